package derive

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// ChunkInput mirrors the Solidity struct of contracts/src/interfaces/IRollup.sol.
type ChunkInput struct {
	PostRoot     common.Hash `abi:"postRoot" json:"postRoot"`
	DataHash     common.Hash `abi:"dataHash" json:"dataHash"`
	WitnessHash  common.Hash `abi:"witnessHash" json:"witnessHash"`
	UnitPriceWei *big.Int    `abi:"unitPriceWei" json:"unitPriceWei"`
	DataFeeWei   *big.Int    `abi:"dataFeeWei" json:"dataFeeWei"`
	Time         uint64      `abi:"time" json:"time"`
	L1Count      uint16      `abi:"l1Count" json:"l1Count"`
	// Slots are compact slots, protocol.EncodeSlots.
	Slots []byte `abi:"slots" json:"slots"`
}

// BlockInput mirrors the Solidity struct of contracts/src/interfaces/IRollup.sol.
type BlockInput struct {
	Time      uint64 `abi:"time" json:"time"`
	SlotCount uint32 `abi:"slotCount" json:"slotCount"`
}

// Commit is what one call of commitBatch says, or one of rescueBatch besides its proofs.
type Commit struct {
	Parent protocol.BatchHeader `abi:"parent" json:"parent"`
	Chunks []ChunkInput         `abi:"chunks" json:"chunks"`
	Blocks []BlockInput         `abi:"blocks" json:"blocks"`
}

// rollupABI holds the calls that carry commits. A test of agents/sequencer compares it with the compiled contract.
const rollupABI = `[
{"type":"function","name":"commitBatch","stateMutability":"nonpayable","outputs":[],"inputs":[` + commitInputs + `]},
{"type":"function","name":"rescueBatch","stateMutability":"nonpayable","outputs":[],"inputs":[` + commitInputs + `,
 {"name":"deadline","type":"uint64"},{"name":"proofs","type":"uint256[8][]"}]},
{"type":"function","name":"finalizeBatch","stateMutability":"nonpayable","outputs":[],"inputs":[
 {"name":"header","type":"tuple","components":[` + headerComponents + `]}]},
{"type":"function","name":"multicall","stateMutability":"nonpayable","outputs":[{"name":"results","type":"bytes[]"}],
 "inputs":[{"name":"calls","type":"bytes[]"}]}]`

const commitInputs = `
 {"name":"parent","type":"tuple","components":[` + headerComponents + `]},
 {"name":"chunks","type":"tuple[]","components":[
  {"name":"postRoot","type":"bytes32"},{"name":"dataHash","type":"bytes32"},{"name":"witnessHash","type":"bytes32"},
  {"name":"unitPriceWei","type":"uint96"},{"name":"dataFeeWei","type":"uint96"},{"name":"time","type":"uint64"},
  {"name":"l1Count","type":"uint16"},{"name":"slots","type":"bytes"}]},
 {"name":"blocks","type":"tuple[]","components":[{"name":"time","type":"uint64"},{"name":"slotCount","type":"uint32"}]}`

const headerComponents = `{"name":"commitId","type":"uint64"},{"name":"batchNumber","type":"uint64"},{"name":"nonce","type":"uint64"},
{"name":"committedAt","type":"uint64"},{"name":"committedBlock","type":"uint64"},{"name":"lastTime","type":"uint64"},
{"name":"lastBlockNumber","type":"uint64"},{"name":"queueStart","type":"uint64"},{"name":"queueEnd","type":"uint64"},
{"name":"chunkCount","type":"uint32"},{"name":"seatCount","type":"uint32"},{"name":"paidSlots","type":"uint32"},
{"name":"circuitId","type":"bytes32"},{"name":"parentHash","type":"bytes32"},{"name":"preRoot","type":"bytes32"},
{"name":"postRoot","type":"bytes32"},{"name":"recordsRoot","type":"bytes32"},{"name":"withdrawalRoot","type":"bytes32"},
{"name":"lastBlockHash","type":"bytes32"},{"name":"winnersHash","type":"bytes32"},{"name":"computeWei","type":"uint128"},
{"name":"dataWei","type":"uint128"},{"name":"prepaidWei","type":"uint128"},{"name":"depositsWei","type":"uint128"},
{"name":"paddingWei","type":"uint128"},{"name":"debitWei","type":"uint128"},{"name":"openPriceWei","type":"uint128"},
{"name":"sequencerFeeWei","type":"uint128"},{"name":"sequencer","type":"address"}`

var calls = mustABI()

func mustABI() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(rollupABI))
	if err != nil {
		panic(err) // the text above is constant
	}
	return parsed
}

// maxNesting bounds multicalls inside multicalls.
const maxNesting = 4

// Encode returns the input of a transaction that calls commitBatch.
func (c Commit) Encode() ([]byte, error) {
	parent, err := withoutNils(c.Parent)
	if err != nil {
		return nil, fmt.Errorf("parent: %w", err)
	}
	input, err := calls.Pack("commitBatch", parent, c.Chunks, c.Blocks)
	if err != nil {
		return nil, fmt.Errorf("encoding commit: %w", err)
	}
	return input, nil
}

