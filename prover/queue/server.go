package queue

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
)

const (
	// startTimeout bounds the start of the embedded server, which reads its store then.
	startTimeout = time.Minute
	// maxStoreBytes and maxMemoryBytes bound what the embedded server keeps: jobs are small, traces a few MB.
	maxStoreBytes  = 8 << 30
	maxMemoryBytes = 64 << 20

	proverUser = "prover"
	workerUser = "worker"
)

// startServer starts the embedded server. It writes every message to disk before it says that it has it, and opens no
// port unless the configuration names one.
func startServer(cfg Config, logger log.Logger) (*server.Server, nats.Option, error) {
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrServer, err)
	}
	password := hex.EncodeToString(secret)
	opts := &server.Options{
		ServerName: "proophi-prover", DontListen: true, NoSigs: true, JetStream: true, StoreDir: cfg.Dir, SyncAlways: true,
		JetStreamMaxStore: maxStoreBytes, JetStreamMaxMemory: maxMemoryBytes,
		Users: []*server.User{{Username: proverUser, Password: password}},
	}
	if cfg.Listen != "" {
		host, port, err := splitListen(cfg.Listen)
		if err != nil {
			return nil, nil, err
		}
		opts.DontListen, opts.Host, opts.Port = false, host, port
		opts.Users = append(opts.Users, &server.User{Username: workerUser, Password: cfg.Token, Permissions: workerPermissions()})
	}
	s, err := server.NewServer(opts)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrServer, err)
	}
	s.SetLoggerV2(serverLog{logger}, false, false, false)
	s.Start()
	if !s.ReadyForConnections(startTimeout) {
		s.Shutdown()
		s.WaitForShutdown()
		return nil, nil, fmt.Errorf("%w: not ready after %v (is %q in use?)", ErrServer, startTimeout, cfg.Listen)
	}
	return s, nats.UserInfo(proverUser, password), nil
}

func splitListen(listen string) (host string, port int, err error) {
	host, text, err := net.SplitHostPort(listen)
	if err == nil {
		port, err = strconv.Atoi(text)
	}
	if err != nil || port < -1 || port > 1<<16-1 {
		return "", 0, fmt.Errorf("%w: %q is no host:port to listen at", ErrConfig, listen)
	}
	if port == 0 {
		port = server.RANDOM_PORT
	}
	return host, port, nil
}

// workerPermissions is what a worker may do: take jobs, read traces, send proofs and progress. It can neither remove a
// stream nor write jobs. A cluster's operator grants the same (docs/operations/prover.md).
func workerPermissions() *server.Permissions {
	traces := "OBJ_" + TracesBucket
	return &server.Permissions{
		Publish: &server.SubjectPermission{Allow: []string{
			"$JS.API.CONSUMER.INFO." + JobsStream + ".*", "$JS.API.CONSUMER.MSG.NEXT." + JobsStream + ".*",
			"$JS.ACK." + JobsStream + ".>", "$JS.ACK.*.*." + JobsStream + ".>",
			"$JS.API.STREAM.INFO." + traces, "$JS.API.STREAM.MSG.GET." + traces, "$JS.API.DIRECT.GET." + traces + ".>",
			"$JS.API.DIRECT.GET." + traces, "$JS.API.CONSUMER.CREATE." + traces, "$JS.API.CONSUMER.CREATE." + traces + ".>",
			"$JS.API.CONSUMER.DELETE." + traces + ".>", "$JS.FC.>",
			resultSubject("*"), progressSubject("*"), workersSubject,
		}},
		Subscribe: &server.SubjectPermission{Allow: []string{"_INBOX.>", root + "jobs.>", cancelSubject("*")}},
	}
}

// serverLog writes the server's own words to our log; what it calls a notice is detail to us.
type serverLog struct{ log log.Logger }

func (l serverLog) say(write func(string, ...any), format string, v []any) {
	write("Job server", "says", fmt.Sprintf(format, v...))
}

func (l serverLog) Noticef(format string, v ...any) { l.say(l.log.Debug, format, v) }
func (l serverLog) Errorf(format string, v ...any)  { l.say(l.log.Error, format, v) }
func (l serverLog) Fatalf(format string, v ...any)  { l.say(l.log.Error, format, v) }
func (l serverLog) Debugf(format string, v ...any)  { l.say(l.log.Trace, format, v) }
func (l serverLog) Tracef(format string, v ...any)  { l.say(l.log.Trace, format, v) }

func (l serverLog) Warnf(format string, v ...any) {
	if strings.HasPrefix(format, "Plaintext passwords") { // ours are in memory only
		l.say(l.log.Debug, format, v)
		return
	}
	l.say(l.log.Warn, format, v)
}
