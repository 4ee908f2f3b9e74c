import { describeCause } from './describeCause';

describe('describeCause', () => {
  it('names every cause', () => {
    const socket = Object.assign(new Error('connect refused'), {
      code: 'ECONNREFUSED',
    });
    const fetchError = new TypeError('fetch failed', { cause: socket });
    expect(describeCause(new Error('outer', { cause: fetchError }))).toBe(
      'TypeError fetch failed ← Error ECONNREFUSED connect refused',
    );
    expect(describeCause(new Error('alone'))).toBeUndefined();
  });

  it('does not repeat the text that a parser shows', () => {
    const parser = new Error(
      'bad indentation (3:1)\n\n 3 | token: s3cret\n----^',
    );
    const described = describeCause(new Error('outer', { cause: parser }));
    expect(described).toBe('Error bad indentation (3:1)');
  });

  it('does not repeat what could not be read as JSON', () => {
    let parser: unknown;
    try {
      JSON.parse('s3cret');
    } catch (error) {
      parser = error;
    }
    expect(describeCause(new Error('outer', { cause: parser }))).toBe(
      'SyntaxError',
    );
  });

  it('ends with causes that go round', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(describeCause(loop)?.split('←')).toHaveLength(5);
  });
});