// Rescue is what one call of rescueBatch says: a commit of L1 operations alone, with the proofs of all its chunks.
type Rescue struct {
	Parent protocol.BatchHeader `abi:"parent"`
	Chunks []ChunkInput         `abi:"chunks"`
	Blocks []BlockInput         `abi:"blocks"`
	// Deadline is the last second in which L1 takes the batch; its header's committedAt.
	Deadline uint64 `abi:"deadline"`
	// Proofs are Groth16 A, B, C in the layout of the exported verifier.
	Proofs [][8]*big.Int `abi:"proofs"`
}

// Commit is the rescue without what proves it.
func (r Rescue) Commit() Commit { return Commit{Parent: r.Parent, Chunks: r.Chunks, Blocks: r.Blocks} }

// Encode returns the input of a transaction that calls rescueBatch.
func (r Rescue) Encode() ([]byte, error) {
	parent, err := withoutNils(r.Parent)
	if err != nil {
		return nil, fmt.Errorf("parent: %w", err)
	}
	input, err := calls.Pack("rescueBatch", parent, r.Chunks, r.Blocks, r.Deadline, r.Proofs)
	if err != nil {
		return nil, fmt.Errorf("encoding rescue: %w", err)
	}
	return input, nil
}

// EncodeFinalize returns the input of a transaction that calls finalizeBatch.
func EncodeFinalize(header protocol.BatchHeader) ([]byte, error) {
	header, err := withoutNils(header)
	if err != nil {
		return nil, err
	}
	input, err := calls.Pack("finalizeBatch", header)
	if err != nil {
		return nil, fmt.Errorf("encoding finalization: %w", err)
	}
	return input, nil
}

// EncodeMulticall returns the input of a transaction that makes several calls of the rollup.
func EncodeMulticall(inputs ...[]byte) ([]byte, error) {
	input, err := calls.Pack("multicall", inputs)
	if err != nil {
		return nil, fmt.Errorf("encoding multicall: %w", err)
	}
	return input, nil
}

// withoutNils returns the header with zero for the amounts that are not set, and checks the ranges.
func withoutNils(h protocol.BatchHeader) (protocol.BatchHeader, error) {
	for _, amount := range []**big.Int{&h.ComputeWei, &h.DataWei, &h.PrepaidWei, &h.DepositsWei, &h.PaddingWei,
		&h.DebitWei, &h.OpenPriceWei, &h.SequencerFeeWei} {
		if *amount == nil {
			*amount = new(big.Int)
		}
	}
	_, err := h.Hash()
	return h, err
}

// Decode returns the commits that a transaction's input makes, in order: commitBatch or rescueBatch called directly, or
// by multicall.
func Decode(input []byte) ([]Commit, error) {
	commits, err := decode(input, 0)
	if err == nil && len(commits) == 0 {
		return nil, ErrNoCommit
	}
	return commits, err
}

func decode(input []byte, depth int) ([]Commit, error) {
	if depth > maxNesting {
		return nil, fmt.Errorf("%w: more than %d", ErrNesting, maxNesting)
	}
	switch {
	case isCall(input, "commitBatch"):
		var c Commit
		if err := unpack("commitBatch", input, &c); err != nil {
			return nil, err
		}
		return []Commit{c}, nil
	case isCall(input, "rescueBatch"):
		var r Rescue
		if err := unpack("rescueBatch", input, &r); err != nil {
			return nil, err
		}
		return []Commit{r.Commit()}, nil
	case isCall(input, "multicall"):
		var arguments struct{ Calls [][]byte }
		if err := unpack("multicall", input, &arguments); err != nil {
			return nil, err
		}
		if err := checkLengths(arguments.Calls, len(input)); err != nil {
			return nil, err
		}
		var commits []Commit
		for i, call := range arguments.Calls {
			inner, err := decode(call, depth+1)
			if err != nil {
				return nil, fmt.Errorf("call %d: %w", i, err)
			}
			commits = append(commits, inner...)
		}
		return commits, nil
	default:
		return nil, nil
	}
}

// checkLengths refuses calls that share bytes of their input: nobody encodes so, and decoding them would take time out of
// all proportion to the input.
func checkLengths(calls [][]byte, inputLength int) error {
	total := 0
	for _, call := range calls {
		total += len(call)
	}
	if total > inputLength {
		return fmt.Errorf("%w: calls of %d bytes in %d", ErrInput, total, inputLength)
	}
	return nil
}

func isCall(input []byte, method string) bool {
	return bytes.HasPrefix(input, calls.Methods[method].ID)
}

func unpack(method string, input []byte, into any) error {
	arguments := calls.Methods[method].Inputs
	values, err := arguments.Unpack(input[4:])
	if err == nil {
		err = arguments.Copy(into, values)
	}
	if err != nil {
		return fmt.Errorf("%s: %w: %w", method, ErrInput, err)
	}
	return nil
}
