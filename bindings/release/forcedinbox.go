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

// ForcedInboxMetaData contains all meta data concerning the ForcedInbox contract.
var ForcedInboxMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"prepaymentFloorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BACKLOG_STEP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PREPAYMENT_FLOOR_WEI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUEUE_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operationWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"elementOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"forcedWithdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"prepaymentWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"depositsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prepaidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"tail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"waiting\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationEnqueued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"item\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrepaymentReturned\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyHashOutOfRange\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueFull\",\"inputs\":[{\"name\":\"waiting\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroRecipient\",\"inputs\":[]}]",
	ID:  "ForcedInbox",
	Bin: "0x610100604052348015610010575f5ffd5b506040516112e83803806112e883398101604081905261002f91610091565b6001600160a01b0393841660805291831660a05290911660c0526001600160601b031660e08190525f8054600160801b600160e01b031916600160801b9092029190911790556100f8565b6001600160a01b038116811461008e575f5ffd5b50565b5f5f5f5f608085870312156100a4575f5ffd5b84516100af8161007a565b60208601519094506100c08161007a565b60408601519093506100d18161007a565b60608601519092506001600160601b03811681146100ed575f5ffd5b939692955090935050565b60805160a05160c05160e0516111936101555f395f81816101e901528181610eb10152610eec01525f8181610294015261061b01525f818161042e015261059701525f818161030b01528181610531015261075a01526111935ff3fe608060405260043610610123575f3560e01c806363779c74116100a1578063a16c86f711610071578063c3d2c35511610057578063c3d2c355146103f5578063cb396a8b14610408578063ee9a31a21461041d575f5ffd5b8063a16c86f7146103c2578063b405c549146103e1575f5ffd5b806363779c74146102835780636a4ed338146102db5780639611c5c2146102fa578063973486f91461032d575f5ffd5b806321a9d771116100f6578063366a4120116100dc578063366a41201461023c57806347e7ef241461025d57806354a30f6a14610270575f5ffd5b806321a9d771146101d85780632ac1868d14610228575f5ffd5b806306e152db1461012757806307738ad21461015957806307ebca5e146101a857806313d8c840146101bb575b5f5ffd5b348015610132575f5ffd5b5061013b608081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b348015610164575f5ffd5b5061019a610173366004610f35565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b604051908152602001610150565b61013b6101b6366004610f57565b610450565b3480156101c6575f5ffd5b505f5467ffffffffffffffff1661013b565b3480156101e3575f5ffd5b5061020b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516bffffffffffffffffffffffff9091168152602001610150565b348015610233575f5ffd5b5061019a6104b5565b348015610247575f5ffd5b5061025b610256366004610f81565b610519565b005b61013b61026b366004610f57565b61069b565b61013b61027e366004610fa1565b610733565b34801561028e575f5ffd5b506102b67f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610150565b3480156102e6575f5ffd5b5061025b6102f5366004610fd4565b610742565b348015610305575f5ffd5b506102b67f000000000000000000000000000000000000000000000000000000000000000081565b348015610338575f5ffd5b50610385610347366004610fee565b67ffffffffffffffff165f908152600160205260409020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000811691565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000909316835263ffffffff909116602083015201610150565b3480156103cd575f5ffd5b5061025b6103dc366004610f35565b61084f565b3480156103ec575f5ffd5b5061013b610998565b61013b610403366004610fa1565b6109bd565b348015610413575f5ffd5b5061013b61100081565b348015610428575f5ffd5b506102b67f000000000000000000000000000000000000000000000000000000000000000081565b5f73ffffffffffffffffffffffffffffffffffffffff831661049e576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6104ac600684845f80610a24565b90505b92915050565b604080516060810182525f805467ffffffffffffffff808216845268010000000000000000820416602084015270010000000000000000000000000000000090046bffffffffffffffffffffffff169282019290925261051490610e2c565b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461058f576040517f8fe3dc530000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b8115610613577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d9a6eddd836040518263ffffffff1660e01b81526004015f604051808303818588803b1580156105fb575f5ffd5b505af115801561060d573d5f5f3e3d5ffd5b50505050505b8015610697577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a3912ec8826040518263ffffffff1660e01b81526004015f604051808303818588803b15801561067f575f5ffd5b505af1158015610691573d5f5f3e3d5ffd5b50505050505b5050565b5f73ffffffffffffffffffffffffffffffffffffffff83166106e9576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815f03610725576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610586565b6104ac600484845f81610a24565b5f6104af600782848180610a24565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146107b3576040517f8fe3dc53000000000000000000000000000000000000000000000000000000008152336004820152602401610586565b5f80547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff8516021790556107fa81610e87565b5f80546bffffffffffffffffffffffff92909216700100000000000000000000000000000000027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff9092169190911790555050565b335f908152600260205260408120549081900361089a576040517fdc69dc16000000000000000000000000000000000000000000000000000000008152336004820152602401610586565b335f8181526002602052604080822091909155517f8ed8f5cec7e4d5b264888216e031f53ca8057b817614eff51e71b610053c9656906108dd9084815260200190565b60405180910390a25f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f811461093b576040519150601f19603f3d011682016040523d82523d5f602084013e610940565b606091505b5050905080610993576040517f5a0a2fe300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610586565b505050565b5f80546105149067ffffffffffffffff68010000000000000000820481169116611034565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210610a1a576040517f264f75bd00000000000000000000000000000000000000000000000000000000815260048101839052602401610586565b6104af60055f5f855f5b5f6fffffffffffffffffffffffffffffffff841115610a72576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101859052602401610586565b50604080516060810182525f5467ffffffffffffffff808216808452680100000000000000008304909116602084018190527001000000000000000000000000000000009092046bffffffffffffffffffffffff169383019390935261100090610adc9084611034565b67ffffffffffffffff1610610b39576020810151610afa9083611034565b6040517f2d89a8e200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610586565b5f610b4382610e2c565b9050610b4f8185611054565b341015610b9c5734610b618286611054565b6040517f0cbe2bf200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610586565b6040517fff0000000000000000000000000000000000000000000000000000000000000060f88a901b1660208201527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000033606090811b8216602184015289901b1660358201527fffffffffffffffffffffffffffffffff00000000000000000000000000000000608088901b166049820152605981018690527fffffffffffffffffffffffff000000000000000000000000000000000000000060a083901b1660798201525f9060850160405160208183030381529060405290505f8467ffffffffffffffff165f14610cbd5760015f610c968288611034565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f2054610cbf565b5f5b90505f60208083901c84604051602001610cda929190611067565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012067ffffffffffffffff8a165f9081526001808552929020931c9182901b63ffffffff4216179092559150610d459087906110ac565b5f80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117815584610d8889346110cc565b610d9291906110cc565b90508015610dbe57335f9081526002602052604081208054839290610db8908490611054565b90915550505b8b60ff163373ffffffffffffffffffffffffffffffffffffffff168867ffffffffffffffff167fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a8742604051610e159291906110df565b60405180910390a450505050505095945050505050565b5f610e7360808360200151845f0151610e459190611034565b610e4f919061113f565b67ffffffffffffffff1683604001516bffffffffffffffffffffffff16901b610e87565b6bffffffffffffffffffffffff1692915050565b5f6bffffffffffffffffffffffff821115610eaf57506bffffffffffffffffffffffff919050565b7f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff168210610eea57816104af565b7f000000000000000000000000000000000000000000000000000000000000000092915050565b73ffffffffffffffffffffffffffffffffffffffff81168114610f32575f5ffd5b50565b5f60208284031215610f45575f5ffd5b8135610f5081610f11565b9392505050565b5f5f60408385031215610f68575f5ffd5b8235610f7381610f11565b946020939093013593505050565b5f5f60408385031215610f92575f5ffd5b50508035926020909101359150565b5f60208284031215610fb1575f5ffd5b5035919050565b803567ffffffffffffffff81168114610fcf575f5ffd5b919050565b5f5f60408385031215610fe5575f5ffd5b610f7383610fb8565b5f60208284031215610ffe575f5ffd5b6104ac82610fb8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff82811682821603908111156104af576104af611007565b808201808211156104af576104af611007565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008360201b1681525f82518060208501601c85015e5f9201601c019182525092915050565b67ffffffffffffffff81811683821601908111156104af576104af611007565b818103818111156104af576104af611007565b604081525f83518060408401528060208601606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505063ffffffff831660208301529392505050565b5f67ffffffffffffffff83168061117d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8067ffffffffffffffff8416049150509291505056",
}

