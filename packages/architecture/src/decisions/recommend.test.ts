import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decisionPoints } from './decisionPoints';
import type { DecisionPins } from './pinsSchema';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';
import { arbitraryRequirements } from './testing/arbitraryRequirements';
import {
  exampleFolder,
  exampleNames,
  exampleRequirements,
} from './testing/exampleRequirements';

function recommendFor(name: string, more: DecisionPins = {}): Recommendation {
  const { requirements, pins: own } = exampleRequirements(name);
  const pins = { ...own, ...more };
  const { recommendation, errors } = recommend({ requirements, pins });
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return recommendation;
}

function decisionOf(recommendation: Recommendation, id: string) {
  return recommendation.decisions.find(decision => decision.id === id)!;
}

/** The part of a result a reviewer reads; the whole is checked by properties. */
function golden(recommendation: Recommendation) {
  return {
    weights: Object.fromEntries(
      recommendation.weights.map(({ criterion, weight }) => [
        criterion,
        weight,
      ]),
    ),
    decisions: Object.fromEntries(
      recommendation.decisions.map(decision => [
        decision.id,
        {
          chosen: decision.chosen,
          confidence: decision.confidence.level,
          wouldChange: decision.sensitivity.text,
        },
      ]),
    ),
  };
}

describe.each(exampleNames)('example %s', name => {
  const result = recommendFor(name);

  it('gives the golden result', () => {
    const file = join(exampleFolder, 'golden', `${name}.json`);
    const text = `${JSON.stringify(golden(result), undefined, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(join(exampleFolder, 'golden'), { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('is whole: at least forty decisions with options, reason and sensitivity', () => {
    expect(result.decisions.length).toBeGreaterThanOrEqual(40);
    for (const decision of result.decisions) {
      expect(decision.options.length).toBeGreaterThanOrEqual(2);
      expect(decision.reason.length).toBeGreaterThan(40);
      expect(decision.sensitivity.text).not.toBe('');
      expect(decision.consequences.length).toBeGreaterThan(0);
      for (const option of decision.options) {
        expect(option.total).toBeGreaterThanOrEqual(1);
        expect(option.total).toBeLessThanOrEqual(5);
        expect(option.legal).toBe(option.exclusions.length === 0);
      }
    }
  });

  it('survives JSON unchanged and is the same again', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(recommendFor(name)).toEqual(result);
  });

  it('names changes that do flip the decision', () => {
    const flips = result.decisions.filter(
      ({ sensitivity }) =>
        sensitivity.kind === 'flips' && sensitivity.option !== '',
    );
    expect(flips.length).toBeGreaterThan(10);
    for (const { sensitivity, recommended } of flips) {
      expect(sensitivity).not.toMatchObject({ option: recommended });
    }
  });
});

describe('domain rules', () => {
  it('keeps every SaaS out of an air-gapped bank', () => {
    const bank = recommendFor('bank-pci-air-gapped');
    for (const [id, option] of [
      ['metrics', 'saas'],
      ['logs', 'saas'],
      ['traces', 'saas'],
      ['alert-routing', 'pagerduty'],
      ['vector-database', 'pinecone'],
      ['registry', 'saas-registry'],
    ]) {
      const found = decisionOf(bank, id).options.find(
        each => each.id === option,
      );
      expect(found).toMatchObject({ legal: false });
      expect(JSON.stringify(found?.exclusions)).toContain('airGapped');
    }
    expect(decisionOf(bank, 'distribution').chosen).toBe('openshift');
  });

  it('excludes Fargate where host agents or network policy are demanded', () => {
    const agency = recommendFor('public-agency-fargate-question');
    const fargate = decisionOf(agency, 'node-strategy').options.find(
      ({ id }) => id === 'fargate',
    );
    expect(fargate?.legal).toBe(false);
    expect(fargate?.exclusions[0].because).toContain('Fargate');
  });

  it('never gives a mesh to a small team that did not ask for one', () => {
    fc.assert(
      fc.property(
        arbitraryRequirements,
        fc.integer({ min: 1, max: 5 }),
        (given, engineers) => {
          const { recommendation } = recommend({
            requirements: {
              ...given,
              engineers,
              tenantTeams: 1,
              compliance: [],
              mutualTls: 'not-needed',
              trafficControl: 'basic',
              existingTools: [],
            },
            points: decisionPoints,
          });
          expect(decisionOf(recommendation!, 'service-mesh').chosen).toBe(
            'none',
          );
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });

  it('lets two hundred edge sites pull', () => {
    const edge = recommendFor('edge-two-hundred-sites');
    expect(decisionOf(edge, 'distribution').chosen).toBe('k3s');
    expect(decisionOf(edge, 'gitops-engine').chosen).toBe('flux');
    expect(
      decisionOf(edge, 'gitops-engine').options.find(
        ({ id }) => id === 'argocd-hub',
      )?.exclusions[0],
    ).toMatchObject({ rule: 'forbids', requirements: ['edgeSites'] });
  });
});

describe('pins', () => {
  it('override a recommendation and keep their reason', () => {
    const decision = decisionOf(
      recommendFor('startup-one-cloud', {
        'service-mesh': { option: 'linkerd', reason: 'a customer insists' },
      }),
      'service-mesh',
    );
    expect(decision).toMatchObject({
      chosen: 'linkerd',
      recommended: 'none',
      pin: { option: 'linkerd', reason: 'a customer insists' },
    });
    expect(decision.reason).toContain('a customer insists');
  });

  it('become a risk when they are far from the advice', () => {
    const { risks } = recommendFor('startup-one-cloud', {
      'service-mesh': { option: 'istio-sidecar', reason: 'known from before' },
    });
    expect(risks).toContainEqual(
      expect.objectContaining({ id: 'service-mesh-pinned', severity: 'high' }),
    );
  });

  it('bind earlier decisions too', () => {
    const agency = exampleRequirements('startup-one-cloud');
    const { recommendation } = recommend({
      requirements: agency.requirements,
      pins: { cni: { option: 'cilium', reason: 'network team standard' } },
    });
    expect(decisionOf(recommendation!, 'node-strategy').chosen).not.toBe(
      'provider-automated',
    );
  });

  it('that violate a hard constraint are errors naming both', () => {
    const { requirements } = exampleRequirements('bank-pci-air-gapped');
    const { errors } = recommend({
      requirements,
      pins: {
        metrics: { option: 'saas', reason: 'nice dashboards' },
        distribution: { option: 'eks', reason: 'known' },
      },
      pinPath: ['spec', 'decisions', 'pins'],
    });
    const saas = errors?.find(
      ({ path }) => path === 'spec.decisions.pins.metrics.option',
    );
    expect(saas?.message).toContain('metrics=saas');
    expect(saas?.message).toContain('airGapped');
    expect(errors?.map(({ path }) => path)).toContain(
      'spec.decisions.pins.distribution.option',
    );
  });

  it('that cannot hold together are named, and no others', () => {
    const { requirements } = exampleRequirements('startup-one-cloud');
    const { errors } = recommend({
      requirements,
      pins: {
        'node-strategy': { option: 'fargate', reason: 'no nodes' },
        'runtime-security': { option: 'falco', reason: 'we know it' },
        packaging: { option: 'helm', reason: 'we know it' },
      },
    });
    expect(errors).toHaveLength(1);
    expect(errors?.[0].message).toContain('node-strategy=fargate');
    expect(errors?.[0].message).toContain('runtime-security=falco');
    expect(errors?.[0].message).toContain('DaemonSet');
    expect(errors?.[0].message).not.toContain('packaging');
  });

  it('that leave another decision nothing name what is blocked, and why', () => {
    const { requirements } = exampleRequirements(
      'public-agency-fargate-question',
    );
    const { errors } = recommend({
      requirements,
      pins: { 'node-strategy': { option: 'fargate', reason: 'no nodes' } },
    });
    expect(errors).toHaveLength(1);
    expect(errors?.[0].message).toContain('node-strategy=fargate');
    expect(errors?.[0].message).toMatch(
      /[a-z-]+ cannot be [a-z-]+: .*node-strategy can only be fargate/,
    );
  });

  it('of unknown decisions and options are all reported at once', () => {
    const { requirements } = exampleRequirements('startup-one-cloud');
    const { errors } = recommend({
      requirements,
      pins: {
        meshes: { option: 'none', reason: 'x' },
        'service-mesh': { option: 'nothing', reason: 'x' },
      },
    });
    expect(errors?.map(({ path }) => path)).toEqual([
      'meshes',
      'service-mesh.option',
    ]);
  });
});
