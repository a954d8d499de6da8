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
	Bin: "0x61024080604052346107995780616741803803809161001e828561079d565b8339810103906101a082126107995760a08212610799576040519160a083016001600160401b038111848210176105655760405281516001600160a01b03811681036107995783526020820151926001600160a01b038416840361079957602081019384526040830151916001600160a01b038316830361079957604082019283526060840151926001600160a01b038416840361079957606083019384526080850151916001600160a01b03831683036107995760e09060808501938452609f190112610799576040519360e085016001600160401b038111868210176105655760405261010f60a087016107c0565b9687865261011f60c088016107c0565b926020870193845261013360e089016107c0565b604088019081526101476101008a016107c0565b926060890193845261015c6101208b016107d1565b9560808a019687526101716101408c016107d1565b60a08b019081526101608c01519b9099906001600160401b038d168d036107995760c08c019c8d5261018001519c63ffffffff1660018110801561078e575b61074b575063ffffffff825116600a81108015610740575b610701575063ffffffff84511662278d0081116106be575063ffffffff8651166001811080156106b2575b610674575061ffff885116600181108015610669575b610629575061ffff8a511660018110801561061e575b6105de57508b516001600160401b03166001811080156105cf575b61058c57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d101561057957516001600160a01b039081166080529151821660a0529251811660c0529351841660e052945190921661010052945163ffffffff908116610160529051811661018052915182166101a0529251166101c052905161ffff9081166101e05290511661020052516001600160401b03166102205260408051466020820190815230828401529181526102f960608261079d565b51902060081c610120526101408190526040516103a08101906001600160401b03821181831017610565576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff19825416179055600155600160a81b66ffffffffffffff60a81b195f5416175f55604051615f6090816107e1823960805181818161042901528181612ca2015281816135300152615aa0015260a0518181816103d701526135e6015260c051818181610a8a0152818161105c015281816126ad015281816127db015281816136c1015281816146070152818161469b01526148a2015260e051818181610bbd0152610cc3015261010051818181610b6b01528181610fc8015261434f015261012051816110dd0152610140518161011c0152610160518181816108870152610eb70152610180518181816108ce015281816144fe015281816147ae015261567001526101a0518181816108fc0152613a6401526101c05181818161092a0152612f8901526101e0518181816109550152610e7c01526102005181818161098201526124e20152610220518181816109a901526148210152f35b634e487b7160e01b5f52604160045260245ffd5b8c632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a000811161023a565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b50610400811161021f565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610209565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a8081116101f3565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101c8565b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101b0565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761056557604052565b519063ffffffff8216820361079957565b519061ffff821682036107995756fe6101c0806040526004361015610013575f80fd5b5f60e0525f3560e01c9081630f1528fa14613b2757508063267e5eba14613b0a5780632aed4c7b146133905780633be68c0d14610be157806346ae138614610b8f57806349df26fe14610b3d5780634eb4771014610acb5780635ed2534614610aae57806363779c7414610a5c5780636b5b338d14610a1c57806383894a60146109fd57806389035730146108635780638f7dcfa31461081957806390be0835146107fb578063920223091461075f5780639bc82f84146105f5578063ac9650d81461044d578063b7010697146103fb578063ee9a31a2146103a95763f581e532146100fd575f80fd5b346103a35760e0516003193601126103a3576103a061011a613cbc565b7f00000000000000000000000000000000000000000000000000000000000000006101e08201526103a1604051809273ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565bf35b60e05180fd5b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760206003193601126103a35760043567ffffffffffffffff81116103a35761047e903690600401613b70565b60209160405161048e8482613c99565b60e051815283810190601f1985013683376104a884614e5e565b926104b66040519485613c99565b848452601f196104c586614e5e565b018660e0515b8281106105e65750505060e0515b858110156105505760019061053461052e6104fa600584901b8601866159fb565b91908b898460405195869484860137830182810160e05181528b519283915e010160e051815203601f198101835282613c99565b30615d66565b61053e8288613ea4565b526105498187613ea4565b50016104d9565b604080518881528651818a0181905260e05192600582901b8301810191898c01918c9085015b8287106105835785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a60019603018652601f19601f838b518051918291828752018686015e60e051858286010152011601019601920196019592919092610576565b606087820183015281016104cb565b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a357610631903690600401613ba1565b906103c4359163ffffffff83168093036103a35761064d614ce6565b50916106598282614f03565b610260840151036107245763ffffffff610120840151168410156106e55782606094926106ad9267ffffffffffffffff6106b296511660e0515260026020526106a783604060e0512061550b565b9261564c565b613ea4565b51604073ffffffffffffffffffffffffffffffffffffffff82511691015160405191801515835260208301526040820152f35b8367ffffffffffffffff8451167f29cc6e930000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b67ffffffffffffffff8351167ff7aeb2690000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a35761079b903690600401613ba1565b6103c4359167ffffffffffffffff83116103a3576107c06107d0933690600401613b70565b9290916107cb614c72565b613f83565b60e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b346103a35760e0516003193601126103a357602060405161cb208152f35b346103a35760e0516003193601126103a357608060e0515466ffffffffffffff604051918181168352818160381c166020840152818160701c16604084015260a81c166060820152f35b346103a35760e0516003193601126103a35761087d613dd8565b5060e063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff6040516108bc81613c61565b82815261ffff602082019163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a5201998b7f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b346103a35760e0516003193601126103a3576020600154604051908152f35b346103a35760206003193601126103a35760043567ffffffffffffffff81168091036103a35760e0515260026020526020604060e0512054604051908152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405160408152f35b346103a35760206003193601126103a35760043567ffffffffffffffff811681036103a357610af990613e21565b6040516005821015610b0c576020918152f35b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526021600452602460e051fd5b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a357610c1d903690600401613b70565b906103c4359167ffffffffffffffff83116103a357366023840112156103a35767ffffffffffffffff8360040135116103a357366024846004013560061b850101116103a357610c6b614c72565b323314801590613386575b613356576040517f6d46e98700000000000000000000000000000000000000000000000000000000815233600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612d8f5760e0519161331b575b50156132eb5760405190610d0882613bdf565b610d10613cbc565b8252604051610d1e81613c29565b60e051815260e051602082015260e051604082015260e051606082015260e05160808201526020830152604051610d5481613bdf565b60e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260e051610100820152610da2613d9d565b6101208201526040830152610db5613dd8565b6060830152610dc2613d9d565b6080830152604051610100810181811067ffffffffffffffff8211176132ba5760405260e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260a083015260e05160c083015260e05160e083015260e05161010083015260e051610120830152610e51614ce6565b67ffffffffffffffff82511660e051549066ffffffffffffff8216908181036132885750508060e01c7f00000000000000000000000000000000000000000000000000000000000000008110156132595750610edc67ffffffffffffffff6060850151167f000000000000000000000000000000000000000000000000000000000000000090613bd2565b80421061322a575066ffffffffffffff855191818160a81c16835267ffffffffffffffff610f0f81602088015116614e2f565b16602084015260701c16604082015267ffffffffffffffff4216606082015267ffffffffffffffff4316608082015267ffffffffffffffff6101008401511660e082015263ffffffff84166101208201526101e08301516101c0820152610380339101526101a084510152610f82613dd8565b50604051907f54cc78510000000000000000000000000000000000000000000000000000000082526101008260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215612d8f5760e0519060e051936131e8575b506101808551015267ffffffffffffffff84515116604051907fff912823000000000000000000000000000000000000000000000000000000008252600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612d8f5760e05191613151575b5060608161ffff926020880152015116604080821091180260401883158015613148575b613115575060408401519163ffffffff606081604084015116926020860193845201511660408401527f0000000000000000000000000000000000000000000000000000000000000000606084015267ffffffffffffffff85515116608084015267ffffffffffffffff61010083015116806130fd575b505191826060029260608404036115b357826060016060116115b35760206111566101e0946060016159d4565b01905267ffffffffffffffff60c08201511660608501515261024081015160206060860151015267ffffffffffffffff60a0820181815116604060608801510152511660c08501520151604060a084015101526101808251015160e060a084015101526111cb60206040840151015182613e0e565b60e051805b86600401358110613073575081810361304157505060e05192939092905b8382101561248457368590037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0101600583901b86013512156103a357602083015167ffffffffffffffff60c0850151168067ffffffffffffffff61125c60a08760051b8b01358b0101614dd7565b1610801561245e575b61244157506bffffffffffffffffffffffff61128b60608560051b890135890101614dec565b8160208401511691829116106123ed57506bffffffffffffffffffffffff9067ffffffffffffffff60406112c960808760051b8b01358b0101614dec565b92015116918291161161239957506112e98260051b860135860135615e2d565b6112fe60208360051b87013587010135615e2d565b67ffffffffffffffff61131b60a08460051b880135880101614dd7565b1660c084015260a0830151604084015160805294611346600584901b820135820160e08101906159fb565b61ffff61136060c08760059b959b1b860135860101615b50565b60e051610120819052610100526080516020015191169790808911612366575061138b608051614e05565b610100526020608051015160608181020481036115b3576113b29060600261010051613bd2565b60c05260e0515088976101005160c0510336610100513760e05160a0525b8060a0511061202e57505b818901881080612020575b1561201357610100519761010051610140525b60c051610180610140510111838b0160648301111761200c577f0100000000000000000000000000000000000000000000000000000000000000813518604b8201358235181760328201358235186019830135833518171760f81c61152e57807effffffffffffffffffffffffffffffffffffffffffffffffff0000000000006064923560081c1661014051527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000601982013560081c1660606101405101527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000603282013560081c1660c06101405101527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000604b82013560081c166101206101405101520190610180610140510161014052906113f9565b90975b60c0516101405110838b01831016611fb0575b6101405161010052611569606061155f849361014051614e22565b0461012051613bd2565b61012052828a018210801590611fa2575b61176a57813560f81c6115e4576115919150614e14565b965b6060610140510161014051116115b35760606101405101610100526113db565b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526011600452602460e051fd5b5080803560f81c6002036116945775ffffffffffffffffffffffffffffffff000000000000813560281c167effffffffff0000000000000000000000000000000000000000000000000000823560081c1617916116626fffffffffffffffffffffffffffffffff601583013560601c933560581c1683608051615edb565b6029810181116115b357602901915b610140515260206101405101529661168b61012051614e14565b61012052611593565b9050803560f81c60030361171a5779ffffffff00000000000000000000000000000000000000000000813560281c167eff000000000000000000000000000000000000000000000000000000000000823560081c16179073ffffffffffffffffffffffffffffffffffffffff813560381c16906019810181116115b35760190191611671565b606061173361172a608051614e05565b61014051614e22565b047fbe23f87c0000000000000000000000000000000000000000000000000000000060e051526004523560f81c602452604460e051fd5b9192939795949890505b8281018203611f595750505060805151604060606080510151916bffffffffffffffff000000006117af60a08760051b8b01358b0101614dd7565b60201b16610120519063ffff00006117d160c08960051b8d01358d0101615b50565b60101b1617177bffffffffffffffffffffffff0000000000000000000000000000000061180860608860051b8c01358c0101614dec565b60801b166fffffffffffffffffffffffff0000000061183160808960051b8d01358d0101614dec565b60201b161783608051015117938252602082015201526080515160206080510151806060029060608204036115b357606001806060116115b3577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208660051b8a01358a01013560408301526060820152606081526118df608082613c99565b51902006608051516118f2608051614e05565b61ffff61190960c08760051b8b01358b0101615b50565b169060608281020482036115b3576119249160600290613bd2565b60e0516101005190929091905b808311611cdf575050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900660a083015260808083019190915263ffffffff8316825260408083018051602080860191909152600586901b8901358901803590925281810135606086015291013560c08401529085015161010090922060e080519190915251206119c291615b70565b6119d36101205160e0850151613bd2565b60e0840152611a25611a1a6119f2604080870151015161012051613e0e565b6bffffffffffffffffffffffff611a1360608660051b8a01358a0101614dec565b1690613e0e565b610100850151613bd2565b610100840152611a67611a5c6bffffffffffffffffffffffff611a5260808560051b890135890101614dec565b1661012051613e0e565b610120850151613bd2565b6101208401526060830151611a7f6040850151614e05565b60408501516020015190815b611a9d575050506001019092936111ee565b608083015115611bd8575b608083015182811015611bd1575b60a0840151816060810204606014821517156115b35781611afe611b1194611b049360e05152606083028120602052604060e0512060a089015260e051506060830290613bd2565b94614e22565b9182916080860151614e22565b80608086015215611b24575b9190611a8b565b5067ffffffffffffffff83511667ffffffffffffffff81146115b35767ffffffffffffffff6001839201168085526020850190815167ffffffffffffffff604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c08152611bc760e082613c99565b5190209052611b1d565b5081611ab6565b611bfb60c08401805190611beb82614e14565b9052896004013560248b01614db6565b67ffffffffffffffff611c0d82614dd7565b8160408701511691829116108015611cc4575b611c715750611c5e60208267ffffffffffffffff611c4263ffffffff95614dd7565b1660408801520182611c5382614dc6565b166060870152614dc6565b16608084015260e05160a0840152611aa8565b67ffffffffffffffff611c8383614dd7565b7f466e534a0000000000000000000000000000000000000000000000000000000060e051521660045260245267ffffffffffffffff4216604452606460e051fd5b504267ffffffffffffffff611cd884614dd7565b1611611c20565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe808394930182811015611dd9575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08401927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001845191818881818009099009019385601f197fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0830151920151808317611d9c575b505050611931565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828180969995818381970990099209089008928b8581611d94565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008501517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea0860151177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08601517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff608701511717611d0d579390927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa085015191818a8181800909900901827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4085015191818a818180090990090192015191818781818009099009017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001845191818781818009099009019291611931565b90611f6a8380611f6f940192613bd2565b614e22565b907f48abeb730000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b5060c051610140511461157a565b906001819993993560f81c1861200357807effffffffffffffffffffffffffffffffffffffffffffffffff0000000000006019923560081c16610140515201916060610140510161014052979190611531565b90979197611544565b9097611531565b9493979690919296611774565b5060c05161010051106113e6565b9760e05150608160a060805101516040519060201b8152606583601c8301372060201c602982013560801c9060a0608051015261207060c06080510151614e14565b60c06080510152605982018083116115b357612096903560a01c60e06080510151613bd2565b60e060805101526004823560e0511a108015612357575b61231c576007823560e0511a1480612303575b80156122fc5760035b6001606585013560e0511a17148015906122e3575b6122a557612297575b606582013560e0511a9060301b823560e0511a60f01b17176fffffffffffffffffffffffffffffffff8160301c16906001811615906001840184116115b35760e05192600185013560601c908160f084901c6004036121d657506015860186116115b357601586013560601c9361010060805101612166838251613bd2565b9052806121cd575b6121ba575b50505b610100515260206101005101526040610100510152607681018091116115b35797606061010051018061010051116115b35761010052600160a0510160a0526113d0565b6121c691608051615edb565b8d80612173565b5080151561216e565b9390915060058360f09694961c145f1461224157505050603983018084116115b3577effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90359276ff000000000000000000000000000000000000000000008460481c1617921691612176565b60068560f01c145f1461226657505050601583018084116115b3573560601c91612176565b919391158061228e575b61227b575b50612176565b6122889083608051615edb565b8d612275565b50801515612270565b50606681013560801c6120e7565b6065837fc1f5188f0000000000000000000000000000000000000000000000000000000060e0515260a051600452013560e0511a602452604460e051fd5b50801580156120de5750606683013560801c15156120de565b60016120c9565b506fffffffffffffffffffffffffffffffff81146120c0565b507fbe23f87c0000000000000000000000000000000000000000000000000000000060e0515260a0516004523560e0511a602452604460e051fd5b506007823560e0511a116120ad565b887f7b8c359c0000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b6bffffffffffffffffffffffff6123ba6080888660051b8101350101614dec565b7f979e79690000000000000000000000000000000000000000000000000000000060e0515216600452602452604460e051fd5b6bffffffffffffffffffffffff61240e6060898760051b8101350101614dec565b7fd6e7da920000000000000000000000000000000000000000000000000000000060e0515216600452602452604460e051fd5b67ffffffffffffffff611c8360a0898760051b8101350101614dd7565b504267ffffffffffffffff61247d60a08760051b8b01358b0101614dd7565b1611611265565b828051604082015167ffffffffffffffff60e0830151169060c081019167ffffffffffffffff8351169060e05150019267ffffffffffffffff84116115b35761010067ffffffffffffffff910193168084528251612fb6575b5050517f000000000000000000000000000000000000000000000000000000000000000011612f20575b5080516fffffffffffffffffffffffffffffffff61266361265e612644604086015167ffffffffffffffff6060880151511660c087015260206060880151015161024087015267ffffffffffffffff6040606089015101511660a0870152604060a088015101516101e08701526125816080880151615bc9565b610200870152612595610120820151615bc9565b61022087015263ffffffff60e088015116610160870152846125bb610100890151615c2a565b16610280870152846125d1610120890151615c2a565b166102a0870152846125e660e0830151615c2a565b166102c0870152846125fc610100830151615c2a565b166102e0870152604061263b612630612625602085015163ffffffff6101208c01511690613e0e565b60e08b015190614e22565b60c084015190614e22565b91015190613e0e565b6bffffffffffffffffffffffff6020870151511690613e0e565b615c2a565b166103008201526040517f2e751aa700000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612d8f5760e05191612eda575b506fffffffffffffffffffffffffffffffff61270661265e6103609360e087015190613e0e565b16910152805160408201519167ffffffffffffffff8251169073ffffffffffffffffffffffffffffffffffffffff6103808401511661012084019463ffffffff8651169063ffffffff61276460208301926040845191015190613e0e565b9151169163ffffffff6101608801511693604051967fe62781c00000000000000000000000000000000000000000000000000000000088526004880152602487015260448601526064850152608484015260a483015260e0518260c48160e05173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1928315612d8f5760e0519384938491612dcd575b5060e05161014083019695905b85518110156128625763ffffffff60406128388389613ea4565b5101511663ffffffff895116019063ffffffff82116115b35763ffffffff6001921689520161281e565b509091929463ffffffff8088511691511610612d9c576128db6fffffffffffffffffffffffffffffffff91826128cf610340956040516020810190602082526128c1816128b38d6040830190614e76565b03601f198101835282613c99565b519020610260890152615c2a565b16610320860152615c2a565b169101528151906103a082209067ffffffffffffffff83511660e05152600260205281604060e0512055825166ffffffffffffff81167bffffffffffffff00000000000000000000000000000000000000000061294567ffffffffffffffff60e051549416614e2f565b60a81b169081817fffffffff00000000000000ffffffffffffffffffffffffffff000000000000008516171760e01c63ffffffff81146115b3577fffffffff00000000000000000000000000000000000000000000000000000000600174ffffffffffffffffffffffffffff00000000000000920160e01b16931617171760e051557f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba767ffffffffffffffff8451169167ffffffffffffffff60208601511693612c846040519283928352612c70602084018973ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565b6103e06103c08401526103e0830190614e76565b0390a3610100015160208201515167ffffffffffffffff91909116917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916c01fffffffffffffffffffffffe604080612cfb94015101519160011b16613e0e565b813b156103a357604051927f6a4ed338000000000000000000000000000000000000000000000000000000008452600484015260248301528160448160e0519360e051905af18015612d8f57612d765760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e051612d8291613c99565b60e0516103a357806107d0565b6040513d60e051823e3d90fd5b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526001600452602460e051fd5b93505092503d8060e051843e612de38184613c99565b8201926060838503126103a357825167ffffffffffffffff81116103a357830184601f820112156103a357805190612e1a82614e5e565b95612e286040519788613c99565b82875260208088019360071b830101918183116103a357602001925b828410612e61575050505060406020840151930151939286612811565b6080848303126103a35760405190612e7882613c45565b612e8185613eb8565b8252612e8f60208601614d81565b6020830152612ea060408601613ed9565b60408301526060850151906fffffffffffffffffffffffffffffffff821682036103a3578260209260606080950152815201930192612e44565b90506020813d602011612f18575b81612ef560209383613c99565b81010312612f1457516fffffffffffffffffffffffffffffffff6126df565b5f80fd5b3d9150612ee8565b612f3467ffffffffffffffff825116615a4c565b801515915081612f80575b50156125075767ffffffffffffffff9051167f88610faa0000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b9050612fae42917f000000000000000000000000000000000000000000000000000000000000000090613bd2565b111583612f3f565b612fc9612fc460a092614d96565b615a4c565b509101518082146124dd57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000809267ffffffffffffffff8651167f452ce72a0000000000000000000000000000000000000000000000000000000060e0515260045260201b1660245260201b16604452606460e051fd5b7f9c2b6d980000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b9063ffffffff6130966020613090858b6004013560248d01614db6565b01614dc6565b16156130cd576130c660019163ffffffff6130bf6020613090878d602481600401359101614db6565b1690613bd2565b91016111d0565b507f44c1aecb0000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b612fc461310991614d96565b5060a084015287611129565b837f99c9b64e0000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b508084116110b2565b905060a0813d60a0116131e0575b8161316c60a09383613c99565b810103126103a35760405161318081613c29565b61318982614d68565b815261319760208301614d68565b60208201526131a860408301614d81565b604082015260608201519061ffff821682036103a3576131d4608061ffff946060948585015201613ed9565b6080820152915061108e565b3d915061315f565b9250506101003d8111613223575b6132008184613c99565b8201610100838203126103a35761321c90602084519401613ef8565b9187610ffe565b503d6131f6565b7f9be965570000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b7f252888020000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b7fe167f8580000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526041600452602460e051fd5b7f059678770000000000000000000000000000000000000000000000000000000060e0515233600452602460e051fd5b90506020813d60201161334e575b8161333660209383613c99565b810103126103a3575180151581036103a35784610cf5565b3d9150613329565b7f4a4057a90000000000000000000000000000000000000000000000000000000060e0515233600452602460e051fd5b50333b1515610c76565b34612f14576103a0600319360112612f14576133aa614c72565b6133b2614ce6565b5067ffffffffffffffff8151165f526002602052600160405f200160ff8154166005811015613add57600203613a90576101a082015166ffffffffffffff5f5460381c165f52600260205260405f205414801590613a4f575b613a185760037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905580516dffffffffffffff000000000000005f549160381b16807fffffffffffffffffffffffffffffffffffff00000000000000ffffffffffffff83161760e01c80156139eb577fffffffff000000000000000000000000000000000000000000000000000000005f197bffffffffffffffffffffffffffff00000000000000ffffffffffffff920160e01b16921617175f556101e08101518060015567ffffffffffffffff8251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af6602067ffffffffffffffff818601511693604051908152a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166fffffffffffffffffffffffffffffffff6102e0830151166fffffffffffffffffffffffffffffffff6102c084015116823b15612f145760445f928360405195869485937f366a4120000000000000000000000000000000000000000000000000000000008552600485015260248401525af180156139e0576139cc575b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff825116906102208301516136526fffffffffffffffffffffffffffffffff610280860151166fffffffffffffffffffffffffffffffff6102a08701511690613bd2565b90823b156103a357604051937f188722ab0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301528160648160e0519360e051905af18015612d8f576139b3575b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156103a35761396f604051927f20fe08a8000000000000000000000000000000000000000000000000000000008452600484019073ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565b816103a48160e0519360e051905af18015612d8f57612d765760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e0516139bf91613c99565b60e0516103a357816136a9565b5f6139d691613c99565b5f60e052816135ce565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8251167f44badc21000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50613a8967ffffffffffffffff6060840151167f000000000000000000000000000000000000000000000000000000000000000090613bd2565b421061340b565b67ffffffffffffffff825116613aa581613e21565b907f8d6df4db000000000000000000000000000000000000000000000000000000005f526004526005811015613add5760245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b34612f14575f600319360112612f14576020604051620109a08152f35b34612f14576020600319360112612f14576004359067ffffffffffffffff8216809203612f14576020915f526002825267ffffffffffffffff600160405f20015460181c168152f35b9181601f84011215612f145782359167ffffffffffffffff8311612f14576020808501948460051b010111612f1457565b9181601f84011215612f145782359167ffffffffffffffff8311612f14576020808501948460071b010111612f1457565b919082018092116139eb57565b610140810190811067ffffffffffffffff821117613bfc57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117613bfc57604052565b6080810190811067ffffffffffffffff821117613bfc57604052565b60e0810190811067ffffffffffffffff821117613bfc57604052565b6060810190811067ffffffffffffffff821117613bfc57604052565b90601f601f19910116810190811067ffffffffffffffff821117613bfc57604052565b604051906103a0820182811067ffffffffffffffff821117613bfc576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b604051906040820182811067ffffffffffffffff821117613bfc5760409081525f835251602083610300613dd18185613c99565b3684370152565b60405190613de582613c61565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b818102929181159184041417156139eb57565b67ffffffffffffffff165f52600260205260405f2060ff600182015416906005821015613add5781159081613e5f575b50613e595790565b50600190565b90505415155f613e51565b805115613e775760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015613e775760209160051b010190565b519073ffffffffffffffffffffffffffffffffffffffff82168203612f1457565b519063ffffffff82168203612f1457565b519060ff82168203612f1457565b91908260e0910312612f1457604051613f1081613c61565b60c0613f7e818395613f2181613eb8565b8552613f2f60208201613eb8565b6020860152613f4060408201613ed9565b6040860152613f5160608201613ed9565b6060860152613f6260808201613eea565b6080860152613f7360a08201613eea565b60a086015201613eea565b910152565b939290918115614c4a575f61016052613f9a613cbc565b50613fa3613cbc565b916103a0600484376103a083206101605267ffffffffffffffff8351165f52600260205260405f2054806101605103614c095750613fe18487614f03565b61026084015103614bd25767ffffffffffffffff8351165f52600260205260405f2060018101549560ff87166005811015613add57600414614b96576040519161402a83613c29565b5f8352606060208401525f60608401526060608084015267ffffffffffffffff8860181c16604084015261405d84614f23565b60208401525f5b848110614a0a5750604098895161407b8b82613c99565b600181525f5b601f198c0181106149d557508061409c916080870152613e6a565b519760068b8a01528451806006029060068204036139eb576140bd90614f23565b60608a015284517f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036139eb576140f99060031b614f23565b60808a01525f5b85518110156142df5761412261411a826020890151613ea4565b51888a614f54565b90806006026006810482036139eb578b6141458260606020870135930151613ea4565b5260608c0151600182018083116139eb578f906141659186013592613ea4565b5260608c0151600282018083116139eb5761418590606086013592613ea4565b5260608c0151600382018083116139eb576141a590608086013592613ea4565b5260608c0151600482018083116139eb578f90916141e97f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019360a088013592613ea4565b528c73ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff8251169167ffffffffffffffff846142208a614dc6565b9201511663ffffffff6142366101208b0161562b565b9286519560208701977f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d2178952469088015230606088015260808701521660a085015260c08401526101605160e084015216610100820152610100815261429e61012082613c99565b519020069260608d015193600583018093116139eb5761014060808f6020936142cc6101009760019a613ea4565b5201519201918460081b01013701614100565b509193989092959497508851156149c9576101808701805161430460808c0151613e6a565b5152518a51907f2f46a7b1000000000000000000000000000000000000000000000000000000008252600482015260e08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156146e3575f9061497b575b73ffffffffffffffffffffffffffffffffffffffff9150511660206143a660808c0151613e6a565b5101526143b660808a0151614fcb565b15614953576143f39073ffffffffffffffffffffffffffffffffffffffff6143de898761550b565b1660608b015261ffff8a519160081c16613bd2565b61012087015163ffffffff16811490811561494b576002915b6005831015613add578573ffffffffffffffffffffffffffffffffffffffff9360ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060016144e79a0154169116176001820155600180820154938d60606affffffffffffffff000000604083015160181b16910151957fff000000000000000000000000000000000000000000000000000000000000ff62ffff007effffffffffffffffffffffffffffffffffffffff00000000000000000000008960581b169460081b169116171717910155614916575b16918661564c565b93606084019561452367ffffffffffffffff8851167f000000000000000000000000000000000000000000000000000000000000000090613bd2565b4210935f5b82518110156147925761454a614542826020860151613ea4565b518587614f54565b9063ffffffff61456661012061455f85614dc6565b940161562b565b921691614573838b613ea4565b518880614772575b8061473b575b6146ed578c67ffffffffffffffff8b51169481830195865192519283527ffb07231d50067e936acda893088f32560bf5ce8cd684cddf8d5a4b5cd49c22a5602073ffffffffffffffffffffffffffffffffffffffff871694a467ffffffffffffffff6020818c51169551920151169173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b15612f145773ffffffffffffffffffffffffffffffffffffffff908e51957faec53dfe0000000000000000000000000000000000000000000000000000000087526004870152166024850152604484015260648301525f826084818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19182156146e3576001926146d3575b5001614528565b5f6146dd91613c99565b5f6146cc565b8b513d5f823e3d90fd5b908373ffffffffffffffffffffffffffffffffffffffff80935116907f501a7284000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5073ffffffffffffffffffffffffffffffffffffffff81511673ffffffffffffffffffffffffffffffffffffffff83161415614581565b5073ffffffffffffffffffffffffffffffffffffffff815116151561457b565b50979550939590506147d6925067ffffffffffffffff915051167f000000000000000000000000000000000000000000000000000000000000000060011c90613bd2565b4210158151918261cb20029261cb208404036139eb5761484e9267ffffffffffffffff92600461481b9351109081159161490e575b501561490757620109a090613bd2565b935116927f0000000000000000000000000000000000000000000000000000000000000000804810814818021890613e0e565b8151927fbe693c55000000000000000000000000000000000000000000000000000000008452600484015233602484015260448301526020826064815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19081156148fe57506148d35750565b6148f49060203d6020116148f7575b6148ec8183613c99565b810190614e4f565b50565b503d6148e2565b513d5f823e3d90fd5b5f90613bd2565b90505f61480b565b67ffffffffffffffff8851167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d5f80a26144df565b60019161440c565b7f1a1d0cdc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060e03d60e0116149c2575b6149918183613c99565b81019060e081830312612f145773ffffffffffffffffffffffffffffffffffffffff916149bd91613ef8565b61437e565b503d614987565b50505050509350505050565b6020908c5f8151916149e683613c29565b81835281858401528201526060808201526060608082015282828501015201614081565b939594979198614a1b85888b614f54565b9261010060405181868237205f5260205f2061018052614a3c86898c614f54565b986101008a01359a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18b3603018c1215612f145767ffffffffffffffff8c8c013511612f14578b8b013560051b360360208d8d010113612f1457610200899c9b9a9c01519b610180519d5f965b8d8d0135881015614ae6578d9e9f9c6001819f9e8f906020614ad5928d60051b90860101013590615e83565b9901989f50509e9d9e9c9b9c614aa9565b965096939c929b5097939c9098995003614b4b5790600163ffffffff614b0c8294614dc6565b161b6040860151818116614b445717604086015280614b3c6020870151875190614b3582614e14565b8952613ea4565b525b01614064565b5050614b3e565b63ffffffff90614b6667ffffffffffffffff8a511691614dc6565b907f29cc6e93000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b67ffffffffffffffff8551167f8d6df4db000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b67ffffffffffffffff8351167ff7aeb269000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff8451167ffe5351b0000000000000000000000000000000000000000000000000000000005f526004526101605160245260445260645ffd5b7f1d72675b000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614cbe5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b614cee613cbc565b50614cf7613cbc565b6103a06004823780916103a082209167ffffffffffffffff8151165f52600260205260405f205490818403614d2a575050565b67ffffffffffffffff849151167ffe5351b0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b51906bffffffffffffffffffffffff82168203612f1457565b519067ffffffffffffffff82168203612f1457565b67ffffffffffffffff5f199116019067ffffffffffffffff82116139eb57565b9190811015613e775760061b0190565b3563ffffffff81168103612f145790565b3567ffffffffffffffff81168103612f145790565b356bffffffffffffffffffffffff81168103612f145790565b51606081018091116139eb5790565b5f1981146139eb5760010190565b919082039182116139eb57565b67ffffffffffffffff60019116019067ffffffffffffffff82116139eb57565b90816020910312612f14575190565b67ffffffffffffffff8111613bfc5760051b60200190565b90602080835192838152019201905f5b818110614e935750505090565b909192602060806001926fffffffffffffffffffffffffffffffff6060885173ffffffffffffffffffffffffffffffffffffffff815116845267ffffffffffffffff86820151168685015263ffffffff604082015116604085015201511660608201520194019101919091614e86565b6040908151928060071b9182916020865260208601528385013701902090565b90614f2d82614e5e565b614f3a6040519182613c99565b828152601f19614f4a8294614e5e565b0190602036910137565b9190811015613e775760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc181360301821215612f14570190565b8115614f9e570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f9190825b815184101561502b57614fec614fe68584613ea4565b51615c86565b15615024576080614ffd8584613ea4565b5101515160031c90600382018092116139eb5760019161501c91613bd2565b930192614fd0565b505f925050565b90919250801561550557600681029081046006036139eb5761504c90614f23565b9060405161505981613c45565b5f81525f60208201525f60408201525f60608201525f925f935b83518510156150e0576001906150898686613ea4565b51805190608060608201516020815160051b9101209101516020815160051b910120906040519260208401948552604084015260608301526080820152608081526150d560a082613c99565b519020940193615073565b90935093909384526001606085015260208301928360208601525f5b83518110156154da5761510f8185613ea4565b519073ffffffffffffffffffffffffffffffffffffffff602083015116604083018051600181018091116139eb578060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036139eb57806101c10190816101c1116139eb5781843b036154ae576101c0019081116139eb576001615197826159d4565b9360208501903c51600181018091116139eb576151b390614f23565b9060e091604051946151c58487613c99565b8336873760808101515160031c905f5b8281106153675750505060608a015115159260208b015195805161018088015260208101907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782518103066101a0890152608061016086016101c08a015e5f81525f82526101e08501602085016020865160051b870101604084015b8183106153245750505050917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47608092602095945160c08b01525181030681890152840161010088015e6040828401875e015160018118615306575b506060608091602086017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478151810306905201604085015e1515606088015261024082018092116139eb576001916020880152016150fc565b608091926060916040870152604086838160075afa169291506152ad565b909192986040602091818c855e855160018118615352575b50818760808160065afa169a0193019190615251565b6080880152818460608160075afa165f61533c565b6153868d8051604082015191604061537e84614e14565b910152615ea4565b9060608301516020865160051b8701917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185838a01510882890152601f19888403018402010160408701905b602083018210615476575050508d606060808501519360408c838501511515926020860151978760081b019160c0602084018a5e8d60018314600114615468579084608092818c0197858952828d8b8160075afa16978987015190528183019501855e0152838160075afa165b60408c60808160065afa16151591015260c082018092116139eb5760019160208f0152016151d5565b90928492500191015e61543f565b6020817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018083945189098551088452019101906153d2565b837faeb9bdb6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50926020925060605f929501511515938280525160051b9060085afa1660015f511460203d14161690565b50505f90565b63ffffffff61014083015116156155055760010154600881901c61ffff161561554c5773ffffffffffffffffffffffffffffffffffffffff915060581c1690565b5067ffffffffffffffff8060808301511691511660018201918281116139eb57824311156155d6575f92611fff6155838243614e22565b11156155b4575b505060405190602082019283526040820152604081526155ab606082613c99565b51902060601c90565b9092506101015f1984430301105f146156015740915b82156155d6578061558a565b7ff5e3e904000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051916155ca565b3573ffffffffffffffffffffffffffffffffffffffff81168103612f145790565b939291926156bb61566b67ffffffffffffffff60608801511642614e22565b6156b67f0000000000000000000000000000000000000000000000000000000000000000918280821091180282186fffffffffffffffffffffffffffffffff6103408a015116613e0e565b614f94565b9263ffffffff610120816101408901511697015116956156da87614e5e565b946156e86040519687613c99565b878652601f196156f789614e5e565b015f5b81811061598f5750505f975f5b888110156158d1578060071b870163ffffffff61572660408301614dc6565b169081156158c7576060810191615757816fffffffffffffffffffffffffffffffff61575186615d49565b16614f94565b926157618361562b565b93602084019061577961577383614dd7565b93615d49565b925f198501938585116139eb576157b667ffffffffffffffff916fffffffffffffffffffffffffffffffff6157af899887613e0e565b9116614e22565b9173ffffffffffffffffffffffffffffffffffffffff604051996157d98b613c7d565b16895216602088015260408701526001830361587657505083905b6158375750506001929161581d8d63ffffffff615816604061582f9601614dc6565b1690614e22565b90615828828d613ea4565b528a613ea4565b505b01615707565b909c80615847916101a052614e14565b9c816158578d6101a05190613ea4565b526158656101a0518d613ea4565b5080156139eb575f190190816157f4565b67ffffffffffffffff61589161588b8761562b565b93614dd7565b73ffffffffffffffffffffffffffffffffffffffff604051946158b386613c7d565b1684521660208301526040820152906157f4565b5050600190615831565b50939791945091949550604051916158e883613c7d565b5f83525f602084015260408301525b82811061596f57505050615909575090565b5f9081528151815b6001821161591f5750505090565b600783161561595d575b60015f1991602083850160051b8701016020858360e01c0660051b880101815191815190525260201b930191019091615911565b50600382901c60205260405f20615929565b808261597d60019389613ea4565b526159888188613ea4565b50016158f7565b60209060405161599e81613c7d565b5f81525f838201525f604082015282828b010152016156fa565b67ffffffffffffffff8111613bfc57601f01601f191660200190565b906159de826159b8565b6159eb6040519182613c99565b828152601f19614f4a82946159b8565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215612f14570180359067ffffffffffffffff8211612f1457602001918136038313612f1457565b9067ffffffffffffffff604051927f973486f900000000000000000000000000000000000000000000000000000000845216600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156139e0575f905f93615ae0575b5060201c9163ffffffff1690565b9250506040823d604011615b48575b81615afc60409383613c99565b81010312612f14578151917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000083168303612f1457615b41602063ffffffff9201613ed9565b9290615ad2565b3d9150615aef565b3561ffff81168103612f145790565b906018811015613e775760051b0190565b8051615b7b81614e14565b8252905f915b600180821614615b9d5750906020615b9a920151615b5f565b52565b92615bc090615bba602084015194615bb481614e14565b95615b5f565b51615e83565b9260011c615b81565b80515f9291908380825b615bdd5750505050565b600180841614615bfc575b615bf190614e14565b9160011c9182615bd3565b94615c0b866020860151615b5f565b519115615c2457615c1b91615e83565b93600190615be8565b50615c1b565b6fffffffffffffffffffffffffffffffff8111615c56576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b6080810190815151918260031c928315918215615d0d575b505061550557615cba6060820192604084515193015190613e0e565b03615d08575190600191805160051b8101905b818110615cd8575050565b60200180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190931692615ccd565b505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff890515191169184830460081417156139eb5714155f80615c9e565b356fffffffffffffffffffffffffffffffff81168103612f145790565b905f8091602081519101845af48080615e1a575b15615d9a5750506040513d81523d5f602083013e60203d82010160405290565b15615de15773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615df2576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580615d7a5750813b1515615d7a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015615e585750565b7f81452424000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81811015615e97575f5260205260405f2090565b905f5260205260405f2090565b8115615ed4575f526020526fffffffffffffffffffffffffffffffff60405f2016908115615ece57565b60019150565b5050600190565b9091615f5e9267ffffffffffffffff6080610120850151940151169173ffffffffffffffffffffffffffffffffffffffff84519260405193602085019586526040850152166060830152608082015260808152615f3960a082613c99565b5190206040516020810191825260208152615f55604082613c99565b51902090615b70565b56",
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
