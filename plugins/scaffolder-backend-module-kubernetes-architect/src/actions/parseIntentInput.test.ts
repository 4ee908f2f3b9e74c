import { starterIntent } from '@kubernetes-architect/architecture';
import { parseIntentInput } from './parseIntentInput';

describe('parseIntentInput', () => {
  it('returns a valid intent', () => {
    expect(parseIntentInput(starterIntent(), 'The intent')).toEqual(
      starterIntent(),
    );
  });

  it('lists every problem with its field path', () => {
    const intent = starterIntent();
    intent.metadata.name = '../x';
    intent.spec.apps![0].image = 'nginx:latest';
    expect(() => parseIntentInput(intent, 'What was answered')).toThrow(
      /^What was answered is not a valid platform:\n(- .*\n)?- metadata\.name: .*\n(.*\n)*- spec\.apps\[0\]\.image: must not be :latest/,
    );
  });

  it('names line and column when it read a text', () => {
    expect(() =>
      parseIntentInput('apiVersion: x\nkind: Cluster\n', 'platform.yaml'),
    ).toThrow(
      /platform\.yaml is not a valid platform:\n(.*\n)*- kind \(line 2, column \d+\)/,
    );
  });

  it('keeps the message readable when nearly everything is wrong', () => {
    const intent = starterIntent();
    intent.spec.tenants = Array.from({ length: 80 }, () => ({
      name: 'UPPER',
      owner: 'a',
    }));
    const message = (() => {
      try {
        return parseIntentInput(intent, 'The intent') && '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toMatch(/- and \d+ more$/);
  });
});
