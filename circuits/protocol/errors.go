package protocol

import "errors"

// Errors of the queue, the compact slots, blocks and batches. Those of slots, chunks and messages stand with them.
var (
	// ErrNotL1Kind: a queue item has a kind that no L1 contract enqueues.
	ErrNotL1Kind = errors.New("kind of operation does not come from the L1 queue")

	// ErrUnusedField: an item or slot has a value in a field that its kind does not use.
	ErrUnusedField = errors.New("field that the kind does not use is not zero")

	// ErrKeyHashRange: a spending-key hash is not below the order of BN254's scalar field.
	ErrKeyHashRange = errors.New("spending-key hash is not a canonical field element")

	// ErrPrepaidRange: an item's prepaid fee needs more than 96 bits, or is negative.
	ErrPrepaidRange = errors.New("prepaid fee is not in [0, 2^96)")

	// ErrItemLength: encoded queue items are 101 bytes, neither more nor less.
	ErrItemLength = errors.New("queue item is not 101 bytes")

	// ErrL1Order: an L1 operation stands after the chunk's first l1Count slots, or another kind among them.
	ErrL1Order = errors.New("L1 operations are not exactly the first l1Count slots")

	// ErrItemMismatch: a slot and the queue item at its position disagree, or their numbers differ.
	ErrItemMismatch = errors.New("slot does not execute the queue item at its position")

	// ErrFlags: a compact L1 operation has spare flag bits, an all bit that its item denies, or an executed amount without it.
	ErrFlags = errors.New("flags do not fit the queue item")

	// ErrSlotsTruncated: compact bytes end inside a slot, or before the last L1 operation.
	ErrSlotsTruncated = errors.New("compact slots end early")

	// ErrSlotsLeftOver: compact bytes go on after the chunk's last slot.
	ErrSlotsLeftOver = errors.New("compact slots go on after the last slot")

	// ErrConfirmationSignature: a soft confirmation's signature is malformed, malleable, or recovers to nobody.
	ErrConfirmationSignature = errors.New("signature of the soft confirmation is invalid")

	// ErrLeafIndex: a Merkle proof is wanted for a leaf that the list does not have, for none, or for leaves out of order.
	ErrLeafIndex = errors.New("merkle leaf index is out of range")

	// ErrTraceEncoding: the bytes of a chunk trace are truncated, have spare bytes, or hold a value out of its range.
	ErrTraceEncoding = errors.New("encoded chunk trace is malformed")
)
