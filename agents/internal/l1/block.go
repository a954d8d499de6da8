package l1

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Block names an L1 block and says what agents need of its header.
type Block struct {
	Number     uint64
	Hash       common.Hash
	ParentHash common.Hash
	// Time is in Unix seconds: the chain's clock, which deadlines are measured by.
	Time       uint64
	BaseFeeWei *big.Int
}

func blockOf(h *types.Header) Block {
	b := Block{Number: h.Number.Uint64(), Hash: h.Hash(), ParentHash: h.ParentHash, Time: h.Time, BaseFeeWei: new(big.Int)}
	if h.BaseFee != nil {
		b.BaseFeeWei.Set(h.BaseFee)
	}
	return b
}

func isNotFound(err error) bool { return errors.Is(err, ethereum.NotFound) }

func callMessage(from, to common.Address, value *big.Int, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &to, Value: value, Data: data}
}
