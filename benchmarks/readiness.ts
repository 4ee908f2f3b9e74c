import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifests, RULES } from '../packages/readiness/src';
import { findTool } from '../tools/control-plane/src';
import { manifests } from './manifests';
import { middle } from './middle';

const OBJECTS = 1_000;
const ROUNDS = 7;
const LARGEST_OUTPUT = 1 << 28;

/** Runs a program on one core, as this one does; its exit code says whether it found something. */
function run(program: string, args: string[]): string {
  const { stdout, stderr, error, signal } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    env: { ...process.env, GOMAXPROCS: '1' },
  });
  if (error || signal || stdout === '') {
    throw new Error(`${program} failed: ${error?.message ?? signal ?? stderr}`);
  }
  return stdout;
}

const files = manifests(OBJECTS);
const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
try {
  const paths = files.map(({ path, text }) => {
    const file = join(folder, path);
    writeFileSync(file, text);
    return file;
  });
  const peer = findTool('kube-score');
  const arguments_ = ['score', '--output-format', 'json', ...paths];
  const judged = JSON.parse(run(peer, arguments_)) as {
    checks?: { skipped?: boolean }[];
  }[];
  const theirChecks = judged.flatMap(({ checks }) =>
    (checks ?? []).filter(({ skipped }) => !skipped),
  ).length;
  const { checks, objects, rules } = checkManifests({ files });
  if (objects !== OBJECTS) throw new Error(`only ${objects} objects were read`);
  const ourChecks = checks.filter(
    ({ status }) => status !== 'not-applicable',
  ).length;
  const ours = middle({ counted: ROUNDS }, () => checkManifests({ files }));
  const theirs = middle({ counted: ROUNDS }, () => run(peer, arguments_));
  const start = middle({ counted: ROUNDS }, () => run(peer, ['version']));
  const work = theirs - start;
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  // eslint-disable-next-line no-console
  console.log(
    [
      `Node ${process.version}, ${
        cpus()[0]?.model ?? 'unknown processor'
      }, one core each, ${OBJECTS} objects in ${OBJECTS} files, middle of ${ROUNDS} warm runs.`,
      '',
      row('', 'time', 'answers', 'time for an answer'),
      row('---', '---:', '---:', '---:'),
      row('kube-score 1.20, without its start', 1, theirChecks, 1),
      row(
        `this project, ${rules.length} of ${RULES.length} rules`,
        (ours / work).toFixed(2),
        ourChecks,
        (ours / ourChecks / (work / theirChecks)).toFixed(2),
      ),
      '',
      `Under the bound of 2 s: ${ours < 2_000 ? 'yes' : 'no'} (${Math.round(
        ours,
      )} ms here; kube-score ${Math.round(theirs)} ms, ${Math.round(
        start,
      )} ms of them its start).`,
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true });
}
