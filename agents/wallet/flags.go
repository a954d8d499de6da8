package wallet

import (
	"os"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Environment variables of secrets: there are no flags for them, because a command line can be read by others.
const (
	// KeyEnv holds the Ethereum key as 64 hexadecimal digits.
	KeyEnv = "PROOPHI_PRIVATE_KEY"
	// PasswordEnv holds the password of the keystore.
	PasswordEnv = "PROOPHI_PASSWORD"
)

var (
	manifestFlag   = &cli.PathFlag{Name: "manifest", Usage: "`FILE` of the deployment, written by deploy and devnet", EnvVars: []string{"PROOPHI_MANIFEST"}}
	l1Flag         = &cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node", EnvVars: []string{"PROOPHI_L1_RPC"}, Value: "http://127.0.0.1:8545"}
	l2Flag         = &cli.StringFlag{Name: "l2-rpc", Usage: "`URL` of the sequencer", EnvVars: []string{"PROOPHI_L2_RPC"}, Value: "http://127.0.0.1:9545"}
	keystoreFlag   = &cli.PathFlag{Name: "keystore", Usage: "encrypted key `FILE`, as geth writes it", EnvVars: []string{"PROOPHI_KEYSTORE"}}
	passwordFlag   = &cli.PathFlag{Name: "password-file", Usage: "`FILE` with the keystore's password; else " + PasswordEnv}
	keyFileFlag    = &cli.PathFlag{Name: "key-file", Usage: "`FILE` with the key as 64 hexadecimal digits; else " + KeyEnv, EnvVars: []string{"PROOPHI_KEY_FILE"}}
	indexFlag      = &cli.Uint64Flag{Name: "key-index", Usage: "`NUMBER` of the spending key; a new number is a new key"}
	timeoutFlag    = &cli.DurationFlag{Name: "timeout", Usage: "how long to wait", Value: 10 * time.Minute}
	waitFlag       = &cli.StringFlag{Name: "wait", Usage: "return when the transaction is in this `STATE`: pending, confirmed, sealed, committed, proven or final", Value: string(rpc.StateConfirmed)}
	toFlag         = &cli.StringFlag{Name: "to", Usage: "recipient's `ADDRESS`", Required: true}
	depositTo      = &cli.StringFlag{Name: "to", Usage: "recipient's `ADDRESS`; default: this wallet"}
	amountFlag     = &cli.StringFlag{Name: "amount", Usage: "`ETHER`, such as 1.5, or wei, such as 1500wei", Required: true}
	accountFlag    = &cli.StringFlag{Name: "account", Usage: "`ADDRESS` that leaves, whoever sends the proof; default: this wallet"}
	enterFlag      = &cli.BoolFlag{Name: "enter", Usage: "stop the rollup for good first, if an L1 operation has waited for the exit delay"}
	keysDirFlag    = &cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the exit circuit's keys; default: the user's cache", EnvVars: []string{keys.DirEnv}}
	withdrawToFlag = &cli.StringFlag{Name: "withdraw-to", Usage: "`ADDRESS` that gets what this account refused at its exit; nothing else is done"}
	refundTo       = &cli.StringFlag{Name: "to", Usage: "`ADDRESS` that is paid; default: this wallet"}
	fromL1Flag     = &cli.BoolFlag{Name: "from-l1", Usage: "find the withdrawals in L1's data instead of asking the sequencer"}
	maxFeeFlag     = &cli.StringFlag{Name: "max-fee", Usage: "highest fee, in `ETHER` or wei; default: four slots at the lowest price now"}
)

// commonFlags are those of every command.
var commonFlags = []cli.Flag{manifestFlag, l1Flag, l2Flag, keystoreFlag, passwordFlag, keyFileFlag, indexFlag, timeoutFlag}

func withCommon(flags ...cli.Flag) []cli.Flag {
	return slices.Concat(flags, commonFlags, signing.Forbidden())
}

// keySource is where the flags and the environment say that the key is.
func keySource(c *cli.Context) signing.Source {
	return signing.Source{
		Keystore: c.Path(keystoreFlag.Name), PasswordFile: c.Path(passwordFlag.Name), KeyFile: c.Path(keyFileFlag.Name),
		Key: signing.Secret(os.Getenv(KeyEnv)), Password: signing.Secret(os.Getenv(PasswordEnv)),
	}
}
