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

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structRollupContracts\",\"components\":[{\"name\":\"inbox\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"sequencers\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"},{\"name\":\"verifiers\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"}]},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"provingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"genesisRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALL_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INBOX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CHUNKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assignmentOf\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"assigned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizeBatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizedRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisHeader\",\"inputs\":[],\"outputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"headerHashOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"provingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveChunks\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structChunkProof[]\",\"components\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"provenChunks\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BatchCommitted\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchFinalized\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BlockEmpty\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlocksDoNotCover\",\"inputs\":[{\"name\":\"covered\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkCountOutOfRange\",\"inputs\":[{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxChunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DataFeeAboveCap\",\"inputs\":[{\"name\":\"dataFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DueOperationSkipped\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FlagsInvalid\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flags\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeyInvalid\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KindOutOfPlace\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"L1CountOutOfRange\",\"inputs\":[{\"name\":\"l1Count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProofs\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAssigned\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assigned\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotFinalizable\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotHead\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInField\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTopLevel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceBelowFloor\",\"inputs\":[{\"name\":\"unitPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"floorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofsInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QueueMismatch\",\"inputs\":[{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"stored\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedUnavailable\",\"inputs\":[{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlotsMalformed\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyUnfinalized\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "Rollup",
	Bin: "0x610240806040523461078b57806153e4803803809161001e828561078f565b8339810103906101a0821261078b5760a0821261078b576040519160a083016001600160401b038111848210176105575760405281516001600160a01b038116810361078b5783526020820151926001600160a01b038416840361078b57602081019384526040830151916001600160a01b038316830361078b57604082019283526060840151926001600160a01b038416840361078b57606083019384526080850151916001600160a01b038316830361078b5760e09060808501938452609f19011261078b576040519360e085016001600160401b038111868210176105575760405261010f60a087016107b2565b9687865261011f60c088016107b2565b926020870193845261013360e089016107b2565b604088019081526101476101008a016107b2565b926060890193845261015c6101208b016107c3565b9560808a019687526101716101408c016107c3565b60a08b019081526101608c01519b9099906001600160401b038d168d0361078b5760c08c019c8d5261018001519c63ffffffff16600181108015610780575b61073d575063ffffffff825116600a81108015610732575b6106f3575063ffffffff84511662278d0081116106b0575063ffffffff8651166001811080156106a4575b610666575061ffff88511660018110801561065b575b61061b575061ffff8a5116600181108015610610575b6105d057508b516001600160401b03166001811080156105c1575b61057e57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d101561056b57516001600160a01b039081166080529151821660a0529251811660c0529351841660e052945190921661010052945163ffffffff908116610160529051811661018052915182166101a0529251166101c052905161ffff9081166101e05290511661020052516001600160401b03166102205260408051466020820190815230828401529181526102f960608261078f565b51902060081c610120526101408190526040516103a08101906001600160401b03821181831017610557576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff19825416179055600155600160a81b66ffffffffffffff60a81b195f5416175f55604051614c1190816107d382396080518181816101bc0152818161221a015281816128bc0152614498015260a051818181610177015261293a015260c0518181816106fd01528181610c1e01528181611ecd01528181611fc7015281816129dc0152613546015260e0518181816107fc01526108d10152610100518181816107b701528181610ba901526133e301526101205181610c9f0152610140518161011c0152610160518181816105090152610aca01526101805181818161054f015281816136c40152818161379e015261432001526101a05181818161057d0152612ae001526101c0518181816105ab015261247d01526101e0518181816105d60152610a900152610200518181816106030152611d3b01526102205181818161062a01526138140152f35b634e487b7160e01b5f52604160045260245ffd5b8c632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a000811161023a565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b50610400811161021f565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610209565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a8081116101f3565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101c8565b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101b0565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761055757604052565b519063ffffffff8216820361078b57565b519061ffff8216820361078b5756fe610180806040526004361015610013575f80fd5b5f60e0525f3560e01c9081630f1528fa14612b7057508063267e5eba14612b535780632aed4c7b146127735780633be68c0d1461082057806346ae1386146107db57806349df26fe146107965780634eb477101461073e5780635ed253461461072157806363779c74146106dc5780636b5b338d1461069d57806383894a601461067e57806389035730146104e55780638f7dcfa31461049b57806390be08351461047d57806392022309146103e35780639bc82f8414610369578063ac9650d8146101e0578063b70106971461019b578063ee9a31a2146101565763f581e532146100fd575f80fd5b346101505760e051366003190112610150576103a061011a612ec0565b7f00000000000000000000000000000000000000000000000000000000000000006101e082015261014e6040518092612c17565bf35b60e05180fd5b346101505760e0513660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101505760e0513660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610150576020366003190112610150576004356001600160401b03811161015057610210903690600401612bb7565b6020916040516102208482612e9f565b60e051815283810190601f19850136833761023a84613e00565b926102486040519485612e9f565b848452601f1961025786613e00565b018660e0515b82811061035a5750505060e0515b858110156102e2576001906102c66102c061028c600584901b860186614439565b91908b898460405195869484860137830182810160e05181528b519283915e010160e051815203601f198101835282612e9f565b30614a78565b6102d0828861308c565b526102db818761308c565b500161026b565b604080518881528651818a0181905260e05192600582901b8301810191898c01918c9085015b8287106103155785850386f35b90919293828080600193603f198a82030186528189518051918291828552018484015e60e051838284010152601f801991011601019601920196019592919092610308565b6060878201830152810161025d565b346101505736600319016103e08112610150576103a013610150576103a4356001600160401b038111610150576103a4903690600401612be7565b6103c4359163ffffffff83168303610150576060926001600160a01b03926103cb92613b2c565b91929060405193151584521660208301526040820152f35b346101505736600319016103e08112610150576103a013610150576103a4356001600160401b0381116101505761041e903690600401612be7565b6103c435916001600160401b03831161015057610442610452933690600401612bb7565b92909161044d613c0c565b61315e565b60e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b346101505760e05136600319011261015057602060405161cb208152f35b346101505760e05136600319011261015057608060e0515466ffffffffffffff604051918181168352818160381c166020840152818160701c16604084015260a81c166060820152f35b346101505760e051366003190112610150576104ff612fda565b5060e063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0360405161053d81612e84565b82815261ffff602082019163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a5201998b7f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b346101505760e051366003190112610150576020600154604051908152f35b34610150576020366003190112610150576004356001600160401b0381168091036101505760e0515260026020526020604060e0512054604051908152f35b346101505760e0513660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101505760e05136600319011261015057602060405160408152f35b34610150576020366003190112610150576004356001600160401b03811681036101505761076b90613023565b604051600582101561077e576020918152f35b634e487b7160e01b60e051526021600452602460e051fd5b346101505760e0513660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101505760e0513660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101505736600319016103e08112610150576103a013610150576103a4356001600160401b0381116101505761085b903690600401612bb7565b906103c435916001600160401b0383116101505736602384011215610150576001600160401b0383600401351161015057366024846004013560061b85010111610150576108a7613c0c565b323314801590612769575b61275257604051636d46e98760e01b81523360048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156122e15760e05191612717575b5015612700576040519061091e82612e1e565b610926612ec0565b825260405161093481612e4e565b60e051815260e051602082015260e051604082015260e051606082015260e0516080820152602083015260405161096a81612e1e565b60e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260e0516101008201526109b8612fa0565b61012082015260408301526109cb612fda565b60608301526109d8612fa0565b608083015260405161010081018181106001600160401b038211176126e85760405260e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260a083015260e05160c083015260e05160e083015260e05161010083015260e051610120830152610a66613c67565b6001600160401b0382511660e051549066ffffffffffffff8216908181036126cf5750508060e01c7f00000000000000000000000000000000000000000000000000000000000000008110156126b95750610aef6001600160401b036060850151167f000000000000000000000000000000000000000000000000000000000000000090612e11565b8042106126a3575066ffffffffffffff855191818160a81c1683526001600160401b03610b2181602088015116613dd3565b16602084015260701c1660408201526001600160401b03421660608201526001600160401b03431660808201526001600160401b036101008401511660e082015263ffffffff84166101208201526101e08301516101c0820152610380339101526101a084510152610b91612fda565b506040516354cc785160e01b815290610100826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156122e15760e0519060e05193612661575b50610180855101526001600160401b03845151166040519063ff91282360e01b8252600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156122e15760e051916125ca575b5060608161ffff9260208801520151166040808210911802604018831580156125c1575b6125a7575060408401519163ffffffff606081604084015116926020860193845201511660408401527f000000000000000000000000000000000000000000000000000000000000000060608401526001600160401b038551511660808401526001600160401b03610100830151168061258f575b505191826060029260608404036110eb57826060016060116110eb576020610d166101e094606001614411565b0190526001600160401b0360c0820151166060850151526102408101516020606086015101526001600160401b0360a0820181815116604060608801510152511660c08501520151604060a084015101526101808251015160e060a08401510152610d8960206040840151015182613010565b60e051805b8660040135811061251e575081810361250557505060e05192939092905b83821015611ce1573685900360fe1901600583901b86013512156101505760208301516001600160401b0360c085015116806001600160401b03610dfa60a08760051b8b01358b0101613d7c565b16108015611cbc575b611ca057506bffffffffffffffffffffffff610e2960608560051b890135890101613d90565b816020840151169182911610611c6557506bffffffffffffffffffffffff906001600160401b036040610e6660808760051b8b01358b0101613d90565b920151169182911611611c2a5750610e868260051b860135860135614b00565b610e9b60208360051b87013587010135614b00565b6001600160401b03610eb760a08460051b880135880101613d7c565b1660c084015260a0830151604084015160805294610ee2600584901b820135820160e0810190614439565b61ffff610efc60c08760059b959b1b86013586010161452d565b60e051610120819052610100526080516020015191169790808911611c105750610f27608051613da9565b610100526020608051015160608181020481036110eb57610f4e9060600261010051612e11565b60c05260e0515088976101005160c0510336610100513760e05160a0525b8060a0511061191d57505b81890188108061190f575b1561190257610100519761010051610140525b60c051610180610140510111838b016064830111176118fb57600160f81b813518604b8201358235181760328201358235186019830135833518171760f81c61106657806601000000000000600160f81b036064923560081c1661014051526601000000000000600160f81b03601982013560081c1660606101405101526601000000000000600160f81b03603282013560081c1660c06101405101526601000000000000600160f81b03604b82013560081c16610120610140510152019061018061014051016101405290610f95565b90975b60c0516101405110838b018310166118b1575b61014051610100526110a16060611097849361014051613dc6565b0461012051612e11565b61012052828a0182108015906118a3575b61123f57813560f81c611103576110c99150613db8565b965b6060610140510161014051116110eb576060610140510161010052610f77565b634e487b7160e01b60e051526011600452602460e051fd5b5080803560f81c6002036111aa5775ffffffffffffffffffffffffffffffff000000000000813560281c167effffffffff0000000000000000000000000000000000000000000000000000823560081c1617916111786001600160801b03601583013560601c933560581c1683608051614b79565b6029810181116110eb57602901915b61014051526020610140510152966111a161012051613db8565b610120526110cb565b9050803560f81c6003036112085779ffffffff00000000000000000000000000000000000000000000813560281c1660ff60f01b823560081c1617906001600160a01b03813560381c16906019810181116110eb5760190191611187565b6060611221611218608051613da9565b61014051613dc6565b04632f88fe1f60e21b60e051526004523560f81c602452604460e051fd5b9192939795949890505b82810182036118735750505060805151604060606080510151916bffffffffffffffff0000000061128460a08760051b8b01358b0101613d7c565b60201b16610120519063ffff00006112a660c08960051b8d01358d010161452d565b60101b1617177bffffffffffffffffffffffff000000000000000000000000000000006112dd60608860051b8c01358c0101613d90565b60801b166fffffffffffffffffffffffff0000000061130660808960051b8d01358d0101613d90565b60201b161783608051015117938252602082015201526080515160206080510151806060029060608204036110eb57606001806060116110eb575f516020614bf15f395f51905f52912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208660051b8a01358a01013560408301526060820152606081526113a1608082612e9f565b51902006608051516113b4608051613da9565b61ffff6113cb60c08760051b8b01358b010161452d565b169060608281020482036110eb576113e69160600290612e11565b60e0516101005190929091905b80831161176c575050505f516020614bf15f395f51905f52900660a083015260808083019190915263ffffffff8316825260408083018051602080860191909152600586901b8901358901803590925281810135606086015291013560c08401529085015161010090922060e080519190915251206114719161454d565b6114826101205160e0850151612e11565b60e08401526114d46114c96114a1604080870151015161012051613010565b6bffffffffffffffffffffffff6114c260608660051b8a01358a0101613d90565b1690613010565b610100850151612e11565b61010084015261151661150b6bffffffffffffffffffffffff61150160808560051b890135890101613d90565b1661012051613010565b610120850151612e11565b610120840152606083015161152e6040850151613da9565b60408501516020015190815b61154c57505050600101909293610dac565b608083015115611683575b60808301518281101561167c575b60a0840151816060810204606014821517156110eb57816115ad6115c0946115b39360e05152606083028120602052604060e0512060a089015260e051506060830290612e11565b94613dc6565b9182916080860151613dc6565b806080860152156115d3575b919061153a565b506001600160401b038351166001600160401b0381146110eb576001600160401b03600183920116808552602085019081516001600160401b03604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c0815261167260e082612e9f565b51902090526115cc565b5081611565565b6116a660c0840180519061169682613db8565b9052896004013560248b01613d5b565b6001600160401b036116b782613d7c565b8160408701511691829116108015611752575b61171a57506117076020826001600160401b036116eb63ffffffff95613d7c565b16604088015201826116fc82613d6b565b166060870152613d6b565b16608084015260e05160a0840152611557565b6001600160401b0361172b83613d7c565b63233729a560e11b60e05152166004526024526001600160401b034216604452606460e051fd5b50426001600160401b0361176584613d7c565b16116116ca565b91929161017f198401828110156117e8575b5083605f1901925f516020614bf15f395f51905f52845191818881818009099009019385603f1982015191601f1901518083176117be575b5050506113f3565b915f516020614bf15f395f51905f52828180969995818381970990099209089008928b85816117b6565b60ff1985015161015f19860151603f19870151609f198801511791171761177e579390925f516020614bf15f395f51905f529081605f1984015191818981818009099009018160bf1984015191818981818009099009019161011f19015191818781818009099009015f516020614bf15f395f51905f528451918187818180090990090192916113f3565b906118848380611889940192612e11565b613dc6565b906348abeb7360e01b60e05152600452602452604460e051fd5b5060c05161014051146110b2565b906001819993993560f81c186118f257806601000000000000600160f81b036019923560081c16610140515201916060610140510161014052979190611069565b9097919761107c565b9097611069565b9493979690919296611249565b5060c0516101005110610f82565b9760e05150608160a060805101516040519060201b8152606583601c8301372060201c602982013560801c9060a0608051015261195f60c06080510151613db8565b60c06080510152605982018083116110eb57611985903560a01c60e06080510151612e11565b60e060805101526004823560e0511a108015611c01575b611bdf576007823560e0511a1480611bcf575b8015611bc85760035b6001606585013560e0511a1714801590611baf575b611b8b57611b7d575b606582013560e0511a9060301b823560e0511a60f01b17176001600160801b038160301c16906001811615906001840184116110eb5760e05192600185013560601c908160f084901c600403611abc57506015860186116110eb57601586013560601c9361010060805101611a4c838251612e11565b905280611ab3575b611aa0575b50505b610100515260206101005101526040610100510152607681018091116110eb5797606061010051018061010051116110eb5761010052600160a0510160a052610f6c565b611aac91608051614b79565b8d80611a59565b50801515611a54565b9390915060058360f09694961c145f14611b2757505050603983018084116110eb577effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90359276ff000000000000000000000000000000000000000000008460481c1617921691611a5c565b60068560f01c145f14611b4c57505050601583018084116110eb573560601c91611a5c565b9193911580611b74575b611b61575b50611a5c565b611b6e9083608051614b79565b8d611b5b565b50801515611b56565b50606681013560801c6119d6565b60e0805163c1f5188f60e01b905260a051600452516065840135811a602452604490fd5b50801580156119cd5750606683013560801c15156119cd565b60016119b8565b506001600160801b0381146119af565b50632f88fe1f60e21b60e0515260a0516004523560e0511a602452604460e051fd5b506007823560e0511a1161199c565b88631ee30d6760e21b60e05152600452602452604460e051fd5b6bffffffffffffffffffffffff611c4b6080888660051b8101350101613d90565b63979e796960e01b60e0515216600452602452604460e051fd5b6bffffffffffffffffffffffff611c866060898760051b8101350101613d90565b636b73ed4960e11b60e0515216600452602452604460e051fd5b6001600160401b0361172b60a0898760051b8101350101613d7c565b50426001600160401b03611cda60a08760051b8b01358b0101613d7c565b1611610e03565b82805160408201516001600160401b0360e0830151169060c08101916001600160401b038351169060e0515001926001600160401b0384116110eb576101006001600160401b039101931680845282516124aa575b5050517f00000000000000000000000000000000000000000000000000000000000000001161242f575b5080516001600160801b03611eb1611eac611e9260408601516001600160401b036060880151511660c08701526020606088015101516102408701526001600160401b036040606089015101511660a0870152604060a088015101516101e0870152611dcf60808801516145a6565b610200870152611de36101208201516145a6565b61022087015263ffffffff60e08801511661016087015284611e09610100890151614607565b1661028087015284611e1f610120890151614607565b166102a087015284611e3460e0830151614607565b166102c087015284611e4a610100830151614607565b166102e08701526040611e89611e7e611e73602085015163ffffffff6101208c01511690613010565b60e08b015190613dc6565b60c084015190613dc6565b91015190613010565b6bffffffffffffffffffffffff6020870151511690613010565b614607565b16610300820152604051632e751aa760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156122e15760e051916123f2575b506001600160801b03611f25611eac6103609360e087015190613010565b169101528051906040810151916001600160401b03815116916001600160a01b036103808301511661012083019463ffffffff8651169063ffffffff611f7660208301926040845191015190613010565b9151169163ffffffff6101608701511693604051976303989e0760e61b89526004890152602488015260448701526064860152608485015260a484015260e0518360c48160e0516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156122e15760e0519384938491906122ee575b5060e05161014083019695905b855181101561204f5763ffffffff6040612025838961308c565b5101511663ffffffff895116019063ffffffff82116110eb5763ffffffff6001921689520161200b565b506001600160801b0391826120b76120c39361207d61034097989a63ffffffff808e51169151161015613e17565b6040516020810190602082526120a98161209b8d6040830190613e32565b03601f198101835282612e9f565b519020610260890152614607565b16610320860152614607565b169101528151906103a08220906001600160401b0383511660e05152600260205281604060e0512055825166ffffffffffffff81167bffffffffffffff00000000000000000000000000000000000000000061212b6001600160401b0360e051549416613dd3565b60a81b169081817fffffffff00000000000000ffffffffffffffffffffffffffff000000000000008516171760e01c63ffffffff81146110eb5774ffffffffffffffffffffffffffff0000000000000090600163ffffffff60e01b910160e01b16931617171760e051557f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba76001600160401b03845116916001600160401b03602086015116936121fd60405192839283526121e96020840189612c17565b6103e06103c08401526103e0830190613e32565b0390a361010001516020820151516001600160401b0391909116917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316916c01fffffffffffffffffffffffe60408061226694015101519160011b16613010565b813b156101505760405192630d49da6760e31b8452600484015260248301528160448160e0519360e051905af180156122e1576122c85760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e0516122d491612e9f565b60e0516101505780610452565b6040513d60e051823e3d90fd5b93505092503d8060e051843e6123048184612e9f565b8201926060838503126101505782516001600160401b03811161015057830184601f820112156101505780519061233a82613e00565b956123486040519788612e9f565b82875260208088019360071b8301019181831161015057602001925b82841061238257505050506040602084015193015193929386611ffe565b608084830312610150576040519061239982612e69565b6123a2856130a0565b82526123b060208601613d29565b60208301526123c1604086016130b4565b60408301526060850151906001600160801b0382168203610150578260209260606080950152815201930192612364565b90506020813d602011612427575b8161240d60209383612e9f565b8101031261242357516001600160801b03611f07565b5f80fd5b3d9150612400565b6124426001600160401b0382511661446b565b801515915081612474575b5015611d60576001600160401b0390511663443087d560e11b60e05152600452602460e051fd5b90506124a242917f000000000000000000000000000000000000000000000000000000000000000090612e11565b11158361244d565b6124bd6124b860a092613d3d565b61446b565b50910151808214611d36576001600160401b03845116632296739560e11b60e0515260045263ffffffff199060201b1660245263ffffffff199060201b16604452606460e051fd5b6313856db360e31b60e05152600452602452604460e051fd5b9063ffffffff612541602061253b858b6004013560248d01613d5b565b01613d6b565b16156125785761257160019163ffffffff61256a602061253b878d602481600401359101613d5b565b1690612e11565b9101610d8e565b506344c1aecb60e01b60e05152600452602460e051fd5b6124b861259b91613d3d565b5060a084015287610ce9565b83634ce4db2760e11b60e05152600452602452604460e051fd5b50808411610c74565b905060a0813d60a011612659575b816125e560a09383612e9f565b81010312610150576040516125f981612e4e565b61260282613d10565b815261261060208301613d10565b602082015261262160408301613d29565b604082015260608201519061ffff821682036101505761264d608061ffff9460609485850152016130b4565b60808201529150610c50565b3d91506125d8565b9250506101003d811161269c575b6126798184612e9f565b82016101008382031261015057612695906020845194016130d3565b9187610be7565b503d61266f565b639be9655760e01b60e05152600452602460e051fd5b631294440160e11b60e05152600452602460e051fd5b631c2cff0b60e31b60e05152600452602452604460e051fd5b634e487b7160e01b60e051526041600452602460e051fd5b630596787760e01b60e0515233600452602460e051fd5b90506020813d60201161274a575b8161273260209383612e9f565b8101031261015057518015158103610150578461090b565b3d9150612725565b634a4057a960e01b60e0515233600452602460e051fd5b50333b15156108b2565b34612423576103a03660031901126124235761278d613c0c565b612795613c67565b506001600160401b038151165f526002602052600160405f200160ff8154166005811015612b3f57600203612b0c576101a082015166ffffffffffffff5f5460381c165f52600260205260405f205414801590612acc575b612aaf57805460ff1916600317905580515f549060381b6dffffffffffffff00000000000000166dffffffffffffff00000000000000198216811760e01c8015612a9b577bffffffffffffffffffffffffffff00000000000000ffffffffffffff9063ffffffff60e01b905f190160e01b16921617175f556101e0810151806001556001600160401b038251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af660206001600160401b03818601511693604051908152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160801b036102e0830151166001600160801b036102c084015116823b156124235760445f928360405195869485936301b3520960e51b8552600485015260248401525af18015612a9057612a7c575b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03825116906102208301516129936001600160801b03610280860151166001600160801b036102a08701511690612e11565b90823b15610150576040519363188722ab60e01b85526004850152602484015260448301528160648160e0519360e051905af180156122e157612a63575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101505760405163041fc11560e31b815291612a1f906004840190612c17565b816103a48160e0519360e051905af180156122e1576122c85760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e051612a6f91612e9f565b60e05161015057816129d1565b5f612a8691612e9f565b5f60e0528161292f565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038251166344badc2160e01b5f5260045260245ffd5b50612b056001600160401b036060840151167f000000000000000000000000000000000000000000000000000000000000000090612e11565b42106127ed565b6001600160401b03825116612b2081613023565b90638d6df4db60e01b5f526004526005811015612b3f5760245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b34612423575f366003190112612423576020604051620109a08152f35b3461242357602036600319011261242357600435906001600160401b038216809203612423576020915f52600282526001600160401b03600160405f20015460181c168152f35b9181601f84011215612423578235916001600160401b038311612423576020808501948460051b01011161242357565b9181601f84011215612423578235916001600160401b038311612423576020808501948460071b01011161242357565b6001600160a01b0361038080926001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526001600160401b0360808201511660808601526001600160401b0360a08201511660a08601526001600160401b0360c08201511660c08601526001600160401b0360e08201511660e08601526001600160401b036101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526001600160801b03610280820151166102808601526001600160801b036102a0820151166102a08601526001600160801b036102c0820151166102c08601526001600160801b036102e0820151166102e08601526001600160801b03610300820151166103008601526001600160801b03610320820151166103208601526001600160801b03610340820151166103408601526001600160801b0361036082015116610360860152015116910152565b91908201809211612a9b57565b61014081019081106001600160401b03821117612e3a57604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117612e3a57604052565b608081019081106001600160401b03821117612e3a57604052565b60e081019081106001600160401b03821117612e3a57604052565b90601f801991011681019081106001600160401b03821117612e3a57604052565b604051906103a082018281106001600160401b03821117612e3a576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b60405190604082018281106001600160401b03821117612e3a5760409081525f835251602083610300612fd38185612e9f565b3684370152565b60405190612fe782612e84565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b81810292918115918404141715612a9b57565b6001600160401b03165f52600260205260405f2060ff600182015416906005821015612b3f5781159081613060575b5061305a5790565b50600190565b90505415155f613052565b8051156130785760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156130785760209160051b010190565b51906001600160a01b038216820361242357565b519063ffffffff8216820361242357565b519060ff8216820361242357565b91908260e0910312612423576040516130eb81612e84565b60c06131598183956130fc816130a0565b855261310a602082016130a0565b602086015261311b604082016130b4565b604086015261312c606082016130b4565b606086015261313d608082016130c5565b608086015261314e60a082016130c5565b60a0860152016130c5565b910152565b919093928015613b1d576131726004613cce565b939061317e8783613ea8565b61026082015103613b00576001600160401b038151165f52600260205260405f2096604051926131ad84612e4e565b5f8452606060208501525f6060850152606060808501526001890154976001600160401b038960181c1660408601526131e586613ec8565b60208601525f5b86811061398e575060409384516132038682612e9f565b600181525f5b601f198701811061395a57508061322491608089015261306b565b519a6006868d015286516006818102048103612a9b5761324690600602613ec8565b60608d01528651997f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b168b03612a9b578c608061328860209d60031b613ec8565b9101526001600160401b038351166001600160401b038885015116907f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21789519d8e01528c89469101528c60603091015260808d01525f60a08d015260c08c015260e08b01525f6101008b01526101008a526133056101208b612e9f565b5f5b875181101561339857806101008e60206101408f8f8f8f6133495f516020614bf15f395f51905f5293899361334260019d8a8096015161308c565b5191613efa565b9361335385613d6b565b61336061012087016141c5565b9060a08301528382015201200660c060806060870151960151958189020160a086850187830137015201918460081b01013701613307565b509297939850939950939788511561394e57610180840180516133be60808c015161306b565b5152518a5190632f46a7b160e01b8252600482015260e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015613944575f90613903575b6001600160a01b0391505116602061342d60808c015161306b565b51015261343d60808a0151613f3b565b156138f45761346d906001600160a01b0361345886856140cc565b1660608b015261ffff8a519160081c16612e11565b6101208401805163ffffffff16821492909183156138ec576002905b6005821015612b3f576135439463ffffffff9360018e936001600160a01b039560ff8019848601541691161782840155818301549460606affffffffffffffff000000604083015160181b16910151957fff000000000000000000000000000000000000000000000000000000000000ff62ffff007effffffffffffffffffffffffffffffffffffffff00000000000000000000008960581b169460081b1691161717179101556138b8575b9a969a1691511688886141e9565b937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935f5b8151811015613780578061359561358d8793602086015161308c565b518587613efa565b8c6135ae63ffffffff6135a784613d6b565b168b61308c565b51916135c66101206135bf83613d6b565b92016141c5565b5f938061369b57509063ffffffff9392917ffb07231d50067e936acda893088f32560bf5ce8cd684cddf8d5a4b5cd49c22a560206001600160a01b036001600160401b036136138b6142f4565b9a5b5116931696879551948a86521693a46001600160401b0388511693893b15612423576001600160401b03928f51956357629eff60e11b87526004870152602486015260448501521660648301525f82608481838b5af191821561369157600192613681575b5001613571565b5f61368b91612e9f565b5f61367a565b8c513d5f823e3d90fd5b91955092506136ac91508c8c61435a565b94919290926136e96001600160401b0360608c0151167f000000000000000000000000000000000000000000000000000000000000000090612e11565b421080613764575b613738575063ffffffff92918f917ffb07231d50067e936acda893088f32560bf5ce8cd684cddf8d5a4b5cd49c22a560206001600160a01b036001600160401b038e613615565b6001600160a01b03929063ffffffff84926314069ca160e21b5f5216600452166024521660445260645ffd5b506001600160a01b0382166001600160a01b03821614156136f1565b50955050509150939492506137c66001600160401b036060830151167f000000000000000000000000000000000000000000000000000000000000000060011c90612e11565b4210159180518061cb20029061cb20820403612a9b576001600160401b0361380e6138419260209660046064965110908115916138b0575b50156138a957620109a090612e11565b935116927f0000000000000000000000000000000000000000000000000000000000000000804810814818021890613010565b915f8551968794859363be693c5560e01b8552600485015233602485015260448401525af19081156138a057506138755750565b6138969060203d602011613899575b61388e8183612e9f565b810190613df1565b50565b503d613884565b513d5f823e3d90fd5b5f90612e11565b90505f6137fe565b6001600160401b038751167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d5f80a2613535565b600190613489565b630687433760e21b5f5260045ffd5b5060e03d60e01161393d575b6139198183612e9f565b81019060e081830312612423576001600160a01b0391613938916130d3565b613412565b503d61390f565b8b513d5f823e3d90fd5b50505050945050505050565b602090875161396881612e4e565b5f81525f838201525f898201526060808201526060608082015282828501015201613209565b949395986139a3868b8a9b969a9d949d613efa565b9361010060405181878237205f5260205f20610160526139c4878c8c613efa565b996101008b01359b601e198c3603018d1215612423576001600160401b038d8d013511612423578b60208e8083013560051b36039201011361242357909192939499899a8d9e6102008e999a9b9c01519f61016051905f9a5b01358a1015613a6857908f9d9c9b9a9998979695949392918f908f6001916020613a51928e60051b90860101013590614b2a565b9a019a9b9c9d9e9099919293949596979899613a1d565b929850959d50959d9199939b509996919903613acf5790600163ffffffff613a908294613d6b565b161b6040880151818116613ac85717604088015280613ac06020890151895190613ab982613db8565b8b5261308c565b525b016131ec565b5050613ac2565b63ffffffff90613ae96001600160401b0388511691613d6b565b906329cc6e9360e01b5f526004521660245260445ffd5b6001600160401b0390511663f7aeb26960e01b5f5260045260245ffd5b631d72675b60e01b5f5260045ffd5b90613b376004613cce565b5092613b438284613ea8565b61026085015103613bef57610120840163ffffffff80825116921691821015613bce5790613b9c613ba1926001600160401b038751165f52600260205263ffffffff613b928860405f206140cc565b91511685876141e9565b61308c565b51918215613bbb57613bb3935061435a565b600193909150565b505050613bc7906142f4565b5f915f9190565b506001600160401b038451166329cc6e9360e01b5f5260045260245260445ffd5b6001600160401b0384511663f7aeb26960e01b5f5260045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613c585760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b613c6f612ec0565b50613c78612ec0565b6103a06004823780916103a08220916001600160401b038151165f52600260205260405f205490818403613caa575050565b6001600160401b0384915116630fe5351b60e41b5f5260045260245260445260645ffd5b613cd6612ec0565b506103a0613ce2612ec0565b91823780916103a08220916001600160401b038151165f52600260205260405f205490818403613caa575050565b51906bffffffffffffffffffffffff8216820361242357565b51906001600160401b038216820361242357565b6001600160401b035f19911601906001600160401b038211612a9b57565b91908110156130785760061b0190565b3563ffffffff811681036124235790565b356001600160401b03811681036124235790565b356bffffffffffffffffffffffff811681036124235790565b5160608101809111612a9b5790565b5f198114612a9b5760010190565b91908203918211612a9b57565b6001600160401b036001911601906001600160401b038211612a9b57565b90816020910312612423575190565b6001600160401b038111612e3a5760051b60200190565b15613e1e57565b634e487b7160e01b5f52600160045260245ffd5b90602080835192838152019201905f5b818110613e4f5750505090565b909192602060806001926001600160801b03606088516001600160a01b0381511684526001600160401b0386820151168685015263ffffffff604082015116604085015201511660608201520194019101919091613e42565b6040908151928060071b9182916020865260208601528385013701902090565b90613ed282613e00565b613edf6040519182612e9f565b8281528092613ef0601f1991613e00565b0190602036910137565b91908110156130785760051b8101359061023e1981360301821215612423570190565b8115613f27570490565b634e487b7160e01b5f52601260045260245ffd5b5f9190825b8151841015613f9b57613f5c613f56858461308c565b51614638565b15613f94576080613f6d858461308c565b5101515160031c9060038201809211612a9b57600191613f8c91612e11565b930192613f40565b505f925050565b9091925080156140c65760068102908104600603612a9b57613fbc90613ec8565b9060405192613fca84612e69565b5f845260208401925f84525f6040860152606085015f81525f955f965b855188101561405457600190613ffd898861308c565b51805190608060608201516020815160051b9101209101516020815160051b9101209060405192602084019485526040840152606083015260808201526080815261404960a082612e9f565b519020970196613fe7565b909396509490939194835260018452602085018091525f5b82518110156140a257614089614082828561308c565b51856146c9565b8451156140985760010161406c565b5050505050505f90565b509150505f91506020928280525160051b9060085afa60015f511460203d14161690565b50505f90565b63ffffffff61014083015116156140c65760010154600881901c61ffff1615614100576001600160a01b03915060581c1690565b506001600160401b03806080830151169151166001820191828111612a9b5782431115614189575f92611fff6141368243613dc6565b1115614167575b5050604051906020820192835260408201526040815261415e606082612e9f565b51902060601c90565b909250610101438490035f1901101561419b5740915b8215614189578061413d565b633d78fa4160e21b5f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa506020519161417d565b356001600160a01b03811681036124235790565b91908110156130785760071b0190565b939291906141f682613ec8565b945f925f925b808410614274575050505061420e5750565b5f9081528251815b6001821161422357505050565b6007831615614262575b60019060205f19840160051b8701016020848360e01c0660051b880101815191815190525260201b9201905f19019091614216565b50600382901c60205260405f2061422d565b9091929361429763ffffffff614290604061253b89878a6141d9565b1682612e11565b906142a484831115613e17565b6001860160011b600160208360051b8c0101928481106142ea575b01915b8383106142d95750505060019094019291906141fc565b6020600191019282845201916142c2565b81831784526142bf565b614357906143526143126001600160401b0360608401511642613dc6565b916001600160801b036103407f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116613010565b613f1d565b90565b908260011c905f198201918211612a9b57614374926141d9565b9163ffffffff61438660408501613d6b565b1660608401356001600160801b038116809103612423576001806143aa8484613f1d565b9516146143cd575b50506143c960206143c2856141c5565b9401613d7c565b9190565b91925f19820192918311612a9b576143ee926143e891613010565b90613dc6565b905f806143b2565b6001600160401b038111612e3a57601f01601f191660200190565b9061441b826143f6565b6144286040519182612e9f565b8281528092613ef0601f19916143f6565b903590601e198136030182121561242357018035906001600160401b0382116124235760200191813603831361242357565b906001600160401b036040519263973486f960e01b84521660048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215612a90575f905f936144d8575b5060201c9163ffffffff1690565b9250506040823d604011614525575b816144f460409383612e9f565b810103126124235781519163ffffffff19831683036124235761451e602063ffffffff92016130b4565b92906144ca565b3d91506144e7565b3561ffff811681036124235790565b9060188110156130785760051b0190565b805161455881613db8565b8252905f915b60018082161461457a575090602061457792015161453c565b52565b9261459d9061459760208401519461459181613db8565b9561453c565b51614b2a565b9260011c61455e565b80515f9291908380825b6145ba5750505050565b6001808416146145d9575b6145ce90613db8565b9160011c91826145b0565b946145e886602086015161453c565b519115614601576145f891614b2a565b936001906145c5565b506145f8565b6001600160801b038111614621576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b6080810190815151918260031c9283159182156146ac575b50506140c65761466c6060820192604084515193015190613010565b036146a7575190600191805160051b8101905b81811061468a575050565b60200180515f516020614bf15f395f51905f52119093169261467f565b505f90565b51519060071916918483046008141715612a9b5714155f80614650565b6001600160a01b0360208301511691604081019182519260018401809411612a9b578360061b937f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603612a9b57836101c10193846101c111612a9b5784863b03614a65576101c001938411612a9b5761474384614411565b9360016020860180973c5160018101809111612a9b5761476290613ec8565b9260e092604051956147748588612e9f565b84368837608082019182515160031c905f93602089019460408a01905b848110614913575050505050606084019460208651151595019687519880516101808b015260208101917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783518103066101a08c0152608061016088016101c08d015e5f82525f83526101e087019060208791805160051b010190604084015b8282106148d05750505050917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47608092604095945160c08d015251810306818b015285016101008a015e875e51600181186148b2575b506060608091602087017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478151810306905201604086015e151590526102408201809211612a9b5752565b608091926060916040880152604087838160075afa16929150614867565b909192996040602091818d855e8451600181186148fe575b50818760808160065afa169b0193920190614811565b6080880152818460608160075afa165f6148e8565b8b6149318a5160408c019081519161492a83613db8565b9052614b4b565b8c60206060880151825160051b8301828101938d5f516020614bf15f395f51905f52878251089052601f199103018602010185905b828210614a38575050508451908c60608d01938d6020865115159101938451958860081b019160c060208401885e60018214600114614a27575060408601908082526040808860608160075afa958693606086015190528186019401845e6080840152614a14575b50815b614a03575b501515835260c08201809211612a9b575251156149f557600101614791565b505050505050505050505050565b6040915060808160065afa8f6149d6565b604091925060608160075afa905f6149ce565b93604091508492018184015e6149d1565b60209192939450805f516020614bf15f395f51905f5280849351880985510884520191018f939291614966565b8563575cdedb60e11b5f5260045260245ffd5b905f8091602081519101845af48080614aed575b15614aac5750506040513d81523d5f602083013e60203d82010160405290565b15614acd576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15614ade576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614a8c5750813b1515614a8c565b5f516020614bf15f395f51905f52811015614b185750565b632051490960e21b5f5260045260245ffd5b81811015614b3e575f5260205260405f2090565b905f5260205260405f2090565b8115614b72575f526020526001600160801b0360405f2016908115614b6c57565b60019150565b5050600190565b9091614bee926001600160401b03608061012085015194015116916001600160a01b0384519260405193602085019586526040850152166060830152608082015260808152614bc960a082612e9f565b5190206040516020810191825260208152614be5604082612e9f565b5190209061454d565b56fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address) contracts, (uint32,uint32,uint32,uint32,uint16,uint16,uint64) limits, bytes32 genesisRoot) returns()
