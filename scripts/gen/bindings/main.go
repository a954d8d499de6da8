// Command bindings writes Go bindings (abigen v2) for the named contracts from their forge artifacts:
//
//	go run ./scripts/gen/bindings -artifacts contracts/out -out bindings Rollup Bridge
//
// Each contract gets its own file. The structs of all contracts go to types.go, each once, because contracts share
// them. Generated files of contracts that are no longer named are removed.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const generatedMark = "// Code generated via abigen V2 - DO NOT EDIT."

func main() {
	artifacts := flag.String("artifacts", "contracts/out", "directory of forge's artifacts")
	out := flag.String("out", "bindings", "directory of the Go package that is written")
	pkg := flag.String("pkg", "bindings", "name of the Go package that is written")
	flag.Parse()

	if err := generate(*artifacts, *out, *pkg, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bindings:", err)
		os.Exit(1)
	}
}

func generate(artifacts, out, pkg string, names []string) error {
	names = slices.Sorted(slices.Values(names))
	contracts := make([]contract, 0, len(names))
	for _, name := range slices.Compact(names) {
		c, err := load(artifacts, name)
		if err != nil {
			return err
		}
		contracts = append(contracts, c)
	}
	files, err := bind(pkg, contracts)
	if err != nil {
		return err
	}
	return replace(out, files)
}

// replace writes files into dir and removes the generated files that are there but not among them.
func replace(dir string, files map[string][]byte) error {
	present, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	for _, path := range present {
		if _, wanted := files[filepath.Base(path)]; wanted {
			continue
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasPrefix(string(content), generatedMark) {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
