import { priceTable } from '../cost/prices/priceTable';
import { decisionPoints } from '../decisions/decisionPoints';
import { mapTexts } from '../decisions/mapTexts';
import { criteria } from '../decisions/types';
import { requirementsSchema } from '../requirements/requirementsSchema';
import {
  budgets,
  cadences,
  complianceStandards,
  growthRates,
  hardwareKinds,
  knownTools,
  locations,
  lockInAttitudes,
  mutualTlsNeeds,
  onCallCovers,
  residencies,
  skillLevels,
  trafficControls,
  trustLevels,
  workloadKinds,
} from '../requirements/vocabulary';
import { phrase, phrases } from './phrase';
import { productNames } from './productNames';

function textsOfDecisions(): string[] {
  const texts: string[] = [];
  decisionPoints.forEach(point =>
    mapTexts(point, text => {
      texts.push(text);
      return text;
    }),
  );
  return texts;
}

const answers: readonly string[] = [
  ...Object.keys(requirementsSchema.shape),
  ...criteria,
  ...['true', 'false', 'none'],
  ...budgets,
  ...cadences,
  ...complianceStandards,
  ...growthRates,
  ...hardwareKinds,
  ...knownTools,
  ...locations,
  ...lockInAttitudes,
  ...mutualTlsNeeds,
  ...onCallCovers,
  ...residencies,
  ...skillLevels,
  ...trafficControls,
  ...trustLevels,
  ...workloadKinds,
];

const said = new Set([
  ...textsOfDecisions(),
  ...answers,
  ...priceTable.flatMap(({ note }) => (note === undefined ? [] : [note])),
]);

/** Only these may stay as they are: most are names of products. */
const titles = new Set(
  decisionPoints.flatMap(({ title, options }) => [
    title,
    ...options.map(option => option.title),
  ]),
);

function numbersIn(text: string): string[] {
  return text.match(/\d{2,}|\d+\.\d+/g) ?? [];
}

describe.each([
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
] as const)('phrases in %s', (language, script) => {
  const known = phrases[language];

  it('are there for every text, and for none that nobody says', () => {
    expect([...said].filter(text => !Object.hasOwn(known, text))).toEqual([]);
    expect(Object.keys(known).filter(text => !said.has(text))).toEqual([]);
  });

  it('are in its script, but for names', () => {
    expect(
      Object.entries(known).filter(
        ([english, text]) =>
          !script.test(text) &&
          !(titles.has(english) && text === english) &&
          !Object.hasOwn(productNames, english),
      ),
    ).toEqual([]);
  });

  it('keep the numbers of the English text', () => {
    expect(
      Object.entries(known).filter(([english, text]) =>
        numbersIn(english).some(number => !text.includes(number)),
      ),
    ).toEqual([]);
  });
});

describe('phrase', () => {
  it('stays English where there is no translation', () => {
    expect(phrase('zh', 'nobody says this')).toBe('nobody says this');
    expect(phrase('ko', 'toString')).toBe('toString');
    expect(phrase('en', 'budget')).toBe('budget');
    expect(phrase('zh', 'budget')).toContain('预算');
  });
});
