import { decisionPoints } from '@kubernetes-architect/architecture';
import { checkAnswers } from './checkAnswers';
import type { PlatformAnswers } from './PlatformAnswers';

const answers: PlatformAnswers = {
  name: 'shop',
  engine: 'argocd',
  layout: 'mono',
  clusters: [],
  tenant: { name: 'shop', owner: 'shop-team' },
  app: { name: 'storefront', image: 'example/storefront:1.0.0' },
  requirements: {},
};
const pin = (choice: string) => ({ choice, reason: 'as agreed' });

describe('checkAnswers', () => {
  it('lets pins pass that say nothing else than other answers', () => {
    const pins = [
      pin('cni/cilium'),
      pin('gitops-engine/argocd-per-cluster'),
      pin('repository-layout/mono-repository'),
    ];
    expect(checkAnswers({ ...answers, pins })).toEqual([]);
    expect(checkAnswers({ ...answers, requirements: undefined })).toEqual([]);
  });

  it('names a decision that is made twice', () => {
    const pins = [pin('cni/cilium'), pin('logs/loki'), pin('cni/calico')];
    expect(checkAnswers({ ...answers, pins })).toEqual([
      'pins[2].choice: cni is chosen already by pins[0]: remove one of the two',
    ]);
  });

  it('asks for the requirements to which pins are compared', () => {
    const problems = checkAnswers({
      ...answers,
      requirements: undefined,
      pins: [pin('cni/cilium')],
    });
    expect(problems).toEqual([
      expect.stringMatching(/^pins: .*"Decide from requirements"/),
    ]);
  });

  it.each([
    ['gitops-engine/flux', 'engine, which says argocd'],
    ['gitops-engine/none', 'engine, which says argocd'],
    ['repository-layout/repository-per-team', 'layout, which says mono'],
  ])('refuses %s, which another answer rules out', (choice, because) => {
    expect(checkAnswers({ ...answers, pins: [pin(choice)] })).toEqual([
      `pins[0].choice: ${choice} contradicts ${because}: change one of the two`,
    ]);
  });

  it('lets each answer that stands for a decision be pinned one way', () => {
    const possible = (decision: string, others: Partial<PlatformAnswers>) =>
      decisionPoints
        .filter(({ id }) => id === decision)
        .flatMap(({ options }) => options.map(({ id }) => `${decision}/${id}`))
        .filter(
          choice =>
            checkAnswers({ ...answers, ...others, pins: [pin(choice)] })
              .length === 0,
        );
    expect(possible('gitops-engine', { engine: 'flux' })).toEqual([
      'gitops-engine/flux',
    ]);
    expect(possible('repository-layout', { layout: 'multi' })).toEqual([
      'repository-layout/fleet-infrastructure-apps',
    ]);
    expect(possible('repository-layout', { layout: 'per-team' })).toEqual([
      'repository-layout/repository-per-team',
    ]);
  });
});
