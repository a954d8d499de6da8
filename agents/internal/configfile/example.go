package configfile

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// Example returns a file with every flag that can be seen, as a comment with its default, so that it changes nothing
// until a line is uncommented.
func Example(command string, flags []cli.Flag) string {
	var text strings.Builder
	fmt.Fprintf(&text, "# proophi %s --config FILE\n", command)
	text.WriteString("# A flag on the command line comes before its environment variable, that before this file, and this file before the default.\n" +
		"# Keys and passwords have no place here: name their files, or use the environment.\n")
	for _, f := range flags {
		documented, ok := f.(cli.DocGenerationFlag)
		if !ok || isHidden(f) {
			continue
		}
		text.WriteString("\n# " + strings.ReplaceAll(documented.GetUsage(), "`", ""))
		if variables := documented.GetEnvVars(); len(variables) > 0 {
			text.WriteString(" [" + strings.Join(variables, ", ") + "]")
		}
		fmt.Fprintf(&text, "\n#%s = %s\n", f.Names()[0], literal(f, documented))
	}
	return text.String()
}

// literal is a flag's default in TOML.
func literal(f cli.Flag, documented cli.DocGenerationFlag) string {
	switch f := f.(type) {
	case *cli.BoolFlag:
		return strconv.FormatBool(f.Value)
	case *cli.IntFlag, *cli.UintFlag, *cli.Int64Flag, *cli.Uint64Flag, *cli.Float64Flag:
		return documented.GetValue()
	case cli.DocGenerationSliceFlag:
		return "[" + documented.GetValue() + "]"
	}
	return strconv.Quote(documented.GetValue())
}
