import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Traces for teams whose libraries or dashboards speak Zipkin. */
export const addon = defineAddon({
  name: 'zipkin',
  title: 'Zipkin',
  summary: 'shows the newest traces in the interface of Zipkin, from memory',
  area: 'observability',
  home: 'https://zipkin.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'zipkin',
    repository: 'https://zipkin.io/zipkin-helm',
    version: '0.3.6',
    provenance: 'upstream Chart.yaml, openzipkin/zipkin-helm@67b556b',
    confirmed: true,
    valuesChecked:
      'openzipkin/zipkin-helm@055613f charts/zipkin/values.yaml, of an older release without monitors',
  },
  stage: 'controllers',
  namespace: 'tracing',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '1Gi' },
  options: [],
  requires: [
    {
      addons: ['opentelemetry-collector'],
      because: 'applications send their spans to it, and it speaks Zipkin',
    },
    monitorKinds,
  ],
  provides: {
    capabilities: ['traces'],
    kinds: [],
    ports: [{ name: 'zipkin', port: 9411 }],
  },
  values: {
    base: platform => ({
      // One program keeps all spans: a second would show other traces than the first.
      replicaCount: 1,
      podSecurityContext: RESTRICTED_POD,
      securityContext: { ...RESTRICTED_CONTAINER, runAsUser: 1000 },
      serviceMonitor: { enabled: hasMonitors(platform) },
      zipkin: { storage: { type: 'mem' } },
    }),
    environment: (_, { production }) => {
      const memory = production ? '2Gi' : '1Gi';
      return {
        resources: {
          requests: { cpu: '100m', memory },
          limits: { memory },
        },
        zipkin: {
          extraEnv: {
            JAVA_OPTS: production
              ? '-Xms1g -Xmx1536m -XX:+ExitOnOutOfMemoryError'
              : '-Xms256m -Xmx768m -XX:+ExitOnOutOfMemoryError',
          },
        },
      };
    },
  },
  notes: [
    'It forgets all traces when it starts again; what has to be kept belongs to the store of the decision about traces.',
  ],
});
