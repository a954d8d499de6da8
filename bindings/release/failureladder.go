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

// FailureLadderMetaData contains all meta data concerning the FailureLadder contract.
var FailureLadderMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structLadderContracts\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"contractIRollup\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"},{\"name\":\"pauses\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALL_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollup\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDBY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"witness\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchState\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"dutyOf\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"duty\",\"type\":\"tuple\",\"internalType\":\"structDuty\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extendProving\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"extendStandby\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportMissed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireTimedOut\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"deliveries\",\"type\":\"tuple[]\",\"internalType\":\"structDelivery[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeoutOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeadlineMissed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"failed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standby\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"standby\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessChallenged\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessShown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"witness\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AlreadyExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockTooRecent\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockUnknown\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"known\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlocksNotConsecutive\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkAlreadyProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlineNotMissed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoReasonToExtend\",\"inputs\":[{\"name\":\"windowStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"windowEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSeat\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAssigned\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assigned\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReport\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WitnessMismatch\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recorded\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "FailureLadder",
	Bin: "0x6102606040523461087157604051615cab38819003601f8101601f191683016001600160401b03811184821017610875578392829160405283398101036101e081126108715760c08112610871576040519060c082016001600160401b038111838210176108755760405282516001600160a01b038116810361087157825260208301516001600160a01b0381168103610871576020830190815260408401516001600160a01b038116810361087157604084019081526060850151916001600160a01b038316830361087157606085019283526080860151936001600160a01b0385168503610871576080860194855260a0870151906001600160a01b0382168203610871576101209160a088015260bf190112610871576040519561012087016001600160401b038111888210176108755760405261014260c08201610889565b80885261015160e08301610889565b60208901526101636101008301610889565b60408901526101756101208301610889565b60608901526101876101408301610889565b60808901526101608201519161ffff83168303610871576101c06101da9163ffffffff9460a08c01526101bd6101808201610889565b60c08c01526101cf6101a0820161089a565b60e08c01520161089a565b61010089015216600a81108015610866575b610827575063ffffffff602087015116600a8110801561081c575b6107dd575063ffffffff604087015116600a811080156107d2575b6107945750855161024b61025c916401fffffffe63ffffffff60208b0151169160011b166108ae565b63ffffffff604089015116906108ae565b63ffffffff606088015116908082108015610774575b61073657505063ffffffff60808701511663ffffffff87511660028210801561072d575b6106fa57505061ffff60a0870151166001811080156106ef575b6106b2575063ffffffff60c0870151166001811080156106a6575b61066a575060e08601516001600160401b031660018110801561065b575b61061557506101008601516001600160401b0316600181108015610606575b6105c6575084516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e090815294518116610100908152958301511661012052855163ffffffff908116610140526020870151811661016052604080880151821661018052606088015182166101a0529187015181166101c0529186015161ffff166101e052918501511661020052908301516001600160401b0390811661022052929091015190911661024052516153ef90816108bc823960805181818161028c015281816107be01528181610ebe0152818161176b015281816120ed0152818161319b015281816133000152818161351a0152613b58015260a051818181610a9f01528181611c2b0152612375015260c051818181610c0a015281816110ba015281816117ca01528181612331015281816124e801526140ef015260e0518181816111250152818161148001528181611c6e015281816125130152818161419e01528181614369015281816143ef015281816148eb01528181614c610152614eaf0152610100518181816106e4015281816112150152818161150e015281816127120152818161422e0152614579015261012051818181610e2f01528181611fb1015281816136c20152614e3001526101405181818161031101528181610a2d0152818161184701528181612a7c01528181612eb001528181613f0a01528181613f4f01526147710152610160518181816104ec0152818161188201528181611b9901528181612e7c01528181613dcb0152613e720152610180518181816118af015261488801526101a0518181816118dc0152612e3101526101c051818181611909015261381701526101e0518181816119370152613fb101526102005181818161034d015261196301526102205181818161199101526138a0015261024051818181610ace015281816119c20152614f020152f35b604051630393936760e31b8152690626173654665654361760b41b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610308565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a400081116102e9565b604051630393936760e31b815268616e7377657247617360b81b600482015260248101919091526001604482015262f424006064820152608490fd5b5062f4240081116102cb565b604051630393936760e31b81526a0e4cae0dee4e888cae0e8d60ab1b60048201526024810191909152600160448201526101006064820152608490fd5b5061010081116102b0565b604051630393936760e31b81526206761760ec1b6004820152602481019290925260026044830152606482015260849150fd5b50808211610296565b604051630393936760e31b81526b18985d18da151a5b595bdd5d60a21b60048201526024810192909252604482015262015180606482015260849150fd5b50620151808211610272565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526b72657363756557696e646f7760a01b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610222565b604051630393936760e31b81526c7374616e64627957696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610207565b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101ec565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361087157565b51906001600160401b038216820361087157565b919082018092116107805756fe6080806040526004361015610012575f80fd5b5f3560e01c90816307738ad214612ab2575080630aed40cd1461297b5780630ea2437a14611fd55780631089b84314611f925780631343bcbc14611ce35780631fd7c28b14611caf578063267e5eba14611c92578063411557d114611c4f57806363779c7414611c0c5780636640e67914611a5d57806389035730146117ee5780638a9262a2146117ab57806390be08351461178f5780639611c5c21461174c5780639fd8950914610db4578063a16c86f714610ce1578063af1d246614610708578063b5bb25e6146106c5578063c63a4e0a146106a8578063d1f793b114610652578063e6a1f38014610593578063f01905ff1461017c5763f881cd8e14610119575f80fd5b346101785760a061013561012c36612ba3565b92919091612fab565b608060405191805161014681612bf2565b83526001600160a01b036020820151166020840152604081015160408401526060810151606084015201516080820152f35b5f80fd5b61018536612ba3565b92919061019484828486613ae2565b916001600160401b038351165f525f60205260405f20604051906101b782612c26565b54956001600160401b03871682528660401c9360ff60208401986001600160401b0387168a526001600160401b038160801c166040860152818160c01c1615156060860152818160c81c161515608086015260d01c16151560a084015263ffffffff8216966001600160401b036001891b809716166105805790602061027f939261024f60806001600160401b038b51169201612c12565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015293849081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156105755788935f9261052b575b50906102cf92916102d89689613c4b565b50509185613c96565b6001600160a01b03602082015116338103610511575080600161033e92516102ff81612bf2565b61030881612bf2565b036104e85760407f0000000000000000000000000000000000000000000000000000000000000000915b01519060021c90613699565b804210156104d65750610371487f0000000000000000000000000000000000000000000000000000000000000000612f98565b80341080156104ce575b6104ae57506001600160401b03809394511690838351165f525f6020526fffffffffffffffff000000000000000060405f209285845493161760401b16906fffffffffffffffff000000000000000019161790556040516103db81612c55565b33815282600181602084016bffffffffffffffffffffffff3416815260408501905f8252828751165f52600260205260405f20895f526020526001600160a01b038060405f209751161673ffffffffffffffffffffffffffffffffffffffff19875416178655516001600160a01b0373ffffffffffffffffffffffffffffffffffffffff198088549360a01b161691161785555116920191168319825416179055511690604051913483527f0417971e2103a7a27332cfc2303abb2e03d79a1640df5700363f9c62786c195060203394a4005b620155b560e01b5f5234600452600180821191180260011860245260445ffd5b50341561037b565b63144636fb60e21b5f5260045260245ffd5b60407f000000000000000000000000000000000000000000000000000000000000000091610332565b846314069ca160e21b5f526004526024523360445260645ffd5b92915092506020823d60201161056d575b8161054960209383612cc3565b81010312610178576102d89488936105636102cf94612ce4565b92935090956102be565b3d915061053c565b6040513d5f823e3d90fd5b87630a9327e360e21b5f5260045260245ffd5b34610178576020366003190112610178576001600160401b036105b4612b77565b165f525f60205260c060405f2060a0604051916105d083612c26565b546001600160401b038116928381526001600160401b038260401c168060208301526001600160401b038360801c169081604084015260ff84881c1615159283606082015260ff808660c81c1615159586608084015260d01c1615159586910152604051958652602086015260408501526060840152608083015260a0820152f35b346101785760603660031901126101785761066b612b77565b610673612b8d565b604435916001600160401b038311610178576106a16106996106a6943690600401612b4a565b939092612dac565b613f9c565b005b34610178575f366003190112610178576020604051620557308152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017857366003190161010081126101785760808112610178576084356001600160401b03811161017857610742903690600401612b1a565b919060a435926001600160a01b0384168403610178576001600160401b0360c435116101785736602360c435011215610178576001600160401b0360c43560040135116101785736602460c4356004013560061b60c4350101116101785760e435926001600160a01b0384168403610178576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610cce57604051926107f184612c55565b6040516107fd81612c26565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015284526020840160608152606060408601526001600160401b0361083f612bfc565b165f525f60205260405f2060ff6040519161085983612c26565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a0820152855263ffffffff60443516968760443503610178576108d09088868561396b565b90526108db83612ef2565b60408501526108ef60c43560040135612edb565b916108fd6040519384612cc3565b600460c4350135808452601f199061091490612edb565b015f5b818110610cb75750505f5b60c43560040135811015610a01578060061b60c435019061094560248301612d15565b61095160448401612d26565b608085126101785760405161096581612c8c565b61096d612b77565b8152610977612b8d565b60208201528b604435036101785760443560408201526001600160801b036064351660643503610178576109c46001600160a01b03918b8b8a602460019a6064356060870152019361401b565b9163ffffffff604051946109d786612c55565b16845216602083015260408201526109ef8287612f42565b526109fa8186612f42565b5001610922565b5050929094505f5b828110610be45785856024356001600160401b03811680820361017857610a5591507f000000000000000000000000000000000000000000000000000000000000000060011c90612d9f565b42101561cb20600460c43501358181029182049003610bd057610a9491600460c4358101351090811591610bc8575b5015610bc157620109a090612d9f565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691610afb610acb612bfc565b947f0000000000000000000000000000000000000000000000000000000000000000804810814818021890612f98565b90833b1561017857604051639e49ff3960e01b81526001600160401b03909516600486015260806024860152825160848601819052859360a485019392916020909101905f5b818110610b8057505050835f959381936001600160a01b038894166044840152606483015203925af1801561057557610b7657005b5f6106a691612cc3565b8251805163ffffffff1687526020818101516001600160a01b0316818901526040918201519188019190915289975060609096019590920191600101610b41565b5f90612d9f565b905085610a84565b634e487b7160e01b5f52601160045260245ffd5b610bf2816040840151612f42565b51610c00575b600101610a09565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690610c416020610c3b838789612f6a565b01612c12565b61ffff610c52836040870151612f42565b5116833b1561017857604051630837b75760e01b81526001600160401b0392909216600483015261ffff166024820152915f908390604490829084905af191821561057557600192610ca7575b509050610bf8565b5f610cb191612cc3565b87610c9f565b602090610cc2612f24565b82828801015201610917565b638fe3dc5360e01b5f523360045260245ffd5b34610178576020366003190112610178576004356001600160a01b03811680910361017857335f52600360205260405f20548015610da1575f8080809333825260036020528160408120556040518181527f3d97f39b86d061200a7834082f5926e58ec10fd85a9d6930f497729d5e6cc35c60203392a2855af13d15610d9c573d610d6b81612d4e565b90610d796040519283612cc3565b81525f60203d92013e5b15610d8a57005b635a0a2fe360e01b5f5260045260245ffd5b610d83565b636e34ee0b60e11b5f523360045260245ffd5b346101785736600319016104008112610178576103a013610178576103a4356001600160401b03811161017857610def903690600401612b1a565b6103c43563ffffffff811691828203610178576103e4356001600160401b03811161017857610e22903690600401612b4a565b9190946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610178575f60049160405192838092634e6a1da760e01b82525afa80156105755761173c575b50610e81613abe565b92610e8c600461343e565b610e988383600461391a565b610124359463ffffffff8616938487036101785784881015611710576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693600435956001600160401b03871680881415978861017857604051986362e0c83360e11b8a528260048b015260408a6024818c5afa998a15610575575f9a6116dd575b5060018d1b809a166116c65761017857508852606435986001600160401b038a16998a8103610178575060208901998a52506040880152610344356001600160801b03811690818103610178575060608801526001600160401b038751166084356001600160401b038116810361017857604051631760586b60e21b81526001600160401b0392831660048201529116602482015294602090869060449082905f905af1948515610575575f95611685575b50610fe29291859188613c4b565b509190976001600160401b038651165f525f60205261106b898960405f2060ff6040519161100f83612c26565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a082015289613c96565b6bffffffffffffffffffffffff602060c0830151015116611672576001815161109381612bf2565b61109c81612bf2565b0361142b579060606110b093920151613f9c565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610178576001600160401b0360245f92836040519586948593631332b14f60e31b85521660048401525af180156105755761141b575b50604051635b6fa67160e01b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083600481845afa928315610575575f936113e7575b50803b156101785760405163177ead8360e11b81526001600160a01b038916600482015260248101939093525f908390604490829084905af1908115610575576001600160a01b03926001600160401b03926113d7575b50604051836020820192168252876040820152604081526111dd606082612cc3565b5190209451169560405194636226e56560e11b86526004860152169485602485015260448401526020836064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1928315610575575f93611373575b50816001600160401b0391827f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae9451165f525f602052828060405f209216818354161716831982541617905561134c6001600160a01b03604051956112a987612c55565b168086524264ffffffffff1660208088019182525f6040808a01828152875189168352600184528183208c8452909352902097518854925191517fffff0000000000000000000000000000000000000000000000000000000000009093166001600160a01b03919091161760a09190911b78ffffffffff0000000000000000000000000000000000000000161760c89190911b64ffffffffff60c81b1617909555565b511691611357614ea0565b90604051913383526020830152604082015260608180030190a4005b9092506020813d6020116113cf575b8161138f60209383612cc3565b8101031261017857516001600160a01b038116810361017857917f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae611245565b3d9150611382565b5f6113e191612cc3565b886111bb565b9092506020813d602011611413575b8161140360209383612cc3565b8101031261017857519188611164565b3d91506113f6565b5f61142591612cc3565b86611114565b98509350939450505060a0850151946001600160a01b0386511695861590811561165d575b5061164a579161146d9160606001600160401b0395940151613f9c565b51604051635b6fa67160e01b81529116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082600481845afa918215610575575f92611616575b50803b156101785760405163177ead8360e11b81526001600160a01b038616600482015260248101929092525f908290604490829084905af1801561057557611606575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610178575f8091604460405180948193630f661dcb60e31b8352896004840152600160248401525af18015610575576115f6575b505f818152600160209081526040808320858452909152902080547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff164260c81b64ffffffffff60c81b161790557f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae6115dc614ea0565b6040805133815260208101929092525f90820152606090a4005b5f61160091612cc3565b83611565565b5f61161091612cc3565b83611503565b9091506020813d602011611642575b8161163260209383612cc3565b81010312610178575190856114bf565b3d9150611625565b84631324159360e31b5f5260045260245ffd5b64ffffffffff91506040015116151587611450565b88631324159360e31b5f5260045260245ffd5b929194506020833d6020116116be575b816116a260209383612cc3565b81010312610178576116b6610fe293612ce4565b949192610fd4565b3d9150611695565b8c8363f286092b60e01b5f5260045260245260445ffd5b611700919a5060403d604011611709575b6116f88183612cc3565b810190612cf8565b9050988e610f22565b503d6116ee565b876004356001600160401b0381169081810361017857506329cc6e9360e01b5f5260045260245260445ffd5b5f61174691612cc3565b86610e78565b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f36600319011261017857602060405161cb208152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f3660031901126101785760405161180a81612c70565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f9052610100015f90527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660405161187881612c70565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000061ffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316875261010001967f00000000000000000000000000000000000000000000000000000000000000006001600160401b031688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525161ffff1660a08501525163ffffffff1660c0840152516001600160401b031660e0830152516001600160401b031661010082015261012090f35b346101785736600319016103e08112610178576103a013610178576103a43563ffffffff8116809103610178576103c4356001600160401b03811161017857611aaa903690600401612aea565b9091611ab4613224565b6001600160401b03611ac4612bfc565b165f525f60205260405f20805460ff8160c81c16611be9576001600160401b036001841b82161615611bd6577f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c936040936001600160401b03937901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff611bc4951617905583611b6b612bfc565b165f526001602052845f20905f5260205264ffffffffff845f205460a01c1695611b93612bfc565b96611bbe7f000000000000000000000000000000000000000000000000000000000000000082613699565b9061376b565b938251946001865260208601521692a2005b8263034c393160e51b5f5260045260245ffd5b6001600160401b03611bf9612bfc565b63562e3e7760e01b5f521660045260245ffd5b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f366003190112610178576020604051620109a08152f35b34610178576040366003190112610178576020611cdb611ccd612b77565b611cd5612b8d565b90612dac565b604051908152f35b346101785736600319016104e08112610178576103a01361017857610100366103a3190112610178576104a4356001600160401b03811161017857611d2c903690600401612aea565b6104c4356001600160401b03811161017857611d4c903690600401612b4a565b92611d55613224565b6103a43563ffffffff8116908181036101785750610100604051816103a48237205f5260205f20925f935b85851015611dbe578460051b840135908181105f14611dad575f52602052600160405f205b940193611d80565b905f52602052600160405f20611da5565b8693506102043503611f6b576001600160401b03611dda612bfc565b165f52600260205260405f20825f5260205260405f20805460a01c908115611f5857611e07368685612d69565b602081519101206104643590818103611f3f575050806001600160a01b0360019254168155016001600160401b03804216166001600160401b03198254161790556001600160401b03611e58612bfc565b165f525f60205260405f2080547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006001600160401b036001881b166001600160401b038460801c161760801b169116179055335f526003602052611eda60405f20918254612d9f565b90557f4c360f86412391c9faae1f01c91e17c17bb31213ef815e5a910eb0880c73b58e6001600160401b03611f0d612bfc565b169184604051916020835281602084015260408301375f604086830101526040813396601f80199101168101030190a4005b85630483328960e41b5f5260045260245260445260645ffd5b836312ba804960e21b5f5260045260245ffd5b506001600160401b03611f7c612bfc565b6329cc6e9360e01b5f521660045260245260445ffd5b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101785736600319016103c08112610178576103a013610178576103a4356001600160401b03811161017857612010903690600401612b1a565b6103a060405161201f81612ca7565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152816004823720916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926004356001600160401b0381169182821415908161017857604051636b5b338d60e01b815260048101859052906020826024818b5afa918215610575575f92612947575b5081810361292e57505080610178576040516304eb477160e41b8152600481018490526020816024818a5afa908115610575575f916128f3575b5061219681612bf2565b600481036128bf575060405160408660071b6020835287602084015280878385013701902061026435036128a8575050506001600160401b036121d7612bfc565b165f525f60205260405f20604051906121ef82612c26565b54906001600160401b038216815260ff60208201926001600160401b038160401c1684526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c1615158060a0830152612885576001600160401b0361225f612bfc565b165f525f60205260405f207a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905560406001600160401b036122bf612bfc565b1660248251809881937fcedca01bddea131103de1371cf3aee1f424fa8ef69de280a628550dce62f8fd75f80a26001600160401b036122fc612bfc565b6362e0c83360e11b84521660048301525afa948515610575575f905f96612861575b506001600160a01b0381166124b95750507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693505f90505b82811061242d57505050505b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661239d612bfc565b61038435916001600160a01b03831692838103610178575061032435916001600160801b038316928381036101785750610144359063ffffffff8216918281036101785750823b15610178575f6001600160401b039360849382966040519889978896631774a2b760e11b88521660048701526024860152604485015260648401525af1801561057557610b7657005b61243d6020610c3b838686612f6a565b9061ffff6124576040612451848888612f6a565b01612d15565b1691853b1561017857604051630837b75760e01b81526001600160401b0391909116600482015261ffff9290921660248301525f8260448183895af1918215610575576001926124a9575b500161235f565b5f6124b391612cc3565b856124a2565b610124359063ffffffff8216808303610178576124db9297969750878661396b565b925f956001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016975b8151811015612853576125488183612f42565b51158015612845575b61283d5761256a6125628284612f42565b5184866147a8565b506001600160401b038851816001861b809216166127ff575b88511616156127a457506001600160401b0361259d612bfc565b165f52600160205260405f20825f5260205260405f20604051906125c082612c55565b546001600160a01b038116825264ffffffffff8160a01c16602083015264ffffffffff604083019160c81c168152893b1561017857604051638c5c8c7360e01b81526001600160a01b03841660048201525f81602481838f5af1801561057557612794575b5061262e614c4c565b928c3b156101785760405163e97e9f6360e01b81526001600160a01b03909116600482015260248101939093525f838d8183816044810103925af1908115610575576001600160a01b039364ffffffffff92612784575b505116156126f657511690612698614c4c565b918a3b156101785760405163e97e9f6360e01b81526001600160a01b0391909116600482015260248101929092525f82604481838e5af1918215610575576001926126e6575b505b01612535565b5f6126f091612cc3565b8a6126de565b51169081612708575b600191506126e0565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610178575f92604484926040519586938492630f661dcb60e31b845260048401528160248401525af191821561057557600192612774575b506126ff565b5f61277e91612cc3565b8a61276e565b5f61278e91612cc3565b8d612685565b5f61279e91612cc3565b8c612625565b919050873b15610178576001600160401b0360405192630837b75760e01b8452166004830152600160248301525f82604481838c5af1918215610575576001926127ef575b506126e0565b5f6127f991612cc3565b8a6127e9565b61283861280a612bfc565b83612813612bfc565b165f52600260205260405f20875f526020528661283260405f20613a85565b91614bd3565b612583565b6001906126e0565b506001811b88161515612551565b50505050505050505061236b565b905061287d91955060403d604011611709576116f88183612cc3565b94908661231e565b6001600160401b03612895612bfc565b630968f4dd60e41b5f521660045260245ffd5b610178575063f7aeb26960e01b5f5260045260245ffd5b638d6df4db60e01b5f5260048490526128d781612bf2565b60245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d602011612926575b8161290e60209383612cc3565b8101031261017857516005811015610178578761218c565b3d9150612901565b84630fe5351b60e41b5f5260045260245260445260645ffd5b9091506020813d602011612973575b8161296360209383612cc3565b8101031261017857519088612152565b3d9150612956565b346101785736600319016103c08112610178576103a013610178576103a4356001600160401b038111610178576129b6903690600401612aea565b6129be613224565b6001600160401b036129ce612bfc565b165f525f60205260405f20805460ff8160c01c16611be9577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78010000000000000000000000000000000000000000000000009116179055606435906001600160401b0382169283830361017857612aa16040926001600160401b03927f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9550612a76612bfc565b96611bbe7f000000000000000000000000000000000000000000000000000000000000000082613699565b938251945f865260208601521692a2005b3461017857602036600319011261017857600435906001600160a01b038216809203610178576020915f526003825260405f20548152f35b9181601f84011215610178578235916001600160401b038311610178576020808501948460051b01011161017857565b9181601f84011215610178578235916001600160401b038311610178576020808501948460071b01011161017857565b9181601f84011215610178578235916001600160401b038311610178576020838186019501011161017857565b600435906001600160401b038216820361017857565b602435906001600160401b038216820361017857565b9060031982016103e08112610178576103a013610178576004916103a435906001600160401b03821161017857612bdc91600401612b1a565b90916103c43563ffffffff811681036101785790565b600511156128df57565b6004356001600160401b03811681036101785790565b356001600160401b03811681036101785790565b60c081019081106001600160401b03821117612c4157604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612c4157604052565b61012081019081106001600160401b03821117612c4157604052565b608081019081106001600160401b03821117612c4157604052565b6103a081019081106001600160401b03821117612c4157604052565b90601f801991011681019081106001600160401b03821117612c4157604052565b51906001600160a01b038216820361017857565b9190826040910312610178576020612d0f83612ce4565b92015190565b3563ffffffff811681036101785790565b356001600160a01b03811681036101785790565b356001600160801b03811681036101785790565b6001600160401b038111612c4157601f01601f191660200190565b929192612d7582612d4e565b91612d836040519384612cc3565b829481845281830111610178578281602093845f960137010152565b91908201809211610bd057565b906001600160401b03612e6a92165f525f60205260405f209060405191612dd283612c26565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c16604084015260ff8160c01c1615159283606082015260a060ff6080830193818160c81c161515855260d01c1615159101527f000000000000000000000000000000000000000000000000000000000000000092612ea9575b51612e6d575b6001600160401b0316613699565b90565b90612ea16001600160401b03917f000000000000000000000000000000000000000000000000000000000000000090612d9f565b919050612e5c565b91612ed5907f000000000000000000000000000000000000000000000000000000000000000090612d9f565b91612e56565b6001600160401b038111612c415760051b60200190565b90612efc82612edb565b612f096040519182612cc3565b8281528092612f1a601f1991612edb565b0190602036910137565b60405190612f3182612c55565b5f6040838281528260208201520152565b8051821015612f565760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b9190811015612f565760071b0190565b8115612f84570490565b634e487b7160e01b5f52601260045260245ffd5b81810292918115918404141715610bd057565b909391926040519360a085018581106001600160401b03821117612c41576040525f85525f602086015260408501955f87525f60608701525f608087015285612ff684848488613ae2565b9463ffffffff6130096101408301612d15565b16613142575061303363ffffffff61302a5f5b8260408a015116878761396b565b95168095612f42565b5197881561312c57505095613052916001600160401b039596976147a8565b949192905060408701948552818451165f525f60205260016130ca60405f209460ff6040519661308188612c26565b548681168852868160401c166020890152868160801c166040890152818160c01c1615156060890152818160c81c161515608089015260d01c16151560a0870152838688613c96565b9384516130d681612bf2565b6130df81612bf2565b89526001600160a01b03602086018181511660208c0152511661311d575b51911b161661310b57505050565b613116925191614836565b6060830152565b606085015160808a01526130fd565b959750955050505061313d90614747565b905290565b602061318f9161315f60806001600160401b038a51169201612c12565b60405163502d1b1f60e01b81526001600160401b0392831660048201529116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f916131dd575b5063ffffffff61302a6130339261301c565b90506020813d60201161321c575b816131f860209383612cc3565b810103126101785763ffffffff61302a61321461303393612ce4565b9250506131cb565b3d91506131eb565b6103a060405161323381612ca7565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528160048237206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906004356001600160401b0381169182821415908161017857604051636b5b338d60e01b81526004810185905290602082602481895afa918215610575575f9261340a575b5081810361292e575050610178576020602493604051948580926304eb477160e41b82528660048301525afa928315610575575f936133cd575b506133a983612bf2565b600183036133b657505050565b50638d6df4db60e01b5f526004526128d781612bf2565b9092506020813d602011613402575b816133e960209383612cc3565b810103126101785751600581101561017857915f61339f565b3d91506133dc565b9091506020813d602011613436575b8161342660209383612cc3565b810103126101785751905f613365565b3d9150613419565b6103a060405161344d81612ca7565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528183823720906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169161354482612c12565b604051636b5b338d60e01b81526001600160401b03909116600482015290602082602481875afa918215610575575f92613665575b5081810361363b57505060206001600160401b03602461359884612c12565b60405195869384926304eb477160e41b84521660048301525afa918215610575575f926135fe575b506135ca82612bf2565b600182036135d6575050565b6135e76001600160401b0391612c12565b638d6df4db60e01b5f52166004526128d781612bf2565b9091506020813d602011613633575b8161361a60209383612cc3565b810103126101785751600581101561017857905f6135c0565b3d915061360d565b6001600160401b0361364c84612c12565b630fe5351b60e41b5f521660045260245260445260645ffd5b9091506020813d602011613691575b8161368160209383612cc3565b810103126101785751905f613579565b3d9150613674565b906040519163c754cccb60e01b8352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f916136f5575090565b90506020813d60201161371c575b8161371060209383612cc3565b81010312610178575190565b3d9150613703565b9015612f5657803590601e19813603018212156101785701908135916001600160401b038311610178576020018236038113610178579190565b91908203918211610bd057565b90919392600281145f14613892576137956137906137898388613724565b3691612d69565b6149e7565b948160011015612f56576020810135601e19823603018112156101785781018035906001600160401b03821161017857602001908036038213610178576137e961379083613789936137f595503691612d69565b93606085015193613724565b60208151910120036138785760208091015194018261381582518761375e565b7f000000000000000000000000000000000000000000000000000000000000000010918261386d575b505080613864575b1561384f575050565b631b64399960e21b5f5260045260245260445ffd5b50808411613846565b51109050825f61383e565b8451905190631a56010960e11b5f5260045260245260445ffd5b48904295816138f2575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160fd1b0381168103610bd05760031b10806138e8575b80156138465750818410613846565b50808410156138d9565b61390793965061379092509061378991613724565b9260206040850151940151935f8061389c565b91906040908151928060071b91829160208652602086015283850137019020610260820135036139475750565b6139586001600160401b0391612c12565b63f7aeb26960e01b5f521660045260245ffd5b9392919061397882612ef2565b945f925f925b8084106139f657505050506139905750565b5f9081528251815b600182116139a557505050565b60078316156139e4575b60019060205f19840160051b8701016020848360e01c0660051b880101815191815190525260201b9201905f19019091613998565b50600382901c60205260405f206139af565b90919293613a1963ffffffff613a12604061245189878a612f6a565b1682612d9f565b90838211613a71576001860160011b600160208360051b8c010192848110613a67575b01915b838310613a5657505050600190940192919061397e565b602060019101928284520191613a3f565b8183178452613a3c565b634e487b7160e01b5f52600160045260245ffd5b90604051613a9281612c55565b60406001600160401b036001839580546001600160a01b038116865260a01c6020860152015416910152565b60405190613acb82612c8c565b5f6060838281528260208201528260408201520152565b91613b039094939194613af3613abe565b95613afd8561343e565b8461391a565b61012082019063ffffffff80613b1884612d15565b16911690811015613c3a57613b2c83612c12565b6001600160401b03604051916362e0c83360e11b83521660048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91613c19575b506001821b16613bf257506103408263ffffffff613bde613bea946001600160401b03613bbc6001600160801b0398612c12565b1689526001600160401b03613bd360608601612c12565b1660208a0152612d15565b16604087015201612d3a565b166060830152565b6001600160401b03613c0384612c12565b63f286092b60e01b5f521660045260245260445ffd5b613c32915060403d604011611709576116f88183612cc3565b90505f613b88565b6001600160401b03611f7c84612c12565b61302a613c69929463ffffffff60408194999899015116858761396b565b51918215613c8357613c7c9394506147a8565b9192909190565b8463034c393160e51b5f5260045260245ffd5b93929391909160405160e081018181106001600160401b03821117612c41576040525f81525f602082015260408101955f87525f60608301525f6080830152613cdd612f24565b60a083015260c0820196613cef612f24565b885282976001600160401b036020880151816001891b80921616613f74575b8851161615613ed957505050506001600160401b039051165f52600160205260405f20905f5260205260405f209060405191613d4983612c55565b546001600160a01b0381168352602083019064ffffffffff8160a01c16825264ffffffffff604085019160c81c1681528360a0870152613da160c08701516001600160a01b0386511664ffffffffff85511691614cd2565b60408701526001600160a01b03845116151580613ec9575b15613e975750506080015115613e64577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610bd0576001600160a01b03613e149260011b915b511684614d8c565b60028251613e2181612bf2565b613e2a81612bf2565b148015613e57575b613e5557613e436060830151614dfd565b60808301525b600482525f6020830152565b565b5060608201514210613e32565b613e14906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000091613e0c565b51613eb9935064ffffffffff925082169081613ec35782915051165b16614dfd565b6080830152613e49565b50613eb3565b5064ffffffffff81511615613db9565b829694919397985060609550916001600160401b036020613eff94519301511691614cd2565b9052015115613f49577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610bd057612e6a9160011b905b83614d14565b612e6a907f000000000000000000000000000000000000000000000000000000000000000090613f43565b818751165f52600260205260405f20885f52602052613f9560405f20613a85565b8352613d0e565b91613fac91613790913691612d69565b613fd67f00000000000000000000000000000000000000000000000000000000000000004361375e565b81518181116140065750506020015190808210613ff1575050565b631976372160e21b5f5260045260245260445ffd5b6315ad27c360e01b5f5260045260245260445ffd5b919294935f9361403e602088015163ffffffff61403785612d15565b1690612f42565b5192831561473a576140519184916147a8565b97905081886001600160401b03835151600163ffffffff61407189612d15565b161b16161595866146a8575b505061409a915163ffffffff61409286612d15565b169087613c96565b926001600160a01b036020850151168015158061468a575b61464b57506140e16001600160401b038651166140ce85612d15565b9063ffffffff60c0880151921690614bd3565b614644576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610178576001600160a01b0360245f92836040519586948593638c5c8c7360e01b85521660048401525af180156105755761462f575b5060a082016001600160a01b03815151168761416485615095565b926004865161417281612bf2565b61417b81612bf2565b1480614626575b80614612575b1561454c575050604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa90811561450f57889161451a575b50823b156144f25760405163177ead8360e11b81526001600160a01b03831660048201526024810191909152878160448183875af1801561450f579088916144f6575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156144f2578791604483926040519485938492630f661dcb60e31b84526004840152600160248401525af180156144e7579087916144ce575b5050602060049160405192838092635b6fa67160e01b82525afa9081156144c357908892918791614485575b506001600160401b03926142e26142f1936142dc6142ea946142d6614c4c565b9061375e565b90612d9f565b955b87614836565b809461375e565b93511690602061430082612d15565b91019161430c83612d26565b907f7d82ef96525afda82e4a3659c5b69fb38e088dafaa1fbaa6a260540fe1f237ca604063ffffffff6001600160a01b038251958987528a602088015216951693a4816143e2575b50508061435f575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156143de578291602483926040519485938492633ed546ab60e01b845260048401525af180156143d3576143be575050565b6143c9828092612cc3565b6143d05750565b80fd5b6040513d84823e3d90fd5b8280fd5b6144156001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691612d26565b813b156144815760405163e97e9f6360e01b81526001600160a01b03919091166004820152602481019290925283908290604490829084905af180156144765790839115614354578161446791612cc3565b61447257815f614354565b5080fd5b6040513d85823e3d90fd5b8480fd5b9250506020823d6020116144bb575b816144a160209383612cc3565b810103126101785790518791906001600160401b036142b6565b3d9150614494565b6040513d88823e3d90fd5b816144d891612cc3565b6144e357855f61428a565b8580fd5b6040513d89823e3d90fd5b8780fd5b8161450091612cc3565b61450b57865f614222565b8680fd5b6040513d8a823e3d90fd5b90506020813d602011614544575b8161453560209383612cc3565b8101031261017857515f6141df565b3d9150614528565b829192959395151590816145fd575b50614577575b506142ea6142f1916001600160401b03936142e4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169150813b1561450b578691604483926040519485938492630f661dcb60e31b845260048401528160248401525af180156144c357889187916145e4575b50614561565b819250906145f191612cc3565b6144815786855f6145de565b516040015164ffffffffff161590505f61455b565b5064ffffffffff6040825101511615614188565b50821515614182565b61463c9194505f90612cc3565b5f925f614149565b5050505050565b836001600160a01b039163ffffffff61466f602061466885612d15565b9401612d26565b926314069ca160e21b5f52166004526024521660445260645ffd5b506001600160a01b0361469f60208601612d26565b168114156140b2565b9091506146b9604084015191615084565b6146c38183612f42565b51905f198214610bd05760016146da920192612f42565b526146e760208501612d26565b6001600160a01b0380851691161480614711575b6147075780839161407d565b9750505050505050565b506001600160401b03602083510151600163ffffffff61473088612d15565b161b1616156146fb565b505050509050612e6a9192505b612e6a906147a36147646001600160401b03602084015116614dfd565b916001600160801b0360607f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116612f98565b612f7a565b6147bb916147b584615084565b91612f6a565b9163ffffffff6147cd60408501612d15565b166001600160801b036147e260608601612d3a565b166001806147f08484612f7a565b951614614813575b505061480f602061480885612d26565b9401612c12565b9190565b91925f19820192918311610bd05761482e926142d691612f98565b905f806147f8565b909161484183615095565b916003845161484f81612bf2565b61485881612bf2565b146148bd5750506004825161486c81612bf2565b61487581612bf2565b036148b7576147a36080612e6a930151917f00000000000000000000000000000000000000000000000000000000000000009283808210911802831890612f98565b50505f90565b6001600160801b03919293506060015116908082115f146149df576148e19161375e565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040519163732e8a9160e11b83526004830152602082602481845afa918215610575575f926149aa575b5090602060049260405193848092635b6fa67160e01b82525afa8015610575575f90614976575b61496a925060031c90612d9f565b90818082109118021890565b506020823d6020116149a2575b8161499060209383612cc3565b810103126101785761496a915161495c565b3d9150614983565b91506020823d6020116149d7575b816149c560209383612cc3565b81010312610178579051906020614935565b3d91506149b8565b50505f6148e1565b906149f0613abe565b91602081019081815160801b178060801c90614a0b816151bc565b60028195939510156128df576001149081614bc0575b5015614bb1576040519160208301916001600160801b0383959216905b808310614b2457505050818103601f190160051c8252604052805160081015612f5657614a6f6101208201516150f7565b86528051600b1015612f5657614a896101808201516150f7565b60208701528051600f1015612f5657614aa66102008201516150f7565b60408701525115612f565751614abb906150f7565b60608501525190208251610101814303105f14614afa5740905b818103614ae0575050565b8351631ac93ef760e01b5f5260045260245260445260645ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205190614ad5565b909192818411614b9f57614b4f614b3b858461375e565b614b458686612d9f565b9060801b176151bc565b509094614b5c8683612d9f565b84614b678284612d9f565b11614b9f57614b89926142dc91614b7e8489612d9f565b9060801b1797612d9f565b93815260208101809111610bd057929190614a3e565b634e487b715f5260326020526024601cfd5b633cf75c0160e21b5f5260045ffd5b614bcb915084612d9f565b81145f614a21565b602083016bffffffffffffffffffffffff81511615614c46576001600160a01b03926001600160401b036bffffffffffffffffffffffff93165f52600260205260405f20905f5260205260405f2083815416905551169151165f526003602052614c4260405f20918254612d9f565b9055565b50505050565b604051635b6fa67160e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610575575f91614ca0575b5060011c90565b90506020813d602011614cca575b81614cbb60209383612cc3565b8101031261017857515f614c99565b3d9150614cae565b60408101516001600160401b031692918315159182614cfc575b505015614cf7575090565b905090565b516001600160a01b0391821691161490505f80614cec565b9091614d24906040830151613699565b80606083015260c0820151906001600160a01b038083511694168094149182614d70575b5081614d65575b50614d5e576001815260200152565b6002915052565b90504210155f614d4f565b602001516bffffffffffffffffffffffff16151591505f614d48565b9091614d9c906040830151613699565b80606083015260c0820151906001600160a01b038083511694168094149182614de1575b5081614dd6575b50614d5e576003815260200152565b90504210155f614dc7565b602001516bffffffffffffffffffffffff16151591505f614dc0565b614e07814261375e565b604051916362e09a8960e01b835260048301524260248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91614e6a575b612e6a925061375e565b90506020823d602011614e98575b81614e8560209383612cc3565b8101031261017857612e6a915190614e60565b3d9150614e78565b604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610575575f915f90615050575b614eff91506142d6614c4c565b927f000000000000000000000000000000000000000000000000000000000000000080481081481802188062055730029062055730820403610bd0576040519063732e8a9160e11b82526004820152602081602481855afa908115610575575f9161501e575b50808510818618021893813b156101785760405163e97e9f6360e01b8152336004820152602481018690525f8160448183875af1801561057557615009575b5084808203614fb35750505050565b614fbc9161375e565b813b156143de578291602483926040519485938492633ed546ab60e01b845260048401525af180156143d357614ff4575b8084614c46565b614fff828092612cc3565b6143d05780614fed565b6150169193505f90612cc3565b5f915f614fa4565b90506020813d602011615048575b8161503960209383612cc3565b8101031261017857515f614f65565b3d915061502c565b506020813d60201161507c575b8161506a60209383612cc3565b8101031261017857614eff9051614ef2565b3d915061505d565b60011c5f198101908111610bd05790565b600481516150a281612bf2565b6150ab81612bf2565b1490816150df575b50156150d7576150c1614c4c565b6001600160ff1b0381168103610bd05760011b90565b612e6a614c4c565b6001600160a01b03915060a00151511615155f6150b3565b8060801c9060218211614bb15761510d816151bc565b60028195929510156128df57614bb1578361512a57505050505f90565b816020019081602011610bd05782036020019081111502601f8111614b9f576001600160801b03905f199060031b1b9216015116906001600160fd1b0381168103610bd05760031b610100036101008111610bd0571c90565b60ff60bf199116019060ff8211610bd057565b60ff6036199116019060ff8211610bd057565b60ff607f199116019060ff8211610bd057565b908160801c918215614bb1576020835f0301602081111502601f8111614b9f575f199060031b1b6001600160801b038216511660f81c60c081105f1461530757608081101561521157505f9250600191839150565b60b781116152745761522460ff916151a9565b16809311908161523d575b5015614bb157600191905f90565b6001841480159250615251575b505f61522f565b600160ff1b91506001600160f81b03199061526b906153bd565b1610155f61524a565b615280615285916151a9565b615196565b60ff81169182851115614bb15761529b906153bd565b906001600160f81b0319821615614bb15760ff81168303610bd0576107f89060031b16610100036101008111610bd0571c9283826037821192836152f3575b50505015614bb15760018101809111610bd05791905f90565b6152fe92935061375e565b1183825f6152da565b9060f7821161532d575061531c60ff91615183565b1680921115614bb157600191908290565b9061528061533a91615183565b60ff81169182851115614bb157615350906153bd565b906001600160f81b0319821615614bb15760ff81168303610bd0576107f89060031b16610100036101008111610bd0571c9283826037821192836153a9575b50505015614bb15760018101809111610bd0579190600190565b6153b492935061375e565b1183825f61538f565b60208160801c60010301602181111502601f8111614b9f576001600160801b036001915f199060031b1b92160151169056",
}

