package bidder

import (
	"context"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
)

// Join puts the owner on the standby list, with the collateral of one seat. Its prover must run with the same key, to
// send the heartbeats and to prove what the owner is drawn for.
func (s *Session) Join(ctx context.Context) error {
	if err := s.fund(ctx, 1); err != nil {
		return err
	}
	return s.send(ctx, "joining the standby list", s.manifest.Standby, bindings.NewIStandbyList().PackJoin(), nil)
}

// Leave takes the owner off the standby list; its collateral is free then.
func (s *Session) Leave(ctx context.Context) error {
	return s.send(ctx, "leaving the standby list", s.manifest.Standby, bindings.NewIStandbyList().PackLeave(), nil)
}

// Membership is the owner's place on the standby list; a zero JoinedAt says that it has none.
func (s *Session) Membership(ctx context.Context) (l1.Member, error) {
	list := bindings.NewIStandbyList()
	m, err := l1.Query(ctx, s.client, s.manifest.Standby, list.PackMemberOf(s.Owner()), list.UnpackMemberOf)
	if err != nil {
		return l1.Member{}, fmt.Errorf("reading the standby list: %w", err)
	}
	return l1.Member{Account: s.Owner(), JoinedAt: uint64(m.JoinedAt), BeatAt: uint64(m.BeatAt), OnDuty: m.OnDuty}, nil
}

func standbyCommand() *cli.Command {
	act := func(do func(*Session, context.Context) error) cli.ActionFunc {
		return withSession(func(c *cli.Context, s *Session) error { return do(s, c.Context) })
	}
	return &cli.Command{
		Name: "standby", Usage: "stand by for chunks that others fail to prove",
		Subcommands: []*cli.Command{
			{Name: "join", Usage: "join the standby list, depositing the collateral of a seat as far as it is missing", Flags: sessionFlags(), Action: act((*Session).Join)},
			{Name: "leave", Usage: "leave the standby list", Flags: sessionFlags(), Action: act((*Session).Leave)},
			{Name: "status", Usage: "say whether the owner stands by", Flags: sessionFlags(), Action: withSession(printStandby)},
		},
	}
}

func printStandby(c *cli.Context, s *Session) error {
	m, err := s.Membership(c.Context)
	if err != nil {
		return err
	}
	if m.JoinedAt == 0 {
		_, err = fmt.Fprintf(c.App.Writer, "%v does not stand by\n", s.Owner())
		return err
	}
	until := time.Unix(int64(m.BeatAt+uint64(s.manifest.Parameters.HeartbeatSeconds)), 0).UTC()
	_, err = fmt.Fprintf(c.App.Writer, "%v stands by since %v, next heartbeat before %v, on duty: %t\n", s.Owner(),
		time.Unix(int64(m.JoinedAt), 0).UTC(), until, m.OnDuty)
	return err
}
