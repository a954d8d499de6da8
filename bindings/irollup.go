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

// IRollupMetaData contains all meta data concerning the IRollup contract.
var IRollupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_CHUNKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBatch\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enterExitMode\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitMode\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizeBatch\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizedQueueEnd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizedRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSeed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesisHeader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"headCommitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalizedCommitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextCommitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"headerHashOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"graceDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exitDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionless\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"progressOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveChunks\",\"inputs\":[{\"name\":\"batches\",\"type\":\"tuple[]\",\"internalType\":\"structBatchProofs[]\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structChunkProof[]\",\"components\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rescueBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofs\",\"type\":\"uint256[8][]\",\"internalType\":\"uint256[8][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BatchCommitted\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchFinalized\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rescuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchesDropped\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitModeEntered\",\"inputs\":[{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlocksDoNotCover\",\"inputs\":[{\"name\":\"covered\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkCountOutOfRange\",\"inputs\":[{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxChunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DataFeeAboveCap\",\"inputs\":[{\"name\":\"dataFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DueOperationSkipped\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Exited\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoProofs\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotARescue\",\"inputs\":[{\"name\":\"operations\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paidSlots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotFinalizable\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotHead\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInField\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOldest\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotPermissionless\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTopLevel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingWaits\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Permissionless\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PriceBelowFloor\",\"inputs\":[{\"name\":\"unitPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"floorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceInRescue\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofCountMismatch\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofsInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProofsNotAscending\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QueueMismatch\",\"inputs\":[{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"stored\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"RecordsNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SeedUnavailable\",\"inputs\":[{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyUnfinalized\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "IRollup",
}

// IRollup is an auto generated Go binding around an Ethereum contract.
type IRollup struct {
	abi abi.ABI
}

