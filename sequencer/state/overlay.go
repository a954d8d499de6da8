package state

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/proophi/proophi/circuits/protocol"
)

// reader reads a tree: the committed one, or what an overlay makes of it.
type reader interface {
	group(id groupID) (group, error)
	leaf(index uint32) (protocol.Leaf, error)
	// floor returns the greatest key up to the given one, and its leaf's index.
	floor(key sortKey) (sortKey, uint32, error)
}

// overlay is a tree under construction over a committed one. It keeps what it reads and writes in memory, and can
// forget its last writes.
type overlay struct {
	base      reader
	root      fr.Element
	nextIndex uint64
	groups    map[groupID]*groupEntry
	leaves    map[uint32]*leafEntry
	// keys are the new leaves' keys in ascending order.
	keys    []keyEntry
	journal []journalEntry
}

type groupEntry struct{ base, now group }

type leafEntry struct{ base, now protocol.Leaf }

type keyEntry struct {
	key   sortKey
	index uint32
}

// journalEntry is what one write of a leaf replaced.
type journalEntry struct {
	index    uint32
	leaf     protocol.Leaf
	path     [protocol.TreeDepth]fr.Element
	root     fr.Element
	inserted bool
}

func newOverlay(base reader, head Head) *overlay {
	return &overlay{base: base, root: head.TreeRoot, nextIndex: head.NextIndex, groups: map[groupID]*groupEntry{},
		leaves: map[uint32]*leafEntry{}}
}

func (o *overlay) groupEntry(id groupID) (*groupEntry, error) {
	if e, ok := o.groups[id]; ok {
		return e, nil
	}
	g, err := o.base.group(id)
	if err != nil {
		return nil, err
	}
	e := &groupEntry{base: g, now: g}
	o.groups[id] = e
	return e, nil
}

func (o *overlay) leafEntry(index uint32) (*leafEntry, error) {
	if e, ok := o.leaves[index]; ok {
		return e, nil
	}
	l, err := o.base.leaf(index)
	if err != nil {
		return nil, err
	}
	e := &leafEntry{base: l, now: l}
	o.leaves[index] = e
	return e, nil
}

func (o *overlay) group(id groupID) (group, error) {
	e, err := o.groupEntry(id)
	if err != nil {
		return group{}, err
	}
	return e.now, nil
}

func (o *overlay) leaf(index uint32) (protocol.Leaf, error) {
	e, err := o.leafEntry(index)
	if err != nil {
		return protocol.Leaf{}, err
	}
	return e.now, nil
}

func (o *overlay) floor(key sortKey) (sortKey, uint32, error) {
	below, index, err := o.base.floor(key)
	if err != nil {
		return below, index, err
	}
	at, found := o.findKey(key)
	if !found {
		at--
	}
	if at >= 0 && bytes.Compare(o.keys[at].key[:], below[:]) > 0 {
		return o.keys[at].key, o.keys[at].index, nil
	}
	return below, index, nil
}

func (o *overlay) findKey(key sortKey) (int, bool) {
	return slices.BinarySearchFunc(o.keys, key, func(e keyEntry, k sortKey) int { return bytes.Compare(e.key[:], k[:]) })
}

// open returns the opening of the leaf at index, unchanged, in the tree of this moment.
func open(r reader, index uint32) (protocol.Opening, error) {
	leaf, err := r.leaf(index)
	if err != nil {
		return protocol.Opening{}, err
	}
	o := protocol.Opening{Index: index, Before: leaf, After: leaf}
	for level := range protocol.TreeDepth {
		children, err := r.group(groupOf(index, level))
		if err != nil {
			return protocol.Opening{}, err
		}
		position := protocol.ChildPosition(index, level)
		copy(o.Siblings[level][:position], children[:position])
		copy(o.Siblings[level][position:], children[position+1:])
	}
	return o, nil
}

