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

// ProverAuctionMetaData contains all meta data concerning the ProverAuction contract.
var ProverAuctionMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"contracts\",\"type\":\"tuple\",\"internalType\":\"structAuctionContracts\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ladder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"},{\"name\":\"sequencers\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"},{\"name\":\"bridge\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inbox\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structAuctionParameters\",\"components\":[{\"name\":\"rhoMinWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rhoMaxWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialReserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialFloorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeFloorWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dataGasPerSlot\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"baseFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"insuranceCapWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seatCollateralWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"idleSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialMaxChunks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxChunksBound\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BRIDGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DATA_FEE_FLOOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DATA_GAS_PER_SLOT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"IDLE_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INBOX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INSURANCE_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LADDER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CHUNKS_BOUND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROOF_RESERVE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RHO_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RHO_MIN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROLLUP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEAT_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISequencerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEQUENCER_FEE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"poolWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserveWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seatCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clear\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"chunks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"winners\",\"type\":\"tuple[]\",\"internalType\":\"structWinner[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"payWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"openPriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drop\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"debitWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seatCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"batches\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"insuranceWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"insure\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"lastRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pay\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payments\",\"type\":\"tuple[]\",\"internalType\":\"structPayment[]\",\"components\":[{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveEther\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"roundParameters\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRoundParameters\",\"components\":[{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"dataFeeCapWei\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxChunks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"committedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencerFeeWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structBatchHeader\",\"components\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"batchNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"committedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueStart\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queueEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunkCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paidSlots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"circuitId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawalRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"winnersHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"dataWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"prepaidWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"depositsWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paddingWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"debitWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openPriceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencerFeeWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"skip\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"reserveWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchCancelled\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"returnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchSettled\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rewardsWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reimbursedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sequencerWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallerReimbursed\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Insured\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProverCredited\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"chunkIndex\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RescuePaid\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"rescuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundCleared\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reserveWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"floorWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"chunks\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seatsWon\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"freeSeats\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"highestCostWei\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSkipped\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerPunished\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bountyWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"insuranceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BatchNotOpen\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotLadder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaymentMissing\",\"inputs\":[{\"name\":\"expectedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receivedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolExceeded\",\"inputs\":[{\"name\":\"commitId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leftWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundOutOfOrder\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundUnknown\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProverAuction",
	Bin: "0x61028060405234610c6057604051613db038819003601f8101601f191683016001600160401b0381118482101761081c578392829160405283398101036102608112610c605760c08112610c60576040519060c082016001600160401b0381118382101761081c5760405261007383610c64565b825261008160208401610c64565b602083015260408301516001600160a01b0381168103610c605760408301526060830151906001600160a01b0382168203610c60576101a09160608401526100cb60808501610c64565b60808401526100dc60a08501610c64565b60a084015260bf190112610c6057604051916101a083016001600160401b0381118482101761081c5760405261011460c08201610c78565b835261012260e08201610c78565b60208401526101346101008201610c78565b60408401526101466101208201610c78565b60608401526101586101408201610c8c565b608084015261016a6101608201610ca0565b60a084015261017c6101808201610c8c565b60c084015261018e6101a08201610c78565b60e08401526101a06101c08201610c78565b6101008401526101e08101516001600160801b0381168103610c60576101f691610240916101208601526101d76102008201610ca0565b6101408601526101ea6102208201610cb1565b61016086015201610cb1565b61018083015280516001600160a01b031615610c425760208101516001600160a01b031615610c245760408101516001600160a01b031615610c085760608101516001600160a01b031615610be65760808101516001600160a01b031615610bc85760a08101516001600160a01b031615610bab5760208201516001600160601b0316600181108015610b9b575b610b5e5750815160208301516001600160601b039182169116600182108015610b55575b610b1f5750506040820151825160208401516001600160601b039283169290811691168083108015610b16575b610ada57505050606082015160408301516001600160601b0391821691168082108015610aca575b610a8857505063ffffffff60a083015116600181108015610a7c575b610a3b575060c08201516001600160401b0316600181108015610a2c575b6109ec575060e08201516001600160601b03166001600160401b0381116109aa57506101008201516001600160601b0316683635c9adc5dea00000811161096657506101208201516001600160801b0316600181108015610953575b61090b575063ffffffff61014083015116603c811080156108ff575b6108c1575061ffff610180830151166001811080156108b7575b610879575061ffff6101608301511661ffff61018084015116600182108015610870575b61083057505080516001600160a01b039081166080908152602080840151831660a09081526040850151841660c09081526060860151851660e0908152848701518616610100908152968301519095166101205286516001600160601b0390811661014090815293880151811661016052938701516001600160401b039081166101809081529288015163ffffffff9081166101a0529588015185166101c052958701519093166101e05290850151909216610200529083015161ffff16610220528201516201d4c091168181029182040361080857610240526101208101516001600160801b031661026052600180546001600160e01b03164260e01b6001600160e01b03191617815560408201516060830151608084015160a08501516001600160481b0393841694929093169263ffffffff16916001600160401b039190911690489081901b906001600160ff1b0381169003610808578281029281840414901517156108085781808211911802189061ffff61016085015116916040519360a0850185811060018060401b0382111761081c576040908152818652602086018490526001600160401b03808418848210029093189283168682015260608087018690525f60809097019690965260489390931b600160481b600160901b03166001600160481b039091161760909190911b600160901b600160d01b03161760d09290921b61ffff60d01b16919091176002819055600355908201519101516001600160601b0390811691811691909103908111610808575f8054600160601b600160a01b03191660609290921b73ffffffffffffffff000000000000000000000000169190911790556040516130ef9081610cc182396080518181816103a80152818161194401528181611f7b0152818161219301526122bd015260a05181818161166a01528181611d9b0152612256015260c05181818161046c015281816105b601526119e4015260e051818181610d9b0152818161159101528181611c0f01528181611e6e015281816123b101526128be01526101005181818161032601526114ea01526101205181818161147301526115c40152610140518181816109270152818161094a015281816114110152612d6c0152610160518181816109b7015281816109da01528181610a8801528181610aab01528181610bfc01528181610c1f0152611ac5015261018051818181610b6f0152611a8901526101a051818181610bb90152611b0101526101c051818181610888015261251101526101e0518181816121da0152612bff0152610200518181816122140152612d1901526102205181818161022101528181610af401526119a001526102405181818161072301528181611c4c015261271c015261026051818181610dc7015281816114b001528181611e960152818161234d01526129140152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b604051630393936760e31b81526f696e697469616c4d61784368756e6b7360801b6004820152602481019290925260016044830152606482015260849150fd5b508082116103ed565b60408051630393936760e31b81526d1b585e10da1d5b9adcd09bdd5b9960921b60048201526024810192909252600160448301526064820152608490fd5b50604081116103c9565b604051630393936760e31b81526a69646c655365636f6e647360a81b60048201526024810191909152603c604482015262278d006064820152608490fd5b5062278d0081116103af565b604051630393936760e31b81526d1cd9585d10dbdb1b185d195c985b60921b600482015260248101919091526001604482015269d3c21bcecceda10000006064820152608490fd5b5069d3c21bcecceda10000008111610393565b604051630393936760e31b81526b0696e737572616e63654361760a41b600482015260248101919091525f6044820152683635c9adc5dea000006064820152608490fd5b604051630393936760e31b81526b73657175656e63657246656560a01b600482015260248101919091525f60448201526001600160401b036064820152608490fd5b604051630393936760e31b8152690626173654665654361760b41b6004820152602481019190915260016044820152655af3107a40006064820152608490fd5b50655af3107a40008111610337565b604051630393936760e31b81526d19185d1851d85cd4195c94db1bdd60921b6004820152602481019190915260016044820152620186a06064820152608490fd5b50620186a08111610319565b604051630393936760e31b81526b34b734ba34b0b6233637b7b960a11b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b0382116102fd565b604051630393936760e31b81526d696e697469616c5265736572766560901b600482015260248101939093526044830152606482015260849150fd5b508183116102d5565b604051630393936760e31b815265393437a6b4b760d11b6004820152602481019290925260016044830152606482015260849150fd5b508082116102a8565b604051630393936760e31b8152650e4d0de9ac2f60d31b60048201526024810191909152600160448201526001600160401b036064820152608490fd5b506001600160401b038111610284565b637e4f283b60e01b5f908152640d2dcc4def60db1b600452602490fd5b637e4f283b60e01b5f9081526562726964676560d01b600452602490fd5b637e4f283b60e01b5f9081526973657175656e6365727360b01b600452602490fd5b637e4f283b60e01b5f9081526361736b7360e01b600452602490fd5b637e4f283b60e01b5f908152653630b23232b960d11b600452602490fd5b637e4f283b60e01b5f908152650726f6c6c75760d41b600452602490fd5b5f80fd5b51906001600160a01b0382168203610c6057565b51906001600160601b0382168203610c6057565b51906001600160401b0382168203610c6057565b519063ffffffff82168203610c6057565b519061ffff82168203610c605756fe60c06040526004361015610011575f80fd5b5f60a0525f3560e01c806306f82ce01461227a57806307b7c32514611f5357806307fdfcf71461223757806316a3e8e6146121fd578063171904ea146121c357806320fe08a8146121775780632b2798e814611f585780632e751aa714611f535780632ee9456e14611d6f578063303a0c8114611d4357806330fa5d8514611cc65780633c3ce17d14611c6f57806345b7ad6b14611c3357806346ae138614611bee5780636c8cc9d914611b245780637157766614611ae8578063721cefd414611aac5780637460403614611a705780637580725014611a3057806382bc07e614611a085780638a9262a2146119c35780638f3186a31461198757806390be0835146119685780639611c5c2146119235780639e49ff39146115ec578063a3912ec8146114d3578063a9d4286f14611497578063b701069714611452578063c0a2526c14611434578063c354ca72146113f8578063e62781c01461034a578063ee9a31a2146103055763ff91282314610188575f80fd5b346102ff5760203660031901126102ff5760a067ffffffffffffffff6101ac6124cd565b6101b4612b37565b501663ffffffff6101c482612c5b565b918351549065ffffffffffff8216811191826102e9575b505082516001600160481b03169261ffff9082156102cc5767ffffffffffffffff8651935b80156102bf5781905b156102a2576bffffffffffffffffffffffff866080867f000000000000000000000000000000000000000000000000000000000000000016955b01511695608060405161025581612571565b8a81526001600160481b0360208201931683528560408201951685528760608201971687520196875260405198895251166020880152511660408601525116606084015251166080820152f35b6bffffffffffffffffffffffff8660808660608701511695610243565b8160408401511690610209565b67ffffffffffffffff6001600160481b0360208301511693610200565b60301c65ffffffffffff16101590505f806101db565b60a05180fd5b346102ff5760a0513660031901126102ff5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ff5760c03660031901126102ff576103636124cd565b61036b6124e4565b6044359063ffffffff821682036102ff576084359063ffffffff821682036102ff5760a4359363ffffffff851685036102ff576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036113e15765ffffffffffff60a051541660018101809111610f12578067ffffffffffffffff8316036113b957506103ff612b37565b60805261041567ffffffffffffffff8216612c5b565b946001600160481b038651169560405160208101906343e04e3b60e11b825263ffffffff881660248201528860448201526044815261045560648261258d565b60a0519160a05191519060a0516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af191610497612af8565b92156113b157602080604085015185010193606081019182910111610f12576104c26104c8916130b1565b936130b1565b60a051845191989194906104db86612e70565b9560045b6001600160ff1b0382168203610f12578160011b8110156105025760011b6104df565b908c61050e8d93612e70565b60a0519091905b838110611336575060a0515b83811061121a5750505050506060608051015280519061054082612e44565b61054d604051918261258d565b82815261055983612e44565b601f190136602083013760a0515b8381106111f157506040519063dea3230d60e01b82526024820160206004840152815180915260206044840192019060a0515b8181106111d557505050818060a0519203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610eed5760a05191611119575b506105f283612e44565b96610600604051988961258d565b838852601f1961060f85612e44565b0160a0515b8181106110b257505060a0515b848110610ffd5750505081610fc4575b5050608051805160209091015260a0515b885181101561067f578061067263ffffffff60406106626001958e612e5c565b5101511660206080510151612534565b6020608051015201610642565b50866106976001600160481b038551166064356125da565b956106d46106ad63ffffffff85166064356125da565b6106ce63ffffffff87166106c963ffffffff87166064356125af565b6125da565b906125cd565b61070f6001600160481b03875116610709606060805101516107038c6106c96080515163ffffffff8c166125cd565b90612534565b926125da565b90818082119118021861076a61076461074e7f000000000000000000000000000000000000000000000000000000000000000063ffffffff88166125da565b926107598482612534565b608080510152612ea2565b91612ea2565b6040519161077783612541565b600183526001600160701b0360208401911681526001600160701b03604084019216825267ffffffffffffffff841660a0515260056020526107ce604060a0512093511515849060ff801983541691151516179055565b51907fffffff00000000000000000000000000000000000000000000000000000000ff6effffffffffffffffffffffffffff007cffffffffffffffffffffffffffff0000000000000000000000000000008554935160781b169360081b1691161717905561084463ffffffff83166064356125af565b9361085867ffffffffffffffff8316612c5b565b67ffffffffffffffff83166001810110610f12576108ac610885600167ffffffffffffffff861601612c5b565b967f0000000000000000000000000000000000000000000000000000000000000000612ed3565b865160805180516040909101519298929063ffffffff891603610f925780600302906003820403610f125760018101809111610f125760011c610906681fffffffffffffffff8360031c166001600160481b038416612fa9565b90818082119118021890816001600160481b03818184161092161802185b807f000000000000000000000000000000000000000000000000000000000000000011817f0000000000000000000000000000000000000000000000000000000000000000180218946109a161ffff60608501511663ffffffff83169063ffffffff8a1681119063ffffffff8b16180263ffffffff8a16186125da565b906001600160481b03602084015116610a028a897f0000000000000000000000000000000000000000000000000000000000000000108a7f000000000000000000000000000000000000000000000000000000000000000018028a18612534565b905f846401fffffffe8960011b16115f14610f2a57610f1257610a38610a32856401fffffffe8a60011b166125cd565b826125da565b906001600160fd1b0385168503610f1257610a5d610a6d92610b1d9660031b906125af565b8060011181600118021890612534565b905b81808211911802189461ffff606085015116610ad38b8a7f0000000000000000000000000000000000000000000000000000000000000000108b7f000000000000000000000000000000000000000000000000000000000000000018028b18612534565b876001600160481b0310886001600160481b0318028818111563ffffffff807f00000000000000000000000000000000000000000000000000000000000000009516931691612f03565b9163ffffffff421660808201526004600386161015610efa57610b469060038616600101612a39565b67ffffffffffffffff8416600101600316906004821015610efa57610b6d91600101612a39565b7f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b0348164803610f125761ffff926001600160481b0367ffffffffffffffff92610be17f00000000000000000000000000000000000000000000000000000000000000004860011b6125da565b908180821191180218918160405198610bf98a612571565b807f000000000000000000000000000000000000000000000000000000000000000010817f00000000000000000000000000000000000000000000000000000000000000001802181688528082108183180218166020870152808210818318021816604085015216606083015260a0516080830152600267ffffffffffffffff8216018067ffffffffffffffff831611610f1257600316926004841015610efa577f9e064cc872fce7b65fbc4f6143b4a33ca5ef52526b4f4fd95b01210560075ff794610cd467ffffffffffffffff9460c096600101612a39565b73ffffffffffffffff00000000000000000000000060a051549160601b16907fffffffffffffffffffffffff0000000000000000ffffffffffff00000000000065ffffffffffff85169116171760a051556001600160481b03602081885116970151169063ffffffff608051511663ffffffff806020608051015116926bffffffffffffffffffffffff6040608051015116946040519a8b5260208b01521660408901526060880152608087015260a08601521692a2608080510151926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016610df2610dec608051517f0000000000000000000000000000000000000000000000000000000000000000906125da565b86612534565b813b156102ff576001600160a01b03604051936317ab74c560e01b855216600484015285602484015260448301528160648160a0519360a051905af18015610eed57610ed4575b50610e4383612b61565b604051916060830193606084528251809552602060808501930160a051955b808710610e7c575050839450602084015260408301520390f35b9093602060806001926001600160801b03606089516001600160a01b03815116845267ffffffffffffffff86820151168685015263ffffffff6040820151166040850152015116606082015201950196019590610e62565b60a051610ee09161258d565b60a0516102ff5783610e39565b6040513d60a051823e3d90fd5b634e487b7160e01b60a051526032600452602460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b50600187901b6401fffffffe16841115610f8757610f56610a32600189901b6401fffffffe16866125cd565b906001600160fd1b0385168503610f1257610f7b610f8192610b1d9660031b906125af565b90612fa9565b90610a6f565b610b1d935090610a6f565b50806001600160481b03680fffffffffffffffff610fbf9360041c16806001118160011802189116612534565b610924565b815f19810111610f1257610feb6060916bffffffffffffffffffffffff935f190190612e5c565b51015116604060805101528880610631565b6110078185612e5c565b51611012828b612e5c565b516001600160a01b036110258487612e5c565b5116815267ffffffffffffffff825116602082015263ffffffff60408301511660408201526110548385612e5c565b516001600160801b0381116110975760406001949361108d9360606001600160801b0363ffffffff951691015201511660805151612534565b6080515201610621565b6306dfcc6560e41b60a051526080600452602452604460a051fd5b6040519081608081011067ffffffffffffffff608084011117611101578160806020930160405260a051815260a0518382015260a051604082015260a051606082015282828d01015201610614565b634e487b7160e01b60a051526041600452602460a051fd5b90503d8060a051833e61112c818361258d565b81016020828203126102ff57815167ffffffffffffffff81116102ff5781601f8285010112156102ff57808301519061116482612e44565b93611172604051958661258d565b828552602085019360208460051b8484010101116102ff5780820160200193915b60208460051b828401010185106111af5750505050508b6105e8565b8451926001600160a01b03841684036102ff576020818195829352019501949250611193565b825163ffffffff1684526020938401939092019160010161059a565b8063ffffffff602061120560019487612e5c565b510151166112138285612e5c565b5201610567565b909192939463ffffffff6040611230848a612e5c565b51015116956020611241848a612e5c565b5101518c61125563ffffffff831688612fd3565b91909363ffffffff8084161461130357908661128b84936001600160e01b0360019a9998979616908b63ffffffff88169161300e565b606435028096019b6001600160e01b03841681146112ee579063ffffffff95966112d0926001600160e01b036112c3818816846125af565b9616038502900392612e5c565b5260201b908260e01b9060e01b16171790525b01908d939291610521565b50925090506112fd9250612e5c565b526112e3565b50506001949398925077ffffffffffffffffffffffffffffffffffffffffffffffff915060201c16026112fd828d612e5c565b600191929394506001600160e01b0361134f8289612e5c565b5161137b63ffffffff604060208401519301511661137363ffffffff841689612fd3565b909416612534565b60e09190911b7fffffffff00000000000000000000000000000000000000000000000000000000161790528e9493929101610515565b825160208401fd5b67ffffffffffffffff8260a0515063d697260b60e01b60a0515216600452602452604460a051fd5b638fe3dc5360e01b60a0515233600452602460a051fd5b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff5760a0513660031901126102ff57602060405161dead8152f35b346102ff5760a0513660031901126102ff5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b60a0513660031901126102ff576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415806115b9575b80611586575b61157057611548347fae4738ce2606c4aa1bfafdd2128dfa063217cbd353860de1d718eafa4713fbf55c612534565b7fae4738ce2606c4aa1bfafdd2128dfa063217cbd353860de1d718eafa4713fbf55d60a05180f35b6246932b60e61b60a0515233600452602460a051fd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415611519565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415611513565b346102ff5760803660031901126102ff576116056124cd565b60243567ffffffffffffffff81116102ff57366023820112156102ff5780600401359067ffffffffffffffff82116102ff5736602460608402830101116102ff576044356001600160a01b03811691908290036102ff57606435936001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361190c5767ffffffffffffffff16918260a051526005602052604060a0512090604051916116b983612541565b549060ff8216151583526001600160701b038260081c169060208401918083526001600160701b03604086019460781c1684529760a0515060a051985b888a10156117d05760608a0287019960448b0135916001600160a01b038316830361178a5760648c0135908082116117b25781602491039c8261178e575b01359063ffffffff8216820361178a578a7fbf882fef9b91ca2a206c2988affc666ca39b002cdf40ae70eb05134081cb62d3602063ffffffff6001600160a01b0360019860405196875216951693a401986116f6565b5f80fd5b6001600160a01b03851660a051526006602052604060a05120838154019055611734565b908a63f49ac31160e01b60a05152600452602452604452606460a051fd5b906001600160701b038893921684526001600160701b03855116908180821091180290818118918103611895575b50505060a051526005602052611829604060a0512093511515849060ff801983541691151516179055565b51907fffffff00000000000000000000000000000000000000000000000000000000ff6effffffffffffffffffffffffffff007cffffffffffffffffffffffffffff0000000000000000000000000000008554935160781b169360081b1691161717905560a05160a051f35b6001600160701b0382169003906001600160701b038211610f125760207f97335456a20b0f155c2afed23c581a798bdfd6892eb8cea5fdbddb72df6cb2b9916001600160701b0386941688528460a0515260068252604060a051206118fb828254612534565b9055604051908152a38480806117fe565b6360e47e4960e11b60a0515233600452602460a051fd5b346102ff5760a0513660031901126102ff5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ff5760a0513660031901126102ff5760206040516201d4c08152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff5760a0513660031901126102ff5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ff5760a0513660031901126102ff57602065ffffffffffff60a0515416604051908152f35b346102ff5760203660031901126102ff576004356001600160a01b038116908190036102ff5760a0515260066020526020604060a0512054604051908152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ff5760203660031901126102ff576004356001600160a01b0381168091036102ff573360a051526006602052604060a05120548015611bd7573360a05152600660205260a051604060a05120556040518181527f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe60203392a260a05190819081908190855af1611bb5612af8565b5015611bc15760a05180f35b635a0a2fe360e01b60a05152600452602460a051fd5b636e34ee0b60e11b60a0515233600452602460a051fd5b346102ff5760a0513660031901126102ff5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ff5760a0513660031901126102ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b60a0513660031901126102ff57611cc0611c8834612bc7565b906040519081528160208201527f2e2f451cfc8342e2477f981569cfb0e0532e55c83ebfac84698c461e5c9da2c060403392a2612c45565b60a05180f35b346102ff5760203660031901126102ff5767ffffffffffffffff611ce86124cd565b1660a0515260056020526060604060a051206040805191611d0883612541565b5460ff81161515928381526001600160701b03808360081c169283602084015260781c16928391015260405192835260208301526040820152f35b346102ff5760a0513660031901126102ff5760206001600160481b0360a0515460a01c16604051908152f35b3461178a57608036600319011261178a57611d886124cd565b611d906124e4565b906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611f405767ffffffffffffffff16805f52600560205260405f2060405190611de482612541565b549060ff821615801582526001600160701b0360406020840193828660081c168552019360781c168352611f2d57906001600160701b0380611e3993855f5260056020525f6040812055511691511690612534565b907fb21a6102b1528b5e7e430b121254a0bd0487793afee7aa46d7e74332a94386086020604051848152a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016611ec5611ebd7f00000000000000000000000000000000000000000000000000000000000000006064356125da565b604435612534565b90803b1561178a576040516315afd40960e01b81526001600160a01b0394909416600485015260248401919091525f91839160449183915af18015611f2257611f0e5760a05180f35b5f611f189161258d565b5f60a05280611cc0565b6040513d5f823e3d90fd5b82637b6a9fdb60e01b5f5260045260245ffd5b6360e47e4960e11b5f523360045260245ffd5b6124fa565b3461178a57602036600319011261178a57611f716124cd565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303612164575f5465ffffffffffff811690600182019182811192836121255767ffffffffffffffff85169381850361214d5761212557611fdb90612c5b565b9360028201808311612125576003611ff282612c5b565b91166004811015612139578661200a91600101612a39565b60038301808411612125576003169060048210156121395761202e91600101612a39565b63ffffffff42166080860152600381169060048210156121395761205c8665ffffffffffff93600101612a39565b16915f549165ffffffffffff84811985161792835f5560301c16116120cc575b6020846001600160481b0387825f526005845260405f20600160ff19825416179055604051927f1f6e28336ccb9f1d96d0b00b921a039fe02937355efe115b400ab881ddf80f5f5f80a251168152f35b65ffffffffffff906030959293951c169165ffffffffffff8314612125576020946bffffffffffff00000000000060016001600160481b03950160301b16916bffffffffffffffffffffffff191617175f55928461207c565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b508363d697260b60e01b5f5260045260245260445ffd5b638fe3dc5360e01b5f523360045260245ffd5b3461178a576103a036600319011261178a576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303612164576121c16125ed565b005b3461178a575f36600319011261178a5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461178a575f36600319011261178a5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461178a575f36600319011261178a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461178a5760e036600319011261178a576122936124cd565b61229b6124e4565b60a4356001600160a01b03811680910361178a5760c435926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303612164575f549365ffffffffffff85169460028601809611612125576bffffffffffff00000000000061232c6123a49765ffffffffffff8460301c16608435918180821191180218612534565b60301b16906bffffffffffff0000000000001916175f556020612374611ebd7f00000000000000000000000000000000000000000000000000000000000000006064356125da565b6040516302fb4d8560e01b81526001600160a01b0387166004820152602481019190915295869081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1948515611f22575f95612479575b50937f05814324a87851420310c4f7700ee9ef640df8d78cf18b04e015687584a92e89606067ffffffffffffffff6001600160a01b0361245c6124576121c19a61242a88612b61565b8760011c90818082109118021880978a5f52600660205260405f20612450838254612534565b90556125cd565b612bc7565b9890604051968752602087015288604087015216941692a4612c45565b94506020853d6020116124c5575b816124946020938361258d565b8101031261178a579351937f05814324a87851420310c4f7700ee9ef640df8d78cf18b04e015687584a92e896123e1565b3d9150612487565b6004359067ffffffffffffffff8216820361178a57565b602435906001600160a01b038216820361178a57565b3461178a575f36600319011261178a5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b9190820180921161212557565b6060810190811067ffffffffffffffff82111761255d57604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761255d57604052565b90601f8019910116810190811067ffffffffffffffff82111761255d57604052565b81156125b9570490565b634e487b7160e01b5f52601260045260245ffd5b9190820391821161212557565b8181029291811591840414171561212557565b60043567ffffffffffffffff811690818114158061178a57825f52600560205260405f206040519061261e82612541565b549360ff851615801583526001600160701b0360406020850194828960081c168652019660781c168652612a27578261178a57805f5260056020525f604081205561028435916001600160801b0383169283810361178a57506102a435946001600160801b0386169384870361178a578461269891612534565b6102c435906001600160801b0382169081830361178a576126b99250612534565b6126c281612b61565b61032435976001600160801b03891695868a0361178a5786156129bc576101243563ffffffff81169384820361178a5761276a612777946001600160701b03808f6127538c8f9b61274a61275e94612741879361276f9d507f0000000000000000000000000000000000000000000000000000000000000000906125da565b9e8f91506125cd565b915116906125cd565b9982855116906125cd565b9a511691511690612534565b612534565b985086612534565b61036435906001600160801b0382169182810361178a576127a392869261279e9250612534565b6125cd565b61030435906001600160801b03821680830361178a576127cc92508082108183180218906125cd565b5f905f988082115f146129a3578861178a575f54918165ffffffffffff8460301c1689115f1461299a576127ff916125cd565b6001600160481b038360a01c16908180821091180218905b6001600160481b0382166001600160481b038460a01c1603926001600160481b0384116121255768ffffffffffffffffff60a01b1968ffffffffffffffffff60a01b61286b9560a01b169116175f55612534565b965b61178a577f71f0e5b0be4ea6dd11d31ebb48cef01eff09691fffedd2f061a5e4c7bc37e27c9360a0935060405192835260208301528660408301526060820152866080820152a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169061038435946001600160a01b038616860361178a5750610144359063ffffffff82169182810361178a576129399261070391507f0000000000000000000000000000000000000000000000000000000000000000906125da565b90803b1561178a576040516315afd40960e01b81526001600160a01b0395909516600486015260248501919091525f91849160449183915af1918215611f22576129889261298a575b50612c45565b565b5f6129949161258d565b5f612982565b50505f90612817565b819899506129b6925090612457916125cd565b9761286d565b5050965093505092505061038435906001600160a01b0382169384830361178a57826020927f192cfc6cd1e9334acea3eda57bb5faeb1f3239dcf206be4dfb90c3277cad73bc9450865f526006845260405f20612a1a848254612534565b90555050604051908152a3565b637b6a9fdb60e01b5f5260045260245ffd5b815160208301516040840151606085015160809095015160489290921b71ffffffffffffffffff000000000000000000166001600160481b03939093169290921760909290921b79ffffffffffffffff000000000000000000000000000000000000169190911760d09390931b7bffff0000000000000000000000000000000000000000000000000000169290921760e09290921b7fffffffff0000000000000000000000000000000000000000000000000000000016919091179055565b3d15612b32573d9067ffffffffffffffff821161255d5760405191612b27601f8201601f19166020018461258d565b82523d5f602084013e565b606090565b60405190612b4482612571565b5f6080838281528260208201528260408201528260608201520152565b7fae4738ce2606c4aa1bfafdd2128dfa063217cbd353860de1d718eafa4713fbf55c90808210612bb25750505f7fae4738ce2606c4aa1bfafdd2128dfa063217cbd353860de1d718eafa4713fbf55d565b63297a60a360e11b5f5260045260245260445ffd5b612c34915f5468ffffffffffffffffff60a01b1968ffffffffffffffffff60a01b612c3a6001600160481b038460a01c1695612c23877f00000000000000000000000000000000000000000000000000000000000000006125cd565b8082108183180218978880926125cd565b96612534565b60a01b169116175f55565b8015612c58575f8080809361dead5af150565b50565b90612c64612b37565b505f5465ffffffffffff8116600281018082116121255784118015612e31575b612e1e57600384169060048210156121395760405191612ca383612571565b600101546001600160481b03811683526001600160481b038160481c16602084015267ffffffffffffffff8160901c16604084015261ffff8160d01c16606084015260e01c608083015281941115612e19575060038116600481101561213957612d17612d3e916001015460e01c426125cd565b7f0000000000000000000000000000000000000000000000000000000000000000906125af565b8015612e15576001600160481b038451169060208501926001600160481b038451169067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160601c169060408493959411612e0c575b90829493945b612dbc575050506001600160481b038092168552169052565b90919380612dcd9160031c90612fa9565b808311818418021892612dee612de38386612534565b918060031c90612fa9565b908180821191180218938015612125579293925f1901919082612da3565b60409250612d9d565b5050565b925050565b83630b1d485760e41b5f5260045260245ffd5b5060018401808511612125578111612c84565b67ffffffffffffffff811161255d5760051b60200190565b80518210156121395760209160051b010190565b90612e7a82612e44565b612e87604051918261258d565b8281528092612e98601f1991612e44565b0190602036910137565b6001600160701b038111612ebc576001600160701b031690565b6306dfcc6560e41b5f52607060045260245260445ffd5b908015612ef157612ee96001915f1984016125af565b019015150290565b634e487b715f5260126020526024601cfd5b929190918360031c806001118160011802189215612f92576001600160ff1b038216820361212557612f379160011b612ed3565b92828411612f71575080821115612f6857612f51916125cd565b905b81808211911802188060011181600118021890565b50505f90612f53565b929190612f7d91612534565b90818082109118021890818082109118021890565b5050612f9d91612534565b90818082109118021890565b908015612fcb575b80821115612fc557612fc2916125cd565b90565b50505f90565b506001612fb1565b80515f19019290918381165b60208160051b8501018051801561300657838160e01c146130065750506001018416612fdf565b945094505050565b929091925f9381515f925b8184106130295750505050020190565b90919293956130388583612e5c565b51908463ffffffff602084015116146130a65763ffffffff604083015116918883101561308457606001516bffffffffffffffffffffffff168202019603936001905b01929190613019565b935096955050506bffffffffffffffffffffffff925060609150015116020190565b96946001915061307b565b9081519160206001604051948086520160051b840191826040520160208401905b8282106130de57505050565b6080816020928452019101906130d256",
}

