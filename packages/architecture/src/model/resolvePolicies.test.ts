import type { PlatformIntent } from '../intent/intentSchema';
import { intentTextWith } from '../testing/intentText';
import { parseIntent } from '../intent/parseIntent';
import { defaultSigners } from './defaultSigners';
import { resolvePlatform } from './resolvePlatform';

function intentWith(text: string): PlatformIntent {
  const { intent, errors } = parseIntent(
    intentTextWith('spec:\n', `spec:\n${text}`),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return intent;
}

describe('resolvePolicies', () => {
  it('denies in production and only records in the first environment', () => {
    const { policies } = resolvePlatform(intentWith(''));
    expect(policies).toMatchObject({
      rollout: { dev: 'audit', prod: 'deny' },
      registries: [],
      requireDigests: false,
      exceptions: [],
    });
  });

  it('takes what is said, and ends registries at a slash', () => {
    const { policies } = resolvePlatform(
      intentWith(
        '  policies:\n    rollout: { prod: warn }\n    registries: [registry.example.com/team, registry.example.com/team/, ghcr.io]\n',
      ),
    );
    expect(policies.rollout).toEqual({ dev: 'audit', prod: 'warn' });
    expect(policies.registries).toEqual([
      'ghcr.io/',
      'registry.example.com/team/',
    ]);
  });

  it('refuses a rollout in an environment that is not there', () => {
    const { errors } = parseIntent(
      intentTextWith(
        'spec:\n',
        'spec:\n  policies: { rollout: { test: deny } }\n',
      ),
    );
    expect(errors).toEqual([
      expect.objectContaining({ path: 'spec.policies.rollout.test' }),
    ]);
  });

  it.each([
    ['registries: [https://registry.example.com]', 'registries[0]'],
    ['registries: ["*.example.com"]', 'registries[0]'],
    [
      'signers: [{ issuer: "http://issuer.example.com", subject: x }]',
      'signers[0].issuer',
    ],
    [
      'exceptions: [{ rule: host-path, namespace: logs, owner: us, reason: logs, expires: soon }]',
      'exceptions[0].expires',
    ],
  ])('refuses %s', (text, path) => {
    const { errors } = parseIntent(
      intentTextWith('spec:\n', `spec:\n  policies: { ${text} }\n`),
    );
    expect(errors?.map(error => error.path)).toEqual([`spec.policies.${path}`]);
  });
});

describe('defaultSigners', () => {
  it.each([
    'https://github.com/shop/platform.git',
    'git@github.com:shop/platform.git',
    'ssh://git@github.com/shop/platform.git',
  ])('trusts the workflows of the owner of %s on main', repository => {
    const [signer] = defaultSigners(repository);
    expect(signer.issuer).toBe('https://token.actions.githubusercontent.com');
    const subject = new RegExp(signer.subject);
    const workflow = '/.github/workflows/build.yml@refs/heads/main';
    expect(`https://github.com/shop/web${workflow}`).toMatch(subject);
    expect(`https://github.com/other/web${workflow}`).not.toMatch(subject);
    expect(`https://github.com/shop-evil/web${workflow}`).not.toMatch(subject);
    expect(
      'https://github.com/shop/web/.github/workflows/build.yml@refs/heads/mine',
    ).not.toMatch(subject);
  });

  it('trusts the pipelines of a group of another Git host', () => {
    const [signer] = defaultSigners(
      'https://git.example.com/shop/platform.git',
    );
    expect(signer.issuer).toBe('https://git.example.com');
    expect(
      'https://git.example.com/shop/web//.gitlab-ci.yml@refs/heads/main',
    ).toMatch(new RegExp(signer.subject));
  });

  it('trusts nobody where the address names no owner', () => {
    expect(defaultSigners('file:///srv/git/platform')).toEqual([]);
    expect(defaultSigners('https://git.example.com/platform.git')).toEqual([]);
  });
});

describe('resolveAccess', () => {
  it('names groups after the platform, and takes those that are given', () => {
    const { access, name } = resolvePlatform(
      intentWith('  access: { security: [red, blue] }\n'),
    );
    expect(access).toEqual({
      manager: [`${name}-managers`],
      'platform-engineer': [`${name}-platform-engineers`],
      security: ['blue', 'red'],
      'site-reliability': [`${name}-site-reliability`],
    });
  });

  it('refuses groups of Kubernetes itself', () => {
    const { errors } = parseIntent(
      intentTextWith(
        'spec:\n',
        'spec:\n  access: { manager: ["system:masters"] }\n',
      ),
    );
    expect(errors).toEqual([
      expect.objectContaining({ path: 'spec.access.manager[0]' }),
    ]);
  });
});
