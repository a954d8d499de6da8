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
		if kind.Field(i).Type != reflect.TypeOf(common.Address{}) { // addresses have no bounds
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

// Every relation has a change of the devnet's values that violates it, and is reported.
func TestCheckReportsEveryViolatedRelation(t *testing.T) {
	one := big.NewInt(1)
	changes := map[string]func(*Parameters){
		"rhoMinWei <= initialReserveWei <= rhoMaxWei":                                                  func(p *Parameters) { p.RhoMinWei = new(big.Int).Add(p.InitialReserveWei, one) },
		"initialReserveWei <= initialFloorWei":                                                         func(p *Parameters) { p.InitialFloorWei = new(big.Int).Sub(p.InitialReserveWei, one) },
		"initialMaxChunks <= maxChunksBound":                                                           func(p *Parameters) { p.InitialMaxChunks = p.MaxChunksBound + 1 },
		"askDelaySeconds <= longDelaySeconds":                                                          func(p *Parameters) { p.AskDelaySeconds = p.LongDelaySeconds + 1 },
		"batchTimeoutSeconds < withdrawalDelaySeconds":                                                 func(p *Parameters) { p.WithdrawalDelaySeconds = p.BatchTimeoutSeconds },
		"2 * minCommitIntervalSeconds <= forcedDelaySeconds":                                           func(p *Parameters) { p.ForcedDelaySeconds = 2*p.MinCommitIntervalSeconds - 1 },
		"finalizationDelaySeconds < maxUnfinalized * minCommitIntervalSeconds":                         func(p *Parameters) { p.MaxUnfinalized = 1 },
		"2 * minCommitIntervalSeconds < idleSeconds":                                                   func(p *Parameters) { p.MinCommitIntervalSeconds, p.IdleSeconds = 30, 60 },
		"maxPauseSeconds < pauseCooldownSeconds":                                                       func(p *Parameters) { p.PauseCooldownSeconds = p.MaxPauseSeconds },
		"collateralToken is zero => tokensPerEther = 10^18":                                            func(p *Parameters) { p.TokensPerEther = one },
		"2 * provingWindowSeconds + standbyWindowSeconds + rescueWindowSeconds <= batchTimeoutSeconds": func(p *Parameters) { p.ProvingWindowSeconds = 226 },
		"provingWindowSeconds + standbyWindowSeconds + rescueWindowSeconds + 2 * reportDepth * l1BlockSeconds < batchTimeoutSeconds": func(p *Parameters) { p.ReportDepth = 165 },
		"reportDepth * l1BlockSeconds < standbyWindowSeconds":                                                                        func(p *Parameters) { p.ReportDepth = uint16(p.StandbyWindowSeconds) },
		"gapSeconds <= provingWindowSeconds":                                                                                         func(p *Parameters) { p.GapSeconds = p.ProvingWindowSeconds + 1 },
		"4 * l1BlockSeconds < gapSeconds":                                                                                            func(p *Parameters) { p.GapSeconds = 4 },
		"16 * l1BlockSeconds <= heartbeatSeconds":                                                                                    func(p *Parameters) { p.HeartbeatSeconds = 15 },
		"heartbeatSeconds <= batchTimeoutSeconds":                                                                                    func(p *Parameters) { p.HeartbeatSeconds = p.BatchTimeoutSeconds + 1 },
		"16 * l1BlockSeconds <= revealSeconds":                                                                                       func(p *Parameters) { p.RevealSeconds = 15 },
		"batchTimeoutSeconds + provingWindowSeconds + standbyWindowSeconds < 8191 * l1BlockSeconds": func(p *Parameters) {
			p.BatchTimeoutSeconds, p.WithdrawalDelaySeconds = 8000, 9000
		},
		"forcedDelaySeconds + batchTimeoutSeconds + finalizationDelaySeconds < graceDelaySeconds":  func(p *Parameters) { p.GraceDelaySeconds = 635 },
		"2 * graceDelaySeconds <= exitDelaySeconds":                                                func(p *Parameters) { p.GraceDelaySeconds = 3601 },
		"graceDelaySeconds + maxPauseSeconds + 3600 + finalizationDelaySeconds < exitDelaySeconds": func(p *Parameters) { p.ExitDelaySeconds = 4805 },
		"batchTimeoutSeconds + finalizationDelaySeconds < bondDelaySeconds":                        func(p *Parameters) { p.BondDelaySeconds = 605 },
	}
	for _, r := range DevnetParameters(common.Address{1}).relations() {
		require.True(t, r.holds, r.rule)
		change, ok := changes[r.rule]
		require.True(t, ok, r.rule)
		p := DevnetParameters(common.Address{1})
		change(&p)
		err := p.Check()
		require.ErrorIs(t, err, ErrParameterRelation)
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

// The ether of one seat, and a bond that covers as many full batches as there can be.
func TestCollateralAndBond(t *testing.T) {
	p := DevnetParameters(common.Address{1})
	seat := big.NewInt(2*1_000*112*1e9 + 500_000*10*1e9)
	require.Equal(t, seat, p.PerSeat(112))
	p.CollateralToken, p.TokensPerEther = common.Address{5}, big.NewInt(3)
	require.Equal(t, big.NewInt(1), p.PerSeat(112), "rounded up")
	exposure := new(big.Int).Add(seat, big.NewInt(1_000*112*1e9+120_000*20*1e9))
	require.Equal(t, exposure.Mul(exposure, big.NewInt(4*64*16)), p.BondWei(4, 28))
	p.MaxUnfinalized, p.MaxChunksBound = 1, 1
	require.Equal(t, p.MinBondWei, p.BondWei(4, 28))
	require.EqualValues(t, 70_000, p.ladder(4).AnswerGas)
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
		"| `governor` | - | address | zero: who deploys | TimelockController | who proposes and executes what the timelock does |\n" +
		"| `guardian` | - | address | zero: nobody | PauseGuard | who may pause, for a while |\n" +
		"| `collateralToken` | - | address | zero: ether | CollateralVault | what provers' collateral is paid in |\n")
	b.WriteString("\n## Inequalities\n| inequality | because |\n|---|---|\n")
	for _, r := range p.relations() {
		fmt.Fprintf(&b, "| %s | %s |\n", r.rule, r.why)
	}
	b.WriteString("| initialReserveWei + ceil(sequencerFeeWei / unitsPerSlot) <= initialFloorWei | a paid slot covers the seat and the sequencer's fee |\n" +
		"| forcedPerBatch <= initialMaxChunks * slots | a batch has room for what it may be made to take in |\n")
	b.WriteString("\nComputed: the collateral of a seat, 2 * rhoMaxWei * units per chunk + 500,000 gas * referenceBaseFeeWei, in units of the collateral; the gas of an answered challenge,\n" +
		"60,000 + 2,500 per slot. " + "A bond that always suffices is 4 * maxUnfinalized * maxChunksBound * (rhoMaxWei * units per chunk + 120,000 gas * baseFeeCapWei + collateral of a seat). " +
		"On local chains the timelock has no delay.\n")
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
