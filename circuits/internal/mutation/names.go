package mutation

import (
	"fmt"
	"math/big"
	"reflect"
	"runtime"
	"strings"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
)

// between stands between a function and its caller in names.
const between = " < "

// module is what the functions that name a wire belong to.
const module = "github.com/proophi/proophi/circuits/"

// namer is gnark's builder; it also notes which of our functions made each internal wire and each constraint.
type namer struct {
	frontend.Builder[constraint.U64]
	names []string
	calls map[string]int
	// makers are the functions that made each constraint, with the lines at which they did.
	makers []string
}

// newNamer returns a namer and the constructor that gnark's compiler wants.
func newNamer() (*namer, frontend.NewBuilder) {
	n := &namer{calls: map[string]int{}}
	return n, func(field *big.Int, config frontend.CompileConfig) (b frontend.Builder[constraint.U64], err error) {
		n.Builder, err = r1cs.NewBuilder[constraint.U64](field, config)
		return n, err
	}
}

// made is the number of internal wires and of constraints so far, which the builder tells nobody.
func (n *namer) made() (wires, constraints int) {
	system := reflect.ValueOf(n.Builder).Elem().FieldByName("cs").Elem().Elem()
	return int(system.FieldByName("NbInternalVariables").Int()), int(system.FieldByName("NbConstraints").Int())
}

// note names the wires that were made since the last call: function < caller < ... #call.wire, counted from 0. It
// names constraints by the functions and their lines.
func (n *namer) note() {
	wires, constraints := n.made()
	made := wires - len(n.names)
	if made == 0 && constraints == len(n.makers) {
		return
	}
	stack, lines := callers()
	for len(n.makers) < constraints {
		n.makers = append(n.makers, lines)
	}
	if made == 0 {
		return
	}
	call := n.calls[stack]
	n.calls[stack]++
	for i := range made {
		n.names = append(n.names, fmt.Sprintf("%s #%d.%d", stack, call, i))
	}
}

// callers lists our functions on the stack, innermost first, without packages and receivers, and once more with lines.
func callers() (functions, withLines string) {
	var pc [48]uintptr
	frames := runtime.CallersFrames(pc[:runtime.Callers(3, pc[:])])
	var names, lines []string
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, module) && !strings.Contains(frame.Function, "(*namer)") {
			name := frame.Function[strings.LastIndex(frame.Function, ".")+1:]
			names, lines = append(names, name), append(lines, fmt.Sprintf("%s:%d", name, frame.Line))
		}
		if !more || len(names) > 0 && names[len(names)-1] == "Define" {
			return strings.Join(names, between), strings.Join(lines, between)
		}
	}
}

// Compiler is the namer itself, so that gadgets which ask for it are seen too.
func (n *namer) Compiler() frontend.Compiler { return n }

// SetKeyValue and GetKeyValue forward gnark's store of deferred work.
func (n *namer) SetKeyValue(key, value any) {
	n.Builder.(interface{ SetKeyValue(key, value any) }).SetKeyValue(key, value)
}

func (n *namer) GetKeyValue(key any) any {
	return n.Builder.(interface{ GetKeyValue(key any) any }).GetKeyValue(key)
}

func (n *namer) MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable) {
	defer n.note()
	n.Builder.(interface {
		MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable)
	}).MustBeLessOrEqCst(bits, bound, forDebug)
}

func (n *namer) NewHint(f solver.Hint, outputs int, inputs ...frontend.Variable) ([]frontend.Variable, error) {
	defer n.note()
	return n.Builder.NewHint(f, outputs, inputs...)
}

func (n *namer) Add(a, b frontend.Variable, in ...frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Add(a, b, in...)
}

func (n *namer) Sub(a, b frontend.Variable, in ...frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Sub(a, b, in...)
}

func (n *namer) Mul(a, b frontend.Variable, in ...frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Mul(a, b, in...)
}

func (n *namer) MulAcc(a, b, c frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.MulAcc(a, b, c)
}

func (n *namer) DivUnchecked(a, b frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.DivUnchecked(a, b)
}

func (n *namer) Div(a, b frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Div(a, b)
}

func (n *namer) Inverse(a frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Inverse(a)
}

func (n *namer) ToBinary(a frontend.Variable, digits ...int) []frontend.Variable {
	defer n.note()
	return n.Builder.ToBinary(a, digits...)
}

func (n *namer) Select(b, x, y frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Select(b, x, y)
}

func (n *namer) Lookup2(b0, b1, i0, i1, i2, i3 frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.Lookup2(b0, b1, i0, i1, i2, i3)
}

func (n *namer) IsZero(a frontend.Variable) frontend.Variable {
	defer n.note()
	return n.Builder.IsZero(a)
}

func (n *namer) AssertIsEqual(a, b frontend.Variable) {
	defer n.note()
	n.Builder.AssertIsEqual(a, b)
}

func (n *namer) AssertIsDifferent(a, b frontend.Variable) {
	defer n.note()
	n.Builder.AssertIsDifferent(a, b)
}

func (n *namer) AssertIsBoolean(a frontend.Variable) {
	defer n.note()
	n.Builder.AssertIsBoolean(a)
}
