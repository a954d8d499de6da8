// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// IPauseGuardMetaData contains all meta data concerning the IPauseGuard contract.
var IPauseGuardMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"COOLDOWN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pausedBetween\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireRunning\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resume\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runUntil\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resumed\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PauseTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RollupPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "IPauseGuard",
}

// IPauseGuard is an auto generated Go binding around an Ethereum contract.
type IPauseGuard struct {
	abi abi.ABI
}

// NewIPauseGuard creates a new instance of IPauseGuard.
func NewIPauseGuard() *IPauseGuard {
	parsed, err := IPauseGuardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IPauseGuard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IPauseGuard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCOOLDOWN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2724a4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COOLDOWN() view returns(uint64)
func (iPauseGuard *IPauseGuard) PackCOOLDOWN() []byte {
	enc, err := iPauseGuard.abi.Pack("COOLDOWN")
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
func (iPauseGuard *IPauseGuard) TryPackCOOLDOWN() ([]byte, error) {
	return iPauseGuard.abi.Pack("COOLDOWN")
}

// UnpackCOOLDOWN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2724a4d.
//
// Solidity: function COOLDOWN() view returns(uint64)
func (iPauseGuard *IPauseGuard) UnpackCOOLDOWN(data []byte) (uint64, error) {
	out, err := iPauseGuard.abi.Unpack("COOLDOWN", data)
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
func (iPauseGuard *IPauseGuard) PackMAXPAUSE() []byte {
	enc, err := iPauseGuard.abi.Pack("MAX_PAUSE")
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
func (iPauseGuard *IPauseGuard) TryPackMAXPAUSE() ([]byte, error) {
	return iPauseGuard.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (iPauseGuard *IPauseGuard) UnpackMAXPAUSE(data []byte) (uint64, error) {
	out, err := iPauseGuard.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (iPauseGuard *IPauseGuard) PackGuardian() []byte {
	enc, err := iPauseGuard.abi.Pack("guardian")
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
func (iPauseGuard *IPauseGuard) TryPackGuardian() ([]byte, error) {
	return iPauseGuard.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (iPauseGuard *IPauseGuard) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := iPauseGuard.abi.Unpack("guardian", data)
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
func (iPauseGuard *IPauseGuard) PackPause(seconds uint64) []byte {
	enc, err := iPauseGuard.abi.Pack("pause", seconds)
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
func (iPauseGuard *IPauseGuard) TryPackPause(seconds uint64) ([]byte, error) {
	return iPauseGuard.abi.Pack("pause", seconds)
}

// PackPausedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e09a89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256)
func (iPauseGuard *IPauseGuard) PackPausedBetween(from *big.Int, to *big.Int) []byte {
	enc, err := iPauseGuard.abi.Pack("pausedBetween", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e09a89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256)
func (iPauseGuard *IPauseGuard) TryPackPausedBetween(from *big.Int, to *big.Int) ([]byte, error) {
	return iPauseGuard.abi.Pack("pausedBetween", from, to)
}

// UnpackPausedBetween is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62e09a89.
//
// Solidity: function pausedBetween(uint256 from, uint256 to) view returns(uint256)
func (iPauseGuard *IPauseGuard) UnpackPausedBetween(data []byte) (*big.Int, error) {
	out, err := iPauseGuard.abi.Unpack("pausedBetween", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequireRunning is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e6a1da7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireRunning() view returns()
func (iPauseGuard *IPauseGuard) PackRequireRunning() []byte {
	enc, err := iPauseGuard.abi.Pack("requireRunning")
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
func (iPauseGuard *IPauseGuard) TryPackRequireRunning() ([]byte, error) {
	return iPauseGuard.abi.Pack("requireRunning")
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume() returns()
func (iPauseGuard *IPauseGuard) PackResume() []byte {
	enc, err := iPauseGuard.abi.Pack("resume")
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
func (iPauseGuard *IPauseGuard) TryPackResume() ([]byte, error) {
	return iPauseGuard.abi.Pack("resume")
}

// PackRunUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc754cccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function runUntil(uint256 from, uint256 length) view returns(uint256 time)
func (iPauseGuard *IPauseGuard) PackRunUntil(from *big.Int, length *big.Int) []byte {
	enc, err := iPauseGuard.abi.Pack("runUntil", from, length)
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
func (iPauseGuard *IPauseGuard) TryPackRunUntil(from *big.Int, length *big.Int) ([]byte, error) {
	return iPauseGuard.abi.Pack("runUntil", from, length)
}

// UnpackRunUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc754cccb.
//
// Solidity: function runUntil(uint256 from, uint256 length) view returns(uint256 time)
func (iPauseGuard *IPauseGuard) UnpackRunUntil(data []byte) (*big.Int, error) {
	out, err := iPauseGuard.abi.Unpack("runUntil", data)
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
// Solidity: function setGuardian(address guardian) returns()
func (iPauseGuard *IPauseGuard) PackSetGuardian(guardian common.Address) []byte {
	enc, err := iPauseGuard.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian) returns()
func (iPauseGuard *IPauseGuard) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return iPauseGuard.abi.Pack("setGuardian", guardian)
}

// IPauseGuardGuardianChanged represents a GuardianChanged event raised by the IPauseGuard contract.
type IPauseGuardGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IPauseGuardGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (IPauseGuardGuardianChanged) ContractEventName() string {
	return IPauseGuardGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed guardian)
func (iPauseGuard *IPauseGuard) UnpackGuardianChangedEvent(log *types.Log) (*IPauseGuardGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 || log.Topics[0] != iPauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IPauseGuardGuardianChanged)
	if len(log.Data) > 0 {
		if err := iPauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iPauseGuard.abi.Events[event].Inputs {
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

// IPauseGuardPaused represents a Paused event raised by the IPauseGuard contract.
type IPauseGuardPaused struct {
	From  uint64
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const IPauseGuardPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (IPauseGuardPaused) ContractEventName() string {
	return IPauseGuardPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint64 from, uint64 until)
func (iPauseGuard *IPauseGuard) UnpackPausedEvent(log *types.Log) (*IPauseGuardPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 || log.Topics[0] != iPauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IPauseGuardPaused)
	if len(log.Data) > 0 {
		if err := iPauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iPauseGuard.abi.Events[event].Inputs {
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

// IPauseGuardResumed represents a Resumed event raised by the IPauseGuard contract.
type IPauseGuardResumed struct {
	At  uint64
	Raw *types.Log // Blockchain specific contextual infos
}

const IPauseGuardResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (IPauseGuardResumed) ContractEventName() string {
	return IPauseGuardResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(uint64 at)
func (iPauseGuard *IPauseGuard) UnpackResumedEvent(log *types.Log) (*IPauseGuardResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 || log.Topics[0] != iPauseGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IPauseGuardResumed)
	if len(log.Data) > 0 {
		if err := iPauseGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iPauseGuard.abi.Events[event].Inputs {
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
func (iPauseGuard *IPauseGuard) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iPauseGuard.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return iPauseGuard.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], iPauseGuard.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return iPauseGuard.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iPauseGuard.abi.Errors["PauseTooLong"].ID.Bytes()[:4]) {
		return iPauseGuard.UnpackPauseTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], iPauseGuard.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return iPauseGuard.UnpackPauseTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], iPauseGuard.abi.Errors["RollupPaused"].ID.Bytes()[:4]) {
		return iPauseGuard.UnpackRollupPausedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IPauseGuardNotGuardian represents a NotGuardian error raised by the IPauseGuard contract.
type IPauseGuardNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func IPauseGuardNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (iPauseGuard *IPauseGuard) UnpackNotGuardianError(raw []byte) (*IPauseGuardNotGuardian, error) {
	out := new(IPauseGuardNotGuardian)
	if err := iPauseGuard.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IPauseGuardNotPaused represents a NotPaused error raised by the IPauseGuard contract.
type IPauseGuardNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func IPauseGuardNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (iPauseGuard *IPauseGuard) UnpackNotPausedError(raw []byte) (*IPauseGuardNotPaused, error) {
	out := new(IPauseGuardNotPaused)
	if err := iPauseGuard.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IPauseGuardPauseTooLong represents a PauseTooLong error raised by the IPauseGuard contract.
type IPauseGuardPauseTooLong struct {
	Seconds *big.Int
	Most    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooLong(uint256 seconds_, uint256 most)
func IPauseGuardPauseTooLongErrorID() common.Hash {
	return common.HexToHash("0xf68b9a5e50a4f0a63521ba52c6b5ced434523e7be15caac98dd5290d53093aeb")
}

// UnpackPauseTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooLong(uint256 seconds_, uint256 most)
func (iPauseGuard *IPauseGuard) UnpackPauseTooLongError(raw []byte) (*IPauseGuardPauseTooLong, error) {
	out := new(IPauseGuardPauseTooLong)
	if err := iPauseGuard.abi.UnpackIntoInterface(out, "PauseTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IPauseGuardPauseTooSoon represents a PauseTooSoon error raised by the IPauseGuard contract.
type IPauseGuardPauseTooSoon struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint256 earliest)
func IPauseGuardPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x7d47bb35fa7b221df0f1d78aadb3b13df1c3390c3b0eb4eb3738c2ec17ba2491")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint256 earliest)
func (iPauseGuard *IPauseGuard) UnpackPauseTooSoonError(raw []byte) (*IPauseGuardPauseTooSoon, error) {
	out := new(IPauseGuardPauseTooSoon)
	if err := iPauseGuard.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IPauseGuardRollupPaused represents a RollupPaused error raised by the IPauseGuard contract.
type IPauseGuardRollupPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RollupPaused(uint256 until)
func IPauseGuardRollupPausedErrorID() common.Hash {
	return common.HexToHash("0x6a89c33d976d1b745d402ac112910c7cf4ac0ec3986057c58071e48a4b752f02")
}

// UnpackRollupPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RollupPaused(uint256 until)
func (iPauseGuard *IPauseGuard) UnpackRollupPausedError(raw []byte) (*IPauseGuardRollupPaused, error) {
	out := new(IPauseGuardRollupPaused)
	if err := iPauseGuard.abi.UnpackIntoInterface(out, "RollupPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
