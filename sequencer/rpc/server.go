package rpc

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/ethereum-optimism/optimism/op-service/httputil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

// Config says where the server listens and what it bears.
type Config struct {
	ListenAddr string
	// BodyLimit bounds a request's body, BatchLimit the calls in it, ResponseLimit the bytes that they answer together.
	BodyLimit     int
	BatchLimit    int
	ResponseLimit int
	// Token opens the methods for provers. Empty closes them for everybody.
	Token string
}

// DefaultConfig returns limits that fit transactions and the traces of the largest shape.
func DefaultConfig() Config {
	return Config{ListenAddr: "127.0.0.1:0", BodyLimit: 256 << 10, BatchLimit: 100, ResponseLimit: 32 << 20}
}

// ErrConfig: a limit is not positive.
var ErrConfig = errors.New("rpc limits are not positive")

// Check reports limits that no server can have.
func (c Config) Check() error {
	if c.BodyLimit <= 0 || c.BatchLimit <= 0 || c.ResponseLimit <= 0 {
		return fmt.Errorf("%w: body %d, batch %d, response %d", ErrConfig, c.BodyLimit, c.BatchLimit, c.ResponseLimit)
	}
	return nil
}

// Server serves a [Backend] over HTTP.
type Server struct {
	rpc  *gethrpc.Server
	http *httputil.HTTPServer
}

// NewServer returns a server that does not listen yet.
func NewServer(cfg Config, backend Backend) (*Server, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	srv := gethrpc.NewServer()
	srv.SetHTTPBodyLimit(cfg.BodyLimit)
	srv.SetBatchLimits(cfg.BatchLimit, cfg.ResponseLimit)
	if err := errors.Join(srv.RegisterName("proophi", &api{backend}), srv.RegisterName("eth", &ethAPI{backend})); err != nil {
		return nil, fmt.Errorf("registering methods: %w", err)
	}
	return &Server{rpc: srv, http: httputil.NewHTTPServer(cfg.ListenAddr, authorize(cfg.Token, srv))}, nil
}

// Start begins to listen.
func (s *Server) Start() error { return s.http.Start() }

// Stop waits for the calls in progress, as long as ctx allows. A server that never started stops too.
func (s *Server) Stop(ctx context.Context) error {
	err := s.http.Stop(ctx)
	s.rpc.Stop()
	return err
}

// Endpoint returns the URL of a server that listens.
func (s *Server) Endpoint() string { return s.http.HTTPEndpoint() }

// authorizedKey marks the context of requests that bring the token.
type authorizedKey struct{}

func isAuthorized(ctx context.Context) bool { return ctx.Value(authorizedKey{}) != nil }

// authorize refuses requests with a wrong token and marks those with the right one. Requests without a token pass:
// most methods are for everybody.
func authorize(token string, next http.Handler) http.Handler {
	want := sha256.Sum256([]byte(token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Get("Authorization")
		if header == "" {
			next.ServeHTTP(w, r)
			return
		}
		given, isBearer := strings.CutPrefix(header, "Bearer ")
		got := sha256.Sum256([]byte(given))
		if token == "" || !isBearer || subtle.ConstantTimeCompare(got[:], want[:]) != 1 {
			http.Error(w, ErrUnauthorized.Error(), http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), authorizedKey{}, true)))
	})
}
