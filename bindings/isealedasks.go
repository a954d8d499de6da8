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

// ISealedAsksMetaData contains all meta data concerning the ISealedAsks contract.
var ISealedAsksMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"endsAskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nextNumberOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"endsAskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sealedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealUntil\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AskRevealed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskSealed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"sealedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"revealUntil\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondForfeited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"RevealOpen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"sealedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForceUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RevealTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealUnknown\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SeatsOutOfRange\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongReveal\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"revealed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ISealedAsks",
}

// ISealedAsks is an auto generated Go binding around an Ethereum contract.
type ISealedAsks struct {
	abi abi.ABI
}

// NewISealedAsks creates a new instance of ISealedAsks.
func NewISealedAsks() *ISealedAsks {
	parsed, err := ISealedAsksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ISealedAsks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ISealedAsks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44261b4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (iSealedAsks *ISealedAsks) PackBondOf(seats uint16) []byte {
	enc, err := iSealedAsks.abi.Pack("bondOf", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44261b4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (iSealedAsks *ISealedAsks) TryPackBondOf(seats uint16) ([]byte, error) {
	return iSealedAsks.abi.Pack("bondOf", seats)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44261b4b.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (iSealedAsks *ISealedAsks) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := iSealedAsks.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefdeb866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (iSealedAsks *ISealedAsks) PackCommitmentOf(owner common.Address, number uint64, unitCostWei *big.Int, seats uint16, endsAskId uint64, salt [32]byte) []byte {
	enc, err := iSealedAsks.abi.Pack("commitmentOf", owner, number, unitCostWei, seats, endsAskId, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefdeb866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (iSealedAsks *ISealedAsks) TryPackCommitmentOf(owner common.Address, number uint64, unitCostWei *big.Int, seats uint16, endsAskId uint64, salt [32]byte) ([]byte, error) {
	return iSealedAsks.abi.Pack("commitmentOf", owner, number, unitCostWei, seats, endsAskId, salt)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefdeb866.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (iSealedAsks *ISealedAsks) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := iSealedAsks.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b879399.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit(address owner, uint64 number) returns()
func (iSealedAsks *ISealedAsks) PackForfeit(owner common.Address, number uint64) []byte {
	enc, err := iSealedAsks.abi.Pack("forfeit", owner, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b879399.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit(address owner, uint64 number) returns()
func (iSealedAsks *ISealedAsks) TryPackForfeit(owner common.Address, number uint64) ([]byte, error) {
	return iSealedAsks.abi.Pack("forfeit", owner, number)
}

// PackNextNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa961c752.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (iSealedAsks *ISealedAsks) PackNextNumberOf(owner common.Address) []byte {
	enc, err := iSealedAsks.abi.Pack("nextNumberOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa961c752.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (iSealedAsks *ISealedAsks) TryPackNextNumberOf(owner common.Address) ([]byte, error) {
	return iSealedAsks.abi.Pack("nextNumberOf", owner)
}

// UnpackNextNumberOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa961c752.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (iSealedAsks *ISealedAsks) UnpackNextNumberOf(data []byte) (uint64, error) {
	out, err := iSealedAsks.abi.Unpack("nextNumberOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9c9ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (iSealedAsks *ISealedAsks) PackReveal(number uint64, unitCostWei *big.Int, endsAskId uint64, salt [32]byte, hint uint64) []byte {
	enc, err := iSealedAsks.abi.Pack("reveal", number, unitCostWei, endsAskId, salt, hint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9c9ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (iSealedAsks *ISealedAsks) TryPackReveal(number uint64, unitCostWei *big.Int, endsAskId uint64, salt [32]byte, hint uint64) ([]byte, error) {
	return iSealedAsks.abi.Pack("reveal", number, unitCostWei, endsAskId, salt, hint)
}

// UnpackReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b9c9ead.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (iSealedAsks *ISealedAsks) UnpackReveal(data []byte) (uint64, error) {
	out, err := iSealedAsks.abi.Unpack("reveal", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb5d06b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(uint64 number, bytes32 commitment, uint16 seats) returns()
func (iSealedAsks *ISealedAsks) PackSeal(number uint64, commitment [32]byte, seats uint16) []byte {
	enc, err := iSealedAsks.abi.Pack("seal", number, commitment, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb5d06b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(uint64 number, bytes32 commitment, uint16 seats) returns()
func (iSealedAsks *ISealedAsks) TryPackSeal(number uint64, commitment [32]byte, seats uint16) ([]byte, error) {
	return iSealedAsks.abi.Pack("seal", number, commitment, seats)
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c2e5f05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (iSealedAsks *ISealedAsks) PackSealOf(owner common.Address, number uint64) []byte {
	enc, err := iSealedAsks.abi.Pack("sealOf", owner, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c2e5f05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (iSealedAsks *ISealedAsks) TryPackSealOf(owner common.Address, number uint64) ([]byte, error) {
	return iSealedAsks.abi.Pack("sealOf", owner, number)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	Commitment  [32]byte
	Seats       uint16
	SealedAt    uint32
	RevealUntil uint32
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c2e5f05.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (iSealedAsks *ISealedAsks) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := iSealedAsks.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Commitment = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Seats = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.SealedAt = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.RevealUntil = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	return *outstruct, nil
}

// ISealedAsksAskRevealed represents a AskRevealed event raised by the ISealedAsks contract.
type ISealedAsksAskRevealed struct {
	Owner  common.Address
	Number uint64
	AskId  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const ISealedAsksAskRevealedEventName = "AskRevealed"

// ContractEventName returns the user-defined event name.
func (ISealedAsksAskRevealed) ContractEventName() string {
	return ISealedAsksAskRevealedEventName
}

// UnpackAskRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskRevealed(address indexed owner, uint64 number, uint64 indexed askId)
func (iSealedAsks *ISealedAsks) UnpackAskRevealedEvent(log *types.Log) (*ISealedAsksAskRevealed, error) {
	event := "AskRevealed"
	if len(log.Topics) == 0 || log.Topics[0] != iSealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISealedAsksAskRevealed)
	if len(log.Data) > 0 {
		if err := iSealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSealedAsks.abi.Events[event].Inputs {
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

// ISealedAsksAskSealed represents a AskSealed event raised by the ISealedAsks contract.
type ISealedAsksAskSealed struct {
	Owner       common.Address
	Number      uint64
	Commitment  [32]byte
	Seats       uint16
	SealedAt    uint32
	RevealUntil uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const ISealedAsksAskSealedEventName = "AskSealed"

// ContractEventName returns the user-defined event name.
func (ISealedAsksAskSealed) ContractEventName() string {
	return ISealedAsksAskSealedEventName
}

// UnpackAskSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskSealed(address indexed owner, uint64 number, bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (iSealedAsks *ISealedAsks) UnpackAskSealedEvent(log *types.Log) (*ISealedAsksAskSealed, error) {
	event := "AskSealed"
	if len(log.Topics) == 0 || log.Topics[0] != iSealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISealedAsksAskSealed)
	if len(log.Data) > 0 {
		if err := iSealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSealedAsks.abi.Events[event].Inputs {
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

// ISealedAsksBondForfeited represents a BondForfeited event raised by the ISealedAsks contract.
type ISealedAsksBondForfeited struct {
	Owner  common.Address
	Number uint64
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ISealedAsksBondForfeitedEventName = "BondForfeited"

// ContractEventName returns the user-defined event name.
func (ISealedAsksBondForfeited) ContractEventName() string {
	return ISealedAsksBondForfeitedEventName
}

// UnpackBondForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondForfeited(address indexed owner, uint64 number, uint256 bond)
func (iSealedAsks *ISealedAsks) UnpackBondForfeitedEvent(log *types.Log) (*ISealedAsksBondForfeited, error) {
	event := "BondForfeited"
	if len(log.Topics) == 0 || log.Topics[0] != iSealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ISealedAsksBondForfeited)
	if len(log.Data) > 0 {
		if err := iSealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iSealedAsks.abi.Events[event].Inputs {
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
func (iSealedAsks *ISealedAsks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["RevealOpen"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackRevealOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["RevealTooLate"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackRevealTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["SealUnknown"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackSealUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["SeatsOutOfRange"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackSeatsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSealedAsks.abi.Errors["WrongReveal"].ID.Bytes()[:4]) {
		return iSealedAsks.UnpackWrongRevealError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ISealedAsksRevealOpen represents a RevealOpen error raised by the ISealedAsks contract.
type ISealedAsksRevealOpen struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealOpen(uint256 until)
func ISealedAsksRevealOpenErrorID() common.Hash {
	return common.HexToHash("0xceb0313dc210e0a62d66a6ff71636fa31ccb5b118983d57f8957bfaceb8ba106")
}

// UnpackRevealOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealOpen(uint256 until)
func (iSealedAsks *ISealedAsks) UnpackRevealOpenError(raw []byte) (*ISealedAsksRevealOpen, error) {
	out := new(ISealedAsksRevealOpen)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "RevealOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksRevealTooEarly represents a RevealTooEarly error raised by the ISealedAsks contract.
type ISealedAsksRevealTooEarly struct {
	SealedAt     *big.Int
	InForceUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint256 sealedAt, uint256 inForceUntil)
func ISealedAsksRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc167e8fad2344c6f35e05dcb09a4e7a27338770e3f31a89097b2efd89c466079")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint256 sealedAt, uint256 inForceUntil)
func (iSealedAsks *ISealedAsks) UnpackRevealTooEarlyError(raw []byte) (*ISealedAsksRevealTooEarly, error) {
	out := new(ISealedAsksRevealTooEarly)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksRevealTooLate represents a RevealTooLate error raised by the ISealedAsks contract.
type ISealedAsksRevealTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooLate(uint256 until)
func ISealedAsksRevealTooLateErrorID() common.Hash {
	return common.HexToHash("0x49d61db5e242683fcc46e605dd7443e015cb7900fb313504d592f96f68924d61")
}

// UnpackRevealTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooLate(uint256 until)
func (iSealedAsks *ISealedAsks) UnpackRevealTooLateError(raw []byte) (*ISealedAsksRevealTooLate, error) {
	out := new(ISealedAsksRevealTooLate)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "RevealTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksSealUnknown represents a SealUnknown error raised by the ISealedAsks contract.
type ISealedAsksSealUnknown struct {
	Owner  common.Address
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealUnknown(address owner, uint64 number)
func ISealedAsksSealUnknownErrorID() common.Hash {
	return common.HexToHash("0x6c086f9a3cf8056376a55f476b3036f922ffd2c9b5b5945e26f5c9609499e47c")
}

// UnpackSealUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealUnknown(address owner, uint64 number)
func (iSealedAsks *ISealedAsks) UnpackSealUnknownError(raw []byte) (*ISealedAsksSealUnknown, error) {
	out := new(ISealedAsksSealUnknown)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "SealUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksSeatsOutOfRange represents a SeatsOutOfRange error raised by the ISealedAsks contract.
type ISealedAsksSeatsOutOfRange struct {
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func ISealedAsksSeatsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8d065e72c73fc80701576000c37b7490aa87e96d389874b434a4b2ec9da4f655")
}

// UnpackSeatsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func (iSealedAsks *ISealedAsks) UnpackSeatsOutOfRangeError(raw []byte) (*ISealedAsksSeatsOutOfRange, error) {
	out := new(ISealedAsksSeatsOutOfRange)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "SeatsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksWrongNumber represents a WrongNumber error raised by the ISealedAsks contract.
type ISealedAsksWrongNumber struct {
	Number uint64
	Next   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 number, uint64 next)
func ISealedAsksWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 number, uint64 next)
func (iSealedAsks *ISealedAsks) UnpackWrongNumberError(raw []byte) (*ISealedAsksWrongNumber, error) {
	out := new(ISealedAsksWrongNumber)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISealedAsksWrongReveal represents a WrongReveal error raised by the ISealedAsks contract.
type ISealedAsksWrongReveal struct {
	Commitment [32]byte
	Revealed   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func ISealedAsksWrongRevealErrorID() common.Hash {
	return common.HexToHash("0x2b65c0ab8c544c7a6f0805896806ce3844aeed7e4c8ab6f7f293c84bf934a7c9")
}

// UnpackWrongRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func (iSealedAsks *ISealedAsks) UnpackWrongRevealError(raw []byte) (*ISealedAsksWrongReveal, error) {
	out := new(ISealedAsksWrongReveal)
	if err := iSealedAsks.abi.UnpackIntoInterface(out, "WrongReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}
