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

// StandbyListMetaData contains all meta data concerning the StandbyList contract.
var StandbyListMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structStandbyContracts\",\"components\":[{\"name\":\"ladder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structStandbyParameters\",\"components\":[{\"name\":\"maxMembers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"heartbeatSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HEARTBEAT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LADDER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MEMBERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REMOVALS_PER_DRAW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"failing\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"joinedBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"failed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"heartbeatSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leave\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"memberOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"joinedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beatAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"onDuty\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"members\",\"inputs\":[],\"outputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"remove\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DutyEnded\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"failed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeartbeatReceived\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"at\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Joined\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"joinedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Left\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"HeartbeatMissed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillAlive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "StandbyList",
	Bin: "0x610120604052346102ff5760405161129238819003601f8101601f191683016001600160401b038111848210176103035783928291604052833981010360a081126102ff57606081126102ff5760405190606082016001600160401b038111838210176103035760405282516001600160a01b03811681036102ff57825260208301516001600160a01b03811681036102ff57602083019081526040840151916001600160a01b03831683036102ff57604090818501938452605f1901126102ff5760408051949085016001600160401b038111868210176103035760405260608101519061ffff821682036102ff57608091865201519263ffffffff841684036102ff576020850193845280516001600160a01b0316156102e15781516001600160a01b0316156102c45782516001600160a01b0316156102a85761ffff85511660018110801561029e575b610263575063ffffffff845116600a81108015610257575b61021b5750516001600160a01b039081166080529051811660a05290511660c052905161ffff1660e0525163ffffffff1661010052604051610f7a90816103188239608051818181610180015281816105ae01526108e8015260a051818181610403015281816106a40152610d8a015260c05181818161039a015281816105580152610ed1015260e05181818160da01526102dd01526101005181818161071501528181610852015281816109230152610b620152f35b604051630393936760e31b8152681a19585c9d1899585d60ba1b60048201526024810191909152600a604482015262278d006064820152608490fd5b5062278d008111610164565b604051630393936760e31b8152696d61784d656d6265727360b01b600482015260248101919091526001604482015260206064820152608490fd5b506020811161014c565b637e4f283b60e01b5f9081526361736b7360e01b600452602490fd5b637e4f283b60e01b5f908152641d985d5b1d60da1b600452602490fd5b637e4f283b60e01b5f908152653630b23232b960d11b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816307fdfcf7146108cb575080631586b3881461068057806329092d0e1461080d5780633b4c9891146107cb5780633defb962146106e357806340de70eb146106c8578063411557d1146106855780637291fc2e146106805780637b30ee581461057c5780638a9262a214610539578063b688a363146102b7578063bdd4d18d146101db578063c44dcaca14610150578063d66d9e19146101005763ea0e35b1146100c3575f80fd5b346100fd57806003193601126100fd5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b50346100fd57806003193601126100fd5761011a33610d26565b60ff6101258261095c565b505460e01c1661013d5761013a903390610d71565b80f35b63283ea7ef60e01b825233600452602482fd5b50346100fd5760603660031901126100fd57602435906001600160a01b03821682036100fd576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036101c85760206101b760443584600435610b56565b6001600160a01b0360405191168152f35b6360e47e4960e11b815233600452602490fd5b50346100fd57806003193601126100fd578054906102116101fb83610b30565b9261020960405194856109a2565b808452610b30565b602083019190601f1901368337805b835181101561026d576001600160a01b0361023a8261095c565b505416845182101561025957600582901b850160200152600101610220565b634e487b7160e01b83526032600452602483fd5b506040805160208082529451948101859052938493918401925b818110610295575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610287565b50346104ce575f3660031901126104ce57335f52600160205260405f2054610526575f547f00000000000000000000000000000000000000000000000000000000000000008110156105175763ffffffff42169060405161031781610986565b3381528260208201528260408201525f6060820152680100000000000000008210156105035761034f82600161035594015f5561095c565b90610a81565b5f54335f52600160205260405f20556040519081527fd6985075a8520755ff7a16b0741e289760d5f9196c1b9db651ffd244f040050060203392a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156104ce575f80916044604051809481936305e6d71160e41b8352336004840152600160248401525af180156104f8576104e5575b50604051635b6fa67160e01b815281907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082600481845afa9182156104da57839261049f575b50803b1561049b5760405163cc47a40b60e01b8152336004820152602481019290925282908290604490829084905af180156104905761047f5750f35b81610489916109a2565b6100fd5780f35b6040513d84823e3d90fd5b5050fd5b925090506020823d6020116104d2575b816104bc602093836109a2565b810103126104ce57829151905f610442565b5f80fd5b3d91506104af565b6040513d85823e3d90fd5b6104f191505f906109a2565b5f5f6103f1565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63122e38f560e31b5f5260045ffd5b630268f92960e01b5f523360045260245ffd5b346104ce575f3660031901126104ce5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104ce5760403660031901126104ce57610595610946565b60243590811515918281036104ce576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361066d576105dd82610d26565b9260ff6105e98561095c565b505460e01c1615610651576040519081527f4e2e959b75a782202da64c87726becd459093eda8e1cb650e2c10ba781cb48ca60206001600160a01b03851692a2156106395761063791610e4f565b005b506106439061095c565b50805460ff60e01b19169055005b6001600160a01b038363f44c8f4d60e01b5f521660045260245ffd5b6360e47e4960e11b5f523360045260245ffd5b61090c565b346104ce575f3660031901126104ce5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104ce575f3660031901126104ce57602060405160048152f35b346104ce575f3660031901126104ce576107046106ff33610d26565b61095c565b5061073a63ffffffff825460c01c167f000000000000000000000000000000000000000000000000000000000000000090610d64565b804210156107b5575061078763ffffffff42168092907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff60c01b83549260c01b169116179055565b6040519081527f643e8f4d07cad185d36ee0e03438bb3b5e725045658f5fcf69bf87334c7ba51660203392a2005b6302aeeb8960e01b5f523360045260245260445ffd5b346104ce5760203660031901126104ce57606063ffffffff6107f36107ee610946565b610a0d565b919290816040519416845216602083015215156040820152f35b346104ce5760203660031901126104ce57610826610946565b61082f81610d26565b9061084261083c8361095c565b506109c4565b61087763ffffffff6040830151167f000000000000000000000000000000000000000000000000000000000000000090610d64565b8042106108ac5750606001516108905761063791610d71565b6001600160a01b039063283ea7ef60e01b5f521660045260245ffd5b6001600160a01b0383631424504f60e11b5f521660045260245260445ffd5b346104ce575f3660031901126104ce576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104ce575f3660031901126104ce5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b600435906001600160a01b03821682036104ce57565b5f54811015610972575f805260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6080810190811067ffffffffffffffff82111761050357604052565b90601f8019910116810190811067ffffffffffffffff82111761050357604052565b906040516109d181610986565b606060ff8294546001600160a01b038116845263ffffffff8160a01c16602085015263ffffffff8160c01c16604085015260e01c161515910152565b6001600160a01b03165f52600160205260405f20548015610a78575f198101908111610a645761083c610a3f9161095c565b9063ffffffff60208301511690606063ffffffff604085015116930151151591929190565b634e487b7160e01b5f52601160045260245ffd5b505f905f905f90565b9190610b1d5780518254602083015160408401517fffffffff000000000000000000000000000000000000000000000000000000009092166001600160a01b03939093169290921760a09290921b77ffffffff0000000000000000000000000000000000000000169190911760c09190911b63ffffffff60c01b1617825560600151815460ff60e01b191690151560e01b60ff60e01b16179055565b634e487b7160e01b5f525f60045260245ffd5b67ffffffffffffffff81116105035760051b60200190565b5f198114610a645760010190565b9092915f905f945f5f937f0000000000000000000000000000000000000000000000000000000000000000965b5f54861015610cb757610b9861083c8761095c565b610bac8963ffffffff604084015116610d64565b42108015978880610cab575b80610ca1575b610c7b57610bcb90610b48565b9790610c6e575b8015610c52575b8015610c3e575b610c38576001600160a01b0381511660405160208101918a8352604082015260408152610c0e6060826109a2565b519020908a821015610c22575b5050610b83565b519099506001600160a01b031691505f80610c1b565b50610b83565b508563ffffffff6020830151161015610be0565b506001600160a01b038151166001600160a01b03861614610bd9565b5060608101511515610bd2565b975050926001600160a01b03610c93610c9c92610b48565b94511687610d71565b610b83565b5060048610610bbe565b50606083015115610bb8565b96509650505050506001600160a01b03831615610d2357610cda6106ff84610d26565b50600160e01b60ff60e01b198254161790556040519081527f8c1b67e87f3112e697c917245ce572387b69385fedf29a6b61b7916ad469afa060206001600160a01b03851692a2565b50565b6001600160a01b0316805f52600160205260405f2054908115610d5257505f198101908111610a645790565b6305b5850b60e21b5f5260045260245ffd5b91908201809211610a6457565b81610d7b91610e4f565b604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa9081156104f8575f91610e1d575b50823b156104ce57604051630357371d60e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af180156104f857610e115750565b5f610e1b916109a2565b565b90506020813d602011610e47575b81610e38602093836109a2565b810103126104ce57515f610dcb565b3d9150610e2b565b5f545f198101908111610a6457808203610f38575b50505f548015610f24575f190190610e7b8261095c565b929092610b1d575f6001600160a01b0393555f5516805f5260016020525f604081205560405190807fc97a8bf3a3af557fe56cca51d77eeb41b7c07ea6f2d28390ba9d1841a0bf466d5f80a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156104ce576044835f819381956305e6d71160e41b845260048401528160248401525af180156104f857610e115750565b634e487b7160e01b5f52603160045260245ffd5b61083c610f449161095c565b610f518161034f8461095c565b60018201809211610a64576001600160a01b039051165f52600160205260405f20555f80610e6456",
}

