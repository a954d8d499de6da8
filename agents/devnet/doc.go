// Package devnet runs the whole rollup on one machine: an L1, the contracts, the sequencer, provers with their bidders
// and a keeper, and plays a file of transfers through them. At its end it checks that every transfer is final, every
// chunk proven, every withdrawal paid and every wei accounted for.
package devnet

import (
	_ "embed"
)

// mainnetTransfers is what is played without --txs.
//
//go:embed data/mainnet-transfers.csv
var mainnetTransfers []byte
