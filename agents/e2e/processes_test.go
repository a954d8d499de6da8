package e2e

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/capacity"
)

// anvilKeys are the keys of anvil's well-known mnemonic, which hold its ether.
var anvilKeys = map[string]string{
	"deployer":  "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"sequencer": "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
	"prover":    "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
	"bidder":    "7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
	"keeper":    "47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
	"alice":     "8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba",
	"bob":       "92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e",
}

// stage is an anvil, a directory with the actors' key files, and the binary under test.
type stage struct {
	t      *testing.T
	ctx    context.Context
	dir    string
	binary string
	l1, l2 string
	port   string
}

// Every agent is a process of its own, started from the one binary against an anvil, and everything is done with its
// commands: deploy, register, deposit, key, transfer, withdrawal, claim. The prover leaves all proofs to a worker, and the
// bidder sells what the prover says that it can prove. Each process ends cleanly when it is told to.
func TestProcesses(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 8*time.Minute)
	defer cancel()
	s := newStage(t, ctx)
	s.run("deployer", "deploy", "--key-file", s.keyFile("deployer"), "--sequencer", address("sequencer").Hex(), "--parameters", s.parameters())
	s.run("sequencer", "sequencer", "register", "--l1-rpc", s.l1, "--manifest", s.manifest(), "--key-file", s.keyFile("sequencer"), "--deposit-wei", "1000000000000000000")
	token := filepath.Join(s.dir, "token")
	require.NoError(t, os.WriteFile(token, []byte("secret-of-the-provers"), 0o600))

	s.agent("sequencer", "--rpc.port", s.port, "--rpc.token-file", token, "--max-batch-age", "3s", "--finalize-alone")
	jobs := "127.0.0.1:" + freePort(t)
	s.agent("prover", "--sequencer-rpc", s.l2, "--token-file", token, "--owner", address("bidder").Hex(), "--unit-cost-wei", "4000000000",
		"--workers", "0", "--nats-listen", jobs, "--nats-token-file", token)
	s.eventually("the prover's job queue", func() bool {
		connection, err := net.DialTimeout("tcp", jobs, time.Second)
		return err == nil && connection.Close() == nil
	})
	s.start("worker", s.binary, "prover", "worker", "--nats-url", "nats://"+jobs, "--token-file", token, "--slots", "4", "--derive-keys")
	s.agent("bidder", "--unit-cost-wei", "4000000000", "--seats", "4", "--max-collateral-wei", "1000000000000000000",
		"--capacity-file", filepath.Join(s.dir, "prover", capacity.FileName))
	s.agent("keeper", "--jitter", "0s")

	s.wallet("alice", "deposit", "--amount", "1.5")
	s.wallet("alice", "set-key")
	s.eventually("a transfer, once the key is set on L2", func() bool {
		return s.try("alice", "wallet", "send", "--to", address("bob").Hex(), "--amount", "0.25", "--wait", "confirmed") == nil
	})
	s.wallet("alice", "withdraw", "--amount", "0.5", "--wait", "final")
	before := s.weiOf("alice")
	s.eventually("the claim", func() bool { return s.try("alice", "wallet", "claim") == nil && s.weiOf("alice").Cmp(before) > 0 })
	gained := new(big.Int).Sub(s.weiOf("alice"), before)
	require.Greater(t, gained.Cmp(big.NewInt(4e17)), 0, "half an ether less the gas, not %v wei", gained)
	require.Contains(t, s.balance("bob"), "0.25")

	// The same from L1 alone, by a command that asks nobody else.
	derived := s.run("nobody", "derive", "--l1-rpc", s.l1, "--manifest", s.manifest(), "--out", filepath.Join(s.dir, "derived"))
	require.Regexp(t, `accounts\s+2\b`, derived)
	require.Regexp(t, `L1 and its data\s+agree`, derived)
}

func newStage(t *testing.T, ctx context.Context) *stage {
	dir := t.TempDir()
	s := &stage{t: t, ctx: ctx, dir: dir, binary: filepath.Join(dir, "proophi"), port: freePort(t)}
	s.l2 = "http://127.0.0.1:" + s.port
	build := exec.CommandContext(ctx, "go", "build", "-o", s.binary, "../proophi")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	for name, key := range anvilKeys {
		require.NoError(t, os.WriteFile(s.keyFile(name), []byte(key), 0o600))
	}
	s.startAnvil()
	return s
}

