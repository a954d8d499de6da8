// Package checks holds the tests of the repository itself: which package may import which, and that no file says
// what it must not.
package checks
