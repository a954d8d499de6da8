package deploy

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

const parametersPage = "../../docs/protocol/parameters.md"

func TestDevnetParametersHold(t *testing.T) {
	p := DevnetParameters(common.Address{1})
	require.NoError(t, p.Check())
	require.NoError(t, p.CheckCircuit(4, 28))
}

// Each number of the struct has a row in the table of bounds, under its JSON name.
func TestEveryParameterIsBounded(t *testing.T) {
	bounded := make(map[string]bool)
	for _, b := range DevnetParameters(common.Address{1}).bounds() {
		bounded[b.name] = true
	}
	kind := reflect.TypeOf(Parameters{})
	for i := range kind.NumField() {
		name := kind.Field(i).Tag.Get("json")
		if kind.Field(i).Type != reflect.TypeOf(common.Address{}) {
			require.True(t, bounded[name], name)
			delete(bounded, name)
		}
	}
	require.Empty(t, bounded)
}

func TestCheckReportsEveryViolatedBound(t *testing.T) {
	err := Parameters{}.Check()
	require.ErrorIs(t, err, ErrParameterRange)
	for _, name := range []string{"minCommitIntervalSeconds", "rhoMinWei", "maxAsks", "minBondWei", "sequencer is the zero address"} {
		require.ErrorContains(t, err, name)
	}
	require.NotContains(t, err.Error(), "finalizationDelaySeconds", "0 is allowed")
}

func TestCheckReportsEveryViolatedRelation(t *testing.T) {
	p := DevnetParameters(common.Address{1})
	p.RhoMinWei = new(big.Int).Add(p.InitialReserveWei, big.NewInt(1))
	p.InitialFloorWei = new(big.Int).Sub(p.InitialReserveWei, big.NewInt(1))
	p.InitialMaxChunks, p.AskDelaySeconds = p.MaxChunksBound+1, p.LongDelaySeconds+1
	p.WithdrawalDelaySeconds, p.ForcedDelaySeconds = p.ProvingWindowSeconds, p.MinCommitIntervalSeconds
	p.MaxUnfinalized, p.MinCommitIntervalSeconds, p.IdleSeconds = 1, 40, 79
	p.FinalizationDelaySeconds = 40
	err := p.Check()
	require.ErrorIs(t, err, ErrParameterRelation)
	for _, r := range p.relations() {
		require.False(t, r.holds, r.rule)
		require.ErrorContains(t, err, r.rule)
	}
}

func TestCheckCircuit(t *testing.T) {
	p := DevnetParameters(common.Address{1})
	p.InitialFloorWei, p.ForcedPerBatch = p.InitialReserveWei, 33
	err := p.CheckCircuit(4, 28)
	require.ErrorContains(t, err, "initialFloorWei")
	require.ErrorContains(t, err, "forcedPerBatch")
}

func TestParametersSurviveJSON(t *testing.T) {
	p := DevnetParameters(common.Address{1})
	content, err := json.Marshal(p)
	require.NoError(t, err)
	var back Parameters
	require.NoError(t, json.Unmarshal(content, &back))
	require.Equal(t, p, back)
}

// The page is written by this test with UPDATE_DOCS=1.
func TestPageListsTheParameters(t *testing.T) {
	want := page()
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(parametersPage, []byte(want), 0o644))
	}
	got, err := os.ReadFile(parametersPage)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "run: UPDATE_DOCS=1 go test ./scripts/deploy -run Page")
}

func page() string {
	p := DevnetParameters(common.Address{1})
	var b strings.Builder
	b.WriteString(`# Parameters

What a deployment fixes: ` + "`deploy.Parameters`" + ` in Go, the constructors on L1, ` + "`parameters`" + ` in the manifest. Constructors enforce the bounds; ` + "`Parameters.Check`" + ` enforces
bounds and inequalities and reports all that is violated at once. This page is written from the Go table by a test (` + "`UPDATE_DOCS=1 go test ./scripts/deploy -run Page`" + `).

| parameter | devnet | unit | bounds | contract | meaning |
|---|---|---|---|---|---|
`)
	for _, x := range p.bounds() {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s to %s | %s | %s |\n", x.name, digits(x.value), x.unit, digits(x.least), digits(x.most), x.contract, x.meaning)
	}
	b.WriteString("| `sequencer` | - | address | not zero | SequencerRegistry | the one account that may register as the sequencer |\n" +
		"| `governor` | - | address | zero: who deploys | TimelockController | who proposes and executes what the timelock does |\n")
	b.WriteString("\n## Inequalities\n| inequality | because |\n|---|---|\n")
	for _, r := range p.relations() {
		fmt.Fprintf(&b, "| %s | %s |\n", r.rule, r.why)
	}
	b.WriteString("| initialReserveWei + ceil(sequencerFeeWei / unitsPerSlot) <= initialFloorWei | a paid slot covers the seat and the sequencer's fee |\n" +
		"| forcedPerBatch <= initialMaxChunks * slots | a batch has room for what it may be made to take in |\n")
	b.WriteString("\nThe collateral of a seat is 2 * rhoMaxWei * units per chunk + 500,000 gas * referenceBaseFeeWei. On local chains the timelock has no delay.\n")
	return b.String()
}

// digits groups a number's digits by three.
func digits(n *big.Int) string {
	s := n.String()
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
