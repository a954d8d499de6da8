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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"prepaymentFloorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BACKLOG_STEP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PREPAYMENT_FLOOR_WEI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUEUE_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operationWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"elementOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"forcedWithdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prepaymentWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"item\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"depositsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prepaidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewind\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"tail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"waiting\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationEnqueued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"item\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"enqueuedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PrepaymentReturned\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QueueClosed\",\"inputs\":[{\"name\":\"consumed\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRefunded\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ItemMismatch\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"KeyHashOutOfRange\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRefundable\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"first\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueFull\",\"inputs\":[{\"name\":\"waiting\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QueueIsClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QueueOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroRecipient\",\"inputs\":[]}]",
	ID:  "ForcedInbox",
	Bin: "0x6101003461013257601f61168f38819003918201601f19168301916001600160401b0383118484101761013657808492608094604052833981010312610132578051906001600160a01b03821682036101325760208101516001600160a01b0381168103610132576040820151916001600160a01b03831683036101325760600151926001600160601b038416840361013257608090815260a09190915260c09190915260e08290525f8054600160801b600160e01b0319169290911b600160801b600160e01b0316919091179055604051611544908161014b823960805181818161042b01528181610622015281816108fe01528181610d9e0152610f8d015260a0518181816101360152610e54015260c0518181816109b20152610ddf015260e051818181610f1e015261145b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063024057091461127557806306e152db1461125a57806307738ad21461122257806307ebca5e14610fe55780631134c6db14610f6957806313d8c84014610f4257806321a9d77114610ef95780632ac1868d14610ece578063366a412014610d7b57806347e7ef2414610b6557806354a30f6a146109fb578063597e1fb5146109d657806363779c74146109925780636a4ed338146108da5780637fb7fe60146106465780639611c5c214610602578063973486f9146105bb578063a16c86f7146104e1578063ac18dcc814610407578063b405c549146103c7578063c3d2c3551461017a578063cb396a8b1461015d5763ee9a31a214610117575f80fd5b3461015a578060031936011261015a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461015a578060031936011261015a5760206040516110008152f35b50602036600319011261015a576004357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156103b5576101ba611327565b9060608201516103a65767ffffffffffffffff825116916020810161100067ffffffffffffffff6101ee81845116876113cb565b16101561037c57506101ff906113fa565b836103685780341061035257604051906020820192600560f81b84523360601b602184015285603584015285604984015260598301526001600160a01b03198160a01b166079830152606582526102576085836112f1565b61026182856114b9565b60201b9063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff811161033e579285926020976102de7fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600599981667ffffffffffffffff19845416178355346113ed565b80610320575b506040519260408452518096816040860152606085015e60608684010152878201526060813395601f80199101168101030190a4604051908152f35b33825260028a52610336604083209182546113aa565b90555f6102e4565b634e487b7160e01b87526011600452602487fd5b63065f15f960e11b5f523460045260245260445ffd5b634e487b7160e01b84526011600452602484fd5b8467ffffffffffffffff61039686826024955116906113cb565b6316c4d47160e11b835216600452fd5b632f123af960e21b8352600483fd5b63264f75bd60e01b8252600452602490fd5b503461015a578060031936011261015a576103f56020915467ffffffffffffffff808260401c1691166113cb565b67ffffffffffffffff60405191168152f35b503461015a57602036600319011261015a576104216112c4565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036104ce5760207f0c7cb8763b98dd74885f68acc1b654884260c10189ae867685f0e8269c321002918354600160e01b907fffffff00ffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b1691161717845567ffffffffffffffff60405191168152a180f35b638fe3dc5360e01b825233600452602482fd5b503461015a57602036600319011261015a576004356001600160a01b0381168091036105b7573382526002602052604082205480156105a457828080809333825260026020528160408120556040518181527f8ed8f5cec7e4d5b264888216e031f53ca8057b817614eff51e71b610053c965660203392a2855af13d1561059f573d61056c8161138e565b9061057a60405192836112f1565b81528360203d92013e5b1561058d575080f35b635a0a2fe360e01b8252600452602490fd5b610584565b636e34ee0b60e11b835233600452602483fd5b5080fd5b503461015a57602036600319011261015a576040809167ffffffffffffffff6105e26112c4565b1681526001602052205463ffffffff825191811981168352166020820152f35b503461015a578060031936011261015a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015a57604036600319011261015a576106606112c4565b6024359067ffffffffffffffff82116108d657366023830112156108d65781600401359167ffffffffffffffff83116108d2576024810136602485840101116107f9576106ab611327565b926060840151156108c35767ffffffffffffffff60208501511667ffffffffffffffff82169481861080156108ae575b6108865750506065851480159061083d575b610829576107128460ff6001918060081c5f526003602052161b60405f205416151590565b6108155766ffffffffffffff8160081c1686526003602052600160ff6040882092161b8154179055836015116107f957602582013560601c938060651161081157607d83013560a01c9181156107fd573560f81c6004146107b7575b507f475d98d7ee6b0aa133c3b09ee5168e5744adf85a7de4d3a0d8bd3ff266f4a31e915060209084865260028252604086206107ab8282546113aa565b9055604051908152a380f35b6039116107f9576107f3602091604d7f475d98d7ee6b0aa133c3b09ee5168e5744adf85a7de4d3a0d8bd3ff266f4a31e94013560801c906113aa565b9061076e565b8480fd5b634e487b7160e01b87526032600452602487fd5b8580fd5b630c835d0b60e31b86526004849052602486fd5b632dc02d3960e01b86526004849052602486fd5b5061086f61084a8661138e565b61085760405191826112f1565b868152868460208301378760208883010152826114b9565b8487526001602052604087205460201c14156106ed565b516361e4538d60e01b8852600486905260249190915267ffffffffffffffff16604452606486fd5b5067ffffffffffffffff8151168610156106db565b6345063f3960e01b8652600486fd5b8380fd5b8280fd5b503461015a57604036600319011261015a576108f46112c4565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036104ce5781547fffffffff0000000000000000000000000000000000000000ffffffffffffffff6fffffffffffffffff00000000000000007bffffffffffffffffffffffff00000000000000000000000000000000610980602435611446565b60801b169360401b1691161717815580f35b503461015a578060031936011261015a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015a578060031936011261015a5760ff6020915460e01c166040519015158152f35b50602036600319011261015a576004356001600160801b038111610b5357610a21611327565b9060608201516103a65767ffffffffffffffff825116916020810161100067ffffffffffffffff610a5581845116876113cb565b16101561037c5750610a66906113fa565b836103685780341061035257604051906020820192600760f81b84523360601b60218401528560358401526001600160801b03199060801b1660498301528460598301526001600160a01b03198160a01b16607983015260658252610acc6085836112f1565b610ad682856114b9565b60201b9063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff811161033e579285926020976102de7fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600799981667ffffffffffffffff19845416178355346113ed565b630cd8516360e31b8252600452602490fd5b50604036600319011261015a57610b7a6112db565b602435906001600160a01b03811615610d6c578115610d58576001600160801b038211610d5857610ba9611327565b916060830151610d495767ffffffffffffffff835116926020810161100067ffffffffffffffff610bdd81845116886113cb565b161015610d2f5750610bee906113fa565b90610bf982826113aa565b3410610d0f57604051916020830193600160fa1b85523360601b60218501526bffffffffffffffffffffffff199060601b1660358401526001600160801b03198260801b1660498401528560598401526001600160a01b03198160a01b16607984015260658352610c6b6085846112f1565b610c7583866114b9565b60201b9163ffffffff4216809387895260016020521760408820556001860167ffffffffffffffff8111610cfb57926020976102de7fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a94610cf6600499989567ffffffffffffffff8c991667ffffffffffffffff19865416178555346113ed565b6113ed565b634e487b7160e01b88526011600452602488fd5b610d1c60449286926113aa565b63065f15f960e11b825234600452602452fd5b8567ffffffffffffffff61039687826024955116906113cb565b632f123af960e21b8452600484fd5b630cd8516360e31b83526004829052602483fd5b63d27b444360e01b8352600483fd5b503461015a57604036600319011261015a57600435906024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036104ce57828293610e4a575b5080610dd55750f35b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610e4657829060046040518094819363147225d960e31b83525af18015610e3b57610e2a5750f35b81610e34916112f1565b61015a5780f35b6040513d84823e3d90fd5b5050fd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610ec957839060046040518094819363d9a6eddd60e01b83525af1908115610ebe578391610ea6575b50610dcc565b81610eb0916112f1565b610ebb57815f610ea0565b50fd5b6040513d85823e3d90fd5b505050fd5b503461015a578060031936011261015a576020610ef1610eec611327565b6113fa565b604051908152f35b503461015a578060031936011261015a5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015a578060031936011261015a5767ffffffffffffffff6020915416604051908152f35b503461015a57602036600319011261015a57610f836112c4565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036104ce576fffffffffffffffff000000000000000082549160401b16906fffffffffffffffff0000000000000000191617815580f35b604036600319011261121e57610ff96112db565b602435906001600160a01b0381161561120f576001600160801b0382116111fc57611022611327565b9060608201516111ed5767ffffffffffffffff825116916020810161100067ffffffffffffffff61105681845116876113cb565b1610156111c35750611067906113fa565b925f9380341061035257604051916020830193600360f91b85523360601b60218501526bffffffffffffffffffffffff199060601b1660358401526001600160801b03199060801b1660498301528460598301526001600160a01b03198160a01b166079830152606582526110dd6085836112f1565b6110e782856114b9565b60201b9063ffffffff4216809286885260016020521760408720556001850167ffffffffffffffff811161033e579285926020976111647fc47eff449a813d5248a5ff8a8ec7d0f4195aee7768cf3501662acb87fbba267a9467ffffffffffffffff600699981667ffffffffffffffff19845416178355346113ed565b806111a557506040519260408452518096816040860152606085015e60608684010152878201526060813395601f80199101168101030190a4604051908152f35b33825260028a526111bb604083209182546113aa565b9055896102e4565b6111da8467ffffffffffffffff80935116906113cb565b6316c4d47160e11b5f521660045260245ffd5b632f123af960e21b5f5260045ffd5b50630cd8516360e31b5f5260045260245ffd5b63d27b444360e01b5f5260045ffd5b5f80fd5b3461121e57602036600319011261121e576001600160a01b036112436112db565b165f526002602052602060405f2054604051908152f35b3461121e575f36600319011261121e57602060405160808152f35b3461121e57602036600319011261121e5760206112ba67ffffffffffffffff61129c6112c4565b1660ff6001918060081c5f526003602052161b60405f205416151590565b6040519015158152f35b6004359067ffffffffffffffff8216820361121e57565b600435906001600160a01b038216820361121e57565b90601f8019910116810190811067ffffffffffffffff82111761131357604052565b634e487b7160e01b5f52604160045260245ffd5b604051906080820182811067ffffffffffffffff8211176113135760405281606060ff5f5467ffffffffffffffff8116845267ffffffffffffffff8160401c1660208501526bffffffffffffffffffffffff8160801c16604085015260e01c161515910152565b67ffffffffffffffff811161131357601f01601f191660200190565b919082018092116113b757565b634e487b7160e01b5f52601160045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff82116113b757565b919082039182116113b757565b6114426bffffffffffffffffffffffff916701ffffffffffffff611438846040840151169267ffffffffffffffff60208183511692015116906113cb565b60071c161b611446565b1690565b6bffffffffffffffffffffffff81116114a8577f0000000000000000000000000000000000000000000000000000000000000000906bffffffffffffffffffffffff8216811015611495575090565b6bffffffffffffffffffffffff91501690565b506bffffffffffffffffffffffff90565b67ffffffffffffffff168061150f57506020611506603c5f935b6040519384918183019663ffffffff191687528051918291018484015e81015f838201520301601f1981018352826112f1565b51902060201c90565b5f190167ffffffffffffffff81116113b75767ffffffffffffffff165f5260016020526020611506603c60405f2054936114d356",
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

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac18dcc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint64 consumed) returns()
func (forcedInbox *ForcedInbox) PackClose(consumed uint64) []byte {
	enc, err := forcedInbox.abi.Pack("close", consumed)
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
func (forcedInbox *ForcedInbox) TryPackClose(consumed uint64) ([]byte, error) {
	return forcedInbox.abi.Pack("close", consumed)
}

// PackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closed() view returns(bool)
func (forcedInbox *ForcedInbox) PackClosed() []byte {
	enc, err := forcedInbox.abi.Pack("closed")
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
func (forcedInbox *ForcedInbox) TryPackClosed() ([]byte, error) {
	return forcedInbox.abi.Pack("closed")
}

// UnpackClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x597e1fb5.
//
// Solidity: function closed() view returns(bool)
func (forcedInbox *ForcedInbox) UnpackClosed(data []byte) (bool, error) {
	out, err := forcedInbox.abi.Unpack("closed", data)
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

// PackIsRefunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02405709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRefunded(uint64 index) view returns(bool)
func (forcedInbox *ForcedInbox) PackIsRefunded(index uint64) []byte {
	enc, err := forcedInbox.abi.Pack("isRefunded", index)
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
func (forcedInbox *ForcedInbox) TryPackIsRefunded(index uint64) ([]byte, error) {
	return forcedInbox.abi.Pack("isRefunded", index)
}

// UnpackIsRefunded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02405709.
//
// Solidity: function isRefunded(uint64 index) view returns(bool)
func (forcedInbox *ForcedInbox) UnpackIsRefunded(data []byte) (bool, error) {
	out, err := forcedInbox.abi.Unpack("isRefunded", data)
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

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb7fe60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 index, bytes item) returns()
func (forcedInbox *ForcedInbox) PackRefund(index uint64, item []byte) []byte {
	enc, err := forcedInbox.abi.Pack("refund", index, item)
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
func (forcedInbox *ForcedInbox) TryPackRefund(index uint64, item []byte) ([]byte, error) {
	return forcedInbox.abi.Pack("refund", index, item)
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

// ForcedInboxOperationRefunded represents a OperationRefunded event raised by the ForcedInbox contract.
type ForcedInboxOperationRefunded struct {
	Index     uint64
	Owner     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ForcedInboxOperationRefundedEventName = "OperationRefunded"

// ContractEventName returns the user-defined event name.
func (ForcedInboxOperationRefunded) ContractEventName() string {
	return ForcedInboxOperationRefundedEventName
}

// UnpackOperationRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationRefunded(uint64 indexed index, address indexed owner, uint256 amountWei)
func (forcedInbox *ForcedInbox) UnpackOperationRefundedEvent(log *types.Log) (*ForcedInboxOperationRefunded, error) {
	event := "OperationRefunded"
	if len(log.Topics) == 0 || log.Topics[0] != forcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ForcedInboxOperationRefunded)
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

// ForcedInboxQueueClosed represents a QueueClosed event raised by the ForcedInbox contract.
type ForcedInboxQueueClosed struct {
	Consumed uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ForcedInboxQueueClosedEventName = "QueueClosed"

// ContractEventName returns the user-defined event name.
func (ForcedInboxQueueClosed) ContractEventName() string {
	return ForcedInboxQueueClosedEventName
}

// UnpackQueueClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QueueClosed(uint64 consumed)
func (forcedInbox *ForcedInbox) UnpackQueueClosedEvent(log *types.Log) (*ForcedInboxQueueClosed, error) {
	event := "QueueClosed"
	if len(log.Topics) == 0 || log.Topics[0] != forcedInbox.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ForcedInboxQueueClosed)
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
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["AlreadyRefunded"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackAlreadyRefundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["ItemMismatch"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackItemMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["KeyHashOutOfRange"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackKeyHashOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["NotRefundable"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackNotRefundableError(raw[4:])
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
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["QueueIsClosed"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackQueueIsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["QueueOpen"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackQueueOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedInbox.abi.Errors["ZeroRecipient"].ID.Bytes()[:4]) {
		return forcedInbox.UnpackZeroRecipientError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ForcedInboxAlreadyRefunded represents a AlreadyRefunded error raised by the ForcedInbox contract.
type ForcedInboxAlreadyRefunded struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRefunded(uint64 index)
func ForcedInboxAlreadyRefundedErrorID() common.Hash {
	return common.HexToHash("0x641ae8582f1201abe84abf04d204edadeff7e30dfec6e2a2ac60b474909252b5")
}

// UnpackAlreadyRefundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRefunded(uint64 index)
func (forcedInbox *ForcedInbox) UnpackAlreadyRefundedError(raw []byte) (*ForcedInboxAlreadyRefunded, error) {
	out := new(ForcedInboxAlreadyRefunded)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "AlreadyRefunded", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// ForcedInboxItemMismatch represents a ItemMismatch error raised by the ForcedInbox contract.
type ForcedInboxItemMismatch struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ItemMismatch(uint64 index)
func ForcedInboxItemMismatchErrorID() common.Hash {
	return common.HexToHash("0x2dc02d39a216fb3f42451d5f3fae3ea13ee2025a93c423d9ba113b11cb8d8165")
}

// UnpackItemMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ItemMismatch(uint64 index)
func (forcedInbox *ForcedInbox) UnpackItemMismatchError(raw []byte) (*ForcedInboxItemMismatch, error) {
	out := new(ForcedInboxItemMismatch)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "ItemMismatch", raw); err != nil {
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

// ForcedInboxNotRefundable represents a NotRefundable error raised by the ForcedInbox contract.
type ForcedInboxNotRefundable struct {
	Index uint64
	First uint64
	End   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefundable(uint64 index, uint64 first, uint64 end)
func ForcedInboxNotRefundableErrorID() common.Hash {
	return common.HexToHash("0x61e4538d12fe384c3b9941c5cebff8f17b267994d9c47e50827a5f09f9a58408")
}

// UnpackNotRefundableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefundable(uint64 index, uint64 first, uint64 end)
func (forcedInbox *ForcedInbox) UnpackNotRefundableError(raw []byte) (*ForcedInboxNotRefundable, error) {
	out := new(ForcedInboxNotRefundable)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "NotRefundable", raw); err != nil {
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

// ForcedInboxQueueIsClosed represents a QueueIsClosed error raised by the ForcedInbox contract.
type ForcedInboxQueueIsClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueIsClosed()
func ForcedInboxQueueIsClosedErrorID() common.Hash {
	return common.HexToHash("0xbc48ebe4462590f3d723f8c0c133c6648a1a4bd78ea60238f95fb9155d34b645")
}

// UnpackQueueIsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueIsClosed()
func (forcedInbox *ForcedInbox) UnpackQueueIsClosedError(raw []byte) (*ForcedInboxQueueIsClosed, error) {
	out := new(ForcedInboxQueueIsClosed)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "QueueIsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedInboxQueueOpen represents a QueueOpen error raised by the ForcedInbox contract.
type ForcedInboxQueueOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueOpen()
func ForcedInboxQueueOpenErrorID() common.Hash {
	return common.HexToHash("0x45063f391972ae391d17906ccbfe3a8e43a67261c82cb517645b473707624897")
}

// UnpackQueueOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueOpen()
func (forcedInbox *ForcedInbox) UnpackQueueOpenError(raw []byte) (*ForcedInboxQueueOpen, error) {
	out := new(ForcedInboxQueueOpen)
	if err := forcedInbox.abi.UnpackIntoInterface(out, "QueueOpen", raw); err != nil {
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
