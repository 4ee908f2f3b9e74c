import { parseIntent } from './parseIntent';
import { parseStarterAnswers, starterIntent } from './starterIntent';

describe('starterIntent', () => {
  it.each([
    {},
    { name: 'shop', engine: 'flux' as const },
    { repositoryUrl: 'ssh://git@git.example.com/a/b.git' },
  ])('is valid for %p', answers => {
    expect(parseIntent(starterIntent(answers)).errors).toBeUndefined();
  });
});

describe('parseStarterAnswers', () => {
  it('reads YAML and JSON', () => {
    expect(parseStarterAnswers('name: shop\nengine: flux\n')).toEqual({
      answers: { name: 'shop', engine: 'flux' },
    });
    expect(parseStarterAnswers('{"name": "shop"}')).toEqual({
      answers: { name: 'shop' },
    });
  });

  it('names the line of a wrong answer', () => {
    expect(parseStarterAnswers('name: ../x\ncolour: red\n').errors).toEqual([
      expect.objectContaining({ path: 'name', line: 1, column: 7 }),
      expect.objectContaining({ path: 'colour', line: 2, column: 1 }),
    ]);
  });
});
