package signing

import (
	"os"

	opservice "github.com/ethereum-optimism/optimism/op-service"
	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/urfave/cli/v2"
)

// category is the heading of the flags in a command's help.
const category = "key"

// Flags returns the flags of a command that only sends transactions. The key itself is read from PREFIX_KEY and the
// keystore's password from PREFIX_PASSWORD.
func Flags(prefix string) []cli.Flag {
	return append(files(prefix), signer.CLIFlags(prefix, category)...)
}

// LocalFlags returns the flags of a command that needs the key itself. Those that name a remote signer are [ErrNeedsKey].
func LocalFlags(prefix string) []cli.Flag {
	return append(files(prefix), refused(ErrNeedsKey, signer.EndpointFlagName, signer.AddressFlagName)...)
}

func files(prefix string) []cli.Flag {
	flags := []cli.Flag{
		&cli.PathFlag{Name: "keystore", Usage: "encrypted key `FILE`, as geth writes it", Category: category, EnvVars: opservice.PrefixEnvVar(prefix, "KEYSTORE")},
		&cli.PathFlag{Name: "password-file", Usage: "`FILE` with the keystore's password; or " + prefix + "_PASSWORD in the environment", Category: category,
			EnvVars: opservice.PrefixEnvVar(prefix, "PASSWORD_FILE")},
		&cli.PathFlag{Name: "key-file", Usage: "`FILE` with the L1 key in hex; or " + prefix + "_KEY in the environment", Category: category,
			EnvVars: opservice.PrefixEnvVar(prefix, "KEY_FILE")},
	}
	return append(flags, Forbidden()...)
}

// Forbidden returns hidden flags that people try and that must not exist: using one is [ErrOnCommandLine].
func Forbidden() []cli.Flag {
	return refused(ErrOnCommandLine, "private-key", "key", "mnemonic", "password")
}

func refused(err error, names ...string) []cli.Flag {
	var flags []cli.Flag
	for _, name := range names {
		flags = append(flags, &cli.StringFlag{Name: name, Hidden: true, Action: func(*cli.Context, string) error { return err }})
	}
	return flags
}

// Read returns what [Flags] and the environment say.
func Read(c *cli.Context, prefix string) Source {
	s := ReadLocal(c, prefix)
	s.Remote = signer.ReadCLIConfig(c)
	return s
}

// ReadLocal returns what [LocalFlags] and the environment say.
func ReadLocal(c *cli.Context, prefix string) Source {
	return Source{
		Keystore: c.Path("keystore"), PasswordFile: c.Path("password-file"), KeyFile: c.Path("key-file"),
		Key: Secret(os.Getenv(prefix + "_KEY")), Password: Secret(os.Getenv(prefix + "_PASSWORD")),
	}
}
