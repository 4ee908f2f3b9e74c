import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessSnapshot } from '../live/assessSnapshot';
import { parseSnapshot } from '../live/parseSnapshot';
import type { FieldMap } from '../objects/fieldValue';
import { fromPlainValue } from '../objects/fromPlainValue';
import {
  toKubernetesObject,
  type KubernetesObject,
} from '../objects/KubernetesObject';
import { RULES } from '../rules/rules';
import { diagnose } from './diagnose';
import { SYMPTOMS } from './symptoms';
import { symptomsOfFinding } from './symptomsOfFinding';

const NOW = Date.parse('2026-11-21T12:00:00Z');

function make(
  apiVersion: string,
  kind: string,
  rest: {
    metadata?: object;
    spec?: object;
    status?: object;
    report?: object;
    containers?: object[];
  },
): KubernetesObject {
  const object = toKubernetesObject(
    fromPlainValue({
      apiVersion,
      kind,
      ...rest,
      metadata: { name: 'web', namespace: 'shop', ...rest.metadata },
    }) as FieldMap,
  );
  if (!object) throw new Error('no object');
  return object;
}

function recorded(cluster: string) {
  const file = resolve(
    __dirname,
    `../../../../examples/fleet/${cluster}.snapshot.json`,
  );
  return assessSnapshot(parseSnapshot(readFileSync(file, 'utf8')));
}

function symptomsOf(objects: KubernetesObject[], environment?: string) {
  return diagnose(objects, { now: NOW, environment }).map(
    ({ symptom, causes }) => `${symptom}: ${causes[0].id}`,
  );
}

const condition = (type: string, status: string, more = {}) => ({
  conditions: [{ type, status, ...more }],
});
const labelled = { labels: { app: 'web' } };
const template = (image = 'registry.example/web:1') => ({
  metadata: labelled,
  spec: { containers: [{ name: 'app', image }] },
});
const deployment = (name = 'web', image?: string, status = {}) =>
  make('apps/v1', 'Deployment', {
    metadata: { name },
    spec: { replicas: 1, template: template(image) },
    status,
  });
const pod = (status: object) =>
  make('v1', 'Pod', {
    metadata: labelled,
    spec: template().spec,
    status: { phase: 'Running', ...status },
  });
const service = make('v1', 'Service', { spec: { selector: { app: 'web' } } });
const policy = (spec: object) =>
  make('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: { podSelector: {}, ...spec },
  });

describe('diagnose on recorded clusters', () => {
  it('finds what is broken in the poor cluster, and its cause', () => {
    const { diagnoses, result } = recorded('shared');
    const seen = diagnoses.map(
      ({ symptom, causes, workload }) =>
        `${symptom}: ${causes[0].id}: ${workload.namespace}/${workload.name}`,
    );
    for (const symptom of [
      'claim-pending: class: monitoring/data-prometheus-0',
      'pending: claim: monitoring/prometheus',
      'pending: resources: shop-dev/training',
      'image-pull: name: shop-dev/search',
      'crash-loop: application: payments-dev/payments-api',
      'failed-job: backoff: shop-dev/import-catalog',
    ]) {
      expect(seen).toContain(symptom);
    }
    const led = result.findings.filter(
      finding => symptomsOfFinding(finding, diagnoses).length > 0,
    );
    expect(led.length).toBeGreaterThan(5);
  });

  it('finds the want of memory and the failed run of the middling one', () => {
    const { diagnoses } = recorded('us-production');
    const symptoms = diagnoses.map(({ symptom }) => symptom);
    expect(symptoms).toContain('oom-killed');
    expect(symptoms).toContain('failed-job');
  });

  it('finds no broken pod in the good one', () => {
    const symptoms = recorded('eu-production').diagnoses.map(
      ({ symptom }) => symptom,
    );
    expect(symptoms).toEqual(['hpa-not-scaling']);
  });
});

