package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/devnet/audit"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Two batches time out because nobody proves, the second with an operation of L1 that is due by then. Both are dropped
// and come again, block for block, together with what was confirmed meanwhile. Then they are proven: what users were
// promised is final, and L1 alone gives the same state.
func TestDroppedBatchesComeAgain(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	r := newRollup(t, 8*time.Minute, func(*deploy.Parameters) {})
	inbox := bindings.NewIForcedInbox()
	key, err := protocol.DeriveSpendingKey(crypto.Keccak256Hash([]byte("alice")))
	require.NoError(t, err)
	keyHash := protocol.SpendingKeyHash(key.PublicKey)
	r.send(alice, r.manifest.Inbox, inbox.PackDeposit(r.Address(alice), l1test.Ether(1)), l1test.Ether(2))
	r.send(alice, r.manifest.Inbox, inbox.PackSetKey(keyHash.Bytes()), l1test.Ether(1))
	r.wait(func(v *l1.View) bool { return v.HeadBatch() >= 1 })

	send := func(nonce uint64) common.Hash {
		m := protocol.Message{Kind: protocol.KindTransfer, From: r.Address(alice), To: r.Address(bob), AmountWei: big.NewInt(1000),
			MaxFeeWei: big.NewInt(1e17), Nonce: nonce, ValidUntil: ^uint64(0)}
		auth, err := m.Sign(protocol.Domain(r.client.ID(), r.manifest.Rollup), key)
		require.NoError(t, err)
		var hash common.Hash
		require.Eventually(t, func() bool {
			hash, err = r.l2.SendTransaction(r.ctx, m, auth)
			return err == nil
		}, time.Minute, 200*time.Millisecond)
		return hash
	}
	sent := []common.Hash{send(0)}
	r.send(bob, r.manifest.Inbox, inbox.PackDeposit(r.Address(bob), big.NewInt(7)), l1test.Ether(1))
	before := r.wait(func(v *l1.View) bool { return v.HeadBatch() >= 3 && v.QueueTail() == 3 && lastQueueEnd(v) == 3 })
	sent = append(sent, send(1))

	r.startKeeper()
	dropped := r.wait(func(v *l1.View) bool { b, ok := v.Batch(1); return ok && b.Status == l1.Dropped })
	require.Positive(t, dropped.BondOf(r.Address(sequencing)).Cmp(new(big.Int)), "the bond is slashed, not gone")
	r.startProver(proving, r.l2)

	last := dropped.LatestCommit()
	view := r.wait(func(v *l1.View) bool {
		return v.FinalizedCommit() > last && len(v.Unfinalized()) == 0 && v.HeadBatch() >= last
	})
	again := make(map[uint64]bindings.BatchHeader)
	for _, b := range view.Batches(1) {
		if b.Status == l1.Finalized {
			again[b.Header.BatchNumber] = b.Header
		}
	}
	for _, b := range before.Batches(1) {
		got, ok := again[b.Header.BatchNumber]
		require.True(t, ok, "batch %d", b.Header.BatchNumber)
		require.Greater(t, got.CommitId, b.Header.CommitId, "commit ids are not used again")
		require.Equal(t, b.Header.LastBlockHash, got.LastBlockHash, "batch %d has the same blocks", b.Header.BatchNumber)
		require.Equal(t, b.Header.RecordsRoot, got.RecordsRoot, "and the same chunks")
		require.Equal(t, b.Header.QueueEnd, got.QueueEnd)
	}
	for _, hash := range sent {
		require.Eventually(t, func() bool {
			receipt, err := r.l2.Receipt(r.ctx, hash)
			return err == nil && receipt != nil && receipt.State == rpc.StateFinal
		}, 30*time.Second, 200*time.Millisecond)
	}
	r.wait(func(v *l1.View) bool {
		for _, b := range v.Batches(1) {
			if b.Status == l1.Dropped && !b.Released {
				return false
			}
		}
		return true
	})
	auditor, err := audit.New(auditChain{r.client}, r.manifest)
	require.NoError(t, err)
	defer func() { require.NoError(t, auditor.Close()) }()
	require.NoError(t, auditor.Observe(r.ctx, r.follower.View()))
	contract := bindings.NewIRollup()
	root, err := l1.Query(r.ctx, r.client, r.manifest.Rollup, contract.PackFinalizedRoot(), contract.UnpackFinalizedRoot)
	require.NoError(t, err)
	require.Equal(t, common.Hash(root), auditor.Root())
	for _, e := range auditor.Equations() {
		require.True(t, e.Holds())
	}

	// Without the sequencer, from genesis over what was dropped.
	rebuilt := r.rebuild(rebuild.Options{OnlyFinal: true})
	require.Equal(t, common.Hash(root), rebuilt.FinalRoot)
	require.GreaterOrEqual(t, rebuilt.Dropped, 2)
	require.EqualValues(t, 2, rebuilt.Accounts())
}

// lastQueueEnd is the index after the last operation that L1's newest batch has.
func lastQueueEnd(v *l1.View) uint64 {
	b, ok := v.Batch(v.LatestCommit())
	if !ok {
		return 0
	}
	return b.Header.QueueEnd
}
