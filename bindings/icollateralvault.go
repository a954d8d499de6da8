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
	ABI: "[{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"depositToken\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fromWei\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payEscrow\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"perSeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawalOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EscrowPaid\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Escrowed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Forfeited\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EscrowTooLow\",\"inputs\":[{\"name\":\"escrowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCustodian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReservedTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCollateral\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
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

// PackDepositToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338b5dea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositToken(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackDepositToken(owner common.Address, amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("depositToken", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338b5dea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositToken(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackDepositToken(owner common.Address, amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("depositToken", owner, amount)
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2efd5b06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackEscrow(owner common.Address, amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("escrow", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2efd5b06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackEscrow(owner common.Address, amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("escrow", owner, amount)
}

// PackEscrowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01522b1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowed() view returns(uint256)
func (iCollateralVault *ICollateralVault) PackEscrowed() []byte {
	enc, err := iCollateralVault.abi.Pack("escrowed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01522b1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowed() view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackEscrowed() ([]byte, error) {
	return iCollateralVault.abi.Pack("escrowed")
}

// UnpackEscrowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01522b1e.
//
// Solidity: function escrowed() view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackEscrowed(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("escrowed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ed546ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit(uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackForfeit(amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("forfeit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ed546ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit(uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackForfeit(amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("forfeit", amount)
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

// PackFromWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe65d1522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fromWei(uint256 amountWei) view returns(uint256)
func (iCollateralVault *ICollateralVault) PackFromWei(amountWei *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("fromWei", amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFromWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe65d1522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fromWei(uint256 amountWei) view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackFromWei(amountWei *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("fromWei", amountWei)
}

// UnpackFromWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe65d1522.
//
// Solidity: function fromWei(uint256 amountWei) view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackFromWei(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("fromWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe97e9f63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payEscrow(address to, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackPayEscrow(to common.Address, amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("payEscrow", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe97e9f63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payEscrow(address to, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackPayEscrow(to common.Address, amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("payEscrow", to, amount)
}

// PackPerSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b6fa671.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perSeat() view returns(uint256)
func (iCollateralVault *ICollateralVault) PackPerSeat() []byte {
	enc, err := iCollateralVault.abi.Pack("perSeat")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b6fa671.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perSeat() view returns(uint256)
func (iCollateralVault *ICollateralVault) TryPackPerSeat() ([]byte, error) {
	return iCollateralVault.abi.Pack("perSeat")
}

// UnpackPerSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b6fa671.
//
// Solidity: function perSeat() view returns(uint256)
func (iCollateralVault *ICollateralVault) UnpackPerSeat(data []byte) (*big.Int, error) {
	out, err := iCollateralVault.abi.Unpack("perSeat", data)
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
// Solidity: function release(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackRelease(owner common.Address, amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("release", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357371d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackRelease(owner common.Address, amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("release", owner, amount)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackRequestWithdrawal(amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("requestWithdrawal", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdrawal(uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackRequestWithdrawal(amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("requestWithdrawal", amount)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) PackReserve(owner common.Address, amount *big.Int) []byte {
	enc, err := iCollateralVault.abi.Pack("reserve", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(address owner, uint256 amount) returns()
func (iCollateralVault *ICollateralVault) TryPackReserve(owner common.Address, amount *big.Int) ([]byte, error) {
	return iCollateralVault.abi.Pack("reserve", owner, amount)
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

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (iCollateralVault *ICollateralVault) PackToken() []byte {
	enc, err := iCollateralVault.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (iCollateralVault *ICollateralVault) TryPackToken() ([]byte, error) {
	return iCollateralVault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (iCollateralVault *ICollateralVault) UnpackToken(data []byte) (common.Address, error) {
	out, err := iCollateralVault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// Solidity: function withdrawalOf(address owner) view returns(uint256 amount, uint256 readyAt)
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
// Solidity: function withdrawalOf(address owner) view returns(uint256 amount, uint256 readyAt)
func (iCollateralVault *ICollateralVault) TryPackWithdrawalOf(owner common.Address) ([]byte, error) {
	return iCollateralVault.abi.Pack("withdrawalOf", owner)
}

// WithdrawalOfOutput serves as a container for the return parameters of contract
// method WithdrawalOf.
type WithdrawalOfOutput struct {
	Amount  *big.Int
	ReadyAt *big.Int
}

// UnpackWithdrawalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14bf9d2b.
//
// Solidity: function withdrawalOf(address owner) view returns(uint256 amount, uint256 readyAt)
func (iCollateralVault *ICollateralVault) UnpackWithdrawalOf(data []byte) (WithdrawalOfOutput, error) {
	out, err := iCollateralVault.abi.Unpack("withdrawalOf", data)
	outstruct := new(WithdrawalOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// ICollateralVaultDeposited represents a Deposited event raised by the ICollateralVault contract.
type ICollateralVaultDeposited struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultDeposited) ContractEventName() string {
	return ICollateralVaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed owner, uint256 amount)
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

// ICollateralVaultEscrowPaid represents a EscrowPaid event raised by the ICollateralVault contract.
type ICollateralVaultEscrowPaid struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultEscrowPaidEventName = "EscrowPaid"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultEscrowPaid) ContractEventName() string {
	return ICollateralVaultEscrowPaidEventName
}

// UnpackEscrowPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowPaid(address indexed to, uint256 amount)
func (iCollateralVault *ICollateralVault) UnpackEscrowPaidEvent(log *types.Log) (*ICollateralVaultEscrowPaid, error) {
	event := "EscrowPaid"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultEscrowPaid)
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

// ICollateralVaultEscrowed represents a Escrowed event raised by the ICollateralVault contract.
type ICollateralVaultEscrowed struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultEscrowedEventName = "Escrowed"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultEscrowed) ContractEventName() string {
	return ICollateralVaultEscrowedEventName
}

// UnpackEscrowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Escrowed(address indexed owner, uint256 amount)
func (iCollateralVault *ICollateralVault) UnpackEscrowedEvent(log *types.Log) (*ICollateralVaultEscrowed, error) {
	event := "Escrowed"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultEscrowed)
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

// ICollateralVaultForfeited represents a Forfeited event raised by the ICollateralVault contract.
type ICollateralVaultForfeited struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultForfeitedEventName = "Forfeited"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultForfeited) ContractEventName() string {
	return ICollateralVaultForfeitedEventName
}

// UnpackForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forfeited(uint256 amount)
func (iCollateralVault *ICollateralVault) UnpackForfeitedEvent(log *types.Log) (*ICollateralVaultForfeited, error) {
	event := "Forfeited"
	if len(log.Topics) == 0 || log.Topics[0] != iCollateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ICollateralVaultForfeited)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultReleased) ContractEventName() string {
	return ICollateralVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed owner, uint256 amount)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultReserved) ContractEventName() string {
	return ICollateralVaultReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(address indexed owner, uint256 amount)
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
	Owner   common.Address
	Amount  *big.Int
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultWithdrawalRequested) ContractEventName() string {
	return ICollateralVaultWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(address indexed owner, uint256 amount, uint256 readyAt)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ICollateralVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ICollateralVaultWithdrawn) ContractEventName() string {
	return ICollateralVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amount)
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
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["EscrowTooLow"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackEscrowTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["NotCustodian"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackNotCustodianError(raw[4:])
	}
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackNotLadderError(raw[4:])
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
	if bytes.Equal(raw[:4], iCollateralVault.abi.Errors["WrongCollateral"].ID.Bytes()[:4]) {
		return iCollateralVault.UnpackWrongCollateralError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ICollateralVaultCollateralTooLow represents a CollateralTooLow error raised by the ICollateralVault contract.
type ICollateralVaultCollateralTooLow struct {
	Owner  common.Address
	Free   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(address owner, uint256 free, uint256 needed)
func ICollateralVaultCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0x15747655621cd0bad29ae19b9e39926b4d1381d0e04fd6d971f878336cce1821")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(address owner, uint256 free, uint256 needed)
func (iCollateralVault *ICollateralVault) UnpackCollateralTooLowError(raw []byte) (*ICollateralVaultCollateralTooLow, error) {
	out := new(ICollateralVaultCollateralTooLow)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultEscrowTooLow represents a EscrowTooLow error raised by the ICollateralVault contract.
type ICollateralVaultEscrowTooLow struct {
	Escrowed *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowTooLow(uint256 escrowed, uint256 amount)
func ICollateralVaultEscrowTooLowErrorID() common.Hash {
	return common.HexToHash("0x853ab2da66f7f0a769b43a355b88489bf9eb19d576d982ee9e472fbba3daf746")
}

// UnpackEscrowTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowTooLow(uint256 escrowed, uint256 amount)
func (iCollateralVault *ICollateralVault) UnpackEscrowTooLowError(raw []byte) (*ICollateralVaultEscrowTooLow, error) {
	out := new(ICollateralVaultEscrowTooLow)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "EscrowTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultNotCustodian represents a NotCustodian error raised by the ICollateralVault contract.
type ICollateralVaultNotCustodian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCustodian(address caller)
func ICollateralVaultNotCustodianErrorID() common.Hash {
	return common.HexToHash("0xe15a5295ac54c033caed6f0e91af2a51d7212a6b81cf8d10158426ffc18db927")
}

// UnpackNotCustodianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCustodian(address caller)
func (iCollateralVault *ICollateralVault) UnpackNotCustodianError(raw []byte) (*ICollateralVaultNotCustodian, error) {
	out := new(ICollateralVaultNotCustodian)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "NotCustodian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ICollateralVaultNotLadder represents a NotLadder error raised by the ICollateralVault contract.
type ICollateralVaultNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func ICollateralVaultNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (iCollateralVault *ICollateralVault) UnpackNotLadderError(raw []byte) (*ICollateralVaultNotLadder, error) {
	out := new(ICollateralVaultNotLadder)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
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
	Owner    common.Address
	Reserved *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTooLow(address owner, uint256 reserved, uint256 amount)
func ICollateralVaultReservedTooLowErrorID() common.Hash {
	return common.HexToHash("0x477eb080b3908bc0d5f090ca817a6ff6d79a6baa15f2788d6c8c2b5fbb970d97")
}

// UnpackReservedTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTooLow(address owner, uint256 reserved, uint256 amount)
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

// ICollateralVaultWrongCollateral represents a WrongCollateral error raised by the ICollateralVault contract.
type ICollateralVaultWrongCollateral struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCollateral(address token)
func ICollateralVaultWrongCollateralErrorID() common.Hash {
	return common.HexToHash("0xa6b30feed4674f5789a9562d90921482b9c80c4ec58fe124c95cdb49008a49af")
}

// UnpackWrongCollateralError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCollateral(address token)
func (iCollateralVault *ICollateralVault) UnpackWrongCollateralError(raw []byte) (*ICollateralVaultWrongCollateral, error) {
	out := new(ICollateralVaultWrongCollateral)
	if err := iCollateralVault.abi.UnpackIntoInterface(out, "WrongCollateral", raw); err != nil {
		return nil, err
	}
	return out, nil
}