describe('diagnose', () => {
  it.each<[string, KubernetesObject[], string?]>([
    [
      'node-not-ready: network',
      [
        make('v1', 'Node', {
          status: condition('Ready', 'False', { message: 'cni is not ready' }),
        }),
      ],
    ],
    [
      'quota-exceeded: unset',
      [
        make('apps/v1', 'ReplicaSet', {
          status: condition('ReplicaFailure', 'True', {
            message: 'failed quota: q: must specify limits.cpu',
          }),
        }),
      ],
    ],
    [
      'rollout-stuck: start',
      [
        deployment(
          'web',
          undefined,
          condition('Progressing', 'False', {
            reason: 'ProgressDeadlineExceeded',
          }),
        ),
      ],
    ],
    [
      'dns-failure: policy',
      [
        deployment(),
        policy({
          policyTypes: ['Egress'],
          egress: [{ ports: [{ port: 443 }] }],
        }),
      ],
    ],
    [
      'network-policy-blocks: no-allow',
      [
        service,
        deployment(),
        pod(condition('Ready', 'True')),
        policy({ policyTypes: ['Ingress'] }),
      ],
    ],
    [
      'service-without-endpoints: not-ready',
      [service, pod(condition('Ready', 'False'))],
    ],
    [
      'ingress-5xx: service',
      [
        make('networking.k8s.io/v1', 'Ingress', {
          spec: { defaultBackend: { service: { name: 'gone' } } },
        }),
      ],
    ],
    [
      'hpa-not-scaling: maximum',
      [
        make('autoscaling/v2', 'HorizontalPodAutoscaler', {
          status: condition('ScalingLimited', 'True', {
            reason: 'TooManyReplicas',
          }),
        }),
      ],
    ],
    [
      'gitops-out-of-sync: refused',
      [
        make('argoproj.io/v1alpha1', 'Application', {
          status: {
            sync: { status: 'OutOfSync' },
            operationState: { phase: 'Failed' },
          },
        }),
      ],
    ],
    [
      'gitops-out-of-sync: source',
      [
        make('source.toolkit.fluxcd.io/v1', 'GitRepository', {
          status: condition('Ready', 'False', { message: 'no access' }),
        }),
      ],
    ],
    [
      'certificate-expiry: challenge',
      [
        make('cert-manager.io/v1', 'Certificate', {
          status: { notAfter: '2026-11-30T00:00:00Z' },
        }),
      ],
    ],
    [
      'high-latency: throttled',
      [
        make('v1', 'Pod', {
          spec: {
            containers: [
              { name: 'app', resources: { limits: { cpu: '500m' } } },
            ],
          },
        }),
        make('metrics.k8s.io/v1beta1', 'PodMetrics', {
          containers: [{ name: 'app', usage: { cpu: '480000000n' } }],
        }),
      ],
    ],
    [
      'vulnerable-image: base',
      [
        make('aquasecurity.github.io/v1alpha1', 'VulnerabilityReport', {
          report: { summary: { criticalCount: 2 } },
        }),
      ],
    ],
    [
      'several-versions: copies',
      [deployment('a', 'r.example/web:1'), deployment('b', 'r.example/web:2')],
      'production',
    ],
  ])('sees %s', (expected, objects, ...[environment]) => {
    expect(symptomsOf(objects, environment)).toContain(expected);
  });

  it('tells several versions in production only', () => {
    const copies = [deployment('a', 'r/web:1'), deployment('b', 'r/web:2')];
    expect(symptomsOf(copies, 'dev')).toEqual([]);
  });

  it('sees nothing wrong where all is well', () => {
    expect(
      symptomsOf([
        service,
        deployment('web', undefined, { readyReplicas: 1 }),
        pod(condition('Ready', 'True')),
        policy({ policyTypes: ['Ingress'], ingress: [{}] }),
        make('v1', 'Node', { status: condition('Ready', 'True') }),
      ]),
    ).toEqual([]);
  });

  it('does not guess over kinds that could not be read', () => {
    expect(diagnose([service], { unreadable: { Pod: 'forbidden' } })).toEqual(
      [],
    );
  });

  it('writes only real names into commands that people copy', () => {
    const node = make('v1', 'Node', {
      metadata: { name: '$(reboot)', namespace: undefined },
      status: condition('Ready', 'False'),
    });
    const commands = diagnose([node])[0].causes.flatMap(
      ({ confirm }) => confirm,
    );
    expect(commands).toContain('kubectl describe node NAME');
    expect(commands.join()).not.toMatch(/[{}$]/);
  });
});

describe('SYMPTOMS', () => {
  it('names rules that are there, and causes once', () => {
    const rules = new Set(RULES.map(({ id }) => id));
    for (const symptom of SYMPTOMS) {
      expect(symptom.rules.filter(id => !rules.has(id))).toEqual([]);
      const ids = symptom.causes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(symptom.links.length).toBeGreaterThan(0);
      expect(symptom.causes.every(({ confirm }) => confirm.length > 0)).toBe(
        true,
      );
    }
    expect(new Set(SYMPTOMS.map(({ id }) => id)).size).toBe(19);
  });
});
