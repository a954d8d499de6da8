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

// IForcedInboxMetaData contains all meta data concerning the IForcedInbox contract.
var IForcedInboxMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"BACKLOG_STEP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PREPAYMENT_FLOOR_WEI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUEUE_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operationWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"elementOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"forcedWithdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prepaymentWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"item\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"depositsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prepaidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewind\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"tail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"waiting\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationEnqueued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"item\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrepaymentReturned\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QueueClosed\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ItemMismatch\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"KeyHashOutOfRange\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRefundable\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"first\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueFull\",\"inputs\":[{\"name\":\"waiting\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueIsClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QueueOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroRecipient\",\"inputs\":[]}]",
	ID:  "IForcedInbox",
}

// IForcedInbox is an auto generated Go binding around an Ethereum contract.
type IForcedInbox struct {
	abi abi.ABI
}

// NewIForcedInbox creates a new instance of IForcedInbox.
func NewIForcedInbox() *IForcedInbox {
	parsed, err := IForcedInboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IForcedInbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IForcedInbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBACKLOGSTEP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e152db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BACKLOG_STEP() view returns(uint64)
func (iForcedInbox *IForcedInbox) PackBACKLOGSTEP() []byte {
	enc, err := iForcedInbox.abi.Pack("BACKLOG_STEP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBACKLOGSTEP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e152db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BACKLOG_STEP() view returns(uint64)
func (iForcedInbox *IForcedInbox) TryPackBACKLOGSTEP() ([]byte, error) {
	return iForcedInbox.abi.Pack("BACKLOG_STEP")
}

// UnpackBACKLOGSTEP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06e152db.
//
// Solidity: function BACKLOG_STEP() view returns(uint64)
func (iForcedInbox *IForcedInbox) UnpackBACKLOGSTEP(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("BACKLOG_STEP", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPREPAYMENTFLOORWEI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a9d771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PREPAYMENT_FLOOR_WEI() view returns(uint96)
func (iForcedInbox *IForcedInbox) PackPREPAYMENTFLOORWEI() []byte {
	enc, err := iForcedInbox.abi.Pack("PREPAYMENT_FLOOR_WEI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPREPAYMENTFLOORWEI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a9d771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PREPAYMENT_FLOOR_WEI() view returns(uint96)
func (iForcedInbox *IForcedInbox) TryPackPREPAYMENTFLOORWEI() ([]byte, error) {
	return iForcedInbox.abi.Pack("PREPAYMENT_FLOOR_WEI")
}

// UnpackPREPAYMENTFLOORWEI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a9d771.
//
// Solidity: function PREPAYMENT_FLOOR_WEI() view returns(uint96)
func (iForcedInbox *IForcedInbox) UnpackPREPAYMENTFLOORWEI(data []byte) (*big.Int, error) {
	out, err := iForcedInbox.abi.Unpack("PREPAYMENT_FLOOR_WEI", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUEUECAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb396a8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUEUE_CAP() view returns(uint64)
func (iForcedInbox *IForcedInbox) PackQUEUECAP() []byte {
	enc, err := iForcedInbox.abi.Pack("QUEUE_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUEUECAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb396a8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUEUE_CAP() view returns(uint64)
func (iForcedInbox *IForcedInbox) TryPackQUEUECAP() ([]byte, error) {
	return iForcedInbox.abi.Pack("QUEUE_CAP")
}

// UnpackQUEUECAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb396a8b.
//
// Solidity: function QUEUE_CAP() view returns(uint64)
func (iForcedInbox *IForcedInbox) UnpackQUEUECAP(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("QUEUE_CAP", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a4ed338.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(uint64 consumed, uint256 operationWei) returns()
func (iForcedInbox *IForcedInbox) PackAdvance(consumed uint64, operationWei *big.Int) []byte {
	enc, err := iForcedInbox.abi.Pack("advance", consumed, operationWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a4ed338.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance(uint64 consumed, uint256 operationWei) returns()
func (iForcedInbox *IForcedInbox) TryPackAdvance(consumed uint64, operationWei *big.Int) ([]byte, error) {
	return iForcedInbox.abi.Pack("advance", consumed, operationWei)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac18dcc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint64 consumed) returns()
func (iForcedInbox *IForcedInbox) PackClose(consumed uint64) []byte {
	enc, err := iForcedInbox.abi.Pack("close", consumed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac18dcc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint64 consumed) returns()
func (iForcedInbox *IForcedInbox) TryPackClose(consumed uint64) ([]byte, error) {
	return iForcedInbox.abi.Pack("close", consumed)
}

// PackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closed() view returns(bool)
func (iForcedInbox *IForcedInbox) PackClosed() []byte {
	enc, err := iForcedInbox.abi.Pack("closed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closed() view returns(bool)
func (iForcedInbox *IForcedInbox) TryPackClosed() ([]byte, error) {
	return iForcedInbox.abi.Pack("closed")
}

// UnpackClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x597e1fb5.
//
// Solidity: function closed() view returns(bool)
func (iForcedInbox *IForcedInbox) UnpackClosed(data []byte) (bool, error) {
	out, err := iForcedInbox.abi.Unpack("closed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) PackDeposit(recipient common.Address, amountWei *big.Int) []byte {
	enc, err := iForcedInbox.abi.Pack("deposit", recipient, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) TryPackDeposit(recipient common.Address, amountWei *big.Int) ([]byte, error) {
	return iForcedInbox.abi.Pack("deposit", recipient, amountWei)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e7ef24.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackDeposit(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("deposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackElementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973486f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elementOf(uint64 index) view returns(bytes28 hash, uint32 enqueuedAt)
func (iForcedInbox *IForcedInbox) PackElementOf(index uint64) []byte {
	enc, err := iForcedInbox.abi.Pack("elementOf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973486f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elementOf(uint64 index) view returns(bytes28 hash, uint32 enqueuedAt)
func (iForcedInbox *IForcedInbox) TryPackElementOf(index uint64) ([]byte, error) {
	return iForcedInbox.abi.Pack("elementOf", index)
}

// ElementOfOutput serves as a container for the return parameters of contract
// method ElementOf.
type ElementOfOutput struct {
	Hash       [28]byte
	EnqueuedAt uint32
}

// UnpackElementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x973486f9.
//
// Solidity: function elementOf(uint64 index) view returns(bytes28 hash, uint32 enqueuedAt)
func (iForcedInbox *IForcedInbox) UnpackElementOf(data []byte) (ElementOfOutput, error) {
	out, err := iForcedInbox.abi.Unpack("elementOf", data)
	outstruct := new(ElementOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Hash = *abi.ConvertType(out[0], new([28]byte)).(*[28]byte)
	outstruct.EnqueuedAt = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ebca5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) PackForcedTransfer(recipient common.Address, amountWei *big.Int) []byte {
	enc, err := iForcedInbox.abi.Pack("forcedTransfer", recipient, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ebca5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) TryPackForcedTransfer(recipient common.Address, amountWei *big.Int) ([]byte, error) {
	return iForcedInbox.abi.Pack("forcedTransfer", recipient, amountWei)
}

// UnpackForcedTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07ebca5e.
//
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackForcedTransfer(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("forcedTransfer", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackForcedWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a30f6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) PackForcedWithdraw(amountWei *big.Int) []byte {
	enc, err := iForcedInbox.abi.Pack("forcedWithdraw", amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a30f6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) TryPackForcedWithdraw(amountWei *big.Int) ([]byte, error) {
	return iForcedInbox.abi.Pack("forcedWithdraw", amountWei)
}

// UnpackForcedWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54a30f6a.
//
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackForcedWithdraw(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("forcedWithdraw", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsRefunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02405709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRefunded(uint64 index) view returns(bool)
func (iForcedInbox *IForcedInbox) PackIsRefunded(index uint64) []byte {
	enc, err := iForcedInbox.abi.Pack("isRefunded", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRefunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02405709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRefunded(uint64 index) view returns(bool)
func (iForcedInbox *IForcedInbox) TryPackIsRefunded(index uint64) ([]byte, error) {
	return iForcedInbox.abi.Pack("isRefunded", index)
}

// UnpackIsRefunded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02405709.
//
// Solidity: function isRefunded(uint64 index) view returns(bool)
func (iForcedInbox *IForcedInbox) UnpackIsRefunded(data []byte) (bool, error) {
	out, err := iForcedInbox.abi.Unpack("isRefunded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPrepaymentWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac1868d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepaymentWei() view returns(uint256)
func (iForcedInbox *IForcedInbox) PackPrepaymentWei() []byte {
	enc, err := iForcedInbox.abi.Pack("prepaymentWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepaymentWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac1868d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepaymentWei() view returns(uint256)
func (iForcedInbox *IForcedInbox) TryPackPrepaymentWei() ([]byte, error) {
	return iForcedInbox.abi.Pack("prepaymentWei")
}

// UnpackPrepaymentWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ac1868d.
//
// Solidity: function prepaymentWei() view returns(uint256)
func (iForcedInbox *IForcedInbox) UnpackPrepaymentWei(data []byte) (*big.Int, error) {
	out, err := iForcedInbox.abi.Unpack("prepaymentWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb7fe60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 index, bytes item) returns()
func (iForcedInbox *IForcedInbox) PackRefund(index uint64, item []byte) []byte {
	enc, err := iForcedInbox.abi.Pack("refund", index, item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb7fe60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint64 index, bytes item) returns()
func (iForcedInbox *IForcedInbox) TryPackRefund(index uint64, item []byte) ([]byte, error) {
	return iForcedInbox.abi.Pack("refund", index, item)
}

// PackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iForcedInbox *IForcedInbox) PackRefundOf(account common.Address) []byte {
	enc, err := iForcedInbox.abi.Pack("refundOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iForcedInbox *IForcedInbox) TryPackRefundOf(account common.Address) ([]byte, error) {
	return iForcedInbox.abi.Pack("refundOf", account)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07738ad2.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iForcedInbox *IForcedInbox) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := iForcedInbox.abi.Unpack("refundOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x366a4120.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint256 depositsWei, uint256 prepaidWei) returns()
func (iForcedInbox *IForcedInbox) PackRelease(depositsWei *big.Int, prepaidWei *big.Int) []byte {
	enc, err := iForcedInbox.abi.Pack("release", depositsWei, prepaidWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x366a4120.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint256 depositsWei, uint256 prepaidWei) returns()
func (iForcedInbox *IForcedInbox) TryPackRelease(depositsWei *big.Int, prepaidWei *big.Int) ([]byte, error) {
	return iForcedInbox.abi.Pack("release", depositsWei, prepaidWei)
}

// PackRewind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1134c6db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewind(uint64 consumed) returns()
func (iForcedInbox *IForcedInbox) PackRewind(consumed uint64) []byte {
	enc, err := iForcedInbox.abi.Pack("rewind", consumed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1134c6db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewind(uint64 consumed) returns()
func (iForcedInbox *IForcedInbox) TryPackRewind(consumed uint64) ([]byte, error) {
	return iForcedInbox.abi.Pack("rewind", consumed)
}

// PackSetKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d2c355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) PackSetKey(keyHash [32]byte) []byte {
	enc, err := iForcedInbox.abi.Pack("setKey", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d2c355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) TryPackSetKey(keyHash [32]byte) ([]byte, error) {
	return iForcedInbox.abi.Pack("setKey", keyHash)
}

// UnpackSetKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d2c355.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackSetKey(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("setKey", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13d8c840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tail() view returns(uint64)
func (iForcedInbox *IForcedInbox) PackTail() []byte {
	enc, err := iForcedInbox.abi.Pack("tail")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13d8c840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tail() view returns(uint64)
func (iForcedInbox *IForcedInbox) TryPackTail() ([]byte, error) {
	return iForcedInbox.abi.Pack("tail")
}

// UnpackTail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13d8c840.
//
// Solidity: function tail() view returns(uint64)
func (iForcedInbox *IForcedInbox) UnpackTail(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("tail", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWaiting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb405c549.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function waiting() view returns(uint64)
func (iForcedInbox *IForcedInbox) PackWaiting() []byte {
	enc, err := iForcedInbox.abi.Pack("waiting")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWaiting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb405c549.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function waiting() view returns(uint64)
func (iForcedInbox *IForcedInbox) TryPackWaiting() ([]byte, error) {
	return iForcedInbox.abi.Pack("waiting")
}

// UnpackWaiting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb405c549.
//
// Solidity: function waiting() view returns(uint64)
func (iForcedInbox *IForcedInbox) UnpackWaiting(data []byte) (uint64, error) {
	out, err := iForcedInbox.abi.Unpack("waiting", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawRefund(address to) returns()
func (iForcedInbox *IForcedInbox) PackWithdrawRefund(to common.Address) []byte {
	enc, err := iForcedInbox.abi.Pack("withdrawRefund", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawRefund(address to) returns()
func (iForcedInbox *IForcedInbox) TryPackWithdrawRefund(to common.Address) ([]byte, error) {
	return iForcedInbox.abi.Pack("withdrawRefund", to)
}

// IForcedInboxOperationEnqueued represents a OperationEnqueued event raised by the IForcedInbox contract.
type IForcedInboxOperationEnqueued struct {
	Index      uint64
	Owner      common.Address
	Kind       uint8
	Item       []byte
	EnqueuedAt uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const IForcedInboxOperationEnqueuedEventName = "OperationEnqueued"

// ContractEventName returns the user-defined event name.
func (IForcedInboxOperationEnqueued) ContractEventName() string {
	return IForcedInboxOperationEnqueuedEventName
}

// UnpackOperationEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationEnqueued(uint64 indexed index, address indexed owner, uint8 indexed kind, bytes item, uint32 enqueuedAt)
func (iForcedInbox *IForcedInbox) UnpackOperationEnqueuedEvent(log *types.Log) (*IForcedInboxOperationEnqueued, error) {
	event := "OperationEnqueued"
	if len(log.Topics) == 0 || log.Topics[0] != iForcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IForcedInboxOperationEnqueued)
	if len(log.Data) > 0 {
		if err := iForcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iForcedInbox.abi.Events[event].Inputs {
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

// IForcedInboxOperationRefunded represents a OperationRefunded event raised by the IForcedInbox contract.
type IForcedInboxOperationRefunded struct {
	Index     uint64
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IForcedInboxOperationRefundedEventName = "OperationRefunded"

// ContractEventName returns the user-defined event name.
func (IForcedInboxOperationRefunded) ContractEventName() string {
	return IForcedInboxOperationRefundedEventName
}

// UnpackOperationRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationRefunded(uint64 indexed index, address indexed owner, uint256 amountWei)
func (iForcedInbox *IForcedInbox) UnpackOperationRefundedEvent(log *types.Log) (*IForcedInboxOperationRefunded, error) {
	event := "OperationRefunded"
	if len(log.Topics) == 0 || log.Topics[0] != iForcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IForcedInboxOperationRefunded)
	if len(log.Data) > 0 {
		if err := iForcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iForcedInbox.abi.Events[event].Inputs {
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

// IForcedInboxPrepaymentReturned represents a PrepaymentReturned event raised by the IForcedInbox contract.
type IForcedInboxPrepaymentReturned struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IForcedInboxPrepaymentReturnedEventName = "PrepaymentReturned"

// ContractEventName returns the user-defined event name.
func (IForcedInboxPrepaymentReturned) ContractEventName() string {
	return IForcedInboxPrepaymentReturnedEventName
}

// UnpackPrepaymentReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PrepaymentReturned(address indexed account, uint256 amountWei)
func (iForcedInbox *IForcedInbox) UnpackPrepaymentReturnedEvent(log *types.Log) (*IForcedInboxPrepaymentReturned, error) {
	event := "PrepaymentReturned"
	if len(log.Topics) == 0 || log.Topics[0] != iForcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IForcedInboxPrepaymentReturned)
	if len(log.Data) > 0 {
		if err := iForcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iForcedInbox.abi.Events[event].Inputs {
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

// IForcedInboxQueueClosed represents a QueueClosed event raised by the IForcedInbox contract.
type IForcedInboxQueueClosed struct {
	Consumed uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const IForcedInboxQueueClosedEventName = "QueueClosed"

// ContractEventName returns the user-defined event name.
func (IForcedInboxQueueClosed) ContractEventName() string {
	return IForcedInboxQueueClosedEventName
}

// UnpackQueueClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QueueClosed(uint64 consumed)
func (iForcedInbox *IForcedInbox) UnpackQueueClosedEvent(log *types.Log) (*IForcedInboxQueueClosed, error) {
	event := "QueueClosed"
	if len(log.Topics) == 0 || log.Topics[0] != iForcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IForcedInboxQueueClosed)
	if len(log.Data) > 0 {
		if err := iForcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iForcedInbox.abi.Events[event].Inputs {
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
func (iForcedInbox *IForcedInbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["AlreadyRefunded"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackAlreadyRefundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["ItemMismatch"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackItemMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["KeyHashOutOfRange"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackKeyHashOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["NotRefundable"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackNotRefundableError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["PaymentTooLow"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackPaymentTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["QueueFull"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackQueueFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["QueueIsClosed"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackQueueIsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["QueueOpen"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackQueueOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iForcedInbox.abi.Errors["ZeroRecipient"].ID.Bytes()[:4]) {
		return iForcedInbox.UnpackZeroRecipientError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IForcedInboxAlreadyRefunded represents a AlreadyRefunded error raised by the IForcedInbox contract.
type IForcedInboxAlreadyRefunded struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRefunded(uint64 index)
func IForcedInboxAlreadyRefundedErrorID() common.Hash {
	return common.HexToHash("0x641ae8582f1201abe84abf04d204edadeff7e30dfec6e2a2ac60b474909252b5")
}

// UnpackAlreadyRefundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRefunded(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackAlreadyRefundedError(raw []byte) (*IForcedInboxAlreadyRefunded, error) {
	out := new(IForcedInboxAlreadyRefunded)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "AlreadyRefunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxAmountOutOfRange represents a AmountOutOfRange error raised by the IForcedInbox contract.
type IForcedInboxAmountOutOfRange struct {
	AmountWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func IForcedInboxAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func (iForcedInbox *IForcedInbox) UnpackAmountOutOfRangeError(raw []byte) (*IForcedInboxAmountOutOfRange, error) {
	out := new(IForcedInboxAmountOutOfRange)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxItemMismatch represents a ItemMismatch error raised by the IForcedInbox contract.
type IForcedInboxItemMismatch struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ItemMismatch(uint64 index)
func IForcedInboxItemMismatchErrorID() common.Hash {
	return common.HexToHash("0x2dc02d39a216fb3f42451d5f3fae3ea13ee2025a93c423d9ba113b11cb8d8165")
}

// UnpackItemMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ItemMismatch(uint64 index)
func (iForcedInbox *IForcedInbox) UnpackItemMismatchError(raw []byte) (*IForcedInboxItemMismatch, error) {
	out := new(IForcedInboxItemMismatch)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "ItemMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxKeyHashOutOfRange represents a KeyHashOutOfRange error raised by the IForcedInbox contract.
type IForcedInboxKeyHashOutOfRange struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyHashOutOfRange(bytes32 keyHash)
func IForcedInboxKeyHashOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x264f75bdcd61aa82c39f7bd355fee3f71e534ee6886d255adaffb3090ea97f08")
}

// UnpackKeyHashOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyHashOutOfRange(bytes32 keyHash)
func (iForcedInbox *IForcedInbox) UnpackKeyHashOutOfRangeError(raw []byte) (*IForcedInboxKeyHashOutOfRange, error) {
	out := new(IForcedInboxKeyHashOutOfRange)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "KeyHashOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxNotRefundable represents a NotRefundable error raised by the IForcedInbox contract.
type IForcedInboxNotRefundable struct {
	Index uint64
	First uint64
	End   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefundable(uint64 index, uint64 first, uint64 end)
func IForcedInboxNotRefundableErrorID() common.Hash {
	return common.HexToHash("0x61e4538d12fe384c3b9941c5cebff8f17b267994d9c47e50827a5f09f9a58408")
}

// UnpackNotRefundableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefundable(uint64 index, uint64 first, uint64 end)
func (iForcedInbox *IForcedInbox) UnpackNotRefundableError(raw []byte) (*IForcedInboxNotRefundable, error) {
	out := new(IForcedInboxNotRefundable)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "NotRefundable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxNotRollup represents a NotRollup error raised by the IForcedInbox contract.
type IForcedInboxNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func IForcedInboxNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (iForcedInbox *IForcedInbox) UnpackNotRollupError(raw []byte) (*IForcedInboxNotRollup, error) {
	out := new(IForcedInboxNotRollup)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxNothingToWithdraw represents a NothingToWithdraw error raised by the IForcedInbox contract.
type IForcedInboxNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func IForcedInboxNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (iForcedInbox *IForcedInbox) UnpackNothingToWithdrawError(raw []byte) (*IForcedInboxNothingToWithdraw, error) {
	out := new(IForcedInboxNothingToWithdraw)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxPaymentTooLow represents a PaymentTooLow error raised by the IForcedInbox contract.
type IForcedInboxPaymentTooLow struct {
	PaidWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentTooLow(uint256 paidWei, uint256 neededWei)
func IForcedInboxPaymentTooLowErrorID() common.Hash {
	return common.HexToHash("0x0cbe2bf2897282a407ced6374d0e65b5da5eeef9c81b0b809bc3dda776302142")
}

// UnpackPaymentTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentTooLow(uint256 paidWei, uint256 neededWei)
func (iForcedInbox *IForcedInbox) UnpackPaymentTooLowError(raw []byte) (*IForcedInboxPaymentTooLow, error) {
	out := new(IForcedInboxPaymentTooLow)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "PaymentTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxQueueFull represents a QueueFull error raised by the IForcedInbox contract.
type IForcedInboxQueueFull struct {
	Waiting *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueFull(uint256 waiting)
func IForcedInboxQueueFullErrorID() common.Hash {
	return common.HexToHash("0x2d89a8e2e83ecdea0361aeb3b64c2eb7b30273ef9ba08c7e16cd64dd09ad577a")
}

// UnpackQueueFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueFull(uint256 waiting)
func (iForcedInbox *IForcedInbox) UnpackQueueFullError(raw []byte) (*IForcedInboxQueueFull, error) {
	out := new(IForcedInboxQueueFull)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "QueueFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxQueueIsClosed represents a QueueIsClosed error raised by the IForcedInbox contract.
type IForcedInboxQueueIsClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueIsClosed()
func IForcedInboxQueueIsClosedErrorID() common.Hash {
	return common.HexToHash("0xbc48ebe4462590f3d723f8c0c133c6648a1a4bd78ea60238f95fb9155d34b645")
}

// UnpackQueueIsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueIsClosed()
func (iForcedInbox *IForcedInbox) UnpackQueueIsClosedError(raw []byte) (*IForcedInboxQueueIsClosed, error) {
	out := new(IForcedInboxQueueIsClosed)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "QueueIsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxQueueOpen represents a QueueOpen error raised by the IForcedInbox contract.
type IForcedInboxQueueOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueOpen()
func IForcedInboxQueueOpenErrorID() common.Hash {
	return common.HexToHash("0x45063f391972ae391d17906ccbfe3a8e43a67261c82cb517645b473707624897")
}

// UnpackQueueOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueOpen()
func (iForcedInbox *IForcedInbox) UnpackQueueOpenError(raw []byte) (*IForcedInboxQueueOpen, error) {
	out := new(IForcedInboxQueueOpen)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "QueueOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxTransferRefused represents a TransferRefused error raised by the IForcedInbox contract.
type IForcedInboxTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func IForcedInboxTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iForcedInbox *IForcedInbox) UnpackTransferRefusedError(raw []byte) (*IForcedInboxTransferRefused, error) {
	out := new(IForcedInboxTransferRefused)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IForcedInboxZeroRecipient represents a ZeroRecipient error raised by the IForcedInbox contract.
type IForcedInboxZeroRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRecipient()
func IForcedInboxZeroRecipientErrorID() common.Hash {
	return common.HexToHash("0xd27b44434400f41bccba90cdfad4d72c6c290b6d2304333570252b0a1dc90ded")
}

// UnpackZeroRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRecipient()
func (iForcedInbox *IForcedInbox) UnpackZeroRecipientError(raw []byte) (*IForcedInboxZeroRecipient, error) {
	out := new(IForcedInboxZeroRecipient)
	if err := iForcedInbox.abi.UnpackIntoInterface(out, "ZeroRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}