func (rollup *Rollup) PackConstructor(contracts RollupContracts, limits RollupParameters, genesisRoot [32]byte) []byte {
	enc, err := rollup.abi.Pack("", contracts, limits, genesisRoot)
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
func (rollup *Rollup) PackAUCTION() []byte {
	enc, err := rollup.abi.Pack("AUCTION")
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
func (rollup *Rollup) TryPackAUCTION() ([]byte, error) {
	return rollup.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (rollup *Rollup) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("AUCTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBRIDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9a31a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BRIDGE() view returns(address)
func (rollup *Rollup) PackBRIDGE() []byte {
	enc, err := rollup.abi.Pack("BRIDGE")
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
func (rollup *Rollup) TryPackBRIDGE() ([]byte, error) {
	return rollup.abi.Pack("BRIDGE")
}

// UnpackBRIDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9a31a2.
//
// Solidity: function BRIDGE() view returns(address)
func (rollup *Rollup) UnpackBRIDGE(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("BRIDGE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCALLGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267e5eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (rollup *Rollup) PackCALLGAS() []byte {
	enc, err := rollup.abi.Pack("CALL_GAS")
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
func (rollup *Rollup) TryPackCALLGAS() ([]byte, error) {
	return rollup.abi.Pack("CALL_GAS")
}

// UnpackCALLGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x267e5eba.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (rollup *Rollup) UnpackCALLGAS(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("CALL_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (rollup *Rollup) PackINBOX() []byte {
	enc, err := rollup.abi.Pack("INBOX")
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
func (rollup *Rollup) TryPackINBOX() ([]byte, error) {
	return rollup.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (rollup *Rollup) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXCHUNKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed25346.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHUNKS() view returns(uint256)
func (rollup *Rollup) PackMAXCHUNKS() []byte {
	enc, err := rollup.abi.Pack("MAX_CHUNKS")
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
func (rollup *Rollup) TryPackMAXCHUNKS() ([]byte, error) {
	return rollup.abi.Pack("MAX_CHUNKS")
}

// UnpackMAXCHUNKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ed25346.
//
// Solidity: function MAX_CHUNKS() view returns(uint256)
func (rollup *Rollup) UnpackMAXCHUNKS(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_CHUNKS", data)
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
func (rollup *Rollup) PackPROOFGAS() []byte {
	enc, err := rollup.abi.Pack("PROOF_GAS")
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
func (rollup *Rollup) TryPackPROOFGAS() ([]byte, error) {
	return rollup.abi.Pack("PROOF_GAS")
}

// UnpackPROOFGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90be0835.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (rollup *Rollup) UnpackPROOFGAS(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("PROOF_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSEQUENCERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ae1386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEQUENCERS() view returns(address)
func (rollup *Rollup) PackSEQUENCERS() []byte {
	enc, err := rollup.abi.Pack("SEQUENCERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEQUENCERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ae1386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEQUENCERS() view returns(address)
func (rollup *Rollup) TryPackSEQUENCERS() ([]byte, error) {
	return rollup.abi.Pack("SEQUENCERS")
}

// UnpackSEQUENCERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46ae1386.
//
// Solidity: function SEQUENCERS() view returns(address)
func (rollup *Rollup) UnpackSEQUENCERS(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("SEQUENCERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49df26fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIERS() view returns(address)
func (rollup *Rollup) PackVERIFIERS() []byte {
	enc, err := rollup.abi.Pack("VERIFIERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49df26fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIERS() view returns(address)
func (rollup *Rollup) TryPackVERIFIERS() ([]byte, error) {
	return rollup.abi.Pack("VERIFIERS")
}

// UnpackVERIFIERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49df26fe.
//
// Solidity: function VERIFIERS() view returns(address)
func (rollup *Rollup) UnpackVERIFIERS(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("VERIFIERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAssignmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bc82f84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignmentOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns(bool assigned, address prover, uint256 rewardWei)
func (rollup *Rollup) PackAssignmentOf(given BatchHeader, winners []Winner, chunkIndex uint32) []byte {
	enc, err := rollup.abi.Pack("assignmentOf", given, winners, chunkIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bc82f84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignmentOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns(bool assigned, address prover, uint256 rewardWei)
func (rollup *Rollup) TryPackAssignmentOf(given BatchHeader, winners []Winner, chunkIndex uint32) ([]byte, error) {
	return rollup.abi.Pack("assignmentOf", given, winners, chunkIndex)
}

// AssignmentOfOutput serves as a container for the return parameters of contract
// method AssignmentOf.
type AssignmentOfOutput struct {
	Assigned  bool
	Prover    common.Address
	RewardWei *big.Int
}

// UnpackAssignmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bc82f84.
//
// Solidity: function assignmentOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns(bool assigned, address prover, uint256 rewardWei)
func (rollup *Rollup) UnpackAssignmentOf(data []byte) (AssignmentOfOutput, error) {
	out, err := rollup.abi.Unpack("assignmentOf", data)
	outstruct := new(AssignmentOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Assigned = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Prover = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.RewardWei = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCommitBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3be68c0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks) returns()
func (rollup *Rollup) PackCommitBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput) []byte {
	enc, err := rollup.abi.Pack("commitBatch", parent, chunks, blocks)
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
func (rollup *Rollup) TryPackCommitBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput) ([]byte, error) {
	return rollup.abi.Pack("commitBatch", parent, chunks, blocks)
}

// PackFinalizeBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aed4c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given) returns()
func (rollup *Rollup) PackFinalizeBatch(given BatchHeader) []byte {
	enc, err := rollup.abi.Pack("finalizeBatch", given)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aed4c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given) returns()
func (rollup *Rollup) TryPackFinalizeBatch(given BatchHeader) ([]byte, error) {
	return rollup.abi.Pack("finalizeBatch", given)
}

// PackFinalizedRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83894a60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizedRoot() view returns(bytes32)
func (rollup *Rollup) PackFinalizedRoot() []byte {
	enc, err := rollup.abi.Pack("finalizedRoot")
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
func (rollup *Rollup) TryPackFinalizedRoot() ([]byte, error) {
	return rollup.abi.Pack("finalizedRoot")
}

// UnpackFinalizedRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83894a60.
//
// Solidity: function finalizedRoot() view returns(bytes32)
func (rollup *Rollup) UnpackFinalizedRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("finalizedRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf581e532.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header)
func (rollup *Rollup) PackGenesisHeader() []byte {
	enc, err := rollup.abi.Pack("genesisHeader")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf581e532.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header)
func (rollup *Rollup) TryPackGenesisHeader() ([]byte, error) {
	return rollup.abi.Pack("genesisHeader")
}

// UnpackGenesisHeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf581e532.
//
// Solidity: function genesisHeader() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header)
func (rollup *Rollup) UnpackGenesisHeader(data []byte) (BatchHeader, error) {
	out, err := rollup.abi.Unpack("genesisHeader", data)
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
// Solidity: function head() view returns(uint64, uint64, uint64, uint64)
func (rollup *Rollup) PackHead() []byte {
	enc, err := rollup.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(uint64, uint64, uint64, uint64)
func (rollup *Rollup) TryPackHead() ([]byte, error) {
	return rollup.abi.Pack("head")
}

// HeadOutput serves as a container for the return parameters of contract
// method Head.
type HeadOutput struct {
	Arg0 uint64
	Arg1 uint64
	Arg2 uint64
	Arg3 uint64
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(uint64, uint64, uint64, uint64)
func (rollup *Rollup) UnpackHead(data []byte) (HeadOutput, error) {
	out, err := rollup.abi.Unpack("head", data)
	outstruct := new(HeadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackHeaderHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b5b338d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headerHashOf(uint64 commitId) view returns(bytes32)
func (rollup *Rollup) PackHeaderHashOf(commitId uint64) []byte {
	enc, err := rollup.abi.Pack("headerHashOf", commitId)
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
func (rollup *Rollup) TryPackHeaderHashOf(commitId uint64) ([]byte, error) {
	return rollup.abi.Pack("headerHashOf", commitId)
}

// UnpackHeaderHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b5b338d.
//
// Solidity: function headerHashOf(uint64 commitId) view returns(bytes32)
func (rollup *Rollup) UnpackHeaderHashOf(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("headerHashOf", data)
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
// Solidity: function multicall(bytes[] calls) returns(bytes[])
func (rollup *Rollup) PackMulticall(calls [][]byte) []byte {
	enc, err := rollup.abi.Pack("multicall", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] calls) returns(bytes[])
func (rollup *Rollup) TryPackMulticall(calls [][]byte) ([]byte, error) {
	return rollup.abi.Pack("multicall", calls)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] calls) returns(bytes[])
func (rollup *Rollup) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := rollup.abi.Unpack("multicall", data)
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
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) PackParameters() []byte {
	enc, err := rollup.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) TryPackParameters() ([]byte, error) {
	return rollup.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) UnpackParameters(data []byte) (RollupParameters, error) {
	out, err := rollup.abi.Unpack("parameters", data)
	if err != nil {
		return *new(RollupParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(RollupParameters)).(*RollupParameters)
	return out0, nil
}

// PackProveChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92022309.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveChunks((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, (address,uint64,uint32,uint128)[] winners, ((uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32,bytes32),bytes32[],address,uint256[8])[] proofs) returns()
func (rollup *Rollup) PackProveChunks(given BatchHeader, winners []Winner, proofs []ChunkProof) []byte {
	enc, err := rollup.abi.Pack("proveChunks", given, winners, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92022309.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveChunks((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, (address,uint64,uint32,uint128)[] winners, ((uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32,bytes32),bytes32[],address,uint256[8])[] proofs) returns()
func (rollup *Rollup) TryPackProveChunks(given BatchHeader, winners []Winner, proofs []ChunkProof) ([]byte, error) {
	return rollup.abi.Pack("proveChunks", given, winners, proofs)
}

// PackProvenChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f1528fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenChunks(uint64 commitId) view returns(uint256)
func (rollup *Rollup) PackProvenChunks(commitId uint64) []byte {
	enc, err := rollup.abi.Pack("provenChunks", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenChunks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f1528fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenChunks(uint64 commitId) view returns(uint256)
func (rollup *Rollup) TryPackProvenChunks(commitId uint64) ([]byte, error) {
	return rollup.abi.Pack("provenChunks", commitId)
}

// UnpackProvenChunks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f1528fa.
//
// Solidity: function provenChunks(uint64 commitId) view returns(uint256)
func (rollup *Rollup) UnpackProvenChunks(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("provenChunks", data)
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
func (rollup *Rollup) PackStatusOf(commitId uint64) []byte {
	enc, err := rollup.abi.Pack("statusOf", commitId)
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
func (rollup *Rollup) TryPackStatusOf(commitId uint64) ([]byte, error) {
	return rollup.abi.Pack("statusOf", commitId)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4eb47710.
//
// Solidity: function statusOf(uint64 commitId) view returns(uint8)
func (rollup *Rollup) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := rollup.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// RollupBatchCommitted represents a BatchCommitted event raised by the Rollup contract.
type RollupBatchCommitted struct {
	CommitId    uint64
	BatchNumber uint64
	HeaderHash  [32]byte
	Header      BatchHeader
	Winners     []Winner
	Raw         *types.Log // Blockchain specific contextual infos
}

const RollupBatchCommittedEventName = "BatchCommitted"

// ContractEventName returns the user-defined event name.
func (RollupBatchCommitted) ContractEventName() string {
	return RollupBatchCommittedEventName
}

// UnpackBatchCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCommitted(uint64 indexed commitId, uint64 indexed batchNumber, bytes32 headerHash, (uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners)
func (rollup *Rollup) UnpackBatchCommittedEvent(log *types.Log) (*RollupBatchCommitted, error) {
	event := "BatchCommitted"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupBatchCommitted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupBatchFinalized represents a BatchFinalized event raised by the Rollup contract.
type RollupBatchFinalized struct {
	CommitId    uint64
	BatchNumber uint64
	StateRoot   [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const RollupBatchFinalizedEventName = "BatchFinalized"

// ContractEventName returns the user-defined event name.
func (RollupBatchFinalized) ContractEventName() string {
	return RollupBatchFinalizedEventName
}

// UnpackBatchFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchFinalized(uint64 indexed commitId, uint64 indexed batchNumber, bytes32 stateRoot)
func (rollup *Rollup) UnpackBatchFinalizedEvent(log *types.Log) (*RollupBatchFinalized, error) {
	event := "BatchFinalized"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupBatchFinalized)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupBatchProven represents a BatchProven event raised by the Rollup contract.
type RollupBatchProven struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupBatchProvenEventName = "BatchProven"

// ContractEventName returns the user-defined event name.
func (RollupBatchProven) ContractEventName() string {
	return RollupBatchProvenEventName
}

// UnpackBatchProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchProven(uint64 indexed commitId)
func (rollup *Rollup) UnpackBatchProvenEvent(log *types.Log) (*RollupBatchProven, error) {
	event := "BatchProven"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupBatchProven)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupChunkProven represents a ChunkProven event raised by the Rollup contract.
type RollupChunkProven struct {
	CommitId   uint64
	ChunkIndex uint32
	Prover     common.Address
	RewardWei  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupChunkProvenEventName = "ChunkProven"

// ContractEventName returns the user-defined event name.
func (RollupChunkProven) ContractEventName() string {
	return RollupChunkProvenEventName
}

// UnpackChunkProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChunkProven(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 rewardWei)
func (rollup *Rollup) UnpackChunkProvenEvent(log *types.Log) (*RollupChunkProven, error) {
	event := "ChunkProven"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupChunkProven)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return rollup.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BlockEmpty"].ID.Bytes()[:4]) {
		return rollup.UnpackBlockEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BlocksDoNotCover"].ID.Bytes()[:4]) {
		return rollup.UnpackBlocksDoNotCoverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ChunkCountOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackChunkCountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CommitTooSoon"].ID.Bytes()[:4]) {
		return rollup.UnpackCommitTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DataFeeAboveCap"].ID.Bytes()[:4]) {
		return rollup.UnpackDataFeeAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DueOperationSkipped"].ID.Bytes()[:4]) {
		return rollup.UnpackDueOperationSkippedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return rollup.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["FlagsInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackFlagsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["HeaderMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackHeaderMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["KeyInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackKeyInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["KindOutOfPlace"].ID.Bytes()[:4]) {
		return rollup.UnpackKindOutOfPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["L1CountOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackL1CountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoProofs"].ID.Bytes()[:4]) {
		return rollup.UnpackNoProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotAssigned"].ID.Bytes()[:4]) {
		return rollup.UnpackNotAssignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotFinalizable"].ID.Bytes()[:4]) {
		return rollup.UnpackNotFinalizableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotHead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return rollup.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return rollup.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTopLevel"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTopLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PriceBelowFloor"].ID.Bytes()[:4]) {
		return rollup.UnpackPriceBelowFloorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ProofsInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackProofsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RecordNotInBatch"].ID.Bytes()[:4]) {
		return rollup.UnpackRecordNotInBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rollup.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return rollup.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SeedUnavailable"].ID.Bytes()[:4]) {
		return rollup.UnpackSeedUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotsMalformed"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TimeOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackTimeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooManyUnfinalized"].ID.Bytes()[:4]) {
		return rollup.UnpackTooManyUnfinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WinnersMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackWinnersMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAddressEmptyCode represents a AddressEmptyCode error raised by the Rollup contract.
type RollupAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func RollupAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (rollup *Rollup) UnpackAddressEmptyCodeError(raw []byte) (*RollupAddressEmptyCode, error) {
	out := new(RollupAddressEmptyCode)
	if err := rollup.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBlockEmpty represents a BlockEmpty error raised by the Rollup contract.
type RollupBlockEmpty struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockEmpty(uint256 position)
func RollupBlockEmptyErrorID() common.Hash {
	return common.HexToHash("0x44c1aecb21bd81a8ab63754b0265ecdd699979a1afe8351eff7edd10a7a5822b")
}

// UnpackBlockEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockEmpty(uint256 position)
func (rollup *Rollup) UnpackBlockEmptyError(raw []byte) (*RollupBlockEmpty, error) {
	out := new(RollupBlockEmpty)
	if err := rollup.abi.UnpackIntoInterface(out, "BlockEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBlocksDoNotCover represents a BlocksDoNotCover error raised by the Rollup contract.
type RollupBlocksDoNotCover struct {
	Covered *big.Int
	Slots   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlocksDoNotCover(uint256 covered, uint256 slots)
func RollupBlocksDoNotCoverErrorID() common.Hash {
	return common.HexToHash("0x9c2b6d98187c5b24598c8be0cda2e27bb26fac4008bb2a86a47291f98058bc4e")
}

// UnpackBlocksDoNotCoverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlocksDoNotCover(uint256 covered, uint256 slots)
func (rollup *Rollup) UnpackBlocksDoNotCoverError(raw []byte) (*RollupBlocksDoNotCover, error) {
	out := new(RollupBlocksDoNotCover)
	if err := rollup.abi.UnpackIntoInterface(out, "BlocksDoNotCover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupChunkCountOutOfRange represents a ChunkCountOutOfRange error raised by the Rollup contract.
type RollupChunkCountOutOfRange struct {
	Chunks    *big.Int
	MaxChunks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChunkCountOutOfRange(uint256 chunks, uint256 maxChunks)
func RollupChunkCountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x99c9b64e3026f8d0f7dd0261e4062fc646508e79d6d275e36fcc1466cd2740ef")
}

// UnpackChunkCountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChunkCountOutOfRange(uint256 chunks, uint256 maxChunks)
func (rollup *Rollup) UnpackChunkCountOutOfRangeError(raw []byte) (*RollupChunkCountOutOfRange, error) {
	out := new(RollupChunkCountOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "ChunkCountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCommitTooSoon represents a CommitTooSoon error raised by the Rollup contract.
type RollupCommitTooSoon struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTooSoon(uint256 earliest)
func RollupCommitTooSoonErrorID() common.Hash {
	return common.HexToHash("0x9be96557a4475a03f896d1f8230f3f7636ccde2dd2412ff8f7c0701b1c80c0ae")
}

// UnpackCommitTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTooSoon(uint256 earliest)
func (rollup *Rollup) UnpackCommitTooSoonError(raw []byte) (*RollupCommitTooSoon, error) {
	out := new(RollupCommitTooSoon)
	if err := rollup.abi.UnpackIntoInterface(out, "CommitTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDataFeeAboveCap represents a DataFeeAboveCap error raised by the Rollup contract.
type RollupDataFeeAboveCap struct {
	DataFeeWei *big.Int
	CapWei     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataFeeAboveCap(uint256 dataFeeWei, uint256 capWei)
func RollupDataFeeAboveCapErrorID() common.Hash {
	return common.HexToHash("0x979e7969db0cde50f45043ee566451a6c716866df1dc1a482858d3016b53be59")
}

// UnpackDataFeeAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataFeeAboveCap(uint256 dataFeeWei, uint256 capWei)
func (rollup *Rollup) UnpackDataFeeAboveCapError(raw []byte) (*RollupDataFeeAboveCap, error) {
	out := new(RollupDataFeeAboveCap)
	if err := rollup.abi.UnpackIntoInterface(out, "DataFeeAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDueOperationSkipped represents a DueOperationSkipped error raised by the Rollup contract.
type RollupDueOperationSkipped struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DueOperationSkipped(uint64 index)
func RollupDueOperationSkippedErrorID() common.Hash {
	return common.HexToHash("0x88610faa5ee2276d53d611fe1c17f10a6cc5e0af6ff6801dbc386c3b879dc51a")
}

// UnpackDueOperationSkippedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DueOperationSkipped(uint64 index)
func (rollup *Rollup) UnpackDueOperationSkippedError(raw []byte) (*RollupDueOperationSkipped, error) {
	out := new(RollupDueOperationSkipped)
	if err := rollup.abi.UnpackIntoInterface(out, "DueOperationSkipped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupFailedCall represents a FailedCall error raised by the Rollup contract.
type RollupFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func RollupFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (rollup *Rollup) UnpackFailedCallError(raw []byte) (*RollupFailedCall, error) {
	out := new(RollupFailedCall)
	if err := rollup.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupFlagsInvalid represents a FlagsInvalid error raised by the Rollup contract.
type RollupFlagsInvalid struct {
	Slot  *big.Int
	Flags *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlagsInvalid(uint256 slot, uint256 flags)
func RollupFlagsInvalidErrorID() common.Hash {
	return common.HexToHash("0xc1f5188f5553968c5911309c796ba5801176b37d028e6e14eaaea8a0558ead97")
}

// UnpackFlagsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlagsInvalid(uint256 slot, uint256 flags)
func (rollup *Rollup) UnpackFlagsInvalidError(raw []byte) (*RollupFlagsInvalid, error) {
	out := new(RollupFlagsInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "FlagsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupHeaderMismatch represents a HeaderMismatch error raised by the Rollup contract.
type RollupHeaderMismatch struct {
	CommitId uint64
	Given    [32]byte
	Stored   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func RollupHeaderMismatchErrorID() common.Hash {
	return common.HexToHash("0xfe5351b0df71741811535bb958aa8ab6e666e30e6bb79702cbf51eae396673ac")
}

// UnpackHeaderMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func (rollup *Rollup) UnpackHeaderMismatchError(raw []byte) (*RollupHeaderMismatch, error) {
	out := new(RollupHeaderMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "HeaderMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupKeyInvalid represents a KeyInvalid error raised by the Rollup contract.
type RollupKeyInvalid struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyInvalid(address key)
func RollupKeyInvalidErrorID() common.Hash {
	return common.HexToHash("0xaeb9bdb696bfb36ee4ad8436b368a93d1b92b1deadef9690f871c7ed2f7fffac")
}

// UnpackKeyInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyInvalid(address key)
func (rollup *Rollup) UnpackKeyInvalidError(raw []byte) (*RollupKeyInvalid, error) {
	out := new(RollupKeyInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "KeyInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupKindOutOfPlace represents a KindOutOfPlace error raised by the Rollup contract.
type RollupKindOutOfPlace struct {
	Slot *big.Int
	Kind *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KindOutOfPlace(uint256 slot, uint256 kind)
func RollupKindOutOfPlaceErrorID() common.Hash {
	return common.HexToHash("0xbe23f87c0d0b0ff33ab607f5ed4eb0c935cf81b5c1f72ab5ce65091765b1878d")
}

// UnpackKindOutOfPlaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KindOutOfPlace(uint256 slot, uint256 kind)
func (rollup *Rollup) UnpackKindOutOfPlaceError(raw []byte) (*RollupKindOutOfPlace, error) {
	out := new(RollupKindOutOfPlace)
	if err := rollup.abi.UnpackIntoInterface(out, "KindOutOfPlace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupL1CountOutOfRange represents a L1CountOutOfRange error raised by the Rollup contract.
type RollupL1CountOutOfRange struct {
	L1Count *big.Int
	Slots   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error L1CountOutOfRange(uint256 l1Count, uint256 slots)
func RollupL1CountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x7b8c359c94c45c90fdfcb465f7200bdd07e7b416a801d4a35b974436cf93f568")
}

// UnpackL1CountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error L1CountOutOfRange(uint256 l1Count, uint256 slots)
func (rollup *Rollup) UnpackL1CountOutOfRangeError(raw []byte) (*RollupL1CountOutOfRange, error) {
	out := new(RollupL1CountOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "L1CountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoProofs represents a NoProofs error raised by the Rollup contract.
type RollupNoProofs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProofs()
func RollupNoProofsErrorID() common.Hash {
	return common.HexToHash("0x1d72675b8da34bf7ac60f83efbd8483dac0ae2ff7439bdbb9ba9d18de23746a2")
}

// UnpackNoProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProofs()
func (rollup *Rollup) UnpackNoProofsError(raw []byte) (*RollupNoProofs, error) {
	out := new(RollupNoProofs)
	if err := rollup.abi.UnpackIntoInterface(out, "NoProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotAssigned represents a NotAssigned error raised by the Rollup contract.
type RollupNotAssigned struct {
	ChunkIndex uint32
	Assigned   common.Address
	Prover     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func RollupNotAssignedErrorID() common.Hash {
	return common.HexToHash("0x501a7284681dafb799c90b9c595d9230f673a8debdf523c5a6d30aaf0616edc2")
}

// UnpackNotAssignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func (rollup *Rollup) UnpackNotAssignedError(raw []byte) (*RollupNotAssigned, error) {
	out := new(RollupNotAssigned)
	if err := rollup.abi.UnpackIntoInterface(out, "NotAssigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotFinalizable represents a NotFinalizable error raised by the Rollup contract.
type RollupNotFinalizable struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinalizable(uint64 commitId)
func RollupNotFinalizableErrorID() common.Hash {
	return common.HexToHash("0x44badc21c7c5da8f97a0973c356b9cbd112a9c1ef66b24ea4aa0b8320ff3215e")
}

// UnpackNotFinalizableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinalizable(uint64 commitId)
func (rollup *Rollup) UnpackNotFinalizableError(raw []byte) (*RollupNotFinalizable, error) {
	out := new(RollupNotFinalizable)
	if err := rollup.abi.UnpackIntoInterface(out, "NotFinalizable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotHead represents a NotHead error raised by the Rollup contract.
type RollupNotHead struct {
	CommitId uint64
	Head     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHead(uint64 commitId, uint64 head)
func RollupNotHeadErrorID() common.Hash {
	return common.HexToHash("0xe167f858bb8439503d63510279e6587e8e27534394497739a26453abe465c3ec")
}

// UnpackNotHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHead(uint64 commitId, uint64 head)
func (rollup *Rollup) UnpackNotHeadError(raw []byte) (*RollupNotHead, error) {
	out := new(RollupNotHead)
	if err := rollup.abi.UnpackIntoInterface(out, "NotHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotInField represents a NotInField error raised by the Rollup contract.
type RollupNotInField struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInField(uint256 value)
func RollupNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x81452424a5ecc8f087db8603e93ef219e8a1d59f781e33573a10d2a59fa29a1f")
}

// UnpackNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInField(uint256 value)
func (rollup *Rollup) UnpackNotInFieldError(raw []byte) (*RollupNotInField, error) {
	out := new(RollupNotInField)
	if err := rollup.abi.UnpackIntoInterface(out, "NotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotSequencer represents a NotSequencer error raised by the Rollup contract.
type RollupNotSequencer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSequencer(address caller)
func RollupNotSequencerErrorID() common.Hash {
	return common.HexToHash("0x0596787718e4a3212038e1b1501f602a660a34700b149722180893ceaca0f8ed")
}

// UnpackNotSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSequencer(address caller)
func (rollup *Rollup) UnpackNotSequencerError(raw []byte) (*RollupNotSequencer, error) {
	out := new(RollupNotSequencer)
	if err := rollup.abi.UnpackIntoInterface(out, "NotSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTopLevel represents a NotTopLevel error raised by the Rollup contract.
type RollupNotTopLevel struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTopLevel(address caller)
func RollupNotTopLevelErrorID() common.Hash {
	return common.HexToHash("0x4a4057a9f63dbc937d0f49b14c0653f3a02f0f1d02674e9058e9136fa1e669c5")
}

// UnpackNotTopLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTopLevel(address caller)
func (rollup *Rollup) UnpackNotTopLevelError(raw []byte) (*RollupNotTopLevel, error) {
	out := new(RollupNotTopLevel)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTopLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupParameterOutOfRange represents a ParameterOutOfRange error raised by the Rollup contract.
type RollupParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 least, uint256 most)
func RollupParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 least, uint256 most)
func (rollup *Rollup) UnpackParameterOutOfRangeError(raw []byte) (*RollupParameterOutOfRange, error) {
	out := new(RollupParameterOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPriceBelowFloor represents a PriceBelowFloor error raised by the Rollup contract.
type RollupPriceBelowFloor struct {
	UnitPriceWei *big.Int
	FloorWei     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceBelowFloor(uint256 unitPriceWei, uint256 floorWei)
func RollupPriceBelowFloorErrorID() common.Hash {
	return common.HexToHash("0xd6e7da9253a09f0de7b33c3ce3e68e38ae6528de0820790503f7669f5463f734")
}

// UnpackPriceBelowFloorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceBelowFloor(uint256 unitPriceWei, uint256 floorWei)
func (rollup *Rollup) UnpackPriceBelowFloorError(raw []byte) (*RollupPriceBelowFloor, error) {
	out := new(RollupPriceBelowFloor)
	if err := rollup.abi.UnpackIntoInterface(out, "PriceBelowFloor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupProofsInvalid represents a ProofsInvalid error raised by the Rollup contract.
type RollupProofsInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofsInvalid()
func RollupProofsInvalidErrorID() common.Hash {
	return common.HexToHash("0x1a1d0cdcceb337554c16b50c3492668a6817118b91d192953bad4fc2dbddfc14")
}

// UnpackProofsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofsInvalid()
func (rollup *Rollup) UnpackProofsInvalidError(raw []byte) (*RollupProofsInvalid, error) {
	out := new(RollupProofsInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "ProofsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueueMismatch represents a QueueMismatch error raised by the Rollup contract.
type RollupQueueMismatch struct {
	QueueEnd uint64
	Given    [28]byte
	Stored   [28]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueMismatch(uint64 queueEnd, bytes28 given, bytes28 stored)
func RollupQueueMismatchErrorID() common.Hash {
	return common.HexToHash("0x452ce72ad0146f1f9f98b695de5db01ece2e0e9928a8c3db9716780ec390ca70")
}

// UnpackQueueMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueMismatch(uint64 queueEnd, bytes28 given, bytes28 stored)
func (rollup *Rollup) UnpackQueueMismatchError(raw []byte) (*RollupQueueMismatch, error) {
	out := new(RollupQueueMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRecordNotInBatch represents a RecordNotInBatch error raised by the Rollup contract.
type RollupRecordNotInBatch struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func RollupRecordNotInBatchErrorID() common.Hash {
	return common.HexToHash("0x29cc6e939d87a74c1061c63ce21b8634a0cb54389897a844f797006e017fb060")
}

// UnpackRecordNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func (rollup *Rollup) UnpackRecordNotInBatchError(raw []byte) (*RollupRecordNotInBatch, error) {
	out := new(RollupRecordNotInBatch)
	if err := rollup.abi.UnpackIntoInterface(out, "RecordNotInBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Rollup contract.
type RollupReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RollupReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rollup *Rollup) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RollupReentrancyGuardReentrantCall, error) {
	out := new(RollupReentrancyGuardReentrantCall)
	if err := rollup.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Rollup contract.
type RollupSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func RollupSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (rollup *Rollup) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*RollupSafeCastOverflowedUintDowncast, error) {
	out := new(RollupSafeCastOverflowedUintDowncast)
	if err := rollup.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSeedUnavailable represents a SeedUnavailable error raised by the Rollup contract.
type RollupSeedUnavailable struct {
	CommittedBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedUnavailable(uint64 committedBlock)
func RollupSeedUnavailableErrorID() common.Hash {
	return common.HexToHash("0xf5e3e904e0adbcf334d92088656aa6a60350426afdd79a3e84c2e17cddb7aa80")
}

// UnpackSeedUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedUnavailable(uint64 committedBlock)
func (rollup *Rollup) UnpackSeedUnavailableError(raw []byte) (*RollupSeedUnavailable, error) {
	out := new(RollupSeedUnavailable)
	if err := rollup.abi.UnpackIntoInterface(out, "SeedUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotsMalformed represents a SlotsMalformed error raised by the Rollup contract.
type RollupSlotsMalformed struct {
	Length   *big.Int
	Consumed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotsMalformed(uint256 length, uint256 consumed)
func RollupSlotsMalformedErrorID() common.Hash {
	return common.HexToHash("0x48abeb732cb86aef1bb5aefb58bdeb353eaddb02676573fe5e0d05834d5d8b59")
}

// UnpackSlotsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotsMalformed(uint256 length, uint256 consumed)
func (rollup *Rollup) UnpackSlotsMalformedError(raw []byte) (*RollupSlotsMalformed, error) {
	out := new(RollupSlotsMalformed)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotsMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTimeOutOfRange represents a TimeOutOfRange error raised by the Rollup contract.
type RollupTimeOutOfRange struct {
	Time     uint64
	Earliest uint64
	Latest   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeOutOfRange(uint64 time, uint64 earliest, uint64 latest)
func RollupTimeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x466e534a849a10d004198e5f20c6944a76413a5b9da64f54c6db5b31f53d2c8d")
}

// UnpackTimeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeOutOfRange(uint64 time, uint64 earliest, uint64 latest)
func (rollup *Rollup) UnpackTimeOutOfRangeError(raw []byte) (*RollupTimeOutOfRange, error) {
	out := new(RollupTimeOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "TimeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooManyUnfinalized represents a TooManyUnfinalized error raised by the Rollup contract.
type RollupTooManyUnfinalized struct {
	Depth *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnfinalized(uint256 depth)
func RollupTooManyUnfinalizedErrorID() common.Hash {
	return common.HexToHash("0x25288802842acc19fce17d9d44a9e291ebacf7f45b65ab395ff25c18c5bdc731")
}

// UnpackTooManyUnfinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnfinalized(uint256 depth)
func (rollup *Rollup) UnpackTooManyUnfinalizedError(raw []byte) (*RollupTooManyUnfinalized, error) {
	out := new(RollupTooManyUnfinalized)
	if err := rollup.abi.UnpackIntoInterface(out, "TooManyUnfinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWinnersMismatch represents a WinnersMismatch error raised by the Rollup contract.
type RollupWinnersMismatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func RollupWinnersMismatchErrorID() common.Hash {
	return common.HexToHash("0xf7aeb269f719d531ceead312d8dad099668f0fdfea028ec5785c5d58514ee82c")
}

// UnpackWinnersMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func (rollup *Rollup) UnpackWinnersMismatchError(raw []byte) (*RollupWinnersMismatch, error) {
	out := new(RollupWinnersMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "WinnersMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongStatus represents a WrongStatus error raised by the Rollup contract.
type RollupWrongStatus struct {
	CommitId uint64
	Status   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func RollupWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x8d6df4dbce0e6015787bd5ef9b36047e22ea241c1a5fafd03c53cabeb61449a3")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func (rollup *Rollup) UnpackWrongStatusError(raw []byte) (*RollupWrongStatus, error) {
	out := new(RollupWrongStatus)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}
