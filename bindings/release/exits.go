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

// ExitsMetaData contains all meta data concerning the Exits contract.
var ExitsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"contractIRollup\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIExitVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollup\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExitVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasExited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keptOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retryExit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawExit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ExitPaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Exited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyExited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInExitMode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VerifierMissing\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAccount\",\"inputs\":[]}]",
	ID:  "Exits",
	Bin: "0x60e0346100de57601f61088d38819003918201601f19168301916001600160401b038311848410176100e2578084926060946040528339810103126100de578051906001600160a01b03821682036100de576020810151906001600160a01b03821682036100de5760400151916001600160a01b0383168084036100de57803b156100cc575060805260a05260c05260405161079690816100f78239608051818181610175015261054e015260a05181818160de0152610703015260c0518181816102bd01526105e90152f35b630be1a9c960e41b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816308c84e70146105cc57508063473a459c1461059457806367088961146105725780639611c5c21461052f578063985c4af5146104fe578063ba9771241461013e578063cc98ed7b14610102578063ee9a31a2146100be5763ffa1ad7414610081575f80fd5b346100bb57806003193601126100bb5760206040517f2f373f1e29ff900d1a43af53c9c72c4666241e63bef8dfac59c622792e26641f8152f35b80fd5b50346100bb57806003193601126100bb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100bb5760203660031901126100bb5760ff60406020926001600160a01b0361012b61060d565b1681528084522054166040519015158152f35b5034610408576101403660031901126104085761015961060d565b602435903661014411610408576040516328e18a8960e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa9081156103e3575f916104cf575b50156104c0576001600160a01b0381169182156104b15783158015610498575b61048557825f525f60205260ff60405f20541661047257604051906080820182811067ffffffffffffffff82111761045e57604081905263041c4a5360e51b815290602082600481845afa80156103e3575f9061040c575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019250835284602084015285604084015260405160208101917f2f373f1e29ff900d1a43af53c9c72c4666241e63bef8dfac59c622792e26641f83524660408301526060820152856080820152608081526102aa60a082610623565b5190200660608201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040519160208301906101006044833761010084526102fe61012085610623565b823b156104085792906040519384926335f8315960e11b845260a060048501525180928160a486015260c485015e5f60c48385010152602483015f905b600482106103ee57505050918160c4815f95601f801991011681010301915afa80156103e3576103ce575b50826103b3918386528560205260408620600160ff19825416179055837f920bb94eb3842a728db98228c375ff6b00c5bc5a54fac6736155517a0a20a61a6020604051858152a2806106cb565b156103bc578280f35b8252600160205260408220555f808280f35b6103db9194505f90610623565b5f9282610366565b6040513d5f823e3d90fd5b82518152869450602092830192600192909201910161033b565b5f80fd5b506020823d602011610456575b8161042660209383610623565b81010312610408577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001915161022e565b3d9150610419565b634e487b7160e01b5f52604160045260245ffd5b826307cb805760e41b5f5260045260245ffd5b83630cd8516360e31b5f5260045260245ffd5b506fffffffffffffffffffffffffffffffff84116101d6565b63bfcf3c0b60e01b5f5260045ffd5b6311465c5d60e21b5f5260045ffd5b6104f1915060203d6020116104f7575b6104e98183610623565b810190610645565b5f6101b6565b503d6104df565b34610408576020366003190112610408576004356001600160a01b0381168091036104085761052d903361065d565b005b34610408575f3660031901126104085760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104085760203660031901126104085761052d61058e61060d565b8061065d565b34610408576020366003190112610408576001600160a01b036105b561060d565b165f526001602052602060405f2054604051908152f35b34610408575f366003190112610408576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b038216820361040857565b90601f8019910116810190811067ffffffffffffffff82111761045e57604052565b90816020910312610408575180151581036104085790565b6001600160a01b03811690815f52600160205260405f20549182156106b957610695929184915f5260016020525f60408120556106cb565b1561069d5750565b6001600160a01b0390635a0a2fe360e01b5f521660045260245ffd5b636e34ee0b60e11b5f5260045260245ffd5b9092916001600160a01b03604051946337f23aa160e21b865216918260048601528160248601526020856044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19485156103e3575f95610775575b508461073e57505050565b60206001600160a01b037f699083e43788d24f1655f22e3a46a667a0d4e922bfda3b6d5635cb5e402e436f926040519485521692a3565b61078f91955060203d6020116104f7576104e98183610623565b935f61073356",
}

// Exits is an auto generated Go binding around an Ethereum contract.
type Exits struct {
	abi abi.ABI
}

// NewExits creates a new instance of Exits.
func NewExits() *Exits {
	parsed, err := ExitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Exits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Exits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup, address bridge, address verifier) returns()
