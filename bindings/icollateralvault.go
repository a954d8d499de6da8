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

// ICollateralVaultMetaData contains all meta data concerning the ICollateralVault contract.
var ICollateralVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"freeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"perSeatWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawalOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"freeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRegistry\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReservedTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reservedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "ICollateralVault",
}

// ICollateralVault is an auto generated Go binding around an Ethereum contract.
type ICollateralVault struct {
	abi abi.ABI
}

// NewICollateralVault creates a new instance of ICollateralVault.
func NewICollateralVault() *ICollateralVault {
	parsed, err := ICollateralVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ICollateralVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ICollateralVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address owner) payable returns()
func (iCollateralVault *ICollateralVault) PackDeposit(owner common.Address) []byte {
	enc, err := iCollateralVault.abi.Pack("deposit", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address owner) payable returns()
func (iCollateralVault *ICollateralVault) TryPackDeposit(owner common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("deposit", owner)
}

// PackFreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e25bb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) PackFreeOf(owner common.Address) []byte {
	enc, err := iCollateralVault.abi.Pack("freeOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e25bb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackFreeOf(owner common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("freeOf", owner)
}

// UnpackFreeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e25bb9.
//
// Solidity: function freeOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackFreeOf(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("freeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPerSeatWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe107a48a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perSeatWei() view returns(uint256)
func (iCollateralVault *ICollateralVault) PackPerSeatWei() []byte {
	enc, err := iCollateralVault.abi.Pack("perSeatWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerSeatWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe107a48a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perSeatWei() view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackPerSeatWei() ([]byte, error) {
	return iCollateralVault.abi.Pack("perSeatWei")
}

// UnpackPerSeatWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe107a48a.
//
// Solidity: function perSeatWei() view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackPerSeatWei(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("perSeatWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357371d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address owner, uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) PackRelease(owner common.Address, amountWei *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("release", owner, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357371d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address owner, uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) TryPackRelease(owner common.Address, amountWei *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("release", owner, amountWei)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) PackRequestWithdrawal(amountWei *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("requestWithdrawal", amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdrawal(uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) TryPackRequestWithdrawal(amountWei *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("requestWithdrawal", amountWei)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address owner, uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) PackReserve(owner common.Address, amountWei *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("reserve", owner, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(address owner, uint256 amountWei) returns()
func (iCollateralVault *ICollateralVault) TryPackReserve(owner common.Address, amountWei *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("reserve", owner, amountWei)
}

// PackReservedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9322adb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reservedOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) PackReservedOf(owner common.Address) []byte {
	enc, err := iCollateralVault.abi.Pack("reservedOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReservedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9322adb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reservedOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackReservedOf(owner common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("reservedOf", owner)
}

// UnpackReservedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9322adb.
//
// Solidity: function reservedOf(address owner) view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackReservedOf(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("reservedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns()
func (iCollateralVault *ICollateralVault) PackWithdraw(to common.Address) []byte {
	enc, err := iCollateralVault.abi.Pack("withdraw", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to) returns()
func (iCollateralVault *ICollateralVault) TryPackWithdraw(to common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("withdraw", to)
}

// PackWithdrawalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14bf9d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawalOf(address owner) view returns(uint256 amountWei, uint256 readyAt)
func (iCollateralVault *ICollateralVault) PackWithdrawalOf(owner common.Address) []byte {
	enc, err := iCollateralVault.abi.Pack("withdrawalOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14bf9d2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawalOf(address owner) view returns(uint256 amountWei, uint256 readyAt)
func (iCollateralVault *ICollateralVault) TryPackWithdrawalOf(owner common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("withdrawalOf", owner)
}

// WithdrawalOfOutput serves as a container for the return parameters of contract
// method WithdrawalOf.
type WithdrawalOfOutput struct {
	AmountWei *big.Int
	ReadyAt   *big.Int
}

// UnpackWithdrawalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14bf9d2b.
//
// Solidity: function withdrawalOf(address owner) view returns(uint256 amountWei, uint256 readyAt)
func (iCollateralVault *ICollateralVault) UnpackWithdrawalOf(data []byte) (WithdrawalOfOutput, error) {
	out, err := iCollateralVault.abi.Unpack("withdrawalOf", data)
	outstruct := new(WithdrawalOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AmountWei = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// ICollateralVaultDeposited represents a Deposited event raised by the ICollateralVault contract.
type ICollateralVaultDeposited struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultDeposited) ContractEventName() string {
	return ICollateralVaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed owner, uint256 amountWei)
func (iCollateralVault *ICollateralVault) UnpackDepositedEvent(log *types.Log) (*ICollateralVaultDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultDeposited)
	if len(log.Data) > 0 {
		if err := iCollateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCollateralVault.abi.Events[event].Inputs {
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

// ICollateralVaultReleased represents a Released event raised by the ICollateralVault contract.
type ICollateralVaultReleased struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultReleased) ContractEventName() string {
	return ICollateralVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed owner, uint256 amountWei)
func (iCollateralVault *ICollateralVault) UnpackReleasedEvent(log *types.Log) (*ICollateralVaultReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultReleased)
	if len(log.Data) > 0 {
		if err := iCollateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCollateralVault.abi.Events[event].Inputs {
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

// ICollateralVaultReserved represents a Reserved event raised by the ICollateralVault contract.
type ICollateralVaultReserved struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultReserved) ContractEventName() string {
	return ICollateralVaultReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(address indexed owner, uint256 amountWei)
func (iCollateralVault *ICollateralVault) UnpackReservedEvent(log *types.Log) (*ICollateralVaultReserved, error) {
	event := "Reserved"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultReserved)
	if len(log.Data) > 0 {
		if err := iCollateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCollateralVault.abi.Events[event].Inputs {
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

// ICollateralVaultWithdrawalRequested represents a WithdrawalRequested event raised by the ICollateralVault contract.
type ICollateralVaultWithdrawalRequested struct {
	Owner     common.Address
	AmountWei *big.Int
	ReadyAt   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultWithdrawalRequested) ContractEventName() string {
	return ICollateralVaultWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(address indexed owner, uint256 amountWei, uint256 readyAt)
func (iCollateralVault *ICollateralVault) UnpackWithdrawalRequestedEvent(log *types.Log) (*ICollateralVaultWithdrawalRequested, error) {
	event := "WithdrawalRequested"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := iCollateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCollateralVault.abi.Events[event].Inputs {
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

// ICollateralVaultWithdrawn represents a Withdrawn event raised by the ICollateralVault contract.
type ICollateralVaultWithdrawn struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultWithdrawn) ContractEventName() string {
	return ICollateralVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amountWei)
func (iCollateralVault *ICollateralVault) UnpackWithdrawnEvent(log *types.Log) (*ICollateralVaultWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultWithdrawn)
	if len(log.Data) > 0 {
		if err := iCollateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCollateralVault.abi.Events[event].Inputs {
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
func (iCollateralVault *ICollateralVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["NotRegistry"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackNotRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["ReservedTooLow"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackReservedTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["WithdrawalNotReady"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackWithdrawalNotReadyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ICollateralVaultCollateralTooLow represents a CollateralTooLow error raised by the ICollateralVault contract.
type ICollateralVaultCollateralTooLow struct {
	Owner     common.Address
	FreeWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(address owner, uint256 freeWei, uint256 neededWei)
func ICollateralVaultCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0x15747655621cd0bad29ae19b9e39926b4d1381d0e04fd6d971f878336cce1821")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(address owner, uint256 freeWei, uint256 neededWei)
func (iCollateralVault *ICollateralVault) UnpackCollateralTooLowError(raw []byte) (*ICollateralVaultCollateralTooLow, error) {
	out := new(ICollateralVaultCollateralTooLow)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultNotRegistry represents a NotRegistry error raised by the ICollateralVault contract.
type ICollateralVaultNotRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistry(address caller)
func ICollateralVaultNotRegistryErrorID() common.Hash {
	return common.HexToHash("0x631a294a41a730c8b83fc0d8fe9f45ed8336003d618d1d97b39459e4ec1deb78")
}

// UnpackNotRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistry(address caller)
func (iCollateralVault *ICollateralVault) UnpackNotRegistryError(raw []byte) (*ICollateralVaultNotRegistry, error) {
	out := new(ICollateralVaultNotRegistry)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "NotRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultNothingToWithdraw represents a NothingToWithdraw error raised by the ICollateralVault contract.
type ICollateralVaultNothingToWithdraw struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address owner)
func ICollateralVaultNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address owner)
func (iCollateralVault *ICollateralVault) UnpackNothingToWithdrawError(raw []byte) (*ICollateralVaultNothingToWithdraw, error) {
	out := new(ICollateralVaultNothingToWithdraw)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultReservedTooLow represents a ReservedTooLow error raised by the ICollateralVault contract.
type ICollateralVaultReservedTooLow struct {
	Owner       common.Address
	ReservedWei *big.Int
	AmountWei   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTooLow(address owner, uint256 reservedWei, uint256 amountWei)
func ICollateralVaultReservedTooLowErrorID() common.Hash {
	return common.HexToHash("0x477eb080b3908bc0d5f090ca817a6ff6d79a6baa15f2788d6c8c2b5fbb970d97")
}

// UnpackReservedTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTooLow(address owner, uint256 reservedWei, uint256 amountWei)
func (iCollateralVault *ICollateralVault) UnpackReservedTooLowError(raw []byte) (*ICollateralVaultReservedTooLow, error) {
	out := new(ICollateralVaultReservedTooLow)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "ReservedTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultTransferRefused represents a TransferRefused error raised by the ICollateralVault contract.
type ICollateralVaultTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func ICollateralVaultTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iCollateralVault *ICollateralVault) UnpackTransferRefusedError(raw []byte) (*ICollateralVaultTransferRefused, error) {
	out := new(ICollateralVaultTransferRefused)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultWithdrawalNotReady represents a WithdrawalNotReady error raised by the ICollateralVault contract.
type ICollateralVaultWithdrawalNotReady struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawalNotReady(uint256 readyAt)
func ICollateralVaultWithdrawalNotReadyErrorID() common.Hash {
	return common.HexToHash("0x581a27f0926ffd123b426b20c91a079b24c048f6b54619a1f5e03c4019a80d05")
}

// UnpackWithdrawalNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawalNotReady(uint256 readyAt)
func (iCollateralVault *ICollateralVault) UnpackWithdrawalNotReadyError(raw []byte) (*ICollateralVaultWithdrawalNotReady, error) {
	out := new(ICollateralVaultWithdrawalNotReady)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "WithdrawalNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}
