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

// BridgeMetaData contains all meta data concerning the Bridge contract.
var BridgeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inbox\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"exits\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXITS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INBOX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"feesWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payExit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"sent\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdrawalRootOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"FeesReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalsOpened\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExits\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInbox\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawalUnknown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Bridge",
	Bin: "0x610100346100d257601f6107cc38819003918201601f19168301916001600160401b038311848410176100d6578084926080946040528339810103126100d257610048816100ea565b90610055602082016100ea565b6040820151916001600160a01b03831683036100d257606061007791016100ea565b9260805260a05260c05260e0526040516106cd90816100ff82396080518181816102070152610546015260a051818181610123015261017f015260c05181818161029d01526105bd015260e05181818160bb01526101c30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100d25756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908163188722ab1461051a575080631c06927c146104e257806323711997146102c157806363779c741461027d57806375ecbb891461022b5780639611c5c2146101e7578063aba4e5b1146101a3578063b70106971461015f578063d9a6eddd1461010d5763dfc8ea841461008c575f80fd5b3461010a57604036600319011261010a57600435906001600160a01b038216820361010a576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036100f757808080602094602435905af16040519015158152f35b6344d36b3760e11b815233600452602490fd5b80fd5b508060031936011261010a576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361014c5780f35b633afbef7360e01b815233600452602490fd5b503461010a578060031936011261010a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010a578060031936011261010a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010a578060031936011261010a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010a57604036600319011261010a57602090604061024a610680565b9167ffffffffffffffff60243593168152600184528181208360081c825284522054600160ff60405193161b1615158152f35b503461010a578060031936011261010a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010a5760a036600319011261010a576102db610680565b602435906044356001600160a01b038116928382036104de576064359260843567ffffffffffffffff81116104da57366023820112156104da5780600401359167ffffffffffffffff83116104d6573660248460051b840101116104d65767ffffffffffffffff169182885287602052604088205460405160208101908582528660408201528960608201528860808201526080815261037c60a082610697565b5190206040516020810191825260208152610398604082610697565b519020928115938415610472575b5050505061045d578086526001602052604086208260081c908188526020526040872054600160ff85161b918282166104465788969294848897939688978b94899889526001602052604089209089526020521760408720557f3086d21c038829469df409fdcc059bc9f18eff4b6886202ba292a4ac7b285a936020604051878152a45af115610434575080f35b635a0a2fe360e01b8252600452602490fd5b60448986866305b5a69d60e01b8352600452602452fd5b6317d3ccdf60e21b8652600452602452604484fd5b909693509794919796939089975b898910156104c15760248960051b89010135908181105f146104b0578b52602052600160408b205b980197610480565b908b52602052600160408b206104a8565b9295985092955092955014155f8080806103a6565b8780fd5b8680fd5b8480fd5b503461010a57602036600319011261010a57604060209167ffffffffffffffff61050a610680565b1681528083522054604051908152f35b90503461062357606036600319011261062357610535610680565b602435604435926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361066d5781610627575b50508161057d578280f35b7ffc62db40a3822042d6d44f3b0fc2f3141abcb5250f13737dbdc8fdffa08715ca602067ffffffffffffffff604051938585521692a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610623575f9060046040518094819363147225d960e31b83525af180156106185761060a57808280f35b61061691505f90610697565b005b6040513d5f823e3d90fd5b5f80fd5b60207f7ca46477b161bbcfea05b5da0ad64d6772dc7e88131611c559548694b89e969c9167ffffffffffffffff851693845f525f83528060405f20558152a25f80610572565b638fe3dc5360e01b5f523360045260245ffd5b6004359067ffffffffffffffff8216820361062357565b90601f8019910116810190811067ffffffffffffffff8211176106b957604052565b634e487b7160e01b5f52604160045260245ffd",
}

// Bridge is an auto generated Go binding around an Ethereum contract.
type Bridge struct {
	abi abi.ABI
}

