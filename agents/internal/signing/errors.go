package signing

import "errors"

var (
	// ErrNoKey: nothing says where the key is.
	ErrNoKey = errors.New("no Ethereum key: give --keystore, --key-file, a remote signer or the key's environment variable")

	// ErrSeveralKeys: more than one source of the key is given, and nobody can tell which is meant.
	ErrSeveralKeys = errors.New("more than one source of the Ethereum key")

	// ErrBadKey: a key file or the environment holds something else than 64 hexadecimal digits of a key.
	ErrBadKey = errors.New("key is not 64 hexadecimal digits of a private key")

	// ErrBadKeystore: a keystore cannot be opened with the password.
	ErrBadKeystore = errors.New("keystore cannot be opened")

	// ErrNoPassword: a keystore is given without its password.
	ErrNoPassword = errors.New("no password of the keystore: give --password-file or the password's environment variable")

	// ErrOnCommandLine: a key or a password stands on the command line, where other processes read it, or in a configuration
	// file. It has to be regarded as known to others.
	ErrOnCommandLine = errors.New("a secret stands on the command line or in a configuration file, where others can read it; " +
		"give --keystore with --password-file, --key-file, a remote signer or the environment instead, and change the key if it is in use")

	// ErrNeedsKey: the key itself is needed, and a remote signer never gives it away.
	ErrNeedsKey = errors.New("this needs the key itself, which a remote signer keeps: give --keystore, --key-file or the key's environment variable")

	// ErrRemote: the remote signer's settings are incomplete or no settings at all.
	ErrRemote = errors.New("settings of the remote signer")

	// ErrOtherTransaction: a remote signer answered with another transaction than the one it was asked to sign.
	ErrOtherTransaction = errors.New("remote signer signed another transaction")

	// ErrOtherSigner: a remote signer signed with the key of another account.
	ErrOtherSigner = errors.New("remote signer signed for another account")
)
