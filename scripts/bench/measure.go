package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"slices"
	"syscall"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	filled "github.com/proophi/proophi/prover/witness"
	"github.com/proophi/proophi/scripts/bench/baseline"
	"github.com/proophi/proophi/scripts/bench/workload"
)

// row is what one process measures. Times are medians over the rounds, in seconds.
type row struct {
	Transfers   int     `json:"transfers"`
	Constraints int     `json:"constraints"`
	Setup       float64 `json:"setupSeconds"`
	Load        float64 `json:"loadSeconds"`
	// Witness checks the trace and fills the circuit; Solve computes all wires; Prove the proof; Verify checks it.
	Witness float64 `json:"witnessSeconds"`
	Solve   float64 `json:"solveSeconds"`
	Prove   float64 `json:"proveSeconds"`
	Verify  float64 `json:"verifySeconds"`
	// CPU is the time of all cores for all four, FillCPU that of witness and solving.
	CPU     float64 `json:"cpuSeconds"`
	FillCPU float64 `json:"fillCpuSeconds"`
	// Gnark and GnarkCPU are gnark's own Prove on the same witness, as multiples of solving and proving here.
	Gnark    float64 `json:"gnark"`
	GnarkCPU float64 `json:"gnarkCpu"`
	// PeakMB is the most memory that the process held, keys and all proofs in sequence, without the comparison with gnark.
	PeakMB float64 `json:"peakMB"`
}

// spent is wall and CPU time.
type spent struct{ wall, cpu time.Duration }

// measured runs a step.
func measured(step func() error) (spent, error) {
	began, cpu := time.Now(), cpuTime()
	err := step()
	return spent{time.Since(began), cpuTime() - cpu}, err
}

func usage() (u syscall.Rusage) {
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return u
}

