package deploy_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/log"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/sourcegraph/conc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

var loadCircuit = sync.OnceValues(func() (deploy.Circuit, error) {
	store, err := keys.NewStore("", nil)
	if err != nil {
		return deploy.Circuit{}, err
	}
	v, err := store.LoadVerifying(context.Background(), protocol.Shape{Slots: 4})
	if err != nil {
		return deploy.Circuit{}, err
	}
	return deploy.CircuitOf(v)
})

func circuit(t *testing.T) deploy.Circuit {
	t.Helper()
	c, err := loadCircuit()
	require.NoError(t, err)
	return c
}

// node is a chain that makes a block ten times a second.
func node(t *testing.T, key *ecdsa.PrivateKey) simulated.Client {
	t.Helper()
	balance := new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))
	chain := simulated.NewBackend(types.GenesisAlloc{crypto.PubkeyToAddress(key.PublicKey): {Balance: balance}}, func(_ *gethnode.Config, e *ethconfig.Config) {
		// A commit waits for a signal that may have come before it waits; the next one comes with the next recommit. At the
		// default of two seconds there is none any more, and the commit never returns.
		e.Miner.Recommit = 20 * time.Millisecond
	})
	ctx, cancel := context.WithCancel(context.Background())
	var miner conc.WaitGroup
	miner.Go(func() {
		for ctx.Err() == nil {
			chain.Commit()
			time.Sleep(100 * time.Millisecond)
		}
	})
	t.Cleanup(func() {
		cancel()
		miner.Wait()
		require.NoError(t, chain.Close())
	})
	return chain.Client()
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

func TestDeployAndManifest(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	key := newKey(t)
	client := node(t, key)
	p := deploy.DevnetParameters(common.Address{7})
	m, err := deploy.Deploy(ctx, client, key, p, circuit(t), testlog.Logger(t, log.LevelWarn))
	require.NoError(t, err)
	require.EqualValues(t, 1337, m.ChainID)
	require.NotZero(t, m.DeployBlock)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), m.Parameters.Governor)

	path := filepath.Join(t.TempDir(), "manifest.json")
	require.NoError(t, m.Write(path))
	back, err := deploy.ReadManifest(path)
	require.NoError(t, err)
	require.Equal(t, m, back)

	inspect := func(m deploy.Manifest) map[string]error {
		wrong := make(map[string]error)
		for _, i := range deploy.Inspect(ctx, client, m) {
			if i.Err != nil {
				wrong[i.Name] = i.Err
			}
		}
		return wrong
	}
	require.Len(t, deploy.Inspect(ctx, client, m), len(m.Contracts())+2, "and the timelock and the exit verifier")
	require.Empty(t, inspect(m))
	other := m
	other.Parameters.AskDelaySeconds++
	require.ErrorIs(t, inspect(other)["AskRegistry"], deploy.ErrWrongDeployment)
	require.Len(t, inspect(other), 1)
	other = m
	other.Bridge = common.Address{8}
	require.ErrorIs(t, inspect(other)["Bridge"], deploy.ErrNoCode)
	require.ErrorIs(t, inspect(other)["Rollup"], deploy.ErrWrongDeployment)

	// A second deployment from the same account stands beside the first, with a governor and a delay.
	p.Governor, p.TimelockDelaySeconds = common.Address{9}, 3600
	second, err := deploy.Deploy(ctx, client, key, p, circuit(t), testlog.Logger(t, log.LevelWarn))
	require.NoError(t, err)
	require.NotEqual(t, m.Rollup, second.Rollup)
}

func TestReleaseFitsTheCodeLimit(t *testing.T) {
	for name, bin := range map[string]string{
		"Rollup": release.RollupMetaData.Bin, "ForcedInbox": release.ForcedInboxMetaData.Bin, "Bridge": release.BridgeMetaData.Bin,
		"AskRegistry": release.AskRegistryMetaData.Bin, "ProverAuction": release.ProverAuctionMetaData.Bin,
		"CollateralVault": release.CollateralVaultMetaData.Bin, "SequencerRegistry": release.SequencerRegistryMetaData.Bin,
		"VerifierRegistry": release.VerifierRegistryMetaData.Bin, "FailureLadder": release.FailureLadderMetaData.Bin,
		"StandbyList": release.StandbyListMetaData.Bin, "SealedAsks": release.SealedAsksMetaData.Bin, "PauseGuard": release.PauseGuardMetaData.Bin,
		"Exits": release.ExitsMetaData.Bin,
	} {
		require.NotEmpty(t, bin, name)
		require.LessOrEqual(t, len(common.FromHex(bin)), 2*params.MaxCodeSize, name)
	}
}

