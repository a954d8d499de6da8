package l1

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/bindings/release"
)

// metaData is what the bindings know of a contract.
type metaData interface{ ParseABI() (*abi.ABI, error) }

// RevertError is a call that a contract reverted.
type RevertError struct {
	// Name is that of the custom error, "Error" for a message, "Panic", or empty for what no ABI of ours knows.
	Name string
	// Args are the error's values in order.
	Args []any
	// Names are the names of the values.
	Names []string
	// Data is what the contract returned.
	Data []byte
}

// Error says the error as a contract's reader would: Name(argument value, ...).
func (e *RevertError) Error() string {
	if e.Name == "" {
		return "reverted: " + hexutil.Encode(e.Data)
	}
	values := make([]string, len(e.Args))
	for i, value := range e.Args {
		values[i] = strings.TrimSpace(fmt.Sprintf("%s %v", e.Names[i], printable(value)))
	}
	return fmt.Sprintf("reverted: %s(%s)", e.Name, strings.Join(values, ", "))
}

func printable(value any) any {
	switch v := value.(type) {
	case [32]byte:
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	}
	return value
}

// IsRevert reports whether err is a revert with one of the named custom errors; with no name, any revert.
func IsRevert(err error, names ...string) bool {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return false
	}
	return len(names) == 0 || slices.Contains(names, revert.Name)
}

// customErrors are the errors of all our contracts, and Solidity's own two, by selector.
var customErrors = mustErrors(
	&bindings.IRollupMetaData, &bindings.IForcedInboxMetaData, &bindings.IBridgeMetaData, &bindings.IAskRegistryMetaData,
	&bindings.IProverAuctionMetaData, &bindings.ICollateralVaultMetaData, &bindings.ISequencerRegistryMetaData,
	&bindings.IVerifierRegistryMetaData, &bindings.IFailureLadderMetaData, &bindings.IStandbyListMetaData,
	&bindings.ISealedAsksMetaData, &bindings.IPauseGuardMetaData, &bindings.IExitsMetaData,
	// The contracts themselves also have the errors of the libraries that they use.
	&release.RollupMetaData, &release.ForcedInboxMetaData, &release.BridgeMetaData, &release.AskRegistryMetaData,
	&release.ProverAuctionMetaData, &release.CollateralVaultMetaData, &release.SequencerRegistryMetaData,
	&release.VerifierRegistryMetaData, &release.FailureLadderMetaData, &release.StandbyListMetaData,
	&release.SealedAsksMetaData, &release.PauseGuardMetaData, &release.TimelockControllerMetaData,
	&release.ExitsMetaData, &release.ExitVerifierMetaData,
)

func mustErrors(metas ...metaData) map[[4]byte]abi.Error {
	known := make(map[[4]byte]abi.Error)
	for _, e := range []struct{ name, kind string }{{"Error", "string"}, {"Panic", "uint256"}} {
		kind, err := abi.NewType(e.kind, "", nil)
		if err != nil {
			panic(err) // the two types are fixed above
		}
		solidity := abi.NewError(e.name, abi.Arguments{{Type: kind}})
		known[[4]byte(solidity.ID[:4])] = solidity
	}
	for _, meta := range metas {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(err) // generated
		}
		for _, e := range parsed.Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
}

// DecodeRevert makes a [RevertError] of what a node answers to a call that reverts. Other errors stay as they are.
func DecodeRevert(err error) error {
	var answer rpc.DataError
	if err == nil || !errors.As(err, &answer) {
		return err
	}
	text, ok := answer.ErrorData().(string)
	if !ok {
		return err
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil {
		return err
	}
	return revertOf(data)
}

func revertOf(data []byte) *RevertError {
	revert := &RevertError{Data: data}
	if len(data) < 4 {
		return revert
	}
	known, ok := customErrors[[4]byte(data[:4])]
	if !ok {
		return revert
	}
	values, err := known.Inputs.Unpack(data[4:])
	if err != nil {
		return revert
	}
	revert.Name, revert.Args = known.Name, values
	for _, input := range known.Inputs {
		revert.Names = append(revert.Names, input.Name)
	}
	return revert
}
