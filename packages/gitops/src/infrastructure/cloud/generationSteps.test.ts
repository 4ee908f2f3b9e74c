import { parse } from 'yaml';
import { renderRepository } from '../../renderRepository';
import { infrastructureModel } from '../testing/infrastructureModel';

function rendered(strategy: string, engine: 'argocd' | 'flux') {
  const model = infrastructureModel(
    {
      distribution: 'eks',
      'load-balancing': 'provider',
      'node-strategy': 'karpenter',
      provisioning: 'opentofu',
      'upgrade-strategy': strategy,
    },
    engine === 'argocd'
      ? 'argocd-three-environments'
      : 'flux-three-environments',
  );
  const [{ name }] = model.clusters.filter(
    ({ provider }) => provider === 'aws',
  );
  const { files } = renderRepository(model);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const page = contents.get(`infrastructure/opentofu/${name}/README.md`) ?? '';
  return { name, contents, page };
}

/** The key and the file of each value that the page says to set. */
function told(page: string) {
  return [...page.matchAll(/^yq -i '\.(\S+) = "(\S+)"' (\S+)$/gm)].map(
    ([, key, value, file]) => ({ keys: key.split('.'), value, file }),
  );
}

describe.each(['argocd', 'flux'] as const)('with %s', engine => {
  it('says where add-ons hold the name of a cluster that has two generations', () => {
    const { name, contents, page } = rendered('blue-green-clusters', engine);
    const found = told(page);
    expect(found.map(({ keys }) => keys.join('.'))).toEqual(
      expect.arrayContaining([
        'clusterName',
        'vpcTags.Name',
        'settings.clusterName',
        'settings.interruptionQueue',
      ]),
    );
    for (const { keys, value, file } of found) {
      expect(value).toBe(`${name}-blue`);
      const content = contents.get(file);
      expect(content).toBeDefined();
      if (/values\.user\.yaml$/.test(file)) continue;
      const values: unknown = keys.reduce(
        (part, key) => part?.[key],
        parse(content ?? ''),
      );
      expect(values).toBe(name);
    }
  });

  it('says nothing of names where a cluster is upgraded in place', () => {
    expect(told(rendered('surge', engine).page)).toEqual([]);
  });
});
