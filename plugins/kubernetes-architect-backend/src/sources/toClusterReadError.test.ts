import { statusError, toClusterReadError } from './toClusterReadError';

function failure(code: string, message = 'https://10.0.0.1:6443 token=s3cret') {
  return Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(message), { code }),
  });
}

describe('toClusterReadError', () => {
  it.each([
    ['ECONNREFUSED', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['UND_ERR_SOCKET', 'unreachable'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'unreachable'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
    ['SOMETHING_ELSE', 'unknown'],
  ])('tells %s as %s, without what the cause says', (code, expected) => {
    const error = toClusterReadError('eu-1', failure(code));
    expect(error.code).toBe(expected);
    expect(error.message).toContain('"eu-1"');
    expect(`${error.message} ${error.remedy}`).not.toMatch(/s3cret|10\.0\.0/);
  });

  it('tells an aborted request as a deadline', () => {
    expect(toClusterReadError('eu-1', AbortSignal.abort().reason).code).toBe(
      'timeout',
    );
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [410, 'expired'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [404, 'unknown'],
  ])('tells status %d as %s with the resource', (status, code) => {
    const error = statusError({ cluster: 'eu-1', status, resource: 'pods' });
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.remedy}`).toMatch(
      status === 401 ? /kubeconfig/ : /pods/,
    );
  });
});
