package doctor

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

const (
	// skewWarn and skewFail are differences between this clock and the chain's. Deadlines are the chain's time, and a clock
	// that is wrong by more than a quarter of a minute makes timeouts, expiries and logs wrong.
	skewWarn, skewFail = 15 * time.Second, 2 * time.Minute

	// gasReserve is the number of usual transactions that an account should be able to pay for, gasLeast the number below
	// which it is about to stop.
	gasReserve, gasLeast = 100, 5
)

// gasOf is what the most expensive usual transaction of a role takes (docs/performance.md).
var gasOf = map[Role]uint64{Prover: 1_500_000, Bidder: 200_000, Sequencer: 1_000_000, Keeper: 400_000, User: 130_000}

// Check judges what was seen. It reads no clock, chain or device.
func Check(o Observation) []Finding {
	var f findings
	if o.ManifestErr != nil {
		f.fail("manifest", "give --manifest with the file that deploy wrote, or that the rollup's operator publishes", "%v", o.ManifestErr)
	} else {
		f.ok("manifest", "rollup %v on chain %d, chunks of %d slots", o.Manifest.Rollup, o.Manifest.ChainID, o.Manifest.Slots)
	}
	f.node(o)
	f.contracts(o)
	f.clock(o)
	f.account(o)
	f.keys(o)
	f.seller(o)
	f.bond(o)
	f.l2(o)
	f.machine(o)
	f.journal(o)
	f.ports(o)
	return f
}

func (f *findings) node(o Observation) {
	n := o.Node
	switch {
	case n == nil:
	case n.Err != nil:
		f.fail("L1 node", "check --l1-rpc: the address, that the node runs, and that its JSON-RPC answers from this machine", "%v", n.Err)
	case o.ManifestErr == nil && n.ChainID != o.Manifest.ChainID:
		f.fail("L1 node", "use a node of the manifest's chain, or the manifest of this chain", "chain %d, the manifest is of chain %d", n.ChainID, o.Manifest.ChainID)
	case n.Behind > 0:
		f.fail("L1 node", "wait until the node has synced, or use another one", "chain %d, %d blocks behind", n.ChainID, n.Behind)
	default:
		f.ok("L1 node", "chain %d, block %d", n.ChainID, n.Head.Number)
	}
}

func (f *findings) contracts(o Observation) {
	if o.Contracts == nil {
		return
	}
	wrong := 0
	for _, c := range o.Contracts.Inspections {
		if c.Err == nil {
			continue
		}
		wrong++
		mend := "this manifest and this release of proophi are not of the same deployment: get both anew"
		if errors.Is(c.Err, deploy.ErrNoCode) {
			mend = "the manifest is of another deployment, or the node has lost its state: get the manifest anew, or sync the node"
		}
		f.fail("contracts", mend, "%s %v: %v", c.Name, c.Address, c.Err)
	}
	if wrong == 0 {
		f.ok("contracts", "%d contracts have the code and the parameters of this release", len(o.Contracts.Inspections))
	}
	switch c := o.Contracts; {
	case c.ActiveErr != nil:
		f.fail("circuit", "check the node", "the active circuit cannot be read: %v", c.ActiveErr)
	case c.Active != o.Manifest.CircuitID:
		f.fail("circuit", "the timelock has changed the circuit: get a manifest that names it, and its keys", "active circuit is %v, the manifest names %v", c.Active, o.Manifest.CircuitID)
	default:
		f.ok("circuit", "%v", c.Active)
	}
}

// clock compares this clock with the time of L1's head. The head is as old as the chain's blocks are apart, and a quiet
// local chain has old ones; it is never from the future.
func (f *findings) clock(o Observation) {
	if o.Node == nil || o.Node.Err != nil || o.Node.Head.Time == 0 {
		return
	}
	head := time.Unix(int64(o.Node.Head.Time), 0)
	behind := head.Sub(o.Now).Round(time.Second)
	usual := time.Duration(o.Manifest.Parameters.L1BlockSeconds) * time.Second
	mend := "set this machine's clock and keep it set: run chrony or systemd-timesyncd"
	switch age := -behind; {
	case behind > skewFail && !deploy.IsLocal(o.Node.ChainID):
		f.fail("clock", mend, "this clock is %v behind L1's head", behind)
	case behind > skewWarn:
		f.warn("clock", mend, "this clock is %v behind L1's head", behind)
	case age > skewFail+4*usual && !deploy.IsLocal(o.Node.ChainID):
		f.fail("clock", "if the node is synced, "+mend+"; otherwise mend the node", "L1's head is %v old by this clock", age)
	case age > skewWarn+4*usual:
		f.warn("clock", "if L1 makes blocks, "+mend, "L1's head is %v old by this clock", age)
	default:
		f.ok("clock", "L1's head is %v old", max(age, 0))
	}
}

