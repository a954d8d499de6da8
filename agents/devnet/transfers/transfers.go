// Package transfers reads the CSV files that the devnet plays: plain ether transfers in the columns of
// blockchain-etl/ethereum-etl.
//
// A file needs the header columns of [Columns], in any order; others are ignored. A byte order mark, CRLF line ends,
// blanks around fields and empty lines are accepted. A row with a mistake is skipped and listed with everything that is
// wrong in it; the other rows are kept. Self-transfers and transfers of nothing are allowed: L2 executes both.
package transfers

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Columns are the names that the header must have.
var Columns = []string{"block_number", "transaction_index", "hash", "from", "to", "value_wei", "gas_price_wei"}

// Transfer is one row of a file.
type Transfer struct {
	// Row counts the data rows from 1, skipped ones included; Line is the line of the file, the header's being 1.
	Row, Line        int
	BlockNumber      uint64
	TransactionIndex uint64
	Hash             common.Hash
	From, To         common.Address
	ValueWei         *big.Int
	GasPriceWei      uint64
}

// RowError is a row that is skipped, with every mistake in it.
type RowError struct {
	Row, Line int
	Err       error
}

func (e *RowError) Error() string { return fmt.Sprintf("row %d (line %d): %v", e.Row, e.Line, e.Err) }

func (e *RowError) Unwrap() error { return e.Err }

// List is what a file holds.
type List struct {
	Transfers []Transfer
	// Skipped are the rows with mistakes, in order.
	Skipped []*RowError
}

// Skip moves the transfer with the given hash to the skipped rows. It is for mistakes that only the caller can see.
func (l *List) Skip(hash common.Hash, err error) {
	for i, t := range l.Transfers {
		if t.Hash == hash {
			l.Transfers = append(l.Transfers[:i:i], l.Transfers[i+1:]...)
			l.Skipped = append(l.Skipped, &RowError{Row: t.Row, Line: t.Line, Err: err})
			return
		}
	}
}
