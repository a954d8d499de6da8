package main

import (
	"fmt"
	"io"
	"strings"

	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/configfile"
)

// agent completes an agent's command: a configuration file, and a list of its metrics.
func agent(cmd *cli.Command, envPrefix string, metrics func() []opmetrics.DocumentedMetric) *cli.Command {
	cmd = configfile.Add(cmd, envPrefix)
	cmd.Subcommands = append(cmd.Subcommands, &cli.Command{
		Name: "metrics", Usage: "list the Prometheus metrics of this agent",
		Action: func(c *cli.Context) error { return writeMetrics(c.App.Writer, metrics()) },
	})
	return cmd
}

// writeMetrics writes a table in Markdown.
func writeMetrics(w io.Writer, list []opmetrics.DocumentedMetric) error {
	var text strings.Builder
	text.WriteString("| metric | type | labels | meaning |\n|---|---|---|---|\n")
	for _, m := range list {
		labels := strings.Join(m.Labels, ", ")
		if labels == "" {
			labels = "-"
		}
		fmt.Fprintf(&text, "| `%s` | %s | %s | %s |\n", m.Name, m.Type, labels, m.Help)
	}
	_, err := io.WriteString(w, text.String())
	return err
}
