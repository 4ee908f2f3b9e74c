/**
 * Go modules of an operator, as https://proxy.golang.org lists them; the
 * go.mod of controller-runtime names the releases of Kubernetes and of Go that
 * it is built for.
 */
export const GO_MODULES: Readonly<Record<string, string>> = {
  'k8s.io/api': 'v0.37.0',
  'k8s.io/apimachinery': 'v0.37.0',
  'k8s.io/client-go': 'v0.37.0',
  'sigs.k8s.io/controller-runtime': 'v0.25.2',
};

/** Language version that controller-runtime asks for. */
export const GO_VERSION = '1.26.0';

/** Release of controller-tools, which writes deep copies and definitions from changed types. */
export const CONTROLLER_TOOLS_VERSION = 'v0.23.0';
