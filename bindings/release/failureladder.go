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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structLadderContracts\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"contractIRollup\"},{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"standby\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"},{\"name\":\"pauses\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALL_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPauseGuard\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollup\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDBY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStandbyList\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structChunkRecord\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"z\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"witnessHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"witness\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchState\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeWitness\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"dutyOf\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"duty\",\"type\":\"tuple\",\"internalType\":\"structDuty\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extendProving\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"extendStandby\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blocks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keepSeed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLadderParameters\",\"components\":[{\"name\":\"provingWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"standbyWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rescueWindowSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batchTimeoutSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gapSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reportDepth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceBaseFeeWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportMissed\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireTimedOut\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"laterBlock\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"seed\",\"type\":\"uint160\",\"internalType\":\"uint160\"},{\"name\":\"deliveries\",\"type\":\"tuple[]\",\"internalType\":\"structDelivery[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"bundle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fixedPaid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeoutOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChunkRescued\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeadlineMissed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"failed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"standby\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"standby\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessChallenged\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WitnessShown\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"witness\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AlreadyExtended\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyReleased\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BlockTooRecent\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockUnknown\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"known\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BlocksNotConsecutive\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"paidWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkAlreadyProven\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DeadlineNotMissed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shownTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stored\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoReasonToExtend\",\"inputs\":[{\"name\":\"windowStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"windowEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSeat\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoStandby\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAssigned\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assigned\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReport\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RecordNotInBatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WinnersMismatch\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WitnessMismatch\",\"inputs\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recorded\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumBatchStatus\"}]}]",
	ID:  "FailureLadder",
	Bin: "0x6102606040523461087857604051615dc538819003601f8101601f191683016001600160401b0381118482101761087c578392829160405283398101036101e081126108785760c08112610878576040519060c082016001600160401b0381118382101761087c5760405282516001600160a01b038116810361087857825260208301516001600160a01b0381168103610878576020830190815260408401516001600160a01b038116810361087857604084019081526060850151916001600160a01b038316830361087857606085019283526080860151936001600160a01b0385168503610878576080860194855260a0870151906001600160a01b0382168203610878576101209160a088015260bf190112610878576040519561012087016001600160401b0381118882101761087c5760405261014260c08201610890565b80885261015160e08301610890565b60208901526101636101008301610890565b60408901526101756101208301610890565b60608901526101876101408301610890565b60808901526101608201519161ffff83168303610878576101c06101da9163ffffffff9460a08c01526101bd6101808201610890565b60c08c01526101cf6101a082016108a1565b60e08c0152016108a1565b61010089015216600a8110801561086d575b61082e575063ffffffff602087015116600a81108015610823575b6107e4575063ffffffff604087015116600a811080156107d9575b61079b5750855161024b61025c916401fffffffe63ffffffff60208b0151169160011b166108b5565b63ffffffff604089015116906108b5565b63ffffffff60608801511690808210801561077b575b61073d57505063ffffffff60808701511663ffffffff875116600282108015610734575b61070157505061ffff60a0870151166001811080156106f6575b6106b9575063ffffffff60c0870151166001811080156106ad575b610671575060e08601516001600160401b0316600181108015610662575b61061c57506101008601516001600160401b031660018110801561060d575b6105cd575084516001600160a01b0390811660809081529151811660a09081529251811660c09081529351811660e090815294518116610100908152958301511661012052855163ffffffff908116610140526020870151811661016052604080880151821661018052606088015182166101a0529187015181166101c0529186015161ffff166101e052918501511661020052908301516001600160401b03908116610220529290910151909116610240525161550290816108c38239608051818181610297015281816107ca01528181610ea2015281816117c901528181611858015281816122090152818161326d015281816133d2015281816135ec0152613c83015260a051818181610a3201528181611ff60152612491015260c051818181610b87015281816110a2015281816118b70152818161244d015281816126070152614b63015260e05181818161110d0152818161146801528181612039015281816126320152818161430701528181614683015281816148d101528181614c4101528181614de80152614e5a0152610100518181816106ef015281816111fd015281816114f60152818161283101528181614cd10152614fdf015261012051818181610e13015281816120cd01528181613794015261485201526101405181818161031c0152818161099401528181611be101528181612b9b01528181612fa80152818161405301528181614098015261419e0152610160518181816104f701528181611c1c01528181611f6501528181612f7401528181613f140152613fbb015261018051818181611c4901526142a401526101a051818181611c760152612f2901526101c051818181611ca301526138e901526101e051818181611cd101526140fa0152610200518181816103580152611cfd015261022051818181611d2b01526139720152610240518181816109fa01528181611d5c015261492a0152f35b604051630393936760e31b8152690626173654665654361760b41b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610308565b604051630393936760e31b81526f7265666572656e63654261736546656560801b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a400081116102e9565b604051630393936760e31b815268616e7377657247617360b81b600482015260248101919091526001604482015262f424006064820152608490fd5b5062f4240081116102cb565b604051630393936760e31b81526a0e4cae0dee4e888cae0e8d60ab1b60048201526024810191909152600160448201526101006064820152608490fd5b5061010081116102b0565b604051630393936760e31b81526206761760ec1b6004820152602481019290925260026044830152606482015260849150fd5b50808211610296565b604051630393936760e31b81526b18985d18da151a5b595bdd5d60a21b60048201526024810192909252604482015262015180606482015260849150fd5b50620151808211610272565b634e487b7160e01b5f52601160045260245ffd5b604051630393936760e31b81526b72657363756557696e646f7760a01b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610222565b604051630393936760e31b81526c7374616e64627957696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b506154608111610207565b604051630393936760e31b81526c70726f76696e6757696e646f7760981b60048201526024810191909152600a60448201526154606064820152608490fd5b5061546081116101ec565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361087857565b51906001600160401b038216820361087857565b919082018092116107875756fe6080806040526004361015610012575f80fd5b5f3560e01c90816307738ad214612bd1575080630aed40cd14612a9a5780630ea2437a146120f15780631089b843146120ae5780631fd7c28b1461207a578063267e5eba1461205d578063411557d11461201a57806363779c7414611fd75780636640e67914611df75780638903573014611b885780638a8550ef146118db5780638a9262a21461189857806390be08351461187c5780639611c5c2146118395780639cee10f7146117345780639fd8950914610d98578063a16c86f714610cc5578063b430a6b614610713578063b5bb25e6146106d0578063c63a4e0a146106b3578063d1f793b11461065d578063e6a1f3801461059e578063f01905ff146101875763f881cd8e14610124575f80fd5b346101835760a061014061013736612cc2565b9291909161307d565b608060405191805161015181612d11565b83526001600160a01b036020820151166020840152604081015160408401526060810151606084015201516080820152f35b5f80fd5b61019036612cc2565b92919061019f84828486613c0d565b916001600160401b038351165f525f60205260405f20604051906101c282612d5b565b54956001600160401b03871682528660401c9360ff60208401986001600160401b0387168a526001600160401b038160801c166040860152818160c01c1615156060860152818160c81c161515608086015260d01c16151560a084015263ffffffff8216966001600160401b036001891b8097161661058b5790602061028a939261025a60806001600160401b038b51169201612d47565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015293849081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156105805788935f92610536575b50906102da92916102e39689613d76565b50509185613ddf565b6001600160a01b0360208201511633810361051c5750806001610349925161030a81612d11565b61031381612d11565b036104f35760407f0000000000000000000000000000000000000000000000000000000000000000915b01519060021c9061376b565b804210156104e1575061037c487f0000000000000000000000000000000000000000000000000000000000000000613042565b80341080156104d9575b6104b957506001600160401b03809394511690838351165f525f6020526fffffffffffffffff000000000000000060405f209285845493161760401b16906fffffffffffffffff000000000000000019161790556040516103e681612d8a565b33815282600181602084016bffffffffffffffffffffffff3416815260408501905f8252828751165f52600260205260405f20895f526020526001600160a01b038060405f209751161673ffffffffffffffffffffffffffffffffffffffff19875416178655516001600160a01b0373ffffffffffffffffffffffffffffffffffffffff198088549360a01b161691161785555116920191168319825416179055511690604051913483527f0417971e2103a7a27332cfc2303abb2e03d79a1640df5700363f9c62786c195060203394a4005b620155b560e01b5f5234600452600180821191180260011860245260445ffd5b503415610386565b63144636fb60e21b5f5260045260245ffd5b60407f00000000000000000000000000000000000000000000000000000000000000009161033d565b846314069ca160e21b5f526004526024523360445260645ffd5b92915092506020823d602011610578575b8161055460209383612df8565b81010312610183576102e394889361056e6102da94612e19565b92935090956102c9565b3d9150610547565b6040513d5f823e3d90fd5b87630a9327e360e21b5f5260045260245ffd5b34610183576020366003190112610183576001600160401b036105bf612c69565b165f525f60205260c060405f2060a0604051916105db83612d5b565b546001600160401b038116928381526001600160401b038260401c168060208301526001600160401b038360801c169081604084015260ff84881c1615159283606082015260ff808660c81c1615159586608084015260d01c1615159586910152604051958652602086015260408501526060840152608083015260a0820152f35b3461018357606036600319011261018357610676612c69565b61067e612c7f565b604435916001600160401b038311610183576106ac6106a46106b1943690600401612c95565b939092612ea4565b6140e5565b005b34610183575f366003190112610183576020604051620557308152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183573660031901610120811261018357608013610183576084356001600160401b0381116101835761074c903690600401612c39565b9060a435916001600160a01b03831683036101835760c435916001600160401b0383116101835736602384011215610183578260040135916001600160401b038311610183576024840193602436918560061b0101116101835760e4359361010435956001600160a01b038716809703610183576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610cb257604051916107fd83612dc1565b610805612c69565b835261080f612c7f565b60208401526044359263ffffffff8416840361018357604081019384526064356001600160801b03811681036101835760608201526040519261085184612d8a565b60405161085d81612d5b565b5f81525f60208201525f60408201525f60608201525f60808201525f60a0820152845261091f60208501916060835263ffffffff6040870197606089526001600160401b038651165f525f60205260405f2060ff604051916108be83612d5b565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a082015288525116888a613a96565b905261092a85613a54565b845261093587613a3d565b966109436040519889612df8565b808852601f1961095282613a3d565b015f5b818110610c9b5750505f5b818110610c315750505050505f5b828110610b6457505050506024356001600160401b038116808203610183576109bc91507f000000000000000000000000000000000000000000000000000000000000000060011c90612e97565b4210156004831092831593610b47575b505080518061cb20029061cb20820403610b33576109f8610a2791845f14610b2c57620109a090612e97565b7f0000000000000000000000000000000000000000000000000000000000000000804810814818021890613042565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691610a5b612d1b565b94833b1561018357604051639e49ff3960e01b81526001600160401b03909616600487015260806024870152825160848701819052869360a485019392916020909101905f5b818110610aeb57505050835f9593819387936044840152606483015203925af191821561058057602092610adb575b506040519015158152f35b5f610ae591612df8565b82610ad0565b8251805163ffffffff1687526020818101516001600160a01b031681890152604091820151918801919091528a975060609096019590920191600101610aa1565b5f90612e97565b634e487b7160e01b5f52601160045260245ffd5b9192509081610b5a575b509083806109cc565b9050151583610b51565b610b6f818351613055565b51610b7d575b60010161096e565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690610bbe6020610bb8838789613a86565b01612d47565b61ffff610bcc838651613055565b5116833b1561018357604051630837b75760e01b81526001600160401b0392909216600483015261ffff166024820152915f908390604490829084905af191821561058057600192610c21575b509050610b75565b5f610c2b91612df8565b88610c19565b610c3b818a613055565b51610c47828487614164565b610c5090612e5e565b610c5b838588614164565b602001610c6790612e6f565b6001600160a01b03169081602084015263ffffffff1690818352610c8e91888b8d89614abe565b9060400152600101610960565b602090610ca6613dc1565b82828d01015201610955565b638fe3dc5360e01b5f523360045260245ffd5b34610183576020366003190112610183576004356001600160a01b03811680910361018357335f52600360205260405f20548015610d85575f8080809333825260036020528160408120556040518181527f3d97f39b86d061200a7834082f5926e58ec10fd85a9d6930f497729d5e6cc35c60203392a2855af13d15610d80573d610d4f81612fd3565b90610d5d6040519283612df8565b81525f60203d92013e5b15610d6e57005b635a0a2fe360e01b5f5260045260245ffd5b610d67565b636e34ee0b60e11b5f523360045260245ffd5b346101835736600319016104008112610183576103a013610183576103a4356001600160401b03811161018357610dd3903690600401612c39565b6103c43563ffffffff811691828203610183576103e4356001600160401b03811161018357610e06903690600401612c95565b9190946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610183575f60049160405192838092634e6a1da760e01b82525afa801561058057611724575b50610e65613be9565b92610e706004613510565b610e7c838360046139ec565b610124359463ffffffff86169384870361018357848810156116f8576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693600435956001600160401b03871680881415978861018357604051986362e0c83360e11b8a528260048b015260408a6024818c5afa998a15610580575f9a6116c5575b5060018d1b809a166116ae5761018357508852606435986001600160401b038a16998a8103610183575060208901998a52506040880152610344356001600160801b0381169586820361018357610faa966020925060608a01526001600160401b0389511690610f74612d31565b604051631760586b60e21b81526001600160401b03938416600482015292166024830152909687919082905f9082906044820190565b03925af1948515610580575f9561166d575b50610fca9291859188613d76565b509190976001600160401b038651165f525f602052611053898960405f2060ff60405191610ff783612d5b565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c16151560a082015289613ddf565b6bffffffffffffffffffffffff602060c083015101511661165a576001815161107b81612d11565b61108481612d11565b0361141357906060611098939201516140e5565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610183576001600160401b0360245f92836040519586948593631332b14f60e31b85521660048401525af1801561058057611403575b50604051635b6fa67160e01b8152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083600481845afa928315610580575f936113cf575b50803b156101835760405163177ead8360e11b81526001600160a01b038916600482015260248101939093525f908390604490829084905af1908115610580576001600160a01b03926001600160401b03926113bf575b50604051836020820192168252876040820152604081526111c5606082612df8565b5190209451169560405194636226e56560e11b86526004860152169485602485015260448401526020836064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1928315610580575f9361135b575b50816001600160401b0391827f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae9451165f525f602052828060405f20921681835416171683198254161790556113346001600160a01b036040519561129187612d8a565b168086524264ffffffffff1660208088019182525f6040808a01828152875189168352600184528183208c8452909352902097518854925191517fffff0000000000000000000000000000000000000000000000000000000000009093166001600160a01b03919091161760a09190911b78ffffffffff0000000000000000000000000000000000000000161760c89190911b64ffffffffff60c81b1617909555565b51169161133f6148c2565b90604051913383526020830152604082015260608180030190a4005b9092506020813d6020116113b7575b8161137760209383612df8565b8101031261018357516001600160a01b038116810361018357917f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae61122d565b3d915061136a565b5f6113c991612df8565b886111a3565b9092506020813d6020116113fb575b816113eb60209383612df8565b810103126101835751918861114c565b3d91506113de565b5f61140d91612df8565b866110fc565b98509350939450505060a0850151946001600160a01b03865116958615908115611645575b5061163257916114559160606001600160401b03959401516140e5565b51604051635b6fa67160e01b81529116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082600481845afa918215610580575f926115fe575b50803b156101835760405163177ead8360e11b81526001600160a01b038616600482015260248101929092525f908290604490829084905af18015610580576115ee575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610183575f8091604460405180948193630f661dcb60e31b8352896004840152600160248401525af18015610580576115de575b505f818152600160209081526040808320858452909152902080547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff164260c81b64ffffffffff60c81b161790557f2c431c74ce079abb18b19365556f5acb59c6fc5b5b44a9998a2919341f3e63ae6115c46148c2565b6040805133815260208101929092525f90820152606090a4005b5f6115e891612df8565b8361154d565b5f6115f891612df8565b836114eb565b9091506020813d60201161162a575b8161161a60209383612df8565b81010312610183575190856114a7565b3d915061160d565b84631324159360e31b5f5260045260245ffd5b64ffffffffff91506040015116151587611438565b88631324159360e31b5f5260045260245ffd5b929194506020833d6020116116a6575b8161168a60209383612df8565b810103126101835761169e610fca93612e19565b949192610fbc565b3d915061167d565b8c8363f286092b60e01b5f5260045260245260445ffd5b6116e8919a5060403d6040116116f1575b6116e08183612df8565b810190612e2d565b9050988e610f06565b503d6116d6565b876004356001600160401b0381169081810361018357506329cc6e9360e01b5f5260045260245260445ffd5b5f61172e91612df8565b86610e5c565b34610183576103a0366003190112610183575f61174f6132f6565b63ffffffff61175c612e4a565b16611776575b6020906001600160a01b0360405191168152f35b506117bc6020611784612d1b565b61178c612d31565b604051631760586b60e21b81526001600160401b0392831660048201529116602482015291829081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610580575f906117ff575b9050611762565b506020813d602011611831575b8161181960209383612df8565b810103126101835761182c602091612e19565b6117f8565b3d915061180c565b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f36600319011261018357602060405161cb208152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101835736600319016104c08112610183576103a0136101835760e0366103a319011261018357610484356001600160401b03811161018357611923903690600401612c09565b6104a4356001600160401b03811161018357611943903690600401612c95565b9261194c6132f6565b6103a43563ffffffff811690818103610183575060e0604051816103a48237205f5260205f20925f935b858510156119b4578460051b840135908181105f146119a3575f52602052600160405f205b940193611976565b905f52602052600160405f2061199b565b8693506102043503611b61576001600160401b036119d0612d1b565b165f52600260205260405f20825f5260205260405f20805460a01c908115611b4e576119fd368685612fee565b602081519101206104643590818103611b35575050806001600160a01b0360019254168155016001600160401b03804216166001600160401b03198254161790556001600160401b03611a4e612d1b565b165f525f60205260405f2080547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000006001600160401b036001881b166001600160401b038460801c161760801b169116179055335f526003602052611ad060405f20918254612e97565b90557f4c360f86412391c9faae1f01c91e17c17bb31213ef815e5a910eb0880c73b58e6001600160401b03611b03612d1b565b169184604051916020835281602084015260408301375f604086830101526040813396601f80199101168101030190a4005b85630483328960e41b5f5260045260245260445260645ffd5b836312ba804960e21b5f5260045260245ffd5b506001600160401b03611b72612d1b565b6329cc6e9360e01b5f521660045260245260445ffd5b34610183575f36600319011261018357604051611ba481612da5565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f9052610100015f90527f000000000000000000000000000000000000000000000000000000000000000063ffffffff16604051611c1281612da5565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000061ffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316875261010001967f00000000000000000000000000000000000000000000000000000000000000006001600160401b031688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525161ffff1660a08501525163ffffffff1660c0840152516001600160401b031660e0830152516001600160401b031661010082015261012090f35b346101835736600319016103e08112610183576103a013610183576103a43563ffffffff8116809103610183576103c4356001600160401b03811161018357611e44903690600401612c09565b9091611e4e6132f6565b6001600160401b03611e5e612d1b565b165f525f60205260405f20805460ff8160c81c16611fb4576001600160401b03611e86612d1b565b165f52600160205260405f20835f5260205260405f209260405193611eaa85612d8a565b54936001600160a01b03851690818152604064ffffffffff6020830197818160a01c16895260c81c1691015215611fa257507f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9364ffffffffff6040946001600160401b03947901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff611f909616179055511695611f5f612d1b565b96611f8a7f00000000000000000000000000000000000000000000000000000000000000008261376b565b9061383d565b938251946001865260208601521692a2005b6338cd51e360e01b5f5260045260245ffd5b6001600160401b03611fc4612d1b565b63562e3e7760e01b5f521660045260245ffd5b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f366003190112610183576020604051620109a08152f35b346101835760403660031901126101835760206120a6612098612c69565b6120a0612c7f565b90612ea4565b604051908152f35b34610183575f3660031901126101835760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101835736600319016103c08112610183576103a013610183576103a4356001600160401b0381116101835761212c903690600401612c39565b6103a060405161213b81612ddc565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f610380820152816004823720916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926004356001600160401b0381169182821415908161018357604051636b5b338d60e01b815260048101859052906020826024818b5afa918215610580575f92612a66575b50818103612a4d57505080610183576040516304eb477160e41b8152600481018490526020816024818a5afa908115610580575f91612a12575b506122b281612d11565b600481036129de575060405160408660071b6020835287602084015280878385013701902061026435036129c7575050506001600160401b036122f3612d1b565b165f525f60205260405f206040519061230b82612d5b565b54906001600160401b038216815260ff60208201926001600160401b038160401c1684526001600160401b038160801c166040840152818160c01c1615156060840152818160c81c161515608084015260d01c1615158060a08301526129a4576001600160401b0361237b612d1b565b165f525f60205260405f207a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905560406001600160401b036123db612d1b565b1660248251809881937fcedca01bddea131103de1371cf3aee1f424fa8ef69de280a628550dce62f8fd75f80a26001600160401b03612418612d1b565b6362e0c83360e11b84521660048301525afa948515610580575f905f96612980575b506001600160a01b0381166125d85750507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693505f90505b82811061254c57505050505b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166124b9612d1b565b61038435916001600160a01b038316928381036101835750610324356001600160801b0381169081810361018357506124f0612e4a565b92823b15610183575f6001600160401b039363ffffffff8296608495604051998a988997631774a2b760e11b8952166004880152602487015260448601521660648401525af180156105805761254257005b5f6106b191612df8565b61255c6020610bb8838686613a86565b9061ffff6125766040612570848888613a86565b01612e5e565b1691853b1561018357604051630837b75760e01b81526001600160401b0391909116600482015261ffff9290921660248301525f8260448183895af1918215610580576001926125c8575b500161247b565b5f6125d291612df8565b856125c1565b610124359063ffffffff8216808303610183576125fa92979697508786613a96565b925f956001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016975b8151811015612972576126678183613055565b51158015612964575b61295c576126896126818284613055565b5184866141d5565b506001600160401b038851816001861b8092161661291e575b88511616156128c357506001600160401b036126bc612d1b565b165f52600160205260405f20825f5260205260405f20604051906126df82612d8a565b546001600160a01b038116825264ffffffffff8160a01c16602083015264ffffffffff604083019160c81c168152893b1561018357604051638c5c8c7360e01b81526001600160a01b03841660048201525f81602481838f5af18015610580576128b3575b5061274d61466e565b928c3b156101835760405163e97e9f6360e01b81526001600160a01b03909116600482015260248101939093525f838d8183816044810103925af1908115610580576001600160a01b039364ffffffffff926128a3575b50511615612815575116906127b761466e565b918a3b156101835760405163e97e9f6360e01b81526001600160a01b0391909116600482015260248101929092525f82604481838e5af191821561058057600192612805575b505b01612654565b5f61280f91612df8565b8a6127fd565b51169081612827575b600191506127ff565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610183575f92604484926040519586938492630f661dcb60e31b845260048401528160248401525af191821561058057600192612893575b5061281e565b5f61289d91612df8565b8a61288d565b5f6128ad91612df8565b8d6127a4565b5f6128bd91612df8565b8c612744565b919050873b15610183576001600160401b0360405192630837b75760e01b8452166004830152600160248301525f82604481838c5af19182156105805760019261290e575b506127ff565b5f61291891612df8565b8a612908565b612957612929612d1b565b83612932612d1b565b165f52600260205260405f20875f526020528661295160405f20613bb0565b916145f5565b6126a2565b6001906127ff565b506001811b88161515612670565b505050505050505050612487565b905061299c91955060403d6040116116f1576116e08183612df8565b94908661243a565b6001600160401b036129b4612d1b565b630968f4dd60e41b5f521660045260245ffd5b610183575063f7aeb26960e01b5f5260045260245ffd5b638d6df4db60e01b5f5260048490526129f681612d11565b60245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d602011612a45575b81612a2d60209383612df8565b810103126101835751600581101561018357876122a8565b3d9150612a20565b84630fe5351b60e41b5f5260045260245260445260645ffd5b9091506020813d602011612a92575b81612a8260209383612df8565b810103126101835751908861226e565b3d9150612a75565b346101835736600319016103c08112610183576103a013610183576103a4356001600160401b03811161018357612ad5903690600401612c09565b612add6132f6565b6001600160401b03612aed612d1b565b165f525f60205260405f20805460ff8160c01c16611fb4577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78010000000000000000000000000000000000000000000000009116179055606435906001600160401b0382169283830361018357612bc06040926001600160401b03927f444a3cdbb71ffb41fbdbd6fc6b2a2e052eab7a148a6640928e7867b269ee3f0c9550612b95612d1b565b96611f8a7f00000000000000000000000000000000000000000000000000000000000000008261376b565b938251945f865260208601521692a2005b3461018357602036600319011261018357600435906001600160a01b038216809203610183576020915f526003825260405f20548152f35b9181601f84011215610183578235916001600160401b038311610183576020808501948460051b01011161018357565b9181601f84011215610183578235916001600160401b038311610183576020808501948460071b01011161018357565b600435906001600160401b038216820361018357565b602435906001600160401b038216820361018357565b9181601f84011215610183578235916001600160401b038311610183576020838186019501011161018357565b9060031982016103e08112610183576103a013610183576004916103a435906001600160401b03821161018357612cfb91600401612c39565b90916103c43563ffffffff811681036101835790565b600511156129fe57565b6004356001600160401b03811681036101835790565b6084356001600160401b03811681036101835790565b356001600160401b03811681036101835790565b60c081019081106001600160401b03821117612d7657604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612d7657604052565b61012081019081106001600160401b03821117612d7657604052565b608081019081106001600160401b03821117612d7657604052565b6103a081019081106001600160401b03821117612d7657604052565b90601f801991011681019081106001600160401b03821117612d7657604052565b51906001600160a01b038216820361018357565b9190826040910312610183576020612e4483612e19565b92015190565b6101443563ffffffff811681036101835790565b3563ffffffff811681036101835790565b356001600160a01b03811681036101835790565b356001600160801b03811681036101835790565b91908201809211610b3357565b906001600160401b03612f6292165f525f60205260405f209060405191612eca83612d5b565b546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c16604084015260ff8160c01c1615159283606082015260a060ff6080830193818160c81c161515855260d01c1615159101527f000000000000000000000000000000000000000000000000000000000000000092612fa1575b51612f65575b6001600160401b031661376b565b90565b90612f996001600160401b03917f000000000000000000000000000000000000000000000000000000000000000090612e97565b919050612f54565b91612fcd907f000000000000000000000000000000000000000000000000000000000000000090612e97565b91612f4e565b6001600160401b038111612d7657601f01601f191660200190565b929192612ffa82612fd3565b916130086040519384612df8565b829481845281830111610183578281602093845f960137010152565b811561302e570490565b634e487b7160e01b5f52601260045260245ffd5b81810292918115918404141715610b3357565b80518210156130695760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b909391926040519360a085018581106001600160401b03821117612d76576040525f85525f602086015260408501955f87525f60608701525f6080870152856130c884848488613c0d565b9463ffffffff6130db6101408301612e5e565b16613214575061310563ffffffff6130fc5f5b8260408a0151168787613a96565b95168095613055565b519788156131fe57505095613124916001600160401b039596976141d5565b949192905060408701948552818451165f525f602052600161319c60405f209460ff6040519661315388612d5b565b548681168852868160401c166020890152868160801c166040890152818160c01c1615156060890152818160c81c161515608089015260d01c16151560a0870152838688613ddf565b9384516131a881612d11565b6131b181612d11565b89526001600160a01b03602086018181511660208c015251166131ef575b51911b16166131dd57505050565b6131e8925191614252565b6060830152565b606085015160808a01526131cf565b959750955050505061320f90614174565b905290565b60206132619161323160806001600160401b038a51169201612d47565b60405163502d1b1f60e01b81526001600160401b0392831660048201529116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f916132af575b5063ffffffff6130fc613105926130ee565b90506020813d6020116132ee575b816132ca60209383612df8565b810103126101835763ffffffff6130fc6132e661310593612e19565b92505061329d565b3d91506132bd565b6103a060405161330581612ddc565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528160048237206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906004356001600160401b0381169182821415908161018357604051636b5b338d60e01b81526004810185905290602082602481895afa918215610580575f926134dc575b50818103612a4d575050610183576020602493604051948580926304eb477160e41b82528660048301525afa928315610580575f9361349f575b5061347b83612d11565b6001830361348857505050565b50638d6df4db60e01b5f526004526129f681612d11565b9092506020813d6020116134d4575b816134bb60209383612df8565b810103126101835751600581101561018357915f613471565b3d91506134ae565b9091506020813d602011613508575b816134f860209383612df8565b810103126101835751905f613437565b3d91506134eb565b6103a060405161351f81612ddc565b5f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201525f6102e08201525f6103008201525f6103208201525f6103408201525f6103608201525f6103808201528183823720906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169161361682612d47565b604051636b5b338d60e01b81526001600160401b03909116600482015290602082602481875afa918215610580575f92613737575b5081810361370d57505060206001600160401b03602461366a84612d47565b60405195869384926304eb477160e41b84521660048301525afa918215610580575f926136d0575b5061369c82612d11565b600182036136a8575050565b6136b96001600160401b0391612d47565b638d6df4db60e01b5f52166004526129f681612d11565b9091506020813d602011613705575b816136ec60209383612df8565b810103126101835751600581101561018357905f613692565b3d91506136df565b6001600160401b0361371e84612d47565b630fe5351b60e41b5f521660045260245260445260645ffd5b9091506020813d602011613763575b8161375360209383612df8565b810103126101835751905f61364b565b3d9150613746565b906040519163c754cccb60e01b8352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f916137c7575090565b90506020813d6020116137ee575b816137e260209383612df8565b81010312610183575190565b3d91506137d5565b901561306957803590601e19813603018212156101835701908135916001600160401b038311610183576020018236038113610183579190565b91908203918211610b3357565b90919392600281145f146139645761386761386261385b83886137f6565b3691612fee565b614403565b948160011015613069576020810135601e19823603018112156101835781018035906001600160401b03821161018357602001908036038213610183576138bb6138628361385b936138c795503691612fee565b936060850151936137f6565b602081519101200361394a576020809101519401826138e7825187613830565b7f000000000000000000000000000000000000000000000000000000000000000010918261393f575b505080613936575b15613921575050565b631b64399960e21b5f5260045260245260445ffd5b50808411613918565b51109050825f613910565b8451905190631a56010960e11b5f5260045260245260445ffd5b48904295816139c4575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160fd1b0381168103610b335760031b10806139ba575b80156139185750818410613918565b50808410156139ab565b6139d993965061386292509061385b916137f6565b9260206040850151940151935f8061396e565b91906040908151928060071b9182916020865260208601528385013701902061026082013503613a195750565b613a2a6001600160401b0391612d47565b63f7aeb26960e01b5f521660045260245ffd5b6001600160401b038111612d765760051b60200190565b90613a5e82613a3d565b613a6b6040519182612df8565b8281528092613a7c601f1991613a3d565b0190602036910137565b91908110156130695760071b0190565b93929190613aa382613a54565b945f925f925b808410613b215750505050613abb5750565b5f9081528251815b60018211613ad057505050565b6007831615613b0f575b60019060205f19840160051b8701016020848360e01c0660051b880101815191815190525260201b9201905f19019091613ac3565b50600382901c60205260405f20613ada565b90919293613b4463ffffffff613b3d604061257089878a613a86565b1682612e97565b90838211613b9c576001860160011b600160208360051b8c010192848110613b92575b01915b838310613b81575050506001909401929190613aa9565b602060019101928284520191613b6a565b8183178452613b67565b634e487b7160e01b5f52600160045260245ffd5b90604051613bbd81612d8a565b60406001600160401b036001839580546001600160a01b038116865260a01c6020860152015416910152565b60405190613bf682612dc1565b5f6060838281528260208201528260408201520152565b91613c2e9094939194613c1e613be9565b95613c2885613510565b846139ec565b61012082019063ffffffff80613c4384612e5e565b16911690811015613d6557613c5783612d47565b6001600160401b03604051916362e0c83360e11b83521660048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f91613d44575b506001821b16613d1d57506103408263ffffffff613d09613d15946001600160401b03613ce76001600160801b0398612d47565b1689526001600160401b03613cfe60608601612d47565b1660208a0152612e5e565b16604087015201612e83565b166060830152565b6001600160401b03613d2e84612d47565b63f286092b60e01b5f521660045260245260445ffd5b613d5d915060403d6040116116f1576116e08183612df8565b90505f613cb3565b6001600160401b03611b7284612d47565b6130fc613d94929463ffffffff604081949998990151168587613a96565b51918215613dae57613da79394506141d5565b9192909190565b8463034c393160e51b5f5260045260245ffd5b60405190613dce82612d8a565b5f6040838281528260208201520152565b93929391909160405160e081018181106001600160401b03821117612d76576040525f81525f602082015260408101955f87525f60608301525f6080830152613e26613dc1565b60a083015260c0820196613e38613dc1565b885282976001600160401b036020880151816001891b809216166140bd575b885116161561402257505050506001600160401b039051165f52600160205260405f20905f5260205260405f209060405191613e9283612d8a565b546001600160a01b0381168352602083019064ffffffffff8160a01c16825264ffffffffff604085019160c81c1681528360a0870152613eea60c08701516001600160a01b0386511664ffffffffff855116916146f4565b60408701526001600160a01b03845116151580614012575b15613fe05750506080015115613fad577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610b33576001600160a01b03613f5d9260011b915b5116846147ae565b60028251613f6a81612d11565b613f7381612d11565b148015613fa0575b613f9e57613f8c606083015161481f565b60808301525b600482525f6020830152565b565b5060608201514210613f7b565b613f5d906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000091613f55565b51614002935064ffffffffff92508216908161400c5782915051165b1661481f565b6080830152613f92565b50613ffc565b5064ffffffffff81511615613f02565b829694919397985060609550916001600160401b036020614048945193015116916146f4565b9052015115614092577f0000000000000000000000000000000000000000000000000000000000000000906001600160ff1b0382168203610b3357612f629160011b905b83614736565b612f62907f00000000000000000000000000000000000000000000000000000000000000009061408c565b818751165f52600260205260405f20885f526020526140de60405f20613bb0565b8352613e57565b916140f591613862913691612fee565b61411f7f000000000000000000000000000000000000000000000000000000000000000043613830565b815181811161414f575050602001519080821061413a575050565b631976372160e21b5f5260045260245260445ffd5b6315ad27c360e01b5f5260045260245260445ffd5b91908110156130695760061b0190565b612f62906141d06141916001600160401b0360208401511661481f565b916001600160801b0360607f00000000000000000000000000000000000000000000000000000000000000009485808210911802851892015116613042565b613024565b6141e8916141e284615197565b91613a86565b9163ffffffff6141fa60408501612e5e565b166001600160801b0361420f60608601612e83565b169060018061421e8385613024565b951614614241575b505061423d602061423685612e6f565b9401612d47565b9190565b5f1901909202909103905f80614226565b909161425d836151a8565b916003845161426b81612d11565b61427481612d11565b146142d95750506004825161428881612d11565b61429181612d11565b036142d3576141d06080612f62930151917f00000000000000000000000000000000000000000000000000000000000000009283808210911802831890613042565b50505f90565b6001600160801b03919293506060015116908082115f146143fb576142fd91613830565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040519163732e8a9160e11b83526004830152602082602481845afa918215610580575f926143c6575b5090602060049260405193848092635b6fa67160e01b82525afa8015610580575f90614392575b614386925060031c90612e97565b90818082109118021890565b506020823d6020116143be575b816143ac60209383612df8565b81010312610183576143869151614378565b3d915061439f565b91506020823d6020116143f3575b816143e160209383612df8565b81010312610183579051906020614351565b3d91506143d4565b50505f6142fd565b9061440c613be9565b91602081019081815160801b178060801c90614427816152cf565b60028195939510156129fe5760011490816145e2575b50156145d3576040519160208301916001600160801b0383959216905b80831061454057505050818103601f190160051c82526040528051600810156130695761448b61012082015161520a565b86528051600b1015613069576144a561018082015161520a565b60208701528051600f1015613069576144c261020082015161520a565b6040870152511561306957516144d79061520a565b60608501525190208251610101814303105f146145165740905b8181036144fc575050565b8351631ac93ef760e01b5f5260045260245260445260645ffd5b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051906144f1565b9091928184116145c15761456b6145578584613830565b6145618686612e97565b9060801b176152cf565b5090946145788683612e97565b846145838284612e97565b116145c1576145ab926145a59161459a8489612e97565b9060801b1797612e97565b90612e97565b93815260208101809111610b335792919061445a565b634e487b715f5260326020526024601cfd5b633cf75c0160e21b5f5260045ffd5b6145ed915084612e97565b81145f61443d565b602083016bffffffffffffffffffffffff81511615614668576001600160a01b03926001600160401b036bffffffffffffffffffffffff93165f52600260205260405f20905f5260205260405f2083815416905551169151165f52600360205261466460405f20918254612e97565b9055565b50505050565b604051635b6fa67160e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610580575f916146c2575b5060011c90565b90506020813d6020116146ec575b816146dd60209383612df8565b8101031261018357515f6146bb565b3d91506146d0565b60408101516001600160401b03169291831515918261471e575b505015614719575090565b905090565b516001600160a01b0391821691161490505f8061470e565b909161474690604083015161376b565b80606083015260c0820151906001600160a01b038083511694168094149182614792575b5081614787575b50614780576001815260200152565b6002915052565b90504210155f614771565b602001516bffffffffffffffffffffffff16151591505f61476a565b90916147be90604083015161376b565b80606083015260c0820151906001600160a01b038083511694168094149182614803575b50816147f8575b50614780576003815260200152565b90504210155f6147e9565b602001516bffffffffffffffffffffffff16151591505f6147e2565b6148298142613830565b604051916362e09a8960e01b835260048301524260248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610580575f9161488c575b612f629250613830565b90506020823d6020116148ba575b816148a760209383612df8565b8101031261018357612f62915190614882565b3d915061489a565b604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610580575f915f90614a8a575b614927915061492161466e565b90613830565b927f000000000000000000000000000000000000000000000000000000000000000080481081481802188062055730029062055730820403610b33576040519063732e8a9160e11b82526004820152602081602481855afa908115610580575f91614a58575b50808510818618021893813b156101835760405163e97e9f6360e01b8152336004820152602481018690525f8160448183875af1801561058057614a43575b50848082036149db5750505050565b6149e491613830565b813b15614a3f578291602483926040519485938492633ed546ab60e01b845260048401525af18015614a3457614a1c575b8084614668565b614a27828092612df8565b614a315780614a15565b80fd5b6040513d84823e3d90fd5b8280fd5b614a509193505f90612df8565b5f915f6149cc565b90506020813d602011614a82575b81614a7360209383612df8565b8101031261018357515f61498d565b3d9150614a66565b506020813d602011614ab6575b81614aa460209383612df8565b81010312610183576149279051614914565b3d9150614a97565b9295949091935f94614adc63ffffffff60208a015193168093613055565b5193841561518557614aef9185916141d5565b98905081838a8351516001600160401b036001841b80921616159889615101575b505050614b1e925188613ddf565b936001600160a01b03602086015116801515806150ee575b6150ca5750614b556001600160401b038751168460c0880151916145f5565b6150c2576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610183576001600160a01b0360245f92836040519586948593638c5c8c7360e01b85521660048401525af18015610580576150ad575b5060405190604082018281106001600160401b038211176150995760405281526001600160a01b03602082019216825260a083016001600160a01b038151511688614c07866151a8565b9260048751614c1581612d11565b614c1e81612d11565b1480615090575b8061507c575b15614fad575050604051635b6fa67160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115614f70578991614f7b575b50823b15614f535760405163177ead8360e11b81526001600160a01b03831660048201526024810191909152888160448183875af18015614f7057908991614f57575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15614f53578891604483926040519485938492630f661dcb60e31b84526004840152600160248401525af18015614f4857908891614f2f575b5050602060049160405192838092635b6fa67160e01b82525afa908115614f24579089918891614eed575b50614d856001600160401b0392614d7d63ffffffff956145a5614d8c9561492161466e565b975b89614252565b8096613830565b9551169151166001600160a01b03835116917f7d82ef96525afda82e4a3659c5b69fb38e088dafaa1fbaa6a260540fe1f237ca60408051878152886020820152a481614e4f575b505080614dde575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15614a3f578291602483926040519485938492633ed546ab60e01b845260048401525af18015614a3457614e3d575050565b614e48828092612df8565b614a315750565b6001600160a01b03807f000000000000000000000000000000000000000000000000000000000000000016915116813b15614ee95760405163e97e9f6360e01b81526001600160a01b03919091166004820152602481019290925283908290604490829084905af18015614ede5790839115614dd35781614ecf91612df8565b614eda57815f614dd3565b5080fd5b6040513d85823e3d90fd5b8480fd5b9150506020813d602011614f1c575b81614f0960209383612df8565b8101031261018357518890614d85614d58565b3d9150614efc565b6040513d89823e3d90fd5b81614f3991612df8565b614f4457865f614d2d565b8680fd5b6040513d8a823e3d90fd5b8880fd5b81614f6191612df8565b614f6c57875f614cc5565b8780fd5b6040513d8b823e3d90fd5b90506020813d602011614fa5575b81614f9660209383612df8565b8101031261018357515f614c82565b3d9150614f89565b82919296939615159081615067575b50614fdd575b50614d8c614d856001600160401b039263ffffffff94614d7f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169150813b15614f6c578791604483926040519485938492630f661dcb60e31b845260048401528160248401525af18015614f24578991889161504a575b50614fc2565b8192509061505791612df8565b6150635787865f615044565b8580fd5b516040015164ffffffffff161590505f614fbc565b5064ffffffffff6040825101511615614c2b565b50821515614c25565b634e487b7160e01b87526041600452602487fd5b6150ba9195505f90612df8565b5f935f614bbd565b505050505050565b846001600160a01b0391856314069ca160e21b5f526004526024521660445260645ffd5b506001600160a01b038516811415614b36565b9193509150615114604085015191615197565b61511e8183613055565b51905f198214610b33576001615135920192613055565b526001600160a01b0384166001600160a01b03871614908161516c575b50615161578381808593614b10565b985050505050505050565b6001600160401b0391506020845101511616155f615152565b50505050509050612f62919250614174565b60011c5f198101908111610b335790565b600481516151b581612d11565b6151be81612d11565b1490816151f2575b50156151ea576151d461466e565b6001600160ff1b0381168103610b335760011b90565b612f6261466e565b6001600160a01b03915060a00151511615155f6151c6565b8060801c90602182116145d357615220816152cf565b60028195929510156129fe576145d3578361523d57505050505f90565b816020019081602011610b335782036020019081111502601f81116145c1576001600160801b03905f199060031b1b9216015116906001600160fd1b0381168103610b335760031b610100036101008111610b33571c90565b60ff60bf199116019060ff8211610b3357565b60ff6036199116019060ff8211610b3357565b60ff607f199116019060ff8211610b3357565b908160801c9182156145d3576020835f0301602081111502601f81116145c1575f199060031b1b6001600160801b038216511660f81c60c081105f1461541a57608081101561532457505f9250600191839150565b60b781116153875761533760ff916152bc565b168093119081615350575b50156145d357600191905f90565b6001841480159250615364575b505f615342565b600160ff1b91506001600160f81b03199061537e906154d0565b1610155f61535d565b615393615398916152bc565b6152a9565b60ff811691828511156145d3576153ae906154d0565b906001600160f81b03198216156145d35760ff81168303610b33576107f89060031b16610100036101008111610b33571c928382603782119283615406575b505050156145d35760018101809111610b335791905f90565b615411929350613830565b1183825f6153ed565b9060f78211615440575061542f60ff91615296565b16809211156145d357600191908290565b9061539361544d91615296565b60ff811691828511156145d357615463906154d0565b906001600160f81b03198216156145d35760ff81168303610b33576107f89060031b16610100036101008111610b33571c9283826037821192836154bc575b505050156145d35760018101809111610b33579190600190565b6154c7929350613830565b1183825f6154a2565b60208160801c60010301602181111502601f81116145c1576001600160801b036001915f199060031b1b92160151169056",
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
// the contract method with ID 0x8a8550ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32) record, bytes32[] path, bytes witness) returns()
func (failureLadder *FailureLadder) PackAnswerWitness(header BatchHeader, record ChunkRecord, path [][32]byte, witness []byte) []byte {
	enc, err := failureLadder.abi.Pack("answerWitness", header, record, path, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a8550ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerWitness((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header, (uint32,bytes32,bytes32,bytes32,uint256,uint256,bytes32) record, bytes32[] path, bytes witness) returns()
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
// the contract method with ID 0xb430a6b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (failureLadder *FailureLadder) PackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, bundle *big.Int, caller common.Address) []byte {
	enc, err := failureLadder.abi.Pack("reward", terms, winners, seed, deliveries, bundle, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb430a6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (failureLadder *FailureLadder) TryPackReward(terms Terms, winners []Winner, seed *big.Int, deliveries []Delivery, bundle *big.Int, caller common.Address) ([]byte, error) {
	return failureLadder.abi.Pack("reward", terms, winners, seed, deliveries, bundle, caller)
}

// UnpackReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb430a6b6.
//
// Solidity: function reward((uint64,uint64,uint32,uint128) terms, (address,uint64,uint32,uint128)[] winners, uint160 seed, (uint32,address)[] deliveries, uint256 bundle, address caller) returns(bool fixedPaid)
func (failureLadder *FailureLadder) UnpackReward(data []byte) (bool, error) {
	out, err := failureLadder.abi.Unpack("reward", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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
