import { manifestFile } from './manifestFile';
import { serializeYamlDocuments } from './serializeYaml';

describe('manifestFile', () => {
  it('gives the same text when it is asked again, and another for another object', () => {
    const first = { kind: 'ConfigMap', data: { a: 'no' } };
    const second = { kind: 'ConfigMap', data: { a: 'yes' } };
    for (const object of [first, second, first, second]) {
      expect(manifestFile('a.yaml', object)).toEqual({
        path: 'a.yaml',
        content: serializeYamlDocuments([object]),
      });
    }
  });

  it('keeps the order of keys, which is not part of what is equal', () => {
    const text = (object: object) => manifestFile('a.yaml', object).content;
    expect(text({ b: 'x', a: 'y' })).not.toBe(text({ a: 'y', b: 'x' }));
  });

  it('refuses a number that is none, also after nothing stood in its place', () => {
    expect(manifestFile('a.yaml', { a: null }).content).toContain('a: null');
    expect(() => manifestFile('a.yaml', { a: NaN })).toThrow('the number NaN');
  });
});
