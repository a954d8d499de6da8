package main

import (
	"errors"
	"fmt"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/prover/keys/ceremony"
)

var ceremonyDirFlag = &cli.PathFlag{Name: "dir", Usage: "`DIR` of the ceremony, which goes from person to person", Required: true}

func ceremonyCommand() *cli.Command {
	return &cli.Command{
		Name:  "ceremony",
		Usage: "make keys with value, whose secrets nobody knows if one contributor of each phase is honest",
		Description: "start, then contribute (several people, in turn) and seal for phase 1, then the same for phase 2, then export.\n" +
			"Each step takes the directory as the one before left it; a step that was interrupted is done again.",
		Subcommands: []*cli.Command{
			{
				Name: "start", Usage: "begin a ceremony for a circuit",
				Flags: []cli.Flag{ceremonyDirFlag, circuitFlag, slotsFlag}, Action: startCeremony,
			},
			{
				Name: "contribute", Usage: "add this machine's randomness to the current phase; needs ceremony.json and the newest file only",
				Flags:  []cli.Flag{ceremonyDirFlag, &cli.StringFlag{Name: "name", Usage: "`NAME` of the contributor in the transcript"}},
				Action: withCeremony(contribute),
			},
			{
				Name: "verify", Usage: "check every contribution and compute the result again",
				Flags: []cli.Flag{ceremonyDirFlag}, Action: withCeremony(verifyCeremony),
			},
			{
				Name: "seal", Usage: "check and end the current phase with a public beacon that nobody could know before",
				Flags: []cli.Flag{ceremonyDirFlag, &cli.StringFlag{
					Name: "beacon", Usage: "public randomness as `HEX`, 16 bytes at least, another one in each phase", Required: true}},
				Action: withCeremony(sealCeremony),
			},
			{
				Name: "export", Usage: "verify the whole ceremony and write its keys, verifier and manifest",
				Flags: []cli.Flag{ceremonyDirFlag, &cli.PathFlag{
					Name: "keys-dir", Usage: "`DIR` for the keys, apart from development keys", Required: true}},
				Action: withCeremony(exportCeremony),
			},
		},
	}
}

// progress prints what a long step does.
func progress(c *cli.Context) func(string) {
	return func(message string) { fmt.Fprintln(c.App.ErrWriter, message) }
}

func startCeremony(c *cli.Context) error {
	wanted, err := circuitOf(c)
	if err != nil {
		return err
	}
	progress(c)("compiling the " + wanted.Description())
	system, err := keys.Compile(wanted)
	if err != nil {
		return err
	}
	circuit, err := keys.CeremonyCircuit(wanted, system)
	if err != nil {
		return err
	}
	if err := ceremony.Start(c.Path("dir"), circuit, progress(c)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s, version %s: %d constraints, domain %d\nconstraint system %v\nnext: %s\n",
		wanted.Description(), circuit.Fingerprint, circuit.Constraints, circuit.Domain, circuit.System, ceremony.StagePowers)
	return err
}

// withCeremony opens the directory for a step, which must be that of this program's circuit.
func withCeremony(step func(*cli.Context, *ceremony.Ceremony) error) cli.ActionFunc {
	return func(c *cli.Context) (err error) {
		open, err := ceremony.Open(c.Path("dir"), progress(c))
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, open.Close()) }()
		t := open.Transcript().Circuit
		circuit, err := keys.FromCeremony(t.Name, t.Slots)
		if err != nil {
			return fmt.Errorf("%w: %w", ceremony.ErrForeign, err)
		}
		fingerprint, err := keys.Fingerprint(circuit)
		if err != nil {
			return err
		}
		if t.Fingerprint != fingerprint {
			return fmt.Errorf("%w: ceremony of the %s, version %q; this program has version %s",
				ceremony.ErrForeign, circuit.Description(), t.Fingerprint, fingerprint)
		}
		return step(c, open)
	}
}

// compileFor compiles the circuit of a ceremony.
func compileFor(c *cli.Context, open *ceremony.Ceremony) (*cs.R1CS, error) {
	t := open.Transcript().Circuit
	circuit, err := keys.FromCeremony(t.Name, t.Slots)
	if err != nil {
		return nil, err
	}
	progress(c)("compiling the " + circuit.Description())
	return keys.Compile(circuit)
}

func contribute(c *cli.Context, open *ceremony.Ceremony) error {
	made, err := open.Contribute(c.Context, c.String("name"))
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "your contribution is %v; publish this digest, so that nobody can leave it out\n", made.Digest)
	return err
}

func verifyCeremony(c *cli.Context, open *ceremony.Ceremony) error {
	system, err := compileFor(c, open)
	if err != nil {
		return err
	}
	if _, err := open.Verify(c.Context, system); err != nil {
		return err
	}
	return printTranscript(c, open.Transcript())
}

func sealCeremony(c *cli.Context, open *ceremony.Ceremony) error {
	beacon, err := hexutil.Decode(c.String("beacon"))
	if err != nil {
		return fmt.Errorf("beacon: %w", err)
	}
	system, err := compileFor(c, open)
	if err != nil {
		return err
	}
	if err := open.Seal(c.Context, system, beacon); err != nil {
		return err
	}
	return printTranscript(c, open.Transcript())
}

func exportCeremony(c *cli.Context, open *ceremony.Ceremony) error {
	t := open.Transcript()
	if t.Stage() != ceremony.StageSealed {
		return fmt.Errorf("%w: next come %s", ceremony.ErrStage, t.Stage())
	}
	system, err := compileFor(c, open)
	if err != nil {
		return err
	}
	made, err := open.Verify(c.Context, system)
	if err != nil {
		return err
	}
	store, err := keys.NewStore(c.Path("keys-dir"), progress(c))
	if err != nil {
		return err
	}
	m, err := store.Install(c.Context, system, made, t)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s %v: %d constraints, keys in %s\n", m.Description(), m.CircuitID, m.Constraints, c.Path("keys-dir"))
	return err
}

// printTranscript prints what contributors compare with the digests that they were told.
func printTranscript(c *cli.Context, t *ceremony.Transcript) error {
	var errs []error
	line := func(format string, args ...any) {
		_, err := fmt.Fprintf(c.App.Writer, format+"\n", args...)
		errs = append(errs, err)
	}
	for i, phase := range []ceremony.Phase{t.Powers, t.Keys} {
		for j, made := range phase.Contributions {
			line("phase %d, contribution %d: %v %s", i+1, j+1, made.Digest, made.Name)
		}
		if len(phase.Beacon) > 0 {
			line("phase %d, beacon: %v", i+1, phase.Beacon)
		}
	}
	if t.Result != nil {
		line("proving key %v, verifying key %v", t.Result.ProvingKey, t.Result.VerifyingKey)
	}
	line("next: %s", t.Stage())
	return errors.Join(errs...)
}
