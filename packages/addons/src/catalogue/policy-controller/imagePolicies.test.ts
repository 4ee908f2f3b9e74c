import type { PoliciesModel } from '@kubernetes-architect/architecture';
import { trialModel } from '../../testing/trialModel';
import { imagePolicies } from './imagePolicies';

function policyOf(
  policies: Partial<PoliciesModel>,
  choices: Record<string, string> = { 'ci-pipeline': 'github-actions' },
) {
  const trial = trialModel('aws');
  const model = {
    ...trial,
    choices,
    policies: { ...trial.policies, ...policies },
  };
  const [, , production] = model.environments;
  return imagePolicies(
    { model, choices, has: () => false, clusters: model.clusters },
    production,
  );
}

const SIGNERS = [
  { issuer: 'https://git.example.com', subject: '^https://git/builds$' },
];

it('trusts the signers that the platform names', () => {
  expect(policyOf({ signers: SIGNERS })).toMatchObject([
    {
      spec: {
        authorities: [
          {
            keyless: {
              identities: [
                {
                  issuer: 'https://git.example.com',
                  subjectRegExp: '^https://git/builds$',
                },
              ],
            },
          },
        ],
      },
    },
  ]);
});

it.each([
  ['deny', 'enforce'],
  ['warn', 'warn'],
  ['audit', 'warn'],
] as const)('does in production what the rollout says: %s', (step, mode) => {
  expect(
    policyOf({ signers: SIGNERS, rollout: { production: step } }),
  ).toMatchObject([{ spec: { mode } }]);
});

it('judges everything from the registries that are allowed', () => {
  expect(
    policyOf({ signers: SIGNERS, registries: ['registry.example.com/shop/'] }),
  ).toMatchObject([
    { spec: { images: [{ glob: 'registry.example.com/shop/**' }] } },
  ]);
});

it('takes the key of the platform where the pipeline has no identity', () => {
  expect(
    policyOf({ signers: SIGNERS }, { 'ci-pipeline': 'jenkins' }),
  ).toMatchObject([
    {
      spec: {
        authorities: [{ key: { secretRef: { name: 'cosign-public-key' } } }],
      },
    },
  ]);
});
