/** An answer of an API server as it came. */
export interface RawAnswer {
  /** HTTP status. */
  status: number;
  /** Value of the header Retry-After. */
  retryAfter: string | undefined;
  /** The body. */
  text: string;
}

/** Asks one API server. It only reads. */
export interface ClusterConnection {
  /** Name of the cluster, for messages. */
  readonly cluster: string;
  /**
   * Sends a GET request.
   *
   * @param path - path and query below the server's address
   * @throws whatever the transport throws; ClusterReadError when the configuration does not work
   */
  get(
    path: string,
    options: { signal: AbortSignal; maxBytes: number },
  ): Promise<RawAnswer>;
  /** Closes its connections. */
  close(): Promise<void>;
}
