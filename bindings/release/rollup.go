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
	Bin: "0x610240806040523461078b5780616571803803809161001e828561078f565b8339810103906101a0821261078b5760a0821261078b576040519160a083016001600160401b038111848210176105575760405281516001600160a01b038116810361078b5783526020820151926001600160a01b038416840361078b57602081019384526040830151916001600160a01b038316830361078b57604082019283526060840151926001600160a01b038416840361078b57606083019384526080850151916001600160a01b038316830361078b5760e09060808501938452609f19011261078b576040519360e085016001600160401b038111868210176105575760405261010f60a087016107b2565b9687865261011f60c088016107b2565b926020870193845261013360e089016107b2565b604088019081526101476101008a016107b2565b926060890193845261015c6101208b016107c3565b9560808a019687526101716101408c016107c3565b60a08b019081526101608c01519b9099906001600160401b038d168d0361078b5760c08c019c8d5261018001519c63ffffffff16600181108015610780575b61073d575063ffffffff825116600a81108015610732575b6106f3575063ffffffff84511662278d0081116106b0575063ffffffff8651166001811080156106a4575b610666575061ffff88511660018110801561065b575b61061b575061ffff8a5116600181108015610610575b6105d057508b516001600160401b03166001811080156105c1575b61057e57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d101561056b57516001600160a01b039081166080529151821660a0529251811660c0529351841660e052945190921661010052945163ffffffff908116610160529051811661018052915182166101a0529251166101c052905161ffff9081166101e05290511661020052516001600160401b03166102205260408051466020820190815230828401529181526102f960608261078f565b51902060081c610120526101408190526040516103a08101906001600160401b03821181831017610557576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff19825416179055600155600160a81b66ffffffffffffff60a81b195f5416175f55604051615d9e90816107d3823960805181818161042901528181612bc60152818161342401526154fe015260a0518181816103d701526134da015260c0518181816109a801528181610f7a015281816125cb015281816126fa015281816135b501526142db015260e051818181610adb0152610be1015261010051818181610a8901528181610ee6015261413201526101205181610ffb0152610140518161011c0152610160518181816107a50152610dd50152610180518181816107ec01528181614490015281816145b9015261533701526101a05181818161081a015261395801526101c0518181816108480152612e7d01526101e0518181816108730152610d9a0152610200518181816108a001526124000152610220518181816108c701526146300152f35b634e487b7160e01b5f52604160045260245ffd5b8c632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a000811161023a565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b50610400811161021f565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610209565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a8081116101f3565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101c8565b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101b0565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761055757604052565b519063ffffffff8216820361078b57565b519061ffff8216820361078b5756fe610180806040526004361015610013575f80fd5b5f60e0525f3560e01c9081630f1528fa14613a1b57508063267e5eba146139fe5780632aed4c7b146132845780633be68c0d14610aff57806346ae138614610aad57806349df26fe14610a5b5780634eb47710146109e95780635ed25346146109cc57806363779c741461097a5780636b5b338d1461093a57806383894a601461091b57806389035730146107815780638f7dcfa31461073757806390be083514610719578063920223091461067d5780639bc82f84146105f5578063ac9650d81461044d578063b7010697146103fb578063ee9a31a2146103a95763f581e532146100fd575f80fd5b346103a35760e0516003193601126103a3576103a061011a613b94565b7f00000000000000000000000000000000000000000000000000000000000000006101e08201526103a1604051809273ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565bf35b60e05180fd5b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760206003193601126103a35760043567ffffffffffffffff81116103a35761047e903690600401613a64565b60209160405161048e8482613b71565b60e051815283810190601f1985013683376104a884614d74565b926104b66040519485613b71565b848452601f196104c586614d74565b018660e0515b8281106105e65750505060e0515b858110156105505760019061053461052e6104fa600584901b860186615459565b91908b898460405195869484860137830182810160e05181528b519283915e010160e051815203601f198101835282613b71565b30615ba4565b61053e8288613d7c565b526105498187613d7c565b50016104d9565b604080518881528651818a0181905260e05192600582901b8301810191898c01918c9085015b8287106105835785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a60019603018652601f19601f838b518051918291828752018686015e60e051858286010152011601019601920196019592919092610576565b606087820183015281016104cb565b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a357610631903690600401613a95565b6103c4359163ffffffff831683036103a35760609273ffffffffffffffffffffffffffffffffffffffff9261066592614a30565b91929060405193151584521660208301526040820152f35b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a3576106b9903690600401613a95565b6103c4359167ffffffffffffffff83116103a3576106de6106ee933690600401613a64565b9290916106e9614b45565b613e5b565b60e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b346103a35760e0516003193601126103a357602060405161cb208152f35b346103a35760e0516003193601126103a357608060e0515466ffffffffffffff604051918181168352818160381c166020840152818160701c16604084015260a81c166060820152f35b346103a35760e0516003193601126103a35761079b613cb0565b5060e063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff6040516107da81613b55565b82815261ffff602082019163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a5201998b7f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b346103a35760e0516003193601126103a3576020600154604051908152f35b346103a35760206003193601126103a35760043567ffffffffffffffff81168091036103a35760e0515260026020526020604060e0512054604051908152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405160408152f35b346103a35760206003193601126103a35760043567ffffffffffffffff811681036103a357610a1790613cf9565b6040516005821015610a2a576020918152f35b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526021600452602460e051fd5b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760e0516003193601126103a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a35760031936016103e081126103a3576103a0136103a3576103a43567ffffffffffffffff81116103a357610b3b903690600401613a64565b906103c4359167ffffffffffffffff83116103a357366023840112156103a35767ffffffffffffffff8360040135116103a357366024846004013560061b850101116103a357610b89614b45565b32331480159061327a575b61324a576040517f6d46e98700000000000000000000000000000000000000000000000000000000815233600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cb35760e0519161320f575b50156131df5760405190610c2682613ad3565b610c2e613b94565b8252604051610c3c81613b1d565b60e051815260e051602082015260e051604082015260e051606082015260e05160808201526020830152604051610c7281613ad3565b60e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260e051610100820152610cc0613c75565b6101208201526040830152610cd3613cb0565b6060830152610ce0613c75565b6080830152604051610100810181811067ffffffffffffffff8211176131ae5760405260e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260a083015260e05160c083015260e05160e083015260e05161010083015260e051610120830152610d6f614bb9565b67ffffffffffffffff82511660e051549066ffffffffffffff82169081810361317c5750508060e01c7f000000000000000000000000000000000000000000000000000000000000000081101561314d5750610dfa67ffffffffffffffff6060850151167f000000000000000000000000000000000000000000000000000000000000000090613ac6565b80421061311e575066ffffffffffffff855191818160a81c16835267ffffffffffffffff610e2d81602088015116614d45565b16602084015260701c16604082015267ffffffffffffffff4216606082015267ffffffffffffffff4316608082015267ffffffffffffffff6101008401511660e082015263ffffffff84166101208201526101e08301516101c0820152610380339101526101a084510152610ea0613cb0565b50604051907f54cc78510000000000000000000000000000000000000000000000000000000082526101008260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215612cb35760e0519060e051936130dc575b506101808551015267ffffffffffffffff84515116604051907fff912823000000000000000000000000000000000000000000000000000000008252600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cb35760e05191613045575b5060608161ffff92602088015201511660408082109118026040188315801561303c575b613009575060408401519163ffffffff606081604084015116926020860193845201511660408401527f0000000000000000000000000000000000000000000000000000000000000000606084015267ffffffffffffffff85515116608084015267ffffffffffffffff6101008301511680612ff1575b505191826060029260608404036114d157826060016060116114d15760206110746101e094606001615432565b01905267ffffffffffffffff60c08201511660608501515261024081015160206060860151015267ffffffffffffffff60a0820181815116604060608801510152511660c08501520151604060a084015101526101808251015160e060a084015101526110e960206040840151015182613ce6565b60e051805b86600401358110612f675750818103612f3557505060e05192939092905b838210156123a257368590037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0101600583901b86013512156103a357602083015167ffffffffffffffff60c0850151168067ffffffffffffffff61117a60a08760051b8b01358b0101614ced565b1610801561237c575b61235f57506bffffffffffffffffffffffff6111a960608560051b890135890101614d02565b81602084015116918291161061230b57506bffffffffffffffffffffffff9067ffffffffffffffff60406111e760808760051b8b01358b0101614d02565b9201511691829116116122b757506112078260051b860135860135615c6b565b61121c60208360051b87013587010135615c6b565b67ffffffffffffffff61123960a08460051b880135880101614ced565b1660c084015260a0830151604084015160805294611264600584901b820135820160e0810190615459565b61ffff61127e60c08760059b959b1b8601358601016155ae565b60e05161012081905261010052608051602001519116979080891161228457506112a9608051614d1b565b610100526020608051015160608181020481036114d1576112d09060600261010051613ac6565b60c05260e0515088976101005160c0510336610100513760e05160a0525b8060a05110611f4c57505b818901881080611f3e575b15611f3157610100519761010051610140525b60c051610180610140510111838b01606483011117611f2a577f0100000000000000000000000000000000000000000000000000000000000000813518604b8201358235181760328201358235186019830135833518171760f81c61144c57807effffffffffffffffffffffffffffffffffffffffffffffffff0000000000006064923560081c1661014051527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000601982013560081c1660606101405101527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000603282013560081c1660c06101405101527effffffffffffffffffffffffffffffffffffffffffffffffff000000000000604b82013560081c16610120610140510152019061018061014051016101405290611317565b90975b60c0516101405110838b01831016611ece575b6101405161010052611487606061147d849361014051614d38565b0461012051613ac6565b61012052828a018210801590611ec0575b61168857813560f81c611502576114af9150614d2a565b965b6060610140510161014051116114d15760606101405101610100526112f9565b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526011600452602460e051fd5b5080803560f81c6002036115b25775ffffffffffffffffffffffffffffffff000000000000813560281c167effffffffff0000000000000000000000000000000000000000000000000000823560081c1617916115806fffffffffffffffffffffffffffffffff601583013560601c933560581c1683608051615d19565b6029810181116114d157602901915b61014051526020610140510152966115a961012051614d2a565b610120526114b1565b9050803560f81c6003036116385779ffffffff00000000000000000000000000000000000000000000813560281c167eff000000000000000000000000000000000000000000000000000000000000823560081c16179073ffffffffffffffffffffffffffffffffffffffff813560381c16906019810181116114d1576019019161158f565b6060611651611648608051614d1b565b61014051614d38565b047fbe23f87c0000000000000000000000000000000000000000000000000000000060e051526004523560f81c602452604460e051fd5b9192939795949890505b8281018203611e775750505060805151604060606080510151916bffffffffffffffff000000006116cd60a08760051b8b01358b0101614ced565b60201b16610120519063ffff00006116ef60c08960051b8d01358d01016155ae565b60101b1617177bffffffffffffffffffffffff0000000000000000000000000000000061172660608860051b8c01358c0101614d02565b60801b166fffffffffffffffffffffffff0000000061174f60808960051b8d01358d0101614d02565b60201b161783608051015117938252602082015201526080515160206080510151806060029060608204036114d157606001806060116114d1577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208660051b8a01358a01013560408301526060820152606081526117fd608082613b71565b5190200660805151611810608051614d1b565b61ffff61182760c08760051b8b01358b01016155ae565b169060608281020482036114d1576118429160600290613ac6565b60e0516101005190929091905b808311611bfd575050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900660a083015260808083019190915263ffffffff8316825260408083018051602080860191909152600586901b8901358901803590925281810135606086015291013560c08401529085015161010090922060e080519190915251206118e0916155ce565b6118f16101205160e0850151613ac6565b60e0840152611943611938611910604080870151015161012051613ce6565b6bffffffffffffffffffffffff61193160608660051b8a01358a0101614d02565b1690613ce6565b610100850151613ac6565b61010084015261198561197a6bffffffffffffffffffffffff61197060808560051b890135890101614d02565b1661012051613ce6565b610120850151613ac6565b610120840152606083015161199d6040850151614d1b565b60408501516020015190815b6119bb5750505060010190929361110c565b608083015115611af6575b608083015182811015611aef575b60a0840151816060810204606014821517156114d15781611a1c611a2f94611a229360e05152606083028120602052604060e0512060a089015260e051506060830290613ac6565b94614d38565b9182916080860151614d38565b80608086015215611a42575b91906119a9565b5067ffffffffffffffff83511667ffffffffffffffff81146114d15767ffffffffffffffff6001839201168085526020850190815167ffffffffffffffff604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c08152611ae560e082613b71565b5190209052611a3b565b50816119d4565b611b1960c08401805190611b0982614d2a565b9052896004013560248b01614ccc565b67ffffffffffffffff611b2b82614ced565b8160408701511691829116108015611be2575b611b8f5750611b7c60208267ffffffffffffffff611b6063ffffffff95614ced565b1660408801520182611b7182614cdc565b166060870152614cdc565b16608084015260e05160a08401526119c6565b67ffffffffffffffff611ba183614ced565b7f466e534a0000000000000000000000000000000000000000000000000000000060e051521660045260245267ffffffffffffffff4216604452606460e051fd5b504267ffffffffffffffff611bf684614ced565b1611611b3e565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe808394930182811015611cf7575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08401927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001845191818881818009099009019385601f197fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0830151920151808317611cba575b50505061184f565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828180969995818381970990099209089008928b8581611cb2565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008501517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea0860151177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08601517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff608701511717611c2b579390927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa085015191818a8181800909900901827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4085015191818a818180090990090192015191818781818009099009017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184519181878181800909900901929161184f565b90611e888380611e8d940192613ac6565b614d38565b907f48abeb730000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b5060c0516101405114611498565b906001819993993560f81c18611f2157807effffffffffffffffffffffffffffffffffffffffffffffffff0000000000006019923560081c1661014051520191606061014051016101405297919061144f565b90979197611462565b909761144f565b9493979690919296611692565b5060c0516101005110611304565b9760e05150608160a060805101516040519060201b8152606583601c8301372060201c602982013560801c9060a06080510152611f8e60c06080510151614d2a565b60c06080510152605982018083116114d157611fb4903560a01c60e06080510151613ac6565b60e060805101526004823560e0511a108015612275575b61223a576007823560e0511a1480612221575b801561221a5760035b6001606585013560e0511a1714801590612201575b6121c3576121b5575b606582013560e0511a9060301b823560e0511a60f01b17176fffffffffffffffffffffffffffffffff8160301c16906001811615906001840184116114d15760e05192600185013560601c908160f084901c6004036120f457506015860186116114d157601586013560601c9361010060805101612084838251613ac6565b9052806120eb575b6120d8575b50505b610100515260206101005101526040610100510152607681018091116114d15797606061010051018061010051116114d15761010052600160a0510160a0526112ee565b6120e491608051615d19565b8d80612091565b5080151561208c565b9390915060058360f09694961c145f1461215f57505050603983018084116114d1577effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90359276ff000000000000000000000000000000000000000000008460481c1617921691612094565b60068560f01c145f1461218457505050601583018084116114d1573560601c91612094565b91939115806121ac575b612199575b50612094565b6121a69083608051615d19565b8d612193565b5080151561218e565b50606681013560801c612005565b6065837fc1f5188f0000000000000000000000000000000000000000000000000000000060e0515260a051600452013560e0511a602452604460e051fd5b5080158015611ffc5750606683013560801c1515611ffc565b6001611fe7565b506fffffffffffffffffffffffffffffffff8114611fde565b507fbe23f87c0000000000000000000000000000000000000000000000000000000060e0515260a0516004523560e0511a602452604460e051fd5b506007823560e0511a11611fcb565b887f7b8c359c0000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b6bffffffffffffffffffffffff6122d86080888660051b8101350101614d02565b7f979e79690000000000000000000000000000000000000000000000000000000060e0515216600452602452604460e051fd5b6bffffffffffffffffffffffff61232c6060898760051b8101350101614d02565b7fd6e7da920000000000000000000000000000000000000000000000000000000060e0515216600452602452604460e051fd5b67ffffffffffffffff611ba160a0898760051b8101350101614ced565b504267ffffffffffffffff61239b60a08760051b8b01358b0101614ced565b1611611183565b828051604082015167ffffffffffffffff60e0830151169060c081019167ffffffffffffffff8351169060e05150019267ffffffffffffffff84116114d15761010067ffffffffffffffff910193168084528251612eaa575b5050517f000000000000000000000000000000000000000000000000000000000000000011612e14575b5080516fffffffffffffffffffffffffffffffff61258161257c612562604086015167ffffffffffffffff6060880151511660c087015260206060880151015161024087015267ffffffffffffffff6040606089015101511660a0870152604060a088015101516101e087015261249f6080880151615627565b6102008701526124b3610120820151615627565b61022087015263ffffffff60e088015116610160870152846124d9610100890151615688565b16610280870152846124ef610120890151615688565b166102a08701528461250460e0830151615688565b166102c08701528461251a610100830151615688565b166102e0870152604061255961254e612543602085015163ffffffff6101208c01511690613ce6565b60e08b015190614d38565b60c084015190614d38565b91015190613ce6565b6bffffffffffffffffffffffff6020870151511690613ce6565b615688565b166103008201526040517f2e751aa700000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cb35760e05191612dce575b506fffffffffffffffffffffffffffffffff61262461257c6103609360e087015190613ce6565b1691015280519060408101519167ffffffffffffffff8151169173ffffffffffffffffffffffffffffffffffffffff6103808301511661012083019463ffffffff8651169063ffffffff61268360208301926040845191015190613ce6565b9151169163ffffffff6101608701511693604051977fe62781c00000000000000000000000000000000000000000000000000000000089526004890152602488015260448701526064860152608485015260a484015260e0518360c48160e05173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215612cb35760e051938493849190612cc0575b5060e05161014083019695905b85518110156127825763ffffffff60406127588389613d7c565b5101511663ffffffff895116019063ffffffff82116114d15763ffffffff6001921689520161273e565b506fffffffffffffffffffffffffffffffff91826127f36127ff936127b961034097989a63ffffffff808e51169151161015614d8c565b6040516020810190602082526127e5816127d78d6040830190614dc0565b03601f198101835282613b71565b519020610260890152615688565b16610320860152615688565b169101528151906103a082209067ffffffffffffffff83511660e05152600260205281604060e0512055825166ffffffffffffff81167bffffffffffffff00000000000000000000000000000000000000000061286967ffffffffffffffff60e051549416614d45565b60a81b169081817fffffffff00000000000000ffffffffffffffffffffffffffff000000000000008516171760e01c63ffffffff81146114d1577fffffffff00000000000000000000000000000000000000000000000000000000600174ffffffffffffffffffffffffffff00000000000000920160e01b16931617171760e051557f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba767ffffffffffffffff8451169167ffffffffffffffff60208601511693612ba86040519283928352612b94602084018973ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565b6103e06103c08401526103e0830190614dc0565b0390a3610100015160208201515167ffffffffffffffff91909116917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916c01fffffffffffffffffffffffe604080612c1f94015101519160011b16613ce6565b813b156103a357604051927f6a4ed338000000000000000000000000000000000000000000000000000000008452600484015260248301528160448160e0519360e051905af18015612cb357612c9a5760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e051612ca691613b71565b60e0516103a357806106ee565b6040513d60e051823e3d90fd5b93505092503d8060e051843e612cd68184613b71565b8201926060838503126103a357825167ffffffffffffffff81116103a357830184601f820112156103a357805190612d0d82614d74565b95612d1b6040519788613b71565b82875260208088019360071b830101918183116103a357602001925b828410612d5557505050506040602084015193015193929386612731565b6080848303126103a35760405190612d6c82613b39565b612d7585613d90565b8252612d8360208601614c97565b6020830152612d9460408601613db1565b60408301526060850151906fffffffffffffffffffffffffffffffff821682036103a3578260209260606080950152815201930192612d37565b90506020813d602011612e0c575b81612de960209383613b71565b81010312612e0857516fffffffffffffffffffffffffffffffff6125fd565b5f80fd5b3d9150612ddc565b612e2867ffffffffffffffff8251166154aa565b801515915081612e74575b50156124255767ffffffffffffffff9051167f88610faa0000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b9050612ea242917f000000000000000000000000000000000000000000000000000000000000000090613ac6565b111583612e33565b612ebd612eb860a092614cac565b6154aa565b509101518082146123fb57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000809267ffffffffffffffff8651167f452ce72a0000000000000000000000000000000000000000000000000000000060e0515260045260201b1660245260201b16604452606460e051fd5b7f9c2b6d980000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b9063ffffffff612f8a6020612f84858b6004013560248d01614ccc565b01614cdc565b1615612fc157612fba60019163ffffffff612fb36020612f84878d602481600401359101614ccc565b1690613ac6565b91016110ee565b507f44c1aecb0000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b612eb8612ffd91614cac565b5060a084015287611047565b837f99c9b64e0000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b50808411610fd0565b905060a0813d60a0116130d4575b8161306060a09383613b71565b810103126103a35760405161307481613b1d565b61307d82614c7e565b815261308b60208301614c7e565b602082015261309c60408301614c97565b604082015260608201519061ffff821682036103a3576130c8608061ffff946060948585015201613db1565b60808201529150610fac565b3d9150613053565b9250506101003d8111613117575b6130f48184613b71565b8201610100838203126103a35761311090602084519401613dd0565b9187610f1c565b503d6130ea565b7f9be965570000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b7f252888020000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b7fe167f8580000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526041600452602460e051fd5b7f059678770000000000000000000000000000000000000000000000000000000060e0515233600452602460e051fd5b90506020813d602011613242575b8161322a60209383613b71565b810103126103a3575180151581036103a35784610c13565b3d915061321d565b7f4a4057a90000000000000000000000000000000000000000000000000000000060e0515233600452602460e051fd5b50333b1515610b94565b34612e08576103a0600319360112612e085761329e614b45565b6132a6614bb9565b5067ffffffffffffffff8151165f526002602052600160405f200160ff81541660058110156139d157600203613984576101a082015166ffffffffffffff5f5460381c165f52600260205260405f205414801590613943575b61390c5760037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905580516dffffffffffffff000000000000005f549160381b16807fffffffffffffffffffffffffffffffffffff00000000000000ffffffffffffff83161760e01c80156138df577fffffffff000000000000000000000000000000000000000000000000000000005f197bffffffffffffffffffffffffffff00000000000000ffffffffffffff920160e01b16921617175f556101e08101518060015567ffffffffffffffff8251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af6602067ffffffffffffffff818601511693604051908152a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166fffffffffffffffffffffffffffffffff6102e0830151166fffffffffffffffffffffffffffffffff6102c084015116823b15612e085760445f928360405195869485937f366a4120000000000000000000000000000000000000000000000000000000008552600485015260248401525af180156138d4576138c0575b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff825116906102208301516135466fffffffffffffffffffffffffffffffff610280860151166fffffffffffffffffffffffffffffffff6102a08701511690613ac6565b90823b156103a357604051937f188722ab0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301528160648160e0519360e051905af18015612cb3576138a7575b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156103a357613863604051927f20fe08a8000000000000000000000000000000000000000000000000000000008452600484019073ffffffffffffffffffffffffffffffffffffffff610380809267ffffffffffffffff815116855267ffffffffffffffff602082015116602086015267ffffffffffffffff604082015116604086015267ffffffffffffffff606082015116606086015267ffffffffffffffff608082015116608086015267ffffffffffffffff60a08201511660a086015267ffffffffffffffff60c08201511660c086015267ffffffffffffffff60e08201511660e086015267ffffffffffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526fffffffffffffffffffffffffffffffff610280820151166102808601526fffffffffffffffffffffffffffffffff6102a0820151166102a08601526fffffffffffffffffffffffffffffffff6102c0820151166102c08601526fffffffffffffffffffffffffffffffff6102e0820151166102e08601526fffffffffffffffffffffffffffffffff610300820151166103008601526fffffffffffffffffffffffffffffffff610320820151166103208601526fffffffffffffffffffffffffffffffff610340820151166103408601526fffffffffffffffffffffffffffffffff61036082015116610360860152015116910152565b816103a48160e0519360e051905af18015612cb357612c9a5760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e0516138b391613b71565b60e0516103a3578161359d565b5f6138ca91613b71565b5f60e052816134c2565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8251167f44badc21000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061397d67ffffffffffffffff6060840151167f000000000000000000000000000000000000000000000000000000000000000090613ac6565b42106132ff565b67ffffffffffffffff82511661399981613cf9565b907f8d6df4db000000000000000000000000000000000000000000000000000000005f5260045260058110156139d15760245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b34612e08575f600319360112612e08576020604051620109a08152f35b34612e08576020600319360112612e08576004359067ffffffffffffffff8216809203612e08576020915f526002825267ffffffffffffffff600160405f20015460181c168152f35b9181601f84011215612e085782359167ffffffffffffffff8311612e08576020808501948460051b010111612e0857565b9181601f84011215612e085782359167ffffffffffffffff8311612e08576020808501948460071b010111612e0857565b919082018092116138df57565b610140810190811067ffffffffffffffff821117613af057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117613af057604052565b6080810190811067ffffffffffffffff821117613af057604052565b60e0810190811067ffffffffffffffff821117613af057604052565b90601f601f19910116810190811067ffffffffffffffff821117613af057604052565b604051906103a0820182811067ffffffffffffffff821117613af0576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b604051906040820182811067ffffffffffffffff821117613af05760409081525f835251602083610300613ca98185613b71565b3684370152565b60405190613cbd82613b55565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b818102929181159184041417156138df57565b67ffffffffffffffff165f52600260205260405f2060ff6001820154169060058210156139d15781159081613d37575b50613d315790565b50600190565b90505415155f613d29565b805115613d4f5760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015613d4f5760209160051b010190565b519073ffffffffffffffffffffffffffffffffffffffff82168203612e0857565b519063ffffffff82168203612e0857565b519060ff82168203612e0857565b91908260e0910312612e0857604051613de881613b55565b60c0613e56818395613df981613d90565b8552613e0760208201613d90565b6020860152613e1860408201613db1565b6040860152613e2960608201613db1565b6060860152613e3a60808201613dc2565b6080860152613e4b60a08201613dc2565b60a086015201613dc2565b910152565b92939190938015614a0857613e706004614c3b565b9390613e7c8787614e4d565b610260820151036149d15767ffffffffffffffff8151165f52600260205260405f209660018801549660ff881660058110156139d1576004146149955760405193613ec685613b1d565b5f8552606060208601525f60608601526060608086015267ffffffffffffffff8960181c166040860152613ef986614e6d565b60208601525f5b8681106147ea57506040938451613f178682613b71565b600181525f5b601f19870181106147b6575080613f38916080890152613d42565b519a6006868d0152865160068181020481036138df57613f5a90600602614e6d565b60608d01528651997f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b168b036138df578c6080613f9c60209d60031b614e6d565b91015267ffffffffffffffff83511667ffffffffffffffff8885015116907f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21789519d8e01528c89469101528c60603091015260808d01525f60a08d015260c08c015260e08b01525f6101008b01526101008a5261401b6101208b613b71565b5f5b87518110156140c157806101008e60206101408f8f8f8f6140727f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000193899361406b60019d8a80960151613d7c565b5191614e9e565b9361407c85614cdc565b61408961012087016151c6565b9060a08301528382015201200660c060806060870151960151958189020160a086850187830137015201918460081b0101370161401d565b50929793985093995093978851156147aa57610180840180516140e760808c0151613d42565b5152518a51907f2f46a7b1000000000000000000000000000000000000000000000000000000008252600482015260e08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156147a0575f90614752575b73ffffffffffffffffffffffffffffffffffffffff91505116602061418960808c0151613d42565b51015261419960808a0151614f15565b1561472a576141d69073ffffffffffffffffffffffffffffffffffffffff6141c186856150a6565b1660608b015261ffff8a519160081c16613ac6565b6101208401805163ffffffff1682149290918315614722576002905b60058210156139d1576142d8948360018e9373ffffffffffffffffffffffffffffffffffffffff9560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008463ffffffff9a01541691161782840155818301549460606affffffffffffffff000000604083015160181b16910151957fff000000000000000000000000000000000000000000000000000000000000ff62ffff007effffffffffffffffffffffffffffffffffffffff00000000000000000000008960581b169460081b1691161717179101556146ed575b9a969a1691511688886151f7565b937f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16935f5b815181101561459a578061433761432f87936020860151613d7c565b518587614e9e565b8c61435063ffffffff61434984614cdc565b168b613d7c565b519161436861012061436183614cdc565b92016151c6565b5f938061446657509063ffffffff9392917ffb07231d50067e936acda893088f32560bf5ce8cd684cddf8d5a4b5cd49c22a5602073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff6143c38b615301565b9a5b5116931696879551948a86521693a467ffffffffffffffff88511693893b15612e085767ffffffffffffffff928f51957faec53dfe0000000000000000000000000000000000000000000000000000000087526004870152602486015260448501521660648301525f82608481838b5af191821561445c5760019261444c575b5001614313565b5f61445691613b71565b5f614445565b8c513d5f823e3d90fd5b919550925061447791508c8c615371565b94919290926144b567ffffffffffffffff60608c0151167f000000000000000000000000000000000000000000000000000000000000000090613ac6565b421080614564575b614512575063ffffffff92918f917ffb07231d50067e936acda893088f32560bf5ce8cd684cddf8d5a4b5cd49c22a5602073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff8e6143c5565b73ffffffffffffffffffffffffffffffffffffffff929063ffffffff84927f501a7284000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b5073ffffffffffffffffffffffffffffffffffffffff821673ffffffffffffffffffffffffffffffffffffffff821614156144bd565b50955050509150939492506145e167ffffffffffffffff6060830151167f000000000000000000000000000000000000000000000000000000000000000060011c90613ac6565b4210159180518061cb20029061cb208204036138df5767ffffffffffffffff61462a61465d9260209660046064965110908115916146e5575b50156146de57620109a090613ac6565b935116927f0000000000000000000000000000000000000000000000000000000000000000804810814818021890613ce6565b915f855196879485937fbe693c55000000000000000000000000000000000000000000000000000000008552600485015233602485015260448401525af19081156146d557506146aa5750565b6146cb9060203d6020116146ce575b6146c38183613b71565b810190614d65565b50565b503d6146b9565b513d5f823e3d90fd5b5f90613ac6565b90505f61461a565b67ffffffffffffffff8751167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d5f80a26142ca565b6001906141f2565b7f1a1d0cdc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060e03d60e011614799575b6147688183613b71565b81019060e081830312612e085773ffffffffffffffffffffffffffffffffffffffff9161479491613dd0565b614161565b503d61475e565b8b513d5f823e3d90fd5b50505050945050505050565b60209087516147c481613b1d565b5f81525f838201525f898201526060808201526060608082015282828501015201613f1d565b949395986147ff868b8a9b969a9d949d614e9e565b9361010060405181878237205f5260205f2061016052614820878c8c614e9e565b996101008b01359b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18c3603018d1215612e085767ffffffffffffffff8d8d013511612e08578b60208e8083013560051b360392010113612e0857909192939499899a8d9e6102008e999a9b9c01519f61016051905f9a5b01358a10156148e357908f9d9c9b9a9998979695949392918f908f60019160206148cc928e60051b90860101013590615cc1565b9a019a9b9c9d9e9099919293949596979899614898565b929850959d50959d9199939b50999691990361494a5790600163ffffffff61490b8294614cdc565b161b6040880151818116614943571760408801528061493b602089015189519061493482614d2a565b8b52613d7c565b525b01613f00565b505061493d565b63ffffffff9061496567ffffffffffffffff88511691614cdc565b907f29cc6e93000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b67ffffffffffffffff8351167f8d6df4db000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b67ffffffffffffffff9051167ff7aeb269000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1d72675b000000000000000000000000000000000000000000000000000000005f5260045ffd5b90614a3b6004614c3b565b5092614a478284614e4d565b61026085015103614b0e57610120840163ffffffff80825116921691821015614ad35790614aa1614aa69267ffffffffffffffff8751165f52600260205263ffffffff614a978860405f206150a6565b91511685876151f7565b613d7c565b51918215614ac057614ab89350615371565b600193909150565b505050614acc90615301565b5f915f9190565b5067ffffffffffffffff8451167f29cc6e93000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff8451167ff7aeb269000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614b915760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b614bc1613b94565b50614bca613b94565b6103a06004823780916103a082209167ffffffffffffffff8151165f52600260205260405f205490818403614bfd575050565b67ffffffffffffffff849151167ffe5351b0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b614c43613b94565b506103a0614c4f613b94565b91823780916103a082209167ffffffffffffffff8151165f52600260205260405f205490818403614bfd575050565b51906bffffffffffffffffffffffff82168203612e0857565b519067ffffffffffffffff82168203612e0857565b67ffffffffffffffff5f199116019067ffffffffffffffff82116138df57565b9190811015613d4f5760061b0190565b3563ffffffff81168103612e085790565b3567ffffffffffffffff81168103612e085790565b356bffffffffffffffffffffffff81168103612e085790565b51606081018091116138df5790565b5f1981146138df5760010190565b919082039182116138df57565b67ffffffffffffffff60019116019067ffffffffffffffff82116138df57565b90816020910312612e08575190565b67ffffffffffffffff8111613af05760051b60200190565b15614d9357565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b90602080835192838152019201905f5b818110614ddd5750505090565b909192602060806001926fffffffffffffffffffffffffffffffff6060885173ffffffffffffffffffffffffffffffffffffffff815116845267ffffffffffffffff86820151168685015263ffffffff604082015116604085015201511660608201520194019101919091614dd0565b6040908151928060071b9182916020865260208601528385013701902090565b90614e7782614d74565b614e846040519182613b71565b828152601f19614e948294614d74565b0190602036910137565b9190811015613d4f5760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc181360301821215612e08570190565b8115614ee8570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f9190825b8151841015614f7557614f36614f308584613d7c565b516156e4565b15614f6e576080614f478584613d7c565b5101515160031c90600382018092116138df57600191614f6691613ac6565b930192614f1a565b505f925050565b9091925080156150a057600681029081046006036138df57614f9690614e6d565b9060405192614fa484613b39565b5f845260208401925f84525f6040860152606085015f81525f955f965b855188101561502e57600190614fd78988613d7c565b51805190608060608201516020815160051b9101209101516020815160051b9101209060405192602084019485526040840152606083015260808201526080815261502360a082613b71565b519020970196614fc1565b909396509490939194835260018452602085018091525f5b825181101561507c5761506361505c8285613d7c565b51856157a7565b84511561507257600101615046565b5050505050505f90565b509150505f91506020928280525160051b9060085afa60015f511460203d14161690565b50505f90565b63ffffffff61014083015116156150a05760010154600881901c61ffff16156150e75773ffffffffffffffffffffffffffffffffffffffff915060581c1690565b5067ffffffffffffffff8060808301511691511660018201918281116138df5782431115615171575f92611fff61511e8243614d38565b111561514f575b50506040519060208201928352604082015260408152615146606082613b71565b51902060601c90565b9092506101015f1984430301105f1461519c5740915b82156151715780615125565b7ff5e3e904000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205191615165565b3573ffffffffffffffffffffffffffffffffffffffff81168103612e085790565b9190811015613d4f5760071b0190565b9392919061520482614e6d565b945f925f925b808410615281575050505061521c5750565b5f9081528251815b6001821161523157505050565b600783161561526f575b60015f1991602083850160051b8801016020858360e01c0660051b890101815191815190525260201b930191019091615224565b50600382901c60205260405f2061523b565b909192936152a463ffffffff61529d6040612f8489878a6151e7565b1682613ac6565b906152b184831115614d8c565b6001860160011b600160208360051b8c0101928481106152f7575b01915b8383106152e657505050600190940192919061520a565b6020600191019282845201916152cf565b81831784526152cc565b61536e9061536961532067ffffffffffffffff60608401511642614d38565b916fffffffffffffffffffffffffffffffff6103407f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116613ce6565b614ede565b90565b908260011c905f1982019182116138df5761538b926151e7565b9163ffffffff61539d60408501614cdc565b1660608401356fffffffffffffffffffffffffffffffff8116809103612e08576001806153ca8484614ede565b9516146153ed575b50506153e960206153e2856151c6565b9401614ced565b9190565b9091925f1983019283116138df5761540e9261540891613ce6565b90614d38565b905f806153d2565b67ffffffffffffffff8111613af057601f01601f191660200190565b9061543c82615416565b6154496040519182613b71565b828152601f19614e948294615416565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215612e08570180359067ffffffffffffffff8211612e0857602001918136038313612e0857565b9067ffffffffffffffff604051927f973486f900000000000000000000000000000000000000000000000000000000845216600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156138d4575f905f9361553e575b5060201c9163ffffffff1690565b9250506040823d6040116155a6575b8161555a60409383613b71565b81010312612e08578151917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000083168303612e085761559f602063ffffffff9201613db1565b9290615530565b3d915061554d565b3561ffff81168103612e085790565b906018811015613d4f5760051b0190565b80516155d981614d2a565b8252905f915b6001808216146155fb57509060206155f89201516155bd565b52565b9261561e9061561860208401519461561281614d2a565b956155bd565b51615cc1565b9260011c6155df565b80515f9291908380825b61563b5750505050565b60018084161461565a575b61564f90614d2a565b9160011c9182615631565b946156698660208601516155bd565b5191156156825761567991615cc1565b93600190615646565b50615679565b6fffffffffffffffffffffffffffffffff81116156b4576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b6080810190815151918260031c92831591821561576b575b50506150a0576157186060820192604084515193015190613ce6565b03615766575190600191805160051b8101905b818110615736575050565b60200180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119093169261572b565b505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff890515191169184830460081417156138df5714155f806156fc565b73ffffffffffffffffffffffffffffffffffffffff602083015116916040810191825192600184018094116138df578360061b937f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036138df57836101c10193846101c1116138df5784863b03615b78576101c0019384116138df5761582e84615432565b9360016020860180973c51600181018091116138df5761584d90614e6d565b9260e0926040519561585f8588613b71565b84368837608082019182515160031c905f93602089019460408a01905b8481106159fe575050505050606084019460208651151595019687519880516101808b015260208101917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783518103066101a08c0152608061016088016101c08d015e5f82525f83526101e087019060208791805160051b010190604084015b8282106159bb5750505050917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47608092604095945160c08d015251810306818b015285016101008a015e875e516001811861599d575b506060608091602087017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478151810306905201604086015e1515905261024082018092116138df5752565b608091926060916040880152604087838160075afa16929150615952565b909192996040602091818d855e8451600181186159e9575b50818760808160065afa169b01939201906158fc565b6080880152818460608160075afa165f6159d3565b8b8b886020615a218d60408151910190815191615a1a83614d2a565b9052615ce2565b92601f1960608a015191805160051b8101848101957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000188825108905203018602010185905b828210615b38575050508451908c60608d01938d6020865115159101938451958860081b019160c060208401885e60018214600114615b27575060408601908082526040808860608160075afa958693606086015190528186019401845e6080840152615b14575b50815b615b03575b501515835260c082018092116138df57525115615af55760010161587c565b505050505050505050505050565b6040915060808160065afa8f615ad6565b604091925060608160075afa905f615ace565b93604091508492018184015e615ad1565b60209192939450807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180849351880985510884520191018f939291615a66565b857faeb9bdb6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905f8091602081519101845af48080615c58575b15615bd85750506040513d81523d5f602083013e60203d82010160405290565b15615c1f5773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615c30576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580615bb85750813b1515615bb8565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015615c965750565b7f81452424000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81811015615cd5575f5260205260405f2090565b905f5260205260405f2090565b8115615d12575f526020526fffffffffffffffffffffffffffffffff60405f2016908115615d0c57565b60019150565b5050600190565b9091615d9c9267ffffffffffffffff6080610120850151940151169173ffffffffffffffffffffffffffffffffffffffff84519260405193602085019586526040850152166060830152608082015260808152615d7760a082613b71565b5190206040516020810191825260208152615d93604082613b71565b519020906155ce565b56",
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
