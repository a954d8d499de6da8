package sequencer

import (
	"fmt"
	"net"
	"strconv"
	"strings"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/monitor"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/rpc"
)

// EnvVarPrefix begins the names of the environment variables.
const EnvVarPrefix = "PROOPHI_SEQUENCER"

func env(name string) []string {
	return []string{EnvVarPrefix + "_" + strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToUpper(name))}
}

var defaults = DefaultConfig()

// The flags of the process.
var (
	L1RPCFlag = &cli.StringFlag{Name: "l1-rpc", Usage: "URL of an L1 node", EnvVars: env("l1-rpc")}

	ManifestFlag = &cli.StringFlag{Name: "manifest", Usage: "file that deploy wrote", EnvVars: env("manifest")}

	DataDirFlag = &cli.StringFlag{Name: "data-dir", Usage: "directory of the databases and the journal", EnvVars: env("data-dir")}

	BlockIntervalFlag = &cli.DurationFlag{Name: "block-interval", Usage: "time between blocks", Value: defaults.BlockInterval,
		EnvVars: env("block-interval")}

	FillIntervalFlag = &cli.DurationFlag{Name: "fill-interval", Usage: "time between looks at what waits; so long a transaction waits at most",
		Value: defaults.FillInterval, EnvVars: env("fill-interval")}

	DataFeePercentFlag = &cli.Uint64Flag{Name: "data-fee-percent", Usage: "part of the round's data fee cap that users are charged",
		Value: defaults.DataFeePercent, EnvVars: env("data-fee-percent")}

	MaxBatchBytesFlag = &cli.IntFlag{Name: "max-batch-bytes", Usage: "greatest input of a commit in bytes", Value: defaults.MaxBatchBytes,
		EnvVars: env("max-batch-bytes")}

	MaxBatchAgeFlag = &cli.DurationFlag{Name: "max-batch-age", Usage: "time after its first operation in which a batch is cut at the latest",
		Value: defaults.MaxBatchAge, EnvVars: env("max-batch-age")}

	ForcedAgeFlag = &cli.DurationFlag{Name: "forced-age", Usage: "age of an L1 operation at which a batch is cut for it (0: a quarter of L1's delay)",
		EnvVars: env("forced-age")}

	L1PollIntervalFlag = &cli.DurationFlag{Name: "l1-poll-interval", Usage: "time between looks at L1 (0: by chain)", EnvVars: env("l1-poll-interval")}

	BatcherIntervalFlag = &cli.DurationFlag{Name: "batcher-interval", Usage: "time between decisions about batches",
		Value: defaults.BatcherInterval, EnvVars: env("batcher-interval")}

	RetryDelayFlag = &cli.DurationFlag{Name: "retry-delay", Usage: "time after a failed L1 transaction until the next",
		Value: defaults.RetryDelay, EnvVars: env("retry-delay")}

	FinalizeAloneFlag = &cli.BoolFlag{Name: "finalize-alone", Usage: "finalize batches even when there is nothing to commit",
		EnvVars: env("finalize-alone")}

	RPCAddrFlag = &cli.StringFlag{Name: "rpc.addr", Usage: "address that JSON-RPC listens on", Value: "127.0.0.1", EnvVars: env("rpc.addr")}

	RPCPortFlag = &cli.IntFlag{Name: "rpc.port", Usage: "port that JSON-RPC listens on", Value: 8645, EnvVars: env("rpc.port")}

	RPCTokenFileFlag = &cli.StringFlag{Name: "rpc.token-file", Usage: "file with the bearer token of provers (empty: no traces are served)",
		EnvVars: env("rpc.token-file")}

	RPCBodyLimitFlag = &cli.IntFlag{Name: "rpc.body-limit", Usage: "greatest body of a request in bytes", Value: defaults.RPC.BodyLimit,
		EnvVars: env("rpc.body-limit")}

	RPCBatchLimitFlag = &cli.IntFlag{Name: "rpc.batch-limit", Usage: "most calls in a request", Value: defaults.RPC.BatchLimit,
		EnvVars: env("rpc.batch-limit")}

	MempoolPerSenderFlag = &cli.Uint64Flag{Name: "mempool.per-sender", Usage: "most transactions of a sender that wait",
		Value: defaults.Mempool.MaxPerSender, EnvVars: env("mempool.per-sender")}

	MempoolTotalFlag = &cli.IntFlag{Name: "mempool.total", Usage: "most transactions that wait", Value: defaults.Mempool.MaxTotal,
		EnvVars: env("mempool.total")}

	MempoolBumpFlag = &cli.Uint64Flag{Name: "mempool.bump-percent", Usage: "how much more a replacement must bid",
		Value: defaults.Mempool.BumpPercent, EnvVars: env("mempool.bump-percent")}
)

