package bidder

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/agents/internal/signing/signertest"
	"github.com/proophi/proophi/bindings"
)

// logged is what an agent logs, at every level.
type logged struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func (l *logged) logger() log.Logger {
	cfg := oplog.DefaultCLIConfig()
	cfg.Level = log.LevelTrace
	return oplog.NewLogger(l, cfg)
}

// limit covers the collateral of three seats of the devnet's parameters.
var limit = l1test.Ether(1)

func offering(t *testing.T, chain *l1test.Chain) Config {
	cfg := DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.MaxCollateralWei = chain.URL, t.TempDir(), limit
	cfg.Offer = Offer{UnitCostWei: big.NewInt(5e9), Seats: 2}
	return cfg
}

func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	require.Eventually(t, holds, 4*time.Minute, 50*time.Millisecond, what)
}

// standing returns the owner's standing asks.
func standing(t *testing.T, client *l1.Client, s *Session) []bindings.AskView {
	t.Helper()
	asks := bindings.NewIAskRegistry()
	out, err := l1.Query(context.Background(), client, s.manifest.Asks, asks.PackAsksAfter(0, big.NewInt(100)), asks.UnpackAsksAfter)
	require.NoError(t, err)
	var list []bindings.AskView
	for _, a := range out.Page {
		if a.Owner == s.Owner() && a.EndedAt == 0 {
			list = append(list, a)
		}
	}
	return list
}

// A dry run says what it would do and why, and does nothing, not even at its end.
func TestDryRun(t *testing.T) {
	chain, ctx, client, s := deployedOn(t)
	out := new(logged)
	cfg := offering(t, chain)
	cfg.DryRun, cfg.EndOnStop = true, true
	b, err := New(ctx, cfg, Deps{Log: out.logger(), Manifest: &s.manifest, Key: chain.Keys[1]})
	require.NoError(t, err)
	require.NoError(t, b.Start(ctx))
	eventually(t, "a decision", func() bool { return strings.Contains(out.String(), "Dry run: would deposit") })
	head, err := client.BlockNumber(ctx)
	require.NoError(t, err)
	eventually(t, "more blocks", func() bool { return b.process.Follower.View().Head().Number > head+5 })
	require.NoError(t, b.Stop(ctx))
	require.Equal(t, 1, strings.Count(out.String(), "Dry run: would deposit"), "said once")
	nonce, err := client.NonceAt(ctx, s.Owner(), nil)
	require.NoError(t, err)
	require.Zero(t, nonce)
}

