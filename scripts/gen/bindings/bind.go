package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

const typesHead = generatedMark + `
// The structs that the contracts take, return and emit.

package %s

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = big.NewInt
	_ = common.Big1
)
`

// bind returns the files of the package by name.
func bind(pkg string, contracts []contract) (map[string][]byte, error) {
	libraries := make(map[string]string)
	for _, c := range contracts {
		maps.Copy(libraries, c.Libraries)
	}
	if err := checkLibraries(contracts, libraries); err != nil {
		return nil, err
	}

	files := make(map[string][]byte)
	structs := make(map[string]string)
	for _, c := range contracts {
		code, err := abigen.BindV2([]string{c.Name}, []string{c.ABI}, []string{c.Bytecode}, pkg, libraries, nil)
		if err != nil {
			return nil, fmt.Errorf("bind %s: %w", c.Name, err)
		}
		rest, own, err := splitStructs(code, c.Name)
		if err != nil {
			return nil, fmt.Errorf("bind %s: %w", c.Name, err)
		}
		for name, declaration := range own {
			if other, ok := structs[name]; ok && other != declaration {
				return nil, fmt.Errorf("bind %s: struct %s differs from another contract's struct of that name", c.Name, name)
			}
			structs[name] = declaration
		}
		files[strings.ToLower(c.Name)+".go"] = rest
	}
	if len(structs) == 0 {
		return files, nil
	}

	var types bytes.Buffer
	fmt.Fprintf(&types, typesHead, pkg)
	for _, name := range slices.Sorted(maps.Keys(structs)) {
		fmt.Fprintf(&types, "\n%s\n", structs[name])
	}
	content, err := format.Source(types.Bytes())
	if err != nil {
		return nil, fmt.Errorf("format structs: %w", err)
	}
	files["types.go"] = content
	return files, nil
}

// checkLibraries makes sure that each library that a contract links to is bound too: deployment needs its bytecode.
func checkLibraries(contracts []contract, libraries map[string]string) error {
	for _, library := range libraries {
		if !slices.ContainsFunc(contracts, func(c contract) bool { return c.Name == library }) {
			return fmt.Errorf("library %s is linked to but not among the named contracts", library)
		}
	}
	return nil
}

// splitStructs takes the structs that code declares ahead of the contract itself out of code.
func splitStructs(code, name string) (rest []byte, structs map[string]string, err error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", code, parser.ParseComments)
	if err != nil {
		return nil, nil, err
	}
	structs = make(map[string]string)
	end := 0
	for _, declaration := range file.Decls {
		d, ok := declaration.(*ast.GenDecl)
		if !ok || d.Tok == token.VAR && d.Specs[0].(*ast.ValueSpec).Names[0].Name == name+"MetaData" {
			break
		}
		if d.Tok != token.TYPE {
			continue
		}
		from, to := fset.Position(d.Doc.Pos()).Offset, fset.Position(d.End()).Offset
		structs[d.Specs[0].(*ast.TypeSpec).Name.Name] = code[from:to]
		rest = append(rest, code[end:from]...)
		end = to
	}
	rest, err = format.Source(append(rest, code[end:]...))
	return rest, structs, err
}
