import {
  apiServerArguments,
  etcdArguments,
  kwokArguments,
} from './componentArguments.ts';

const LAYOUT = {
  etcdFolder: '/data/etcd',
  certificateFolder: '/data/certificates',
  serviceAccountKey: '/data/key',
  tokenFile: '/data/tokens',
  ports: { etcd: 1, etcdPeer: 2, apiServer: 3 },
};

describe('componentArguments', () => {
  it('lets etcd and the API server listen on loopback only', () => {
    const urls = etcdArguments(LAYOUT).filter(argument => /url/.test(argument));
    expect(urls).toHaveLength(4);
    expect(urls.every(url => url.includes('=http://127.0.0.1:'))).toBe(true);
    expect(apiServerArguments(LAYOUT)).toEqual(
      expect.arrayContaining(['--bind-address=127.0.0.1', '--secure-port=3']),
    );
    expect(kwokArguments('/stages', '/kubeconfig').join(' ')).not.toContain(
      '--server-address',
    );
  });

  it('turns authorization on', () => {
    expect(apiServerArguments(LAYOUT)).toContain(
      '--authorization-mode=Node,RBAC',
    );
  });

  it('audits only where a log is wanted', () => {
    const audit = (layout: object) =>
      apiServerArguments({ ...LAYOUT, ...layout }).filter(argument =>
        argument.startsWith('--audit'),
      );
    expect(audit({})).toEqual([]);
    expect(audit({ auditPolicy: '/p', auditLog: '/l' })).toEqual([
      '--audit-policy-file=/p',
      '--audit-log-path=/l',
    ]);
  });
});
