package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/devnet"
	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/prover/keys"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

// The quick devnet: five transfers, one broken row, real proofs.
func TestDevnet(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 9*time.Minute)
	defer cancel()
	path := filepath.Join(t.TempDir(), "report.json")
	var out bytes.Buffer
	err := devnet.Run(ctx, devnet.Config{TxsPath: "testdata/five.csv", ReportPath: path, DataDir: t.TempDir(), Timeout: 8 * time.Minute}, &out)
	t.Log(out.String())
	require.NoError(t, err)

	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var r report.Report
	require.NoError(t, json.Unmarshal(data, &r))
	require.True(t, r.Passed)
	require.Equal(t, 5, r.L2Transactions)
	require.Len(t, r.SkippedRows, 1)
	require.Contains(t, r.SkippedRows[0], "row 3 (line 4)")
	require.Positive(t, r.Chunks)
	require.Equal(t, r.Chunks, r.ChunksProven)
	require.Equal(t, uint64(r.Batches), r.FinalizedBatch)
	require.True(t, r.ForcedIncluded)
	require.Equal(t, 3, r.WithdrawalsClaimed)
	checkMoney(t, r)
	for _, operation := range []string{"commitBatch", "deposit", "setKey", "forcedTransfer", "forcedWithdraw", "claim", "postAsk"} {
		require.Positive(t, r.Gas[operation], operation)
	}
	for _, phase := range report.Phases {
		require.Contains(t, r.Seconds, phase)
	}
}

// checkMoney adds up the report's own numbers.
func checkMoney(t *testing.T, r report.Report) {
	t.Helper()
	require.Zero(t, r.PendingWithdrawalsWei.Sign())
	require.Equal(t, r.BridgeEscrowWei.String(), new(big.Int).Add(r.L2BalancesWei.Int, r.PendingWithdrawalsWei.Int).String())
	in := new(big.Int).Add(r.FeesPaidWei.Int, r.PrepaidWei.Int)
	out := new(big.Int).Add(r.InsuranceWei.Int, r.BurnedWei.Int)
	out.Add(out, r.SequencerWei.Int)
	for _, byAccount := range []map[string]report.Wei{r.RewardsWei, r.ReimbursedWei} {
		for _, wei := range byAccount {
			out.Add(out, wei.Int)
		}
	}
	require.Equal(t, in.String(), out.String(), "fees and prepayments are rewards, reimbursements, the sequencer's part, insurance and burn")
	require.Positive(t, r.FeesPaidWei.Sign())
	for _, account := range r.Accounts {
		require.Equal(t, account.OwedWei.String(), account.HeldWei.String(), account.Name)
	}
}

func TestDevnetRefusesBadFiles(t *testing.T) {
	for name, content := range map[string]string{"empty.csv": "", "header.csv": "hello\n"} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		require.Error(t, devnet.Run(context.Background(), devnet.Config{TxsPath: path, Timeout: time.Second}, new(bytes.Buffer)))
	}
	err := devnet.Run(context.Background(), devnet.Config{TxsPath: filepath.Join(t.TempDir(), "none"), Timeout: time.Second}, new(bytes.Buffer))
	require.ErrorIs(t, err, os.ErrNotExist)
}
