package rpc

import (
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/circuits/protocol"
)

// Header is a batch header whose numbers and amounts are quantities in JSON.
type Header protocol.BatchHeader

// MarshalJSON writes the header's fields under their Solidity names.
func (h Header) MarshalJSON() ([]byte, error) {
	value := reflect.ValueOf(h)
	fields := make(map[string]any, value.NumField())
	for i := range value.NumField() {
		name := value.Type().Field(i).Tag.Get("json")
		switch v := value.Field(i).Interface().(type) {
		case uint64:
			fields[name] = hexutil.Uint64(v)
		case uint32:
			fields[name] = hexutil.Uint64(v)
		case *big.Int:
			if v == nil {
				v = new(big.Int)
			}
			fields[name] = (*hexutil.Big)(v)
		default:
			fields[name] = v
		}
	}
	return json.Marshal(fields)
}

// UnmarshalJSON reads what MarshalJSON writes. Every field must be there.
func (h *Header) UnmarshalJSON(data []byte) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	value := reflect.ValueOf(h).Elem()
	for i := range value.NumField() {
		name := value.Type().Field(i).Tag.Get("json")
		raw, ok := fields[name]
		if !ok {
			return fmt.Errorf("%w: %s", ErrMissingField, name)
		}
		if err := setField(value.Field(i), raw); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func setField(field reflect.Value, raw json.RawMessage) error {
	switch field.Interface().(type) {
	case uint64, uint32:
		var n hexutil.Uint64
		if err := json.Unmarshal(raw, &n); err != nil {
			return err
		}
		if field.OverflowUint(uint64(n)) {
			return fmt.Errorf("%d: %w", n, hexutil.ErrUint64Range)
		}
		field.SetUint(uint64(n))
	case *big.Int:
		var n hexutil.Big
		if err := json.Unmarshal(raw, &n); err != nil {
			return err
		}
		field.Set(reflect.ValueOf(n.ToInt()))
	default:
		return json.Unmarshal(raw, field.Addr().Interface())
	}
	return nil
}

func keccakOf(parts ...[]byte) common.Hash { return crypto.Keccak256Hash(parts...) }
