package bidder

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

// deployed is a client of a chain with all contracts, and the session of an owner.
func deployed(t *testing.T) (context.Context, *l1.Client, *Session) {
	t.Helper()
	_, ctx, client, session := deployedOn(t)
	return ctx, client, session
}

// deployedOn is the same with the chain; the owner is its account 1.
func deployedOn(t *testing.T) (*l1test.Chain, context.Context, *l1.Client, *Session) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	t.Cleanup(cancel)
	chain := l1test.New(t, 2)
	t.Cleanup(chain.Mine(50 * time.Millisecond))
	client := chain.Dial()
	store, err := keys.NewStore("", nil)
	require.NoError(t, err)
	loaded, err := store.LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err)
	circuit, err := deploy.CircuitOf(loaded)
	require.NoError(t, err)
	m, err := deploy.Deploy(ctx, client, chain.Keys[0], deploy.DevnetParameters(chain.Address(0)), circuit, testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	return chain, ctx, client, NewSession(client, m, signing.Local(chain.Keys[1]))
}

func TestStandby(t *testing.T) {
	ctx, _, s := deployed(t)
	m, err := s.Membership(ctx)
	require.NoError(t, err)
	require.Zero(t, m.JoinedAt)
	require.NoError(t, s.Join(ctx))
	m, err = s.Membership(ctx)
	require.NoError(t, err)
	require.NotZero(t, m.JoinedAt)
	require.True(t, l1.IsRevert(s.Join(ctx), "AlreadyMember"))
	require.NoError(t, s.Leave(ctx))
	m, err = s.Membership(ctx)
	require.NoError(t, err)
	require.Zero(t, m.JoinedAt)
	require.NoError(t, s.Join(ctx), "with the collateral that is free again")
}

// The salt is on disk before L1 hears of the seal, is used again after a failure, and never overwritten.
func TestSealAndReveal(t *testing.T) {
	ctx, client, s := deployed(t)
	dir := t.TempDir()
	offer := Offer{UnitCostWei: big.NewInt(5e9), Seats: 2}

	stored := SealedAsk{Owner: s.Owner(), UnitCostWei: offer.UnitCostWei, Seats: 2, Salt: common.Hash{7}}
	require.NoError(t, writeSeal(dir, stored))
	require.ErrorIs(t, writeSeal(dir, stored), os.ErrExist)
	_, err := s.Seal(ctx, dir, Offer{UnitCostWei: big.NewInt(6e9), Seats: 2}, 0)
	require.ErrorIs(t, err, ErrOtherSeal)
	require.ErrorIs(t, s.Reveal(ctx, dir, 0), ErrNotSealed)

	sealed, err := s.Seal(ctx, dir, offer, 0)
	require.NoError(t, err)
	require.Equal(t, stored, sealed)
	contract, asks := bindings.NewISealedAsks(), bindings.NewIAskRegistry()
	known, err := l1.Query(ctx, client, s.manifest.SealedAsks, contract.PackSealOf(s.Owner(), 0), contract.UnpackSealOf)
	require.NoError(t, err)
	require.EqualValues(t, 2, known.Seats)
	require.Eventually(t, func() bool {
		until, err := l1.Query(ctx, client, s.manifest.Asks, asks.PackInForceUntil(), asks.UnpackInForceUntil)
		return err == nil && until.Uint64() >= uint64(known.SealedAt)
	}, time.Minute, 50*time.Millisecond)
	require.NoError(t, s.Reveal(ctx, dir, 0))
	view, err := l1.Query(ctx, client, s.manifest.Asks, asks.PackAskOf(1), asks.UnpackAskOf)
	require.NoError(t, err)
	require.Equal(t, s.Owner(), view.Owner)
	require.Equal(t, offer.UnitCostWei, view.UnitCostWei)
	require.ErrorIs(t, s.Reveal(ctx, dir, 0), ErrNotSealed, "once")

	second, err := s.Seal(ctx, dir, offer, 0)
	require.NoError(t, err)
	require.EqualValues(t, 1, second.Number)
	require.NotEqual(t, common.Hash{}, second.Salt)
	_, err = os.Stat(sealPath(dir, s.Owner(), 1))
	require.NoError(t, err)
}

// What is not on the command line may come from a file, so that it is missed only once nothing gives it.
func TestCommandsSayWhatIsMissing(t *testing.T) {
	for _, args := range [][]string{{"seal"}, {"reveal", "--number", "0"}, {"standby", "join"}} {
		for missing, given := range map[string][]string{"l1-rpc": nil, "manifest": {"--l1-rpc", "x"}} {
			app := &cli.App{Commands: Command().Subcommands, Writer: new(bytes.Buffer)}
			err := app.Run(slices.Concat([]string{"bidder"}, args, given))
			require.ErrorIs(t, err, process.ErrConfigField)
			require.ErrorContains(t, err, "--"+missing+" is not set")
		}
	}
	app := &cli.App{Commands: Command().Subcommands, Writer: new(bytes.Buffer)}
	require.ErrorContains(t, app.Run([]string{"bidder", "seal", "--l1-rpc", "x", "--manifest", "y"}), "--data-dir is not set")
}
