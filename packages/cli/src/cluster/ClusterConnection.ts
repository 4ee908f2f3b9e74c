/** An answer of an API server as it came. */
export interface ClusterAnswer {
  /** HTTP status. */
  status: number;
  text: string;
}

/** Asks one API server. It only reads. */
export interface ClusterConnection {
  /**
   * Sends a GET request.
   *
   * @param path - path and query below the server's address
   * @throws whatever the transport throws
   */
  get(path: string): Promise<ClusterAnswer>;
  /** Closes its connections. */
  close(): Promise<void>;
}
