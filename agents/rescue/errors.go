package rescue

import "errors"

var (
	// ErrNotPermissionless: nothing in the queue has waited long enough for others than the sequencer to commit.
	ErrNotPermissionless = errors.New("the rollup is not in permissionless mode")

	// ErrExited: the rollup has stopped for good, so that no batch is taken any more.
	ErrExited = errors.New("the rollup is in exit mode: every account can leave with \"proophi wallet exit\"")

	// ErrHeadNotProven: the newest batch is not proven, so that no rescue can follow it.
	ErrHeadNotProven = errors.New("newest batch is not proven: it must be proven, or dropped after its timeout, which keepers do")

	// ErrNothingWaits: no operation of the queue is left for a batch.
	ErrNothingWaits = errors.New("no L1 operation waits")

	// ErrTooSlow: the proofs came later than the deadline that they were made for.
	ErrTooSlow = errors.New("proving took longer than the deadline allows: give --within a longer time or --max-chunks a smaller number")

	// ErrForeignKeys: the proving keys are not those of the circuit that the rollup has active.
	ErrForeignKeys = errors.New("proving keys are of another circuit than the rollup's")
)
