package queue_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/queue"
)

var (
	circuit = common.Hash{1}
	id      = common.Hash{2}
)

func open(t *testing.T, cfg queue.Config) *queue.Queue {
	t.Helper()
	q, err := queue.Open(context.Background(), cfg, testlog.Logger(t, log.LevelCrit))
	require.NoError(t, err)
	t.Cleanup(q.Close)
	return q
}

func embedded(t *testing.T) queue.Config {
	cfg := queue.DefaultConfig()
	cfg.Dir, cfg.AckWait, cfg.Deliveries = t.TempDir(), time.Second, 2
	return cfg
}

func TestCheckReportsEveryMistake(t *testing.T) {
	err := queue.Config{Listen: "127.0.0.1:0", Token: "short", Replicas: 9}.Check()
	require.ErrorIs(t, err, queue.ErrConfig)
	for _, mistake := range []string{"neither URL nor directory", "16 characters", "less than a second", "at least once", "replicas"} {
		require.ErrorContains(t, err, mistake)
	}
	cfg := embedded(t)
	require.NoError(t, cfg.Check())
	cfg.URL, cfg.Listen, cfg.Token = "nats://x", "127.0.0.1:0", "0123456789abcdef"
	require.ErrorContains(t, cfg.Check(), "a cluster has its own ports")
	for _, listen := range []string{"nowhere", "127.0.0.1:x", "127.0.0.1:70000"} {
		cfg.URL, cfg.Listen = "", listen
		_, err = queue.Open(context.Background(), cfg, log.Root())
		require.ErrorIs(t, err, queue.ErrConfig, listen)
	}
	_, err = queue.Dial(queue.Config{}, log.Root())
	require.ErrorIs(t, err, queue.ErrConfig)
	_, err = queue.Dial(queue.Config{URL: "nats://secret@127.0.0.1:1,nats://user:secret@127.0.0.1:2"}, log.Root())
	require.ErrorIs(t, err, queue.ErrConnect)
	require.ErrorContains(t, err, "@127.0.0.1:2")
	require.NotContains(t, err.Error(), "secret", "a token never goes to a log")
}

func TestJobsAreThereOnce(t *testing.T) {
	ctx, q := context.Background(), open(t, embedded(t))
	_, ok, err := q.Take(ctx, circuit, "a")
	require.NoError(t, err)
	require.False(t, ok, "no coordinator has opened the lane")
	for _, lane := range []queue.Lane{"a", "b"} {
		require.NoError(t, q.OpenLane(ctx, circuit, lane))
		require.NoError(t, q.OpenLane(ctx, circuit, lane), "again")
	}
	first, err := q.AddJob(ctx, circuit, "a", id, []byte("x"))
	require.NoError(t, err)
	again, err := q.AddJob(ctx, circuit, "b", id, []byte("y"))
	require.NoError(t, err)
	require.Equal(t, first, again, "it is there, in another lane")
	jobs, err := q.Jobs(ctx, circuit)
	require.NoError(t, err)
	require.Equal(t, map[common.Hash][]byte{id: []byte("x")}, jobs)
	others, err := q.Jobs(ctx, common.Hash{9})
	require.NoError(t, err)
	require.Empty(t, others)

	delivered, err := q.Delivered(ctx, circuit, "a")
	require.NoError(t, err)
	require.Zero(t, delivered)
	delivery, ok, err := q.Take(ctx, circuit, "a")
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, queue.Token{Sequence: first, Delivery: 1}, delivery.Token)
	require.Equal(t, id, delivery.ID)
	require.Equal(t, []byte("x"), delivery.Data)
	require.Equal(t, time.Second, delivery.AckWait)
	delivered, err = q.Delivered(ctx, circuit, "a")
	require.NoError(t, err)
	require.Equal(t, first, delivered)

	require.NoError(t, delivery.Return())
	var second *queue.Delivery
	require.Eventually(t, func() bool {
		second, ok, err = q.Take(ctx, circuit, "a")
		return err == nil && ok
	}, time.Minute, 10*time.Millisecond)
	require.Equal(t, queue.Token{Sequence: first, Delivery: 2}, second.Token)
	require.True(t, delivery.Token.Before(second.Token))
	require.NoError(t, second.Done(ctx))
	_, ok, err = q.FindJob(ctx, circuit, id)
	require.NoError(t, err)
	require.False(t, ok)
	later, err := q.AddJob(ctx, circuit, "a", id, []byte("x"))
	require.NoError(t, err)
	require.Greater(t, later, first, "the token of a job that is added again is newer")
}

func TestRemovedJobIsCancelled(t *testing.T) {
	ctx, q := context.Background(), open(t, embedded(t))
	require.NoError(t, q.OpenLane(ctx, circuit, "a"))
	cancelled := make(chan uint64, 1)
	stop, err := q.OnCancel(func(got common.Hash, sequence uint64) {
		if got == id {
			cancelled <- sequence
		}
	})
	require.NoError(t, err)
	defer stop()
	require.NoError(t, q.RemoveJob(ctx, circuit, id), "one that is not there")
	require.Zero(t, <-cancelled)
	require.NoError(t, q.PutTrace(ctx, id, make([]byte, 3<<20)))
	sequence, err := q.AddJob(ctx, circuit, "a", id, nil)
	require.NoError(t, err)
	data, err := q.Trace(ctx, id)
	require.NoError(t, err)
	require.Len(t, data, 3<<20, "larger than a message may be")
	require.NoError(t, q.RemoveJob(ctx, circuit, id))
	require.Equal(t, sequence, <-cancelled)
	_, ok, err := q.FindJob(ctx, circuit, id)
	require.NoError(t, err)
	require.False(t, ok)
	_, err = q.Trace(ctx, id)
	require.ErrorIs(t, err, queue.ErrTraceUnknown)
}

func TestLimits(t *testing.T) {
	ctx, q := context.Background(), open(t, embedded(t))
	require.NoError(t, q.OpenLane(ctx, circuit, "a"))
	_, err := q.AddJob(ctx, circuit, "a", id, make([]byte, 1<<17))
	require.Error(t, err, "a job is small")
	for n := range byte(queue.ResultsPerJob + 3) {
		require.NoError(t, q.SendResult(ctx, id, []byte{n}))
	}
	var kept []byte
	for {
		r, ok, err := q.LastResult(ctx, id)
		require.NoError(t, err)
		if !ok {
			break
		}
		kept = append(kept, r.Data...)
		require.NoError(t, q.RemoveResult(ctx, r))
		require.NoError(t, q.RemoveResult(ctx, r), "twice")
	}
	require.Equal(t, []byte{6, 5, 4, 3}, kept)
}

func TestTermsEnd(t *testing.T) {
	ctx, q := context.Background(), open(t, embedded(t))
	first, err := q.Lead(ctx, "owner")
	require.NoError(t, err)
	other, err := q.Lead(ctx, "another")
	require.NoError(t, err)
	leads, err := q.Leads(ctx, "owner", first)
	require.NoError(t, err)
	require.True(t, leads)
	second, err := q.Lead(ctx, "owner")
	require.NoError(t, err)
	for name, c := range map[string]struct {
		owner string
		term  uint64
		want  bool
	}{"first": {"owner", first, false}, "second": {"owner", second, true}, "other": {"another", other, true}} {
		leads, err := q.Leads(ctx, c.owner, c.term)
		require.NoError(t, err)
		require.Equal(t, c.want, leads, name)
	}
	q.Close()
	q.Close()
	_, err = q.Leads(ctx, "owner", second)
	require.Error(t, err)
}
