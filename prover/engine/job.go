package engine

import (
	"encoding/json"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/queue"
	"github.com/proophi/proophi/prover/witness"
)

// Public are the public inputs of a chunk's proof, in the statement's order.
type Public = [transition.PublicInputs]fr.Element

// ID names a job: the keccak of its public inputs. The same chunk for the same prover in the same commit has the same
// ID after a restart, and nothing else has.
type ID = common.Hash

// Rank orders jobs: lower ranks are proven first, those of a rank in the order in which they were submitted.
type Rank uint8

const (
	// RankAssigned: the prover must deliver or loses collateral.
	RankAssigned Rank = iota
	// RankOpen: anyone may deliver, for a price.
	RankOpen
	// RankExpired: another prover missed its deadline.
	RankExpired
)

// Job is a chunk to prove.
type Job struct {
	ID      ID
	Trace   protocol.ChunkTrace
	Context protocol.Context
	Rank    Rank
	// Deadline is when the proof is late.
	Deadline time.Time

	public Public
}

// NewJob makes the job of a trace. It reports traces whose words are malformed.
func NewJob(shape protocol.Shape, trace protocol.ChunkTrace, context protocol.Context) (Job, error) {
	public, err := witness.PublicInputs(shape, trace, context)
	if err != nil {
		return Job{}, err
	}
	return Job{ID: idOf(public), Trace: trace, Context: context, public: public}, nil
}

func idOf(public Public) ID {
	data := make([]byte, 0, len(public)*fr.Bytes)
	for i := range public {
		b := public[i].Bytes()
		data = append(data, b[:]...)
	}
	return crypto.Keccak256Hash(data)
}

// lanes of the queue, in the order in which workers empty them. Jobs that other machines failed at come first, and only
// the prover's own devices take them.
const (
	LaneOwn      queue.Lane = "own"
	LaneAssigned queue.Lane = "assigned"
	LaneOpen     queue.Lane = "open"
	LaneExpired  queue.Lane = "expired"
)

// Lanes returns the lanes that a worker takes jobs from, the most urgent first. The prover's own devices are trusted with
// one more.
func Lanes(trusted bool) []queue.Lane {
	lanes := []queue.Lane{LaneOwn, LaneAssigned, LaneOpen, LaneExpired}
	if trusted {
		return lanes
	}
	return lanes[1:]
}

func (r Rank) lane() queue.Lane {
	switch r {
	case RankAssigned:
		return LaneAssigned
	case RankOpen:
		return LaneOpen
	default:
		return LaneExpired
	}
}

// Result is a verified proof.
type Result struct {
	ID      ID
	Context protocol.Context
	Public  Public
	Proof   backend.Proof
	// Seconds is the time from the worker's first sign to its result, as seen from here; 0 if it is not known.
	Seconds float64
}

// resultJSON is a result as it is written: field elements as 32 bytes, which their own encoding does only by address.
type resultJSON struct {
	ID      ID                                   `json:"id"`
	Context protocol.Context                     `json:"context"`
	Public  [transition.PublicInputs]common.Hash `json:"public"`
	Proof   backend.Proof                        `json:"proof"`
	Seconds float64                              `json:"seconds"`
}

// MarshalJSON writes the result.
func (r Result) MarshalJSON() ([]byte, error) {
	out := resultJSON{ID: r.ID, Context: r.Context, Proof: r.Proof, Seconds: r.Seconds}
	for i := range r.Public {
		out.Public[i] = r.Public[i].Bytes()
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes; elements that are not below the field's order are refused.
func (r *Result) UnmarshalJSON(data []byte) error {
	var in resultJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*r = Result{ID: in.ID, Context: in.Context, Proof: in.Proof, Seconds: in.Seconds}
	for i := range in.Public {
		if err := r.Public[i].SetBytesCanonical(in.Public[i][:]); err != nil {
			return err
		}
	}
	return nil
}

// State is where a job stands.
type State string

// The states of a job.
const (
	StateQueued    State = "queued"
	StateProving   State = "proving"
	StateDone      State = "done"
	StateFailed    State = "failed"
	StateCancelled State = "cancelled"
)

// Progress is told at each step of a job.
type Progress struct {
	ID      ID
	Context protocol.Context
	State   State
	// Phase is set while the backend works.
	Phase backend.Phase
	// Worker is the name of the worker that has the job, as it calls itself.
	Worker string
	At     time.Time
	// Err is why the job failed.
	Err error
}
