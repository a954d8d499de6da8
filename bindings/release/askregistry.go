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

// AskRegistryMetaData contains all meta data concerning the AskRegistry contract.
var AskRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structAskParameters\",\"components\":[{\"name\":\"rhoMaxWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"askDelaySeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"longDelaySeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxAsks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAsksPerOwner\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LONG_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ASKS_PER_OWNER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RHO_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNLINKS_PER_ROUND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"askOf\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAskView\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"busy\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asksAfter\",\"inputs\":[{\"name\":\"cursor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structAskView[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"busy\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endAsk\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"findHint\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeSeats\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"inForceUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownersOf\",\"inputs\":[{\"name\":\"ownerIds\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postAsk\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeSeats\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structOffer[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structOffer[]\",\"components\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlinkAsk\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previous\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AskEnded\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskPosted\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"postedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskUnlinked\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatsFreed\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AskAlreadyEnded\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AskInForce\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AskListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AskUnknown\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotAskOwner\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAuction\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatsNotBusy\",\"inputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"busy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatsOutOfRange\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyAsks\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnitCostOutOfRange\",\"inputs\":[{\"name\":\"unitCostWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHint\",\"inputs\":[{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"right\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "AskRegistry",
	Bin: "0x6101606040523461041257604051611f7e38819003601f8101601f191683016001600160401b038111848210176104165783928291604052833981010360e081126104125781516001600160a01b03811691908281036104125760208401516001600160a01b038116928382036104125760a090603f190112610412576040519060a082016001600160401b038111838210176104165760409081528601516001600160601b03811681036104125782526100bc6060870161042a565b92602083019384526100d06080880161042a565b94604084019586526100f760c06100e960a08b0161043b565b99606087019a8b520161043b565b9660808501978852156103f357156103d65782516001600160601b03166001811080156103c6575b610389575063ffffffff84511660018110801561037d575b610342575063ffffffff85511663ffffffff8551168082108015610336575b6102fb57505061ffff8751166001811080156102f0575b6102b7575061ffff8651166001811080156102ad575b61026d575060805260a052516001600160601b031660c0525163ffffffff90811660e05290511661010052905161ffff9081166101205290511661014052604051611b33908161044b823960805181818161065b015281816109f50152611000015260a051818181610a7401528181610cc40152611747015260c0518181816109b20152610aee015260e051818181610320015281816106ea0152818161096e0152610ea70152610100518181816102ff01528181610404015281816106c9015261094d015261012051818181610a310152610b2001526101405181818161028e01526112ae0152f35b604051630393936760e31b81526e36b0bc20b9b5b9a832b927bbb732b960891b600482015260248101919091526001604482015260106064820152608490fd5b5060108111610183565b604051630393936760e31b8152666d617841736b7360c81b60048201526024810191909152600160448201526101006064820152608490fd5b50610100811161016d565b604051630393936760e31b8152686c6f6e6744656c617960b81b60048201526024810192909252604482015262278d00606482015260849150fd5b5062278d008211610156565b604051630393936760e31b81526761736b44656c617960c01b6004820152602481019190915260016044820152620151806064820152608490fd5b50620151808111610137565b604051630393936760e31b8152650e4d0de9ac2f60d31b60048201526024810191909152600160448201526001600160401b036064820152608490fd5b506001600160401b03811161011f565b637e4f283b60e01b5f908152641d985d5b1d60da1b600452602490fd5b637e4f283b60e01b5f9081526630bab1ba34b7b760c91b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361041257565b519061ffff821682036104125756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630837b75714610fd457806323b7ec3b14610f935780632641d59414610eca578063279012ad14610e905780632df66e7514610a98578063411557d114610a5457806357e25a4514610a1957806363779c74146109d5578063721cefd41461099a5780638029af1c14610935578063807a1b711461087857806387c09c76146106215780638a4e2093146104275780638ded508b146103ec578063a175bcee146102b1578063b1179e5314610276578063c7a6fa1e14610232578063dea3230d146101095763f395ed8d146100eb575f80fd5b34610106578060031936011261010657602060405160088152f35b80fd5b50346101065760203660031901126101065760043567ffffffffffffffff811161022e573660238201121561022e5780600401359067ffffffffffffffff821161022a573660248360051b8301011161022a57610165826111e9565b906101736040519283611142565b82825261017f836111e9565b6020830190601f1901368237845b848110156101db5760248160051b840101359063ffffffff82168092036101d757600191875260046020526001600160a01b036040882054166101d0828761120f565b520161018d565b8680fd5b5091925050604051928392602084019060208552518091526040840192915b818110610208575050500390f35b82516001600160a01b03168452859450602093840193909201916001016101fa565b8280fd5b5080fd5b503461010657602036600319011261010657602067ffffffffffffffff61026d6bffffffffffffffffffffffff6102676110f7565b16611854565b16604051908152f35b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610106576040366003190112610106576102cb6110cf565b906024359167ffffffffffffffff831680930361022e5767ffffffffffffffff16916102f683611237565b9061034a6103447f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006113e2565b83611623565b156103d857806103c9575b8361035f826115fa565b03610372579261036f9293611658565b80f35b9050819263ffffffff835416905b8082036103a9576310c2a6a360e11b8452600483905267ffffffffffffffff8516602452604484fd5b90809450938352600160205263ffffffff604084205460401c1690610380565b6103d281611237565b50610355565b6317b68dcd60e31b83526004849052602483fd5b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610106576040366003190112610106576104416110cf565b67ffffffffffffffff16908060243583610612575b825460401c61ffff168082101561060a5750905b610473826111e9565b936104816040519586611142565b828552601f19610490846111e9565b01845b8181106105ed5750506104a5906115fa565b83915b811515806105e4575b156105095750808452600160205263ffffffff67ffffffffffffffff6040862054926104fc6104e0858361144e565b956104ea81611201565b966104f5828c61120f565b528961120f565b50169160401c16906104a8565b949250156105db575b815260405191604083016040845282518091526020606085019301915b81811061054e5750505067ffffffffffffffff82931660208301520390f35b909192602060e0826105d0600194885163ffffffff60c0809267ffffffffffffffff81511685526001600160a01b0360208201511660208601526bffffffffffffffffffffffff604082015116604086015261ffff606082015116606086015261ffff60808201511660808601528260a08201511660a0860152015116910152565b01940192910161052f565b92508192610512565b508383106104b1565b6020906105fb959495611177565b82828a01015201939293610493565b90509061046a565b61061b84611237565b50610456565b50346101065760403660031901126101065760043590602435906bffffffffffffffffffffffff8216809203610106576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610865576040519161068e83611112565b818352602083019282845282604082015282606082015282608082015260a0810194606086528060c08301956106c26111ad565b875261070e7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006113e2565b845252835460401c61ffff16908181101561085e575b6004968160011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683141598895b61084a57818110156107695760011b89610754565b6107a99391506107ca9695949261077f826111e9565b9161078d6040519384611142565b80835261079c601f19916111e9565b01366020840137526111dc565b60806107b36111ad565b916040519081845260071b010160405285526114d0565b80546dffffffff000000000000000000004260501b169071ffffffff00000000000000000000000000008160201b169071ffffffffffffffff00000000000000000000191617179055516080815191604060208201519101518160071b91604085528260600160208601526040850152806060838601015260071b010190f35b634e487b7160e01b88526011600452602488fd5b5080610724565b63f459dd8960e01b815233600452602490fd5b50346101065760203660031901126101065760e06108b967ffffffffffffffff6108a06110cf565b6108a8611177565b50166108b381611237565b9061144e565b610933604051809263ffffffff60c0809267ffffffffffffffff81511685526001600160a01b0360208201511660208601526bffffffffffffffffffffffff604082015116604086015261ffff606082015116606086015261ffff60808201511660808601528260a08201511660a0860152015116910152565bf35b503461010657806003193601126101065760206109927f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006113e2565b604051908152f35b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461010657806003193601126101065760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461010657806003193601126101065760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d71576060366003190112610d7157610ab16110f7565b610ab96110e6565b906044359167ffffffffffffffff8316809303610d715761ffff8116928315610e7d576bffffffffffffffffffffffff8316917f0000000000000000000000000000000000000000000000000000000000000000808411610e67575061ffff5f5460401c167f00000000000000000000000000000000000000000000000000000000000000001115610e5857610b4e3361126c565b93825f52600160205260405f205491610b66846115fa565b841591828015610e41575b158015610e1e575b610df4575f5497600163ffffffff8a60201c16019463ffffffff8611610de057600161ffff63ffffffff88169b67ffffffff000000008960201b169067ffffffff00000000191617805f5560401c160161ffff8111610de057610bfb9069ffff00000000000000005f549160401b169069ffff00000000000000001916175f55565b895f52600160205273ffffffffffffffffffffffffffffffffffffffff1973ffffffff000000000000000000000000000000006fffff00000000000000000000000000004260201b9660401b9560701b169360801b169160a01b161717171760405f20555f14610dab575050508163ffffffff195f5416175f555b60405190815282602082015263ffffffff42166040820152817f291ad262c5e7c4135c76d77e54880bfc9fd578f108e2eabe04d0afd79a32bafd60603393a3604051637083d24560e11b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692602082600481875afa908115610d66575f91610d75575b610d0e9250611164565b91803b15610d715760405163cc47a40b60e01b815233600482015260248101939093525f908390604490829084905af1918215610d6657602092610d56575b50604051908152f35b5f610d6091611142565b5f610d4d565b6040513d5f823e3d90fd5b5f80fd5b90506020823d602011610da3575b81610d9060209383611142565b81010312610d7157610d0e915190610d04565b3d9150610d83565b6bffffffff00000000000000009060401b16906bffffffff0000000000000000191617905f52600160205260405f2055610c76565b634e487b7160e01b5f52601160045260245ffd5b8567ffffffffffffffff610e0789611854565b16906310c2a6a360e11b5f5260045260245260445ffd5b508115158015610b795750815f5260016020528660405f205460a01c1115610b79565b508415158015610b715750868560a01c1115610b71565b63429e966160e11b5f5260045ffd5b8363113cfba360e31b5f5260045260245260445ffd5b836346832f3960e11b5f5260045260245ffd5b34610d71575f366003190112610d715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610d71576020366003190112610d715767ffffffffffffffff610eec6110cf565b16610ef681611237565b63ffffffff8160801c165f5260046020526001600160a01b0360405f2054163303610f7c5763ffffffff8116610f695760207f458be56f557605cbb139b481d07de7b1accb4e5693803104d201d518d81449d69163ffffffff42168091855f52600184521760405f2055604051908152a2005b5063cd501c7960e01b5f5260045260245ffd5b50631307af5360e21b5f526004523360245260445ffd5b34610d71576020366003190112610d715760043563ffffffff8116809103610d71575f52600460205260206001600160a01b0360405f205416604051908152f35b34610d71576040366003190112610d7157610fed6110cf565b610ff56110e6565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036110bc5767ffffffffffffffff169061103a82611237565b61ffff8160601c169161ffff8116928084116110a15750916020916dffff0000000000000000000000007f7a7a15662132ea69acc6cebabb05270ebd79f06a4caaa767c340ac1e5469424694865f526001855260601b16900360405f2055604051908152a2005b839085634de394d960e11b5f5260045260245260445260645ffd5b63f459dd8960e01b5f523360045260245ffd5b6004359067ffffffffffffffff82168203610d7157565b6024359061ffff82168203610d7157565b600435906bffffffffffffffffffffffff82168203610d7157565b60e0810190811067ffffffffffffffff82111761112e57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761112e57604052565b81810292918115918404141715610de057565b6040519061118482611112565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b604051906060820182811067ffffffffffffffff82111761112e576040525f6040838281528260208201520152565b91908201809211610de057565b67ffffffffffffffff811161112e5760051b60200190565b5f198114610de05760010190565b80518210156112235760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b90815f52600160205260405f205491821561124f5750565b67ffffffffffffffff9063dbe0010d60e01b5f521660045260245ffd5b6001600160a01b031690815f52600360205263ffffffff60405f2054169182156113145763ffffffff83165f52600460205260405f2061ffff815460a01c16917f0000000000000000000000000000000000000000000000000000000000000000831015611302575061ffff8214610de0576001611300920161ffff60a01b1961ffff60a01b83549260a01b169116179055565b565b63ee0c889f60e01b5f5260045260245ffd5b9091506002549063ffffffff821663ffffffff8114610de0576001019163ffffffff8316809163ffffffff191617600255815f52600360205260405f208163ffffffff1982541617905560405190604082019082821067ffffffffffffffff83111761112e576113df9361ffff9260405283526020830190600182525f5260046020526001600160a01b0360405f2093511673ffffffffffffffffffffffffffffffffffffffff19845416178355511661ffff60a01b1961ffff60a01b83549260a01b169116179055565b90565b9190918042115f14611446574203915b8263ffffffff5f5460701c16600181115f1461143e575f1901905b8110611436575b508042115f1461142f5742035b82811161142b5750565b9150565b505f611421565b92505f611414565b505f9061140d565b505f916113f2565b9063ffffffff9061145d611177565b50818160801c165f5260046020526001600160a01b0360405f20541661ffff8260701c1661ffff8360601c1690848460201c169267ffffffffffffffff604051976114a789611112565b16875260208701528360a01c60408701526060860152608085015260a08401521660c082015290565b6020810151156115f6578051905f63ffffffff5f5416805b6114f4575b5050505050565b805f52600160205260405f205491858360a01c116115f05763ffffffff83168563ffffffff8560201c16111590816115d1575b5015611576575061ffff8260701c1661ffff8360601c16141580611565575b6115605763ffffffff905b9160401c1692835b90936114e8565b6114ed565b50611571828285611898565b611546565b60408401805160088110806115c1575b6115985750505063ffffffff90611551565b9363ffffffff936115b6926115ae839597611201565b905285611658565b60401c169283611559565b506115cc8786611623565b611586565b90508581159182156115e6575b50505f611527565b119050855f6115de565b506114ed565b5050565b8061160b575063ffffffff5f541690565b5f52600160205263ffffffff60405f205460401c1690565b63ffffffff811691821515928361164d575b505081611640575090565b61ffff915060601c161590565b111591505f80611635565b9091908061181f57505f805463ffffffff1916604083901c63ffffffff161790555b5f1961ffff5f5460401c160161ffff8111610de0576116b89069ffff00000000000000005f549160401b169069ffff00000000000000001916175f55565b815f5260016020525f604081205563ffffffff8160801c165f52600460205260405f209161ffff835460a01c168015610de057835461ffff60a01b19165f1990910160a01b61ffff60a01b1617835567ffffffffffffffff60405191167fdd4dd90e2c36b35f4c961017a56592d35edb58664b1c58ff5cf076173ff436055f80a261ffff6001600160a01b03807f0000000000000000000000000000000000000000000000000000000000000000169454169260701c16637083d24560e11b8252602082600481875afa908115610d66575f916117e9575b61179a9250611164565b823b15610d7157604051630357371d60e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af18015610d66576117df5750565b5f61130091611142565b90506020823d602011611817575b8161180460209383611142565b81010312610d715761179a915190611790565b3d91506117f7565b5f90815260016020526040902080546bffffffff000000000000000019166bffffffff0000000000000000831617905561167a565b905f9163ffffffff5f5416805b611869575050565b805f52600160205260405f205493828560a01c1161189257509260401c63ffffffff1680611861565b93505050565b929061ffff8360701c1661ffff8460601c1690038060208601805180611a02575b505050846080959161191160c0889401968288519180871c9763ffffffff89169b8c928551906040602088015197019081519160018301905260a01c960160071b010191606093918352602083015260408201520152565b606082019381855101855261192b60a08401988951611af8565b809391936119b8575b5050505090505b608081018051855160208101518210156119ab5787519051600783901b016080015161196691611af8565b9050845177ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff83169260201c169003106119a057600101905261193b565b505050509150505f90565b5050505050915050600190565b6001600160e01b036119ce9260201b91166111dc565b60e09190911b7fffffffff00000000000000000000000000000000000000000000000000000000161790525f808080611934565b928791611a8460a094958084105f14611ad9576001600160e01b0388611a938c611a8b6060899b8c9b8c998a955b885f52600160205286851b810160405f20558660c08401518260801c9a63ffffffff8c16978260208a9451910195865196600188019052891c9560071b010191606093918352602083015260408201520152565b0151611af8565b9094166111dc565b60e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179052039052039114611ad0575f80806118b9565b50509150505f90565b6001600160e01b0388611a938c611a8b6060869b8c9b8c998a95611a30565b80515f19019290918381165b60208160051b85010180518015611b2b57838160e01c14611b2b5750506001018416611b04565b94509450505056",
}

