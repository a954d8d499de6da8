package state

import (
	"bytes"
	"fmt"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
)

// State is the committed L2 state. It is safe for concurrent use; its drafts are not.
type State struct {
	mu    sync.RWMutex
	store Store
	head  Head
	// version counts the changes of the head, so that a draft notices them.
	version uint64
}

// Account is what the tree holds for an address.
type Account struct {
	Index      uint32
	Address    common.Address
	Nonce      uint64
	BalanceWei *big.Int
	// SpendingKeyHash is zero if the account has no spending key.
	SpendingKeyHash fr.Element
}

// Open returns the state in a store, the genesis state if the store is empty. The state owns the store from then on.
func Open(store Store) (*State, error) {
	format, err := store.Get([]byte{prefixFormat})
	if err != nil {
		return nil, err
	}
	if format == nil {
		if err := store.Write(genesisWrites()); err != nil {
			return nil, fmt.Errorf("writing genesis: %w", err)
		}
	} else if !bytes.Equal(format, []byte{formatVersion}) {
		return nil, fmt.Errorf("%w: %x, want %x", ErrFormat, format, formatVersion)
	}
	s := &State{store: store}
	s.head, err = readHead(store)
	return s, err
}

// genesisWrites is the database of the state that holds the genesis leaf alone.
func genesisWrites() []Write {
	o := newOverlay(emptyTree{}, Head{TreeRoot: protocol.EmptySubtrees[protocol.TreeDepth]})
	if _, err := o.insert(protocol.GenesisLeaf()); err != nil {
		panic(err) // an empty tree takes its first leaf
	}
	return append(o.writes(), Write{[]byte{prefixFormat}, []byte{formatVersion}}, Write{[]byte{prefixPruned}, uint64Bytes(0)},
		Write{[]byte{prefixHead}, encodeHead(Head{TreeRoot: o.root, NextIndex: o.nextIndex})})
}

// emptyTree is the tree before genesis.
type emptyTree struct{}

func (emptyTree) group(id groupID) (group, error)            { return decodeGroup(nil, id.level) }
func (emptyTree) leaf(uint32) (protocol.Leaf, error)         { return protocol.Leaf{}, nil }
func (emptyTree) floor(key sortKey) (sortKey, uint32, error) { return key, 0, ErrCorrupt }

func readHead(store Store) (Head, error) {
	b, err := store.Get([]byte{prefixHead})
	if err != nil {
		return Head{}, err
	}
	return decodeHead(b)
}

// Close closes the store. Every later call returns ErrClosed; a second Close does nothing.
func (s *State) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	store := s.store
	s.store = closedStore{}
	s.version++
	return store.Close()
}

// closedStore stands in for the store of a closed state.
type closedStore struct{}

func (closedStore) Get([]byte) ([]byte, error)                       { return nil, ErrClosed }
func (closedStore) Floor(_, _ []byte) (key, value []byte, err error) { return nil, nil, ErrClosed }
func (closedStore) Write([]Write) error                              { return ErrClosed }
func (closedStore) Close() error                                     { return nil }

// Head returns the committed head.
func (s *State) Head() Head {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.head
}

// Account returns the account of an address, or ErrUnknownAccount. The zero address has the genesis leaf.
func (s *State) Account(address common.Address) (Account, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return accountOf(tree{s.store}, address)
}

// AccountAt returns the account at an index, or ErrUnknownAccount.
func (s *State) AccountAt(index uint32) (Account, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return accountAt(tree{s.store}, index)
}

// Opening returns the unchanged opening of an address's leaf in the committed tree, or ErrUnknownAccount.
func (s *State) Opening(address common.Address) (protocol.Opening, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	opening, found, err := locate(tree{s.store}, protocol.AccountKey(address))
	if err == nil && !found {
		err = fmt.Errorf("%w: %v", ErrUnknownAccount, address)
	}
	return opening, err
}

// accountOf finds an account without opening its path.
func accountOf(r reader, address common.Address) (Account, error) {
	want := sortKeyOf(protocol.AccountKey(address))
	key, index, err := r.floor(want)
	if err != nil {
		return Account{}, err
	}
	if key != want {
		return Account{}, fmt.Errorf("%w: %v", ErrUnknownAccount, address)
	}
	return accountAt(r, index)
}

func accountAt(r reader, index uint32) (Account, error) {
	leaf, err := r.leaf(index)
	if err != nil {
		return Account{}, err
	}
	address, ok := protocol.KeyAddress(leaf.Key)
	if !ok || leaf.IsEmpty() {
		return Account{}, fmt.Errorf("%w: index %d", ErrUnknownAccount, index)
	}
	return Account{Index: index, Address: address, Nonce: leaf.Values[protocol.ValueNonce].Uint64(), BalanceWei: balanceOf(leaf),
		SpendingKeyHash: leaf.Values[protocol.ValueSpendingKey]}, nil
}

// tree reads the committed tree.
type tree struct{ store Store }

func (t tree) group(id groupID) (group, error) {
	b, err := t.store.Get(groupKey(id))
	if err != nil {
		return group{}, err
	}
	return decodeGroup(b, id.level)
}

// top returns the nodes protocol.TopLevels below the root.
func (t tree) top() (nodes [protocol.TopNodes]fr.Element, err error) {
	const level = protocol.TreeDepth - protocol.TopLevels
	for i := 0; i < len(nodes); i += protocol.TreeArity {
		g, err := t.group(groupOf(uint32(i)<<(2*level), level))
		if err != nil {
			return nodes, err
		}
		copy(nodes[i:], g[:])
	}
	return nodes, nil
}

func (t tree) leaf(index uint32) (protocol.Leaf, error) {
	b, err := t.store.Get(leafKey(index))
	if err != nil {
		return protocol.Leaf{}, err
	}
	return decodeLeaf(b)
}

func (t tree) floor(key sortKey) (sortKey, uint32, error) {
	k, v, err := t.store.Floor(indexKey(sortKey{}), indexKey(key))
	if err != nil {
		return key, 0, err
	}
	if len(k) != 1+keyBytes || len(v) != 4 {
		return key, 0, fmt.Errorf("%w: no leaf below key %x", ErrCorrupt, key)
	}
	return sortKey(k[1:]), uint32(v[0])<<24 | uint32(v[1])<<16 | uint32(v[2])<<8 | uint32(v[3]), nil
}

// snapshot reads the committed tree as long as the head stays what it was.
type snapshot struct {
	state   *State
	version uint64
}

func (s snapshot) group(id groupID) (g group, err error) {
	err = s.read(func(t tree) error { g, err = t.group(id); return err })
	return g, err
}

func (s snapshot) leaf(index uint32) (l protocol.Leaf, err error) {
	err = s.read(func(t tree) error { l, err = t.leaf(index); return err })
	return l, err
}

func (s snapshot) floor(key sortKey) (k sortKey, index uint32, err error) {
	err = s.read(func(t tree) error { k, index, err = t.floor(key); return err })
	return k, index, err
}

func (s snapshot) read(f func(tree) error) error {
	s.state.mu.RLock()
	defer s.state.mu.RUnlock()
	if s.state.version != s.version {
		return ErrStale
	}
	return f(tree{s.state.store})
}
