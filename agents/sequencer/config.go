package sequencer

import (
	"errors"
	"fmt"
	"time"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Config is what the process is told.
type Config struct {
	// L1RPC is the URL of an L1 node, Manifest the file that deploy wrote.
	L1RPC    string
	Manifest string
	// DataDir holds the databases and the journal.
	DataDir string
	// Signing says where the sequencer's L1 key is. It signs commits and soft confirmations. The latter are no transactions, so
	// that a remote signer cannot take its place.
	Signing signing.Source

	BlockInterval   time.Duration
	FillInterval    time.Duration
	DataFeePercent  uint64
	MaxBatchBytes   int
	MaxBatchAge     time.Duration
	ForcedAge       time.Duration // 0: a quarter of L1's delay
	L1PollInterval  time.Duration // 0: the follower's default for the chain
	BatcherInterval time.Duration
	RetryDelay      time.Duration
	FinalizeAlone   bool

	RPC     rpc.Config
	Mempool mempool.Config

	Log     oplog.CLIConfig
	Metrics opmetrics.CLIConfig
	Pprof   oppprof.CLIConfig
	Admin   monitor.Config
}

// DefaultConfig returns the settings that do not depend on a deployment.
func DefaultConfig() Config {
	return Config{
		BlockInterval: time.Second, FillInterval: 200 * time.Millisecond, DataFeePercent: 50, MaxBatchBytes: 118_000, MaxBatchAge: 5 * time.Minute,
		BatcherInterval: time.Second, RetryDelay: 12 * time.Second,
		RPC: rpc.DefaultConfig(), Mempool: mempool.DefaultConfig(),
		Log: oplog.DefaultCLIConfig(), Metrics: opmetrics.DefaultCLIConfig(), Pprof: oppprof.DefaultCLIConfig(), Admin: monitor.DefaultConfig(),
	}
}

// Check reports every mistake at once. What a dependency takes the place of need not be set.
func (c Config) Check(d Deps) error {
	var errs []error
	refuse := func(bad bool, format string, values ...any) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: "+format, append([]any{ErrConfigField}, values...)...))
		}
	}
	refuse(c.L1RPC == "" && d.L1 == nil, "no URL of an L1 node")
	refuse(c.Manifest == "" && d.Manifest == nil, "no manifest")
	refuse(c.DataDir == "", "no data directory")
	if err := c.Signing.Check(); err != nil && d.Key == nil {
		refuse(true, "%w", err)
	}
	refuse(c.BlockInterval <= 0, "block interval %v", c.BlockInterval)
	refuse(c.FillInterval <= 0, "fill interval %v", c.FillInterval)
	refuse(c.BatcherInterval <= 0, "batcher interval %v", c.BatcherInterval)
	refuse(c.MaxBatchAge <= 0, "maximal batch age %v", c.MaxBatchAge)
	refuse(c.ForcedAge < 0, "age of forced operations %v", c.ForcedAge)
	refuse(c.L1PollInterval < 0, "poll interval of L1 %v", c.L1PollInterval)
	refuse(c.RetryDelay < 0, "retry delay %v", c.RetryDelay)
	refuse(c.DataFeePercent > 100, "%d %% of the data fee cap", c.DataFeePercent)
	refuse(c.MaxBatchBytes <= 0 || c.MaxBatchBytes > 120_000, "%d bytes per batch, L1 nodes take 120000", c.MaxBatchBytes)
	return errors.Join(append(errs, c.RPC.Check(), c.Mempool.Check(), c.Metrics.Check(), c.Pprof.Check(), c.Admin.Check())...)
}
