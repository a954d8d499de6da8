package rpc

import (
	"errors"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
)

// Errors of requests.
var (
	// ErrKind: a transaction's kind is neither "transfer" nor "withdraw".
	ErrKind = errors.New("kind of transaction is unknown")

	// ErrSignatureLength: a signature is not the 64 bytes R ‖ S, or a public key not 32 bytes.
	ErrSignatureLength = errors.New("public key and signature are not 32 and 64 bytes")

	// ErrMissingField: a transaction lacks a field.
	ErrMissingField = errors.New("field is missing")

	// ErrUnknown: there is no such block, batch, chunk or trace.
	ErrUnknown = errors.New("not known")

	// ErrUnauthorized: a method for provers was called without the bearer token.
	ErrUnauthorized = errors.New("bearer token is missing or wrong")

	// ErrNotReady: the sequencer cannot take transactions now, as long as it has not caught up with L1 or while L1
	// contradicts it.
	ErrNotReady = errors.New("sequencer takes no transactions now")

	// ErrBlockTag: a block is named by something that is neither a number nor a known tag.
	ErrBlockTag = errors.New("block is neither a number nor a tag")
)

// Codes of errors. -32000 and below are the server's own in JSON-RPC; those from -32602 up are the standard's.
const (
	CodeInternal            = -32603
	CodeInvalidParams       = -32602
	CodeUnknown             = -32001
	CodeUnauthorized        = -32002
	CodeNotReady            = -32003
	CodeLimitExceeded       = -32005
	CodeInvalidSignature    = -32011
	CodeExpired             = -32012
	CodeNonceTooLow         = -32013
	CodeNonceTooHigh        = -32014
	CodeFeeTooLow           = -32015
	CodeInsufficientBalance = -32016
	CodeAlreadyKnown        = -32017
	CodeUnderpriced         = -32018
	CodeUnknownSender       = -32019
)

// reasons gives each known cause its code and its name, which stands in the error's data.
var reasons = []struct {
	cause error
	code  int
	name  string
}{
	{ErrKind, CodeInvalidParams, "kind"},
	{ErrSignatureLength, CodeInvalidParams, "signatureLength"},
	{ErrMissingField, CodeInvalidParams, "missingField"},
	{ErrBlockTag, CodeInvalidParams, "blockTag"},
	{ErrUnknown, CodeUnknown, "unknown"},
	{ErrUnauthorized, CodeUnauthorized, "unauthorized"},
	{ErrNotReady, CodeNotReady, "notReady"},
	{protocol.ErrNotSignedKind, CodeInvalidParams, "kind"},
	{protocol.ErrAmountRange, CodeInvalidParams, "amountRange"},
	{protocol.ErrMaxFeeRange, CodeInvalidParams, "maxFeeRange"},
	{mempool.ErrRecipient, CodeInvalidParams, "recipient"},
	{protocol.ErrInvalidSignature, CodeInvalidSignature, "signature"},
	{mempool.ErrNoSpendingKey, CodeInvalidSignature, "noSpendingKey"},
	{mempool.ErrWrongSpendingKey, CodeInvalidSignature, "wrongSpendingKey"},
	{mempool.ErrExpired, CodeExpired, "expired"},
	{mempool.ErrNonceTooLow, CodeNonceTooLow, "nonceTooLow"},
	{mempool.ErrNonceTooHigh, CodeNonceTooHigh, "nonceTooHigh"},
	{mempool.ErrFeeTooLow, CodeFeeTooLow, "feeTooLow"},
	{mempool.ErrInsufficientBalance, CodeInsufficientBalance, "insufficientBalance"},
	{mempool.ErrAlreadyKnown, CodeAlreadyKnown, "alreadyKnown"},
	{mempool.ErrUnderpriced, CodeUnderpriced, "underpriced"},
	{mempool.ErrUnknownSender, CodeUnknownSender, "unknownSender"},
	{mempool.ErrSenderLimit, CodeLimitExceeded, "senderLimit"},
	{mempool.ErrPoolFull, CodeLimitExceeded, "poolFull"},
}

// Error is an error with a JSON-RPC code; its data is the reason's name.
type Error struct {
	Code   int
	Reason string
	cause  error
}

// Error implements error.
func (e *Error) Error() string { return e.cause.Error() }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.cause }

// ErrorCode implements go-ethereum's rpc.Error.
func (e *Error) ErrorCode() int { return e.Code }

// ErrorData implements go-ethereum's rpc.DataError.
func (e *Error) ErrorData() any { return map[string]string{"reason": e.Reason} }

// coded gives err its code. Causes that nobody named are the server's own trouble.
func coded(err error) error {
	if err == nil {
		return nil
	}
	for _, r := range reasons {
		if errors.Is(err, r.cause) {
			return &Error{Code: r.code, Reason: r.name, cause: err}
		}
	}
	return &Error{Code: CodeInternal, Reason: "internal", cause: err}
}
