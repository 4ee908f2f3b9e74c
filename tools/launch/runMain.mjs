import { LaunchError } from './LaunchError.mjs';
import { stopChildren } from './children.mjs';

/** Runs a launch script; known problems become one clear sentence, unknown ones keep their stack. */
export async function runMain(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await stopChildren();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    await stopChildren();
    if (error instanceof LaunchError) {
      process.stderr.write(`\n${error.message}\n`);
    } else {
      process.stderr.write(`\n${error?.stack ?? error}\n`);
    }
    process.exitCode = 1;
  }
}
