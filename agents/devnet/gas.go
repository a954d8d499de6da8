package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/scripts/deploy"
)

// gasMeter names the operations of the transactions that go to our contracts and sums up their gas.
type gasMeter struct {
	methods map[common.Address]*abi.ABI
	vault   common.Address
	auction common.Address
	proven  common.Hash // topic of ProverCredited
	used    map[string]report.Gas
}

func newGasMeter(m deploy.Manifest) (*gasMeter, error) {
	g := &gasMeter{vault: m.Vault, auction: m.Auction, methods: make(map[common.Address]*abi.ABI), used: make(map[string]report.Gas)}
	for address, parse := range map[common.Address]func() (*abi.ABI, error){
		m.Rollup: bindings.IRollupMetaData.ParseABI, m.Inbox: bindings.IForcedInboxMetaData.ParseABI, m.Bridge: bindings.IBridgeMetaData.ParseABI,
		m.Asks: bindings.IAskRegistryMetaData.ParseABI, m.Auction: bindings.IProverAuctionMetaData.ParseABI, m.Vault: bindings.ICollateralVaultMetaData.ParseABI,
		m.Sequencers: bindings.ISequencerRegistryMetaData.ParseABI, m.Verifiers: bindings.IVerifierRegistryMetaData.ParseABI,
		m.Ladder: bindings.IFailureLadderMetaData.ParseABI, m.Standby: bindings.IStandbyListMetaData.ParseABI,
		m.SealedAsks: bindings.ISealedAsksMetaData.ParseABI, m.Pauses: bindings.IPauseGuardMetaData.ParseABI, m.Exits: bindings.IExitsMetaData.ParseABI,
	} {
		parsed, err := parse()
		if err != nil {
			return nil, fmt.Errorf("parsing ABI: %w", err)
		}
		g.methods[address] = parsed
	}
	g.proven = g.methods[m.Auction].Events["ProverCredited"].ID
	return g, nil
}

// measure reads the blocks from first to last.
func (g *gasMeter) measure(ctx context.Context, client *l1.Client, first, last uint64) error {
	for number := first; number <= last; number++ {
		block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return fmt.Errorf("reading block %d: %w", number, err)
		}
		if len(block.Transactions()) == 0 {
			continue
		}
		receipts, err := client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash(), false))
		if err != nil {
			return fmt.Errorf("reading the receipts of block %d: %w", number, err)
		}
		for i, tx := range block.Transactions() {
			if name := g.operation(tx, receipts[i]); name != "" {
				g.used[name] = g.used[name].Add(receipts[i].GasUsed)
			}
		}
	}
	return nil
}

// operation names what a transaction did; empty for transactions to others than our contracts.
func (g *gasMeter) operation(tx *types.Transaction, receipt *types.Receipt) string {
	if tx.To() == nil || g.methods[*tx.To()] == nil || len(tx.Data()) < 4 {
		return ""
	}
	method, err := g.methods[*tx.To()].MethodById(tx.Data())
	switch {
	case err != nil:
		return "unknown"
	case receipt.Status != types.ReceiptStatusSuccessful:
		return method.Name + " (reverted)"
	case method.Name == "multicall":
		return g.multicall(*tx.To(), method, tx.Data())
	case method.Name == "proveChunks":
		return fmt.Sprintf("proveChunks of %d", g.proofs(receipt))
	case *tx.To() == g.vault: // whose deposit is not the inbox's
		return "vault." + method.Name
	}
	return method.Name
}

// proofs counts the chunks that a transaction proved.
func (g *gasMeter) proofs(receipt *types.Receipt) int {
	n := 0
	for _, log := range receipt.Logs {
		if log.Address == g.auction && len(log.Topics) > 0 && log.Topics[0] == g.proven {
			n++
		}
	}
	return n
}

// multicall names the calls inside.
func (g *gasMeter) multicall(to common.Address, method *abi.Method, data []byte) string {
	var arguments struct{ Calls [][]byte }
	values, err := method.Inputs.Unpack(data[4:])
	if err == nil {
		err = method.Inputs.Copy(&arguments, values)
	}
	if err != nil {
		return "multicall"
	}
	name := "multicall("
	for i, call := range arguments.Calls {
		inner, err := g.methods[to].MethodById(call)
		if err != nil {
			return "multicall"
		}
		if i > 0 {
			name += ", "
		}
		name += inner.Name
	}
	return name + ")"
}