func (exits *Exits) PackConstructor(rollup common.Address, bridge common.Address, verifier common.Address) []byte {
	enc, err := exits.abi.Pack("", rollup, bridge, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBRIDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9a31a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BRIDGE() view returns(address)
func (exits *Exits) PackBRIDGE() []byte {
	enc, err := exits.abi.Pack("BRIDGE")
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
func (exits *Exits) TryPackBRIDGE() ([]byte, error) {
	return exits.abi.Pack("BRIDGE")
}

// UnpackBRIDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9a31a2.
//
// Solidity: function BRIDGE() view returns(address)
func (exits *Exits) UnpackBRIDGE(data []byte) (common.Address, error) {
	out, err := exits.abi.Unpack("BRIDGE", data)
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
func (exits *Exits) PackROLLUP() []byte {
	enc, err := exits.abi.Pack("ROLLUP")
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
func (exits *Exits) TryPackROLLUP() ([]byte, error) {
	return exits.abi.Pack("ROLLUP")
}

// UnpackROLLUP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9611c5c2.
//
// Solidity: function ROLLUP() view returns(address)
func (exits *Exits) UnpackROLLUP(data []byte) (common.Address, error) {
	out, err := exits.abi.Unpack("ROLLUP", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER() view returns(address)
func (exits *Exits) PackVERIFIER() []byte {
	enc, err := exits.abi.Pack("VERIFIER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER() view returns(address)
func (exits *Exits) TryPackVERIFIER() ([]byte, error) {
	return exits.abi.Pack("VERIFIER")
}

// UnpackVERIFIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (exits *Exits) UnpackVERIFIER(data []byte) (common.Address, error) {
	out, err := exits.abi.Unpack("VERIFIER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(bytes32)
func (exits *Exits) PackVERSION() []byte {
	enc, err := exits.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(bytes32)
func (exits *Exits) TryPackVERSION() ([]byte, error) {
	return exits.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(bytes32)
func (exits *Exits) UnpackVERSION(data []byte) ([32]byte, error) {
	out, err := exits.abi.Unpack("VERSION", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba977124.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(address account, uint256 amountWei, uint256[8] proof) returns()
func (exits *Exits) PackExit(account common.Address, amountWei *big.Int, proof [8]*big.Int) []byte {
	enc, err := exits.abi.Pack("exit", account, amountWei, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba977124.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(address account, uint256 amountWei, uint256[8] proof) returns()
func (exits *Exits) TryPackExit(account common.Address, amountWei *big.Int, proof [8]*big.Int) ([]byte, error) {
	return exits.abi.Pack("exit", account, amountWei, proof)
}

// PackHasExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc98ed7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasExited(address account) view returns(bool)
func (exits *Exits) PackHasExited(account common.Address) []byte {
	enc, err := exits.abi.Pack("hasExited", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc98ed7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasExited(address account) view returns(bool)
func (exits *Exits) TryPackHasExited(account common.Address) ([]byte, error) {
	return exits.abi.Pack("hasExited", account)
}

// UnpackHasExited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc98ed7b.
//
// Solidity: function hasExited(address account) view returns(bool)
func (exits *Exits) UnpackHasExited(data []byte) (bool, error) {
	out, err := exits.abi.Unpack("hasExited", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x473a459c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (exits *Exits) PackKeptOf(account common.Address) []byte {
	enc, err := exits.abi.Pack("keptOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x473a459c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (exits *Exits) TryPackKeptOf(account common.Address) ([]byte, error) {
	return exits.abi.Pack("keptOf", account)
}

// UnpackKeptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x473a459c.
//
// Solidity: function keptOf(address account) view returns(uint256)
func (exits *Exits) UnpackKeptOf(data []byte) (*big.Int, error) {
	out, err := exits.abi.Unpack("keptOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetryExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67088961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryExit(address account) returns()
func (exits *Exits) PackRetryExit(account common.Address) []byte {
	enc, err := exits.abi.Pack("retryExit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67088961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryExit(address account) returns()
func (exits *Exits) TryPackRetryExit(account common.Address) ([]byte, error) {
	return exits.abi.Pack("retryExit", account)
}

// PackWithdrawExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x985c4af5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawExit(address to) returns()
func (exits *Exits) PackWithdrawExit(to common.Address) []byte {
	enc, err := exits.abi.Pack("withdrawExit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x985c4af5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawExit(address to) returns()
func (exits *Exits) TryPackWithdrawExit(to common.Address) ([]byte, error) {
	return exits.abi.Pack("withdrawExit", to)
}

// ExitsExitPaid represents a ExitPaid event raised by the Exits contract.
type ExitsExitPaid struct {
	Account   common.Address
	To        common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ExitsExitPaidEventName = "ExitPaid"

// ContractEventName returns the user-defined event name.
func (ExitsExitPaid) ContractEventName() string {
	return ExitsExitPaidEventName
}

// UnpackExitPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitPaid(address indexed account, address indexed to, uint256 amountWei)
func (exits *Exits) UnpackExitPaidEvent(log *types.Log) (*ExitsExitPaid, error) {
	event := "ExitPaid"
	if len(log.Topics) == 0 || log.Topics[0] != exits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ExitsExitPaid)
	if len(log.Data) > 0 {
		if err := exits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exits.abi.Events[event].Inputs {
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

// ExitsExited represents a Exited event raised by the Exits contract.
type ExitsExited struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ExitsExitedEventName = "Exited"

// ContractEventName returns the user-defined event name.
func (ExitsExited) ContractEventName() string {
	return ExitsExitedEventName
}

// UnpackExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exited(address indexed account, uint256 amountWei)
func (exits *Exits) UnpackExitedEvent(log *types.Log) (*ExitsExited, error) {
	event := "Exited"
	if len(log.Topics) == 0 || log.Topics[0] != exits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ExitsExited)
	if len(log.Data) > 0 {
		if err := exits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exits.abi.Events[event].Inputs {
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
func (exits *Exits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], exits.abi.Errors["AlreadyExited"].ID.Bytes()[:4]) {
		return exits.UnpackAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return exits.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NotInExitMode"].ID.Bytes()[:4]) {
		return exits.UnpackNotInExitModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return exits.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return exits.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["VerifierMissing"].ID.Bytes()[:4]) {
		return exits.UnpackVerifierMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return exits.UnpackZeroAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExitsAlreadyExited represents a AlreadyExited error raised by the Exits contract.
type ExitsAlreadyExited struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExited(address account)
func ExitsAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0x7cb80570786b815ff1cbd300f74a059a9b8cf61ef05c2cce650a3a9cce3b230a")
}

// UnpackAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExited(address account)
func (exits *Exits) UnpackAlreadyExitedError(raw []byte) (*ExitsAlreadyExited, error) {
	out := new(ExitsAlreadyExited)
	if err := exits.abi.UnpackIntoInterface(out, "AlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsAmountOutOfRange represents a AmountOutOfRange error raised by the Exits contract.
type ExitsAmountOutOfRange struct {
	AmountWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func ExitsAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amountWei)
func (exits *Exits) UnpackAmountOutOfRangeError(raw []byte) (*ExitsAmountOutOfRange, error) {
	out := new(ExitsAmountOutOfRange)
	if err := exits.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNotInExitMode represents a NotInExitMode error raised by the Exits contract.
type ExitsNotInExitMode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInExitMode()
func ExitsNotInExitModeErrorID() common.Hash {
	return common.HexToHash("0x4519717481713439f59a0958986bdbdf2b76884bb68ac88aa09532f23089a1e6")
}

// UnpackNotInExitModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInExitMode()
func (exits *Exits) UnpackNotInExitModeError(raw []byte) (*ExitsNotInExitMode, error) {
	out := new(ExitsNotInExitMode)
	if err := exits.abi.UnpackIntoInterface(out, "NotInExitMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNothingToWithdraw represents a NothingToWithdraw error raised by the Exits contract.
type ExitsNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func ExitsNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (exits *Exits) UnpackNothingToWithdrawError(raw []byte) (*ExitsNothingToWithdraw, error) {
	out := new(ExitsNothingToWithdraw)
	if err := exits.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsTransferRefused represents a TransferRefused error raised by the Exits contract.
type ExitsTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func ExitsTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (exits *Exits) UnpackTransferRefusedError(raw []byte) (*ExitsTransferRefused, error) {
	out := new(ExitsTransferRefused)
	if err := exits.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsVerifierMissing represents a VerifierMissing error raised by the Exits contract.
type ExitsVerifierMissing struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierMissing(address verifier)
func ExitsVerifierMissingErrorID() common.Hash {
	return common.HexToHash("0xbe1a9c90c54145c86e1f6602b00f0386d02c75daffcfaccd366236ff7212df84")
}

// UnpackVerifierMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierMissing(address verifier)
func (exits *Exits) UnpackVerifierMissingError(raw []byte) (*ExitsVerifierMissing, error) {
	out := new(ExitsVerifierMissing)
	if err := exits.abi.UnpackIntoInterface(out, "VerifierMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsZeroAccount represents a ZeroAccount error raised by the Exits contract.
type ExitsZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func ExitsZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (exits *Exits) UnpackZeroAccountError(raw []byte) (*ExitsZeroAccount, error) {
	out := new(ExitsZeroAccount)
	if err := exits.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
