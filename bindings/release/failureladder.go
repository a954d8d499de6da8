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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structLadderContracts\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"contractIRollup\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"},{\"name\":\"pauses\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALL_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollup\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDBY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"witness\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchState\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"dutyOf\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"duty\",\"type\":\"tuple\",\"internalType\":\"structDuty\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extendProving\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"extendStandby\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keepSeed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportMissed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireTimedOut\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"deliveries\",\"type\":\"tuple[]\",\"internalType\":\"structDelivery[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeoutOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeadlineMissed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"failed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standby\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"standby\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessChallenged\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessShown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"witness\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AlreadyExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockTooRecent\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockUnknown\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"known\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlocksNotConsecutive\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkAlreadyProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlineNotMissed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoReasonToExtend\",\"inputs\":[{\"name\":\"windowStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"windowEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSeat\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoStandby\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAssigned\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assigned\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReport\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WitnessMismatch\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recorded\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "FailureLadder",
	Bin: "0x6102606040523461087857604051615e1a38819003601f8101601f191683016001600160401b0381118482101761087c578392829160405283398101036101e081126108785760c08112610878576040519060c082016001600160401b0381118382101761087c5760405282516001600160a01b038116810361087857825260208301516001600160a01b0381168103610878576020830190815260408401516001600160a01b038116810361087857604084019081526060850151916001600160a01b038316830361087857606085019283526080860151936001600160a01b0385168503610878576080860194855260a0870151906001600160a01b0382168203610878576101209160a088015260bf190112610878576040519561012087016001600160401b0381118882101761087c5760405261014260c08201610890565b80885261015160e08301610890565b60208901526101636101008301610890565b60408901526101756101208301610890565b60608901526101876101408301610890565b60808901526101608201519161ffff83168303610878576101c06101da9163ffffffff9460a08c01526101bd6101808201610890565b60c08c01526101cf6101a082016108a1565b60e08c0152016108a1565b61010089015216600a8110801561086d575b61082e575063ffffffff602087015116600a81108015610823575b6107e4575063ffffffff604087015116600a811080156107d9575b61079b5750855161024b61025c916401fffffffe63ffffffff60208b0151169160011b166108b5565b63ffffffff604089015116906108b5565b63ffffffff60608801511690808210801561077b575b61073d57505063ffffffff60808701511663ffffffff875116600282108015610734575b61070157505061ffff60a0870151166001811080156106f6575b6106b9575063ffffffff60c0870151166001811080156106ad575b610671575060e08601516001600160401b0316600181108015610662575b61061c57506101008601516001600160401b031660018110801561060d575b6105cd575084516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e090815294518116610100908152958301511661012052855163ffffffff908116610140526020870151811661016052604080880151821661018052606088015182166101a0529187015181166101c0529186015161ffff166101e052918501511661020052908301516001600160401b03908116610220529290910151909116610240525161555790816108c38239608051818181610297015281816107c901528181610ec9015281816117f00152818161187f015281816122320152818161330301528181613468015281816136820152613cc0015260a051818181610aaa01528181611d7001526124ba015260c051818181610c15015281816110c9015281816118de01528181612476015281816126260152614257015260e0518181816111340152818161148f01528181611db30152818161265101528181614306015281816144d10152818161455701528181614a5301528181614dc901526150170152610100518181816106ef015281816112240152818161151d015281816128500152818161439601526146e1015261012051818181610e3a015281816120f60152818161382a0152614f9801526101405181818161031c01528181610a380152818161195b01528181612bba0152818161301801528181614072015281816140b701526148d90152610160518181816104f70152818161199601528181611cdf01528181612fe401528181613f330152613fda0152610180518181816119c301526149f001526101a0518181816119f00152612f9901526101c051818181611a1d015261397f01526101e051818181611a4b01526141190152610200518181816103580152611a77015261022051818181611aa50152613a08015261024051818181610ad901528181611ad6015261506a0152f35b604051630393936760e31b8152690626173654665654361760b41b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610308565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a400081116102e9565b604051630393936760e31b815268616e7377657247617360b81b600482015260248101919091526001604482015262f424006064820152608490fd5b5062f4240081116102cb565b604051630393936760e31b81526a0e4cae0dee4e888cae0e8d60ab1b60048201526024810191909152600160448201526101006064820152608490fd5b5061010081116102b0565b604051630393936760e31b81526206761760ec1b6004820152602481019290925260026044830152606482015260849150fd5b50808211610296565b604051630393936760e31b81526b18985d18da151a5b595bdd5d60a21b60048201526024810192909252604482015262015180606482015260849150fd5b50620151808211610272565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526b72657363756557696e646f7760a01b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610222565b604051630393936760e31b81526c7374616e64627957696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610207565b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101ec565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361087857565b51906001600160401b038216820361087857565b919082018092116107875756fe6080806040526004361015610012575f80fd5b5f3560e01c90816307738ad214612bf0575080630aed40cd14612ab95780630ea2437a1461211a5780631089b843146120d75780631343bcbc14611e285780631fd7c28b14611df4578063267e5eba14611dd7578063411557d114611d9457806363779c7414611d515780636640e67914611b7157806389035730146119025780638a9262a2146118bf57806390be0835146118a35780639611c5c2146118605780639cee10f71461175b5780639fd8950914610dbf578063a16c86f714610cec578063af1d246614610713578063b5bb25e6146106d0578063c63a4e0a146106b3578063d1f793b11461065d578063e6a1f3801461059e578063f01905ff146101875763f881cd8e14610124575f80fd5b346101835760a061014061013736612ce1565b92919091613113565b608060405191805161015181612d30565b83526001600160a01b036020820151166020840152604081015160408401526060810151606084015201516080820152f35b5f80fd5b61019036612ce1565b92919061019f84828486613c4a565b916001600160401b038351165f525f60205260405f20604051906101c282612d7a565b54956001600160401b03871682528660401c9360ff60208401986001600160401b0387168a526001600160401b038160801c166040860152818160c01c1615156060860152818160c81c161515608086015260d01c16151560a084015263ffffffff8216966001600160401b036001891b8097161661058b5790602061028a939261025a60806001600160401b038b51169201612d66565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015293849081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156105805788935f92610536575b50906102da92916102e39689613db3565b50509185613dfe565b6001600160a01b0360208201511633810361051c5750806001610349925161030a81612d30565b61031381612d30565b036104f35760407f0000000000000000000000000000000000000000000000000000000000000000915b01519060021c90613801565b804210156104e1575061037c487f0000000000000000000000000000000000000000000000000000000000000000613100565b80341080156104d9575b6104b957506001600160401b03809394511690838351165f525f6020526fffffffffffffffff000000000000000060405f209285845493161760401b16906fffffffffffffffff000000000000000019161790556040516103e681612da9565b33815282600181602084016bffffffffffffffffffffffff3416815260408501905f8252828751165f52600260205260405f20895f526020526001600160a01b038060405f209751161673ffffffffffffffffffffffffffffffffffffffff19875416178655516001600160a01b0373ffffffffffffffffffffffffffffffffffffffff198088549360a01b161691161785555116920191168319825416179055511690604051913483527f0417971e2103a7a27332cfc2303abb2e03d79a1640df5700363f9c62786c195060203394a4005b620155b560e01b5f5234600452600180821191180260011860245260445ffd5b503415610386565b63144636fb60e21b5f5260045260245ffd5b60407f00000000000000000000000000000000000000000000000000000000000000009161033d565b846314069ca160e21b5f526004526024523360445260645ffd5b92915092506020823d602011610578575b8161055460209383612e17565b81010312610183576102e394889361056e6102da94612e38565b92935090956102c9565b3d9150610547565b6040513d5f823e3d90fd5b87630a9327e360e21b5f5260045260245ffd5b34610183576020366003190112610183576001600160401b036105bf612cb5565b165f525f60205260c060405f2060a0604051916105db83612d7a565b546001600160401b038116928381526001600160401b038260401c168060208301526001600160401b038360801c169081604084015260ff84881c1615159283606082015260ff808660c81c1615159586608084015260d01c1615159586910152604051958652602086015260408501526060840152608083015260a0820152f35b3461018357606036600319011261018357610676612cb5565b61067e612ccb565b604435916001600160401b038311610183576106ac6106a46106b1943690600401612c88565b939092612f14565b614104565b005b34610183575f366003190112610183576020604051620557308152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461018357366003190161010081126101835760808112610183576084356001600160401b0381116101835761074d903690600401612c58565b919060a435926001600160a01b0384168403610183576001600160401b0360c435116101835736602360c435011215610183576001600160401b0360c43560040135116101835736602460c4356004013560061b60c4350101116101835760e435926001600160a01b0384168403610183576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610cd957604051926107fc84612da9565b60405161080881612d7a565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015284526020840160608152606060408601526001600160401b0361084a612d3a565b165f525f60205260405f2060ff6040519161086483612d7a565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a0820152855263ffffffff60443516968760443503610183576108db90888685613ad3565b90526108e68361305a565b60408501526108fa60c43560040135613043565b916109086040519384612e17565b600460c4350135808452601f199061091f90613043565b015f5b818110610cc25750505f5b60c43560040135811015610a0c578060061b60c435019061095060248301612e7d565b61095c60448401612e8e565b608085126101835760405161097081612de0565b610978612cb5565b8152610982612ccb565b60208201528b604435036101835760443560408201526001600160801b036064351660643503610183576109cf6001600160a01b03918b8b8a602460019a60643560608701520193614183565b9163ffffffff604051946109e286612da9565b16845216602083015260408201526109fa82876130aa565b52610a0581866130aa565b500161092d565b5050929094505f5b828110610bef5785856024356001600160401b03811680820361018357610a6091507f000000000000000000000000000000000000000000000000000000000000000060011c90612f07565b42101561cb20600460c43501358181029182049003610bdb57610a9f91600460c4358101351090811591610bd3575b5015610bcc57620109a090612f07565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691610b06610ad6612d3a565b947f0000000000000000000000000000000000000000000000000000000000000000804810814818021890613100565b90833b1561018357604051639e49ff3960e01b81526001600160401b03909516600486015260806024860152825160848601819052859360a485019392916020909101905f5b818110610b8b57505050835f959381936001600160a01b038894166044840152606483015203925af1801561058057610b8157005b5f6106b191612e17565b8251805163ffffffff1687526020818101516001600160a01b0316818901526040918201519188019190915289975060609096019590920191600101610b4c565b5f90612f07565b905085610a8f565b634e487b7160e01b5f52601160045260245ffd5b610bfd8160408401516130aa565b51610c0b575b600101610a14565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690610c4c6020610c468387896130d2565b01612d66565b61ffff610c5d8360408701516130aa565b5116833b1561018357604051630837b75760e01b81526001600160401b0392909216600483015261ffff166024820152915f908390604490829084905af191821561058057600192610cb2575b509050610c03565b5f610cbc91612e17565b87610caa565b602090610ccd61308c565b82828801015201610922565b638fe3dc5360e01b5f523360045260245ffd5b34610183576020366003190112610183576004356001600160a01b03811680910361018357335f52600360205260405f20548015610dac575f8080809333825260036020528160408120556040518181527f3d97f39b86d061200a7834082f5926e58ec10fd85a9d6930f497729d5e6cc35c60203392a2855af13d15610da7573d610d7681612eb6565b90610d846040519283612e17565b81525f60203d92013e5b15610d9557005b635a0a2fe360e01b5f5260045260245ffd5b610d8e565b636e34ee0b60e11b5f523360045260245ffd5b346101835736600319016104008112610183576103a013610183576103a4356001600160401b03811161018357610dfa903690600401612c58565b6103c43563ffffffff811691828203610183576103e4356001600160401b03811161018357610e2d903690600401612c88565b9190946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610183575f60049160405192838092634e6a1da760e01b82525afa80156105805761174b575b50610e8c613c26565b92610e9760046135a6565b610ea383836004613a82565b610124359463ffffffff861693848703610183578488101561171f576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693600435956001600160401b03871680881415978861018357604051986362e0c83360e11b8a528260048b015260408a6024818c5afa998a15610580575f9a6116ec575b5060018d1b809a166116d55761018357508852606435986001600160401b038a16998a8103610183575060208901998a52506040880152610344356001600160801b0381169586820361018357610fd1966020925060608a01526001600160401b0389511690610f9b612d50565b604051631760586b60e21b81526001600160401b03938416600482015292166024830152909687919082905f9082906044820190565b03925af1948515610580575f95611694575b50610ff19291859188613db3565b509190976001600160401b038651165f525f60205261107a898960405f2060ff6040519161101e83612d7a565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a082015289613dfe565b6bffffffffffffffffffffffff602060c083015101511661168157600181516110a281612d30565b6110ab81612d30565b0361143a579060606110bf93920151614104565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610183576001600160401b0360245f92836040519586948593631332b14f60e31b85521660048401525af180156105805761142a575b50604051635b6fa67160e01b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083600481845afa928315610580575f936113f6575b50803b156101835760405163177ead8360e11b81526001600160a01b038916600482015260248101939093525f908390604490829084905af1908115610580576001600160a01b03926001600160401b03926113e6575b50604051836020820192168252876040820152604081526111ec606082612e17565b5190209451169560405194636226e56560e11b86526004860152169485602485015260448401526020836064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1928315610580575f93611382575b50816001600160401b0391827f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae9451165f525f602052828060405f209216818354161716831982541617905561135b6001600160a01b03604051956112b887612da9565b168086524264ffffffffff1660208088019182525f6040808a01828152875189168352600184528183208c8452909352902097518854925191517fffff0000000000000000000000000000000000000000000000000000000000009093166001600160a01b03919091161760a09190911b78ffffffffff0000000000000000000000000000000000000000161760c89190911b64ffffffffff60c81b1617909555565b511691611366615008565b90604051913383526020830152604082015260608180030190a4005b9092506020813d6020116113de575b8161139e60209383612e17565b8101031261018357516001600160a01b038116810361018357917f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae611254565b3d9150611391565b5f6113f091612e17565b886111ca565b9092506020813d602011611422575b8161141260209383612e17565b8101031261018357519188611173565b3d9150611405565b5f61143491612e17565b86611123565b98509350939450505060a0850151946001600160a01b0386511695861590811561166c575b50611659579161147c9160606001600160401b0395940151614104565b51604051635b6fa67160e01b81529116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082600481845afa918215610580575f92611625575b50803b156101835760405163177ead8360e11b81526001600160a01b038616600482015260248101929092525f908290604490829084905af1801561058057611615575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610183575f8091604460405180948193630f661dcb60e31b8352896004840152600160248401525af1801561058057611605575b505f818152600160209081526040808320858452909152902080547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff164260c81b64ffffffffff60c81b161790557f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae6115eb615008565b6040805133815260208101929092525f90820152606090a4005b5f61160f91612e17565b83611574565b5f61161f91612e17565b83611512565b9091506020813d602011611651575b8161164160209383612e17565b81010312610183575190856114ce565b3d9150611634565b84631324159360e31b5f5260045260245ffd5b64ffffffffff9150604001511615158761145f565b88631324159360e31b5f5260045260245ffd5b929194506020833d6020116116cd575b816116b160209383612e17565b81010312610183576116c5610ff193612e38565b949192610fe3565b3d91506116a4565b8c8363f286092b60e01b5f5260045260245260445ffd5b61170f919a5060403d604011611718575b6117078183612e17565b810190612e4c565b9050988e610f2d565b503d6116fd565b876004356001600160401b0381169081810361018357506329cc6e9360e01b5f5260045260245260445ffd5b5f61175591612e17565b86610e83565b34610183576103a0366003190112610183575f61177661338c565b63ffffffff611783612e69565b1661179d575b6020906001600160a01b0360405191168152f35b506117e360206117ab612d3a565b6117b3612d50565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015291829081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610580575f90611826575b9050611789565b506020813d602011611858575b8161184060209383612e17565b8101031261018357611853602091612e38565b61181f565b3d9150611833565b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f36600319011261018357602060405161cb208152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f3660031901126101835760405161191e81612dc4565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f9052610100015f90527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660405161198c81612dc4565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000061ffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316875261010001967f00000000000000000000000000000000000000000000000000000000000000006001600160401b031688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525161ffff1660a08501525163ffffffff1660c0840152516001600160401b031660e0830152516001600160401b031661010082015261012090f35b346101835736600319016103e08112610183576103a013610183576103a43563ffffffff8116809103610183576103c4356001600160401b03811161018357611bbe903690600401612c28565b9091611bc861338c565b6001600160401b03611bd8612d3a565b165f525f60205260405f20805460ff8160c81c16611d2e576001600160401b03611c00612d3a565b165f52600160205260405f20835f5260205260405f209260405193611c2485612da9565b54936001600160a01b03851690818152604064ffffffffff6020830197818160a01c16895260c81c1691015215611d1c57507f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9364ffffffffff6040946001600160401b03947901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff611d0a9616179055511695611cd9612d3a565b96611d047f000000000000000000000000000000000000000000000000000000000000000082613801565b906138d3565b938251946001865260208601521692a2005b6338cd51e360e01b5f5260045260245ffd5b6001600160401b03611d3e612d3a565b63562e3e7760e01b5f521660045260245ffd5b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f366003190112610183576020604051620109a08152f35b34610183576040366003190112610183576020611e20611e12612cb5565b611e1a612ccb565b90612f14565b604051908152f35b346101835736600319016104e08112610183576103a01361018357610100366103a3190112610183576104a4356001600160401b03811161018357611e71903690600401612c28565b6104c4356001600160401b03811161018357611e91903690600401612c88565b92611e9a61338c565b6103a43563ffffffff8116908181036101835750610100604051816103a48237205f5260205f20925f935b85851015611f03578460051b840135908181105f14611ef2575f52602052600160405f205b940193611ec5565b905f52602052600160405f20611eea565b86935061020435036120b0576001600160401b03611f1f612d3a565b165f52600260205260405f20825f5260205260405f20805460a01c90811561209d57611f4c368685612ed1565b602081519101206104643590818103612084575050806001600160a01b0360019254168155016001600160401b03804216166001600160401b03198254161790556001600160401b03611f9d612d3a565b165f525f60205260405f2080547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006001600160401b036001881b166001600160401b038460801c161760801b169116179055335f52600360205261201f60405f20918254612f07565b90557f4c360f86412391c9faae1f01c91e17c17bb31213ef815e5a910eb0880c73b58e6001600160401b03612052612d3a565b169184604051916020835281602084015260408301375f604086830101526040813396601f80199101168101030190a4005b85630483328960e41b5f5260045260245260445260645ffd5b836312ba804960e21b5f5260045260245ffd5b506001600160401b036120c1612d3a565b6329cc6e9360e01b5f521660045260245260445ffd5b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101835736600319016103c08112610183576103a013610183576103a4356001600160401b03811161018357612155903690600401612c58565b6103a060405161216481612dfb565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152816004823720916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926004356001600160401b0381169182821415908161018357604051636b5b338d60e01b815260048101859052906020826024818b5afa918215610580575f92612a85575b50818103612a6c57505080610183576040516304eb477160e41b8152600481018490526020816024818a5afa908115610580575f91612a31575b506122db81612d30565b600481036129fd575060405160408660071b6020835287602084015280878385013701902061026435036129e6575050506001600160401b0361231c612d3a565b165f525f60205260405f206040519061233482612d7a565b54906001600160401b038216815260ff60208201926001600160401b038160401c1684526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c1615158060a08301526129c3576001600160401b036123a4612d3a565b165f525f60205260405f207a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905560406001600160401b03612404612d3a565b1660248251809881937fcedca01bddea131103de1371cf3aee1f424fa8ef69de280a628550dce62f8fd75f80a26001600160401b03612441612d3a565b6362e0c83360e11b84521660048301525afa948515610580575f905f9661299f575b506001600160a01b0381166125f75750507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693505f90505b82811061256b57505050505b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166124e2612d3a565b61038435916001600160a01b038316928381036101835750610324356001600160801b038116908181036101835750612519612e69565b92823b15610183575f6001600160401b039363ffffffff8296608495604051998a988997631774a2b760e11b8952166004880152602487015260448601521660648401525af1801561058057610b8157005b61257b6020610c468386866130d2565b9061ffff612595604061258f8488886130d2565b01612e7d565b1691853b1561018357604051630837b75760e01b81526001600160401b0391909116600482015261ffff9290921660248301525f8260448183895af1918215610580576001926125e7575b50016124a4565b5f6125f191612e17565b856125e0565b610124359063ffffffff82168083036101835761261992979697508786613ad3565b925f956001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016975b81518110156129915761268681836130aa565b51158015612983575b61297b576126a86126a082846130aa565b518486614910565b506001600160401b038851816001861b8092161661293d575b88511616156128e257506001600160401b036126db612d3a565b165f52600160205260405f20825f5260205260405f20604051906126fe82612da9565b546001600160a01b038116825264ffffffffff8160a01c16602083015264ffffffffff604083019160c81c168152893b1561018357604051638c5c8c7360e01b81526001600160a01b03841660048201525f81602481838f5af18015610580576128d2575b5061276c614db4565b928c3b156101835760405163e97e9f6360e01b81526001600160a01b03909116600482015260248101939093525f838d8183816044810103925af1908115610580576001600160a01b039364ffffffffff926128c2575b50511615612834575116906127d6614db4565b918a3b156101835760405163e97e9f6360e01b81526001600160a01b0391909116600482015260248101929092525f82604481838e5af191821561058057600192612824575b505b01612673565b5f61282e91612e17565b8a61281c565b51169081612846575b6001915061281e565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610183575f92604484926040519586938492630f661dcb60e31b845260048401528160248401525af1918215610580576001926128b2575b5061283d565b5f6128bc91612e17565b8a6128ac565b5f6128cc91612e17565b8d6127c3565b5f6128dc91612e17565b8c612763565b919050873b15610183576001600160401b0360405192630837b75760e01b8452166004830152600160248301525f82604481838c5af19182156105805760019261292d575b5061281e565b5f61293791612e17565b8a612927565b612976612948612d3a565b83612951612d3a565b165f52600260205260405f20875f526020528661297060405f20613bed565b91614d3b565b6126c1565b60019061281e565b506001811b8816151561268f565b5050505050505050506124b0565b90506129bb91955060403d604011611718576117078183612e17565b949086612463565b6001600160401b036129d3612d3a565b630968f4dd60e41b5f521660045260245ffd5b610183575063f7aeb26960e01b5f5260045260245ffd5b638d6df4db60e01b5f526004849052612a1581612d30565b60245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d602011612a64575b81612a4c60209383612e17565b810103126101835751600581101561018357876122d1565b3d9150612a3f565b84630fe5351b60e41b5f5260045260245260445260645ffd5b9091506020813d602011612ab1575b81612aa160209383612e17565b8101031261018357519088612297565b3d9150612a94565b346101835736600319016103c08112610183576103a013610183576103a4356001600160401b03811161018357612af4903690600401612c28565b612afc61338c565b6001600160401b03612b0c612d3a565b165f525f60205260405f20805460ff8160c01c16611d2e577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78010000000000000000000000000000000000000000000000009116179055606435906001600160401b0382169283830361018357612bdf6040926001600160401b03927f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9550612bb4612d3a565b96611d047f000000000000000000000000000000000000000000000000000000000000000082613801565b938251945f865260208601521692a2005b3461018357602036600319011261018357600435906001600160a01b038216809203610183576020915f526003825260405f20548152f35b9181601f84011215610183578235916001600160401b038311610183576020808501948460051b01011161018357565b9181601f84011215610183578235916001600160401b038311610183576020808501948460071b01011161018357565b9181601f84011215610183578235916001600160401b038311610183576020838186019501011161018357565b600435906001600160401b038216820361018357565b602435906001600160401b038216820361018357565b9060031982016103e08112610183576103a013610183576004916103a435906001600160401b03821161018357612d1a91600401612c58565b90916103c43563ffffffff811681036101835790565b60051115612a1d57565b6004356001600160401b03811681036101835790565b6084356001600160401b03811681036101835790565b356001600160401b03811681036101835790565b60c081019081106001600160401b03821117612d9557604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612d9557604052565b61012081019081106001600160401b03821117612d9557604052565b608081019081106001600160401b03821117612d9557604052565b6103a081019081106001600160401b03821117612d9557604052565b90601f801991011681019081106001600160401b03821117612d9557604052565b51906001600160a01b038216820361018357565b9190826040910312610183576020612e6383612e38565b92015190565b6101443563ffffffff811681036101835790565b3563ffffffff811681036101835790565b356001600160a01b03811681036101835790565b356001600160801b03811681036101835790565b6001600160401b038111612d9557601f01601f191660200190565b929192612edd82612eb6565b91612eeb6040519384612e17565b829481845281830111610183578281602093845f960137010152565b91908201809211610bdb57565b906001600160401b03612fd292165f525f60205260405f209060405191612f3a83612d7a565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c16604084015260ff8160c01c1615159283606082015260a060ff6080830193818160c81c161515855260d01c1615159101527f000000000000000000000000000000000000000000000000000000000000000092613011575b51612fd5575b6001600160401b0316613801565b90565b906130096001600160401b03917f000000000000000000000000000000000000000000000000000000000000000090612f07565b919050612fc4565b9161303d907f000000000000000000000000000000000000000000000000000000000000000090612f07565b91612fbe565b6001600160401b038111612d955760051b60200190565b9061306482613043565b6130716040519182612e17565b8281528092613082601f1991613043565b0190602036910137565b6040519061309982612da9565b5f6040838281528260208201520152565b80518210156130be5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91908110156130be5760071b0190565b81156130ec570490565b634e487b7160e01b5f52601260045260245ffd5b81810292918115918404141715610bdb57565b909391926040519360a085018581106001600160401b03821117612d95576040525f85525f602086015260408501955f87525f60608701525f60808701528561315e84848488613c4a565b9463ffffffff6131716101408301612e7d565b166132aa575061319b63ffffffff6131925f5b8260408a0151168787613ad3565b951680956130aa565b51978815613294575050956131ba916001600160401b03959697614910565b949192905060408701948552818451165f525f602052600161323260405f209460ff604051966131e988612d7a565b548681168852868160401c166020890152868160801c166040890152818160c01c1615156060890152818160c81c161515608089015260d01c16151560a0870152838688613dfe565b93845161323e81612d30565b61324781612d30565b89526001600160a01b03602086018181511660208c01525116613285575b51911b161661327357505050565b61327e92519161499e565b6060830152565b606085015160808a0152613265565b95975095505050506132a5906148af565b905290565b60206132f7916132c760806001600160401b038a51169201612d66565b60405163502d1b1f60e01b81526001600160401b0392831660048201529116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f91613345575b5063ffffffff61319261319b92613184565b90506020813d602011613384575b8161336060209383612e17565b810103126101835763ffffffff61319261337c61319b93612e38565b925050613333565b3d9150613353565b6103a060405161339b81612dfb565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528160048237206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906004356001600160401b0381169182821415908161018357604051636b5b338d60e01b81526004810185905290602082602481895afa918215610580575f92613572575b50818103612a6c575050610183576020602493604051948580926304eb477160e41b82528660048301525afa928315610580575f93613535575b5061351183612d30565b6001830361351e57505050565b50638d6df4db60e01b5f52600452612a1581612d30565b9092506020813d60201161356a575b8161355160209383612e17565b810103126101835751600581101561018357915f613507565b3d9150613544565b9091506020813d60201161359e575b8161358e60209383612e17565b810103126101835751905f6134cd565b3d9150613581565b6103a06040516135b581612dfb565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528183823720906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916136ac82612d66565b604051636b5b338d60e01b81526001600160401b03909116600482015290602082602481875afa918215610580575f926137cd575b508181036137a357505060206001600160401b03602461370084612d66565b60405195869384926304eb477160e41b84521660048301525afa918215610580575f92613766575b5061373282612d30565b6001820361373e575050565b61374f6001600160401b0391612d66565b638d6df4db60e01b5f5216600452612a1581612d30565b9091506020813d60201161379b575b8161378260209383612e17565b810103126101835751600581101561018357905f613728565b3d9150613775565b6001600160401b036137b484612d66565b630fe5351b60e41b5f521660045260245260445260645ffd5b9091506020813d6020116137f9575b816137e960209383612e17565b810103126101835751905f6136e1565b3d91506137dc565b906040519163c754cccb60e01b8352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f9161385d575090565b90506020813d602011613884575b8161387860209383612e17565b81010312610183575190565b3d915061386b565b90156130be57803590601e19813603018212156101835701908135916001600160401b038311610183576020018236038113610183579190565b91908203918211610bdb57565b90919392600281145f146139fa576138fd6138f86138f1838861388c565b3691612ed1565b614b4f565b9481600110156130be576020810135601e19823603018112156101835781018035906001600160401b03821161018357602001908036038213610183576139516138f8836138f19361395d95503691612ed1565b9360608501519361388c565b60208151910120036139e05760208091015194018261397d8251876138c6565b7f00000000000000000000000000000000000000000000000000000000000000001091826139d5575b5050806139cc575b156139b7575050565b631b64399960e21b5f5260045260245260445ffd5b508084116139ae565b51109050825f6139a6565b8451905190631a56010960e11b5f5260045260245260445ffd5b4890429581613a5a575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160fd1b0381168103610bdb5760031b1080613a50575b80156139ae57508184106139ae565b5080841015613a41565b613a6f9396506138f89250906138f19161388c565b9260206040850151940151935f80613a04565b91906040908151928060071b9182916020865260208601528385013701902061026082013503613aaf5750565b613ac06001600160401b0391612d66565b63f7aeb26960e01b5f521660045260245ffd5b93929190613ae08261305a565b945f925f925b808410613b5e5750505050613af85750565b5f9081528251815b60018211613b0d57505050565b6007831615613b4c575b60019060205f19840160051b8701016020848360e01c0660051b880101815191815190525260201b9201905f19019091613b00565b50600382901c60205260405f20613b17565b90919293613b8163ffffffff613b7a604061258f89878a6130d2565b1682612f07565b90838211613bd9576001860160011b600160208360051b8c010192848110613bcf575b01915b838310613bbe575050506001909401929190613ae6565b602060019101928284520191613ba7565b8183178452613ba4565b634e487b7160e01b5f52600160045260245ffd5b90604051613bfa81612da9565b60406001600160401b036001839580546001600160a01b038116865260a01c6020860152015416910152565b60405190613c3382612de0565b5f6060838281528260208201528260408201520152565b91613c6b9094939194613c5b613c26565b95613c65856135a6565b84613a82565b61012082019063ffffffff80613c8084612e7d565b16911690811015613da257613c9483612d66565b6001600160401b03604051916362e0c83360e11b83521660048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f91613d81575b506001821b16613d5a57506103408263ffffffff613d46613d52946001600160401b03613d246001600160801b0398612d66565b1689526001600160401b03613d3b60608601612d66565b1660208a0152612e7d565b16604087015201612ea2565b166060830152565b6001600160401b03613d6b84612d66565b63f286092b60e01b5f521660045260245260445ffd5b613d9a915060403d604011611718576117078183612e17565b90505f613cf0565b6001600160401b036120c184612d66565b613192613dd1929463ffffffff604081949998990151168587613ad3565b51918215613deb57613de4939450614910565b9192909190565b8463034c393160e51b5f5260045260245ffd5b93929391909160405160e081018181106001600160401b03821117612d95576040525f81525f602082015260408101955f87525f60608301525f6080830152613e4561308c565b60a083015260c0820196613e5761308c565b885282976001600160401b036020880151816001891b809216166140dc575b885116161561404157505050506001600160401b039051165f52600160205260405f20905f5260205260405f209060405191613eb183612da9565b546001600160a01b0381168352602083019064ffffffffff8160a01c16825264ffffffffff604085019160c81c1681528360a0870152613f0960c08701516001600160a01b0386511664ffffffffff85511691614e3a565b60408701526001600160a01b03845116151580614031575b15613fff5750506080015115613fcc577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610bdb576001600160a01b03613f7c9260011b915b511684614ef4565b60028251613f8981612d30565b613f9281612d30565b148015613fbf575b613fbd57613fab6060830151614f65565b60808301525b600482525f6020830152565b565b5060608201514210613f9a565b613f7c906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000091613f74565b51614021935064ffffffffff92508216908161402b5782915051165b16614f65565b6080830152613fb1565b5061401b565b5064ffffffffff81511615613f21565b829694919397985060609550916001600160401b03602061406794519301511691614e3a565b90520151156140b1577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610bdb57612fd29160011b905b83614e7c565b612fd2907f0000000000000000000000000000000000000000000000000000000000000000906140ab565b818751165f52600260205260405f20885f526020526140fd60405f20613bed565b8352613e76565b91614114916138f8913691612ed1565b61413e7f0000000000000000000000000000000000000000000000000000000000000000436138c6565b815181811161416e5750506020015190808210614159575050565b631976372160e21b5f5260045260245260445ffd5b6315ad27c360e01b5f5260045260245260445ffd5b919294935f936141a6602088015163ffffffff61419f85612e7d565b16906130aa565b519283156148a2576141b9918491614910565b97905081886001600160401b03835151600163ffffffff6141d989612e7d565b161b1616159586614810575b5050614202915163ffffffff6141fa86612e7d565b169087613dfe565b926001600160a01b03602085015116801515806147f2575b6147b357506142496001600160401b0386511661423685612e7d565b9063ffffffff60c0880151921690614d3b565b6147ac576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610183576001600160a01b0360245f92836040519586948593638c5c8c7360e01b85521660048401525af1801561058057614797575b5060a082016001600160a01b0381515116876142cc856151fd565b92600486516142da81612d30565b6142e381612d30565b148061478e575b8061477a575b156146b4575050604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115614677578891614682575b50823b1561465a5760405163177ead8360e11b81526001600160a01b03831660048201526024810191909152878160448183875af180156146775790889161465e575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561465a578791604483926040519485938492630f661dcb60e31b84526004840152600160248401525af1801561464f57908791614636575b5050602060049160405192838092635b6fa67160e01b82525afa90811561462b579088929187916145ed575b506001600160401b039261444a614459936144446144529461443e614db4565b906138c6565b90612f07565b955b8761499e565b80946138c6565b93511690602061446882612e7d565b91019161447483612e8e565b907f7d82ef96525afda82e4a3659c5b69fb38e088dafaa1fbaa6a260540fe1f237ca604063ffffffff6001600160a01b038251958987528a602088015216951693a48161454a575b5050806144c7575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15614546578291602483926040519485938492633ed546ab60e01b845260048401525af1801561453b57614526575050565b614531828092612e17565b6145385750565b80fd5b6040513d84823e3d90fd5b8280fd5b61457d6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691612e8e565b813b156145e95760405163e97e9f6360e01b81526001600160a01b03919091166004820152602481019290925283908290604490829084905af180156145de57908391156144bc57816145cf91612e17565b6145da57815f6144bc565b5080fd5b6040513d85823e3d90fd5b8480fd5b9250506020823d602011614623575b8161460960209383612e17565b810103126101835790518791906001600160401b0361441e565b3d91506145fc565b6040513d88823e3d90fd5b8161464091612e17565b61464b57855f6143f2565b8580fd5b6040513d89823e3d90fd5b8780fd5b8161466891612e17565b61467357865f61438a565b8680fd5b6040513d8a823e3d90fd5b90506020813d6020116146ac575b8161469d60209383612e17565b8101031261018357515f614347565b3d9150614690565b82919295939515159081614765575b506146df575b50614452614459916001600160401b039361444c565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169150813b15614673578691604483926040519485938492630f661dcb60e31b845260048401528160248401525af1801561462b578891879161474c575b506146c9565b8192509061475991612e17565b6145e95786855f614746565b516040015164ffffffffff161590505f6146c3565b5064ffffffffff60408251015116156142f0565b508215156142ea565b6147a49194505f90612e17565b5f925f6142b1565b5050505050565b836001600160a01b039163ffffffff6147d760206147d085612e7d565b9401612e8e565b926314069ca160e21b5f52166004526024521660445260645ffd5b506001600160a01b0361480760208601612e8e565b1681141561421a565b9091506148216040840151916151ec565b61482b81836130aa565b51905f198214610bdb5760016148429201926130aa565b5261484f60208501612e8e565b6001600160a01b0380851691161480614879575b61486f578083916141e5565b9750505050505050565b506001600160401b03602083510151600163ffffffff61489888612e7d565b161b161615614863565b505050509050612fd29192505b612fd29061490b6148cc6001600160401b03602084015116614f65565b916001600160801b0360607f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116613100565b6130e2565b6149239161491d846151ec565b916130d2565b9163ffffffff61493560408501612e7d565b166001600160801b0361494a60608601612ea2565b1660018061495884846130e2565b95161461497b575b5050614977602061497085612e8e565b9401612d66565b9190565b91925f19820192918311610bdb576149969261443e91613100565b905f80614960565b90916149a9836151fd565b91600384516149b781612d30565b6149c081612d30565b14614a25575050600482516149d481612d30565b6149dd81612d30565b03614a1f5761490b6080612fd2930151917f00000000000000000000000000000000000000000000000000000000000000009283808210911802831890613100565b50505f90565b6001600160801b03919293506060015116908082115f14614b4757614a49916138c6565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040519163732e8a9160e11b83526004830152602082602481845afa918215610580575f92614b12575b5090602060049260405193848092635b6fa67160e01b82525afa8015610580575f90614ade575b614ad2925060031c90612f07565b90818082109118021890565b506020823d602011614b0a575b81614af860209383612e17565b8101031261018357614ad29151614ac4565b3d9150614aeb565b91506020823d602011614b3f575b81614b2d60209383612e17565b81010312610183579051906020614a9d565b3d9150614b20565b50505f614a49565b90614b58613c26565b91602081019081815160801b178060801c90614b7381615324565b6002819593951015612a1d576001149081614d28575b5015614d19576040519160208301916001600160801b0383959216905b808310614c8c57505050818103601f190160051c82526040528051600810156130be57614bd761012082015161525f565b86528051600b10156130be57614bf161018082015161525f565b60208701528051600f10156130be57614c0e61020082015161525f565b604087015251156130be5751614c239061525f565b60608501525190208251610101814303105f14614c625740905b818103614c48575050565b8351631ac93ef760e01b5f5260045260245260445260645ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205190614c3d565b909192818411614d0757614cb7614ca385846138c6565b614cad8686612f07565b9060801b17615324565b509094614cc48683612f07565b84614ccf8284612f07565b11614d0757614cf19261444491614ce68489612f07565b9060801b1797612f07565b93815260208101809111610bdb57929190614ba6565b634e487b715f5260326020526024601cfd5b633cf75c0160e21b5f5260045ffd5b614d33915084612f07565b81145f614b89565b602083016bffffffffffffffffffffffff81511615614dae576001600160a01b03926001600160401b036bffffffffffffffffffffffff93165f52600260205260405f20905f5260205260405f2083815416905551169151165f526003602052614daa60405f20918254612f07565b9055565b50505050565b604051635b6fa67160e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610580575f91614e08575b5060011c90565b90506020813d602011614e32575b81614e2360209383612e17565b8101031261018357515f614e01565b3d9150614e16565b60408101516001600160401b031692918315159182614e64575b505015614e5f575090565b905090565b516001600160a01b0391821691161490505f80614e54565b9091614e8c906040830151613801565b80606083015260c0820151906001600160a01b038083511694168094149182614ed8575b5081614ecd575b50614ec6576001815260200152565b6002915052565b90504210155f614eb7565b602001516bffffffffffffffffffffffff16151591505f614eb0565b9091614f04906040830151613801565b80606083015260c0820151906001600160a01b038083511694168094149182614f49575b5081614f3e575b50614ec6576003815260200152565b90504210155f614f2f565b602001516bffffffffffffffffffffffff16151591505f614f28565b614f6f81426138c6565b604051916362e09a8960e01b835260048301524260248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f91614fd2575b612fd292506138c6565b90506020823d602011615000575b81614fed60209383612e17565b8101031261018357612fd2915190614fc8565b3d9150614fe0565b604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610580575f915f906151b8575b615067915061443e614db4565b927f000000000000000000000000000000000000000000000000000000000000000080481081481802188062055730029062055730820403610bdb576040519063732e8a9160e11b82526004820152602081602481855afa908115610580575f91615186575b50808510818618021893813b156101835760405163e97e9f6360e01b8152336004820152602481018690525f8160448183875af1801561058057615171575b508480820361511b5750505050565b615124916138c6565b813b15614546578291602483926040519485938492633ed546ab60e01b845260048401525af1801561453b5761515c575b8084614dae565b615167828092612e17565b6145385780615155565b61517e9193505f90612e17565b5f915f61510c565b90506020813d6020116151b0575b816151a160209383612e17565b8101031261018357515f6150cd565b3d9150615194565b506020813d6020116151e4575b816151d260209383612e17565b8101031261018357615067905161505a565b3d91506151c5565b60011c5f198101908111610bdb5790565b6004815161520a81612d30565b61521381612d30565b149081615247575b501561523f57615229614db4565b6001600160ff1b0381168103610bdb5760011b90565b612fd2614db4565b6001600160a01b03915060a00151511615155f61521b565b8060801c9060218211614d195761527581615324565b6002819592951015612a1d57614d19578361529257505050505f90565b816020019081602011610bdb5782036020019081111502601f8111614d07576001600160801b03905f199060031b1b9216015116906001600160fd1b0381168103610bdb5760031b610100036101008111610bdb571c90565b60ff60bf199116019060ff8211610bdb57565b60ff6036199116019060ff8211610bdb57565b60ff607f199116019060ff8211610bdb57565b908160801c918215614d19576020835f0301602081111502601f8111614d07575f199060031b1b6001600160801b038216511660f81c60c081105f1461546f57608081101561537957505f9250600191839150565b60b781116153dc5761538c60ff91615311565b1680931190816153a5575b5015614d1957600191905f90565b60018414801592506153b9575b505f615397565b600160ff1b91506001600160f81b0319906153d390615525565b1610155f6153b2565b6153e86153ed91615311565b6152fe565b60ff81169182851115614d195761540390615525565b906001600160f81b0319821615614d195760ff81168303610bdb576107f89060031b16610100036101008111610bdb571c92838260378211928361545b575b50505015614d195760018101809111610bdb5791905f90565b6154669293506138c6565b1183825f615442565b9060f78211615495575061548460ff916152eb565b1680921115614d1957600191908290565b906153e86154a2916152eb565b60ff81169182851115614d19576154b890615525565b906001600160f81b0319821615614d195760ff81168303610bdb576107f89060031b16610100036101008111610bdb571c928382603782119283615511575b50505015614d195760018101809111610bdb579190600190565b61551c9293506138c6565b1183825f6154f7565b60208160801c60010301602181111502601f8111614d07576001600160801b036001915f199060031b1b92160151169056",
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

// PackKeepSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cee10f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keepSeed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns(uint160 seed)
func (failureLadder *FailureLadder) PackKeepSeed(header BatchHeader) []byte {
	enc, err := failureLadder.abi.Pack("keepSeed", header)
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
func (failureLadder *FailureLadder) TryPackKeepSeed(header BatchHeader) ([]byte, error) {
	return failureLadder.abi.Pack("keepSeed", header)
}

// UnpackKeepSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cee10f7.
//
// Solidity: function keepSeed((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns(uint160 seed)
func (failureLadder *FailureLadder) UnpackKeepSeed(data []byte) (*big.Int, error) {
	out, err := failureLadder.abi.Unpack("keepSeed", data)
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
	if bytes.Equal(raw[:4], failureLadder.abi.Errors["NoStandby"].ID.Bytes()[:4]) {
		return failureLadder.UnpackNoStandbyError(raw[4:])
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

// FailureLadderNoStandby represents a NoStandby error raised by the FailureLadder contract.
type FailureLadderNoStandby struct {
	ChunkIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoStandby(uint32 chunkIndex)
func FailureLadderNoStandbyErrorID() common.Hash {
	return common.HexToHash("0x38cd51e33c92ebaa72f55d2c4a5173dcee7c6e6b49081c177fa945c1ea373a20")
}

// UnpackNoStandbyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoStandby(uint32 chunkIndex)
func (failureLadder *FailureLadder) UnpackNoStandbyError(raw []byte) (*FailureLadderNoStandby, error) {
	out := new(FailureLadderNoStandby)
	if err := failureLadder.abi.UnpackIntoInterface(out, "NoStandby", raw); err != nil {
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
