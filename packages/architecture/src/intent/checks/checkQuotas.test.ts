import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

function messagesOf(quota: string): string[] {
  const text = intentTextWith(
    'owner: store-developers',
    `owner: store-developers\n      quota: ${quota}`,
  );
  return (parseIntent(text).errors ?? []).map(
    ({ path, message }) => `${path} ${message}`,
  );
}

describe('checkQuotas', () => {
  // Production runs two apps twice, and a third pod of each while it rolls out.
  it.each([
    ['{ pods: 5 }', 'pods: 6; the quota is 5'],
    ['{ cpu: 500m }', 'cpu: 600m; the quota is 500m'],
    ['{ memory: 512Mi }', 'memory: 768Mi; the quota is 512Mi'],
  ])('refuses the quota %s', (quota, what) => {
    expect(messagesOf(quota)).toContainEqual(
      expect.stringMatching(
        `^spec\\.tenants\\[0\\]\\.quota is less than its apps need in prod .*\\(${what}\\)`,
      ),
    );
  });

  it('accepts a quota that is just enough', () => {
    expect(messagesOf('{ pods: 6, cpu: 600m, memory: 768Mi }')).toEqual([]);
  });
});
