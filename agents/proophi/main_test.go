package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := newApp()
	app.Writer, app.ErrWriter = &out, &out
	err := app.Run(append([]string{"proophi"}, args...))
	return out.String(), err
}

func TestUnknownCommand(t *testing.T) {
	_, err := run(t, "nonsense")
	require.ErrorContains(t, err, "unknown command \"nonsense\"")
	out, err := run(t)
	require.NoError(t, err)
	require.Contains(t, out, "wallet")
}

func TestEverySubcommandHasUsage(t *testing.T) {
	for _, c := range newApp().Commands {
		require.NotEmpty(t, c.Usage, c.Name)
		for _, s := range c.Subcommands {
			require.NotEmpty(t, s.Usage, s.Name)
		}
	}
}

func TestMarketClear(t *testing.T) {
	out, err := run(t, "market", "clear", "--file", "../../sequencer/market/testdata/vectors.json")
	require.NoError(t, err)
	var got []cleared
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, uint32(2), got[0].Winners["A"].Seats)
	require.Equal(t, int64(75), got[0].Winners["A"].Pay.Int64())

	write := func(text string) string {
		path := filepath.Join(t.TempDir(), "rounds.json")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	_, err = run(t, "market", "clear", "--file", write(`[{"asks":[{"owner":"A","unitCost":15,"seats":2}],"reserve":60,"chunks":1,"expect":{"A":{"seats":1,"pay":16}}}]`))
	require.ErrorIs(t, err, errExpectation)
	_, err = run(t, "market", "clear", "--file", write(`{"asks":[]}`))
	require.ErrorIs(t, err, errRounds)
	_, err = run(t, "market", "clear", "--file", write(`[{"name":"x","asks":[{"owner":"A","seats":2}],"reserve":60,"chunks":1}]`))
	require.ErrorContains(t, err, `round "x"`)
	_, err = run(t, "market", "clear", "--file", filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestWalletNeedsAManifest(t *testing.T) {
	_, err := run(t, "wallet", "balance")
	require.ErrorContains(t, err, "no manifest")
}

// The table and the JSON form say the same, and the parts add up.
func TestKeysProfile(t *testing.T) {
	out, err := run(t, "keys", "profile", "--slots", "2", "--json")
	require.NoError(t, err)
	var got report
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	sum := 0
	for _, p := range got.Parts {
		sum += p.Constraints
	}
	require.Equal(t, got.Constraints, sum)
	require.Zero(t, got.Commitments)
	require.Equal(t, uint64(1<<16), got.Domain)

	table, err := run(t, "keys", "profile", "--slots", "2")
	require.NoError(t, err)
	require.Regexp(t, fmt.Sprintf(`(?m)^\s+all\s+%d\s+%.1f\s+100.0 %%`, got.Constraints, float64(got.Constraints)/2), table)
	require.Contains(t, table, "domain 65536, 73.7 % full")
	_, err = run(t, "keys", "profile", "--slots", "1")
	require.ErrorIs(t, err, transition.ErrShape)
}
