import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type AddonRequest,
  parseIntent,
  type PlatformIntent,
} from '@kubernetes-architect/architecture';
import { CATALOGUE } from '../catalogue/catalogue';
import { checkAddons } from './checkAddons';

const TEXT = readFileSync(
  resolve(__dirname, '../../../../examples/intents/minimal.yaml'),
  'utf8',
);

function intentWith(
  addons: AddonRequest[],
  change: (intent: PlatformIntent) => PlatformIntent = intent => intent,
): PlatformIntent {
  const { intent, errors } = parseIntent(TEXT);
  if (errors) throw new Error(JSON.stringify(errors));
  return change({ ...intent, spec: { ...intent.spec, addons } });
}

function messagesOf(intent: PlatformIntent): string[] {
  return checkAddons(intent).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('checkAddons', () => {
  it('has nothing against what fits', () => {
    expect(messagesOf(intentWith([{ name: 'keda' }]))).toEqual([]);
  });

  it('refuses a name that is not in the catalogue', () => {
    expect(messagesOf(intentWith([{ name: 'no-such-addon' }]))).toEqual([
      expect.stringMatching(/^spec\.addons\.0\.name: .*no add-on/),
    ]);
  });

  it('refuses a name that stands twice', () => {
    expect(
      messagesOf(intentWith([{ name: 'keda' }, { name: 'keda' }])),
    ).toEqual([expect.stringMatching(/^spec\.addons\.1\.name: repeats/)]);
  });

  it('refuses a cluster that is not there', () => {
    expect(
      messagesOf(intentWith([{ name: 'keda', clusters: ['nowhere'] }])),
    ).toEqual([
      expect.stringMatching(/^spec\.addons\.0\.clusters\.0: names a cluster/),
    ]);
  });

  it('refuses what would bring nothing', () => {
    expect(
      messagesOf(intentWith([{ name: 'amazon-cloudwatch-observability' }])),
    ).toEqual([
      expect.stringMatching(/^spec\.addons\.0: .* would bring nothing$/),
    ]);
  });

  it('takes a version that nobody confirmed only when told to', () => {
    expect(messagesOf(intentWith([{ name: 'vcluster' }]))).toEqual([
      expect.stringMatching(/vcluster .*nobody has confirmed \(0\.36\.1,/),
    ]);
    expect(
      messagesOf(intentWith([{ name: 'vcluster', acceptUnconfirmed: true }])),
    ).toEqual([]);
  });

  it('asks for the version where none is known', () => {
    expect(
      messagesOf(intentWith([{ name: 'capsule', acceptUnconfirmed: true }])),
    ).toEqual([expect.stringMatching(/capsule has no version/)]);
    expect(
      messagesOf(
        intentWith([
          { name: 'capsule', version: '1.2.3', acceptUnconfirmed: true },
        ]),
      ),
    ).toEqual([]);
  });

  it('takes what is retired only when told to, and names what to use', () => {
    expect(messagesOf(intentWith([{ name: 'ingress-nginx' }]))).toEqual([
      expect.stringMatching(/no fixes since March 2026: use a gateway/),
    ]);
    expect(
      messagesOf(intentWith([{ name: 'ingress-nginx', acceptRetired: true }])),
    ).toEqual([]);
  });

  it('refuses two that cannot stand beside each other, with the reason', () => {
    expect(
      messagesOf(intentWith([{ name: 'gatekeeper' }, { name: 'kyverno' }])),
    ).toEqual([
      expect.stringMatching(
        /gatekeeper cannot stand beside kyverno, since two policy engines/,
      ),
    ]);
  });

  it('refuses an old cluster, by its name', () => {
    const old = intentWith([{ name: 'kyverno' }], intent => ({
      ...intent,
      spec: {
        ...intent.spec,
        clusters: intent.spec.clusters.map(cluster => ({
          ...cluster,
          kubernetesVersion: '1.20',
        })),
      },
    }));
    const { name } = old.spec.clusters[0];
    expect(messagesOf(old)).toContainEqual(
      expect.stringMatching(
        new RegExp(`kyverno runs on Kubernetes 1\\.31 .*${name} has 1\\.20`),
      ),
    );
  });

  it('says which add-on needs the one that does not fit', () => {
    expect(
      messagesOf(
        intentWith([
          { name: 'linkerd', version: '2026.1.1', acceptUnconfirmed: true },
        ]),
      ),
    ).toEqual([
      expect.stringMatching(/^spec\.addons: linkerd-cni \(needed by linkerd\)/),
      expect.stringMatching(
        /^spec\.addons: linkerd-crds \(needed by linkerd\)/,
      ),
    ]);
  });

  it('can take every add-on of the catalogue alone, when told to', () => {
    const version = '1.0.0';
    for (const { name, source } of CATALOGUE) {
      const request: AddonRequest = {
        name,
        acceptUnconfirmed: true,
        acceptRetired: true,
        ...(source.kind === 'helm' &&
          source.version === undefined && { version }),
      };
      const alone = intentWith([request], ({ spec, ...intent }) => ({
        ...intent,
        spec: { ...spec, requirements: undefined },
      }));
      const own = messagesOf(alone).filter(
        message =>
          message.startsWith('spec.addons.0') &&
          !message.endsWith('would bring nothing'),
      );
      expect(own).toEqual([]);
    }
  });
});
