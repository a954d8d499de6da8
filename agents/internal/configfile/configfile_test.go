package configfile

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// got is what a run of the test's command read.
type got struct {
	url, command string
	port         int
	wait         time.Duration
	on           bool
	list         []string
}

// run runs "test agent" with a file and arguments. Flags are new each time: urfave keeps what the environment set.
func run(t *testing.T, file string, args ...string) (g got, out string, err error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "agent.toml")
	require.NoError(t, os.WriteFile(path, []byte(file), 0o600))
	read := func(c *cli.Context) error {
		g = got{c.String("l1-rpc"), c.Command.Name, c.Int("rpc.port"), c.Duration("wait"), c.Bool("on"), c.StringSlice("list")}
		return nil
	}
	url := func() cli.Flag {
		return &cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of a node", EnvVars: []string{"TEST_L1_RPC"}}
	}
	agent := &cli.Command{
		Name: "agent", Action: read,
		Flags: []cli.Flag{url(), &cli.IntFlag{Name: "rpc.port", Value: 1}, &cli.DurationFlag{Name: "wait", Value: time.Second},
			&cli.BoolFlag{Name: "on"}, &cli.StringSliceFlag{Name: "list"}, &cli.StringFlag{Name: "private-key", Hidden: true}},
		Subcommands: []*cli.Command{{Name: "once", Action: read, Flags: []cli.Flag{url(), &cli.StringFlag{Name: "only-once"}}}},
	}
	var written bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{Add(agent, "TEST")}, Writer: &written, ErrWriter: &written}
	full := []string{"test", "agent"}
	if len(args) > 0 && args[0] == "once" {
		full, args = append(full, "once"), args[1:]
	}
	if file != "" {
		full = append(full, "--config", path)
	}
	err = app.Run(append(full, args...))
	return g, written.String(), err
}

func TestFileSetsFlags(t *testing.T) {
	g, _, err := run(t, `
l1-rpc = "http://file"
wait = "5s"
on = true
list = ["a", "b"]
[rpc]
port = 7
`)
	require.NoError(t, err)
	require.Equal(t, got{"http://file", "agent", 7, 5 * time.Second, true, []string{"a", "b"}}, g)
	g, _, err = run(t, `"rpc.port" = 8`)
	require.NoError(t, err)
	require.Equal(t, 8, g.port)
	require.Equal(t, time.Second, g.wait, "the default where the file says nothing")
}

func TestPrecedence(t *testing.T) {
	file := `l1-rpc = "http://file"`
	g, _, err := run(t, file)
	require.NoError(t, err)
	require.Equal(t, "http://file", g.url)
	t.Setenv("TEST_L1_RPC", "http://environment")
	g, _, err = run(t, file)
	require.NoError(t, err)
	require.Equal(t, "http://environment", g.url)
	g, _, err = run(t, file, "--l1-rpc", "http://flag")
	require.NoError(t, err)
	require.Equal(t, "http://flag", g.url)
}

// One file serves a command and its subcommands; each takes what is its own.
func TestSubcommands(t *testing.T) {
	file := "l1-rpc = \"http://file\"\nonly-once = \"x\"\nwait = \"5s\""
	g, _, err := run(t, file, "once")
	require.NoError(t, err)
	require.Equal(t, "once", g.command)
	require.Equal(t, "http://file", g.url)
	g, _, err = run(t, file)
	require.NoError(t, err)
	require.Equal(t, 5*time.Second, g.wait)
}

func TestMistakes(t *testing.T) {
	for name, tt := range map[string]struct {
		file  string
		want  error
		parts []string
	}{
		"misspelt":       {"l1-rcp = \"secret\"\nrpc.prot = 1", ErrUnknownName, []string{`"l1-rcp"; did you mean "l1-rpc"?`, `"rpc.prot"; did you mean "rpc.port"?`}},
		"another file":   {`config = "other.toml"`, ErrUnknownName, []string{`"config"`}},
		"hidden nearest": {`private-kee = "secret"`, ErrUnknownName, []string{`"private-kee"`}},
		"no number":      {`rpc.port = "many"`, ErrValue, []string{"rpc.port"}},
		"no duration":    {`wait = 5`, ErrValue, []string{"wait"}},
		"list of one":    {`l1-rpc = ["a"]`, ErrValue, []string{"l1-rpc is a list"}},
		"list of tables": {`list = [{a = 1}]`, ErrValue, []string{"list"}},
		"date":           {`l1-rpc = 2026-01-01`, ErrValue, []string{"l1-rpc"}},
		"no TOML":        {"= 3", ErrFile, nil},
		"twice":          {"on = true\non = false", ErrFile, []string{"on"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := run(t, tt.file)
			require.ErrorIs(t, err, tt.want)
			require.ErrorContains(t, err, "agent.toml")
			for _, part := range tt.parts {
				require.ErrorContains(t, err, part)
			}
			require.NotContains(t, err.Error(), "secret", "a value may be one")
			require.NotContains(t, err.Error(), `mean "private-key"`)
		})
	}
	_, _, err := run(t, "", "--config", filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, ErrFile)
	require.ErrorIs(t, err, os.ErrNotExist)
}

// The example changes nothing as it is, and everything can be uncommented.
func TestExample(t *testing.T) {
	_, text, err := run(t, "", "config")
	require.NoError(t, err)
	require.NotContains(t, text, "private-key")
	require.Contains(t, text, "\n# URL of a node [TEST_L1_RPC]\n#l1-rpc = \"\"\n")
	plain, _, err := run(t, "on = false")
	require.NoError(t, err)
	commented, _, err := run(t, text)
	require.NoError(t, err)
	require.Equal(t, plain, commented)
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "# ") {
			lines = append(lines, strings.TrimPrefix(line, "#"))
		}
	}
	open, _, err := run(t, strings.Join(lines, "\n"))
	require.NoError(t, err)
	require.Equal(t, plain.port, open.port)
	require.Equal(t, plain.wait, open.wait)
}
