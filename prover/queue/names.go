package queue

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Names in the server. Every coordinator and worker of a cluster uses the same.
const (
	// JobsStream holds the jobs that wait or are being proven: a message leaves it when its job has ended.
	JobsStream = "proophi-jobs"
	// ResultsStream holds proofs until the coordinator has them on its disk.
	ResultsStream = "proophi-results"
	// TracesBucket holds the traces that jobs refer to.
	TracesBucket = "proophi-traces"
	// LeadersBucket says which process coordinates for an owner.
	LeadersBucket = "proophi-coordinators"

	root = "proophi."
)

// Lane is a part of the queue. Workers empty earlier lanes first, and take the jobs of a lane in order of arrival.
type Lane string

// subject of a job: circuit, lane, job.
func jobSubject(circuit common.Hash, lane Lane, id common.Hash) string {
	return jobFilter(circuit, lane, id.Hex())
}

func jobFilter(circuit common.Hash, lane Lane, id string) string {
	return fmt.Sprintf("%sjobs.%s.%s.%s", root, circuit.Hex(), lane, id)
}

// consumerName of the jobs of a lane.
func consumerName(circuit common.Hash, lane Lane) string {
	return fmt.Sprintf("%s-%s", strings.TrimPrefix(circuit.Hex(), "0x"), lane)
}

func resultSubject(id string) string   { return root + "results." + id }
func progressSubject(id string) string { return root + "progress." + id }
func cancelSubject(id string) string   { return root + "cancel." + id }

const workersSubject = root + "workers"

// idOf returns the job that the last part of a subject names.
func idOf(subject string) (common.Hash, bool) {
	text := subject[strings.LastIndexByte(subject, '.')+1:]
	var id common.Hash
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return common.Hash{}, false
	}
	return id, id.Hex() == text
}
