// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package release

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

// CollateralVaultMetaData contains all meta data concerning the CollateralVault contract.
var CollateralVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structCollateralParameters\",\"components\":[{\"name\":\"rhoMaxWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"unitsPerChunk\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawalDelaySeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WITHDRAWAL_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"freeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"perSeatWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawalOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"freeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRegistry\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReservedTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reservedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "CollateralVault",
	Bin: "0x60e06040523461035657604051610bf138819003601f8101601f191683016001600160401b0381118482101761035a578392829160405283398101039060a08212610356578051916001600160a01b0383169081840361035657608090601f1901126103565760405190608082016001600160401b0381118382101761035a5760405260208301516001600160601b03811681036103565782526100a56040840161036e565b602083019081526060840151909490936001600160401b03851685036103565760806100d891604086019687520161036e565b9160608401928352156103365782516001600160601b0316600181108015610326575b6102e9575063ffffffff8551166001811080156102dc575b61029b575083516001600160401b031660018110801561028c575b610246575063ffffffff82511660018110801561023a575b6101f857506080525163ffffffff1660a0525160011b6002600160611b03169163ffffffff905116918281029281840414901517156101e457516001600160401b03166207a12081810291908204036101e45781018091116101e45760c05260405161087190816103808239608051818181610172015281816106a001526106eb015260a051818181610308015261065e015260c051816101280152f35b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526e7769746864726177616c44656c617960881b600482015260248101919091526001604482015262278d006064820152608490fd5b5062278d008111610146565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a4000811161012e565b604051630393936760e31b81526c756e6974735065724368756e6b60981b600482015260248101919091526001604482015263ffffffff6064820152608490fd5b5063ffffffff8111610113565b604051630393936760e31b8152650e4d0de9ac2f60d31b60048201526024810191909152600160448201526001600160401b036064820152608490fd5b506001600160401b0381116100fb565b637e4f283b60e01b5f90815267726567697374727960c01b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036103565756fe60806040526004361015610011575f80fd5b5f3560e01c80630357371d146106c457806306433b1b146106815780630ebb172a1461064757806314bf9d2b146105e057806333e25bb9146105a057806351cff8d91461044d5780639ee679e8146102d0578063c9322adb14610296578063cc47a40b1461014b578063e107a48a146101115763f340fa0114610092575f80fd5b602036600319011261010d576001600160a01b036100ae6107fb565b16805f525f60205260405f206001600160801b036100d181341682845416610851565b166001600160801b03198254161790557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051348152a2005b5f80fd5b3461010d575f36600319011261010d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461010d57604036600319011261010d576101646107fb565b602435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610283576001600160a01b031690815f525f60205260405f206101b5610811565b90546001600160801b038116808352602083019160801c82528084116102685750916020917f904dcdc411e931497b95b06ddf8f8184815dd3bedc3c7c7cd4aed3ccd30783d8936001600160801b03610224818516826102188282885116610831565b16855282845116610851565b1681525f8681528085526040908190209251915160801b6fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790915551908152a2005b839085631574765560e01b5f5260045260245260445260645ffd5b63318d14a560e11b5f523360045260245ffd5b3461010d57602036600319011261010d576001600160a01b036102b76107fb565b165f525f602052602060405f205460801c604051908152f35b3461010d57602036600319011261010d57600435335f525f6020526001600160801b0360405f205416811561043a57808211610421577f000000000000000000000000000000000000000000000000000000000000000042019081421161040d5782810390811161040d57335f525f6020526001600160801b038060405f209216166001600160801b0319825416179055335f52600160205260405f206001600160801b0361038481851682845416610851565b166001600160801b031982541617815580547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008460801b16911617905560405191825260208201527f24b91f4f47caf44230a57777a9be744924e82bf666f2d5702faf97df35e60f9f60403392a2005b634e487b7160e01b5f52601160045260245ffd5b631574765560e01b5f523360045260245260445260645ffd5b636e34ee0b60e11b5f523360045260245ffd5b3461010d57602036600319011261010d576004356001600160a01b03811680910361010d57335f52600160205260405f20610486610811565b90546001600160801b03811680835267ffffffffffffffff602084019260801c1682521561043a5767ffffffffffffffff90511680421061058e57505f80806001600160801b0381943383526001602052826040812055818151166040519081527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a25116855af13d15610589573d67ffffffffffffffff81116105755760405190601f8101601f19908116603f0116820167ffffffffffffffff8111838210176105755760405281525f60203d92013e5b1561056357005b635a0a2fe360e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b61055c565b630581a27f60e41b5f5260045260245ffd5b3461010d57602036600319011261010d576001600160a01b036105c16107fb565b165f525f60205260206001600160801b0360405f205416604051908152f35b3461010d57602036600319011261010d576001600160a01b036106016107fb565b165f5260016020526040805f206020610618610811565b91549167ffffffffffffffff6001600160801b0384169384835260801c16918291015282519182526020820152f35b3461010d575f36600319011261010d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461010d575f36600319011261010d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461010d57604036600319011261010d576106dd6107fb565b602435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610283576001600160a01b031690815f525f60205260405f2061072e610811565b90546001600160801b038116825260801c60208201908082528084116107e15750916020917fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e936001600160801b0361079d818516826107918282875116610831565b16845282855116610851565b1682525f8681528085526040908190209251915160801b6fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790915551908152a2005b839085628efd6160e71b5f5260045260245260445260645ffd5b600435906001600160a01b038216820361010d57565b604051906040820182811067ffffffffffffffff82111761057557604052565b906001600160801b03809116911603906001600160801b03821161040d57565b906001600160801b03809116911601906001600160801b03821161040d5756",
}

