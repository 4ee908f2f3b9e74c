import { SNAPSHOT_KINDS } from './snapshotKinds';
import { trimObject } from './trimObject';

const CANARY = 'canary-91ab';

function trim(kind: string, object: object) {
  const found = SNAPSHOT_KINDS.find(({ key }) => key === kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return trimObject({ metadata: { name: 'a' }, ...object }, found);
}

describe('trimObject', () => {
  it('keeps no value in which a secret can be', () => {
    const container = {
      name: 'app',
      env: [{ name: 'A', value: CANARY }],
      command: ['/bin/sh', '-c', `curl -u me:${CANARY}`],
      args: [`-p${CANARY}`, `-Dkey=${CANARY}`, '--verbose'],
      livenessProbe: {
        exec: { command: ['check', CANARY] },
        httpGet: { httpHeaders: [{ name: 'Authorization', value: CANARY }] },
      },
      lifecycle: { preStop: { exec: { command: ['stop', CANARY] } } },
    };
    const trimmed = [
      trim('Pod', {
        metadata: {
          name: 'a',
          managedFields: [CANARY],
          annotations: {
            'example.com/note': CANARY,
            'kubectl.kubernetes.io/last-applied-configuration': CANARY,
            'nginx.ingress.kubernetes.io/server-snippet': CANARY,
            'nginx.ingress.kubernetes.io/auth-url': CANARY,
          },
        },
        spec: {
          containers: [container],
          initContainers: [container],
          volumes: [{ csi: { volumeAttributes: { key: CANARY } } }],
        },
        status: {
          containerStatuses: [
            { lastState: { terminated: { reason: 'Error', message: CANARY } } },
          ],
        },
      }),
      trim('Secret', { data: { key: CANARY }, stringData: { key: CANARY } }),
      trim('ConfigMap', { data: { key: CANARY }, binaryData: { b: CANARY } }),
      trim('StorageClass', { parameters: { key: CANARY } }),
      trim('ValidatingWebhookConfiguration', {
        webhooks: [
          { clientConfig: { url: `https://me:${CANARY}@h/?t=${CANARY}` } },
        ],
      }),
      trim('helm.toolkit.fluxcd.io/HelmRelease', { spec: { values: CANARY } }),
      trim('monitoring.coreos.com/AlertmanagerConfig', {
        spec: {
          receivers: [{ name: 'team', webhookConfigs: [{ url: CANARY }] }],
        },
      }),
    ];
    expect(JSON.stringify(trimmed)).not.toContain(CANARY);
    expect(trimmed[6]).toMatchObject({
      spec: { receivers: [{ name: 'team', webhookConfigs: [{}] }] },
    });
    expect(trimmed[1]).toMatchObject({ data: { key: 'REDACTED' } });
  });

  it('keeps what rules tell from a password', () => {
    const env = ['', '$(HOST)', 'true', '5432', '/etc/token', 'hunter2'].map(
      value => ({ name: 'V', value }),
    );
    const trimmed = trim('Pod', {
      spec: {
        containers: [
          { name: 'a', env, args: ['--authorization-mode=Node,RBAC'] },
        ],
      },
    });
    expect(trimmed).toMatchObject({
      spec: {
        containers: [
          {
            env: ['', '$(HOST)', 'true', '0', '/REDACTED', 'REDACTED'].map(
              value => ({ value }),
            ),
            args: ['--authorization-mode=Node,RBAC'],
          },
        ],
      },
    });
  });

  it('changes neither its input nor the prototype of others', () => {
    const input = JSON.parse(
      '{"metadata":{"name":"a","labels":{"__proto__":{"polluted":1}},"x":null}}',
    );
    const copy = structuredClone(input);
    expect(trim('Pod', input)).toEqual({ metadata: { name: 'a', labels: {} } });
    expect(input).toEqual(copy);
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses what is nested deeper than anything in Kubernetes', () => {
    let deep: object = {};
    for (let level = 0; level < 10_000; level++) deep = { deep };
    expect(() => trim('Pod', { spec: deep })).toThrow(RangeError);
  });
});