func TestInsecureKeysAreRefusedElsewhere(t *testing.T) {
	ctx := context.Background()
	key := newKey(t)
	insecure := circuit(t)
	require.True(t, insecure.Keys.Insecure)
	_, err := deploy.Deploy(ctx, otherChain{node(t, key)}, key, deploy.DevnetParameters(common.Address{7}), insecure, log.Root())
	require.ErrorIs(t, err, keys.ErrInsecure)
	m := deploy.Manifest{ChainID: 1, InsecureKeys: true}
	require.ErrorIs(t, m.Check(), deploy.ErrInsecureKeys)
}

// The manifest of the keys names the verifier's code; nothing else is deployed for them.
func TestOtherVerifiersAreRefused(t *testing.T) {
	key := newKey(t)
	client := node(t, key)
	other := circuit(t)
	other.Verifier = append([]byte{0}, other.Verifier...)
	_, err := deploy.Deploy(context.Background(), client, key, deploy.DevnetParameters(common.Address{7}), other, log.Root())
	require.ErrorIs(t, err, deploy.ErrNoVerifier)

	store, err := keys.NewStore("", nil)
	require.NoError(t, err)
	v, err := store.LoadVerifying(context.Background(), protocol.Shape{Slots: 4})
	require.NoError(t, err)
	unreleased := *v
	unreleased.Digests = map[string]string{}
	_, err = deploy.CircuitOf(&unreleased)
	require.ErrorIs(t, err, deploy.ErrNoVerifier)
	unreleased.Shape.Slots = 3
	_, err = deploy.CircuitOf(&unreleased)
	require.ErrorIs(t, err, deploy.ErrNoVerifier)
}

// A node that answers with other code for a contract, as after an attack on the deploying account.
func TestDeployedCodeIsReadBack(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	key := newKey(t)
	client := node(t, key)
	for _, cut := range []int{1, 5000} {
		honest := circuit(t)
		for _, code := range [][]byte{append([]byte{0}, honest.Key...), honest.Verifier} {
			_, err := deploy.Deploy(ctx, otherCode{client, code, cut}, key, deploy.DevnetParameters(common.Address{7}), honest, log.Root())
			require.ErrorIs(t, err, deploy.ErrWrongDeployment)
		}
	}
}

// otherCode cuts the beginning off the code of the contract that was created with code ending like created.
type otherCode struct {
	simulated.Client
	created []byte
	cut     int
}

func (o otherCode) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	code, err := o.Client.CodeAt(ctx, at, block)
	if len(code) > 0 && bytes.HasSuffix(o.created, code) {
		code = code[min(o.cut, len(code)):]
	}
	return code, err
}

// A node may show receipts before its head is at their block: estimates made then would be made on the old state.
func TestWaitsForTheHead(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	key := newKey(t)
	_, err := deploy.Deploy(ctx, &lateHead{Client: node(t, key)}, key, deploy.DevnetParameters(common.Address{7}), circuit(t), testlog.Logger(t, log.LevelWarn))
	require.NoError(t, err)
}

// lateHead shows a head, and estimates on one, that lacks the newest two blocks for a while after each receipt.
type lateHead struct {
	simulated.Client
	late int
	last uint64 // block of the newest receipt
}

func (l *lateHead) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipt, err := l.Client.TransactionReceipt(ctx, hash)
	if err == nil {
		l.late, l.last = 2, receipt.BlockNumber.Uint64()
	}
	return receipt, err
}

func (l *lateHead) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	head, err := l.Client.HeaderByNumber(ctx, number)
	if err != nil || number != nil || l.late == 0 {
		return head, err
	}
	l.late--
	return l.Client.HeaderByNumber(ctx, new(big.Int).Sub(head.Number, big.NewInt(2)))
}

func (l *lateHead) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	if l.late > 0 {
		head, err := l.Client.HeaderByNumber(ctx, nil)
		if err != nil {
			return 0, err
		}
		if head.Number.Uint64() < l.last+2 {
			return 0, vm.ErrExecutionReverted
		}
	}
	return l.Client.EstimateGas(ctx, call)
}

type otherChain struct{ simulated.Client }

func (otherChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(11155111), nil }

func TestManifestReportsEveryMistake(t *testing.T) {
	err := deploy.Manifest{Rollup: common.Address{1}, Inbox: common.Address{1}}.Check()
	require.ErrorIs(t, err, deploy.ErrManifestField)
	for _, field := range []string{"chainId", "slots", "unitsPerSlot", "circuitId", "bridge", "inbox is the address of rollup too"} {
		require.ErrorContains(t, err, field)
	}
}

func TestReadManifestRefusesUnknownFields(t *testing.T) {
	path := filepath.Join(t.TempDir(), "manifest.json")
	require.NoError(t, os.WriteFile(path, []byte(`{"chainId":1337,"rolup":"0x00"}`), 0o600))
	_, err := deploy.ReadManifest(path)
	require.ErrorContains(t, err, "rolup")
}
