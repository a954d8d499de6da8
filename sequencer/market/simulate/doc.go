// Package simulate plays rounds of the market with populations of users and provers, under its own rules and under those
// of other prover markets, and says who pays and earns what.
//
// A round is a batch: operations arrive, lots take them (market.OpenLot), a Mechanism sells their chunks to provers, some
// of those miss their deadline and the failure ladder steps in (DESIGN 3.4), and the controllers (market.Limits) fix the
// prices of the round after the next. The user side and the controllers are the same under every mechanism, so that only
// the sale of seats differs.
//
// What is simplified: a proving window is one round, so that every seat is free in each; an operation that no lot takes
// leaves; data fees and L1 operations are left out; a standby prover has a machine to spare. All draws are of whole
// numbers from streams of one seed: a run is the same on every machine.
package simulate
