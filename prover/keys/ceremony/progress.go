package ceremony

import (
	"fmt"
	"sync/atomic"
	"time"

	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/panics"
)

// reportEvery is how often a long task says that it goes on.
const reportEvery = 10 * time.Second

// task runs one long task, and says when it begins and every ten seconds how far it is: in percent of total bytes, or
// in seconds where total is 0, because gnark's own steps tell nothing. A panic becomes an error.
func (c *Ceremony) task(name string, total int64, run func(done *atomic.Int64) error) (err error) {
	c.progress(name)
	began := c.clock.Now()
	ticker := c.clock.NewTicker(reportEvery)
	defer ticker.Stop()
	var done atomic.Int64
	finished := make(chan struct{})
	var reporter conc.WaitGroup
	reporter.Go(func() {
		for {
			select {
			case <-finished:
				return
			case <-ticker.Ch():
				c.report(name, total, done.Load(), c.clock.Since(began))
			}
		}
	})
	caught := panics.Try(func() { err = run(&done) })
	close(finished)
	reporter.Wait()
	if caught != nil {
		return fmt.Errorf("%s: %w", name, caught.AsError())
	}
	return err
}

func (c *Ceremony) report(name string, total, done int64, elapsed time.Duration) {
	if total > 0 {
		c.progress(fmt.Sprintf("%s: %d %%", name, 100*done/total))
		return
	}
	c.progress(fmt.Sprintf("%s: %d s", name, int(elapsed.Seconds())))
}

// compute is task for what counts no bytes.
func (c *Ceremony) compute(name string, run func() error) error {
	return c.task(name, 0, func(*atomic.Int64) error { return run() })
}
