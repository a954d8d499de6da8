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
	Bin: "0x6102606040523461087857604051615c0338819003601f8101601f191683016001600160401b0381118482101761087c578392829160405283398101036101e081126108785760c08112610878576040519060c082016001600160401b0381118382101761087c5760405282516001600160a01b038116810361087857825260208301516001600160a01b0381168103610878576020830190815260408401516001600160a01b038116810361087857604084019081526060850151916001600160a01b038316830361087857606085019283526080860151936001600160a01b0385168503610878576080860194855260a0870151906001600160a01b0382168203610878576101209160a088015260bf190112610878576040519561012087016001600160401b0381118882101761087c5760405261014260c08201610890565b80885261015160e08301610890565b60208901526101636101008301610890565b60408901526101756101208301610890565b60608901526101876101408301610890565b60808901526101608201519161ffff83168303610878576101c06101da9163ffffffff9460a08c01526101bd6101808201610890565b60c08c01526101cf6101a082016108a1565b60e08c0152016108a1565b61010089015216600a8110801561086d575b61082e575063ffffffff602087015116600a81108015610823575b6107e4575063ffffffff604087015116600a811080156107d9575b61079b5750855161024b61025c916401fffffffe63ffffffff60208b0151169160011b166108b5565b63ffffffff604089015116906108b5565b63ffffffff60608801511690808210801561077b575b61073d57505063ffffffff60808701511663ffffffff875116600282108015610734575b61070157505061ffff60a0870151166001811080156106f6575b6106b9575063ffffffff60c0870151166001811080156106ad575b610671575060e08601516001600160401b0316600181108015610662575b61061c57506101008601516001600160401b031660018110801561060d575b6105cd575084516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e090815294518116610100908152958301511661012052855163ffffffff908116610140526020870151811661016052604080880151821661018052606088015182166101a0529187015181166101c0529186015161ffff166101e052918501511661020052908301516001600160401b03908116610220529290910151909116610240525161534090816108c3823960805181818161028c015281816107b901528181610d7d0152818161162a01528181611fab015281816130070152818161316c015281816133860152613a15015260a051818181610a3101528181611aea0152612232015260c051818181610f7901528181611689015281816121fa015281816123a401528181613f74015281816144ee01526145d7015260e051818181610fe40152818161133f01528181611b2d015281816123cf01528181614027015281816141f2015281816142780152818161484d01528181614bc30152614d6e0152610100518181816106e4015281816110d4015281816113cd015281816125ce015281816140b70152614402015261012051818181610cee01528181611e70015281816135390152614f76015261014051818181610311015281816109ca015281816117060152818161293801528181612d6c01528181613da101528181613de601526146c40152610160518181816104ec0152818161174101528181611a5801528181612d3801528181613c750152613d1401526101805181818161176e01526147ea01526101a05181818161179b0152612ced01526101c0518181816117c8015261369c01526101e0518181816117f60152613e4801526102005181818161034d01526118220152610220518181816118500152613725015261024051818181610a60015281816118810152614dc10152f35b604051630393936760e31b8152690626173654665654361760b41b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610308565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a400081116102e9565b604051630393936760e31b815268616e7377657247617360b81b600482015260248101919091526001604482015262f424006064820152608490fd5b5062f4240081116102cb565b604051630393936760e31b81526a0e4cae0dee4e888cae0e8d60ab1b60048201526024810191909152600160448201526101006064820152608490fd5b5061010081116102b0565b604051630393936760e31b81526206761760ec1b6004820152602481019290925260026044830152606482015260849150fd5b50808211610296565b604051630393936760e31b81526b18985d18da151a5b595bdd5d60a21b60048201526024810192909252604482015262015180606482015260849150fd5b50620151808211610272565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526b72657363756557696e646f7760a01b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610222565b604051630393936760e31b81526c7374616e64627957696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610207565b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101ec565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361087857565b51906001600160401b038216820361087857565b919082018092116107875756fe6080806040526004361015610012575f80fd5b5f3560e01c90816307738ad21461296e575080630aed40cd146128375780630ea2437a14611e945780631089b84314611e515780631343bcbc14611ba25780631fd7c28b14611b6e578063267e5eba14611b51578063411557d114611b0e57806363779c7414611acb5780636640e6791461191c57806389035730146116ad5780638a9262a21461166a57806390be08351461164e5780639611c5c21461160b5780639fd8950914610c73578063a16c86f714610ba0578063af1d246614610708578063b5bb25e6146106c5578063c63a4e0a146106a8578063d1f793b114610652578063e6a1f38014610593578063f01905ff1461017c5763f881cd8e14610119575f80fd5b346101785760a061013561012c36612a5f565b92919091612e25565b608060405191805161014681612aae565b83526001600160a01b036020820151166020840152604081015160408401526060810151606084015201516080820152f35b5f80fd5b61018536612a5f565b9291906101948482848661399f565b916001600160401b038351165f525f60205260405f20604051906101b782612ae2565b54956001600160401b03871682528660401c9360ff60208401986001600160401b0387168a526001600160401b038160801c166040860152818160c01c1615156060860152818160c81c161515608086015260d01c16151560a084015263ffffffff8216966001600160401b036001891b809716166105805790602061027f939261024f60806001600160401b038b51169201612ace565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015293849081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156105755788935f9261052b575b50906102cf92916102d89689613b08565b50509185613b53565b6001600160a01b03602082015116338103610511575080600161033e92516102ff81612aae565b61030881612aae565b036104e85760407f0000000000000000000000000000000000000000000000000000000000000000915b01519060021c90613505565b804210156104d65750610371487f0000000000000000000000000000000000000000000000000000000000000000612e12565b80341080156104ce575b6104ae57506001600160401b03809394511690838351165f525f6020526fffffffffffffffff000000000000000060405f209285845493161760401b16906fffffffffffffffff000000000000000019161790556040516103db81612b11565b33815282600181602084016bffffffffffffffffffffffff3416815260408501905f8252828751165f52600260205260405f20895f526020526001600160a01b038060405f209751161673ffffffffffffffffffffffffffffffffffffffff19875416178655516001600160a01b0373ffffffffffffffffffffffffffffffffffffffff198088549360a01b161691161785555116920191168319825416179055511690604051913483527f0417971e2103a7a27332cfc2303abb2e03d79a1640df5700363f9c62786c195060203394a4005b620155b560e01b5f5234600452600180821191180260011860245260445ffd5b50341561037b565b63144636fb60e21b5f5260045260245ffd5b60407f000000000000000000000000000000000000000000000000000000000000000091610332565b846314069ca160e21b5f526004526024523360445260645ffd5b92915092506020823d60201161056d575b8161054960209383612b7f565b81010312610178576102d89488936105636102cf94612ba0565b92935090956102be565b3d915061053c565b6040513d5f823e3d90fd5b87630a9327e360e21b5f5260045260245ffd5b34610178576020366003190112610178576001600160401b036105b4612a33565b165f525f60205260c060405f2060a0604051916105d083612ae2565b546001600160401b038116928381526001600160401b038260401c168060208301526001600160401b038360801c169081604084015260ff84881c1615159283606082015260ff808660c81c1615159586608084015260d01c1615159586910152604051958652602086015260408501526060840152608083015260a0820152f35b346101785760603660031901126101785761066b612a33565b610673612a49565b604435916001600160401b038311610178576106a16106996106a6943690600401612a06565b939092612c68565b613e33565b005b34610178575f366003190112610178576020604051620557308152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017857366003190161010081126101785760808112610178576084356001600160401b038111610178576107429036906004016129d6565b9060a435916001600160a01b0383168303610178576001600160401b0360c435116101785736602360c4350112156101785760c43560040135926001600160401b038411610178573660248560061b60c4350101116101785760e435906001600160a01b0382168203610178576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610b8d576001600160401b036107ef612ab8565b165f525f60205260405f209360ff6040519561080a87612ae2565b546001600160401b03811687526001600160401b038160401c1660208801526001600160401b038160801c166040880152818160c01c1615156060880152818160c81c161515608088015260d01c16151560a086015263ffffffff604435169182604435036101785761087f90838684613800565b9061088987612d97565b936108976040519586612b7f565b878552601f196108a689612d97565b015f5b818110610b765750505f5b888110156109ac578060061b60c43501906108d160248301612bd1565b6108dd60448401612be2565b8c60806108fb63ffffffff6108f460248901612bd1565b168a612dcc565b519112610178576040519461090f86612b48565b610917612a33565b8652610921612a49565b602087015289604435036101785760443560408701526001600160801b036064351660643503610178576001956001600160a01b03928e8e8b602461096f9660643560608801520194613eb2565b9163ffffffff6040519461098286612b11565b168452166020830152604082015261099a8289612dcc565b526109a58188612dcc565b50016108b4565b85828a6024356001600160401b038116808203610178576109f291507f000000000000000000000000000000000000000000000000000000000000000060011c90612c5b565b4210158161cb20029061cb2082048303610b62576004610a26931090811591610b5a575b5015610b5357620109a090612c5b565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691610a8d610a5d612ab8565b947f0000000000000000000000000000000000000000000000000000000000000000804810814818021890612e12565b90833b1561017857604051639e49ff3960e01b81526001600160401b03909516600486015260806024860152825160848601819052859360a485019392916020909101905f5b818110610b1257505050835f959381936001600160a01b038894166044840152606483015203925af1801561057557610b0857005b5f6106a691612b7f565b8251805163ffffffff1687526020818101516001600160a01b0316818901526040918201519188019190915289975060609096019590920191600101610ad3565b5f90612c5b565b905085610a16565b634e487b7160e01b5f52601160045260245ffd5b602090610b81612dae565b82828a010152016108a9565b638fe3dc5360e01b5f523360045260245ffd5b34610178576020366003190112610178576004356001600160a01b03811680910361017857335f52600360205260405f20548015610c60575f8080809333825260036020528160408120556040518181527f3d97f39b86d061200a7834082f5926e58ec10fd85a9d6930f497729d5e6cc35c60203392a2855af13d15610c5b573d610c2a81612c0a565b90610c386040519283612b7f565b81525f60203d92013e5b15610c4957005b635a0a2fe360e01b5f5260045260245ffd5b610c42565b636e34ee0b60e11b5f523360045260245ffd5b346101785736600319016104008112610178576103a013610178576103a4356001600160401b03811161017857610cae9036906004016129d6565b6103c43563ffffffff811691828203610178576103e4356001600160401b03811161017857610ce1903690600401612a06565b9190946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610178575f60049160405192838092634e6a1da760e01b82525afa8015610575576115fb575b50610d4061397b565b92610d4b60046132aa565b610d578383600461379f565b610124359463ffffffff86169384870361017857848810156115cf576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693600435956001600160401b03871680881415978861017857604051986362e0c83360e11b8a528260048b015260408a6024818c5afa998a15610575575f9a61159c575b5060018d1b809a166115855761017857508852606435986001600160401b038a16998a8103610178575060208901998a52506040880152610344356001600160801b03811690818103610178575060608801526001600160401b038751166084356001600160401b038116810361017857604051631760586b60e21b81526001600160401b0392831660048201529116602482015294602090869060449082905f905af1948515610575575f95611544575b50610ea19291859188613b08565b509190976001600160401b038651165f525f602052610f2a898960405f2060ff60405191610ece83612ae2565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a082015289613b53565b6bffffffffffffffffffffffff602060a08301510151166115315760018151610f5281612aae565b610f5b81612aae565b036112ea57906060610f6f93920151613e33565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610178576001600160401b0360245f92836040519586948593631332b14f60e31b85521660048401525af18015610575576112da575b50604051635b6fa67160e01b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083600481845afa928315610575575f936112a6575b50803b156101785760405163177ead8360e11b81526001600160a01b038916600482015260248101939093525f908390604490829084905af1908115610575576001600160a01b03926001600160401b0392611296575b506040518360208201921682528760408201526040815261109c606082612b7f565b5190209451169560405194636226e56560e11b86526004860152169485602485015260448401526020836064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1928315610575575f93611232575b50816001600160401b0391827f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae9451165f525f602052828060405f209216818354161716831982541617905561120b6001600160a01b036040519561116887612b11565b168086524264ffffffffff1660208088019182525f6040808a01828152875189168352600184528183208c8452909352902097518854925191517fffff0000000000000000000000000000000000000000000000000000000000009093166001600160a01b03919091161760a09190911b78ffffffffff0000000000000000000000000000000000000000161760c89190911b64ffffffffff60c81b1617909555565b511691611216614d5f565b90604051913383526020830152604082015260608180030190a4005b9092506020813d60201161128e575b8161124e60209383612b7f565b8101031261017857516001600160a01b038116810361017857917f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae611104565b3d9150611241565b5f6112a091612b7f565b8861107a565b9092506020813d6020116112d2575b816112c260209383612b7f565b8101031261017857519188611023565b3d91506112b5565b5f6112e491612b7f565b86610fd3565b9850935093945050506080850151946001600160a01b0386511695861590811561151c575b50611509579161132c9160606001600160401b0395940151613e33565b51604051635b6fa67160e01b81529116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082600481845afa918215610575575f926114d5575b50803b156101785760405163177ead8360e11b81526001600160a01b038616600482015260248101929092525f908290604490829084905af18015610575576114c5575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610178575f8091604460405180948193630f661dcb60e31b8352896004840152600160248401525af18015610575576114b5575b505f818152600160209081526040808320858452909152902080547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff164260c81b64ffffffffff60c81b161790557f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae61149b614d5f565b6040805133815260208101929092525f90820152606090a4005b5f6114bf91612b7f565b83611424565b5f6114cf91612b7f565b836113c2565b9091506020813d602011611501575b816114f160209383612b7f565b810103126101785751908561137e565b3d91506114e4565b84631324159360e31b5f5260045260245ffd5b64ffffffffff9150604001511615158761130f565b88631324159360e31b5f5260045260245ffd5b929194506020833d60201161157d575b8161156160209383612b7f565b8101031261017857611575610ea193612ba0565b949192610e93565b3d9150611554565b8c8363f286092b60e01b5f5260045260245260445ffd5b6115bf919a5060403d6040116115c8575b6115b78183612b7f565b810190612bb4565b9050988e610de1565b503d6115ad565b876004356001600160401b0381169081810361017857506329cc6e9360e01b5f5260045260245260445ffd5b5f61160591612b7f565b86610d37565b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f36600319011261017857602060405161cb208152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f366003190112610178576040516116c981612b2c565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f9052610100015f90527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660405161173781612b2c565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000061ffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316875261010001967f00000000000000000000000000000000000000000000000000000000000000006001600160401b031688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525161ffff1660a08501525163ffffffff1660c0840152516001600160401b031660e0830152516001600160401b031661010082015261012090f35b346101785736600319016103e08112610178576103a013610178576103a43563ffffffff8116809103610178576103c4356001600160401b038111610178576119699036906004016129a6565b9091611973613090565b6001600160401b03611983612ab8565b165f525f60205260405f20805460ff8160c81c16611aa8576001600160401b036001841b82161615611a95577f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c936040936001600160401b03937901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff611a83951617905583611a2a612ab8565b165f526001602052845f20905f5260205264ffffffffff845f205460a01c1695611a52612ab8565b96611a7d7f000000000000000000000000000000000000000000000000000000000000000082613505565b906135f0565b938251946001865260208601521692a2005b8263034c393160e51b5f5260045260245ffd5b6001600160401b03611ab8612ab8565b63562e3e7760e01b5f521660045260245ffd5b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610178575f366003190112610178576020604051620109a08152f35b34610178576040366003190112610178576020611b9a611b8c612a33565b611b94612a49565b90612c68565b604051908152f35b346101785736600319016104e08112610178576103a01361017857610100366103a3190112610178576104a4356001600160401b03811161017857611beb9036906004016129a6565b6104c4356001600160401b03811161017857611c0b903690600401612a06565b92611c14613090565b6103a43563ffffffff8116908181036101785750610100604051816103a48237205f5260205f20925f935b85851015611c7d578460051b840135908181105f14611c6c575f52602052600160405f205b940193611c3f565b905f52602052600160405f20611c64565b8693506102043503611e2a576001600160401b03611c99612ab8565b165f52600260205260405f20825f5260205260405f20805460a01c908115611e1757611cc6368685612c25565b602081519101206104643590818103611dfe575050806001600160a01b0360019254168155016001600160401b03804216166001600160401b03198254161790556001600160401b03611d17612ab8565b165f525f60205260405f2080547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006001600160401b036001881b166001600160401b038460801c161760801b169116179055335f526003602052611d9960405f20918254612c5b565b90557f4c360f86412391c9faae1f01c91e17c17bb31213ef815e5a910eb0880c73b58e6001600160401b03611dcc612ab8565b169184604051916020835281602084015260408301375f604086830101526040813396601f80199101168101030190a4005b85630483328960e41b5f5260045260245260445260645ffd5b836312ba804960e21b5f5260045260245ffd5b506001600160401b03611e3b612ab8565b6329cc6e9360e01b5f521660045260245260445ffd5b34610178575f3660031901126101785760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101785736600319016103c08112610178576103a013610178576103a4356001600160401b03811161017857611ecf9036906004016129d6565b6103a0604051611ede81612b63565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528160048237206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906004356001600160401b0381169182821415908161017857604051636b5b338d60e01b81526004810185905290602082602481895afa918215610575575f92612803575b508181036127ea57505080610178576040516304eb477160e41b815260048101849052602081602481885afa908115610575575f916127af575b5061205481612aae565b6004810361277b575060405160408660071b602083528760208401528089838501370190206102643503612764575050506001600160401b03612095612ab8565b165f525f60205260405f20604051906120ad82612ae2565b54906001600160401b038216815260ff60208201926001600160401b038160401c1684526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c1615158060a0830152612741576001600160401b0361211d612ab8565b165f525f60205260405f207a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905560406001600160401b0361217d612ab8565b1660248251809681937fcedca01bddea131103de1371cf3aee1f424fa8ef69de280a628550dce62f8fd75f80a26001600160401b036121ba612ab8565b6362e0c83360e11b84521660048301525afa928315610575575f905f9461271d575b506001600160a01b03811661237257505050505f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905b8281106122ea57505050505b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661225a612ab8565b61038435916001600160a01b03831692838103610178575061032435916001600160801b038316928381036101785750610144359063ffffffff8216918281036101785750823b15610178575f6001600160401b039360849382966040519889978896631774a2b760e11b88521660048701526024860152604485015260648401525af1801561057557610b0857005b61230060206122fa8386886137f0565b01612ace565b9061ffff61231a604061231484888a6137f0565b01612bd1565b16833b15610178576001600160401b0360405193630837b75760e01b855216600484015260248301525f8260448183875af191821561057557600192612362575b500161221c565b5f61236c91612b7f565b8561235b565b929492610124359063ffffffff82168083036101785761239792979697508786613800565b925f956001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016975b815181101561270f576124048183612dcc565b51158015612701575b6126f95761242661241e8284612dcc565b5184866146fb565b506001600160401b038851816001861b809216166126bb575b885116161561266057506001600160401b03612459612ab8565b165f52600160205260405f20825f5260205260405f206040519061247c82612b11565b546001600160a01b038116825264ffffffffff8160a01c16602083015264ffffffffff604083019160c81c168152893b1561017857604051638c5c8c7360e01b81526001600160a01b03841660048201525f81602481838f5af1801561057557612650575b506124ea614bae565b928c3b156101785760405163e97e9f6360e01b81526001600160a01b03909116600482015260248101939093525f838d8183816044810103925af1908115610575576001600160a01b039364ffffffffff92612640575b505116156125b257511690612554614bae565b918a3b156101785760405163e97e9f6360e01b81526001600160a01b0391909116600482015260248101929092525f82604481838e5af1918215610575576001926125a2575b505b016123f1565b5f6125ac91612b7f565b8a61259a565b511690816125c4575b6001915061259c565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610178575f92604484926040519586938492630f661dcb60e31b845260048401528160248401525af191821561057557600192612630575b506125bb565b5f61263a91612b7f565b8a61262a565b5f61264a91612b7f565b8d612541565b5f61265a91612b7f565b8c6124e1565b919050873b15610178576001600160401b0360405192630837b75760e01b8452166004830152600160248301525f82604481838c5af1918215610575576001926126ab575b5061259c565b5f6126b591612b7f565b8a6126a5565b6126f46126c6612ab8565b836126cf612ab8565b165f52600260205260405f20875f52602052866126ee60405f20613942565b91614b35565b61243f565b60019061259c565b506001811b8816151561240d565b505050505050505050612228565b905061273991935060403d6040116115c8576115b78183612b7f565b9290866121dc565b6001600160401b03612751612ab8565b630968f4dd60e41b5f521660045260245ffd5b610178575063f7aeb26960e01b5f5260045260245ffd5b638d6df4db60e01b5f52600484905261279381612aae565b60245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d6020116127e2575b816127ca60209383612b7f565b8101031261017857516005811015610178578761204a565b3d91506127bd565b84630fe5351b60e41b5f5260045260245260445260645ffd5b9091506020813d60201161282f575b8161281f60209383612b7f565b8101031261017857519088612010565b3d9150612812565b346101785736600319016103c08112610178576103a013610178576103a4356001600160401b038111610178576128729036906004016129a6565b61287a613090565b6001600160401b0361288a612ab8565b165f525f60205260405f20805460ff8160c01c16611aa8577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78010000000000000000000000000000000000000000000000009116179055606435906001600160401b038216928383036101785761295d6040926001600160401b03927f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9550612932612ab8565b96611a7d7f000000000000000000000000000000000000000000000000000000000000000082613505565b938251945f865260208601521692a2005b3461017857602036600319011261017857600435906001600160a01b038216809203610178576020915f526003825260405f20548152f35b9181601f84011215610178578235916001600160401b038311610178576020808501948460051b01011161017857565b9181601f84011215610178578235916001600160401b038311610178576020808501948460071b01011161017857565b9181601f84011215610178578235916001600160401b038311610178576020838186019501011161017857565b600435906001600160401b038216820361017857565b602435906001600160401b038216820361017857565b9060031982016103e08112610178576103a013610178576004916103a435906001600160401b03821161017857612a98916004016129d6565b90916103c43563ffffffff811681036101785790565b6005111561279b57565b6004356001600160401b03811681036101785790565b356001600160401b03811681036101785790565b60c081019081106001600160401b03821117612afd57604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612afd57604052565b61012081019081106001600160401b03821117612afd57604052565b608081019081106001600160401b03821117612afd57604052565b6103a081019081106001600160401b03821117612afd57604052565b90601f801991011681019081106001600160401b03821117612afd57604052565b51906001600160a01b038216820361017857565b9190826040910312610178576020612bcb83612ba0565b92015190565b3563ffffffff811681036101785790565b356001600160a01b03811681036101785790565b356001600160801b03811681036101785790565b6001600160401b038111612afd57601f01601f191660200190565b929192612c3182612c0a565b91612c3f6040519384612b7f565b829481845281830111610178578281602093845f960137010152565b91908201809211610b6257565b906001600160401b03612d2692165f525f60205260405f209060405191612c8e83612ae2565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c16604084015260ff8160c01c1615159283606082015260a060ff6080830193818160c81c161515855260d01c1615159101527f000000000000000000000000000000000000000000000000000000000000000092612d65575b51612d29575b6001600160401b0316613505565b90565b90612d5d6001600160401b03917f000000000000000000000000000000000000000000000000000000000000000090612c5b565b919050612d18565b91612d91907f000000000000000000000000000000000000000000000000000000000000000090612c5b565b91612d12565b6001600160401b038111612afd5760051b60200190565b60405190612dbb82612b11565b5f6040838281528260208201520152565b8051821015612de05760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b8115612dfe570490565b634e487b7160e01b5f52601260045260245ffd5b81810292918115918404141715610b6257565b909391926040519360a085018581106001600160401b03821117612afd576040525f85525f602086015260408501955f87525f60608701525f608087015285612e708484848861399f565b9463ffffffff612e836101408301612bd1565b16612fae5750612ead63ffffffff612ea45f5b8260408a0151168787613800565b95168095612dcc565b51978815612f9857505095612ecc916001600160401b039596976146fb565b949192905060408701948552818451165f525f6020526001612f4460405f209460ff60405196612efb88612ae2565b548681168852868160401c166020890152868160801c166040890152818160c01c1615156060890152818160c81c161515608089015260d01c16151560a0870152838688613b53565b938451612f5081612aae565b612f5981612aae565b89526001600160a01b0360208601511660208a0152606085015160808a015251911b1616612f8657505050565b612f91925191614790565b6060830152565b9597509550505050612fa99061469a565b905290565b6020612ffb91612fcb60806001600160401b038a51169201612ace565b60405163502d1b1f60e01b81526001600160401b0392831660048201529116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91613049575b5063ffffffff612ea4612ead92612e96565b90506020813d602011613088575b8161306460209383612b7f565b810103126101785763ffffffff612ea4613080612ead93612ba0565b925050613037565b3d9150613057565b6103a060405161309f81612b63565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528160048237206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906004356001600160401b0381169182821415908161017857604051636b5b338d60e01b81526004810185905290602082602481895afa918215610575575f92613276575b508181036127ea575050610178576020602493604051948580926304eb477160e41b82528660048301525afa928315610575575f93613239575b5061321583612aae565b6001830361322257505050565b50638d6df4db60e01b5f5260045261279381612aae565b9092506020813d60201161326e575b8161325560209383612b7f565b810103126101785751600581101561017857915f61320b565b3d9150613248565b9091506020813d6020116132a2575b8161329260209383612b7f565b810103126101785751905f6131d1565b3d9150613285565b6103a06040516132b981612b63565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528183823720906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916133b082612ace565b604051636b5b338d60e01b81526001600160401b03909116600482015290602082602481875afa918215610575575f926134d1575b508181036134a757505060206001600160401b03602461340484612ace565b60405195869384926304eb477160e41b84521660048301525afa918215610575575f9261346a575b5061343682612aae565b60018203613442575050565b6134536001600160401b0391612ace565b638d6df4db60e01b5f521660045261279381612aae565b9091506020813d60201161349f575b8161348660209383612b7f565b810103126101785751600581101561017857905f61342c565b3d9150613479565b6001600160401b036134b884612ace565b630fe5351b60e41b5f521660045260245260445260645ffd5b9091506020813d6020116134fd575b816134ed60209383612b7f565b810103126101785751905f6133e5565b3d91506134e0565b906135109082612c5b565b604051916362e09a8960e01b835260048301524260248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91613573575b612d269250612c5b565b90506020823d6020116135a1575b8161358e60209383612b7f565b8101031261017857612d26915190613569565b3d9150613581565b9015612de057803590601e19813603018212156101785701908135916001600160401b038311610178576020018236038113610178579190565b91908203918211610b6257565b90919392600281145f146137175761361a61361561360e83886135a9565b3691612c25565b614949565b948160011015612de0576020810135601e19823603018112156101785781018035906001600160401b038211610178576020019080360382136101785761366e6136158361360e9361367a95503691612c25565b936060850151936135a9565b60208151910120036136fd5760208091015194018261369a8251876135e3565b7f00000000000000000000000000000000000000000000000000000000000000001091826136f2575b5050806136e9575b156136d4575050565b631b64399960e21b5f5260045260245260445ffd5b508084116136cb565b51109050825f6136c3565b8451905190631a56010960e11b5f5260045260245260445ffd5b4890429581613777575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160fd1b0381168103610b625760031b108061376d575b80156136cb57508184106136cb565b508084101561375e565b61378c93965061361592509061360e916135a9565b9260206040850151940151935f80613721565b91906040908151928060071b91829160208652602086015283850137019020610260820135036137cc5750565b6137dd6001600160401b0391612ace565b63f7aeb26960e01b5f521660045260245ffd5b9190811015612de05760071b0190565b9392909161380d81612d97565b9261381b6040519485612b7f565b818452601f1961382a83612d97565b0136602086013783955f925f925b8084106138b3575050505061384b575050565b5f905f525f8251915b600183116138625750505050565b60078216156138a1575b60019060205f19850160051b8601016020858360e01c0660051b870101815191815190525260201b9101915f19019190613854565b50600381901c60205260405f2061386c565b909192936138d663ffffffff6138cf604061231489878a6137f0565b1682612c5b565b9083821161392e576001860160011b600160208360051b8b010192848110613924575b01915b838310613913575050506001909401929190613838565b6020600191019282845201916138fc565b81831784526138f9565b634e487b7160e01b5f52600160045260245ffd5b9060405161394f81612b11565b60406001600160401b036001839580546001600160a01b038116865260a01c6020860152015416910152565b6040519061398882612b48565b5f6060838281528260208201528260408201520152565b916139c090949391946139b061397b565b956139ba856132aa565b8461379f565b61012082019063ffffffff806139d584612bd1565b16911690811015613af7576139e983612ace565b6001600160401b03604051916362e0c83360e11b83521660048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91613ad6575b506001821b16613aaf57506103408263ffffffff613a9b613aa7946001600160401b03613a796001600160801b0398612ace565b1689526001600160401b03613a9060608601612ace565b1660208a0152612bd1565b16604087015201612bf6565b166060830152565b6001600160401b03613ac084612ace565b63f286092b60e01b5f521660045260245260445ffd5b613aef915060403d6040116115c8576115b78183612b7f565b90505f613a45565b6001600160401b03611e3b84612ace565b612ea4613b26929463ffffffff604081949998990151168587613800565b51918215613b4057613b399394506146fb565b9192909190565b8463034c393160e51b5f5260045260245ffd5b939293919091604051613b6581612ae2565b5f81525f602082015260408101955f87525f6060830152613b84612dae565b608083015260a0820196613b96612dae565b885282976001600160401b036020880151816001891b80921616613e0b575b8851161615613d7057505050506001600160401b039051165f52600160205260405f20905f5260205260405f209060405191613bf083612b11565b546001600160a01b0381168352613c486020840164ffffffffff8360a01c16815264ffffffffff604086019360c81c16835284608088015260a08701519064ffffffffff6001600160a01b0387511691511691614c34565b90604086019182526001600160a01b03845116151580613d60575b15613d395750506080015115613d06577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610b62576001600160a01b03613cbe9260011b915b511684614cee565b60028251613ccb81612aae565b613cd481612aae565b148015613cf9575b613cf757606082015160408301525b600482525f6020830152565b565b5060608201514210613cdc565b613cbe906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000091613cb6565b5164ffffffffff169250905081613d52575b5050613ceb565b525f60608301525f80613d4b565b5064ffffffffff81511615613c63565b829694919397985060609550916001600160401b036020613d9694519301511691614c34565b9052015115613de0577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610b6257612d269160011b905b83614c76565b612d26907f000000000000000000000000000000000000000000000000000000000000000090613dda565b818751165f52600260205260405f20885f52602052613e2c60405f20613942565b8352613bb5565b91613e4391613615913691612c25565b613e6d7f0000000000000000000000000000000000000000000000000000000000000000436135e3565b8151818111613e9d5750506020015190808210613e88575050565b631976372160e21b5f5260045260245260445ffd5b6315ad27c360e01b5f5260045260245260445ffd5b929594919390935f94821561468d5790613ecc92916146fb565b92919083976001600160401b038151600163ffffffff613eeb88612bd1565b161b16161594858061466d575b80614645575b6145c3575082613f1e9163ffffffff613f1687612bd1565b169088613b53565b936001600160a01b03602086015116801515806145a5575b6145665750613f656001600160401b03875116613f5286612bd1565b9063ffffffff60a0890151921690614b35565b6144dc57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561436c576001600160a01b0360248792836040519586948593638c5c8c7360e01b85521660048401525af180156144d1579085916144b8575b5050608082016001600160a01b038151511687613fed85614fe6565b9260048651613ffb81612aae565b61400481612aae565b14806144af575b8061449b575b156143d5575050604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa9081156143985788916143a3575b50823b1561437b5760405163177ead8360e11b81526001600160a01b03831660048201526024810191909152878160448183875af180156143985790889161437f575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561437b578791604483926040519485938492630f661dcb60e31b84526004840152600160248401525af1801561437057908791614357575b5050602060049160405192838092635b6fa67160e01b82525afa90811561434c5790889291879161430e575b506001600160401b039261416b61417a936141656141739461415f614bae565b906135e3565b90612c5b565b955b87614790565b80946135e3565b93511690602061418982612bd1565b91019161419583612be2565b907f7d82ef96525afda82e4a3659c5b69fb38e088dafaa1fbaa6a260540fe1f237ca604063ffffffff6001600160a01b038251958987528a602088015216951693a48161426b575b5050806141e8575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15614267578291602483926040519485938492633ed546ab60e01b845260048401525af1801561425c57614247575050565b614252828092612b7f565b6142595750565b80fd5b6040513d84823e3d90fd5b8280fd5b61429e6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691612be2565b813b1561430a5760405163e97e9f6360e01b81526001600160a01b03919091166004820152602481019290925283908290604490829084905af180156142ff57908391156141dd57816142f091612b7f565b6142fb57815f6141dd565b5080fd5b6040513d85823e3d90fd5b8480fd5b9250506020823d602011614344575b8161432a60209383612b7f565b810103126101785790518791906001600160401b0361413f565b3d915061431d565b6040513d88823e3d90fd5b8161436191612b7f565b61436c57855f614113565b8580fd5b6040513d89823e3d90fd5b8780fd5b8161438991612b7f565b61439457865f6140ab565b8680fd5b6040513d8a823e3d90fd5b90506020813d6020116143cd575b816143be60209383612b7f565b8101031261017857515f614068565b3d91506143b1565b82919295939515159081614486575b50614400575b5061417361417a916001600160401b039361416d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169150813b15614394578691604483926040519485938492630f661dcb60e31b845260048401528160248401525af1801561434c578891879161446d575b506143ea565b8192509061447a91612b7f565b61430a5786855f614467565b516040015164ffffffffff161590505f6143e4565b5064ffffffffff6040825101511615614011565b5082151561400b565b816144c291612b7f565b6144cd57835f613fd1565b8380fd5b6040513d87823e3d90fd5b93505050506001600160a01b039392937f00000000000000000000000000000000000000000000000000000000000000001690813b15614267576001600160401b0360448492836040519586948593630837b75760e01b8552166004840152600160248401525af1801561425c5761455357505090565b61455e828092612b7f565b614259575090565b876001600160a01b038660649363ffffffff61458d602061458685612bd1565b9401612be2565b6314069ca160e21b8652921660045260245216604452fd5b506001600160a01b036145ba60208701612be2565b16811415613f36565b979850509450505050506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610178576001600160401b0360445f92836040519586948593630837b75760e01b8552166004840152600160248401525af180156105755761463b575090565b5f612d2691612b7f565b506001600160401b036020830151600163ffffffff61466389612bd1565b161b161615613efe565b5061467a60208601612be2565b6001600160a01b03808616911614613ef8565b505050509050612d269192505b612d26906146f66146b76001600160401b03602084015116614f43565b916001600160801b0360607f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116612e12565b612df4565b908260011c905f198201918211610b6257614715926137f0565b9163ffffffff61472760408501612bd1565b166001600160801b0361473c60608601612bf6565b1660018061474a8484612df4565b95161461476d575b5050614769602061476285612be2565b9401612ace565b9190565b91925f19820192918311610b62576147889261415f91612e12565b905f80614752565b909161479b83614fe6565b91600384516147a981612aae565b6147b281612aae565b1461481f575050600482516147c681612aae565b6147cf81612aae565b03614819576146f66147e76040612d26940151614f43565b917f00000000000000000000000000000000000000000000000000000000000000009283808210911802831890612e12565b50505f90565b6001600160801b03919293506060015116908082115f1461494157614843916135e3565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040519163732e8a9160e11b83526004830152602082602481845afa918215610575575f9261490c575b5090602060049260405193848092635b6fa67160e01b82525afa8015610575575f906148d8575b6148cc925060031c90612c5b565b90818082109118021890565b506020823d602011614904575b816148f260209383612b7f565b81010312610178576148cc91516148be565b3d91506148e5565b91506020823d602011614939575b8161492760209383612b7f565b81010312610178579051906020614897565b3d915061491a565b50505f614843565b9061495261397b565b91602081019081815160801b178060801c9061496d8161510d565b600281959395101561279b576001149081614b22575b5015614b13576040519160208301916001600160801b0383959216905b808310614a8657505050818103601f190160051c8252604052805160081015612de0576149d1610120820151615048565b86528051600b1015612de0576149eb610180820151615048565b60208701528051600f1015612de057614a08610200820151615048565b60408701525115612de05751614a1d90615048565b60608501525190208251610101814303105f14614a5c5740905b818103614a42575050565b8351631ac93ef760e01b5f5260045260245260445260645ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205190614a37565b909192818411614b0157614ab1614a9d85846135e3565b614aa78686612c5b565b9060801b1761510d565b509094614abe8683612c5b565b84614ac98284612c5b565b11614b0157614aeb9261416591614ae08489612c5b565b9060801b1797612c5b565b93815260208101809111610b62579291906149a0565b634e487b715f5260326020526024601cfd5b633cf75c0160e21b5f5260045ffd5b614b2d915084612c5b565b81145f614983565b602083016bffffffffffffffffffffffff81511615614ba8576001600160a01b03926001600160401b036bffffffffffffffffffffffff93165f52600260205260405f20905f5260205260405f2083815416905551169151165f526003602052614ba460405f20918254612c5b565b9055565b50505050565b604051635b6fa67160e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610575575f91614c02575b5060011c90565b90506020813d602011614c2c575b81614c1d60209383612b7f565b8101031261017857515f614bfb565b3d9150614c10565b60408101516001600160401b031692918315159182614c5e575b505015614c59575090565b905090565b516001600160a01b0391821691161490505f80614c4e565b9091614c86906040830151613505565b80606083015260a0820151906001600160a01b038083511694168094149182614cd2575b5081614cc7575b50614cc0576001815260200152565b6002915052565b90504210155f614cb1565b602001516bffffffffffffffffffffffff16151591505f614caa565b9091614cfe906040830151613505565b80606083015260a0820151906001600160a01b038083511694168094149182614d43575b5081614d38575b50614cc0576003815260200152565b90504210155f614d29565b602001516bffffffffffffffffffffffff16151591505f614d22565b604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610575575f915f90614f0f575b614dbe915061415f614bae565b927f000000000000000000000000000000000000000000000000000000000000000080481081481802188062055730029062055730820403610b62576040519063732e8a9160e11b82526004820152602081602481855afa908115610575575f91614edd575b50808510818618021893813b156101785760405163e97e9f6360e01b8152336004820152602481018690525f8160448183875af1801561057557614ec8575b5084808203614e725750505050565b614e7b916135e3565b813b15614267578291602483926040519485938492633ed546ab60e01b845260048401525af1801561425c57614eb3575b8084614ba8565b614ebe828092612b7f565b6142595780614eac565b614ed59193505f90612b7f565b5f915f614e63565b90506020813d602011614f07575b81614ef860209383612b7f565b8101031261017857515f614e24565b3d9150614eeb565b506020813d602011614f3b575b81614f2960209383612b7f565b8101031261017857614dbe9051614db1565b3d9150614f1c565b614f4d81426135e3565b604051916362e09a8960e01b835260048301524260248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610575575f91614fb0575b612d2692506135e3565b90506020823d602011614fde575b81614fcb60209383612b7f565b8101031261017857612d26915190614fa6565b3d9150614fbe565b60048151614ff381612aae565b614ffc81612aae565b149081615030575b501561502857615012614bae565b6001600160ff1b0381168103610b625760011b90565b612d26614bae565b6001600160a01b03915060800151511615155f615004565b8060801c9060218211614b135761505e8161510d565b600281959295101561279b57614b13578361507b57505050505f90565b816020019081602011610b625782036020019081111502601f8111614b01576001600160801b03905f199060031b1b9216015116906001600160fd1b0381168103610b625760031b610100036101008111610b62571c90565b60ff60bf199116019060ff8211610b6257565b60ff6036199116019060ff8211610b6257565b60ff607f199116019060ff8211610b6257565b908160801c918215614b13576020835f0301602081111502601f8111614b01575f199060031b1b6001600160801b038216511660f81c60c081105f1461525857608081101561516257505f9250600191839150565b60b781116151c55761517560ff916150fa565b16809311908161518e575b5015614b1357600191905f90565b60018414801592506151a2575b505f615180565b600160ff1b91506001600160f81b0319906151bc9061530e565b1610155f61519b565b6151d16151d6916150fa565b6150e7565b60ff81169182851115614b13576151ec9061530e565b906001600160f81b0319821615614b135760ff81168303610b62576107f89060031b16610100036101008111610b62571c928382603782119283615244575b50505015614b135760018101809111610b625791905f90565b61524f9293506135e3565b1183825f61522b565b9060f7821161527e575061526d60ff916150d4565b1680921115614b1357600191908290565b906151d161528b916150d4565b60ff81169182851115614b13576152a19061530e565b906001600160f81b0319821615614b135760ff81168303610b62576107f89060031b16610100036101008111610b62571c9283826037821192836152fa575b50505015614b135760018101809111610b62579190600190565b6153059293506135e3565b1183825f6152e0565b60208160801c60010301602181111502601f8111614b01576001600160801b036001915f199060031b1b92160151169056",
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
