import type { Requirements } from '../requirements/requirementsSchema';
import type { DecisionPins } from './pinsSchema';
import { recommend } from './recommend';
import { exampleRequirements } from './testing/exampleRequirements';

/** What a page of docs/explanation/scenarios says of its result. */
interface Claims {
  /** Options taken, as `decision/option`. */
  chosen: string[];
  /** Options that are impossible there. */
  excluded?: string[];
  /** Decisions that are called close. */
  close?: string[];
  /** A change of answers or a pin, and what the page says comes of it. */
  changes?: Array<{
    answers?: Partial<Requirements>;
    pins?: DecisionPins;
    gives?: string[];
    drops?: string[];
  }>;
}

const withoutTraining = exampleRequirements(
  'ml-platform-gpu',
).requirements.workloads.filter(({ kind }) => kind !== 'training');

const CLAIMS: Record<string, Claims> = {
  'startup-one-cloud': {
    chosen: [
      'distribution/eks',
      'node-strategy/provider-automated',
      'cluster-topology/single-cluster',
      'service-mesh/none',
      'runtime-security/none',
      'traces/none',
      'backup/git-only',
      'database/managed',
      'network-isolation/default-deny',
      'pod-security-level/baseline',
    ],
    close: ['delivery-model', 'gitops-engine'],
    changes: [
      ...(['hipaa', 'pci-dss', 'nist-800-53'] as const).map(standard => ({
        answers: { compliance: [standard] },
        gives: ['cluster-topology/cluster-per-environment'],
        drops: ['backup/git-only'],
      })),
      {
        answers: { compliance: ['soc2'] },
        gives: ['cluster-topology/single-cluster', 'backup/git-only'],
      },
    ],
  },
  'bank-pci-air-gapped': {
    chosen: [
      'distribution/openshift',
      'alert-routing/own-paging',
      'registry/harbor',
      'certificates/cert-manager-private-ca',
      'service-mesh/istio-ambient',
      'database/outside',
      'gitops-engine/argocd-hub',
    ],
    excluded: [
      'distribution/kubeadm',
      'distribution/kops',
      'distribution/kubespray',
      'delivery-model/push-ci',
      'metrics/saas',
      'logs/saas',
      'traces/saas',
      'alert-routing/pagerduty',
      'ci-pipeline/github-actions',
      'registry/saas-registry',
    ],
    close: ['service-mesh'],
    changes: [
      { answers: { budget: 'tight' }, gives: ['distribution/rke2'] },
      {
        answers: { regions: 1 },
        gives: ['cluster-topology/cluster-per-environment'],
      },
      { answers: { hardware: 'bare-metal' }, gives: ['storage/rook-ceph'] },
      {
        answers: { kubernetesSkill: 'novice' },
        gives: ['service-mesh/linkerd'],
      },
    ],
  },
  'saas-multi-region': {
    chosen: [
      'cluster-topology/multi-region-active-active',
      'distribution/eks',
      'node-strategy/karpenter',
      'service-mesh/istio-ambient',
      'ingress/istio-gateway',
      'progressive-delivery/argo-rollouts',
      'chaos/litmus',
      'promotion/kargo',
    ],
    excluded: ['cluster-topology/single-cluster'],
    close: ['node-strategy'],
    changes: [
      {
        answers: { availability: 99.95 },
        gives: ['cluster-topology/multi-region-active-passive'],
        drops: ['disaster-recovery/active-active', 'chaos/litmus'],
      },
    ],
  },
  'healthcare-hipaa': {
    chosen: [
      'distribution/aks',
      'cluster-topology/cluster-per-environment',
      'pod-security-level/restricted',
      'network-isolation/default-deny',
      'supply-chain/signed-images',
      'runtime-security/provider-service',
      'database/managed',
      'backup/provider-backup',
      'audit-trail/immutable-archive',
      'service-mesh/none',
    ],
    excluded: ['pod-security-level/baseline', 'runtime-security/none'],
    close: ['service-mesh'],
    changes: [
      {
        answers: { regions: 2 },
        gives: ['cluster-topology/multi-region-active-passive'],
      },
      { answers: { tenantTeams: 10 }, drops: ['gitops-engine/flux'] },
      { answers: { mutualTls: 'required' }, drops: ['service-mesh/none'] },
    ],
  },
  'retailer-three-clouds': {
    chosen: [
      'distribution/managed-per-cloud',
      'cluster-topology/hub-and-spoke',
      'node-strategy/managed-node-groups',
      'ingress/envoy-gateway',
      'policy-engine/kyverno',
      'secrets/external-secrets',
      'backup/velero',
      'cost-tooling/opencost',
      'logs/loki',
      'metrics/thanos',
      'gitops-engine/argocd-hub',
      'runtime-security/falco',
    ],
    close: ['distribution', 'gitops-engine'],
    changes: [
      {
        answers: { compliance: [] },
        gives: ['service-mesh/none'],
        drops: ['runtime-security/falco'],
      },
      {
        answers: { regions: 1 },
        gives: ['cluster-topology/cluster-per-environment'],
      },
    ],
  },
  'university-bare-metal': {
    chosen: [
      'distribution/kubeadm',
      'node-strategy/static-pools',
      'node-autoscaling/headroom',
      'cni/calico',
      'load-balancing/metallb',
      'storage/longhorn',
      'database/cloudnative-pg',
      'backup/velero',
      'secrets/sealed-secrets',
      'cluster-topology/single-cluster',
    ],
    close: ['cluster-topology'],
    changes: [
      {
        answers: { compliance: ['cis'] },
        gives: ['cluster-topology/cluster-per-environment'],
      },
      {
        answers: { hardware: 'vmware' },
        gives: ['node-strategy/machine-sets', 'storage/vsphere'],
      },
      { answers: { vendorSupport: true }, drops: ['distribution/kubeadm'] },
    ],
  },
  'ml-platform-gpu': {
    chosen: [
      'distribution/gke',
      'node-strategy/managed-node-groups',
      'gpu-sharing/whole-gpu',
      'ai-serving/kserve',
      'ai-pipelines/ray-mlflow',
      'vector-database/qdrant',
      'api-gateway/gateway-policies',
      'progressive-delivery/flagger',
      'gitops-engine/flux',
    ],
    close: ['gitops-engine'],
    changes: [
      {
        answers: { workloads: withoutTraining },
        gives: ['node-strategy/provider-automated'],
      },
      {
        answers: { compliance: ['hipaa'] },
        gives: ['supply-chain/signed-images'],
        drops: ['service-mesh/none'],
      },
    ],
  },
  'edge-two-hundred-sites': {
    chosen: [
      'distribution/k3s',
      'control-plane/single-server',
      'gitops-engine/flux',
      'upgrade-strategy/waves',
      'service-mesh/none',
      'traces/none',
      'secrets/sops',
      'runtime-security/none',
    ],
    excluded: [
      'delivery-model/push-ci',
      'gitops-engine/argocd-hub',
      'database/managed',
    ],
    close: ['runtime-security'],
    changes: [
      {
        answers: { compliance: ['hipaa'] },
        drops: ['runtime-security/none', 'secrets/sops'],
      },
    ],
  },
  'enterprise-from-push-ci': {
    chosen: [
      'gitops-engine/argocd-hub',
      'fleet-management/application-sets',
      'repository-layout/repository-per-team',
      'packaging/helm',
      'distribution/rke2',
      'tenancy/namespace',
      'service-mesh/none',
    ],
    close: ['distribution', 'service-mesh'],
    changes: [
      {
        answers: { locations: ['azure'], hardware: undefined },
        gives: ['distribution/aks', 'node-strategy/provider-automated'],
      },
      { answers: { compliance: ['hipaa'] }, gives: ['distribution/openshift'] },
    ],
  },
  'telecom-rancher': {
    chosen: [
      'distribution/rke2',
      'cluster-topology/multi-region-active-active',
      'gitops-engine/flux',
      'cni/cilium',
      'load-balancing/cilium-bgp',
      'runtime-security/tetragon',
      'storage/rook-ceph',
      'service-mesh/istio-ambient',
    ],
    close: ['runtime-security', 'control-plane', 'logs'],
    changes: [
      {
        answers: {
          existingTools: ['gitlab', 'harbor', 'vault', 'prometheus'],
        },
        gives: ['distribution/openshift'],
      },
      {
        answers: { availability: 99.95 },
        gives: ['cluster-topology/multi-region-active-passive'],
      },
      {
        answers: { hardware: 'vmware' },
        gives: ['node-strategy/machine-sets', 'storage/vsphere'],
      },
    ],
  },
  'public-agency-fargate-question': {
    chosen: [
      'node-strategy/provider-automated',
      'cluster-topology/cluster-per-environment',
      'policy-engine/kyverno',
      'pod-security-level/restricted',
      'supply-chain/signed-images',
      'audit-trail/immutable-archive',
      'runtime-security/provider-service',
      'database/managed',
    ],
    excluded: [
      'node-strategy/fargate',
      'network-isolation/open',
      'supply-chain/scan-only',
    ],
    close: ['supply-chain'],
    changes: [
      {
        answers: { kubernetesSkill: 'practitioner' },
        gives: ['node-strategy/karpenter'],
      },
      {
        answers: { compliance: [] },
        gives: ['cluster-topology/single-cluster'],
        drops: ['audit-trail/immutable-archive'],
      },
      {
        answers: { mutualTls: 'required' },
        gives: ['service-mesh/linkerd'],
      },
      {
        pins: {
          'runtime-security': { option: 'falco', reason: 'the assessor asks' },
        },
        gives: ['node-strategy/karpenter'],
      },
      {
        pins: {
          'supply-chain': { option: 'provenance', reason: 'the assessor asks' },
        },
        gives: ['supply-chain/provenance'],
      },
    ],
  },
};

