import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ControlPlane,
  type KubernetesObject,
  startControlPlane,
  waitFor,
} from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import { ACCESS_MATRIX } from './support/accessMatrix';
import { exampleModel } from './support/examples';
import { kustomizeBuild } from './support/kustomizeBuild';
import { tenantPod } from './support/tenantPod';
import { putTree, temporaryFolder } from './support/treeFolder';

const ENVIRONMENT = 'production';
const NAMESPACE = 'storefront-production';

/** A policy acts a moment after it was made, and a role is put together a moment after its parts. */
const IN_EFFECT = 30_000;

const example = exampleModel('flux-three-environments');
const model = {
  ...example,
  choices: {
    ...example.choices,
    'cluster-access': 'oidc-groups',
    'network-isolation': 'default-deny',
    'pod-security-level': 'restricted',
    'policy-engine': 'validating-admission-policy',
  },
};

interface Review extends KubernetesObject {
  status: { allowed: boolean };
}

let cluster: ControlPlane;
let folder: string;

beforeAll(async () => {
  folder = temporaryFolder();
  putTree(folder, renderRepository(model));
  cluster = await startControlPlane({ name: 'policies', nodes: 1 });
  for (const path of [
    `policies/envs/${ENVIRONMENT}`,
    ...model.tenants.map(({ name }) => `tenants/${name}/envs/${ENVIRONMENT}`),
  ]) {
    await cluster.apply(await kustomizeBuild(join(folder, path)));
  }
  await cluster.apply([
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'web', namespace: NAMESPACE },
    },
  ]);
}, 180_000);

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the API server whether a person or account may do something. */
async function isAllowed(row: (typeof ACCESS_MATRIX)[number]) {
  const [group, resource] = row.resource.split('/', 2);
  const [kind, subresource] = resource.split(':', 2);
  const { status } = await cluster.api.create<Review>(
    '/apis/authorization.k8s.io/v1/subjectaccessreviews',
    {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: {
        user: row.user ?? 'somebody@example.com',
        groups: row.groups ?? [],
        resourceAttributes: {
          group: group === 'core' ? '' : group,
          namespace: row.namespace ?? '',
          resource: kind,
          subresource: subresource ?? '',
          verb: row.verb,
        },
      },
    } as KubernetesObject,
  );
  return status.allowed;
}

describe('access', () => {
  it('is for each persona and account exactly as designed', async () => {
    const wrong = await waitFor({
      what: 'the roles to be put together',
      timeout: IN_EFFECT,
      attempt: async () =>
        (await isAllowed(ACCESS_MATRIX[0])) ? true : undefined,
    }).then(async () => {
      const differences: object[] = [];
      for (const row of ACCESS_MATRIX) {
        if ((await isAllowed(row)) !== row.allowed) differences.push(row);
      }
      return differences;
    });
    expect(wrong).toEqual([]);
    expect(ACCESS_MATRIX.length).toBeGreaterThan(60);
  });
});

/** What the API server says to an object, without keeping it. */
async function answerTo(object: object): Promise<string> {
  try {
    await cluster.kubectl(['create', '--dry-run=server', '-f', '-'], {
      input: JSON.stringify(object),
    });
    return 'admitted';
  } catch (error) {
    return String(error);
  }
}

describe('admission in the namespace of a tenant', () => {
  it('accepts a pod that keeps to every rule', async () => {
    expect(await answerTo(tenantPod(NAMESPACE))).toBe('admitted');
  });

  it.each([
    [
      'a privileged container, by Pod Security',
      { securityContext: { privileged: true } },
      /violates PodSecurity "restricted:v1\.\d+"/,
    ],
    [
      'an image without a version, by a policy',
      { image: 'registry.example.com/web' },
      /ValidatingAdmissionPolicy 'readiness-image-tag'/,
    ],
    [
      'a password in a variable, by a policy',
      { env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] },
      /ValidatingAdmissionPolicy 'readiness-literal-secret-in-env'/,
    ],
    [
      'more memory than the quota has, by the quota',
      {
        resources: {
          limits: { memory: '900Gi' },
          requests: { cpu: '10m', memory: '900Gi' },
        },
      },
      /exceeded quota: tenant/,
    ],
  ])('refuses %s', async (_, change, message) => {
    const answer = await waitFor({
      what: 'the refusal',
      timeout: IN_EFFECT,
      attempt: async () => {
        const text = await answerTo(
          tenantPod(NAMESPACE, { container: change }),
        );
        return text === 'admitted' ? undefined : text;
      },
    });
    expect(answer).toMatch(message);
  });

  it('refuses a priority of the platform, by a quota', async () => {
    const answer = await answerTo(
      tenantPod(NAMESPACE, { pod: { priorityClassName: 'platform-critical' } }),
    );
    expect(answer).toMatch(/exceeded quota: no-platform-priority/);
    expect(
      await answerTo(
        tenantPod(NAMESPACE, { pod: { priorityClassName: 'tenant-high' } }),
      ),
    ).toBe('admitted');
  });

  it('gives a container that asks for nothing the defaults of the namespace', async () => {
    const text = await cluster.kubectl(
      ['create', '--dry-run=server', '-o', 'json', '-f', '-'],
      {
        input: JSON.stringify(
          tenantPod(NAMESPACE, { container: { resources: {} } }),
        ),
      },
    );
    expect(JSON.parse(text).spec.containers[0].resources).toEqual({
      limits: { 'ephemeral-storage': '4Gi', memory: '128Mi' },
      requests: {
        cpu: '50m',
        'ephemeral-storage': '128Mi',
        memory: '128Mi',
      },
    });
  });

  it('accepts every app of the example', async () => {
    const apps = model.apps.filter(({ environments }) =>
      environments.some(({ environment }) => environment === ENVIRONMENT),
    );
    const apply = async (name: string) =>
      cluster.apply(
        await kustomizeBuild(join(folder, `apps/${name}/envs/${ENVIRONMENT}`)),
      );
    for (const { name } of apps)
      await expect(apply(name)).resolves.toBeUndefined();
    expect(apps.length).toBeGreaterThan(1);
  });
});
