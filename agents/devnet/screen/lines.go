package screen

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// quiet is the longest time without a line while something runs.
const quiet = 5 * time.Second

// lines prints what changed, one line at a time, each with the seconds since the start.
type lines struct {
	mu    sync.Mutex
	out   io.Writer
	start time.Time

	last    time.Time
	batches map[uint64]string
	text    string
}

// Line implements [Screen].
func (l *lines) Line(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.print(fmt.Sprintf(format, args...))
}

// Update implements [Screen]: each change of a batch's status at once, the rest every few seconds.
func (l *lines) Update(s State) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.batches == nil {
		l.batches = make(map[uint64]string)
	}
	for _, b := range s.Batches {
		if l.batches[b.CommitID] != b.Status {
			l.batches[b.CommitID] = b.Status
			l.print(fmt.Sprintf("batch %d is %s: %d of %d chunks proven", b.CommitID, b.Status, b.Proven(), len(b.Chunks)))
		}
	}
	text := fmt.Sprintf("transfers: %s | queue: %d waiting | batches: %s | %s", transfersText(s.Transfers), s.Waiting, batchesText(s.Batches), pricesText(s))
	if text != l.text && time.Since(l.last) >= quiet {
		l.text, l.last = text, time.Now()
		l.print(text)
	}
}

// Stop implements [Screen].
func (l *lines) Stop() {}

func (l *lines) print(text string) {
	fmt.Fprintf(l.out, "[%6.1f s] %s\n", time.Since(l.start).Seconds(), text)
}
