import fs from 'node:fs';
import * as git from 'isomorphic-git';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { makeIntent } from '../testing/makeIntent';
import { DefaultPlatformStore } from './DefaultPlatformStore';

const folder = createMockDirectory();

function store(intents = ['intents']) {
  return new DefaultPlatformStore({
    intents: intents.map(path => folder.resolve(path)),
    repositories: folder.resolve('repositories'),
  });
}

async function commit(name: string, files: Record<string, string>) {
  const dir = folder.resolve(`repositories/${name}`);
  fs.mkdirSync(dir, { recursive: true });
  await git.init({ fs, dir, defaultBranch: 'main' });
  for (const [path, content] of Object.entries(files)) {
    fs.writeFileSync(`${dir}/${path}`, content);
    await git.add({ fs, dir, filepath: path });
  }
  const author = { name: 'Test', email: 'test@example.com' };
  const revision = await git.commit({ fs, dir, message: 'Add', author });
  return { dir, revision };
}

describe('DefaultPlatformStore', () => {
  beforeEach(() => folder.clear());

  it('reads intent files, and a broken one costs only itself', async () => {
    folder.setContent({
      'intents/a.yaml': makeIntent('alpha'),
      'intents/broken.yaml': makeIntent('beta').replace('argocd', 'jenkins'),
      'intents/text.yaml': ': : :',
      'intents/readme.md': 'not an intent',
    });
    const list = await store().list();
    expect([...list.platforms.keys()]).toEqual(['alpha']);
    expect(list.platforms.get('alpha')?.summary).toMatchObject({
      engine: 'argocd',
      environments: ['dev'],
      clusters: ['eu-1'],
      tenants: 1,
      apps: 1,
      origin: { kind: 'file', location: 'intents/a.yaml' },
    });
    expect(list.errors.map(({ location }) => location)).toEqual([
      'intents/broken.yaml',
      'intents/text.yaml',
    ]);
    expect(list.errors[0].problems).toEqual([
      expect.objectContaining({
        path: 'spec.delivery.engine',
        line: expect.any(Number),
      }),
    ]);
  });

  it('reads platform.yaml at HEAD of bare repositories and of work trees', async () => {
    const { dir, revision } = await commit('work', {
      'platform.yaml': makeIntent('from-work'),
    });
    const bare = await commit('bare', {
      'platform.yaml': makeIntent('from-bare'),
    });
    fs.cpSync(`${bare.dir}/.git`, folder.resolve('repositories/bare.git'), {
      recursive: true,
    });
    fs.rmSync(bare.dir, { recursive: true });
    fs.writeFileSync(`${dir}/platform.yaml`, makeIntent('not-committed'));
    await commit('other', { 'readme.md': 'nothing here' });
    fs.mkdirSync(folder.resolve('repositories/empty.git'));
    fs.mkdirSync(folder.resolve('repositories/.incoming-x'));

    const list = await store([]).list();
    expect(list.errors).toEqual([]);
    expect([...list.platforms.keys()].sort()).toEqual([
      'from-bare',
      'from-work',
    ]);
    expect(list.platforms.get('from-work')?.summary.origin).toEqual({
      kind: 'git',
      location: 'work/platform.yaml',
      revision,
    });
  });

  it('takes a committed platform before a file of the same name', async () => {
    folder.setContent({ 'intents/a.yaml': makeIntent('same') });
    await commit('same', { 'platform.yaml': makeIntent('same') });
    const list = await store().list();
    expect(list.platforms.get('same')?.summary.origin.kind).toBe('git');
    expect(list.errors).toEqual([
      expect.objectContaining({
        location: 'intents/a.yaml',
        message: expect.stringContaining('same/platform.yaml'),
      }),
    ]);
  });

  it('says which configured path cannot be read, without folders of the machine', async () => {
    const list = await store(['nowhere.yaml']).list();
    expect(list.errors[0].location).toBe('nowhere.yaml');
    expect(JSON.stringify(list.errors)).not.toContain(folder.path);
  });
});
