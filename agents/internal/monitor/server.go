package monitor

import (
	"errors"
	"fmt"
	"math"
	"net"

	opservice "github.com/ethereum-optimism/optimism/op-service"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"
)

var (
	// ErrPort: a port is no port.
	ErrPort = errors.New("admin port is out of range")

	// ErrNotLoopback: the admin API would be served to other machines. It has no password.
	ErrNotLoopback = errors.New("the admin API is served on loopback addresses only; give --admin.health-only to serve the health endpoint elsewhere")
)

// Config says where the health endpoint and the admin API are.
type Config struct {
	Enabled    bool
	ListenAddr string
	ListenPort int
	// HealthOnly leaves the admin API out.
	HealthOnly bool
}

// DefaultConfig listens on this machine only, once enabled.
func DefaultConfig() Config { return Config{ListenAddr: "127.0.0.1", ListenPort: 7400} }

// Flags returns the flags of the server.
func Flags(prefix string) []cli.Flag {
	d := DefaultConfig()
	return []cli.Flag{
		&cli.BoolFlag{Name: "admin.enabled", Usage: "serve /healthz and the admin API", EnvVars: opservice.PrefixEnvVar(prefix, "ADMIN_ENABLED")},
		&cli.StringFlag{Name: "admin.addr", Usage: "address that the admin server listens on", Value: d.ListenAddr, EnvVars: opservice.PrefixEnvVar(prefix, "ADMIN_ADDR")},
		&cli.IntFlag{Name: "admin.port", Usage: "port that the admin server listens on", Value: d.ListenPort, EnvVars: opservice.PrefixEnvVar(prefix, "ADMIN_PORT")},
		&cli.BoolFlag{Name: "admin.health-only", Usage: "serve /healthz alone, on any address", EnvVars: opservice.PrefixEnvVar(prefix, "ADMIN_HEALTH_ONLY")},
	}
}

// ReadConfig returns what the flags and the environment say.
func ReadConfig(c *cli.Context) Config {
	return Config{Enabled: c.Bool("admin.enabled"), ListenAddr: c.String("admin.addr"), ListenPort: c.Int("admin.port"), HealthOnly: c.Bool("admin.health-only")}
}

// Check reports every mistake at once. What is not enabled has none.
func (c Config) Check() error {
	if !c.Enabled {
		return nil
	}
	var errs []error
	if c.ListenPort < 0 || c.ListenPort > math.MaxUint16 {
		errs = append(errs, fmt.Errorf("%w: %d", ErrPort, c.ListenPort))
	}
	if ip := net.ParseIP(c.ListenAddr); !c.HealthOnly && c.ListenAddr != "localhost" && (ip == nil || !ip.IsLoopback()) {
		errs = append(errs, fmt.Errorf("%w: %q", ErrNotLoopback, c.ListenAddr))
	}
	return errors.Join(errs...)
}

// Serve starts the server: GET /healthz, and on / JSON-RPC with admin_setLogLevel and what the agent adds. It returns nil
// if it is not enabled.
func Serve(c Config, r Readings, logger log.Logger, agent ...rpc.API) (*oprpc.Server, error) {
	if !c.Enabled {
		return nil, nil
	}
	if err := c.Check(); err != nil {
		return nil, err
	}
	server := oprpc.NewServer(c.ListenAddr, c.ListenPort, r.Agent, oprpc.WithHealthzHandler(r), oprpc.WithLogger(logger),
		oprpc.WithCORSHosts(nil), oprpc.WithVHosts([]string{"localhost"}))
	if !c.HealthOnly {
		server.AddAPI(rpc.API{Namespace: "admin", Service: oprpc.NewCommonAdminAPI(logger)})
		for _, a := range agent {
			server.AddAPI(a)
		}
	}
	if err := server.Start(); err != nil {
		return nil, fmt.Errorf("starting the admin server: %w", err)
	}
	return server, nil
}
