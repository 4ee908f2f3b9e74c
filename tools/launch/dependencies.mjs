import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

// Each dependency of the suite has one line of reason in docs/explanation/dependencies.md, and no line is left over.
const DOCUMENT = 'docs/explanation/dependencies.md';
const reasons = [
  ...readFileSync(join(ROOT, DOCUMENT), 'utf8').matchAll(/^\| `([^`]+)`/gm),
].map(match => match[1]);
const used = new Set(manifests().flatMap(dependenciesOf));

const problems = [
  ...[...used]
    .filter(name => !reasons.some(reason => covers(reason, name)))
    .map(name => `${name} has no reason in ${DOCUMENT}`),
  ...reasons
    .filter(reason => ![...used].some(name => covers(reason, name)))
    .map(
      reason => `${reason} stands in ${DOCUMENT} but no package.json names it`,
    ),
];
process.stdout.write(
  problems
    .sort()
    .map(problem => `${problem}\n`)
    .join(''),
);
process.exitCode = problems.length > 0 ? 1 : 0;

function covers(reason, name) {
  return reason.endsWith('*')
    ? name.startsWith(reason.slice(0, -1))
    : reason === name;
}

function manifests() {
  const rooms = ['packages', 'plugins', 'tools'].flatMap(room =>
    readdirSync(join(ROOT, room)).map(folder =>
      join(ROOT, room, folder, 'package.json'),
    ),
  );
  return [join(ROOT, 'package.json'), ...rooms].flatMap(file => {
    try {
      return [JSON.parse(readFileSync(file, 'utf8'))];
    } catch {
      return []; // a folder that is no package
    }
  });
}

function dependenciesOf({ dependencies = {}, devDependencies = {} }) {
  return [...Object.entries(dependencies), ...Object.entries(devDependencies)]
    .filter(
      ([name, range]) =>
        !name.startsWith('@kubernetes-architect/') &&
        !range.startsWith('link:'),
    )
    .map(([name]) => name);
}
