package transfers

import "errors"

// Errors of a whole file: nothing of it is played.
var (
	// ErrEmpty: the file has no row that can be played.
	ErrEmpty = errors.New("file has no playable transfer")

	// ErrNoHeader: the first line is not a header.
	ErrNoHeader = errors.New("file has no header line")

	// ErrMissingColumn: the header lacks a column.
	ErrMissingColumn = errors.New("header lacks a column")

	// ErrDuplicateColumn: the header names a column twice.
	ErrDuplicateColumn = errors.New("header names a column twice")

	// ErrFileTooLarge: the file has more bytes than the parser reads.
	ErrFileTooLarge = errors.New("file is too large")
)

// Errors of one row: it is skipped and listed, the others are played.
var (
	// ErrFieldCount: the row has fewer or more fields than the header.
	ErrFieldCount = errors.New("row has another number of fields than the header")

	// ErrSyntax: the row is not CSV, for example because of a quote that never closes.
	ErrSyntax = errors.New("row is not valid CSV")

	// ErrEmptyField: a field that must have a value has none.
	ErrEmptyField = errors.New("field is empty")

	// ErrNotNumber: a field is not a decimal integer.
	ErrNotNumber = errors.New("field is not a decimal integer")

	// ErrNegative: an amount is below zero.
	ErrNegative = errors.New("amount is negative")

	// ErrNumberTooLarge: a block number, an index or a gas price needs more than 64 bits.
	ErrNumberTooLarge = errors.New("number needs more than 64 bits")

	// ErrAmountTooLarge: a value is 2^128 wei or more, which no L2 balance holds.
	ErrAmountTooLarge = errors.New("amount is not below 2^128 wei")

	// ErrAbsurdAmount: a value is above 10^9 ether, more than there is.
	ErrAbsurdAmount = errors.New("amount is above 10^9 ether")

	// ErrNotAddress: a field is not 0x and 40 hexadecimal digits.
	ErrNotAddress = errors.New("field is not an address")

	// ErrZeroAddress: the sender or the recipient is the zero address, which has no account on L2.
	ErrZeroAddress = errors.New("zero address has no account")

	// ErrNotHash: a field is not 0x and 64 hexadecimal digits.
	ErrNotHash = errors.New("field is not a transaction hash")

	// ErrDuplicateHash: an earlier row has the same transaction hash.
	ErrDuplicateHash = errors.New("transaction hash was seen before")

	// ErrZeroGasPrice: a gas price of zero gives no bid.
	ErrZeroGasPrice = errors.New("gas price is zero")
)
