package transition

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/gadgets"
)

// bindingCircuit binds words as the chunk circuit does.
type bindingCircuit struct {
	Statement
	Words []frontend.Variable
}

func (c *bindingCircuit) Define(api frontend.API) error {
	h, err := gadgets.NewHasher(api)
	if err != nil {
		return err
	}
	c.assertBound(api, h, c.Words)
	return nil
}

// The circuit binds the golden chunk's words to the same dataHash and evaluation as Go and Solidity.
func TestGoldenBinding(t *testing.T) {
	raw, err := os.ReadFile("../protocol/testdata/vectors.json")
	require.NoError(t, err)
	var golden struct {
		Chunk struct {
			Words    []common.Hash `json:"words"`
			DataHash common.Hash   `json:"dataHash"`
			Z        common.Hash   `json:"z"`
			Y        common.Hash   `json:"y"`
			Context  common.Hash   `json:"context"`
		} `json:"chunk"`
	}
	require.NoError(t, json.Unmarshal(raw, &golden))
	g := golden.Chunk
	require.Len(t, g.Words, 15)
	assignment := &bindingCircuit{
		Statement: Statement{PreRoot: 0, PostRoot: 0, DataHash: g.DataHash.Big(), Z: g.Z.Big(), Y: g.Y.Big(), Context: g.Context.Big()},
		Words:     make([]frontend.Variable, len(g.Words)),
	}
	for i, w := range g.Words {
		assignment.Words[i] = w.Big()
	}
	circuit := &bindingCircuit{Words: make([]frontend.Variable, len(g.Words))}
	require.NoError(t, test.IsSolved(circuit, assignment, ecc.BN254.ScalarField()))
	for i := range assignment.Words {
		kept := assignment.Words[i]
		assignment.Words[i] = 4711
		require.Error(t, test.IsSolved(circuit, assignment, ecc.BN254.ScalarField()), "word %d is not bound", i)
		assignment.Words[i] = kept
	}
}
