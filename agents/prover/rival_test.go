package prover_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/capacity"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
)

// endless is a device that proves until it is told to leave the job.
type endless struct {
	began, left         chan struct{}
	beganOnce, leftOnce sync.Once
}

func (*endless) Name() string { return "endless" }

func (d *endless) Prove(ctx context.Context, _ *transition.Circuit, _ func(backend.Phase)) (backend.Proof, error) {
	d.beganOnce.Do(func() { close(d.began) })
	<-ctx.Done()
	d.leftOnce.Do(func() { close(d.left) })
	return backend.Proof{}, ctx.Err()
}

// A chunk that another prover delivers is left in the middle, and what the prover can prove is there for its bidder to read.
func TestLeavesWhatAnotherProved(t *testing.T) {
	s := newStage(t)
	start := func(account, owner int, backends ...backend.Backend) string {
		cfg := prover.DefaultConfig()
		cfg.Config, cfg.Owner, cfg.BundleWait = s.config(), s.Address(owner), 0
		service, err := prover.New(s.ctx, cfg, prover.Deps{Log: s.log, Manifest: &s.manifest, Key: s.Keys[account], Keys: s.keys, Traces: s, Backends: backends})
		s.start(service, err)
		return cfg.DataDir
	}
	wait := func(what string, channel <-chan struct{}) {
		select {
		case <-channel:
		case <-s.ctx.Done():
			require.FailNow(t, what)
		}
	}
	slow := &endless{began: make(chan struct{}), left: make(chan struct{})}
	dir := start(relayer, owner, slow)
	b := s.commit(0)
	wait("the first prover does not begin", slow.began)
	start(keeping, user)
	view := s.wait(func(v *l1.View) bool {
		got, ok := v.Batch(b.Header.CommitId)
		return ok && got.Chunks[0].Proven
	})
	got, _ := view.Batch(b.Header.CommitId)
	require.Equal(t, s.Address(user), got.Chunks[0].Prover)
	wait("the first prover does not leave the chunk", slow.left)
	require.Eventually(t, func() bool {
		said, err := capacity.Read(dir + "/" + capacity.FileName)
		return err == nil && said.Seats > 0 && said.Halvings == 0
	}, patience, 100*time.Millisecond)
}
