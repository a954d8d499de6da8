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

// VerifierRegistryMetaData contains all meta data concerning the VerifierRegistry contract.
var VerifierRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SLOTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_UNITS_PER_SLOT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeCircuit\",\"inputs\":[],\"outputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"circuitOf\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setActive\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ActiveCircuitChanged\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CircuitRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CircuitAlreadyRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitInvalid\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitUnknown\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "VerifierRegistry",
	Bin: "0x60803460c157601f610afd38819003918201601f19168301916001600160401b0383118484101760c55780849260209460405283398101031260c157516001600160a01b0381169081900360c157801560ae57600180546001600160a01b03199081169091555f80549182168317815560405192916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3610a2390816100da8239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631a9f09b5146108405780632f46a7b1146107b457806346d7a3301461033c57806354cc78511461029e578063606662d014610281578063715018a61461021a57806379ba5097146101935780638da5cb5b1461016e578063c0f3f2e914610152578063e30c39781461012c578063ead18f12146101115763f2fde38b1461009d575f80fd5b3461010d57602036600319011261010d576004356001600160a01b03811680910361010d576100ca610a10565b806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461010d575f36600319011261010d57602060405160068152f35b3461010d575f36600319011261010d5760206001600160a01b0360015416604051908152f35b3461010d575f36600319011261010d5760206040516104008152f35b3461010d575f36600319011261010d5760206001600160a01b035f5416604051908152f35b3461010d575f36600319011261010d57336001600160a01b036001541603610207576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b3461010d575f36600319011261010d57610232610a10565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461010d575f36600319011261010d576020604051620f42408152f35b3461010d575f36600319011261010d576102b66108d3565b5061010060025461033a6102c982610905565b604051928352602083019060ff60c080926001600160a01b0381511685526001600160a01b03602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601528260808201511660808601528260a08201511660a0860152015116910152565bf35b3461010d5761010036600319011261010d5760043560e036602319011261010d57610365610a10565b805f5260036020526001600160a01b0360405f2054166107a257801580156105a0575b61058e57805f526003602052600160405f206001600160a01b036103aa61098e565b166001600160a01b0319825416178155016001600160a01b036103cb6109a4565b166001600160a01b03198254161781556103e36109ba565b81547bffffffff00000000000000000000000000000000000000000000000061040a6109cd565b60c01b167fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60e01b61043c6109e0565b60e01b16917fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60e81b61046f6109f0565b60e81b16947fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000060ff60f01b6104bb610a00565b60f01b169860a01b1691161716171617171790556040516024356001600160a01b03811680910361010d5781526044356001600160a01b03811680910361010d57602082015260643563ffffffff811680910361010d57604082015260843563ffffffff811680910361010d57606082015260a43560ff811680910361010d57608082015260c43560ff811680910361010d5760a082015260e43560ff811680910361010d578160e09160c07f5f6aee1f3b633a558e578cfab01d25a09dc66642d56786c834c16d6bea483192940152a2005b637dcb25ed60e11b5f5260045260245ffd5b50600163ffffffff6105b06109ba565b161180610789575b80610773575b80610759575b600660ff6105d06109e0565b161480610747575b80610735575b6105e661098e565b90813b9067ffffffffffffffff82116107215760405191601f8101601f19908116603f0116830167ffffffffffffffff811184821017610721576040528083525f6020840180953c83610719575b5082610706575b82610697575b8261064f575b505015610388565b909150511561068357517fff0000000000000000000000000000000000000000000000000000000000000016158280610647565b634e487b7160e01b5f52603260045260245ffd5b8092505160ff6106a56109e0565b16600181018091116106f2577f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106f25760061b6101c10190816101c1116106f2571491610641565b634e487b7160e01b5f52601160045260245ffd5b91506107106109a4565b3b15159161063b565b925084610634565b634e487b7160e01b5f52604160045260245ffd5b5060ff610740610a00565b16156105de565b5060ff6107526109f0565b16156105d8565b50620f424063ffffffff61076b6109cd565b1611156105c4565b5063ffffffff6107816109cd565b1615156105be565b5061040063ffffffff61079a6109ba565b1611156105b8565b631faab71760e21b5f5260045260245ffd5b3461010d57602036600319011261010d5760e06107d2600435610905565b61033a604051809260ff60c080926001600160a01b0381511685526001600160a01b03602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601528260808201511660808601528260a08201511660a0860152015116910152565b3461010d57602036600319011261010d5760043561085c610a10565b805f5260036020526001600160a01b0360405f205416156108a157806002557f4ecc1cc53ee8c1830a3f9dc0d71e4b6da869869673495d5cdad09473c99fb7a65f80a2005b633874d2eb60e01b5f5260045260245ffd5b6040519060e0820182811067ffffffffffffffff82111761072157604052565b6108db6108b3565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c0830152565b9061090e6108d3565b50815f52600360205260405f20916109246108b3565b60ff60016001600160a01b038654169586845201546001600160a01b038116602084015263ffffffff8160a01c16604084015263ffffffff8160c01c166060840152818160e01c166080840152818160e81c1660a084015260f01c1660c082015292156108a15750565b6024356001600160a01b038116810361010d5790565b6044356001600160a01b038116810361010d5790565b60643563ffffffff8116810361010d5790565b60843563ffffffff8116810361010d5790565b60a43560ff8116810361010d5790565b60c43560ff8116810361010d5790565b60e43560ff8116810361010d5790565b6001600160a01b035f541633036102075756",
}

