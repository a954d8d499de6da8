package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	ether "github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/rebuild"
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

func TestExitKeys(t *testing.T) {
	dir := t.TempDir()
	out, err := run(t, "keys", "derive", "--circuit", "exit", "--keys-dir", dir)
	require.NoError(t, err)
	require.Contains(t, out, "exit circuit 0x")
	require.Contains(t, out, "5257 constraints")
	out, err = run(t, "keys", "show", "--circuit", "exit", "--keys-dir", dir)
	require.NoError(t, err)
	require.Contains(t, out, `"circuit": "exit"`)
	require.NotContains(t, out, "slots")
	_, err = run(t, "keys", "show", "--circuit", "other", "--keys-dir", dir)
	require.ErrorIs(t, err, errCircuit)
}

func TestDeriveRefusesBadArguments(t *testing.T) {
	_, err := run(t, "derive", "--manifest", "none")
	require.ErrorContains(t, err, "l1-rpc")
	_, err = run(t, "derive", "--l1-rpc", "http://127.0.0.1:1", "--manifest", filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = run(t, "derive", "--l1-rpc", "http://127.0.0.1:1", "--manifest", "none", "5")
	require.ErrorContains(t, err, "unexpected argument")
}

// The table names everything that the JSON has.
func TestDerivationIsPrinted(t *testing.T) {
	d := &derivation{Batches: []rebuild.Batch{{Status: "finalized", Rescued: true, Refused: 2}, {Status: "committed"}}, Dropped: 3, Chunks: 4,
		Operations: map[string]int{"deposit": 5, "transfer": 6}, QueueWaiting: 7, Accounts: 8, BalancesWei: ether.NewWei(big.NewInt(15e17))}
	var out bytes.Buffer
	require.NoError(t, d.print(&out))
	for _, line := range []string{"1 committed, 3 dropped, 1 finalized, 1 rescued", `chunks\s+4`, "5 deposit, 6 transfer", `refused L1 operations\s+2`, `waiting L1 operations\s+7`, `accounts\s+8`, `ether on L2\s+1.5`} {
		require.Regexp(t, line, out.String())
	}
	require.Equal(t, "none", counts(nil))
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
