// Package play turns a file of transfers into the acts of a devnet: who plays whom, what everybody deposits, bids, sends
// and withdraws. It reads no chain and no clock.
//
// Every sender of the file is played by a stand-in with a development key of its own; recipients that send nothing keep
// their address. Amounts are the file's. The bid of a transfer is its fee limit
//
//	maxFee = ceil(8 · slots · slotFee · gasPrice / lowest gas price of the file)
//
// where slots is 1 if the recipient has an account from the start and 2 if the transfer may have to create it. So bids
// are in proportion to the gas prices, and the lowest one still pays eight times the fee of now: prices rise while a busy
// devnet works through its file.
package play

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/agents/devnet/transfers"
	"github.com/proophi/proophi/circuits/protocol"
)

// Errors of single rows; the others are played.
var (
	// ErrImpossibleBid: a gas price is so far above the lowest that the bid in proportion needs more than 96 bits.
	ErrImpossibleBid = errors.New("bid in proportion to the gas price is not below 2^96 wei")

	// ErrBalanceRange: with this transfer its sender would need 2^128 wei or more on L2.
	ErrBalanceRange = errors.New("sender would need 2^128 wei or more")
)

// bidFactor is how many times the fee of now the lowest bid pays.
const bidFactor = 8

// Numbers of users who withdraw at the end.
const (
	signedWithdrawals = 2
	reserveSlots      = 32
)

var (
	// spareWei is what everybody deposits on top, and what withdrawals and the forced transfer come from: 0.02 ether.
	spareWei = big.NewInt(2e16)
	// withdrawnWei and forcedWei are the amounts of a signed withdrawal and of the forced transfer.
	withdrawnWei = big.NewInt(1e16)
	forcedWei    = big.NewInt(1e15)
)

// Player stands in for one sender of the file.
type Player struct {
	// Original is the sender on mainnet; Address belongs to Key.
	Original, Address common.Address
	Key               *ecdsa.PrivateKey
	Payments          []Payment
	// DepositWei covers all amounts and bids, and a reserve.
	DepositWei *big.Int
}

// Payment is one transfer of the file.
type Payment struct {
	transfers.Transfer
	// Recipient is the stand-in of To if To sends something itself.
	Recipient common.Address
	Slots     int64
	MaxFeeWei *big.Int
}

// Play is the plan of a whole devnet.
type Play struct {
	Players []*Player
	// Skipped are the rows that are not played, from the file and from bidding.
	Skipped []*transfers.RowError
	// Withdrawals are signed on L2 by their players; the last player withdraws everything through L1.
	Withdrawals []Withdrawal
	Forced      ForcedTransfer
	// ExitPlayer withdraws everything through L1.
	ExitPlayer *Player
}

// Withdrawal is a signed withdrawal to L1.
type Withdrawal struct {
	Player               *Player
	AmountWei, MaxFeeWei *big.Int
}

// ForcedTransfer is a transfer through the L1 queue.
type ForcedTransfer struct {
	Player    *Player
	Recipient common.Address
	AmountWei *big.Int
}

// Cast gives every sender of the list its stand-in, in the order of the file, and bids for every transfer at the
// given fee of one slot. key makes the stand-ins' keys.
func Cast(list transfers.List, slotFeeWei *big.Int, key func(original common.Address) *ecdsa.PrivateKey) (*Play, error) {
	skipped := list
	lowest := lowestGasPrice(list.Transfers)
	for _, t := range list.Transfers {
		if bid(slotFeeWei, 2, t.GasPriceWei, lowest).BitLen() > protocol.PriceBits {
			skipped.Skip(t.Hash, fmt.Errorf("gas_price_wei %d, lowest %d: %w", t.GasPriceWei, lowest, ErrImpossibleBid))
		}
	}
	p := &Play{Skipped: skipped.Skipped}
	players := make(map[common.Address]*Player)
	for _, t := range skipped.Transfers {
		if players[t.From] == nil {
			k := key(t.From)
			players[t.From] = &Player{Original: t.From, Address: crypto.PubkeyToAddress(k.PublicKey), Key: k, DepositWei: reserve(slotFeeWei)}
			p.Players = append(p.Players, players[t.From])
		}
	}
	for _, t := range skipped.Transfers {
		if err := players[t.From].pay(t, players, slotFeeWei, lowest); err != nil {
			p.Skipped = append(p.Skipped, &transfers.RowError{Row: t.Row, Line: t.Line, Err: err})
		}
	}
	if p.Count() == 0 {
		return nil, transfers.ErrEmpty
	}
	p.endings(slotFeeWei)
	return p, nil
}

func lowestGasPrice(list []transfers.Transfer) uint64 {
	lowest := list[0].GasPriceWei
	for _, t := range list {
		lowest = min(lowest, t.GasPriceWei)
	}
	return lowest
}

// bid is ceil(8 · slots · slotFee · gasPrice / lowest).
func bid(slotFeeWei *big.Int, slots int64, gasPrice, lowest uint64) *big.Int {
	divisor := new(big.Int).SetUint64(lowest)
	wei := new(big.Int).Mul(slotFeeWei, big.NewInt(bidFactor*slots))
	wei.Mul(wei, new(big.Int).SetUint64(gasPrice))
	wei.Add(wei, new(big.Int).Sub(divisor, big.NewInt(1)))
	return wei.Div(wei, divisor)
}

// reserve is what a player keeps for its last operations: their fees at many times the price of now, and some ether.
func reserve(slotFeeWei *big.Int) *big.Int {
	wei := new(big.Int).Mul(slotFeeWei, big.NewInt(reserveSlots))
	return wei.Add(wei, spareWei)
}

func (p *Player) pay(t transfers.Transfer, players map[common.Address]*Player, slotFeeWei *big.Int, lowest uint64) error {
	payment := Payment{Transfer: t, Recipient: t.To, Slots: 2}
	if to := players[t.To]; to != nil {
		payment.Recipient, payment.Slots = to.Address, 1
	}
	payment.MaxFeeWei = bid(slotFeeWei, payment.Slots, t.GasPriceWei, lowest)
	needed := new(big.Int).Add(p.DepositWei, t.ValueWei)
	needed.Add(needed, payment.MaxFeeWei)
	if needed.Cmp(protocol.MaxAmount()) > 0 {
		return fmt.Errorf("value_wei %v: %w", t.ValueWei, ErrBalanceRange)
	}
	p.DepositWei = needed
	p.Payments = append(p.Payments, payment)
	return nil
}

// endings chooses who withdraws and who forces: with three players or more they are all different from the one that
// leaves.
func (p *Play) endings(slotFeeWei *big.Int) {
	last := len(p.Players) - 1
	p.ExitPlayer = p.Players[last]
	fee := new(big.Int).Mul(slotFeeWei, big.NewInt(reserveSlots/2))
	for i := range min(signedWithdrawals, len(p.Players)) {
		p.Withdrawals = append(p.Withdrawals, Withdrawal{Player: p.Players[i], AmountWei: withdrawnWei, MaxFeeWei: fee})
	}
	forcing := p.Players[last/2]
	p.Forced = ForcedTransfer{Player: forcing, Recipient: p.Players[0].Address, AmountWei: forcedWei}
}

// Count is the number of the file's transfers that are played.
func (p *Play) Count() int {
	n := 0
	for _, player := range p.Players {
		n += len(player.Payments)
	}
	return n
}

// DepositsWei is what all players deposit together.
func (p *Play) DepositsWei() *big.Int {
	sum := new(big.Int)
	for _, player := range p.Players {
		sum.Add(sum, player.DepositWei)
	}
	return sum
}
