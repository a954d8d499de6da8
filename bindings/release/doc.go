// Package release holds the contracts as they are deployed: the bytecode of the release profile and the constructors.
// Calls and events are in package bindings, which is generated from the interfaces and so the same for every version
// that keeps them. The generator's line is there too.
package release
