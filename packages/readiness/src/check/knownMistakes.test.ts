import { checkManifests } from './checkManifests';
import { checkObjects } from './checkObjects';
import { fromPlainValue } from '../objects/fromPlainValue';
import type { FieldMap } from '../objects/fieldValue';
import {
  toKubernetesObject,
  type KubernetesObject,
} from '../objects/KubernetesObject';
import {
  container,
  deployment,
  manifest,
  pod,
  workload,
} from '../rules/caseObjects';
import type { PlainObject } from '../rules/RuleCases';

function objectsOf(plain: PlainObject[]): KubernetesObject[] {
  return plain.map(value => {
    const object = toKubernetesObject(fromPlainValue(value) as FieldMap);
    if (!object) throw new Error('no object');
    return object;
  });
}

function statusOf(rule: string, ...plain: PlainObject[]): string[] {
  const { checks } = checkObjects(objectsOf(plain), { include: [rule] });
  return checks.filter(check => check.rule === rule).map(check => check.status);
}

const budget = (matchLabels: object) =>
  manifest('policy/v1', 'PodDisruptionBudget', {
    spec: { selector: { matchLabels } },
  });

/** What other tools got wrong, by the number of the report. */
describe('known mistakes of other tools', () => {
  it('labels of a disruption budget must all match (Polaris 999)', () => {
    expect(
      statusOf('pdb-missing', deployment(), budget({ app: 'web', tier: 'db' })),
    ).toEqual(['fail']);
    expect(
      statusOf('pdb-missing', deployment(), budget({ app: 'web' })),
    ).toEqual(['pass']);
  });

  it('StatefulSets are checked for a disruption budget too (Polaris 1029)', () => {
    expect(statusOf('pdb-missing', workload('apps/v1', 'StatefulSet'))).toEqual(
      ['fail'],
    );
  });

  it('a topology spread is as good as an anti-affinity (kube-score 613, kube-linter 894)', () => {
    const constraint = {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'DoNotSchedule',
    };
    expect(
      statusOf(
        'spread',
        deployment({ topologySpreadConstraints: [constraint] }),
      ),
    ).toEqual(['pass']);
  });

  it('what could not be judged stays in the total (Kubescape 2423)', () => {
    const objects = objectsOf([deployment(), manifest('v1', 'Namespace')]);
    const seen = checkObjects(objects, {}, { live: true });
    const blind = checkObjects(
      objects,
      {},
      {
        live: true,
        unreadable: {
          'networking.k8s.io/NetworkPolicy': 'forbidden',
          'policy/PodDisruptionBudget': 'forbidden',
        },
      },
    );
    expect(blind.summary.unknown).toBeGreaterThan(seen.summary.unknown);
    expect(blind.score.value).toBeLessThanOrEqual(seen.score.value ?? 0);
    expect(blind.score.coverage).toBeLessThan(seen.score.coverage);
  });

  it('a selector of a policy for other namespaces is no dangling reference (Popeye 567)', () => {
    const policy = manifest('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: {
        podSelector: { matchLabels: { app: 'web' } },
        ingress: [
          {
            from: [
              {
                namespaceSelector: { matchLabels: { team: 'x' } },
                podSelector: { matchLabels: { app: 'elsewhere' } },
              },
            ],
          },
        ],
      },
    });
    expect(statusOf('network-policy-dangling', deployment(), policy)).toEqual([
      'pass',
    ]);
  });

  it('reading nothing is not green (kubeconform 32)', () => {
    const nothing = checkManifests({
      files: [{ path: 'values.yaml', text: 'replicas: 3\n' }],
    });
    expect(nothing.score).toEqual({ coverage: 0, capped: false });
    expect(nothing.ignored).toHaveLength(1);
  });

  it('a seccomp profile of the pod covers its containers, and theirs goes before it (kyverno/policies 1472)', () => {
    const profile = (type: string) => ({
      securityContext: { seccompProfile: { type } },
    });
    expect(statusOf('seccomp-profile', pod(profile('RuntimeDefault')))).toEqual(
      ['pass'],
    );
    expect(
      statusOf(
        'seccomp-profile',
        pod({
          ...profile('RuntimeDefault'),
          containers: [{ name: 'a', ...profile('Unconfined') }],
        }),
      ),
    ).toEqual(['fail']);
    expect(statusOf('seccomp-profile', container({}))).toEqual(['fail']);
  });

  it('a rule that cannot be judged is unknown, never passed', () => {
    expect(
      statusOf(
        'privileged',
        container({ securityContext: { privileged: 'yes' } }),
      ),
    ).toEqual(['unknown']);
    expect(statusOf('memory-request', pod({ containers: 'none' }))).toEqual([
      'unknown',
    ]);
    expect(statusOf('privileged', pod({ containers: ['none'] }))).toEqual([
      'unknown',
    ]);
    expect(statusOf('host-path', pod({ volumes: 'none' }))).toEqual([
      'unknown',
    ]);
    expect(statusOf('host-network', pod({ hostNetwork: 'yes' }))).toEqual([
      'unknown',
    ]);
  });
});
