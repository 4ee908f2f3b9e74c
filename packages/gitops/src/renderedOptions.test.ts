import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  renderedOptions,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderRepository } from './renderRepository';
import { addonsEvidence } from './testing/evidence/addonsEvidence';
import { appsEvidence } from './testing/evidence/appsEvidence';
import { deliveryEvidence } from './testing/evidence/deliveryEvidence';
import type { Evidence } from './testing/evidence/Evidence';
import { infrastructureEvidence } from './testing/evidence/infrastructureEvidence';
import { pipelinesEvidence } from './testing/evidence/pipelinesEvidence';
import { policiesEvidence } from './testing/evidence/policiesEvidence';

const EVIDENCE = {
  ...addonsEvidence,
  ...appsEvidence,
  ...deliveryEvidence,
  ...infrastructureEvidence,
  ...pipelinesEvidence,
  ...policiesEvidence,
};

function exampleModel(name: string): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(__dirname, `../../../examples/intents/${name}.yaml`),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

/** All that the files of a path say in the repository of an option. */
function textOf(key: string, evidence: Evidence): string {
  const { example = 'argocd-three-environments', choices, path } = evidence;
  const [decision, option] = key.split('/');
  const model = exampleModel(example);
  const { files } = renderRepository({
    ...model,
    choices: {
      ...model.choices,
      // Paths of evidence are those of one repository.
      'repository-layout': 'mono-repository',
      ...choices,
      [decision]: option,
    },
  });
  return files
    .flatMap(file => (path.test(file.path) ? [file.content] : []))
    .join('---\n');
}

it('has evidence for every option that is said to be rendered', () => {
  expect(Object.keys(EVIDENCE).sort()).toEqual([...renderedOptions].sort());
});

it.each(Object.entries(EVIDENCE))('%s is in the repository', (key, rows) => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(textOf(key, row)).toMatch(row.content);
});