// ForcedInbox is an auto generated Go binding around an Ethereum contract.
type ForcedInbox struct {
	abi abi.ABI
}

// NewForcedInbox creates a new instance of ForcedInbox.
func NewForcedInbox() *ForcedInbox {
	parsed, err := ForcedInboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ForcedInbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ForcedInbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup, address bridge, address auction, uint96 prepaymentFloorWei) returns()
func (forcedInbox *ForcedInbox) PackConstructor(rollup common.Address, bridge common.Address, auction common.Address, prepaymentFloorWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("", rollup, bridge, auction, prepaymentFloorWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUCTION() view returns(address)
func (forcedInbox *ForcedInbox) PackAUCTION() []byte {
	enc, err := forcedInbox.abi.Pack("AUCTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AUCTION() view returns(address)
func (forcedInbox *ForcedInbox) TryPackAUCTION() ([]byte, error) {
	return forcedInbox.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (forcedInbox *ForcedInbox) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := forcedInbox.abi.Unpack("AUCTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBACKLOGSTEP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e152db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BACKLOG_STEP() view returns(uint64)
func (forcedInbox *ForcedInbox) PackBACKLOGSTEP() []byte {
	enc, err := forcedInbox.abi.Pack("BACKLOG_STEP")
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
func (forcedInbox *ForcedInbox) TryPackBACKLOGSTEP() ([]byte, error) {
	return forcedInbox.abi.Pack("BACKLOG_STEP")
}

// UnpackBACKLOGSTEP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06e152db.
//
// Solidity: function BACKLOG_STEP() view returns(uint64)
func (forcedInbox *ForcedInbox) UnpackBACKLOGSTEP(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("BACKLOG_STEP", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBRIDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9a31a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BRIDGE() view returns(address)
func (forcedInbox *ForcedInbox) PackBRIDGE() []byte {
	enc, err := forcedInbox.abi.Pack("BRIDGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBRIDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9a31a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BRIDGE() view returns(address)
func (forcedInbox *ForcedInbox) TryPackBRIDGE() ([]byte, error) {
	return forcedInbox.abi.Pack("BRIDGE")
}

// UnpackBRIDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9a31a2.
//
// Solidity: function BRIDGE() view returns(address)
func (forcedInbox *ForcedInbox) UnpackBRIDGE(data []byte) (common.Address, error) {
	out, err := forcedInbox.abi.Unpack("BRIDGE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPREPAYMENTFLOORWEI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a9d771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PREPAYMENT_FLOOR_WEI() view returns(uint96)
func (forcedInbox *ForcedInbox) PackPREPAYMENTFLOORWEI() []byte {
	enc, err := forcedInbox.abi.Pack("PREPAYMENT_FLOOR_WEI")
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
func (forcedInbox *ForcedInbox) TryPackPREPAYMENTFLOORWEI() ([]byte, error) {
	return forcedInbox.abi.Pack("PREPAYMENT_FLOOR_WEI")
}

// UnpackPREPAYMENTFLOORWEI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a9d771.
//
// Solidity: function PREPAYMENT_FLOOR_WEI() view returns(uint96)
func (forcedInbox *ForcedInbox) UnpackPREPAYMENTFLOORWEI(data []byte) (*big.Int, error) {
	out, err := forcedInbox.abi.Unpack("PREPAYMENT_FLOOR_WEI", data)
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
func (forcedInbox *ForcedInbox) PackQUEUECAP() []byte {
	enc, err := forcedInbox.abi.Pack("QUEUE_CAP")
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
func (forcedInbox *ForcedInbox) TryPackQUEUECAP() ([]byte, error) {
	return forcedInbox.abi.Pack("QUEUE_CAP")
}

// UnpackQUEUECAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb396a8b.
//
// Solidity: function QUEUE_CAP() view returns(uint64)
func (forcedInbox *ForcedInbox) UnpackQUEUECAP(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("QUEUE_CAP", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackROLLUP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9611c5c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROLLUP() view returns(address)
func (forcedInbox *ForcedInbox) PackROLLUP() []byte {
	enc, err := forcedInbox.abi.Pack("ROLLUP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROLLUP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9611c5c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROLLUP() view returns(address)
func (forcedInbox *ForcedInbox) TryPackROLLUP() ([]byte, error) {
	return forcedInbox.abi.Pack("ROLLUP")
}

// UnpackROLLUP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9611c5c2.
//
// Solidity: function ROLLUP() view returns(address)
func (forcedInbox *ForcedInbox) UnpackROLLUP(data []byte) (common.Address, error) {
	out, err := forcedInbox.abi.Unpack("ROLLUP", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a4ed338.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(uint64 consumed, uint256 operationWei) returns()
func (forcedInbox *ForcedInbox) PackAdvance(consumed uint64, operationWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("advance", consumed, operationWei)
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
func (forcedInbox *ForcedInbox) TryPackAdvance(consumed uint64, operationWei *big.Int) ([]byte, error) {
	return forcedInbox.abi.Pack("advance", consumed, operationWei)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) PackDeposit(recipient common.Address, amountWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("deposit", recipient, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) TryPackDeposit(recipient common.Address, amountWei *big.Int) ([]byte, error) {
	return forcedInbox.abi.Pack("deposit", recipient, amountWei)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e7ef24.
//
// Solidity: function deposit(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) UnpackDeposit(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("deposit", data)
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
func (forcedInbox *ForcedInbox) PackElementOf(index uint64) []byte {
	enc, err := forcedInbox.abi.Pack("elementOf", index)
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
func (forcedInbox *ForcedInbox) TryPackElementOf(index uint64) ([]byte, error) {
	return forcedInbox.abi.Pack("elementOf", index)
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
func (forcedInbox *ForcedInbox) UnpackElementOf(data []byte) (ElementOfOutput, error) {
	out, err := forcedInbox.abi.Unpack("elementOf", data)
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
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) PackForcedTransfer(recipient common.Address, amountWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("forcedTransfer", recipient, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ebca5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) TryPackForcedTransfer(recipient common.Address, amountWei *big.Int) ([]byte, error) {
	return forcedInbox.abi.Pack("forcedTransfer", recipient, amountWei)
}

// UnpackForcedTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07ebca5e.
//
// Solidity: function forcedTransfer(address recipient, uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) UnpackForcedTransfer(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("forcedTransfer", data)
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
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) PackForcedWithdraw(amountWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("forcedWithdraw", amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a30f6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) TryPackForcedWithdraw(amountWei *big.Int) ([]byte, error) {
	return forcedInbox.abi.Pack("forcedWithdraw", amountWei)
}

// UnpackForcedWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54a30f6a.
//
// Solidity: function forcedWithdraw(uint256 amountWei) payable returns(uint64)
func (forcedInbox *ForcedInbox) UnpackForcedWithdraw(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("forcedWithdraw", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPrepaymentWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac1868d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepaymentWei() view returns(uint256)
func (forcedInbox *ForcedInbox) PackPrepaymentWei() []byte {
	enc, err := forcedInbox.abi.Pack("prepaymentWei")
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
func (forcedInbox *ForcedInbox) TryPackPrepaymentWei() ([]byte, error) {
	return forcedInbox.abi.Pack("prepaymentWei")
}

// UnpackPrepaymentWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ac1868d.
//
// Solidity: function prepaymentWei() view returns(uint256)
func (forcedInbox *ForcedInbox) UnpackPrepaymentWei(data []byte) (*big.Int, error) {
	out, err := forcedInbox.abi.Unpack("prepaymentWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (forcedInbox *ForcedInbox) PackRefundOf(account common.Address) []byte {
	enc, err := forcedInbox.abi.Pack("refundOf", account)
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
func (forcedInbox *ForcedInbox) TryPackRefundOf(account common.Address) ([]byte, error) {
	return forcedInbox.abi.Pack("refundOf", account)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07738ad2.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (forcedInbox *ForcedInbox) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := forcedInbox.abi.Unpack("refundOf", data)
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
func (forcedInbox *ForcedInbox) PackRelease(depositsWei *big.Int, prepaidWei *big.Int) []byte {
	enc, err := forcedInbox.abi.Pack("release", depositsWei, prepaidWei)
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
func (forcedInbox *ForcedInbox) TryPackRelease(depositsWei *big.Int, prepaidWei *big.Int) ([]byte, error) {
	return forcedInbox.abi.Pack("release", depositsWei, prepaidWei)
}

// PackSetKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d2c355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64)
func (forcedInbox *ForcedInbox) PackSetKey(keyHash [32]byte) []byte {
	enc, err := forcedInbox.abi.Pack("setKey", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d2c355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64)
func (forcedInbox *ForcedInbox) TryPackSetKey(keyHash [32]byte) ([]byte, error) {
	return forcedInbox.abi.Pack("setKey", keyHash)
}

// UnpackSetKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d2c355.
//
// Solidity: function setKey(bytes32 keyHash) payable returns(uint64)
func (forcedInbox *ForcedInbox) UnpackSetKey(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("setKey", data)
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
func (forcedInbox *ForcedInbox) PackTail() []byte {
	enc, err := forcedInbox.abi.Pack("tail")
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
func (forcedInbox *ForcedInbox) TryPackTail() ([]byte, error) {
	return forcedInbox.abi.Pack("tail")
}

// UnpackTail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13d8c840.
//
// Solidity: function tail() view returns(uint64)
func (forcedInbox *ForcedInbox) UnpackTail(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("tail", data)
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
func (forcedInbox *ForcedInbox) PackWaiting() []byte {
	enc, err := forcedInbox.abi.Pack("waiting")
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
func (forcedInbox *ForcedInbox) TryPackWaiting() ([]byte, error) {
	return forcedInbox.abi.Pack("waiting")
}

// UnpackWaiting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb405c549.
//
// Solidity: function waiting() view returns(uint64)
func (forcedInbox *ForcedInbox) UnpackWaiting(data []byte) (uint64, error) {
	out, err := forcedInbox.abi.Unpack("waiting", data)
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
func (forcedInbox *ForcedInbox) PackWithdrawRefund(to common.Address) []byte {
	enc, err := forcedInbox.abi.Pack("withdrawRefund", to)
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
func (forcedInbox *ForcedInbox) TryPackWithdrawRefund(to common.Address) ([]byte, error) {
	return forcedInbox.abi.Pack("withdrawRefund", to)
}

// ForcedInboxOperationEnqueued represents a OperationEnqueued event raised by the ForcedInbox contract.
type ForcedInboxOperationEnqueued struct {
	Index      uint64
	Owner      common.Address
	Kind       uint8
	Item       []byte
	EnqueuedAt uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const ForcedInboxOperationEnqueuedEventName = "OperationEnqueued"

// ContractEventName returns the user-defined event name.
func (ForcedInboxOperationEnqueued) ContractEventName() string {
	return ForcedInboxOperationEnqueuedEventName
}

// UnpackOperationEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationEnqueued(uint64 indexed index, address indexed owner, uint8 indexed kind, bytes item, uint32 enqueuedAt)
func (forcedInbox *ForcedInbox) UnpackOperationEnqueuedEvent(log *types.Log) (*ForcedInboxOperationEnqueued, error) {
	event := "OperationEnqueued"
	if len(log.Topics) == 0 || log.Topics[0] != forcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ForcedInboxOperationEnqueued)
	if len(log.Data) > 0 {
		if err := forcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedInbox.abi.Events[event].Inputs {
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

// ForcedInboxPrepaymentReturned represents a PrepaymentReturned event raised by the ForcedInbox contract.
type ForcedInboxPrepaymentReturned struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ForcedInboxPrepaymentReturnedEventName = "PrepaymentReturned"

// ContractEventName returns the user-defined event name.
func (ForcedInboxPrepaymentReturned) ContractEventName() string {
	return ForcedInboxPrepaymentReturnedEventName
}

// UnpackPrepaymentReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PrepaymentReturned(address indexed account, uint256 amountWei)
func (forcedInbox *ForcedInbox) UnpackPrepaymentReturnedEvent(log *types.Log) (*ForcedInboxPrepaymentReturned, error) {
	event := "PrepaymentReturned"
	if len(log.Topics) == 0 || log.Topics[0] != forcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ForcedInboxPrepaymentReturned)
	if len(log.Data) > 0 {
		if err := forcedInbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedInbox.abi.Events[event].Inputs {
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
func (forcedInbox *ForcedInbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["KeyHashOutOfRange"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackKeyHashOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["PaymentTooLow"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackPaymentTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["QueueFull"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackQueueFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["ZeroRecipient"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackZeroRecipientError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ForcedInboxAmountOutOfRange represents a AmountOutOfRange error raised by the ForcedInbox contract.
type ForcedInboxAmountOutOfRange struct {
	AmountWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func ForcedInboxAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func (forcedInbox *ForcedInbox) UnpackAmountOutOfRangeError(raw []byte) (*ForcedInboxAmountOutOfRange, error) {
	out := new(ForcedInboxAmountOutOfRange)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxKeyHashOutOfRange represents a KeyHashOutOfRange error raised by the ForcedInbox contract.
type ForcedInboxKeyHashOutOfRange struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyHashOutOfRange(bytes32 keyHash)
func ForcedInboxKeyHashOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x264f75bdcd61aa82c39f7bd355fee3f71e534ee6886d255adaffb3090ea97f08")
}

// UnpackKeyHashOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyHashOutOfRange(bytes32 keyHash)
func (forcedInbox *ForcedInbox) UnpackKeyHashOutOfRangeError(raw []byte) (*ForcedInboxKeyHashOutOfRange, error) {
	out := new(ForcedInboxKeyHashOutOfRange)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "KeyHashOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxNotRollup represents a NotRollup error raised by the ForcedInbox contract.
type ForcedInboxNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func ForcedInboxNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (forcedInbox *ForcedInbox) UnpackNotRollupError(raw []byte) (*ForcedInboxNotRollup, error) {
	out := new(ForcedInboxNotRollup)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxNothingToWithdraw represents a NothingToWithdraw error raised by the ForcedInbox contract.
type ForcedInboxNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func ForcedInboxNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (forcedInbox *ForcedInbox) UnpackNothingToWithdrawError(raw []byte) (*ForcedInboxNothingToWithdraw, error) {
	out := new(ForcedInboxNothingToWithdraw)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxPaymentTooLow represents a PaymentTooLow error raised by the ForcedInbox contract.
type ForcedInboxPaymentTooLow struct {
	PaidWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentTooLow(uint256 paidWei, uint256 neededWei)
func ForcedInboxPaymentTooLowErrorID() common.Hash {
	return common.HexToHash("0x0cbe2bf2897282a407ced6374d0e65b5da5eeef9c81b0b809bc3dda776302142")
}

// UnpackPaymentTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentTooLow(uint256 paidWei, uint256 neededWei)
func (forcedInbox *ForcedInbox) UnpackPaymentTooLowError(raw []byte) (*ForcedInboxPaymentTooLow, error) {
	out := new(ForcedInboxPaymentTooLow)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "PaymentTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxQueueFull represents a QueueFull error raised by the ForcedInbox contract.
type ForcedInboxQueueFull struct {
	Waiting *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueFull(uint256 waiting)
func ForcedInboxQueueFullErrorID() common.Hash {
	return common.HexToHash("0x2d89a8e2e83ecdea0361aeb3b64c2eb7b30273ef9ba08c7e16cd64dd09ad577a")
}

// UnpackQueueFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueFull(uint256 waiting)
func (forcedInbox *ForcedInbox) UnpackQueueFullError(raw []byte) (*ForcedInboxQueueFull, error) {
	out := new(ForcedInboxQueueFull)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "QueueFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxTransferRefused represents a TransferRefused error raised by the ForcedInbox contract.
type ForcedInboxTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func ForcedInboxTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (forcedInbox *ForcedInbox) UnpackTransferRefusedError(raw []byte) (*ForcedInboxTransferRefused, error) {
	out := new(ForcedInboxTransferRefused)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxZeroRecipient represents a ZeroRecipient error raised by the ForcedInbox contract.
type ForcedInboxZeroRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRecipient()
func ForcedInboxZeroRecipientErrorID() common.Hash {
	return common.HexToHash("0xd27b44434400f41bccba90cdfad4d72c6c290b6d2304333570252b0a1dc90ded")
}

// UnpackZeroRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRecipient()
func (forcedInbox *ForcedInbox) UnpackZeroRecipientError(raw []byte) (*ForcedInboxZeroRecipient, error) {
	out := new(ForcedInboxZeroRecipient)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "ZeroRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}
