import {
  BUILT_IN_USERS,
  issueTokens,
  renderTokenFile,
} from './clusterUsers.ts';

describe('clusterUsers', () => {
  it('gives every user a token of its own, the administrator first', () => {
    const tokens = issueTokens([...BUILT_IN_USERS, { name: 'viewer' }]);
    expect(tokens[0]).toMatchObject({
      name: 'admin',
      groups: ['system:masters'],
    });
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(tokens.length);
    expect(tokens.every(({ token }) => /^[0-9a-f]{48}$/.test(token))).toBe(
      true,
    );
  });

  it('writes the file that the API server reads', () => {
    expect(
      renderTokenFile([
        { name: 'a', groups: [], token: 't1' },
        { name: 'b', groups: ['x', 'y'], token: 't2' },
      ]),
    ).toBe('t1,a,a\nt2,b,b,"x,y"\n');
  });
});
