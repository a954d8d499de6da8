package checks

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/proophi/proophi/"

// allowed lists, for each top-level layer, which of our other layers its packages may import (docs/architecture.md).
var allowed = map[string][]string{
	"circuits/protocol": {},
	"circuits":          {"circuits/protocol"},
	"bindings":          {},
	"sequencer":         {"circuits/protocol"},
	"prover":            {"circuits/protocol", "circuits"},
	"scripts":           {"circuits/protocol", "circuits", "bindings", "sequencer", "prover"},
	"agents":            {"circuits/protocol", "circuits", "bindings", "sequencer", "prover", "scripts"},
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func TestPackagesImportOnlyLayersBelow(t *testing.T) {
	packages := listPackages(t)
	require.Greater(t, len(packages), 5)
	for _, p := range packages {
		layer := layerOf(p.ImportPath)
		require.Contains(t, allowed, layer, "%s stands in no layer", p.ImportPath)
		for _, imported := range p.Imports {
			if !strings.HasPrefix(imported, module) {
				continue
			}
			if below := layerOf(imported); below != layer {
				require.Contains(t, allowed[layer], below, "%s imports %s", p.ImportPath, imported)
			}
		}
	}
}

func TestProtocolKnowsNoCircuitFrontend(t *testing.T) {
	for _, p := range listPackages(t) {
		if layerOf(p.ImportPath) != "circuits/protocol" {
			continue
		}
		for _, imported := range p.Imports {
			require.False(t, strings.HasPrefix(imported, "github.com/consensys/gnark/"), "%s imports %s", p.ImportPath, imported)
		}
	}
}

func layerOf(importPath string) string {
	path := strings.TrimPrefix(importPath, module)
	if path == "circuits/protocol" || strings.HasPrefix(path, "circuits/protocol/") {
		return "circuits/protocol"
	}
	top, _, _ := strings.Cut(path, "/")
	return top
}

func listPackages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", module+"...").Output()
	require.NoError(t, err)
	var packages []goPackage
	decoder := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		packages = append(packages, p)
	}
}
