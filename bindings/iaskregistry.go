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

// IAskRegistryMetaData contains all meta data concerning the IAskRegistry contract.
var IAskRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"askOf\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAskView\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"busy\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asksAfter\",\"inputs\":[{\"name\":\"cursor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structAskView[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"busy\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endAsk\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"failSeat\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"failuresOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"findHint\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeSeats\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"inForceUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leavePlace\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"longDelaySeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownersOf\",\"inputs\":[{\"name\":\"ownerIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postAsk\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSealed\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structSealedAsk\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sealedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endsAskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStandby\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"standby\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleFailure\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takePlace\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeSeats\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structOffer[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"losers\",\"type\":\"tuple[]\",\"internalType\":\"structOffer[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlinkAsk\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previous\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AskEnded\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskPosted\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskUnlinked\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerRested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"failures\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatFailed\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatsFreed\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AskAlreadyEnded\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AskInForce\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AskListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AskUnknown\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoFailure\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAskOwner\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAuction\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSealedAsks\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotStandbyList\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerHasAsks\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnerOnStandby\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReplacesMoreSeats\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealedSeats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatsNotBusy\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"busy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatsOutOfRange\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyAsks\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnitCostOutOfRange\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHint\",\"inputs\":[{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"right\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "IAskRegistry",
}

// IAskRegistry is an auto generated Go binding around an Ethereum contract.
type IAskRegistry struct {
	abi abi.ABI
}

