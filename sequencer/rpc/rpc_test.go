package rpc

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
)

// fakeBackend knows one account, block, batch and trace.
type fakeBackend struct {
	message protocol.Message
	auth    protocol.Authorization
	err     error
}

var owner = common.Address{1}

func (f *fakeBackend) SendTransaction(_ context.Context, m protocol.Message, a protocol.Authorization) (common.Hash, error) {
	f.message, f.auth = m, a
	return common.Hash{5}, f.err
}

func (f *fakeBackend) Receipt(_ context.Context, hash common.Hash) (*Receipt, error) {
	if hash != (common.Hash{5}) {
		return nil, nil
	}
	return &Receipt{Hash: hash, State: StatePending}, nil
}

func (f *fakeBackend) Account(_ context.Context, address common.Address) (*Account, error) {
	if address != owner {
		return nil, nil
	}
	return &Account{Address: owner, Index: 3, Nonce: 7, PendingNonce: 9, BalanceWei: (*hexutil.Big)(big.NewInt(255))}, nil
}

func (f *fakeBackend) LatestBlock(context.Context) (uint64, error) { return 16, nil }
func (f *fakeBackend) Block(_ context.Context, n uint64) (*Block, error) {
	if n != 16 {
		return nil, nil
	}
	return &Block{Number: 16, Transactions: []common.Hash{}, L1Operations: []hexutil.Uint64{}}, nil
}
func (f *fakeBackend) LatestBatch(context.Context) (uint64, error) { return 2, nil }
func (f *fakeBackend) Batch(_ context.Context, id uint64) (*Batch, error) {
	if id != 2 {
		return nil, nil
	}
	h := Header(testHeader())
	return &Batch{CommitID: 2, State: StateCommitted, Header: &h}, nil
}
func (f *fakeBackend) Prices(context.Context) (*Prices, error) {
	return nil, fmt.Errorf("%w: no round", ErrNotReady)
}
func (f *fakeBackend) ChunkTrace(_ context.Context, id uint64, chunk uint32) (*protocol.ChunkTrace, error) {
	if id != 2 || chunk != 0 {
		return nil, nil
	}
	return testTrace(), nil
}
func (f *fakeBackend) TraceByWitness(_ context.Context, hash common.Hash) (*protocol.ChunkTrace, error) {
	if hash != testTrace().WitnessHash() {
		return nil, nil
	}
	return testTrace(), nil
}
func (f *fakeBackend) Withdrawals(context.Context, common.Address) ([]Withdrawal, error) {
	return nil, nil
}
func (f *fakeBackend) Domain() Domain {
	return Domain{ChainID: (*hexutil.Big)(big.NewInt(1337)), Rollup: common.Address{2}}
}

func testHeader() protocol.BatchHeader {
	return protocol.BatchHeader{CommitID: 2, ChunkCount: 3, PostRoot: common.Hash{4}, ComputeWei: big.NewInt(5), DataWei: new(big.Int), PrepaidWei: new(big.Int),
		DepositsWei: protocol.MaxAmount(), PaddingWei: new(big.Int), DebitWei: new(big.Int), OpenPriceWei: new(big.Int), SequencerFeeWei: new(big.Int), Sequencer: owner}
}

func testTrace() *protocol.ChunkTrace {
	t := &protocol.ChunkTrace{Header: protocol.ChunkHeader{UnitPriceWei: big.NewInt(7), DataFeeWei: big.NewInt(8), Time: 9}, PreTreeRoot: protocol.TagState, PreNextIndex: 1}
	auth := protocol.Authorization{PublicKey: [32]byte{1}, MaxFeeWei: protocol.MaxAmount(), ValidUntil: 3}
	auth.MaxFeeWei.Rsh(auth.MaxFeeWei, 32)
	slot := protocol.SlotTrace{Slot: protocol.Slot{Kind: protocol.KindTransfer, AmountWei: protocol.MaxAmount(), KeyHash: protocol.TagMessage}, Authorization: &auth}
	slot.A.Siblings[3][2], slot.B.After = protocol.TagSponge, protocol.GenesisLeaf()
	t.Slots = []protocol.SlotTrace{slot, {Slot: protocol.Slot{}}}
	return t
}

