import type { ChildProcess, SpawnOptions } from 'node:child_process';

/** The runtime that the launcher found or brought. */
export interface Runtime {
  node: string;
  yarn: string;
  env: NodeJS.ProcessEnv;
}

/** What the tests use of tools/launch, which is plain JavaScript. */
export interface Launch {
  ensureRuntime(): Promise<Runtime>;
  startPortal(
    runtime: Runtime,
    options: { port: number; configs: string[]; dataFolder: string },
  ): Promise<{ url: string }>;
  startChild(
    command: string,
    args: string[],
    options: SpawnOptions,
  ): { child: ChildProcess; exited: Promise<number> };
  stopChildren(): Promise<void>;
}

/** Loads the launcher of the checkout. */
export async function loadLaunch(): Promise<Launch> {
  const [runtime, portal, children] = await Promise.all(
    ['runtime', 'portal', 'children'].map(
      name => import(`../../../../tools/launch/${name}.mjs`),
    ),
  );
  return { ...runtime, ...portal, ...children };
}
