import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { platformRules } from './platformRules';
import { sidekickBudget } from './sidekickBudget';

/** Alerts on suspicious system calls. */
export const addon = defineAddon({
  name: 'falco',
  title: 'Falco',
  summary: 'alerts when a process does what a container should not do',
  area: 'security',
  home: 'https://falco.org/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'falco',
    repository: 'https://falcosecurity.github.io/charts',
    version: '9.1.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'falcosecurity/charts@026862c charts/falco/README.md, of 8.0.0, @dce8c9e BREAKING-CHANGES.md, of 9.0.0, and @0297684 charts/falcosidekick/values.yaml',
  },
  stage: 'controllers',
  namespace: 'falco',
  // It reads the system calls of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '50m',
    memory: '128Mi',
    perNode: { cpu: '100m', memory: '512Mi' },
  },
  options: ['runtime-security/falco'],
  requires: [monitorKinds],
  provides: { capabilities: ['runtime-detection'], kinds: [] },
  values: {
    base: platform => ({
      driver: { kind: 'modern_ebpf' },
      collectors: { containerEngine: { enabled: true } },
      tty: true,
      falco: {
        json_output: true,
        priority: 'notice',
        buffered_outputs: false,
        http_output: { enabled: true },
      },
      customRules: { 'platform-rules.yaml': platformRules() },
      // The rules are part of the release; new ones come with a new one, and are reviewed.
      falcoctl: {
        artifact: { install: { enabled: true }, follow: { enabled: false } },
      },
      metrics: { enabled: hasMonitors(platform) },
      serviceMonitor: { create: hasMonitors(platform) },
      resources: {
        requests: { cpu: '100m', memory: '512Mi' },
        limits: { memory: '1Gi' },
      },
      falcosidekick: {
        enabled: true,
        webui: { enabled: false },
        serviceMonitor: { enabled: hasMonitors(platform) },
        config: {
          alertmanager: platform.has('kube-prometheus-stack')
            ? {
                hostport:
                  'http://kube-prometheus-stack-alertmanager.monitoring:9093',
                // Alertmanager has no first version of its interface any more.
                endpoint: '/api/v2/alerts',
                minimumpriority: 'warning',
              }
            : {},
          ...(platform.has('loki') && {
            loki: {
              hostport: 'http://loki-gateway.logging',
              minimumpriority: 'notice',
            },
          }),
        },
      },
    }),
    environment: (_, { production }) => ({
      falcosidekick: {
        replicaCount: production ? 2 : 1,
      },
    }),
  },
  objects: {
    environment: (_, { production }) => (production ? [sidekickBudget()] : []),
  },
  notes: [
    'Tune the rules for a month before they may wake anybody.',
    'Machines run by the provider, such as GKE Autopilot and Fargate, do not let it read system calls.',
  ],
});
