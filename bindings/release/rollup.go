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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structRollupContracts\",\"components\":[{\"name\":\"inbox\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"sequencers\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"},{\"name\":\"verifiers\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"},{\"name\":\"ladder\",\"type\":\"address\",\"internalType\":\"contractIFailureLadder\"},{\"name\":\"pauses\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}]},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"genesisRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INBOX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LADDER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIFailureLadder\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CHUNKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizeBatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizedRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSeed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesisHeader\",\"inputs\":[],\"outputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"headerHashOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"progressOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveChunks\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structChunkProof[]\",\"components\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BatchCommitted\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchFinalized\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchesDropped\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BlockEmpty\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlocksDoNotCover\",\"inputs\":[{\"name\":\"covered\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkCountOutOfRange\",\"inputs\":[{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxChunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DataFeeAboveCap\",\"inputs\":[{\"name\":\"dataFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DueOperationSkipped\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FlagsInvalid\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flags\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeyInvalid\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KindOutOfPlace\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"L1CountOutOfRange\",\"inputs\":[{\"name\":\"l1Count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProofs\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotFinalizable\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotHead\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInField\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOldest\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTopLevel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceBelowFloor\",\"inputs\":[{\"name\":\"unitPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"floorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofsInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QueueMismatch\",\"inputs\":[{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"stored\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedUnavailable\",\"inputs\":[{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlotsMalformed\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyUnfinalized\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "Rollup",
	Bin: "0x61026080604052346107995780615a95803803809161001e828561079d565b8339810103906101c082126107995760e08212610799576040519160e083016001600160401b038111848210176105af5760405281516001600160a01b038116810361079957835260208201516001600160a01b038116810361079957602084019081526040830151916001600160a01b038316830361079957604085019283526060840151906001600160a01b038216820361079957606086019182526080850151936001600160a01b0385168503610799576080870194855260a0860151936001600160a01b03851685036107995760a0880194855260c0870151926001600160a01b03841684036107995760c090818a0194855260df190112610799576040519060c082016001600160401b038111838210176105af5760405261014760e089016107c0565b988983526101586101008a016107c0565b906020840191825261016d6101208b016107c0565b93604081019485526101826101408c016107d1565b96606082019788526101976101608d016107d1565b608083019081526101808d01519c909a906001600160401b038e168e90036107995760a084019d8e526101a001519d63ffffffff1660018110801561078e575b61074b575063ffffffff85511662278d008111610708575063ffffffff8751166001811080156106fc575b6106be575061ffff8951166001811080156106b3575b610673575061ffff8b5116600181108015610668575b61062857508c516001600160401b0316600181108015610619575b6105d657507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018e10156105c35792516001600160a01b039081166080529451851660a0529551841660c0529651831660e05297518216610100529651811661012052915190911661014052915163ffffffff9081166101a052935184166101c05290519092166101e052905161ffff9081166102005290511661022052516001600160401b031661024052604080514660208201908152308284015291815261031360608261079d565b51902060081c610160526101808190526040516103a08101906001600160401b038211818310176105af576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff198254161790556001556c0100000000000000000000000071ffffffffffff000000000000000000000000195f5416175f556040516152b490816107e1823960805181818161022d0152818161235101528181612ac0015281816130b80152614b41015260a05181818161018d0152612b42015260c0518181816106f901528181610d860152818161200a0152818161210301528181612be4015261311e015260e05181818161090d0152610a370152610100518181816108c801528181610d110152613dc201526101205181818161076601528181612eb50152818161330a0152613ffa0152610140518181816109c20152818161292501528181612da1015281816132c90152613a6c01526101605181610e070152610180518161013201526101a0518181816105390152610c2f01526101c05181818161057f0152612cd201526101e0518181816105ad01526125c70152610200518181816105dc0152610bf501526102205181818161060901526125f901526102405181818161063001526131790152f35b634e487b7160e01b5f52604160045260245ffd5b8d632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a0008111610249565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b50610400811161022e565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610218565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a808111610202565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101d7565b5f80fd5b601f909101601f19168101906001600160401b038211908210176105af57604052565b519063ffffffff8216820361079957565b519061ffff821682036107995756fe6102a0806040526004361015610013575f80fd5b5f60e0525f3560e01c90816307fdfcf7146132ed575080631089b843146132aa578063240f8d8d14612d385780632aed4c7b146129015780633be68c0d1461093157806346ae1386146108ec57806349df26fe146108a75780634eb477101461085b578063502d1b1f1461082f5780635d8161ac1461073a5780635ed253461461071d57806363779c74146106d85780636b5b338d1461069c57806383894a601461067d57806389035730146104e55780638f7dcfa31461049857806392022309146103da578063ac9650d814610251578063b70106971461020c578063c5c19066146101b1578063ee9a31a21461016c5763f581e53214610113575f80fd5b346101665760e051366003190112610166576103a06101306136c9565b7f00000000000000000000000000000000000000000000000000000000000000006101e082015261016460405180926133ac565bf35b60e05180fd5b346101665760e0513660031901126101665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610166576020366003190112610166576001600160401b036101d261335e565b1660e051526002602052604060018160e0512001546001600160401b038251916001600160a01b038160581c16835260181c166020820152f35b346101665760e0513660031901126101665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610166576020366003190112610166576004356001600160401b0381116101665761028190369060040161332e565b602091604051610291848261365d565b60e051815283810190601f1985013683376102ab84614818565b926102b9604051948561365d565b848452601f196102c886614818565b018660e0515b8281106103cb5750505060e0515b85811015610353576001906103376103316102fd600584901b860186614ae2565b91908b898460405195869484860137830182810160e05181528b519283915e010160e051815203601f19810183528261365d565b30615121565b6103418288613984565b5261034c8187613984565b50016102dc565b604080518881528651818a0181905260e05192600582901b8301810191898c01918c9085015b8287106103865785850386f35b90919293828080600193603f198a82030186528189518051918291828552018484015e60e051838284010152601f801991011601019601920196019592919092610379565b606087820183015281016102ce565b346101665736600319016103e08112610166576103a013610166576103a4356001600160401b0381116101665736602382011215610166578060040135906001600160401b038211610166573660248360071b83010111610166576103c435906001600160401b0382116101665761046d9261045c602493369060040161332e565b93909261046761467f565b01613a56565b60e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b346101665760e05136600319011261016657608060e0515465ffffffffffff604051918181168352818160301c16602084015263ffffffff8160c01c16604084015260601c166060820152f35b346101665760e05136600319011261016657604051610503816135a6565b60e051815260e051602082015260e051604082015260e051606082015260e051608082015260a060e05191015260c063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0360405161056d816135a6565b82815261ffff602082019163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff6060840191837f00000000000000000000000000000000000000000000000000000000000000001683528160a06080870196867f00000000000000000000000000000000000000000000000000000000000000001688520197897f00000000000000000000000000000000000000000000000000000000000000001689526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b346101665760e051366003190112610166576020600154604051908152f35b34610166576020366003190112610166576001600160401b036106bd61335e565b1660e0515260026020526020604060e0512054604051908152f35b346101665760e0513660031901126101665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101665760e05136600319011261016657602060405160408152f35b346101665760403660031901126101665761075361335e565b61075b613374565b906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610818576001600160401b036107a06020938361387f565b911660e0515260028252610807816001604060e0512001907fff0000000000000000000000000000000000000000ffffffffffffffffffffff7effffffffffffffffffffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6001600160a01b0360405191168152f35b6360e47e4960e11b60e0515233600452602460e051fd5b3461016657604036600319011261016657602061080761084d61335e565b610855613374565b9061387f565b346101665760203660031901126101665761087c61087761335e565b613809565b604051600582101561088f576020918152f35b634e487b7160e01b60e051526021600452602460e051fd5b346101665760e0513660031901126101665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101665760e0513660031901126101665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101665736600319016103e08112610166576103a013610166576103a4356001600160401b0381116101665761096c90369060040161332e565b906103c435916001600160401b0383116101665736602384011215610166576001600160401b0383600401351161016657366024846004013560061b85010111610166576109b861467f565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101665760405190634e6a1da760e01b82528160048160e051935afa8015612418576128e8575b503233148015906128de575b6128c757604051636d46e98760e01b81523360048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156124185760e0519161288c575b50156128755760405190610a84826135d5565b610a8c6136c9565b8252604051610a9a816135f1565b60e051815260e051602082015260e051604082015260e051606082015260e05160808201526020830152604051610ad0816135d5565b60e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260e051610100820152610b1e6137a9565b6101208201526040830152610b316137d3565b6060830152610b3e6137a9565b608083015260405161010081018181106001600160401b0382111761285d5760405260e051815260e051602082015260e051604082015260e051606082015260e051608082015260e05160a082015260e05160c082015260e05160e082015260a083015260e05160c083015260e05160e083015260e05161010083015260e051610120830152610bcc6146da565b6001600160401b0382511660e051549065ffffffffffff8216908181036128445750508060e01c7f000000000000000000000000000000000000000000000000000000000000000081101561282e5750610c546001600160401b036060850151167f0000000000000000000000000000000000000000000000000000000000000000906136bc565b804210612818575063ffffffff85519165ffffffffffff8160601c1683526001600160401b03610c89816020880151166147fa565b16602084015260c01c1660408201526001600160401b03421660608201526001600160401b03431660808201526001600160401b036101008401511660e082015263ffffffff84166101208201526101e08301516101c0820152610380339101526101a084510152610cf96137d3565b506040516354cc785160e01b815290610100826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156124185760e0519060e051936127d6575b50610180855101526001600160401b03845151166040519063ff91282360e01b8252600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156124185760e0519161273f575b5060608161ffff926020880152015116604080821091180260401883158015612736575b61271c575060408401519163ffffffff606081604084015116926020860193845201511660408401527f000000000000000000000000000000000000000000000000000000000000000060608401526001600160401b038551511660808401526001600160401b036101008301511680612704575b505191826060029260608404036112495782606001606011611249576020610e7e6101e094606001614aba565b0190526001600160401b0360c0820151166060850151526102408101516020606086015101526001600160401b0360a0820181815116604060608801510152511660c08501520151604060a084015101526101808251015160e060a08401510152610ef1602060408401510151826136a9565b60e051805b86600401358110612693575081810361267a57505060e05192939092905b83821015611e2b573685900360fe1901600583901b86013512156101665760208301516001600160401b0360c085015116806001600160401b03610f6260a08760051b8b01358b01016147a8565b16108015611e06575b611dea57506001600160601b03610f8c60608560051b8901358901016147bc565b816020840151169182911610611db457506001600160601b03906001600160401b036040610fc460808760051b8b01358b01016147bc565b920151169182911611611d7e5750610fe48260051b8601358601356151a9565b610ff960208360051b870135870101356151a9565b6001600160401b0361101560a08460051b8801358801016147a8565b1660c084015260a0830151604084015160805294611040600584901b820135820160e0810190614ae2565b61ffff61105a60c08760059b959b1b860135860101614bd6565b60e051610120819052610100526080516020015191169790808911611d6457506110856080516147d0565b61010052602060805101516060818102048103611249576110ac90606002610100516136bc565b60c05260e0515088976101005160c0510336610100513760e05160a0525b8060a05110611a7157505b818901881080611a63575b15611a5657610100519761010051610140525b60c051610180610140510111838b01606483011117611a4f57600160f81b813518604b8201358235181760328201358235186019830135833518171760f81c6111c457806601000000000000600160f81b036064923560081c1661014051526601000000000000600160f81b03601982013560081c1660606101405101526601000000000000600160f81b03603282013560081c1660c06101405101526601000000000000600160f81b03604b82013560081c166101206101405101520190610180610140510161014052906110f3565b90975b60c0516101405110838b01831016611a05575b61014051610100526111ff60606111f58493610140516147ed565b04610120516136bc565b61012052828a0182108015906119f7575b61139d57813560f81c6112615761122791506147df565b965b6060610140510161014051116112495760606101405101610100526110d5565b634e487b7160e01b60e051526011600452602460e051fd5b5080803560f81c6002036113085775ffffffffffffffffffffffffffffffff000000000000813560281c167effffffffff0000000000000000000000000000000000000000000000000000823560081c1617916112d66001600160801b03601583013560601c933560581c168360805161521c565b60298101811161124957602901915b61014051526020610140510152966112ff610120516147df565b61012052611229565b9050803560f81c6003036113665779ffffffff00000000000000000000000000000000000000000000813560281c1660ff60f01b823560081c1617906001600160a01b03813560381c169060198101811161124957601901916112e5565b606061137f6113766080516147d0565b610140516147ed565b04632f88fe1f60e21b60e051526004523560f81c602452604460e051fd5b9192939795949890505b82810182036119c75750505060805151604060606080510151916bffffffffffffffff000000006113e260a08760051b8b01358b01016147a8565b60201b16610120519063ffff000061140460c08960051b8d01358d0101614bd6565b60101b1617177bffffffffffffffffffffffff0000000000000000000000000000000061143b60608860051b8c01358c01016147bc565b60801b166fffffffffffffffffffffffff0000000061146460808960051b8d01358d01016147bc565b60201b161783608051015117938252602082015201526080515160206080510151806060029060608204036112495760600180606011611249575f5160206152945f395f51905f52912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208660051b8a01358a01013560408301526060820152606081526114ff60808261365d565b51902006608051516115126080516147d0565b61ffff61152960c08760051b8b01358b0101614bd6565b169060608281020482036112495761154491606002906136bc565b60e0516101005190929091905b8083116118c0575050505f5160206152945f395f51905f52900660a083015260808083019190915263ffffffff8316825260408083018051602080860191909152600586901b8901358901803590925281810135606086015291013560c08401529085015161010090922060e080519190915251206115cf91614bf6565b6115e06101205160e08501516136bc565b60e084015261162d6116226115ff6040808701510151610120516136a9565b6001600160601b0361161b60608660051b8a01358a01016147bc565b16906136a9565b6101008501516136bc565b61010084015261166a61165f6001600160601b0361165560808560051b8901358901016147bc565b16610120516136a9565b6101208501516136bc565b610120840152606083015161168260408501516147d0565b60408501516020015190815b6116a057505050600101909293610f14565b6080830151156117d7575b6080830151828110156117d0575b60a0840151816060810204606014821517156112495781611701611714946117079360e05152606083028120602052604060e0512060a089015260e0515060608302906136bc565b946147ed565b91829160808601516147ed565b80608086015215611727575b919061168e565b506001600160401b038351166001600160401b038114611249576001600160401b03600183920116808552602085019081516001600160401b03604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c081526117c660e08261365d565b5190209052611720565b50816116b9565b6117fa60c084018051906117ea826147df565b9052896004013560248b01614787565b6001600160401b0361180b826147a8565b81604087015116918291161080156118a6575b61186e575061185b6020826001600160401b0361183f63ffffffff956147a8565b166040880152018261185082614797565b166060870152614797565b16608084015260e05160a08401526116ab565b6001600160401b0361187f836147a8565b63233729a560e11b60e05152166004526024526001600160401b034216604452606460e051fd5b50426001600160401b036118b9846147a8565b161161181e565b91929161017f1984018281101561193c575b5083605f1901925f5160206152945f395f51905f52845191818881818009099009019385603f1982015191601f190151808317611912575b505050611551565b915f5160206152945f395f51905f52828180969995818381970990099209089008928b858161190a565b60ff1985015161015f19860151603f19870151609f19880151179117176118d2579390925f5160206152945f395f51905f529081605f1984015191818981818009099009018160bf1984015191818981818009099009019161011f19015191818781818009099009015f5160206152945f395f51905f52845191818781818009099009019291611551565b906119d883806119dd9401926136bc565b6147ed565b906348abeb7360e01b60e05152600452602452604460e051fd5b5060c0516101405114611210565b906001819993993560f81c18611a4657806601000000000000600160f81b036019923560081c166101405152019160606101405101610140529791906111c7565b909791976111da565b90976111c7565b94939796909192966113a7565b5060c05161010051106110e0565b9760e05150608160a060805101516040519060201b8152606583601c8301372060201c602982013560801c9060a06080510152611ab360c060805101516147df565b60c060805101526059820180831161124957611ad9903560a01c60e060805101516136bc565b60e060805101526004823560e0511a108015611d55575b611d33576007823560e0511a1480611d23575b8015611d1c5760035b6001606585013560e0511a1714801590611d03575b611cdf57611cd1575b606582013560e0511a9060301b823560e0511a60f01b17176001600160801b038160301c16906001811615906001840184116112495760e05192600185013560601c908160f084901c600403611c10575060158601861161124957601586013560601c9361010060805101611ba08382516136bc565b905280611c07575b611bf4575b50505b610100515260206101005101526040610100510152607681018091116112495797606061010051018061010051116112495761010052600160a0510160a0526110ca565b611c009160805161521c565b8d80611bad565b50801515611ba8565b9390915060058360f09694961c145f14611c7b5750505060398301808411611249577effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90359276ff000000000000000000000000000000000000000000008460481c1617921691611bb0565b60068560f01c145f14611ca05750505060158301808411611249573560601c91611bb0565b9193911580611cc8575b611cb5575b50611bb0565b611cc2908360805161521c565b8d611caf565b50801515611caa565b50606681013560801c611b2a565b60e0805163c1f5188f60e01b905260a051600452516065840135811a602452604490fd5b5080158015611b215750606683013560801c1515611b21565b6001611b0c565b506001600160801b038114611b03565b50632f88fe1f60e21b60e0515260a0516004523560e0511a602452604460e051fd5b506007823560e0511a11611af0565b88631ee30d6760e21b60e05152600452602452604460e051fd5b6001600160601b03611d9a6080888660051b81013501016147bc565b63979e796960e01b60e0515216600452602452604460e051fd5b6001600160601b03611dd06060898760051b81013501016147bc565b636b73ed4960e11b60e0515216600452602452604460e051fd5b6001600160401b0361187f60a0898760051b81013501016147a8565b50426001600160401b03611e2460a08760051b8b01358b01016147a8565b1611610f6b565b82805160408201516001600160601b03602080850151015116156001600160401b0360e0840151169160c08101926001600160401b038451169060e0515001936001600160401b038511611249576101006001600160401b0391019416808552835161261f575b50501590816125f4575b50612579575b5080516001600160801b03611fee611fe9611fd460408601516001600160401b036060880151511660c08701526020606088015101516102408701526001600160401b036040606089015101511660a0870152604060a088015101516101e0870152611f116080880151614c4f565b610200870152611f25610120820151614c4f565b61022087015263ffffffff60e08801511661016087015284611f4b610100890151614cb0565b1661028087015284611f61610120890151614cb0565b166102a087015284611f7660e0830151614cb0565b166102c087015284611f8c610100830151614cb0565b166102e08701526040611fcb611fc0611fb5602085015163ffffffff6101208c015116906136a9565b60e08b0151906147ed565b60c0840151906147ed565b910151906136a9565b6001600160601b0360208701515116906136a9565b614cb0565b16610300820152604051632e751aa760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156124185760e05191612540575b506001600160801b03612062611fe96103609360e0870151906136a9565b1691015280516040820151916001600160401b03825116906001600160a01b036103808401511661012084019463ffffffff8651169063ffffffff6120b2602083019260408451910151906136a9565b9151169163ffffffff6101608801511693604051966303989e0760e61b88526004880152602487015260448601526064850152608484015260a483015260e0518260c48160e0516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19283156124185760e051938493849161243d575b5060e05161014083019695905b855181101561218a5763ffffffff60406121608389613984565b5101511663ffffffff895116019063ffffffff82116112495763ffffffff60019216895201612146565b509091929463ffffffff8088511691511610612425576121fa6001600160801b0391826121ee610340956040516020810190602082526121e0816121d28d604083019061482f565b03601f19810183528261365d565b519020610260890152614cb0565b16610320860152614cb0565b169101528151906103a08220906001600160401b0383511660e05152600260205281604060e0512055825165ffffffffffff811671ffffffffffff0000000000000000000000006122576001600160401b0360e0515494166147fa565b60601b16907bffffffffffffffffffff000000000000ffffffffffff0000000000007fffffffff000000000000000000000000000000000000000000000000000000006122bf71ffffffffffff000000000000ffffffffffff1986168417851760e01c61367e565b60e01b16931617171760e051557f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba76001600160401b03845116916001600160401b0360208601511693612334604051928392835261232060208401896133ac565b6103e06103c08401526103e083019061482f565b0390a361010001516020820151516001600160401b0391909116917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316916c01fffffffffffffffffffffffe60408061239d94015101519160011b166136a9565b813b156101665760405192630d49da6760e31b8452600484015260248301528160448160e0519360e051905af18015612418576123ff5760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e05161240b9161365d565b60e051610166578061046d565b6040513d60e051823e3d90fd5b634e487b7160e01b60e051526001600452602460e051fd5b93505092503d8060e051843e612453818461365d565b8201926060838503126101665782516001600160401b03811161016657830184601f820112156101665780519061248982614818565b95612497604051978861365d565b82875260208088019360071b8301019181831161016657602001925b8284106124d0575050505060406020840151930151939286612139565b60808483031261016657604051906124e78261360c565b6124f085613998565b82526124fe60208601614755565b602083015261250f604086016139ac565b60408301526060850151906001600160801b03821682036101665782602092606060809501528152019301926124b3565b90506020813d602011612571575b8161255b6020938361365d565b8101031261016657516001600160801b03612044565b3d915061254e565b61258c6001600160401b03825116614b14565b8015159150816125be575b5015611ea2576001600160401b0390511663443087d560e11b60e05152600452602460e051fd5b90506125ec42917f0000000000000000000000000000000000000000000000000000000000000000906136bc565b111583612597565b9050517f00000000000000000000000000000000000000000000000000000000000000001183611e9c565b61263261262d60a092614769565b614b14565b50910151808214611e92576001600160401b03855116632296739560e11b60e0515260045263ffffffff199060201b1660245263ffffffff199060201b16604452606460e051fd5b6313856db360e31b60e05152600452602452604460e051fd5b9063ffffffff6126b660206126b0858b6004013560248d01614787565b01614797565b16156126ed576126e660019163ffffffff6126df60206126b0878d602481600401359101614787565b16906136bc565b9101610ef6565b506344c1aecb60e01b60e05152600452602460e051fd5b61262d61271091614769565b5060a084015287610e51565b83634ce4db2760e11b60e05152600452602452604460e051fd5b50808411610ddc565b905060a0813d60a0116127ce575b8161275a60a0938361365d565b810103126101665760405161276e816135f1565b61277782614741565b815261278560208301614741565b602082015261279660408301614755565b604082015260608201519061ffff82168203610166576127c2608061ffff9460609485850152016139ac565b60808201529150610db8565b3d915061274d565b9250506101003d8111612811575b6127ee818461365d565b8201610100838203126101665761280a906020845194016139cb565b9187610d4f565b503d6127e4565b639be9655760e01b60e05152600452602460e051fd5b631294440160e11b60e05152600452602460e051fd5b631c2cff0b60e31b60e05152600452602452604460e051fd5b634e487b7160e01b60e051526041600452602460e051fd5b630596787760e01b60e0515233600452602460e051fd5b90506020813d6020116128bf575b816128a76020938361365d565b81010312610166575180151581036101665784610a71565b3d915061289a565b634a4057a960e01b60e0515233600452602460e051fd5b50333b1515610a18565b60e0516128f49161365d565b60e0516101665783610a0c565b34610166576103a03660031901126101665761291b61467f565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101665760405190634e6a1da760e01b82528160048160e051935afa801561241857612d1f575b506129786146da565b506001600160401b0381511660e051526002602052604060e051206001600160401b038251166129a781613809565b90600582101561088f5760028203612cfe5750506101a082015165ffffffffffff60e0515460301c1660e051526002602052604060e051205414801590612cbe575b612c9d5760e08051600192909201805460ff19166003179055825191549160301b6bffffffffffff00000000000016906bffffffffffff0000000000001983168217901c8015611249577bffffffffffffffffffffffffffffffff000000000000ffffffffffff9063ffffffff60e01b905f190160e01b169216171760e051556101e0810151806001556001600160401b038251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af660206001600160401b03818601511693604051908152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160801b036102e083015116906001600160801b036102c084015116813b1561016657604051926301b3520960e51b8452600484015260248301528160448160e0519360e051905af1801561241857612c84575b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0382511690610220830151612b9b6001600160801b03610280860151166001600160801b036102a087015116906136bc565b90823b15610166576040519363188722ab60e01b85526004850152602484015260448301528160648160e0519360e051905af1801561241857612c6b575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101665760405163041fc11560e31b815291612c279060048401906133ac565b816103a48160e0519360e051905af18015612418576123ff5760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e051612c779161365d565b60e0516101665781612bd9565b60e051612c909161365d565b60e0516101665781612b37565b6001600160401b038251166344badc2160e01b60e05152600452602460e051fd5b50612cf76001600160401b036060840151167f0000000000000000000000000000000000000000000000000000000000000000906136bc565b42106129e9565b60e051638d6df4db60e01b9052600452612d18915061338a565b604460e051fd5b60e051612d2b9161365d565b60e051610166578061296f565b346132a65736600319016103c081126132a6576103a0136132a6576103a4356001600160401b0381116132a657366023820112156132a65780600401356001600160401b0381116132a65736602482840101116132a657612d9761467f565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156132a6575f60049160405192838092634e6a1da760e01b82525afa801561329b57613287575b50612df36146da565b50906001600160401b03825116612e0981613809565b90600582101561088f5760018203612cfe575050604051612e29816135a6565b60e051549165ffffffffffff8316825265ffffffffffff8360301c16926020830195848752604084019065ffffffffffff8360601c168252606085019365ffffffffffff8460901c168552608086019663ffffffff8560c01c16885260a087019460e01c85526101a08901519060e051526002602052604060e051205403613266576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03895116906001600160401b0360608b01511693813b15610166576024849160405196879563d1f793b160e01b87526004870152828601526060604486015282606486015201608484013760e051608484840101528160848160e05195601f801991011681010301915afa801561241857613247575b50907f7568a14839c348efc1c45ffb3f770a37642b07f602b309d5e98e465ddc3160ce936040939263ffffffff8351169865ffffffffffff815116835265ffffffffffff825116855260e051845265ffffffffffff612fb763ffffffff8a511661367e565b63ffffffff8116998a9052935160e08051935194519751965165ffffffffffff93909216831660309590951b6bffffffffffff0000000000001694909417606088901b71ffffffffffff000000000000000000000000161760909690961b77ffffffffffff000000000000000000000000000000000000169590951760c09490941b7bffffffff00000000000000000000000000000000000000000000000016939093179390911b7fffffffff0000000000000000000000000000000000000000000000000000000016929092179091558551835192909116825260208201949094526001600160401b039390931692a260e08101516001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156101665760405191631134c6db60e01b835260048301528160248160e0519360e051905af180156124185761322e575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906001600160401b03815116926001600160a01b03610380830151169163ffffffff6101406001600160801b036103208401511692015116907f0000000000000000000000000000000000000000000000000000000000000000804810814818021893846203d09002946203d09086040361124957853b1561016657604051966237c16760e51b8852600488015260248701526044860152606485015260848401523360a484015260c48301528160e48160e0519360e051905af18015612418576123ff5760e0517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60e05180f35b60e05161323a9161365d565b60e0516101665782613113565b60e051919392916132579161365d565b60e05161016657909187612f52565b6001600160401b03885116631cab3b4f60e01b60e05152600452602460e051fd5b5f6132919161365d565b5f60e05282612dea565b6040513d5f823e3d90fd5b5f80fd5b346132a6575f3660031901126132a65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346132a6575f3660031901126132a6576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156132a6578235916001600160401b0383116132a6576020808501948460051b0101116132a657565b600435906001600160401b03821682036132a657565b602435906001600160401b03821682036132a657565b600581101561339857602452565b634e487b7160e01b5f52602160045260245ffd5b6001600160a01b0361038080926001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526001600160401b0360808201511660808601526001600160401b0360a08201511660a08601526001600160401b0360c08201511660c08601526001600160401b0360e08201511660e08601526001600160401b036101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526001600160801b03610280820151166102808601526001600160801b036102a0820151166102a08601526001600160801b036102c0820151166102c08601526001600160801b036102e0820151166102e08601526001600160801b03610300820151166103008601526001600160801b03610320820151166103208601526001600160801b03610340820151166103408601526001600160801b0361036082015116610360860152015116910152565b60c081019081106001600160401b038211176135c157604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b038211176135c157604052565b60a081019081106001600160401b038211176135c157604052565b608081019081106001600160401b038211176135c157604052565b604081019081106001600160401b038211176135c157604052565b60e081019081106001600160401b038211176135c157604052565b90601f801991011681019081106001600160401b038211176135c157604052565b63ffffffff1663ffffffff81146136955760010190565b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561369557565b9190820180921161369557565b604051906103a082018281106001600160401b038211176135c1576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b604051906137b682613627565b5f82526040516020836103006137cc818561365d565b3684370152565b604051906137e082613642565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6001600160401b031690815f52600260205260405f209160ff6001840154169260058410156133985760038414908115613875575b506138725765ffffffffffff5f5460901c161161386c57600582101561339857811561386657565b60019150565b60049150565b50565b905054155f61383e565b6001600160401b03165f8181526002602052604090206001015460581c6001600160a01b0316929183156138b1575050565b6001600160401b0391929350169060018201808311613695578043111561395057610101438490035f190110156139265740915b82156139145750604051906020820192835260408201526040815261390b60608261365d565b51902060601c90565b633d78fa4160e21b5f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051916138e5565b82633d78fa4160e21b5f5260045260245ffd5b8051156139705760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156139705760209160051b010190565b51906001600160a01b03821682036132a657565b519063ffffffff821682036132a657565b519060ff821682036132a657565b91908260e09103126132a6576040516139e381613642565b60c0613a518183956139f481613998565b8552613a0260208201613998565b6020860152613a13604082016139ac565b6040860152613a24606082016139ac565b6060860152613a35608082016139bd565b6080860152613a4660a082016139bd565b60a0860152016139bd565b910152565b9290939161026052610280526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156132a6575f60049160405192838092634e6a1da760e01b8252846101e0525afa801561329b5761466a575b50610280511561465557613acc6136c9565b50613ad56136c9565b6101c0526103a060046101c051376101c051506103a06101c05120926001600160401b036101c05151166101e05152600260205260406101e05120548085036146285750613b2f6001600160401b036101c0515116613809565b600581101561421a576004146145f35760405160408260071b602083528360208401528086838501370190206102606101c0510151036145cd576001600160401b036101c05151166101e05152600260205260406101e051209060405194606086018681106001600160401b038211176145b35760405260606020870152606060408701526001830154610160526001600160401b036101605160181c168652613bdb610280516148a5565b6101e051610180819052915b610280516101805110614423576040610200819052805190613c09908261365d565b60018152601f1961020051016101e0515b8181106143e057505080613c329160408b0152613963565b5191600661020051840152836006026006810485036143c657613c54906148a5565b60608401527f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841684036143c657613c8e8460031b6148a5565b6080840152613c9c84614818565b613cab6102005151918261365d565b848152601f19613cba86614818565b016101e0515b81811061439b57505060208a01526001600160401b036101c0515116916001600160401b03610200516101c0510151169161020051519160208301947f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21786524661020051850152306060850152608084015260a08301936101e051855260c084015260e08301526101e0516101008301526101008252613d626101208361365d565b6101e0518b905b8781106142c6575094505050505060209150015151156142bf576101806101c051018051613d9a6040880151613963565b515251610200515190632f46a7b160e01b8252600482015260e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561410f576101e0519061427e575b6001600160a01b03915051166020613e0f6040880151613963565b510152613e1f604086015161490e565b15614269576101c051610140015163ffffffff1661423b576101e051945b613e5660208201515161ffff6101605160081c166136bc565b6101206101c051019363ffffffff8551168214916101e05150825f146142345760025b600581101561421a576001909201805485517fff0000000000000000000000000000000000000000000000000000000000000090911660ff9094169390931760089290921b62ffff00169190911760189290921b6affffffffffffffff0000001691909117605889901b7effffffffffffffffffffffffffffffffffffffff0000000000000000000000161790556141dd575b6101e0515b60208201518051821015613f835790613f2c81600193613984565b516001600160401b036101c0515116906001600160a01b03602063ffffffff83511692015116917f611a434bd0438f21647c9ed3d5a25ea52f0892a99a78a7972dac6f20673628026101e0516101e051a401613f11565b505091939092946001600160401b036101c05151169363ffffffff6001600160401b0360606101c051015116965116946001600160801b036103406101c05101511690610200515190613fd58261360c565b8152602081019788526102005181019687526060810191825260206001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001696015196863b1561410857610200515163578e923360e11b815291516001600160401b03908116600484015298519098166024820152965163ffffffff166044880152516001600160801b03166064870152610100608487015261010486018190526101e051869493610124860193929091905b808210614155575050506001600160a01b031660a48401526003198382030160c4840152602080855192838152019401906101e0515b81811061411f575050503360e483015281806101e0519403916101e051905af1801561410f576140f15750565b6101e0516140fe9161365d565b6101e05161410857565b6101e05180fd5b61020051513d6101e051823e3d90fd5b8251805163ffffffff1687526020908101516001600160a01b0316818801526102005190960195879550909201916001016140c4565b918095965093909293356001600160a01b03811680910361410857815260208501356001600160401b038116908190036141085760208201526102005185013563ffffffff811680910361410857610200518201526060850135906001600160801b03821680920361410857608081600193606083940152019501920187959493929161408e565b6001600160401b036101c05151167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d6101e0516101e051a2613f0c565b634e487b7160e01b6101e05152602160045260246101e051fd5b6001613e79565b6142636001600160401b036101c05151166001600160401b0360806101c0510151169061387f565b94613e3d565b630687433760e21b6101e0515260046101e051fd5b5060e03d60e0116142b8575b614294818361365d565b81019060e081830312614108576001600160a01b03916142b3916139cb565b613df4565b503d61428a565b5050915050565b6101008760206101406001956142ed6142df878a613984565b5161028051610260516148d7565b90614342876142fb84614797565b866101208601946001600160a01b03614313876148fa565b63ffffffff61020051519561432787613627565b168552168284015201519061433c8383613984565b52613984565b5061435561434f83614797565b916148fa565b908b52858a01525f5160206152945f395f51905f52858c200660c060806060870151960151958189020160a086850187830137015201918460081b010137018b90613d69565b60209061020051516143ac81613627565b6101e05181526101e0518382015282828601015201613cc0565b634e487b7160e01b6101e05152601160045260246101e051fd5b60209061020051516143f1816135f1565b6101e05181526101e051838201526101e051610200518201526060808201526060608082015282828601015201613c1a565b9561444061018098959896939492965161028051610260516148d7565b9261010060405181868237206101e0515260206101e051206101a0526144706101805161028051610260516148d7565b6102405261010061024051013561022052601e1961024051360301610220511215614108576001600160401b03610220516102405101351161410857610220516102405101803560051b3603602090910113614108576102006101c0510151986101a051936101e051945b610220516102405101358610156145175761450f6001916101e0515060208860051b610220516102405101010135906151d3565b9501946144db565b9096959298945099909699989298036145795763ffffffff61453a600192614797565b161b885181811661457257178852614551836147df565b92614560610180519184613984565b525b6001610180510161018052613be7565b5050614562565b63ffffffff906145966001600160401b036101c051511691614797565b906329cc6e9360e01b6101e051526004521660245260446101e051fd5b634e487b7160e01b6101e05152604160045260246101e051fd5b6001600160401b036101c051511663f7aeb26960e01b6101e0515260045260246101e051fd5b6001600160401b036101c0515116638d6df4db60e01b6101e051526004526101e051506101e05150600460245260446101e051fd5b846001600160401b036101c0515116630fe5351b60e41b6101e0515260045260245260445260646101e051fd5b631d72675b60e01b6101e0515260046101e051fd5b5f6146749161365d565b5f6101e0525f613aba565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6146cb5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b6146e26136c9565b506146eb6136c9565b6103a06004823780916103a08220916001600160401b038151165f52600260205260405f20549081840361471d575050565b6001600160401b0384915116630fe5351b60e41b5f5260045260245260445260645ffd5b51906001600160601b03821682036132a657565b51906001600160401b03821682036132a657565b6001600160401b035f19911601906001600160401b03821161369557565b91908110156139705760061b0190565b3563ffffffff811681036132a65790565b356001600160401b03811681036132a65790565b356001600160601b03811681036132a65790565b51606081018091116136955790565b5f1981146136955760010190565b9190820391821161369557565b6001600160401b036001911601906001600160401b03821161369557565b6001600160401b0381116135c15760051b60200190565b90602080835192838152019201905f5b81811061484c5750505090565b909192602060806001926001600160801b03606088516001600160a01b0381511684526001600160401b0386820151168685015263ffffffff60408201511660408501520151166060820152019401910191909161483f565b906148af82614818565b6148bc604051918261365d565b82815280926148cd601f1991614818565b0190602036910137565b91908110156139705760051b8101359061023e19813603018212156132a6570190565b356001600160a01b03811681036132a65790565b5f9190825b815184101561496e5761492f6149298584613984565b51614ce1565b156149675760806149408584613984565b5101515160031c90600382018092116136955760019161495f916136bc565b930192614913565b505f925050565b909192508015614a9957600681029081046006036136955761498f906148a5565b906040519261499d8461360c565b5f845260208401925f84525f6040860152606085015f81525f955f965b8551881015614a27576001906149d08988613984565b51805190608060608201516020815160051b9101209101516020815160051b91012090604051926020840194855260408401526060830152608082015260808152614a1c60a08261365d565b5190209701966149ba565b909396509490939194835260018452602085018091525f5b8251811015614a7557614a5c614a558285613984565b5185614d72565b845115614a6b57600101614a3f565b5050505050505f90565b509150505f91506020928280525160051b9060085afa60015f511460203d14161690565b50505f90565b6001600160401b0381116135c157601f01601f191660200190565b90614ac482614a9f565b614ad1604051918261365d565b82815280926148cd601f1991614a9f565b903590601e19813603018212156132a657018035906001600160401b0382116132a6576020019181360383136132a657565b906001600160401b036040519263973486f960e01b84521660048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561329b575f905f93614b81575b5060201c9163ffffffff1690565b9250506040823d604011614bce575b81614b9d6040938361365d565b810103126132a65781519163ffffffff19831683036132a657614bc7602063ffffffff92016139ac565b9290614b73565b3d9150614b90565b3561ffff811681036132a65790565b9060188110156139705760051b0190565b8051614c01816147df565b8252905f915b600180821614614c235750906020614c20920151614be5565b52565b92614c4690614c40602084015194614c3a816147df565b95614be5565b516151d3565b9260011c614c07565b80515f9291908380825b614c635750505050565b600180841614614c82575b614c77906147df565b9160011c9182614c59565b94614c91866020860151614be5565b519115614caa57614ca1916151d3565b93600190614c6e565b50614ca1565b6001600160801b038111614cca576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b6080810190815151918260031c928315918215614d55575b5050614a9957614d1560608201926040845151930151906136a9565b03614d50575190600191805160051b8101905b818110614d33575050565b60200180515f5160206152945f395f51905f521190931692614d28565b505f90565b515190600719169184830460081417156136955714155f80614cf9565b6001600160a01b0360208301511691604081019182519260018401809411613695578360061b937f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361369557836101c10193846101c1116136955784863b0361510e576101c00193841161369557614dec84614aba565b9360016020860180973c516001810180911161369557614e0b906148a5565b9260e09260405195614e1d858861365d565b84368837608082019182515160031c905f93602089019460408a01905b848110614fbc575050505050606084019460208651151595019687519880516101808b015260208101917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783518103066101a08c0152608061016088016101c08d015e5f82525f83526101e087019060208791805160051b010190604084015b828210614f795750505050917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47608092604095945160c08d015251810306818b015285016101008a015e875e5160018118614f5b575b506060608091602087017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478151810306905201604086015e1515905261024082018092116136955752565b608091926060916040880152604087838160075afa16929150614f10565b909192996040602091818d855e845160018118614fa7575b50818760808160065afa169b0193920190614eba565b6080880152818460608160075afa165f614f91565b8b614fda8a5160408c0190815191614fd3836147df565b90526151f4565b8c60206060880151825160051b8301828101938d5f5160206152945f395f51905f52878251089052601f199103018602010185905b8282106150e1575050508451908c60608d01938d6020865115159101938451958860081b019160c060208401885e600182146001146150d0575060408601908082526040808860608160075afa958693606086015190528186019401845e60808401526150bd575b50815b6150ac575b501515835260c082018092116136955752511561509e57600101614e3a565b505050505050505050505050565b6040915060808160065afa8f61507f565b604091925060608160075afa905f615077565b93604091508492018184015e61507a565b60209192939450805f5160206152945f395f51905f5280849351880985510884520191018f93929161500f565b8563575cdedb60e11b5f5260045260245ffd5b905f8091602081519101845af48080615196575b156151555750506040513d81523d5f602083013e60203d82010160405290565b15615176576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15615187576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806151355750813b1515615135565b5f5160206152945f395f51905f528110156151c15750565b632051490960e21b5f5260045260245ffd5b818110156151e7575f5260205260405f2090565b905f5260205260405f2090565b8115615215575f526020526001600160801b0360405f201690811561386657565b5050600190565b9091615291926001600160401b03608061012085015194015116916001600160a01b038451926040519360208501958652604085015216606083015260808201526080815261526c60a08261365d565b519020604051602081019182526020815261528860408261365d565b51902090614bf6565b56fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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
// Solidity: constructor((address,address,address,address,address,address,address) contracts, (uint32,uint32,uint32,uint16,uint16,uint64) limits, bytes32 genesisRoot) returns()
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

// PackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LADDER() view returns(address)
func (rollup *Rollup) PackLADDER() []byte {
	enc, err := rollup.abi.Pack("LADDER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LADDER() view returns(address)
func (rollup *Rollup) TryPackLADDER() ([]byte, error) {
	return rollup.abi.Pack("LADDER")
}

// UnpackLADDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07fdfcf7.
//
// Solidity: function LADDER() view returns(address)
func (rollup *Rollup) UnpackLADDER(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("LADDER", data)
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

// PackPAUSES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1089b843.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSES() view returns(address)
func (rollup *Rollup) PackPAUSES() []byte {
	enc, err := rollup.abi.Pack("PAUSES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1089b843.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSES() view returns(address)
func (rollup *Rollup) TryPackPAUSES() ([]byte, error) {
	return rollup.abi.Pack("PAUSES")
}

// UnpackPAUSES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1089b843.
//
// Solidity: function PAUSES() view returns(address)
func (rollup *Rollup) UnpackPAUSES(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("PAUSES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackDropBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240f8d8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, bytes laterBlock) returns()
func (rollup *Rollup) PackDropBatch(given BatchHeader, laterBlock []byte) []byte {
	enc, err := rollup.abi.Pack("dropBatch", given, laterBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240f8d8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) given, bytes laterBlock) returns()
func (rollup *Rollup) TryPackDropBatch(given BatchHeader, laterBlock []byte) ([]byte, error) {
	return rollup.abi.Pack("dropBatch", given, laterBlock)
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

// PackFixSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d8161ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fixSeed(uint64 commitId, uint64 committedBlock) returns(uint160 seed)
func (rollup *Rollup) PackFixSeed(commitId uint64, committedBlock uint64) []byte {
	enc, err := rollup.abi.Pack("fixSeed", commitId, committedBlock)
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
func (rollup *Rollup) TryPackFixSeed(commitId uint64, committedBlock uint64) ([]byte, error) {
	return rollup.abi.Pack("fixSeed", commitId, committedBlock)
}

// UnpackFixSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d8161ac.
//
// Solidity: function fixSeed(uint64 commitId, uint64 committedBlock) returns(uint160 seed)
func (rollup *Rollup) UnpackFixSeed(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("fixSeed", data)
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
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint16,uint16,uint64))
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
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) TryPackParameters() ([]byte, error) {
	return rollup.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) UnpackParameters(data []byte) (RollupParameters, error) {
	out, err := rollup.abi.Unpack("parameters", data)
	if err != nil {
		return *new(RollupParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(RollupParameters)).(*RollupParameters)
	return out0, nil
}

// PackProgressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c19066.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function progressOf(uint64 commitId) view returns(uint160 seed, uint256 proven)
func (rollup *Rollup) PackProgressOf(commitId uint64) []byte {
	enc, err := rollup.abi.Pack("progressOf", commitId)
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
func (rollup *Rollup) TryPackProgressOf(commitId uint64) ([]byte, error) {
	return rollup.abi.Pack("progressOf", commitId)
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
func (rollup *Rollup) UnpackProgressOf(data []byte) (ProgressOfOutput, error) {
	out, err := rollup.abi.Unpack("progressOf", data)
	outstruct := new(ProgressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Proven = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502d1b1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160 seed)
func (rollup *Rollup) PackSeedOf(commitId uint64, committedBlock uint64) []byte {
	enc, err := rollup.abi.Pack("seedOf", commitId, committedBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502d1b1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160 seed)
func (rollup *Rollup) TryPackSeedOf(commitId uint64, committedBlock uint64) ([]byte, error) {
	return rollup.abi.Pack("seedOf", commitId, committedBlock)
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x502d1b1f.
//
// Solidity: function seedOf(uint64 commitId, uint64 committedBlock) view returns(uint160 seed)
func (rollup *Rollup) UnpackSeedOf(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("seedOf", data)
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
// Solidity: function statusOf(uint64 commitId) view returns(uint8 status)
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
// Solidity: function statusOf(uint64 commitId) view returns(uint8 status)
func (rollup *Rollup) TryPackStatusOf(commitId uint64) ([]byte, error) {
	return rollup.abi.Pack("statusOf", commitId)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4eb47710.
//
// Solidity: function statusOf(uint64 commitId) view returns(uint8 status)
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

// RollupBatchesDropped represents a BatchesDropped event raised by the Rollup contract.
type RollupBatchesDropped struct {
	First uint64
	End   uint64
	Nonce uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const RollupBatchesDroppedEventName = "BatchesDropped"

// ContractEventName returns the user-defined event name.
func (RollupBatchesDropped) ContractEventName() string {
	return RollupBatchesDroppedEventName
}

// UnpackBatchesDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchesDropped(uint64 indexed first, uint64 end, uint64 nonce)
func (rollup *Rollup) UnpackBatchesDroppedEvent(log *types.Log) (*RollupBatchesDropped, error) {
	event := "BatchesDropped"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupBatchesDropped)
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
// Solidity: event ChunkProven(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover)
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotFinalizable"].ID.Bytes()[:4]) {
		return rollup.UnpackNotFinalizableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotHead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return rollup.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return rollup.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOldest"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOldestError(raw[4:])
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

// RollupNotLadder represents a NotLadder error raised by the Rollup contract.
type RollupNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func RollupNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (rollup *Rollup) UnpackNotLadderError(raw []byte) (*RollupNotLadder, error) {
	out := new(RollupNotLadder)
	if err := rollup.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOldest represents a NotOldest error raised by the Rollup contract.
type RollupNotOldest struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOldest(uint64 commitId)
func RollupNotOldestErrorID() common.Hash {
	return common.HexToHash("0x1cab3b4fb0165d20d5cbb571132af5858244b9fee2cd0094f56fe5c19e6cbfcf")
}

// UnpackNotOldestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOldest(uint64 commitId)
func (rollup *Rollup) UnpackNotOldestError(raw []byte) (*RollupNotOldest, error) {
	out := new(RollupNotOldest)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOldest", raw); err != nil {
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
