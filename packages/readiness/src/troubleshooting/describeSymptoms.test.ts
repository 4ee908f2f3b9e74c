import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeSymptoms } from './describeSymptoms';
import { SYMPTOMS } from './symptoms';

describe('describeSymptoms', () => {
  it('tells every symptom with its causes, and leaves no placeholder', () => {
    const text = describeSymptoms();
    for (const { title, causes } of SYMPTOMS) {
      expect(text).toContain(`## ${title}\n`);
      for (const cause of causes) expect(text).toContain(cause.solution);
    }
    expect(text).toContain('kubectl describe pod NAME -n NAMESPACE');
    expect(text).not.toMatch(/\{(name|namespace|kind|workload)\}/);
  });
});

describe('docs/reference/troubleshooting.md', () => {
  it('is what the symptoms say: write it with scripts/generateSymptomReference.mjs', () => {
    const file = resolve(
      __dirname,
      '../../../../docs/reference/troubleshooting.md',
    );
    expect(readFileSync(file, 'utf8')).toBe(describeSymptoms());
  });
});
