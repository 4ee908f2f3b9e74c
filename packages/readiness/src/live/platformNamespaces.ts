import { PLATFORM_NAMESPACES } from '../result/collectFindings';

/** Namespaces in which add-ons usually run, besides those of Kubernetes itself. */
const ADDON_NAMESPACES = [
  'argo-rollouts',
  'argocd',
  'cert-manager',
  'external-dns',
  'external-secrets',
  'flux-system',
  'gatekeeper-system',
  'ingress-nginx',
  'istio-system',
  'karpenter',
  'keda',
  'kyverno',
  'logging',
  'monitoring',
  'observability',
  'opencost',
  'trivy-system',
  'velero',
];

/** The namespaces whose findings are shown as the platform's where none are named. @public */
export const LIVE_PLATFORM_NAMESPACES: readonly string[] = [
  ...PLATFORM_NAMESPACES,
  ...ADDON_NAMESPACES,
];
