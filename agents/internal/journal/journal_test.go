package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func open(t *testing.T, path string) *Journal {
	t.Helper()
	j, err := Open(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	return j
}

func TestPendingSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := open(t, path)
	first := Intent{ID: "a", Kind: "postAsk", Payload: json.RawMessage(`{"seats":2}`), Nonce: 7, Transactions: []common.Hash{{1}}}
	require.NoError(t, j.Put(first))
	require.NoError(t, j.Put(Intent{ID: "b", Kind: "endAsk"}))
	require.NoError(t, j.Put(Intent{ID: "c", Kind: "endAsk"}))
	require.NoError(t, j.Resolve("b"))
	require.NoError(t, j.Close())

	j = open(t, path)
	require.Equal(t, []Intent{first, {ID: "c", Kind: "endAsk"}}, j.Pending())
	got, ok := j.Get("a")
	require.True(t, ok)
	require.Equal(t, first, got)
}

func TestPutReplacesAndKeepsOrder(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "journal"))
	require.NoError(t, j.Put(Intent{ID: "a"}))
	require.NoError(t, j.Put(Intent{ID: "b"}))
	require.NoError(t, j.Put(Intent{ID: "a", Nonce: 3}))
	require.Equal(t, []Intent{{ID: "a", Nonce: 3}, {ID: "b"}}, j.Pending())
}

func TestRefusals(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := open(t, path)
	require.ErrorIs(t, j.Put(Intent{}), ErrNoID)
	require.ErrorIs(t, j.Resolve("a"), ErrUnknownIntent)
	_, err := Open(path)
	require.ErrorIs(t, err, ErrLocked)
	require.NoError(t, j.Close())
	require.ErrorIs(t, j.Put(Intent{ID: "a"}), ErrClosed)
	require.ErrorIs(t, j.Resolve("a"), ErrClosed)
}

// A crash may stop the writing of a record after any byte. Whatever is left, the records before it are all there, the
// torn one is not, and the journal goes on.
func TestRecoversFromTruncationAtEachByte(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "journal")
	j := open(t, path)
	sizes := []int64{0}
	for i := range 4 {
		require.NoError(t, j.Put(Intent{ID: fmt.Sprint(i), Kind: "prove", Payload: json.RawMessage(`{"chunks":[0,1]}`)}))
		sizes = append(sizes, j.size)
	}
	require.NoError(t, j.Close())
	content, err := os.ReadFile(path)
	require.NoError(t, err)

	for length := range len(content) + 1 {
		cut := filepath.Join(dir, fmt.Sprintf("cut%d", length))
		require.NoError(t, os.WriteFile(cut, content[:length], 0o600))
		j, err := Open(cut)
		require.NoError(t, err, "length %d", length)
		whole := 0
		for whole+1 < len(sizes) && sizes[whole+1] <= int64(length) {
			whole++
		}
		require.Len(t, j.Pending(), whole, "length %d", length)
		require.NoError(t, j.Put(Intent{ID: "after"}))
		require.NoError(t, j.Close())
		j, err = Open(cut)
		require.NoError(t, err, "length %d", length)
		require.Len(t, j.Pending(), whole+1)
		require.NoError(t, j.Close())
	}
}

func TestTornLastLineWithNewlineIsCutOff(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := open(t, path)
	require.NoError(t, j.Put(Intent{ID: "a"}))
	require.NoError(t, j.Put(Intent{ID: "b"}))
	require.NoError(t, j.Close())
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)-3] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o600))
	require.Len(t, open(t, path).Pending(), 1)
}

func TestDamageBeforeTheEndIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := open(t, path)
	require.NoError(t, j.Put(Intent{ID: "a"}))
	require.NoError(t, j.Put(Intent{ID: "b"}))
	require.NoError(t, j.Close())
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	for i := range bytes.IndexByte(content, '\n') {
		damaged := bytes.Clone(content)
		damaged[i] ^= 0x10
		require.NoError(t, os.WriteFile(path, damaged, 0o600))
		_, err := Open(path)
		require.ErrorIs(t, err, ErrCorrupt, "byte %d", i)
	}
}

func TestCompactionKeepsWhatIsPending(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := open(t, path)
	require.NoError(t, j.Put(Intent{ID: "old", Kind: "k"}))
	for i := range compactAbove {
		id := fmt.Sprint(i)
		require.NoError(t, j.Put(Intent{ID: id}))
		require.NoError(t, j.Resolve(id))
	}
	require.Less(t, j.records, compactAbove+1)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, j.size, info.Size())
	require.NoError(t, j.Put(Intent{ID: "new"}))
	require.NoError(t, j.Close())
	require.Equal(t, []Intent{{ID: "old", Kind: "k"}, {ID: "new"}}, open(t, path).Pending())
}