// VerifierRegistry is an auto generated Go binding around an Ethereum contract.
type VerifierRegistry struct {
	abi abi.ABI
}

// NewVerifierRegistry creates a new instance of VerifierRegistry.
func NewVerifierRegistry() *VerifierRegistry {
	parsed, err := VerifierRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerifierRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerifierRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner) returns()
func (verifierRegistry *VerifierRegistry) PackConstructor(owner common.Address) []byte {
	enc, err := verifierRegistry.abi.Pack("", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackINPUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead18f12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INPUTS() view returns(uint8)
func (verifierRegistry *VerifierRegistry) PackINPUTS() []byte {
	enc, err := verifierRegistry.abi.Pack("INPUTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINPUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead18f12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INPUTS() view returns(uint8)
func (verifierRegistry *VerifierRegistry) TryPackINPUTS() ([]byte, error) {
	return verifierRegistry.abi.Pack("INPUTS")
}

// UnpackINPUTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xead18f12.
//
// Solidity: function INPUTS() view returns(uint8)
func (verifierRegistry *VerifierRegistry) UnpackINPUTS(data []byte) (uint8, error) {
	out, err := verifierRegistry.abi.Unpack("INPUTS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXSLOTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f3f2e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SLOTS() view returns(uint32)
func (verifierRegistry *VerifierRegistry) PackMAXSLOTS() []byte {
	enc, err := verifierRegistry.abi.Pack("MAX_SLOTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSLOTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f3f2e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SLOTS() view returns(uint32)
func (verifierRegistry *VerifierRegistry) TryPackMAXSLOTS() ([]byte, error) {
	return verifierRegistry.abi.Pack("MAX_SLOTS")
}

// UnpackMAXSLOTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0f3f2e9.
//
// Solidity: function MAX_SLOTS() view returns(uint32)
func (verifierRegistry *VerifierRegistry) UnpackMAXSLOTS(data []byte) (uint32, error) {
	out, err := verifierRegistry.abi.Unpack("MAX_SLOTS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXUNITSPERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x606662d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_UNITS_PER_SLOT() view returns(uint32)
func (verifierRegistry *VerifierRegistry) PackMAXUNITSPERSLOT() []byte {
	enc, err := verifierRegistry.abi.Pack("MAX_UNITS_PER_SLOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXUNITSPERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x606662d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_UNITS_PER_SLOT() view returns(uint32)
func (verifierRegistry *VerifierRegistry) TryPackMAXUNITSPERSLOT() ([]byte, error) {
	return verifierRegistry.abi.Pack("MAX_UNITS_PER_SLOT")
}

// UnpackMAXUNITSPERSLOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x606662d0.
//
// Solidity: function MAX_UNITS_PER_SLOT() view returns(uint32)
func (verifierRegistry *VerifierRegistry) UnpackMAXUNITSPERSLOT(data []byte) (uint32, error) {
	out, err := verifierRegistry.abi.Unpack("MAX_UNITS_PER_SLOT", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (verifierRegistry *VerifierRegistry) PackAcceptOwnership() []byte {
	enc, err := verifierRegistry.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (verifierRegistry *VerifierRegistry) TryPackAcceptOwnership() ([]byte, error) {
	return verifierRegistry.abi.Pack("acceptOwnership")
}

// PackActiveCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54cc7851.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) PackActiveCircuit() []byte {
	enc, err := verifierRegistry.abi.Pack("activeCircuit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54cc7851.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) TryPackActiveCircuit() ([]byte, error) {
	return verifierRegistry.abi.Pack("activeCircuit")
}

// ActiveCircuitOutput serves as a container for the return parameters of contract
// method ActiveCircuit.
type ActiveCircuitOutput struct {
	CircuitId [32]byte
	Circuit   Circuit
}

// UnpackActiveCircuit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54cc7851.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) UnpackActiveCircuit(data []byte) (ActiveCircuitOutput, error) {
	out, err := verifierRegistry.abi.Unpack("activeCircuit", data)
	outstruct := new(ActiveCircuitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CircuitId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Circuit = *abi.ConvertType(out[1], new(Circuit)).(*Circuit)
	return *outstruct, nil
}

// PackCircuitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f46a7b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) PackCircuitOf(circuitId [32]byte) []byte {
	enc, err := verifierRegistry.abi.Pack("circuitOf", circuitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCircuitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f46a7b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) TryPackCircuitOf(circuitId [32]byte) ([]byte, error) {
	return verifierRegistry.abi.Pack("circuitOf", circuitId)
}

// UnpackCircuitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f46a7b1.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) UnpackCircuitOf(data []byte) (Circuit, error) {
	out, err := verifierRegistry.abi.Unpack("circuitOf", data)
	if err != nil {
		return *new(Circuit), err
	}
	out0 := *abi.ConvertType(out[0], new(Circuit)).(*Circuit)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (verifierRegistry *VerifierRegistry) PackOwner() []byte {
	enc, err := verifierRegistry.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (verifierRegistry *VerifierRegistry) TryPackOwner() ([]byte, error) {
	return verifierRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (verifierRegistry *VerifierRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := verifierRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (verifierRegistry *VerifierRegistry) PackPendingOwner() []byte {
	enc, err := verifierRegistry.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (verifierRegistry *VerifierRegistry) TryPackPendingOwner() ([]byte, error) {
	return verifierRegistry.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (verifierRegistry *VerifierRegistry) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := verifierRegistry.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d7a330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit) returns()
func (verifierRegistry *VerifierRegistry) PackRegister(circuitId [32]byte, circuit Circuit) []byte {
	enc, err := verifierRegistry.abi.Pack("register", circuitId, circuit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d7a330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit) returns()
func (verifierRegistry *VerifierRegistry) TryPackRegister(circuitId [32]byte, circuit Circuit) ([]byte, error) {
	return verifierRegistry.abi.Pack("register", circuitId, circuit)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (verifierRegistry *VerifierRegistry) PackRenounceOwnership() []byte {
	enc, err := verifierRegistry.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (verifierRegistry *VerifierRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return verifierRegistry.abi.Pack("renounceOwnership")
}

// PackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a9f09b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActive(bytes32 circuitId) returns()
func (verifierRegistry *VerifierRegistry) PackSetActive(circuitId [32]byte) []byte {
	enc, err := verifierRegistry.abi.Pack("setActive", circuitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a9f09b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActive(bytes32 circuitId) returns()
func (verifierRegistry *VerifierRegistry) TryPackSetActive(circuitId [32]byte) ([]byte, error) {
	return verifierRegistry.abi.Pack("setActive", circuitId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (verifierRegistry *VerifierRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := verifierRegistry.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (verifierRegistry *VerifierRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return verifierRegistry.abi.Pack("transferOwnership", newOwner)
}

// VerifierRegistryActiveCircuitChanged represents a ActiveCircuitChanged event raised by the VerifierRegistry contract.
type VerifierRegistryActiveCircuitChanged struct {
	CircuitId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerifierRegistryActiveCircuitChangedEventName = "ActiveCircuitChanged"

// ContractEventName returns the user-defined event name.
func (VerifierRegistryActiveCircuitChanged) ContractEventName() string {
	return VerifierRegistryActiveCircuitChangedEventName
}

// UnpackActiveCircuitChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActiveCircuitChanged(bytes32 indexed circuitId)
func (verifierRegistry *VerifierRegistry) UnpackActiveCircuitChangedEvent(log *types.Log) (*VerifierRegistryActiveCircuitChanged, error) {
	event := "ActiveCircuitChanged"
	if len(log.Topics) == 0 || log.Topics[0] != verifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VerifierRegistryActiveCircuitChanged)
	if len(log.Data) > 0 {
		if err := verifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierRegistry.abi.Events[event].Inputs {
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

// VerifierRegistryCircuitRegistered represents a CircuitRegistered event raised by the VerifierRegistry contract.
type VerifierRegistryCircuitRegistered struct {
	CircuitId [32]byte
	Circuit   Circuit
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerifierRegistryCircuitRegisteredEventName = "CircuitRegistered"

// ContractEventName returns the user-defined event name.
func (VerifierRegistryCircuitRegistered) ContractEventName() string {
	return VerifierRegistryCircuitRegisteredEventName
}

// UnpackCircuitRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CircuitRegistered(bytes32 indexed circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (verifierRegistry *VerifierRegistry) UnpackCircuitRegisteredEvent(log *types.Log) (*VerifierRegistryCircuitRegistered, error) {
	event := "CircuitRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != verifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VerifierRegistryCircuitRegistered)
	if len(log.Data) > 0 {
		if err := verifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierRegistry.abi.Events[event].Inputs {
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

// VerifierRegistryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the VerifierRegistry contract.
type VerifierRegistryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const VerifierRegistryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (VerifierRegistryOwnershipTransferStarted) ContractEventName() string {
	return VerifierRegistryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (verifierRegistry *VerifierRegistry) UnpackOwnershipTransferStartedEvent(log *types.Log) (*VerifierRegistryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 || log.Topics[0] != verifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VerifierRegistryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := verifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierRegistry.abi.Events[event].Inputs {
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

// VerifierRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the VerifierRegistry contract.
type VerifierRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const VerifierRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (VerifierRegistryOwnershipTransferred) ContractEventName() string {
	return VerifierRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (verifierRegistry *VerifierRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*VerifierRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != verifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VerifierRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := verifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierRegistry.abi.Events[event].Inputs {
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
func (verifierRegistry *VerifierRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["CircuitAlreadyRegistered"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackCircuitAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["CircuitInvalid"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackCircuitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["CircuitUnknown"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackCircuitUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerifierRegistryCircuitAlreadyRegistered represents a CircuitAlreadyRegistered error raised by the VerifierRegistry contract.
type VerifierRegistryCircuitAlreadyRegistered struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitAlreadyRegistered(bytes32 circuitId)
func VerifierRegistryCircuitAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x7eaadc5cf8170d31d5b3eb532d715dbb31df2f9dd8c590030cec19636db64745")
}

// UnpackCircuitAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitAlreadyRegistered(bytes32 circuitId)
func (verifierRegistry *VerifierRegistry) UnpackCircuitAlreadyRegisteredError(raw []byte) (*VerifierRegistryCircuitAlreadyRegistered, error) {
	out := new(VerifierRegistryCircuitAlreadyRegistered)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "CircuitAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierRegistryCircuitInvalid represents a CircuitInvalid error raised by the VerifierRegistry contract.
type VerifierRegistryCircuitInvalid struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitInvalid(bytes32 circuitId)
func VerifierRegistryCircuitInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb964bdad73f5448645449bdd2869dd0e07e823f5be72659888c2868343dde5b")
}

// UnpackCircuitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitInvalid(bytes32 circuitId)
func (verifierRegistry *VerifierRegistry) UnpackCircuitInvalidError(raw []byte) (*VerifierRegistryCircuitInvalid, error) {
	out := new(VerifierRegistryCircuitInvalid)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "CircuitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierRegistryCircuitUnknown represents a CircuitUnknown error raised by the VerifierRegistry contract.
type VerifierRegistryCircuitUnknown struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitUnknown(bytes32 circuitId)
func VerifierRegistryCircuitUnknownErrorID() common.Hash {
	return common.HexToHash("0x3874d2eb03bf8ec661c181b1a6566727812b679ad28ee1a0ac06407bf7bcf0d7")
}

// UnpackCircuitUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitUnknown(bytes32 circuitId)
func (verifierRegistry *VerifierRegistry) UnpackCircuitUnknownError(raw []byte) (*VerifierRegistryCircuitUnknown, error) {
	out := new(VerifierRegistryCircuitUnknown)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "CircuitUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the VerifierRegistry contract.
type VerifierRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func VerifierRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (verifierRegistry *VerifierRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*VerifierRegistryOwnableInvalidOwner, error) {
	out := new(VerifierRegistryOwnableInvalidOwner)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the VerifierRegistry contract.
type VerifierRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func VerifierRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (verifierRegistry *VerifierRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*VerifierRegistryOwnableUnauthorizedAccount, error) {
	out := new(VerifierRegistryOwnableUnauthorizedAccount)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