func serve(t *testing.T, change func(*Config)) (*fakeBackend, string) {
	cfg := DefaultConfig()
	cfg.Token = "secret"
	if change != nil {
		change(&cfg)
	}
	backend := &fakeBackend{}
	s, err := NewServer(cfg, backend)
	require.NoError(t, err)
	require.NoError(t, s.Start())
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
	return backend, s.Endpoint()
}

func dial(t *testing.T, url, token string) *Client {
	c, err := Dial(context.Background(), url, token)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// post sends a raw body and returns the status and the answer.
func post(t *testing.T, url, body, authorization string) (int, string) {
	request, err := http.NewRequest(http.MethodPost, url, strings.NewReader(body))
	require.NoError(t, err)
	request.Header.Set("Content-Type", "application/json")
	if authorization != "" {
		request.Header.Set("Authorization", authorization)
	}
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return response.StatusCode, string(answer)
}

func call(method, params string) string {
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params)
}

func sample() (protocol.Message, protocol.Authorization) {
	m := protocol.Message{Kind: protocol.KindTransfer, From: owner, To: common.Address{2}, AmountWei: protocol.MaxAmount(), MaxFeeWei: big.NewInt(1000), Nonce: 4, ValidUntil: 99}
	return m, protocol.Authorization{PublicKey: [32]byte{3}, R: [32]byte{4}, S: [32]byte{5}, MaxFeeWei: m.MaxFeeWei, ValidUntil: m.ValidUntil}
}

func TestTransactionArrivesAsSent(t *testing.T) {
	backend, url := serve(t, nil)
	m, a := sample()
	hash, err := dial(t, url, "").SendTransaction(context.Background(), m, a)
	require.NoError(t, err)
	require.Equal(t, common.Hash{5}, hash)
	require.Equal(t, m, backend.message)
	require.Equal(t, a, backend.auth)
	m.Kind, m.To = protocol.KindWithdraw, common.Address{}
	_, err = dial(t, url, "").SendTransaction(context.Background(), m, a)
	require.NoError(t, err)
	require.Equal(t, m, backend.message)
}

func TestMalformedTransactionsAreNamed(t *testing.T) {
	_, url := serve(t, nil)
	encoded, err := json.Marshal(NewTransaction(sample()))
	require.NoError(t, err)
	for _, test := range []struct{ field, value, want string }{
		{"kind", `"noop"`, "kind of transaction is unknown"},
		{"kind", `0`, "kind of transaction is unknown"},
		{"kind", `null`, "field is missing: kind"},
		{"amountWei", `"-0x1"`, "invalid"},
		{"amountWei", `"0x00"`, "leading zero"},
		{"amountWei", `"12"`, "without 0x prefix"},
		{"amountWei", `12`, "non-string"},
		{"amountWei", `"0x1` + strings.Repeat("0", 64) + `"`, "256 bits"},
		{"nonce", `"0x10000000000000000"`, "64 bits"},
		{"nonce", `null`, "field is missing: nonce"},
		{"from", `"0x12"`, "want 40"},
		{"signature", `"0x12"`, "not 32 and 64 bytes"},
		{"publicKey", `null`, "non-string"},
		{"publicKey", `"0x"`, "not 32 and 64 bytes"},
	} {
		t.Run(test.field+test.value[:min(len(test.value), 12)], func(t *testing.T) {
			fields := make(map[string]json.RawMessage)
			require.NoError(t, json.Unmarshal(encoded, &fields))
			fields[test.field] = json.RawMessage(test.value)
			changed, err := json.Marshal(fields)
			require.NoError(t, err)
			_, answer := post(t, url, call("proophi_sendTransaction", "["+string(changed)+"]"), "")
			require.Contains(t, answer, fmt.Sprint(CodeInvalidParams))
			require.Contains(t, answer, test.want)
		})
	}
}

