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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structRollupContracts\",\"components\":[{\"name\":\"inbox\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"contractIBridge\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"sequencers\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"},{\"name\":\"verifiers\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"},{\"name\":\"ladder\",\"type\":\"address\",\"internalType\":\"contractIFailureLadder\"},{\"name\":\"pauses\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}]},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"graceDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exitDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"genesisRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBridge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INBOX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIForcedInbox\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LADDER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIFailureLadder\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CHUNKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVerifierRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enterExitMode\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitMode\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizeBatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizedQueueEnd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizedRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSeed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesisHeader\",\"inputs\":[],\"outputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"headerHashOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRollupParameters\",\"components\":[{\"name\":\"minCommitInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalizationDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forcedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"graceDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exitDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxUnfinalized\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"forcedPerBatch\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permissionless\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"progressOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveChunks\",\"inputs\":[{\"name\":\"batches\",\"type\":\"tuple[]\",\"internalType\":\"structBatchProofs[]\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structChunkProof[]\",\"components\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rescueBatch\",\"inputs\":[{\"name\":\"parent\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunks\",\"type\":\"tuple[]\",\"internalType\":\"structChunkInput[]\",\"components\":[{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"unitPriceWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"l1Count\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"blocks\",\"type\":\"tuple[]\",\"internalType\":\"structBlockInput[]\",\"components\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofs\",\"type\":\"uint256[8][]\",\"internalType\":\"uint256[8][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BatchCommitted\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"headerHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchFinalized\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rescuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchesDropped\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitModeEntered\",\"inputs\":[{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BlockEmpty\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlocksDoNotCover\",\"inputs\":[{\"name\":\"covered\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkCountOutOfRange\",\"inputs\":[{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxChunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitTooSoon\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DataFeeAboveCap\",\"inputs\":[{\"name\":\"dataFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DueOperationSkipped\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Exited\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FlagsInvalid\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flags\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KindOutOfPlace\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"L1CountOutOfRange\",\"inputs\":[{\"name\":\"l1Count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProofs\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotARescue\",\"inputs\":[{\"name\":\"operations\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paidSlots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotFinalizable\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotHead\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInField\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOldest\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotPermissionless\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTopLevel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingWaits\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Permissionless\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PriceBelowFloor\",\"inputs\":[{\"name\":\"unitPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"floorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceInRescue\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofCountMismatch\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofsInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProofsNotAscending\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QueueMismatch\",\"inputs\":[{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"stored\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"RecordsNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedUnavailable\",\"inputs\":[{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlotsMalformed\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyUnfinalized\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "Rollup",
	Bin: "0x6102a0604052346108f257616098803803809161001e826102a06108f6565b6102a03961020081126108f25760e081126108f2576040519060e082016001600160401b03811183821017610665576040526102a0516001600160a01b03811681036108f25782526102c051916001600160a01b03831683036108f257602081019283526102e051916001600160a01b03831683036108f25760408201928352610300516001600160a01b03811681036108f2576060830190815261032051906001600160a01b03821682036108f2576080840191825261034051926001600160a01b03841684036108f25760a0850193845261036051906001600160a01b03821682036108f2576101009160c087015260df1901126108f2576040519461010086016001600160401b0381118782101761066557604052610141610380610919565b808752966101506103a0610919565b60208801526101606103c0610919565b60408801526101706103e0610919565b6060880152610180610400610919565b608088015261019061042061092a565b60a08801526101a061044061092a565b60c0880152610460516001600160401b03811681036108f25760e0880152610480519763ffffffff166001811080156108e7575b6108a4575063ffffffff60208801511662278d008111610861575063ffffffff604088015116600181108015610855575b610817575063ffffffff60408801511663ffffffff60208901511681018091116107bb57600181018091116107bb5763ffffffff60608901511690808210801561080b575b6107cf5750506080870151606088015163ffffffff919091169060011b6401fffffffe1680821080156107af575b61077457505061ffff60a088015116600181108015610769575b610729575061ffff60c08801511660018110801561071e575b6106de575060e08701516001600160401b03166001811080156106cf575b61068c57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018810156106795785516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e0908152945181166101005294518516610120529482015190931661014052845163ffffffff9081166101a05260208087015182166101c05260408088015183166101e05260608089015184166102005296880151909216610220529386015161ffff9081166102405291860151909116610260529301516001600160401b031661028052825146918101918252308185015292835291906103c190826108f6565b51902060081c610160526101808190526040516103a08101906001600160401b03821181831017610665576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff198254161790556001556a01000000000000000000006effffffffff00000000000000000000195f5416175f5560405161575e908161093a823960805181818161063a01528181610bf80152818161146c0152818161187201528181613f100152615307015260a0518181816101bc01526114ee015260c051818181610d1d015281816110de01528181611591015281816118e00152613c4e015260e051818181610f7e015261102a015261010051818181610f3a01528181612a900152614d5a015261012051818181610d8a015281816117bb01528181611ad30152614efb015261014051818181611a9201526126be01526101605181612b260152610180518161016501526101a051818181610852015261548f01526101c05181818161088d015261166b01526101e0518181816108ba01526143240152610200518181816108e701526126030152610220518181816109150152610a90015261024051818181610943015261544e01526102605181818161096f015261435601526102805181818161099a015261193b0152f35b634e487b7160e01b5f52604160045260245ffd5b87632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a00081116102c9565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b5061040081116102ab565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610292565b604051630393936760e31b8152686578697444656c617960b81b6004820152602481019290925260448201526276a700606482015260849150fd5b506276a7008211610278565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b815269677261636544656c617960b01b60048201526024810192909252604482015262278d00606482015260849150fd5b5062278d00821161024a565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a808111610205565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101d4565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761066557604052565b519063ffffffff821682036108f257565b519061ffff821682036108f25756fe610180806040526004361015610013575f80fd5b5f905f3560e01c90816307fdfcf714611ab6575080631089b84314611a73578063240f8d8d146116ea57806328e18a89146116c85780632aed4c7b146112595780633218521b146112325780633be68c0d14610fa257806346ae138614610f5e57806349df26fe14610f1a5780634ab93e4514610ec55780634eb4771014610e7a578063502d1b1f14610e4d5780635d8161ac14610d5d5780635ed2534614610d4157806363779c7414610cfd5780636b5b338d14610cc557806372cfe7f114610a4157806383894a6014610a2357806389035730146108365780638f7dcfa3146107ed578063a1256f9f146107c8578063ac9650d81461065e578063b70106971461061a578063b85db90414610238578063c5c19066146101e0578063ee9a31a21461019c5763f581e53214610148575f80fd5b346101995780600319360112610199576103a0610163611ebf565b7f00000000000000000000000000000000000000000000000000000000000000006101e08201526101976040518092611bb5565bf35b80fd5b503461019957806003193601126101995760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610199576020366003190112610199576001604080926001600160401b03610208611b57565b16815260026020522001546001600160401b038251916001600160a01b038160581c16835260181c166020820152f35b50346101995736600319016104208112610616576103a013610199576103a4356001600160401b03811161061657610274903690600401611af7565b91906103c4356001600160401b03811161061257610296903690600401611b27565b6103e43594916001600160401b0386169182870361060e5761040435916001600160401b03831161060a573660238401121561060a578260040135946001600160401b038611610606578560081b983660248b87010111610602576102f961267f565b610301612990565b6103096125d1565b156105f357610e104201908142116105c85790610330916001600160401b03421690615048565b8086036105dc5761033f612715565b97909561034a611fff565b986101a08a5101526060895101526040606060208a015101528160c00260c0810483036105c857906103816103909594939261264d565b966101408a01978852896129de565b928451936103b98451916001600160401b038751166001600160401b0360408901511690615269565b9060c081510491885b83811061058557505050506040805194906103dd8187611e52565b60018652601f1901875b81811061055a57505061018001519251906001600160f81b038116036105465761041561045395969761264d565b9160248351910160208401376040519261042e84611de6565b835260208301526040820152610443826121df565b5261044d816121df565b50614d0a565b516001600160401b0381511633817f16ae41daf01e3411f51b5aa107e6be9d9588c491237b022b485e85ea208af9be8580a3825260026020819052604083206001908101805461012085015162ffffff19909116600882901b62ffff00161790931781559163ffffffff161b5f1981019081116105325781546affffffffffffffff000000191660189190911b6affffffffffffffff000000161790556001600160401b039051167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d8280a2805f51602061573e5f395f51905f525d80f35b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b86526011600452602486fd5b6020906105656121c0565b82828a010152016103e7565b634e487b7160e01b5f52604160045260245ffd5b6001906105b93363ffffffff8316856020905f51602061571e5f395f51905f52936101009360a08301528382015201200690565b60c080830286010152016103c2565b634e487b7160e01b8a52601160045260248afd5b6361c7429560e11b88526004869052602452604487fd5b63957983b160e01b8952600489fd5b8880fd5b8780fd5b8680fd5b8580fd5b8280fd5b5080fd5b503461019957806003193601126101995760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610199576020366003190112610199576004356001600160401b0381116106165761068f903690600401611af7565b90602060405161069f8282611e52565b84815281810191601f1981013684376106b7856121a9565b936106c56040519586611e52565b858552601f196106d4876121a9565b0182885b8281106107b857505050865b868110156107595760019061073d866107378b876107078660051b890189615016565b94909285604051968795858701378401908382019081528c519283915e01018d815203601f198101835282611e52565b3061539c565b61074782896121ec565b5261075281886121ec565b50016106e4565b82888760405191838301848452825180915260408401948060408360051b870101940192955b82871061078c5785850386f35b9091929382806107a8600193603f198a82030186528851611b91565b960192019601959291909261077f565b606082828a0101520183906106d8565b503461019957806003193601126101995760206107e36125d1565b6040519015158152f35b50346101995780600319360112610199576080905464ffffffffff604051918181168352818160281c16602084015263ffffffff8160a01c16604084015260501c166060820152f35b503461019957806003193601126101995761084f612595565b507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660405161088381611dca565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260808301907f000000000000000000000000000000000000000000000000000000000000000063ffffffff16825260a08401927f000000000000000000000000000000000000000000000000000000000000000061ffff16845260c08501947f000000000000000000000000000000000000000000000000000000000000000061ffff16865260e001957f00000000000000000000000000000000000000000000000000000000000000006001600160401b031687526040519788525163ffffffff1660208801525163ffffffff1660408701525163ffffffff1660608601525163ffffffff1660808501525161ffff1660a08401525161ffff1660c0830152516001600160401b031660e082015261010090f35b50346101995780600319360112610199576020600154604051908152f35b5034610199578060031936011261019957610a5a61267f565b610a6261277c565b9060e08201918251610cb657610a8264ffffffffff5f5460d01c166152da565b90508015610ca757610ab5907f000000000000000000000000000000000000000000000000000000000000000090611e9a565b92834210610c93578293506001815260a082019061ffff825116155f14610c8357826001600160f81b0364ffffffffff8251169364ffffffffff60d01b198361ffff60c01b1989549763ffffffff60a01b1969ffffffffff0000000000602085015160281b1664ffffffffff60781b1964ffffffffff60501b604087015160501b169364ffffffffff60d01b60c061ffff60c01b63ffffffff60a01b608064ffffffffff60781b60608d015160781b169b015160a01b169b51821b169c015160d01b169b60ff60f81b9051151560f81b169c6effffffffffffffffffffffffffffff19161716171617161716171617171782555b7f2c8f63904c1ece9257f0ce6fd760e67498a30bbcd1b01d6c213d283a4c61dcb3604060c060015493019264ffffffffff84511682519182526020820152a164ffffffffff6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915116813b15610c7f5782916024839260405194859384926315831b9960e31b845260048401525af18015610c7457610c5f575b505f51602061573e5f395f51905f525d80f35b81610c6991611e52565b61019957805f610c4c565b6040513d84823e3d90fd5b5050fd5b5050610c8e81612806565b610ba9565b637232b11b60e11b83526004849052602483fd5b63f0c14cc560e01b8352600483fd5b6370049ff760e11b8252600482fd5b50346101995760203660031901126101995760406020916001600160401b03610cec611b57565b168152600283522054604051908152f35b503461019957806003193601126101995760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610199578060031936011261019957602060405160408152f35b503461019957604036600319011261019957610d77611b57565b90610d80611b6d565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610e3a5782600160406001600160401b0394610dcd610e29956020986124b1565b958694168152600287522001907fff0000000000000000000000000000000000000000ffffffffffffffffffffff7effffffffffffffffffffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6001600160a01b0360405191168152f35b6360e47e4960e11b825233600452602482fd5b5034610199576040366003190112610199576020610e29610e6c611b57565b610e74611b6d565b906124b1565b503461019957602036600319011261019957610e9c610e97611b57565b61243c565b604051906005811015610eb157602092508152f35b634e487b7160e01b83526021600452602483fd5b5034610199576020366003190112610199576004356001600160401b03811161061657610ef9610f07913690600401611af7565b90610f0261267f565b612235565b805f51602061573e5f395f51905f525d80f35b503461019957806003193601126101995760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461019957806003193601126101995760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101995736600319016103e08112610616576103a013610199576103a4356001600160401b03811161061657610fde903690600401611af7565b6103c4356001600160401b03811161122e57610ffe903690600401611b27565b9161100761267f565b61100f612990565b604051636d46e98760e01b81523360048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156112235786916111f4575b50156111e1576110706125d1565b6111d25761107c612715565b9490611086611fff565b956101a0875101526001600160401b0342166060875101526001600160401b03431660808751015264ffffffffff875460501c16956040519663ff91282360e01b8852600488015260a0876024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156111c7578890611130575b61111c975060208201526129de565b50805f51602061573e5f395f51905f525d80f35b5060a0873d60a0116111bf575b8161114a60a09383611e52565b810103126106065760405161115e81611daf565b61116788612104565b815261117560208901612104565b602082015261118660408901612118565b604082015260608801519761ffff891689036111bb5760806111b19161111c9a60608501520161212c565b608082015261110d565b8980fd5b3d915061113d565b6040513d8a823e3d90fd5b63f056263b60e01b8552600485fd5b630596787760e01b855233600452602485fd5b611216915060203d60201161121c575b61120e8183611e52565b810190611ea7565b5f611062565b503d611204565b6040513d88823e3d90fd5b8380fd5b503461019957806003193601126101995764ffffffffff6020915460d01c16604051908152f35b5034610199576103a03660031901126101995761127461267f565b61127c6126b4565b611284612715565b50906001600160401b0382511681526002602052604081206001600160401b038351166112b08161243c565b9060058210156116b457600282036116975750506101a083015164ffffffffff835460281c1683526002602052604083205414801590611657575b61163957600101805460ff1916600317905561130561277c565b9164ffffffffff8151166020840190815264ffffffffff610100830151169360c0810194855260a0810161ffff8151168015610546576001600160f81b03869761ffff60c01b925f19019361ffff8516905264ffffffffff60d01b198561ffff60c01b1964ffffffffff82511663ffffffff60a01b1969ffffffffff00000000008d549b5160281b1664ffffffffff60781b1964ffffffffff60501b604087015160501b169364ffffffffff60d01b63ffffffff60a01b608064ffffffffff60781b60608b015160781b1699015160a01b16995160d01b169c60e060ff60f81b910151151560f81b169d6effffffffffffffffffffffffffffff1916171617161716171617169160c01b1617171782556101e0810151806001556001600160401b038251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af660206001600160401b03818601511693604051908152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160801b036102e0830151166001600160801b036102c084015116823b1561163557604485928360405195869485936301b3520960e51b8552600485015260248401525af1908115611615578391611620575b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038251166102208301516115466001600160801b03610280860151166001600160801b036102a08701511690611e9a565b92803b1561060e57859283606492604051968795869463188722ab60e01b86526004860152602485015260448401525af19081156116155783916115fd575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610c7f576115de6103a4849283604051958694859363041fc11560e31b85526004850190611bb5565b5af18015610c7457610c5f57505f51602061573e5f395f51905f525d80f35b8161160791611e52565b61161257815f611585565b50fd5b6040513d85823e3d90fd5b8161162a91611e52565b61161257815f6114e2565b8480fd5b5090516344badc2160e01b82526001600160401b0316600452602490fd5b506116906001600160401b036060850151167f000000000000000000000000000000000000000000000000000000000000000090611e9a565b42106112eb565b638d6df4db60e01b845260045260449083906116b290611b83565bfd5b634e487b7160e01b84526021600452602484fd5b50346101995780600319360112610199576020905460f81c6040519015158152f35b5034611a225736600319016103c08112611a22576103a013611a22576103a435906001600160401b038211611a225736602383011215611a225781600401356001600160401b038111611a22573660248285010111611a225761174b61267f565b6117536126b4565b61175b612715565b50906001600160401b038251166117718161243c565b906005821015611a5f5760018203611a4357505061178d61277c565b936101a083015164ffffffffff6020870151165f52600260205260405f205403611a26576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906001600160401b03845116916001600160401b03606086015116813b15611a225760845f94866024976040519889978896879563d1f793b160e01b87526004870152828601526060604486015282606486015201848401378181018301879052601f01601f191681010301915afa8015611a1757611a02575b5061186861ffff60a08501511693612806565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0360e083015116813b1561122e578391602483926040519485938492631134c6db60e01b845260048401525af18015611615579083916119ed575b50506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926001600160401b03825116906001600160a01b03610380840151169063ffffffff6101406001600160801b036103208701511695015116927f0000000000000000000000000000000000000000000000000000000000000000804810814818021893846203d09002946203d0908604036119d9578787983b1561060657879560e4948793604051998a9889976237c16760e51b8952600489015260248801526044870152606486015260848501523360a485015260c48401525af18015610c7457610c5f57505f51602061573e5f395f51905f525d80f35b634e487b7160e01b87526011600452602487fd5b816119f791611e52565b61061657815f6118d4565b611a0f9192505f90611e52565b5f905f611855565b6040513d5f823e3d90fd5b5f80fd5b6001600160401b03835116631cab3b4f60e01b5f5260045260245ffd5b638d6df4db60e01b5f52600452611a5a9150611b83565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b34611a22575f366003190112611a225760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a22575f366003190112611a22576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215611a22578235916001600160401b038311611a22576020808501948460051b010111611a2257565b9181601f84011215611a22578235916001600160401b038311611a22576020808501948460061b010111611a2257565b600435906001600160401b0382168203611a2257565b602435906001600160401b0382168203611a2257565b6005811015611a5f57602452565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6001600160a01b0361038080926001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526001600160401b0360808201511660808601526001600160401b0360a08201511660a08601526001600160401b0360c08201511660c08601526001600160401b0360e08201511660e08601526001600160401b036101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526001600160801b03610280820151166102808601526001600160801b036102a0820151166102a08601526001600160801b036102c0820151166102c08601526001600160801b036102e0820151166102e08601526001600160801b03610300820151166103008601526001600160801b03610320820151166103208601526001600160801b03610340820151166103408601526001600160801b0361036082015116610360860152015116910152565b60a081019081106001600160401b0382111761057157604052565b61010081019081106001600160401b0382111761057157604052565b606081019081106001600160401b0382111761057157604052565b604081019081106001600160401b0382111761057157604052565b60e081019081106001600160401b0382111761057157604052565b608081019081106001600160401b0382111761057157604052565b90601f801991011681019081106001600160401b0382111761057157604052565b81810292918115918404141715611e8657565b634e487b7160e01b5f52601160045260245ffd5b91908201809211611e8657565b90816020910312611a2257518015158103611a225790565b604051906103a082018281106001600160401b03821117610571576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b60405190611fac82611e01565b5f8252604051602083610300611fc28185611e52565b3684370152565b60405190611fd682611e1c565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6040519061016082018281106001600160401b038211176105715760405281612026611ebf565b815260405161203481611daf565b5f81525f60208201525f60408201525f60608201525f60808201526020820152604051906101408201908282106001600160401b0383111761057157606092610140926040525f81525f60208201525f60408201525f848201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201526120b5611f9f565b61012082015260408201526120c8611fc9565b838201526120d4611f9f565b60808201526120e1611fc9565b60a08201525f60c08201525f60e08201525f6101008201525f6101208201520152565b51906001600160601b0382168203611a2257565b51906001600160401b0382168203611a2257565b519063ffffffff82168203611a2257565b91908110156121605760051b810135906103fe1981360301821215611a22570190565b634e487b7160e01b5f52603260045260245ffd5b903590601e1981360301821215611a2257018035906001600160401b038211611a2257602001918160091b36038313611a2257565b6001600160401b0381116105715760051b60200190565b604051906121cd82611de6565b60606040835f81528260208201520152565b8051156121605760200190565b80518210156121605760209160051b010190565b903590601e1981360301821215611a2257018035906001600160401b038211611a2257602001918160071b36038313611a2257565b61223d6126b4565b811561242d575f5f5b8381106123fe5750612257836121a9565b916122656040519384611e52565b838352601f19612274856121a9565b015f5b8181106123b5575050612289846121a9565b936122976040519586611e52565b808552601f196122a6826121a9565b015f5b81811061239e5750505f925f905b8282106123675750508215612360575f5b8551811080612348575b156122e5576122e090614cfc565b6122c8565b946122f591929394958152614d0a565b5f5b818110612305575050505050565b6123338461231383886121ec565b5161232d61232285878961213d565b6103a0810190612200565b91614e17565b612340575b6001016122f7565b5f9350612338565b50604061235582886121ec565b5101515115156122d2565b5050505050565b9093612396600191612390848a61237f8a898b61213d565b6123898b8d6121ec565b5190614555565b90611e9a565b9401906122b7565b6020906123a96121c0565b82828a010152016122a9565b6020906040516123c481611de6565b6040516123d081611e37565b5f81525f848201525f60408201525f606082015281525f838201526060604082015282828801015201612277565b9061242660019161241e61241385888861213d565b6103c0810190612174565b919050611e9a565b9101612246565b631d72675b60e01b5f5260045ffd5b6001600160401b031690815f52600260205260405f209160ff600184015416926005841015611a5f57600384149081156124a7575b506124a45764ffffffffff5f5460781c161161249e576005821015611a5f57811561249857565b60019150565b60049150565b50565b905054155f612471565b6001600160401b03165f8181526002602052604090206001015460581c6001600160a01b0316929183156124e3575050565b6001600160401b0391929350169060018201808311611e86578043111561258257610101438490035f190110156125585740915b82156125465750604051906020820192835260408201526040815261253d606082611e52565b51902060601c90565b633d78fa4160e21b5f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205191612517565b82633d78fa4160e21b5f5260045260245ffd5b604051906125a282611dca565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b5f5460f81c61262e576125ee64ffffffffff5f5460d01c166152da565b8015159150816125fc575090565b61262891507f000000000000000000000000000000000000000000000000000000000000000090611e9a565b42101590565b5f90565b6001600160401b03811161057157601f01601f191660200190565b9061265782612632565b6126646040519182611e52565b8281528092612675601f1991612632565b0190602036910137565b5f51602061573e5f395f51905f525c6126a55760015f51602061573e5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15611a22575f60049160405192838092634e6a1da760e01b82525afa8015611a17576127095750565b5f61271391611e52565b565b61271d611ebf565b50612726611ebf565b6103a06004823780916103a08220916001600160401b038151165f52600260205260405f205490818403612758575050565b6001600160401b0384915116630fe5351b60e41b5f5260045260245260445260645ffd5b612784612595565b5060405161279181611dca565b5f5464ffffffffff8116825264ffffffffff8160281c16602083015264ffffffffff8160501c16604083015264ffffffffff8160781c16606083015263ffffffff8160a01c16608083015261ffff8160c01c1660a083015264ffffffffff8160d01c1660c083015260f81c151560e082015290565b60208101600164ffffffffff825116019064ffffffffff8211611e8657606083019264ffffffffff8085511693169164ffffffffff8151168252604082019164ffffffffff835116865260a08101925f8452608082019363ffffffff85511663ffffffff8114611e86576001019063ffffffff8216809652835164ffffffffff16925f54955160281b69ffffffffff0000000000169051995160781b64ffffffffff60781b16915160c01b61ffff60c01b169360c086015160d01b64ffffffffff60d01b169560ff60f81b9060e00151151560f81b16966effffffffffffffffffffffffffffff19161764ffffffffff60781b19161763ffffffff60a01b19168960501b64ffffffffff60501b161761ffff60c01b19161764ffffffffff60d01b19169060a01b63ffffffff60a01b16176001600160f81b03161717175f556040519364ffffffffff168452602084015281808211911802186001600160401b03169060407f7568a14839c348efc1c45ffb3f770a37642b07f602b309d5e98e465ddc3160ce91a2565b6129986126b4565b5f5460f81c6129cf573233148015906129c5575b6129b257565b634a4057a960e01b5f523360045260245ffd5b50333b15156129ac565b6370049ff760e11b5f5260045ffd5b94939195906129fc6001600160401b03608088510151161582615424565b85519063ffffffff5f5464ffffffffff8160501c1684526001600160401b03612a2a8160208601511661512c565b16602085015260a01c1660408301526101008101906001600160401b0382511660e084015263ffffffff86166101208401526101e081019283516101c082015261038033910152612a79611fc9565b506040516354cc785160e01b8152610100816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a17575f905f92614495575b506101808a51015261ffff606060208b015101511660408082109118026040188715801561448c575b61447657506001600160401b0360408a01519363ffffffff606081604086015116946020880195865201511660408601527f00000000000000000000000000000000000000000000000000000000000000006060860152818b515116608086015251168061445e575b505180606002906060820403611e86576060019081606011611e86576001600160401b03926020612b8e60a09461264d565b0190528260c08201511660608a015152610240810151602060608b015101520181815116604060608a01510152511660c087015251604060a08701510152612bde60206040870151015184611e73565b5f5f5b86811061440057508181036143eb5750509491935f925b85841015613a6e578360051b8101359060fe1981360301821215611a22576020830151612c416001600160401b0360c0860151164290612c3c60a0878701016150f5565b615048565b6001600160601b03612c57606085850101615109565b816020840151169182911610613a4257506001600160601b03906001600160401b036040612c89608087870101615109565b920151169182911611613a165750612ca38282013561565d565b612cb26020838301013561565d565b6001600160401b03612cc860a0848401016150f5565b1660c084015260a083015161012052604083015161014052612cf081830160e0810190615016565b60a05260c05261ffff612d0760c084840101615552565b16965f986020610140510151808a11613a005750612d276101405161511d565b9860206101405101516060818102048103611e8657612d49906060028b611e9a565b6101605260c051908a6101605103368c375f6080525b806080511061374e57505b60a05160c05101811080613742575b15613732578960e052610100525b6101605161018060e051011160a05160c0510160646101005101111761372c5761010051601981013581359081186032830135821817604b909201358118600160f81b91909118171760f81c612e70576601000000000000600160f81b03610100513560081c1660e051526601000000000000600160f81b03601961010051013560081c16606060e05101526601000000000000600160f81b03603261010051013560081c1660c060e05101526601000000000000600160f81b03604b61010051013560081c1661012060e0510152606461010051016101005261018060e0510160e052612d87565b975b6101605160e0511060a05160c051016101005110166136de575b612eac60e0519a6060612ea5610100519460e051615009565b0490611e9a565b9960a05160c0510161010051108015906136d0575b6130275750610100513560f81c612ef257612edb90614cfc565b975b606060e051018060e05111611e865798612d6a565b5061010051979897803560f81c600203612f875775ffffffffffffffffffffffffffffffff000000000000610100513560281c1664ffffffffff60d01b610100513560081c1617601582013560601c612f5f6001600160801b03610100513560581c1682610140516156a8565b60298301809311611e8657612f8192915b60e05152602060e051015298614cfc565b98612edd565b50610100513560f81c600303612ff0576101005160198101908035600881901c60ff60f01b16602882901c79ffffffff0000000000000000000000000000000000000000000016179160389190911c6001600160a01b0316908310611e8657612f819291612f70565b60606130096130016101405161511d565b60e051615009565b04632f88fe1f60e21b5f52600452610100513560f81c60245260445ffd5b90999299989498969391965b60a05160c05101810361369b575061014051516040606061014051015191858d63ffff000061308560c0896bffffffffffffffff0000000061307960a0838801016150f5565b60201b16940101615552565b60101b1617178d6fffffffffffffffffffffffff000000006130d96080897bffffffffffffffffffffffff000000000000000000000000000000006130ce606083880101615109565b831b16940101615109565b60201b16178361014051015117938252602082015201526101405151602061014051015180606002906060820403611e86576060019081606011611e86575f51602061571e5f395f51905f52918c912060405190602086818401947f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21786520101356040830152606082015260608152613173608082611e52565b519020069061014051518b61ffff61319b60c0876131936101405161511d565b940101615552565b16906060828102048203611e86576131b99160609493940290611e9a565b5f91925b8084116135935750505f51602061571e5f395f51905f5291500660a0610120510152608061012051015263ffffffff83166101205152878960406101205101805190602061012051019182528483013590526020848301013560606101205101526040848301013560c0610120510152613248608084015160e061012051205f5260205f2090615572565b6001600160401b036080845101511615613511575b50608083836132be6101006132b46132ad966001600160601b036132ad60608d9c6132a56132c89f60e0869f01613295828251611e9a565b90526040808c0151015190611e73565b940101615109565b1690611e73565b9201918251611e9a565b90528c0101615109565b6132d86101208801918251611e9a565b905260608601516132ec604088015161511d565b602060408901510151805b61330a5750505060010192949095612bf8565b608083015115613435575b60808301518181101561342e575b60a084015192606082029082820460601483151715611e865761335f613365928492613372975f5281812060205260405f2060a08a0152611e9a565b93615009565b9283916080860151615009565b80608086015215613385575b90916132f7565b506001600160401b038351166001600160401b038114611e86576001600160401b03600184920116808552602085019081516001600160401b03604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c0815261342460e082611e52565b519020905261337e565b5080613323565b61345160c0840180519061344882614cfc565b905289886150d4565b61345a816150f5565b6001600160401b03604086019181835116918291161080156134f7575b6134c357506020826134b2926001600160401b0361349963ffffffff966150f5565b16905201826134a7826150e4565b1660608701526150e4565b1660808401525f60a0840152613315565b6001600160401b036134d4846150f5565b63233729a560e11b5f52166004526024526001600160401b03421660445260645ffd5b50426001600160401b0361350a856150f5565b1611613477565b91506135296060846001600160601b03930101615109565b16613580576132ad6080838b6132be6101008f6132b4906001600160601b036132ad60608d9c8f6132c89f60a0869f60206132a59460c08f6101400151910201015e5050505050509650505050935093945061325d565b83637732c58960e11b5f5260045260245ffd5b61017f19840182811015613610575b5083605f1901925f51602061571e5f395f51905f52845191818881818009099009019385603f1982015191601f1901518083176135e6575b5050505b9291926131bd565b915f51602061571e5f395f51905f52828180969995818381970990099209089008925f85816135da565b60ff1985015161015f19860151603f19870151609f19880151179117176135a2579390925f51602061571e5f395f51905f529081605f1984015191818981818009099009018160bf1984015191818981818009099009019161011f19015191818781818009099009015f51602061571e5f395f51905f528451918187818180090990090192916135de565b6136b8906136b360a05160c051019160a05190611e9a565b615009565b6348abeb7360e01b5f5260a05160045260245260445ffd5b506101605160e05114612ec1565b91976001610100513560f81c18613725576601000000000000600160f81b03610100513560081c1660e051526019610100510161010052606060e0510160e0529791612e72565b9791612e8c565b97612e72565b9992999890949896939196613033565b50610160518a10612d79565b9990608160a06101405101516040519060201b8152606583601c8301372060201c602982013560801c9060a061014051015261379060c0610140510151614cfc565b60c061014051015260598201808311611e86576137b8903560a01c60e0610140510151611e9a565b60e0610140510152600482355f1a1080156139f3575b6139d757600782355f1a14806139c7575b80156139c05760035b600160658501355f1a17148015906139a7575b6139885761397a575b60658201355f1a9060301b82355f1a60f01b17178060f01c906001600160801b038160301c169060018116159182159060018601808711611e86573560601c80925f96600481145f146138d65750505060158601808711611e86573560601c936101006101405101613877838251611e9a565b9052806138cd575b6138b9575b50505b84526020840152604083015260768101809111611e86579060608101809111611e865799600160805101608052612d5f565b6138c691610140516156a8565b5f80613884565b5080151561387f565b80929650600591939450969496145f1461392a575050505060398301808411611e86576001600160f81b0390359276ff000000000000000000000000000000000000000000008460481c1617921691613887565b6006036139495750505060158301808411611e86573560601c91613887565b91939180613971575b61395d575b50613887565b61396b9083610140516156a8565b5f613957565b50801515613952565b50606681013560801c613804565b60658363c1f5188f60e01b5f5260805160045201355f1a60245260445ffd5b50801580156137fb5750606683013560801c15156137fb565b60016137e8565b506001600160801b0381146137df565b50632f88fe1f60e21b5f52608051600452355f1a60245260445ffd5b50600782355f1a116137ce565b89631ee30d6760e21b5f5260045260245260445ffd5b6001600160601b03613a2c608085850101615109565b63979e796960e01b5f521660045260245260445ffd5b6001600160601b03613a58606086860101615109565b636b73ed4960e11b5f521660045260245260445ffd5b5093505050506001600160401b036080825101511615815160408301518215806143d3575b6001600160401b0360e0840151169160c08101926001600160401b0384511601936001600160401b038511611e86576101006001600160401b0391019416808552835161437c575b5050159081614351575b506142da575b508151906040830151916001600160401b036060850151511660c08201526020606085015101516102408201526001600160401b036040606086015101511660a0820152604060a085015101516101e0820152613b4b60808501516155cb565b610200820152613b5f6101208401516155cb565b6102208201526001600160801b03613c38613c33613c1e60e088019663ffffffff88511661016087015284613b986101008b015161562c565b1661028087015284613bae6101208b015161562c565b166102a087015284613bc360e083015161562c565b166102c087015284613bd961010083015161562c565b166102e08701526040613c15613c0a613c02602085015163ffffffff6101208c01511690611e73565b8b5190615009565b60c084015190615009565b91015190611e73565b6001600160601b036020890151511690611e73565b61562c565b16610300820152604051632e751aa760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390602081600481885afa908115611a17575f916142a6575b50613caa613c336001600160801b0392610360945190611e73565b169101521561401f57815160c0604084015101518015801561400b575b613fe957505f9160246001600160401b03837f569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd610260602096015251166040519485938492630564f31d60e31b845260048401525af1908115611a17575f91613faf575b506001600160601b03602083015191169052604051613d4b602082611e52565b5f8152905b8051906103a08220926001600160401b038351165f5260026020528360405f2055613d7961277c565b64ffffffffff845116815264ffffffffff613d9d6001600160401b0386511661512c565b16906040810191825260a0810161ffff81511661ffff8114611e86576001019061ffff8216905261ffff60c01b6001600160f81b038364ffffffffff60d01b1964ffffffffff82511661ffff60c01b195f549863ffffffff60a01b1964ffffffffff60501b69ffffffffff0000000000602088015160281b16925160501b169164ffffffffff60781b1964ffffffffff60781b606089015160781b169564ffffffffff60d01b60c063ffffffff60a01b60808c015160a01b169a015160d01b169c60e060ff60f81b910151151560f81b169d6effffffffffffffffffffffffffffff1916171617161716171617169160c01b161717175f556001600160401b038351167f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba7613efd6001600160401b0360208701511693604051918291898352613ee9602084018a611bb5565b6103e06103c08401526103e083019061514a565b0390a361010091909101516020820151517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926001600160401b039290921691906c01fffffffffffffffffffffffe604080613f6a94015101519160011b16611e73565b823b15611a225760445f92836040519586948593630d49da6760e31b8552600485015260248401525af18015611a1757613fa2575090565b5f613fac91611e52565b90565b90506020813d602011613fe1575b81613fca60209383611e52565b81010312611a2257613fdb90612104565b5f613d2b565b3d9150613fbd565b63ffffffff6101608301511690632d292ccb60e21b5f5260045260245260445ffd5b5063ffffffff610160830151161515613cc7565b91908051916040820151915f6001600160401b0385511660c46001600160a01b0361038088015116918361012089019963ffffffff8b51169863ffffffff61407260208301926040845191015190611e73565b91511663ffffffff6101608d015116916040519b8c9889976303989e0760e61b89526004890152602488015260448701526064860152608485015260a48401525af1938415611a17575f935f905f966141a5575b50610140820196955f5b86518110156141145763ffffffff60406140ea838a6121ec565b5101511663ffffffff8a5116019063ffffffff8211611e865763ffffffff600192168a52016140d0565b5091939663ffffffff809197929497511691511610614191576141876001600160801b03918261417b6103409560405160208101906020825261416d8161415f8d604083019061514a565b03601f198101835282611e52565b51902061026089015261562c565b1661032086015261562c565b1691015290613d50565b634e487b7160e01b5f52600160045260245ffd5b94505093503d805f853e6141b98185611e52565b830193606084860312611a225783516001600160401b038111611a2257840185601f82011215611a22578051906141ef826121a9565b966141fd6040519889611e52565b82885260208089019360071b83010191818311611a2257602001925b82841061423657505050506040602085015194015194935f6140c6565b608084830312611a22576040519061424d82611e37565b61425685615094565b825261426460208601612118565b60208301526142756040860161212c565b60408301526060850151906001600160801b0382168203611a22578260209260606080950152815201930192614219565b90506020813d6020116142d2575b816142c160209383611e52565b81010312611a225751613caa613c8f565b3d91506142b4565b6142ed6001600160401b038251166152da565b80151591508161431b575b5015613aeb576001600160401b0390511663443087d560e11b5f5260045260245ffd5b905061434942917f000000000000000000000000000000000000000000000000000000000000000090611e9a565b11155f6142f8565b9050517f0000000000000000000000000000000000000000000000000000000000000000115f613ae5565b61438f61438a60a0926150b6565b6152da565b50910151808214613adb576001600160401b03855116632296739560e11b5f5260045263ffffffff199060201b1660245263ffffffff199060201b1660445260645ffd5b506001600160601b0360208086015101511615613a93565b6313856db360e31b5f5260045260245260445ffd5b9063ffffffff61441c6020614416858b8a6150d4565b016150e4565b161561444b5761444460019163ffffffff61443d6020614416878d8c6150d4565b1690611e9a565b9101612be1565b506344c1aecb60e01b5f5260045260245ffd5b61438a61446a916150b6565b5060a08401525f612b5c565b87634ce4db2760e11b5f5260045260245260445ffd5b50808811612af3565b915050806101003d811161454e575b6144ae8183611e52565b8101036101008112611a225760e0825191601f190112611a225761454360e0604051936144da85611e1c565b6144e660208201615094565b85526144f460408201615094565b60208601526145056060820161212c565b60408601526145166080820161212c565b606086015261452760a082016150a8565b608086015261453860c082016150a8565b60a0860152016150a8565b60c08301525f612aca565b503d6144a4565b939290915f60e052614565611ebf565b5061456e611ebf565b926103a08685376103a0842060e0526001600160401b038451165f52600260205260405f20548060e05103614cd657506145b16001600160401b0385511661243c565b6005811015611a5f57600103614ccd576145cf6103c0870187612174565b90501561242d5760406145e66103a0880188612200565b91908151928060071b9182916020865260208601528385013701902061026085015103614cb0576001600160401b038451165f52600260205260405f20906146326103c0880188612174565b6103e0899492940135601e198a360301811215611a2257808a0135916001600160401b038311611a22576020828c0101908360051b36038213611a22575f9663ffffffff6101208c015116918060011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203611e8657806146cb6146bb6146d6936121a9565b6040516101005261010051611e52565b8061010051526121a9565b601f19013660206101005101375f5b818110614c0557505050610160525f60805261010051805160051b0160200161012052610140525b60016101605111614b065760209060406101005101519260051b908b010101610140511490811591614af6575b50614ad957600101938454926001600160401b038460181c161916938415614acd5761018087015161476c92916151d0565b6147a16147956001600160401b0388511660e051906001600160401b0360408b01511690615269565b986103c0810190612174565b906147ab826121a9565b996147b96040519b8c611e52565b828b52601f196147c8846121a9565b015f5b818110614aa15750505f935f936040602083019201905b8086106149ca5750505050505091876148869260209461ffff9a52604081019182526001600160401b038851166001600160401b0360608a01511663ffffffff6101208b0151166001600160801b036103408c015116916040519361484685611e37565b84528884015260408301526060820152815261014088015163ffffffff1661499b576001600160a01b035f5b169485910152515197889160081c16611e9a565b61012085015163ffffffff168114939084156149945760025b6005811015611a5f57825462ffffff191660ff9091161760089190911b62ffff001617815561495d9261490d906001600160401b03166001600160401b03835460181c161782906affffffffffffffff00000082549160181b16906affffffffffffffff0000001916179055565b907fff0000000000000000000000000000000000000000ffffffffffffffffffffff7effffffffffffffffffffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6149645750565b516001600160401b03167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d5f80a2565b600161489f565b6001600160a01b036149c56001600160401b038a51166001600160401b0360808c015116906124b1565b614872565b909192939495898e916149de89858a6151c0565b6149e7816150e4565b93600163ffffffff861694851c1615614a935760e0820135906001600160a01b03821691828103611a2257600196879661010094614a2888614a56966121ec565b51906020820152528b6020905f51602061571e5f395f51905f52936101009360a08301528382015201200690565b91885160c08951948251908282850160a060208801602083013701520190528180845192016020838601013701905201965b0194939291906147e2565b505097905060019150614a88565b808d602080936040999697995192614ab884611e01565b5f84525f8385015201015201949291946147cb565b505f9750505050505050565b6001600160401b03865116631d69f5cb60e31b5f5260045260245ffd5b905061020087015114155f61473a565b9694929097959391602061010051016020610100510160c0525b60c05161012051811015614be3579060409160c0515190602060c05101516080528360c0510160c052610160516001831810614b6b575b5060011c8152608051602082015201614b20565b5f60a0526001821860c05151146101205160c05110165f14614bca57606081015160a05260800160c0525b60a0516080511015614bba576080515f5260a0516020525b825f206080525f614b57565b60a0515f52608051602052614bae565b50610140513560a0526020610140510161014052614b96565b5098919395979092949698610120526001610160510160011c6101605261470d565b614c108183856151c0565b9963ffffffff614c1f8c6150e4565b169085821015614c935780821c614c72579060e06001939284831b179c83851b92614c4d84610100516121ec565b5281604051918237205f52614c6b8360205f209201610100516121ec565b52016146e5565b506001600160401b038e51166392ff4feb60e01b5f5260045260245260445ffd5b6001600160401b038f5116631d69f5cb60e31b5f5260045260245ffd5b6001600160401b0384511663f7aeb26960e01b5f5260045260245ffd5b505f9450505050565b6001600160401b03855116630fe5351b60e41b5f5260045260e05160245260445260645ffd5b5f198114611e865760010190565b604051906304a50ae560e51b825281602481016020600483015282518091526044820190602060448260051b8501019401915f905b828210614dc057505050508060209203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a17575f91614da1575b5015614d9257565b630687433760e21b5f5260045ffd5b614dba915060203d60201161121c5761120e8183611e52565b5f614d8a565b9193509193602080614e086001936043198a8203018652885190815181526040614df7858401516060878501526060840190611b91565b920151906040818403910152611b91565b96019201920185939192614d3f565b929060408401519283511561500057939192906001600160a01b03602084519401511685604051968795635a18535b60e11b87526001600160801b0360606101248901926001600160401b0381511660048b01526001600160401b0360208201511660248b015263ffffffff60408201511660448b01520151166064880152610120608488015252610144850192905f905b808210614f7b5750505060a48401526003198382030160c4840152602080835192838152019201905f5b818110614f4757505050819060209360e48301523361010483015203815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611a17575f91614f2e575090565b613fac915060203d60201161121c5761120e8183611e52565b8251805163ffffffff1685526020908101516001600160a01b03168186015287955060409094019390920191600101614ed3565b91809597965093909293356001600160a01b038116809103611a2257815260208501356001600160401b038116809103611a22576020820152604085013563ffffffff8116809103611a225760408201526060850135906001600160801b038216809203611a2257608081600193606083940152019501920187959694939291614ea9565b50505050505f90565b91908203918211611e8657565b903590601e1981360301821215611a2257018035906001600160401b038211611a2257602001918136038313611a2257565b6001600160401b039182169116818110801561508b575b61506857505050565b6001600160401b03935063233729a560e11b5f526004526024521660445260645ffd5b5082811161505f565b51906001600160a01b0382168203611a2257565b519060ff82168203611a2257565b6001600160401b035f19911601906001600160401b038211611e8657565b91908110156121605760061b0190565b3563ffffffff81168103611a225790565b356001600160401b0381168103611a225790565b356001600160601b0381168103611a225790565b5160608101809111611e865790565b6001600160401b036001911601906001600160401b038211611e8657565b90602080835192838152019201905f5b8181106151675750505090565b909192602060806001926001600160801b03606088516001600160a01b0381511684526001600160401b0386820151168685015263ffffffff60408201511660408501520151166060820152019401910191909161515a565b91908110156121605760091b0190565b91906151da6121c0565b505f5b6151e781856121ec565b5160408101515115615217578281511461520f57506152086151e791614cfc565b90506151dd565b935050505090565b949350509060c081029080159181810460c014831715611e865761523a9061264d565b918160081b918204610100141715611e86576152559061264d565b5f82525f8152604085015260208401528252565b91906001600160401b039081604051947f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21760208701524660408701523060608701521660808501525f60a08501521660c083015260e08201525f6101008201526101008152613fac61012082611e52565b906001600160401b036040519263973486f960e01b84521660048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215611a17575f905f93615347575b5060201c9163ffffffff1690565b9250506040823d604011615394575b8161536360409383611e52565b81010312611a225781519163ffffffff1983168303611a225761538d602063ffffffff920161212c565b9290615339565b3d9150615356565b905f8091602081519101845af48080615411575b156153d05750506040513d81523d5f602083013e60203d82010160405290565b156153f1576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15615402576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806153b05750813b15156153b0565b906001600160401b038251165f549064ffffffffff82169081810361553d57505060c01c61ffff167f000000000000000000000000000000000000000000000000000000000000000081101561552b57506154e2576001600160401b0360806154b4826060850151167f000000000000000000000000000000000000000000000000000000000000000090611e9a565b920151161515806154d9575b6154c75750565b639be9655760e01b5f5260045260245ffd5b508042106154c0565b6154f56001600160401b0382511661243c565b906005821015611a5f576001821461550b575050565b51638d6df4db60e01b5f526001600160401b0316600452611a5a90611b83565b631294440160e11b5f5260045260245ffd5b631c2cff0b60e31b5f5260045260245260445ffd5b3561ffff81168103611a225790565b9060188110156121605760051b0190565b805161557d81614cfc565b8252905f915b60018082161461559f575090602061559c920151615561565b52565b926155c2906155bc6020840151946155b681614cfc565b95615561565b51615687565b9260011c615583565b80515f9291908380825b6155df5750505050565b6001808416146155fe575b6155f390614cfc565b9160011c91826155d5565b9461560d866020860151615561565b5191156156265761561d91615687565b936001906155ea565b5061561d565b6001600160801b038111615646576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b5f51602061571e5f395f51905f528110156156755750565b632051490960e21b5f5260045260245ffd5b8181101561569b575f5260205260405f2090565b905f5260205260405f2090565b9091612713926001600160401b03608061012085015194015116916001600160a01b03845192604051936020850195865260408501521660608301526080820152608081526156f860a082611e52565b5190206040516020810191825260208152615714604082611e52565b5190209061557256fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// Solidity: constructor((address,address,address,address,address,address,address) contracts, (uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64) limits, bytes32 genesisRoot) returns()
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

// PackEnterExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72cfe7f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enterExitMode() returns()
func (rollup *Rollup) PackEnterExitMode() []byte {
	enc, err := rollup.abi.Pack("enterExitMode")
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
func (rollup *Rollup) TryPackEnterExitMode() ([]byte, error) {
	return rollup.abi.Pack("enterExitMode")
}

// PackExitMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28e18a89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitMode() view returns(bool)
func (rollup *Rollup) PackExitMode() []byte {
	enc, err := rollup.abi.Pack("exitMode")
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
func (rollup *Rollup) TryPackExitMode() ([]byte, error) {
	return rollup.abi.Pack("exitMode")
}

// UnpackExitMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28e18a89.
//
// Solidity: function exitMode() view returns(bool)
func (rollup *Rollup) UnpackExitMode(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("exitMode", data)
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

// PackFinalizedQueueEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3218521b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizedQueueEnd() view returns(uint64)
func (rollup *Rollup) PackFinalizedQueueEnd() []byte {
	enc, err := rollup.abi.Pack("finalizedQueueEnd")
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
func (rollup *Rollup) TryPackFinalizedQueueEnd() ([]byte, error) {
	return rollup.abi.Pack("finalizedQueueEnd")
}

// UnpackFinalizedQueueEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3218521b.
//
// Solidity: function finalizedQueueEnd() view returns(uint64)
func (rollup *Rollup) UnpackFinalizedQueueEnd(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("finalizedQueueEnd", data)
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
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
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
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) TryPackParameters() ([]byte, error) {
	return rollup.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint64))
func (rollup *Rollup) UnpackParameters(data []byte) (RollupParameters, error) {
	out, err := rollup.abi.Unpack("parameters", data)
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
func (rollup *Rollup) PackPermissionless() []byte {
	enc, err := rollup.abi.Pack("permissionless")
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
func (rollup *Rollup) TryPackPermissionless() ([]byte, error) {
	return rollup.abi.Pack("permissionless")
}

// UnpackPermissionless is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1256f9f.
//
// Solidity: function permissionless() view returns(bool)
func (rollup *Rollup) UnpackPermissionless(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("permissionless", data)
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
// the contract method with ID 0x4ab93e45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveChunks(((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address),(address,uint64,uint32,uint128)[],((uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32),address,uint256[8])[],bytes32[])[] batches) returns()
func (rollup *Rollup) PackProveChunks(batches []BatchProofs) []byte {
	enc, err := rollup.abi.Pack("proveChunks", batches)
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
func (rollup *Rollup) TryPackProveChunks(batches []BatchProofs) ([]byte, error) {
	return rollup.abi.Pack("proveChunks", batches)
}

// PackRescueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb85db904.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueBatch((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) parent, (bytes32,bytes32,bytes32,uint96,uint96,uint64,uint16,bytes)[] chunks, (uint64,uint32)[] blocks, uint64 deadline, uint256[8][] proofs) returns()
func (rollup *Rollup) PackRescueBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput, deadline uint64, proofs [][8]*big.Int) []byte {
	enc, err := rollup.abi.Pack("rescueBatch", parent, chunks, blocks, deadline, proofs)
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
func (rollup *Rollup) TryPackRescueBatch(parent BatchHeader, chunks []ChunkInput, blocks []BlockInput, deadline uint64, proofs [][8]*big.Int) ([]byte, error) {
	return rollup.abi.Pack("rescueBatch", parent, chunks, blocks, deadline, proofs)
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

// RollupBatchRescued represents a BatchRescued event raised by the Rollup contract.
type RollupBatchRescued struct {
	CommitId uint64
	Rescuer  common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupBatchRescuedEventName = "BatchRescued"

// ContractEventName returns the user-defined event name.
func (RollupBatchRescued) ContractEventName() string {
	return RollupBatchRescuedEventName
}

// UnpackBatchRescuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchRescued(uint64 indexed commitId, address indexed rescuer)
func (rollup *Rollup) UnpackBatchRescuedEvent(log *types.Log) (*RollupBatchRescued, error) {
	event := "BatchRescued"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupBatchRescued)
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

// RollupExitModeEntered represents a ExitModeEntered event raised by the Rollup contract.
type RollupExitModeEntered struct {
	StateRoot [32]byte
	QueueEnd  uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const RollupExitModeEnteredEventName = "ExitModeEntered"

// ContractEventName returns the user-defined event name.
func (RollupExitModeEntered) ContractEventName() string {
	return RollupExitModeEnteredEventName
}

// UnpackExitModeEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitModeEntered(bytes32 stateRoot, uint64 queueEnd)
func (rollup *Rollup) UnpackExitModeEnteredEvent(log *types.Log) (*RollupExitModeEntered, error) {
	event := "ExitModeEntered"
	if len(log.Topics) == 0 || log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RollupExitModeEntered)
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["Exited"].ID.Bytes()[:4]) {
		return rollup.UnpackExitedError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["KindOutOfPlace"].ID.Bytes()[:4]) {
		return rollup.UnpackKindOutOfPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["L1CountOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackL1CountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoProofs"].ID.Bytes()[:4]) {
		return rollup.UnpackNoProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotARescue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotARescueError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPermissionless"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPermissionlessError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return rollup.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTopLevel"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTopLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return rollup.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingWaits"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["Permissionless"].ID.Bytes()[:4]) {
		return rollup.UnpackPermissionlessError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PriceBelowFloor"].ID.Bytes()[:4]) {
		return rollup.UnpackPriceBelowFloorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PriceInRescue"].ID.Bytes()[:4]) {
		return rollup.UnpackPriceInRescueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ProofCountMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackProofCountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ProofsInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackProofsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ProofsNotAscending"].ID.Bytes()[:4]) {
		return rollup.UnpackProofsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RecordsNotInBatch"].ID.Bytes()[:4]) {
		return rollup.UnpackRecordsNotInBatchError(raw[4:])
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

// RollupExited represents a Exited error raised by the Rollup contract.
type RollupExited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Exited()
func RollupExitedErrorID() common.Hash {
	return common.HexToHash("0xe0093feeddaaa09772f23abc851961d9dc4083a1a7c4bf6078cbc03fb20c067b")
}

// UnpackExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Exited()
func (rollup *Rollup) UnpackExitedError(raw []byte) (*RollupExited, error) {
	out := new(RollupExited)
	if err := rollup.abi.UnpackIntoInterface(out, "Exited", raw); err != nil {
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

// RollupNotARescue represents a NotARescue error raised by the Rollup contract.
type RollupNotARescue struct {
	Operations *big.Int
	PaidSlots  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotARescue(uint256 operations, uint256 paidSlots)
func RollupNotARescueErrorID() common.Hash {
	return common.HexToHash("0xb4a4b32c48f9e958dc1f3b47bab7035ffc04a207542ab417c0d1c3afa4405e68")
}

// UnpackNotARescueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotARescue(uint256 operations, uint256 paidSlots)
func (rollup *Rollup) UnpackNotARescueError(raw []byte) (*RollupNotARescue, error) {
	out := new(RollupNotARescue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotARescue", raw); err != nil {
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

// RollupNotPermissionless represents a NotPermissionless error raised by the Rollup contract.
type RollupNotPermissionless struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermissionless()
func RollupNotPermissionlessErrorID() common.Hash {
	return common.HexToHash("0x957983b11cf684745ce3a3816b70d7ded9b949a194d139101b4a68aa1efb898a")
}

// UnpackNotPermissionlessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermissionless()
func (rollup *Rollup) UnpackNotPermissionlessError(raw []byte) (*RollupNotPermissionless, error) {
	out := new(RollupNotPermissionless)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPermissionless", raw); err != nil {
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

// RollupNotYet represents a NotYet error raised by the Rollup contract.
type RollupNotYet struct {
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 earliest)
func RollupNotYetErrorID() common.Hash {
	return common.HexToHash("0xe465623675b64c81ac50654dc07b6241a5fe144b283cd51367005aa46f56c6c6")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 earliest)
func (rollup *Rollup) UnpackNotYetError(raw []byte) (*RollupNotYet, error) {
	out := new(RollupNotYet)
	if err := rollup.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingWaits represents a NothingWaits error raised by the Rollup contract.
type RollupNothingWaits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWaits()
func RollupNothingWaitsErrorID() common.Hash {
	return common.HexToHash("0xf0c14cc5d33e03fbefee8b0a84946d2dbd74173fa993c89ca21ecd58e5d8122e")
}

// UnpackNothingWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWaits()
func (rollup *Rollup) UnpackNothingWaitsError(raw []byte) (*RollupNothingWaits, error) {
	out := new(RollupNothingWaits)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingWaits", raw); err != nil {
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

// RollupPermissionless represents a Permissionless error raised by the Rollup contract.
type RollupPermissionless struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Permissionless()
func RollupPermissionlessErrorID() common.Hash {
	return common.HexToHash("0xf056263b7000b385a46d681314c98de18fb0d0976e08eae6493e62494f9aee69")
}

// UnpackPermissionlessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Permissionless()
func (rollup *Rollup) UnpackPermissionlessError(raw []byte) (*RollupPermissionless, error) {
	out := new(RollupPermissionless)
	if err := rollup.abi.UnpackIntoInterface(out, "Permissionless", raw); err != nil {
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

// RollupPriceInRescue represents a PriceInRescue error raised by the Rollup contract.
type RollupPriceInRescue struct {
	ChunkIndex *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceInRescue(uint256 chunkIndex)
func RollupPriceInRescueErrorID() common.Hash {
	return common.HexToHash("0xee658b1200edb062f72522b952e58e0c36bcbe5662dbca8ba46466eaa14332ec")
}

// UnpackPriceInRescueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceInRescue(uint256 chunkIndex)
func (rollup *Rollup) UnpackPriceInRescueError(raw []byte) (*RollupPriceInRescue, error) {
	out := new(RollupPriceInRescue)
	if err := rollup.abi.UnpackIntoInterface(out, "PriceInRescue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupProofCountMismatch represents a ProofCountMismatch error raised by the Rollup contract.
type RollupProofCountMismatch struct {
	Proofs *big.Int
	Chunks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofCountMismatch(uint256 proofs, uint256 chunks)
func RollupProofCountMismatchErrorID() common.Hash {
	return common.HexToHash("0xc38e852a9aeaf567c79f2fe08c3e92a5cbb69404ac36cff701e714a9e13c378a")
}

// UnpackProofCountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofCountMismatch(uint256 proofs, uint256 chunks)
func (rollup *Rollup) UnpackProofCountMismatchError(raw []byte) (*RollupProofCountMismatch, error) {
	out := new(RollupProofCountMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "ProofCountMismatch", raw); err != nil {
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

// RollupProofsNotAscending represents a ProofsNotAscending error raised by the Rollup contract.
type RollupProofsNotAscending struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofsNotAscending(uint64 commitId, uint32 chunkIndex)
func RollupProofsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x92ff4feb73df33df69570b927549a40ce193bf110e4411a036a65de8347bf3e2")
}

// UnpackProofsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofsNotAscending(uint64 commitId, uint32 chunkIndex)
func (rollup *Rollup) UnpackProofsNotAscendingError(raw []byte) (*RollupProofsNotAscending, error) {
	out := new(RollupProofsNotAscending)
	if err := rollup.abi.UnpackIntoInterface(out, "ProofsNotAscending", raw); err != nil {
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

// RollupRecordsNotInBatch represents a RecordsNotInBatch error raised by the Rollup contract.
type RollupRecordsNotInBatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordsNotInBatch(uint64 commitId)
func RollupRecordsNotInBatchErrorID() common.Hash {
	return common.HexToHash("0xeb4fae584866b85fa5c8a008abe39ce873501e9e663b49ef46086562d8e3a3e6")
}

// UnpackRecordsNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordsNotInBatch(uint64 commitId)
func (rollup *Rollup) UnpackRecordsNotInBatchError(raw []byte) (*RollupRecordsNotInBatch, error) {
	out := new(RollupRecordsNotInBatch)
	if err := rollup.abi.UnpackIntoInterface(out, "RecordsNotInBatch", raw); err != nil {
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
