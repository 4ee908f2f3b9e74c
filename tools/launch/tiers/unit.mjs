import { addTallies } from '../tally.mjs';
import { runJest } from './runJest.mjs';
import { runNodeTests } from './runNodeTests.mjs';

/** Everything that needs no server: unit, property and golden tests of every room, and of the launcher. */
export const unit = {
  name: 'unit',
  title: 'unit, property and golden tests',
  async run(runtime) {
    const launcher = await runNodeTests(runtime, [
      'tools/launch/tests/*.test.mjs',
    ]);
    return addTallies(
      launcher,
      // jest leaves one core idle, which is half of a small machine.
      await runJest(runtime, [
        ...['backstage-cli', 'repo', 'test'],
        '--maxWorkers=100%',
      ]),
    );
  },
};
