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

// IStandbyListMetaData contains all meta data concerning the IStandbyList contract.
var IStandbyListMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"failing\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"joinedBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"failed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"heartbeatSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leave\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"memberOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"joinedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beatAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"onDuty\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"members\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"remove\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DutyEnded\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"failed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeartbeatReceived\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"at\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Joined\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"joinedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Left\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"HeartbeatMissed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnDuty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillAlive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "IStandbyList",
}

// IStandbyList is an auto generated Go binding around an Ethereum contract.
type IStandbyList struct {
	abi abi.ABI
}

// NewIStandbyList creates a new instance of IStandbyList.
func NewIStandbyList() *IStandbyList {
	parsed, err := IStandbyListMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IStandbyList{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IStandbyList) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44dcaca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 seed, address failing, uint256 joinedBefore) returns(address standby)
func (iStandbyList *IStandbyList) PackDraw(seed *big.Int, failing common.Address, joinedBefore *big.Int) []byte {
	enc, err := iStandbyList.abi.Pack("draw", seed, failing, joinedBefore)
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
func (iStandbyList *IStandbyList) TryPackDraw(seed *big.Int, failing common.Address, joinedBefore *big.Int) ([]byte, error) {
	return iStandbyList.abi.Pack("draw", seed, failing, joinedBefore)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc44dcaca.
//
// Solidity: function draw(uint256 seed, address failing, uint256 joinedBefore) returns(address standby)
func (iStandbyList *IStandbyList) UnpackDraw(data []byte) (common.Address, error) {
	out, err := iStandbyList.abi.Unpack("draw", data)
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
func (iStandbyList *IStandbyList) PackEndDuty(account common.Address, failed bool) []byte {
	enc, err := iStandbyList.abi.Pack("endDuty", account, failed)
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
func (iStandbyList *IStandbyList) TryPackEndDuty(account common.Address, failed bool) ([]byte, error) {
	return iStandbyList.abi.Pack("endDuty", account, failed)
}

// PackHeartbeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3defb962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeat() returns()
func (iStandbyList *IStandbyList) PackHeartbeat() []byte {
	enc, err := iStandbyList.abi.Pack("heartbeat")
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
func (iStandbyList *IStandbyList) TryPackHeartbeat() ([]byte, error) {
	return iStandbyList.abi.Pack("heartbeat")
}

// PackHeartbeatSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7291fc2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeatSeconds() view returns(uint256)
func (iStandbyList *IStandbyList) PackHeartbeatSeconds() []byte {
	enc, err := iStandbyList.abi.Pack("heartbeatSeconds")
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
func (iStandbyList *IStandbyList) TryPackHeartbeatSeconds() ([]byte, error) {
	return iStandbyList.abi.Pack("heartbeatSeconds")
}

// UnpackHeartbeatSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7291fc2e.
//
// Solidity: function heartbeatSeconds() view returns(uint256)
func (iStandbyList *IStandbyList) UnpackHeartbeatSeconds(data []byte) (*big.Int, error) {
	out, err := iStandbyList.abi.Unpack("heartbeatSeconds", data)
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
func (iStandbyList *IStandbyList) PackJoin() []byte {
	enc, err := iStandbyList.abi.Pack("join")
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
func (iStandbyList *IStandbyList) TryPackJoin() ([]byte, error) {
	return iStandbyList.abi.Pack("join")
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (iStandbyList *IStandbyList) PackLeave() []byte {
	enc, err := iStandbyList.abi.Pack("leave")
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
func (iStandbyList *IStandbyList) TryPackLeave() ([]byte, error) {
	return iStandbyList.abi.Pack("leave")
}

// PackMemberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b4c9891.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function memberOf(address account) view returns(uint32 joinedAt, uint32 beatAt, bool onDuty)
func (iStandbyList *IStandbyList) PackMemberOf(account common.Address) []byte {
	enc, err := iStandbyList.abi.Pack("memberOf", account)
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
func (iStandbyList *IStandbyList) TryPackMemberOf(account common.Address) ([]byte, error) {
	return iStandbyList.abi.Pack("memberOf", account)
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
func (iStandbyList *IStandbyList) UnpackMemberOf(data []byte) (MemberOfOutput, error) {
	out, err := iStandbyList.abi.Unpack("memberOf", data)
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
// Solidity: function members() view returns(address[])
func (iStandbyList *IStandbyList) PackMembers() []byte {
	enc, err := iStandbyList.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns(address[])
func (iStandbyList *IStandbyList) TryPackMembers() ([]byte, error) {
	return iStandbyList.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[])
func (iStandbyList *IStandbyList) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := iStandbyList.abi.Unpack("members", data)
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
func (iStandbyList *IStandbyList) PackRemove(account common.Address) []byte {
	enc, err := iStandbyList.abi.Pack("remove", account)
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
func (iStandbyList *IStandbyList) TryPackRemove(account common.Address) ([]byte, error) {
	return iStandbyList.abi.Pack("remove", account)
}

// IStandbyListDrawn represents a Drawn event raised by the IStandbyList contract.
type IStandbyListDrawn struct {
	Account common.Address
	Seed    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IStandbyListDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (IStandbyListDrawn) ContractEventName() string {
	return IStandbyListDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(address indexed account, uint256 seed)
func (iStandbyList *IStandbyList) UnpackDrawnEvent(log *types.Log) (*IStandbyListDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 || log.Topics[0] != iStandbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IStandbyListDrawn)
	if len(log.Data) > 0 {
		if err := iStandbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iStandbyList.abi.Events[event].Inputs {
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

// IStandbyListDutyEnded represents a DutyEnded event raised by the IStandbyList contract.
type IStandbyListDutyEnded struct {
	Account common.Address
	Failed  bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IStandbyListDutyEndedEventName = "DutyEnded"

// ContractEventName returns the user-defined event name.
func (IStandbyListDutyEnded) ContractEventName() string {
	return IStandbyListDutyEndedEventName
}

// UnpackDutyEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DutyEnded(address indexed account, bool failed)
func (iStandbyList *IStandbyList) UnpackDutyEndedEvent(log *types.Log) (*IStandbyListDutyEnded, error) {
	event := "DutyEnded"
	if len(log.Topics) == 0 || log.Topics[0] != iStandbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IStandbyListDutyEnded)
	if len(log.Data) > 0 {
		if err := iStandbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iStandbyList.abi.Events[event].Inputs {
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

// IStandbyListHeartbeatReceived represents a HeartbeatReceived event raised by the IStandbyList contract.
type IStandbyListHeartbeatReceived struct {
	Account common.Address
	At      uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const IStandbyListHeartbeatReceivedEventName = "HeartbeatReceived"

// ContractEventName returns the user-defined event name.
func (IStandbyListHeartbeatReceived) ContractEventName() string {
	return IStandbyListHeartbeatReceivedEventName
}

// UnpackHeartbeatReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeartbeatReceived(address indexed account, uint32 at)
func (iStandbyList *IStandbyList) UnpackHeartbeatReceivedEvent(log *types.Log) (*IStandbyListHeartbeatReceived, error) {
	event := "HeartbeatReceived"
	if len(log.Topics) == 0 || log.Topics[0] != iStandbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IStandbyListHeartbeatReceived)
	if len(log.Data) > 0 {
		if err := iStandbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iStandbyList.abi.Events[event].Inputs {
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

// IStandbyListJoined represents a Joined event raised by the IStandbyList contract.
type IStandbyListJoined struct {
	Account  common.Address
	JoinedAt uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const IStandbyListJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (IStandbyListJoined) ContractEventName() string {
	return IStandbyListJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed account, uint32 joinedAt)
func (iStandbyList *IStandbyList) UnpackJoinedEvent(log *types.Log) (*IStandbyListJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 || log.Topics[0] != iStandbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IStandbyListJoined)
	if len(log.Data) > 0 {
		if err := iStandbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iStandbyList.abi.Events[event].Inputs {
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

// IStandbyListLeft represents a Left event raised by the IStandbyList contract.
type IStandbyListLeft struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const IStandbyListLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (IStandbyListLeft) ContractEventName() string {
	return IStandbyListLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed account)
func (iStandbyList *IStandbyList) UnpackLeftEvent(log *types.Log) (*IStandbyListLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 || log.Topics[0] != iStandbyList.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IStandbyListLeft)
	if len(log.Data) > 0 {
		if err := iStandbyList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iStandbyList.abi.Events[event].Inputs {
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
func (iStandbyList *IStandbyList) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["AlreadyMember"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackAlreadyMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["HeartbeatMissed"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackHeartbeatMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["ListFull"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["NotOnDuty"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackNotOnDutyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["OnDuty"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackOnDutyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iStandbyList.abi.Errors["StillAlive"].ID.Bytes()[:4]) {
		return iStandbyList.UnpackStillAliveError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IStandbyListAlreadyMember represents a AlreadyMember error raised by the IStandbyList contract.
type IStandbyListAlreadyMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMember(address account)
func IStandbyListAlreadyMemberErrorID() common.Hash {
	return common.HexToHash("0x0268f929b8e50dc801123bfb8b2a006b6c79575dd280e7d47371697a09340962")
}

// UnpackAlreadyMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMember(address account)
func (iStandbyList *IStandbyList) UnpackAlreadyMemberError(raw []byte) (*IStandbyListAlreadyMember, error) {
	out := new(IStandbyListAlreadyMember)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "AlreadyMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListHeartbeatMissed represents a HeartbeatMissed error raised by the IStandbyList contract.
type IStandbyListHeartbeatMissed struct {
	Account common.Address
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeartbeatMissed(address account, uint256 until)
func IStandbyListHeartbeatMissedErrorID() common.Hash {
	return common.HexToHash("0x02aeeb893504a70dc825b25c87c043afd812f17f53d68f4524d77df8397bf8bf")
}

// UnpackHeartbeatMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeartbeatMissed(address account, uint256 until)
func (iStandbyList *IStandbyList) UnpackHeartbeatMissedError(raw []byte) (*IStandbyListHeartbeatMissed, error) {
	out := new(IStandbyListHeartbeatMissed)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "HeartbeatMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListListFull represents a ListFull error raised by the IStandbyList contract.
type IStandbyListListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListFull()
func IStandbyListListFullErrorID() common.Hash {
	return common.HexToHash("0x9171c7a834d34d78710d24a27317317adecd1cc70c5e5538fdba1dd88ac0c6b7")
}

// UnpackListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListFull()
func (iStandbyList *IStandbyList) UnpackListFullError(raw []byte) (*IStandbyListListFull, error) {
	out := new(IStandbyListListFull)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "ListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListNotLadder represents a NotLadder error raised by the IStandbyList contract.
type IStandbyListNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func IStandbyListNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (iStandbyList *IStandbyList) UnpackNotLadderError(raw []byte) (*IStandbyListNotLadder, error) {
	out := new(IStandbyListNotLadder)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListNotMember represents a NotMember error raised by the IStandbyList contract.
type IStandbyListNotMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address account)
func IStandbyListNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address account)
func (iStandbyList *IStandbyList) UnpackNotMemberError(raw []byte) (*IStandbyListNotMember, error) {
	out := new(IStandbyListNotMember)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListNotOnDuty represents a NotOnDuty error raised by the IStandbyList contract.
type IStandbyListNotOnDuty struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnDuty(address account)
func IStandbyListNotOnDutyErrorID() common.Hash {
	return common.HexToHash("0xf44c8f4d437bb28d2e393c8ffd074ad383de0ba7fbf4a057ed73be3e0ae6b385")
}

// UnpackNotOnDutyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnDuty(address account)
func (iStandbyList *IStandbyList) UnpackNotOnDutyError(raw []byte) (*IStandbyListNotOnDuty, error) {
	out := new(IStandbyListNotOnDuty)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "NotOnDuty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListOnDuty represents a OnDuty error raised by the IStandbyList contract.
type IStandbyListOnDuty struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnDuty(address account)
func IStandbyListOnDutyErrorID() common.Hash {
	return common.HexToHash("0x283ea7ef8d30873a45ed0b72ef18ac4c06a4deb350b467cdf7b3eda3bb8f9eaa")
}

// UnpackOnDutyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnDuty(address account)
func (iStandbyList *IStandbyList) UnpackOnDutyError(raw []byte) (*IStandbyListOnDuty, error) {
	out := new(IStandbyListOnDuty)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "OnDuty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IStandbyListStillAlive represents a StillAlive error raised by the IStandbyList contract.
type IStandbyListStillAlive struct {
	Account common.Address
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillAlive(address account, uint256 until)
func IStandbyListStillAliveErrorID() common.Hash {
	return common.HexToHash("0x2848a09e10fd454b1d234eaaed0a44c56f3966ae1a4c8bf74a32b48e94bb02e0")
}

// UnpackStillAliveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillAlive(address account, uint256 until)
func (iStandbyList *IStandbyList) UnpackStillAliveError(raw []byte) (*IStandbyListStillAlive, error) {
	out := new(IStandbyListStillAlive)
	if err := iStandbyList.abi.UnpackIntoInterface(out, "StillAlive", raw); err != nil {
		return nil, err
	}
	return out, nil
}
