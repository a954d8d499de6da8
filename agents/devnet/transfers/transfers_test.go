package transfers

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

const (
	header = "block_number,transaction_index,hash,from,to,value_wei,gas_price_wei"
	hash1  = "0x99f1097abd8f33a68f0ed63d60de5f3e7e2a3e0579b90d5f46a4f201c658b46d"
	hash2  = "0x95844e6c54b4aafc8e1f75784127529280e75c3a980d91f6dfca1c1b0eb078fb"
	alice  = "0x1406854d149e081ac09cb4ca560da463f3123059"
	bob    = "0xa0e74ae010d51894734c308d612131056bb721ad"
	good   = "47218,0," + hash1 + "," + alice + "," + bob + ",1100,622"
	zero   = "0x0000000000000000000000000000000000000000"
)

func parse(t *testing.T, lines ...string) (List, error) {
	t.Helper()
	return Parse(strings.NewReader(strings.Join(lines, "\n")))
}

func TestShippedFile(t *testing.T) {
	list, err := Open("../data/mainnet-transfers.csv")
	require.NoError(t, err)
	require.Empty(t, list.Skipped)
	require.Len(t, list.Transfers, 36)
	first := list.Transfers[0]
	require.Equal(t, Transfer{Row: 1, Line: 2, BlockNumber: 47218, Hash: common.HexToHash(hash1), From: common.HexToAddress(alice),
		To: common.HexToAddress(bob), ValueWei: new(big.Int).Mul(big.NewInt(110), big.NewInt(1e18)), GasPriceWei: 62227241854}, first)
}

func TestRowsWithMistakes(t *testing.T) {
	row := func(hash, from, to, value, price string) string {
		return strings.Join([]string{"1", "2", hash, from, to, value, price}, ",")
	}
	tests := []struct {
		name, row string
		want      []error
	}{
		{"too few fields", "1,2,3", []error{ErrFieldCount}},
		{"too many fields", good + ",1", []error{ErrFieldCount}},
		{"open quote", `1,2,"` + hash2 + "," + alice + "," + bob + ",1,1", []error{ErrSyntax}},
		{"hash without prefix", row(hash2[2:], alice, bob, "1", "1"), []error{ErrNotHash}},
		{"hash with a letter", row("0xg"+hash2[3:], alice, bob, "1", "1"), []error{ErrNotHash}},
		{"hash seen before", row(hash1, alice, bob, "1", "1"), []error{ErrDuplicateHash}},
		{"short address", row(hash2, alice[:40], bob, "1", "1"), []error{ErrNotAddress}},
		{"zero sender", row(hash2, zero, bob, "1", "1"), []error{ErrZeroAddress}},
		{"contract creation", row(hash2, alice, "", "1", "1"), []error{ErrEmptyField}},
		{"negative", row(hash2, alice, bob, "-1", "1"), []error{ErrNegative}},
		{"exponent", row(hash2, alice, bob, "1e18", "1"), []error{ErrNotNumber}},
		{"hexadecimal", row(hash2, alice, bob, "0x10", "1"), []error{ErrNotNumber}},
		{"plus", row(hash2, alice, bob, "+1", "1"), []error{ErrNotNumber}},
		{"2^128", row(hash2, alice, bob, "340282366920938463463374607431768211456", "1"), []error{ErrAmountTooLarge}},
		{"endless", row(hash2, alice, bob, strings.Repeat("9", 500), "1"), []error{ErrAmountTooLarge}},
		{"10^9 ether and a wei", row(hash2, alice, bob, "1000000000000000000000000001", "1"), []error{ErrAbsurdAmount}},
		{"zero gas price", row(hash2, alice, bob, "1", "0"), []error{ErrZeroGasPrice}},
		{"gas price of 65 bits", row(hash2, alice, bob, "1", "18446744073709551616"), []error{ErrNumberTooLarge}},
		{"everything", "-1,x,0x,0x,,-5,0", []error{ErrNegative, ErrNotNumber, ErrNotHash, ErrNotAddress, ErrEmptyField, ErrZeroGasPrice}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			last := "9,9," + hash2 + "," + bob + "," + alice + ",7,7"
			list, err := parse(t, header, good, tt.row, last)
			require.NoError(t, err)
			require.Len(t, list.Transfers, 2, "the other rows are kept")
			require.Len(t, list.Skipped, 1)
			require.Equal(t, 2, list.Skipped[0].Row)
			require.Contains(t, list.Skipped[0].Error(), "row 2 (line 3): ")
			for _, want := range tt.want {
				require.ErrorIs(t, list.Skipped[0], want)
			}
		})
	}
}

