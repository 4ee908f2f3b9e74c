import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { CachedCluster } from './CachedCluster';

const detail = (name: string) => ({ name } as ClusterDetail);

function cachedCluster(read: (signal: AbortSignal) => Promise<ClusterDetail>) {
  const suspects: boolean[] = [];
  const failures: string[] = [];
  const cached = new CachedCluster({
    cluster: 'eu-1',
    read,
    schedule: (task, suspect) => {
      suspects.push(suspect);
      return task();
    },
    deadline: 10_000,
    maxAge: 5_000,
    patience: 2_000,
    onFailure: error => failures.push(error.code),
  });
  return { cached, suspects, failures };
}

describe('CachedCluster', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads once for a hundred callers, and again when the answer is too old', async () => {
    const read = jest.fn(async () => detail('eu-1'));
    const { cached } = cachedCluster(read);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => cached.get()),
    );
    expect(read).toHaveBeenCalledTimes(1);
    expect(new Set(answers.map(answer => answer.detail)).size).toBe(1);
    jest.advanceTimersByTime(4_000);
    await cached.get();
    expect(read).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2_000);
    await cached.get();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('ends a read at its deadline, also one that ignores its signal', async () => {
    let seen: AbortSignal | undefined;
    const { cached, suspects, failures } = cachedCluster(signal => {
      seen = signal;
      return new Promise(() => {});
    });
    const answer = cached.get();
    await jest.advanceTimersByTimeAsync(10_000);
    expect((await answer).error?.code).toBe('timeout');
    expect((await answer).detail).toBeUndefined();
    expect(seen?.aborted).toBe(true);
    expect(failures).toEqual(['timeout']);
    await jest.advanceTimersByTimeAsync(6_000);
    const again = cached.get();
    await jest.advanceTimersByTimeAsync(10_000);
    await again;
    expect(suspects).toEqual([false, true]);
  });

  it('gives the last good answer with the failure, and recovers', async () => {
    let isDown = false;
    const { cached } = cachedCluster(async () => {
      if (isDown) {
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
      }
      return detail('eu-1');
    });
    await cached.get();
    isDown = true;
    jest.advanceTimersByTime(6_000);
    expect(await cached.get()).toMatchObject({
      detail: { name: 'eu-1' },
      error: { code: 'unreachable' },
    });
    isDown = false;
    jest.advanceTimersByTime(6_000);
    const recovered = await cached.get();
    expect(recovered.error).toBeUndefined();
  });

  it('does not let a caller wait for news while an older answer is there', async () => {
    let hang = false;
    const { cached } = cachedCluster(() =>
      hang ? new Promise(() => {}) : Promise.resolve(detail('eu-1')),
    );
    await cached.get();
    hang = true;
    await jest.advanceTimersByTimeAsync(6_000);
    const answer = cached.get();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await answer).toMatchObject({
      detail: { name: 'eu-1' },
      error: { code: 'timeout' },
    });
  });
});