// NewIRollup creates a new instance of IRollup.
func NewIRollup() *IRollup {
	parsed, err := IRollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXCHUNKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed25346.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHUNKS() view returns(uint256)
func (iRollup *IRollup) PackMAXCHUNKS() []byte {
	enc, err := iRollup.abi.Pack("MAX_CHUNKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHUNKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed25346.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHUNKS() view returns(uint256)
func (iRollup *IRollup) TryPackMAXCHUNKS() ([]byte, error) {
	return iRollup.abi.Pack("MAX_CHUNKS")
}

// UnpackMAXCHUNKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ed25346.
//
// Solidity: function MAX_CHUNKS() view returns(uint256)
func (iRollup *IRollup) UnpackMAXCHUNKS(data []byte) (*big.Int, error) {
	out, err := iRollup.abi.Unpack("MAX_CHUNKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3be68c0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks) returns()
func (iRollup *IRollup) PackCommitBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput) []byte {
	enc, err := iRollup.abi.Pack("commitBatch", parent, chunks, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3be68c0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks) returns()
func (iRollup *IRollup) TryPackCommitBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput) ([]byte, error) {
	return iRollup.abi.Pack("commitBatch", parent, chunks, blocks)
}

// PackDropBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240f8d8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, bytes laterBlock) returns()
func (iRollup *IRollup) PackDropBatch(header BatchHeader, laterBlock []byte) []byte {
	enc, err := iRollup.abi.Pack("dropBatch", header, laterBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240f8d8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, bytes laterBlock) returns()
func (iRollup *IRollup) TryPackDropBatch(header BatchHeader, laterBlock []byte) ([]byte, error) {
	return iRollup.abi.Pack("dropBatch", header, laterBlock)
}

// PackEnterExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72cfe7f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enterExitMode() returns()
func (iRollup *IRollup) PackEnterExitMode() []byte {
	enc, err := iRollup.abi.Pack("enterExitMode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnterExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72cfe7f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enterExitMode() returns()
func (iRollup *IRollup) TryPackEnterExitMode() ([]byte, error) {
	return iRollup.abi.Pack("enterExitMode")
}

// PackExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28e18a89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitMode() view returns(bool)
func (iRollup *IRollup) PackExitMode() []byte {
	enc, err := iRollup.abi.Pack("exitMode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28e18a89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitMode() view returns(bool)
func (iRollup *IRollup) TryPackExitMode() ([]byte, error) {
	return iRollup.abi.Pack("exitMode")
}

// UnpackExitMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28e18a89.
//
// Solidity: function exitMode() view returns(bool)
func (iRollup *IRollup) UnpackExitMode(data []byte) (bool, error) {
	out, err := iRollup.abi.Unpack("exitMode", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFinalizeBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aed4c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (iRollup *IRollup) PackFinalizeBatch(header BatchHeader) []byte {
	enc, err := iRollup.abi.Pack("finalizeBatch", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aed4c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (iRollup *IRollup) TryPackFinalizeBatch(header BatchHeader) ([]byte, error) {
	return iRollup.abi.Pack("finalizeBatch", header)
}

// PackFinalizedQueueEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3218521b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizedQueueEnd() view returns(uint64)
func (iRollup *IRollup) PackFinalizedQueueEnd() []byte {
	enc, err := iRollup.abi.Pack("finalizedQueueEnd")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizedQueueEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3218521b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizedQueueEnd() view returns(uint64)
func (iRollup *IRollup) TryPackFinalizedQueueEnd() ([]byte, error) {
	return iRollup.abi.Pack("finalizedQueueEnd")
}

// UnpackFinalizedQueueEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3218521b.
//
// Solidity: function finalizedQueueEnd() view returns(uint64)
func (iRollup *IRollup) UnpackFinalizedQueueEnd(data []byte) (uint64, error) {
	out, err := iRollup.abi.Unpack("finalizedQueueEnd", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFinalizedRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83894a60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizedRoot() view returns(bytes32)
func (iRollup *IRollup) PackFinalizedRoot() []byte {
	enc, err := iRollup.abi.Pack("finalizedRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizedRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83894a60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizedRoot() view returns(bytes32)
func (iRollup *IRollup) TryPackFinalizedRoot() ([]byte, error) {
	return iRollup.abi.Pack("finalizedRoot")
}

// UnpackFinalizedRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83894a60.
//
// Solidity: function finalizedRoot() view returns(bytes32)
func (iRollup *IRollup) UnpackFinalizedRoot(data []byte) ([32]byte, error) {
	out, err := iRollup.abi.Unpack("finalizedRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFixSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8161ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fixSeed(uint64 commitId, uint64 committedBlock) returns(uint160 seed)
func (iRollup *IRollup) PackFixSeed(commitId uint64, committedBlock uint64) []byte {
	enc, err := iRollup.abi.Pack("fixSeed", commitId, committedBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFixSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8161ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fixSeed(uint64 commitId, uint64 committedBlock) returns(uint160 seed)
func (iRollup *IRollup) TryPackFixSeed(commitId uint64, committedBlock uint64) ([]byte, error) {
	return iRollup.abi.Pack("fixSeed", commitId, committedBlock)
}

// UnpackFixSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d8161ac.
//
// Solidity: function fixSeed(uint64 commitId, uint64 committedBlock) returns(uint160 seed)
func (iRollup *IRollup) UnpackFixSeed(data []byte) (*big.Int, error) {
	out, err := iRollup.abi.Unpack("fixSeed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGenesisHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf581e532.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address))
func (iRollup *IRollup) PackGenesisHeader() []byte {
	enc, err := iRollup.abi.Pack("genesisHeader")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf581e532.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address))
func (iRollup *IRollup) TryPackGenesisHeader() ([]byte, error) {
	return iRollup.abi.Pack("genesisHeader")
}

// UnpackGenesisHeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf581e532.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address))
func (iRollup *IRollup) UnpackGenesisHeader(data []byte) (BatchHeader, error) {
	out, err := iRollup.abi.Unpack("genesisHeader", data)
	if err != nil {
		return *new(BatchHeader), err
	}
	out0 := *abi.ConvertType(out[0], new(BatchHeader)).(*BatchHeader)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(uint64 headCommitId, uint64 finalizedCommitId, uint64 nonce, uint64 nextCommitId)
func (iRollup *IRollup) PackHead() []byte {
	enc, err := iRollup.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(uint64 headCommitId, uint64 finalizedCommitId, uint64 nonce, uint64 nextCommitId)
func (iRollup *IRollup) TryPackHead() ([]byte, error) {
	return iRollup.abi.Pack("head")
}

// HeadOutput serves as a container for the return parameters of contract
// method Head.
type HeadOutput struct {
	HeadCommitId      uint64
	FinalizedCommitId uint64
	Nonce             uint64
	NextCommitId      uint64
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(uint64 headCommitId, uint64 finalizedCommitId, uint64 nonce, uint64 nextCommitId)
func (iRollup *IRollup) UnpackHead(data []byte) (HeadOutput, error) {
	out, err := iRollup.abi.Unpack("head", data)
	outstruct := new(HeadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.HeadCommitId = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.FinalizedCommitId = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Nonce = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.NextCommitId = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackHeaderHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b5b338d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headerHashOf(uint64 commitId) view returns(bytes32)
func (iRollup *IRollup) PackHeaderHashOf(commitId uint64) []byte {
	enc, err := iRollup.abi.Pack("headerHashOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeaderHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b5b338d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headerHashOf(uint64 commitId) view returns(bytes32)
func (iRollup *IRollup) TryPackHeaderHashOf(commitId uint64) ([]byte, error) {
	return iRollup.abi.Pack("headerHashOf", commitId)
}

// UnpackHeaderHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b5b338d.
//
// Solidity: function headerHashOf(uint64 commitId) view returns(bytes32)
func (iRollup *IRollup) UnpackHeaderHashOf(data []byte) ([32]byte, error) {
	out, err := iRollup.abi.Unpack("headerHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] calls) returns(bytes[] results)
func (iRollup *IRollup) PackMulticall(calls [][]byte) []byte {
	enc, err := iRollup.abi.Pack("multicall", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] calls) returns(bytes[] results)
func (iRollup *IRollup) TryPackMulticall(calls [][]byte) ([]byte, error) {
	return iRollup.abi.Pack("multicall", calls)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] calls) returns(bytes[] results)
func (iRollup *IRollup) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := iRollup.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (iRollup *IRollup) PackParameters() []byte {
	enc, err := iRollup.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (iRollup *IRollup) TryPackParameters() ([]byte, error) {
	return iRollup.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (iRollup *IRollup) UnpackParameters(data []byte) (RollupParameters, error) {
	out, err := iRollup.abi.Unpack("parameters", data)
	if err != nil {
		return *new(RollupParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(RollupParameters)).(*RollupParameters)
	return out0, nil
}

// PackPermissionless is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1256f9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permissionless() view returns(bool)
func (iRollup *IRollup) PackPermissionless() []byte {
	enc, err := iRollup.abi.Pack("permissionless")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermissionless is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1256f9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permissionless() view returns(bool)
func (iRollup *IRollup) TryPackPermissionless() ([]byte, error) {
	return iRollup.abi.Pack("permissionless")
}

// UnpackPermissionless is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1256f9f.
//
// Solidity: function permissionless() view returns(bool)
func (iRollup *IRollup) UnpackPermissionless(data []byte) (bool, error) {
	out, err := iRollup.abi.Unpack("permissionless", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProgressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c19066.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function progressOf(uint64 commitId) view returns(uint160 seed, uint256 proven)
func (iRollup *IRollup) PackProgressOf(commitId uint64) []byte {
	enc, err := iRollup.abi.Pack("progressOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c19066.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function progressOf(uint64 commitId) view returns(uint160 seed, uint256 proven)
func (iRollup *IRollup) TryPackProgressOf(commitId uint64) ([]byte, error) {
	return iRollup.abi.Pack("progressOf", commitId)
}

// ProgressOfOutput serves as a container for the return parameters of contract
// method ProgressOf.
type ProgressOfOutput struct {
	Seed   *big.Int
	Proven *big.Int
}

// UnpackProgressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5c19066.
//
// Solidity: function progressOf(uint64 commitId) view returns(uint160 seed, uint256 proven)
func (iRollup *IRollup) UnpackProgressOf(data []byte) (ProgressOfOutput, error) {
	out, err := iRollup.abi.Unpack("progressOf", data)
	outstruct := new(ProgressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Proven = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProveChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ab93e45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveChunks(((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address),(address,uint64,uint32,uint128)[],((uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32),address,uint256[8])[],bytes32[])[] batches) returns()
func (iRollup *IRollup) PackProveChunks(batches []BatchProofs) []byte {
	enc, err := iRollup.abi.Pack("proveChunks", batches)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ab93e45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveChunks(((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address),(address,uint64,uint32,uint128)[],((uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32),address,uint256[8])[],bytes32[])[] batches) returns()
func (iRollup *IRollup) TryPackProveChunks(batches []BatchProofs) ([]byte, error) {
	return iRollup.abi.Pack("proveChunks", batches)
}

// PackRescueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb85db904.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks, uint64 deadline, uint256[8][] proofs) returns()
func (iRollup *IRollup) PackRescueBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput, deadline uint64, proofs [][8]*big.Int) []byte {
	enc, err := iRollup.abi.Pack("rescueBatch", parent, chunks, blocks, deadline, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb85db904.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescueBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks, uint64 deadline, uint256[8][] proofs) returns()
func (iRollup *IRollup) TryPackRescueBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput, deadline uint64, proofs [][8]*big.Int) ([]byte, error) {
	return iRollup.abi.Pack("rescueBatch", parent, chunks, blocks, deadline, proofs)
}

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502d1b1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160)
func (iRollup *IRollup) PackSeedOf(commitId uint64, committedBlock uint64) []byte {
	enc, err := iRollup.abi.Pack("seedOf", commitId, committedBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502d1b1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160)
func (iRollup *IRollup) TryPackSeedOf(commitId uint64, committedBlock uint64) ([]byte, error) {
	return iRollup.abi.Pack("seedOf", commitId, committedBlock)
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x502d1b1f.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160)
func (iRollup *IRollup) UnpackSeedOf(data []byte) (*big.Int, error) {
	out, err := iRollup.abi.Unpack("seedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eb47710.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(uint64 commitId) view returns(uint8)
func (iRollup *IRollup) PackStatusOf(commitId uint64) []byte {
	enc, err := iRollup.abi.Pack("statusOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eb47710.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(uint64 commitId) view returns(uint8)
func (iRollup *IRollup) TryPackStatusOf(commitId uint64) ([]byte, error) {
	return iRollup.abi.Pack("statusOf", commitId)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4eb47710.
//
// Solidity: function statusOf(uint64 commitId) view returns(uint8)
func (iRollup *IRollup) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := iRollup.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// IRollupBatchCommitted represents a BatchCommitted event raised by the IRollup contract.
type IRollupBatchCommitted struct {
	CommitId    uint64
	BatchNumber uint64
	HeaderHash  [32]byte
	Header      BatchHeader
	Winners     []Winner
	Raw         *types.Log // Blockchain specific contextual infos
}

const IRollupBatchCommittedEventName = "BatchCommitted"

// ContractEventName returns the user-defined event name.
func (IRollupBatchCommitted) ContractEventName() string {
	return IRollupBatchCommittedEventName
}

// UnpackBatchCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCommitted(uint64 indexed commitId, uint64 indexed batchNumber, bytes32 headerHash, (uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners)
func (iRollup *IRollup) UnpackBatchCommittedEvent(log *types.Log) (*IRollupBatchCommitted, error) {
	event := "BatchCommitted"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupBatchCommitted)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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

// IRollupBatchFinalized represents a BatchFinalized event raised by the IRollup contract.
type IRollupBatchFinalized struct {
	CommitId    uint64
	BatchNumber uint64
	StateRoot   [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const IRollupBatchFinalizedEventName = "BatchFinalized"

// ContractEventName returns the user-defined event name.
func (IRollupBatchFinalized) ContractEventName() string {
	return IRollupBatchFinalizedEventName
}

// UnpackBatchFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchFinalized(uint64 indexed commitId, uint64 indexed batchNumber, bytes32 stateRoot)
func (iRollup *IRollup) UnpackBatchFinalizedEvent(log *types.Log) (*IRollupBatchFinalized, error) {
	event := "BatchFinalized"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupBatchFinalized)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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

// IRollupBatchProven represents a BatchProven event raised by the IRollup contract.
type IRollupBatchProven struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const IRollupBatchProvenEventName = "BatchProven"

// ContractEventName returns the user-defined event name.
func (IRollupBatchProven) ContractEventName() string {
	return IRollupBatchProvenEventName
}

// UnpackBatchProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchProven(uint64 indexed commitId)
func (iRollup *IRollup) UnpackBatchProvenEvent(log *types.Log) (*IRollupBatchProven, error) {
	event := "BatchProven"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupBatchProven)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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

// IRollupBatchRescued represents a BatchRescued event raised by the IRollup contract.
type IRollupBatchRescued struct {
	CommitId uint64
	Rescuer  common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IRollupBatchRescuedEventName = "BatchRescued"

// ContractEventName returns the user-defined event name.
func (IRollupBatchRescued) ContractEventName() string {
	return IRollupBatchRescuedEventName
}

// UnpackBatchRescuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchRescued(uint64 indexed commitId, address indexed rescuer)
func (iRollup *IRollup) UnpackBatchRescuedEvent(log *types.Log) (*IRollupBatchRescued, error) {
	event := "BatchRescued"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupBatchRescued)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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

// IRollupBatchesDropped represents a BatchesDropped event raised by the IRollup contract.
type IRollupBatchesDropped struct {
	First uint64
	End   uint64
	Nonce uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const IRollupBatchesDroppedEventName = "BatchesDropped"

// ContractEventName returns the user-defined event name.
func (IRollupBatchesDropped) ContractEventName() string {
	return IRollupBatchesDroppedEventName
}

// UnpackBatchesDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchesDropped(uint64 indexed first, uint64 end, uint64 nonce)
func (iRollup *IRollup) UnpackBatchesDroppedEvent(log *types.Log) (*IRollupBatchesDropped, error) {
	event := "BatchesDropped"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupBatchesDropped)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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

// IRollupExitModeEntered represents a ExitModeEntered event raised by the IRollup contract.
type IRollupExitModeEntered struct {
	StateRoot [32]byte
	QueueEnd  uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const IRollupExitModeEnteredEventName = "ExitModeEntered"

// ContractEventName returns the user-defined event name.
func (IRollupExitModeEntered) ContractEventName() string {
	return IRollupExitModeEnteredEventName
}

// UnpackExitModeEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitModeEntered(bytes32 stateRoot, uint64 queueEnd)
func (iRollup *IRollup) UnpackExitModeEnteredEvent(log *types.Log) (*IRollupExitModeEntered, error) {
	event := "ExitModeEntered"
	if len(log.Topics) == 0 || log.Topics[0] != iRollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(IRollupExitModeEntered)
	if len(log.Data) > 0 {
		if err := iRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iRollup.abi.Events[event].Inputs {
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
func (iRollup *IRollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iRollup.abi.Errors["BlocksDoNotCover"].ID.Bytes()[:4]) {
		return iRollup.UnpackBlocksDoNotCoverError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["ChunkCountOutOfRange"].ID.Bytes()[:4]) {
		return iRollup.UnpackChunkCountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["CommitTooSoon"].ID.Bytes()[:4]) {
		return iRollup.UnpackCommitTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["DataFeeAboveCap"].ID.Bytes()[:4]) {
		return iRollup.UnpackDataFeeAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["DueOperationSkipped"].ID.Bytes()[:4]) {
		return iRollup.UnpackDueOperationSkippedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["Exited"].ID.Bytes()[:4]) {
		return iRollup.UnpackExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["HeaderMismatch"].ID.Bytes()[:4]) {
		return iRollup.UnpackHeaderMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NoProofs"].ID.Bytes()[:4]) {
		return iRollup.UnpackNoProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotARescue"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotARescueError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotFinalizable"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotFinalizableError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotHead"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotOldest"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotOldestError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotPermissionless"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotPermissionlessError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotTopLevel"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotTopLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return iRollup.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["NothingWaits"].ID.Bytes()[:4]) {
		return iRollup.UnpackNothingWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return iRollup.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["Permissionless"].ID.Bytes()[:4]) {
		return iRollup.UnpackPermissionlessError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["PriceBelowFloor"].ID.Bytes()[:4]) {
		return iRollup.UnpackPriceBelowFloorError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["PriceInRescue"].ID.Bytes()[:4]) {
		return iRollup.UnpackPriceInRescueError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["ProofCountMismatch"].ID.Bytes()[:4]) {
		return iRollup.UnpackProofCountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["ProofsInvalid"].ID.Bytes()[:4]) {
		return iRollup.UnpackProofsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["ProofsNotAscending"].ID.Bytes()[:4]) {
		return iRollup.UnpackProofsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["QueueMismatch"].ID.Bytes()[:4]) {
		return iRollup.UnpackQueueMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["RecordsNotInBatch"].ID.Bytes()[:4]) {
		return iRollup.UnpackRecordsNotInBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["SeedUnavailable"].ID.Bytes()[:4]) {
		return iRollup.UnpackSeedUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["TimeOutOfRange"].ID.Bytes()[:4]) {
		return iRollup.UnpackTimeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["TooManyUnfinalized"].ID.Bytes()[:4]) {
		return iRollup.UnpackTooManyUnfinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["WinnersMismatch"].ID.Bytes()[:4]) {
		return iRollup.UnpackWinnersMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRollup.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return iRollup.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IRollupBlocksDoNotCover represents a BlocksDoNotCover error raised by the IRollup contract.
type IRollupBlocksDoNotCover struct {
	Covered *big.Int
	Slots   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlocksDoNotCover(uint256 covered, uint256 slots)
func IRollupBlocksDoNotCoverErrorID() common.Hash {
	return common.HexToHash("0x9c2b6d98187c5b24598c8be0cda2e27bb26fac4008bb2a86a47291f98058bc4e")
}

// UnpackBlocksDoNotCoverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlocksDoNotCover(uint256 covered, uint256 slots)
func (iRollup *IRollup) UnpackBlocksDoNotCoverError(raw []byte) (*IRollupBlocksDoNotCover, error) {
	out := new(IRollupBlocksDoNotCover)
	if err := iRollup.abi.UnpackIntoInterface(out, "BlocksDoNotCover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupChunkCountOutOfRange represents a ChunkCountOutOfRange error raised by the IRollup contract.
type IRollupChunkCountOutOfRange struct {
	Chunks    *big.Int
	MaxChunks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChunkCountOutOfRange(uint256 chunks, uint256 maxChunks)
func IRollupChunkCountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x99c9b64e3026f8d0f7dd0261e4062fc646508e79d6d275e36fcc1466cd2740ef")
}

// UnpackChunkCountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChunkCountOutOfRange(uint256 chunks, uint256 maxChunks)
func (iRollup *IRollup) UnpackChunkCountOutOfRangeError(raw []byte) (*IRollupChunkCountOutOfRange, error) {
	out := new(IRollupChunkCountOutOfRange)
	if err := iRollup.abi.UnpackIntoInterface(out, "ChunkCountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupCommitTooSoon represents a CommitTooSoon error raised by the IRollup contract.
type IRollupCommitTooSoon struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTooSoon(uint256 earliest)
func IRollupCommitTooSoonErrorID() common.Hash {
	return common.HexToHash("0x9be96557a4475a03f896d1f8230f3f7636ccde2dd2412ff8f7c0701b1c80c0ae")
}

// UnpackCommitTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTooSoon(uint256 earliest)
func (iRollup *IRollup) UnpackCommitTooSoonError(raw []byte) (*IRollupCommitTooSoon, error) {
	out := new(IRollupCommitTooSoon)
	if err := iRollup.abi.UnpackIntoInterface(out, "CommitTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupDataFeeAboveCap represents a DataFeeAboveCap error raised by the IRollup contract.
type IRollupDataFeeAboveCap struct {
	DataFeeWei *big.Int
	CapWei     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataFeeAboveCap(uint256 dataFeeWei, uint256 capWei)
func IRollupDataFeeAboveCapErrorID() common.Hash {
	return common.HexToHash("0x979e7969db0cde50f45043ee566451a6c716866df1dc1a482858d3016b53be59")
}

// UnpackDataFeeAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataFeeAboveCap(uint256 dataFeeWei, uint256 capWei)
func (iRollup *IRollup) UnpackDataFeeAboveCapError(raw []byte) (*IRollupDataFeeAboveCap, error) {
	out := new(IRollupDataFeeAboveCap)
	if err := iRollup.abi.UnpackIntoInterface(out, "DataFeeAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupDueOperationSkipped represents a DueOperationSkipped error raised by the IRollup contract.
type IRollupDueOperationSkipped struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DueOperationSkipped(uint64 index)
func IRollupDueOperationSkippedErrorID() common.Hash {
	return common.HexToHash("0x88610faa5ee2276d53d611fe1c17f10a6cc5e0af6ff6801dbc386c3b879dc51a")
}

// UnpackDueOperationSkippedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DueOperationSkipped(uint64 index)
func (iRollup *IRollup) UnpackDueOperationSkippedError(raw []byte) (*IRollupDueOperationSkipped, error) {
	out := new(IRollupDueOperationSkipped)
	if err := iRollup.abi.UnpackIntoInterface(out, "DueOperationSkipped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupExited represents a Exited error raised by the IRollup contract.
type IRollupExited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Exited()
func IRollupExitedErrorID() common.Hash {
	return common.HexToHash("0xe0093feeddaaa09772f23abc851961d9dc4083a1a7c4bf6078cbc03fb20c067b")
}

// UnpackExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Exited()
func (iRollup *IRollup) UnpackExitedError(raw []byte) (*IRollupExited, error) {
	out := new(IRollupExited)
	if err := iRollup.abi.UnpackIntoInterface(out, "Exited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupHeaderMismatch represents a HeaderMismatch error raised by the IRollup contract.
type IRollupHeaderMismatch struct {
	CommitId uint64
	Given    [32]byte
	Stored   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func IRollupHeaderMismatchErrorID() common.Hash {
	return common.HexToHash("0xfe5351b0df71741811535bb958aa8ab6e666e30e6bb79702cbf51eae396673ac")
}

// UnpackHeaderMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func (iRollup *IRollup) UnpackHeaderMismatchError(raw []byte) (*IRollupHeaderMismatch, error) {
	out := new(IRollupHeaderMismatch)
	if err := iRollup.abi.UnpackIntoInterface(out, "HeaderMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNoProofs represents a NoProofs error raised by the IRollup contract.
type IRollupNoProofs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProofs()
func IRollupNoProofsErrorID() common.Hash {
	return common.HexToHash("0x1d72675b8da34bf7ac60f83efbd8483dac0ae2ff7439bdbb9ba9d18de23746a2")
}

// UnpackNoProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProofs()
func (iRollup *IRollup) UnpackNoProofsError(raw []byte) (*IRollupNoProofs, error) {
	out := new(IRollupNoProofs)
	if err := iRollup.abi.UnpackIntoInterface(out, "NoProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotARescue represents a NotARescue error raised by the IRollup contract.
type IRollupNotARescue struct {
	Operations *big.Int
	PaidSlots  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotARescue(uint256 operations, uint256 paidSlots)
func IRollupNotARescueErrorID() common.Hash {
	return common.HexToHash("0xb4a4b32c48f9e958dc1f3b47bab7035ffc04a207542ab417c0d1c3afa4405e68")
}

// UnpackNotARescueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotARescue(uint256 operations, uint256 paidSlots)
func (iRollup *IRollup) UnpackNotARescueError(raw []byte) (*IRollupNotARescue, error) {
	out := new(IRollupNotARescue)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotARescue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotFinalizable represents a NotFinalizable error raised by the IRollup contract.
type IRollupNotFinalizable struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinalizable(uint64 commitId)
func IRollupNotFinalizableErrorID() common.Hash {
	return common.HexToHash("0x44badc21c7c5da8f97a0973c356b9cbd112a9c1ef66b24ea4aa0b8320ff3215e")
}

// UnpackNotFinalizableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinalizable(uint64 commitId)
func (iRollup *IRollup) UnpackNotFinalizableError(raw []byte) (*IRollupNotFinalizable, error) {
	out := new(IRollupNotFinalizable)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotFinalizable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotHead represents a NotHead error raised by the IRollup contract.
type IRollupNotHead struct {
	CommitId uint64
	Head     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHead(uint64 commitId, uint64 head)
func IRollupNotHeadErrorID() common.Hash {
	return common.HexToHash("0xe167f858bb8439503d63510279e6587e8e27534394497739a26453abe465c3ec")
}

// UnpackNotHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHead(uint64 commitId, uint64 head)
func (iRollup *IRollup) UnpackNotHeadError(raw []byte) (*IRollupNotHead, error) {
	out := new(IRollupNotHead)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotInField represents a NotInField error raised by the IRollup contract.
type IRollupNotInField struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInField(uint256 value)
func IRollupNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x81452424a5ecc8f087db8603e93ef219e8a1d59f781e33573a10d2a59fa29a1f")
}

// UnpackNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInField(uint256 value)
func (iRollup *IRollup) UnpackNotInFieldError(raw []byte) (*IRollupNotInField, error) {
	out := new(IRollupNotInField)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotLadder represents a NotLadder error raised by the IRollup contract.
type IRollupNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func IRollupNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (iRollup *IRollup) UnpackNotLadderError(raw []byte) (*IRollupNotLadder, error) {
	out := new(IRollupNotLadder)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotOldest represents a NotOldest error raised by the IRollup contract.
type IRollupNotOldest struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOldest(uint64 commitId)
func IRollupNotOldestErrorID() common.Hash {
	return common.HexToHash("0x1cab3b4fb0165d20d5cbb571132af5858244b9fee2cd0094f56fe5c19e6cbfcf")
}

// UnpackNotOldestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOldest(uint64 commitId)
func (iRollup *IRollup) UnpackNotOldestError(raw []byte) (*IRollupNotOldest, error) {
	out := new(IRollupNotOldest)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotOldest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotPermissionless represents a NotPermissionless error raised by the IRollup contract.
type IRollupNotPermissionless struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermissionless()
func IRollupNotPermissionlessErrorID() common.Hash {
	return common.HexToHash("0x957983b11cf684745ce3a3816b70d7ded9b949a194d139101b4a68aa1efb898a")
}

// UnpackNotPermissionlessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermissionless()
func (iRollup *IRollup) UnpackNotPermissionlessError(raw []byte) (*IRollupNotPermissionless, error) {
	out := new(IRollupNotPermissionless)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotPermissionless", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotSequencer represents a NotSequencer error raised by the IRollup contract.
type IRollupNotSequencer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSequencer(address caller)
func IRollupNotSequencerErrorID() common.Hash {
	return common.HexToHash("0x0596787718e4a3212038e1b1501f602a660a34700b149722180893ceaca0f8ed")
}

// UnpackNotSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSequencer(address caller)
func (iRollup *IRollup) UnpackNotSequencerError(raw []byte) (*IRollupNotSequencer, error) {
	out := new(IRollupNotSequencer)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotTopLevel represents a NotTopLevel error raised by the IRollup contract.
type IRollupNotTopLevel struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTopLevel(address caller)
func IRollupNotTopLevelErrorID() common.Hash {
	return common.HexToHash("0x4a4057a9f63dbc937d0f49b14c0653f3a02f0f1d02674e9058e9136fa1e669c5")
}

// UnpackNotTopLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTopLevel(address caller)
func (iRollup *IRollup) UnpackNotTopLevelError(raw []byte) (*IRollupNotTopLevel, error) {
	out := new(IRollupNotTopLevel)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotTopLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNotYet represents a NotYet error raised by the IRollup contract.
type IRollupNotYet struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 earliest)
func IRollupNotYetErrorID() common.Hash {
	return common.HexToHash("0xe465623675b64c81ac50654dc07b6241a5fe144b283cd51367005aa46f56c6c6")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 earliest)
func (iRollup *IRollup) UnpackNotYetError(raw []byte) (*IRollupNotYet, error) {
	out := new(IRollupNotYet)
	if err := iRollup.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupNothingWaits represents a NothingWaits error raised by the IRollup contract.
type IRollupNothingWaits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWaits()
func IRollupNothingWaitsErrorID() common.Hash {
	return common.HexToHash("0xf0c14cc5d33e03fbefee8b0a84946d2dbd74173fa993c89ca21ecd58e5d8122e")
}

// UnpackNothingWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWaits()
func (iRollup *IRollup) UnpackNothingWaitsError(raw []byte) (*IRollupNothingWaits, error) {
	out := new(IRollupNothingWaits)
	if err := iRollup.abi.UnpackIntoInterface(out, "NothingWaits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupParameterOutOfRange represents a ParameterOutOfRange error raised by the IRollup contract.
type IRollupParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 least, uint256 most)
func IRollupParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 least, uint256 most)
func (iRollup *IRollup) UnpackParameterOutOfRangeError(raw []byte) (*IRollupParameterOutOfRange, error) {
	out := new(IRollupParameterOutOfRange)
	if err := iRollup.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupPermissionless represents a Permissionless error raised by the IRollup contract.
type IRollupPermissionless struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Permissionless()
func IRollupPermissionlessErrorID() common.Hash {
	return common.HexToHash("0xf056263b7000b385a46d681314c98de18fb0d0976e08eae6493e62494f9aee69")
}

// UnpackPermissionlessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Permissionless()
func (iRollup *IRollup) UnpackPermissionlessError(raw []byte) (*IRollupPermissionless, error) {
	out := new(IRollupPermissionless)
	if err := iRollup.abi.UnpackIntoInterface(out, "Permissionless", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupPriceBelowFloor represents a PriceBelowFloor error raised by the IRollup contract.
type IRollupPriceBelowFloor struct {
	UnitPriceWei *big.Int
	FloorWei     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceBelowFloor(uint256 unitPriceWei, uint256 floorWei)
func IRollupPriceBelowFloorErrorID() common.Hash {
	return common.HexToHash("0xd6e7da9253a09f0de7b33c3ce3e68e38ae6528de0820790503f7669f5463f734")
}

// UnpackPriceBelowFloorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceBelowFloor(uint256 unitPriceWei, uint256 floorWei)
func (iRollup *IRollup) UnpackPriceBelowFloorError(raw []byte) (*IRollupPriceBelowFloor, error) {
	out := new(IRollupPriceBelowFloor)
	if err := iRollup.abi.UnpackIntoInterface(out, "PriceBelowFloor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupPriceInRescue represents a PriceInRescue error raised by the IRollup contract.
type IRollupPriceInRescue struct {
	ChunkIndex *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceInRescue(uint256 chunkIndex)
func IRollupPriceInRescueErrorID() common.Hash {
	return common.HexToHash("0xee658b1200edb062f72522b952e58e0c36bcbe5662dbca8ba46466eaa14332ec")
}

// UnpackPriceInRescueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceInRescue(uint256 chunkIndex)
func (iRollup *IRollup) UnpackPriceInRescueError(raw []byte) (*IRollupPriceInRescue, error) {
	out := new(IRollupPriceInRescue)
	if err := iRollup.abi.UnpackIntoInterface(out, "PriceInRescue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupProofCountMismatch represents a ProofCountMismatch error raised by the IRollup contract.
type IRollupProofCountMismatch struct {
	Proofs *big.Int
	Chunks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofCountMismatch(uint256 proofs, uint256 chunks)
func IRollupProofCountMismatchErrorID() common.Hash {
	return common.HexToHash("0xc38e852a9aeaf567c79f2fe08c3e92a5cbb69404ac36cff701e714a9e13c378a")
}

// UnpackProofCountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofCountMismatch(uint256 proofs, uint256 chunks)
func (iRollup *IRollup) UnpackProofCountMismatchError(raw []byte) (*IRollupProofCountMismatch, error) {
	out := new(IRollupProofCountMismatch)
	if err := iRollup.abi.UnpackIntoInterface(out, "ProofCountMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupProofsInvalid represents a ProofsInvalid error raised by the IRollup contract.
type IRollupProofsInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofsInvalid()
func IRollupProofsInvalidErrorID() common.Hash {
	return common.HexToHash("0x1a1d0cdcceb337554c16b50c3492668a6817118b91d192953bad4fc2dbddfc14")
}

// UnpackProofsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofsInvalid()
func (iRollup *IRollup) UnpackProofsInvalidError(raw []byte) (*IRollupProofsInvalid, error) {
	out := new(IRollupProofsInvalid)
	if err := iRollup.abi.UnpackIntoInterface(out, "ProofsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupProofsNotAscending represents a ProofsNotAscending error raised by the IRollup contract.
type IRollupProofsNotAscending struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofsNotAscending(uint64 commitId, uint32 chunkIndex)
func IRollupProofsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x92ff4feb73df33df69570b927549a40ce193bf110e4411a036a65de8347bf3e2")
}

// UnpackProofsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofsNotAscending(uint64 commitId, uint32 chunkIndex)
func (iRollup *IRollup) UnpackProofsNotAscendingError(raw []byte) (*IRollupProofsNotAscending, error) {
	out := new(IRollupProofsNotAscending)
	if err := iRollup.abi.UnpackIntoInterface(out, "ProofsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupQueueMismatch represents a QueueMismatch error raised by the IRollup contract.
type IRollupQueueMismatch struct {
	QueueEnd uint64
	Given    [28]byte
	Stored   [28]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueMismatch(uint64 queueEnd, bytes28 given, bytes28 stored)
func IRollupQueueMismatchErrorID() common.Hash {
	return common.HexToHash("0x452ce72ad0146f1f9f98b695de5db01ece2e0e9928a8c3db9716780ec390ca70")
}

// UnpackQueueMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueMismatch(uint64 queueEnd, bytes28 given, bytes28 stored)
func (iRollup *IRollup) UnpackQueueMismatchError(raw []byte) (*IRollupQueueMismatch, error) {
	out := new(IRollupQueueMismatch)
	if err := iRollup.abi.UnpackIntoInterface(out, "QueueMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupRecordsNotInBatch represents a RecordsNotInBatch error raised by the IRollup contract.
type IRollupRecordsNotInBatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordsNotInBatch(uint64 commitId)
func IRollupRecordsNotInBatchErrorID() common.Hash {
	return common.HexToHash("0xeb4fae584866b85fa5c8a008abe39ce873501e9e663b49ef46086562d8e3a3e6")
}

// UnpackRecordsNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordsNotInBatch(uint64 commitId)
func (iRollup *IRollup) UnpackRecordsNotInBatchError(raw []byte) (*IRollupRecordsNotInBatch, error) {
	out := new(IRollupRecordsNotInBatch)
	if err := iRollup.abi.UnpackIntoInterface(out, "RecordsNotInBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupSeedUnavailable represents a SeedUnavailable error raised by the IRollup contract.
type IRollupSeedUnavailable struct {
	CommittedBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedUnavailable(uint64 committedBlock)
func IRollupSeedUnavailableErrorID() common.Hash {
	return common.HexToHash("0xf5e3e904e0adbcf334d92088656aa6a60350426afdd79a3e84c2e17cddb7aa80")
}

// UnpackSeedUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedUnavailable(uint64 committedBlock)
func (iRollup *IRollup) UnpackSeedUnavailableError(raw []byte) (*IRollupSeedUnavailable, error) {
	out := new(IRollupSeedUnavailable)
	if err := iRollup.abi.UnpackIntoInterface(out, "SeedUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupTimeOutOfRange represents a TimeOutOfRange error raised by the IRollup contract.
type IRollupTimeOutOfRange struct {
	Time     uint64
	Earliest uint64
	Latest   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeOutOfRange(uint64 time, uint64 earliest, uint64 latest)
func IRollupTimeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x466e534a849a10d004198e5f20c6944a76413a5b9da64f54c6db5b31f53d2c8d")
}

// UnpackTimeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeOutOfRange(uint64 time, uint64 earliest, uint64 latest)
func (iRollup *IRollup) UnpackTimeOutOfRangeError(raw []byte) (*IRollupTimeOutOfRange, error) {
	out := new(IRollupTimeOutOfRange)
	if err := iRollup.abi.UnpackIntoInterface(out, "TimeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupTooManyUnfinalized represents a TooManyUnfinalized error raised by the IRollup contract.
type IRollupTooManyUnfinalized struct {
	Depth *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnfinalized(uint256 depth)
func IRollupTooManyUnfinalizedErrorID() common.Hash {
	return common.HexToHash("0x25288802842acc19fce17d9d44a9e291ebacf7f45b65ab395ff25c18c5bdc731")
}

// UnpackTooManyUnfinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnfinalized(uint256 depth)
func (iRollup *IRollup) UnpackTooManyUnfinalizedError(raw []byte) (*IRollupTooManyUnfinalized, error) {
	out := new(IRollupTooManyUnfinalized)
	if err := iRollup.abi.UnpackIntoInterface(out, "TooManyUnfinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupWinnersMismatch represents a WinnersMismatch error raised by the IRollup contract.
type IRollupWinnersMismatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func IRollupWinnersMismatchErrorID() common.Hash {
	return common.HexToHash("0xf7aeb269f719d531ceead312d8dad099668f0fdfea028ec5785c5d58514ee82c")
}

// UnpackWinnersMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func (iRollup *IRollup) UnpackWinnersMismatchError(raw []byte) (*IRollupWinnersMismatch, error) {
	out := new(IRollupWinnersMismatch)
	if err := iRollup.abi.UnpackIntoInterface(out, "WinnersMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRollupWrongStatus represents a WrongStatus error raised by the IRollup contract.
type IRollupWrongStatus struct {
	CommitId uint64
	Status   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func IRollupWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x8d6df4dbce0e6015787bd5ef9b36047e22ea241c1a5fafd03c53cabeb61449a3")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func (iRollup *IRollup) UnpackWrongStatusError(raw []byte) (*IRollupWrongStatus, error) {
	out := new(IRollupWrongStatus)
	if err := iRollup.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}
