package exit

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
)

// Version separates the context of exits from that of chunks.
var Version = crypto.Keccak256Hash([]byte("proophi/v1/exit"))

// Claim is what an exit proof shows: the account has the amount in the state of the rollup.
type Claim struct {
	ChainID   *big.Int
	Rollup    common.Address
	StateRoot fr.Element
	Account   common.Address
	AmountWei *big.Int
}

// Opening is where the account stands in the state that the claim speaks of.
type Opening struct {
	// NextIndex is the state's next index.
	NextIndex uint64
	Index     uint32
	Leaf      protocol.Leaf
	// Siblings holds, from the leaf's level upwards, the three other children in ascending position.
	Siblings [protocol.TreeDepth][protocol.TreeArity - 1]fr.Element
}

// Check reports every field of the claim that no proof can have.
func (c Claim) Check() error {
	var errs []error
	if !fits(c.ChainID, 256) {
		errs = append(errs, fmt.Errorf("%w: %v", ErrChainID, c.ChainID))
	}
	if c.Account == (common.Address{}) {
		errs = append(errs, ErrNobody)
	}
	if !fits(c.AmountWei, protocol.AmountBits) {
		errs = append(errs, fmt.Errorf("%w: %v", ErrAmountRange, c.AmountWei))
	}
	return errors.Join(errs...)
}

func fits(x *big.Int, bits int) bool { return x != nil && x.Sign() >= 0 && x.BitLen() <= bits }

// Context is the fourth public input: keccak256(abi.encode(Version, chainId, rollup, account)) mod r.
func (c Claim) Context() fr.Element {
	var e fr.Element
	e.SetBytes(crypto.Keccak256(Version[:], common.BigToHash(c.ChainID).Bytes(),
		common.BytesToHash(c.Rollup[:]).Bytes(), common.BytesToHash(c.Account[:]).Bytes()))
	return e
}

// PublicInputs returns the statement in L1's order: stateRoot, account, amount, context. The claim must pass Check.
func (c Claim) PublicInputs() [PublicInputs]fr.Element {
	var amount fr.Element
	amount.SetBigInt(c.AmountWei)
	return [PublicInputs]fr.Element{c.StateRoot, protocol.AccountKey(c.Account), amount, c.Context()}
}

// StateRoot is the root of the state that the opening was made in.
func (o *Opening) StateRoot() fr.Element {
	return protocol.StateRoot(protocol.PathRoot(o.Index, o.Leaf.Hash(), &o.Siblings), o.NextIndex)
}

// Claim returns what the opening shows on a rollup. It reports leaves that cannot exit.
func (o *Opening) Claim(chainID *big.Int, rollup common.Address) (Claim, error) {
	account, ok := protocol.KeyAddress(o.Leaf.Key)
	if !ok || o.Leaf.IsEmpty() {
		return Claim{}, fmt.Errorf("%w: index %d, key %s", ErrNotAccount, o.Index, o.Leaf.Key.Text(16))
	}
	balance := o.Leaf.Values[protocol.ValueBalance]
	c := Claim{ChainID: chainID, Rollup: rollup, StateRoot: o.StateRoot(), Account: account, AmountWei: balance.BigInt(new(big.Int))}
	return c, c.Check()
}

// Check reports everything in which the opening does not show the claim.
func (o *Opening) Check(c Claim) error {
	errs := []error{c.Check()}
	if account, ok := protocol.KeyAddress(o.Leaf.Key); !ok || o.Leaf.IsEmpty() {
		errs = append(errs, fmt.Errorf("%w: index %d, key %s", ErrNotAccount, o.Index, o.Leaf.Key.Text(16)))
	} else if account != c.Account {
		errs = append(errs, fmt.Errorf("%w: %v, claim is for %v", ErrOtherAccount, account, c.Account))
	}
	balance := o.Leaf.Values[protocol.ValueBalance].BigInt(new(big.Int))
	if c.AmountWei != nil && balance.Cmp(c.AmountWei) != 0 {
		errs = append(errs, fmt.Errorf("%w: %v wei, claim is for %v", ErrOtherBalance, balance, c.AmountWei))
	}
	if root := o.StateRoot(); root != c.StateRoot {
		errs = append(errs, fmt.Errorf("%w: %s, claim is for %s", ErrOtherState, root.Text(16), c.StateRoot.Text(16)))
	}
	return errors.Join(errs...)
}

// Assign returns the circuit filled with a claim and the opening that shows it. It reports what [Opening.Check] does.
func Assign(c Claim, o Opening) (*Circuit, error) {
	if err := o.Check(c); err != nil {
		return nil, err
	}
	return fill(c, o), nil
}

// fill is Assign without checks.
func fill(c Claim, o Opening) *Circuit {
	public := c.PublicInputs()
	v := o.Leaf.Values
	out := &Circuit{
		Statement:   Statement{StateRoot: public[0], Account: public[1], Amount: public[2], Context: public[3]},
		NextIndex:   o.NextIndex,
		Index:       o.Index,
		NextKey:     o.Leaf.NextKey,
		Nonce:       v[protocol.ValueNonce],
		SpendingKey: v[protocol.ValueSpendingKey],
	}
	for i := range out.Reserved {
		out.Reserved[i] = v[protocol.ValueSpendingKey+1+i]
	}
	for level := range o.Siblings {
		for i, sibling := range o.Siblings[level] {
			out.Siblings[level][i] = frontend.Variable(sibling)
		}
	}
	return out
}
