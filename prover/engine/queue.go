package engine

import (
	"container/heap"
	"context"
	"sync"
)

// Queue holds the jobs that wait. The engine's own is in memory: after a restart its user submits again what is still
// worth proving. A queue between processes can take its place.
type Queue interface {
	// Push adds a job; one with the ID of a waiting job takes its place.
	Push(ctx context.Context, job Job) error
	// Take waits for a job and removes the most urgent one.
	Take(ctx context.Context) (Job, error)
	// Remove takes a waiting job out and reports whether it waited.
	Remove(ctx context.Context, id ID) (bool, error)
}

// MemoryQueue is a queue within the process.
type MemoryQueue struct {
	mu    sync.Mutex
	jobs  jobHeap
	ready chan struct{} // closed and replaced when a job is pushed
}

// NewMemoryQueue returns an empty queue.
func NewMemoryQueue() *MemoryQueue { return &MemoryQueue{ready: make(chan struct{})} }

// Push implements [Queue].
func (q *MemoryQueue) Push(_ context.Context, job Job) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if i := q.jobs.index(job.ID); i >= 0 {
		q.jobs[i] = job
		heap.Fix(&q.jobs, i)
	} else {
		heap.Push(&q.jobs, job)
	}
	close(q.ready)
	q.ready = make(chan struct{})
	return nil
}

// Take implements [Queue].
func (q *MemoryQueue) Take(ctx context.Context) (Job, error) {
	for {
		job, ok, ready := q.tryTake()
		if ok {
			return job, nil
		}
		select {
		case <-ctx.Done():
			return Job{}, ctx.Err()
		case <-ready:
		}
	}
}

func (q *MemoryQueue) tryTake() (Job, bool, <-chan struct{}) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.jobs) == 0 {
		return Job{}, false, q.ready
	}
	return heap.Pop(&q.jobs).(Job), true, nil
}

// Remove implements [Queue].
func (q *MemoryQueue) Remove(_ context.Context, id ID) (bool, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	i := q.jobs.index(id)
	if i < 0 {
		return false, nil
	}
	heap.Remove(&q.jobs, i)
	return true, nil
}

// jobHeap has the most urgent job first.
type jobHeap []Job

func (h jobHeap) index(id ID) int {
	for i := range h {
		if h[i].ID == id {
			return i
		}
	}
	return -1
}

func (h jobHeap) Len() int           { return len(h) }
func (h jobHeap) Less(i, j int) bool { return h[i].before(h[j]) }
func (h jobHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *jobHeap) Push(x any)        { *h = append(*h, x.(Job)) }
func (h *jobHeap) Pop() any {
	old := *h
	last := old[len(old)-1]
	old[len(old)-1] = Job{}
	*h = old[:len(old)-1]
	return last
}
