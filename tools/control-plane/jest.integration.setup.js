const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Builds the tools before the first integration test, so that no test waits for a compiler; takes a second when they are there. */
module.exports = function buildTools() {
  const { status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      path.join(__dirname, 'src/buildTools.ts'),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) {
    throw new Error('The tools for the integration tests cannot be built.');
  }
};
