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
	Bin: "0x6102a06040523461093f57617786803803809161001e826102a0610943565b6102a039610200811261093f5760e0811261093f576040519060e082016001600160401b038111838210176106b2576040526102a0516001600160a01b038116810361093f5782526102c051916001600160a01b038316830361093f57602081019283526102e051916001600160a01b038316830361093f5760408201928352610300516001600160a01b038116810361093f576060830190815261032051906001600160a01b038216820361093f576080840191825261034051926001600160a01b038416840361093f5760a0850193845261036051906001600160a01b038216820361093f576101009160c087015260df19011261093f576040519461010086016001600160401b038111878210176106b257604052610141610380610966565b808752966101506103a0610966565b60208801526101606103c0610966565b60408801526101706103e0610966565b6060880152610180610400610966565b6080880152610190610420610977565b60a08801526101a0610440610977565b60c0880152610460516001600160401b038116810361093f5760e0880152610480519763ffffffff16600181108015610934575b6108f1575063ffffffff60208801511662278d0081116108ae575063ffffffff6040880151166001811080156108a2575b610864575063ffffffff60408801511663ffffffff602089015116810180911161080857600181018091116108085763ffffffff606089015116908082108015610858575b61081c5750506080870151606088015163ffffffff919091169060011b6401fffffffe1680821080156107fc575b6107c157505061ffff60a0880151166001811080156107b6575b610776575061ffff60c08801511660018110801561076b575b61072b575060e08701516001600160401b031660018110801561071c575b6106d957507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018810156106c65785516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e0908152945181166101005294518516610120529482015190931661014052845163ffffffff9081166101a05260208087015182166101c05260408088015183166101e05260608089015184166102005296880151909216610220529386015161ffff9081166102405291860151909116610260529301516001600160401b031661028052825146918101918252308185015292835291906103c19082610943565b51902060081c610160526101808190526040516103a08101906001600160401b038211818310176106b2576103a0916040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152826101e0820152205f8052600260205260405f20555f80526002602052600160405f2001600360ff198254161790556001556a01000000000000000000006effffffffff00000000000000000000195f5416175f55604051616dff9081610987823960805181818161176301528181611e4c0152818161241e015281816140c60152818161455b01528181615d5801526168a9015260a0518181816101c8015261414a015260c051818181611545015281816125750152818161292901528181613939015281816141ee015281816145c30152615a7e015260e0518181816127d3015261288101526101005181818161044f0152818161192e0152818161278d01528181612a2301526150e60152610120518181816125e301528181614499015281816147b40152616687015261014051818181613e77015281816143e10152818161477301528181614fbd01526158170152610160518181816104eb0152612abf0152610180518161016b01526101a0518181816120790152616bee01526101c0518181816120b401526142e601526101e051818181611bec015281816120e10152613be301526102005181818161210e015261547901526102205181818161213c01526122b901526102405181818161216a0152616bad0152610260518181816114a3015281816121960152613c150152610280518181816121c1015261461e0152f35b634e487b7160e01b5f52604160045260245ffd5b87632051490960e21b5f5260045260245ffd5b604051630393936760e31b81526c6261736546656543617057656960981b60048201526024810191909152600160448201526509184e72a0006064820152608490fd5b506509184e72a00081116102c9565b604051630393936760e31b81526d0ccdee4c6cac8a0cae484c2e8c6d60931b60048201526024810191909152600160448201526104006064820152608490fd5b5061040081116102ab565b604051630393936760e31b81526d1b585e155b999a5b985b1a5e995960921b60048201526024810191909152600160448201526104006064820152608490fd5b506104008111610292565b604051630393936760e31b8152686578697444656c617960b81b6004820152602481019290925260448201526276a700606482015260849150fd5b506276a7008211610278565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b815269677261636544656c617960b01b60048201526024810192909252604482015262278d00606482015260849150fd5b5062278d00821161024a565b604051630393936760e31b81526a666f7263656444656c617960a81b600482015260248101919091526001604482015262093a806064820152608490fd5b5062093a808111610205565b604051630393936760e31b81527066696e616c697a6174696f6e44656c617960781b600482015260248101919091525f604482015262278d006064820152608490fd5b604051630393936760e31b8152701b5a5b90dbdb5b5a5d125b9d195c9d985b607a1b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116101d4565b5f80fd5b601f909101601f19168101906001600160401b038211908210176106b257604052565b519063ffffffff8216820361093f57565b519061ffff8216820361093f5756fe6102a0806040526004361015610013575f80fd5b5f610120525f3560e01c90816307fdfcf714614797575080631089b84314614754578063240f8d8d1461437757806328e18a89146143505780632aed4c7b14613e535780633218521b14613e275780633be68c0d146127f757806346ae1386146127b157806349df26fe1461276b5780634ab93e451461272a5780634eb47710146126dc578063502d1b1f146126b05780635d8161ac146125b75780635ed253461461259957806363779c74146125535780636b5b338d1461251557806372cfe7f11461226a57806383894a601461224a578063890357301461205b5780638f7dcfa31461200d578063a1256f9f14611fe6578063ac9650d814611e70578063b701069714611e2a578063b85db90414610249578063c5c19066146101ec578063ee9a31a2146101a65763f581e5321461014b575f80fd5b3461019f576101205136600319011261019f576103a0610169614bb4565b7f00000000000000000000000000000000000000000000000000000000000000006101e082015261019d60405180926148aa565bf35b6101205180fd5b3461019f576101205136600319011261019f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f57602036600319011261019f576001600160401b0361020d614838565b16610120515260026020526040600181610120512001546001600160401b038251916001600160a01b038160581c16835260181c166020820152f35b3461019f573660031901610420811261019f576103a01361019f576103a4356001600160401b03811161019f576102849036906004016147d8565b906103c4356001600160401b03811161019f576102a5903690600401614808565b90926103e4356001600160401b03811692919083810361019f576001600160401b03610404351161019f573660236104043501121561019f576001600160401b0361040435600401351161019f57366024610404356004013560081b6104043501011161019f576103146154f5565b61031c61580d565b610324615447565b15611e1557610e1042018042116108ba57610349916001600160401b034216906167ca565b80610404356004013503611df25761035f614cf4565b9260608451015260406060602085015101528060c00260c0810482036108ba57610388906154c3565b61014084015261039860046155b7565b6103b16001600160401b03608087510151161583616b83565b84519163ffffffff610120515464ffffffffff8160501c1685526001600160401b036103e2816020860151166158ba565b16602086015260a01c1660408401526101008101916001600160401b0383511660e085015263ffffffff85166101208501526101e082019384516101c0820152610380339101526101a087510152610438614cbe565b506040516354cc785160e01b8152610100816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a8f5761012051906101205192611d32575b506101808851015261ffff60606020890151015116604080821091180260401885158015611d29575b611d0d57506001600160401b0360408801519363ffffffff606081604086015116946020880195865201511660408601527f0000000000000000000000000000000000000000000000000000000000000000606086015281895151166080860152511680611cf5575b5051806060029060608204036108ba5760600190816060116108ba576001600160401b0392602061055360a0946154c3565b0190528260c0820151166060880151526102408101516020606089015101520181815116604060608801510152511660c085015251604060a085015101526105a360206040850151015182614b68565b61012051805b848110611c915750818103611c765750506101205190939190855b8582101561145c573684900360fe1901600583901b850135121561019f5760208501516106136001600160401b0360c088015116429061060e60a08760051b8a01358a0101616845565b6167ca565b6001600160601b0361062f60608560051b880135880101616859565b81602084015116918291161061142457506001600160601b03906001600160401b03604061066760808760051b8a01358a0101616859565b9201511691829116116113ec57506106878260051b850135850135616d3f565b61069c60208360051b86013586010135616d3f565b6001600160401b036106b860a08460051b870135870101616845565b1660c086015260a08501516040860151608052946106e3600584901b860135860160e0810190616798565b9060a0529461ffff6106ff60c08660051b840135840101616cb6565b169661012051506101205150610120519860206080510151808a116113d0575061072a60805161686d565b986020608051015160608181020481036108ba5761074b906060028b614b8f565b60e081905260a05191908b9003368c3761012051905b80821061110f5750505b8860a05101811080611104575b156110f4578960c0525b60e05161018060c05101118960a051016064830111176110ec57600160f81b813518604b8201358235181760328201358235186019830135833518171760f81c6108415780600160301b600160f81b036064923560081c1660c05152600160301b600160f81b03601982013560081c16606060c0510152600160301b600160f81b03603282013560081c1660c080510152600160301b600160f81b03604b82013560081c1661012060c0510152019061018060c0510160c05290610782565b9890985b60e05160c051108960a051018210166110a8575b61087660c0519b606061086f849560c051615916565b0490614b8f565b9a8960a05101821080159061109b575b6109e65750803560f81c6108d4575061089e90616595565b975b606060c0510160c051116108ba57606060c051019861076b565b634e487b7160e01b61012051526011600452602461012051fd5b989998905080803560f81c6002036109605775ffffffffffffffffffffffffffffffff000000000000813560281c1664ffffffffff60d01b823560081c1617906109366001600160801b03601585013560601c923560581c1682608051616d69565b6029830183116108ba57602961095a9301915b60c05152602060c051015298616595565b986108a0565b9050803560f81c6003036109ae578035600881901c60ff60f01b16602882901c63ffffffff60b01b16179060381c6001600160a01b03166019830183116108ba57601961095a930191610949565b60606109c66109be60805161686d565b60c051615916565b04632f88fe1f60e21b61012051526004523560f81c602452604461012051fd5b92939996959a94989190505b8160a0510181036110675750506080515160406060608051015191868b6fffffffffffffffffffffffff00000000610aa060806bffffffffffffffffffffffff60801b610a8e60608d6bffffffffffffffff00000000610a5c60a08b60051b8b01358b0101616845565b60201b1663ffff0000610a7960c08c60051b8c01358c0101616cb6565b60101b1617179760051b870135870101616859565b821b16938c60051b8101350101616859565b60201b161783608051015117938252602082015201526080515160206080510151806060029060608204036108ba57606001806060116108ba575f516020616ddf5f395f51905f52912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208860051b8d01358d0101356040830152606082015260608152610b3b608082614b47565b519020069060805151610b4f60805161686d565b61ffff610b6660c08d8a60051b8101350101616cb6565b169060608281020482036108ba57610b849160609493940290614b8f565b6101205191925b808411610f5f5750505f516020616ddf5f395f51905f5291500660a0830152608082015263ffffffff8316815260408101805160208301528360051b880135880135905260208360051b88013588010135606082015260408360051b8801358801013560c0820152610c11608087015160e0832061012051526020610120512090616cc5565b61014086015151610f01575b50610c9f81610c33610caa9360e0890151614b8f565b60e0880152610c7d610c72610c4f6040808b0151015184614b68565b6001600160601b03610c6b60608d8a60051b8101350101616859565b1690614b68565b610100890151614b8f565b6101008801526001600160601b03610c6b60808660051b8b01358b0101616859565b610120860151614b8f565b6101208501526060840151610cc2604086015161686d565b60408601516020015190815b610ce25750505060010190949392936105c4565b608083015115610e1c575b608083015182811015610e15575b60a0840151816060810204606014821517156108ba5781610d46610d5994610d4c9361012051526060830281206020526040610120512060a089015261012051506060830290614b8f565b94615916565b9182916080860151615916565b80608086015215610d6c575b9190610cce565b506001600160401b038351166001600160401b0381146108ba576001600160401b03600183920116808552602085019081516001600160401b03604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c08152610e0b60e082614b47565b5190209052610d65565b5081610cfb565b610e3860c08401805190610e2f82616595565b9052878b616824565b6001600160401b03610e4982616845565b8160408701511691829116108015610ee7575b610ead5750610e996020826001600160401b03610e7d63ffffffff95616845565b1660408801520182610e8e82616834565b166060870152616834565b1660808401526101205160a0840152610ced565b6001600160401b03610ebe83616845565b63233729a560e11b6101205152166004526024526001600160401b034216604452606461012051fd5b50426001600160401b03610efa84616845565b1611610e5c565b6001600160601b03610f1d60608560051b8a01358a0101616859565b16610f4657610caa9160a0610c9f926020806101408b015192019160c0880201015e9150610c1d565b82637732c58960e11b6101205152600452602461012051fd5b61017f19840182811015610fdc575b5083605f1901925f516020616ddf5f395f51905f52845191818881818009099009019385603f1982015191601f190151808317610fb2575b5050505b929192610b8b565b915f516020616ddf5f395f51905f52828180969995818381970990099209089008928d8581610fa6565b60ff1985015161015f19860151603f19870151609f1988015117911717610f6e579390925f516020616ddf5f395f51905f529081605f1984015191818981818009099009018160bf1984015191818981818009099009019161011f19015191818781818009099009015f516020616ddf5f395f51905f52845191818781818009099009019291610faa565b61107f9061107a838060a0510192614b8f565b615916565b906348abeb7360e01b6101205152600452602452604461012051fd5b5060e05160c05114610886565b6001819a92939a3560f81c186110e35780600160301b600160f81b036019923560081c1660c051520190606060c0510160c052989190610845565b98919098610859565b989098610845565b99939790959499989192986109f2565b5060e0518a10610778565b909a916101205150608160a060805101516040519060201b8152606583601c8301372060201c602982013560801c90606683013560801c9060a0608051015261115d60c06080510151616595565b60c06080510152605983018084116108ba57611183903560a01c60e06080510151614b8f565b60e0608051015260048335610120511a1080156113c0575b61139d5760078335610120511a148061138d575b80156113865760035b60016065860135610120511a1714801590611374575b61134d57611345575b506065820135610120511a9060301b8235610120511a60f01b17176001600160801b038160301c16906001811615906001840184116108ba576101205192600185013560601c908160f084901c6004036112aa57506015860186116108ba57601586013560601c9361010060805101611251838251614b8f565b9052806112a1575b61128e575b50505b855260208501526040840152607681018091116108ba5791606081018091116108ba579a60010190610761565b61129a91608051616d69565b5f8061125e565b50801515611259565b9390915060058360f09694961c145f146112ec575050506039830183116108ba576001600160f81b0360398401359260ff60b01b8460481c1617921691611261565b60068560f01c145f14611314575050506015830183116108ba57601583013560601c91611261565b919391158061133c575b611329575b50611261565b6113369083608051616d69565b5f611323565b5080151561131e565b90508e6111d7565b506065838f63c1f5188f60e01b61012051526004520135610120511a602452604461012051fd5b50801580156111ce57508115156111ce565b60016111b8565b506001600160801b0382146111af565b828e632f88fe1f60e21b610120515260045235610120511a602452604461012051fd5b5060078335610120511a1161119b565b89631ee30d6760e21b6101205152600452602452604461012051fd5b6001600160601b036114086080878660051b8101350101616859565b63979e796960e01b610120515216600452602452604461012051fd5b6001600160601b036114406060888760051b8101350101616859565b636b73ed4960e11b610120515216600452602452604461012051fd5b84805160408201516001600160401b0360e083015116906001600160401b0361010061149060c084019483865116906158d8565b940193168084528251611c19575b5050517f000000000000000000000000000000000000000000000000000000000000000011611b9c575b506114d281615923565b80519060c06040820151015180158015611b88575b611b6057507f569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd6102608301526001600160401b0382511660405190630564f31d60e31b82526004820152602081602481610120516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611a8f576101205191611b26575b506001600160601b03602083015191169052610120515080516103a08120906001600160401b03815116610120515260026020528160406101205120556115bd6155f9565b64ffffffffff825116815264ffffffffff6115e16001600160401b038451166158ba565b16906040810191825260a0810161ffff81511661ffff81146108ba576001019061ffff8216905261ffff60c01b6001600160f81b038364ffffffffff60d01b1964ffffffffff82511661ffff60c01b1961012051549863ffffffff60a01b1964ffffffffff60501b69ffffffffff0000000000602088015160281b16925160501b169164ffffffffff60781b1964ffffffffff60781b606089015160781b169564ffffffffff60d01b60c063ffffffff60a01b60808c015160a01b169a015160d01b169c60e060ff60f81b910151151560f81b169d6effffffffffffffffffffffffffffff1916171617161716171617169160c01b1617171761012051556001600160401b038151166001600160401b03602083015116907f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba760405185815261172d60208201866148aa565b6103e06103c0820152806117466103e082016060615b1f565b0390a361010001516020830151516001600160401b0391909116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060408581015101516117af9160011b6c01fffffffffffffffffffffffe16614b68565b813b1561019f5760405192630d49da6760e31b84526004840152602483015281604481610120519361012051905af18015611a8f57611b0b575b50336001600160401b038451167f16ae41daf01e3411f51b5aa107e6be9d9588c491237b022b485e85ea208af9be6101205161012051a381519061184c610140840151916001600160401b038451166001600160401b0360408601511690616a8a565b9060c0815104916101205150610120515b838110611ac857505050506040805191906118788184614b47565b60018352601f1901610120515b818110611a9d575050610180015161014092909201519060046104043501356001600160f81b03811690036108ba57611922926020926118ce610404356004013560081b6154c3565b9081516024610404350186840137604051926118e984614af6565b83528483015260408201526118fd82614ed4565b5261190781614ed4565b50604051809381926304a50ae560e51b835260048301614ef5565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a8f576101205191611a60575b5015611a4b57805161012080516001600160401b039290921690915260026020819052815160409020600190810180549385015162ffffff19909416600885901b62ffff001617909217825590929163ffffffff161b5f1981019081116108ba5782546affffffffffffffff000000191660189190911b6affffffffffffffff00000016179091556001600160401b039051167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d6101205161012051a2610120517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101205180f35b630687433760e21b6101205152600461012051fd5b611a82915060203d602011611a88575b611a7a8183614b47565b810190614b9c565b82611961565b503d611a70565b6040513d61012051823e3d90fd5b602090611aa8614eb5565b82828701015201611885565b634e487b7160e01b5f52604160045260245ffd5b600190611afc3363ffffffff8316856020905f516020616ddf5f395f51905f52936101009360a08301528382015201200690565b60c0808302860101520161185d565b61012051611b1891614b47565b6101205161019f57836117e9565b90506020813d602011611b58575b81611b4160209383614b47565b8101031261019f57611b5290614df9565b83611578565b3d9150611b34565b63ffffffff6101608401511690632d292ccb60e21b6101205152600452602452604461012051fd5b5063ffffffff6101608401511615156114e7565b611baf6001600160401b0382511661687c565b801515915081611be3575b50156114c8576001600160401b0390511663443087d560e11b6101205152600452602461012051fd5b9050611c1142917f000000000000000000000000000000000000000000000000000000000000000090614b8f565b111583611bba565b611c2c611c2760a0926158f8565b61687c565b5091015180821461149e576001600160401b03845116632296739560e11b610120515260045263ffffffff199060201b1660245263ffffffff199060201b16604452606461012051fd5b6313856db360e31b6101205152600452602452604461012051fd5b9063ffffffff611cad6020611ca785898d616824565b01616834565b1615611cdc57611cd560019163ffffffff611cce6020611ca7878b8f616824565b1690614b8f565b91016105a9565b506344c1aecb60e01b6101205152600452602461012051fd5b611c27611d01916158f8565b5060a084015289610521565b85634ce4db2760e11b6101205152600452602452604461012051fd5b508086116104b8565b915050806101003d8111611deb575b611d4b8183614b47565b810103610100811261019f5760e0825191601f19011261019f57611de060e060405193611d7785614b2c565b611d8360208201615b0b565b8552611d9160408201615b0b565b6020860152611da260608201614e21565b6040860152611db360808201614e21565b6060860152611dc460a08201616816565b6080860152611dd560c08201616816565b60a086015201616816565b60c08301528a61048f565b503d611d41565b6361c7429560e11b61012051526104043560040135600452602452604461012051fd5b63957983b160e01b6101205152600461012051fd5b3461019f576101205136600319011261019f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f57602036600319011261019f576004356001600160401b03811161019f57611ea09036906004016147d8565b602091604051611eb08482614b47565b61012051815283810190601f198501368337611ecb84614e9e565b92611ed96040519485614b47565b848452601f19611ee886614e9e565b0186610120515b828110611fd757505050610120515b85811015611f7757600190611f5b611f55611f1f600584901b860186616798565b91908b89846040519586948486013783018281016101205181528b519283915e010161012051815203601f198101835282614b47565b30616afb565b611f658288614ee1565b52611f708187614ee1565b5001611efe565b604080518881528651818a018190526101205192600582901b8301810191898c01918c9085015b828710611fab5785850386f35b909192938280611fc7600193603f198a82030186528851614886565b9601920196019592919092611f9e565b60608782018301528101611eef565b3461019f576101205136600319011261019f576020612003615447565b6040519015158152f35b3461019f576101205136600319011261019f576080610120515464ffffffffff604051918181168352818160281c16602084015263ffffffff8160a01c16604084015260501c166060820152f35b3461019f576101205136600319011261019f5761207661540b565b507f000000000000000000000000000000000000000000000000000000000000000063ffffffff166040516120aa81614ada565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260808301907f000000000000000000000000000000000000000000000000000000000000000063ffffffff16825260a08401927f000000000000000000000000000000000000000000000000000000000000000061ffff16845260c08501947f000000000000000000000000000000000000000000000000000000000000000061ffff16865260e001957f00000000000000000000000000000000000000000000000000000000000000006001600160401b031687526040519788525163ffffffff1660208801525163ffffffff1660408701525163ffffffff1660608601525163ffffffff1660808501525161ffff1660a08401525161ffff1660c0830152516001600160401b031660e082015261010090f35b3461019f576101205136600319011261019f576020600154604051908152f35b3461019f576101205136600319011261019f576122856154f5565b61228d6155f9565b60e081018051612500576122ab64ffffffffff5f5460d01c1661687c565b905080156124eb576122de907f000000000000000000000000000000000000000000000000000000000000000090614b8f565b8042106124d357506001815260a082019061ffff825116155f146124c357826001600160f81b0364ffffffffff8251169364ffffffffff60d01b198361ffff60c01b1961012051549763ffffffff60a01b1969ffffffffff0000000000602085015160281b1664ffffffffff60781b1964ffffffffff60501b604087015160501b169364ffffffffff60d01b60c061ffff60c01b63ffffffff60a01b608064ffffffffff60781b60608d015160781b169b015160a01b169b51821b169c015160d01b169b60ff60f81b9051151560f81b169c6effffffffffffffffffffffffffffff19161716171617161716171617171761012051555b7f2c8f63904c1ece9257f0ce6fd760e67498a30bbcd1b01d6c213d283a4c61dcb3604060c060015493019264ffffffffff84511682519182526020820152a15164ffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561019f57604051916315831b9960e31b8352600483015281602481610120519361012051905af18015611a8f576124a8575b610120517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101205180f35b610120516124b591614b47565b6101205161019f578061247b565b50506124ce81615683565b6123d5565b637232b11b60e11b6101205152600452602461012051fd5b63f0c14cc560e01b6101205152600461012051fd5b6370049ff760e11b6101205152600461012051fd5b3461019f57602036600319011261019f576001600160401b03612536614838565b166101205152600260205260206040610120512054604051908152f35b3461019f576101205136600319011261019f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f576101205136600319011261019f57602060405160408152f35b3461019f57604036600319011261019f576125d0614838565b6125d861484e565b906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303612697576001600160401b0361261d60209383615327565b91166101205152600282526126868160016040610120512001907fff0000000000000000000000000000000000000000ffffffffffffffffffffff7effffffffffffffffffffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6001600160a01b0360405191168152f35b6360e47e4960e11b610120515233600452602461012051fd5b3461019f57604036600319011261019f5760206126866126ce614838565b6126d661484e565b90615327565b3461019f57602036600319011261019f576126fd6126f8614838565b6152b2565b6040516005821015612710576020918152f35b634e487b7160e01b61012051526021600452602461012051fd5b3461019f57602036600319011261019f576004356001600160401b03811161019f5761275d61247b9136906004016147d8565b906127666154f5565b614fb3565b3461019f576101205136600319011261019f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f576101205136600319011261019f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f5736600319016103e0811261019f576103a01361019f576103a4356001600160401b03811161019f576128329036906004016147d8565b906103c4356001600160401b03811161019f57612853903690600401614808565b61285e9391936154f5565b61286661580d565b604051636d46e98760e01b81523360048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a8f576101205191613e08575b5015613def576128ca615447565b613dda576128d6614cf4565b916001600160401b0342166060845101526001600160401b03431660808451015264ffffffffff610120515460501c166040519063ff91282360e01b8252600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a8f576101205191613d49575b50602084015261296c60046155b7565b6129856001600160401b03608087510151161583616b83565b84519163ffffffff610120515464ffffffffff8160501c1685526001600160401b036129b6816020860151166158ba565b16602086015260a01c1660408401526101008101916001600160401b0383511660e085015263ffffffff85166101208501526101e082019384516101c0820152610380339101526101a087510152612a0c614cbe565b506040516354cc785160e01b8152610100816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a8f5761012051906101205192613cf2575b506101808851015261ffff60606020890151015116604080821091180260401885158015613ce9575b611d0d57506001600160401b0360408801519363ffffffff606081604086015116946020880195865201511660408601527f0000000000000000000000000000000000000000000000000000000000000000606086015281895151166080860152511680613cd1575b5051806060029060608204036108ba5760600190816060116108ba576001600160401b03926020612b2760a0946154c3565b0190528260c0820151166060880151526102408101516020606089015101520181815116604060608801510152511660c085015251604060a08501510152612b7760206040850151015182614b68565b61012051805b848110613c935750818103611c765750506101205190939190855b8582101561382b573684900360fe1901600583901b850135121561019f576020850151612be26001600160401b0360c088015116429061060e60a08760051b8a01358a0101616845565b6001600160601b03612bfe60608560051b880135880101616859565b81602084015116918291161061142457506001600160601b03906001600160401b036040612c3660808760051b8a01358a0101616859565b9201511691829116116113ec5750612c568260051b850135850135616d3f565b612c6b60208360051b86013586010135616d3f565b6001600160401b03612c8760a08460051b870135870101616845565b1660c086015260a085015160408601516101005294612cb3600584901b860135860160e0810190616798565b90610140529461ffff612cd060c08660051b840135840101616cb6565b16966101205150610120515061012051986020610100510151808a116113d05750612cfd6101005161686d565b98602061010051015160608181020481036108ba57612d1f906060028b614b8f565b6101808190526101405191908b9003368c3761012051905b8082106135665750505b88610140510181108061355a575b1561354a5789610160525b6101805161018061016051011189610140510160648301111761354257600160f81b813518604b8201358235181760328201358235186019830135833518171760f81c612e235780600160301b600160f81b036064923560081c166101605152600160301b600160f81b03601982013560081c166060610160510152600160301b600160f81b03603282013560081c1660c0610160510152600160301b600160f81b03604b82013560081c16610120610160510152019061018061016051016101605290612d5a565b9890985b6101805161016051108961014051018210166134fb575b612e56610160519b606061086f849561016051615916565b9a89610140510182108015906134ec575b612f955750803560f81c612e9e5750612e7f90616595565b975b6060610160510161016051116108ba576060610160510198612d41565b989998905080803560f81c600203612f2d5775ffffffffffffffffffffffffffffffff000000000000813560281c1664ffffffffff60d01b823560081c161790612f016001600160801b03601585013560601c923560581c168261010051616d69565b6029830183116108ba576029612f279301915b6101605152602061016051015298616595565b98612e81565b9050803560f81c600303612f7b578035600881901c60ff60f01b16602882901c63ffffffff60b01b16179060381c6001600160a01b03166019830183116108ba576019612f27930191612f14565b60606109c6612f8c6101005161686d565b61016051615916565b92939996959a94989190505b81610140510181036134d857505061010051516040606061010051015191868b6fffffffffffffffffffffffff0000000061300e60806bffffffffffffffffffffffff60801b610a8e60608d6bffffffffffffffff00000000610a5c60a08b60051b8b01358b0101616845565b60201b161783610100510151179382526020820152015261010051516020610100510151806060029060608204036108ba57606001806060116108ba575f516020616ddf5f395f51905f52912060405160208101917f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217835260208860051b8d01358d01013560408301526060820152606081526130ac608082614b47565b519020069061010051516130c26101005161686d565b61ffff6130d960c08d8a60051b8101350101616cb6565b169060608281020482036108ba576130f79160609493940290614b8f565b6101205191925b8084116133d05750505f516020616ddf5f395f51905f5291500660a0830152608082015263ffffffff8316815260408101805160208301528360051b880135880135905260208360051b88013588010135606082015260408360051b8801358801013560c0820152613184608087015160e0832061012051526020610120512090616cc5565b6101408601515161338b575b50610c9f81610c336131a69360e0890151614b8f565b61012085015260608401516131be604086015161686d565b60408601516020015190815b6131de575050506001019094939293612b98565b608083015115613305575b6080830151828110156132fe575b60a0840151816060810204606014821517156108ba5781610d4661324294610d4c9361012051526060830281206020526040610120512060a089015261012051506060830290614b8f565b80608086015215613255575b91906131ca565b506001600160401b038351166001600160401b0381146108ba576001600160401b03600183920116808552602085019081516001600160401b03604088015116606088015160a0890151916040519360208501957f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d217875260408601526060850152608084015260a083015260c082015260c081526132f460e082614b47565b519020905261324e565b50816131f7565b61331860c08401805190610e2f82616595565b6001600160401b0361332982616845565b8160408701511691829116108015613371575b610ead575061335d6020826001600160401b03610e7d63ffffffff95616845565b1660808401526101205160a08401526131e9565b50426001600160401b0361338484616845565b161161333c565b6001600160601b036133a760608560051b8a01358a0101616859565b16610f46576131a69160a0610c9f926020806101408b015192019160c0880201015e9150613190565b61017f1984018281101561344d575b5083605f1901925f516020616ddf5f395f51905f52845191818881818009099009019385603f1982015191601f190151808317613423575b5050505b9291926130fe565b915f516020616ddf5f395f51905f52828180969995818381970990099209089008928d8581613417565b60ff1985015161015f19860151603f19870151609f19880151179117176133df579390925f516020616ddf5f395f51905f529081605f1984015191818981818009099009018160bf1984015191818981818009099009019161011f19015191818781818009099009015f516020616ddf5f395f51905f5284519181878181800909900901929161341b565b61107f9061107a8380610140510192614b8f565b50610180516101605114612e67565b6001819a92939a3560f81c186135395780600160301b600160f81b036019923560081c16610160515201906060610160510161016052989190612e27565b98919098612e3e565b989098612e27565b9993979095949998919298612fa1565b50610180518a10612d4f565b909a916101205150608160a06101005101516040519060201b8152606583601c8301372060201c602982013560801c9060a06101005101526135ae60c0610100510151616595565b60c0610100510152605982018083116108ba576135d6903560a01c60e0610100510151614b8f565b60e061010051015260048235610120511a10801561381b575b6137f85760078235610120511a14806137e8575b80156137e15760035b60016065850135610120511a17148015906137c8575b6137a257613794575b6065820135610120511a9060301b8235610120511a60f01b17176001600160801b038160301c16906001811615906001840184116108ba576101205192600185013560601c908160f084901c6004036136fd57506015860186116108ba57601586013560601c936101008051016136a3838251614b8f565b9052806136f4575b6136e0575b50505b855260208501526040840152607681018091116108ba5791606081018091116108ba579a60010190612d37565b6136ed9161010051616d69565b5f806136b0565b508015156136ab565b9390915060058360f09694961c145f1461373d57505050603983018084116108ba576001600160f81b0390359260ff60b01b8460481c16179216916136b3565b60068560f01c145f1461376257505050601583018084116108ba573560601c916136b3565b919391158061378b575b613777575b506136b3565b613785908361010051616d69565b5f613771565b5080151561376c565b50606681013560801c61362b565b6065838f63c1f5188f60e01b61012051526004520135610120511a602452604461012051fd5b50801580156136225750606683013560801c1515613622565b600161360c565b506001600160801b038114613603565b508b632f88fe1f60e21b610120515260045235610120511a602452604461012051fd5b5060078235610120511a116135ef565b84805160408201516001600160601b03602080850151015116156001600160401b0360e084015116916001600160401b0361010061387160c084019583875116906158d8565b950194168085528351613c3b575b5050159081613c10575b50613b93575b5061389981615923565b8051906040810151916001600160401b03815116916001600160a01b036103808301511661012083019463ffffffff8651169063ffffffff6138e660208301926040845191015190614b68565b9151169163ffffffff6101608701511693604051976303989e0760e61b89526004890152602488015260448701526064860152608485015260a4840152610120518360c481610120516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611a8f57610120519261012051946101205193613a8c575b506101205161014082019695905b85518110156139c85763ffffffff604061399e8389614ee1565b5101511663ffffffff895116019063ffffffff82116108ba5763ffffffff60019216895201613984565b509091929463ffffffff8088511691511610613a72576001600160801b03613a3b613a449682613a2f6103409589604051613a2181613a136020820194602086526040830190615b1f565b03601f198101835282614b47565b5190206102608901526169b0565b166103208601526169b0565b16910152615b95565b50610120517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101205180f35b634e487b7160e01b61012051526001600452602461012051fd5b9350915092503d8061012051843e613aa48184614b47565b82019260608385031261019f5782516001600160401b03811161019f57830184601f8201121561019f57805190613ada82614e9e565b95613ae86040519788614b47565b82875260208088019360071b8301019181831161019f57602001925b828410613b235750505050604060208401519301519392939186613976565b60808483031261019f5760405190613b3a82614abf565b613b4385615b0b565b8252613b5160208601614e0d565b6020830152613b6260408601614e21565b60408301526060850151906001600160801b038216820361019f578260209260606080950152815201930192613b04565b613ba66001600160401b0382511661687c565b801515915081613bda575b501561388f576001600160401b0390511663443087d560e11b6101205152600452602461012051fd5b9050613c0842917f000000000000000000000000000000000000000000000000000000000000000090614b8f565b111583613bb1565b9050517f00000000000000000000000000000000000000000000000000000000000000001183613889565b613c49611c2760a0926158f8565b5091015180821461387f576001600160401b03855116632296739560e11b610120515260045263ffffffff199060201b1660245263ffffffff199060201b16604452606461012051fd5b9063ffffffff613ca96020611ca785898d616824565b1615611cdc57613cca60019163ffffffff611cce6020611ca7878b8f616824565b9101612b7d565b611c27613cdd916158f8565b5060a084015289612af5565b50808611612a8c565b915050806101003d8111613d42575b613d0b8183614b47565b810103610100811261019f5760e0825191601f19011261019f57613d3760e060405193611d7785614b2c565b60c08301528a612a63565b503d613d01565b905060a0813d60a011613dd2575b81613d6460a09383614b47565b8101031261019f5760405190613d7982614aa4565b613d8281614df9565b8252613d9060208201614df9565b6020830152613da160408201614e0d565b6040830152606081015161ffff8116810361019f576060830152613dc790608001614e21565b60808201528661295c565b3d9150613d57565b63f056263b60e01b6101205152600461012051fd5b630596787760e01b610120515233600452602461012051fd5b613e21915060203d602011611a8857611a7a8183614b47565b856128bc565b3461019f576101205136600319011261019f57602064ffffffffff610120515460d01c16604051908152f35b3461019f576103a036600319011261019f57613e6d6154f5565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561019f5760405190634e6a1da760e01b82528160048161012051935afa8015611a8f57614335575b50613ecb615550565b506001600160401b0381511661012051526002602052604061012051206001600160401b03825116613efc816152b2565b90600582101561271057600282036143125750506101a082015164ffffffffff610120515460281c16610120515260026020526040610120512054148015906142d2575b6142af57600101805460ff19166003179055613f5a6155f9565b64ffffffffff825116906020810191825264ffffffffff6101008401511660c0820190815260a082019061ffff82511680156108ba5761ffff60c01b916001600160f81b03915f19019361ffff8516905264ffffffffff60d01b198561ffff60c01b1964ffffffffff82511663ffffffff60a01b1969ffffffffff000000000061012051549b5160281b1664ffffffffff60781b1964ffffffffff60501b604087015160501b169364ffffffffff60d01b63ffffffff60a01b608064ffffffffff60781b60608b015160781b1699015160a01b16995160d01b169c60e060ff60f81b910151151560f81b169d6effffffffffffffffffffffffffffff1916171617161716171617169160c01b1617171761012051556101e0810151806001556001600160401b038251167f6fdfbb965673b8ebcea24d4903d8c4b067c51d0b240a137bbd6c7f49c01c3af660206001600160401b03818601511693604051908152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160801b036102e083015116906001600160801b036102c084015116813b1561019f57604051926301b3520960e51b84526004840152602483015281604481610120519361012051905af18015611a8f57614294575b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03825116906102208301516141a36001600160801b03610280860151166001600160801b036102a08701511690614b8f565b90823b1561019f576040519363188722ab60e01b855260048501526024840152604483015281606481610120519361012051905af18015611a8f57614279575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561019f5760405163041fc11560e31b8152916142319060048401906148aa565b816103a481610120519361012051905af18015611a8f576124a857610120517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101205180f35b6101205161428691614b47565b6101205161019f57816141e3565b610120516142a191614b47565b6101205161019f578161413f565b6001600160401b038251166344badc2160e01b6101205152600452602461012051fd5b5061430b6001600160401b036060840151167f000000000000000000000000000000000000000000000000000000000000000090614b8f565b4210613f40565b61012051638d6df4db60e01b905260045261432d9150614864565b604461012051fd5b6101205161434291614b47565b6101205161019f5780613ec2565b3461019f576101205136600319011261019f576020610120515460f81c6040519015158152f35b346147505736600319016103c08112614750576103a013614750576103a4356001600160401b0381116147505736602382011215614750578060040135906001600160401b038211614750573660248383010111614750576143d76154f5565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15614750575f60049160405192838092634e6a1da760e01b82525afa801561474557614730575b50614433615550565b50906001600160401b03825116614449816152b2565b90600582101561271057600182036143125750506144656155f9565b926101a083015164ffffffffff6020860151166101205152600260205260406101205120540361470d576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03845116906001600160401b0360608601511693813b1561019f576024849160405196879563d1f793b160e01b8752600487015282860152606060448601528260648601520160848401376101205160848484010152816084816101205195601f801991011681010301915afa8015611a8f576146f2575b5061454b61ffff60a08401511692615683565b60e08101516001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561019f5760405191631134c6db60e01b8352600483015281602481610120519361012051905af18015611a8f576146d7575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906001600160401b03815116926001600160a01b03610380830151169163ffffffff6101406001600160801b036103208401511692015116907f0000000000000000000000000000000000000000000000000000000000000000804810814818021893846203d09002946203d0908604036108ba57853b1561019f57604051966237c16760e51b8852600488015260248701526044860152606485015260848401523360a484015260c48301528160e481610120519361012051905af18015611a8f576124a857610120517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6101205180f35b610120516146e491614b47565b6101205161019f57826145b8565b610120516146ff91614b47565b6101205161019f5782614538565b6001600160401b03835116631cab3b4f60e01b6101205152600452602461012051fd5b5f61473a91614b47565b5f610120528261442a565b6040513d5f823e3d90fd5b5f80fd5b34614750575f3660031901126147505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34614750575f366003190112614750576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215614750578235916001600160401b038311614750576020808501948460051b01011161475057565b9181601f84011215614750578235916001600160401b038311614750576020808501948460061b01011161475057565b600435906001600160401b038216820361475057565b602435906001600160401b038216820361475057565b600581101561487257602452565b634e487b7160e01b5f52602160045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6001600160a01b0361038080926001600160401b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526001600160401b0360808201511660808601526001600160401b0360a08201511660a08601526001600160401b0360c08201511660c08601526001600160401b0360e08201511660e08601526001600160401b036101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526101808101516101808601526101a08101516101a08601526101c08101516101c08601526101e08101516101e08601526102008101516102008601526102208101516102208601526102408101516102408601526102608101516102608601526001600160801b03610280820151166102808601526001600160801b036102a0820151166102a08601526001600160801b036102c0820151166102c08601526001600160801b036102e0820151166102e08601526001600160801b03610300820151166103008601526001600160801b03610320820151166103208601526001600160801b03610340820151166103408601526001600160801b0361036082015116610360860152015116910152565b60a081019081106001600160401b03821117611ab457604052565b608081019081106001600160401b03821117611ab457604052565b61010081019081106001600160401b03821117611ab457604052565b606081019081106001600160401b03821117611ab457604052565b604081019081106001600160401b03821117611ab457604052565b60e081019081106001600160401b03821117611ab457604052565b90601f801991011681019081106001600160401b03821117611ab457604052565b81810292918115918404141715614b7b57565b634e487b7160e01b5f52601160045260245ffd5b91908201809211614b7b57565b90816020910312614750575180151581036147505790565b604051906103a082018281106001600160401b03821117611ab4576040525f610380838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201528261032082015282610340820152826103608201520152565b60405190614ca182614b11565b5f8252604051602083610300614cb78185614b47565b3684370152565b60405190614ccb82614b2c565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6040519061016082018281106001600160401b03821117611ab45760405281614d1b614bb4565b8152604051614d2981614aa4565b5f81525f60208201525f60408201525f60608201525f60808201526020820152604051906101408201908282106001600160401b03831117611ab457606092610140926040525f81525f60208201525f60408201525f848201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152614daa614c94565b6101208201526040820152614dbd614cbe565b83820152614dc9614c94565b6080820152614dd6614cbe565b60a08201525f60c08201525f60e08201525f6101008201525f6101208201520152565b51906001600160601b038216820361475057565b51906001600160401b038216820361475057565b519063ffffffff8216820361475057565b9190811015614e555760051b810135906103fe1981360301821215614750570190565b634e487b7160e01b5f52603260045260245ffd5b903590601e198136030182121561475057018035906001600160401b03821161475057602001918160091b3603831361475057565b6001600160401b038111611ab45760051b60200190565b60405190614ec282614af6565b60606040835f81528260208201520152565b805115614e555760200190565b8051821015614e555760209160051b010190565b602081016020825282518091526040820191602060408360051b8301019401925f915b838310614f2757505050505090565b9091929394602080614f6f600193603f19868203018752895190815181526040614f5e858401516060878501526060840190614886565b920151906040818403910152614886565b97019301930191939290614f18565b903590601e198136030182121561475057018035906001600160401b03821161475057602001918160071b3603831361475057565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561475057604051634e6a1da760e01b81525f8160048183955afa80156147455761529f575b5082156152905780815b848110615261575061502084614e9e565b9261502e6040519485614b47565b848452601f1961503d86614e9e565b01835b81811061521857505061505285614e9e565b946150606040519687614b47565b808652601f1961506f82614e9e565b01845b818110615201575050839284905b87878484106151c9575050505082156151c157835b86518110806151a9575b156150b2576150ad90616595565b615095565b6150da9192939495966020918152604051809381926304a50ae560e51b835260048301614ef5565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561519e57859161517f575b501561517057835b81811061512d57505050505050565b61515b8461513b8389614ee1565b5161515561514a858789614e32565b6103a0810190614f7e565b916165a3565b615168575b60010161511e565b849350615160565b630687433760e21b8452600484fd5b615198915060203d602011611a8857611a7a8183614b47565b5f615116565b6040513d87823e3d90fd5b5060406151b68289614ee1565b51015151151561509f565b505050505050565b956151f3836151f99386996151ec886151e66001999a8c8e614e32565b92614ee1565b5190615df5565b90614b8f565b940190615080565b60209061520c614eb5565b82828b01015201615072565b60209060405161522781614af6565b60405161523381614abf565b8781528784820152876040820152876060820152815286838201526060604082015282828901015201615040565b90615289600191615281615276858989614e32565b6103c0810190614e69565b919050614b8f565b910161500f565b631d72675b60e01b8152600490fd5b6152ab91505f90614b47565b5f5f615005565b6001600160401b031690815f52600260205260405f209160ff600184015416926005841015614872576003841490811561531d575b5061531a5764ffffffffff5f5460781c161161531457600582101561487257811561530e57565b60019150565b60049150565b50565b905054155f6152e7565b6001600160401b03165f8181526002602052604090206001015460581c6001600160a01b031692918315615359575050565b6001600160401b0391929350169060018201808311614b7b57804311156153f857610101438490035f190110156153ce5740915b82156153bc575060405190602082019283526040820152604081526153b3606082614b47565b51902060601c90565b633d78fa4160e21b5f5260045260245ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa506020519161538d565b82633d78fa4160e21b5f5260045260245ffd5b6040519061541882614ada565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b5f5460f81c6154a45761546464ffffffffff5f5460d01c1661687c565b801515915081615472575090565b61549e91507f000000000000000000000000000000000000000000000000000000000000000090614b8f565b42101590565b5f90565b6001600160401b038111611ab457601f01601f191660200190565b906154cd826154a8565b6154da6040519182614b47565b82815280926154eb601f19916154a8565b0190602036910137565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6155415760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b615558614bb4565b50615561614bb4565b6103a06004823780916103a08220916001600160401b038151165f52600260205260405f205490818403615593575050565b6001600160401b0384915116630fe5351b60e41b5f5260045260245260445260645ffd5b6155bf614bb4565b506103a06155cb614bb4565b91823780916103a08220916001600160401b038151165f52600260205260405f205490818403615593575050565b61560161540b565b5060405161560e81614ada565b5f5464ffffffffff8116825264ffffffffff8160281c16602083015264ffffffffff8160501c16604083015264ffffffffff8160781c16606083015263ffffffff8160a01c16608083015261ffff8160c01c1660a083015264ffffffffff8160d01c1660c083015260f81c151560e082015290565b60208101600164ffffffffff825116019064ffffffffff8211614b7b57606083019264ffffffffff8085511693169164ffffffffff8151168252604082019164ffffffffff835116865260a08101925f8452608082019363ffffffff85511663ffffffff8114614b7b576001019063ffffffff8216809652835164ffffffffff16925f54955160281b69ffffffffff0000000000169051995160781b64ffffffffff60781b16915160c01b61ffff60c01b169360c086015160d01b64ffffffffff60d01b169560ff60f81b9060e00151151560f81b16966effffffffffffffffffffffffffffff19161764ffffffffff60781b19161763ffffffff60a01b19168960501b64ffffffffff60501b161761ffff60c01b19161764ffffffffff60d01b19169060a01b63ffffffff60a01b16176001600160f81b03161717175f556040519364ffffffffff168452602084015281808211911802186001600160401b03169060407f7568a14839c348efc1c45ffb3f770a37642b07f602b309d5e98e465ddc3160ce91a2565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561475057604051634e6a1da760e01b81525f8160048183955afa8015614745576158a7575b50805460f81c6158985732331480159061588e575b61587b5750565b634a4057a960e01b815233600452602490fd5b50333b1515615874565b6370049ff760e11b8152600490fd5b6158b391505f90614b47565b5f5f61585f565b6001600160401b036001911601906001600160401b038211614b7b57565b906001600160401b03809116911601906001600160401b038211614b7b57565b6001600160401b035f19911601906001600160401b038211614b7b57565b91908203918211614b7b57565b8051906001600160801b03615a62615a5d6040840151936001600160401b03604060608301828151511660c08a01526020815101516102408a01525101511660a0870152604060a082015101516101e0870152615983608082015161694f565b61020087015261599761012086015161694f565b6102208701526001600160601b036020615a5260e084019763ffffffff8951166101608b0152876159cc6101008701516169b0565b166102808b0152876159e26101208701516169b0565b166102a08b0152876159f760e08301516169b0565b166102c08b015287615a0d6101008301516169b0565b166102e08b01526040615a49615a3e615a368d63ffffffff610120898801519201511690614b68565b8c5190615916565b60c084015190615916565b91015190614b68565b920151511690614b68565b6169b0565b16610300830152604051632e751aa760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115614745575f91615ad7575b50615ad1615a5d6001600160801b0392610360945190614b68565b16910152565b90506020813d602011615b03575b81615af260209383614b47565b810103126147505751615ad1615ab6565b3d9150615ae5565b51906001600160a01b038216820361475057565b90602080835192838152019201905f5b818110615b3c5750505090565b909192602060806001926001600160801b03606088516001600160a01b0381511684526001600160401b0386820151168685015263ffffffff604082015116604085015201511660608201520194019101919091615b2f565b9190918051906103a08220936001600160401b038351165f5260026020528460405f2055615bc16155f9565b64ffffffffff845116815264ffffffffff615be56001600160401b038651166158ba565b16906040810191825260a0810161ffff81511661ffff8114614b7b576001019061ffff8216905261ffff60c01b6001600160f81b038364ffffffffff60d01b1964ffffffffff82511661ffff60c01b195f549863ffffffff60a01b1964ffffffffff60501b69ffffffffff0000000000602088015160281b16925160501b169164ffffffffff60781b1964ffffffffff60781b606089015160781b169564ffffffffff60d01b60c063ffffffff60a01b60808c015160a01b169a015160d01b169c60e060ff60f81b910151151560f81b169d6effffffffffffffffffffffffffffff1916171617161716171617169160c01b161717175f556001600160401b038351167f2ae7d640ea26f8b0dde532791b7d252e10f88828b586ad5a1743c9741b338ba7615d456001600160401b03602087015116936040519182918a8352615d31602084018a6148aa565b6103e06103c08401526103e0830190615b1f565b0390a361010091909101516020820151517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926001600160401b039290921691906c01fffffffffffffffffffffffe604080615db294015101519160011b16614b68565b823b156147505760445f92836040519586948593630d49da6760e31b8552600485015260248401525af1801561474557615de95750565b5f615df391614b47565b565b939290919361020052615e0a610200516155b7565b949092615e206001600160401b038551166152b2565b60058110156148725760010361658c57615e446103c0610200510161020051614e69565b90501561657d576040615e616103a0610200510161020051614f7e565b91908151928060071b9182916020865260208601528385013701902061026085015103616560576001600160401b038451165f52600260205260405f2090615eb36103c0610200510161020051614e69565b92906103e0610200510135601e19610200513603018112156147505780610200510135916001600160401b03831161475057602082610200510101908360051b36038213614750575f968060011b6001600160ff1b0382168203614b7b5790615f3f82615f34615f248f9695614e9e565b6040516102205261022051614b47565b806102205152614e9e565b601f19013660206102205101375f5b81811061648c57505050610120015163ffffffff16610280525f6101a05261022051805160051b0160200161024052610260525b600161028051116163785760209060406102205101519260051b9061020051010101610260511490811591616368575b5061634b57600101938454926001600160401b038460181c16191693841561633f5761600891615fe891610180890151906169f1565b976001600160401b038751166001600160401b0360408901511690616a8a565b9661601d6103c0610200510161020051614e69565b9161602783614e9e565b996160356040519b8c614b47565b838b52601f1961604485614e9e565b015f5b81811061631557505f9460208401936040019150855b8181106162455750505050505091876161019260209461ffff9a52604081019182526001600160401b038851166001600160401b0360608a01511663ffffffff6101208b0151166001600160801b036103408c01511691604051936160c185614abf565b84528884015260408301526060820152815261014088015163ffffffff16616216576001600160a01b035f5b169485910152515197889160081c16614b8f565b61012085015163ffffffff1681149390841561620f5760025b600581101561487257825462ffffff191660ff9091161760089190911b62ffff00161781556161d892616188906001600160401b03166001600160401b03835460181c161782906affffffffffffffff00000082549160181b16906affffffffffffffff0000001916179055565b907fff0000000000000000000000000000000000000000ffffffffffffffffffffff7effffffffffffffffffffffffffffffffffffffff000000000000000000000083549260581b169116179055565b6161df5750565b516001600160401b03167f9e3900b7db2ed16a88f5278325addd018b519368953b21e3104d939ff0c68a7d5f80a2565b600161611a565b6001600160a01b036162406001600160401b038a51166001600160401b0360808c01511690615327565b6160ed565b95866162538f9884896169e1565b8b61625d82616834565b93600163ffffffff861692831c1615616308576162839061627d81616595565b9b614ee1565b5160e08301356001600160a01b0381168091036147505760019561010093838360206162d296015252896020905f516020616ddf5f395f51905f52936101009360a08301528382015201200690565b91885160c08851948251908282850160a06020880160208301370152019052818084519201602083860101370190525b0161605d565b9950505060019150616302565b808d602080936040999899519261632b84614b11565b5f84525f8385015201015201949394616047565b505f9750505050505050565b6001600160401b03865116631d69f5cb60e31b5f5260045260245ffd5b905061020087015114155f615fb2565b969492909795939160206102205101602061022051016101e0525b6101e0516102405181101561646a57906040916101e051519060206101e05101516101a052836101e051016101e0526102805160018318106163e5575b5060011c81526101a051602082015201616393565b5f6101c052600182186101e0515114610240516101e05110165f146164505760608101516101c0526080016101e0525b6101c0516101a051101561643e576101a0515f526101c0516020525b825f206101a0525f6163d0565b6101c0515f526101a051602052616431565b5061026051356101c0526020610260510161026052616415565b5098919395979092949698610240526001610280510160011c61028052615f82565b61649b818385969c94956169e1565b9163ffffffff806101206164ae86616834565b9d0151169b169a8b101561654357808b1c6165225760018b1b17998160011b926001600160ff1b0383168303614b7b5760e0916164ee8561022051614ee1565b5281604051918237205f5260205f2060018301809311614b7b5761651760019361022051614ee1565b5201908b9291615f4e565b8a6001600160401b038f51166392ff4feb60e01b5f5260045260245260445ffd5b6001600160401b038e5116631d69f5cb60e31b5f5260045260245ffd5b6001600160401b0384511663f7aeb26960e01b5f5260045260245ffd5b631d72675b60e01b5f5260045ffd5b505f9450505050565b5f198114614b7b5760010190565b929060408401519283511561678f57939192906001600160a01b03602084519401511685604051968795635a18535b60e11b87526001600160801b0360606101248901926001600160401b0381511660048b01526001600160401b0360208201511660248b015263ffffffff60408201511660448b01520151166064880152610120608488015252610144850192905f905b80821061670a5750505060a48401526003198382030160c4840152602080835192838152019201905f5b8181106166d657505050819060209360e48301523361010483015203815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115614745575f916166ba575090565b6166d3915060203d602011611a8857611a7a8183614b47565b90565b8251805163ffffffff1685526020908101516001600160a01b0316818601528795506040909401939092019160010161665f565b91809597965093909293356001600160a01b03811680910361475057815260208501356001600160401b038116809103614750576020820152604085013563ffffffff81168091036147505760408201526060850135906001600160801b03821680920361475057608081600193606083940152019501920187959694939291616635565b50505050505f90565b903590601e198136030182121561475057018035906001600160401b0382116147505760200191813603831361475057565b6001600160401b039182169116818110801561680d575b6167ea57505050565b6001600160401b03935063233729a560e11b5f526004526024521660445260645ffd5b508281116167e1565b519060ff8216820361475057565b9190811015614e555760061b0190565b3563ffffffff811681036147505790565b356001600160401b03811681036147505790565b356001600160601b03811681036147505790565b5160608101809111614b7b5790565b906001600160401b036040519263973486f960e01b84521660048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215614745575f905f936168e9575b5060201c9163ffffffff1690565b9250506040823d604011616936575b8161690560409383614b47565b810103126147505781519163ffffffff19831683036147505761692f602063ffffffff9201614e21565b92906168db565b3d91506168f8565b906018811015614e555760051b0190565b80515f9291908380825b6169635750505050565b600180841614616982575b61697790616595565b9160011c9182616959565b9461699186602086015161693e565b5191156169aa576169a191616d1e565b9360019061696e565b506169a1565b6001600160801b0381116169ca576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b9190811015614e555760091b0190565b91906169fb614eb5565b505f5b616a088185614ee1565b5160408101515115616a385782815114616a305750616a29616a0891616595565b90506169fe565b935050505090565b949350509060c081029080159181810460c014831715614b7b57616a5b906154c3565b918160081b918204610100141715614b7b57616a76906154c3565b5f82525f8152604085015260208401528252565b91906001600160401b039081604051947f083ab97c7b7fe6e94786929c39452c5463a73a1dea1770a0e65e733dc152d21760208701524660408701523060608701521660808501525f60a08501521660c083015260e08201525f61010082015261010081526166d361012082614b47565b905f8091602081519101845af48080616b70575b15616b2f5750506040513d81523d5f602083013e60203d82010160405290565b15616b50576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15616b61576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580616b0f5750813b1515616b0f565b906001600160401b038251165f549064ffffffffff821690818103616ca157505060c01c61ffff167f0000000000000000000000000000000000000000000000000000000000000000811015616c8f5750616c41576001600160401b036080616c13826060850151167f000000000000000000000000000000000000000000000000000000000000000090614b8f565b92015116151580616c38575b616c265750565b639be9655760e01b5f5260045260245ffd5b50804210616c1f565b616c546001600160401b038251166152b2565b9060058210156148725760018214616c6a575050565b51638d6df4db60e01b5f526001600160401b0316600452616c8a90614864565b60445ffd5b631294440160e11b5f5260045260245ffd5b631c2cff0b60e31b5f5260045260245260445ffd5b3561ffff811681036147505790565b8051616cd081616595565b8252905f915b600180821614616cf25750906020616cef92015161693e565b52565b92616d1590616d0f602084015194616d0981616595565b9561693e565b51616d1e565b9260011c616cd6565b81811015616d32575f5260205260405f2090565b905f5260205260405f2090565b5f516020616ddf5f395f51905f52811015616d575750565b632051490960e21b5f5260045260245ffd5b9091615df3926001600160401b03608061012085015194015116916001600160a01b0384519260405193602085019586526040850152166060830152608082015260808152616db960a082614b47565b5190206040516020810191825260208152616dd5604082614b47565b51902090616cc556fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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
