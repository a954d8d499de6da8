// Package doctor looks at everything that has to be right before an agent can work, and says what is wrong and how to mend
// it. What was seen is judged by pure checks.
package doctor

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

// Role is what the machine is to do.
type Role string

// The roles. A bidder sells a prover's seats.
const (
	Prover    Role = "prover"
	Bidder    Role = "bidder"
	Sequencer Role = "sequencer"
	Keeper    Role = "keeper"
	User      Role = "user"
)

// Roles are all roles.
var Roles = []Role{Prover, Bidder, Sequencer, Keeper, User}

// sends tells whether the role sends transactions all day.
func (r Role) sends() bool { return r != User }

// sells tells whether the role has seats, and so collateral.
func (r Role) sells() bool { return r == Prover || r == Bidder }

// Observation is what was seen. A part that was not looked at is nil; one that could not be read has its error.
type Observation struct {
	Role Role
	// Now is this machine's clock.
	Now time.Time

	Manifest    deploy.Manifest
	ManifestErr error
	Node        *Node
	Contracts   *Contracts
	Account     *Account
	Keys        *Keys
	Seller      *Seller
	Bond        *Bond
	L2          *L2
	Machine     *Machine
	Journal     *Journal
	Ports       []Port
}

// Node is an L1 node.
type Node struct {
	Err     error
	ChainID uint64
	Head    l1.Block
	// Behind are the blocks that a node that is syncing lacks, 0 for a synced one.
	Behind uint64
}

// Contracts are those of the manifest.
type Contracts struct {
	Inspections []deploy.Inspection
	// Active is the circuit that commits are pinned to.
	Active    common.Hash
	ActiveErr error
}

// Account is the account that sends.
type Account struct {
	// KeyErr says why its key cannot be used.
	KeyErr     error
	Address    common.Address
	Err        error
	BalanceWei *big.Int
}

// Keys are the proving keys of the manifest's shape.
type Keys struct {
	Dir      string
	Manifest keys.Manifest
	Err      error
}

// Seller is a prover's side of the market.
type Seller struct {
	Err   error
	Owner common.Address
	// Free, Reserved and PerSeat are units of collateral.
	Free, Reserved, PerSeat *big.Int
	// Failures are its missed deadlines that are not settled; its asks rest until they are.
	Failures uint64
	Asks     []Ask
	// ReserveWei is the highest price of the next round.
	ReserveWei *big.Int
	// Standby is the owner's place on the standby list, nil without one.
	Standby *l1.Member
}

// Ask is a standing ask.
type Ask struct {
	ID          uint64
	UnitCostWei *big.Int
	Seats, Busy uint16
	InForce     bool
}

// Bond is what stands behind a sequencer's batches.
type Bond struct {
	Err                            error
	BondWei, NeededWei, DepositWei *big.Int
	// CommitWei is what a full batch may cost the deposit at the next round's reserve.
	CommitWei *big.Int
}

// L2 is the sequencer that the role talks to.
type L2 struct {
	URL     string
	Err     error
	ChainID uint64
	Rollup  common.Address
	// Head is the time of the newest block; zero before the first.
	Head time.Time
}

// Machine is this machine.
type Machine struct {
	// DataDir is where there are DiskFree bytes; KeysFree are those where the keys are.
	DataDir            string
	DiskErr            error
	DiskFree, KeysFree uint64
	MemoryErr          error
	// MemoryAvailable are bytes that can be used without swapping.
	MemoryAvailable uint64
	Workers         int
}

// Journal is the agent's journal of intents.
type Journal struct {
	Path string
	Err  error
	// Pending are intents that wait for their effect.
	Pending int
}

// Port is an address that the agent will listen on.
type Port struct {
	Address string
	Err     error
}
