package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/agents/sequencer"
)

const operations = "../../docs/operations"

// agents are those with a configuration file and metrics, in the order of the documents.
var agents = []struct {
	name    string
	metrics func() []opmetrics.DocumentedMetric
}{{"sequencer", sequencer.Metrics}, {"prover", prover.Metrics}, {"bidder", bidder.Metrics}, {"keeper", keeper.Metrics}}

// requireDocument compares a document with what it is written from; UPDATE_DOCS=1 writes it.
func requireDocument(t *testing.T, name, want string) {
	t.Helper()
	path := filepath.Join(operations, name)
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "%s is not current: UPDATE_DOCS=1 go test ./agents/proophi -run Documents", name)
}

// The committed configuration files are those that the commands print, and the commands accept them.
func TestDocumentsOfConfiguration(t *testing.T) {
	for _, a := range agents {
		printed, err := run(t, a.name, "config")
		require.NoError(t, err)
		requireDocument(t, a.name+".toml", printed)
		path := filepath.Join(t.TempDir(), "agent.toml")
		require.NoError(t, os.WriteFile(path, []byte(printed+"\nl1-rcp = \"x\"\n"), 0o600))
		_, err = run(t, a.name, "--config", path)
		require.ErrorContains(t, err, `did you mean "l1-rpc"?`)
	}
}

func TestDocumentsOfMetrics(t *testing.T) {
	var page strings.Builder
	page.WriteString("# Metrics\n\nWritten from the agents by a test; `proophi AGENT metrics` prints one agent's. Beside them are those of Go and of the process.\n")
	for _, a := range agents {
		printed, err := run(t, a.name, "metrics")
		require.NoError(t, err)
		page.WriteString("\n## " + a.name + "\n" + printed)
	}
	requireDocument(t, "metrics.md", page.String())
}

// registered are all names that a scrape can find, those of a histogram's series included.
func registered(t *testing.T) map[string]bool {
	t.Helper()
	names := make(map[string]bool)
	for _, a := range agents {
		list := a.metrics()
		require.Greater(t, len(list), 15)
		for _, m := range list {
			require.NotEmpty(t, m.Help, m.Name)
			names[m.Name] = true
			if m.Type == "histogram" {
				names[m.Name+"_bucket"], names[m.Name+"_sum"], names[m.Name+"_count"] = true, true, true
			}
		}
	}
	return names
}

var metricName = regexp.MustCompile(`\bproophi_[a-z0-9_]+`)

// expressions returns every value of a key "expr" in a document, however deep.
func expressions(node any) []string {
	var list []string
	switch node := node.(type) {
	case map[string]any:
		for key, value := range node {
			if text, ok := value.(string); ok && key == "expr" {
				list = append(list, text)
			} else {
				list = append(list, expressions(value)...)
			}
		}
	case []any:
		for _, value := range node {
			list = append(list, expressions(value)...)
		}
	}
	return list
}

// Every metric of the dashboard and of the alerts is one that an agent registers, and every agent is in both.
func TestDashboardAndAlertsUseRegisteredMetrics(t *testing.T) {
	names := registered(t)
	require.False(t, names["proophi_prover_nonsense"])
	for name, parse := range map[string]func([]byte, any) error{"grafana.json": json.Unmarshal, "alerts.yml": yaml.Unmarshal} {
		content, err := os.ReadFile(filepath.Join(operations, name))
		require.NoError(t, err)
		var document map[string]any
		require.NoError(t, parse(content, &document), name)
		list := expressions(document)
		require.Greater(t, len(list), 10, name)
		seen := make(map[string]bool)
		for _, e := range list {
			found := metricName.FindAllString(e, -1)
			require.NotEmpty(t, found, "%s: %s", name, e)
			for _, metric := range found {
				require.True(t, names[metric], "%s uses %s, which no agent registers", name, metric)
				seen[strings.Split(metric, "_")[1]] = true
			}
		}
		for _, a := range agents {
			require.True(t, seen[a.name], "%s says nothing of the %s", name, a.name)
		}
	}
}

// Every alert says how bad it is, and the page that it points to says what to do.
func TestAlertsHaveRunbooks(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(operations, "alerts.yml"))
	require.NoError(t, err)
	var file struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr, For    string
				Labels, Annotations map[string]string
			}
		}
	}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(false)
	require.NoError(t, decoder.Decode(&file))
	page, err := os.ReadFile(filepath.Join(operations, "monitoring.md"))
	require.NoError(t, err)
	alerts := make(map[string]bool)
	for _, group := range file.Groups {
		for _, r := range group.Rules {
			require.False(t, alerts[r.Alert], "%s twice", r.Alert)
			alerts[r.Alert] = true
			require.Contains(t, []string{"warning", "critical"}, r.Labels["severity"], r.Alert)
			require.NotEmpty(t, r.Annotations["summary"], r.Alert)
			anchor, ok := strings.CutPrefix(r.Annotations["runbook"], "docs/operations/monitoring.md#")
			require.True(t, ok, r.Alert)
			heading := "\n### " + strings.ReplaceAll(anchor, "-", " ") + "\n"
			require.Contains(t, strings.ToLower(string(page)), heading, r.Alert)
			require.Contains(t, string(page), r.Alert)
		}
	}
	require.Greater(t, len(alerts), 10)
}
