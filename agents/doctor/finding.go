package doctor

import (
	"encoding/json"
	"fmt"
	"io"
)

// Status is how bad a finding is.
type Status string

// With Fail the agent does not work; with Warn it may stop working, or loses money.
const (
	OK   Status = "ok"
	Warn Status = "warn"
	Fail Status = "fail"
)

// Finding is the outcome of one check.
type Finding struct {
	// Check names what was checked.
	Check  string `json:"check"`
	Status Status `json:"status"`
	// Text is what was seen.
	Text string `json:"text"`
	// Mend says what to do about it; empty if all is well.
	Mend string `json:"mend,omitempty"`
}

// findings collects what the checks find.
type findings []Finding

func (f *findings) ok(check, format string, args ...any) {
	*f = append(*f, Finding{check, OK, fmt.Sprintf(format, args...), ""})
}

func (f *findings) warn(check, mend, format string, args ...any) {
	*f = append(*f, Finding{check, Warn, fmt.Sprintf(format, args...), mend})
}

func (f *findings) fail(check, mend, format string, args ...any) {
	*f = append(*f, Finding{check, Fail, fmt.Sprintf(format, args...), mend})
}

// Failed tells whether one of the findings is a failure.
func Failed(list []Finding) bool {
	for _, f := range list {
		if f.Status == Fail {
			return true
		}
	}
	return false
}

// WriteText writes a line for each finding, and below it how to mend it.
func WriteText(w io.Writer, list []Finding) error {
	for _, f := range list {
		if _, err := fmt.Fprintf(w, "%-4s  %-11s %s\n", f.Status, f.Check, f.Text); err != nil {
			return err
		}
		if f.Mend == "" {
			continue
		}
		if _, err := fmt.Fprintf(w, "                  -> %s\n", f.Mend); err != nil {
			return err
		}
	}
	return nil
}

// WriteJSON writes the findings as a list.
func WriteJSON(w io.Writer, list []Finding) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}