// StandbyList is an auto generated Go binding around an Ethereum contract.
type StandbyList struct {
	abi abi.ABI
}

// NewStandbyList creates a new instance of StandbyList.
func NewStandbyList() *StandbyList {
	parsed, err := StandbyListMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StandbyList{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StandbyList) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address) contracts, (uint16,uint32) parameters) returns()
func (standbyList *StandbyList) PackConstructor(contracts StandbyContracts, parameters StandbyParameters) []byte {
	enc, err := standbyList.abi.Pack("", contracts, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASKS() view returns(address)
func (standbyList *StandbyList) PackASKS() []byte {
	enc, err := standbyList.abi.Pack("ASKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASKS() view returns(address)
func (standbyList *StandbyList) TryPackASKS() ([]byte, error) {
	return standbyList.abi.Pack("ASKS")
}

// UnpackASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a9262a2.
//
// Solidity: function ASKS() view returns(address)
func (standbyList *StandbyList) UnpackASKS(data []byte) (common.Address, error) {
	out, err := standbyList.abi.Unpack("ASKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHEARTBEAT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1586b388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function HEARTBEAT() view returns(uint256)
func (standbyList *StandbyList) PackHEARTBEAT() []byte {
	enc, err := standbyList.abi.Pack("HEARTBEAT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHEARTBEAT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1586b388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function HEARTBEAT() view returns(uint256)
func (standbyList *StandbyList) TryPackHEARTBEAT() ([]byte, error) {
	return standbyList.abi.Pack("HEARTBEAT")
}

// UnpackHEARTBEAT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1586b388.
//
// Solidity: function HEARTBEAT() view returns(uint256)
func (standbyList *StandbyList) UnpackHEARTBEAT(data []byte) (*big.Int, error) {
	out, err := standbyList.abi.Unpack("HEARTBEAT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LADDER() view returns(address)
func (standbyList *StandbyList) PackLADDER() []byte {
	enc, err := standbyList.abi.Pack("LADDER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LADDER() view returns(address)
func (standbyList *StandbyList) TryPackLADDER() ([]byte, error) {
	return standbyList.abi.Pack("LADDER")
}

// UnpackLADDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07fdfcf7.
//
// Solidity: function LADDER() view returns(address)
func (standbyList *StandbyList) UnpackLADDER(data []byte) (common.Address, error) {
	out, err := standbyList.abi.Unpack("LADDER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (standbyList *StandbyList) PackMAXMEMBERS() []byte {
	enc, err := standbyList.abi.Pack("MAX_MEMBERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (standbyList *StandbyList) TryPackMAXMEMBERS() ([]byte, error) {
	return standbyList.abi.Pack("MAX_MEMBERS")
}

// UnpackMAXMEMBERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea0e35b1.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (standbyList *StandbyList) UnpackMAXMEMBERS(data []byte) (*big.Int, error) {
	out, err := standbyList.abi.Unpack("MAX_MEMBERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREMOVALSPERDRAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40de70eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REMOVALS_PER_DRAW() view returns(uint256)
func (standbyList *StandbyList) PackREMOVALSPERDRAW() []byte {
	enc, err := standbyList.abi.Pack("REMOVALS_PER_DRAW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREMOVALSPERDRAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40de70eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REMOVALS_PER_DRAW() view returns(uint256)
func (standbyList *StandbyList) TryPackREMOVALSPERDRAW() ([]byte, error) {
	return standbyList.abi.Pack("REMOVALS_PER_DRAW")
}

// UnpackREMOVALSPERDRAW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40de70eb.
//
// Solidity: function REMOVALS_PER_DRAW() view returns(uint256)
func (standbyList *StandbyList) UnpackREMOVALSPERDRAW(data []byte) (*big.Int, error) {
	out, err := standbyList.abi.Unpack("REMOVALS_PER_DRAW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (standbyList *StandbyList) PackVAULT() []byte {
	enc, err := standbyList.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (standbyList *StandbyList) TryPackVAULT() ([]byte, error) {
	return standbyList.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (standbyList *StandbyList) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := standbyList.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44dcaca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 seed, address failing, uint256 joinedBefore) returns(address standby)
func (standbyList *StandbyList) PackDraw(seed *big.Int, failing common.Address, joinedBefore *big.Int) []byte {
	enc, err := standbyList.abi.Pack("draw", seed, failing, joinedBefore)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44dcaca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 seed, address failing, uint256 joinedBefore) returns(address standby)
func (standbyList *StandbyList) TryPackDraw(seed *big.Int, failing common.Address, joinedBefore *big.Int) ([]byte, error) {
	return standbyList.abi.Pack("draw", seed, failing, joinedBefore)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc44dcaca.
//
// Solidity: function draw(uint256 seed, address failing, uint256 joinedBefore) returns(address standby)
func (standbyList *StandbyList) UnpackDraw(data []byte) (common.Address, error) {
	out, err := standbyList.abi.Unpack("draw", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEndDuty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b30ee58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endDuty(address account, bool failed) returns()
func (standbyList *StandbyList) PackEndDuty(account common.Address, failed bool) []byte {
	enc, err := standbyList.abi.Pack("endDuty", account, failed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndDuty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b30ee58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endDuty(address account, bool failed) returns()
func (standbyList *StandbyList) TryPackEndDuty(account common.Address, failed bool) ([]byte, error) {
	return standbyList.abi.Pack("endDuty", account, failed)
}

// PackHeartbeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3defb962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeat() returns()
func (standbyList *StandbyList) PackHeartbeat() []byte {
	enc, err := standbyList.abi.Pack("heartbeat")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeartbeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3defb962.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heartbeat() returns()
func (standbyList *StandbyList) TryPackHeartbeat() ([]byte, error) {
	return standbyList.abi.Pack("heartbeat")
}

// PackHeartbeatSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7291fc2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeatSeconds() view returns(uint256)
func (standbyList *StandbyList) PackHeartbeatSeconds() []byte {
	enc, err := standbyList.abi.Pack("heartbeatSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeartbeatSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7291fc2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heartbeatSeconds() view returns(uint256)
func (standbyList *StandbyList) TryPackHeartbeatSeconds() ([]byte, error) {
	return standbyList.abi.Pack("heartbeatSeconds")
}

// UnpackHeartbeatSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7291fc2e.
//
// Solidity: function heartbeatSeconds() view returns(uint256)
func (standbyList *StandbyList) UnpackHeartbeatSeconds(data []byte) (*big.Int, error) {
	out, err := standbyList.abi.Unpack("heartbeatSeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join() returns()
func (standbyList *StandbyList) PackJoin() []byte {
	enc, err := standbyList.abi.Pack("join")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join() returns()
func (standbyList *StandbyList) TryPackJoin() ([]byte, error) {
	return standbyList.abi.Pack("join")
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (standbyList *StandbyList) PackLeave() []byte {
	enc, err := standbyList.abi.Pack("leave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leave() returns()
func (standbyList *StandbyList) TryPackLeave() ([]byte, error) {
	return standbyList.abi.Pack("leave")
}

// PackMemberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b4c9891.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberOf(address account) view returns(uint32 joinedAt, uint32 beatAt, bool onDuty)
func (standbyList *StandbyList) PackMemberOf(account common.Address) []byte {
	enc, err := standbyList.abi.Pack("memberOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMemberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b4c9891.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function memberOf(address account) view returns(uint32 joinedAt, uint32 beatAt, bool onDuty)
func (standbyList *StandbyList) TryPackMemberOf(account common.Address) ([]byte, error) {
	return standbyList.abi.Pack("memberOf", account)
}

// MemberOfOutput serves as a container for the return parameters of contract
// method MemberOf.
type MemberOfOutput struct {
	JoinedAt uint32
	BeatAt   uint32
	OnDuty   bool
}

// UnpackMemberOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b4c9891.
//
// Solidity: function memberOf(address account) view returns(uint32 joinedAt, uint32 beatAt, bool onDuty)
func (standbyList *StandbyList) UnpackMemberOf(data []byte) (MemberOfOutput, error) {
	out, err := standbyList.abi.Unpack("memberOf", data)
	outstruct := new(MemberOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.JoinedAt = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.BeatAt = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.OnDuty = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns(address[] accounts)
func (standbyList *StandbyList) PackMembers() []byte {
	enc, err := standbyList.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns(address[] accounts)
func (standbyList *StandbyList) TryPackMembers() ([]byte, error) {
	return standbyList.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[] accounts)
func (standbyList *StandbyList) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := standbyList.abi.Unpack("members", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address account) returns()
func (standbyList *StandbyList) PackRemove(account common.Address) []byte {
	enc, err := standbyList.abi.Pack("remove", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address account) returns()
func (standbyList *StandbyList) TryPackRemove(account common.Address) ([]byte, error) {
	return standbyList.abi.Pack("remove", account)
}

// StandbyListDrawn represents a Drawn event raised by the StandbyList contract.
type StandbyListDrawn struct {
	Account common.Address
	Seed    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StandbyListDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (StandbyListDrawn) ContractEventName() string {
	return StandbyListDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(address indexed account, uint256 seed)
func (standbyList *StandbyList) UnpackDrawnEvent(log *types.Log) (*StandbyListDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 || log.Topics[0] != standbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StandbyListDrawn)
	if len(log.Data) > 0 {
		if err := standbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range standbyList.abi.Events[event].Inputs {
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

// StandbyListDutyEnded represents a DutyEnded event raised by the StandbyList contract.
type StandbyListDutyEnded struct {
	Account common.Address
	Failed  bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const StandbyListDutyEndedEventName = "DutyEnded"

// ContractEventName returns the user-defined event name.
func (StandbyListDutyEnded) ContractEventName() string {
	return StandbyListDutyEndedEventName
}

// UnpackDutyEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DutyEnded(address indexed account, bool failed)
func (standbyList *StandbyList) UnpackDutyEndedEvent(log *types.Log) (*StandbyListDutyEnded, error) {
	event := "DutyEnded"
	if len(log.Topics) == 0 || log.Topics[0] != standbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StandbyListDutyEnded)
	if len(log.Data) > 0 {
		if err := standbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range standbyList.abi.Events[event].Inputs {
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

// StandbyListHeartbeatReceived represents a HeartbeatReceived event raised by the StandbyList contract.
type StandbyListHeartbeatReceived struct {
	Account common.Address
	At      uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const StandbyListHeartbeatReceivedEventName = "HeartbeatReceived"

// ContractEventName returns the user-defined event name.
func (StandbyListHeartbeatReceived) ContractEventName() string {
	return StandbyListHeartbeatReceivedEventName
}

// UnpackHeartbeatReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeartbeatReceived(address indexed account, uint32 at)
func (standbyList *StandbyList) UnpackHeartbeatReceivedEvent(log *types.Log) (*StandbyListHeartbeatReceived, error) {
	event := "HeartbeatReceived"
	if len(log.Topics) == 0 || log.Topics[0] != standbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StandbyListHeartbeatReceived)
	if len(log.Data) > 0 {
		if err := standbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range standbyList.abi.Events[event].Inputs {
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

// StandbyListJoined represents a Joined event raised by the StandbyList contract.
type StandbyListJoined struct {
	Account  common.Address
	JoinedAt uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const StandbyListJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (StandbyListJoined) ContractEventName() string {
	return StandbyListJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed account, uint32 joinedAt)
func (standbyList *StandbyList) UnpackJoinedEvent(log *types.Log) (*StandbyListJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 || log.Topics[0] != standbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StandbyListJoined)
	if len(log.Data) > 0 {
		if err := standbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range standbyList.abi.Events[event].Inputs {
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

// StandbyListLeft represents a Left event raised by the StandbyList contract.
type StandbyListLeft struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StandbyListLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (StandbyListLeft) ContractEventName() string {
	return StandbyListLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed account)
func (standbyList *StandbyList) UnpackLeftEvent(log *types.Log) (*StandbyListLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 || log.Topics[0] != standbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StandbyListLeft)
	if len(log.Data) > 0 {
		if err := standbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range standbyList.abi.Events[event].Inputs {
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
func (standbyList *StandbyList) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], standbyList.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return standbyList.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["AlreadyMember"].ID.Bytes()[:4]) {
		return standbyList.UnpackAlreadyMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["HeartbeatMissed"].ID.Bytes()[:4]) {
		return standbyList.UnpackHeartbeatMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["ListFull"].ID.Bytes()[:4]) {
		return standbyList.UnpackListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return standbyList.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return standbyList.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["NotOnDuty"].ID.Bytes()[:4]) {
		return standbyList.UnpackNotOnDutyError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["OnDuty"].ID.Bytes()[:4]) {
		return standbyList.UnpackOnDutyError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return standbyList.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], standbyList.abi.Errors["StillAlive"].ID.Bytes()[:4]) {
		return standbyList.UnpackStillAliveError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StandbyListAddressMissing represents a AddressMissing error raised by the StandbyList contract.
type StandbyListAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func StandbyListAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (standbyList *StandbyList) UnpackAddressMissingError(raw []byte) (*StandbyListAddressMissing, error) {
	out := new(StandbyListAddressMissing)
	if err := standbyList.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListAlreadyMember represents a AlreadyMember error raised by the StandbyList contract.
type StandbyListAlreadyMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMember(address account)
func StandbyListAlreadyMemberErrorID() common.Hash {
	return common.HexToHash("0x0268f929b8e50dc801123bfb8b2a006b6c79575dd280e7d47371697a09340962")
}

// UnpackAlreadyMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMember(address account)
func (standbyList *StandbyList) UnpackAlreadyMemberError(raw []byte) (*StandbyListAlreadyMember, error) {
	out := new(StandbyListAlreadyMember)
	if err := standbyList.abi.UnpackIntoInterface(out, "AlreadyMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListHeartbeatMissed represents a HeartbeatMissed error raised by the StandbyList contract.
type StandbyListHeartbeatMissed struct {
	Account common.Address
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeartbeatMissed(address account, uint256 until)
func StandbyListHeartbeatMissedErrorID() common.Hash {
	return common.HexToHash("0x02aeeb893504a70dc825b25c87c043afd812f17f53d68f4524d77df8397bf8bf")
}

// UnpackHeartbeatMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeartbeatMissed(address account, uint256 until)
func (standbyList *StandbyList) UnpackHeartbeatMissedError(raw []byte) (*StandbyListHeartbeatMissed, error) {
	out := new(StandbyListHeartbeatMissed)
	if err := standbyList.abi.UnpackIntoInterface(out, "HeartbeatMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListListFull represents a ListFull error raised by the StandbyList contract.
type StandbyListListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListFull()
func StandbyListListFullErrorID() common.Hash {
	return common.HexToHash("0x9171c7a834d34d78710d24a27317317adecd1cc70c5e5538fdba1dd88ac0c6b7")
}

// UnpackListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListFull()
func (standbyList *StandbyList) UnpackListFullError(raw []byte) (*StandbyListListFull, error) {
	out := new(StandbyListListFull)
	if err := standbyList.abi.UnpackIntoInterface(out, "ListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListNotLadder represents a NotLadder error raised by the StandbyList contract.
type StandbyListNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func StandbyListNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (standbyList *StandbyList) UnpackNotLadderError(raw []byte) (*StandbyListNotLadder, error) {
	out := new(StandbyListNotLadder)
	if err := standbyList.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListNotMember represents a NotMember error raised by the StandbyList contract.
type StandbyListNotMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address account)
func StandbyListNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address account)
func (standbyList *StandbyList) UnpackNotMemberError(raw []byte) (*StandbyListNotMember, error) {
	out := new(StandbyListNotMember)
	if err := standbyList.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListNotOnDuty represents a NotOnDuty error raised by the StandbyList contract.
type StandbyListNotOnDuty struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnDuty(address account)
func StandbyListNotOnDutyErrorID() common.Hash {
	return common.HexToHash("0xf44c8f4d437bb28d2e393c8ffd074ad383de0ba7fbf4a057ed73be3e0ae6b385")
}

// UnpackNotOnDutyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnDuty(address account)
func (standbyList *StandbyList) UnpackNotOnDutyError(raw []byte) (*StandbyListNotOnDuty, error) {
	out := new(StandbyListNotOnDuty)
	if err := standbyList.abi.UnpackIntoInterface(out, "NotOnDuty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListOnDuty represents a OnDuty error raised by the StandbyList contract.
type StandbyListOnDuty struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnDuty(address account)
func StandbyListOnDutyErrorID() common.Hash {
	return common.HexToHash("0x283ea7ef8d30873a45ed0b72ef18ac4c06a4deb350b467cdf7b3eda3bb8f9eaa")
}

// UnpackOnDutyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnDuty(address account)
func (standbyList *StandbyList) UnpackOnDutyError(raw []byte) (*StandbyListOnDuty, error) {
	out := new(StandbyListOnDuty)
	if err := standbyList.abi.UnpackIntoInterface(out, "OnDuty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListParameterOutOfRange represents a ParameterOutOfRange error raised by the StandbyList contract.
type StandbyListParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func StandbyListParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (standbyList *StandbyList) UnpackParameterOutOfRangeError(raw []byte) (*StandbyListParameterOutOfRange, error) {
	out := new(StandbyListParameterOutOfRange)
	if err := standbyList.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StandbyListStillAlive represents a StillAlive error raised by the StandbyList contract.
type StandbyListStillAlive struct {
	Account common.Address
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillAlive(address account, uint256 until)
func StandbyListStillAliveErrorID() common.Hash {
	return common.HexToHash("0x2848a09e10fd454b1d234eaaed0a44c56f3966ae1a4c8bf74a32b48e94bb02e0")
}

// UnpackStillAliveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillAlive(address account, uint256 until)
func (standbyList *StandbyList) UnpackStillAliveError(raw []byte) (*StandbyListStillAlive, error) {
	out := new(StandbyListStillAlive)
	if err := standbyList.abi.UnpackIntoInterface(out, "StillAlive", raw); err != nil {
		return nil, err
	}
	return out, nil
}
