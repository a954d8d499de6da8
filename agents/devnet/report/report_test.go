package report

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func wei(x int64) Wei { return NewWei(big.NewInt(x)) }

func example() *Report {
	gas := Gas{}.Add(900).Add(100).Add(201)
	r := &Report{
		L2Transactions: 2, SkippedRows: []string{"row 3 (line 4): value_wei \"-1\": amount is negative"}, Batches: 2, Chunks: 3, ChunksProven: 3,
		FinalizedBatch: 2, StateRoot: common.Hash{1}, FeesPaidWei: wei(1000), PrepaidWei: wei(50),
		RewardsWei: map[string]Wei{"0x01": wei(600), "prover-2": wei(100)}, ReimbursedWei: map[string]Wei{"keeper": wei(40)},
		InsuranceWei: wei(200), BurnedWei: wei(10), SequencerWei: wei(-7), BridgeEscrowWei: wei(5000), L2BalancesWei: wei(4000),
		PendingWithdrawalsWei: wei(1000), WithdrawalsClaimed: 3, ForcedIncluded: true, GasDetail: map[string]Gas{"commitBatch": gas},
		Seconds: map[string]float64{"total": 9.5, "deploy": 2, "keys": 1.25},
		BatchList: []Batch{{CommitID: 1, Status: "finalized", Chunks: 1, ChunksProven: 1, L1Operations: 4, FeesWei: wei(0), PaddingWei: wei(0), RewardsWei: wei(60), DebitWei: wei(70)},
			{CommitID: 2, Status: "finalized", Chunks: 2, ChunksProven: 2, PaidSlots: 5, FeesWei: wei(1000), PaddingWei: wei(90), RewardsWei: wei(640), DebitWei: wei(700)}},
		Rounds: []Round{{CommitID: 1, ReserveWei: wei(60), FloorWei: wei(65), UnitPricesWei: []Wei{wei(65)}, Chunks: 1, OpenLane: 1},
			{CommitID: 2, ReserveWei: wei(60), FloorWei: wei(66), UnitPricesWei: []Wei{wei(66), wei(80)}, Chunks: 2, FreeSeats: 4, Winners: []Winner{{"0x01", 2, wei(104)}}}},
		Failures: []Failure{{CommitID: 2, Chunk: 1, Failed: "0x01", Reporter: "keeper", ReporterWei: wei(3), Standby: "prover-2", Prover: "prover-2", BountyWei: wei(20), ForfeitedWei: wei(30)}},
		Accounts: []Account{{"bridge", wei(5000), wei(5000), "L2 balances 4000, withdrawals 1000"}},
		Chain:    Chain{ID: 1337, Embedded: true, Blocks: 42},
		Names:    map[string]string{"0x01": "prover-1"},
	}
	r.Check("every transfer is final", true, "%d of %d", 2, 2)
	return r
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func TestGoldenReport(t *testing.T) {
	r := example()
	r.Finish()
	require.True(t, r.Passed)
	path := filepath.Join(t.TempDir(), "report.json")
	require.NoError(t, r.Write(path))
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	golden(t, "report.json", data)

	var again Report
	require.NoError(t, json.Unmarshal(data, &again))
	second, err := json.MarshalIndent(again, "", "  ")
	require.NoError(t, err)
	require.Equal(t, string(data), string(second)+"\n", "nothing is lost in the JSON form")

	var tables bytes.Buffer
	r.Print(&tables)
	golden(t, "tables.txt", tables.Bytes())
}

func TestOneFailedCheckFailsTheReport(t *testing.T) {
	r := example()
	r.Check("every wei is there", false, "1 wei is missing")
	r.Finish()
	require.False(t, r.Passed)
	require.Equal(t, []Check{{"every wei is there", false, "1 wei is missing"}}, r.Failed())
}

func TestWithoutChecksNothingPassed(t *testing.T) {
	var r Report
	r.Finish()
	require.False(t, r.Passed)
}

func TestWei(t *testing.T) {
	big128 := new(big.Int).Lsh(big.NewInt(1), 128)
	data, err := json.Marshal(map[string]Wei{"a": NewWei(big128), "b": {}})
	require.NoError(t, err)
	require.JSONEq(t, `{"a":"340282366920938463463374607431768211456","b":"0"}`, string(data))
	for _, bad := range []string{`1`, `"x"`, `"0x1"`, `""`} {
		var w Wei
		require.Error(t, json.Unmarshal([]byte(bad), &w), bad)
	}
}

func TestGas(t *testing.T) {
	require.Equal(t, Gas{Count: 3, Min: 100, Max: 900, Total: 1201}, Gas{}.Add(900).Add(100).Add(201))
	require.Equal(t, uint64(400), Gas{Count: 3, Total: 1201}.Mean())
	require.Zero(t, Gas{}.Mean())
}
