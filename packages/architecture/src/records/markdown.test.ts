import { codeBlock, inertText, page, sourceLink, table } from './markdown';

describe('inertText', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a | b', 'a \\| b'],
    ['[x](data:1)', '\\[x\\](data:1)'],
    ['# head\n- item', '\\# head - item'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1.36', '1.36'],
    ['see https://example.com', 'see https\\://example.com'],
    ['www.example.com', 'www\\.example.com'],
    ['`code` **bold**', '\\`code\\` \\*\\*bold\\*\\*'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['plain, text: 5 %', 'plain, text: 5 %'],
  ])('%j becomes %j', (text, expected) => {
    expect(inertText(text)).toBe(expected);
  });
});

describe('codeBlock', () => {
  it('has a longer fence than its text', () => {
    expect(codeBlock('sh', ['a', '```', 'b'])).toBe('````sh\na\n```\nb\n````');
  });
});

describe('sourceLink', () => {
  it('links addresses and nothing else', () => {
    expect(sourceLink('https://kubernetes.io/x')).toBe(
      '<https://kubernetes.io/x>',
    );
    expect(sourceLink('https://x>|y')).not.toContain('<https');
    expect(sourceLink('ftp:x')).toBe('ftp:x');
  });
});

describe('page', () => {
  it('leaves out what is not there', () => {
    expect(page(['a', undefined, '', table(['x'], [['1']])])).toBe(
      'a\n\n| x |\n| --- |\n| 1 |\n',
    );
  });
});
