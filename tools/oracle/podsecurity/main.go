// Command podsecurity answers, for each line of standard input, whether the Pod Security Standards of Kubernetes
// itself admit a pod: {"level":"restricted","minor":36,"pod":{…}} gives {"allowed":true} or the reasons.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// longestLine is far above any generated pod.
const longestLine = 16 * 1024 * 1024

type question struct {
	Level api.Level  `json:"level"`
	Minor int        `json:"minor"`
	Pod   corev1.Pod `json:"pod"`
}

type answer struct {
	Allowed bool     `json:"allowed"`
	Reasons []string `json:"reasons,omitempty"`
	Error   string   `json:"error,omitempty"`
}

func main() {
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 0, 64*1024), longestLine)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			_ = encoder.Encode(answer{Error: err.Error()})
			continue
		}
		version := api.LevelVersion{Level: asked.Level, Version: api.MajorMinorVersion(1, asked.Minor)}
		result := policy.AggregateCheckResults(evaluator.EvaluatePod(version, &asked.Pod.ObjectMeta, &asked.Pod.Spec))
		_ = encoder.Encode(answer{Allowed: result.Allowed, Reasons: result.ForbiddenReasons})
	}
	if err := lines.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
