import {
  admissionQuestions,
  type AdmissionQuestion,
} from './admissionQuestions';
import {
  gatorVerdicts,
  kyvernoVerdicts,
  type NamedObject,
  pairOf,
  type ToolVerdicts,
} from './policyTools';

const { questions, variants } = admissionQuestions();
const covered = questions.filter(question => question.covered);

/** Each object under a name of its own, in a namespace that it names or in `default`. */
function objectOf({ object }: AdmissionQuestion, at: number): NamedObject {
  const metadata = (object.metadata ?? {}) as Record<string, unknown>;
  return { ...object, metadata: { ...metadata, name: `case-${at}` } };
}

function differences({ refused }: ToolVerdicts): string[] {
  return covered.flatMap(({ policy, name, expected }, at) => {
    const said = refused.has(pairOf(policy, `case-${at}`)) ? 'fail' : 'pass';
    return said === expected ? [] : [`${name}: ${said}`];
  });
}

describe.each([
  ['kyverno', kyvernoVerdicts],
  ['gator', gatorVerdicts],
] as const)('the policies in %s', (_, verdictsOf) => {
  it('admit and refuse what the rules pass and fail', async () => {
    const verdicts = await verdictsOf(variants, covered.map(objectOf));
    // eslint-disable-next-line no-console
    console.log(
      `${covered.length} objects; ${verdicts.problems.length} problems`,
      verdicts.problems.slice(0, 10),
    );
    expect(verdicts.problems).toEqual([]);
    expect(differences(verdicts)).toEqual([]);
    expect(verdicts.refused.size).toBeGreaterThan(100);
  });
});
