import { assessSnapshot } from './assessSnapshot';
import { parseSnapshot } from './parseSnapshot';

const POD = {
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    containers: [{ name: 'app', env: [{ name: 'A', value: 'REDACTED' }] }],
  },
};

function assess(objects: object, unknownKinds: object[] = []) {
  return assessSnapshot(
    parseSnapshot(
      JSON.stringify({
        apiVersion: 'kubernetes-architect.io/v1alpha1',
        kind: 'ClusterSnapshot',
        metadata: { name: 'a', observedAt: '2026-11-21T12:00:00Z' },
        server: { version: { gitVersion: 'v1.34.2-eks-1' } },
        objects,
        unknownKinds,
      }),
    ),
  );
}

describe('assessSnapshot', () => {
  const statusOf = (
    rule: string,
    { result }: ReturnType<typeof assess>,
  ): string[] =>
    result.checks
      .filter(check => check.rule === rule)
      .map(({ status }) => status);

  it('judges by the version and the time of the cluster', () => {
    const backup = {
      metadata: { name: 'b', namespace: 'velero' },
      status: {
        phase: 'Completed',
        completionTimestamp: '2026-11-21T02:00:00Z',
      },
    };
    const assessment = assess({ 'velero.io/Backup': [backup] });
    expect(assessment.result.kubernetes).toBe('1.34');
    expect(statusOf('recent-backup', assessment)).toEqual(['pass']);
  });

  it('passes no rule about a kind that was not read', () => {
    const unread = assess({ Pod: [POD] });
    expect(statusOf('cluster-admin-binding', unread)).toEqual(['unknown']);
    const none = assess({
      Pod: [POD],
      ClusterRoleBinding: [],
      RoleBinding: [],
    });
    expect(statusOf('cluster-admin-binding', none)).toEqual([]);
    expect(none.result.score.coverage).toBeGreaterThan(
      unread.result.score.coverage,
    );
  });

  it('passes no rule over a list that is not whole', () => {
    const cut = assess({ Service: [] }, [
      {
        kind: 'Service',
        resource: 'services',
        code: 'truncated',
        message: 'only the first 1 were read',
      },
    ]);
    expect(statusOf('node-port', cut)).toEqual(['unknown']);
    expect(cut.unreadable.Service).toBe('only the first 1 were read');
  });

  it('passes no rule over a value that is not kept', () => {
    expect(statusOf('leaked-token-in-env', assess({ Pod: [POD] }))).toContain(
      'unknown',
    );
    const plain = { ...POD, spec: { containers: [{ name: 'app' }] } };
    expect(statusOf('leaked-token-in-env', assess({ Pod: [plain] }))).toContain(
      'pass',
    );
  });

  it('counts in the summary what it counts in the checks', () => {
    const { result } = assess({ Pod: [POD] });
    const counts = Object.values(result.summary);
    expect(counts.reduce((sum, count) => sum + count)).toBe(
      result.checks.length,
    );
  });
});
