import { parseClusterArguments } from './parseClusterArguments.ts';

describe('parseClusterArguments', () => {
  it('has defaults', () => {
    expect(parseClusterArguments([])).toEqual({
      name: 'simulated',
      nodes: 6,
      kubeconfig: undefined,
    });
  });

  it('takes a name, a number of nodes and a file', () => {
    expect(
      parseClusterArguments([
        '--name=berlin-1',
        '--nodes',
        '20',
        '--kubeconfig',
        'a.yaml',
      ]),
    ).toEqual({ name: 'berlin-1', nodes: 20, kubeconfig: 'a.yaml' });
  });

  it('gives nothing when help is asked for', () => {
    expect(parseClusterArguments(['--help'])).toBeUndefined();
  });

  it.each(['../x', 'A', '', '-a', 'a'.repeat(41)])(
    'refuses the name %j',
    name => {
      expect(() => parseClusterArguments([`--name=${name}`])).toThrow(
        `--name is "${name}"`,
      );
    },
  );

  it.each(['0', '-1', '1.5', 'many', '1001'])('refuses %j nodes', nodes => {
    expect(() => parseClusterArguments([`--nodes=${nodes}`])).toThrow(
      `--nodes is "${nodes}"; use a number from 1 to 1000.`,
    );
  });

  it('refuses what it does not know', () => {
    expect(() => parseClusterArguments(['--zones=3'])).toThrow(/--zones/);
  });
});
