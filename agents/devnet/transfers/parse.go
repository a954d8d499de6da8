package transfers

import (
	"bytes"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// MaxFileBytes bounds what [Parse] reads.
	MaxFileBytes = 64 << 20
	// maxDigits bounds a number's digits before it is parsed; 2^128 has 39.
	maxDigits = 78
	// amountBits bounds the amounts of L2.
	amountBits = 128
)

// maxAmountWei is 10^9 ether.
var maxAmountWei = new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)

// Open parses the file at path.
func Open(path string) (List, error) {
	f, err := os.Open(path)
	if err != nil {
		return List{}, fmt.Errorf("opening transfers: %w", err)
	}
	defer f.Close()
	list, err := Parse(f)
	if err != nil {
		return list, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}

// Parse reads a whole file. It returns an error only if nothing can be played; the list then still names the rows that
// were skipped.
func Parse(r io.Reader) (List, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFileBytes+1))
	if err != nil {
		return List{}, fmt.Errorf("reading transfers: %w", err)
	}
	if len(data) > MaxFileBytes {
		return List{}, fmt.Errorf("%w: more than %d bytes", ErrFileTooLarge, MaxFileBytes)
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if len(bytes.TrimSpace(data)) == 0 {
		return List{}, ErrEmpty
	}
	return parseLines(strings.Split(string(data), "\n"))
}

// parseLines takes one record per line: a quote that never closes spoils its own row only.
func parseLines(lines []string) (List, error) {
	var (
		list   List
		parser *rowParser
		row    int
	)
	for i, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		fields, err := splitFields(line)
		if parser == nil {
			if err != nil {
				return List{}, fmt.Errorf("%w: %w", ErrNoHeader, err)
			}
			if parser, err = newRowParser(fields); err != nil {
				return List{}, err
			}
			continue
		}
		row++
		t := Transfer{Row: row, Line: i + 1}
		if err == nil {
			err = parser.parse(&t, fields)
		}
		if err != nil {
			list.Skipped = append(list.Skipped, &RowError{Row: row, Line: i + 1, Err: err})
			continue
		}
		list.Transfers = append(list.Transfers, t)
	}
	if len(list.Transfers) == 0 {
		return list, ErrEmpty
	}
	return list, nil
}

func splitFields(line string) ([]string, error) {
	r := csv.NewReader(strings.NewReader(line))
	r.FieldsPerRecord = -1
	fields, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSyntax, err)
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	return fields, nil
}

// rowParser knows where the header put each column, and which hashes it has seen.
type rowParser struct {
	fields  int
	columns map[string]int
	seen    map[common.Hash]int
}

func newRowParser(header []string) (*rowParser, error) {
	p := &rowParser{fields: len(header), columns: make(map[string]int), seen: make(map[common.Hash]int)}
	var errs []error
	for i, name := range header {
		name = strings.ToLower(name)
		if _, twice := p.columns[name]; twice {
			errs = append(errs, fmt.Errorf("%w: %q", ErrDuplicateColumn, name))
		}
		p.columns[name] = i
	}
	missing := 0
	for _, name := range Columns {
		if _, ok := p.columns[name]; !ok {
			missing++
			errs = append(errs, fmt.Errorf("%w: %s", ErrMissingColumn, name))
		}
	}
	if missing == len(Columns) {
		return nil, ErrNoHeader
	}
	return p, errors.Join(errs...)
}

// parse fills t and reports every mistake of the row.
func (p *rowParser) parse(t *Transfer, fields []string) error {
	if len(fields) != p.fields {
		return fmt.Errorf("%w: %d instead of %d", ErrFieldCount, len(fields), p.fields)
	}
	var errs []error
	check := func(column string, read func(string) error) {
		value := fields[p.columns[column]]
		err := ErrEmptyField
		if value != "" {
			err = read(value)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s %q: %w", column, shorten(value), err))
		}
	}
	check("block_number", func(s string) (err error) { t.BlockNumber, err = parseUint(s); return err })
	check("transaction_index", func(s string) (err error) { t.TransactionIndex, err = parseUint(s); return err })
	check("hash", func(s string) (err error) { t.Hash, err = p.parseHash(s, t.Row); return err })
	check("from", func(s string) (err error) { t.From, err = parseAddress(s); return err })
	check("to", func(s string) (err error) { t.To, err = parseAddress(s); return err })
	check("value_wei", func(s string) (err error) { t.ValueWei, err = parseAmount(s); return err })
	check("gas_price_wei", func(s string) (err error) { t.GasPriceWei, err = parseGasPrice(s); return err })
	if len(errs) == 0 {
		p.seen[t.Hash] = t.Row
	}
	return errors.Join(errs...)
}

func (p *rowParser) parseHash(s string, row int) (common.Hash, error) {
	b, err := parseHex(s, common.HashLength)
	if err != nil {
		return common.Hash{}, ErrNotHash
	}
	h := common.Hash(b)
	if first, twice := p.seen[h]; twice && first != row {
		return h, fmt.Errorf("%w: in row %d", ErrDuplicateHash, first)
	}
	return h, nil
}

func parseAddress(s string) (common.Address, error) {
	b, err := parseHex(s, common.AddressLength)
	if err != nil {
		return common.Address{}, ErrNotAddress
	}
	a := common.Address(b)
	if a == (common.Address{}) {
		return a, ErrZeroAddress
	}
	return a, nil
}

func parseHex(s string, length int) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 2*length {
		return nil, hex.ErrLength
	}
	return hex.DecodeString(digits)
}

func parseAmount(s string) (*big.Int, error) {
	x, err := parseInteger(s)
	switch {
	case err != nil:
		return nil, err
	case x.BitLen() > amountBits:
		return nil, ErrAmountTooLarge
	case x.Cmp(maxAmountWei) > 0:
		return nil, ErrAbsurdAmount
	}
	return x, nil
}

func parseGasPrice(s string) (uint64, error) {
	x, err := parseUint(s)
	if err == nil && x == 0 {
		return 0, ErrZeroGasPrice
	}
	return x, err
}

func parseUint(s string) (uint64, error) {
	x, err := parseInteger(s)
	if err != nil {
		return 0, err
	}
	if !x.IsUint64() {
		return 0, ErrNumberTooLarge
	}
	return x.Uint64(), nil
}

// parseInteger reads a decimal integer without sign, point, exponent or separators.
func parseInteger(s string) (*big.Int, error) {
	digits, negative := strings.CutPrefix(s, "-")
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return nil, ErrNotNumber
	}
	if negative {
		return nil, ErrNegative
	}
	if len(digits) > maxDigits {
		return nil, fmt.Errorf("%w: %d digits", ErrAmountTooLarge, len(digits))
	}
	x, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, ErrNotNumber
	}
	return x, nil
}

// shorten keeps messages readable: at most 80 printable bytes of what stood in the file.
func shorten(s string) string {
	const limit = 80
	if len(s) <= limit {
		return s
	}
	return s[:limit] + "... " + strconv.Itoa(len(s)) + " bytes"
}
