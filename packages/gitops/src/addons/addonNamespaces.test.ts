import { exampleContext } from '../pipelines/testing/exampleContext';
import { addonNamespaceLabels } from './addonNamespaces';

const PREFIX = 'pod-security.kubernetes.io';

function labelsOf(level: string, podSecurity: 'privileged' | 'restricted') {
  const { model, addons } = exampleContext('argocd-three-environments', {
    'pod-security-level': level,
  });
  const [addon] = addons;
  return addonNamespaceLabels({
    model,
    addons: [
      {
        ...addon,
        definition: { ...addon.definition, namespace: 'agents', podSecurity },
      },
    ],
    namespace: 'agents',
  });
}

it('lets host agents run, and warns where nothing should be exempt', () => {
  expect(labelsOf('restricted-everywhere', 'privileged')).toMatchObject({
    [`${PREFIX}/audit`]: 'restricted',
    [`${PREFIX}/enforce`]: 'privileged',
    [`${PREFIX}/warn`]: 'restricted',
  });
  expect(labelsOf('restricted', 'privileged')).toMatchObject({
    [`${PREFIX}/enforce`]: 'privileged',
    [`${PREFIX}/warn`]: 'privileged',
  });
});

it('holds add-ons without needs to the strictest level, whatever tenants may do', () => {
  expect(labelsOf('privileged', 'restricted')).toMatchObject({
    [`${PREFIX}/enforce`]: 'restricted',
  });
});
