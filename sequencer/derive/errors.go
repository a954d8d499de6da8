package derive

import "errors"

// Errors of the transactions that carry commits.
var (
	// ErrNoCommit: the input calls neither commitBatch nor rescueBatch, nor a multicall that contains one of them.
	ErrNoCommit = errors.New("transaction input contains no commit")

	// ErrInput: the input has the selector of a known call, but its arguments do not decode.
	ErrInput = errors.New("arguments of the call are malformed")

	// ErrNesting: multicalls are nested deeper than anybody has reason to.
	ErrNesting = errors.New("multicalls are nested too deeply")
)

// Errors of commits. L1 refuses the first ones; the others mean that the batch cannot be proven.
var (
	// ErrEmptyCommit: a commit has no chunk or no block.
	ErrEmptyCommit = errors.New("commit has no chunk or no block")

	// ErrParent: the commit's parent header is not the batch that was applied last.
	ErrParent = errors.New("parent is not the last batch")

	// ErrBlocksDoNotCover: the blocks' slots are not exactly the chunks' slots, or a block is empty.
	ErrBlocksDoNotCover = errors.New("blocks do not cover the slots")

	// ErrTime: a chunk's or block's time is before its predecessor's.
	ErrTime = errors.New("time goes backwards")

	// ErrNotInField: a root or hash of the input is not below the field's order.
	ErrNotInField = errors.New("value is not a field element")

	// ErrRootMismatch: executing a chunk leads to another root than the commit says.
	ErrRootMismatch = errors.New("state root differs")

	// ErrDataHashMismatch: the hash of a chunk's words is not the commit's.
	ErrDataHashMismatch = errors.New("data hash differs")

	// ErrResultMismatch: the result of an L1 operation, its applied bit or amount, is not what executing it gives.
	ErrResultMismatch = errors.New("result of an L1 operation differs")

	// ErrHeaderMismatch: a field of the batch header from L1 is not what the commit's input gives.
	ErrHeaderMismatch = errors.New("batch header differs")

	// ErrUnknownChunk: a chunk index is not in the batch.
	ErrUnknownChunk = errors.New("batch has no such chunk")
)
