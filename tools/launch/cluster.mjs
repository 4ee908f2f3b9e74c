import { startChild } from './children.mjs';
import { installDependencies } from './installDependencies.mjs';
import { ROOT } from './paths.mjs';
import { runMain } from './runMain.mjs';
import { ensureRuntime } from './runtime.mjs';

// `npm run cluster`: a simulated cluster for a person to look at. Arguments after -- go to the command.
await runMain(async () => {
  const runtime = await ensureRuntime();
  await installDependencies(runtime);
  const { exited } = startChild(
    runtime.node,
    [
      runtime.yarn,
      'workspace',
      '@kubernetes-architect/control-plane',
      'cluster',
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, env: runtime.env, stdio: 'inherit' },
  );
  return await exited;
});
