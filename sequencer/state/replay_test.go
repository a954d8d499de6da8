package state

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/stretchr/testify/require"
)

// mixedChunk drafts one slot of every kind over the state of alice alone.
func mixedChunk(t *testing.T, s *State, alice wallet) *Draft {
	t.Helper()
	bob, carol := newWallet(2), newWallet(3)
	d := newDraft(t, s, 10)
	addItems(t, d, bob.deposit(wei(ether)), bob.setKey(),
		protocol.QueueItem{Kind: protocol.KindForcedTransfer, Owner: bob.address, Recipient: carol.address, AmountWei: wei(1)},
		protocol.QueueItem{Kind: protocol.KindForcedWithdraw, Owner: bob.address, AmountWei: protocol.MaxAmount()})
	_, err := d.AddSigned(alice.transfer(bob.address, 5, 0))
	require.NoError(t, err)
	_, err = d.AddAccount(carol.address)
	require.NoError(t, err)
	_, err = d.AddSigned(alice.transfer(carol.address, 6, 1))
	require.NoError(t, err)
	_, err = d.AddSigned(alice.sign(protocol.KindWithdraw, common.Address{}, wei(7), 2))
	require.NoError(t, err)
	return d
}

// Everything goes over the wire: compact slots, decoded, executed on a state of its own.
func TestReplayFromL1(t *testing.T) {
	builder, follower, alice := newState(t), newState(t), newWallet(1)
	fund(t, builder, wei(ether), alice)
	fund(t, follower, wei(ether), alice)
	d := mixedChunk(t, builder, alice)
	trace := seal(t, d)
	bob, carol := newWallet(2), newWallet(3)
	items := []protocol.QueueItem{bob.deposit(wei(ether)), bob.setKey(),
		{Kind: protocol.KindForcedTransfer, Owner: bob.address, Recipient: carol.address, AmountWei: wei(1)},
		{Kind: protocol.KindForcedWithdraw, Owner: bob.address, AmountWei: protocol.MaxAmount()}}
	data, err := protocol.EncodeSlots(trace.Chunk().Slots, items)
	require.NoError(t, err)
	slots, _, err := protocol.DecodeSlots(data, protocol.Shape{Slots: 10}, 4)
	require.NoError(t, err)

	for _, authorizations := range [][]protocol.Authorization{nil, trace.Authorizations()} {
		derived, err := follower.Replay(protocol.Chunk{Header: trace.Header, Slots: slots}, authorizations)
		require.NoError(t, err)
		again, err := derived.Seal()
		require.NoError(t, err)
		checkTrace(t, again, authorizations != nil)
		require.Equal(t, trace.PostRoot(), again.PostRoot())
		if authorizations != nil {
			require.Equal(t, trace.WitnessHash(), again.WitnessHash())
			_, err = derived.Commit(nil)
			require.NoError(t, err)
		}
	}
	head, err := d.Commit(nil)
	require.NoError(t, err)
	require.Equal(t, head, follower.Head())
}

func TestReplayRefusals(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	trace := seal(t, mixedChunk(t, s, alice))
	full := trace.Authorizations()
	for name, c := range map[string]struct {
		change func(*protocol.Chunk)
		want   error
	}{
		"deposit not applied":    {func(c *protocol.Chunk) { c.Slots[0].Applied = false }, ErrResultMismatch},
		"key not applied":        {func(c *protocol.Chunk) { c.Slots[1].Applied = false }, ErrResultMismatch},
		"transfer applied":       {func(c *protocol.Chunk) { c.Slots[2].Applied = true }, ErrResultMismatch},
		"withdrawn amount":       {func(c *protocol.Chunk) { c.Slots[3].AmountWei = wei(1) }, ErrResultMismatch},
		"sender without leaf":    {func(c *protocol.Chunk) { c.Slots[4].From = 77 }, ErrNoLeaf},
		"recipient without leaf": {func(c *protocol.Chunk) { c.Slots[4].To = 77 }, ErrNoLeaf},
		"poor sender":            {func(c *protocol.Chunk) { c.Slots[4].From = 0 }, ErrBalance},
		"account's index":        {func(c *protocol.Chunk) { c.Slots[5].To = 4 }, ErrIndexMismatch},
		"account unpaid":         {func(c *protocol.Chunk) { c.Slots[6].To = 1 }, ErrUnpaidCreate},
		"account unpaid, noop":   {func(c *protocol.Chunk) { c.Slots[6] = protocol.Slot{} }, ErrUnpaidCreate},
		"withdrawal's owner":     {func(c *protocol.Chunk) { c.Slots[7].Owner = common.Address{1} }, ErrOwnerMismatch},
		"noop with an index":     {func(c *protocol.Chunk) { c.Slots[9].To = 1 }, protocol.ErrUnusedField},
		"unknown kind":           {func(c *protocol.Chunk) { c.Slots[9].Kind = 99 }, protocol.ErrUnknownKind},
		"L1 operation late":      {func(c *protocol.Chunk) { c.Slots[9] = c.Slots[1] }, protocol.ErrL1Order},
		"count of L1 operations": {func(c *protocol.Chunk) { c.Header.L1Count = 3 }, ErrHeaderMismatch},
		"count of paid slots":    {func(c *protocol.Chunk) { c.Header.PaidSlots++ }, ErrHeaderMismatch},
		"price out of range":     {func(c *protocol.Chunk) { c.Header.UnitPriceWei = wei(-1) }, protocol.ErrPriceRange},
		"created in the last slot": {func(c *protocol.Chunk) {
			c.Slots[9] = protocol.Slot{Kind: protocol.KindCreateAccount, To: 4, Recipient: common.Address{9}}
		}, ErrChunkFull},
	} {
		chunk := trace.Chunk()
		c.change(&chunk)
		_, err := s.Replay(chunk, nil)
		require.ErrorIs(t, err, c.want, name)
	}
	for name, c := range map[string]struct {
		authorizations []protocol.Authorization
		want           error
	}{
		"missing":    {full[:2], ErrAuthorizationCount},
		"none":       {full[:0], ErrAuthorizationCount},
		"left over":  {append(full[:3:3], full[0]), ErrAuthorizationCount},
		"swapped":    {[]protocol.Authorization{full[1], full[0], full[2]}, ErrSignature},
		"no fee set": {[]protocol.Authorization{{}, full[1], full[2]}, protocol.ErrMaxFeeRange},
	} {
		_, err := s.Replay(trace.Chunk(), c.authorizations)
		require.ErrorIs(t, err, c.want, name)
	}
	_, err := s.Replay(trace.Chunk(), full)
	require.NoError(t, err)
}

func TestReplayChecksTimeAndFee(t *testing.T) {
	s, alice := newState(t), newWallet(1)
	fund(t, s, wei(ether), alice)
	trace := seal(t, mixedChunk(t, s, alice))
	late := trace.Chunk()
	late.Header.Time++
	_, err := s.Replay(late, trace.Authorizations())
	require.ErrorIs(t, err, ErrExpired)
	dear := trace.Chunk()
	dear.Header.DataFeeWei = wei(20 * slotFee)
	_, err = s.Replay(dear, trace.Authorizations())
	require.ErrorIs(t, err, ErrFee)
}
