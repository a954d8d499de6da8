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

// PauseGuardMetaData contains all meta data concerning the PauseGuard contract.
var PauseGuardMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structPauseParameters\",\"components\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxPauseSeconds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cooldownSeconds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COOLDOWN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pausedBetween\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireRunning\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resume\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runUntil\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"newGuardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resumed\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RollupPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "PauseGuard",
	Bin: "0x60c06040523461028d57604051610c3338819003601f8101601f191683016001600160401b03811184821017610279578392829160405283398101036080811261028d57606061004e83610291565b91601f19011261028d5760405191606083016001600160401b038111848210176102795760405261008160208201610291565b83526100a26060610094604084016102a5565b9260208601938452016102a5565b60408401908152916001600160a01b0316801561026657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380516001600160401b031660018110801561025a575b61021f5750815181516001600160401b0391821691168082108015610212575b6101d2575050516001600160401b0390811660805290511660a05251600280546001600160a01b0319166001600160a01b03929092169182179055604051907f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056555f80a261097990816102ba82396080518181816102bf0152818161088301526108b7015260a05181818161027b01526108400152f35b604051630393936760e31b81526c3830bab9b2a1b7b7b63237bbb760991b6004820152602481019290925260448201526301e13380606482015260849150fd5b506301e13380821161013c565b604051630393936760e31b8152676d6178506175736560c01b6004820152602481019190915260016044820152621275006064820152608490fd5b5062127500811161011c565b631e4fbdf760e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361028d57565b51906001600160401b038216820361028d5756fe60806040526004361015610011575f80fd5b5f3560e01c80630357e37014610691578063046f7da214610571578063452a93201461054b5780634e6a1da71461051057806362e09a891461045b578063715018a6146103f457806379ba50971461036d5780638a0dac4a146103085780638da5cb5b146102e3578063999d55fb1461029f578063a2724a4d1461025b578063c754cccb1461014d578063e30c3978146101275763f2fde38b146100b3575f80fd5b34610123576020366003190112610123576004356001600160a01b038116809103610123576100e0610966565b806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610123575f3660031901126101235760206001600160a01b0360015416604051908152f35b346101235761016761015e366108de565b909190826108f4565b60035491825b80151580610230575b15610189576101849061095a565b61016d565b915b83831080610213575b15610208576101e2906101dc67ffffffffffffffff6101b286610921565b505460401c1667ffffffffffffffff6101ca87610921565b5054168580821191180285189061094d565b906108f4565b915f1981146101f4576001019161018b565b634e487b7160e01b5f52601160045260245ffd5b602090604051908152f35b508067ffffffffffffffff61022785610921565b50541610610194565b505f1981018181116101f45767ffffffffffffffff61024f8492610921565b505460401c1611610176565b34610123575f36600319011261012357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610123575f36600319011261012357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610123575f3660031901126101235760206001600160a01b035f5416604051908152f35b34610123576020366003190112610123576004356001600160a01b03811680910361012357610335610966565b806001600160a01b031960025416176002557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056555f80a2005b34610123575f36600319011261012357336001600160a01b0360015416036103e1576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34610123575f3660031901126101235761040c610966565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461012357610469366108de565b5f90600354805b610480575b602083604051908152f35b5f1981018181116101f457610496602091610921565b5061049f610901565b90549067ffffffffffffffff8083169283835260401c1692839101528582111561050957858082119118028518908380821091180283188181116104ef575b50506104e99061095a565b80610470565b936101dc610501926104e9949661094d565b9290856104de565b5050610475565b34610123575f3660031901126101235767ffffffffffffffff60025460a01c1680421061053957005b636a89c33d60e01b5f5260045260245ffd5b34610123575f3660031901126101235760206001600160a01b0360025416604051908152f35b34610123575f366003190112610123576002546001600160a01b0381163314158061067d575b61066a5767ffffffffffffffff8160a01c1642101561065b5767ffffffffffffffff42169067ffffffffffffffff60a01b1967ffffffffffffffff60a01b4260a01b169116176002556003545f1981019081116101f457816106527ff29fece88d6a28544f56074bac25668db03f9a27e6cd0be653f22cca8bca75809361061f602094610921565b50906fffffffffffffffff000000000000000082549160401b16906fffffffffffffffff00000000000000001916179055565b604051908152a1005b636cd6020160e01b5f5260045ffd5b63a252c15160e01b5f523360045260245ffd5b506001600160a01b035f5416331415610597565b346101235760203660031901126101235760043567ffffffffffffffff811680910361012357600254906001600160a01b038216330361066a57801580156108ab575b61086b5767ffffffffffffffff8260a01c1680155f1461083157505f5b80421061081f575067ffffffffffffffff42169081019167ffffffffffffffff83116101f45767ffffffffffffffff60a01b1967ffffffffffffffff60a01b67ffffffffffffffff85169460a01b1691161760025561074e610901565b9080825260208201928084526003546801000000000000000081101561080b5780600161077e9201600355610921565b9490946107f8579251845493516fffffffffffffffffffffffffffffffff1990941667ffffffffffffffff9190911617604093841b6fffffffffffffffff000000000000000016179093557fd08566a8309c7a9fd866ed1689d0b18b6f3e204a39064b521ea6031d14235f8b9282519182526020820152a1005b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b637d47bb3560e01b5f5260045260245ffd5b6108669067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906108f4565b6106f1565b637b45cd2f60e11b5f5260045267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b5067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681116106d4565b6040906003190112610123576004359060243590565b919082018092116101f457565b604051906040820182811067ffffffffffffffff82111761080b57604052565b6003548110156109395760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b919082039182116101f457565b80156101f4575f190190565b6001600160a01b035f541633036103e15756",
}

