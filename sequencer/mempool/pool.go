package mempool

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/proophi/proophi/circuits/protocol"
)

// Account is what admission needs to know of an account.
type Account struct {
	Nonce           uint64
	BalanceWei      *big.Int
	SpendingKeyHash fr.Element
}

// Terms are the prices and the time that a transaction admitted now would meet at the earliest.
type Terms struct {
	// Time is the time that a lot opened now would have.
	Time uint64
	// SlotFeeWei is the lowest fee of one slot that the pool asks for.
	SlotFeeWei *big.Int
}

// Ledger is the executed state and the market that admission is checked against.
type Ledger interface {
	// AccountOf returns an account, or false where the state has none.
	AccountOf(owner common.Address) (Account, bool, error)
	Terms() (Terms, error)
}

// Config holds the pool's limits.
type Config struct {
	// MaxPerSender bounds how many transactions of a sender wait, and how far ahead its nonces reach.
	MaxPerSender uint64
	// MaxTotal bounds how many transactions wait in all.
	MaxTotal int
	// BumpPercent is how much more a replacement must bid.
	BumpPercent uint64
}

// DefaultConfig returns the limits that suit one sequencer.
func DefaultConfig() Config { return Config{MaxPerSender: 64, MaxTotal: 16384, BumpPercent: 10} }

// Check reports limits that no pool can have.
func (c Config) Check() error {
	if c.MaxPerSender == 0 || c.MaxTotal <= 0 {
		return fmt.Errorf("%w: %d per sender, %d in all", ErrConfig, c.MaxPerSender, c.MaxTotal)
	}
	return nil
}

// rememberedDrops is how many removed transactions the pool can say the reason of.
const rememberedDrops = 4096

// Pool is safe for concurrent use.
type Pool struct {
	cfg    Config
	domain fr.Element
	ledger Ledger
	clock  clock.Clock

	mu       sync.Mutex
	senders  map[common.Address]*sender
	byHash   map[common.Hash]*Transaction
	arrivals uint64
	dropped  lru.BasicLRU[common.Hash, error]
}

// sender holds the waiting transactions of one account; next is the nonce that the account will use next.
type sender struct {
	next    uint64
	byNonce map[uint64]*Transaction
}

// New returns an empty pool.
func New(cfg Config, domain fr.Element, ledger Ledger, clk clock.Clock) (*Pool, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	return &Pool{
		cfg: cfg, domain: domain, ledger: ledger, clock: clk,
		senders: make(map[common.Address]*sender),
		byHash:  make(map[common.Hash]*Transaction),
		dropped: lru.NewBasicLRU[common.Hash, error](rememberedDrops),
	}, nil
}

// Add checks a transaction and takes it in. It returns the transaction's hash, also with ErrAlreadyKnown.
func (p *Pool) Add(m protocol.Message, a protocol.Authorization) (common.Hash, error) {
	tx, err := newTransaction(p.domain, m)
	if err != nil {
		return common.Hash{}, err
	}
	if p.Get(tx.Hash) != nil {
		return tx.Hash, ErrAlreadyKnown
	}
	account, err := p.checkState(tx)
	if err != nil {
		return common.Hash{}, err
	}
	if err := tx.authorize(p.domain, a, account); err != nil {
		return common.Hash{}, err
	}
	if err := p.insert(tx, account.Nonce); err != nil {
		return common.Hash{}, err
	}
	return tx.Hash, nil
}

// checkState checks a transaction against the executed state and the market.
func (p *Pool) checkState(tx *Transaction) (Account, error) {
	m := tx.Message
	terms, err := p.ledger.Terms()
	if err != nil {
		return Account{}, fmt.Errorf("reading prices: %w", err)
	}
	if tx.Expired(terms.Time) {
		return Account{}, fmt.Errorf("%w: valid until %d, time is %d", ErrExpired, m.ValidUntil, terms.Time)
	}
	account, found, err := p.ledger.AccountOf(m.From)
	if err != nil {
		return Account{}, fmt.Errorf("reading sender: %w", err)
	}
	switch {
	case !found:
		return Account{}, fmt.Errorf("%w: %v", ErrUnknownSender, m.From)
	case account.SpendingKeyHash.IsZero():
		return Account{}, fmt.Errorf("%w: %v", ErrNoSpendingKey, m.From)
	case m.Nonce < account.Nonce:
		return Account{}, fmt.Errorf("%w: %d, next is %d", ErrNonceTooLow, m.Nonce, account.Nonce)
	case m.Nonce-account.Nonce >= p.cfg.MaxPerSender:
		return Account{}, fmt.Errorf("%w: %d, next is %d, at most %d wait", ErrNonceTooHigh, m.Nonce, account.Nonce, p.cfg.MaxPerSender)
	case m.AmountWei.Cmp(account.BalanceWei) > 0:
		return Account{}, fmt.Errorf("%w: amount %d, balance %d", ErrInsufficientBalance, m.AmountWei, account.BalanceWei)
	}
	return account, p.checkFee(m, terms)
}

