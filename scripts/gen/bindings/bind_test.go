package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func headerTaker(name, idType string) contract {
	return contract{Name: name, ABI: `[{"type":"function","name":"put","stateMutability":"view","outputs":[],"inputs":[` +
		`{"name":"h","type":"tuple","internalType":"struct Header","components":[{"name":"id","type":"` + idType + `"}]}]}]`}
}

func TestBindDeclaresSharedStructsOnce(t *testing.T) {
	files, err := bind("bindings", []contract{headerTaker("One", "uint64"), headerTaker("Two", "uint64")})
	require.NoError(t, err)

	const declaration = "type Header struct"
	require.Contains(t, string(files["types.go"]), declaration)
	require.NotContains(t, string(files["one.go"]), declaration)
	require.NotContains(t, string(files["two.go"]), declaration)
}

func TestBindRefusesDifferentStructsOfOneName(t *testing.T) {
	_, err := bind("bindings", []contract{headerTaker("One", "uint64"), headerTaker("Two", "uint32")})
	require.ErrorContains(t, err, "struct Header differs")
}

func TestBindRefusesUnboundLibrary(t *testing.T) {
	c := headerTaker("One", "uint64")
	c.Libraries = map[string]string{"00": "Heavy"}
	_, err := bind("bindings", []contract{c})
	require.ErrorContains(t, err, "library Heavy")
}

func TestReplaceRemovesOnlyGeneratedFiles(t *testing.T) {
	dir := t.TempDir()
	stale, kept := filepath.Join(dir, "stale.go"), filepath.Join(dir, "generate.go")
	require.NoError(t, os.WriteFile(stale, []byte(generatedMark+"\npackage bindings\n"), 0o644))
	require.NoError(t, os.WriteFile(kept, []byte("package bindings\n"), 0o644))

	require.NoError(t, replace(dir, map[string][]byte{"one.go": []byte("package bindings\n")}))
	require.NoFileExists(t, stale)
	require.FileExists(t, kept)
	require.FileExists(t, filepath.Join(dir, "one.go"))
}
