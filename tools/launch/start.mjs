import { existsSync } from 'node:fs';
import { assertPortFree } from './assertPortFree.mjs';
import { buildFrontend } from './buildFrontend.mjs';
import { installDependencies } from './installDependencies.mjs';
import { LaunchError } from './LaunchError.mjs';
import { startPortal } from './portal.mjs';
import { step } from './progress.mjs';
import { runMain } from './runMain.mjs';
import { ensureRuntime } from './runtime.mjs';

const DEFAULT_PORT = 3000;

await runMain(async () => {
  const port = portFrom(process.env.PORT);
  const configs = configsFrom(process.argv.slice(2));
  await assertPortFree(port);
  const runtime = await ensureRuntime();
  await installDependencies(runtime);
  await buildFrontend(runtime);
  const portal = await step('Starting the portal', () =>
    startPortal(runtime, { port, configs }),
  );
  process.stdout.write(
    `\nKubernetes Architect is ready: ${portal.url}   (log: ${portal.log}, stop: Ctrl-C)\n`,
  );
  const code = await portal.exited;
  throw new LaunchError(
    `The portal stopped by itself with exit code ${code}.`,
    `Its log is ${portal.log}.`,
  );
});

function portFrom(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new LaunchError(
      `PORT is "${text}".`,
      'Set it to a whole number from 1 to 65535, or leave it out.',
    );
  }
  return port;
}

function configsFrom(args) {
  const configs = [];
  for (let index = 0; index < args.length; index += 2) {
    const [flag, file] = [args[index], args[index + 1]];
    if (flag !== '--config' || file === undefined) {
      throw new LaunchError(
        `"${flag}" is not understood.`,
        'Use: npm start -- --config my-config.yaml',
      );
    }
    if (!existsSync(file)) {
      throw new LaunchError(
        `The configuration file ${file} does not exist.`,
        'Check the path given after --config.',
      );
    }
    configs.push(file);
  }
  return configs;
}