// CollateralVault is an auto generated Go binding around an Ethereum contract.
type CollateralVault struct {
	abi abi.ABI
}

// NewCollateralVault creates a new instance of CollateralVault.
func NewCollateralVault() *CollateralVault {
	parsed, err := CollateralVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CollateralVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CollateralVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry, (uint96,uint32,uint64,uint32) parameters) returns()
func (collateralVault *CollateralVault) PackConstructor(registry common.Address, parameters CollateralParameters) []byte {
	enc, err := collateralVault.abi.Pack("", registry, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRY() view returns(address)
func (collateralVault *CollateralVault) PackREGISTRY() []byte {
	enc, err := collateralVault.abi.Pack("REGISTRY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRY() view returns(address)
func (collateralVault *CollateralVault) TryPackREGISTRY() ([]byte, error) {
	return collateralVault.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (collateralVault *CollateralVault) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("REGISTRY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWITHDRAWALDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ebb172a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WITHDRAWAL_DELAY() view returns(uint256)
func (collateralVault *CollateralVault) PackWITHDRAWALDELAY() []byte {
	enc, err := collateralVault.abi.Pack("WITHDRAWAL_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWITHDRAWALDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ebb172a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WITHDRAWAL_DELAY() view returns(uint256)
func (collateralVault *CollateralVault) TryPackWITHDRAWALDELAY() ([]byte, error) {
	return collateralVault.abi.Pack("WITHDRAWAL_DELAY")
}

// UnpackWITHDRAWALDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ebb172a.
//
// Solidity: function WITHDRAWAL_DELAY() view returns(uint256)
func (collateralVault *CollateralVault) UnpackWITHDRAWALDELAY(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("WITHDRAWAL_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address owner) payable returns()
func (collateralVault *CollateralVault) PackDeposit(owner common.Address) []byte {
	enc, err := collateralVault.abi.Pack("deposit", owner)
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
func (collateralVault *CollateralVault) TryPackDeposit(owner common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("deposit", owner)
}

// PackFreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e25bb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeOf(address owner) view returns(uint256)
func (collateralVault *CollateralVault) PackFreeOf(owner common.Address) []byte {
	enc, err := collateralVault.abi.Pack("freeOf", owner)
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
func (collateralVault *CollateralVault) TryPackFreeOf(owner common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("freeOf", owner)
}

// UnpackFreeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e25bb9.
//
// Solidity: function freeOf(address owner) view returns(uint256)
func (collateralVault *CollateralVault) UnpackFreeOf(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("freeOf", data)
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
func (collateralVault *CollateralVault) PackPerSeatWei() []byte {
	enc, err := collateralVault.abi.Pack("perSeatWei")
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
func (collateralVault *CollateralVault) TryPackPerSeatWei() ([]byte, error) {
	return collateralVault.abi.Pack("perSeatWei")
}

// UnpackPerSeatWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe107a48a.
//
// Solidity: function perSeatWei() view returns(uint256)
func (collateralVault *CollateralVault) UnpackPerSeatWei(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("perSeatWei", data)
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
func (collateralVault *CollateralVault) PackRelease(owner common.Address, amountWei *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("release", owner, amountWei)
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
func (collateralVault *CollateralVault) TryPackRelease(owner common.Address, amountWei *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("release", owner, amountWei)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint256 amountWei) returns()
func (collateralVault *CollateralVault) PackRequestWithdrawal(amountWei *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("requestWithdrawal", amountWei)
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
func (collateralVault *CollateralVault) TryPackRequestWithdrawal(amountWei *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("requestWithdrawal", amountWei)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address owner, uint256 amountWei) returns()
func (collateralVault *CollateralVault) PackReserve(owner common.Address, amountWei *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("reserve", owner, amountWei)
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
func (collateralVault *CollateralVault) TryPackReserve(owner common.Address, amountWei *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("reserve", owner, amountWei)
}

// PackReservedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9322adb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reservedOf(address owner) view returns(uint256)
func (collateralVault *CollateralVault) PackReservedOf(owner common.Address) []byte {
	enc, err := collateralVault.abi.Pack("reservedOf", owner)
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
func (collateralVault *CollateralVault) TryPackReservedOf(owner common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("reservedOf", owner)
}

// UnpackReservedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9322adb.
//
// Solidity: function reservedOf(address owner) view returns(uint256)
func (collateralVault *CollateralVault) UnpackReservedOf(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("reservedOf", data)
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
func (collateralVault *CollateralVault) PackWithdraw(to common.Address) []byte {
	enc, err := collateralVault.abi.Pack("withdraw", to)
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
func (collateralVault *CollateralVault) TryPackWithdraw(to common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("withdraw", to)
}

// PackWithdrawalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14bf9d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawalOf(address owner) view returns(uint256 amountWei, uint256 readyAt)
func (collateralVault *CollateralVault) PackWithdrawalOf(owner common.Address) []byte {
	enc, err := collateralVault.abi.Pack("withdrawalOf", owner)
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
func (collateralVault *CollateralVault) TryPackWithdrawalOf(owner common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("withdrawalOf", owner)
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
func (collateralVault *CollateralVault) UnpackWithdrawalOf(data []byte) (WithdrawalOfOutput, error) {
	out, err := collateralVault.abi.Unpack("withdrawalOf", data)
	outstruct := new(WithdrawalOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AmountWei = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// CollateralVaultDeposited represents a Deposited event raised by the CollateralVault contract.
type CollateralVaultDeposited struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralVaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (CollateralVaultDeposited) ContractEventName() string {
	return CollateralVaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed owner, uint256 amountWei)
func (collateralVault *CollateralVault) UnpackDepositedEvent(log *types.Log) (*CollateralVaultDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultDeposited)
	if len(log.Data) > 0 {
		if err := collateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralVault.abi.Events[event].Inputs {
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

// CollateralVaultReleased represents a Released event raised by the CollateralVault contract.
type CollateralVaultReleased struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (CollateralVaultReleased) ContractEventName() string {
	return CollateralVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed owner, uint256 amountWei)
func (collateralVault *CollateralVault) UnpackReleasedEvent(log *types.Log) (*CollateralVaultReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultReleased)
	if len(log.Data) > 0 {
		if err := collateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralVault.abi.Events[event].Inputs {
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

// CollateralVaultReserved represents a Reserved event raised by the CollateralVault contract.
type CollateralVaultReserved struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralVaultReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (CollateralVaultReserved) ContractEventName() string {
	return CollateralVaultReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(address indexed owner, uint256 amountWei)
func (collateralVault *CollateralVault) UnpackReservedEvent(log *types.Log) (*CollateralVaultReserved, error) {
	event := "Reserved"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultReserved)
	if len(log.Data) > 0 {
		if err := collateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralVault.abi.Events[event].Inputs {
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

// CollateralVaultWithdrawalRequested represents a WithdrawalRequested event raised by the CollateralVault contract.
type CollateralVaultWithdrawalRequested struct {
	Owner     common.Address
	AmountWei *big.Int
	ReadyAt   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralVaultWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (CollateralVaultWithdrawalRequested) ContractEventName() string {
	return CollateralVaultWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(address indexed owner, uint256 amountWei, uint256 readyAt)
func (collateralVault *CollateralVault) UnpackWithdrawalRequestedEvent(log *types.Log) (*CollateralVaultWithdrawalRequested, error) {
	event := "WithdrawalRequested"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := collateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralVault.abi.Events[event].Inputs {
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

// CollateralVaultWithdrawn represents a Withdrawn event raised by the CollateralVault contract.
type CollateralVaultWithdrawn struct {
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CollateralVaultWithdrawn) ContractEventName() string {
	return CollateralVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amountWei)
func (collateralVault *CollateralVault) UnpackWithdrawnEvent(log *types.Log) (*CollateralVaultWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultWithdrawn)
	if len(log.Data) > 0 {
		if err := collateralVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralVault.abi.Events[event].Inputs {
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
func (collateralVault *CollateralVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return collateralVault.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return collateralVault.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["NotRegistry"].ID.Bytes()[:4]) {
		return collateralVault.UnpackNotRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return collateralVault.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return collateralVault.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["ReservedTooLow"].ID.Bytes()[:4]) {
		return collateralVault.UnpackReservedTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return collateralVault.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["WithdrawalNotReady"].ID.Bytes()[:4]) {
		return collateralVault.UnpackWithdrawalNotReadyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CollateralVaultAddressMissing represents a AddressMissing error raised by the CollateralVault contract.
type CollateralVaultAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func CollateralVaultAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (collateralVault *CollateralVault) UnpackAddressMissingError(raw []byte) (*CollateralVaultAddressMissing, error) {
	out := new(CollateralVaultAddressMissing)
	if err := collateralVault.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultCollateralTooLow represents a CollateralTooLow error raised by the CollateralVault contract.
type CollateralVaultCollateralTooLow struct {
	Owner     common.Address
	FreeWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(address owner, uint256 freeWei, uint256 neededWei)
func CollateralVaultCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0x15747655621cd0bad29ae19b9e39926b4d1381d0e04fd6d971f878336cce1821")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(address owner, uint256 freeWei, uint256 neededWei)
func (collateralVault *CollateralVault) UnpackCollateralTooLowError(raw []byte) (*CollateralVaultCollateralTooLow, error) {
	out := new(CollateralVaultCollateralTooLow)
	if err := collateralVault.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultNotRegistry represents a NotRegistry error raised by the CollateralVault contract.
type CollateralVaultNotRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistry(address caller)
func CollateralVaultNotRegistryErrorID() common.Hash {
	return common.HexToHash("0x631a294a41a730c8b83fc0d8fe9f45ed8336003d618d1d97b39459e4ec1deb78")
}

// UnpackNotRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistry(address caller)
func (collateralVault *CollateralVault) UnpackNotRegistryError(raw []byte) (*CollateralVaultNotRegistry, error) {
	out := new(CollateralVaultNotRegistry)
	if err := collateralVault.abi.UnpackIntoInterface(out, "NotRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultNothingToWithdraw represents a NothingToWithdraw error raised by the CollateralVault contract.
type CollateralVaultNothingToWithdraw struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address owner)
func CollateralVaultNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address owner)
func (collateralVault *CollateralVault) UnpackNothingToWithdrawError(raw []byte) (*CollateralVaultNothingToWithdraw, error) {
	out := new(CollateralVaultNothingToWithdraw)
	if err := collateralVault.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultParameterOutOfRange represents a ParameterOutOfRange error raised by the CollateralVault contract.
type CollateralVaultParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func CollateralVaultParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (collateralVault *CollateralVault) UnpackParameterOutOfRangeError(raw []byte) (*CollateralVaultParameterOutOfRange, error) {
	out := new(CollateralVaultParameterOutOfRange)
	if err := collateralVault.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultReservedTooLow represents a ReservedTooLow error raised by the CollateralVault contract.
type CollateralVaultReservedTooLow struct {
	Owner       common.Address
	ReservedWei *big.Int
	AmountWei   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTooLow(address owner, uint256 reservedWei, uint256 amountWei)
func CollateralVaultReservedTooLowErrorID() common.Hash {
	return common.HexToHash("0x477eb080b3908bc0d5f090ca817a6ff6d79a6baa15f2788d6c8c2b5fbb970d97")
}

// UnpackReservedTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTooLow(address owner, uint256 reservedWei, uint256 amountWei)
func (collateralVault *CollateralVault) UnpackReservedTooLowError(raw []byte) (*CollateralVaultReservedTooLow, error) {
	out := new(CollateralVaultReservedTooLow)
	if err := collateralVault.abi.UnpackIntoInterface(out, "ReservedTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultTransferRefused represents a TransferRefused error raised by the CollateralVault contract.
type CollateralVaultTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func CollateralVaultTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (collateralVault *CollateralVault) UnpackTransferRefusedError(raw []byte) (*CollateralVaultTransferRefused, error) {
	out := new(CollateralVaultTransferRefused)
	if err := collateralVault.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultWithdrawalNotReady represents a WithdrawalNotReady error raised by the CollateralVault contract.
type CollateralVaultWithdrawalNotReady struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawalNotReady(uint256 readyAt)
func CollateralVaultWithdrawalNotReadyErrorID() common.Hash {
	return common.HexToHash("0x581a27f0926ffd123b426b20c91a079b24c048f6b54619a1f5e03c4019a80d05")
}

// UnpackWithdrawalNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawalNotReady(uint256 readyAt)
func (collateralVault *CollateralVault) UnpackWithdrawalNotReadyError(raw []byte) (*CollateralVaultWithdrawalNotReady, error) {
	out := new(CollateralVaultWithdrawalNotReady)
	if err := collateralVault.abi.UnpackIntoInterface(out, "WithdrawalNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}
