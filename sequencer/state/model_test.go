package state

import (
	"maps"
	"math/big"
	"math/rand"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

// naiveRoot recomputes the root of a small tree from all its leaves, and checks that they form one ordered list.
func naiveRoot(t *testing.T, s *State) fr.Element {
	t.Helper()
	leaves := map[fr.Element]protocol.Leaf{}
	level := make([]fr.Element, s.Head().NextIndex)
	for i := range level {
		leaf, err := tree{s.store}.leaf(uint32(i))
		require.NoError(t, err)
		leaves[leaf.Key] = leaf
		level[i] = leaf.Hash()
	}
	key, steps := fr.Element{}, 0
	for ; key != protocol.MaxKey(); steps++ {
		leaf, ok := leaves[key]
		require.True(t, ok, "the list leads nowhere")
		require.Less(t, key.Cmp(&leaf.NextKey), 0)
		key = leaf.NextKey
	}
	require.Len(t, leaves, steps)
	return naiveTree(level)
}

func naiveTree(level []fr.Element) fr.Element {
	for height := range protocol.TreeDepth {
		for len(level)%protocol.TreeArity != 0 {
			level = append(level, protocol.EmptySubtrees[height])
		}
		parents := make([]fr.Element, len(level)/protocol.TreeArity)
		for i := range parents {
			parents[i] = protocol.H4(level[4*i], level[4*i+1], level[4*i+2], level[4*i+3])
		}
		level = parents
	}
	return level[0]
}

// model is the ledger as a map, with what entered and left it.
type model struct {
	accounts map[common.Address]modelAccount
	// order holds the addresses by index.
	order []common.Address
	// deposited, withdrawn and fees are sums in wei.
	deposited, withdrawn, fees *big.Int
}

type modelAccount struct {
	nonce   uint64
	balance *big.Int
	key     fr.Element
}

func newModel() *model {
	return &model{accounts: map[common.Address]modelAccount{{}: {balance: wei(0)}}, order: []common.Address{{}}, deposited: wei(0),
		withdrawn: wei(0), fees: wei(0)}
}

func (m *model) clone() *model {
	return &model{accounts: maps.Clone(m.accounts), order: slices.Clone(m.order), deposited: m.deposited, withdrawn: m.withdrawn, fees: m.fees}
}

func (m *model) has(a common.Address) bool { _, ok := m.accounts[a]; return ok }

func (m *model) create(a common.Address) {
	m.accounts[a] = modelAccount{balance: wei(0)}
	m.order = append(m.order, a)
}

func (m *model) add(a common.Address, amount *big.Int) {
	account := m.accounts[a]
	account.balance = new(big.Int).Add(account.balance, amount)
	m.accounts[a] = account
}

func (m *model) sub(a common.Address, amount *big.Int) { m.add(a, new(big.Int).Neg(amount)) }

func (m *model) funded(a common.Address, amount *big.Int) bool {
	return m.has(a) && m.accounts[a].balance.Cmp(amount) >= 0
}

func (m *model) fits(a common.Address, amount *big.Int) bool {
	return m.has(a) && new(big.Int).Add(m.accounts[a].balance, amount).Cmp(protocol.MaxAmount()) <= 0
}

// item applies an L1 operation and returns whether it applied.
func (m *model) item(q protocol.QueueItem) bool {
	amount := q.Amount()
	switch q.Kind {
	case protocol.KindDeposit:
		if !m.has(q.Recipient) {
			m.create(q.Recipient)
		}
		if !m.fits(q.Recipient, amount) {
			return false
		}
		m.add(q.Recipient, amount)
		m.deposited = new(big.Int).Add(m.deposited, amount)
	case protocol.KindSetKey:
		account, ok := m.accounts[q.Owner]
		if !ok {
			return false
		}
		account.key.SetBytes(q.KeyHash[:])
		m.accounts[q.Owner] = account
	case protocol.KindForcedTransfer:
		if !m.funded(q.Owner, amount) || !m.has(q.Recipient) || (q.Owner != q.Recipient && !m.fits(q.Recipient, amount)) {
			return false
		}
		m.sub(q.Owner, amount)
		m.add(q.Recipient, amount)
	case protocol.KindForcedWithdraw:
		if q.IsAll() && m.has(q.Owner) {
			amount = m.accounts[q.Owner].balance
		}
		if !m.funded(q.Owner, amount) {
			return false
		}
		m.sub(q.Owner, amount)
		m.withdrawn = new(big.Int).Add(m.withdrawn, amount)
	}
	return true
}

// signed applies a signed operation or returns why it cannot. creates says that the slot before created its recipient.
func (m *model) signed(op *Signed, creates bool) error {
	msg := op.Message()
	sender, ok := m.accounts[msg.From]
	missing := msg.Kind == protocol.KindTransfer && !m.has(msg.To)
	fee := wei(slotFee)
	if creates || missing {
		fee = wei(2 * slotFee)
	}
	total := new(big.Int).Add(fee, msg.AmountWei)
	switch {
	case !ok:
		return ErrUnknownSender
	case msg.ValidUntil <= chunkTime:
		return ErrExpired
	case sender.key.IsZero():
		return ErrNoSpendingKey
	case sender.key != op.keyHash:
		return ErrSignature
	case msg.Nonce < sender.nonce:
		return ErrNonceTooLow
	case msg.Nonce > sender.nonce:
		return ErrNonceTooHigh
	case msg.MaxFeeWei.Cmp(fee) < 0:
		return ErrFee
	case !m.funded(msg.From, total):
		return ErrBalance
	case missing:
		return ErrRecipientMissing
	}
	trial := m.clone()
	trial.sub(msg.From, total)
	if msg.Kind == protocol.KindTransfer {
		if !trial.fits(msg.To, msg.AmountWei) {
			return ErrOverflow
		}
		trial.add(msg.To, msg.AmountWei)
	} else {
		trial.withdrawn = new(big.Int).Add(m.withdrawn, msg.AmountWei)
	}
	account := trial.accounts[msg.From]
	account.nonce++
	trial.accounts[msg.From] = account
	trial.fees = new(big.Int).Add(m.fees, fee)
	*m = *trial
	return nil
}

// root builds the whole tree from the map.
func (m *model) root() fr.Element {
	keys := make([]fr.Element, 0, len(m.order))
	for _, a := range m.order {
		keys = append(keys, protocol.AccountKey(a))
	}
	slices.SortFunc(keys, func(a, b fr.Element) int { return a.Cmp(&b) })
	next := map[fr.Element]fr.Element{keys[len(keys)-1]: protocol.MaxKey()}
	for i := range keys[1:] {
		next[keys[i]] = keys[i+1]
	}
	level := make([]fr.Element, len(m.order))
	for i, a := range m.order {
		account, key := m.accounts[a], protocol.AccountKey(a)
		var nonce, balance fr.Element
		nonce.SetUint64(account.nonce)
		balance.SetBigInt(account.balance)
		level[i] = protocol.H8([8]fr.Element{key, next[key], nonce, balance, account.key})
	}
	return naiveTree(level)
}

func (m *model) requireEqual(t *testing.T, s *State) {
	t.Helper()
	sum := new(big.Int)
	for i, address := range m.order {
		want := m.accounts[address]
		got, err := s.Account(address)
		require.NoError(t, err)
		require.Zero(t, want.balance.Cmp(got.BalanceWei))
		require.Equal(t, Account{Index: uint32(i), Address: address, Nonce: want.nonce, BalanceWei: got.BalanceWei, SpendingKeyHash: want.key}, got)
		sum.Add(sum, got.BalanceWei)
	}
	in := new(big.Int).Sub(m.deposited, m.withdrawn)
	require.Zero(t, sum.Cmp(in.Sub(in, m.fees)), "ether is conserved")
	require.Equal(t, Head{Chunks: s.Head().Chunks, TreeRoot: m.root(), NextIndex: uint64(len(m.order))}, s.Head())
}

// scenario drives a state and its model with random operations.
type scenario struct {
	t       *testing.T
	random  *rand.Rand
	wallets []wallet
	state   *State
	model   *model
	// past[n] is the model after n chunks.
	past []*model
	// checks look at every sealed chunk's trace.
	checks []func(*testing.T, *protocol.ChunkTrace)
}

func (c *scenario) wallet() wallet { return c.wallets[c.random.Intn(len(c.wallets))] }

// amount is often small, sometimes at a bound.
func (c *scenario) amount(of wallet) *big.Int {
	switch c.random.Intn(8) {
	case 0:
		return protocol.MaxAmount()
	case 1:
		return new(big.Int).Sub(protocol.MaxAmount(), wei(int64(c.random.Intn(ether))))
	case 2:
		if a, ok := c.model.accounts[of.address]; ok {
			return a.balance
		}
		return wei(0)
	case 3:
		return wei(0)
	default:
		return wei(int64(c.random.Intn(ether)))
	}
}

func (c *scenario) item() protocol.QueueItem {
	owner, recipient := c.wallet(), c.wallet()
	switch c.random.Intn(6) {
	case 0, 1:
		return protocol.QueueItem{Kind: protocol.KindDeposit, Owner: owner.address, Recipient: recipient.address, AmountWei: c.amount(owner)}
	case 2, 3:
		return owner.setKey()
	case 4:
		return protocol.QueueItem{Kind: protocol.KindForcedTransfer, Owner: owner.address, Recipient: recipient.address, AmountWei: c.amount(owner)}
	default:
		return protocol.QueueItem{Kind: protocol.KindForcedWithdraw, Owner: owner.address, AmountWei: c.amount(owner)}
	}
}

func (c *scenario) signed() *Signed {
	from, to := c.wallet(), c.wallet().address
	kind := protocol.KindTransfer
	if c.random.Intn(4) == 0 {
		kind, to = protocol.KindWithdraw, common.Address{}
	}
	nonce := c.model.accounts[from.address].nonce
	signer := from
	return signer.sign(kind, to, c.amount(from), nonce, func(m *protocol.Message) {
		switch c.random.Intn(12) {
		case 0:
			m.Nonce += 1
		case 1:
			m.Nonce -= min(m.Nonce, 1)
		case 2:
			m.ValidUntil = chunkTime
		case 3:
			m.MaxFeeWei = wei(int64(c.random.Intn(3 * slotFee)))
		case 4:
			m.From = c.wallet().address
			m.Nonce = c.model.accounts[m.From].nonce
		}
	})
}

// chunk drafts one chunk, checks every result against the model, and commits it.
func (c *scenario) chunk() {
	d := newDraft(c.t, c.state, 4+c.random.Intn(8))
	for range c.random.Intn(4) {
		item := c.item()
		before := c.model.clone()
		trace := addItems(c.t, d, item)[0]
		require.Equal(c.t, c.model.item(item), trace.Slot.Applied, "%+v", item)
		if c.random.Intn(5) == 0 {
			require.NoError(c.t, d.Truncate(d.Len()-1))
			c.model = before
		}
	}
	for d.Room() > 0 && c.random.Intn(12) > 0 {
		c.step(d)
	}
	trace := seal(c.t, d)
	c.replay(trace)
	for _, check := range c.checks {
		check(c.t, trace)
	}
	if c.random.Intn(8) == 0 {
		c.model = c.past[len(c.past)-1].clone() // the draft is dropped
		return
	}
	_, err := d.Commit(nil)
	require.NoError(c.t, err)
	c.past = append(c.past, c.model.clone())
}

// step tries one signed operation, creating its recipient where that is missing and there is room.
func (c *scenario) step(d *Draft) {
	op, before, n := c.signed(), c.model.clone(), d.Len()
	_, err := d.AddSigned(op)
	want := c.model.signed(op, false)
	require.ErrorIs(c.t, err, want)
	if want == ErrRecipientMissing && d.Room() > 1 {
		_, err = d.AddAccount(op.Message().To)
		require.NoError(c.t, err)
		c.model.create(op.Message().To)
		_, err = d.AddSigned(op)
		require.ErrorIs(c.t, err, c.model.signed(op, true))
		if err != nil {
			require.NoError(c.t, d.Truncate(n))
			c.model = before
		}
	}
	if d.Len() > n && c.random.Intn(6) == 0 {
		require.NoError(c.t, d.Truncate(n))
		c.model = before
	}
}

// replay derives the chunk from what of it stands on L1, with and without its authorizations.
func (c *scenario) replay(trace *protocol.ChunkTrace) {
	for _, authorizations := range [][]protocol.Authorization{nil, trace.Authorizations()} {
		d, err := c.state.Replay(trace.Chunk(), authorizations)
		require.NoError(c.t, err)
		again, err := d.Seal()
		require.NoError(c.t, err)
		require.Equal(c.t, trace.PostRoot(), again.PostRoot())
		checkTrace(c.t, again, authorizations != nil)
	}
}

func runScenario(t *testing.T, seed int64, chunks int, checks ...func(*testing.T, *protocol.ChunkTrace)) {
	c := &scenario{t: t, random: rand.New(rand.NewSource(seed)), state: newState(t), model: newModel(), checks: checks}
	for i := range 9 {
		c.wallets = append(c.wallets, newWallet(i))
	}
	c.past = []*model{c.model.clone()}
	for range chunks {
		c.chunk()
		c.model.requireEqual(t, c.state)
		if c.random.Intn(6) == 0 {
			keep := c.random.Intn(len(c.past))
			_, err := c.state.Rollback(uint64(keep))
			require.NoError(t, err)
			c.past = c.past[:keep+1]
			c.model = c.past[keep].clone()
			c.model.requireEqual(t, c.state)
		}
	}
	require.Equal(t, c.state.Head().TreeRoot, naiveRoot(t, c.state))
}

func TestRandomOperations(t *testing.T) {
	chunks := 40
	if testing.Short() {
		chunks = 8
	}
	for seed := range int64(6) {
		runScenario(t, seed, chunks)
	}
}

func FuzzOperations(f *testing.F) {
	f.Add(int64(1))
	f.Fuzz(func(t *testing.T, seed int64) { runScenario(t, seed, 6) })
}

func TestDeterminism(t *testing.T) {
	var heads [2]Head
	for i := range heads {
		s := newState(t)
		for seed := range int64(4) {
			heads[i] = commit(t, randomChunk(t, s, seed))
		}
	}
	require.Equal(t, heads[0], heads[1])
}
