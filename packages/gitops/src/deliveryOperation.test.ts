import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parse, parseAllDocuments } from 'yaml';
import { renderRepository } from './renderRepository';

type Delivery = PlatformIntent['spec']['delivery'];

function parsed(engine: 'argocd' | 'flux', delivery: Partial<Delivery>) {
  const path = `../../../examples/intents/${engine}-three-environments.yaml`;
  const value = parse(readFileSync(resolve(__dirname, path), 'utf8'));
  Object.assign(value.spec.delivery, delivery);
  return parseIntent(value);
}

function filesOf(
  engine: 'argocd' | 'flux',
  delivery: Partial<Delivery>,
  addons: string[] = [],
): Record<string, string> {
  const { intent, errors } = parsed(engine, delivery);
  if (errors) throw new Error(JSON.stringify(errors));
  const { files } = renderRepository({
    ...resolvePlatform(intent),
    addons: addons.map(name => ({ name })),
    choices: {},
  });
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

const OFFICE_HOURS = {
  kind: 'allow',
  schedule: '0 8 * * 1-5',
  duration: '8h',
  timeZone: 'Europe/Berlin',
} as const;

describe('sync windows', () => {
  const files = filesOf('argocd', { syncWindows: [OFFICE_HOURS] });

  it('limit production alone', () => {
    const windowsOf = (project: string) =>
      parse(files[`projects/${project}.yaml`]).spec.syncWindows;
    expect(windowsOf('platform')).toEqual([
      {
        ...OFFICE_HOURS,
        applications: ['*.eu-production', '*.us-production'],
        manualSync: true,
      },
    ]);
    expect(windowsOf('storefront')).toEqual([
      {
        ...OFFICE_HOURS,
        applications: ['*.production.*'],
        manualSync: true,
      },
    ]);
  });

  it('are refused for Flux, which has none', () => {
    expect(
      parsed('flux', { syncWindows: [OFFICE_HOURS] }).errors?.map(
        ({ message }) => message,
      ),
    ).toEqual([expect.stringContaining('Flux has no windows')]);
  });
});

describe('notifications', () => {
  const slack = { service: 'slack', channel: 'platform' } as const;

  it('name the channel and only refer to the token', () => {
    const { data } = parse(
      filesOf('argocd', { notifications: slack })[
        'bootstrap/argocd/notifications.yaml'
      ],
    );
    expect(parse(data['service.slack'])).toEqual({ token: '$slack-token' });
    expect(parse(data.subscriptions)).toEqual([
      {
        recipients: ['slack:platform'],
        triggers: ['on-health-degraded', 'on-sync-failed'],
      },
    ]);
  });

  it('are an Alert and its Provider in each cluster of Flux', () => {
    const files = filesOf('flux', { notifications: slack });
    const [provider, alert] = parseAllDocuments(
      files['clusters/shared/notifications.yaml'],
    ).map(document => document.toJS());
    expect(provider.spec).toMatchObject({
      type: 'slack',
      channel: 'platform',
      secretRef: { name: 'delivery-notifications' },
    });
    expect(alert.spec.providerRef).toEqual({ name: provider.metadata.name });
    expect(
      parse(files['clusters/shared/kustomization.yaml']).resources,
    ).toContain('notifications.yaml');
  });

  it('go to the Alertmanager where it is an add-on', () => {
    const addons = ['kube-prometheus-stack'];
    const address = 'kube-prometheus-stack-alertmanager.monitoring.svc:9093';
    expect(
      filesOf('argocd', {}, addons)['bootstrap/argocd/notifications.yaml'],
    ).toContain(address);
    expect(
      filesOf('flux', {}, addons)['clusters/shared/notifications.yaml'],
    ).toContain(`http://${address}/api/v2/alerts/`);
  });

  it('are left out where nobody listens', () => {
    expect(
      Object.keys(filesOf('argocd', {})).filter(path =>
        path.includes('notifications'),
      ),
    ).toEqual([]);
  });

  it('of Slack need a channel', () => {
    expect(
      parsed('argocd', { notifications: { service: 'slack' } }).errors,
    ).toEqual([
      expect.objectContaining({ message: 'must name the channel of Slack' }),
    ]);
  });
});

describe('repositories', () => {
  it('are for a tree that is cut, and name a team only where each has one', () => {
    const apps = 'https://git.example.com/{tenant}/apps.git';
    expect(parsed('argocd', { repositories: { apps } }).errors).toHaveLength(1);
    expect(
      parsed('argocd', { layout: 'multi', repositories: { apps } }).errors,
    ).toHaveLength(1);
    expect(
      parsed('argocd', { layout: 'per-team', repositories: { apps } }).errors,
    ).toBeUndefined();
  });
});
