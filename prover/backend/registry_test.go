package backend_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
)

func TestBackendsByName(t *testing.T) {
	b, err := backend.Open(backend.Default, &keys.Keys{})
	require.NoError(t, err)
	require.Equal(t, "cpu", b.Name())
	_, err = backend.Open("abacus", &keys.Keys{})
	require.ErrorIs(t, err, backend.ErrUnknown)
	require.ErrorContains(t, err, `"abacus", there is cpu`)

	broken := errors.New("no driver")
	backend.Register("broken", func(*keys.Keys) (backend.Backend, error) { return nil, broken })
	require.Equal(t, []string{"broken", "cpu"}, backend.Names())
	require.NoError(t, backend.Check("broken"))
	_, err = backend.Open("broken", &keys.Keys{})
	require.ErrorIs(t, err, broken)
	require.Panics(t, func() { backend.Register("cpu", nil) })
}
