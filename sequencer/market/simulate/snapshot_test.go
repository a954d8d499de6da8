package simulate

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	docsFile    = "../../../docs/market.md"
	picturesDir = "../../../docs/img/market"
)

// The numbers in testdata and the tables of docs/market.md are what the simulator gives. UPDATE_SNAPSHOTS=1 rewrites them
// and the pictures.
func TestSnapshotOfComparison(t *testing.T) {
	update := os.Getenv("UPDATE_SNAPSHOTS") == "1"
	c, err := Compare(context.Background(), 1)
	require.NoError(t, err)
	for name, write := range c.files() {
		var got bytes.Buffer
		require.NoError(t, write(&got))
		path := filepath.Join("testdata", name)
		if update {
			require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(want), got.String(), "%s is stale; run: UPDATE_SNAPSHOTS=1 go test ./sequencer/market/simulate -run Snapshot", path)
	}
	docs, err := os.ReadFile(docsFile)
	require.NoError(t, err)
	text := string(docs)
	for _, table := range c.Tables() {
		place := regexp.MustCompile("(?s)<!-- table " + table.Name + " -->\n.*?<!-- end -->")
		require.Len(t, place.FindAllString(text, -1), 1, table.Name)
		text = place.ReplaceAllLiteralString(text, "<!-- table "+table.Name+" -->\n"+table.Markdown+"<!-- end -->")
	}
	if update {
		require.NoError(t, os.WriteFile(docsFile, []byte(text), 0o644))
		require.NoError(t, c.Draw(picturesDir, SVG))
		require.NoError(t, Draw(run(t, Default()), picturesDir, SVG))
		docs = []byte(text)
	}
	require.Equal(t, string(docs), text, "a table of docs/market.md is stale; run: UPDATE_SNAPSHOTS=1 go test ./sequencer/market/simulate -run Snapshot")
}

// Every picture that the document shows is there, and every one that is there is shown.
func TestDocumentShowsEveryPicture(t *testing.T) {
	docs, err := os.ReadFile(docsFile)
	require.NoError(t, err)
	shown := regexp.MustCompile(`\(img/market/([a-z-]+\.svg)\)`).FindAllStringSubmatch(string(docs), -1)
	require.NotEmpty(t, shown)
	for _, s := range shown {
		require.FileExists(t, filepath.Join(picturesDir, s[1]))
	}
	files, err := os.ReadDir(picturesDir)
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, strings.Contains(string(docs), "img/market/"+f.Name()), f.Name())
	}
}
