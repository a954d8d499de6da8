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

// IBridgeMetaData contains all meta data concerning the IBridge contract.
var IBridgeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"feesWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payExit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"sent\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdrawalRootOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"FeesReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalsOpened\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExits\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInbox\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalUnknown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "IBridge",
}

// IBridge is an auto generated Go binding around an Ethereum contract.
type IBridge struct {
	abi abi.ABI
}

// NewIBridge creates a new instance of IBridge.
func NewIBridge() *IBridge {
	parsed, err := IBridgeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBridge{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBridge) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23711997.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] path) returns()
func (iBridge *IBridge) PackClaim(commitId uint64, index *big.Int, recipient common.Address, amountWei *big.Int, path [][32]byte) []byte {
	enc, err := iBridge.abi.Pack("claim", commitId, index, recipient, amountWei, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23711997.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] path) returns()
func (iBridge *IBridge) TryPackClaim(commitId uint64, index *big.Int, recipient common.Address, amountWei *big.Int, path [][32]byte) ([]byte, error) {
	return iBridge.abi.Pack("claim", commitId, index, recipient, amountWei, path)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x188722ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) returns()
func (iBridge *IBridge) PackFinalize(commitId uint64, withdrawalRoot [32]byte, feesWei *big.Int) []byte {
	enc, err := iBridge.abi.Pack("finalize", commitId, withdrawalRoot, feesWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x188722ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) returns()
func (iBridge *IBridge) TryPackFinalize(commitId uint64, withdrawalRoot [32]byte, feesWei *big.Int) ([]byte, error) {
	return iBridge.abi.Pack("finalize", commitId, withdrawalRoot, feesWei)
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75ecbb89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (iBridge *IBridge) PackIsClaimed(commitId uint64, index *big.Int) []byte {
	enc, err := iBridge.abi.Pack("isClaimed", commitId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75ecbb89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (iBridge *IBridge) TryPackIsClaimed(commitId uint64, index *big.Int) ([]byte, error) {
	return iBridge.abi.Pack("isClaimed", commitId, index)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75ecbb89.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (iBridge *IBridge) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := iBridge.abi.Unpack("isClaimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc8ea84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (iBridge *IBridge) PackPayExit(to common.Address, amountWei *big.Int) []byte {
	enc, err := iBridge.abi.Pack("payExit", to, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc8ea84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (iBridge *IBridge) TryPackPayExit(to common.Address, amountWei *big.Int) ([]byte, error) {
	return iBridge.abi.Pack("payExit", to, amountWei)
}

// UnpackPayExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfc8ea84.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (iBridge *IBridge) UnpackPayExit(data []byte) (bool, error) {
	out, err := iBridge.abi.Unpack("payExit", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReceiveDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a6eddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveDeposits() payable returns()
func (iBridge *IBridge) PackReceiveDeposits() []byte {
	enc, err := iBridge.abi.Pack("receiveDeposits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a6eddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveDeposits() payable returns()
func (iBridge *IBridge) TryPackReceiveDeposits() ([]byte, error) {
	return iBridge.abi.Pack("receiveDeposits")
}

// PackWithdrawalRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c06927c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (iBridge *IBridge) PackWithdrawalRootOf(commitId uint64) []byte {
	enc, err := iBridge.abi.Pack("withdrawalRootOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawalRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c06927c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (iBridge *IBridge) TryPackWithdrawalRootOf(commitId uint64) ([]byte, error) {
	return iBridge.abi.Pack("withdrawalRootOf", commitId)
}

// UnpackWithdrawalRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c06927c.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (iBridge *IBridge) UnpackWithdrawalRootOf(data []byte) ([32]byte, error) {
	out, err := iBridge.abi.Unpack("withdrawalRootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// IBridgeFeesReleased represents a FeesReleased event raised by the IBridge contract.
type IBridgeFeesReleased struct {
	CommitId  uint64
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IBridgeFeesReleasedEventName = "FeesReleased"

// ContractEventName returns the user-defined event name.
func (IBridgeFeesReleased) ContractEventName() string {
	return IBridgeFeesReleasedEventName
}

// UnpackFeesReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesReleased(uint64 indexed commitId, uint256 amountWei)
func (iBridge *IBridge) UnpackFeesReleasedEvent(log *types.Log) (*IBridgeFeesReleased, error) {
	event := "FeesReleased"
	if len(log.Topics) == 0 || log.Topics[0] != iBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IBridgeFeesReleased)
	if len(log.Data) > 0 {
		if err := iBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBridge.abi.Events[event].Inputs {
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

// IBridgeWithdrawalClaimed represents a WithdrawalClaimed event raised by the IBridge contract.
type IBridgeWithdrawalClaimed struct {
	CommitId  uint64
	Index     *big.Int
	Recipient common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IBridgeWithdrawalClaimedEventName = "WithdrawalClaimed"

// ContractEventName returns the user-defined event name.
func (IBridgeWithdrawalClaimed) ContractEventName() string {
	return IBridgeWithdrawalClaimedEventName
}

// UnpackWithdrawalClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalClaimed(uint64 indexed commitId, uint256 indexed index, address indexed recipient, uint256 amountWei)
func (iBridge *IBridge) UnpackWithdrawalClaimedEvent(log *types.Log) (*IBridgeWithdrawalClaimed, error) {
	event := "WithdrawalClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != iBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IBridgeWithdrawalClaimed)
	if len(log.Data) > 0 {
		if err := iBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBridge.abi.Events[event].Inputs {
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

// IBridgeWithdrawalsOpened represents a WithdrawalsOpened event raised by the IBridge contract.
type IBridgeWithdrawalsOpened struct {
	CommitId uint64
	Root     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const IBridgeWithdrawalsOpenedEventName = "WithdrawalsOpened"

// ContractEventName returns the user-defined event name.
func (IBridgeWithdrawalsOpened) ContractEventName() string {
	return IBridgeWithdrawalsOpenedEventName
}

// UnpackWithdrawalsOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalsOpened(uint64 indexed commitId, bytes32 root)
func (iBridge *IBridge) UnpackWithdrawalsOpenedEvent(log *types.Log) (*IBridgeWithdrawalsOpened, error) {
	event := "WithdrawalsOpened"
	if len(log.Topics) == 0 || log.Topics[0] != iBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IBridgeWithdrawalsOpened)
	if len(log.Data) > 0 {
		if err := iBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBridge.abi.Events[event].Inputs {
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
func (iBridge *IBridge) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iBridge.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return iBridge.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBridge.abi.Errors["NotExits"].ID.Bytes()[:4]) {
		return iBridge.UnpackNotExitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBridge.abi.Errors["NotInbox"].ID.Bytes()[:4]) {
		return iBridge.UnpackNotInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBridge.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return iBridge.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBridge.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iBridge.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBridge.abi.Errors["WithdrawalUnknown"].ID.Bytes()[:4]) {
		return iBridge.UnpackWithdrawalUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IBridgeAlreadyClaimed represents a AlreadyClaimed error raised by the IBridge contract.
type IBridgeAlreadyClaimed struct {
	CommitId uint64
	Index    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(uint64 commitId, uint256 index)
func IBridgeAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x05b5a69d7b588b7ba7250ab9c68ccba0c0e2c98fc048ca0b4ce8d33eac985fdf")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(uint64 commitId, uint256 index)
func (iBridge *IBridge) UnpackAlreadyClaimedError(raw []byte) (*IBridgeAlreadyClaimed, error) {
	out := new(IBridgeAlreadyClaimed)
	if err := iBridge.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBridgeNotExits represents a NotExits error raised by the IBridge contract.
type IBridgeNotExits struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExits(address caller)
func IBridgeNotExitsErrorID() common.Hash {
	return common.HexToHash("0x89a6d66e9bfffd35b0ebc33fc4c9620a826ef61a1e3c3767d64e14e0c03e2ee5")
}

// UnpackNotExitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExits(address caller)
func (iBridge *IBridge) UnpackNotExitsError(raw []byte) (*IBridgeNotExits, error) {
	out := new(IBridgeNotExits)
	if err := iBridge.abi.UnpackIntoInterface(out, "NotExits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBridgeNotInbox represents a NotInbox error raised by the IBridge contract.
type IBridgeNotInbox struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInbox(address caller)
func IBridgeNotInboxErrorID() common.Hash {
	return common.HexToHash("0x3afbef739a600358be76c64f1855d5db22799b3576cd6768c2397f06b25ea1fc")
}

// UnpackNotInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInbox(address caller)
func (iBridge *IBridge) UnpackNotInboxError(raw []byte) (*IBridgeNotInbox, error) {
	out := new(IBridgeNotInbox)
	if err := iBridge.abi.UnpackIntoInterface(out, "NotInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBridgeNotRollup represents a NotRollup error raised by the IBridge contract.
type IBridgeNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func IBridgeNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (iBridge *IBridge) UnpackNotRollupError(raw []byte) (*IBridgeNotRollup, error) {
	out := new(IBridgeNotRollup)
	if err := iBridge.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBridgeTransferRefused represents a TransferRefused error raised by the IBridge contract.
type IBridgeTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func IBridgeTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iBridge *IBridge) UnpackTransferRefusedError(raw []byte) (*IBridgeTransferRefused, error) {
	out := new(IBridgeTransferRefused)
	if err := iBridge.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBridgeWithdrawalUnknown represents a WithdrawalUnknown error raised by the IBridge contract.
type IBridgeWithdrawalUnknown struct {
	CommitId uint64
	Index    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawalUnknown(uint64 commitId, uint256 index)
func IBridgeWithdrawalUnknownErrorID() common.Hash {
	return common.HexToHash("0x5f4f337ccfe90075c9132175f77d37228840f88d84e3c4d1b3fb0b7fe121d8fa")
}

// UnpackWithdrawalUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawalUnknown(uint64 commitId, uint256 index)
func (iBridge *IBridge) UnpackWithdrawalUnknownError(raw []byte) (*IBridgeWithdrawalUnknown, error) {
	out := new(IBridgeWithdrawalUnknown)
	if err := iBridge.abi.UnpackIntoInterface(out, "WithdrawalUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
