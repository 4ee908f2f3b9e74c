import { parseExceptions } from './parseExceptions';

describe('parseExceptions', () => {
  it('reads answerable exceptions and names what others lack', () => {
    const text = `---
exceptions:
  - {rule: privileged, name: web, owner: shop, reason: driver, expires: 2026-05-01}
  - {rule: privileged, owner: shop, expires: 2026-05-01}
  - rule: host-pid
    owner: shop
    reason: later
    expires: soon
`;
    expect(parseExceptions({ path: 'exceptions.yaml', text })).toEqual({
      exceptions: [
        {
          rule: 'privileged',
          name: 'web',
          owner: 'shop',
          reason: 'driver',
          expires: '2026-05-01',
        },
      ],
      problems: [
        {
          code: 'syntax',
          file: 'exceptions.yaml',
          line: 4,
          message: 'exceptions[1].reason is missing',
        },
        {
          code: 'syntax',
          file: 'exceptions.yaml',
          line: 5,
          message: 'exceptions[2].expires must be a day such as 2026-12-31',
        },
      ],
    });
  });

  it('reports the line of a syntax error', () => {
    const { problems } = parseExceptions({
      path: 'e.yaml',
      text: 'exceptions:\n  - a: 1\n    a: 2\n',
    });
    expect(problems).toMatchObject([{ code: 'duplicate-key', line: 3 }]);
  });
});
