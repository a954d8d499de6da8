// Package blob ties the words of chunks to an EIP-4844 blob: natively, and inside a circuit over BN254.
//
// A blob's polynomial has the words of its chunks as coefficients, W for each chunk. L1 opens it at one point z by
// the point evaluation precompile; each chunk proof shows y_c = sum word_i z^i over its own W words, and L1 adds
// them up: sum z^(cW) y_c = y. All of this is arithmetic modulo q, the order of BLS12-381's scalar field, which is
// foreign to the circuit.
//
// The circuit computes with integers that are cut into limbs of 43 bits, and range-checks by bits only: no lookup,
// no emulated field, no commitment. Such an integer is a polynomial in X = 2^43, so products of integers are
// products of polynomials, which are multiplied at as many points as they have coefficients. Words are summed in
// three levels (powers of z, of z^a and of z^(ab)) and only the powers are ever reduced: about 3*cuberoot(W) short
// divisions and a long one, instead of 2*sqrt(W). docs/protocol/blobs.md has the construction, its soundness and
// what it costs.
package blob

//go:generate go test . -run TestGoldenVectors -update
