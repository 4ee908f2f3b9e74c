import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  renderedOptions,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderRepository } from './renderRepository';

type Files = ReadonlyMap<string, string>;

function filesOf(name: string): Files {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(__dirname, `../../../examples/intents/${name}.yaml`),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { files } = renderRepository(resolvePlatform(intent));
  return new Map(files.map(({ path, content }) => [path, content]));
}

const argocd = filesOf('argocd-three-environments');
const flux = filesOf('flux-three-environments');

/** All that the files below a path say. */
function textOf(files: Files, path: RegExp): string {
  return [...files]
    .flatMap(([name, content]) => (path.test(name) ? [content] : []))
    .join('---\n');
}

/** What the repository holds of each option that is said to be rendered. */
const EVIDENCE: Record<string, Array<[Files, RegExp, RegExp]>> = {
  'delivery-model/gitops-pull': [
    [argocd, /^bootstrap\/root\.yaml$/, /kind: Application$/m],
    [flux, /^clusters\/shared\/flux-system\//, /kind: GitRepository$/m],
  ],
  'fleet-management/application-sets': [
    [argocd, /^appsets\//, /kind: ApplicationSet$/m],
  ],
  'fleet-management/flux-per-cluster': [
    [flux, /^clusters\/eu-production\/apps\.yaml$/, /kind: Kustomization$/m],
    [flux, /^clusters\/us-production\/apps\.yaml$/, /kind: Kustomization$/m],
  ],
  'gitops-engine/argocd-hub': [
    [argocd, /^bootstrap\/argocd\/kustomization\.yaml$/, /argo-cd/],
    [argocd, /^clusters\//, /eu-production\.clusters\.example\.com/],
  ],
  'gitops-engine/flux': [
    [flux, /^bootstrap\/flux\/kustomization\.yaml$/, /flux2/],
  ],
  'network-isolation/default-deny': [
    [argocd, /^tenants\/storefront\/base\/network-policies\.yaml$/, /deny/],
    [
      argocd,
      /^apps\/web\/base\/network-policy\.yaml$/,
      /kind: NetworkPolicy$/m,
    ],
  ],
  'packaging/kustomize': [
    [argocd, /^apps\/web\/envs\/dev\/kustomization\.yaml$/, /\.\.\/\.\.\/base/],
  ],
  'pod-autoscaling/horizontal': [
    [argocd, /^apps\/web\//, /kind: HorizontalPodAutoscaler$/m],
  ],
  'pod-security-level/restricted': [
    [
      argocd,
      /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      /pod-security\.kubernetes\.io\/enforce: restricted/,
    ],
  ],
  'promotion/pull-request': [
    [argocd, /^apps\/web\/envs\/staging\/version\.yaml$/, /image: /],
    [argocd, /^apps\/web\/envs\/production\/version\.yaml$/, /image: /],
  ],
  'repository-layout/mono-repository': [
    [argocd, /^appsets\//, /platform\/shop\.git/],
  ],
  'tenancy/namespace': [
    [argocd, /^tenants\/storefront\/base\//, /kind: ResourceQuota$/m],
    [argocd, /^tenants\/storefront\/base\//, /kind: RoleBinding$/m],
  ],
  'upgrade-strategy/in-place': [
    [argocd, /^docs\/upgrades\.md$/, /Wave 1: shared/],
    [argocd, /^docs\/runbooks\/upgrade-cluster\.md$/, /skew/i],
  ],
};

it('has evidence for every option that is said to be rendered', () => {
  expect(Object.keys(EVIDENCE).sort()).toEqual([...renderedOptions].sort());
});

it.each(Object.entries(EVIDENCE))('%s is in the repository', (_, rows) => {
  for (const [files, path, content] of rows)
    expect(textOf(files, path)).toMatch(content);
});
