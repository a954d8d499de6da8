package doctor_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/doctor"
	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/agents/sequencer"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

// stage is a deployment on a chain in this process, with the files that agents have.
type stage struct {
	t                  *testing.T
	chain              *l1test.Chain
	dir, manifest, key string
	m                  deploy.Manifest
}

// Accounts of the stage.
const (
	operator = iota
	prover
)

func newStage(t *testing.T) *stage {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	s := &stage{t: t, chain: l1test.New(t, 2), dir: t.TempDir()}
	stop := s.chain.Mine(50 * time.Millisecond) // until all is set up: blocks that quick let the chain's clock run ahead
	defer stop()
	client := s.chain.Dial()
	store, err := keys.NewStore("", nil)
	require.NoError(t, err)
	loaded, err := store.LoadVerifying(ctx, protocol.Shape{Slots: 4})
	require.NoError(t, err)
	circuit, err := deploy.CircuitOf(loaded)
	require.NoError(t, err)
	s.m, err = deploy.Deploy(ctx, client, s.chain.Keys[operator], deploy.DevnetParameters(s.chain.Address(operator)), circuit, testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	s.manifest, s.key = filepath.Join(s.dir, "manifest.json"), filepath.Join(s.dir, "key")
	require.NoError(t, s.m.Write(s.manifest))
	require.NoError(t, os.WriteFile(s.key, []byte(hexutil.Encode(crypto.FromECDSA(s.chain.Keys[prover]))), 0o600))
	require.NoError(t, sequencer.Register(ctx, client, s.m, s.chain.Keys[operator], l1test.Ether(100), l1test.Ether(10)))
	require.NoError(t, bidder.NewSession(client, s.m, signing.Local(s.chain.Keys[prover])).Join(ctx))
	return s
}

// run runs the command and returns the worst status of each check.
func (s *stage) run(args ...string) (map[string]doctor.Status, error) {
	s.t.Helper()
	var out, errOut bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{doctor.Command()}, Writer: &out, ErrWriter: &errOut}
	err := app.Run(append([]string{"proophi", "doctor", "--json"}, args...))
	require.NotContains(s.t, out.String()+errOut.String(), common.Bytes2Hex(crypto.FromECDSA(s.chain.Keys[prover])), "a key in the report")
	var list []doctor.Finding
	require.NoError(s.t, json.Unmarshal(out.Bytes(), &list), "%s %v", out.String(), err)
	rank := map[doctor.Status]int{doctor.OK: 1, doctor.Warn: 2, doctor.Fail: 3}
	worst := make(map[string]doctor.Status)
	for _, f := range list {
		if rank[f.Status] > rank[worst[f.Check]] {
			worst[f.Check] = f.Status
		}
	}
	return worst, err
}

// A real deployment is well for a prover and for the sequencer, and each thing that is then taken away is missed.
func TestDoctorAtWork(t *testing.T) {
	s := newStage(t)
	port, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := port.Addr().String()
	require.NoError(t, port.Close())
	base := []string{"--l1-rpc", s.chain.URL, "--manifest", s.manifest, "--data-dir", filepath.Join(s.dir, "data"), "--listen", address}
	proving := append([]string{"--role", "prover", "--key-file", s.key}, base...)

	worst, err := s.run(proving...)
	require.NoError(t, err, "%v", worst)
	for _, check := range []string{"manifest", "L1 node", "contracts", "circuit", "key", "balance", "keys", "collateral", "standby", "disk", "journal", "port"} {
		require.Equal(t, doctor.OK, worst[check], check)
	}
	require.Equal(t, doctor.Warn, worst["asks"], "nothing is sold yet")

	t.Setenv("PROOPHI_DOCTOR_KEY", hexutil.Encode(crypto.FromECDSA(s.chain.Keys[operator])))
	worst, err = s.run(append([]string{"--role", "sequencer"}, base...)...)
	require.NoError(t, err, "%v", worst)
	require.Equal(t, doctor.OK, worst["bond"])
	require.Equal(t, doctor.OK, worst["deposit"])
	worst, err = s.run(proving...)
	require.ErrorIs(t, err, doctor.ErrFailed)
	require.Equal(t, doctor.Fail, worst["key"], "a file and the environment")
	t.Setenv("PROOPHI_DOCTOR_KEY", "")

	taken, err := net.Listen("tcp", address)
	require.NoError(t, err)
	defer taken.Close()
	locked, err := journal.Open(filepath.Join(s.dir, "data", "journal"))
	require.NoError(t, err)
	defer locked.Close()
	other := s.m
	other.Vault, other.Parameters.RhoMaxWei = common.Address{9}, new(big.Int).Add(s.m.Parameters.RhoMaxWei, common.Big1)
	require.NoError(t, other.Write(s.manifest))
	worst, err = s.run(append(proving, "--keys-dir", filepath.Join(s.dir, "no keys"))...)
	require.ErrorIs(t, err, doctor.ErrFailed)
	for _, check := range []string{"contracts", "keys", "market", "journal", "port"} {
		require.Equal(t, doctor.Fail, worst[check], check)
	}
}

func TestNothingIsThere(t *testing.T) {
	s := &stage{t: t, chain: &l1test.Chain{}}
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	s.chain.Keys = append(s.chain.Keys, key, key)
	worst, err := s.run("--l1-rpc", "http://127.0.0.1:1", "--manifest", filepath.Join(t.TempDir(), "none"), "--sequencer-rpc", "http://127.0.0.1:1")
	require.ErrorIs(t, err, doctor.ErrFailed)
	for _, check := range []string{"L1 node", "manifest", "sequencer"} {
		require.Equal(t, doctor.Fail, worst[check], check)
	}
	app := &cli.App{Commands: []*cli.Command{doctor.Command()}, Writer: new(bytes.Buffer)}
	require.ErrorIs(t, app.Run([]string{"proophi", "doctor", "--role", "miner"}), doctor.ErrFlag)
	require.ErrorIs(t, app.Run([]string{"proophi", "doctor", "--owner", "me"}), doctor.ErrFlag)
}
