/** What to run: one process of a control plane. */
export interface ProcessSpecification {
  /** Unique within one keeper; names the log file. */
  name: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  /** Working folder. */
  cwd: string;
  /** Standard output and error are appended here. */
  logFile: string;
}

/** What the parent asks of the keeper. */
export type KeeperRequest =
  | { type: 'start'; specification: ProcessSpecification }
  | { type: 'stop'; name: string }
  | { type: 'shutdown' };

/** What the keeper tells its parent. */
export type KeeperEvent =
  | { type: 'started'; name: string; pid: number }
  | {
      type: 'exited';
      name: string;
      code?: number;
      signal?: string;
      error?: string;
    }
  | { type: 'down' };
