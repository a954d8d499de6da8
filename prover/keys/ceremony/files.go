package ceremony

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync/atomic"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// Names of the files beside the transcript. The first contribution has number 1; the state before the first of phase 1
// is the same for every ceremony and not kept.
const (
	powersFile  = "powers-%04d.bin"
	keysFile    = "keys-%04d.bin"
	commonsFile = "commons.bin"
	// writingPattern is that of files that are not whole yet; a killed process leaves them.
	writingPattern = "writing-*"
)

const bufferBytes = 1 << 20

// Sizes in gnark's encoding, with compressed points.
const (
	g1Bytes        = curve.SizeOfG1AffineCompressed
	g2Bytes        = curve.SizeOfG2AffineCompressed
	proofBytes     = g1Bytes + g2Bytes
	challengeBytes = 1 + sha256.Size
)

// expected is a part of a file that must be there before the file is decoded: gnark's decoders allocate what lengths in
// the file say.
type expected struct {
	at    int64
	bytes []byte
}

// layout is what the circuit says about a file.
type layout struct {
	size  int64
	parts []expected
}

// powersLayout is that of a contribution to phase 1: three proofs, the domain, [beta]2, 2N-2 and 2N points in G1, N-1
// in G2, the challenge.
func powersLayout(c Circuit) layout {
	commons := commonsLayout(c)
	const before = 3 * proofBytes
	return layout{size: before + commons.size + challengeBytes, parts: []expected{{at: before, bytes: commons.parts[0].bytes}}}
}

func commonsLayout(c Circuit) layout {
	n := int64(c.Domain)
	return layout{
		size:  8 + g2Bytes + (4*n-2)*g1Bytes + (n-1)*g2Bytes,
		parts: []expected{{at: 0, bytes: binary.BigEndian.AppendUint64(nil, c.Domain)}},
	}
}

// keysLayout is that of a contribution to phase 2: number of commitments, [delta]1, the lists of private wires and of
// the quotient's powers with their lengths, [delta]2, a proof, the challenge, which is empty in the phase's origin.
func keysLayout(c Circuit, origin bool) layout {
	wires, powers := int64(c.PrivateWires), int64(c.Domain)-1
	const lengthBytes = 4
	atPowers := 2 + g1Bytes + lengthBytes + wires*g1Bytes
	l := layout{
		size: atPowers + lengthBytes + powers*g1Bytes + g2Bytes + proofBytes + challengeBytes,
		parts: []expected{
			{at: 0, bytes: []byte{0, 0}},
			{at: 2 + g1Bytes, bytes: binary.BigEndian.AppendUint32(nil, uint32(wires))},
			{at: atPowers, bytes: binary.BigEndian.AppendUint32(nil, uint32(powers))},
		},
	}
	if origin {
		l.size -= sha256.Size
	}
	return l
}

func (l layout) check(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Size() != l.size {
		return fmt.Errorf("%d bytes, must be %d", info.Size(), l.size)
	}
	for _, p := range l.parts {
		got := make([]byte, len(p.bytes))
		if _, err := f.ReadAt(got, p.at); err != nil {
			return err
		}
		if string(got) != string(p.bytes) {
			return fmt.Errorf("bytes at %d are %x, must be %x", p.at, got, p.bytes)
		}
	}
	return nil
}

// read checks a file's layout and digest, then decodes it.
func (c *Ceremony) read(name string, want Digest, l layout, into io.ReaderFrom) error {
	f, err := os.Open(filepath.Join(c.dir, name))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer f.Close()
	if err := l.check(f); err != nil {
		return fmt.Errorf("%s: %w: %w", f.Name(), ErrDamaged, err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("%s: %w: %w", f.Name(), ErrDamaged, err)
	}
	if digest := Digest(h.Sum(nil)); digest != want {
		return fmt.Errorf("%s: %w: sha256 is %v, transcript says %v", f.Name(), ErrDamaged, digest, want)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("%s: %w: %w", f.Name(), ErrDamaged, err)
	}
	return c.task("reading "+name, l.size, func(done *atomic.Int64) error {
		if _, err := into.ReadFrom(&counter{r: bufio.NewReaderSize(f, bufferBytes), done: done}); err != nil {
			return fmt.Errorf("%s: %w: %w", f.Name(), ErrDamaged, err)
		}
		return nil
	})
}

// write puts a file into the directory, whole or not at all, and returns its digest.
func (c *Ceremony) write(name string, size int64, from io.WriterTo) (digest Digest, err error) {
	err = c.task("writing "+name, size, func(done *atomic.Int64) error {
		h := sha256.New()
		err := writeFile(c.dir, name, func(w io.Writer) error {
			buffered := bufio.NewWriterSize(io.MultiWriter(w, h, &counter{done: done}), bufferBytes)
			_, err := from.WriteTo(buffered)
			return errors.Join(err, buffered.Flush())
		})
		copy(digest[:], h.Sum(nil))
		return err
	})
	return digest, err
}

// writeFile writes beside the name, syncs, and renames.
func writeFile(dir, name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(dir, writingPattern)
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	err = errors.Join(write(f), f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), filepath.Join(dir, name))
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, errors.Join(err, os.Remove(f.Name())))
	}
	return syncDir(dir)
}

// syncDir makes the names in a directory last.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func digestOf(object io.WriterTo) (digest Digest, err error) {
	h := sha256.New()
	w := bufio.NewWriterSize(h, bufferBytes)
	_, err = object.WriteTo(w)
	err = errors.Join(err, w.Flush())
	copy(digest[:], h.Sum(nil))
	return digest, err
}

// counter counts what passes. Its Read fills the whole slice: gnark reads a challenge with a single call.
type counter struct {
	r    io.Reader
	done *atomic.Int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := io.ReadFull(c.r, p)
	c.done.Add(int64(n))
	return n, err
}

func (c *counter) Write(p []byte) (int, error) {
	c.done.Add(int64(len(p)))
	return len(p), nil
}