// AskRegistry is an auto generated Go binding around an Ethereum contract.
type AskRegistry struct {
	abi abi.ABI
}

// NewAskRegistry creates a new instance of AskRegistry.
func NewAskRegistry() *AskRegistry {
	parsed, err := AskRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AskRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AskRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address auction, address vault, (uint96,uint32,uint32,uint16,uint16) parameters) returns()
func (askRegistry *AskRegistry) PackConstructor(auction common.Address, vault common.Address, parameters AskParameters) []byte {
	enc, err := askRegistry.abi.Pack("", auction, vault, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASKDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279012ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASK_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) PackASKDELAY() []byte {
	enc, err := askRegistry.abi.Pack("ASK_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279012ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASK_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) TryPackASKDELAY() ([]byte, error) {
	return askRegistry.abi.Pack("ASK_DELAY")
}

// UnpackASKDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x279012ad.
//
// Solidity: function ASK_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) UnpackASKDELAY(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("ASK_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUCTION() view returns(address)
func (askRegistry *AskRegistry) PackAUCTION() []byte {
	enc, err := askRegistry.abi.Pack("AUCTION")
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
func (askRegistry *AskRegistry) TryPackAUCTION() ([]byte, error) {
	return askRegistry.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (askRegistry *AskRegistry) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := askRegistry.abi.Unpack("AUCTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLONGDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ded508b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LONG_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) PackLONGDELAY() []byte {
	enc, err := askRegistry.abi.Pack("LONG_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLONGDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ded508b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LONG_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) TryPackLONGDELAY() ([]byte, error) {
	return askRegistry.abi.Pack("LONG_DELAY")
}

// UnpackLONGDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ded508b.
//
// Solidity: function LONG_DELAY() view returns(uint256)
func (askRegistry *AskRegistry) UnpackLONGDELAY(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("LONG_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e25a45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ASKS() view returns(uint256)
func (askRegistry *AskRegistry) PackMAXASKS() []byte {
	enc, err := askRegistry.abi.Pack("MAX_ASKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e25a45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ASKS() view returns(uint256)
func (askRegistry *AskRegistry) TryPackMAXASKS() ([]byte, error) {
	return askRegistry.abi.Pack("MAX_ASKS")
}

// UnpackMAXASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57e25a45.
//
// Solidity: function MAX_ASKS() view returns(uint256)
func (askRegistry *AskRegistry) UnpackMAXASKS(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("MAX_ASKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXASKSPEROWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1179e53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ASKS_PER_OWNER() view returns(uint256)
func (askRegistry *AskRegistry) PackMAXASKSPEROWNER() []byte {
	enc, err := askRegistry.abi.Pack("MAX_ASKS_PER_OWNER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXASKSPEROWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1179e53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ASKS_PER_OWNER() view returns(uint256)
func (askRegistry *AskRegistry) TryPackMAXASKSPEROWNER() ([]byte, error) {
	return askRegistry.abi.Pack("MAX_ASKS_PER_OWNER")
}

// UnpackMAXASKSPEROWNER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1179e53.
//
// Solidity: function MAX_ASKS_PER_OWNER() view returns(uint256)
func (askRegistry *AskRegistry) UnpackMAXASKSPEROWNER(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("MAX_ASKS_PER_OWNER", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRHOMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721cefd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (askRegistry *AskRegistry) PackRHOMAX() []byte {
	enc, err := askRegistry.abi.Pack("RHO_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRHOMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721cefd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (askRegistry *AskRegistry) TryPackRHOMAX() ([]byte, error) {
	return askRegistry.abi.Pack("RHO_MAX")
}

// UnpackRHOMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x721cefd4.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (askRegistry *AskRegistry) UnpackRHOMAX(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("RHO_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUNLINKSPERROUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf395ed8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNLINKS_PER_ROUND() view returns(uint256)
func (askRegistry *AskRegistry) PackUNLINKSPERROUND() []byte {
	enc, err := askRegistry.abi.Pack("UNLINKS_PER_ROUND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNLINKSPERROUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf395ed8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNLINKS_PER_ROUND() view returns(uint256)
func (askRegistry *AskRegistry) TryPackUNLINKSPERROUND() ([]byte, error) {
	return askRegistry.abi.Pack("UNLINKS_PER_ROUND")
}

// UnpackUNLINKSPERROUND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf395ed8d.
//
// Solidity: function UNLINKS_PER_ROUND() view returns(uint256)
func (askRegistry *AskRegistry) UnpackUNLINKSPERROUND(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("UNLINKS_PER_ROUND", data)
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
func (askRegistry *AskRegistry) PackVAULT() []byte {
	enc, err := askRegistry.abi.Pack("VAULT")
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
func (askRegistry *AskRegistry) TryPackVAULT() ([]byte, error) {
	return askRegistry.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (askRegistry *AskRegistry) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := askRegistry.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807a1b71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (askRegistry *AskRegistry) PackAskOf(askId uint64) []byte {
	enc, err := askRegistry.abi.Pack("askOf", askId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807a1b71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (askRegistry *AskRegistry) TryPackAskOf(askId uint64) ([]byte, error) {
	return askRegistry.abi.Pack("askOf", askId)
}

// UnpackAskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x807a1b71.
//
// Solidity: function askOf(uint64 askId) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32))
func (askRegistry *AskRegistry) UnpackAskOf(data []byte) (AskView, error) {
	out, err := askRegistry.abi.Unpack("askOf", data)
	if err != nil {
		return *new(AskView), err
	}
	out0 := *abi.ConvertType(out[0], new(AskView)).(*AskView)
	return out0, nil
}

// PackAsksAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a4e2093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (askRegistry *AskRegistry) PackAsksAfter(cursor uint64, limit *big.Int) []byte {
	enc, err := askRegistry.abi.Pack("asksAfter", cursor, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsksAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a4e2093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (askRegistry *AskRegistry) TryPackAsksAfter(cursor uint64, limit *big.Int) ([]byte, error) {
	return askRegistry.abi.Pack("asksAfter", cursor, limit)
}

// AsksAfterOutput serves as a container for the return parameters of contract
// method AsksAfter.
type AsksAfterOutput struct {
	Page []AskView
	Next uint64
}

// UnpackAsksAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a4e2093.
//
// Solidity: function asksAfter(uint64 cursor, uint256 limit) view returns((uint64,address,uint96,uint16,uint16,uint32,uint32)[] page, uint64 next)
func (askRegistry *AskRegistry) UnpackAsksAfter(data []byte) (AsksAfterOutput, error) {
	out, err := askRegistry.abi.Unpack("asksAfter", data)
	outstruct := new(AsksAfterOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Page = *abi.ConvertType(out[0], new([]AskView)).(*[]AskView)
	outstruct.Next = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackEndAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641d594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endAsk(uint64 askId) returns()
func (askRegistry *AskRegistry) PackEndAsk(askId uint64) []byte {
	enc, err := askRegistry.abi.Pack("endAsk", askId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641d594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endAsk(uint64 askId) returns()
func (askRegistry *AskRegistry) TryPackEndAsk(askId uint64) ([]byte, error) {
	return askRegistry.abi.Pack("endAsk", askId)
}

// PackFindHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a6fa1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (askRegistry *AskRegistry) PackFindHint(unitCostWei *big.Int) []byte {
	enc, err := askRegistry.abi.Pack("findHint", unitCostWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFindHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a6fa1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (askRegistry *AskRegistry) TryPackFindHint(unitCostWei *big.Int) ([]byte, error) {
	return askRegistry.abi.Pack("findHint", unitCostWei)
}

// UnpackFindHint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7a6fa1e.
//
// Solidity: function findHint(uint96 unitCostWei) view returns(uint64 hint)
func (askRegistry *AskRegistry) UnpackFindHint(data []byte) (uint64, error) {
	out, err := askRegistry.abi.Unpack("findHint", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0837b757.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeSeats(uint64 askId, uint16 seats) returns()
func (askRegistry *AskRegistry) PackFreeSeats(askId uint64, seats uint16) []byte {
	enc, err := askRegistry.abi.Pack("freeSeats", askId, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0837b757.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeSeats(uint64 askId, uint16 seats) returns()
func (askRegistry *AskRegistry) TryPackFreeSeats(askId uint64, seats uint16) ([]byte, error) {
	return askRegistry.abi.Pack("freeSeats", askId, seats)
}

// PackInForceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8029af1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (askRegistry *AskRegistry) PackInForceUntil() []byte {
	enc, err := askRegistry.abi.Pack("inForceUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInForceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8029af1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (askRegistry *AskRegistry) TryPackInForceUntil() ([]byte, error) {
	return askRegistry.abi.Pack("inForceUntil")
}

// UnpackInForceUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8029af1c.
//
// Solidity: function inForceUntil() view returns(uint256 time)
func (askRegistry *AskRegistry) UnpackInForceUntil(data []byte) (*big.Int, error) {
	out, err := askRegistry.abi.Unpack("inForceUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (askRegistry *AskRegistry) PackOwnerOf(ownerId uint32) []byte {
	enc, err := askRegistry.abi.Pack("ownerOf", ownerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (askRegistry *AskRegistry) TryPackOwnerOf(ownerId uint32) ([]byte, error) {
	return askRegistry.abi.Pack("ownerOf", ownerId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 ownerId) view returns(address)
func (askRegistry *AskRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := askRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdea3230d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (askRegistry *AskRegistry) PackOwnersOf(ownerIds []uint32) []byte {
	enc, err := askRegistry.abi.Pack("ownersOf", ownerIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdea3230d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (askRegistry *AskRegistry) TryPackOwnersOf(ownerIds []uint32) ([]byte, error) {
	return askRegistry.abi.Pack("ownersOf", ownerIds)
}

// UnpackOwnersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdea3230d.
//
// Solidity: function ownersOf(uint32[] ownerIds) view returns(address[] accounts)
func (askRegistry *AskRegistry) UnpackOwnersOf(data []byte) ([]common.Address, error) {
	out, err := askRegistry.abi.Unpack("ownersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPostAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2df66e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (askRegistry *AskRegistry) PackPostAsk(unitCostWei *big.Int, seats uint16, hint uint64) []byte {
	enc, err := askRegistry.abi.Pack("postAsk", unitCostWei, seats, hint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2df66e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (askRegistry *AskRegistry) TryPackPostAsk(unitCostWei *big.Int, seats uint16, hint uint64) ([]byte, error) {
	return askRegistry.abi.Pack("postAsk", unitCostWei, seats, hint)
}

// UnpackPostAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2df66e75.
//
// Solidity: function postAsk(uint96 unitCostWei, uint16 seats, uint64 hint) returns(uint64 askId)
func (askRegistry *AskRegistry) UnpackPostAsk(data []byte) (uint64, error) {
	out, err := askRegistry.abi.Unpack("postAsk", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87c09c76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[], (uint64,uint32,uint32,uint96)[])
func (askRegistry *AskRegistry) PackTakeSeats(wanted *big.Int, reserveWei *big.Int) []byte {
	enc, err := askRegistry.abi.Pack("takeSeats", wanted, reserveWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87c09c76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[], (uint64,uint32,uint32,uint96)[])
func (askRegistry *AskRegistry) TryPackTakeSeats(wanted *big.Int, reserveWei *big.Int) ([]byte, error) {
	return askRegistry.abi.Pack("takeSeats", wanted, reserveWei)
}

// TakeSeatsOutput serves as a container for the return parameters of contract
// method TakeSeats.
type TakeSeatsOutput struct {
	Arg0 []Offer
	Arg1 []Offer
}

// UnpackTakeSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87c09c76.
//
// Solidity: function takeSeats(uint256 wanted, uint96 reserveWei) returns((uint64,uint32,uint32,uint96)[], (uint64,uint32,uint32,uint96)[])
func (askRegistry *AskRegistry) UnpackTakeSeats(data []byte) (TakeSeatsOutput, error) {
	out, err := askRegistry.abi.Unpack("takeSeats", data)
	outstruct := new(TakeSeatsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([]Offer)).(*[]Offer)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([]Offer)).(*[]Offer)
	return *outstruct, nil
}

// PackUnlinkAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa175bcee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlinkAsk(uint64 askId, uint64 previous) returns()
func (askRegistry *AskRegistry) PackUnlinkAsk(askId uint64, previous uint64) []byte {
	enc, err := askRegistry.abi.Pack("unlinkAsk", askId, previous)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlinkAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa175bcee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlinkAsk(uint64 askId, uint64 previous) returns()
func (askRegistry *AskRegistry) TryPackUnlinkAsk(askId uint64, previous uint64) ([]byte, error) {
	return askRegistry.abi.Pack("unlinkAsk", askId, previous)
}

// AskRegistryAskEnded represents a AskEnded event raised by the AskRegistry contract.
type AskRegistryAskEnded struct {
	AskId   uint64
	EndedAt uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const AskRegistryAskEndedEventName = "AskEnded"

// ContractEventName returns the user-defined event name.
func (AskRegistryAskEnded) ContractEventName() string {
	return AskRegistryAskEndedEventName
}

// UnpackAskEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskEnded(uint64 indexed askId, uint32 endedAt)
func (askRegistry *AskRegistry) UnpackAskEndedEvent(log *types.Log) (*AskRegistryAskEnded, error) {
	event := "AskEnded"
	if len(log.Topics) == 0 || log.Topics[0] != askRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AskRegistryAskEnded)
	if len(log.Data) > 0 {
		if err := askRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range askRegistry.abi.Events[event].Inputs {
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

// AskRegistryAskPosted represents a AskPosted event raised by the AskRegistry contract.
type AskRegistryAskPosted struct {
	AskId       uint64
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint16
	PostedAt    uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AskRegistryAskPostedEventName = "AskPosted"

// ContractEventName returns the user-defined event name.
func (AskRegistryAskPosted) ContractEventName() string {
	return AskRegistryAskPostedEventName
}

// UnpackAskPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskPosted(uint64 indexed askId, address indexed owner, uint96 unitCostWei, uint16 seats, uint32 postedAt)
func (askRegistry *AskRegistry) UnpackAskPostedEvent(log *types.Log) (*AskRegistryAskPosted, error) {
	event := "AskPosted"
	if len(log.Topics) == 0 || log.Topics[0] != askRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AskRegistryAskPosted)
	if len(log.Data) > 0 {
		if err := askRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range askRegistry.abi.Events[event].Inputs {
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

// AskRegistryAskUnlinked represents a AskUnlinked event raised by the AskRegistry contract.
type AskRegistryAskUnlinked struct {
	AskId uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const AskRegistryAskUnlinkedEventName = "AskUnlinked"

// ContractEventName returns the user-defined event name.
func (AskRegistryAskUnlinked) ContractEventName() string {
	return AskRegistryAskUnlinkedEventName
}

// UnpackAskUnlinkedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskUnlinked(uint64 indexed askId)
func (askRegistry *AskRegistry) UnpackAskUnlinkedEvent(log *types.Log) (*AskRegistryAskUnlinked, error) {
	event := "AskUnlinked"
	if len(log.Topics) == 0 || log.Topics[0] != askRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AskRegistryAskUnlinked)
	if len(log.Data) > 0 {
		if err := askRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range askRegistry.abi.Events[event].Inputs {
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

// AskRegistrySeatsFreed represents a SeatsFreed event raised by the AskRegistry contract.
type AskRegistrySeatsFreed struct {
	AskId uint64
	Seats uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const AskRegistrySeatsFreedEventName = "SeatsFreed"

// ContractEventName returns the user-defined event name.
func (AskRegistrySeatsFreed) ContractEventName() string {
	return AskRegistrySeatsFreedEventName
}

// UnpackSeatsFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatsFreed(uint64 indexed askId, uint16 seats)
func (askRegistry *AskRegistry) UnpackSeatsFreedEvent(log *types.Log) (*AskRegistrySeatsFreed, error) {
	event := "SeatsFreed"
	if len(log.Topics) == 0 || log.Topics[0] != askRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AskRegistrySeatsFreed)
	if len(log.Data) > 0 {
		if err := askRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range askRegistry.abi.Events[event].Inputs {
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
func (askRegistry *AskRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return askRegistry.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["AskAlreadyEnded"].ID.Bytes()[:4]) {
		return askRegistry.UnpackAskAlreadyEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["AskInForce"].ID.Bytes()[:4]) {
		return askRegistry.UnpackAskInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["AskListFull"].ID.Bytes()[:4]) {
		return askRegistry.UnpackAskListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["AskUnknown"].ID.Bytes()[:4]) {
		return askRegistry.UnpackAskUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["NotAskOwner"].ID.Bytes()[:4]) {
		return askRegistry.UnpackNotAskOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["NotAuction"].ID.Bytes()[:4]) {
		return askRegistry.UnpackNotAuctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return askRegistry.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["SeatsNotBusy"].ID.Bytes()[:4]) {
		return askRegistry.UnpackSeatsNotBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["SeatsOutOfRange"].ID.Bytes()[:4]) {
		return askRegistry.UnpackSeatsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["TooManyAsks"].ID.Bytes()[:4]) {
		return askRegistry.UnpackTooManyAsksError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["UnitCostOutOfRange"].ID.Bytes()[:4]) {
		return askRegistry.UnpackUnitCostOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], askRegistry.abi.Errors["WrongHint"].ID.Bytes()[:4]) {
		return askRegistry.UnpackWrongHintError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AskRegistryAddressMissing represents a AddressMissing error raised by the AskRegistry contract.
type AskRegistryAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func AskRegistryAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (askRegistry *AskRegistry) UnpackAddressMissingError(raw []byte) (*AskRegistryAddressMissing, error) {
	out := new(AskRegistryAddressMissing)
	if err := askRegistry.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryAskAlreadyEnded represents a AskAlreadyEnded error raised by the AskRegistry contract.
type AskRegistryAskAlreadyEnded struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskAlreadyEnded(uint64 askId)
func AskRegistryAskAlreadyEndedErrorID() common.Hash {
	return common.HexToHash("0xcd501c79d03a6a45ab90031b6f507df83c2d23725ebd962e58283269a12b0bf0")
}

// UnpackAskAlreadyEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskAlreadyEnded(uint64 askId)
func (askRegistry *AskRegistry) UnpackAskAlreadyEndedError(raw []byte) (*AskRegistryAskAlreadyEnded, error) {
	out := new(AskRegistryAskAlreadyEnded)
	if err := askRegistry.abi.UnpackIntoInterface(out, "AskAlreadyEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryAskInForce represents a AskInForce error raised by the AskRegistry contract.
type AskRegistryAskInForce struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskInForce(uint64 askId)
func AskRegistryAskInForceErrorID() common.Hash {
	return common.HexToHash("0xbdb46e689f8a71022f3754cd3cb673172b941d6e044bc4e43e679def952f56de")
}

// UnpackAskInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskInForce(uint64 askId)
func (askRegistry *AskRegistry) UnpackAskInForceError(raw []byte) (*AskRegistryAskInForce, error) {
	out := new(AskRegistryAskInForce)
	if err := askRegistry.abi.UnpackIntoInterface(out, "AskInForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryAskListFull represents a AskListFull error raised by the AskRegistry contract.
type AskRegistryAskListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskListFull()
func AskRegistryAskListFullErrorID() common.Hash {
	return common.HexToHash("0x853d2cc279dd5d96f9affad575097ee7472a962623e40555a00a62e481cb69b4")
}

// UnpackAskListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskListFull()
func (askRegistry *AskRegistry) UnpackAskListFullError(raw []byte) (*AskRegistryAskListFull, error) {
	out := new(AskRegistryAskListFull)
	if err := askRegistry.abi.UnpackIntoInterface(out, "AskListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryAskUnknown represents a AskUnknown error raised by the AskRegistry contract.
type AskRegistryAskUnknown struct {
	AskId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskUnknown(uint64 askId)
func AskRegistryAskUnknownErrorID() common.Hash {
	return common.HexToHash("0xdbe0010d57e41750f8aa7c6d921f30afff3d43d41af20b87939318b96b5460ae")
}

// UnpackAskUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskUnknown(uint64 askId)
func (askRegistry *AskRegistry) UnpackAskUnknownError(raw []byte) (*AskRegistryAskUnknown, error) {
	out := new(AskRegistryAskUnknown)
	if err := askRegistry.abi.UnpackIntoInterface(out, "AskUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryNotAskOwner represents a NotAskOwner error raised by the AskRegistry contract.
type AskRegistryNotAskOwner struct {
	AskId  uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAskOwner(uint64 askId, address caller)
func AskRegistryNotAskOwnerErrorID() common.Hash {
	return common.HexToHash("0x4c1ebd4c59fcdc54ef139522adedba3f0a2f2b18371704421f605580b395c636")
}

// UnpackNotAskOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAskOwner(uint64 askId, address caller)
func (askRegistry *AskRegistry) UnpackNotAskOwnerError(raw []byte) (*AskRegistryNotAskOwner, error) {
	out := new(AskRegistryNotAskOwner)
	if err := askRegistry.abi.UnpackIntoInterface(out, "NotAskOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryNotAuction represents a NotAuction error raised by the AskRegistry contract.
type AskRegistryNotAuction struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuction(address caller)
func AskRegistryNotAuctionErrorID() common.Hash {
	return common.HexToHash("0xf459dd89b92e732bb4d2d5f95e8b4b5405c659d120e94467be4b958332750795")
}

// UnpackNotAuctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuction(address caller)
func (askRegistry *AskRegistry) UnpackNotAuctionError(raw []byte) (*AskRegistryNotAuction, error) {
	out := new(AskRegistryNotAuction)
	if err := askRegistry.abi.UnpackIntoInterface(out, "NotAuction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryParameterOutOfRange represents a ParameterOutOfRange error raised by the AskRegistry contract.
type AskRegistryParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func AskRegistryParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (askRegistry *AskRegistry) UnpackParameterOutOfRangeError(raw []byte) (*AskRegistryParameterOutOfRange, error) {
	out := new(AskRegistryParameterOutOfRange)
	if err := askRegistry.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistrySeatsNotBusy represents a SeatsNotBusy error raised by the AskRegistry contract.
type AskRegistrySeatsNotBusy struct {
	AskId uint64
	Busy  *big.Int
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats)
func AskRegistrySeatsNotBusyErrorID() common.Hash {
	return common.HexToHash("0x9bc729b2d3e3515a93fc6a825f5a113eb7937288bf1f8952a09589adc53ee67d")
}

// UnpackSeatsNotBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsNotBusy(uint64 askId, uint256 busy, uint256 seats)
func (askRegistry *AskRegistry) UnpackSeatsNotBusyError(raw []byte) (*AskRegistrySeatsNotBusy, error) {
	out := new(AskRegistrySeatsNotBusy)
	if err := askRegistry.abi.UnpackIntoInterface(out, "SeatsNotBusy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistrySeatsOutOfRange represents a SeatsOutOfRange error raised by the AskRegistry contract.
type AskRegistrySeatsOutOfRange struct {
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func AskRegistrySeatsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8d065e72c73fc80701576000c37b7490aa87e96d389874b434a4b2ec9da4f655")
}

// UnpackSeatsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func (askRegistry *AskRegistry) UnpackSeatsOutOfRangeError(raw []byte) (*AskRegistrySeatsOutOfRange, error) {
	out := new(AskRegistrySeatsOutOfRange)
	if err := askRegistry.abi.UnpackIntoInterface(out, "SeatsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryTooManyAsks represents a TooManyAsks error raised by the AskRegistry contract.
type AskRegistryTooManyAsks struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyAsks(address owner)
func AskRegistryTooManyAsksErrorID() common.Hash {
	return common.HexToHash("0xee0c889f7ce4e9dec46928a627516d4e8cd5d8b481504991a4b81a468b28cbc6")
}

// UnpackTooManyAsksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyAsks(address owner)
func (askRegistry *AskRegistry) UnpackTooManyAsksError(raw []byte) (*AskRegistryTooManyAsks, error) {
	out := new(AskRegistryTooManyAsks)
	if err := askRegistry.abi.UnpackIntoInterface(out, "TooManyAsks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryUnitCostOutOfRange represents a UnitCostOutOfRange error raised by the AskRegistry contract.
type AskRegistryUnitCostOutOfRange struct {
	UnitCostWei *big.Int
	MaxWei      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei)
func AskRegistryUnitCostOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x89e7dd1870317207f520321e388e43b612520324fcc312f8bdc4799b215581be")
}

// UnpackUnitCostOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnitCostOutOfRange(uint256 unitCostWei, uint256 maxWei)
func (askRegistry *AskRegistry) UnpackUnitCostOutOfRangeError(raw []byte) (*AskRegistryUnitCostOutOfRange, error) {
	out := new(AskRegistryUnitCostOutOfRange)
	if err := askRegistry.abi.UnpackIntoInterface(out, "UnitCostOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskRegistryWrongHint represents a WrongHint error raised by the AskRegistry contract.
type AskRegistryWrongHint struct {
	Hint  uint64
	Right uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHint(uint64 hint, uint64 right)
func AskRegistryWrongHintErrorID() common.Hash {
	return common.HexToHash("0x21854d46cb55f8af70452c4b9a072d3ffe5144964e3945445391373b51022ede")
}

// UnpackWrongHintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHint(uint64 hint, uint64 right)
func (askRegistry *AskRegistry) UnpackWrongHintError(raw []byte) (*AskRegistryWrongHint, error) {
	out := new(AskRegistryWrongHint)
	if err := askRegistry.abi.UnpackIntoInterface(out, "WrongHint", raw); err != nil {
		return nil, err
	}
	return out, nil
}
