package baseline

import (
	"bytes"
	"crypto/sha256"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	native "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
)

// account is the native twin of Account. The two accounts of a benchmark are the first two leaves; no other leaf exists,
// and their subtrees have the root 0.
type account struct {
	key            *native.PrivateKey
	nonce, balance fr.Element
}

const startBalance = 1_000_000

// Assign fills a circuit with transfers between two accounts.
func Assign(transfers int) (*Circuit, error) {
	var users [2]account
	for i := range users {
		seed := sha256.Sum256([]byte{byte(i)})
		key, err := native.GenerateKey(bytes.NewReader(seed[:]))
		if err != nil {
			return nil, fmt.Errorf("making a key: %w", err)
		}
		users[i] = account{key: key, balance: fr.NewElement(startBalance)}
	}
	c := New(transfers)
	c.PreRoot = root(users)
	for i := range c.Transfers {
		if err := c.Transfers[i].assign(&users, i%2); err != nil {
			return nil, err
		}
	}
	c.PostRoot = root(users)
	return c, nil
}

func (t *Transfer) assign(users *[2]account, from int) error {
	to, amount := 1-from, fr.NewElement(7)
	message := fold(users[from].key.PublicKey.A.X, users[to].key.PublicKey.A.X, amount, users[from].nonce)
	raw := message.Bytes()
	signature, err := users[from].key.Sign(raw[:], poseidon2.NewMerkleDamgardHasher())
	if err != nil {
		return fmt.Errorf("signing: %w", err)
	}
	t.Amount = amount
	t.Signature.Assign(tedwards.BN254, signature)
	t.From = users[from].opened(from, users[to])
	var one fr.Element
	one.SetOne()
	users[from].nonce.Add(&users[from].nonce, &one)
	users[from].balance.Sub(&users[from].balance, &amount)
	t.To = users[to].opened(to, users[from])
	users[to].balance.Add(&users[to].balance, &amount)
	return nil
}

// opened is the account with its place and its path beside the other one.
func (a account) opened(place int, other account) (out Account) {
	out.Key.Assign(tedwards.BN254, a.key.PublicKey.Bytes())
	out.Nonce, out.Balance = a.nonce, a.balance
	for i := range out.Index {
		out.Index[i], out.Siblings[i] = frontend.Variable(0), frontend.Variable(0)
	}
	out.Index[0], out.Siblings[0] = place, other.leaf()
	return out
}

func (a account) leaf() fr.Element {
	var zero fr.Element
	return fold(a.key.PublicKey.A.X, a.key.PublicKey.A.Y, a.nonce, a.balance, zero, zero, zero, zero)
}

func root(users [2]account) fr.Element {
	node := compress(users[0].leaf(), users[1].leaf())
	for range levels - 1 {
		node = compress(node, fr.Element{})
	}
	return node
}

func fold(values ...fr.Element) fr.Element {
	sum := values[0]
	for _, v := range values[1:] {
		sum = compress(sum, v)
	}
	return sum
}

func compress(left, right fr.Element) (out fr.Element) {
	l, r := left.Bytes(), right.Bytes()
	sum, err := poseidon2.NewDefaultPermutation().Compress(l[:], r[:])
	if err != nil { // both are 32 bytes
		panic(err)
	}
	out.SetBytes(sum)
	return out
}
