import { marked } from 'marked';
import { recommend } from '../decisions/recommend';
import {
  exampleIntent,
  exampleNames,
} from '../decisions/testing/exampleRequirements';
import type { PlatformIntent } from '../intent/intentSchema';
import { resolvePlatform } from '../model/resolvePlatform';
import type { Language } from '../translations/Language';
import { renderRecords } from './renderRecords';

/** Four words of prose in a row: names of products are written with capitals. */
const ENGLISH_PROSE = /(?<![\w-])[a-z]{2,}(?: [a-z]{2,}){3,}(?![\w-])/;

/** An example without the sentences of its authors, which stay in their language. */
function withoutProse({ metadata, spec }: PlatformIntent, language: Language) {
  const pins = Object.fromEntries(
    Object.entries(spec.decisions?.pins ?? {}).map(([id, pin]) => [
      id,
      { ...pin, reason: '42' },
    ]),
  );
  return {
    pins,
    model: resolvePlatform({
      apiVersion: 'kubernetes-architect.io/v1alpha1',
      kind: 'Platform',
      metadata: { name: metadata.name, title: '42', language },
      spec,
    }),
  };
}

/** Texts of the pages, without code and addresses. */
function proseOf(content: string): string[] {
  const texts: string[] = [];
  marked.walkTokens(marked.lexer(content), token => {
    if (token.type === 'text' && !('tokens' in token && token.tokens)) {
      texts.push(token.text);
    }
  });
  return texts;
}

/** Every English sentence on the pages of an example in one language. */
function englishIn(name: string, language: Language): string[] {
  const intent = exampleIntent(name);
  const { requirements } = intent.spec;
  const { pins, model } = withoutProse(intent, language);
  const decisions =
    requirements && recommend({ requirements, pins, language }).recommendation;
  return renderRecords({ model, decisions })
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, content }) =>
      proseOf(content)
        .filter(text => ENGLISH_PROSE.test(text))
        .map(text => `${path}: ${text}`),
    );
}

describe('records', () => {
  it('are prose in English', () => {
    expect(englishIn('minimal', 'en').length).toBeGreaterThan(100);
  });

  describe.each<Language>(['zh', 'ko'])('in %s', language => {
    it.each(exampleNames)('hold no English prose for %s', name => {
      expect(englishIn(name, language)).toEqual([]);
    });
  });
});