func (f *findings) account(o Observation) {
	a := o.Account
	if a == nil {
		f.warn("key", "give the agent's key, such as --keystore with --password-file, to have its balance, collateral and journal checked", "no key was given")
		return
	}
	if a.KeyErr != nil {
		mend := "give exactly one of --keystore, --key-file, --signer.endpoint or the key's environment variable"
		switch {
		case errors.Is(a.KeyErr, signing.ErrBadKeystore):
			mend = "check the file and the password; a keystore is what geth account new writes"
		case errors.Is(a.KeyErr, signing.ErrOnCommandLine):
			mend = "the key is in the shell's history and was in the list of processes: move what it holds to a new one"
		}
		f.fail("key", mend, "%v", a.KeyErr)
		return
	}
	f.ok("key", "account %v", a.Address)
	if a.Err != nil {
		f.fail("balance", "check the node", "%v", a.Err)
		return
	}
	if o.Node == nil || o.Node.Head.BaseFeeWei == nil || a.BalanceWei == nil {
		return
	}
	one := new(big.Int).Mul(big.NewInt(2), o.Node.Head.BaseFeeWei)
	if one.Mul(one, new(big.Int).SetUint64(gasOf[o.Role])); one.Sign() == 0 {
		one.SetInt64(1)
	}
	lasts := new(big.Int).Div(a.BalanceWei, one)
	wanted := new(big.Int).Mul(one, big.NewInt(gasReserve))
	mend := fmt.Sprintf("send ether to %v until it has %s: %d transactions at twice today's base fee", a.Address, wallet.FormatEther(wanted), gasReserve)
	switch {
	case lasts.Cmp(big.NewInt(gasLeast)) < 0:
		f.fail("balance", mend, "%s ether pays for %v transactions", wallet.FormatEther(a.BalanceWei), lasts)
	case lasts.Cmp(big.NewInt(gasReserve)) < 0 && o.Role.sends():
		f.warn("balance", mend, "%s ether pays for %v transactions", wallet.FormatEther(a.BalanceWei), lasts)
	default:
		f.ok("balance", "%s ether", wallet.FormatEther(a.BalanceWei))
	}
}

func (f *findings) keys(o Observation) {
	k := o.Keys
	if k == nil || o.ManifestErr != nil {
		return
	}
	derive := fmt.Sprintf("on a local chain: proophi keys derive --slots %d; elsewhere: install the keys of the ceremony that the operator publishes", o.Manifest.Slots)
	switch {
	case errors.Is(k.Err, keys.ErrAbsent):
		f.fail("keys", derive, "none for %d slots in %s", o.Manifest.Slots, k.Dir)
	case errors.Is(k.Err, keys.ErrCorrupt), errors.Is(k.Err, keys.ErrManifest):
		f.fail("keys", "remove that directory; then "+derive, "%v", k.Err)
	case k.Err != nil:
		f.fail("keys", "use the release of proophi and the keys that belong to the manifest", "%v", k.Err)
	case k.Manifest.CircuitID != o.Manifest.CircuitID:
		f.fail("keys", "install the keys of the manifest's circuit, or the release that it was deployed with", "keys are of circuit %v, the manifest names %v", k.Manifest.CircuitID, o.Manifest.CircuitID)
	case k.Manifest.CheckChain(o.Manifest.ChainID) != nil:
		f.fail("keys", "install the keys of a ceremony: everyone can forge proofs for development keys", "%v", k.Manifest.CheckChain(o.Manifest.ChainID))
	case k.Manifest.Insecure:
		f.ok("keys", "whole; development keys, good for local chains only")
	default:
		f.ok("keys", "whole")
	}
}

func (f *findings) journal(o Observation) {
	j := o.Journal
	switch {
	case j == nil:
	case errors.Is(j.Err, journal.ErrLocked):
		f.fail("journal", "an agent runs with this --data-dir: unless that is the one you ask about, stop it or take another directory; two must never send with one key", "%s is in use", j.Path)
	case errors.Is(j.Err, journal.ErrCorrupt):
		f.fail("journal", "keep a copy, look at the account's last transactions, and start with an empty directory once none is pending", "%v", j.Err)
	case j.Err != nil:
		f.fail("journal", "make --data-dir a directory that this user can write to", "%v", j.Err)
	case j.Pending > 0:
		f.warn("journal", "nothing to do: the agent settles them when it starts", "%d transactions of an earlier run are not settled", j.Pending)
	default:
		f.ok("journal", "%s", j.Path)
	}
}

func (f *findings) ports(o Observation) {
	for _, p := range o.Ports {
		if p.Err != nil {
			f.fail("port", "unless it is the agent itself: stop what listens there, or give the agent another port", "%s: %v", p.Address, p.Err)
		} else {
			f.ok("port", "%s is free", p.Address)
		}
	}
}

func (f *findings) l2(o Observation) {
	s := o.L2
	switch {
	case s == nil:
	case s.Err != nil:
		f.fail("sequencer", "check --sequencer-rpc and that the sequencer runs", "%s: %v", s.URL, s.Err)
	case o.ManifestErr == nil && (s.Rollup != o.Manifest.Rollup || s.ChainID != o.Manifest.ChainID):
		f.fail("sequencer", "use the sequencer of the manifest's rollup", "%s serves rollup %v on chain %d", s.URL, s.Rollup, s.ChainID)
	case !s.Head.IsZero() && o.Now.Sub(s.Head) > 10*time.Minute:
		f.warn("sequencer", "with no transactions there are no blocks; otherwise ask its operator", "its newest block is %v old", o.Now.Sub(s.Head).Round(time.Second))
	default:
		f.ok("sequencer", "%s", s.URL)
	}
}

// short is an amount of collateral, in ether where it is paid in ether.
func (o Observation) short(amount *big.Int) string {
	if token := o.Manifest.Parameters.CollateralToken; token != (common.Address{}) {
		return fmt.Sprintf("%v units of %v", amount, token)
	}
	return wallet.FormatEther(amount) + " ether"
}
