import { catalogues, type MessageKey } from './catalogues';
import { languages } from './Language';
import { PLACEHOLDER, translate } from './translate';

const keys = Object.keys(catalogues.en) as MessageKey[];

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name).sort();
}

describe('catalogues', () => {
  it.each(languages)('%s has exactly the keys of English', language => {
    expect(Object.keys(catalogues[language]).sort()).toEqual([...keys].sort());
  });

  it.each(languages)('%s fills in the same values as English', language => {
    const differing = keys.filter(
      key =>
        placeholders(catalogues[language][key]).join() !==
        placeholders(catalogues.en[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('%s leaves no sentence empty', language => {
    expect(keys.filter(key => catalogues[language][key].trim() === '')).toEqual(
      [],
    );
  });

  it('is written in Chinese and Korean, not left in English', () => {
    const untranslated = (language: 'zh' | 'ko', script: RegExp) =>
      keys.filter(key => !script.test(catalogues[language][key]));
    expect(untranslated('zh', /\p{Script=Han}/u)).toEqual([]);
    expect(untranslated('ko', /\p{Script=Hangul}/u)).toEqual([]);
  });
});

describe('translate', () => {
  it('fills in values and shows what is missing', () => {
    const text = (values?: Record<string, string>) =>
      translate('en', { key: 'unknown.noNodePools', values });
    expect(text({ cluster: 'eu-1' })).toContain('eu-1');
    expect(text()).toContain('{cluster}');
  });

  it('does not read placeholders in a value', () => {
    expect(
      translate('en', {
        key: 'unknown.noNodePools',
        values: { cluster: '{cluster}' },
      }),
    ).toContain('{cluster}');
  });
});
