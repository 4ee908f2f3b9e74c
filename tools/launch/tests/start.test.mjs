import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-launch-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a taken port gives one sentence with the remedy', async () => {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  try {
    const { code, stderr } = await start({ PORT: String(port) });
    assert.equal(code, 1);
    assert.equal(
      stderr.trim(),
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${
        port + 1
      } npm start`,
    );
  } finally {
    server.close();
  }
});

test('a port that is no number is refused', async () => {
  const { code, stderr } = await start({ PORT: 'eighty' });
  assert.equal(code, 1);
  assert.match(stderr, /PORT is "eighty"\. Set it to a whole number/);
});

test('a missing git is named', async () => {
  const bin = toolsFolder('no-git', ['node', 'npm']);
  const { code, stderr } = await start({ PATH: bin, PORT: '39517' });
  assert.equal(code, 1);
  assert.match(
    stderr.trim(),
    /^git is not on the PATH\. Install git and run the command again\.$/,
  );
});

test('no network gives one sentence with the remedy', async () => {
  const { code, stderr } = await start({
    KUBERNETES_ARCHITECT_CACHE: join(folder, 'empty-cache'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(folder, 'npm-cache'),
    PORT: '39518',
  });
  assert.equal(code, 1);
  assert.match(
    stderr.trim(),
    /^Node .* could not be installed\. The npm registry cannot be reached: check the network/,
  );
});

test('a cache folder that cannot be written gives one sentence with the remedy', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { code, stderr } = await start({
    KUBERNETES_ARCHITECT_CACHE: join(file, 'cache'),
    PORT: '39519',
  });
  assert.equal(code, 1);
  assert.match(
    stderr.trim(),
    /could not be installed\. A folder cannot be written/,
  );
});

test('an unknown argument is refused', async () => {
  const { code, stderr } = await start({ PORT: '39520' }, ['--konfig', 'x']);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /"--konfig" is not understood\. Use: npm start -- --config/,
  );
});

/** A folder that holds links to just these tools. */
function toolsFolder(name, tools) {
  const bin = join(folder, name);
  mkdirSync(bin);
  for (const tool of tools) {
    const { stdout } = spawnSync('/bin/sh', ['-c', `command -v ${tool}`], {
      encoding: 'utf8',
    });
    symlinkSync(stdout.trim(), join(bin, tool));
  }
  return bin;
}

function start(env, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [START, ...args], {
      env: { ...process.env, ...env },
    });
    let stderr = '';
    child.stderr.on('data', chunk => (stderr += chunk));
    child.once('error', reject);
    child.once('exit', code => resolve({ code, stderr }));
  });
}