func TestRefusalsHaveCodesAndReasons(t *testing.T) {
	backend, url := serve(t, nil)
	client := dial(t, url, "")
	for _, r := range reasons {
		backend.err = fmt.Errorf("%w: with values", r.cause)
		m, a := sample()
		_, err := client.SendTransaction(context.Background(), m, a)
		var coded gethrpc.Error
		require.ErrorAs(t, err, &coded)
		require.Equal(t, r.code, coded.ErrorCode(), r.name)
		require.ErrorContains(t, err, "with values")
		var data gethrpc.DataError
		require.ErrorAs(t, err, &data)
		require.Equal(t, map[string]any{"reason": r.name}, data.ErrorData())
	}
	backend.err = errors.New("disk on fire")
	m, a := sample()
	_, err := client.SendTransaction(context.Background(), m, a)
	var coded gethrpc.Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeInternal, coded.ErrorCode())
	require.NotErrorIs(t, err, mempool.ErrPoolFull)
}

func TestQuantitiesAreEthereums(t *testing.T) {
	_, url := serve(t, nil)
	_, answer := post(t, url, call("proophi_getAccount", `["0x0100000000000000000000000000000000000000"]`), "")
	require.Contains(t, answer, `"index":"0x3"`)
	require.Contains(t, answer, `"balanceWei":"0xff"`)
	_, answer = post(t, url, call("proophi_getAccount", `["0x0200000000000000000000000000000000000000"]`), "")
	require.Contains(t, answer, `"result":null`)
	_, answer = post(t, url, call("eth_getBalance", `["0x0100000000000000000000000000000000000000","latest"]`), "")
	require.Contains(t, answer, `"result":"0xff"`)
	_, answer = post(t, url, call("eth_getBalance", `["0x0200000000000000000000000000000000000000"]`), "")
	require.Contains(t, answer, `"result":"0x0"`)
	_, answer = post(t, url, call("eth_getBalance", `["0x0100000000000000000000000000000000000000","0x1"]`), "")
	require.Contains(t, answer, "only the present state is kept")
	_, answer = post(t, url, call("eth_getTransactionCount", `["0x0100000000000000000000000000000000000000","pending"]`), "")
	require.Contains(t, answer, `"result":"0x9"`)
	_, answer = post(t, url, call("eth_getTransactionCount", `["0x0100000000000000000000000000000000000000","latest"]`), "")
	require.Contains(t, answer, `"result":"0x7"`)
	_, answer = post(t, url, call("eth_blockNumber", `[]`), "")
	require.Contains(t, answer, `"result":"0x10"`)
	for _, at := range []string{`"latest"`, `"0x10"`, `16`} {
		_, answer = post(t, url, call("proophi_getBlock", "["+at+"]"), "")
		require.Contains(t, answer, `"number":"0x10"`)
	}
	_, answer = post(t, url, call("proophi_getBlock", `["newest"]`), "")
	require.Contains(t, answer, ErrBlockTag.Error())
	_, answer = post(t, url, call("proophi_getPrices", `[]`), "")
	require.Contains(t, answer, fmt.Sprint(CodeNotReady))
}

func TestTracesNeedTheToken(t *testing.T) {
	_, url := serve(t, nil)
	ctx := context.Background()
	var coded gethrpc.Error
	_, err := dial(t, url, "").ChunkTrace(ctx, 2, 0)
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeUnauthorized, coded.ErrorCode())
	_, err = dial(t, url, "").TraceByWitness(ctx, testTrace().WitnessHash())
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeUnauthorized, coded.ErrorCode())
	for _, header := range []string{"Bearer wrong", "Bearer ", "secret", "Basic secret"} {
		status, _ := post(t, url, call("eth_blockNumber", `[]`), header)
		require.Equal(t, http.StatusUnauthorized, status, header)
	}
	trace, err := dial(t, url, "secret").ChunkTrace(ctx, 2, 0)
	require.NoError(t, err)
	requireSameTrace(t, testTrace(), trace)
	trace, err = dial(t, url, "secret").TraceByWitness(ctx, testTrace().WitnessHash())
	require.NoError(t, err)
	requireSameTrace(t, testTrace(), trace)
	_, err = dial(t, url, "secret").ChunkTrace(ctx, 2, 1)
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeUnknown, coded.ErrorCode())
	_, err = dial(t, url, "secret").TraceByWitness(ctx, common.Hash{})
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeUnknown, coded.ErrorCode())
}

