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

// IFailureLadderMetaData contains all meta data concerning the IFailureLadder contract.
var IFailureLadderMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"CALL_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"witness\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchState\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"failed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenged\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answered\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"provingExtended\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"standbyExtended\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"released\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"dutyOf\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDuty\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extendProving\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"extendStandby\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keepSeed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportMissed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireTimedOut\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"deliveries\",\"type\":\"tuple[]\",\"internalType\":\"structDelivery[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"bundle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fixedPaid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeoutOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeadlineMissed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"failed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standby\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"standby\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessChallenged\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessShown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"witness\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AlreadyExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockTooRecent\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlocksNotConsecutive\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkAlreadyProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlineNotMissed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoReasonToExtend\",\"inputs\":[{\"name\":\"windowStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"windowEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSeat\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoStandby\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAssigned\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assigned\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReport\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WitnessMismatch\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recorded\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "IFailureLadder",
}

// IFailureLadder is an auto generated Go binding around an Ethereum contract.
type IFailureLadder struct {
	abi abi.ABI
}

// NewIFailureLadder creates a new instance of IFailureLadder.
func NewIFailureLadder() *IFailureLadder {
	parsed, err := IFailureLadderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IFailureLadder{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IFailureLadder) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCALLGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267e5eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) PackCALLGAS() []byte {
	enc, err := iFailureLadder.abi.Pack("CALL_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267e5eba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) TryPackCALLGAS() ([]byte, error) {
	return iFailureLadder.abi.Pack("CALL_GAS")
}

// UnpackCALLGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x267e5eba.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) UnpackCALLGAS(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("CALL_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROOFGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90be0835.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) PackPROOFGAS() []byte {
	enc, err := iFailureLadder.abi.Pack("PROOF_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROOFGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90be0835.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) TryPackPROOFGAS() ([]byte, error) {
	return iFailureLadder.abi.Pack("PROOF_GAS")
}

// UnpackPROOFGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90be0835.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) UnpackPROOFGAS(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("PROOF_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREPORTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63a4e0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) PackREPORTGAS() []byte {
	enc, err := iFailureLadder.abi.Pack("REPORT_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREPORTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63a4e0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) TryPackREPORTGAS() ([]byte, error) {
	return iFailureLadder.abi.Pack("REPORT_GAS")
}

// UnpackREPORTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63a4e0a.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (iFailureLadder *IFailureLadder) UnpackREPORTGAS(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("REPORT_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswerWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a8550ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32) record, bytes32[] path, bytes witness) returns()
func (iFailureLadder *IFailureLadder) PackAnswerWitness(header BatchHeader, record ChunkRecord, path [][32]byte, witness []byte) []byte {
	enc, err := iFailureLadder.abi.Pack("answerWitness", header, record, path, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a8550ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32) record, bytes32[] path, bytes witness) returns()
func (iFailureLadder *IFailureLadder) TryPackAnswerWitness(header BatchHeader, record ChunkRecord, path [][32]byte, witness []byte) ([]byte, error) {
	return iFailureLadder.abi.Pack("answerWitness", header, record, path, witness)
}

// PackBatchState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a1f380.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64 failed, uint64 challenged, uint64 answered, bool provingExtended, bool standbyExtended, bool released)
func (iFailureLadder *IFailureLadder) PackBatchState(commitId uint64) []byte {
	enc, err := iFailureLadder.abi.Pack("batchState", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a1f380.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64 failed, uint64 challenged, uint64 answered, bool provingExtended, bool standbyExtended, bool released)
func (iFailureLadder *IFailureLadder) TryPackBatchState(commitId uint64) ([]byte, error) {
	return iFailureLadder.abi.Pack("batchState", commitId)
}

// BatchStateOutput serves as a container for the return parameters of contract
// method BatchState.
type BatchStateOutput struct {
	Failed          uint64
	Challenged      uint64
	Answered        uint64
	ProvingExtended bool
	StandbyExtended bool
	Released        bool
}

// UnpackBatchState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6a1f380.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64 failed, uint64 challenged, uint64 answered, bool provingExtended, bool standbyExtended, bool released)
func (iFailureLadder *IFailureLadder) UnpackBatchState(data []byte) (BatchStateOutput, error) {
	out, err := iFailureLadder.abi.Unpack("batchState", data)
	outstruct := new(BatchStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Failed = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Challenged = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Answered = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.ProvingExtended = *abi.ConvertType(out[3], new(bool)).(*bool)
	outstruct.StandbyExtended = *abi.ConvertType(out[4], new(bool)).(*bool)
	outstruct.Released = *abi.ConvertType(out[5], new(bool)).(*bool)
	return *outstruct, nil
}

// PackChallengeWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01905ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) payable returns()
func (iFailureLadder *IFailureLadder) PackChallengeWitness(header BatchHeader, winners []Winner, chunkIndex uint32) []byte {
	enc, err := iFailureLadder.abi.Pack("challengeWitness", header, winners, chunkIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01905ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) payable returns()
func (iFailureLadder *IFailureLadder) TryPackChallengeWitness(header BatchHeader, winners []Winner, chunkIndex uint32) ([]byte, error) {
	return iFailureLadder.abi.Pack("challengeWitness", header, winners, chunkIndex)
}

// PackDutyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf881cd8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256))
func (iFailureLadder *IFailureLadder) PackDutyOf(header BatchHeader, winners []Winner, chunkIndex uint32) []byte {
	enc, err := iFailureLadder.abi.Pack("dutyOf", header, winners, chunkIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDutyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf881cd8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256))
func (iFailureLadder *IFailureLadder) TryPackDutyOf(header BatchHeader, winners []Winner, chunkIndex uint32) ([]byte, error) {
	return iFailureLadder.abi.Pack("dutyOf", header, winners, chunkIndex)
}

// UnpackDutyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf881cd8e.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256))
func (iFailureLadder *IFailureLadder) UnpackDutyOf(data []byte) (Duty, error) {
	out, err := iFailureLadder.abi.Unpack("dutyOf", data)
	if err != nil {
		return *new(Duty), err
	}
	out0 := *abi.ConvertType(out[0], new(Duty)).(*Duty)
	return out0, nil
}

// PackExtendProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aed40cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extendProving((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, bytes[] blocks) returns()
func (iFailureLadder *IFailureLadder) PackExtendProving(header BatchHeader, blocks [][]byte) []byte {
	enc, err := iFailureLadder.abi.Pack("extendProving", header, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtendProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aed40cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extendProving((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, bytes[] blocks) returns()
func (iFailureLadder *IFailureLadder) TryPackExtendProving(header BatchHeader, blocks [][]byte) ([]byte, error) {
	return iFailureLadder.abi.Pack("extendProving", header, blocks)
}

// PackExtendStandby is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6640e679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extendStandby((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, uint32 chunkIndex, bytes[] blocks) returns()
func (iFailureLadder *IFailureLadder) PackExtendStandby(header BatchHeader, chunkIndex uint32, blocks [][]byte) []byte {
	enc, err := iFailureLadder.abi.Pack("extendStandby", header, chunkIndex, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtendStandby is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6640e679.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extendStandby((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, uint32 chunkIndex, bytes[] blocks) returns()
func (iFailureLadder *IFailureLadder) TryPackExtendStandby(header BatchHeader, chunkIndex uint32, blocks [][]byte) ([]byte, error) {
	return iFailureLadder.abi.Pack("extendStandby", header, chunkIndex, blocks)
}

// PackKeepSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cee10f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keepSeed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns(uint160 seed)
func (iFailureLadder *IFailureLadder) PackKeepSeed(header BatchHeader) []byte {
	enc, err := iFailureLadder.abi.Pack("keepSeed", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeepSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cee10f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keepSeed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns(uint160 seed)
func (iFailureLadder *IFailureLadder) TryPackKeepSeed(header BatchHeader) ([]byte, error) {
	return iFailureLadder.abi.Pack("keepSeed", header)
}

// UnpackKeepSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cee10f7.
//
// Solidity: function keepSeed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns(uint160 seed)
func (iFailureLadder *IFailureLadder) UnpackKeepSeed(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("keepSeed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64))
func (iFailureLadder *IFailureLadder) PackParameters() []byte {
	enc, err := iFailureLadder.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64))
func (iFailureLadder *IFailureLadder) TryPackParameters() ([]byte, error) {
	return iFailureLadder.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64))
func (iFailureLadder *IFailureLadder) UnpackParameters(data []byte) (LadderParameters, error) {
	out, err := iFailureLadder.abi.Unpack("parameters", data)
	if err != nil {
		return *new(LadderParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(LadderParameters)).(*LadderParameters)
	return out0, nil
}

// PackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iFailureLadder *IFailureLadder) PackRefundOf(account common.Address) []byte {
	enc, err := iFailureLadder.abi.Pack("refundOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iFailureLadder *IFailureLadder) TryPackRefundOf(account common.Address) ([]byte, error) {
	return iFailureLadder.abi.Pack("refundOf", account)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07738ad2.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (iFailureLadder *IFailureLadder) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("refundOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea2437a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners) returns()
func (iFailureLadder *IFailureLadder) PackRelease(header BatchHeader, winners []Winner) []byte {
	enc, err := iFailureLadder.abi.Pack("release", header, winners)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea2437a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners) returns()
func (iFailureLadder *IFailureLadder) TryPackRelease(header BatchHeader, winners []Winner) ([]byte, error) {
	return iFailureLadder.abi.Pack("release", header, winners)
}

// PackReportMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd89509.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportMissed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex, bytes laterBlock) returns()
func (iFailureLadder *IFailureLadder) PackReportMissed(header BatchHeader, winners []Winner, chunkIndex uint32, laterBlock []byte) []byte {
	enc, err := iFailureLadder.abi.Pack("reportMissed", header, winners, chunkIndex, laterBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd89509.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportMissed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex, bytes laterBlock) returns()
func (iFailureLadder *IFailureLadder) TryPackReportMissed(header BatchHeader, winners []Winner, chunkIndex uint32, laterBlock []byte) ([]byte, error) {
	return iFailureLadder.abi.Pack("reportMissed", header, winners, chunkIndex, laterBlock)
}

// PackRequireTimedOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f793b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireTimedOut(uint64 commitId, uint64 committedAt, bytes laterBlock) view returns()
func (iFailureLadder *IFailureLadder) PackRequireTimedOut(commitId uint64, committedAt uint64, laterBlock []byte) []byte {
	enc, err := iFailureLadder.abi.Pack("requireTimedOut", commitId, committedAt, laterBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireTimedOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f793b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireTimedOut(uint64 commitId, uint64 committedAt, bytes laterBlock) view returns()
func (iFailureLadder *IFailureLadder) TryPackRequireTimedOut(commitId uint64, committedAt uint64, laterBlock []byte) ([]byte, error) {
	return iFailureLadder.abi.Pack("requireTimedOut", commitId, committedAt, laterBlock)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb430a6b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (iFailureLadder *IFailureLadder) PackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, bundle *big.Int, caller common.Address) []byte {
	enc, err := iFailureLadder.abi.Pack("reward", terms, winners, seed, deliveries, bundle, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb430a6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (iFailureLadder *IFailureLadder) TryPackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, bundle *big.Int, caller common.Address) ([]byte, error) {
	return iFailureLadder.abi.Pack("reward", terms, winners, seed, deliveries, bundle, caller)
}

// UnpackReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb430a6b6.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (iFailureLadder *IFailureLadder) UnpackReward(data []byte) (bool, error) {
	out, err := iFailureLadder.abi.Unpack("reward", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimeoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fd7c28b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutOf(uint64 commitId, uint64 committedAt) view returns(uint256)
func (iFailureLadder *IFailureLadder) PackTimeoutOf(commitId uint64, committedAt uint64) []byte {
	enc, err := iFailureLadder.abi.Pack("timeoutOf", commitId, committedAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fd7c28b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeoutOf(uint64 commitId, uint64 committedAt) view returns(uint256)
func (iFailureLadder *IFailureLadder) TryPackTimeoutOf(commitId uint64, committedAt uint64) ([]byte, error) {
	return iFailureLadder.abi.Pack("timeoutOf", commitId, committedAt)
}

// UnpackTimeoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fd7c28b.
//
// Solidity: function timeoutOf(uint64 commitId, uint64 committedAt) view returns(uint256)
func (iFailureLadder *IFailureLadder) UnpackTimeoutOf(data []byte) (*big.Int, error) {
	out, err := iFailureLadder.abi.Unpack("timeoutOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawRefund(address to) returns()
func (iFailureLadder *IFailureLadder) PackWithdrawRefund(to common.Address) []byte {
	enc, err := iFailureLadder.abi.Pack("withdrawRefund", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa16c86f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawRefund(address to) returns()
func (iFailureLadder *IFailureLadder) TryPackWithdrawRefund(to common.Address) ([]byte, error) {
	return iFailureLadder.abi.Pack("withdrawRefund", to)
}

// IFailureLadderBatchReleased represents a BatchReleased event raised by the IFailureLadder contract.
type IFailureLadderBatchReleased struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const IFailureLadderBatchReleasedEventName = "BatchReleased"

// ContractEventName returns the user-defined event name.
func (IFailureLadderBatchReleased) ContractEventName() string {
	return IFailureLadderBatchReleasedEventName
}

// UnpackBatchReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchReleased(uint64 indexed commitId)
func (iFailureLadder *IFailureLadder) UnpackBatchReleasedEvent(log *types.Log) (*IFailureLadderBatchReleased, error) {
	event := "BatchReleased"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderBatchReleased)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderChunkRescued represents a ChunkRescued event raised by the IFailureLadder contract.
type IFailureLadderChunkRescued struct {
	CommitId   uint64
	ChunkIndex uint32
	Prover     common.Address
	Bounty     *big.Int
	Forfeited  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IFailureLadderChunkRescuedEventName = "ChunkRescued"

// ContractEventName returns the user-defined event name.
func (IFailureLadderChunkRescued) ContractEventName() string {
	return IFailureLadderChunkRescuedEventName
}

// UnpackChunkRescuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChunkRescued(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 bounty, uint256 forfeited)
func (iFailureLadder *IFailureLadder) UnpackChunkRescuedEvent(log *types.Log) (*IFailureLadderChunkRescued, error) {
	event := "ChunkRescued"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderChunkRescued)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderDeadlineMissed represents a DeadlineMissed event raised by the IFailureLadder contract.
type IFailureLadderDeadlineMissed struct {
	CommitId   uint64
	ChunkIndex uint32
	Failed     common.Address
	Reporter   common.Address
	Bounty     *big.Int
	Standby    common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const IFailureLadderDeadlineMissedEventName = "DeadlineMissed"

// ContractEventName returns the user-defined event name.
func (IFailureLadderDeadlineMissed) ContractEventName() string {
	return IFailureLadderDeadlineMissedEventName
}

// UnpackDeadlineMissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeadlineMissed(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed failed, address reporter, uint256 bounty, address standby)
func (iFailureLadder *IFailureLadder) UnpackDeadlineMissedEvent(log *types.Log) (*IFailureLadderDeadlineMissed, error) {
	event := "DeadlineMissed"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderDeadlineMissed)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderRefundWithdrawn represents a RefundWithdrawn event raised by the IFailureLadder contract.
type IFailureLadderRefundWithdrawn struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IFailureLadderRefundWithdrawnEventName = "RefundWithdrawn"

// ContractEventName returns the user-defined event name.
func (IFailureLadderRefundWithdrawn) ContractEventName() string {
	return IFailureLadderRefundWithdrawnEventName
}

// UnpackRefundWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundWithdrawn(address indexed account, uint256 amountWei)
func (iFailureLadder *IFailureLadder) UnpackRefundWithdrawnEvent(log *types.Log) (*IFailureLadderRefundWithdrawn, error) {
	event := "RefundWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderRefundWithdrawn)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderWindowExtended represents a WindowExtended event raised by the IFailureLadder contract.
type IFailureLadderWindowExtended struct {
	CommitId  uint64
	Standby   bool
	ShownTime *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IFailureLadderWindowExtendedEventName = "WindowExtended"

// ContractEventName returns the user-defined event name.
func (IFailureLadderWindowExtended) ContractEventName() string {
	return IFailureLadderWindowExtendedEventName
}

// UnpackWindowExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WindowExtended(uint64 indexed commitId, bool standby, uint256 shownTime)
func (iFailureLadder *IFailureLadder) UnpackWindowExtendedEvent(log *types.Log) (*IFailureLadderWindowExtended, error) {
	event := "WindowExtended"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderWindowExtended)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderWitnessChallenged represents a WitnessChallenged event raised by the IFailureLadder contract.
type IFailureLadderWitnessChallenged struct {
	CommitId   uint64
	ChunkIndex uint32
	Challenger common.Address
	BondWei    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IFailureLadderWitnessChallengedEventName = "WitnessChallenged"

// ContractEventName returns the user-defined event name.
func (IFailureLadderWitnessChallenged) ContractEventName() string {
	return IFailureLadderWitnessChallengedEventName
}

// UnpackWitnessChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WitnessChallenged(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed challenger, uint256 bondWei)
func (iFailureLadder *IFailureLadder) UnpackWitnessChallengedEvent(log *types.Log) (*IFailureLadderWitnessChallenged, error) {
	event := "WitnessChallenged"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderWitnessChallenged)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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

// IFailureLadderWitnessShown represents a WitnessShown event raised by the IFailureLadder contract.
type IFailureLadderWitnessShown struct {
	CommitId   uint64
	ChunkIndex uint32
	By         common.Address
	Witness    []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IFailureLadderWitnessShownEventName = "WitnessShown"

// ContractEventName returns the user-defined event name.
func (IFailureLadderWitnessShown) ContractEventName() string {
	return IFailureLadderWitnessShownEventName
}

// UnpackWitnessShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WitnessShown(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed by, bytes witness)
func (iFailureLadder *IFailureLadder) UnpackWitnessShownEvent(log *types.Log) (*IFailureLadderWitnessShown, error) {
	event := "WitnessShown"
	if len(log.Topics) == 0 || log.Topics[0] != iFailureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IFailureLadderWitnessShown)
	if len(log.Data) > 0 {
		if err := iFailureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iFailureLadder.abi.Events[event].Inputs {
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
func (iFailureLadder *IFailureLadder) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["AlreadyChallenged"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackAlreadyChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["AlreadyExtended"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackAlreadyExtendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["AlreadyReleased"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackAlreadyReleasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["BlockTooRecent"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackBlockTooRecentError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["BlocksNotConsecutive"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackBlocksNotConsecutiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["ChallengeTooLate"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackChallengeTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["ChunkAlreadyProven"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackChunkAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["DeadlineNotMissed"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackDeadlineNotMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["HeaderMismatch"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackHeaderMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NoReasonToExtend"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNoReasonToExtendError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NoSeat"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNoSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NoStandby"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNoStandbyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NotAssigned"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNotAssignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NotChallenged"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNotChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NothingToReport"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNothingToReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["RecordNotInBatch"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackRecordNotInBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["WinnersMismatch"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackWinnersMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["WitnessMismatch"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackWitnessMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iFailureLadder.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return iFailureLadder.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IFailureLadderAlreadyChallenged represents a AlreadyChallenged error raised by the IFailureLadder contract.
type IFailureLadderAlreadyChallenged struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyChallenged(uint32 chunkIndex)
func IFailureLadderAlreadyChallengedErrorID() common.Hash {
	return common.HexToHash("0x2a4c9f8cb91a3f947c05de2bffcf83324ce3980d4a9dc0b63f6d4ceb81f1c0b1")
}

// UnpackAlreadyChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyChallenged(uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackAlreadyChallengedError(raw []byte) (*IFailureLadderAlreadyChallenged, error) {
	out := new(IFailureLadderAlreadyChallenged)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "AlreadyChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderAlreadyExtended represents a AlreadyExtended error raised by the IFailureLadder contract.
type IFailureLadderAlreadyExtended struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExtended(uint64 commitId)
func IFailureLadderAlreadyExtendedErrorID() common.Hash {
	return common.HexToHash("0x562e3e77dac25c4de849eb16ed83266bb240e4714ca38d77d19723710bb63c2b")
}

// UnpackAlreadyExtendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExtended(uint64 commitId)
func (iFailureLadder *IFailureLadder) UnpackAlreadyExtendedError(raw []byte) (*IFailureLadderAlreadyExtended, error) {
	out := new(IFailureLadderAlreadyExtended)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "AlreadyExtended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderAlreadyReleased represents a AlreadyReleased error raised by the IFailureLadder contract.
type IFailureLadderAlreadyReleased struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyReleased(uint64 commitId)
func IFailureLadderAlreadyReleasedErrorID() common.Hash {
	return common.HexToHash("0x968f4dd0df6040e752d1a1e53483ef44691383c9da07a2fac042251dbf998c29")
}

// UnpackAlreadyReleasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyReleased(uint64 commitId)
func (iFailureLadder *IFailureLadder) UnpackAlreadyReleasedError(raw []byte) (*IFailureLadderAlreadyReleased, error) {
	out := new(IFailureLadderAlreadyReleased)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "AlreadyReleased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderBlockTooRecent represents a BlockTooRecent error raised by the IFailureLadder contract.
type IFailureLadderBlockTooRecent struct {
	Number *big.Int
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockTooRecent(uint256 number, uint256 latest)
func IFailureLadderBlockTooRecentErrorID() common.Hash {
	return common.HexToHash("0x15ad27c3eba85d7f755bf8b36d142e64a522f503d0ec9141078e0c070d654a68")
}

// UnpackBlockTooRecentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockTooRecent(uint256 number, uint256 latest)
func (iFailureLadder *IFailureLadder) UnpackBlockTooRecentError(raw []byte) (*IFailureLadderBlockTooRecent, error) {
	out := new(IFailureLadderBlockTooRecent)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "BlockTooRecent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderBlocksNotConsecutive represents a BlocksNotConsecutive error raised by the IFailureLadder contract.
type IFailureLadderBlocksNotConsecutive struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlocksNotConsecutive(uint256 first, uint256 second)
func IFailureLadderBlocksNotConsecutiveErrorID() common.Hash {
	return common.HexToHash("0x34ac0212f94541c52bb25861e6a161afd297c13f50d4ec4635126f266b39cd62")
}

// UnpackBlocksNotConsecutiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlocksNotConsecutive(uint256 first, uint256 second)
func (iFailureLadder *IFailureLadder) UnpackBlocksNotConsecutiveError(raw []byte) (*IFailureLadderBlocksNotConsecutive, error) {
	out := new(IFailureLadderBlocksNotConsecutive)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "BlocksNotConsecutive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderBondTooLow represents a BondTooLow error raised by the IFailureLadder contract.
type IFailureLadderBondTooLow struct {
	PaidWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 paidWei, uint256 neededWei)
func IFailureLadderBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 paidWei, uint256 neededWei)
func (iFailureLadder *IFailureLadder) UnpackBondTooLowError(raw []byte) (*IFailureLadderBondTooLow, error) {
	out := new(IFailureLadderBondTooLow)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderChallengeTooLate represents a ChallengeTooLate error raised by the IFailureLadder contract.
type IFailureLadderChallengeTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeTooLate(uint256 until)
func IFailureLadderChallengeTooLateErrorID() common.Hash {
	return common.HexToHash("0x5118dbecdecfe94b3a78ab81bc16fb3a2f8152b8018d73d8a2ea3435ec80a56f")
}

// UnpackChallengeTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeTooLate(uint256 until)
func (iFailureLadder *IFailureLadder) UnpackChallengeTooLateError(raw []byte) (*IFailureLadderChallengeTooLate, error) {
	out := new(IFailureLadderChallengeTooLate)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "ChallengeTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderChunkAlreadyProven represents a ChunkAlreadyProven error raised by the IFailureLadder contract.
type IFailureLadderChunkAlreadyProven struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChunkAlreadyProven(uint64 commitId, uint32 chunkIndex)
func IFailureLadderChunkAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0xf286092bf301dd32ec26c44d86c829c496809ac953dfc2baa9b6101b584ef235")
}

// UnpackChunkAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChunkAlreadyProven(uint64 commitId, uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackChunkAlreadyProvenError(raw []byte) (*IFailureLadderChunkAlreadyProven, error) {
	out := new(IFailureLadderChunkAlreadyProven)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "ChunkAlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderDeadlineNotMissed represents a DeadlineNotMissed error raised by the IFailureLadder contract.
type IFailureLadderDeadlineNotMissed struct {
	Deadline  *big.Int
	ShownTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotMissed(uint256 deadline, uint256 shownTime)
func IFailureLadderDeadlineNotMissedErrorID() common.Hash {
	return common.HexToHash("0x65d8dc84d2126aa8d52d512ac68692fe7d50329d316badc0d4452950eb062a3e")
}

// UnpackDeadlineNotMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotMissed(uint256 deadline, uint256 shownTime)
func (iFailureLadder *IFailureLadder) UnpackDeadlineNotMissedError(raw []byte) (*IFailureLadderDeadlineNotMissed, error) {
	out := new(IFailureLadderDeadlineNotMissed)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "DeadlineNotMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderHeaderMismatch represents a HeaderMismatch error raised by the IFailureLadder contract.
type IFailureLadderHeaderMismatch struct {
	CommitId uint64
	Given    [32]byte
	Stored   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func IFailureLadderHeaderMismatchErrorID() common.Hash {
	return common.HexToHash("0xfe5351b0df71741811535bb958aa8ab6e666e30e6bb79702cbf51eae396673ac")
}

// UnpackHeaderMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func (iFailureLadder *IFailureLadder) UnpackHeaderMismatchError(raw []byte) (*IFailureLadderHeaderMismatch, error) {
	out := new(IFailureLadderHeaderMismatch)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "HeaderMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNoReasonToExtend represents a NoReasonToExtend error raised by the IFailureLadder contract.
type IFailureLadderNoReasonToExtend struct {
	WindowStart *big.Int
	WindowEnd   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReasonToExtend(uint256 windowStart, uint256 windowEnd)
func IFailureLadderNoReasonToExtendErrorID() common.Hash {
	return common.HexToHash("0x6d90e664db37270eb0d8c91512065c26e15ab0a4991499e1ea47ed60318b2aa5")
}

// UnpackNoReasonToExtendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReasonToExtend(uint256 windowStart, uint256 windowEnd)
func (iFailureLadder *IFailureLadder) UnpackNoReasonToExtendError(raw []byte) (*IFailureLadderNoReasonToExtend, error) {
	out := new(IFailureLadderNoReasonToExtend)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NoReasonToExtend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNoSeat represents a NoSeat error raised by the IFailureLadder contract.
type IFailureLadderNoSeat struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSeat(uint32 chunkIndex)
func IFailureLadderNoSeatErrorID() common.Hash {
	return common.HexToHash("0x69872620d218a166de7303b8522eb9b8de2874bc3acd549d8921e125aa6b96fd")
}

// UnpackNoSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSeat(uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackNoSeatError(raw []byte) (*IFailureLadderNoSeat, error) {
	out := new(IFailureLadderNoSeat)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NoSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNoStandby represents a NoStandby error raised by the IFailureLadder contract.
type IFailureLadderNoStandby struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoStandby(uint32 chunkIndex)
func IFailureLadderNoStandbyErrorID() common.Hash {
	return common.HexToHash("0x38cd51e33c92ebaa72f55d2c4a5173dcee7c6e6b49081c177fa945c1ea373a20")
}

// UnpackNoStandbyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoStandby(uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackNoStandbyError(raw []byte) (*IFailureLadderNoStandby, error) {
	out := new(IFailureLadderNoStandby)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NoStandby", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNotAssigned represents a NotAssigned error raised by the IFailureLadder contract.
type IFailureLadderNotAssigned struct {
	ChunkIndex uint32
	Assigned   common.Address
	Prover     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func IFailureLadderNotAssignedErrorID() common.Hash {
	return common.HexToHash("0x501a7284681dafb799c90b9c595d9230f673a8debdf523c5a6d30aaf0616edc2")
}

// UnpackNotAssignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func (iFailureLadder *IFailureLadder) UnpackNotAssignedError(raw []byte) (*IFailureLadderNotAssigned, error) {
	out := new(IFailureLadderNotAssigned)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NotAssigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNotChallenged represents a NotChallenged error raised by the IFailureLadder contract.
type IFailureLadderNotChallenged struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallenged(uint32 chunkIndex)
func IFailureLadderNotChallengedErrorID() common.Hash {
	return common.HexToHash("0x4aea01243514c4d618e23821be469a1a548685a62d8c56a45a3681de0de3bbb6")
}

// UnpackNotChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallenged(uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackNotChallengedError(raw []byte) (*IFailureLadderNotChallenged, error) {
	out := new(IFailureLadderNotChallenged)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NotChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNotRollup represents a NotRollup error raised by the IFailureLadder contract.
type IFailureLadderNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func IFailureLadderNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (iFailureLadder *IFailureLadder) UnpackNotRollupError(raw []byte) (*IFailureLadderNotRollup, error) {
	out := new(IFailureLadderNotRollup)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNothingToReport represents a NothingToReport error raised by the IFailureLadder contract.
type IFailureLadderNothingToReport struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToReport(uint32 chunkIndex)
func IFailureLadderNothingToReportErrorID() common.Hash {
	return common.HexToHash("0x9920ac98103ec9ae53acdae530f4be48146f4a96ec0f0f531bc896d49a61cf4d")
}

// UnpackNothingToReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToReport(uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackNothingToReportError(raw []byte) (*IFailureLadderNothingToReport, error) {
	out := new(IFailureLadderNothingToReport)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NothingToReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderNothingToWithdraw represents a NothingToWithdraw error raised by the IFailureLadder contract.
type IFailureLadderNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func IFailureLadderNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (iFailureLadder *IFailureLadder) UnpackNothingToWithdrawError(raw []byte) (*IFailureLadderNothingToWithdraw, error) {
	out := new(IFailureLadderNothingToWithdraw)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderRecordNotInBatch represents a RecordNotInBatch error raised by the IFailureLadder contract.
type IFailureLadderRecordNotInBatch struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func IFailureLadderRecordNotInBatchErrorID() common.Hash {
	return common.HexToHash("0x29cc6e939d87a74c1061c63ce21b8634a0cb54389897a844f797006e017fb060")
}

// UnpackRecordNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func (iFailureLadder *IFailureLadder) UnpackRecordNotInBatchError(raw []byte) (*IFailureLadderRecordNotInBatch, error) {
	out := new(IFailureLadderRecordNotInBatch)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "RecordNotInBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderTransferRefused represents a TransferRefused error raised by the IFailureLadder contract.
type IFailureLadderTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func IFailureLadderTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (iFailureLadder *IFailureLadder) UnpackTransferRefusedError(raw []byte) (*IFailureLadderTransferRefused, error) {
	out := new(IFailureLadderTransferRefused)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderWinnersMismatch represents a WinnersMismatch error raised by the IFailureLadder contract.
type IFailureLadderWinnersMismatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func IFailureLadderWinnersMismatchErrorID() common.Hash {
	return common.HexToHash("0xf7aeb269f719d531ceead312d8dad099668f0fdfea028ec5785c5d58514ee82c")
}

// UnpackWinnersMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func (iFailureLadder *IFailureLadder) UnpackWinnersMismatchError(raw []byte) (*IFailureLadderWinnersMismatch, error) {
	out := new(IFailureLadderWinnersMismatch)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "WinnersMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderWitnessMismatch represents a WitnessMismatch error raised by the IFailureLadder contract.
type IFailureLadderWitnessMismatch struct {
	ChunkIndex uint32
	Given      [32]byte
	Recorded   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WitnessMismatch(uint32 chunkIndex, bytes32 given, bytes32 recorded)
func IFailureLadderWitnessMismatchErrorID() common.Hash {
	return common.HexToHash("0x483328908bec56aaa0da0cf4f405709f13fc2e369987b8aca0e55d552a7314a8")
}

// UnpackWitnessMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WitnessMismatch(uint32 chunkIndex, bytes32 given, bytes32 recorded)
func (iFailureLadder *IFailureLadder) UnpackWitnessMismatchError(raw []byte) (*IFailureLadderWitnessMismatch, error) {
	out := new(IFailureLadderWitnessMismatch)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "WitnessMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IFailureLadderWrongStatus represents a WrongStatus error raised by the IFailureLadder contract.
type IFailureLadderWrongStatus struct {
	CommitId uint64
	Status   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func IFailureLadderWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x8d6df4dbce0e6015787bd5ef9b36047e22ea241c1a5fafd03c53cabeb61449a3")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func (iFailureLadder *IFailureLadder) UnpackWrongStatusError(raw []byte) (*IFailureLadderWrongStatus, error) {
	out := new(IFailureLadderWrongStatus)
	if err := iFailureLadder.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}
