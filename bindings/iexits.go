// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IExitsMetaData contains all meta data concerning the IExits contract.
var IExitsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"exit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasExited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keptOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retryExit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawExit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ExitPaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Exited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyExited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInExitMode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VerifierMissing\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAccount\",\"inputs\":[]}]",
	ID:  "IExits",
}

// IExits is an auto generated Go binding around an Ethereum contract.
type IExits struct {
	abi abi.ABI
}

// NewIExits creates a new instance of IExits.
func NewIExits() *IExits {
	parsed, err := IExitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IExits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IExits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba977124.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(address account, uint256 amountWei, uint256[8] proof) returns()
func (iExits *IExits) PackExit(account common.Address, amountWei *big.Int, proof [8]*big.Int) []byte {
	enc, err := iExits.abi.Pack("exit", account, amountWei, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba977124.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(address account, uint256 amountWei, uint256[8] proof) returns()
func (iExits *IExits) TryPackExit(account common.Address, amountWei *big.Int, proof [8]*big.Int) ([]byte, error) {
	return iExits.abi.Pack("exit", account, amountWei, proof)
}

// PackHasExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc98ed7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasExited(address account) view returns(bool)
func (iExits *IExits) PackHasExited(account common.Address) []byte {
	enc, err := iExits.abi.Pack("hasExited", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc98ed7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasExited(address account) view returns(bool)
func (iExits *IExits) TryPackHasExited(account common.Address) ([]byte, error) {
	return iExits.abi.Pack("hasExited", account)
}

// UnpackHasExited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc98ed7b.
//
// Solidity: function hasExited(address account) view returns(bool)
func (iExits *IExits) UnpackHasExited(data []byte) (bool, error) {
	out, err := iExits.abi.Unpack("hasExited", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x473a459c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (iExits *IExits) PackKeptOf(account common.Address) []byte {
	enc, err := iExits.abi.Pack("keptOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x473a459c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (iExits *IExits) TryPackKeptOf(account common.Address) ([]byte, error) {
	return iExits.abi.Pack("keptOf", account)
}

// UnpackKeptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x473a459c.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (iExits *IExits) UnpackKeptOf(data []byte) (*big.Int, error) {
	out, err := iExits.abi.Unpack("keptOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetryExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67088961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryExit(address account) returns()
func (iExits *IExits) PackRetryExit(account common.Address) []byte {
	enc, err := iExits.abi.Pack("retryExit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67088961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryExit(address account) returns()
func (iExits *IExits) TryPackRetryExit(account common.Address) ([]byte, error) {
	return iExits.abi.Pack("retryExit", account)
}

// PackWithdrawExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x985c4af5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawExit(address to) returns()
func (iExits *IExits) PackWithdrawExit(to common.Address) []byte {
	enc, err := iExits.abi.Pack("withdrawExit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x985c4af5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawExit(address to) returns()
func (iExits *IExits) TryPackWithdrawExit(to common.Address) ([]byte, error) {
	return iExits.abi.Pack("withdrawExit", to)
}

// IExitsExitPaid represents a ExitPaid event raised by the IExits contract.
type IExitsExitPaid struct {
	Account   common.Address
	To        common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IExitsExitPaidEventName = "ExitPaid"

// ContractEventName returns the user-defined event name.
func (IExitsExitPaid) ContractEventName() string {
	return IExitsExitPaidEventName
}

// UnpackExitPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitPaid(address indexed account, address indexed to, uint256 amountWei)
func (iExits *IExits) UnpackExitPaidEvent(log *types.Log) (*IExitsExitPaid, error) {
	event := "ExitPaid"
	if len(log.Topics) == 0 || log.Topics[0] != iExits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IExitsExitPaid)
	if len(log.Data) > 0 {
		if err := iExits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iExits.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IExitsExited represents a Exited event raised by the IExits contract.
type IExitsExited struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IExitsExitedEventName = "Exited"

// ContractEventName returns the user-defined event name.
func (IExitsExited) ContractEventName() string {
	return IExitsExitedEventName
}

// UnpackExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exited(address indexed account, uint256 amountWei)
func (iExits *IExits) UnpackExitedEvent(log *types.Log) (*IExitsExited, error) {
	event := "Exited"
	if len(log.Topics) == 0 || log.Topics[0] != iExits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IExitsExited)
	if len(log.Data) > 0 {
		if err := iExits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iExits.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iExits *IExits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iExits.abi.Errors["AlreadyExited"].ID.Bytes()[:4]) {
		return iExits.UnpackAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return iExits.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["NotInExitMode"].ID.Bytes()[:4]) {
		return iExits.UnpackNotInExitModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iExits.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iExits.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["VerifierMissing"].ID.Bytes()[:4]) {
		return iExits.UnpackVerifierMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], iExits.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return iExits.UnpackZeroAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IExitsAlreadyExited represents a AlreadyExited error raised by the IExits contract.
type IExitsAlreadyExited struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExited(address account)
func IExitsAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0x7cb80570786b815ff1cbd300f74a059a9b8cf61ef05c2cce650a3a9cce3b230a")
}

// UnpackAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExited(address account)
func (iExits *IExits) UnpackAlreadyExitedError(raw []byte) (*IExitsAlreadyExited, error) {
	out := new(IExitsAlreadyExited)
	if err := iExits.abi.UnpackIntoInterface(out, "AlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsAmountOutOfRange represents a AmountOutOfRange error raised by the IExits contract.
type IExitsAmountOutOfRange struct {
	AmountWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func IExitsAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func (iExits *IExits) UnpackAmountOutOfRangeError(raw []byte) (*IExitsAmountOutOfRange, error) {
	out := new(IExitsAmountOutOfRange)
	if err := iExits.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsNotInExitMode represents a NotInExitMode error raised by the IExits contract.
type IExitsNotInExitMode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInExitMode()
func IExitsNotInExitModeErrorID() common.Hash {
	return common.HexToHash("0x4519717481713439f59a0958986bdbdf2b76884bb68ac88aa09532f23089a1e6")
}

// UnpackNotInExitModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInExitMode()
func (iExits *IExits) UnpackNotInExitModeError(raw []byte) (*IExitsNotInExitMode, error) {
	out := new(IExitsNotInExitMode)
	if err := iExits.abi.UnpackIntoInterface(out, "NotInExitMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsNothingToWithdraw represents a NothingToWithdraw error raised by the IExits contract.
type IExitsNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func IExitsNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (iExits *IExits) UnpackNothingToWithdrawError(raw []byte) (*IExitsNothingToWithdraw, error) {
	out := new(IExitsNothingToWithdraw)
	if err := iExits.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsTransferRefused represents a TransferRefused error raised by the IExits contract.
type IExitsTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func IExitsTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iExits *IExits) UnpackTransferRefusedError(raw []byte) (*IExitsTransferRefused, error) {
	out := new(IExitsTransferRefused)
	if err := iExits.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsVerifierMissing represents a VerifierMissing error raised by the IExits contract.
type IExitsVerifierMissing struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierMissing(address verifier)
func IExitsVerifierMissingErrorID() common.Hash {
	return common.HexToHash("0xbe1a9c90c54145c86e1f6602b00f0386d02c75daffcfaccd366236ff7212df84")
}

// UnpackVerifierMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierMissing(address verifier)
func (iExits *IExits) UnpackVerifierMissingError(raw []byte) (*IExitsVerifierMissing, error) {
	out := new(IExitsVerifierMissing)
	if err := iExits.abi.UnpackIntoInterface(out, "VerifierMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IExitsZeroAccount represents a ZeroAccount error raised by the IExits contract.
type IExitsZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func IExitsZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (iExits *IExits) UnpackZeroAccountError(raw []byte) (*IExitsZeroAccount, error) {
	out := new(IExitsZeroAccount)
	if err := iExits.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
