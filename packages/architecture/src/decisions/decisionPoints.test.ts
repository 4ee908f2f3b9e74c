import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionPoints } from './decisionPoints';
import { isRendered, renderedOptions } from './renderedOptions';

const folder = join(__dirname, 'points');
const files = readdirSync(folder)
  .filter(file => file.endsWith('.ts') && file !== 'index.ts')
  .map(file => file.slice(0, -'.ts'.length))
  .sort();
const byId = new Map(decisionPoints.map(point => [point.id, point]));

function optionsOf(decision: string): string[] {
  return byId.get(decision)?.options.map(({ id }) => id) ?? [];
}

function comesAfter(later: string, earlier: string): boolean {
  return (byId.get(later)?.after ?? []).some(
    id => id === earlier || comesAfter(id, earlier),
  );
}

describe('the folder of decision points', () => {
  it('is listed whole and in order by its index', () => {
    expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toBe(
      files.map(file => `export * from './${file}';\n`).join(''),
    );
  });

  it('holds one point per file, of the same name, and at least forty', () => {
    expect(decisionPoints.map(({ id }) => id).sort()).toEqual(files);
    expect(files.length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(decisionPoints.map(point => [point.id, point] as const))(
  'decision %s',
  (_id, point) => {
    it('has a question, at least two options and unique names', () => {
      expect(point.question).toMatch(/\?$/);
      expect(point.options.length).toBeGreaterThanOrEqual(2);
      const ids = point.options.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('scores every option from 1 to 5, with evidence and a consequence', () => {
      for (const option of point.options) {
        expect(option.scores).toHaveLength(6);
        expect(option.scores.every(score => score >= 1 && score <= 5)).toBe(
          true,
        );
        expect(option.evidence.length).toBeGreaterThan(0);
        for (const { source } of option.evidence) {
          expect(source).toMatch(/^https:\/\/[a-z0-9.-]+\//);
        }
        expect(option.consequences.length).toBeGreaterThan(0);
      }
    });

    it('refers only to decisions and options that exist', () => {
      for (const other of [...(point.after ?? []), ...point.followUps]) {
        expect([...byId.keys()]).toContain(other);
      }
      for (const option of point.options) {
        for (const reference of [
          ...(option.conflicts ?? []),
          ...(option.requires ?? []),
        ]) {
          expect(reference.decision).not.toBe(point.id);
          expect(optionsOf(reference.decision)).toEqual(
            expect.arrayContaining([...reference.options]),
          );
        }
      }
    });

    it('is ordered against every decision its options exclude', () => {
      for (const option of point.options) {
        for (const { decision } of [
          ...(option.conflicts ?? []),
          ...(option.requires ?? []),
        ]) {
          expect(
            comesAfter(point.id, decision) || comesAfter(decision, point.id),
          ).toBe(true);
        }
      }
    });

    it('looks only at decisions it comes after', () => {
      const text = readFileSync(join(folder, `${point.id}.ts`), 'utf8');
      const lookedAt = [
        ...text.matchAll(/chosen\.([a-z]+)|chosen\['([a-z-]+)'\]/g),
      ].map(match => match[1] ?? match[2]);
      expect(point.after ?? []).toEqual(
        expect.arrayContaining([...new Set(lookedAt)]),
      );
    });
  },
);

it('can render every option that may be recommended', () => {
  const open = decisionPoints.flatMap(point =>
    point.options
      .filter(option => !isRendered(point.id, option))
      .map(option => `${point.id}/${option.id}`),
  );
  expect(open).toEqual([]);
});

it('marks only options that exist as rendered', () => {
  for (const key of renderedOptions) {
    const [decision, option] = key.split('/');
    expect(optionsOf(decision)).toContain(option);
  }
});
