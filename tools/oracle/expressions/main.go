// Command expressions evaluates CEL with the environment of the API server, for each line of standard input:
// {"expression":"…","variables":{"object":{…}}} gives {"value":…} or {"error":"…"}.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/google/cel-go/cel"
	"k8s.io/apimachinery/pkg/util/version"
	"k8s.io/apiserver/pkg/cel/environment"
)

// longestLine is far above any generated object.
const longestLine = 16 * 1024 * 1024

// costLimit is the limit the API server sets for one expression.
const costLimit = 10_000_000

// names are all variables that a question may set.
var names = []string{"object", "variables", "params", "namespaceObject"}

type question struct {
	Expression string         `json:"expression"`
	Variables  map[string]any `json:"variables"`
}

type answer struct {
	Value any    `json:"value"`
	Error string `json:"error,omitempty"`
}

type compiler struct {
	base     *environment.EnvSet
	programs map[string]cel.Program
}

func (c *compiler) program(expression string) (cel.Program, error) {
	if known, ok := c.programs[expression]; ok {
		return known, nil
	}
	options := make([]cel.EnvOption, 0, len(names))
	for _, name := range names {
		options = append(options, cel.Variable(name, cel.DynType))
	}
	extended, err := c.base.Extend(environment.VersionedOptions{
		IntroducedVersion: version.MajorMinor(1, 0),
		EnvOptions:        options,
	})
	if err != nil {
		return nil, err
	}
	env, err := extended.Env(environment.NewExpressions)
	if err != nil {
		return nil, err
	}
	ast, issues := env.Compile(expression)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	program, err := env.Program(ast, cel.CostLimit(costLimit))
	if err == nil {
		c.programs[expression] = program
	}
	return program, err
}

func (c *compiler) answer(line []byte) answer {
	var asked question
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	if err := decoder.Decode(&asked); err != nil {
		return answer{Error: err.Error()}
	}
	program, err := c.program(asked.Expression)
	if err != nil {
		return answer{Error: "compile: " + err.Error()}
	}
	variables := map[string]any{}
	for _, name := range names {
		variables[name] = map[string]any{}
	}
	for name, value := range asked.Variables {
		variables[name] = numbers(value)
	}
	value, _, err := program.Eval(variables)
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Value: value.Value()}
}

// numbers turns whole numbers into integers, as the API server's decoder does.
func numbers(value any) any {
	switch typed := value.(type) {
	case json.Number:
		if whole, err := typed.Int64(); err == nil {
			return whole
		}
		float, _ := typed.Float64()
		return float
	case map[string]any:
		for key, entry := range typed {
			typed[key] = numbers(entry)
		}
	case []any:
		for index, entry := range typed {
			typed[index] = numbers(entry)
		}
	}
	return value
}

func main() {
	c := compiler{base: environment.MustBaseEnvSet(version.MajorMinor(1, 36)), programs: map[string]cel.Program{}}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 0, 64*1024), longestLine)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for lines.Scan() {
		_ = encoder.Encode(c.answer(lines.Bytes()))
	}
	if err := lines.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
