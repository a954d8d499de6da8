// Package truth tries every way in which one participant of a small market can lie, and measures what is left open to
// several.
//
// The seat auction of package market is truthful for one owner acting alone (DESIGN 3.2): that is checked here by
// exhaustion, for every report of every seat under up to three identities, on a twin of market.Clear in machine integers.
// Users are checked against market.OpenLot itself. What the design does not prevent (DESIGN 3.6) is measured: who gains how
// much, as a table.
//
// Money is in whole steps per unit; a step stands for any amount of wei. Everything is a function of its seed.
package truth
