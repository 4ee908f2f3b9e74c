import { trimObject } from './trimObject';

const CANARY = 'canary-7f3a';

describe('trimObject', () => {
  it('keeps no value in which a secret can be', () => {
    const container = {
      name: 'app',
      image: 'registry.example/app:1',
      env: [
        { name: 'PASSWORD', value: CANARY },
        {
          name: 'TOKEN',
          valueFrom: { secretKeyRef: { name: 'shop', key: 'token' } },
        },
      ],
      command: ['/bin/sh', '-c', `curl -u me:${CANARY} host`],
      args: [
        `--password=${CANARY}`,
        '--password',
        CANARY,
        `-p${CANARY}`,
        `-Dkey=${CANARY}`,
      ],
      livenessProbe: {
        exec: { command: ['check', CANARY] },
        httpGet: {
          path: '/healthz',
          httpHeaders: [{ name: 'Authorization', value: CANARY }],
        },
      },
      lifecycle: {
        preStop: { exec: { command: ['stop', `--key=${CANARY}`] } },
      },
    };
    const trimmed = trimObject({
      metadata: {
        name: 'app',
        managedFields: [{ manager: CANARY }],
        annotations: {
          'kubectl.kubernetes.io/last-applied-configuration': CANARY,
          'example.com/note': CANARY,
          'prometheus.io/scrape': 'true',
          'karpenter.sh/do-not-disrupt': 'true',
        },
      },
      stringData: { key: CANARY },
      spec: { containers: [container], initContainers: [container] },
      status: {
        containerStatuses: [
          { lastState: { terminated: { reason: 'Error', message: CANARY } } },
        ],
      },
    });
    expect(JSON.stringify(trimmed)).not.toContain(CANARY);
    expect(trimmed).toMatchObject({
      metadata: { annotations: { 'example.com/note': 'REDACTED' } },
      spec: {
        containers: [
          {
            env: [
              { name: 'PASSWORD', value: 'REDACTED' },
              { valueFrom: { secretKeyRef: { name: 'shop', key: 'token' } } },
            ],
            command: ['/bin/sh', '-c', 'REDACTED'],
            args: [
              '--password=REDACTED',
              '--password',
              'REDACTED',
              'REDACTED',
              'REDACTED',
            ],
            livenessProbe: { httpGet: { path: '/healthz' } },
          },
        ],
      },
      status: {
        containerStatuses: [{ lastState: { terminated: { reason: 'Error' } } }],
      },
    });
  });

  it('drops nulls and does not change its input', () => {
    const input = {
      metadata: { name: 'a', creationTimestamp: null },
      list: [1],
    };
    const copy = structuredClone(input);
    expect(trimObject(input)).toEqual({ metadata: { name: 'a' }, list: [1] });
    expect(input).toEqual(copy);
  });

  it('does not let an object change the prototype of others', () => {
    const trimmed = trimObject(
      JSON.parse('{"metadata":{"labels":{"__proto__":{"polluted":1}}}}'),
    );
    expect(trimmed).toEqual({ metadata: { labels: {} } });
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses what is nested deeper than anything in Kubernetes', () => {
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 10_000; level++) {
      deep = { deep };
    }
    expect(() => trimObject(deep)).toThrow(RangeError);
  });
});
