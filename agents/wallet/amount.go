package wallet

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// etherDecimals is the number of decimals of ether.
const etherDecimals = 18

// ParseAmount reads a number of ether ("1.5") or, with the suffix wei, an integer ("1500wei"), below 2^128 wei.
func ParseAmount(text string) (*big.Int, error) {
	digits, isWei := strings.CutSuffix(strings.TrimSpace(text), "wei")
	whole, fraction, _ := strings.Cut(digits, ".")
	if isWei && whole != digits || len(fraction) > etherDecimals || strings.Trim(whole+fraction, "0123456789") != "" || whole == "" {
		return nil, fmt.Errorf("%w: %q", ErrBadAmount, text)
	}
	if !isWei {
		whole += fraction + strings.Repeat("0", etherDecimals-len(fraction))
	}
	wei, ok := new(big.Int).SetString(whole, 10)
	if !ok || wei.Cmp(protocol.MaxAmount()) > 0 {
		return nil, fmt.Errorf("%w: %q", ErrBadAmount, text)
	}
	return wei, nil
}

// FormatEther writes wei as ether, with as many decimals as it needs.
func FormatEther(wei *big.Int) string {
	digits := new(big.Int).Abs(wei).String()
	if len(digits) <= etherDecimals {
		digits = strings.Repeat("0", etherDecimals+1-len(digits)) + digits
	}
	whole, fraction := digits[:len(digits)-etherDecimals], strings.TrimRight(digits[len(digits)-etherDecimals:], "0")
	if wei.Sign() < 0 {
		whole = "-" + whole
	}
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

// ParseAddress reads an address with its 0x; a checksum, where the case shows one, must be right.
func ParseAddress(text string) (common.Address, error) {
	if !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%w: %q", ErrBadAddress, text)
	}
	address := common.HexToAddress(text)
	mixed := text[2:] != strings.ToLower(text[2:]) && text[2:] != strings.ToUpper(text[2:])
	if mixed && address.Hex() != text {
		return common.Address{}, fmt.Errorf("%w: checksum of %q", ErrBadAddress, text)
	}
	return address, nil
}