// locate opens the leaf with key <= k < nextKey and reports whether its key is k.
func locate(r reader, k fr.Element) (opening protocol.Opening, found bool, err error) {
	key, index, err := r.floor(sortKeyOf(k))
	if err != nil {
		return opening, false, err
	}
	if opening, err = open(r, index); err != nil {
		return opening, false, err
	}
	if opening.Before.Key.Cmp(&k) > 0 || opening.Before.NextKey.Cmp(&k) <= 0 || sortKeyOf(opening.Before.Key) != key {
		return opening, false, fmt.Errorf("%w: leaf %d does not enclose key %x", ErrCorrupt, index, sortKeyOf(k))
	}
	return opening, opening.Before.Key.Equal(&k), nil
}

// write sets the leaf of an opening made in the tree of this moment, and the opening's After.
func (o *overlay) write(opening *protocol.Opening, after protocol.Leaf) error {
	opening.After = after
	if opening.After == opening.Before {
		return nil
	}
	entry, err := o.leafEntry(opening.Index)
	if err != nil {
		return err
	}
	undo := journalEntry{index: opening.Index, leaf: entry.now, root: o.root}
	node := after.Hash()
	for level := range protocol.TreeDepth {
		e, err := o.groupEntry(groupOf(opening.Index, level))
		if err != nil {
			return err // open has read every group of the path, so none is missing here
		}
		child := &e.now[protocol.ChildPosition(opening.Index, level)]
		undo.path[level] = *child
		*child = node
		node = protocol.H4(e.now[0], e.now[1], e.now[2], e.now[3])
	}
	entry.now, o.root = after, node
	o.journal = append(o.journal, undo)
	return nil
}

// insert opens the empty leaf at the next index and writes a leaf with a new key there.
func (o *overlay) insert(leaf protocol.Leaf) (protocol.Opening, error) {
	index := uint32(o.nextIndex)
	opening, err := open(o, index)
	if err != nil {
		return opening, err
	}
	if !opening.Before.IsEmpty() {
		return opening, fmt.Errorf("%w: leaf %d is written already", ErrCorrupt, index)
	}
	if err := o.write(&opening, leaf); err != nil {
		return opening, err
	}
	o.nextIndex++
	o.journal[len(o.journal)-1].inserted = true
	key := sortKeyOf(leaf.Key)
	at, _ := o.findKey(key)
	o.keys = slices.Insert(o.keys, at, keyEntry{key: key, index: index})
	return opening, nil
}

// mark names the overlay's present state for revert.
func (o *overlay) mark() int { return len(o.journal) }

// revert forgets every write since the mark.
func (o *overlay) revert(mark int) {
	for i := len(o.journal) - 1; i >= mark; i-- {
		undo := &o.journal[i]
		entry := o.leaves[undo.index]
		if undo.inserted {
			at, _ := o.findKey(sortKeyOf(entry.now.Key))
			o.keys = slices.Delete(o.keys, at, at+1)
			o.nextIndex--
		}
		for level := range protocol.TreeDepth {
			o.groups[groupOf(undo.index, level)].now[protocol.ChildPosition(undo.index, level)] = undo.path[level]
		}
		entry.now, o.root = undo.leaf, undo.root
	}
	o.journal = o.journal[:mark]
}

// writes returns what the overlay changes in the database, sorted by key.
func (o *overlay) writes() []Write {
	var out []Write
	for id, e := range o.groups {
		if e.now != e.base {
			out = append(out, Write{groupKey(id), encodeGroup(e.now)})
		}
	}
	for index, e := range o.leaves {
		if e.now != e.base {
			out = append(out, Write{leafKey(index), encodeLeaf(e.now)})
		}
	}
	for _, e := range o.keys {
		out = append(out, Write{indexKey(e.key), uint32Bytes(e.index)})
	}
	slices.SortFunc(out, func(a, b Write) int { return bytes.Compare(a.Key, b.Key) })
	return out
}
