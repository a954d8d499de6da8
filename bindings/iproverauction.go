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

// IProverAuctionMetaData contains all meta data concerning the IProverAuction contract.
var IProverAuctionMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"poolWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserveWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seatCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clear\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"chunks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"openPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drop\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seatCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"batches\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"insuranceWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"insure\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"lastRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pay\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payments\",\"type\":\"tuple[]\",\"internalType\":\"structPayment[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveEther\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"roundParameters\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRoundParameters\",\"components\":[{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxChunks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"committedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencerFeeWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"skip\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchCancelled\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"returnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchSettled\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rewardsWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reimbursedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sequencerWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallerReimbursed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Insured\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProverCredited\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RescuePaid\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rescuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundCleared\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reserveWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"floorWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"chunks\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seatsWon\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"freeSeats\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"highestCostWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSkipped\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerPunished\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bountyWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BatchNotOpen\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentMissing\",\"inputs\":[{\"name\":\"expectedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receivedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolExceeded\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leftWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundOutOfOrder\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundUnknown\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "IProverAuction",
}

// IProverAuction is an auto generated Go binding around an Ethereum contract.
type IProverAuction struct {
	abi abi.ABI
}

// NewIProverAuction creates a new instance of IProverAuction.
func NewIProverAuction() *IProverAuction {
	parsed, err := IProverAuctionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IProverAuction{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IProverAuction) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30fa5d85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (iProverAuction *IProverAuction) PackAccountOf(commitId uint64) []byte {
	enc, err := iProverAuction.abi.Pack("accountOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30fa5d85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (iProverAuction *IProverAuction) TryPackAccountOf(commitId uint64) ([]byte, error) {
	return iProverAuction.abi.Pack("accountOf", commitId)
}

// AccountOfOutput serves as a container for the return parameters of contract
// method AccountOf.
type AccountOfOutput struct {
	Open       bool
	PoolWei    *big.Int
	ReserveWei *big.Int
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30fa5d85.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (iProverAuction *IProverAuction) UnpackAccountOf(data []byte) (AccountOfOutput, error) {
	out, err := iProverAuction.abi.Unpack("accountOf", data)
	outstruct := new(AccountOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Open = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.PoolWei = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ReserveWei = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee9456e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) returns()
func (iProverAuction *IProverAuction) PackCancel(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int) []byte {
	enc, err := iProverAuction.abi.Pack("cancel", commitId, sequencer, debitWei, seatCount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee9456e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) returns()
func (iProverAuction *IProverAuction) TryPackCancel(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int) ([]byte, error) {
	return iProverAuction.abi.Pack("cancel", commitId, sequencer, debitWei, seatCount)
}

// PackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62781c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (iProverAuction *IProverAuction) PackClear(commitId uint64, sequencer common.Address, chunks uint32, units *big.Int, slots uint32, paidSlots uint32) []byte {
	enc, err := iProverAuction.abi.Pack("clear", commitId, sequencer, chunks, units, slots, paidSlots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62781c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (iProverAuction *IProverAuction) TryPackClear(commitId uint64, sequencer common.Address, chunks uint32, units *big.Int, slots uint32, paidSlots uint32) ([]byte, error) {
	return iProverAuction.abi.Pack("clear", commitId, sequencer, chunks, units, slots, paidSlots)
}

// ClearOutput serves as a container for the return parameters of contract
// method Clear.
type ClearOutput struct {
	Winners      []Winner
	DebitWei     *big.Int
	OpenPriceWei *big.Int
}

// UnpackClear is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe62781c0.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (iProverAuction *IProverAuction) UnpackClear(data []byte) (ClearOutput, error) {
	out, err := iProverAuction.abi.Unpack("clear", data)
	outstruct := new(ClearOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Winners = *abi.ConvertType(out[0], new([]Winner)).(*[]Winner)
	outstruct.DebitWei = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.OpenPriceWei = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (iProverAuction *IProverAuction) PackCreditOf(account common.Address) []byte {
	enc, err := iProverAuction.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (iProverAuction *IProverAuction) TryPackCreditOf(account common.Address) ([]byte, error) {
	return iProverAuction.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (iProverAuction *IProverAuction) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := iProverAuction.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f82ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount, uint256 batches, address caller, uint256 gasWei) returns()
func (iProverAuction *IProverAuction) PackDrop(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int, batches *big.Int, caller common.Address, gasWei *big.Int) []byte {
	enc, err := iProverAuction.abi.Pack("drop", commitId, sequencer, debitWei, seatCount, batches, caller, gasWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f82ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount, uint256 batches, address caller, uint256 gasWei) returns()
func (iProverAuction *IProverAuction) TryPackDrop(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int, batches *big.Int, caller common.Address, gasWei *big.Int) ([]byte, error) {
	return iProverAuction.abi.Pack("drop", commitId, sequencer, debitWei, seatCount, batches, caller, gasWei)
}

// PackInsuranceWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x303a0c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insuranceWei() view returns(uint256)
func (iProverAuction *IProverAuction) PackInsuranceWei() []byte {
	enc, err := iProverAuction.abi.Pack("insuranceWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsuranceWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x303a0c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insuranceWei() view returns(uint256)
func (iProverAuction *IProverAuction) TryPackInsuranceWei() ([]byte, error) {
	return iProverAuction.abi.Pack("insuranceWei")
}

// UnpackInsuranceWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x303a0c81.
//
// Solidity: function insuranceWei() view returns(uint256)
func (iProverAuction *IProverAuction) UnpackInsuranceWei(data []byte) (*big.Int, error) {
	out, err := iProverAuction.abi.Unpack("insuranceWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c3ce17d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insure() payable returns()
func (iProverAuction *IProverAuction) PackInsure() []byte {
	enc, err := iProverAuction.abi.Pack("insure")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c3ce17d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insure() payable returns()
func (iProverAuction *IProverAuction) TryPackInsure() ([]byte, error) {
	return iProverAuction.abi.Pack("insure")
}

// PackLastRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bc07e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastRound() view returns(uint64)
func (iProverAuction *IProverAuction) PackLastRound() []byte {
	enc, err := iProverAuction.abi.Pack("lastRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bc07e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastRound() view returns(uint64)
func (iProverAuction *IProverAuction) TryPackLastRound() ([]byte, error) {
	return iProverAuction.abi.Pack("lastRound")
}

// UnpackLastRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bc07e6.
//
// Solidity: function lastRound() view returns(uint64)
func (iProverAuction *IProverAuction) UnpackLastRound(data []byte) (uint64, error) {
	out, err := iProverAuction.abi.Unpack("lastRound", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e49ff39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(uint64 commitId, (uint32,address,uint256)[] payments, address caller, uint256 gasWei) returns()
func (iProverAuction *IProverAuction) PackPay(commitId uint64, payments []Payment, caller common.Address, gasWei *big.Int) []byte {
	enc, err := iProverAuction.abi.Pack("pay", commitId, payments, caller, gasWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e49ff39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(uint64 commitId, (uint32,address,uint256)[] payments, address caller, uint256 gasWei) returns()
func (iProverAuction *IProverAuction) TryPackPay(commitId uint64, payments []Payment, caller common.Address, gasWei *big.Int) ([]byte, error) {
	return iProverAuction.abi.Pack("pay", commitId, payments, caller, gasWei)
}

// PackReceiveEther is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3912ec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveEther() payable returns()
func (iProverAuction *IProverAuction) PackReceiveEther() []byte {
	enc, err := iProverAuction.abi.Pack("receiveEther")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveEther is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3912ec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveEther() payable returns()
func (iProverAuction *IProverAuction) TryPackReceiveEther() ([]byte, error) {
	return iProverAuction.abi.Pack("receiveEther")
}

// PackRoundParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff912823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (iProverAuction *IProverAuction) PackRoundParameters(round uint64) []byte {
	enc, err := iProverAuction.abi.Pack("roundParameters", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff912823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (iProverAuction *IProverAuction) TryPackRoundParameters(round uint64) ([]byte, error) {
	return iProverAuction.abi.Pack("roundParameters", round)
}

// UnpackRoundParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff912823.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (iProverAuction *IProverAuction) UnpackRoundParameters(data []byte) (RoundParameters, error) {
	out, err := iProverAuction.abi.Unpack("roundParameters", data)
	if err != nil {
		return *new(RoundParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(RoundParameters)).(*RoundParameters)
	return out0, nil
}

// PackSequencerFeeWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e751aa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (iProverAuction *IProverAuction) PackSequencerFeeWei() []byte {
	enc, err := iProverAuction.abi.Pack("sequencerFeeWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencerFeeWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e751aa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (iProverAuction *IProverAuction) TryPackSequencerFeeWei() ([]byte, error) {
	return iProverAuction.abi.Pack("sequencerFeeWei")
}

// UnpackSequencerFeeWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e751aa7.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (iProverAuction *IProverAuction) UnpackSequencerFeeWei(data []byte) (*big.Int, error) {
	out, err := iProverAuction.abi.Unpack("sequencerFeeWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20fe08a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (iProverAuction *IProverAuction) PackSettle(header BatchHeader) []byte {
	enc, err := iProverAuction.abi.Pack("settle", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20fe08a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (iProverAuction *IProverAuction) TryPackSettle(header BatchHeader) ([]byte, error) {
	return iProverAuction.abi.Pack("settle", header)
}

// PackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2798e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (iProverAuction *IProverAuction) PackSkip(commitId uint64) []byte {
	enc, err := iProverAuction.abi.Pack("skip", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2798e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (iProverAuction *IProverAuction) TryPackSkip(commitId uint64) ([]byte, error) {
	return iProverAuction.abi.Pack("skip", commitId)
}

// UnpackSkip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b2798e8.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (iProverAuction *IProverAuction) UnpackSkip(data []byte) (*big.Int, error) {
	out, err := iProverAuction.abi.Unpack("skip", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit(address to) returns()
func (iProverAuction *IProverAuction) PackWithdrawCredit(to common.Address) []byte {
	enc, err := iProverAuction.abi.Pack("withdrawCredit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCredit(address to) returns()
func (iProverAuction *IProverAuction) TryPackWithdrawCredit(to common.Address) ([]byte, error) {
	return iProverAuction.abi.Pack("withdrawCredit", to)
}

// IProverAuctionBatchCancelled represents a BatchCancelled event raised by the IProverAuction contract.
type IProverAuctionBatchCancelled struct {
	CommitId    uint64
	ReturnedWei *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const IProverAuctionBatchCancelledEventName = "BatchCancelled"

// ContractEventName returns the user-defined event name.
func (IProverAuctionBatchCancelled) ContractEventName() string {
	return IProverAuctionBatchCancelledEventName
}

// UnpackBatchCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCancelled(uint64 indexed commitId, uint256 returnedWei)
func (iProverAuction *IProverAuction) UnpackBatchCancelledEvent(log *types.Log) (*IProverAuctionBatchCancelled, error) {
	event := "BatchCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionBatchCancelled)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionBatchSettled represents a BatchSettled event raised by the IProverAuction contract.
type IProverAuctionBatchSettled struct {
	CommitId      uint64
	RewardsWei    *big.Int
	ReimbursedWei *big.Int
	SequencerWei  *big.Int
	InsuranceWei  *big.Int
	BurnedWei     *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const IProverAuctionBatchSettledEventName = "BatchSettled"

// ContractEventName returns the user-defined event name.
func (IProverAuctionBatchSettled) ContractEventName() string {
	return IProverAuctionBatchSettledEventName
}

// UnpackBatchSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchSettled(uint64 indexed commitId, uint256 rewardsWei, uint256 reimbursedWei, uint256 sequencerWei, uint256 insuranceWei, uint256 burnedWei)
func (iProverAuction *IProverAuction) UnpackBatchSettledEvent(log *types.Log) (*IProverAuctionBatchSettled, error) {
	event := "BatchSettled"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionBatchSettled)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionCallerReimbursed represents a CallerReimbursed event raised by the IProverAuction contract.
type IProverAuctionCallerReimbursed struct {
	CommitId  uint64
	Caller    common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IProverAuctionCallerReimbursedEventName = "CallerReimbursed"

// ContractEventName returns the user-defined event name.
func (IProverAuctionCallerReimbursed) ContractEventName() string {
	return IProverAuctionCallerReimbursedEventName
}

// UnpackCallerReimbursedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallerReimbursed(uint64 indexed commitId, address indexed caller, uint256 amountWei)
func (iProverAuction *IProverAuction) UnpackCallerReimbursedEvent(log *types.Log) (*IProverAuctionCallerReimbursed, error) {
	event := "CallerReimbursed"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionCallerReimbursed)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionCreditWithdrawn represents a CreditWithdrawn event raised by the IProverAuction contract.
type IProverAuctionCreditWithdrawn struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IProverAuctionCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (IProverAuctionCreditWithdrawn) ContractEventName() string {
	return IProverAuctionCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, uint256 amountWei)
func (iProverAuction *IProverAuction) UnpackCreditWithdrawnEvent(log *types.Log) (*IProverAuctionCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionInsured represents a Insured event raised by the IProverAuction contract.
type IProverAuctionInsured struct {
	Payer        common.Address
	InsuranceWei *big.Int
	BurnedWei    *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IProverAuctionInsuredEventName = "Insured"

// ContractEventName returns the user-defined event name.
func (IProverAuctionInsured) ContractEventName() string {
	return IProverAuctionInsuredEventName
}

// UnpackInsuredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Insured(address indexed payer, uint256 insuranceWei, uint256 burnedWei)
func (iProverAuction *IProverAuction) UnpackInsuredEvent(log *types.Log) (*IProverAuctionInsured, error) {
	event := "Insured"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionInsured)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionProverCredited represents a ProverCredited event raised by the IProverAuction contract.
type IProverAuctionProverCredited struct {
	CommitId   uint64
	ChunkIndex uint32
	Prover     common.Address
	AmountWei  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IProverAuctionProverCreditedEventName = "ProverCredited"

// ContractEventName returns the user-defined event name.
func (IProverAuctionProverCredited) ContractEventName() string {
	return IProverAuctionProverCreditedEventName
}

// UnpackProverCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProverCredited(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 amountWei)
func (iProverAuction *IProverAuction) UnpackProverCreditedEvent(log *types.Log) (*IProverAuctionProverCredited, error) {
	event := "ProverCredited"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionProverCredited)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionRescuePaid represents a RescuePaid event raised by the IProverAuction contract.
type IProverAuctionRescuePaid struct {
	CommitId  uint64
	Rescuer   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IProverAuctionRescuePaidEventName = "RescuePaid"

// ContractEventName returns the user-defined event name.
func (IProverAuctionRescuePaid) ContractEventName() string {
	return IProverAuctionRescuePaidEventName
}

// UnpackRescuePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RescuePaid(uint64 indexed commitId, address indexed rescuer, uint256 amountWei)
func (iProverAuction *IProverAuction) UnpackRescuePaidEvent(log *types.Log) (*IProverAuctionRescuePaid, error) {
	event := "RescuePaid"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionRescuePaid)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionRoundCleared represents a RoundCleared event raised by the IProverAuction contract.
type IProverAuctionRoundCleared struct {
	CommitId       uint64
	ReserveWei     *big.Int
	FloorWei       *big.Int
	Chunks         uint32
	SeatsWon       uint32
	FreeSeats      uint32
	HighestCostWei *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const IProverAuctionRoundClearedEventName = "RoundCleared"

// ContractEventName returns the user-defined event name.
func (IProverAuctionRoundCleared) ContractEventName() string {
	return IProverAuctionRoundClearedEventName
}

// UnpackRoundClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundCleared(uint64 indexed commitId, uint96 reserveWei, uint96 floorWei, uint32 chunks, uint32 seatsWon, uint32 freeSeats, uint96 highestCostWei)
func (iProverAuction *IProverAuction) UnpackRoundClearedEvent(log *types.Log) (*IProverAuctionRoundCleared, error) {
	event := "RoundCleared"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionRoundCleared)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionRoundSkipped represents a RoundSkipped event raised by the IProverAuction contract.
type IProverAuctionRoundSkipped struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const IProverAuctionRoundSkippedEventName = "RoundSkipped"

// ContractEventName returns the user-defined event name.
func (IProverAuctionRoundSkipped) ContractEventName() string {
	return IProverAuctionRoundSkippedEventName
}

// UnpackRoundSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundSkipped(uint64 indexed commitId)
func (iProverAuction *IProverAuction) UnpackRoundSkippedEvent(log *types.Log) (*IProverAuctionRoundSkipped, error) {
	event := "RoundSkipped"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionRoundSkipped)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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

// IProverAuctionSequencerPunished represents a SequencerPunished event raised by the IProverAuction contract.
type IProverAuctionSequencerPunished struct {
	CommitId     uint64
	Sequencer    common.Address
	Caller       common.Address
	BountyWei    *big.Int
	InsuranceWei *big.Int
	BurnedWei    *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IProverAuctionSequencerPunishedEventName = "SequencerPunished"

// ContractEventName returns the user-defined event name.
func (IProverAuctionSequencerPunished) ContractEventName() string {
	return IProverAuctionSequencerPunishedEventName
}

// UnpackSequencerPunishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerPunished(uint64 indexed commitId, address indexed sequencer, address indexed caller, uint256 bountyWei, uint256 insuranceWei, uint256 burnedWei)
func (iProverAuction *IProverAuction) UnpackSequencerPunishedEvent(log *types.Log) (*IProverAuctionSequencerPunished, error) {
	event := "SequencerPunished"
	if len(log.Topics) == 0 || log.Topics[0] != iProverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IProverAuctionSequencerPunished)
	if len(log.Data) > 0 {
		if err := iProverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iProverAuction.abi.Events[event].Inputs {
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
func (iProverAuction *IProverAuction) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["BatchNotOpen"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackBatchNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["PaymentMissing"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackPaymentMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["PoolExceeded"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackPoolExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["RoundOutOfOrder"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackRoundOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["RoundUnknown"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackRoundUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], iProverAuction.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iProverAuction.UnpackTransferRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IProverAuctionBatchNotOpen represents a BatchNotOpen error raised by the IProverAuction contract.
type IProverAuctionBatchNotOpen struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotOpen(uint64 commitId)
func IProverAuctionBatchNotOpenErrorID() common.Hash {
	return common.HexToHash("0x7b6a9fdb91a38cb25e2f9ebacc3bdd9952d04cb6311bdce4546ba6066ac7cdff")
}

// UnpackBatchNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotOpen(uint64 commitId)
func (iProverAuction *IProverAuction) UnpackBatchNotOpenError(raw []byte) (*IProverAuctionBatchNotOpen, error) {
	out := new(IProverAuctionBatchNotOpen)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "BatchNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionNotLadder represents a NotLadder error raised by the IProverAuction contract.
type IProverAuctionNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func IProverAuctionNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (iProverAuction *IProverAuction) UnpackNotLadderError(raw []byte) (*IProverAuctionNotLadder, error) {
	out := new(IProverAuctionNotLadder)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionNotPayer represents a NotPayer error raised by the IProverAuction contract.
type IProverAuctionNotPayer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(address caller)
func IProverAuctionNotPayerErrorID() common.Hash {
	return common.HexToHash("0x11a4cac08b1780339e8befb8d45ba18b332e8a9427e2478c926341cb75b1ebde")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(address caller)
func (iProverAuction *IProverAuction) UnpackNotPayerError(raw []byte) (*IProverAuctionNotPayer, error) {
	out := new(IProverAuctionNotPayer)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionNotRollup represents a NotRollup error raised by the IProverAuction contract.
type IProverAuctionNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func IProverAuctionNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (iProverAuction *IProverAuction) UnpackNotRollupError(raw []byte) (*IProverAuctionNotRollup, error) {
	out := new(IProverAuctionNotRollup)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionNothingToWithdraw represents a NothingToWithdraw error raised by the IProverAuction contract.
type IProverAuctionNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func IProverAuctionNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (iProverAuction *IProverAuction) UnpackNothingToWithdrawError(raw []byte) (*IProverAuctionNothingToWithdraw, error) {
	out := new(IProverAuctionNothingToWithdraw)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionPaymentMissing represents a PaymentMissing error raised by the IProverAuction contract.
type IProverAuctionPaymentMissing struct {
	ExpectedWei *big.Int
	ReceivedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentMissing(uint256 expectedWei, uint256 receivedWei)
func IProverAuctionPaymentMissingErrorID() common.Hash {
	return common.HexToHash("0x52f4c146cb4ff6773f431c8251a1252a3d0aebb6b0d9f24724dc3f18ddb55eb9")
}

// UnpackPaymentMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentMissing(uint256 expectedWei, uint256 receivedWei)
func (iProverAuction *IProverAuction) UnpackPaymentMissingError(raw []byte) (*IProverAuctionPaymentMissing, error) {
	out := new(IProverAuctionPaymentMissing)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "PaymentMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionPoolExceeded represents a PoolExceeded error raised by the IProverAuction contract.
type IProverAuctionPoolExceeded struct {
	CommitId  uint64
	WantedWei *big.Int
	LeftWei   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei)
func IProverAuctionPoolExceededErrorID() common.Hash {
	return common.HexToHash("0xf49ac3110b080828edef1f3062c176c8cb5f3b7e475df8bf501c25972421bcd9")
}

// UnpackPoolExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei)
func (iProverAuction *IProverAuction) UnpackPoolExceededError(raw []byte) (*IProverAuctionPoolExceeded, error) {
	out := new(IProverAuctionPoolExceeded)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "PoolExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionRoundOutOfOrder represents a RoundOutOfOrder error raised by the IProverAuction contract.
type IProverAuctionRoundOutOfOrder struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOutOfOrder(uint256 round, uint256 expected)
func IProverAuctionRoundOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0xd697260b91e60ed8cff3814594d34d90d6ec5d550b7dc9eef74cc6321effb528")
}

// UnpackRoundOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOutOfOrder(uint256 round, uint256 expected)
func (iProverAuction *IProverAuction) UnpackRoundOutOfOrderError(raw []byte) (*IProverAuctionRoundOutOfOrder, error) {
	out := new(IProverAuctionRoundOutOfOrder)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "RoundOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionRoundUnknown represents a RoundUnknown error raised by the IProverAuction contract.
type IProverAuctionRoundUnknown struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundUnknown(uint256 round)
func IProverAuctionRoundUnknownErrorID() common.Hash {
	return common.HexToHash("0xb1d48570443f51c55ae8f4aacd0f904eb33887790619d9957f7df55e9701be50")
}

// UnpackRoundUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundUnknown(uint256 round)
func (iProverAuction *IProverAuction) UnpackRoundUnknownError(raw []byte) (*IProverAuctionRoundUnknown, error) {
	out := new(IProverAuctionRoundUnknown)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "RoundUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IProverAuctionTransferRefused represents a TransferRefused error raised by the IProverAuction contract.
type IProverAuctionTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func IProverAuctionTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iProverAuction *IProverAuction) UnpackTransferRefusedError(raw []byte) (*IProverAuctionTransferRefused, error) {
	out := new(IProverAuctionTransferRefused)
	if err := iProverAuction.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