// PauseGuard is an auto generated Go binding around an Ethereum contract.
type PauseGuard struct {
	abi abi.ABI
}

// NewPauseGuard creates a new instance of PauseGuard.
func NewPauseGuard() *PauseGuard {
	parsed, err := PauseGuardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PauseGuard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PauseGuard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner, (address,uint64,uint64) parameters) returns()
func (pauseGuard *PauseGuard) PackConstructor(owner common.Address, parameters PauseParameters) []byte {
	enc, err := pauseGuard.abi.Pack("", owner, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOOLDOWN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2724a4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COOLDOWN() view returns(uint64)
func (pauseGuard *PauseGuard) PackCOOLDOWN() []byte {
	enc, err := pauseGuard.abi.Pack("COOLDOWN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOOLDOWN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2724a4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COOLDOWN() view returns(uint64)
func (pauseGuard *PauseGuard) TryPackCOOLDOWN() ([]byte, error) {
	return pauseGuard.abi.Pack("COOLDOWN")
}

// UnpackCOOLDOWN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2724a4d.
//
// Solidity: function COOLDOWN() view returns(uint64)
func (pauseGuard *PauseGuard) UnpackCOOLDOWN(data []byte) (uint64, error) {
	out, err := pauseGuard.abi.Unpack("COOLDOWN", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (pauseGuard *PauseGuard) PackMAXPAUSE() []byte {
	enc, err := pauseGuard.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (pauseGuard *PauseGuard) TryPackMAXPAUSE() ([]byte, error) {
	return pauseGuard.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (pauseGuard *PauseGuard) UnpackMAXPAUSE(data []byte) (uint64, error) {
	out, err := pauseGuard.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (pauseGuard *PauseGuard) PackAcceptOwnership() []byte {
	enc, err := pauseGuard.abi.Pack("acceptOwnership")
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
func (pauseGuard *PauseGuard) TryPackAcceptOwnership() ([]byte, error) {
	return pauseGuard.abi.Pack("acceptOwnership")
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (pauseGuard *PauseGuard) PackGuardian() []byte {
	enc, err := pauseGuard.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (pauseGuard *PauseGuard) TryPackGuardian() ([]byte, error) {
	return pauseGuard.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (pauseGuard *PauseGuard) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := pauseGuard.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (pauseGuard *PauseGuard) PackOwner() []byte {
	enc, err := pauseGuard.abi.Pack("owner")
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
func (pauseGuard *PauseGuard) TryPackOwner() ([]byte, error) {
	return pauseGuard.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (pauseGuard *PauseGuard) UnpackOwner(data []byte) (common.Address, error) {
	out, err := pauseGuard.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint64 seconds_) returns()
func (pauseGuard *PauseGuard) PackPause(seconds uint64) []byte {
	enc, err := pauseGuard.abi.Pack("pause", seconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint64 seconds_) returns()
func (pauseGuard *PauseGuard) TryPackPause(seconds uint64) ([]byte, error) {
	return pauseGuard.abi.Pack("pause", seconds)
}

// PackPausedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e09a89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256 total)
func (pauseGuard *PauseGuard) PackPausedBetween(from *big.Int, to *big.Int) []byte {
	enc, err := pauseGuard.abi.Pack("pausedBetween", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e09a89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256 total)
func (pauseGuard *PauseGuard) TryPackPausedBetween(from *big.Int, to *big.Int) ([]byte, error) {
	return pauseGuard.abi.Pack("pausedBetween", from, to)
}

// UnpackPausedBetween is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62e09a89.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256 total)
func (pauseGuard *PauseGuard) UnpackPausedBetween(data []byte) (*big.Int, error) {
	out, err := pauseGuard.abi.Unpack("pausedBetween", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (pauseGuard *PauseGuard) PackPendingOwner() []byte {
	enc, err := pauseGuard.abi.Pack("pendingOwner")
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
func (pauseGuard *PauseGuard) TryPackPendingOwner() ([]byte, error) {
	return pauseGuard.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (pauseGuard *PauseGuard) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := pauseGuard.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (pauseGuard *PauseGuard) PackRenounceOwnership() []byte {
	enc, err := pauseGuard.abi.Pack("renounceOwnership")
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
func (pauseGuard *PauseGuard) TryPackRenounceOwnership() ([]byte, error) {
	return pauseGuard.abi.Pack("renounceOwnership")
}

// PackRequireRunning is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e6a1da7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireRunning() view returns()
func (pauseGuard *PauseGuard) PackRequireRunning() []byte {
	enc, err := pauseGuard.abi.Pack("requireRunning")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireRunning is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e6a1da7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireRunning() view returns()
func (pauseGuard *PauseGuard) TryPackRequireRunning() ([]byte, error) {
	return pauseGuard.abi.Pack("requireRunning")
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume() returns()
func (pauseGuard *PauseGuard) PackResume() []byte {
	enc, err := pauseGuard.abi.Pack("resume")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume() returns()
func (pauseGuard *PauseGuard) TryPackResume() ([]byte, error) {
	return pauseGuard.abi.Pack("resume")
}

// PackRunUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc754cccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function runUntil(uint256 from, uint256 length) view returns(uint256 time)
func (pauseGuard *PauseGuard) PackRunUntil(from *big.Int, length *big.Int) []byte {
	enc, err := pauseGuard.abi.Pack("runUntil", from, length)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRunUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc754cccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function runUntil(uint256 from, uint256 length) view returns(uint256 time)
func (pauseGuard *PauseGuard) TryPackRunUntil(from *big.Int, length *big.Int) ([]byte, error) {
	return pauseGuard.abi.Pack("runUntil", from, length)
}

// UnpackRunUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc754cccb.
//
// Solidity: function runUntil(uint256 from, uint256 length) view returns(uint256 time)
func (pauseGuard *PauseGuard) UnpackRunUntil(data []byte) (*big.Int, error) {
	out, err := pauseGuard.abi.Unpack("runUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address newGuardian) returns()
func (pauseGuard *PauseGuard) PackSetGuardian(newGuardian common.Address) []byte {
	enc, err := pauseGuard.abi.Pack("setGuardian", newGuardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address newGuardian) returns()
func (pauseGuard *PauseGuard) TryPackSetGuardian(newGuardian common.Address) ([]byte, error) {
	return pauseGuard.abi.Pack("setGuardian", newGuardian)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (pauseGuard *PauseGuard) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := pauseGuard.abi.Pack("transferOwnership", newOwner)
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
func (pauseGuard *PauseGuard) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return pauseGuard.abi.Pack("transferOwnership", newOwner)
}

// PauseGuardGuardianChanged represents a GuardianChanged event raised by the PauseGuard contract.
type PauseGuardGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PauseGuardGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (PauseGuardGuardianChanged) ContractEventName() string {
	return PauseGuardGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed guardian)
func (pauseGuard *PauseGuard) UnpackGuardianChangedEvent(log *types.Log) (*PauseGuardGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 || log.Topics[0] != pauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PauseGuardGuardianChanged)
	if len(log.Data) > 0 {
		if err := pauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pauseGuard.abi.Events[event].Inputs {
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

// PauseGuardOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PauseGuard contract.
type PauseGuardOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PauseGuardOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PauseGuardOwnershipTransferStarted) ContractEventName() string {
	return PauseGuardOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (pauseGuard *PauseGuard) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PauseGuardOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 || log.Topics[0] != pauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PauseGuardOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := pauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pauseGuard.abi.Events[event].Inputs {
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

// PauseGuardOwnershipTransferred represents a OwnershipTransferred event raised by the PauseGuard contract.
type PauseGuardOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PauseGuardOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PauseGuardOwnershipTransferred) ContractEventName() string {
	return PauseGuardOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (pauseGuard *PauseGuard) UnpackOwnershipTransferredEvent(log *types.Log) (*PauseGuardOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != pauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PauseGuardOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := pauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pauseGuard.abi.Events[event].Inputs {
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

// PauseGuardPaused represents a Paused event raised by the PauseGuard contract.
type PauseGuardPaused struct {
	From  uint64
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const PauseGuardPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (PauseGuardPaused) ContractEventName() string {
	return PauseGuardPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint64 from, uint64 until)
func (pauseGuard *PauseGuard) UnpackPausedEvent(log *types.Log) (*PauseGuardPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 || log.Topics[0] != pauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PauseGuardPaused)
	if len(log.Data) > 0 {
		if err := pauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pauseGuard.abi.Events[event].Inputs {
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

// PauseGuardResumed represents a Resumed event raised by the PauseGuard contract.
type PauseGuardResumed struct {
	At  uint64
	Raw *types.Log // Blockchain specific contextual infos
}

const PauseGuardResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (PauseGuardResumed) ContractEventName() string {
	return PauseGuardResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(uint64 at)
func (pauseGuard *PauseGuard) UnpackResumedEvent(log *types.Log) (*PauseGuardResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 || log.Topics[0] != pauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PauseGuardResumed)
	if len(log.Data) > 0 {
		if err := pauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pauseGuard.abi.Events[event].Inputs {
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
func (pauseGuard *PauseGuard) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["PauseTooLong"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackPauseTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackPauseTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], pauseGuard.abi.Errors["RollupPaused"].ID.Bytes()[:4]) {
		return pauseGuard.UnpackRollupPausedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PauseGuardNotGuardian represents a NotGuardian error raised by the PauseGuard contract.
type PauseGuardNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func PauseGuardNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (pauseGuard *PauseGuard) UnpackNotGuardianError(raw []byte) (*PauseGuardNotGuardian, error) {
	out := new(PauseGuardNotGuardian)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardNotPaused represents a NotPaused error raised by the PauseGuard contract.
type PauseGuardNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func PauseGuardNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (pauseGuard *PauseGuard) UnpackNotPausedError(raw []byte) (*PauseGuardNotPaused, error) {
	out := new(PauseGuardNotPaused)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PauseGuard contract.
type PauseGuardOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PauseGuardOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (pauseGuard *PauseGuard) UnpackOwnableInvalidOwnerError(raw []byte) (*PauseGuardOwnableInvalidOwner, error) {
	out := new(PauseGuardOwnableInvalidOwner)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PauseGuard contract.
type PauseGuardOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PauseGuardOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (pauseGuard *PauseGuard) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PauseGuardOwnableUnauthorizedAccount, error) {
	out := new(PauseGuardOwnableUnauthorizedAccount)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardParameterOutOfRange represents a ParameterOutOfRange error raised by the PauseGuard contract.
type PauseGuardParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func PauseGuardParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (pauseGuard *PauseGuard) UnpackParameterOutOfRangeError(raw []byte) (*PauseGuardParameterOutOfRange, error) {
	out := new(PauseGuardParameterOutOfRange)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardPauseTooLong represents a PauseTooLong error raised by the PauseGuard contract.
type PauseGuardPauseTooLong struct {
	Seconds *big.Int
	Most    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooLong(uint256 seconds_, uint256 most)
func PauseGuardPauseTooLongErrorID() common.Hash {
	return common.HexToHash("0xf68b9a5e50a4f0a63521ba52c6b5ced434523e7be15caac98dd5290d53093aeb")
}

// UnpackPauseTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooLong(uint256 seconds_, uint256 most)
func (pauseGuard *PauseGuard) UnpackPauseTooLongError(raw []byte) (*PauseGuardPauseTooLong, error) {
	out := new(PauseGuardPauseTooLong)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "PauseTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardPauseTooSoon represents a PauseTooSoon error raised by the PauseGuard contract.
type PauseGuardPauseTooSoon struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint256 earliest)
func PauseGuardPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x7d47bb35fa7b221df0f1d78aadb3b13df1c3390c3b0eb4eb3738c2ec17ba2491")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint256 earliest)
func (pauseGuard *PauseGuard) UnpackPauseTooSoonError(raw []byte) (*PauseGuardPauseTooSoon, error) {
	out := new(PauseGuardPauseTooSoon)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PauseGuardRollupPaused represents a RollupPaused error raised by the PauseGuard contract.
type PauseGuardRollupPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RollupPaused(uint256 until)
func PauseGuardRollupPausedErrorID() common.Hash {
	return common.HexToHash("0x6a89c33d976d1b745d402ac112910c7cf4ac0ec3986057c58071e48a4b752f02")
}

// UnpackRollupPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RollupPaused(uint256 until)
func (pauseGuard *PauseGuard) UnpackRollupPausedError(raw []byte) (*PauseGuardRollupPaused, error) {
	out := new(PauseGuardRollupPaused)
	if err := pauseGuard.abi.UnpackIntoInterface(out, "RollupPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
