package screen

import (
	"fmt"
	"io"
	"time"

	"github.com/jedib0t/go-pretty/v6/progress"
	"github.com/sourcegraph/conc"
)

// refresh is how often a terminal is redrawn.
const refresh = 200 * time.Millisecond

// bars draws a bar for every chunk that is being proven below lines with the state of the rest.
type bars struct {
	writer   progress.Writer
	start    time.Time
	render   conc.WaitGroup
	trackers map[chunkID]*progress.Tracker
}

type chunkID struct {
	commitID uint64
	chunk    int
}

func newBars(out io.Writer, start time.Time) *bars {
	w := progress.NewWriter()
	w.SetOutputWriter(out)
	w.SetAutoStop(false)
	w.SetUpdateFrequency(refresh)
	w.SetTrackerLength(30)
	w.SetMessageLength(44)
	w.SetSortBy(progress.SortByNone)
	style := progress.StyleBlocks
	style.Visibility.Value, style.Visibility.ETA, style.Visibility.TrackerOverall = false, false, false
	w.SetStyle(style)
	b := &bars{writer: w, start: start, trackers: make(map[chunkID]*progress.Tracker)}
	b.render.Go(w.Render)
	for !w.IsRenderInProgress() { // a stop before the start would be lost
		time.Sleep(time.Millisecond)
	}
	return b
}

// Line implements [Screen].
func (b *bars) Line(format string, args ...any) {
	b.writer.Log("[%6.1f s] %s", time.Since(b.start).Seconds(), fmt.Sprintf(format, args...))
}

// Update implements [Screen].
func (b *bars) Update(s State) {
	b.writer.SetPinnedMessages(
		fmt.Sprintf("%s, %.0f s, L1 block %d", s.Phase, time.Since(b.start).Seconds(), s.L1Block),
		"transfers  "+transfersText(s.Transfers),
		fmt.Sprintf("L1 queue   %d waiting", s.Waiting),
		"batches    "+batchesText(s.Batches),
		"prices     "+pricesText(s),
		"provers    "+earnedText(s.Earned),
	)
	for _, batch := range s.Batches {
		for i, c := range batch.Chunks {
			b.chunk(chunkID{batch.CommitID, i}, c)
		}
	}
}

// chunk starts, moves or ends the bar of one chunk.
func (b *bars) chunk(id chunkID, c Chunk) {
	t := b.trackers[id]
	if t == nil {
		if c.Prover == "" {
			return
		}
		t = &progress.Tracker{Message: fmt.Sprintf("batch %d chunk %d: %s", id.commitID, id.chunk, c.Prover), Total: 100, AutoStopDisabled: true, RemoveOnCompletion: true}
		b.trackers[id] = t
		b.writer.AppendTracker(t)
	}
	if t.IsDone() {
		return
	}
	t.UpdateMessage(fmt.Sprintf("batch %d chunk %d: %s", id.commitID, id.chunk, c.Prover))
	if c.Proven {
		t.SetValue(100)
		t.MarkAsDone()
		return
	}
	t.SetValue(int64(min(c.Percent, 99)))
}

// Stop implements [Screen].
func (b *bars) Stop() {
	b.writer.Stop()
	b.render.Wait()
}
