package simulate

import (
	"encoding/csv"
	"fmt"
	"io"
	"reflect"

	"github.com/proophi/proophi/sequencer/market/truth"
)

// WriteRounds writes a record per round, with the names of the fields of Record in JSON as the first row.
func WriteRounds(out io.Writer, rounds []Record) error { return writeRows(out, rounds) }

// WriteGroups writes what each group of provers earned.
func WriteGroups(out io.Writer, groups []Earnings) error { return writeRows(out, groups) }

// WriteComparisons writes rows of one table of comparisons.
func WriteComparisons[T Mechanical | OneOwner | Controlled | truth.Finding](out io.Writer, rows []T) error {
	return writeRows(out, rows)
}

// writeRows writes structs whose fields are numbers and names.
func writeRows[T any](out io.Writer, rows []T) error {
	w := csv.NewWriter(out)
	kind := reflect.TypeFor[T]()
	line := make([]string, kind.NumField())
	for i := range line {
		line[i] = kind.Field(i).Tag.Get("json")
	}
	if err := w.Write(line); err != nil {
		return fmt.Errorf("writing the names of columns: %w", err)
	}
	for n, row := range rows {
		fields := reflect.ValueOf(row)
		for i := range line {
			line[i] = fmt.Sprint(fields.Field(i).Interface())
		}
		if err := w.Write(line); err != nil {
			return fmt.Errorf("writing row %d: %w", n, err)
		}
	}
	w.Flush()
	return w.Error()
}
