package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// A contract is what a binding needs to know of a compiled contract.
type contract struct {
	Name      string
	ABI       string
	Bytecode  string            // hex without 0x, with placeholders for libraries; empty for an interface
	Libraries map[string]string // placeholder pattern -> library name
}

// artifact is the part of forge's output file that is read.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object         string                                `json:"object"`
		LinkReferences map[string]map[string]json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
}

// load reads the artifact of the contract called name. When several sources define that name, the one in the source
// file of the same name is meant.
func load(artifacts, name string) (contract, error) {
	paths, err := filepath.Glob(filepath.Join(artifacts, "*", name+".json"))
	if err != nil {
		return contract{}, err
	}
	path := filepath.Join(artifacts, name+".sol", name+".json")
	if len(paths) == 1 {
		path = paths[0]
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return contract{}, fmt.Errorf("read artifact of %s (is it compiled? artifacts of that name: %q): %w", name, paths, err)
	}
	var a artifact
	if err := json.Unmarshal(content, &a); err != nil {
		return contract{}, fmt.Errorf("decode %s: %w", path, err)
	}
	return contract{
		Name:      name,
		ABI:       string(a.ABI),
		Bytecode:  strings.TrimPrefix(a.Bytecode.Object, "0x"),
		Libraries: a.libraries(),
	}, nil
}

// libraries returns the placeholders of the libraries that the bytecode links to: the first 34 hexadecimal digits of
// the keccak of the library's qualified name.
func (a artifact) libraries() map[string]string {
	patterns := make(map[string]string)
	for file, libraries := range a.Bytecode.LinkReferences {
		for library := range libraries {
			hash := crypto.Keccak256([]byte(file + ":" + library))
			patterns[hex.EncodeToString(hash)[:34]] = library
		}
	}
	return patterns
}