// With its key behind a remote signer a bidder deposits within its limit, posts, changes its price when it is told to, and
// ends its ask when it stops. Its log at every level, its health and its metrics hold no key.
func TestBidderWithARemoteSigner(t *testing.T) {
	chain, ctx, client, s := deployedOn(t)
	server := signertest.Server{Key: chain.Keys[1]}
	out := new(logged)
	cfg := offering(t, chain)
	cfg.EndOnStop = true
	cfg.Signing.Remote = signer.CLIConfig{Endpoint: server.Start(t), Address: s.Owner().Hex()}
	cfg.Admin = monitor.Config{Enabled: true, ListenAddr: "127.0.0.1"}
	cfg.Metrics.Enabled, cfg.Metrics.ListenAddr, cfg.Metrics.ListenPort = true, "127.0.0.1", freePort(t)
	cfg.Admin.ListenPort = freePort(t)
	b, err := New(ctx, cfg, Deps{Log: out.logger(), Manifest: &s.manifest})
	require.NoError(t, err)
	require.Equal(t, s.Owner(), b.Owner())
	require.NoError(t, b.Start(ctx))
	stopped := false
	defer func() {
		if !stopped {
			_ = b.Stop(ctx)
		}
	}()

	eventually(t, "an ask", func() bool { return len(standing(t, client, s)) == 1 })
	require.EqualValues(t, 2, standing(t, client, s)[0].Seats)
	vault := bindings.NewICollateralVault()
	reserved, err := l1.Query(ctx, client, s.manifest.Vault, vault.PackReservedOf(s.Owner()), vault.UnpackReservedOf)
	require.NoError(t, err)
	require.LessOrEqual(t, reserved.Cmp(limit), 0)

	admin, err := rpc.Dial("http://127.0.0.1:" + strconv.Itoa(cfg.Admin.ListenPort))
	require.NoError(t, err)
	defer admin.Close()
	require.ErrorContains(t, admin.CallContext(ctx, nil, "bidder_setOffer", OfferJSON{Seats: 1}), process.ErrConfigField.Error())
	require.NoError(t, admin.CallContext(ctx, nil, "bidder_setOffer", OfferJSON{UnitCostWei: (*hexutil.Big)(big.NewInt(6e9)), Seats: 1}))
	var offer OfferJSON
	require.NoError(t, admin.CallContext(ctx, &offer, "bidder_offer"))
	require.EqualValues(t, 1, offer.Seats)
	eventually(t, "the new price alone", func() bool {
		list := standing(t, client, s)
		return len(list) == 1 && list[0].UnitCostWei.Int64() == 6e9
	})

	health := get(t, fmt.Sprintf("http://127.0.0.1:%d/healthz", cfg.Admin.ListenPort))
	var h monitor.Health
	require.NoError(t, json.Unmarshal([]byte(health), &h))
	require.Equal(t, "bidder", h.Agent)
	require.True(t, h.Synced)
	var metrics string
	for _, line := range []string{"proophi_bidder_seats_offered 1", "proophi_bidder_seats_standing 1", "proophi_bidder_asks_posted_total 2", "proophi_bidder_l1_synced 1", "proophi_bidder_balance "} {
		eventually(t, line, func() bool {
			metrics = get(t, fmt.Sprintf("http://127.0.0.1:%d/metrics", cfg.Metrics.ListenPort))
			return strings.Contains(metrics, "\n"+line)
		})
	}
	stopped = true
	require.NoError(t, b.Stop(ctx))
	require.Empty(t, standing(t, client, s), "ended when it stopped")
	key := hex.EncodeToString(crypto.FromECDSA(chain.Keys[1]))
	require.NotContains(t, out.String()+health+metrics, key[:16])
	require.Contains(t, out.String(), "Decided to deposit", "debug lines are in it")
}

// A process that gets its key from the environment logs it nowhere, in no form, and neither do its errors.
func TestKeysStayOutOfLogs(t *testing.T) {
	chain, ctx, _, s := deployedOn(t)
	key := hex.EncodeToString(crypto.FromECDSA(chain.Keys[1]))
	out := new(logged)
	cfg := offering(t, chain)
	cfg.Signing.Key = signing.Secret(key)
	b, err := New(ctx, cfg, Deps{Log: out.logger(), Manifest: &s.manifest})
	require.NoError(t, err)
	b.process.Log.Info("Configured", "config", cfg, "text", fmt.Sprintf("%+v", cfg))
	require.NoError(t, b.Start(ctx))
	eventually(t, "a step", func() bool { return strings.Contains(out.String(), "Posted an ask") })
	_, err = New(ctx, cfg, Deps{Log: out.logger(), Manifest: &s.manifest})
	require.ErrorContains(t, err, "in use")
	require.NoError(t, b.Stop(ctx))
	cfg.Signing.Key = signing.Secret(key[1:])
	_, badKey := New(ctx, cfg, Deps{Log: out.logger(), Manifest: &s.manifest})
	require.ErrorIs(t, badKey, signing.ErrBadKey)
	text := out.String() + err.Error() + badKey.Error()
	require.Contains(t, text, signing.Redacted)
	for i := 0; i+16 <= len(key); i += 8 {
		require.NotContains(t, text, key[i:i+16])
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func get(t *testing.T, url string) string {
	t.Helper()
	response, err := http.Get(url)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return string(body)
}