function decide(options: {
  name: string;
  answers?: Partial<Requirements>;
  pins?: DecisionPins;
}) {
  const { requirements } = exampleRequirements(options.name);
  const { recommendation, errors } = recommend({
    requirements: { ...requirements, ...options.answers },
    pins: options.pins ?? {},
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return recommendation.decisions;
}

describe.each(Object.entries(CLAIMS))('what is said of %s', (name, claims) => {
  const decisions = decide({ name });
  const chosen = decisions.map(each => `${each.id}/${each.chosen}`);

  it('holds for what is chosen, excluded and close', () => {
    expect(chosen).toEqual(expect.arrayContaining(claims.chosen));
    const excluded = decisions.flatMap(({ id, options }) =>
      options.flatMap(option => (option.legal ? [] : [`${id}/${option.id}`])),
    );
    expect(excluded).toEqual(expect.arrayContaining(claims.excluded ?? []));
    const close = decisions.flatMap(({ id, confidence }) =>
      confidence.level === 'low' ? [id] : [],
    );
    expect(close).toEqual(expect.arrayContaining(claims.close ?? []));
  });

  it.each(claims.changes ?? [])('holds after $answers $pins', change => {
    const after = decide({ name, ...change }).map(
      each => `${each.id}/${each.chosen}`,
    );
    expect(after).toEqual(expect.arrayContaining(change.gives ?? []));
    const { drops = [] } = change;
    expect(chosen).toEqual(expect.arrayContaining(drops));
    expect(after.filter(key => drops.includes(key))).toEqual([]);
  });
});