// ProverAuction is an auto generated Go binding around an Ethereum contract.
type ProverAuction struct {
	abi abi.ABI
}

// NewProverAuction creates a new instance of ProverAuction.
func NewProverAuction() *ProverAuction {
	parsed, err := ProverAuctionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProverAuction{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProverAuction) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address) contracts, (uint96,uint96,uint96,uint96,uint64,uint32,uint64,uint96,uint96,uint128,uint32,uint16,uint16) parameters) returns()
func (proverAuction *ProverAuction) PackConstructor(contracts AuctionContracts, parameters AuctionParameters) []byte {
	enc, err := proverAuction.abi.Pack("", contracts, parameters)
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
func (proverAuction *ProverAuction) PackASKS() []byte {
	enc, err := proverAuction.abi.Pack("ASKS")
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
func (proverAuction *ProverAuction) TryPackASKS() ([]byte, error) {
	return proverAuction.abi.Pack("ASKS")
}

// UnpackASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a9262a2.
//
// Solidity: function ASKS() view returns(address)
func (proverAuction *ProverAuction) UnpackASKS(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("ASKS", data)
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
func (proverAuction *ProverAuction) PackBRIDGE() []byte {
	enc, err := proverAuction.abi.Pack("BRIDGE")
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
func (proverAuction *ProverAuction) TryPackBRIDGE() ([]byte, error) {
	return proverAuction.abi.Pack("BRIDGE")
}

// UnpackBRIDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9a31a2.
//
// Solidity: function BRIDGE() view returns(address)
func (proverAuction *ProverAuction) UnpackBRIDGE(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("BRIDGE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (proverAuction *ProverAuction) PackBURN() []byte {
	enc, err := proverAuction.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (proverAuction *ProverAuction) TryPackBURN() ([]byte, error) {
	return proverAuction.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (proverAuction *ProverAuction) UnpackBURN(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDATAFEEFLOOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74604036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DATA_FEE_FLOOR() view returns(uint256)
func (proverAuction *ProverAuction) PackDATAFEEFLOOR() []byte {
	enc, err := proverAuction.abi.Pack("DATA_FEE_FLOOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDATAFEEFLOOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74604036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DATA_FEE_FLOOR() view returns(uint256)
func (proverAuction *ProverAuction) TryPackDATAFEEFLOOR() ([]byte, error) {
	return proverAuction.abi.Pack("DATA_FEE_FLOOR")
}

// UnpackDATAFEEFLOOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74604036.
//
// Solidity: function DATA_FEE_FLOOR() view returns(uint256)
func (proverAuction *ProverAuction) UnpackDATAFEEFLOOR(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("DATA_FEE_FLOOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDATAGASPERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71577666.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DATA_GAS_PER_SLOT() view returns(uint256)
func (proverAuction *ProverAuction) PackDATAGASPERSLOT() []byte {
	enc, err := proverAuction.abi.Pack("DATA_GAS_PER_SLOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDATAGASPERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71577666.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DATA_GAS_PER_SLOT() view returns(uint256)
func (proverAuction *ProverAuction) TryPackDATAGASPERSLOT() ([]byte, error) {
	return proverAuction.abi.Pack("DATA_GAS_PER_SLOT")
}

// UnpackDATAGASPERSLOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71577666.
//
// Solidity: function DATA_GAS_PER_SLOT() view returns(uint256)
func (proverAuction *ProverAuction) UnpackDATAGASPERSLOT(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("DATA_GAS_PER_SLOT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIDLESECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16a3e8e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function IDLE_SECONDS() view returns(uint256)
func (proverAuction *ProverAuction) PackIDLESECONDS() []byte {
	enc, err := proverAuction.abi.Pack("IDLE_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIDLESECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16a3e8e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function IDLE_SECONDS() view returns(uint256)
func (proverAuction *ProverAuction) TryPackIDLESECONDS() ([]byte, error) {
	return proverAuction.abi.Pack("IDLE_SECONDS")
}

// UnpackIDLESECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16a3e8e6.
//
// Solidity: function IDLE_SECONDS() view returns(uint256)
func (proverAuction *ProverAuction) UnpackIDLESECONDS(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("IDLE_SECONDS", data)
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
func (proverAuction *ProverAuction) PackINBOX() []byte {
	enc, err := proverAuction.abi.Pack("INBOX")
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
func (proverAuction *ProverAuction) TryPackINBOX() ([]byte, error) {
	return proverAuction.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (proverAuction *ProverAuction) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackINSURANCECAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171904ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INSURANCE_CAP() view returns(uint256)
func (proverAuction *ProverAuction) PackINSURANCECAP() []byte {
	enc, err := proverAuction.abi.Pack("INSURANCE_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINSURANCECAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171904ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INSURANCE_CAP() view returns(uint256)
func (proverAuction *ProverAuction) TryPackINSURANCECAP() ([]byte, error) {
	return proverAuction.abi.Pack("INSURANCE_CAP")
}

// UnpackINSURANCECAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x171904ea.
//
// Solidity: function INSURANCE_CAP() view returns(uint256)
func (proverAuction *ProverAuction) UnpackINSURANCECAP(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("INSURANCE_CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLADDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07fdfcf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LADDER() view returns(address)
func (proverAuction *ProverAuction) PackLADDER() []byte {
	enc, err := proverAuction.abi.Pack("LADDER")
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
func (proverAuction *ProverAuction) TryPackLADDER() ([]byte, error) {
	return proverAuction.abi.Pack("LADDER")
}

// UnpackLADDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07fdfcf7.
//
// Solidity: function LADDER() view returns(address)
func (proverAuction *ProverAuction) UnpackLADDER(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("LADDER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXCHUNKSBOUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f3186a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHUNKS_BOUND() view returns(uint256)
func (proverAuction *ProverAuction) PackMAXCHUNKSBOUND() []byte {
	enc, err := proverAuction.abi.Pack("MAX_CHUNKS_BOUND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHUNKSBOUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f3186a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHUNKS_BOUND() view returns(uint256)
func (proverAuction *ProverAuction) TryPackMAXCHUNKSBOUND() ([]byte, error) {
	return proverAuction.abi.Pack("MAX_CHUNKS_BOUND")
}

// UnpackMAXCHUNKSBOUND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f3186a3.
//
// Solidity: function MAX_CHUNKS_BOUND() view returns(uint256)
func (proverAuction *ProverAuction) UnpackMAXCHUNKSBOUND(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("MAX_CHUNKS_BOUND", data)
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
func (proverAuction *ProverAuction) PackPROOFGAS() []byte {
	enc, err := proverAuction.abi.Pack("PROOF_GAS")
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
func (proverAuction *ProverAuction) TryPackPROOFGAS() ([]byte, error) {
	return proverAuction.abi.Pack("PROOF_GAS")
}

// UnpackPROOFGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90be0835.
//
// Solidity: function PROOF_GAS() view returns(uint256)
func (proverAuction *ProverAuction) UnpackPROOFGAS(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("PROOF_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROOFRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b7ad6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROOF_RESERVE() view returns(uint256)
func (proverAuction *ProverAuction) PackPROOFRESERVE() []byte {
	enc, err := proverAuction.abi.Pack("PROOF_RESERVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROOFRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b7ad6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROOF_RESERVE() view returns(uint256)
func (proverAuction *ProverAuction) TryPackPROOFRESERVE() ([]byte, error) {
	return proverAuction.abi.Pack("PROOF_RESERVE")
}

// UnpackPROOFRESERVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45b7ad6b.
//
// Solidity: function PROOF_RESERVE() view returns(uint256)
func (proverAuction *ProverAuction) UnpackPROOFRESERVE(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("PROOF_RESERVE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRHOMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721cefd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (proverAuction *ProverAuction) PackRHOMAX() []byte {
	enc, err := proverAuction.abi.Pack("RHO_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRHOMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721cefd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (proverAuction *ProverAuction) TryPackRHOMAX() ([]byte, error) {
	return proverAuction.abi.Pack("RHO_MAX")
}

// UnpackRHOMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x721cefd4.
//
// Solidity: function RHO_MAX() view returns(uint256)
func (proverAuction *ProverAuction) UnpackRHOMAX(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("RHO_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRHOMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc354ca72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RHO_MIN() view returns(uint256)
func (proverAuction *ProverAuction) PackRHOMIN() []byte {
	enc, err := proverAuction.abi.Pack("RHO_MIN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRHOMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc354ca72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RHO_MIN() view returns(uint256)
func (proverAuction *ProverAuction) TryPackRHOMIN() ([]byte, error) {
	return proverAuction.abi.Pack("RHO_MIN")
}

// UnpackRHOMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc354ca72.
//
// Solidity: function RHO_MIN() view returns(uint256)
func (proverAuction *ProverAuction) UnpackRHOMIN(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("RHO_MIN", data)
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
func (proverAuction *ProverAuction) PackROLLUP() []byte {
	enc, err := proverAuction.abi.Pack("ROLLUP")
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
func (proverAuction *ProverAuction) TryPackROLLUP() ([]byte, error) {
	return proverAuction.abi.Pack("ROLLUP")
}

// UnpackROLLUP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9611c5c2.
//
// Solidity: function ROLLUP() view returns(address)
func (proverAuction *ProverAuction) UnpackROLLUP(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("ROLLUP", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSEATCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9d4286f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEAT_COLLATERAL() view returns(uint256)
func (proverAuction *ProverAuction) PackSEATCOLLATERAL() []byte {
	enc, err := proverAuction.abi.Pack("SEAT_COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEATCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9d4286f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEAT_COLLATERAL() view returns(uint256)
func (proverAuction *ProverAuction) TryPackSEATCOLLATERAL() ([]byte, error) {
	return proverAuction.abi.Pack("SEAT_COLLATERAL")
}

// UnpackSEATCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9d4286f.
//
// Solidity: function SEAT_COLLATERAL() view returns(uint256)
func (proverAuction *ProverAuction) UnpackSEATCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("SEAT_COLLATERAL", data)
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
func (proverAuction *ProverAuction) PackSEQUENCERS() []byte {
	enc, err := proverAuction.abi.Pack("SEQUENCERS")
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
func (proverAuction *ProverAuction) TryPackSEQUENCERS() ([]byte, error) {
	return proverAuction.abi.Pack("SEQUENCERS")
}

// UnpackSEQUENCERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46ae1386.
//
// Solidity: function SEQUENCERS() view returns(address)
func (proverAuction *ProverAuction) UnpackSEQUENCERS(data []byte) (common.Address, error) {
	out, err := proverAuction.abi.Unpack("SEQUENCERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSEQUENCERFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07b7c325.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEQUENCER_FEE() view returns(uint256)
func (proverAuction *ProverAuction) PackSEQUENCERFEE() []byte {
	enc, err := proverAuction.abi.Pack("SEQUENCER_FEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEQUENCERFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07b7c325.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEQUENCER_FEE() view returns(uint256)
func (proverAuction *ProverAuction) TryPackSEQUENCERFEE() ([]byte, error) {
	return proverAuction.abi.Pack("SEQUENCER_FEE")
}

// UnpackSEQUENCERFEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07b7c325.
//
// Solidity: function SEQUENCER_FEE() view returns(uint256)
func (proverAuction *ProverAuction) UnpackSEQUENCERFEE(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("SEQUENCER_FEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30fa5d85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (proverAuction *ProverAuction) PackAccountOf(commitId uint64) []byte {
	enc, err := proverAuction.abi.Pack("accountOf", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30fa5d85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (proverAuction *ProverAuction) TryPackAccountOf(commitId uint64) ([]byte, error) {
	return proverAuction.abi.Pack("accountOf", commitId)
}

// AccountOfOutput serves as a container for the return parameters of contract
// method AccountOf.
type AccountOfOutput struct {
	Open       bool
	PoolWei    *big.Int
	ReserveWei *big.Int
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30fa5d85.
//
// Solidity: function accountOf(uint64 commitId) view returns(bool open, uint256 poolWei, uint256 reserveWei)
func (proverAuction *ProverAuction) UnpackAccountOf(data []byte) (AccountOfOutput, error) {
	out, err := proverAuction.abi.Unpack("accountOf", data)
	outstruct := new(AccountOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Open = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.PoolWei = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ReserveWei = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee9456e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) returns()
func (proverAuction *ProverAuction) PackCancel(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int) []byte {
	enc, err := proverAuction.abi.Pack("cancel", commitId, sequencer, debitWei, seatCount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee9456e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount) returns()
func (proverAuction *ProverAuction) TryPackCancel(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int) ([]byte, error) {
	return proverAuction.abi.Pack("cancel", commitId, sequencer, debitWei, seatCount)
}

// PackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62781c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (proverAuction *ProverAuction) PackClear(commitId uint64, sequencer common.Address, chunks uint32, units *big.Int, slots uint32, paidSlots uint32) []byte {
	enc, err := proverAuction.abi.Pack("clear", commitId, sequencer, chunks, units, slots, paidSlots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe62781c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (proverAuction *ProverAuction) TryPackClear(commitId uint64, sequencer common.Address, chunks uint32, units *big.Int, slots uint32, paidSlots uint32) ([]byte, error) {
	return proverAuction.abi.Pack("clear", commitId, sequencer, chunks, units, slots, paidSlots)
}

// ClearOutput serves as a container for the return parameters of contract
// method Clear.
type ClearOutput struct {
	Winners      []Winner
	DebitWei     *big.Int
	OpenPriceWei *big.Int
}

// UnpackClear is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe62781c0.
//
// Solidity: function clear(uint64 commitId, address sequencer, uint32 chunks, uint256 units, uint32 slots, uint32 paidSlots) returns((address,uint64,uint32,uint128)[] winners, uint256 debitWei, uint256 openPriceWei)
func (proverAuction *ProverAuction) UnpackClear(data []byte) (ClearOutput, error) {
	out, err := proverAuction.abi.Unpack("clear", data)
	outstruct := new(ClearOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Winners = *abi.ConvertType(out[0], new([]Winner)).(*[]Winner)
	outstruct.DebitWei = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.OpenPriceWei = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (proverAuction *ProverAuction) PackCreditOf(account common.Address) []byte {
	enc, err := proverAuction.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (proverAuction *ProverAuction) TryPackCreditOf(account common.Address) ([]byte, error) {
	return proverAuction.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (proverAuction *ProverAuction) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f82ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount, uint256 batches, address caller, uint256 gasWei) returns()
func (proverAuction *ProverAuction) PackDrop(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int, batches *big.Int, caller common.Address, gasWei *big.Int) []byte {
	enc, err := proverAuction.abi.Pack("drop", commitId, sequencer, debitWei, seatCount, batches, caller, gasWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f82ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop(uint64 commitId, address sequencer, uint256 debitWei, uint256 seatCount, uint256 batches, address caller, uint256 gasWei) returns()
func (proverAuction *ProverAuction) TryPackDrop(commitId uint64, sequencer common.Address, debitWei *big.Int, seatCount *big.Int, batches *big.Int, caller common.Address, gasWei *big.Int) ([]byte, error) {
	return proverAuction.abi.Pack("drop", commitId, sequencer, debitWei, seatCount, batches, caller, gasWei)
}

// PackInsuranceWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x303a0c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insuranceWei() view returns(uint256)
func (proverAuction *ProverAuction) PackInsuranceWei() []byte {
	enc, err := proverAuction.abi.Pack("insuranceWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsuranceWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x303a0c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insuranceWei() view returns(uint256)
func (proverAuction *ProverAuction) TryPackInsuranceWei() ([]byte, error) {
	return proverAuction.abi.Pack("insuranceWei")
}

// UnpackInsuranceWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x303a0c81.
//
// Solidity: function insuranceWei() view returns(uint256)
func (proverAuction *ProverAuction) UnpackInsuranceWei(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("insuranceWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c3ce17d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insure() payable returns()
func (proverAuction *ProverAuction) PackInsure() []byte {
	enc, err := proverAuction.abi.Pack("insure")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c3ce17d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insure() payable returns()
func (proverAuction *ProverAuction) TryPackInsure() ([]byte, error) {
	return proverAuction.abi.Pack("insure")
}

// PackLastRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bc07e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastRound() view returns(uint64)
func (proverAuction *ProverAuction) PackLastRound() []byte {
	enc, err := proverAuction.abi.Pack("lastRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bc07e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastRound() view returns(uint64)
func (proverAuction *ProverAuction) TryPackLastRound() ([]byte, error) {
	return proverAuction.abi.Pack("lastRound")
}

// UnpackLastRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bc07e6.
//
// Solidity: function lastRound() view returns(uint64)
func (proverAuction *ProverAuction) UnpackLastRound(data []byte) (uint64, error) {
	out, err := proverAuction.abi.Unpack("lastRound", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e49ff39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(uint64 commitId, (uint32,address,uint256)[] payments, address caller, uint256 gasWei) returns()
func (proverAuction *ProverAuction) PackPay(commitId uint64, payments []Payment, caller common.Address, gasWei *big.Int) []byte {
	enc, err := proverAuction.abi.Pack("pay", commitId, payments, caller, gasWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e49ff39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(uint64 commitId, (uint32,address,uint256)[] payments, address caller, uint256 gasWei) returns()
func (proverAuction *ProverAuction) TryPackPay(commitId uint64, payments []Payment, caller common.Address, gasWei *big.Int) ([]byte, error) {
	return proverAuction.abi.Pack("pay", commitId, payments, caller, gasWei)
}

// PackReceiveEther is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3912ec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveEther() payable returns()
func (proverAuction *ProverAuction) PackReceiveEther() []byte {
	enc, err := proverAuction.abi.Pack("receiveEther")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveEther is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3912ec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveEther() payable returns()
func (proverAuction *ProverAuction) TryPackReceiveEther() ([]byte, error) {
	return proverAuction.abi.Pack("receiveEther")
}

// PackRoundParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff912823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (proverAuction *ProverAuction) PackRoundParameters(round uint64) []byte {
	enc, err := proverAuction.abi.Pack("roundParameters", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff912823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (proverAuction *ProverAuction) TryPackRoundParameters(round uint64) ([]byte, error) {
	return proverAuction.abi.Pack("roundParameters", round)
}

// UnpackRoundParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff912823.
//
// Solidity: function roundParameters(uint64 round) view returns((uint96,uint96,uint64,uint16,uint32))
func (proverAuction *ProverAuction) UnpackRoundParameters(data []byte) (RoundParameters, error) {
	out, err := proverAuction.abi.Unpack("roundParameters", data)
	if err != nil {
		return *new(RoundParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(RoundParameters)).(*RoundParameters)
	return out0, nil
}

// PackSequencerFeeWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e751aa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (proverAuction *ProverAuction) PackSequencerFeeWei() []byte {
	enc, err := proverAuction.abi.Pack("sequencerFeeWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencerFeeWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e751aa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (proverAuction *ProverAuction) TryPackSequencerFeeWei() ([]byte, error) {
	return proverAuction.abi.Pack("sequencerFeeWei")
}

// UnpackSequencerFeeWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e751aa7.
//
// Solidity: function sequencerFeeWei() view returns(uint256)
func (proverAuction *ProverAuction) UnpackSequencerFeeWei(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("sequencerFeeWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20fe08a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (proverAuction *ProverAuction) PackSettle(header BatchHeader) []byte {
	enc, err := proverAuction.abi.Pack("settle", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20fe08a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,address) header) returns()
func (proverAuction *ProverAuction) TryPackSettle(header BatchHeader) ([]byte, error) {
	return proverAuction.abi.Pack("settle", header)
}

// PackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2798e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (proverAuction *ProverAuction) PackSkip(commitId uint64) []byte {
	enc, err := proverAuction.abi.Pack("skip", commitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2798e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (proverAuction *ProverAuction) TryPackSkip(commitId uint64) ([]byte, error) {
	return proverAuction.abi.Pack("skip", commitId)
}

// UnpackSkip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b2798e8.
//
// Solidity: function skip(uint64 commitId) returns(uint96 reserveWei)
func (proverAuction *ProverAuction) UnpackSkip(data []byte) (*big.Int, error) {
	out, err := proverAuction.abi.Unpack("skip", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit(address to) returns()
func (proverAuction *ProverAuction) PackWithdrawCredit(to common.Address) []byte {
	enc, err := proverAuction.abi.Pack("withdrawCredit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCredit(address to) returns()
func (proverAuction *ProverAuction) TryPackWithdrawCredit(to common.Address) ([]byte, error) {
	return proverAuction.abi.Pack("withdrawCredit", to)
}

// ProverAuctionBatchCancelled represents a BatchCancelled event raised by the ProverAuction contract.
type ProverAuctionBatchCancelled struct {
	CommitId    uint64
	ReturnedWei *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProverAuctionBatchCancelledEventName = "BatchCancelled"

// ContractEventName returns the user-defined event name.
func (ProverAuctionBatchCancelled) ContractEventName() string {
	return ProverAuctionBatchCancelledEventName
}

// UnpackBatchCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCancelled(uint64 indexed commitId, uint256 returnedWei)
func (proverAuction *ProverAuction) UnpackBatchCancelledEvent(log *types.Log) (*ProverAuctionBatchCancelled, error) {
	event := "BatchCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionBatchCancelled)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionBatchSettled represents a BatchSettled event raised by the ProverAuction contract.
type ProverAuctionBatchSettled struct {
	CommitId      uint64
	RewardsWei    *big.Int
	ReimbursedWei *big.Int
	SequencerWei  *big.Int
	InsuranceWei  *big.Int
	BurnedWei     *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProverAuctionBatchSettledEventName = "BatchSettled"

// ContractEventName returns the user-defined event name.
func (ProverAuctionBatchSettled) ContractEventName() string {
	return ProverAuctionBatchSettledEventName
}

// UnpackBatchSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchSettled(uint64 indexed commitId, uint256 rewardsWei, uint256 reimbursedWei, uint256 sequencerWei, uint256 insuranceWei, uint256 burnedWei)
func (proverAuction *ProverAuction) UnpackBatchSettledEvent(log *types.Log) (*ProverAuctionBatchSettled, error) {
	event := "BatchSettled"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionBatchSettled)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionCallerReimbursed represents a CallerReimbursed event raised by the ProverAuction contract.
type ProverAuctionCallerReimbursed struct {
	CommitId  uint64
	Caller    common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProverAuctionCallerReimbursedEventName = "CallerReimbursed"

// ContractEventName returns the user-defined event name.
func (ProverAuctionCallerReimbursed) ContractEventName() string {
	return ProverAuctionCallerReimbursedEventName
}

// UnpackCallerReimbursedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallerReimbursed(uint64 indexed commitId, address indexed caller, uint256 amountWei)
func (proverAuction *ProverAuction) UnpackCallerReimbursedEvent(log *types.Log) (*ProverAuctionCallerReimbursed, error) {
	event := "CallerReimbursed"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionCallerReimbursed)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionCreditWithdrawn represents a CreditWithdrawn event raised by the ProverAuction contract.
type ProverAuctionCreditWithdrawn struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProverAuctionCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (ProverAuctionCreditWithdrawn) ContractEventName() string {
	return ProverAuctionCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, uint256 amountWei)
func (proverAuction *ProverAuction) UnpackCreditWithdrawnEvent(log *types.Log) (*ProverAuctionCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionInsured represents a Insured event raised by the ProverAuction contract.
type ProverAuctionInsured struct {
	Payer        common.Address
	InsuranceWei *big.Int
	BurnedWei    *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ProverAuctionInsuredEventName = "Insured"

// ContractEventName returns the user-defined event name.
func (ProverAuctionInsured) ContractEventName() string {
	return ProverAuctionInsuredEventName
}

// UnpackInsuredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Insured(address indexed payer, uint256 insuranceWei, uint256 burnedWei)
func (proverAuction *ProverAuction) UnpackInsuredEvent(log *types.Log) (*ProverAuctionInsured, error) {
	event := "Insured"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionInsured)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionProverCredited represents a ProverCredited event raised by the ProverAuction contract.
type ProverAuctionProverCredited struct {
	CommitId   uint64
	ChunkIndex uint32
	Prover     common.Address
	AmountWei  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProverAuctionProverCreditedEventName = "ProverCredited"

// ContractEventName returns the user-defined event name.
func (ProverAuctionProverCredited) ContractEventName() string {
	return ProverAuctionProverCreditedEventName
}

// UnpackProverCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProverCredited(uint64 indexed commitId, uint32 indexed chunkIndex, address indexed prover, uint256 amountWei)
func (proverAuction *ProverAuction) UnpackProverCreditedEvent(log *types.Log) (*ProverAuctionProverCredited, error) {
	event := "ProverCredited"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionProverCredited)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionRescuePaid represents a RescuePaid event raised by the ProverAuction contract.
type ProverAuctionRescuePaid struct {
	CommitId  uint64
	Rescuer   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProverAuctionRescuePaidEventName = "RescuePaid"

// ContractEventName returns the user-defined event name.
func (ProverAuctionRescuePaid) ContractEventName() string {
	return ProverAuctionRescuePaidEventName
}

// UnpackRescuePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RescuePaid(uint64 indexed commitId, address indexed rescuer, uint256 amountWei)
func (proverAuction *ProverAuction) UnpackRescuePaidEvent(log *types.Log) (*ProverAuctionRescuePaid, error) {
	event := "RescuePaid"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionRescuePaid)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionRoundCleared represents a RoundCleared event raised by the ProverAuction contract.
type ProverAuctionRoundCleared struct {
	CommitId       uint64
	ReserveWei     *big.Int
	FloorWei       *big.Int
	Chunks         uint32
	SeatsWon       uint32
	FreeSeats      uint32
	HighestCostWei *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const ProverAuctionRoundClearedEventName = "RoundCleared"

// ContractEventName returns the user-defined event name.
func (ProverAuctionRoundCleared) ContractEventName() string {
	return ProverAuctionRoundClearedEventName
}

// UnpackRoundClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundCleared(uint64 indexed commitId, uint96 reserveWei, uint96 floorWei, uint32 chunks, uint32 seatsWon, uint32 freeSeats, uint96 highestCostWei)
func (proverAuction *ProverAuction) UnpackRoundClearedEvent(log *types.Log) (*ProverAuctionRoundCleared, error) {
	event := "RoundCleared"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionRoundCleared)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionRoundSkipped represents a RoundSkipped event raised by the ProverAuction contract.
type ProverAuctionRoundSkipped struct {
	CommitId uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProverAuctionRoundSkippedEventName = "RoundSkipped"

// ContractEventName returns the user-defined event name.
func (ProverAuctionRoundSkipped) ContractEventName() string {
	return ProverAuctionRoundSkippedEventName
}

// UnpackRoundSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundSkipped(uint64 indexed commitId)
func (proverAuction *ProverAuction) UnpackRoundSkippedEvent(log *types.Log) (*ProverAuctionRoundSkipped, error) {
	event := "RoundSkipped"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionRoundSkipped)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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

// ProverAuctionSequencerPunished represents a SequencerPunished event raised by the ProverAuction contract.
type ProverAuctionSequencerPunished struct {
	CommitId     uint64
	Sequencer    common.Address
	Caller       common.Address
	BountyWei    *big.Int
	InsuranceWei *big.Int
	BurnedWei    *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ProverAuctionSequencerPunishedEventName = "SequencerPunished"

// ContractEventName returns the user-defined event name.
func (ProverAuctionSequencerPunished) ContractEventName() string {
	return ProverAuctionSequencerPunishedEventName
}

// UnpackSequencerPunishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerPunished(uint64 indexed commitId, address indexed sequencer, address indexed caller, uint256 bountyWei, uint256 insuranceWei, uint256 burnedWei)
func (proverAuction *ProverAuction) UnpackSequencerPunishedEvent(log *types.Log) (*ProverAuctionSequencerPunished, error) {
	event := "SequencerPunished"
	if len(log.Topics) == 0 || log.Topics[0] != proverAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProverAuctionSequencerPunished)
	if len(log.Data) > 0 {
		if err := proverAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proverAuction.abi.Events[event].Inputs {
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
func (proverAuction *ProverAuction) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return proverAuction.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["BatchNotOpen"].ID.Bytes()[:4]) {
		return proverAuction.UnpackBatchNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["NotLadder"].ID.Bytes()[:4]) {
		return proverAuction.UnpackNotLadderError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return proverAuction.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return proverAuction.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return proverAuction.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return proverAuction.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["PaymentMissing"].ID.Bytes()[:4]) {
		return proverAuction.UnpackPaymentMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["PoolExceeded"].ID.Bytes()[:4]) {
		return proverAuction.UnpackPoolExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["RoundOutOfOrder"].ID.Bytes()[:4]) {
		return proverAuction.UnpackRoundOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["RoundUnknown"].ID.Bytes()[:4]) {
		return proverAuction.UnpackRoundUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return proverAuction.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], proverAuction.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return proverAuction.UnpackTransferRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProverAuctionAddressMissing represents a AddressMissing error raised by the ProverAuction contract.
type ProverAuctionAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func ProverAuctionAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (proverAuction *ProverAuction) UnpackAddressMissingError(raw []byte) (*ProverAuctionAddressMissing, error) {
	out := new(ProverAuctionAddressMissing)
	if err := proverAuction.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionBatchNotOpen represents a BatchNotOpen error raised by the ProverAuction contract.
type ProverAuctionBatchNotOpen struct {
	CommitId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotOpen(uint64 commitId)
func ProverAuctionBatchNotOpenErrorID() common.Hash {
	return common.HexToHash("0x7b6a9fdb91a38cb25e2f9ebacc3bdd9952d04cb6311bdce4546ba6066ac7cdff")
}

// UnpackBatchNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotOpen(uint64 commitId)
func (proverAuction *ProverAuction) UnpackBatchNotOpenError(raw []byte) (*ProverAuctionBatchNotOpen, error) {
	out := new(ProverAuctionBatchNotOpen)
	if err := proverAuction.abi.UnpackIntoInterface(out, "BatchNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionNotLadder represents a NotLadder error raised by the ProverAuction contract.
type ProverAuctionNotLadder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLadder(address caller)
func ProverAuctionNotLadderErrorID() common.Hash {
	return common.HexToHash("0xc1c8fc92de9c96bc0d8356b3d8b1c8eb6ff45c25636a1705a4980909d6bd9db7")
}

// UnpackNotLadderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLadder(address caller)
func (proverAuction *ProverAuction) UnpackNotLadderError(raw []byte) (*ProverAuctionNotLadder, error) {
	out := new(ProverAuctionNotLadder)
	if err := proverAuction.abi.UnpackIntoInterface(out, "NotLadder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionNotPayer represents a NotPayer error raised by the ProverAuction contract.
type ProverAuctionNotPayer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(address caller)
func ProverAuctionNotPayerErrorID() common.Hash {
	return common.HexToHash("0x11a4cac08b1780339e8befb8d45ba18b332e8a9427e2478c926341cb75b1ebde")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(address caller)
func (proverAuction *ProverAuction) UnpackNotPayerError(raw []byte) (*ProverAuctionNotPayer, error) {
	out := new(ProverAuctionNotPayer)
	if err := proverAuction.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionNotRollup represents a NotRollup error raised by the ProverAuction contract.
type ProverAuctionNotRollup struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address caller)
func ProverAuctionNotRollupErrorID() common.Hash {
	return common.HexToHash("0x8fe3dc5304c5cf10f2a6a5093c886f1a35fc4acb6e8f5e7a9f5967d58f90484f")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address caller)
func (proverAuction *ProverAuction) UnpackNotRollupError(raw []byte) (*ProverAuctionNotRollup, error) {
	out := new(ProverAuctionNotRollup)
	if err := proverAuction.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionNothingToWithdraw represents a NothingToWithdraw error raised by the ProverAuction contract.
type ProverAuctionNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func ProverAuctionNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (proverAuction *ProverAuction) UnpackNothingToWithdrawError(raw []byte) (*ProverAuctionNothingToWithdraw, error) {
	out := new(ProverAuctionNothingToWithdraw)
	if err := proverAuction.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionParameterOutOfRange represents a ParameterOutOfRange error raised by the ProverAuction contract.
type ProverAuctionParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func ProverAuctionParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (proverAuction *ProverAuction) UnpackParameterOutOfRangeError(raw []byte) (*ProverAuctionParameterOutOfRange, error) {
	out := new(ProverAuctionParameterOutOfRange)
	if err := proverAuction.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionPaymentMissing represents a PaymentMissing error raised by the ProverAuction contract.
type ProverAuctionPaymentMissing struct {
	ExpectedWei *big.Int
	ReceivedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentMissing(uint256 expectedWei, uint256 receivedWei)
func ProverAuctionPaymentMissingErrorID() common.Hash {
	return common.HexToHash("0x52f4c146cb4ff6773f431c8251a1252a3d0aebb6b0d9f24724dc3f18ddb55eb9")
}

// UnpackPaymentMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentMissing(uint256 expectedWei, uint256 receivedWei)
func (proverAuction *ProverAuction) UnpackPaymentMissingError(raw []byte) (*ProverAuctionPaymentMissing, error) {
	out := new(ProverAuctionPaymentMissing)
	if err := proverAuction.abi.UnpackIntoInterface(out, "PaymentMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionPoolExceeded represents a PoolExceeded error raised by the ProverAuction contract.
type ProverAuctionPoolExceeded struct {
	CommitId  uint64
	WantedWei *big.Int
	LeftWei   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei)
func ProverAuctionPoolExceededErrorID() common.Hash {
	return common.HexToHash("0xf49ac3110b080828edef1f3062c176c8cb5f3b7e475df8bf501c25972421bcd9")
}

// UnpackPoolExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolExceeded(uint64 commitId, uint256 wantedWei, uint256 leftWei)
func (proverAuction *ProverAuction) UnpackPoolExceededError(raw []byte) (*ProverAuctionPoolExceeded, error) {
	out := new(ProverAuctionPoolExceeded)
	if err := proverAuction.abi.UnpackIntoInterface(out, "PoolExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionRoundOutOfOrder represents a RoundOutOfOrder error raised by the ProverAuction contract.
type ProverAuctionRoundOutOfOrder struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOutOfOrder(uint256 round, uint256 expected)
func ProverAuctionRoundOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0xd697260b91e60ed8cff3814594d34d90d6ec5d550b7dc9eef74cc6321effb528")
}

// UnpackRoundOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOutOfOrder(uint256 round, uint256 expected)
func (proverAuction *ProverAuction) UnpackRoundOutOfOrderError(raw []byte) (*ProverAuctionRoundOutOfOrder, error) {
	out := new(ProverAuctionRoundOutOfOrder)
	if err := proverAuction.abi.UnpackIntoInterface(out, "RoundOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionRoundUnknown represents a RoundUnknown error raised by the ProverAuction contract.
type ProverAuctionRoundUnknown struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundUnknown(uint256 round)
func ProverAuctionRoundUnknownErrorID() common.Hash {
	return common.HexToHash("0xb1d48570443f51c55ae8f4aacd0f904eb33887790619d9957f7df55e9701be50")
}

// UnpackRoundUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundUnknown(uint256 round)
func (proverAuction *ProverAuction) UnpackRoundUnknownError(raw []byte) (*ProverAuctionRoundUnknown, error) {
	out := new(ProverAuctionRoundUnknown)
	if err := proverAuction.abi.UnpackIntoInterface(out, "RoundUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ProverAuction contract.
type ProverAuctionSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ProverAuctionSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (proverAuction *ProverAuction) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ProverAuctionSafeCastOverflowedUintDowncast, error) {
	out := new(ProverAuctionSafeCastOverflowedUintDowncast)
	if err := proverAuction.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProverAuctionTransferRefused represents a TransferRefused error raised by the ProverAuction contract.
type ProverAuctionTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func ProverAuctionTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (proverAuction *ProverAuction) UnpackTransferRefusedError(raw []byte) (*ProverAuctionTransferRefused, error) {
	out := new(ProverAuctionTransferRefused)
	if err := proverAuction.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
