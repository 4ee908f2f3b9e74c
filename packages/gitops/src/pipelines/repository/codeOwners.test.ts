import { exampleModel } from '../testing/exampleContext';
import { operatorModel } from '../../operators/testing/operatorModel';
import { codeOwners } from './codeOwners';

const model = exampleModel('argocd-three-environments');

it('gives the platform all and tenants their apps', () => {
  expect(codeOwners(model).content.split('\n')).toEqual([
    '# The last line that fits counts.',
    '* @platform/shop-platform-engineers',
    '/apps/orders/ @platform/storefront-developers',
    '/apps/parcels/ @platform/logistics-developers',
    '/apps/web/ @platform/storefront-developers',
    '',
  ]);
});

it('makes team names of groups with spaces, and keeps addresses', () => {
  const { content } = codeOwners({
    ...model,
    delivery: {
      ...model.delivery,
      repository: {
        ...model.delivery.repository,
        url: 'git@github.com:acme/fleet.git',
      },
    },
    access: { ...model.access, 'platform-engineer': ['SRE Team # Berlin'] },
    tenants: model.tenants.map(tenant => ({
      ...tenant,
      owner: 'shop@example.com',
    })),
  });
  expect(content).toContain('\n* @acme/sre-team-berlin\n');
  expect(content).toContain('\n/apps/web/ shop@example.com\n');
});

it('gives operators to their owners, but not what they may do in clusters', () => {
  const lines = codeOwners(operatorModel('argocd')).content.split('\n');
  expect(lines.slice(-4)).toEqual([
    '/operators/databases/ @platform/storefront-developers',
    '/operators/databases/deploy/ @platform/shop-platform-engineers',
    '/operators/databases/deploy/envs/*/version.yaml @platform/storefront-developers',
    '',
  ]);
});