func (p *Pool) checkFee(m protocol.Message, terms Terms) error {
	slots, err := p.slotsOf(m)
	if err != nil {
		return err
	}
	needed := new(big.Int).Mul(terms.SlotFeeWei, big.NewInt(int64(slots)))
	if m.MaxFeeWei.Cmp(needed) < 0 {
		return fmt.Errorf("%w: maxFee %d, %d for %d slots", ErrFeeTooLow, m.MaxFeeWei, needed, slots)
	}
	return nil
}

// slotsOf returns how many slots the message takes: two if it must create its recipient's account.
func (p *Pool) slotsOf(m protocol.Message) (int, error) {
	if m.Kind != protocol.KindTransfer {
		return 1, nil
	}
	_, found, err := p.ledger.AccountOf(m.To)
	if err != nil {
		return 0, fmt.Errorf("reading recipient: %w", err)
	}
	if found {
		return 1, nil
	}
	return 2, nil
}

// insert puts a checked transaction in, in place of one with its nonce or of the pool's lowest bid where needed.
func (p *Pool) insert(tx *Transaction, next uint64) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byHash[tx.Hash] != nil {
		return ErrAlreadyKnown
	}
	from := tx.Message.From
	p.advance(from, next)
	s := p.senders[from]
	if s != nil && tx.Message.Nonce < s.next {
		return fmt.Errorf("%w: %d, next is %d", ErrNonceTooLow, tx.Message.Nonce, s.next)
	}
	if s != nil && s.byNonce[tx.Message.Nonce] != nil {
		return p.replace(s, tx)
	}
	if s != nil && uint64(len(s.byNonce)) >= p.cfg.MaxPerSender {
		return fmt.Errorf("%w: %d", ErrSenderLimit, len(s.byNonce))
	}
	if len(p.byHash) >= p.cfg.MaxTotal {
		if err := p.evictFor(tx); err != nil {
			return err
		}
	}
	if s = p.senders[from]; s == nil {
		s = &sender{next: next, byNonce: make(map[uint64]*Transaction)}
		p.senders[from] = s
	}
	p.put(s, tx)
	return nil
}

func (p *Pool) replace(s *sender, tx *Transaction) error {
	old := s.byNonce[tx.Message.Nonce]
	if !tx.outbids(old, p.cfg.BumpPercent) {
		return fmt.Errorf("%w: maxFee %d, at least %d %% above %d", ErrUnderpriced, tx.Bid(), p.cfg.BumpPercent, old.Bid())
	}
	p.forget(old, fmt.Errorf("%w: %v", ErrReplaced, tx.Hash))
	p.put(s, tx)
	return nil
}

// evictFor removes the lowest of the senders' last transactions, if tx bids more. Last ones go first, so that no
// eviction opens a gap.
func (p *Pool) evictFor(tx *Transaction) error {
	var lowest *Transaction
	for from, s := range p.senders {
		if from == tx.Message.From {
			continue
		}
		last := s.last()
		if lowest == nil || last.Bid().Cmp(lowest.Bid()) < 0 || (last.Bid().Cmp(lowest.Bid()) == 0 && last.Arrival > lowest.Arrival) {
			lowest = last
		}
	}
	if lowest == nil || !tx.outbids(lowest, 0) {
		return fmt.Errorf("%w: %d transactions", ErrPoolFull, len(p.byHash))
	}
	p.remove(lowest, ErrEvicted)
	return nil
}

func (s *sender) last() *Transaction {
	var last *Transaction
	for nonce, tx := range s.byNonce {
		if last == nil || nonce > last.Message.Nonce {
			last = tx
		}
	}
	return last
}

func (p *Pool) put(s *sender, tx *Transaction) {
	p.arrivals++
	tx.Arrival, tx.ArrivedAt = p.arrivals, p.clock.Now()
	s.byNonce[tx.Message.Nonce] = tx
	p.byHash[tx.Hash] = tx
}

// forget takes a transaction out of the index and remembers why.
func (p *Pool) forget(tx *Transaction, reason error) {
	delete(p.byHash, tx.Hash)
	if reason != nil {
		p.dropped.Add(tx.Hash, reason)
	}
}

func (p *Pool) remove(tx *Transaction, reason error) {
	p.forget(tx, reason)
	s := p.senders[tx.Message.From]
	delete(s.byNonce, tx.Message.Nonce)
	if len(s.byNonce) == 0 {
		delete(p.senders, tx.Message.From)
	}
}
