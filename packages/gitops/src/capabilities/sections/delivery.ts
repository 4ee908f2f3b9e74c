import { addonItems, type CapabilitySection, item } from '../Capability';

const NO_PROVIDER =
  'the providers cannot be had here: formatted and parsed, not validated against their schemas';

/** GitOps and delivery. */
export const delivery: CapabilitySection = {
  title: 'GitOps and delivery',
  rows: [
    {
      row: 'Engines',
      items: [
        item(
          'Argo CD, one for all clusters',
          'gitops-engine/argocd-hub',
          'engine',
        ),
        item(
          'Argo CD in each cluster',
          'gitops-engine/argocd-per-cluster',
          'engine',
        ),
        item(
          'Flux',
          'gitops-engine/flux',
          'engine',
          'helm-controller cannot be had here: HelmReleases are accepted, not released',
        ),
        item(
          'Tekton',
          ['ci-pipeline/tekton', 'addon:tekton-pipeline'],
          'api-server',
        ),
        item(
          'Jenkins',
          'ci-pipeline/jenkins',
          'tree',
          'Jenkins does not run here',
        ),
      ],
    },
    {
      row: 'Layout',
      items: [
        item('One repository', 'repository-layout/mono-repository', 'engine'),
        item(
          'Fleet, infrastructure and apps',
          'repository-layout/fleet-infrastructure-apps',
          'api-server',
        ),
        item(
          'A repository per team',
          'repository-layout/repository-per-team',
          'api-server',
        ),
        item(
          'Rendered manifests',
          'promotion/rendered-branches',
          'tool: git',
          'the branches are built and pushed here; no engine follows them in a test, and add-ons are read from the branch of the intent',
        ),
      ],
    },
    {
      row: 'Environments',
      items: [
        item('Pulled from Git', 'delivery-model/gitops-pull', 'engine'),
        item('Any environments, in order', 'field:spec.environments', 'engine'),
        item(
          'Promotion by pull request',
          'promotion/pull-request',
          'tool: git',
        ),
        item(
          'Image automation',
          'promotion/image-automation',
          'api-server',
          'no controller of it runs here; Flux writes no JSON and cannot rename a Job, so Renovate brings versions of cdk8s and Jsonnet, and a person those of Jobs',
        ),
        item(
          'Kargo',
          'promotion/kargo',
          'api-server',
          'no controller of Kargo runs here: what its steps write is held to what a render gives; Jobs have no stages, since no step works out their names',
        ),
        item(
          'Stages of a pipeline',
          'promotion/pipeline-stages',
          'tool: actionlint',
        ),
        item('Push from CI', 'delivery-model/push-ci', 'tool: actionlint'),
      ],
    },
    {
      row: 'Progressive delivery',
      items: [
        item(
          'Rolling update',
          'progressive-delivery/rolling-update',
          'api-server',
        ),
        item(
          'Argo Rollouts',
          'progressive-delivery/argo-rollouts',
          'api-server',
        ),
        item('Flagger', 'progressive-delivery/flagger', 'api-server'),
        item(
          'A/B tests and copies of requests',
          'field:spec.apps[].rollout',
          'api-server',
          'by Flagger through Gateway API; no requests are sent here',
        ),
        item(
          'Experiments',
          'field:spec.apps[].rollout',
          'api-server',
          'by Argo Rollouts; pods do not run here',
        ),
      ],
    },
    {
      row: 'Secrets',
      items: [
        item('External Secrets', 'secrets/external-secrets', 'api-server'),
        item('Sealed Secrets', 'secrets/sealed-secrets', 'api-server'),
        item(
          'SOPS',
          ['secrets/sops', 'field:spec.environments[].encryptionKeys'],
          'tree',
          'no KMS and no image of SOPS here: the plugin of Argo CD is accepted, not run',
        ),
        item('Vault', 'secrets/vault', 'api-server'),
      ],
    },
    {
      row: 'Packaging',
      items: [
        item('Kustomize', 'packaging/kustomize', 'engine'),
        item('Helm', 'packaging/helm', 'tool: helm lint'),
        item('Jsonnet', 'packaging/jsonnet', 'tool: jsonnet'),
        item('cdk8s', 'packaging/cdk8s', 'tool: cdk8s'),
        item(
          'The tree as an OCI artifact',
          'field:spec.delivery.artifact',
          'engine',
          'by Flux alone, since Argo CD reads the values of charts from Git; the test hands the artifact to kustomize-controller, as source-controller, registries of clouds and Sigstore cannot be had here',
        ),
      ],
    },
    {
      row: 'Infrastructure as code',
      items: [
        item(
          'OpenTofu',
          'provisioning/opentofu',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item(
          'Pulumi',
          'provisioning/pulumi',
          'tool: tsc',
          'no cloud account here: never run',
        ),
        item('Cluster API', 'provisioning/cluster-api', 'api-server'),
        item(
          'Crossplane',
          'provisioning/crossplane',
          'api-server',
          'no kinds of its providers and no cloud account here: what a Composition makes is not checked by them',
        ),
        item(
          'Installer of the distribution',
          'provisioning/distribution-installer',
          'tree',
        ),
      ],
    },
    {
      row: 'Automation',
      items: [
        item(
          'GitHub Actions',
          'ci-pipeline/github-actions',
          'tool: actionlint',
        ),
        item('GitLab CI', 'ci-pipeline/gitlab-ci', 'tree'),
        item('Renovate', 'always', 'tree'),
        item('Code owners', 'always', 'tree'),
        ...addonItems({ Tekton: 'tekton-pipeline' }),
      ],
    },
  ],
};
