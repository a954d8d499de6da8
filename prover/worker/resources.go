package worker

import (
	"fmt"
	"math/bits"
	"os"
	"strconv"
	"strings"

	"github.com/shirou/gopsutil/disk"
	"github.com/shirou/gopsutil/mem"
)

const (
	mib = 1 << 20
	// MinDiskBytes is what a process that proves must find free: room for logs, proofs and the job queue.
	MinDiskBytes = 512 * mib
)

// Need is what proving takes.
type Need struct {
	// MemoryBytes is the peak of a process that has loaded the keys and makes one proof.
	MemoryBytes uint64
	// JobBytes is the part of it that one more proof takes once the keys are loaded.
	JobBytes uint64
}

// NeedOf returns what a circuit of that many constraints needs: 128 MiB and 1.4 KiB for each point of its domain, of which
// 0.8 KiB is for the proof. Measured peaks with keys (make bench): 231 MB for a domain of 2^17, 830 MB for 2^19; with one
// multiplication at a time 2,780 MB for 2^21 and 4,769 MB for 2^22.
func NeedOf(constraints int) Need {
	domain := uint64(1) << bits.Len64(uint64(max(constraints, 1)-1))
	return Need{MemoryBytes: 128*mib + domain*1024*14/10, JobBytes: 64*mib + domain*1024*8/10}
}

// Resources is what a machine has left.
type Resources struct {
	MemoryBytes uint64
	DiskBytes   uint64
}

// Measure reads what is left of the memory, the limit of a container included, and of the disk that holds dir.
func Measure(dir string) (Resources, error) {
	memory, err := mem.VirtualMemory()
	if err != nil {
		return Resources{}, fmt.Errorf("reading free memory: %w", err)
	}
	space, err := disk.Usage(dir)
	if err != nil {
		return Resources{}, fmt.Errorf("reading free space of %s: %w", dir, err)
	}
	left := Resources{MemoryBytes: memory.Available, DiskBytes: space.Free}
	if limited, ok := containerMemory("/sys/fs/cgroup"); ok {
		left.MemoryBytes = min(left.MemoryBytes, limited)
	}
	return left, nil
}

// containerMemory returns what a control group (version 2) leaves of its limit, false without a limit.
func containerMemory(dir string) (uint64, bool) {
	limit, ok := readNumber(dir + "/memory.max")
	used, known := readNumber(dir + "/memory.current")
	if !ok || !known {
		return 0, false
	}
	return limit - min(limit, used), true
}

func readNumber(path string) (uint64, bool) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	number, err := strconv.ParseUint(strings.TrimSpace(string(text)), 10, 64)
	return number, err == nil
}

// Suffices returns ErrMemory or ErrDisk if what is left is less than that.
func (r Resources) Suffices(memoryBytes, diskBytes uint64) error {
	if r.MemoryBytes < memoryBytes {
		return fmt.Errorf("%w: %d MiB free, %d needed", ErrMemory, r.MemoryBytes/mib, memoryBytes/mib)
	}
	if r.DiskBytes < diskBytes {
		return fmt.Errorf("%w: %d MiB free, %d needed", ErrDisk, r.DiskBytes/mib, diskBytes/mib)
	}
	return nil
}
