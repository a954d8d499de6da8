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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SLOTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_UNITS_PER_SLOT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeCircuit\",\"inputs\":[],\"outputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"circuitOf\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setActive\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"groups\",\"type\":\"tuple[]\",\"internalType\":\"structProofGroup[]\",\"components\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ActiveCircuitChanged\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CircuitRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CircuitAlreadyRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitInvalid\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitUnknown\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeyInvalid\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "VerifierRegistry",
	Bin: "0x60803460c157601f6112f638819003918201601f19168301916001600160401b0383118484101760c55780849260209460405283398101031260c157516001600160a01b0381169081900360c157801560ae57600180546001600160a01b03199081169091555f80549182168317815560405192916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a361121c90816100da8239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631a9f09b5146108d15780632f46a7b11461084557806346d7a3301461045457806354cc7851146103b6578063606662d014610399578063715018a61461033257806379ba5097146102ab5780638da5cb5b1461028657806394a15ca014610179578063c0f3f2e91461015d578063e30c397814610137578063ead18f121461011c5763f2fde38b146100a8575f80fd5b34610118576020366003190112610118576004356001600160a01b038116809103610118576100d5610b29565b806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610118575f36600319011261011857602060405160068152f35b34610118575f3660031901126101185760206001600160a01b0360015416604051908152f35b34610118575f3660031901126101185760206040516104008152f35b346101185760203660031901126101185760043567ffffffffffffffff8111610118573660238201121561011857806004013567ffffffffffffffff8111610118576024820191602436918360051b010111610118576101d881610adb565b906101e66040519283610974565b808252601f196101f582610adb565b013660208401375f5b81811061021c576020610212848487610bbd565b6040519015158152f35b610227818386610af3565b355f5260036020526001600160a01b0360405f2054166102478285610b15565b526001600160a01b0361025a8285610b15565b511615610269576001016101fe565b6102739184610af3565b35633874d2eb60e01b5f5260045260245ffd5b34610118575f3660031901126101185760206001600160a01b035f5416604051908152f35b34610118575f36600319011261011857336001600160a01b03600154160361031f576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34610118575f3660031901126101185761034a610b29565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610118575f366003190112610118576020604051620f42408152f35b34610118575f366003190112610118576103ce610996565b506101006002546104526103e1826109cc565b604051928352602083019060ff60c080926001600160a01b0381511685526001600160a01b03602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601528260808201511660808601528260a08201511660a0860152015116910152565bf35b34610118576101003660031901126101185760043560e03660231901126101185761047d610b29565b805f5260036020526001600160a01b0360405f20541661083357801580156106b8575b6106a657805f526003602052600160405f206001600160a01b036104c2610a59565b166001600160a01b0319825416178155016001600160a01b036104e3610a6f565b166001600160a01b03198254161781556104fb610a85565b81547bffffffff000000000000000000000000000000000000000000000000610522610a98565b60c01b167fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60e01b610554610aab565b60e01b16917fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60e81b610587610abb565b60e81b16947fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000060ff60f01b6105d3610acb565b60f01b169860a01b1691161716171617171790556040516024356001600160a01b0381168091036101185781526044356001600160a01b03811680910361011857602082015260643563ffffffff811680910361011857604082015260843563ffffffff811680910361011857606082015260a43560ff811680910361011857608082015260c43560ff81168091036101185760a082015260e43560ff8116809103610118578160e09160c07f5f6aee1f3b633a558e578cfab01d25a09dc66642d56786c834c16d6bea483192940152a2005b637dcb25ed60e11b5f5260045260245ffd5b50600163ffffffff6106c8610a85565b16118061081a575b80610804575b806107ea575b600660ff6106e8610aab565b1614806107d8575b806107c6575b6106fe610a59565b90813b9061070b82610b3c565b916107196040519384610974565b8083525f6020840180953c836107be575b50826107ab575b8261078d575b82610745575b5050156104a0565b909150511561077957517fff000000000000000000000000000000000000000000000000000000000000001615828061073d565b634e487b7160e01b5f52603260045260245ffd5b809250516107a460ff61079e610aab565b16610e47565b1491610737565b91506107b5610a6f565b3b151591610731565b92508461072a565b5060ff6107d1610acb565b16156106f6565b5060ff6107e3610abb565b16156106f0565b50620f424063ffffffff6107fc610a98565b1611156106dc565b5063ffffffff610812610a98565b1615156106d6565b5061040063ffffffff61082b610a85565b1611156106d0565b631faab71760e21b5f5260045260245ffd5b346101185760203660031901126101185760e06108636004356109cc565b610452604051809260ff60c080926001600160a01b0381511685526001600160a01b03602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601528260808201511660808601528260a08201511660a0860152015116910152565b34610118576020366003190112610118576004356108ed610b29565b805f5260036020526001600160a01b0360405f2054161561093257806002557f4ecc1cc53ee8c1830a3f9dc0d71e4b6da869869673495d5cdad09473c99fb7a65f80a2005b633874d2eb60e01b5f5260045260245ffd5b60e0810190811067ffffffffffffffff82111761096057604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761096057604052565b604051906109a382610944565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b906109d5610996565b50815f52600360205260405f20916040516109ef81610944565b60ff60016001600160a01b038654169586845201546001600160a01b038116602084015263ffffffff8160a01c16604084015263ffffffff8160c01c166060840152818160e01c166080840152818160e81c1660a084015260f01c1660c082015292156109325750565b6024356001600160a01b03811681036101185790565b6044356001600160a01b03811681036101185790565b60643563ffffffff811681036101185790565b60843563ffffffff811681036101185790565b60a43560ff811681036101185790565b60c43560ff811681036101185790565b60e43560ff811681036101185790565b67ffffffffffffffff81116109605760051b60200190565b91908110156107795760051b81013590605e1981360301821215610118570190565b80518210156107795760209160051b010190565b6001600160a01b035f5416330361031f57565b67ffffffffffffffff811161096057601f01601f191660200190565b903590601e1981360301821215610118570180359067ffffffffffffffff82116101185760200191813603831361011857565b90610b9582610b3c565b610ba26040519182610974565b8281528092610bb3601f1991610b3c565b0190602036910137565b5f5f5b838110610d7457508015610d6c576040516080810181811067ffffffffffffffff821117610960576040525f815260208101945f86525f604083015260608201925f84525f5f5b878110610cfc575083526001845260c0810290810460c003610cd657610c2c90610b8b565b94602086018097525f5b818110610c5f575050505050506020915f91828052519060085afa60015f511460203d14161690565b610c6a818388610af3565b6001600160a01b03610c7c8386610b15565b5116610c886006610e47565b9081813b03610cea575f198201918211610cd657610cbb92826001610cae600695610b8b565b9360208501903c87610e8e565b845115610cca57600101610c36565b50505050505050505f90565b634e487b7160e01b5f52601160045260245ffd5b63575cdedb60e11b5f5260045260245ffd5b90600190610d0b838a8a610af3565b610d186020820182610b58565b908160405191823720610d2e6040830183610b58565b9081604051918237209060405192602084019485523560408401526060830152608082015260808152610d6260a082610974565b5190209101610c07565b505050505f90565b90610d8d610d83838686610af3565b6040810190610b58565b80915060081c90811580918115610e1c575b50610e1157610dbc610db2858888610af3565b6020810190610b58565b905060068302918383046006141715610cd6578160051b9180830460201490151715610cd65703610e0757600381018111610cd657600390820101809111610cd65790600101610bc0565b5050505050505f90565b505050505050505f90565b610e2a610d83878a8a610af3565b91905060ff191691848304610100141715610cd65714155f610d9f565b60018101809111610cd6577f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610cd65760061b6101c101806101c111610cd65790565b929190926001830191828411610cd657610ec0610eaa84610adb565b93610eb86040519586610974565b808552610adb565b6020840190601f190136823760e060405193610edc8286610974565b81368637610efc610ef060208a018a610b58565b50986040810190610b58565b6020830180519a9099918301919060408a01905b8385106110915750505050506060908888520194855115159480516101808a015260208101917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783518103066101a08b0152608061016087016101c08c015e5f82525f83526101e086019060208691805160051b010190604084015b82821061104e5750505050608092917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47915160c08b01525181030681890152830161010088015e604060208301875e5160018118611030575b506060608091602087017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478151810306905201604086015e151590526102408201809211610cd65752565b608091926060916040880152604087838160075afa16929150610fe5565b909192986040602091818c855e84516001811861107c575b50818760808160065afa169a0193920190610f8c565b6080880152818460608160075afa165f611066565b6110ad869d94959d5160408801908151916001830190526111e5565b8160208d805160051b01017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838c51088b5260019185905b8282106111a75750505015908115611129575b506111135760c0610100918460051b0194019c019392610f10565b50505050509450505050505f9250606091500152565b905060408b018e60c0818837604060c0820183376001928d84821861116a575b505050508061115a575b155f6110f8565b5060408a60808160065afa611153565b60409450608090858a01838152868b60608160075afa968795013590520152611196575b8e818d611149565b6040915060608160075afa5f61118e565b6020817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018083943597818910169789098551088452019101906110e5565b8115611215575f526020526fffffffffffffffffffffffffffffffff60405f201690811561120f57565b60019150565b505060019056",
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

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94a15ca0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (verifierRegistry *VerifierRegistry) PackVerify(groups []ProofGroup) []byte {
	enc, err := verifierRegistry.abi.Pack("verify", groups)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94a15ca0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (verifierRegistry *VerifierRegistry) TryPackVerify(groups []ProofGroup) ([]byte, error) {
	return verifierRegistry.abi.Pack("verify", groups)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94a15ca0.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (verifierRegistry *VerifierRegistry) UnpackVerify(data []byte) (bool, error) {
	out, err := verifierRegistry.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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
	if bytes.Equal(raw[:4], verifierRegistry.abi.Errors["KeyInvalid"].ID.Bytes()[:4]) {
		return verifierRegistry.UnpackKeyInvalidError(raw[4:])
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

// VerifierRegistryKeyInvalid represents a KeyInvalid error raised by the VerifierRegistry contract.
type VerifierRegistryKeyInvalid struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyInvalid(address key)
func VerifierRegistryKeyInvalidErrorID() common.Hash {
	return common.HexToHash("0xaeb9bdb696bfb36ee4ad8436b368a93d1b92b1deadef9690f871c7ed2f7fffac")
}

// UnpackKeyInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyInvalid(address key)
func (verifierRegistry *VerifierRegistry) UnpackKeyInvalidError(raw []byte) (*VerifierRegistryKeyInvalid, error) {
	out := new(VerifierRegistryKeyInvalid)
	if err := verifierRegistry.abi.UnpackIntoInterface(out, "KeyInvalid", raw); err != nil {
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
