package protocol

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
)

func exampleConfirmation() Confirmation {
	slots, _ := exampleSlots()
	return Confirmation{BlockNumber: 7, ParentHash: crypto.Keccak256Hash([]byte("parent")), Position: 3, WordsHash: WordsHash(slots[:2], slots[2:3])}
}

func TestWordsHash(t *testing.T) {
	slots, _ := exampleSlots()
	require.Equal(t, common.Hash{}, WordsHash())
	one := WordsHash(slots[:3])
	require.Equal(t, crypto.Keccak256Hash(make([]byte, 32), crypto.Keccak256(wordBytes(SlotWords(slots[:3])))), one)
	require.Equal(t, AppendSegment(one, slots[3:5]), WordsHash(slots[:3], slots[3:5]))
	require.NotEqual(t, WordsHash(slots[:5]), WordsHash(slots[:3], slots[3:5]), "segments are part of the hash")
}

func TestConfirmationDigestIsEIP712(t *testing.T) {
	c := exampleConfirmation()
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"}},
			"Confirmation": {{Name: "blockNumber", Type: "uint64"}, {Name: "parentHash", Type: "bytes32"},
				{Name: "position", Type: "uint32"}, {Name: "wordsHash", Type: "bytes32"}},
		},
		PrimaryType: "Confirmation",
		Domain:      apitypes.TypedDataDomain{Name: "proophi", Version: "1", ChainId: math.NewHexOrDecimal256(901), VerifyingContract: alice.Hex()},
		Message: apitypes.TypedDataMessage{"blockNumber": "7", "parentHash": c.ParentHash.Hex(), "position": "3",
			"wordsHash": c.WordsHash.Hex()},
	}
	want, _, err := apitypes.TypedDataAndHash(typed)
	require.NoError(t, err)
	require.Equal(t, common.BytesToHash(want), c.Digest(EIP712Domain(big.NewInt(901), alice)))
}

func TestConfirmationSigner(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("sequencer")))
	require.NoError(t, err)
	domain, c := EIP712Domain(big.NewInt(901), alice), exampleConfirmation()
	sig, err := c.Sign(domain, key)
	require.NoError(t, err)
	signer, err := c.Signer(domain, sig[:])
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)

	other := c
	other.Position++
	signer, err = other.Signer(domain, sig[:])
	require.NoError(t, err)
	require.NotEqual(t, crypto.PubkeyToAddress(key.PublicKey), signer)

	high := sig
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(high[32:64])
	high[64] = 27 + 28 - high[64]
	low := sig
	low[64] -= 27
	for _, bad := range [][]byte{nil, sig[:64], high[:], low[:], make([]byte, 65)} {
		_, err = c.Signer(domain, bad)
		require.ErrorIs(t, err, ErrConfirmationSignature)
	}
}