func TestAccepted(t *testing.T) {
	self := "1,2," + hash2 + "," + alice + "," + alice + ",0,1"
	list, err := parse(t, "\uFEFF"+header+"\r", good+"\r", "\r", " ", self+"\r", "")
	require.NoError(t, err)
	require.Empty(t, list.Skipped)
	require.Len(t, list.Transfers, 2)
	require.Equal(t, list.Transfers[1].From, list.Transfers[1].To)
	require.Equal(t, 5, list.Transfers[1].Line)

	list, err = parse(t, "extra, GAS_PRICE_WEI ,value_wei,to,from,hash,transaction_index,block_number", "note, 5,\"6\","+bob+","+alice+","+hash1+",7,8")
	require.NoError(t, err)
	require.Equal(t, uint64(8), list.Transfers[0].BlockNumber)
	require.Equal(t, uint64(5), list.Transfers[0].GasPriceWei)

	list, err = parse(t, header, "1,2,"+hash1+","+alice+","+bob+",1000000000000000000000000000,18446744073709551615")
	require.NoError(t, err)
	require.Empty(t, list.Skipped, "the largest values are no mistakes")
}

func TestRefusedFiles(t *testing.T) {
	tests := []struct {
		name, content string
		want          error
	}{
		{"empty", "", ErrEmpty},
		{"blank", "\uFEFF\r\n \n", ErrEmpty},
		{"header only", header + "\n", ErrEmpty},
		{"no header", good, ErrNoHeader},
		{"broken rows only", header + "\n1,2,3\n", ErrEmpty},
		{"column missing", strings.Replace(header, "value_wei,", "", 1) + "\n", ErrMissingColumn},
		{"column twice", header + ",to\n" + good, ErrDuplicateColumn},
		{"binary", "\x00\x01\"\n", ErrNoHeader},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "transfers.csv")
			require.NoError(t, os.WriteFile(path, []byte(tt.content), 0o600))
			_, err := Open(path)
			require.ErrorIs(t, err, tt.want)
			require.ErrorContains(t, err, path)
		})
	}
	_, err := Open(filepath.Join(t.TempDir(), "missing.csv"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestSkip(t *testing.T) {
	list, err := parse(t, header, good, "1,2,"+hash2+","+alice+","+alice+",0,1")
	require.NoError(t, err)
	list.Skip(common.HexToHash(hash1), ErrAbsurdAmount)
	require.Len(t, list.Transfers, 1)
	require.Equal(t, 2, list.Transfers[0].Row)
	require.ErrorIs(t, list.Skipped[0], ErrAbsurdAmount)
	list.Skip(common.HexToHash(hash1), ErrAbsurdAmount)
	require.Len(t, list.Skipped, 1)
}

func FuzzParse(f *testing.F) {
	f.Add(header + "\n" + good)
	f.Add("\uFEFF" + header + "\r\n" + good + "\r\n\r\n1,2,\"")
	f.Fuzz(func(t *testing.T, content string) {
		list, err := Parse(strings.NewReader(content))
		if err == nil {
			require.NotEmpty(t, list.Transfers)
		}
		lines := strings.Count(content, "\n") + 1
		require.LessOrEqual(t, len(list.Transfers)+len(list.Skipped), lines)
		seen := make(map[common.Hash]bool)
		for _, tr := range list.Transfers {
			require.False(t, seen[tr.Hash])
			seen[tr.Hash] = true
			require.LessOrEqual(t, tr.ValueWei.Cmp(maxAmountWei), 0)
			require.GreaterOrEqual(t, tr.ValueWei.Sign(), 0)
			require.NotZero(t, tr.GasPriceWei)
			require.NotZero(t, tr.From)
			require.NotZero(t, tr.To)
		}
		for _, e := range list.Skipped {
			require.Error(t, e.Err)
			require.LessOrEqual(t, e.Line, lines)
		}
	})
}