// NewBridge creates a new instance of Bridge.
func NewBridge() *Bridge {
	parsed, err := BridgeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Bridge{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Bridge) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup, address inbox, address auction, address exits) returns()
func (bridge *Bridge) PackConstructor(rollup common.Address, inbox common.Address, auction common.Address, exits common.Address) []byte {
	enc, err := bridge.abi.Pack("", rollup, inbox, auction, exits)
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
func (bridge *Bridge) PackAUCTION() []byte {
	enc, err := bridge.abi.Pack("AUCTION")
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
func (bridge *Bridge) TryPackAUCTION() ([]byte, error) {
	return bridge.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (bridge *Bridge) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("AUCTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEXITS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba4e5b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXITS() view returns(address)
func (bridge *Bridge) PackEXITS() []byte {
	enc, err := bridge.abi.Pack("EXITS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXITS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba4e5b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXITS() view returns(address)
func (bridge *Bridge) TryPackEXITS() ([]byte, error) {
	return bridge.abi.Pack("EXITS")
}

// UnpackEXITS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaba4e5b1.
//
// Solidity: function EXITS() view returns(address)
func (bridge *Bridge) UnpackEXITS(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("EXITS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (bridge *Bridge) PackINBOX() []byte {
	enc, err := bridge.abi.Pack("INBOX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INBOX() view returns(address)
func (bridge *Bridge) TryPackINBOX() ([]byte, error) {
	return bridge.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (bridge *Bridge) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackROLLUP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9611c5c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROLLUP() view returns(address)
func (bridge *Bridge) PackROLLUP() []byte {
	enc, err := bridge.abi.Pack("ROLLUP")
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
func (bridge *Bridge) TryPackROLLUP() ([]byte, error) {
	return bridge.abi.Pack("ROLLUP")
}

// UnpackROLLUP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9611c5c2.
//
// Solidity: function ROLLUP() view returns(address)
func (bridge *Bridge) UnpackROLLUP(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("ROLLUP", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23711997.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] path) returns()
func (bridge *Bridge) PackClaim(commitId uint64, index *big.Int, recipient common.Address, amountWei *big.Int, path [][32]byte) []byte {
	enc, err := bridge.abi.Pack("claim", commitId, index, recipient, amountWei, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23711997.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint64 commitId, uint256 index, address recipient, uint256 amountWei, bytes32[] path) returns()
func (bridge *Bridge) TryPackClaim(commitId uint64, index *big.Int, recipient common.Address, amountWei *big.Int, path [][32]byte) ([]byte, error) {
	return bridge.abi.Pack("claim", commitId, index, recipient, amountWei, path)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x188722ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) returns()
func (bridge *Bridge) PackFinalize(commitId uint64, withdrawalRoot [32]byte, feesWei *big.Int) []byte {
	enc, err := bridge.abi.Pack("finalize", commitId, withdrawalRoot, feesWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x188722ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint64 commitId, bytes32 withdrawalRoot, uint256 feesWei) returns()
func (bridge *Bridge) TryPackFinalize(commitId uint64, withdrawalRoot [32]byte, feesWei *big.Int) ([]byte, error) {
	return bridge.abi.Pack("finalize", commitId, withdrawalRoot, feesWei)
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75ecbb89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (bridge *Bridge) PackIsClaimed(commitId uint64, index *big.Int) []byte {
	enc, err := bridge.abi.Pack("isClaimed", commitId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75ecbb89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (bridge *Bridge) TryPackIsClaimed(commitId uint64, index *big.Int) ([]byte, error) {
	return bridge.abi.Pack("isClaimed", commitId, index)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75ecbb89.
//
// Solidity: function isClaimed(uint64 commitId, uint256 index) view returns(bool)
func (bridge *Bridge) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := bridge.abi.Unpack("isClaimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc8ea84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (bridge *Bridge) PackPayExit(to common.Address, amountWei *big.Int) []byte {
	enc, err := bridge.abi.Pack("payExit", to, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc8ea84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (bridge *Bridge) TryPackPayExit(to common.Address, amountWei *big.Int) ([]byte, error) {
	return bridge.abi.Pack("payExit", to, amountWei)
}

// UnpackPayExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfc8ea84.
//
// Solidity: function payExit(address to, uint256 amountWei) returns(bool sent)
func (bridge *Bridge) UnpackPayExit(data []byte) (bool, error) {
	out, err := bridge.abi.Unpack("payExit", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReceiveDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a6eddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveDeposits() payable returns()
func (bridge *Bridge) PackReceiveDeposits() []byte {
	enc, err := bridge.abi.Pack("receiveDeposits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a6eddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveDeposits() payable returns()
func (bridge *Bridge) TryPackReceiveDeposits() ([]byte, error) {
	return bridge.abi.Pack("receiveDeposits")
}

// PackWithdrawalRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c06927c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (bridge *Bridge) PackWithdrawalRootOf(commitId uint64) []byte {
	enc, err := bridge.abi.Pack("withdrawalRootOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawalRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c06927c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (bridge *Bridge) TryPackWithdrawalRootOf(commitId uint64) ([]byte, error) {
	return bridge.abi.Pack("withdrawalRootOf", commitId)
}

// UnpackWithdrawalRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c06927c.
//
// Solidity: function withdrawalRootOf(uint64 commitId) view returns(bytes32)
func (bridge *Bridge) UnpackWithdrawalRootOf(data []byte) ([32]byte, error) {
	out, err := bridge.abi.Unpack("withdrawalRootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// BridgeFeesReleased represents a FeesReleased event raised by the Bridge contract.
type BridgeFeesReleased struct {
	CommitId  uint64
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BridgeFeesReleasedEventName = "FeesReleased"

// ContractEventName returns the user-defined event name.
func (BridgeFeesReleased) ContractEventName() string {
	return BridgeFeesReleasedEventName
}

// UnpackFeesReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesReleased(uint64 indexed commitId, uint256 amountWei)
func (bridge *Bridge) UnpackFeesReleasedEvent(log *types.Log) (*BridgeFeesReleased, error) {
	event := "FeesReleased"
	if len(log.Topics) == 0 || log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BridgeFeesReleased)
	if len(log.Data) > 0 {
		if err := bridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridge.abi.Events[event].Inputs {
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

// BridgeWithdrawalClaimed represents a WithdrawalClaimed event raised by the Bridge contract.
type BridgeWithdrawalClaimed struct {
	CommitId  uint64
	Index     *big.Int
	Recipient common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BridgeWithdrawalClaimedEventName = "WithdrawalClaimed"

// ContractEventName returns the user-defined event name.
func (BridgeWithdrawalClaimed) ContractEventName() string {
	return BridgeWithdrawalClaimedEventName
}

// UnpackWithdrawalClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalClaimed(uint64 indexed commitId, uint256 indexed index, address indexed recipient, uint256 amountWei)
func (bridge *Bridge) UnpackWithdrawalClaimedEvent(log *types.Log) (*BridgeWithdrawalClaimed, error) {
	event := "WithdrawalClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BridgeWithdrawalClaimed)
	if len(log.Data) > 0 {
		if err := bridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridge.abi.Events[event].Inputs {
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

// BridgeWithdrawalsOpened represents a WithdrawalsOpened event raised by the Bridge contract.
type BridgeWithdrawalsOpened struct {
	CommitId uint64
	Root     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const BridgeWithdrawalsOpenedEventName = "WithdrawalsOpened"

// ContractEventName returns the user-defined event name.
func (BridgeWithdrawalsOpened) ContractEventName() string {
	return BridgeWithdrawalsOpenedEventName
}

// UnpackWithdrawalsOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalsOpened(uint64 indexed commitId, bytes32 root)
func (bridge *Bridge) UnpackWithdrawalsOpenedEvent(log *types.Log) (*BridgeWithdrawalsOpened, error) {
	event := "WithdrawalsOpened"
	if len(log.Topics) == 0 || log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BridgeWithdrawalsOpened)
	if len(log.Data) > 0 {
		if err := bridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridge.abi.Events[event].Inputs {
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
func (bridge *Bridge) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bridge.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return bridge.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["NotExits"].ID.Bytes()[:4]) {
		return bridge.UnpackNotExitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["NotInbox"].ID.Bytes()[:4]) {
		return bridge.UnpackNotInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return bridge.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return bridge.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["WithdrawalUnknown"].ID.Bytes()[:4]) {
		return bridge.UnpackWithdrawalUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BridgeAlreadyClaimed represents a AlreadyClaimed error raised by the Bridge contract.
type BridgeAlreadyClaimed struct {
	CommitId uint64
	Index    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(uint64 commitId, uint256 index)
func BridgeAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x05b5a69d7b588b7ba7250ab9c68ccba0c0e2c98fc048ca0b4ce8d33eac985fdf")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(uint64 commitId, uint256 index)
func (bridge *Bridge) UnpackAlreadyClaimedError(raw []byte) (*BridgeAlreadyClaimed, error) {
	out := new(BridgeAlreadyClaimed)
	if err := bridge.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeNotExits represents a NotExits error raised by the Bridge contract.
type BridgeNotExits struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExits(address caller)
func BridgeNotExitsErrorID() common.Hash {
	return common.HexToHash("0x89a6d66e9bfffd35b0ebc33fc4c9620a826ef61a1e3c3767d64e14e0c03e2ee5")
}

// UnpackNotExitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExits(address caller)
func (bridge *Bridge) UnpackNotExitsError(raw []byte) (*BridgeNotExits, error) {
	out := new(BridgeNotExits)
	if err := bridge.abi.UnpackIntoInterface(out, "NotExits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeNotInbox represents a NotInbox error raised by the Bridge contract.
type BridgeNotInbox struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInbox(address caller)
func BridgeNotInboxErrorID() common.Hash {
	return common.HexToHash("0x3afbef739a600358be76c64f1855d5db22799b3576cd6768c2397f06b25ea1fc")
}

// UnpackNotInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInbox(address caller)
func (bridge *Bridge) UnpackNotInboxError(raw []byte) (*BridgeNotInbox, error) {
	out := new(BridgeNotInbox)
	if err := bridge.abi.UnpackIntoInterface(out, "NotInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeNotRollup represents a NotRollup error raised by the Bridge contract.
type BridgeNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func BridgeNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (bridge *Bridge) UnpackNotRollupError(raw []byte) (*BridgeNotRollup, error) {
	out := new(BridgeNotRollup)
	if err := bridge.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeTransferRefused represents a TransferRefused error raised by the Bridge contract.
type BridgeTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func BridgeTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (bridge *Bridge) UnpackTransferRefusedError(raw []byte) (*BridgeTransferRefused, error) {
	out := new(BridgeTransferRefused)
	if err := bridge.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeWithdrawalUnknown represents a WithdrawalUnknown error raised by the Bridge contract.
type BridgeWithdrawalUnknown struct {
	CommitId uint64
	Index    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawalUnknown(uint64 commitId, uint256 index)
func BridgeWithdrawalUnknownErrorID() common.Hash {
	return common.HexToHash("0x5f4f337ccfe90075c9132175f77d37228840f88d84e3c4d1b3fb0b7fe121d8fa")
}

// UnpackWithdrawalUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawalUnknown(uint64 commitId, uint256 index)
func (bridge *Bridge) UnpackWithdrawalUnknownError(raw []byte) (*BridgeWithdrawalUnknown, error) {
	out := new(BridgeWithdrawalUnknown)
	if err := bridge.abi.UnpackIntoInterface(out, "WithdrawalUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
