/** What is kept of the kinds of add-ons: their specs may hold values of Helm charts, parameters and credentials. */
export const ADDON_KINDS: readonly { line: string; keep: readonly string[] }[] =
  [
    {
      line: 'argoproj.io/v1alpha1 Application applications',
      keep: [
        'spec.syncPolicy.automated',
        'spec.source.repoURL',
        'spec.sources.repoURL',
        'spec.destination',
        'status.sync.status',
        'status.health.status',
        'status.operationState.phase',
      ],
    },
    {
      line: 'kustomize.toolkit.fluxcd.io/v1 Kustomization kustomizations',
      keep: ['spec.prune', 'spec.suspend', 'spec.path', 'status.conditions'],
    },
    {
      line: 'helm.toolkit.fluxcd.io/v2 HelmRelease helmreleases',
      keep: ['spec.suspend', 'status.conditions'],
    },
    {
      line: 'source.toolkit.fluxcd.io/v1 GitRepository gitrepositories',
      keep: ['spec.url', 'spec.suspend', 'status.conditions'],
    },
    {
      line: 'source.toolkit.fluxcd.io/v1 OCIRepository ocirepositories',
      keep: ['spec.url', 'spec.insecure', 'spec.suspend', 'status.conditions'],
    },
    {
      line: 'source.toolkit.fluxcd.io/v1 HelmRepository helmrepositories',
      keep: ['spec.url', 'spec.suspend', 'status.conditions'],
    },
    {
      line: 'velero.io/v1 Backup backups',
      keep: ['status.phase', 'status.completionTimestamp'],
    },
    {
      line: 'velero.io/v1 Restore restores',
      keep: ['status.phase', 'status.completionTimestamp'],
    },
    {
      line: 'monitoring.coreos.com/v1 Alertmanager alertmanagers',
      keep: ['spec.replicas'],
    },
    {
      // Names and counts of receivers only: the rest are addresses with tokens.
      line: 'monitoring.coreos.com/v1alpha1 AlertmanagerConfig alertmanagerconfigs',
      keep: ['spec.receivers'],
    },
    {
      line: 'gateway.networking.k8s.io/v1 Gateway gateways',
      keep: ['spec', 'status.conditions'],
    },
    {
      line: 'gateway.networking.k8s.io/v1 HTTPRoute httproutes',
      keep: ['spec.hostnames', 'spec.parentRefs', 'spec.rules.backendRefs'],
    },
    {
      line: 'cert-manager.io/v1 Certificate certificates',
      keep: ['spec.dnsNames', 'spec.secretName', 'status'],
    },
    {
      line: 'keda.sh/v1alpha1 ScaledObject scaledobjects',
      keep: [
        'spec.scaleTargetRef',
        'spec.minReplicaCount',
        'spec.maxReplicaCount',
        'status.conditions',
      ],
    },
    {
      line: 'karpenter.sh/v1 NodePool nodepools',
      keep: ['spec.limits', 'spec.disruption', 'status.conditions'],
    },
    {
      line: 'aquasecurity.github.io/v1alpha1 VulnerabilityReport vulnerabilityreports',
      keep: ['report.summary', 'report.artifact'],
    },
    {
      line: 'policy.sigstore.dev/v1beta1 ClusterImagePolicy clusterimagepolicies',
      keep: ['spec.mode'],
    },
    {
      line: 'policies.kyverno.io/v1 ImageValidatingPolicy imagevalidatingpolicies',
      keep: ['spec.validationActions'],
    },
    {
      line: 'kyverno.io/v1 ClusterPolicy clusterpolicies',
      keep: ['spec.rules.verifyImages.imageReferences'],
    },
    {
      line: 'metrics.k8s.io/v1beta1 PodMetrics pods',
      keep: ['containers', 'timestamp'],
    },
  ];
