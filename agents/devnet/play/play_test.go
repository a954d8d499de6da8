package play

import (
	"crypto/ecdsa"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/devnet/transfers"
)

var slotFee = big.NewInt(1e13)

func key(original common.Address) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256(original[:]))
	if err != nil {
		panic(err)
	}
	return k
}

func file(t *testing.T, rows ...string) transfers.List {
	t.Helper()
	var text strings.Builder
	text.WriteString(strings.Join(transfers.Columns, ",") + "\n")
	for i, row := range rows {
		f := strings.Fields(row) // from, to, value, gas price
		text.WriteString("1,0," + common.BigToHash(big.NewInt(int64(i+1))).Hex() + "," + name(f[0]).Hex() + "," + name(f[1]).Hex() + "," + f[2] + "," + f[3] + "\n")
	}
	list, err := transfers.Parse(strings.NewReader(text.String()))
	require.NoError(t, err)
	return list
}

func name(s string) common.Address { return common.BytesToAddress(crypto.Keccak256([]byte(s))) }

func TestCast(t *testing.T) {
	p, err := Cast(file(t, "a b 100 10", "b c 200 30", "a d 300 20", "e e 7 10"), slotFee, key)
	require.NoError(t, err)
	require.Equal(t, 4, p.Count())
	require.Len(t, p.Players, 3)
	a, b, e := p.Players[0], p.Players[1], p.Players[2]
	require.Equal(t, name("a"), a.Original)
	require.Equal(t, crypto.PubkeyToAddress(a.Key.PublicKey), a.Address)

	require.Equal(t, b.Address, a.Payments[0].Recipient, "who sends is played by the stand-in as recipient too")
	require.Equal(t, name("c"), b.Payments[0].Recipient)
	require.Equal(t, e.Address, e.Payments[0].Recipient, "self-transfer")

	require.Equal(t, big.NewInt(8e13), a.Payments[0].MaxFeeWei, "one slot at eight times the fee")
	require.Equal(t, big.NewInt(48e13), b.Payments[0].MaxFeeWei, "two slots, three times the lowest gas price")
	require.Equal(t, big.NewInt(32e13), a.Payments[1].MaxFeeWei)

	deposit := new(big.Int).Add(reserve(slotFee), big.NewInt(100+300+8e13+32e13))
	require.Equal(t, deposit, a.DepositWei)
	require.Len(t, p.Withdrawals, 2)
	require.Same(t, a, p.Withdrawals[0].Player)
	require.Same(t, e, p.ExitPlayer)
	require.Same(t, b, p.Forced.Player)
	require.Equal(t, a.Address, p.Forced.Recipient)

	last := new(big.Int).Add(p.Withdrawals[0].AmountWei, p.Withdrawals[0].MaxFeeWei)
	last.Add(last, p.Forced.AmountWei)
	require.Less(t, last.Cmp(reserve(slotFee)), 0, "the reserve pays for the last operations")
}

func TestBidsRoundUp(t *testing.T) {
	require.Equal(t, big.NewInt(27), bid(big.NewInt(1), 1, 10, 3))
	require.Equal(t, big.NewInt(24), bid(big.NewInt(1), 1, 9, 3))
}

func TestImpossibleBidsAreSkipped(t *testing.T) {
	p, err := Cast(file(t, "a b 1 1", "b c 2 18446744073709551615", "c d 3 1000"), slotFee, key)
	require.NoError(t, err)
	require.Equal(t, 2, p.Count())
	require.Len(t, p.Skipped, 1)
	require.ErrorIs(t, p.Skipped[0], ErrImpossibleBid)
	require.ErrorContains(t, p.Skipped[0], "row 2 (line 3)")
	require.Len(t, p.Players, 2, "a sender without a playable row is not cast")
}

func TestOnePlayer(t *testing.T) {
	p, err := Cast(file(t, "a b 1 1"), slotFee, key)
	require.NoError(t, err)
	require.Len(t, p.Withdrawals, 1)
	require.Same(t, p.Players[0], p.ExitPlayer)
	require.Same(t, p.Players[0], p.Forced.Player)
}

func TestShippedFile(t *testing.T) {
	list, err := transfers.Open("../data/mainnet-transfers.csv")
	require.NoError(t, err)
	p, err := Cast(list, slotFee, key)
	require.NoError(t, err)
	require.Equal(t, 36, p.Count())
	require.Empty(t, p.Skipped)
	require.Less(t, p.DepositsWei().Cmp(new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))), 0, "anvil's first account can pay for it")
}