func cpuTime() time.Duration {
	u := usage()
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// peakMB is what Linux counts in kilobytes.
func peakMB() float64 { return float64(usage().Maxrss) / 1024 }

// median of durations, in seconds.
func median(times []time.Duration) float64 {
	slices.Sort(times)
	return times[len(times)/2].Seconds()
}

// measureShape derives keys into a directory of their own, or takes those of keysDir, and proves chunks full of transfers.
func measureShape(ctx context.Context, slots, rounds int, keysDir string) (row, error) {
	shape := protocol.Shape{Slots: slots}
	r := row{Transfers: slots}
	fresh := keysDir == ""
	if fresh {
		var err error
		if keysDir, err = os.MkdirTemp("", "bench-keys"); err != nil {
			return r, err
		}
		defer os.RemoveAll(keysDir)
	}
	progress := func(stage string) { fmt.Fprintf(os.Stderr, "%d slots: %s\n", slots, stage) }
	store, err := keys.NewStore(keysDir, progress)
	if err != nil {
		return r, err
	}
	setup, err := measured(func() error { _, err := store.LoadVerifying(ctx, shape); return err })
	if err != nil {
		return r, err
	}
	if fresh {
		r.Setup = setup.wall.Seconds()
	}
	var k *keys.Keys
	load, err := measured(func() error { k, err = store.Load(ctx, shape); return err })
	if err != nil {
		return r, err
	}
	r.Load, r.Constraints = load.wall.Seconds(), k.Constraints
	chunks, err := workload.Chunks(shape)
	if err != nil {
		return r, err
	}
	progress(fmt.Sprintf("proving %d times, then %d times in turns with gnark", rounds, rounds))
	return r, r.measureProofs(ctx, k, chunks[1], rounds)
}

// measureProofs proves one chunk several times in sequence, and then again in turns with gnark.
func (r *row) measureProofs(ctx context.Context, k *keys.Keys, trace protocol.ChunkTrace, rounds int) error {
	cpu := backend.NewCPU(k)
	var parts [4][]time.Duration
	var all, fill []time.Duration
	for range rounds {
		took, err := proveOnce(ctx, cpu, k.Shape, trace)
		if err != nil {
			return err
		}
		var used time.Duration
		for i, part := range took {
			parts[i] = append(parts[i], part.wall)
			used += part.cpu
		}
		all, fill = append(all, used), append(fill, took[0].cpu+took[1].cpu)
	}
	r.Witness, r.Solve, r.Prove, r.Verify = median(parts[0]), median(parts[1]), median(parts[2]), median(parts[3])
	r.CPU, r.FillCPU, r.PeakMB = median(all), median(fill), peakMB()
	return r.compare(ctx, cpu, k, trace, rounds)
}

// proveOnce returns what witness, solving, proving and verifying took.
func proveOnce(ctx context.Context, cpu *backend.CPU, shape protocol.Shape, trace protocol.ChunkTrace) (took [4]spent, err error) {
	at, used := time.Now(), cpuTime()
	part := 0
	mark := func() {
		now, nowUsed := time.Now(), cpuTime()
		took[part] = spent{now.Sub(at), nowUsed - used}
		at, used, part = now, nowUsed, part+1
	}
	circuit, _, err := filled.Assign(shape, trace, protocol.Context{ChainID: big.NewInt(1337)})
	if err != nil {
		return took, err
	}
	_, err = cpu.Prove(ctx, circuit, func(backend.Phase) { mark() })
	if err != nil {
		return took, err
	}
	mark()
	return took, nil
}

// compare runs this prover and gnark's in turns on the same chunk. Both solve; verifying and the witness are left out.
func (r *row) compare(ctx context.Context, cpu *backend.CPU, k *keys.Keys, trace protocol.ChunkTrace, rounds int) error {
	circuit, _, err := filled.Assign(k.Shape, trace, protocol.Context{ChainID: big.NewInt(1337)})
	if err != nil {
		return err
	}
	var wall, used [2][]time.Duration
	add := func(i int, s spent) { wall[i], used[i] = append(wall[i], s.wall), append(used[i], s.cpu) }
	for range rounds {
		var ours spent
		began, cpuBegan := time.Now(), cpuTime()
		_, err := cpu.Prove(ctx, circuit, func(p backend.Phase) {
			if p == backend.PhaseVerify {
				ours = spent{time.Since(began), cpuTime() - cpuBegan}
			}
		})
		if err != nil {
			return err
		}
		add(0, ours)
		gnark, err := measured(func() error {
			full, err := frontend.NewWitness(circuit, ecc.BN254.ScalarField())
			if err != nil {
				return err
			}
			_, err = groth16.Prove(k.System, k.PK, full)
			return err
		})
		if err != nil {
			return err
		}
		add(1, gnark)
	}
	r.Gnark, r.GnarkCPU = median(wall[1])/median(wall[0]), median(used[1])/median(used[0])
	return nil
}

// measureBaseline sets up, proves and verifies the plain circuit with gnark alone.
func measureBaseline(transfers, rounds int) (row, error) {
	r := row{Transfers: transfers, Gnark: 1, GnarkCPU: 1}
	var system *cs.R1CS
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	setup, err := measured(func() error {
		compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, baseline.New(transfers))
		if err != nil {
			return err
		}
		system = compiled.(*cs.R1CS)
		return groth16.Setup(system, &pk, &vk)
	})
	if err != nil {
		return r, err
	}
	r.Setup, r.Constraints = setup.wall.Seconds(), system.GetNbConstraints()
	var parts [4][]time.Duration
	var all []time.Duration
	for range rounds {
		before := cpuTime()
		var full witness.Witness
		var proof *groth16.Proof
		for i, step := range []func() error{
			func() error {
				circuit, err := baseline.Assign(transfers)
				if err == nil {
					full, err = frontend.NewWitness(circuit, ecc.BN254.ScalarField())
				}
				return err
			},
			func() error { return nil }, // gnark solves within Prove
			func() error { proof, err = groth16.Prove(system, &pk, full); return err },
			func() error { return verifyBaseline(proof, &vk, full) },
		} {
			took, err := measured(step)
			if err != nil {
				return r, err
			}
			parts[i] = append(parts[i], took.wall)
		}
		all = append(all, cpuTime()-before)
	}
	r.Witness, r.Prove, r.Verify = median(parts[0]), median(parts[2]), median(parts[3])
	r.CPU, r.PeakMB = median(all), peakMB()
	return r, nil
}

func verifyBaseline(proof *groth16.Proof, vk *groth16.VerifyingKey, full witness.Witness) error {
	public, err := full.Public()
	if err != nil {
		return err
	}
	return groth16.Verify(proof, vk, public.Vector().(fr.Vector))
}
