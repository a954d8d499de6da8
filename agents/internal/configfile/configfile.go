// Package configfile lets a command take its flags' values from a TOML file with the same names. What stands on the
// command line comes first, then the environment, then the file, then the default.
package configfile

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/urfave/cli/v2"
)

var (
	// ErrFile: a file is not there or no TOML.
	ErrFile = errors.New("configuration file cannot be read")

	// ErrUnknownName: a file has a name that no flag has. It would do nothing, and its author believes that it does.
	ErrUnknownName = errors.New("configuration file names something that is no flag")

	// ErrValue: a file gives a flag a value that it cannot have.
	ErrValue = errors.New("configuration file has a value that its flag cannot take")
)

// flagName is the name of the flag that names the file. The file cannot name another one.
const flagName = "config"

// Add gives a command and its subcommands the flag --config, and the command a subcommand that prints a file with all of
// its flags. A file may have names of the command's own flags and of any of its subcommands', so that one file serves all.
func Add(cmd *cli.Command, envPrefix string) *cli.Command {
	text := Example(cmd.Name, cmd.Flags)
	known := slices.Clone(cmd.Flags)
	for _, s := range cmd.Subcommands {
		known = append(known, flagsOf(s)...)
	}
	add(cmd, envPrefix, known)
	cmd.Subcommands = append(cmd.Subcommands, &cli.Command{
		Name: flagName, Usage: "print a configuration file with every flag, its default and its environment variable",
		Action: func(c *cli.Context) error {
			_, err := io.WriteString(c.App.Writer, text)
			return err
		},
	})
	return cmd
}

// flagsOf returns the flags of a command and of all below it.
func flagsOf(cmd *cli.Command) []cli.Flag {
	flags := slices.Clone(cmd.Flags)
	for _, s := range cmd.Subcommands {
		flags = append(flags, flagsOf(s)...)
	}
	return flags
}

func add(cmd *cli.Command, envPrefix string, known []cli.Flag) {
	for _, s := range cmd.Subcommands {
		add(s, envPrefix, known)
	}
	if cmd.Action == nil || len(cmd.Flags) == 0 {
		return
	}
	own := cmd.Flags
	cmd.Flags = append(slices.Clone(own), &cli.PathFlag{
		Name: flagName, Usage: "TOML `FILE` with values of these flags", EnvVars: []string{envPrefix + "_CONFIG"},
	})
	before := cmd.Before
	cmd.Before = func(c *cli.Context) error {
		if path := c.Path(flagName); path != "" {
			if err := apply(c, path, own, known); err != nil {
				return err
			}
		}
		if before != nil {
			return before(c)
		}
		return nil
	}
}

// apply sets the command's own flags that neither the command line nor the environment sets. It reports every mistake at
// once.
func apply(c *cli.Context, path string, own, known []cli.Flag) error {
	var tree map[string]any
	if _, err := toml.DecodeFile(path, &tree); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrFile, path, err)
	}
	values := make(map[string]any)
	flatten("", tree, values)
	flags := byName(own)
	var errs []error
	for _, name := range sortedNames(values) {
		flag, ok := flags[name]
		switch {
		case ok && c.IsSet(flag.Names()[0]):
		case ok:
			errs = append(errs, set(c, flag, values[name]))
		case byName(known)[name] == nil:
			errs = append(errs, unknown(name, known))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// flatten writes the tables of a file as names with dots.
func flatten(prefix string, tree map[string]any, into map[string]any) {
	for name, value := range tree {
		if below, ok := value.(map[string]any); ok {
			flatten(prefix+name+".", below, into)
		} else {
			into[prefix+name] = value
		}
	}
}

func byName(flags []cli.Flag) map[string]cli.Flag {
	names := make(map[string]cli.Flag)
	for _, f := range flags {
		for _, name := range f.Names() {
			names[name] = f
		}
	}
	return names
}

func sortedNames(values map[string]any) []string {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// set gives a flag a value. Of what a list has, only a flag that takes a list takes more than one.
func set(c *cli.Context, flag cli.Flag, value any) error {
	name := flag.Names()[0]
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	} else if slice, ok := flag.(cli.DocGenerationSliceFlag); !ok || !slice.IsSliceFlag() {
		return fmt.Errorf("%w: %s is a list", ErrValue, name)
	}
	for _, element := range list {
		switch element.(type) {
		case string, bool, int64, float64:
		default:
			return fmt.Errorf("%w: %s", ErrValue, name)
		}
		if err := c.Set(name, fmt.Sprint(element)); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrValue, name, err)
		}
	}
	return nil
}

// unknown names the flag that was probably meant. It does not quote the value, which may be a secret.
func unknown(name string, known []cli.Flag) error {
	visible := slices.DeleteFunc(slices.Clone(known), isHidden)
	nearest := strings.TrimLeft(cli.SuggestFlag(visible, name, true), "-")
	if nearest == "" {
		return fmt.Errorf("%w: %q", ErrUnknownName, name)
	}
	return fmt.Errorf("%w: %q; did you mean %q?", ErrUnknownName, name, nearest)
}

func isHidden(f cli.Flag) bool {
	visible, ok := f.(cli.VisibleFlag)
	return ok && !visible.IsVisible()
}
