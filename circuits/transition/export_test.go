package transition

import (
	"flag"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/proophi/proophi/circuits/protocol"
)

// Update asks the tests of this package to rewrite their golden files and snapshots.
var Update = flag.Bool("update", false, "rewrite the golden files of this package")

// NewCut and AssignCut are New and Assign with the nodes cut levels below the root, whatever the number of slots.
func NewCut(slots, cut int) *Circuit { return newCut(slots, cut) }

func AssignCut(trace protocol.ChunkTrace, public [PublicInputs]fr.Element, cut int) (*Circuit, error) {
	return assignCut(trace, public, cut)
}