func requireSameTrace(t *testing.T, want, got *protocol.ChunkTrace) {
	a, err := json.Marshal(want)
	require.NoError(t, err)
	b, err := json.Marshal(got)
	require.NoError(t, err)
	require.JSONEq(t, string(a), string(b))
	require.Equal(t, want.WitnessHash(), got.WitnessHash())
	require.Equal(t, want.Slots[0].A.Siblings, got.Slots[0].A.Siblings)
	require.Zero(t, want.Slots[0].Slot.AmountWei.Cmp(got.Slots[0].Slot.AmountWei))
}

func TestWithoutATokenNobodyGetsTraces(t *testing.T) {
	_, url := serve(t, func(c *Config) { c.Token = "" })
	status, _ := post(t, url, call("proophi_getChunkTrace", `["0x2","0x0"]`), "Bearer ")
	require.Equal(t, http.StatusUnauthorized, status)
	_, answer := post(t, url, call("proophi_getChunkTrace", `["0x2","0x0"]`), "")
	require.Contains(t, answer, ErrUnauthorized.Error())
}

func TestLimits(t *testing.T) {
	_, url := serve(t, func(c *Config) { c.BodyLimit, c.BatchLimit = 2000, 3 })
	status, _ := post(t, url, strings.Repeat(" ", 2001), "")
	require.Equal(t, http.StatusRequestEntityTooLarge, status)
	one := call("eth_blockNumber", `[]`)
	_, answer := post(t, url, "["+one+","+one+","+one+"]", "")
	require.Equal(t, 3, strings.Count(answer, `"result"`))
	_, answer = post(t, url, "["+one+","+one+","+one+","+one+"]", "")
	require.Contains(t, answer, "batch too large")
	for _, garbage := range []string{"", "{", "null", "[]", `"x"`, "\x00\xff", "[[[[[[", call("proophi_nothing", "[]"), call("rpc_modules", "[1]")} {
		status, _ := post(t, url, garbage, "")
		require.Less(t, status, 500)
	}
	require.ErrorIs(t, Config{}.Check(), ErrConfig)
	_, err := NewServer(Config{}, nil)
	require.ErrorIs(t, err, ErrConfig)
}

func TestHeaderSurvivesJSON(t *testing.T) {
	h := Header(testHeader())
	encoded, err := json.Marshal(h)
	require.NoError(t, err)
	require.Contains(t, string(encoded), `"commitId":"0x2"`)
	require.Contains(t, string(encoded), `"depositsWei":"0xffffffffffffffffffffffffffffffff"`)
	var got Header
	require.NoError(t, json.Unmarshal(encoded, &got))
	want, err := protocol.BatchHeader(h).Hash()
	require.NoError(t, err)
	hash, err := protocol.BatchHeader(got).Hash()
	require.NoError(t, err)
	require.Equal(t, want, hash)
	require.ErrorIs(t, json.Unmarshal([]byte(`{}`), &got), ErrMissingField)
	require.Error(t, json.Unmarshal(bytes.Replace(encoded, []byte(`"chunkCount":"0x3"`), []byte(`"chunkCount":"0x100000000"`), 1), &got))
	_, url := serve(t, nil)
	batch, err := dial(t, url, "").LatestBatch(context.Background())
	require.NoError(t, err)
	require.EqualValues(t, 2, batch.CommitID)
}

func TestWithdrawalsAreAList(t *testing.T) {
	_, url := serve(t, nil)
	_, answer := post(t, url, call("proophi_getWithdrawals", `["0x0100000000000000000000000000000000000000"]`), "")
	require.Contains(t, answer, `"result":[]`)
}

func TestClientReadsNothingAsNil(t *testing.T) {
	_, url := serve(t, nil)
	c, ctx := dial(t, url, ""), context.Background()
	receipt, err := c.Receipt(ctx, common.Hash{})
	require.NoError(t, err)
	require.Nil(t, receipt)
	account, err := c.Account(ctx, common.Address{})
	require.NoError(t, err)
	require.Nil(t, account)
	block, err := c.Block(ctx, 1)
	require.NoError(t, err)
	require.Nil(t, block)
	latest, err := c.LatestBlock(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 16, latest.Number)
	batch, err := c.Batch(ctx, 1)
	require.NoError(t, err)
	require.Nil(t, batch)
	d, err := c.Domain(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 1337, d.ChainID.ToInt().Int64())
}
