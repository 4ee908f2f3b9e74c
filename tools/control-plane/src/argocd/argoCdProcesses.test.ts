import { argoCdProcesses } from './argoCdProcesses.ts';

describe('argoCdProcesses', () => {
  const processes = argoCdProcesses({
    binary: '/tools/argocd',
    redisServer: '/usr/bin/redis-server',
    path: '/tools',
    kubeconfig: '/data/kubeconfig',
    namespace: 'argocd',
    ports: {
      redis: 1,
      repoServer: 2,
      repoServerMetrics: 3,
      controllerMetrics: 4,
      applicationSetMetrics: 5,
      applicationSetProbe: 6,
      applicationSetWebhook: 7,
    },
    folder: '/data/argocd',
    pollSeconds: 5,
  });

  it('starts each component from the one binary, redis first', () => {
    expect(processes.map(({ name, command }) => [name, command])).toEqual([
      ['redis-server', '/usr/bin/redis-server'],
      ['argocd-repo-server', '/tools/argocd'],
      ['argocd-application-controller', '/tools/argocd'],
      ['argocd-applicationset-controller', '/tools/argocd'],
    ]);
    expect(processes[1].env).toMatchObject({
      ARGOCD_BINARY_NAME: 'argocd-repo-server',
      KUBECONFIG: '/data/kubeconfig',
      TMPDIR: '/data/argocd',
    });
  });

  it('listens on loopback wherever an address can be given', () => {
    const addresses = processes
      .flatMap(({ args }) => args)
      .filter(argument => /-addr(ess)?=/.test(argument));
    expect(addresses).toHaveLength(5);
    expect(addresses.every(address => address.includes('=127.0.0.1'))).toBe(
      true,
    );
    expect(processes[0].args.join(' ')).toContain('--bind 127.0.0.1');
  });
});
