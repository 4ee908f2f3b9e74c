#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies } from './installDependencies.mjs';
import { ROOT } from './paths.mjs';
import { runMain } from './runMain.mjs';
import { ensureRuntime } from './runtime.mjs';

// `npx architect` in the checkout: the command under the reference runtime, whatever Node the shell has.
await runMain(async () => {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr); // stdout belongs to the command
  const runtime = await ensureRuntime();
  await installDependencies(runtime);
  process.stdout.write = write;
  const { status } = spawnSync(
    runtime.node,
    [join(ROOT, 'packages/cli/bin/architect'), ...process.argv.slice(2)],
    {
      env: runtime.env,
      stdio: 'inherit',
    },
  );
  return status ?? 1;
});
