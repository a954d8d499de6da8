package mempool

import (
	"github.com/ethereum/go-ethereum/common"
)

// Executable returns, for each sender, its transactions without a gap from the nonce that comes next, in order of
// nonce. The order of the senders is not defined.
func (p *Pool) Executable() [][]*Transaction {
	p.mu.Lock()
	defer p.mu.Unlock()
	chains := make([][]*Transaction, 0, len(p.senders))
	for _, s := range p.senders {
		var chain []*Transaction
		for nonce := s.next; s.byNonce[nonce] != nil; nonce++ {
			chain = append(chain, s.byNonce[nonce])
		}
		if len(chain) > 0 {
			chains = append(chains, chain)
		}
	}
	return chains
}

// Executed tells the pool that hash, a transaction of from, was executed and that from's next nonce is next. Others
// with nonces below leave the pool.
func (p *Pool) Executed(hash common.Hash, from common.Address, next uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.dropped.Remove(hash)
	if tx := p.byHash[hash]; tx != nil {
		p.remove(tx, nil)
	}
	p.advance(from, next)
}

// Advance tells the pool that from's next nonce is next.
func (p *Pool) Advance(from common.Address, next uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.advance(from, next)
}

func (p *Pool) advance(from common.Address, next uint64) {
	s := p.senders[from]
	if s == nil || next <= s.next {
		return
	}
	s.next = next
	for nonce, tx := range s.byNonce {
		if nonce < next {
			p.remove(tx, ErrNonceTooLow)
		}
	}
}

// Drop removes a transaction that cannot be executed, and remembers why. Later ones of its sender wait behind the gap.
func (p *Pool) Drop(hash common.Hash, reason error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if tx := p.byHash[hash]; tx != nil {
		p.remove(tx, reason)
	}
}

// Expire removes every transaction that no chunk from the given time on can execute, and returns how many.
func (p *Pool) Expire(chunkTime uint64) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	expired := 0
	for _, tx := range p.byHash {
		if tx.Expired(chunkTime) {
			p.remove(tx, ErrExpired)
			expired++
		}
	}
	return expired
}

// Get returns a waiting transaction, or nil.
func (p *Pool) Get(hash common.Hash) *Transaction {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.byHash[hash]
}

// DropReason returns why a transaction left the pool, as far as the pool remembers.
func (p *Pool) DropReason(hash common.Hash) (error, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.dropped.Get(hash)
}

// PendingNonce returns the first nonce from executed on for which no transaction of the account waits.
func (p *Pool) PendingNonce(owner common.Address, executed uint64) uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.senders[owner]
	if s == nil {
		return executed
	}
	nonce := max(executed, s.next)
	for s.byNonce[nonce] != nil {
		nonce++
	}
	return nonce
}

// Len returns how many transactions wait.
func (p *Pool) Len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.byHash)
}
