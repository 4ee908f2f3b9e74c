import { runJest } from './runJest.mjs';

/** Everything that needs no server: unit, property and golden tests of every room. */
export const unit = {
  name: 'unit',
  title: 'unit, property and golden tests',
  run: runtime => runJest(runtime, ['backstage-cli', 'repo', 'test', '--passWithNoTests=false']),
};
