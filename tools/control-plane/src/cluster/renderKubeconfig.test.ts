import { renderKubeconfig } from './renderKubeconfig.ts';

describe('renderKubeconfig', () => {
  it('names cluster, context and user after the cluster', () => {
    const text = renderKubeconfig('one', {
      server: 'https://127.0.0.1:1234',
      certificateAuthority: 'PEM',
      token: 'secret',
    });
    expect(JSON.parse(text)).toMatchObject({
      'current-context': 'one',
      clusters: [
        {
          name: 'one',
          cluster: {
            server: 'https://127.0.0.1:1234',
            'certificate-authority-data': 'UEVN',
          },
        },
      ],
      users: [{ name: 'one', user: { token: 'secret' } }],
      contexts: [{ name: 'one', context: { cluster: 'one', user: 'one' } }],
    });
  });
});
