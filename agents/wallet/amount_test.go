package wallet

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/sequencer/rpc"
)

func TestParseAmount(t *testing.T) {
	for text, want := range map[string]string{
		"1": "1000000000000000000", "0.5": "500000000000000000", "1.000000000000000001": "1000000000000000001", "7wei": "7", "0": "0",
		"340282366920938463463374607431768211455wei": "340282366920938463463374607431768211455", "2.": "2000000000000000000",
	} {
		got, err := ParseAmount(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got.String(), text)
	}
	for _, text := range []string{"", "-1", "+1", "1e3", "1,5", ".5", "1.0000000000000000001", "1.5wei", "wei", "0x10", "1 2",
		"340282366920938463463374607431768211456wei", "1.2.3", "nan"} {
		_, err := ParseAmount(text)
		require.ErrorIs(t, err, ErrBadAmount, text)
	}
}

func TestFormatEther(t *testing.T) {
	for text, wei := range map[string]int64{"0": 0, "1": 1e18, "0.000000000000000001": 1, "-1.5": -15e17, "9.2": 92e17} {
		require.Equal(t, text, FormatEther(big.NewInt(wei)))
	}
}

func TestParseAddress(t *testing.T) {
	for _, text := range []string{"0x5FbDB2315678afecb367f032d93F642f64180aa3", "0x5fbdb2315678afecb367f032d93f642f64180aa3"} {
		got, err := ParseAddress(text)
		require.NoError(t, err)
		require.Equal(t, rollup, got)
	}
	for _, text := range []string{"", "0x", "5fbdb2315678afecb367f032d93f642f64180aa3", "0x5FbDB2315678afecb367f032d93F642f64180aA3", "bob"} {
		_, err := ParseAddress(text)
		require.ErrorIs(t, err, ErrBadAddress, text)
	}
}

func TestReached(t *testing.T) {
	require.True(t, Reached(rpc.StateFinal, rpc.StateConfirmed))
	require.True(t, Reached(rpc.StateProven, rpc.StateProven))
	require.False(t, Reached(rpc.StatePending, rpc.StateConfirmed))
	require.False(t, Reached(rpc.StateDropped, rpc.StatePending))
	require.False(t, Reached("", rpc.StatePending))
	require.False(t, Reached(rpc.StateFinal, "unheard of"))
}
