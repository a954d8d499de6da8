package wallet

import (
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
)

var rollup = common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")

// vector is one derivation; other wallets can check themselves against testdata/keys.json.
type vector struct {
	PrivateKey  string         `json:"privateKey"`
	ChainID     uint64         `json:"chainId"`
	Rollup      common.Address `json:"rollup"`
	Index       uint64         `json:"index"`
	Address     common.Address `json:"address"`
	Digest      common.Hash    `json:"digest"`
	Signature   string         `json:"signature"`
	Seed        common.Hash    `json:"seed"`
	PublicKey   string         `json:"publicKey"`
	KeyHash     common.Hash    `json:"keyHash"`
	MessageHash common.Hash    `json:"messageHash"`
}

func derive(t *testing.T, name string, chainID, index uint64) vector {
	t.Helper()
	secret := crypto.Keccak256([]byte(name))
	key, err := crypto.ToECDSA(secret)
	require.NoError(t, err)
	id := new(big.Int).SetUint64(chainID)
	keys, err := Derive(key, id, rollup, index)
	require.NoError(t, err)
	request := KeyRequest{ChainID: id, Rollup: rollup, Owner: keys.Address, Index: index}
	digest := request.Digest()
	sig, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	sig[64] += 27
	signed, err := keys.Sign(exampleMessage())
	require.NoError(t, err)
	pub, err := signed.Authorization.Verify(signed.Message.Hash(keys.Domain))
	require.NoError(t, err)
	require.Equal(t, keys.KeyHash(), common.Hash(func() [32]byte { h := protocol.SpendingKeyHash(pub); return h.Bytes() }()))
	return vector{PrivateKey: hex.EncodeToString(secret), ChainID: chainID, Rollup: rollup, Index: index, Address: keys.Address,
		Digest: digest, Signature: hex.EncodeToString(sig), Seed: crypto.Keccak256Hash(sig),
		PublicKey: hex.EncodeToString(keys.Spending.PublicKey.Bytes()), KeyHash: keys.KeyHash(), MessageHash: signed.Hash}
}

func exampleMessage() protocol.Message {
	return protocol.Message{Kind: protocol.KindTransfer, To: rollup, AmountWei: big.NewInt(1), MaxFeeWei: big.NewInt(2), Nonce: 3, ValidUntil: 4}
}

func TestDerivationVectors(t *testing.T) {
	got := []vector{derive(t, "alice", 1337, 0), derive(t, "alice", 1337, 1), derive(t, "alice", 1, 0), derive(t, "bob", 1337, 0)}
	path := "testdata/keys.json"
	if os.Getenv("UPDATE_VECTORS") != "" {
		data, err := json.MarshalIndent(got, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var want []vector
	require.NoError(t, json.Unmarshal(data, &want))
	require.Equal(t, want, got)
	seeds := make(map[common.Hash]bool)
	for _, v := range want {
		require.False(t, seeds[v.Seed], "each key, chain and index has a spending key of its own")
		seeds[v.Seed] = true
	}
}

// Browser wallets sign typed data; they must arrive at our digest.
func TestDigestIsEIP712(t *testing.T) {
	owner := common.HexToAddress("0x1406854d149e081ac09cb4ca560da463f3123059")
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"SpendingKey":  {{Name: "warning", Type: "string"}, {Name: "owner", Type: "address"}, {Name: "index", Type: "uint256"}},
		},
		PrimaryType: "SpendingKey",
		Domain:      apitypes.TypedDataDomain{Name: "proophi", Version: "1", ChainId: math.NewHexOrDecimal256(1337), VerifyingContract: rollup.Hex()},
		Message:     apitypes.TypedDataMessage{"warning": KeyWarning, "owner": owner.Hex(), "index": "7"},
	}
	want, _, err := apitypes.TypedDataAndHash(typed)
	require.NoError(t, err)
	got := KeyRequest{ChainID: big.NewInt(1337), Rollup: rollup, Owner: owner, Index: 7}.Digest()
	require.Equal(t, want, got.Bytes())
}

func TestSpendingKeyRefusesOtherSignatures(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("alice")))
	require.NoError(t, err)
	request := KeyRequest{ChainID: big.NewInt(1337), Rollup: rollup, Owner: crypto.PubkeyToAddress(key.PublicKey)}
	digest := request.Digest()
	good, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	good[64] += 27
	_, err = request.SpendingKey(good)
	require.NoError(t, err)

	high := append([]byte(nil), good...)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(high[32:64]))
	s.FillBytes(high[32:64])
	high[64] = 27 + 28 - high[64]
	low := append([]byte(nil), good...)
	low[64] -= 27
	flipped := append([]byte(nil), good...)
	flipped[64] = 27 + 28 - flipped[64]
	for name, sig := range map[string][]byte{"short": good[:64], "high s": high, "recovery id 0": low, "another signer": flipped, "none": nil} {
		_, err := request.SpendingKey(sig)
		require.ErrorIs(t, err, ErrSignature, name)
	}
	require.Len(t, good, 65)
	require.GreaterOrEqual(t, good[64], byte(27), "the caller's bytes are left alone")
}
