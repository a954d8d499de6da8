package engine

import (
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/queue"
)

// JobMessage is a job as workers get it. The trace is not in it: it is stored in the queue under the job's ID.
type JobMessage struct {
	ID ID `json:"id"`
	// Coordinator is the name of the engine that gave out the job.
	Coordinator string           `json:"coordinator"`
	CircuitID   common.Hash      `json:"circuitId"`
	Context     protocol.Context `json:"context"`
	// Deadline is when the proof is late.
	Deadline time.Time `json:"deadline"`
	// LimitSeconds is how long a worker may hold the job.
	LimitSeconds float64 `json:"limitSeconds"`
}

// ResultMessage is a proof as a worker sends it. Nothing in it is believed: the proof is verified against public inputs
// that the coordinator computed.
type ResultMessage struct {
	ID     ID            `json:"id"`
	Token  queue.Token   `json:"token"`
	Worker string        `json:"worker"`
	Proof  backend.Proof `json:"proof"`
}

// ProgressMessage is what a worker tells of a job that it holds.
type ProgressMessage struct {
	Token  queue.Token `json:"token"`
	Worker string      `json:"worker"`
	// Phase is empty while the job is prepared.
	Phase backend.Phase `json:"phase,omitempty"`
	// Cause and Detail are set when the worker gives up.
	Cause  Cause  `json:"cause,omitempty"`
	Detail string `json:"detail,omitempty"`
}

// WorkerMessage is what a worker tells of itself, again and again.
type WorkerMessage struct {
	Name     string        `json:"name"`
	Circuits []common.Hash `json:"circuits"`
	// Devices is the number of proofs that it makes at once; 0 when it leaves.
	Devices int `json:"devices"`
	// Refuses says why it takes no work; empty if it does.
	Refuses string `json:"refuses,omitempty"`
}

// Cause is why a worker could not prove a job.
type Cause string

// The causes.
const (
	CausePanic   Cause = "panic"
	CauseWitness Cause = "witness"
	CauseTrace   Cause = "trace"
	CauseProof   Cause = "proof"
	CauseLimit   Cause = "limit"
	CauseDevice  Cause = "device"
)

// causes are the errors that a failure at a worker becomes here.
var causes = map[Cause]error{
	CausePanic: ErrPanic, CauseWitness: backend.ErrUnsatisfied, CauseTrace: ErrTrace, CauseProof: backend.ErrInvalidProof, CauseLimit: ErrTooLong,
}

// CauseOf returns the cause that an error is sent as.
func CauseOf(err error) Cause {
	for cause, known := range causes {
		if errors.Is(err, known) {
			return cause
		}
	}
	return CauseDevice
}

// maxDetail bounds the words of a worker that reach a log.
const maxDetail = 300
