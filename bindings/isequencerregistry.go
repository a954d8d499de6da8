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

// ISequencerRegistryMetaData contains all meta data concerning the ISequencerRegistry contract.
var ISequencerRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondReadyAt\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exposureOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSequencer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestBondExit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"slashedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondExitRequested\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondSlashed\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondWithdrawn\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositChanged\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerRegistered\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BondExitNotRequested\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondExitRequestedAlready\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondExposed\",\"inputs\":[{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"bondWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBond\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAuction\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ISequencerRegistry",
}

// ISequencerRegistry is an auto generated Go binding around an Ethereum contract.
type ISequencerRegistry struct {
	abi abi.ABI
}

// NewISequencerRegistry creates a new instance of ISequencerRegistry.
func NewISequencerRegistry() *ISequencerRegistry {
	parsed, err := ISequencerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ISequencerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ISequencerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) PackBondOf(sequencer common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("bondOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) TryPackBondOf(sequencer common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("bondOf", sequencer)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := iSequencerRegistry.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a22a369.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) PackBondReadyAt(sequencer common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("bondReadyAt", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a22a369.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) TryPackBondReadyAt(sequencer common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("bondReadyAt", sequencer)
}

// UnpackBondReadyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a22a369.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondReadyAt(data []byte) (*big.Int, error) {
	out, err := iSequencerRegistry.abi.Unpack("bondReadyAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ab74c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debit(address sequencer, uint256 amountWei, uint256 exposureWei) returns()
func (iSequencerRegistry *ISequencerRegistry) PackDebit(sequencer common.Address, amountWei *big.Int, exposureWei *big.Int) []byte {
	enc, err := iSequencerRegistry.abi.Pack("debit", sequencer, amountWei, exposureWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ab74c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debit(address sequencer, uint256 amountWei, uint256 exposureWei) returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackDebit(sequencer common.Address, amountWei *big.Int, exposureWei *big.Int) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("debit", sequencer, amountWei, exposureWei)
}

// PackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e3fbd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) PackDepositOf(sequencer common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("depositOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e3fbd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) TryPackDepositOf(sequencer common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("depositOf", sequencer)
}

// UnpackDepositOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e3fbd5.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) UnpackDepositOf(data []byte) (*big.Int, error) {
	out, err := iSequencerRegistry.abi.Unpack("depositOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExposureOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fa129f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) PackExposureOf(sequencer common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("exposureOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExposureOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fa129f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) TryPackExposureOf(sequencer common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("exposureOf", sequencer)
}

// UnpackExposureOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fa129f0.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (iSequencerRegistry *ISequencerRegistry) UnpackExposureOf(data []byte) (*big.Int, error) {
	out, err := iSequencerRegistry.abi.Unpack("exposureOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d46e987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (iSequencerRegistry *ISequencerRegistry) PackIsSequencer(account common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("isSequencer", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d46e987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (iSequencerRegistry *ISequencerRegistry) TryPackIsSequencer(account common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("isSequencer", account)
}

// UnpackIsSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d46e987.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (iSequencerRegistry *ISequencerRegistry) UnpackIsSequencer(data []byte) (bool, error) {
	out, err := iSequencerRegistry.abi.Unpack("isSequencer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register() payable returns()
func (iSequencerRegistry *ISequencerRegistry) PackRegister() []byte {
	enc, err := iSequencerRegistry.abi.Pack("register")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register() payable returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackRegister() ([]byte, error) {
	return iSequencerRegistry.abi.Pack("register")
}

// PackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBondExit() returns()
func (iSequencerRegistry *ISequencerRegistry) PackRequestBondExit() []byte {
	enc, err := iSequencerRegistry.abi.Pack("requestBondExit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondExit() returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackRequestBondExit() ([]byte, error) {
	return iSequencerRegistry.abi.Pack("requestBondExit")
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address sequencer, uint256 exposureWei) payable returns()
func (iSequencerRegistry *ISequencerRegistry) PackSettle(sequencer common.Address, exposureWei *big.Int) []byte {
	enc, err := iSequencerRegistry.abi.Pack("settle", sequencer, exposureWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address sequencer, uint256 exposureWei) payable returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackSettle(sequencer common.Address, exposureWei *big.Int) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("settle", sequencer, exposureWei)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb4d85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (iSequencerRegistry *ISequencerRegistry) PackSlash(sequencer common.Address, amountWei *big.Int) []byte {
	enc, err := iSequencerRegistry.abi.Pack("slash", sequencer, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb4d85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (iSequencerRegistry *ISequencerRegistry) TryPackSlash(sequencer common.Address, amountWei *big.Int) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("slash", sequencer, amountWei)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02fb4d85.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := iSequencerRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbed321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(address sequencer) payable returns()
func (iSequencerRegistry *ISequencerRegistry) PackTopUp(sequencer common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("topUp", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbed321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(address sequencer) payable returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackTopUp(sequencer common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("topUp", sequencer)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amountWei, address to) returns()
func (iSequencerRegistry *ISequencerRegistry) PackWithdraw(amountWei *big.Int, to common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("withdraw", amountWei, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amountWei, address to) returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackWithdraw(amountWei *big.Int, to common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("withdraw", amountWei, to)
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7529d9df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond(address to) returns()
func (iSequencerRegistry *ISequencerRegistry) PackWithdrawBond(to common.Address) []byte {
	enc, err := iSequencerRegistry.abi.Pack("withdrawBond", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7529d9df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond(address to) returns()
func (iSequencerRegistry *ISequencerRegistry) TryPackWithdrawBond(to common.Address) ([]byte, error) {
	return iSequencerRegistry.abi.Pack("withdrawBond", to)
}

// ISequencerRegistryBondExitRequested represents a BondExitRequested event raised by the ISequencerRegistry contract.
type ISequencerRegistryBondExitRequested struct {
	Sequencer common.Address
	ReadyAt   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ISequencerRegistryBondExitRequestedEventName = "BondExitRequested"

// ContractEventName returns the user-defined event name.
func (ISequencerRegistryBondExitRequested) ContractEventName() string {
	return ISequencerRegistryBondExitRequestedEventName
}

// UnpackBondExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondExitRequested(address indexed sequencer, uint256 readyAt)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondExitRequestedEvent(log *types.Log) (*ISequencerRegistryBondExitRequested, error) {
	event := "BondExitRequested"
	if len(log.Topics) == 0 || log.Topics[0] != iSequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISequencerRegistryBondExitRequested)
	if len(log.Data) > 0 {
		if err := iSequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSequencerRegistry.abi.Events[event].Inputs {
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

// ISequencerRegistryBondSlashed represents a BondSlashed event raised by the ISequencerRegistry contract.
type ISequencerRegistryBondSlashed struct {
	Sequencer common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ISequencerRegistryBondSlashedEventName = "BondSlashed"

// ContractEventName returns the user-defined event name.
func (ISequencerRegistryBondSlashed) ContractEventName() string {
	return ISequencerRegistryBondSlashedEventName
}

// UnpackBondSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSlashed(address indexed sequencer, uint256 amountWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondSlashedEvent(log *types.Log) (*ISequencerRegistryBondSlashed, error) {
	event := "BondSlashed"
	if len(log.Topics) == 0 || log.Topics[0] != iSequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISequencerRegistryBondSlashed)
	if len(log.Data) > 0 {
		if err := iSequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSequencerRegistry.abi.Events[event].Inputs {
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

// ISequencerRegistryBondWithdrawn represents a BondWithdrawn event raised by the ISequencerRegistry contract.
type ISequencerRegistryBondWithdrawn struct {
	Sequencer common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ISequencerRegistryBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (ISequencerRegistryBondWithdrawn) ContractEventName() string {
	return ISequencerRegistryBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed sequencer, uint256 amountWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondWithdrawnEvent(log *types.Log) (*ISequencerRegistryBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != iSequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISequencerRegistryBondWithdrawn)
	if len(log.Data) > 0 {
		if err := iSequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSequencerRegistry.abi.Events[event].Inputs {
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

// ISequencerRegistryDepositChanged represents a DepositChanged event raised by the ISequencerRegistry contract.
type ISequencerRegistryDepositChanged struct {
	Sequencer  common.Address
	DepositWei *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ISequencerRegistryDepositChangedEventName = "DepositChanged"

// ContractEventName returns the user-defined event name.
func (ISequencerRegistryDepositChanged) ContractEventName() string {
	return ISequencerRegistryDepositChangedEventName
}

// UnpackDepositChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositChanged(address indexed sequencer, uint256 depositWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackDepositChangedEvent(log *types.Log) (*ISequencerRegistryDepositChanged, error) {
	event := "DepositChanged"
	if len(log.Topics) == 0 || log.Topics[0] != iSequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISequencerRegistryDepositChanged)
	if len(log.Data) > 0 {
		if err := iSequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSequencerRegistry.abi.Events[event].Inputs {
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

// ISequencerRegistrySequencerRegistered represents a SequencerRegistered event raised by the ISequencerRegistry contract.
type ISequencerRegistrySequencerRegistered struct {
	Sequencer common.Address
	BondWei   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ISequencerRegistrySequencerRegisteredEventName = "SequencerRegistered"

// ContractEventName returns the user-defined event name.
func (ISequencerRegistrySequencerRegistered) ContractEventName() string {
	return ISequencerRegistrySequencerRegisteredEventName
}

// UnpackSequencerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerRegistered(address indexed sequencer, uint256 bondWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackSequencerRegisteredEvent(log *types.Log) (*ISequencerRegistrySequencerRegistered, error) {
	event := "SequencerRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != iSequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISequencerRegistrySequencerRegistered)
	if len(log.Data) > 0 {
		if err := iSequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSequencerRegistry.abi.Events[event].Inputs {
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
func (iSequencerRegistry *ISequencerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["BondExitNotRequested"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackBondExitNotRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["BondExitRequestedAlready"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackBondExitRequestedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["BondExposed"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackBondExposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["BondNotReady"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackBondNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["NoBond"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackNoBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["NotAuction"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackNotAuctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSequencerRegistry.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iSequencerRegistry.UnpackTransferRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ISequencerRegistryBondExitNotRequested represents a BondExitNotRequested error raised by the ISequencerRegistry contract.
type ISequencerRegistryBondExitNotRequested struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExitNotRequested()
func ISequencerRegistryBondExitNotRequestedErrorID() common.Hash {
	return common.HexToHash("0xaa27b6eb8ef3d6f7d7eb54161fea90898a1a60c52f22c153f141e68e16ab782e")
}

// UnpackBondExitNotRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExitNotRequested()
func (iSequencerRegistry *ISequencerRegistry) UnpackBondExitNotRequestedError(raw []byte) (*ISequencerRegistryBondExitNotRequested, error) {
	out := new(ISequencerRegistryBondExitNotRequested)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "BondExitNotRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryBondExitRequestedAlready represents a BondExitRequestedAlready error raised by the ISequencerRegistry contract.
type ISequencerRegistryBondExitRequestedAlready struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExitRequestedAlready(uint256 readyAt)
func ISequencerRegistryBondExitRequestedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x89f478c7147ba6cdbf53b487b2b271995726496cd3aa63167f98ae11eeea5b30")
}

// UnpackBondExitRequestedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExitRequestedAlready(uint256 readyAt)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondExitRequestedAlreadyError(raw []byte) (*ISequencerRegistryBondExitRequestedAlready, error) {
	out := new(ISequencerRegistryBondExitRequestedAlready)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "BondExitRequestedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryBondExposed represents a BondExposed error raised by the ISequencerRegistry contract.
type ISequencerRegistryBondExposed struct {
	ExposureWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExposed(uint256 exposureWei)
func ISequencerRegistryBondExposedErrorID() common.Hash {
	return common.HexToHash("0x477b4136277103e54d981b3df9adbf9b47c61517f4c790abc7372dca77a2e7fb")
}

// UnpackBondExposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExposed(uint256 exposureWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondExposedError(raw []byte) (*ISequencerRegistryBondExposed, error) {
	out := new(ISequencerRegistryBondExposed)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "BondExposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryBondNotReady represents a BondNotReady error raised by the ISequencerRegistry contract.
type ISequencerRegistryBondNotReady struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondNotReady(uint256 readyAt)
func ISequencerRegistryBondNotReadyErrorID() common.Hash {
	return common.HexToHash("0x3e1734021970a753bbc894646ae2ca0ee5f245ad6cb7165ed9a77f69d4eb3146")
}

// UnpackBondNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondNotReady(uint256 readyAt)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondNotReadyError(raw []byte) (*ISequencerRegistryBondNotReady, error) {
	out := new(ISequencerRegistryBondNotReady)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "BondNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryBondTooLow represents a BondTooLow error raised by the ISequencerRegistry contract.
type ISequencerRegistryBondTooLow struct {
	BondWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bondWei, uint256 neededWei)
func ISequencerRegistryBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bondWei, uint256 neededWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackBondTooLowError(raw []byte) (*ISequencerRegistryBondTooLow, error) {
	out := new(ISequencerRegistryBondTooLow)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryDepositTooLow represents a DepositTooLow error raised by the ISequencerRegistry contract.
type ISequencerRegistryDepositTooLow struct {
	Sequencer  common.Address
	DepositWei *big.Int
	NeededWei  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei)
func ISequencerRegistryDepositTooLowErrorID() common.Hash {
	return common.HexToHash("0x890c7d6b705455d0bf9ea234d690752e043ec0c45461a37dd1d34eeaf1fed2a4")
}

// UnpackDepositTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei)
func (iSequencerRegistry *ISequencerRegistry) UnpackDepositTooLowError(raw []byte) (*ISequencerRegistryDepositTooLow, error) {
	out := new(ISequencerRegistryDepositTooLow)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "DepositTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryNoBond represents a NoBond error raised by the ISequencerRegistry contract.
type ISequencerRegistryNoBond struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBond(address account)
func ISequencerRegistryNoBondErrorID() common.Hash {
	return common.HexToHash("0x015e0aaee17a7b1bb14cb30f3d02fb393ae3c66cd9a00f66383ee360701f446d")
}

// UnpackNoBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBond(address account)
func (iSequencerRegistry *ISequencerRegistry) UnpackNoBondError(raw []byte) (*ISequencerRegistryNoBond, error) {
	out := new(ISequencerRegistryNoBond)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "NoBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryNotAuction represents a NotAuction error raised by the ISequencerRegistry contract.
type ISequencerRegistryNotAuction struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuction(address caller)
func ISequencerRegistryNotAuctionErrorID() common.Hash {
	return common.HexToHash("0xf459dd89b92e732bb4d2d5f95e8b4b5405c659d120e94467be4b958332750795")
}

// UnpackNotAuctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuction(address caller)
func (iSequencerRegistry *ISequencerRegistry) UnpackNotAuctionError(raw []byte) (*ISequencerRegistryNotAuction, error) {
	out := new(ISequencerRegistryNotAuction)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "NotAuction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryNotSequencer represents a NotSequencer error raised by the ISequencerRegistry contract.
type ISequencerRegistryNotSequencer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSequencer(address caller)
func ISequencerRegistryNotSequencerErrorID() common.Hash {
	return common.HexToHash("0x0596787718e4a3212038e1b1501f602a660a34700b149722180893ceaca0f8ed")
}

// UnpackNotSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSequencer(address caller)
func (iSequencerRegistry *ISequencerRegistry) UnpackNotSequencerError(raw []byte) (*ISequencerRegistryNotSequencer, error) {
	out := new(ISequencerRegistryNotSequencer)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "NotSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISequencerRegistryTransferRefused represents a TransferRefused error raised by the ISequencerRegistry contract.
type ISequencerRegistryTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func ISequencerRegistryTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iSequencerRegistry *ISequencerRegistry) UnpackTransferRefusedError(raw []byte) (*ISequencerRegistryTransferRefused, error) {
	out := new(ISequencerRegistryTransferRefused)
	if err := iSequencerRegistry.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
