package l1

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/params"

	"github.com/proophi/proophi/scripts/deploy"
)

// SenderConfig says how a sender gets its transactions into blocks. No value lets it go on for ever.
type SenderConfig struct {
	// Confirmations is the number of blocks, the transaction's own included, after which it counts as done.
	Confirmations uint64
	// PollInterval is the time between looks for the receipt.
	PollInterval time.Duration
	// ResubmitAfter is the time after which the fees of a transaction that is not included are raised.
	ResubmitAfter time.Duration
	// GiveUpAfter is the time after which a transaction that is not included is left to the journal.
	GiveUpAfter time.Duration
	// RequestTimeout bounds one request.
	RequestTimeout time.Duration
	// Retries is the number of times a broadcast that fails is tried again.
	Retries uint64
	// FeeLimitMultiple bounds raised fees to this multiple of what the node suggests, above FeeLimitFreeWei.
	FeeLimitMultiple uint64
	FeeLimitFreeWei  *big.Int
	// MaxBaseFeeWei is the base fee above which nothing is sent; nil or 0 for none.
	MaxBaseFeeWei *big.Int
	// GasMarginPercent is added to the estimated gas.
	GasMarginPercent uint64
}

// DefaultSenderConfig waits for one block on a local chain and for three on any other.
func DefaultSenderConfig(chainID uint64) SenderConfig {
	c := SenderConfig{
		Confirmations: 3, PollInterval: 3 * time.Second, ResubmitAfter: 36 * time.Second, GiveUpAfter: 10 * time.Minute,
		RequestTimeout: 10 * time.Second, Retries: 5, FeeLimitMultiple: 5, FeeLimitFreeWei: big.NewInt(100 * params.GWei),
		GasMarginPercent: 25,
	}
	if deploy.IsLocal(chainID) {
		c.Confirmations, c.PollInterval, c.ResubmitAfter, c.GiveUpAfter = 1, 100*time.Millisecond, 20*time.Second, time.Minute
	}
	return c
}

// Check reports every value that cannot work.
func (c SenderConfig) Check() error {
	var errs []error
	for _, d := range []struct {
		name  string
		value time.Duration
	}{
		{"poll interval", c.PollInterval}, {"resubmission time", c.ResubmitAfter}, {"give-up time", c.GiveUpAfter},
		{"request timeout", c.RequestTimeout},
	} {
		if d.value <= 0 {
			errs = append(errs, fmt.Errorf("%s of the sender must be above 0", d.name))
		}
	}
	if c.Confirmations == 0 {
		errs = append(errs, errors.New("confirmations of the sender must be above 0"))
	}
	if c.FeeLimitMultiple == 0 {
		errs = append(errs, errors.New("fee limit multiple of the sender must be above 0"))
	}
	return errors.Join(errs...)
}

// txmgr returns the configuration of op-service's transaction manager.
func (c SenderConfig) txmgr(client *Client, sign *signer) *txmgr.Config {
	cfg := &txmgr.Config{
		Backend: backend{client.Client}, ChainID: client.ID(), Signer: sign.sign, From: sign.account.Address(),
		TxSendTimeout: c.GiveUpAfter, TxNotInMempoolTimeout: min(c.ResubmitAfter, c.GiveUpAfter), NetworkTimeout: c.RequestTimeout,
		RetryInterval: c.PollInterval, MaxRetries: c.Retries, ReceiptQueryInterval: c.PollInterval,
		NumConfirmations: c.Confirmations, SafeAbortNonceTooLowCount: 3,
	}
	cfg.ResubmissionTimeout.Store(int64(c.ResubmitAfter))
	cfg.RebroadcastInterval.Store(int64(c.ResubmitAfter / 2))
	cfg.FeeLimitMultiplier.Store(c.FeeLimitMultiple)
	cfg.FeeLimitThreshold.Store(c.FeeLimitFreeWei)
	cfg.MinBlobTxFee.Store(big.NewInt(params.GWei))
	if c.MaxBaseFeeWei != nil && c.MaxBaseFeeWei.Sign() > 0 {
		cfg.MaxBaseFee.Store(c.MaxBaseFeeWei)
	}
	return cfg
}