// startAnvil starts the pinned anvil; its safe head is the newest block but one.
func (s *stage) startAnvil() {
	anvil, err := filepath.Abs("../../node_modules/.bin/anvil")
	require.NoError(s.t, err)
	require.FileExists(s.t, anvil, "run npm ci first")
	port := freePort(s.t)
	s.l1 = "http://127.0.0.1:" + port
	s.start("anvil", anvil, "--port", port, "--block-time", "1", "--slots-in-an-epoch", "1", "--silent")
	s.eventually("anvil", func() bool {
		client, err := ethclient.DialContext(s.ctx, s.l1)
		if err != nil {
			return false
		}
		defer client.Close()
		_, err = client.ChainID(s.ctx)
		return err == nil
	})
}

func (s *stage) keyFile(name string) string { return filepath.Join(s.dir, name+".key") }
func (s *stage) manifest() string           { return filepath.Join(s.dir, "manifest.json") }

// parameters writes a file with what the test wants quicker than the local chain's values.
func (s *stage) parameters() string {
	path := filepath.Join(s.dir, "parameters.json")
	require.NoError(s.t, os.WriteFile(path, []byte(`{"forcedDelaySeconds": 120, "provingWindowSeconds": 60, "idleSeconds": 60}`), 0o600))
	return path
}

// agent starts an agent as a process of its own.
func (s *stage) agent(name string, args ...string) {
	args = append([]string{name, "--l1-rpc", s.l1, "--manifest", s.manifest(), "--key-file", s.keyFile(name), "--data-dir", filepath.Join(s.dir, name)}, args...)
	s.start(name, s.binary, args...)
}

// start runs a process until the test ends, which must end it cleanly.
func (s *stage) start(name, path string, args ...string) {
	cmd := exec.Command(path, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	require.NoError(s.t, cmd.Start())
	s.t.Cleanup(func() {
		require.NoError(s.t, cmd.Process.Signal(syscall.SIGTERM))
		err := cmd.Wait()
		if s.t.Failed() {
			s.t.Logf("%s: %v\n%s", name, err, tail(out.String(), 6000))
		}
		if name != "anvil" {
			require.NoError(s.t, err, "%s does not end cleanly: %s", name, tail(out.String(), 2000))
		}
	})
}

func tail(text string, n int) string { return text[max(0, len(text)-n):] }

// run runs a command of the binary and requires that it succeeds.
func (s *stage) run(name string, args ...string) string {
	s.t.Helper()
	out, err := s.output(name, args...)
	require.NoError(s.t, err, "proophi %s\n%s", strings.Join(args, " "), out)
	return out
}

func (s *stage) try(name string, args ...string) error {
	_, err := s.output(name, args...)
	return err
}

func (s *stage) output(name string, args ...string) (string, error) {
	cmd := exec.CommandContext(s.ctx, s.binary, args...)
	cmd.Env = append(os.Environ(), "PROOPHI_L1_RPC="+s.l1, "PROOPHI_L2_RPC="+s.l2, "PROOPHI_MANIFEST="+s.manifest(), "PROOPHI_KEY_FILE="+s.keyFile(name))
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func (s *stage) wallet(name string, args ...string) string {
	s.t.Helper()
	return s.run(name, append([]string{"wallet"}, args...)...)
}

func (s *stage) balance(name string) string {
	out, err := s.output(name, "wallet", "balance")
	if err != nil {
		return ""
	}
	return out
}

// weiOf is what an account holds on L1.
func (s *stage) weiOf(name string) *big.Int {
	client, err := ethclient.DialContext(s.ctx, s.l1)
	require.NoError(s.t, err)
	defer client.Close()
	wei, err := client.BalanceAt(s.ctx, address(name), nil)
	require.NoError(s.t, err)
	return wei
}

func (s *stage) eventually(what string, holds func() bool) {
	s.t.Helper()
	require.Eventually(s.t, holds, 4*time.Minute, time.Second, what)
}

func address(name string) common.Address {
	key, err := crypto.HexToECDSA(anvilKeys[name])
	if err != nil {
		panic(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey)
}

func freePort(t *testing.T) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	return fmt.Sprint(listener.Addr().(*net.TCPAddr).Port)
}