// NewIAskRegistry creates a new instance of IAskRegistry.
func NewIAskRegistry() *IAskRegistry {
	parsed, err := IAskRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAskRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAskRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807a1b71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (iAskRegistry *IAskRegistry) PackAskOf(askId uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("askOf", askId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807a1b71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (iAskRegistry *IAskRegistry) TryPackAskOf(askId uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("askOf", askId)
}

// UnpackAskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x807a1b71.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (iAskRegistry *IAskRegistry) UnpackAskOf(data []byte) (AskView, error) {
	out, err := iAskRegistry.abi.Unpack("askOf", data)
	if err != nil {
		return *new(AskView), err
	}
	out0 := *abi.ConvertType(out[0], new(AskView)).(*AskView)
	return out0, nil
}

// PackAsksAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a4e2093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (iAskRegistry *IAskRegistry) PackAsksAfter(cursor uint64, limit *big.Int) []byte {
	enc, err := iAskRegistry.abi.Pack("asksAfter", cursor, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsksAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a4e2093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (iAskRegistry *IAskRegistry) TryPackAsksAfter(cursor uint64, limit *big.Int) ([]byte, error) {
	return iAskRegistry.abi.Pack("asksAfter", cursor, limit)
}

// AsksAfterOutput serves as a container for the return parameters of contract
// method AsksAfter.
type AsksAfterOutput struct {
	Page []AskView
	Next uint64
}

// UnpackAsksAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a4e2093.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (iAskRegistry *IAskRegistry) UnpackAsksAfter(data []byte) (AsksAfterOutput, error) {
	out, err := iAskRegistry.abi.Unpack("asksAfter", data)
	outstruct := new(AsksAfterOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Page = *abi.ConvertType(out[0], new([]AskView)).(*[]AskView)
	outstruct.Next = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackEndAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641d594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endAsk(uint64 askId) returns()
func (iAskRegistry *IAskRegistry) PackEndAsk(askId uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("endAsk", askId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641d594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endAsk(uint64 askId) returns()
func (iAskRegistry *IAskRegistry) TryPackEndAsk(askId uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("endAsk", askId)
}

// PackFailSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99958a78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function failSeat(uint64 askId) returns()
func (iAskRegistry *IAskRegistry) PackFailSeat(askId uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("failSeat", askId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFailSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99958a78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function failSeat(uint64 askId) returns()
func (iAskRegistry *IAskRegistry) TryPackFailSeat(askId uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("failSeat", askId)
}

// PackFailuresOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x577ddc99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function failuresOf(address owner) view returns(uint256)
func (iAskRegistry *IAskRegistry) PackFailuresOf(owner common.Address) []byte {
	enc, err := iAskRegistry.abi.Pack("failuresOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFailuresOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x577ddc99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function failuresOf(address owner) view returns(uint256)
func (iAskRegistry *IAskRegistry) TryPackFailuresOf(owner common.Address) ([]byte, error) {
	return iAskRegistry.abi.Pack("failuresOf", owner)
}

// UnpackFailuresOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x577ddc99.
//
// Solidity: function failuresOf(address owner) view returns(uint256)
func (iAskRegistry *IAskRegistry) UnpackFailuresOf(data []byte) (*big.Int, error) {
	out, err := iAskRegistry.abi.Unpack("failuresOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFindHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a6fa1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (iAskRegistry *IAskRegistry) PackFindHint(unitCostWei *big.Int) []byte {
	enc, err := iAskRegistry.abi.Pack("findHint", unitCostWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFindHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a6fa1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (iAskRegistry *IAskRegistry) TryPackFindHint(unitCostWei *big.Int) ([]byte, error) {
	return iAskRegistry.abi.Pack("findHint", unitCostWei)
}

// UnpackFindHint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7a6fa1e.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (iAskRegistry *IAskRegistry) UnpackFindHint(data []byte) (uint64, error) {
	out, err := iAskRegistry.abi.Unpack("findHint", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0837b757.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeSeats(uint64 askId, uint16 seats) returns()
func (iAskRegistry *IAskRegistry) PackFreeSeats(askId uint64, seats uint16) []byte {
	enc, err := iAskRegistry.abi.Pack("freeSeats", askId, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0837b757.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeSeats(uint64 askId, uint16 seats) returns()
func (iAskRegistry *IAskRegistry) TryPackFreeSeats(askId uint64, seats uint16) ([]byte, error) {
	return iAskRegistry.abi.Pack("freeSeats", askId, seats)
}

// PackInForceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8029af1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (iAskRegistry *IAskRegistry) PackInForceUntil() []byte {
	enc, err := iAskRegistry.abi.Pack("inForceUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInForceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8029af1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (iAskRegistry *IAskRegistry) TryPackInForceUntil() ([]byte, error) {
	return iAskRegistry.abi.Pack("inForceUntil")
}

// UnpackInForceUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8029af1c.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (iAskRegistry *IAskRegistry) UnpackInForceUntil(data []byte) (*big.Int, error) {
	out, err := iAskRegistry.abi.Unpack("inForceUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeavePlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x195d7ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leavePlace(address owner) returns()
func (iAskRegistry *IAskRegistry) PackLeavePlace(owner common.Address) []byte {
	enc, err := iAskRegistry.abi.Pack("leavePlace", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeavePlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x195d7ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leavePlace(address owner) returns()
func (iAskRegistry *IAskRegistry) TryPackLeavePlace(owner common.Address) ([]byte, error) {
	return iAskRegistry.abi.Pack("leavePlace", owner)
}

// PackLongDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd979c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function longDelaySeconds() view returns(uint256)
func (iAskRegistry *IAskRegistry) PackLongDelaySeconds() []byte {
	enc, err := iAskRegistry.abi.Pack("longDelaySeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLongDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd979c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function longDelaySeconds() view returns(uint256)
func (iAskRegistry *IAskRegistry) TryPackLongDelaySeconds() ([]byte, error) {
	return iAskRegistry.abi.Pack("longDelaySeconds")
}

// UnpackLongDelaySeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9dd979c0.
//
// Solidity: function longDelaySeconds() view returns(uint256)
func (iAskRegistry *IAskRegistry) UnpackLongDelaySeconds(data []byte) (*big.Int, error) {
	out, err := iAskRegistry.abi.Unpack("longDelaySeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (iAskRegistry *IAskRegistry) PackOwnerOf(ownerId uint32) []byte {
	enc, err := iAskRegistry.abi.Pack("ownerOf", ownerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (iAskRegistry *IAskRegistry) TryPackOwnerOf(ownerId uint32) ([]byte, error) {
	return iAskRegistry.abi.Pack("ownerOf", ownerId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (iAskRegistry *IAskRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := iAskRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdea3230d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (iAskRegistry *IAskRegistry) PackOwnersOf(ownerIds []uint32) []byte {
	enc, err := iAskRegistry.abi.Pack("ownersOf", ownerIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdea3230d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (iAskRegistry *IAskRegistry) TryPackOwnersOf(ownerIds []uint32) ([]byte, error) {
	return iAskRegistry.abi.Pack("ownersOf", ownerIds)
}

// UnpackOwnersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdea3230d.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (iAskRegistry *IAskRegistry) UnpackOwnersOf(data []byte) ([]common.Address, error) {
	out, err := iAskRegistry.abi.Unpack("ownersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPostAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2df66e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) PackPostAsk(unitCostWei *big.Int, seats uint16, hint uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("postAsk", unitCostWei, seats, hint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2df66e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) TryPackPostAsk(unitCostWei *big.Int, seats uint16, hint uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("postAsk", unitCostWei, seats, hint)
}

// UnpackPostAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2df66e75.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) UnpackPostAsk(data []byte) (uint64, error) {
	out, err := iAskRegistry.abi.Unpack("postAsk", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPostSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95a8c8e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSealed((address,uint96,uint16,uint32,uint64) ask, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) PackPostSealed(ask SealedAsk, hint uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("postSealed", ask, hint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95a8c8e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSealed((address,uint96,uint16,uint32,uint64) ask, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) TryPackPostSealed(ask SealedAsk, hint uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("postSealed", ask, hint)
}

// UnpackPostSealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95a8c8e8.
//
// Solidity: function postSealed((address,uint96,uint16,uint32,uint64) ask, uint64 hint) returns(uint64 askId)
func (iAskRegistry *IAskRegistry) UnpackPostSealed(data []byte) (uint64, error) {
	out, err := iAskRegistry.abi.Unpack("postSealed", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetStandby is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e6d7110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStandby(address owner, bool standby) returns()
func (iAskRegistry *IAskRegistry) PackSetStandby(owner common.Address, standby bool) []byte {
	enc, err := iAskRegistry.abi.Pack("setStandby", owner, standby)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStandby is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e6d7110.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStandby(address owner, bool standby) returns()
func (iAskRegistry *IAskRegistry) TryPackSetStandby(owner common.Address, standby bool) ([]byte, error) {
	return iAskRegistry.abi.Pack("setStandby", owner, standby)
}

// PackSettleFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c5c8c73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleFailure(address owner) returns()
func (iAskRegistry *IAskRegistry) PackSettleFailure(owner common.Address) []byte {
	enc, err := iAskRegistry.abi.Pack("settleFailure", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c5c8c73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleFailure(address owner) returns()
func (iAskRegistry *IAskRegistry) TryPackSettleFailure(owner common.Address) ([]byte, error) {
	return iAskRegistry.abi.Pack("settleFailure", owner)
}

// PackTakePlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18a7b38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takePlace(address owner) returns()
func (iAskRegistry *IAskRegistry) PackTakePlace(owner common.Address) []byte {
	enc, err := iAskRegistry.abi.Pack("takePlace", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakePlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18a7b38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takePlace(address owner) returns()
func (iAskRegistry *IAskRegistry) TryPackTakePlace(owner common.Address) ([]byte, error) {
	return iAskRegistry.abi.Pack("takePlace", owner)
}

// PackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87c09c76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[] winners, (uint64,uint32,uint32,uint96)[] losers)
func (iAskRegistry *IAskRegistry) PackTakeSeats(wanted *big.Int, reserveWei *big.Int) []byte {
	enc, err := iAskRegistry.abi.Pack("takeSeats", wanted, reserveWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87c09c76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[] winners, (uint64,uint32,uint32,uint96)[] losers)
func (iAskRegistry *IAskRegistry) TryPackTakeSeats(wanted *big.Int, reserveWei *big.Int) ([]byte, error) {
	return iAskRegistry.abi.Pack("takeSeats", wanted, reserveWei)
}

// TakeSeatsOutput serves as a container for the return parameters of contract
// method TakeSeats.
type TakeSeatsOutput struct {
	Winners []Offer
	Losers  []Offer
}

// UnpackTakeSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87c09c76.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[] winners, (uint64,uint32,uint32,uint96)[] losers)
func (iAskRegistry *IAskRegistry) UnpackTakeSeats(data []byte) (TakeSeatsOutput, error) {
	out, err := iAskRegistry.abi.Unpack("takeSeats", data)
	outstruct := new(TakeSeatsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Winners = *abi.ConvertType(out[0], new([]Offer)).(*[]Offer)
	outstruct.Losers = *abi.ConvertType(out[1], new([]Offer)).(*[]Offer)
	return *outstruct, nil
}

// PackUnlinkAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa175bcee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlinkAsk(uint64 askId, uint64 previous) returns()
func (iAskRegistry *IAskRegistry) PackUnlinkAsk(askId uint64, previous uint64) []byte {
	enc, err := iAskRegistry.abi.Pack("unlinkAsk", askId, previous)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlinkAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa175bcee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlinkAsk(uint64 askId, uint64 previous) returns()
func (iAskRegistry *IAskRegistry) TryPackUnlinkAsk(askId uint64, previous uint64) ([]byte, error) {
	return iAskRegistry.abi.Pack("unlinkAsk", askId, previous)
}

// IAskRegistryAskEnded represents a AskEnded event raised by the IAskRegistry contract.
type IAskRegistryAskEnded struct {
	AskId   uint64
	EndedAt uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const IAskRegistryAskEndedEventName = "AskEnded"

// ContractEventName returns the user-defined event name.
func (IAskRegistryAskEnded) ContractEventName() string {
	return IAskRegistryAskEndedEventName
}

// UnpackAskEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskEnded(uint64 indexed askId, uint32 endedAt)
func (iAskRegistry *IAskRegistry) UnpackAskEndedEvent(log *types.Log) (*IAskRegistryAskEnded, error) {
	event := "AskEnded"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistryAskEnded)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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

// IAskRegistryAskPosted represents a AskPosted event raised by the IAskRegistry contract.
type IAskRegistryAskPosted struct {
	AskId       uint64
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint16
	PostedAt    uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const IAskRegistryAskPostedEventName = "AskPosted"

// ContractEventName returns the user-defined event name.
func (IAskRegistryAskPosted) ContractEventName() string {
	return IAskRegistryAskPostedEventName
}

// UnpackAskPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskPosted(uint64 indexed askId, address indexed owner, uint96 unitCostWei, uint16 seats, uint32 postedAt)
func (iAskRegistry *IAskRegistry) UnpackAskPostedEvent(log *types.Log) (*IAskRegistryAskPosted, error) {
	event := "AskPosted"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistryAskPosted)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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

// IAskRegistryAskUnlinked represents a AskUnlinked event raised by the IAskRegistry contract.
type IAskRegistryAskUnlinked struct {
	AskId uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const IAskRegistryAskUnlinkedEventName = "AskUnlinked"

// ContractEventName returns the user-defined event name.
func (IAskRegistryAskUnlinked) ContractEventName() string {
	return IAskRegistryAskUnlinkedEventName
}

// UnpackAskUnlinkedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskUnlinked(uint64 indexed askId)
func (iAskRegistry *IAskRegistry) UnpackAskUnlinkedEvent(log *types.Log) (*IAskRegistryAskUnlinked, error) {
	event := "AskUnlinked"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistryAskUnlinked)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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

// IAskRegistryOwnerRested represents a OwnerRested event raised by the IAskRegistry contract.
type IAskRegistryOwnerRested struct {
	Owner    common.Address
	Failures uint16
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAskRegistryOwnerRestedEventName = "OwnerRested"

// ContractEventName returns the user-defined event name.
func (IAskRegistryOwnerRested) ContractEventName() string {
	return IAskRegistryOwnerRestedEventName
}

// UnpackOwnerRestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerRested(address indexed owner, uint16 failures)
func (iAskRegistry *IAskRegistry) UnpackOwnerRestedEvent(log *types.Log) (*IAskRegistryOwnerRested, error) {
	event := "OwnerRested"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistryOwnerRested)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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

// IAskRegistrySeatFailed represents a SeatFailed event raised by the IAskRegistry contract.
type IAskRegistrySeatFailed struct {
	AskId uint64
	Owner common.Address
	Seats uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const IAskRegistrySeatFailedEventName = "SeatFailed"

// ContractEventName returns the user-defined event name.
func (IAskRegistrySeatFailed) ContractEventName() string {
	return IAskRegistrySeatFailedEventName
}

// UnpackSeatFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatFailed(uint64 indexed askId, address indexed owner, uint16 seats)
func (iAskRegistry *IAskRegistry) UnpackSeatFailedEvent(log *types.Log) (*IAskRegistrySeatFailed, error) {
	event := "SeatFailed"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistrySeatFailed)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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

// IAskRegistrySeatsFreed represents a SeatsFreed event raised by the IAskRegistry contract.
type IAskRegistrySeatsFreed struct {
	AskId uint64
	Seats uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const IAskRegistrySeatsFreedEventName = "SeatsFreed"

// ContractEventName returns the user-defined event name.
func (IAskRegistrySeatsFreed) ContractEventName() string {
	return IAskRegistrySeatsFreedEventName
}

// UnpackSeatsFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatsFreed(uint64 indexed askId, uint16 seats)
func (iAskRegistry *IAskRegistry) UnpackSeatsFreedEvent(log *types.Log) (*IAskRegistrySeatsFreed, error) {
	event := "SeatsFreed"
	if len(log.Topics) == 0 || log.Topics[0] != iAskRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IAskRegistrySeatsFreed)
	if len(log.Data) > 0 {
		if err := iAskRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAskRegistry.abi.Events[event].Inputs {
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
func (iAskRegistry *IAskRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["AskAlreadyEnded"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackAskAlreadyEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["AskInForce"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackAskInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["AskListFull"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackAskListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["AskUnknown"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackAskUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NoFailure"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNoFailureError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NotAskOwner"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNotAskOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NotAuction"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNotAuctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NotSealedAsks"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNotSealedAsksError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["NotStandbyList"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackNotStandbyListError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["OwnerHasAsks"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackOwnerHasAsksError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["OwnerOnStandby"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackOwnerOnStandbyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["ReplacesMoreSeats"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackReplacesMoreSeatsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["SeatsNotBusy"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackSeatsNotBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["SeatsOutOfRange"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackSeatsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["TooManyAsks"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackTooManyAsksError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["UnitCostOutOfRange"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackUnitCostOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAskRegistry.abi.Errors["WrongHint"].ID.Bytes()[:4]) {
		return iAskRegistry.UnpackWrongHintError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IAskRegistryAskAlreadyEnded represents a AskAlreadyEnded error raised by the IAskRegistry contract.
type IAskRegistryAskAlreadyEnded struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskAlreadyEnded(uint64 askId)
func IAskRegistryAskAlreadyEndedErrorID() common.Hash {
	return common.HexToHash("0xcd501c79d03a6a45ab90031b6f507df83c2d23725ebd962e58283269a12b0bf0")
}

// UnpackAskAlreadyEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskAlreadyEnded(uint64 askId)
func (iAskRegistry *IAskRegistry) UnpackAskAlreadyEndedError(raw []byte) (*IAskRegistryAskAlreadyEnded, error) {
	out := new(IAskRegistryAskAlreadyEnded)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "AskAlreadyEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryAskInForce represents a AskInForce error raised by the IAskRegistry contract.
type IAskRegistryAskInForce struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskInForce(uint64 askId)
func IAskRegistryAskInForceErrorID() common.Hash {
	return common.HexToHash("0xbdb46e689f8a71022f3754cd3cb673172b941d6e044bc4e43e679def952f56de")
}

// UnpackAskInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskInForce(uint64 askId)
func (iAskRegistry *IAskRegistry) UnpackAskInForceError(raw []byte) (*IAskRegistryAskInForce, error) {
	out := new(IAskRegistryAskInForce)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "AskInForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryAskListFull represents a AskListFull error raised by the IAskRegistry contract.
type IAskRegistryAskListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskListFull()
func IAskRegistryAskListFullErrorID() common.Hash {
	return common.HexToHash("0x853d2cc279dd5d96f9affad575097ee7472a962623e40555a00a62e481cb69b4")
}

// UnpackAskListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskListFull()
func (iAskRegistry *IAskRegistry) UnpackAskListFullError(raw []byte) (*IAskRegistryAskListFull, error) {
	out := new(IAskRegistryAskListFull)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "AskListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryAskUnknown represents a AskUnknown error raised by the IAskRegistry contract.
type IAskRegistryAskUnknown struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskUnknown(uint64 askId)
func IAskRegistryAskUnknownErrorID() common.Hash {
	return common.HexToHash("0xdbe0010d57e41750f8aa7c6d921f30afff3d43d41af20b87939318b96b5460ae")
}

// UnpackAskUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskUnknown(uint64 askId)
func (iAskRegistry *IAskRegistry) UnpackAskUnknownError(raw []byte) (*IAskRegistryAskUnknown, error) {
	out := new(IAskRegistryAskUnknown)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "AskUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNoFailure represents a NoFailure error raised by the IAskRegistry contract.
type IAskRegistryNoFailure struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFailure(address owner)
func IAskRegistryNoFailureErrorID() common.Hash {
	return common.HexToHash("0x4aa3522ffc65c7d3b4f173a6a470c84091708cf5947330df554e4bb7d91951bf")
}

// UnpackNoFailureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFailure(address owner)
func (iAskRegistry *IAskRegistry) UnpackNoFailureError(raw []byte) (*IAskRegistryNoFailure, error) {
	out := new(IAskRegistryNoFailure)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NoFailure", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNotAskOwner represents a NotAskOwner error raised by the IAskRegistry contract.
type IAskRegistryNotAskOwner struct {
	AskId  uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAskOwner(uint64 askId, address caller)
func IAskRegistryNotAskOwnerErrorID() common.Hash {
	return common.HexToHash("0x4c1ebd4c59fcdc54ef139522adedba3f0a2f2b18371704421f605580b395c636")
}

// UnpackNotAskOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAskOwner(uint64 askId, address caller)
func (iAskRegistry *IAskRegistry) UnpackNotAskOwnerError(raw []byte) (*IAskRegistryNotAskOwner, error) {
	out := new(IAskRegistryNotAskOwner)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NotAskOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNotAuction represents a NotAuction error raised by the IAskRegistry contract.
type IAskRegistryNotAuction struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuction(address caller)
func IAskRegistryNotAuctionErrorID() common.Hash {
	return common.HexToHash("0xf459dd89b92e732bb4d2d5f95e8b4b5405c659d120e94467be4b958332750795")
}

// UnpackNotAuctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuction(address caller)
func (iAskRegistry *IAskRegistry) UnpackNotAuctionError(raw []byte) (*IAskRegistryNotAuction, error) {
	out := new(IAskRegistryNotAuction)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NotAuction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNotLadder represents a NotLadder error raised by the IAskRegistry contract.
type IAskRegistryNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func IAskRegistryNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (iAskRegistry *IAskRegistry) UnpackNotLadderError(raw []byte) (*IAskRegistryNotLadder, error) {
	out := new(IAskRegistryNotLadder)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNotSealedAsks represents a NotSealedAsks error raised by the IAskRegistry contract.
type IAskRegistryNotSealedAsks struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealedAsks(address caller)
func IAskRegistryNotSealedAsksErrorID() common.Hash {
	return common.HexToHash("0x211e4adf15a580263d04d329509a728a159e5adfd4fba0d416a719f9b727b41e")
}

// UnpackNotSealedAsksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealedAsks(address caller)
func (iAskRegistry *IAskRegistry) UnpackNotSealedAsksError(raw []byte) (*IAskRegistryNotSealedAsks, error) {
	out := new(IAskRegistryNotSealedAsks)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NotSealedAsks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryNotStandbyList represents a NotStandbyList error raised by the IAskRegistry contract.
type IAskRegistryNotStandbyList struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStandbyList(address caller)
func IAskRegistryNotStandbyListErrorID() common.Hash {
	return common.HexToHash("0x993800ff48e268913dccccd0642253302cf90102ddcd6959015770b2adb8021f")
}

// UnpackNotStandbyListError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStandbyList(address caller)
func (iAskRegistry *IAskRegistry) UnpackNotStandbyListError(raw []byte) (*IAskRegistryNotStandbyList, error) {
	out := new(IAskRegistryNotStandbyList)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "NotStandbyList", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryOwnerHasAsks represents a OwnerHasAsks error raised by the IAskRegistry contract.
type IAskRegistryOwnerHasAsks struct {
	Owner common.Address
	Asks  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerHasAsks(address owner, uint256 asks)
func IAskRegistryOwnerHasAsksErrorID() common.Hash {
	return common.HexToHash("0xb0103cb0fbf023a7d9266c37034f4c9bd99ad60816774ef868629df098d59a8e")
}

// UnpackOwnerHasAsksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerHasAsks(address owner, uint256 asks)
func (iAskRegistry *IAskRegistry) UnpackOwnerHasAsksError(raw []byte) (*IAskRegistryOwnerHasAsks, error) {
	out := new(IAskRegistryOwnerHasAsks)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "OwnerHasAsks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryOwnerOnStandby represents a OwnerOnStandby error raised by the IAskRegistry contract.
type IAskRegistryOwnerOnStandby struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerOnStandby(address owner)
func IAskRegistryOwnerOnStandbyErrorID() common.Hash {
	return common.HexToHash("0x5baad3260dd9383853b7b431b66147b08a99449b525fd9d1979941d665e84bcf")
}

// UnpackOwnerOnStandbyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerOnStandby(address owner)
func (iAskRegistry *IAskRegistry) UnpackOwnerOnStandbyError(raw []byte) (*IAskRegistryOwnerOnStandby, error) {
	out := new(IAskRegistryOwnerOnStandby)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "OwnerOnStandby", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryReplacesMoreSeats represents a ReplacesMoreSeats error raised by the IAskRegistry contract.
type IAskRegistryReplacesMoreSeats struct {
	AskId       uint64
	Seats       *big.Int
	SealedSeats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReplacesMoreSeats(uint64 askId, uint256 seats, uint256 sealedSeats)
func IAskRegistryReplacesMoreSeatsErrorID() common.Hash {
	return common.HexToHash("0x43c064163126639705a5e3717dffb1e03910722ed8b969a755eef42075459ddd")
}

// UnpackReplacesMoreSeatsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReplacesMoreSeats(uint64 askId, uint256 seats, uint256 sealedSeats)
func (iAskRegistry *IAskRegistry) UnpackReplacesMoreSeatsError(raw []byte) (*IAskRegistryReplacesMoreSeats, error) {
	out := new(IAskRegistryReplacesMoreSeats)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "ReplacesMoreSeats", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistrySeatsNotBusy represents a SeatsNotBusy error raised by the IAskRegistry contract.
type IAskRegistrySeatsNotBusy struct {
	AskId uint64
	Busy  *big.Int
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats)
func IAskRegistrySeatsNotBusyErrorID() common.Hash {
	return common.HexToHash("0x9bc729b2d3e3515a93fc6a825f5a113eb7937288bf1f8952a09589adc53ee67d")
}

// UnpackSeatsNotBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats)
func (iAskRegistry *IAskRegistry) UnpackSeatsNotBusyError(raw []byte) (*IAskRegistrySeatsNotBusy, error) {
	out := new(IAskRegistrySeatsNotBusy)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "SeatsNotBusy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistrySeatsOutOfRange represents a SeatsOutOfRange error raised by the IAskRegistry contract.
type IAskRegistrySeatsOutOfRange struct {
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func IAskRegistrySeatsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8d065e72c73fc80701576000c37b7490aa87e96d389874b434a4b2ec9da4f655")
}

// UnpackSeatsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func (iAskRegistry *IAskRegistry) UnpackSeatsOutOfRangeError(raw []byte) (*IAskRegistrySeatsOutOfRange, error) {
	out := new(IAskRegistrySeatsOutOfRange)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "SeatsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryTooManyAsks represents a TooManyAsks error raised by the IAskRegistry contract.
type IAskRegistryTooManyAsks struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyAsks(address owner)
func IAskRegistryTooManyAsksErrorID() common.Hash {
	return common.HexToHash("0xee0c889f7ce4e9dec46928a627516d4e8cd5d8b481504991a4b81a468b28cbc6")
}

// UnpackTooManyAsksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyAsks(address owner)
func (iAskRegistry *IAskRegistry) UnpackTooManyAsksError(raw []byte) (*IAskRegistryTooManyAsks, error) {
	out := new(IAskRegistryTooManyAsks)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "TooManyAsks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryUnitCostOutOfRange represents a UnitCostOutOfRange error raised by the IAskRegistry contract.
type IAskRegistryUnitCostOutOfRange struct {
	UnitCostWei *big.Int
	MaxWei      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei)
func IAskRegistryUnitCostOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x89e7dd1870317207f520321e388e43b612520324fcc312f8bdc4799b215581be")
}

// UnpackUnitCostOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei)
func (iAskRegistry *IAskRegistry) UnpackUnitCostOutOfRangeError(raw []byte) (*IAskRegistryUnitCostOutOfRange, error) {
	out := new(IAskRegistryUnitCostOutOfRange)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "UnitCostOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAskRegistryWrongHint represents a WrongHint error raised by the IAskRegistry contract.
type IAskRegistryWrongHint struct {
	Hint  uint64
	Right uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHint(uint64 hint, uint64 right)
func IAskRegistryWrongHintErrorID() common.Hash {
	return common.HexToHash("0x21854d46cb55f8af70452c4b9a072d3ffe5144964e3945445391373b51022ede")
}

// UnpackWrongHintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHint(uint64 hint, uint64 right)
func (iAskRegistry *IAskRegistry) UnpackWrongHintError(raw []byte) (*IAskRegistryWrongHint, error) {
	out := new(IAskRegistryWrongHint)
	if err := iAskRegistry.abi.UnpackIntoInterface(out, "WrongHint", raw); err != nil {
		return nil, err
	}
	return out, nil
}
