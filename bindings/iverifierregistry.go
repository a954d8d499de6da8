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

// IVerifierRegistryMetaData contains all meta data concerning the IVerifierRegistry contract.
var IVerifierRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"activeCircuit\",\"inputs\":[],\"outputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"circuitOf\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setActive\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"groups\",\"type\":\"tuple[]\",\"internalType\":\"structProofGroup[]\",\"components\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ActiveCircuitChanged\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CircuitRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"circuit\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unitsPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"inputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitments\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CircuitAlreadyRegistered\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitInvalid\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CircuitUnknown\",\"inputs\":[{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "IVerifierRegistry",
}

// IVerifierRegistry is an auto generated Go binding around an Ethereum contract.
type IVerifierRegistry struct {
	abi abi.ABI
}

// NewIVerifierRegistry creates a new instance of IVerifierRegistry.
func NewIVerifierRegistry() *IVerifierRegistry {
	parsed, err := IVerifierRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IVerifierRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IVerifierRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackActiveCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54cc7851.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (iVerifierRegistry *IVerifierRegistry) PackActiveCircuit() []byte {
	enc, err := iVerifierRegistry.abi.Pack("activeCircuit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54cc7851.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (iVerifierRegistry *IVerifierRegistry) TryPackActiveCircuit() ([]byte, error) {
	return iVerifierRegistry.abi.Pack("activeCircuit")
}

// ActiveCircuitOutput serves as a container for the return parameters of contract
// method ActiveCircuit.
type ActiveCircuitOutput struct {
	CircuitId [32]byte
	Circuit   Circuit
}

// UnpackActiveCircuit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54cc7851.
//
// Solidity: function activeCircuit() view returns(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (iVerifierRegistry *IVerifierRegistry) UnpackActiveCircuit(data []byte) (ActiveCircuitOutput, error) {
	out, err := iVerifierRegistry.abi.Unpack("activeCircuit", data)
	outstruct := new(ActiveCircuitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CircuitId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Circuit = *abi.ConvertType(out[1], new(Circuit)).(*Circuit)
	return *outstruct, nil
}

// PackCircuitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f46a7b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8))
func (iVerifierRegistry *IVerifierRegistry) PackCircuitOf(circuitId [32]byte) []byte {
	enc, err := iVerifierRegistry.abi.Pack("circuitOf", circuitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCircuitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f46a7b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8))
func (iVerifierRegistry *IVerifierRegistry) TryPackCircuitOf(circuitId [32]byte) ([]byte, error) {
	return iVerifierRegistry.abi.Pack("circuitOf", circuitId)
}

// UnpackCircuitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f46a7b1.
//
// Solidity: function circuitOf(bytes32 circuitId) view returns((address,address,uint32,uint32,uint8,uint8,uint8))
func (iVerifierRegistry *IVerifierRegistry) UnpackCircuitOf(data []byte) (Circuit, error) {
	out, err := iVerifierRegistry.abi.Unpack("circuitOf", data)
	if err != nil {
		return *new(Circuit), err
	}
	out0 := *abi.ConvertType(out[0], new(Circuit)).(*Circuit)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d7a330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit) returns()
func (iVerifierRegistry *IVerifierRegistry) PackRegister(circuitId [32]byte, circuit Circuit) []byte {
	enc, err := iVerifierRegistry.abi.Pack("register", circuitId, circuit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d7a330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit) returns()
func (iVerifierRegistry *IVerifierRegistry) TryPackRegister(circuitId [32]byte, circuit Circuit) ([]byte, error) {
	return iVerifierRegistry.abi.Pack("register", circuitId, circuit)
}

// PackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a9f09b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActive(bytes32 circuitId) returns()
func (iVerifierRegistry *IVerifierRegistry) PackSetActive(circuitId [32]byte) []byte {
	enc, err := iVerifierRegistry.abi.Pack("setActive", circuitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a9f09b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActive(bytes32 circuitId) returns()
func (iVerifierRegistry *IVerifierRegistry) TryPackSetActive(circuitId [32]byte) ([]byte, error) {
	return iVerifierRegistry.abi.Pack("setActive", circuitId)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94a15ca0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (iVerifierRegistry *IVerifierRegistry) PackVerify(groups []ProofGroup) []byte {
	enc, err := iVerifierRegistry.abi.Pack("verify", groups)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94a15ca0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (iVerifierRegistry *IVerifierRegistry) TryPackVerify(groups []ProofGroup) ([]byte, error) {
	return iVerifierRegistry.abi.Pack("verify", groups)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94a15ca0.
//
// Solidity: function verify((bytes32,bytes,bytes)[] groups) view returns(bool)
func (iVerifierRegistry *IVerifierRegistry) UnpackVerify(data []byte) (bool, error) {
	out, err := iVerifierRegistry.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// IVerifierRegistryActiveCircuitChanged represents a ActiveCircuitChanged event raised by the IVerifierRegistry contract.
type IVerifierRegistryActiveCircuitChanged struct {
	CircuitId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const IVerifierRegistryActiveCircuitChangedEventName = "ActiveCircuitChanged"

// ContractEventName returns the user-defined event name.
func (IVerifierRegistryActiveCircuitChanged) ContractEventName() string {
	return IVerifierRegistryActiveCircuitChangedEventName
}

// UnpackActiveCircuitChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActiveCircuitChanged(bytes32 indexed circuitId)
func (iVerifierRegistry *IVerifierRegistry) UnpackActiveCircuitChangedEvent(log *types.Log) (*IVerifierRegistryActiveCircuitChanged, error) {
	event := "ActiveCircuitChanged"
	if len(log.Topics) == 0 || log.Topics[0] != iVerifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IVerifierRegistryActiveCircuitChanged)
	if len(log.Data) > 0 {
		if err := iVerifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerifierRegistry.abi.Events[event].Inputs {
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

// IVerifierRegistryCircuitRegistered represents a CircuitRegistered event raised by the IVerifierRegistry contract.
type IVerifierRegistryCircuitRegistered struct {
	CircuitId [32]byte
	Circuit   Circuit
	Raw       *types.Log // Blockchain specific contextual infos
}

const IVerifierRegistryCircuitRegisteredEventName = "CircuitRegistered"

// ContractEventName returns the user-defined event name.
func (IVerifierRegistryCircuitRegistered) ContractEventName() string {
	return IVerifierRegistryCircuitRegisteredEventName
}

// UnpackCircuitRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CircuitRegistered(bytes32 indexed circuitId, (address,address,uint32,uint32,uint8,uint8,uint8) circuit)
func (iVerifierRegistry *IVerifierRegistry) UnpackCircuitRegisteredEvent(log *types.Log) (*IVerifierRegistryCircuitRegistered, error) {
	event := "CircuitRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != iVerifierRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IVerifierRegistryCircuitRegistered)
	if len(log.Data) > 0 {
		if err := iVerifierRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerifierRegistry.abi.Events[event].Inputs {
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
func (iVerifierRegistry *IVerifierRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iVerifierRegistry.abi.Errors["CircuitAlreadyRegistered"].ID.Bytes()[:4]) {
		return iVerifierRegistry.UnpackCircuitAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerifierRegistry.abi.Errors["CircuitInvalid"].ID.Bytes()[:4]) {
		return iVerifierRegistry.UnpackCircuitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerifierRegistry.abi.Errors["CircuitUnknown"].ID.Bytes()[:4]) {
		return iVerifierRegistry.UnpackCircuitUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IVerifierRegistryCircuitAlreadyRegistered represents a CircuitAlreadyRegistered error raised by the IVerifierRegistry contract.
type IVerifierRegistryCircuitAlreadyRegistered struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitAlreadyRegistered(bytes32 circuitId)
func IVerifierRegistryCircuitAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x7eaadc5cf8170d31d5b3eb532d715dbb31df2f9dd8c590030cec19636db64745")
}

// UnpackCircuitAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitAlreadyRegistered(bytes32 circuitId)
func (iVerifierRegistry *IVerifierRegistry) UnpackCircuitAlreadyRegisteredError(raw []byte) (*IVerifierRegistryCircuitAlreadyRegistered, error) {
	out := new(IVerifierRegistryCircuitAlreadyRegistered)
	if err := iVerifierRegistry.abi.UnpackIntoInterface(out, "CircuitAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerifierRegistryCircuitInvalid represents a CircuitInvalid error raised by the IVerifierRegistry contract.
type IVerifierRegistryCircuitInvalid struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitInvalid(bytes32 circuitId)
func IVerifierRegistryCircuitInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb964bdad73f5448645449bdd2869dd0e07e823f5be72659888c2868343dde5b")
}

// UnpackCircuitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitInvalid(bytes32 circuitId)
func (iVerifierRegistry *IVerifierRegistry) UnpackCircuitInvalidError(raw []byte) (*IVerifierRegistryCircuitInvalid, error) {
	out := new(IVerifierRegistryCircuitInvalid)
	if err := iVerifierRegistry.abi.UnpackIntoInterface(out, "CircuitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerifierRegistryCircuitUnknown represents a CircuitUnknown error raised by the IVerifierRegistry contract.
type IVerifierRegistryCircuitUnknown struct {
	CircuitId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CircuitUnknown(bytes32 circuitId)
func IVerifierRegistryCircuitUnknownErrorID() common.Hash {
	return common.HexToHash("0x3874d2eb03bf8ec661c181b1a6566727812b679ad28ee1a0ac06407bf7bcf0d7")
}

// UnpackCircuitUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CircuitUnknown(bytes32 circuitId)
func (iVerifierRegistry *IVerifierRegistry) UnpackCircuitUnknownError(raw []byte) (*IVerifierRegistryCircuitUnknown, error) {
	out := new(IVerifierRegistryCircuitUnknown)
	if err := iVerifierRegistry.abi.UnpackIntoInterface(out, "CircuitUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
