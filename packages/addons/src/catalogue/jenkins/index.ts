import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';

/** What is there, until it is replaced. */
export const addon = defineAddon({
  name: 'jenkins',
  title: 'Jenkins',
  summary: 'runs pipelines in pods that live as long as their build',
  area: 'delivery',
  home: 'https://www.jenkins.io/doc/book/installing/kubernetes/',
  licence: 'MIT',
  source: {
    kind: 'helm',
    chart: 'jenkins',
    repository: 'https://charts.jenkins.io',
    version: '5.8.27',
    provenance: 'seen pinned in a public repository',
    confirmed: true,
    valuesChecked:
      'jenkinsci/helm-charts@30766b4 charts/jenkins/VALUES_SUMMARY.md, of release 3, for the controller',
  },
  stage: 'controllers',
  namespace: 'jenkins',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '500m', memory: '2Gi' },
  options: ['ci-pipeline/jenkins'],
  appliesTo: ({ model }, cluster) =>
    cluster.tier === 'nonproduction' ||
    model.clusters.every(({ tier }) => tier === 'production'),
  requires: [secretStore],
  provides: {
    capabilities: ['pipelines'],
    kinds: [],
    ports: [{ name: 'http', port: 8080 }],
  },
  values: {
    base: platform => ({
      controller: {
        admin: {
          createSecret: false,
          existingSecret: 'jenkins-admin',
          userKey: 'username',
          passwordKey: 'password',
        },
        numExecutors: 0,
        podSecurityContextOverride: {
          ...RESTRICTED_POD,
          runAsUser: 1000,
          fsGroup: 1000,
        },
        resources: {
          requests: { cpu: '500m', memory: '2Gi' },
          limits: { memory: '4Gi' },
        },
        prometheus: { enabled: hasMonitors(platform) },
      },
      agent: {
        resources: {
          requests: { cpu: '250m', memory: '256Mi' },
          limits: { memory: '1Gi' },
        },
      },
      persistence: { enabled: true, size: '20Gi' },
      serviceAccountAgent: {
        create: true,
        automountServiceAccountToken: false,
      },
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'jenkins-admin',
        namespace: 'jenkins',
        keys: ['username', 'password'],
      }),
  },
  notes: [
    'One controller holds the state of all builds: its volume needs backups, and an upgrade stops builds.',
    'Pipelines write to Git and never hold credentials of a cluster.',
  ],
});