// Flags returns all flags of the process.
func Flags() []cli.Flag {
	flags := []cli.Flag{L1RPCFlag, ManifestFlag, DataDirFlag, BlockIntervalFlag, FillIntervalFlag, DataFeePercentFlag, MaxBatchBytesFlag,
		MaxBatchAgeFlag, ForcedAgeFlag, L1PollIntervalFlag, BatcherIntervalFlag, RetryDelayFlag, FinalizeAloneFlag, RPCAddrFlag,
		RPCPortFlag, RPCTokenFileFlag, RPCBodyLimitFlag, RPCBatchLimitFlag, MempoolPerSenderFlag, MempoolTotalFlag, MempoolBumpFlag}
	flags = append(flags, signing.LocalFlags(EnvVarPrefix)...)
	flags = append(flags, oplog.CLIFlags(EnvVarPrefix)...)
	flags = append(flags, opmetrics.CLIFlags(EnvVarPrefix)...)
	flags = append(flags, oppprof.CLIFlags(EnvVarPrefix)...)
	return append(flags, monitor.Flags(EnvVarPrefix)...)
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) (Config, error) {
	cfg := Config{
		L1RPC: c.String(L1RPCFlag.Name), Manifest: c.String(ManifestFlag.Name), DataDir: c.String(DataDirFlag.Name),
		Signing: signing.ReadLocal(c, EnvVarPrefix), BlockInterval: c.Duration(BlockIntervalFlag.Name), FillInterval: c.Duration(FillIntervalFlag.Name),
		DataFeePercent: c.Uint64(DataFeePercentFlag.Name), MaxBatchBytes: c.Int(MaxBatchBytesFlag.Name),
		MaxBatchAge: c.Duration(MaxBatchAgeFlag.Name), ForcedAge: c.Duration(ForcedAgeFlag.Name),
		L1PollInterval: c.Duration(L1PollIntervalFlag.Name), BatcherInterval: c.Duration(BatcherIntervalFlag.Name),
		RetryDelay: c.Duration(RetryDelayFlag.Name), FinalizeAlone: c.Bool(FinalizeAloneFlag.Name),
		RPC: rpc.Config{
			ListenAddr: net.JoinHostPort(c.String(RPCAddrFlag.Name), strconv.Itoa(c.Int(RPCPortFlag.Name))),
			BodyLimit:  c.Int(RPCBodyLimitFlag.Name), BatchLimit: c.Int(RPCBatchLimitFlag.Name), ResponseLimit: defaults.RPC.ResponseLimit,
		},
		Mempool: mempool.Config{MaxPerSender: c.Uint64(MempoolPerSenderFlag.Name), MaxTotal: c.Int(MempoolTotalFlag.Name),
			BumpPercent: c.Uint64(MempoolBumpFlag.Name)},
		Log: oplog.ReadCLIConfig(c), Metrics: opmetrics.ReadCLIConfig(c), Pprof: oppprof.ReadCLIConfig(c), Admin: monitor.ReadConfig(c),
	}
	if path := c.String(RPCTokenFileFlag.Name); path != "" {
		token, err := process.ReadSecret(path)
		if err != nil {
			return cfg, fmt.Errorf("reading bearer token: %w", err)
		}
		cfg.RPC.Token = token
	}
	return cfg, nil
}
