import { readFileSync } from 'node:fs';
import { parseRecommendationInput } from './parseRecommendationInput';
import {
  exampleRequirements,
  requirementsFile,
} from './testing/exampleRequirements';

const startup = readFileSync(requirementsFile, 'utf8');

describe('parseRecommendationInput', () => {
  it('reads the same from answers alone as from the intent around them', () => {
    expect(parseRecommendationInput(startup).input).toEqual(
      exampleRequirements('startup-one-cloud'),
    );
  });

  it('reports all bad answers at once, each with its field and line', () => {
    const { errors } = parseRecommendationInput(
      startup
        .replace('budget: tight', 'budget: huge')
        .replace('engineers: 5', 'engineers: 0')
        .replace('  regions: 1\n', ''),
    );
    expect(errors?.map(({ path }) => path).sort()).toEqual([
      'spec.budget',
      'spec.engineers',
      'spec.regions',
    ]);
    expect(errors?.find(({ path }) => path === 'spec.budget')?.line).toBe(
      startup.split('\n').findIndex(line => line.includes('budget')),
    );
  });

  it('reports answers that contradict each other', () => {
    const { errors } = parseRecommendationInput(
      `${startup}  airGapped: true\n  saasAllowed: true\n  edgeSites: 3\n  platformEngineers: 9\n  dataResidency: site\n`,
    );
    expect(errors?.map(({ path }) => path).sort()).toEqual([
      'spec.dataResidency',
      'spec.edgeSites',
      'spec.platformEngineers',
      'spec.saasAllowed',
    ]);
  });

  it('names an answer it does not know', () => {
    const { errors } = parseRecommendationInput(`${startup}  colour: blue\n`);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).toContain('colour');
  });

  it('asks an intent for its requirements', () => {
    const { errors } = parseRecommendationInput({
      apiVersion: 'kubernetes-architect.io/v1alpha1',
      kind: 'Platform',
    });
    expect(errors?.map(({ path }) => path)).toContain('spec');
  });
});