// FailureLadder is an auto generated Go binding around an Ethereum contract.
type FailureLadder struct {
	abi abi.ABI
}

// NewFailureLadder creates a new instance of FailureLadder.
func NewFailureLadder() *FailureLadder {
	parsed, err := FailureLadderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FailureLadder{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FailureLadder) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address) contracts, (uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64) p) returns()
func (failureLadder *FailureLadder) PackConstructor(contracts LadderContracts, p LadderParameters) []byte {
	enc, err := failureLadder.abi.Pack("", contracts, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASKS() view returns(address)
func (failureLadder *FailureLadder) PackASKS() []byte {
	enc, err := failureLadder.abi.Pack("ASKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASKS() view returns(address)
func (failureLadder *FailureLadder) TryPackASKS() ([]byte, error) {
	return failureLadder.abi.Pack("ASKS")
}

// UnpackASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a9262a2.
//
// Solidity: function ASKS() view returns(address)
func (failureLadder *FailureLadder) UnpackASKS(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("ASKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUCTION() view returns(address)
func (failureLadder *FailureLadder) PackAUCTION() []byte {
	enc, err := failureLadder.abi.Pack("AUCTION")
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
func (failureLadder *FailureLadder) TryPackAUCTION() ([]byte, error) {
	return failureLadder.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (failureLadder *FailureLadder) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("AUCTION", data)
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
func (failureLadder *FailureLadder) PackCALLGAS() []byte {
	enc, err := failureLadder.abi.Pack("CALL_GAS")
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
func (failureLadder *FailureLadder) TryPackCALLGAS() ([]byte, error) {
	return failureLadder.abi.Pack("CALL_GAS")
}

// UnpackCALLGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x267e5eba.
//
// Solidity: function CALL_GAS() view returns(uint256)
func (failureLadder *FailureLadder) UnpackCALLGAS(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("CALL_GAS", data)
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
func (failureLadder *FailureLadder) PackPAUSES() []byte {
	enc, err := failureLadder.abi.Pack("PAUSES")
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
func (failureLadder *FailureLadder) TryPackPAUSES() ([]byte, error) {
	return failureLadder.abi.Pack("PAUSES")
}

// UnpackPAUSES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1089b843.
//
// Solidity: function PAUSES() view returns(address)
func (failureLadder *FailureLadder) UnpackPAUSES(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("PAUSES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPROOFGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90be0835.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (failureLadder *FailureLadder) PackPROOFGAS() []byte {
	enc, err := failureLadder.abi.Pack("PROOF_GAS")
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
func (failureLadder *FailureLadder) TryPackPROOFGAS() ([]byte, error) {
	return failureLadder.abi.Pack("PROOF_GAS")
}

// UnpackPROOFGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90be0835.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (failureLadder *FailureLadder) UnpackPROOFGAS(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("PROOF_GAS", data)
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
func (failureLadder *FailureLadder) PackREPORTGAS() []byte {
	enc, err := failureLadder.abi.Pack("REPORT_GAS")
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
func (failureLadder *FailureLadder) TryPackREPORTGAS() ([]byte, error) {
	return failureLadder.abi.Pack("REPORT_GAS")
}

// UnpackREPORTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63a4e0a.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (failureLadder *FailureLadder) UnpackREPORTGAS(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("REPORT_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROLLUP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9611c5c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROLLUP() view returns(address)
func (failureLadder *FailureLadder) PackROLLUP() []byte {
	enc, err := failureLadder.abi.Pack("ROLLUP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROLLUP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9611c5c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROLLUP() view returns(address)
func (failureLadder *FailureLadder) TryPackROLLUP() ([]byte, error) {
	return failureLadder.abi.Pack("ROLLUP")
}

// UnpackROLLUP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9611c5c2.
//
// Solidity: function ROLLUP() view returns(address)
func (failureLadder *FailureLadder) UnpackROLLUP(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("ROLLUP", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTANDBY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5bb25e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STANDBY() view returns(address)
func (failureLadder *FailureLadder) PackSTANDBY() []byte {
	enc, err := failureLadder.abi.Pack("STANDBY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTANDBY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5bb25e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STANDBY() view returns(address)
func (failureLadder *FailureLadder) TryPackSTANDBY() ([]byte, error) {
	return failureLadder.abi.Pack("STANDBY")
}

// UnpackSTANDBY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5bb25e6.
//
// Solidity: function STANDBY() view returns(address)
func (failureLadder *FailureLadder) UnpackSTANDBY(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("STANDBY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (failureLadder *FailureLadder) PackVAULT() []byte {
	enc, err := failureLadder.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (failureLadder *FailureLadder) TryPackVAULT() ([]byte, error) {
	return failureLadder.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (failureLadder *FailureLadder) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := failureLadder.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnswerWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1343bcbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32,bytes32) record, bytes32[] path, bytes witness) returns()
func (failureLadder *FailureLadder) PackAnswerWitness(header BatchHeader, record ChunkRecord, path [][32]byte, witness []byte) []byte {
	enc, err := failureLadder.abi.Pack("answerWitness", header, record, path, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1343bcbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32,bytes32) record, bytes32[] path, bytes witness) returns()
func (failureLadder *FailureLadder) TryPackAnswerWitness(header BatchHeader, record ChunkRecord, path [][32]byte, witness []byte) ([]byte, error) {
	return failureLadder.abi.Pack("answerWitness", header, record, path, witness)
}

// PackBatchState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a1f380.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64, uint64, uint64, bool, bool, bool)
func (failureLadder *FailureLadder) PackBatchState(commitId uint64) []byte {
	enc, err := failureLadder.abi.Pack("batchState", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a1f380.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64, uint64, uint64, bool, bool, bool)
func (failureLadder *FailureLadder) TryPackBatchState(commitId uint64) ([]byte, error) {
	return failureLadder.abi.Pack("batchState", commitId)
}

// BatchStateOutput serves as a container for the return parameters of contract
// method BatchState.
type BatchStateOutput struct {
	Arg0 uint64
	Arg1 uint64
	Arg2 uint64
	Arg3 bool
	Arg4 bool
	Arg5 bool
}

// UnpackBatchState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6a1f380.
//
// Solidity: function batchState(uint64 commitId) view returns(uint64, uint64, uint64, bool, bool, bool)
func (failureLadder *FailureLadder) UnpackBatchState(data []byte) (BatchStateOutput, error) {
	out, err := failureLadder.abi.Unpack("batchState", data)
	outstruct := new(BatchStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(bool)).(*bool)
	outstruct.Arg4 = *abi.ConvertType(out[4], new(bool)).(*bool)
	outstruct.Arg5 = *abi.ConvertType(out[5], new(bool)).(*bool)
	return *outstruct, nil
}

// PackChallengeWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01905ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) payable returns()
func (failureLadder *FailureLadder) PackChallengeWitness(header BatchHeader, winners []Winner, chunkIndex uint32) []byte {
	enc, err := failureLadder.abi.Pack("challengeWitness", header, winners, chunkIndex)
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
func (failureLadder *FailureLadder) TryPackChallengeWitness(header BatchHeader, winners []Winner, chunkIndex uint32) ([]byte, error) {
	return failureLadder.abi.Pack("challengeWitness", header, winners, chunkIndex)
}

// PackDutyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf881cd8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256) duty)
func (failureLadder *FailureLadder) PackDutyOf(header BatchHeader, winners []Winner, chunkIndex uint32) []byte {
	enc, err := failureLadder.abi.Pack("dutyOf", header, winners, chunkIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDutyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf881cd8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256) duty)
func (failureLadder *FailureLadder) TryPackDutyOf(header BatchHeader, winners []Winner, chunkIndex uint32) ([]byte, error) {
	return failureLadder.abi.Pack("dutyOf", header, winners, chunkIndex)
}

// UnpackDutyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf881cd8e.
//
// Solidity: function dutyOf((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex) view returns((uint8,address,uint256,uint256,uint256) duty)
func (failureLadder *FailureLadder) UnpackDutyOf(data []byte) (Duty, error) {
	out, err := failureLadder.abi.Unpack("dutyOf", data)
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
func (failureLadder *FailureLadder) PackExtendProving(header BatchHeader, blocks [][]byte) []byte {
	enc, err := failureLadder.abi.Pack("extendProving", header, blocks)
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
func (failureLadder *FailureLadder) TryPackExtendProving(header BatchHeader, blocks [][]byte) ([]byte, error) {
	return failureLadder.abi.Pack("extendProving", header, blocks)
}

// PackExtendStandby is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6640e679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extendStandby((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, uint32 chunkIndex, bytes[] blocks) returns()
func (failureLadder *FailureLadder) PackExtendStandby(header BatchHeader, chunkIndex uint32, blocks [][]byte) []byte {
	enc, err := failureLadder.abi.Pack("extendStandby", header, chunkIndex, blocks)
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
func (failureLadder *FailureLadder) TryPackExtendStandby(header BatchHeader, chunkIndex uint32, blocks [][]byte) ([]byte, error) {
	return failureLadder.abi.Pack("extendStandby", header, chunkIndex, blocks)
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64))
func (failureLadder *FailureLadder) PackParameters() []byte {
	enc, err := failureLadder.abi.Pack("parameters")
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
func (failureLadder *FailureLadder) TryPackParameters() ([]byte, error) {
	return failureLadder.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint16,uint32,uint64,uint64))
func (failureLadder *FailureLadder) UnpackParameters(data []byte) (LadderParameters, error) {
	out, err := failureLadder.abi.Unpack("parameters", data)
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
func (failureLadder *FailureLadder) PackRefundOf(account common.Address) []byte {
	enc, err := failureLadder.abi.Pack("refundOf", account)
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
func (failureLadder *FailureLadder) TryPackRefundOf(account common.Address) ([]byte, error) {
	return failureLadder.abi.Pack("refundOf", account)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07738ad2.
//
// Solidity: function refundOf(address account) view returns(uint256)
func (failureLadder *FailureLadder) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("refundOf", data)
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
func (failureLadder *FailureLadder) PackRelease(header BatchHeader, winners []Winner) []byte {
	enc, err := failureLadder.abi.Pack("release", header, winners)
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
func (failureLadder *FailureLadder) TryPackRelease(header BatchHeader, winners []Winner) ([]byte, error) {
	return failureLadder.abi.Pack("release", header, winners)
}

// PackReportMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd89509.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportMissed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (address,uint64,uint32,uint128)[] winners, uint32 chunkIndex, bytes laterBlock) returns()
func (failureLadder *FailureLadder) PackReportMissed(header BatchHeader, winners []Winner, chunkIndex uint32, laterBlock []byte) []byte {
	enc, err := failureLadder.abi.Pack("reportMissed", header, winners, chunkIndex, laterBlock)
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
func (failureLadder *FailureLadder) TryPackReportMissed(header BatchHeader, winners []Winner, chunkIndex uint32, laterBlock []byte) ([]byte, error) {
	return failureLadder.abi.Pack("reportMissed", header, winners, chunkIndex, laterBlock)
}

// PackRequireTimedOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f793b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireTimedOut(uint64 commitId, uint64 committedAt, bytes laterBlock) view returns()
func (failureLadder *FailureLadder) PackRequireTimedOut(commitId uint64, committedAt uint64, laterBlock []byte) []byte {
	enc, err := failureLadder.abi.Pack("requireTimedOut", commitId, committedAt, laterBlock)
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
func (failureLadder *FailureLadder) TryPackRequireTimedOut(commitId uint64, committedAt uint64, laterBlock []byte) ([]byte, error) {
	return failureLadder.abi.Pack("requireTimedOut", commitId, committedAt, laterBlock)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf1d2466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, address caller) returns()
func (failureLadder *FailureLadder) PackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, caller common.Address) []byte {
	enc, err := failureLadder.abi.Pack("reward", terms, winners, seed, deliveries, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf1d2466.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, address caller) returns()
func (failureLadder *FailureLadder) TryPackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, caller common.Address) ([]byte, error) {
	return failureLadder.abi.Pack("reward", terms, winners, seed, deliveries, caller)
}

// PackTimeoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fd7c28b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutOf(uint64 commitId, uint64 committedAt) view returns(uint256)
func (failureLadder *FailureLadder) PackTimeoutOf(commitId uint64, committedAt uint64) []byte {
	enc, err := failureLadder.abi.Pack("timeoutOf", commitId, committedAt)
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
func (failureLadder *FailureLadder) TryPackTimeoutOf(commitId uint64, committedAt uint64) ([]byte, error) {
	return failureLadder.abi.Pack("timeoutOf", commitId, committedAt)
}

// UnpackTimeoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fd7c28b.
//
// Solidity: function timeoutOf(uint64 commitId, uint64 committedAt) view returns(uint256)
func (failureLadder *FailureLadder) UnpackTimeoutOf(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("timeoutOf", data)
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
func (failureLadder *FailureLadder) PackWithdrawRefund(to common.Address) []byte {
	enc, err := failureLadder.abi.Pack("withdrawRefund", to)
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
func (failureLadder *FailureLadder) TryPackWithdrawRefund(to common.Address) ([]byte, error) {
	return failureLadder.abi.Pack("withdrawRefund", to)
}

// FailureLadderBatchReleased represents a BatchReleased event raised by the FailureLadder contract.
type FailureLadderBatchReleased struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const FailureLadderBatchReleasedEventName = "BatchReleased"

// ContractEventName returns the user-defined event name.
func (FailureLadderBatchReleased) ContractEventName() string {
	return FailureLadderBatchReleasedEventName
}

// UnpackBatchReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchReleased(uint64 indexed commitId)
func (failureLadder *FailureLadder) UnpackBatchReleasedEvent(log *types.Log) (*FailureLadderBatchReleased, error) {
	event := "BatchReleased"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderBatchReleased)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderChunkRescued represents a ChunkRescued event raised by the FailureLadder contract.
type FailureLadderChunkRescued struct {
	CommitId   uint64
	ChunkIndex uint32
	Prover     common.Address
	Bounty     *big.Int
	Forfeited  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FailureLadderChunkRescuedEventName = "ChunkRescued"

// ContractEventName returns the user-defined event name.
func (FailureLadderChunkRescued) ContractEventName() string {
	return FailureLadderChunkRescuedEventName
}

// UnpackChunkRescuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChunkRescued(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 bounty, uint256 forfeited)
func (failureLadder *FailureLadder) UnpackChunkRescuedEvent(log *types.Log) (*FailureLadderChunkRescued, error) {
	event := "ChunkRescued"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderChunkRescued)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderDeadlineMissed represents a DeadlineMissed event raised by the FailureLadder contract.
type FailureLadderDeadlineMissed struct {
	CommitId   uint64
	ChunkIndex uint32
	Failed     common.Address
	Reporter   common.Address
	Bounty     *big.Int
	Standby    common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const FailureLadderDeadlineMissedEventName = "DeadlineMissed"

// ContractEventName returns the user-defined event name.
func (FailureLadderDeadlineMissed) ContractEventName() string {
	return FailureLadderDeadlineMissedEventName
}

// UnpackDeadlineMissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeadlineMissed(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed failed, address reporter, uint256 bounty, address standby)
func (failureLadder *FailureLadder) UnpackDeadlineMissedEvent(log *types.Log) (*FailureLadderDeadlineMissed, error) {
	event := "DeadlineMissed"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderDeadlineMissed)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderRefundWithdrawn represents a RefundWithdrawn event raised by the FailureLadder contract.
type FailureLadderRefundWithdrawn struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FailureLadderRefundWithdrawnEventName = "RefundWithdrawn"

// ContractEventName returns the user-defined event name.
func (FailureLadderRefundWithdrawn) ContractEventName() string {
	return FailureLadderRefundWithdrawnEventName
}

// UnpackRefundWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundWithdrawn(address indexed account, uint256 amountWei)
func (failureLadder *FailureLadder) UnpackRefundWithdrawnEvent(log *types.Log) (*FailureLadderRefundWithdrawn, error) {
	event := "RefundWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderRefundWithdrawn)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderWindowExtended represents a WindowExtended event raised by the FailureLadder contract.
type FailureLadderWindowExtended struct {
	CommitId  uint64
	Standby   bool
	ShownTime *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FailureLadderWindowExtendedEventName = "WindowExtended"

// ContractEventName returns the user-defined event name.
func (FailureLadderWindowExtended) ContractEventName() string {
	return FailureLadderWindowExtendedEventName
}

// UnpackWindowExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WindowExtended(uint64 indexed commitId, bool standby, uint256 shownTime)
func (failureLadder *FailureLadder) UnpackWindowExtendedEvent(log *types.Log) (*FailureLadderWindowExtended, error) {
	event := "WindowExtended"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderWindowExtended)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderWitnessChallenged represents a WitnessChallenged event raised by the FailureLadder contract.
type FailureLadderWitnessChallenged struct {
	CommitId   uint64
	ChunkIndex uint32
	Challenger common.Address
	BondWei    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FailureLadderWitnessChallengedEventName = "WitnessChallenged"

// ContractEventName returns the user-defined event name.
func (FailureLadderWitnessChallenged) ContractEventName() string {
	return FailureLadderWitnessChallengedEventName
}

// UnpackWitnessChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WitnessChallenged(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed challenger, uint256 bondWei)
func (failureLadder *FailureLadder) UnpackWitnessChallengedEvent(log *types.Log) (*FailureLadderWitnessChallenged, error) {
	event := "WitnessChallenged"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderWitnessChallenged)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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

// FailureLadderWitnessShown represents a WitnessShown event raised by the FailureLadder contract.
type FailureLadderWitnessShown struct {
	CommitId   uint64
	ChunkIndex uint32
	By         common.Address
	Witness    []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FailureLadderWitnessShownEventName = "WitnessShown"

// ContractEventName returns the user-defined event name.
func (FailureLadderWitnessShown) ContractEventName() string {
	return FailureLadderWitnessShownEventName
}

// UnpackWitnessShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WitnessShown(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed by, bytes witness)
func (failureLadder *FailureLadder) UnpackWitnessShownEvent(log *types.Log) (*FailureLadderWitnessShown, error) {
	event := "WitnessShown"
	if len(log.Topics) == 0 || log.Topics[0] != failureLadder.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(FailureLadderWitnessShown)
	if len(log.Data) > 0 {
		if err := failureLadder.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range failureLadder.abi.Events[event].Inputs {
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
func (failureLadder *FailureLadder) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["AlreadyChallenged"].ID.Bytes()[:4]) {
		return failureLadder.UnpackAlreadyChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["AlreadyExtended"].ID.Bytes()[:4]) {
		return failureLadder.UnpackAlreadyExtendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["AlreadyReleased"].ID.Bytes()[:4]) {
		return failureLadder.UnpackAlreadyReleasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["BlockTooRecent"].ID.Bytes()[:4]) {
		return failureLadder.UnpackBlockTooRecentError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["BlockUnknown"].ID.Bytes()[:4]) {
		return failureLadder.UnpackBlockUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["BlocksNotConsecutive"].ID.Bytes()[:4]) {
		return failureLadder.UnpackBlocksNotConsecutiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return failureLadder.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["ChallengeTooLate"].ID.Bytes()[:4]) {
		return failureLadder.UnpackChallengeTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["ChunkAlreadyProven"].ID.Bytes()[:4]) {
		return failureLadder.UnpackChunkAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["DeadlineNotMissed"].ID.Bytes()[:4]) {
		return failureLadder.UnpackDeadlineNotMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["HeaderMismatch"].ID.Bytes()[:4]) {
		return failureLadder.UnpackHeaderMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NoReasonToExtend"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNoReasonToExtendError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NoSeat"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNoSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NotAssigned"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNotAssignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NotChallenged"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNotChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NothingToReport"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNothingToReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return failureLadder.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return failureLadder.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["RecordNotInBatch"].ID.Bytes()[:4]) {
		return failureLadder.UnpackRecordNotInBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return failureLadder.UnpackTransferRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["WinnersMismatch"].ID.Bytes()[:4]) {
		return failureLadder.UnpackWinnersMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["WitnessMismatch"].ID.Bytes()[:4]) {
		return failureLadder.UnpackWitnessMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return failureLadder.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FailureLadderAlreadyChallenged represents a AlreadyChallenged error raised by the FailureLadder contract.
type FailureLadderAlreadyChallenged struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyChallenged(uint32 chunkIndex)
func FailureLadderAlreadyChallengedErrorID() common.Hash {
	return common.HexToHash("0x2a4c9f8cb91a3f947c05de2bffcf83324ce3980d4a9dc0b63f6d4ceb81f1c0b1")
}

// UnpackAlreadyChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyChallenged(uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackAlreadyChallengedError(raw []byte) (*FailureLadderAlreadyChallenged, error) {
	out := new(FailureLadderAlreadyChallenged)
	if err := failureLadder.abi.UnpackIntoInterface(out, "AlreadyChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderAlreadyExtended represents a AlreadyExtended error raised by the FailureLadder contract.
type FailureLadderAlreadyExtended struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExtended(uint64 commitId)
func FailureLadderAlreadyExtendedErrorID() common.Hash {
	return common.HexToHash("0x562e3e77dac25c4de849eb16ed83266bb240e4714ca38d77d19723710bb63c2b")
}

// UnpackAlreadyExtendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExtended(uint64 commitId)
func (failureLadder *FailureLadder) UnpackAlreadyExtendedError(raw []byte) (*FailureLadderAlreadyExtended, error) {
	out := new(FailureLadderAlreadyExtended)
	if err := failureLadder.abi.UnpackIntoInterface(out, "AlreadyExtended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderAlreadyReleased represents a AlreadyReleased error raised by the FailureLadder contract.
type FailureLadderAlreadyReleased struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyReleased(uint64 commitId)
func FailureLadderAlreadyReleasedErrorID() common.Hash {
	return common.HexToHash("0x968f4dd0df6040e752d1a1e53483ef44691383c9da07a2fac042251dbf998c29")
}

// UnpackAlreadyReleasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyReleased(uint64 commitId)
func (failureLadder *FailureLadder) UnpackAlreadyReleasedError(raw []byte) (*FailureLadderAlreadyReleased, error) {
	out := new(FailureLadderAlreadyReleased)
	if err := failureLadder.abi.UnpackIntoInterface(out, "AlreadyReleased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderBlockTooRecent represents a BlockTooRecent error raised by the FailureLadder contract.
type FailureLadderBlockTooRecent struct {
	Number *big.Int
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockTooRecent(uint256 number, uint256 latest)
func FailureLadderBlockTooRecentErrorID() common.Hash {
	return common.HexToHash("0x15ad27c3eba85d7f755bf8b36d142e64a522f503d0ec9141078e0c070d654a68")
}

// UnpackBlockTooRecentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockTooRecent(uint256 number, uint256 latest)
func (failureLadder *FailureLadder) UnpackBlockTooRecentError(raw []byte) (*FailureLadderBlockTooRecent, error) {
	out := new(FailureLadderBlockTooRecent)
	if err := failureLadder.abi.UnpackIntoInterface(out, "BlockTooRecent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderBlockUnknown represents a BlockUnknown error raised by the FailureLadder contract.
type FailureLadderBlockUnknown struct {
	Number *big.Int
	Given  [32]byte
	Known  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockUnknown(uint256 number, bytes32 given, bytes32 known)
func FailureLadderBlockUnknownErrorID() common.Hash {
	return common.HexToHash("0x1ac93ef713ad031aa310c110672a2000794c414d652364a09136e75ccc6ce3d4")
}

// UnpackBlockUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockUnknown(uint256 number, bytes32 given, bytes32 known)
func (failureLadder *FailureLadder) UnpackBlockUnknownError(raw []byte) (*FailureLadderBlockUnknown, error) {
	out := new(FailureLadderBlockUnknown)
	if err := failureLadder.abi.UnpackIntoInterface(out, "BlockUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderBlocksNotConsecutive represents a BlocksNotConsecutive error raised by the FailureLadder contract.
type FailureLadderBlocksNotConsecutive struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlocksNotConsecutive(uint256 first, uint256 second)
func FailureLadderBlocksNotConsecutiveErrorID() common.Hash {
	return common.HexToHash("0x34ac0212f94541c52bb25861e6a161afd297c13f50d4ec4635126f266b39cd62")
}

// UnpackBlocksNotConsecutiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlocksNotConsecutive(uint256 first, uint256 second)
func (failureLadder *FailureLadder) UnpackBlocksNotConsecutiveError(raw []byte) (*FailureLadderBlocksNotConsecutive, error) {
	out := new(FailureLadderBlocksNotConsecutive)
	if err := failureLadder.abi.UnpackIntoInterface(out, "BlocksNotConsecutive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderBondTooLow represents a BondTooLow error raised by the FailureLadder contract.
type FailureLadderBondTooLow struct {
	PaidWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 paidWei, uint256 neededWei)
func FailureLadderBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 paidWei, uint256 neededWei)
func (failureLadder *FailureLadder) UnpackBondTooLowError(raw []byte) (*FailureLadderBondTooLow, error) {
	out := new(FailureLadderBondTooLow)
	if err := failureLadder.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderChallengeTooLate represents a ChallengeTooLate error raised by the FailureLadder contract.
type FailureLadderChallengeTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeTooLate(uint256 until)
func FailureLadderChallengeTooLateErrorID() common.Hash {
	return common.HexToHash("0x5118dbecdecfe94b3a78ab81bc16fb3a2f8152b8018d73d8a2ea3435ec80a56f")
}

// UnpackChallengeTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeTooLate(uint256 until)
func (failureLadder *FailureLadder) UnpackChallengeTooLateError(raw []byte) (*FailureLadderChallengeTooLate, error) {
	out := new(FailureLadderChallengeTooLate)
	if err := failureLadder.abi.UnpackIntoInterface(out, "ChallengeTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderChunkAlreadyProven represents a ChunkAlreadyProven error raised by the FailureLadder contract.
type FailureLadderChunkAlreadyProven struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChunkAlreadyProven(uint64 commitId, uint32 chunkIndex)
func FailureLadderChunkAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0xf286092bf301dd32ec26c44d86c829c496809ac953dfc2baa9b6101b584ef235")
}

// UnpackChunkAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChunkAlreadyProven(uint64 commitId, uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackChunkAlreadyProvenError(raw []byte) (*FailureLadderChunkAlreadyProven, error) {
	out := new(FailureLadderChunkAlreadyProven)
	if err := failureLadder.abi.UnpackIntoInterface(out, "ChunkAlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderDeadlineNotMissed represents a DeadlineNotMissed error raised by the FailureLadder contract.
type FailureLadderDeadlineNotMissed struct {
	Deadline  *big.Int
	ShownTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotMissed(uint256 deadline, uint256 shownTime)
func FailureLadderDeadlineNotMissedErrorID() common.Hash {
	return common.HexToHash("0x65d8dc84d2126aa8d52d512ac68692fe7d50329d316badc0d4452950eb062a3e")
}

// UnpackDeadlineNotMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotMissed(uint256 deadline, uint256 shownTime)
func (failureLadder *FailureLadder) UnpackDeadlineNotMissedError(raw []byte) (*FailureLadderDeadlineNotMissed, error) {
	out := new(FailureLadderDeadlineNotMissed)
	if err := failureLadder.abi.UnpackIntoInterface(out, "DeadlineNotMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderHeaderMismatch represents a HeaderMismatch error raised by the FailureLadder contract.
type FailureLadderHeaderMismatch struct {
	CommitId uint64
	Given    [32]byte
	Stored   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func FailureLadderHeaderMismatchErrorID() common.Hash {
	return common.HexToHash("0xfe5351b0df71741811535bb958aa8ab6e666e30e6bb79702cbf51eae396673ac")
}

// UnpackHeaderMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeaderMismatch(uint64 commitId, bytes32 given, bytes32 stored)
func (failureLadder *FailureLadder) UnpackHeaderMismatchError(raw []byte) (*FailureLadderHeaderMismatch, error) {
	out := new(FailureLadderHeaderMismatch)
	if err := failureLadder.abi.UnpackIntoInterface(out, "HeaderMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNoReasonToExtend represents a NoReasonToExtend error raised by the FailureLadder contract.
type FailureLadderNoReasonToExtend struct {
	WindowStart *big.Int
	WindowEnd   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReasonToExtend(uint256 windowStart, uint256 windowEnd)
func FailureLadderNoReasonToExtendErrorID() common.Hash {
	return common.HexToHash("0x6d90e664db37270eb0d8c91512065c26e15ab0a4991499e1ea47ed60318b2aa5")
}

// UnpackNoReasonToExtendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReasonToExtend(uint256 windowStart, uint256 windowEnd)
func (failureLadder *FailureLadder) UnpackNoReasonToExtendError(raw []byte) (*FailureLadderNoReasonToExtend, error) {
	out := new(FailureLadderNoReasonToExtend)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NoReasonToExtend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNoSeat represents a NoSeat error raised by the FailureLadder contract.
type FailureLadderNoSeat struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSeat(uint32 chunkIndex)
func FailureLadderNoSeatErrorID() common.Hash {
	return common.HexToHash("0x69872620d218a166de7303b8522eb9b8de2874bc3acd549d8921e125aa6b96fd")
}

// UnpackNoSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSeat(uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackNoSeatError(raw []byte) (*FailureLadderNoSeat, error) {
	out := new(FailureLadderNoSeat)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NoSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNotAssigned represents a NotAssigned error raised by the FailureLadder contract.
type FailureLadderNotAssigned struct {
	ChunkIndex uint32
	Assigned   common.Address
	Prover     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func FailureLadderNotAssignedErrorID() common.Hash {
	return common.HexToHash("0x501a7284681dafb799c90b9c595d9230f673a8debdf523c5a6d30aaf0616edc2")
}

// UnpackNotAssignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAssigned(uint32 chunkIndex, address assigned, address prover)
func (failureLadder *FailureLadder) UnpackNotAssignedError(raw []byte) (*FailureLadderNotAssigned, error) {
	out := new(FailureLadderNotAssigned)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NotAssigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNotChallenged represents a NotChallenged error raised by the FailureLadder contract.
type FailureLadderNotChallenged struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallenged(uint32 chunkIndex)
func FailureLadderNotChallengedErrorID() common.Hash {
	return common.HexToHash("0x4aea01243514c4d618e23821be469a1a548685a62d8c56a45a3681de0de3bbb6")
}

// UnpackNotChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallenged(uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackNotChallengedError(raw []byte) (*FailureLadderNotChallenged, error) {
	out := new(FailureLadderNotChallenged)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NotChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNotRollup represents a NotRollup error raised by the FailureLadder contract.
type FailureLadderNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func FailureLadderNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (failureLadder *FailureLadder) UnpackNotRollupError(raw []byte) (*FailureLadderNotRollup, error) {
	out := new(FailureLadderNotRollup)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNothingToReport represents a NothingToReport error raised by the FailureLadder contract.
type FailureLadderNothingToReport struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToReport(uint32 chunkIndex)
func FailureLadderNothingToReportErrorID() common.Hash {
	return common.HexToHash("0x9920ac98103ec9ae53acdae530f4be48146f4a96ec0f0f531bc896d49a61cf4d")
}

// UnpackNothingToReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToReport(uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackNothingToReportError(raw []byte) (*FailureLadderNothingToReport, error) {
	out := new(FailureLadderNothingToReport)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NothingToReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderNothingToWithdraw represents a NothingToWithdraw error raised by the FailureLadder contract.
type FailureLadderNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func FailureLadderNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (failureLadder *FailureLadder) UnpackNothingToWithdrawError(raw []byte) (*FailureLadderNothingToWithdraw, error) {
	out := new(FailureLadderNothingToWithdraw)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderParameterOutOfRange represents a ParameterOutOfRange error raised by the FailureLadder contract.
type FailureLadderParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func FailureLadderParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (failureLadder *FailureLadder) UnpackParameterOutOfRangeError(raw []byte) (*FailureLadderParameterOutOfRange, error) {
	out := new(FailureLadderParameterOutOfRange)
	if err := failureLadder.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the FailureLadder contract.
type FailureLadderRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func FailureLadderRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (failureLadder *FailureLadder) UnpackRLPInvalidEncodingError(raw []byte) (*FailureLadderRLPInvalidEncoding, error) {
	out := new(FailureLadderRLPInvalidEncoding)
	if err := failureLadder.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderRecordNotInBatch represents a RecordNotInBatch error raised by the FailureLadder contract.
type FailureLadderRecordNotInBatch struct {
	CommitId   uint64
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func FailureLadderRecordNotInBatchErrorID() common.Hash {
	return common.HexToHash("0x29cc6e939d87a74c1061c63ce21b8634a0cb54389897a844f797006e017fb060")
}

// UnpackRecordNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordNotInBatch(uint64 commitId, uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackRecordNotInBatchError(raw []byte) (*FailureLadderRecordNotInBatch, error) {
	out := new(FailureLadderRecordNotInBatch)
	if err := failureLadder.abi.UnpackIntoInterface(out, "RecordNotInBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderTransferRefused represents a TransferRefused error raised by the FailureLadder contract.
type FailureLadderTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func FailureLadderTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (failureLadder *FailureLadder) UnpackTransferRefusedError(raw []byte) (*FailureLadderTransferRefused, error) {
	out := new(FailureLadderTransferRefused)
	if err := failureLadder.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderWinnersMismatch represents a WinnersMismatch error raised by the FailureLadder contract.
type FailureLadderWinnersMismatch struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func FailureLadderWinnersMismatchErrorID() common.Hash {
	return common.HexToHash("0xf7aeb269f719d531ceead312d8dad099668f0fdfea028ec5785c5d58514ee82c")
}

// UnpackWinnersMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WinnersMismatch(uint64 commitId)
func (failureLadder *FailureLadder) UnpackWinnersMismatchError(raw []byte) (*FailureLadderWinnersMismatch, error) {
	out := new(FailureLadderWinnersMismatch)
	if err := failureLadder.abi.UnpackIntoInterface(out, "WinnersMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderWitnessMismatch represents a WitnessMismatch error raised by the FailureLadder contract.
type FailureLadderWitnessMismatch struct {
	ChunkIndex uint32
	Given      [32]byte
	Recorded   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WitnessMismatch(uint32 chunkIndex, bytes32 given, bytes32 recorded)
func FailureLadderWitnessMismatchErrorID() common.Hash {
	return common.HexToHash("0x483328908bec56aaa0da0cf4f405709f13fc2e369987b8aca0e55d552a7314a8")
}

// UnpackWitnessMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WitnessMismatch(uint32 chunkIndex, bytes32 given, bytes32 recorded)
func (failureLadder *FailureLadder) UnpackWitnessMismatchError(raw []byte) (*FailureLadderWitnessMismatch, error) {
	out := new(FailureLadderWitnessMismatch)
	if err := failureLadder.abi.UnpackIntoInterface(out, "WitnessMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FailureLadderWrongStatus represents a WrongStatus error raised by the FailureLadder contract.
type FailureLadderWrongStatus struct {
	CommitId uint64
	Status   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func FailureLadderWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x8d6df4dbce0e6015787bd5ef9b36047e22ea241c1a5fafd03c53cabeb61449a3")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint64 commitId, uint8 status)
func (failureLadder *FailureLadder) UnpackWrongStatusError(raw []byte) (*FailureLadderWrongStatus, error) {
	out := new(FailureLadderWrongStatus)
	if err := failureLadder.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}
