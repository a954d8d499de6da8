package ladder

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/bindings"
)

// Seed is what the assignment of a commit is drawn with: the first 20 bytes of keccak256(abi.encode(hash of the block
// after the commit's, commitId)).
type Seed [20]byte

// NewSeed returns the seed of a commit, of which nextBlock is the hash of the block after it.
func NewSeed(nextBlock common.Hash, commitID uint64) Seed {
	id := common.BigToHash(new(big.Int).SetUint64(commitID))
	return Seed(crypto.Keccak256(nextBlock[:], id[:])[:20])
}

// Seat is who has to prove a chunk and for how much. The zero seat is the open lane.
type Seat struct {
	Owner     common.Address
	AskID     uint64
	RewardWei *big.Int
}

// IsOpen reports whether anyone may prove the chunk, for a price that rises.
func (s Seat) IsOpen() bool { return s.AskID == 0 }

// Draw returns the seat of each chunk: the winners' seats, entry after entry, then the open lane, permuted by
// Fisher-Yates from the last down. It does what contracts/src/libraries/Assignment.sol does.
func Draw(winners []bindings.Winner, chunks int, seed Seed) []Seat {
	seats := make([]Seat, 0, chunks)
	for _, w := range winners {
		share := new(big.Int).Div(w.PayWei, big.NewInt(int64(w.Seats)))
		first := new(big.Int).Mul(share, big.NewInt(int64(w.Seats)-1))
		first.Sub(w.PayWei, first)
		for i := range w.Seats {
			seat := Seat{Owner: w.Owner, AskID: w.AskId, RewardWei: share}
			if i == 0 {
				seat.RewardWei = first
			}
			seats = append(seats, seat)
		}
	}
	if len(seats) == 0 {
		return make([]Seat, chunks)
	}
	for len(seats) < chunks {
		seats = append(seats, Seat{})
	}
	permute(seats, seed)
	return seats
}

// permute takes eight draws of 32 bits from each digest keccak256(seed, number), both as words.
func permute(seats []Seat, seed Seed) {
	var digest []byte
	for drawn, left := 0, len(seats); left > 1; drawn, left = drawn+1, left-1 {
		if drawn%8 == 0 {
			number := common.BigToHash(big.NewInt(int64(drawn / 8)))
			digest = crypto.Keccak256(common.BytesToHash(seed[:]).Bytes(), number[:])
		}
		there := binary.BigEndian.Uint32(digest[4*(drawn%8):]) % uint32(left)
		seats[left-1], seats[there] = seats[there], seats[left-1]
	}
}
