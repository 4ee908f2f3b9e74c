/** A list that could not be read; the rest of the cluster may be. */
export class ReadFailure extends Error {
  constructor(
    /** `forbidden`, `unauthorized`, `expired`, `not-found`, `unavailable`, `malformed` or `unknown`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ReadFailure';
  }

  /** What an HTTP status of the API server means. */
  static ofStatus(status: number, resource: string): ReadFailure {
    switch (status) {
      case 401:
        return new ReadFailure(
          'unauthorized',
          'the cluster refused the credentials (401): renew them in the kubeconfig',
        );
      case 403:
        return new ReadFailure(
          'forbidden',
          `listing is not allowed (403): grant the verb list on ${resource}`,
        );
      case 404:
        return new ReadFailure('not-found', 'the cluster does not serve it');
      case 410:
        return new ReadFailure(
          'expired',
          'the list expired twice (410): try again',
        );
      default:
        return new ReadFailure(
          status === 429 || status >= 500 ? 'unavailable' : 'unknown',
          `the cluster answered ${status} to listing ${resource}`,
        );
    }
  }
}
