package l1

import "fmt"

// NewView folds events into a view that ends with the block: what a follower would show.
func NewView(head Block, events []Event) (*View, error) {
	view := newView()
	for i, e := range events {
		if err := view.apply(e); err != nil {
			return nil, fmt.Errorf("event %d: %w", i, err)
		}
	}
	view.head = head
	return view, nil
}
