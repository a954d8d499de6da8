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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"prepaymentFloorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BACKLOG_STEP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PREPAYMENT_FLOOR_WEI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUEUE_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operationWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"elementOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"forcedWithdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"prepaymentWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"depositsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prepaidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewind\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"tail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"waiting\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationEnqueued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"item\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrepaymentReturned\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyHashOutOfRange\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueFull\",\"inputs\":[{\"name\":\"waiting\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroRecipient\",\"inputs\":[]}]",
	ID:  "ForcedInbox",
	Bin: "0x6101003461012b57601f61134838819003918201601f19168301916001600160401b0383118484101761012f5780849260809460405283398101031261012b578051906001600160a01b038216820361012b5760208101516001600160a01b038116810361012b576040820151916001600160a01b038316830361012b5760600151926001600160601b038416840361012b57608090815260a09190915260c09190915260e08290525f8054600160801b600160e01b0319169290911b600160801b600160e01b03169190911790556040516112049081610144823960805181818161058b015281816105d301528181610afe0152610ced015260a05181818161010e0152610bb4015260c05181818161069a0152610b3f015260e051818181610c7e01526111a60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306e152db146110015750806307738ad214610fc957806307ebca5e14610d455780631134c6db14610cc957806313d8c84014610ca257806321a9d77114610c595780632ac1868d14610c2e578063366a412014610adb57806347e7ef241461087e57806354a30f6a146106be57806363779c741461067a5780636a4ed338146105af5780639611c5c21461056b578063973486f914610524578063a16c86f714610426578063b405c549146103e6578063c3d2c35514610152578063cb396a8b146101355763ee9a31a2146100ef575f80fd5b3461013257806003193601126101325760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461013257806003193601126101325760206040516110008152f35b506020366003190112610132576004357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156103d45761019261107d565b9067ffffffffffffffff825116916020810161100067ffffffffffffffff6101bd8184511687611109565b1610156103aa57506101ce90611145565b836103965780341061038057604051906020820192600560f81b84523360601b602184015285603584015285604984015260598301526001600160a01b03198160a01b16607983015260658252610226608583611047565b8361035c57845b60405190602082019063ffffffff19168152610263603c83865180898484015e81018a838201520301601f198101845283611047565b63ffffffff1991519020169063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff8111610348579285926020976102e87fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600599981667ffffffffffffffff1984541617835534611138565b8061032a575b506040519260408452518096816040860152606085015e60608684010152878201526060813395601f80199101168101030190a4604051908152f35b33825260028a526103406040832091825461112b565b90555f6102ee565b634e487b7160e01b87526011600452602487fd5b67ffffffffffffffff61036e856110d5565b1685526001602052604085205461022d565b63065f15f960e11b5f523460045260245260445ffd5b634e487b7160e01b84526011600452602484fd5b8467ffffffffffffffff6103c48682602495511690611109565b6316c4d47160e11b835216600452fd5b63264f75bd60e01b8252600452602490fd5b50346101325780600319360112610132576104146020915467ffffffffffffffff808260401c169116611109565b67ffffffffffffffff60405191168152f35b5034610132576020366003190112610132576004356001600160a01b0381168091036105205733825260026020526040822054801561050d57828080809333825260026020528160408120556040518181527f8ed8f5cec7e4d5b264888216e031f53ca8057b817614eff51e71b610053c965660203392a2855af13d15610508573d67ffffffffffffffff81116104f457604051906104cf601f8201601f191660200183611047565b81528360203d92013e5b156104e2575080f35b635a0a2fe360e01b8252600452602490fd5b634e487b7160e01b84526041600452602484fd5b6104d9565b636e34ee0b60e11b835233600452602483fd5b5080fd5b5034610132576020366003190112610132576040809167ffffffffffffffff61054b611030565b1681526001602052205463ffffffff825191811981168352166020820152f35b503461013257806003193601126101325760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610132576040366003190112610132576105c9611030565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106675781547fffffffff0000000000000000000000000000000000000000ffffffffffffffff6fffffffffffffffff00000000000000007bffffffffffffffffffffffff00000000000000000000000000000000610655602435611191565b60801b169360401b1691161717815580f35b638fe3dc5360e01b825233600452602482fd5b503461013257806003193601126101325760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b506020366003190112610132576004356001600160801b03811161086c576106e461107d565b9067ffffffffffffffff825116916020810161100067ffffffffffffffff61070f8184511687611109565b1610156103aa575061072090611145565b836103965780341061038057604051906020820192600760f81b84523360601b60218401528560358401526001600160801b03199060801b1660498301528460598301526001600160a01b03198160a01b16607983015260658252610786608583611047565b8361084857845b60405190602082019063ffffffff191681526107c3603c83865180898484015e81018a838201520301601f198101845283611047565b63ffffffff1991519020169063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff8111610348579285926020976102e87fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600799981667ffffffffffffffff1984541617835534611138565b67ffffffffffffffff61085a856110d5565b1685526001602052604085205461078d565b630cd8516360e31b8252600452602490fd5b5060403660031901126101325761089361101a565b602435906001600160a01b03811615610acc578115610ab8576001600160801b038211610ab8576108c261107d565b9167ffffffffffffffff835116926020810161100067ffffffffffffffff6108ed8184511688611109565b161015610a9e57506108fe90611145565b90610909828261112b565b3410610a7e57604051916020830193600160fa1b85523360601b60218501526bffffffffffffffffffffffff199060601b1660358401526001600160801b03198260801b1660498401528560598401526001600160a01b03198160a01b1660798401526065835261097b608584611047565b84610a5a57855b60405190602082019063ffffffff191681526109b8603c838751808a8484015e81018b838201520301601f198101845283611047565b63ffffffff1991519020169163ffffffff4216809387895260016020521760408820556001860167ffffffffffffffff8111610a4657926020976102e87fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a94610a41600499989567ffffffffffffffff8c991667ffffffffffffffff1986541617855534611138565b611138565b634e487b7160e01b88526011600452602488fd5b67ffffffffffffffff610a6c866110d5565b16865260016020526040862054610982565b610a8b604492869261112b565b63065f15f960e11b825234600452602452fd5b8567ffffffffffffffff6103c48782602495511690611109565b630cd8516360e31b83526004829052602483fd5b63d27b444360e01b8352600483fd5b503461013257604036600319011261013257600435906024356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361066757828293610baa575b5080610b355750f35b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610ba657829060046040518094819363147225d960e31b83525af18015610b9b57610b8a5750f35b81610b9491611047565b6101325780f35b6040513d84823e3d90fd5b5050fd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610c2957839060046040518094819363d9a6eddd60e01b83525af1908115610c1e578391610c06575b50610b2c565b81610c1091611047565b610c1b57815f610c00565b50fd5b6040513d85823e3d90fd5b505050fd5b50346101325780600319360112610132576020610c51610c4c61107d565b611145565b604051908152f35b503461013257806003193601126101325760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013257806003193601126101325767ffffffffffffffff6020915416604051908152f35b503461013257602036600319011261013257610ce3611030565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610667576fffffffffffffffff000000000000000082549160401b16906fffffffffffffffff0000000000000000191617815580f35b6040366003190112610fc557610d5961101a565b602435906001600160a01b03811615610fb6576001600160801b038211610fa357610d8261107d565b9067ffffffffffffffff825116916020810161100067ffffffffffffffff610dad8184511687611109565b161015610f795750610dbe90611145565b925f9380341061038057604051916020830193600360f91b85523360601b60218501526bffffffffffffffffffffffff199060601b1660358401526001600160801b03199060801b1660498301528460598301526001600160a01b03198160a01b16607983015260658252610e34608583611047565b83610f5557845b60405190602082019063ffffffff19168152610e71603c83865180898484015e81018a838201520301601f198101845283611047565b63ffffffff1991519020169063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff811161034857928592602097610ef67fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600699981667ffffffffffffffff1984541617835534611138565b80610f3757506040519260408452518096816040860152606085015e60608684010152878201526060813395601f80199101168101030190a4604051908152f35b33825260028a52610f4d6040832091825461112b565b9055896102ee565b67ffffffffffffffff610f67856110d5565b16855260016020526040852054610e3b565b610f908467ffffffffffffffff8093511690611109565b6316c4d47160e11b5f521660045260245ffd5b50630cd8516360e31b5f5260045260245ffd5b63d27b444360e01b5f5260045ffd5b5f80fd5b34610fc5576020366003190112610fc5576001600160a01b03610fea61101a565b165f526002602052602060405f2054604051908152f35b34610fc5575f366003190112610fc55780608060209252f35b600435906001600160a01b0382168203610fc557565b6004359067ffffffffffffffff82168203610fc557565b90601f8019910116810190811067ffffffffffffffff82111761106957604052565b634e487b7160e01b5f52604160045260245ffd5b604051906060820182811067ffffffffffffffff821117611069576040528160406bffffffffffffffffffffffff5f5467ffffffffffffffff8116845267ffffffffffffffff81841c16602085015260801c16910152565b67ffffffffffffffff5f199116019067ffffffffffffffff82116110f557565b634e487b7160e01b5f52601160045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff82116110f557565b919082018092116110f557565b919082039182116110f557565b61118d6bffffffffffffffffffffffff916701ffffffffffffff611183846040840151169267ffffffffffffffff6020818351169201511690611109565b60071c161b611191565b1690565b6bffffffffffffffffffffffff81116111f3577f0000000000000000000000000000000000000000000000000000000000000000906bffffffffffffffffffffffff82168110156111e0575090565b6bffffffffffffffffffffffff91501690565b506bffffffffffffffffffffffff9056",
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

// PackRewind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1134c6db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewind(uint64 consumed) returns()
func (forcedInbox *ForcedInbox) PackRewind(consumed uint64) []byte {
	enc, err := forcedInbox.abi.Pack("rewind", consumed)
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
func (forcedInbox *ForcedInbox) TryPackRewind(consumed uint64) ([]byte, error) {
	return forcedInbox.abi.Pack("rewind", consumed)
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
