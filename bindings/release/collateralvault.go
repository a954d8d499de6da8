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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structCollateralContracts\",\"components\":[{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealedAsks\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ladder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structCollateralParameters\",\"components\":[{\"name\":\"rhoMaxWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"unitsPerChunk\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawalDelaySeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokensPerEther\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INSURANCE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInsurance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LADDER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEALED_ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDBY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TOKENS_PER_ETHER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WITHDRAWAL_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"depositToken\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fromWei\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payEscrow\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"perSeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawalOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EscrowPaid\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Escrowed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Forfeited\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EscrowTooLow\",\"inputs\":[{\"name\":\"escrowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCustodian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReservedTooLow\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCollateral\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "CollateralVault",
	Bin: "0x6101a06040523461068c57604051611c1138819003601f8101601f191683016001600160401b0381118482101761069057839282916040528339810103610160811261068c5760a0811261068c576040519160a083016001600160401b0381118482101761069057604052610073816106a4565b8352610081602082016106a4565b9060208401918252610095604082016106a4565b604085019081526100a8606083016106a4565b916060860192835260c06100be608083016106a4565b6080880190815295609f19011261068c576040519160c083016001600160401b038111848210176106905760405260a08201516001600160601b038116810361068c57835261010f60c083016106b8565b6020840190815260e0830151909690946001600160401b038616860361068c576040850195865261014361010085016106b8565b926060860193845261014061015b61012087016106a4565b60808801908152950151976001600160801b038916890361068c5760a087019889528a516001600160a01b0316156106705780516001600160a01b0316156106515781516001600160a01b03161561062f5782516001600160a01b0316156106115783516001600160a01b0316156105f25786516001600160601b03166001811080156105e2575b6105a5575063ffffffff8a5116600181108015610598575b610557575087516001600160401b0316600181108015610548575b610502575063ffffffff8551166001811080156104f6575b6104b45750855189516001600160a01b03909116159b906001600160801b03168c156104ac57670de0b6b3a76400009c5b1561049857670de0b6b3a76400009c5b6001600160401b03169c6001600160681b03168d8210801561048f575b610451575050516001600160a01b039081166080529051811660a0529051811660c0529051811660e0529051811661010052905163ffffffff16610120529051166101605282516001600160801b0316610140525160011b6002600160611b03169263ffffffff9051169283810293818504149015171561043d57516001600160401b03166207a120818102919082040361043d57610337670de0b6b3a764000091610356946106c9565b91516001600160801b031661034c81846106d6565b92091515906106c9565b610180526040516114a4908161076d8239608051818181610334015281816107450152610e48015260a0518181816104aa0152818161058e0152610fbb015260c051818181610477015281816104f2015281816109ce01528181610d120152610f88015260e0518181816101f8015281816108a201528181610c2c0152610dfd015261010051818181610789015261093c0152610120518181816105fb0152610dbb0152610140518181816102d101526107c50152610160518181816101450152818161018b0152818161090401528181610a5a015261116e015261018051816108000152f35b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526d3a37b5b2b739a832b922ba3432b960911b60048201526024810192909252604482018e9052606482015260849150fd5b5080821161028c565b6c0c9f2c9cd04674edea400000009c61026f565b60019c61025f565b604051630393936760e31b81526e7769746864726177616c44656c617960881b600482015260248101919091526001604482015262278d006064820152608490fd5b5062278d00811161022e565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610216565b604051630393936760e31b81526c756e6974735065724368756e6b60981b600482015260248101919091526001604482015263ffffffff6064820152608490fd5b5063ffffffff81116101fb565b604051630393936760e31b8152650e4d0de9ac2f60d31b60048201526024810191909152600160448201526001600160401b036064820152608490fd5b506001600160401b0381116101e3565b637e4f283b60e01b5f9081526630bab1ba34b7b760c91b600452602490fd5b637e4f283b60e01b5f908152653630b23232b960d11b600452602490fd5b637e4f283b60e01b5f908152697365616c656441736b7360b01b600452602490fd5b637e4f283b60e01b5f908152667374616e64627960c81b600452602490fd5b637e4f283b60e01b5f9081526361736b7360e01b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361068c57565b519063ffffffff8216820361068c57565b9190820180921161043d57565b9091905f905f1984820990848102928380841093039280840393146107595782670de0b6b3a7640000111561074757507faccb18165bd6fe31ae1cf318dc5b51eee0e1ba569b88cd74c1773b91fac106699394670de0b6b3a7640000910990828211900360ee1b910360121c170290565b634e487b71905260116020526024601cfd5b505050670de0b6b3a7640000919250049056fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301522b1e14610fe3575080630357371d14610e2157806307fdfcf714610dde5780630ebb172a14610da457806314bf9d2b14610d3a5780632efd5b0614610c05578063338b5dea14610a3757806333e25bb9146109f65780633ed546ab1461088357806351cff8d9146108235780635b6fa671146107e85780636b4a6ded146107ad578063729b7185146107695780638a9262a2146107255780639ee679e8146105b2578063b5bb25e61461056e578063c0a2526c14610551578063c9322adb14610516578063c994a995146104d2578063cc47a40b1461030c578063e65d1522146102ac578063e97e9f63146101d1578063f340fa011461016c5763fc0c546a14610126575f80fd5b3461016957806003193601126101695760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50602036600319011261016957610181610ffc565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016806101bf57506101bc903490611300565b80f35b63535987f760e11b8352600452602482fd5b5034610169576040366003190112610169576101eb610ffc565b6024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036102995760208161024b7f38edf6e9f22f8ff41a0c85f62368c372e155008de330118385ba473e744db71993611372565b6001600160a01b0361025c82611395565b941693848652600183526001600160801b0361027f604088209282845416611098565b166001600160801b0319825416179055604051908152a280f35b6360e47e4960e11b835233600452602483fd5b5034610169576020366003190112610169576020610304600435670de0b6b3a76400007f00000000000000000000000000000000000000000000000000000000000000006102fa818461140e565b92091515906110c5565b604051908152f35b503461016957604036600319011261016957610326610ffc565b602435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314158061049f575b8061046c575b610459576001600160a01b0316908183526001602052604083206040519061038a82611012565b546001600160801b038116808352602083019160801c825280841161043d5750916104336020926001600160801b037f904dcdc411e931497b95b06ddf8f8184815dd3bedc3c7c7cd4aed3ccd30783d895816103fc818716826103f08282895116611064565b16865282845116611098565b16815287895260018652818060408b2094511616821984541617835551166001600160801b0382549181199060801b169116179055565b604051908152a280f35b631574765560e01b865260048590526024526044839052606485fd5b63e15a529560e01b835233600452602483fd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610363565b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141561035d565b503461016957806003193601126101695760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101695760203660031901126101695760406020916001600160a01b0361053d610ffc565b16815260018352205460801c604051908152f35b5034610169578060031936011261016957602060405161dead8152f35b503461016957806003193601126101695760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101695760203660031901126101695760043533825260016020526001600160801b036040832054168115610712578082116106f9576001600160801b03610626836106207f0000000000000000000000000000000000000000000000000000000000000000426110c5565b936110b8565b1633845260016020526001600160801b036040852091166001600160801b03198254161790553383526002602052604083206001600160801b0361066f81851682845416611098565b166001600160801b031982541617815580547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008460801b16911617905560405191825260208201527f24b91f4f47caf44230a57777a9be744924e82bf666f2d5702faf97df35e60f9f60403392a280f35b631574765560e01b835233600452602452604452606490fd5b636e34ee0b60e11b835233600452602483fd5b503461016957806003193601126101695760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016957806003193601126101695760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016957806003193601126101695760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461016957806003193601126101695760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610169576020366003190112610169576004356001600160a01b038116810361087f57610859906108546112a5565b6110d2565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b5080fd5b50346109a25760203660031901126109a2576004356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415806109c3575b6109b0576108d881611372565b7f1df12d4a7b8247815274c3b596a40ac4b1011a1bdaf63c5f4d294348ba1fdbea6020604051838152a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381166109a657506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156109a2575f90600460405180948193633c3ce17d60e01b83525af1801561099757610989575b5080f35b61099591505f90611042565b005b6040513d5f823e3d90fd5b5f80fd5b90610985916113c6565b6360e47e4960e11b5f523360045260245ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156108cb565b346109a25760203660031901126109a2576001600160a01b03610a17610ffc565b165f52600160205260206001600160801b0360405f205416604051908152f35b346109a25760403660031901126109a257610a50610ffc565b610a586112a5565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038216918215610bf2576040516370a0823160e01b815230600482015292602084602481845afa938415610997575f94610bbe575b50604051916323b872dd60e01b5f52336004523060245260243560445260205f60648180855af19060015f5114821615610b9f575b50826040525f60605215610b8d57816024816020936370a0823160e01b82523060048301525afa908115610997575f91610b59575b50610b3492610b2e916110b8565b90611300565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b90506020813d602011610b85575b81610b7460209383611042565b810103126109a25751610b34610b20565b3d9150610b67565b635274afe760e01b5f5260045260245ffd5b6001821516610bb5573b15153d15161685610aeb565b833d5f823e3d90fd5b9093506020813d602011610bea575b81610bda60209383611042565b810103126109a257519284610ab6565b3d9150610bcd565b8263535987f760e11b5f5260045260245ffd5b346109a25760403660031901126109a257610c1e610ffc565b602435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610d07575b6109b0576001600160a01b031690815f52600160205260405f205460801c808211610cef5781610cd96001600160801b03610cb37fcb7d7ce9611470e9f27fec2b4f445900699486a2b971ef1292d7912358d198ea956020956110b8565b16855f526001845260405f20906001600160801b0382549181199060801b169116179055565b610ce4815f546110c5565b5f55604051908152a2005b82628efd6160e71b5f5260045260245260445260645ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610c55565b346109a25760203660031901126109a2576001600160a01b03610d5b610ffc565b165f5260026020526040805f206020825191610d7683611012565b549167ffffffffffffffff6001600160801b0384169384835260801c16918291015282519182526020820152f35b346109a2575f3660031901126109a25760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346109a2575f3660031901126109a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346109a25760403660031901126109a257610e3a610ffc565b602435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610fb0575b80610f7d575b610f6a576001600160a01b031690815f52600160205260405f2060405190610e9e82611012565b546001600160801b038116825260801c6020820190808252808411610f50575091610f476020926001600160801b037fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e9581610f1081871682610f048282875116611064565b16845282865116611098565b168352875f5260018652818060405f2094511616821984541617835551166001600160801b0382549181199060801b169116179055565b604051908152a2005b839085628efd6160e71b5f5260045260245260445260645ffd5b63e15a529560e01b5f523360045260245ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610e77565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610e71565b346109a2575f3660031901126109a2576020905f548152f35b600435906001600160a01b03821682036109a257565b6040810190811067ffffffffffffffff82111761102e57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761102e57604052565b906001600160801b03809116911603906001600160801b03821161108457565b634e487b7160e01b5f52601160045260245ffd5b906001600160801b03809116911601906001600160801b03821161108457565b9190820391821161108457565b9190820180921161108457565b335f52600260205260405f2090604051916110ec83611012565b546001600160801b03811680845267ffffffffffffffff602085019260801c168252156112925767ffffffffffffffff9051168042106112805750335f5260026020525f60408120556001600160801b038251166040519081527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811690816112125750505f80806001600160801b036001600160a01b03829516955116855af13d1561120d573d67ffffffffffffffff811161102e57604051906111e9601f8201601f191660200183611042565b81525f60203d92013e5b156111fb5750565b635a0a2fe360e01b5f5260045260245ffd5b6111f3565b90926001600160801b039051166001600160a01b036040519363a9059cbb60e01b5f521660045260245260205f60448180855af19060015f5114821615611261575b509060405215610b8d5750565b6001821516611277573b15153d1516165f611254565b823d5f823e3d90fd5b630581a27f60e41b5f5260045260245ffd5b636e34ee0b60e11b5f523360045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6112f15760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b9060207f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c4916001600160a01b0361133682611395565b941693845f52600183526001600160801b0361135960405f209282845416611098565b166001600160801b0319825416179055604051908152a2565b5f5480821161138057035f55565b63429d596d60e11b5f5260045260245260445ffd5b6001600160801b0381116113af576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b91906040519063a9059cbb60e01b5f5261dead60045260245260205f60448180875af19260015f51148416156113fd575b50604052565b3d15903b151516909216915f6113f7565b9091905f905f1984820990848102928380841093039280840393146114915782670de0b6b3a7640000111561147f57507faccb18165bd6fe31ae1cf318dc5b51eee0e1ba569b88cd74c1773b91fac106699394670de0b6b3a7640000910990828211900360ee1b910360121c170290565b634e487b71905260116020526024601cfd5b505050670de0b6b3a7640000919250049056",
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
// Solidity: constructor((address,address,address,address,address) contracts, (uint96,uint32,uint64,uint32,address,uint128) parameters) returns()
func (collateralVault *CollateralVault) PackConstructor(contracts CollateralContracts, parameters CollateralParameters) []byte {
	enc, err := collateralVault.abi.Pack("", contracts, parameters)
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
func (collateralVault *CollateralVault) PackASKS() []byte {
	enc, err := collateralVault.abi.Pack("ASKS")
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
func (collateralVault *CollateralVault) TryPackASKS() ([]byte, error) {
	return collateralVault.abi.Pack("ASKS")
}

// UnpackASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a9262a2.
//
// Solidity: function ASKS() view returns(address)
func (collateralVault *CollateralVault) UnpackASKS(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("ASKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (collateralVault *CollateralVault) PackBURN() []byte {
	enc, err := collateralVault.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (collateralVault *CollateralVault) TryPackBURN() ([]byte, error) {
	return collateralVault.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (collateralVault *CollateralVault) UnpackBURN(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackINSURANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729b7185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INSURANCE() view returns(address)
func (collateralVault *CollateralVault) PackINSURANCE() []byte {
	enc, err := collateralVault.abi.Pack("INSURANCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINSURANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729b7185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INSURANCE() view returns(address)
func (collateralVault *CollateralVault) TryPackINSURANCE() ([]byte, error) {
	return collateralVault.abi.Pack("INSURANCE")
}

// UnpackINSURANCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x729b7185.
//
// Solidity: function INSURANCE() view returns(address)
func (collateralVault *CollateralVault) UnpackINSURANCE(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("INSURANCE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LADDER() view returns(address)
func (collateralVault *CollateralVault) PackLADDER() []byte {
	enc, err := collateralVault.abi.Pack("LADDER")
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
func (collateralVault *CollateralVault) TryPackLADDER() ([]byte, error) {
	return collateralVault.abi.Pack("LADDER")
}

// UnpackLADDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07fdfcf7.
//
// Solidity: function LADDER() view returns(address)
func (collateralVault *CollateralVault) UnpackLADDER(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("LADDER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSEALEDASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc994a995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEALED_ASKS() view returns(address)
func (collateralVault *CollateralVault) PackSEALEDASKS() []byte {
	enc, err := collateralVault.abi.Pack("SEALED_ASKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEALEDASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc994a995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEALED_ASKS() view returns(address)
func (collateralVault *CollateralVault) TryPackSEALEDASKS() ([]byte, error) {
	return collateralVault.abi.Pack("SEALED_ASKS")
}

// UnpackSEALEDASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc994a995.
//
// Solidity: function SEALED_ASKS() view returns(address)
func (collateralVault *CollateralVault) UnpackSEALEDASKS(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("SEALED_ASKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTANDBY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5bb25e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STANDBY() view returns(address)
func (collateralVault *CollateralVault) PackSTANDBY() []byte {
	enc, err := collateralVault.abi.Pack("STANDBY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTANDBY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5bb25e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STANDBY() view returns(address)
func (collateralVault *CollateralVault) TryPackSTANDBY() ([]byte, error) {
	return collateralVault.abi.Pack("STANDBY")
}

// UnpackSTANDBY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5bb25e6.
//
// Solidity: function STANDBY() view returns(address)
func (collateralVault *CollateralVault) UnpackSTANDBY(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("STANDBY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKENSPERETHER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4a6ded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKENS_PER_ETHER() view returns(uint256)
func (collateralVault *CollateralVault) PackTOKENSPERETHER() []byte {
	enc, err := collateralVault.abi.Pack("TOKENS_PER_ETHER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKENSPERETHER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4a6ded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKENS_PER_ETHER() view returns(uint256)
func (collateralVault *CollateralVault) TryPackTOKENSPERETHER() ([]byte, error) {
	return collateralVault.abi.Pack("TOKENS_PER_ETHER")
}

// UnpackTOKENSPERETHER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b4a6ded.
//
// Solidity: function TOKENS_PER_ETHER() view returns(uint256)
func (collateralVault *CollateralVault) UnpackTOKENSPERETHER(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("TOKENS_PER_ETHER", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackDepositToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338b5dea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositToken(address owner, uint256 amount) returns()
func (collateralVault *CollateralVault) PackDepositToken(owner common.Address, amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("depositToken", owner, amount)
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
func (collateralVault *CollateralVault) TryPackDepositToken(owner common.Address, amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("depositToken", owner, amount)
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2efd5b06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address owner, uint256 amount) returns()
func (collateralVault *CollateralVault) PackEscrow(owner common.Address, amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("escrow", owner, amount)
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
func (collateralVault *CollateralVault) TryPackEscrow(owner common.Address, amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("escrow", owner, amount)
}

// PackEscrowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01522b1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowed() view returns(uint256)
func (collateralVault *CollateralVault) PackEscrowed() []byte {
	enc, err := collateralVault.abi.Pack("escrowed")
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
func (collateralVault *CollateralVault) TryPackEscrowed() ([]byte, error) {
	return collateralVault.abi.Pack("escrowed")
}

// UnpackEscrowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01522b1e.
//
// Solidity: function escrowed() view returns(uint256)
func (collateralVault *CollateralVault) UnpackEscrowed(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("escrowed", data)
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
func (collateralVault *CollateralVault) PackForfeit(amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("forfeit", amount)
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
func (collateralVault *CollateralVault) TryPackForfeit(amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("forfeit", amount)
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

// PackFromWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe65d1522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fromWei(uint256 amountWei) view returns(uint256)
func (collateralVault *CollateralVault) PackFromWei(amountWei *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("fromWei", amountWei)
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
func (collateralVault *CollateralVault) TryPackFromWei(amountWei *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("fromWei", amountWei)
}

// UnpackFromWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe65d1522.
//
// Solidity: function fromWei(uint256 amountWei) view returns(uint256)
func (collateralVault *CollateralVault) UnpackFromWei(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("fromWei", data)
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
func (collateralVault *CollateralVault) PackPayEscrow(to common.Address, amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("payEscrow", to, amount)
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
func (collateralVault *CollateralVault) TryPackPayEscrow(to common.Address, amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("payEscrow", to, amount)
}

// PackPerSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b6fa671.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perSeat() view returns(uint256)
func (collateralVault *CollateralVault) PackPerSeat() []byte {
	enc, err := collateralVault.abi.Pack("perSeat")
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
func (collateralVault *CollateralVault) TryPackPerSeat() ([]byte, error) {
	return collateralVault.abi.Pack("perSeat")
}

// UnpackPerSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b6fa671.
//
// Solidity: function perSeat() view returns(uint256)
func (collateralVault *CollateralVault) UnpackPerSeat(data []byte) (*big.Int, error) {
	out, err := collateralVault.abi.Unpack("perSeat", data)
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
func (collateralVault *CollateralVault) PackRelease(owner common.Address, amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("release", owner, amount)
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
func (collateralVault *CollateralVault) TryPackRelease(owner common.Address, amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("release", owner, amount)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee679e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint256 amount) returns()
func (collateralVault *CollateralVault) PackRequestWithdrawal(amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("requestWithdrawal", amount)
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
func (collateralVault *CollateralVault) TryPackRequestWithdrawal(amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("requestWithdrawal", amount)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address owner, uint256 amount) returns()
func (collateralVault *CollateralVault) PackReserve(owner common.Address, amount *big.Int) []byte {
	enc, err := collateralVault.abi.Pack("reserve", owner, amount)
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
func (collateralVault *CollateralVault) TryPackReserve(owner common.Address, amount *big.Int) ([]byte, error) {
	return collateralVault.abi.Pack("reserve", owner, amount)
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

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (collateralVault *CollateralVault) PackToken() []byte {
	enc, err := collateralVault.abi.Pack("token")
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
func (collateralVault *CollateralVault) TryPackToken() ([]byte, error) {
	return collateralVault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (collateralVault *CollateralVault) UnpackToken(data []byte) (common.Address, error) {
	out, err := collateralVault.abi.Unpack("token", data)
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
// Solidity: function withdrawalOf(address owner) view returns(uint256 amount, uint256 readyAt)
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
// Solidity: function withdrawalOf(address owner) view returns(uint256 amount, uint256 readyAt)
func (collateralVault *CollateralVault) TryPackWithdrawalOf(owner common.Address) ([]byte, error) {
	return collateralVault.abi.Pack("withdrawalOf", owner)
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
func (collateralVault *CollateralVault) UnpackWithdrawalOf(data []byte) (WithdrawalOfOutput, error) {
	out, err := collateralVault.abi.Unpack("withdrawalOf", data)
	outstruct := new(WithdrawalOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// CollateralVaultDeposited represents a Deposited event raised by the CollateralVault contract.
type CollateralVaultDeposited struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (CollateralVaultDeposited) ContractEventName() string {
	return CollateralVaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed owner, uint256 amount)
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

// CollateralVaultEscrowPaid represents a EscrowPaid event raised by the CollateralVault contract.
type CollateralVaultEscrowPaid struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultEscrowPaidEventName = "EscrowPaid"

// ContractEventName returns the user-defined event name.
func (CollateralVaultEscrowPaid) ContractEventName() string {
	return CollateralVaultEscrowPaidEventName
}

// UnpackEscrowPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowPaid(address indexed to, uint256 amount)
func (collateralVault *CollateralVault) UnpackEscrowPaidEvent(log *types.Log) (*CollateralVaultEscrowPaid, error) {
	event := "EscrowPaid"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultEscrowPaid)
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

// CollateralVaultEscrowed represents a Escrowed event raised by the CollateralVault contract.
type CollateralVaultEscrowed struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultEscrowedEventName = "Escrowed"

// ContractEventName returns the user-defined event name.
func (CollateralVaultEscrowed) ContractEventName() string {
	return CollateralVaultEscrowedEventName
}

// UnpackEscrowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Escrowed(address indexed owner, uint256 amount)
func (collateralVault *CollateralVault) UnpackEscrowedEvent(log *types.Log) (*CollateralVaultEscrowed, error) {
	event := "Escrowed"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultEscrowed)
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

// CollateralVaultForfeited represents a Forfeited event raised by the CollateralVault contract.
type CollateralVaultForfeited struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultForfeitedEventName = "Forfeited"

// ContractEventName returns the user-defined event name.
func (CollateralVaultForfeited) ContractEventName() string {
	return CollateralVaultForfeitedEventName
}

// UnpackForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forfeited(uint256 amount)
func (collateralVault *CollateralVault) UnpackForfeitedEvent(log *types.Log) (*CollateralVaultForfeited, error) {
	event := "Forfeited"
	if len(log.Topics) == 0 || log.Topics[0] != collateralVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CollateralVaultForfeited)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (CollateralVaultReleased) ContractEventName() string {
	return CollateralVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed owner, uint256 amount)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (CollateralVaultReserved) ContractEventName() string {
	return CollateralVaultReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(address indexed owner, uint256 amount)
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
	Owner   common.Address
	Amount  *big.Int
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CollateralVaultWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (CollateralVaultWithdrawalRequested) ContractEventName() string {
	return CollateralVaultWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(address indexed owner, uint256 amount, uint256 readyAt)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CollateralVaultWithdrawn) ContractEventName() string {
	return CollateralVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amount)
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
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["EscrowTooLow"].ID.Bytes()[:4]) {
		return collateralVault.UnpackEscrowTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["NotCustodian"].ID.Bytes()[:4]) {
		return collateralVault.UnpackNotCustodianError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return collateralVault.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return collateralVault.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return collateralVault.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return collateralVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["ReservedTooLow"].ID.Bytes()[:4]) {
		return collateralVault.UnpackReservedTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return collateralVault.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return collateralVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return collateralVault.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["WithdrawalNotReady"].ID.Bytes()[:4]) {
		return collateralVault.UnpackWithdrawalNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralVault.abi.Errors["WrongCollateral"].ID.Bytes()[:4]) {
		return collateralVault.UnpackWrongCollateralError(raw[4:])
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
	Owner  common.Address
	Free   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(address owner, uint256 free, uint256 needed)
func CollateralVaultCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0x15747655621cd0bad29ae19b9e39926b4d1381d0e04fd6d971f878336cce1821")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(address owner, uint256 free, uint256 needed)
func (collateralVault *CollateralVault) UnpackCollateralTooLowError(raw []byte) (*CollateralVaultCollateralTooLow, error) {
	out := new(CollateralVaultCollateralTooLow)
	if err := collateralVault.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultEscrowTooLow represents a EscrowTooLow error raised by the CollateralVault contract.
type CollateralVaultEscrowTooLow struct {
	Escrowed *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowTooLow(uint256 escrowed, uint256 amount)
func CollateralVaultEscrowTooLowErrorID() common.Hash {
	return common.HexToHash("0x853ab2da66f7f0a769b43a355b88489bf9eb19d576d982ee9e472fbba3daf746")
}

// UnpackEscrowTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowTooLow(uint256 escrowed, uint256 amount)
func (collateralVault *CollateralVault) UnpackEscrowTooLowError(raw []byte) (*CollateralVaultEscrowTooLow, error) {
	out := new(CollateralVaultEscrowTooLow)
	if err := collateralVault.abi.UnpackIntoInterface(out, "EscrowTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultNotCustodian represents a NotCustodian error raised by the CollateralVault contract.
type CollateralVaultNotCustodian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCustodian(address caller)
func CollateralVaultNotCustodianErrorID() common.Hash {
	return common.HexToHash("0xe15a5295ac54c033caed6f0e91af2a51d7212a6b81cf8d10158426ffc18db927")
}

// UnpackNotCustodianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCustodian(address caller)
func (collateralVault *CollateralVault) UnpackNotCustodianError(raw []byte) (*CollateralVaultNotCustodian, error) {
	out := new(CollateralVaultNotCustodian)
	if err := collateralVault.abi.UnpackIntoInterface(out, "NotCustodian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultNotLadder represents a NotLadder error raised by the CollateralVault contract.
type CollateralVaultNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func CollateralVaultNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (collateralVault *CollateralVault) UnpackNotLadderError(raw []byte) (*CollateralVaultNotLadder, error) {
	out := new(CollateralVaultNotLadder)
	if err := collateralVault.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
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

// CollateralVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CollateralVault contract.
type CollateralVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CollateralVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (collateralVault *CollateralVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CollateralVaultReentrancyGuardReentrantCall, error) {
	out := new(CollateralVaultReentrancyGuardReentrantCall)
	if err := collateralVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultReservedTooLow represents a ReservedTooLow error raised by the CollateralVault contract.
type CollateralVaultReservedTooLow struct {
	Owner    common.Address
	Reserved *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTooLow(address owner, uint256 reserved, uint256 amount)
func CollateralVaultReservedTooLowErrorID() common.Hash {
	return common.HexToHash("0x477eb080b3908bc0d5f090ca817a6ff6d79a6baa15f2788d6c8c2b5fbb970d97")
}

// UnpackReservedTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTooLow(address owner, uint256 reserved, uint256 amount)
func (collateralVault *CollateralVault) UnpackReservedTooLowError(raw []byte) (*CollateralVaultReservedTooLow, error) {
	out := new(CollateralVaultReservedTooLow)
	if err := collateralVault.abi.UnpackIntoInterface(out, "ReservedTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CollateralVault contract.
type CollateralVaultSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CollateralVaultSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (collateralVault *CollateralVault) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CollateralVaultSafeCastOverflowedUintDowncast, error) {
	out := new(CollateralVaultSafeCastOverflowedUintDowncast)
	if err := collateralVault.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CollateralVault contract.
type CollateralVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CollateralVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (collateralVault *CollateralVault) UnpackSafeERC20FailedOperationError(raw []byte) (*CollateralVaultSafeERC20FailedOperation, error) {
	out := new(CollateralVaultSafeERC20FailedOperation)
	if err := collateralVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
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

// CollateralVaultWrongCollateral represents a WrongCollateral error raised by the CollateralVault contract.
type CollateralVaultWrongCollateral struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCollateral(address token)
func CollateralVaultWrongCollateralErrorID() common.Hash {
	return common.HexToHash("0xa6b30feed4674f5789a9562d90921482b9c80c4ec58fe124c95cdb49008a49af")
}

// UnpackWrongCollateralError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCollateral(address token)
func (collateralVault *CollateralVault) UnpackWrongCollateralError(raw []byte) (*CollateralVaultWrongCollateral, error) {
	out := new(CollateralVaultWrongCollateral)
	if err := collateralVault.abi.UnpackIntoInterface(out, "WrongCollateral", raw); err != nil {
		return nil, err
	}
	return out, nil
}
