import type { AddonDefinition } from '../AddonDefinition';
import { trialModel } from '../testing/trialModel';
import { CATALOGUE } from './catalogue';

const model = trialModel('kind');
const platform = {
  model,
  choices: model.choices,
  clusters: model.clusters,
  has: () => false,
};

function definitionOf(name: string): AddonDefinition {
  const found = CATALOGUE.find(addon => addon.name === name);
  if (!found) throw new Error(`${name} is not in the catalogue`);
  return found;
}

/** Charts that leave something open that the level `restricted` asks for, with where their values take it for pods and for containers. */
const OPEN: readonly (readonly [
  string,
  readonly string[],
  readonly string[],
])[] = [
  [
    'cluster-api-operator',
    ['securityContext'],
    ['containerSecurityContext.manager'],
  ],
  [
    'crossplane',
    ['podSecurityContextCrossplane', 'podSecurityContextRBACManager'],
    ['securityContextCrossplane', 'securityContextRBACManager'],
  ],
  ['flagger', ['securityContext.context'], ['securityContext.context']],
  ['headlamp', ['podSecurityContext'], ['securityContext']],
  ['kargo', ['global.securityContext'], ['global.securityContext']],
  ['kserve', ['kserve.controller.securityContext'], []],
  ['lws', ['podSecurityContext'], []],
  [
    'nats',
    ['podTemplate.merge.spec.securityContext'],
    [
      'container.merge.securityContext',
      'promExporter.merge.securityContext',
      'reloader.merge.securityContext',
    ],
  ],
  [
    'opencost',
    ['podSecurityContext'],
    ['opencost.exporter.securityContext', 'opencost.ui.securityContext'],
  ],
  [
    'opensearch-operator',
    ['securityContext'],
    ['kubeRbacProxy.securityContext', 'manager.securityContext'],
  ],
  ['policy-controller', ['webhook.podSecurityContext'], []],
  ['qdrant', ['containerSecurityContext'], ['containerSecurityContext']],
  ['sealed-secrets', ['podSecurityContext'], ['containerSecurityContext']],
  ['strimzi', ['podSecurityContext'], ['securityContext']],
  [
    'trivy-operator',
    ['podSecurityContext', 'trivy.server.podSecurityContext'],
    ['securityContext', 'trivy.server.securityContext'],
  ],
];

describe.each(OPEN)('%s', (name, pods, containers) => {
  const { podSecurity, values } = definitionOf(name);
  const base = values?.base?.(platform);

  it('claims the level that its values keep to', () => {
    expect(podSecurity).toBe('restricted');
    for (const path of pods) {
      expect(base).toHaveProperty(`${path}.runAsNonRoot`, true);
      expect(base).toHaveProperty(
        `${path}.seccompProfile.type`,
        'RuntimeDefault',
      );
    }
    for (const path of containers) {
      expect(base).toHaveProperty(`${path}.allowPrivilegeEscalation`, false);
      expect(base).toHaveProperty(`${path}.capabilities.drop`, ['ALL']);
    }
  });
});

it.each(['karmada', 'litmus', 'rancher-fleet'])(
  '%s claims no more than its chart lets it keep to',
  name => {
    expect(definitionOf(name).podSecurity).toBe('baseline');
  },
);

it('makes brokers of Kafka that the level of their namespace lets in', () => {
  const { values, objects } = definitionOf('strimzi');
  expect(objects?.base?.(platform)).toContainEqual(
    expect.objectContaining({
      metadata: {
        name: 'kafka',
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      },
    }),
  );
  expect(values?.base?.(platform)).toHaveProperty('extraEnvs', [
    { name: 'STRIMZI_POD_SECURITY_PROVIDER_CLASS', value: 'restricted' },
  ]);
});
