// Package measure says what proofs take on this machine: the benchmark prints it, and the bidder turns it into a price.
package measure

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"syscall"
	"time"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/scripts/bench/workload"
)

// ErrRounds: a measurement of no proof says nothing.
var ErrRounds = errors.New("at least one proof has to be made")

// Spent is wall and CPU time of all cores.
type Spent struct{ Wall, CPU time.Duration }

// Step runs a step and says what it took.
func Step(step func() error) (Spent, error) {
	began, cpu := time.Now(), CPUTime()
	err := step()
	return Spent{time.Since(began), CPUTime() - cpu}, err
}

func usage() (u syscall.Rusage) {
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return u
}

// CPUTime is what this process has used so far.
func CPUTime() time.Duration {
	u := usage()
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// PeakMB is the most memory that this process held, in megabytes; Linux counts in kilobytes.
func PeakMB() float64 { return float64(usage().Maxrss) / 1024 }

// Median of durations, which must not be empty.
func Median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}

// Proof is what one proof takes: Witness checks the trace and fills the circuit, Solve computes all wires, Prove makes the
// proof, Verify checks it. CPU is the time of all cores for all four, FillCPU that for the first two.
type Proof struct{ Witness, Solve, Prove, Verify, CPU, FillCPU time.Duration }

// Wall is the time from the trace to the checked proof.
func (p Proof) Wall() time.Duration { return p.Witness + p.Solve + p.Prove + p.Verify }

// Full returns a chunk of a shape with a transfer in every slot.
func Full(shape protocol.Shape) (protocol.ChunkTrace, error) {
	chunks, err := workload.Chunks(shape)
	if err != nil {
		return protocol.ChunkTrace{}, fmt.Errorf("making a full chunk: %w", err)
	}
	return chunks[1], nil
}

// Proofs proves one chunk several times in sequence and returns the median of each part.
func Proofs(ctx context.Context, cpu *backend.CPU, shape protocol.Shape, trace protocol.ChunkTrace, rounds int) (Proof, error) {
	if rounds < 1 {
		return Proof{}, fmt.Errorf("%w, not %d", ErrRounds, rounds)
	}
	var parts [6][]time.Duration
	for range rounds {
		p, err := once(ctx, cpu, shape, trace)
		if err != nil {
			return Proof{}, err
		}
		for i, took := range []time.Duration{p.Witness, p.Solve, p.Prove, p.Verify, p.CPU, p.FillCPU} {
			parts[i] = append(parts[i], took)
		}
	}
	return Proof{Median(parts[0]), Median(parts[1]), Median(parts[2]), Median(parts[3]), Median(parts[4]), Median(parts[5])}, nil
}

func once(ctx context.Context, cpu *backend.CPU, shape protocol.Shape, trace protocol.ChunkTrace) (p Proof, err error) {
	at, used := time.Now(), CPUTime()
	mark := func() (took Spent) {
		now, cpu := time.Now(), CPUTime()
		took = Spent{now.Sub(at), cpu - used}
		at, used = now, cpu
		p.CPU += took.CPU
		return took
	}
	circuit, _, err := witness.Assign(shape, trace, protocol.Context{ChainID: new(big.Int).SetUint64(keys.LocalChains[0])})
	if err != nil {
		return p, fmt.Errorf("filling the circuit: %w", err)
	}
	_, err = cpu.Prove(ctx, circuit, func(next backend.Phase) {
		took := mark()
		switch next {
		case backend.PhaseSolve:
			p.Witness, p.FillCPU = took.Wall, took.CPU
		case backend.PhaseProve:
			p.Solve, p.FillCPU = took.Wall, p.FillCPU+took.CPU
		case backend.PhaseVerify:
			p.Prove = took.Wall
		}
	})
	if err != nil {
		return p, fmt.Errorf("proving: %w", err)
	}
	p.Verify = mark().Wall
	return p, nil
}
