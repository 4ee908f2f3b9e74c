/** One binary that a recipe makes. */
export interface Binary {
  name: string;
  /** The Go main package. */
  package: string;
  /** Values set at link time, by Go variable. */
  variables?: Record<string, string>;
}

/** Files that a start needs beside the binaries, taken from the module that the binary comes from. */
export interface Asset {
  /** Go module path; its version is the one in the recipe's go.mod. */
  module: string;
  /** Files within the module. */
  from: string[];
  /** File in the tool's cache folder; several sources become one multi-document YAML file. */
  to: string;
}

/** A source line changed for the build, where a program has no option for what the tests need. */
export interface SourceEdit {
  module: string;
  file: string;
  from: string;
  to: string;
}

/** CRDs made from the Go types of an API module, where the module carries no CRD files. */
export interface GeneratedCrds {
  /** The controller-gen package, required as a tool by the recipe's go.mod. */
  generator: string;
  packages: string[];
  to: string;
}

/** How one tool is built from a Go module under `go/`. */
export interface ToolRecipe {
  name: string;
  version: string;
  /** Folder under `go/` with go.mod and go.sum. */
  module: string;
  binaries: Binary[];
  assets?: Asset[];
  edits?: SourceEdit[];
  crds?: GeneratedCrds;
}

/** Of the API server that `startControlPlane` starts. */
export const KUBERNETES_VERSION = '1.36.3';

function kubernetes(name: string, module = 'kubernetes'): ToolRecipe {
  // Without these kubectl cannot parse the server's version, and requests name no version of their sender.
  const [gitMajor, gitMinor] = KUBERNETES_VERSION.split('.');
  const variables = Object.fromEntries(
    ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap(
      versionPackage => [
        [`${versionPackage}.gitVersion`, `v${KUBERNETES_VERSION}`],
        [`${versionPackage}.gitMajor`, gitMajor],
        [`${versionPackage}.gitMinor`, gitMinor],
      ],
    ),
  );
  return {
    name,
    version: KUBERNETES_VERSION,
    module,
    binaries: [{ name, package: `k8s.io/kubernetes/cmd/${name}`, variables }],
  };
}

const ARGO_CD = 'github.com/argoproj/argo-cd/v3';
const KUSTOMIZE_CONTROLLER = 'github.com/fluxcd/kustomize-controller';
const KWOK = 'sigs.k8s.io/kwok';

/** Every tool, in the order in which they are built: what most tests need comes first. */
export const TOOL_RECIPES: ToolRecipe[] = [
  {
    name: 'etcd',
    version: '3.6.5',
    module: 'etcd',
    binaries: [{ name: 'etcd', package: 'go.etcd.io/etcd/server/v3' }],
  },
  kubernetes('kube-apiserver'),
  kubernetes('kubectl'),
  kubernetes('kube-controller-manager'),
  kubernetes('kube-scheduler'),
  {
    name: 'kwok',
    version: '0.8.0',
    module: 'kwok',
    binaries: [{ name: 'kwok', package: `${KWOK}/cmd/kwok` }],
    assets: [
      {
        module: KWOK,
        from: [
          'kustomize/stage/node/fast/node-initialize.yaml',
          'kustomize/stage/node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
          'kustomize/stage/pod/fast/pod-ready.yaml',
          'kustomize/stage/pod/fast/pod-complete.yaml',
          'kustomize/stage/pod/fast/pod-delete.yaml',
        ],
        to: 'stages.yaml',
      },
    ],
  },
  {
    name: 'jsonnet',
    version: '0.22.0',
    module: 'jsonnet',
    binaries: [
      {
        name: 'jsonnet',
        package: 'github.com/google/go-jsonnet/cmd/jsonnet',
      },
    ],
  },
  {
    name: 'kubeconform',
    version: '0.7.0',
    module: 'kubeconform',
    binaries: [
      {
        name: 'kubeconform',
        package: 'github.com/yannh/kubeconform/cmd/kubeconform',
      },
    ],
  },
  {
    name: 'kustomize',
    version: '5.8.2',
    module: 'kustomize',
    binaries: [
      { name: 'kustomize', package: 'sigs.k8s.io/kustomize/kustomize/v5' },
    ],
  },
  {
    name: 'flux',
    version: '1.7.3',
    module: 'flux',
    binaries: [{ name: 'kustomize-controller', package: KUSTOMIZE_CONTROLLER }],
    assets: [
      {
        module: KUSTOMIZE_CONTROLLER,
        from: [
          'config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml',
        ],
        to: 'crds/kustomizations.yaml',
      },
    ],
    crds: {
      generator: 'sigs.k8s.io/controller-tools/cmd/controller-gen',
      packages: ['github.com/fluxcd/source-controller/api/v1'],
      to: 'crds',
    },
  },
  {
    name: 'argocd',
    version: '3.2.0',
    module: 'argocd',
    binaries: [{ name: 'argocd', package: `${ARGO_CD}/cmd` }],
    assets: [
      {
        module: ARGO_CD,
        from: [
          'manifests/crds/application-crd.yaml',
          'manifests/crds/applicationset-crd.yaml',
          'manifests/crds/appproject-crd.yaml',
        ],
        to: 'crds/argocd.yaml',
      },
    ],
    edits: [
      {
        // The application controller has no option for the address of its metrics; tests listen on loopback only.
        module: ARGO_CD,
        file: 'controller/appcontroller.go',
        from: '"0.0.0.0:%d"',
        to: '"127.0.0.1:%d"',
      },
    ],
  },
  {
    name: 'helm',
    version: '3.22.0',
    module: 'helm',
    binaries: [{ name: 'helm', package: 'helm.sh/helm/v3/cmd/helm' }],
  },
  {
    name: 'gator',
    version: '3.23.1',
    module: 'gator',
    binaries: [
      {
        name: 'gator',
        package: 'github.com/open-policy-agent/gatekeeper/v3/cmd/gator',
      },
    ],
  },
  {
    name: 'kyverno',
    version: '1.19.1',
    module: 'kyverno',
    binaries: [
      {
        name: 'kyverno',
        package: 'github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno',
      },
    ],
  },
  kubernetes('kubeadm', 'kubeadm'),
  {
    name: 'tofu',
    version: '1.12.6',
    module: 'tofu',
    binaries: [
      { name: 'tofu', package: 'github.com/opentofu/opentofu/cmd/tofu' },
    ],
  },
  {
    name: 'actionlint',
    version: '1.7.12',
    module: 'actionlint',
    binaries: [
      {
        name: 'actionlint',
        package: 'github.com/rhysd/actionlint/cmd/actionlint',
      },
    ],
  },
  {
    name: 'kube-score',
    version: '1.20.0',
    module: 'kube-score',
    binaries: [
      {
        name: 'kube-score',
        package: 'github.com/zegl/kube-score/cmd/kube-score',
      },
    ],
  },
];

/** A tool's name, as in {@link TOOL_RECIPES}. */
export function toolRecipe(name: string): ToolRecipe {
  const recipe = TOOL_RECIPES.find(candidate => candidate.name === name);
  if (!recipe) {
    const known = TOOL_RECIPES.map(candidate => candidate.name).join(', ');
    throw new Error(`There is no tool "${name}"; the tools are ${known}.`);
  }
  return recipe;
}
