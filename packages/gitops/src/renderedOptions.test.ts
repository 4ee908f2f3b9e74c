import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  renderedOptions,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderRepository } from './renderRepository';
import type { RepositoryTree } from './tree/RepositoryTree';
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

const models = new Map<string, PlatformModel>();

/** The platform of an example, read once. */
function exampleModel(name: string): PlatformModel {
  const model = models.get(name) ?? readModel(name);
  models.set(name, model);
  return model;
}

function readModel(name: string): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(__dirname, `../../../examples/intents/${name}.yaml`),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

/** The files of the repository of an option. */
function filesOf(
  key: string,
  { example = 'argocd-three-environments', choices }: Evidence,
): RepositoryTree['files'] {
  const [decision, option] = key.split('/');
  const model = exampleModel(example);
  return renderRepository({
    ...model,
    choices: {
      ...model.choices,
      // Paths of evidence are those of one repository.
      'repository-layout': 'mono-repository',
      ...choices,
      [decision]: option,
    },
  }).files;
}

it('has evidence for every option that is said to be rendered', () => {
  expect(Object.keys(EVIDENCE).sort()).toEqual([...renderedOptions].sort());
});

it.each(Object.entries(EVIDENCE))('%s is in the repository', (key, rows) => {
  expect(rows.length).toBeGreaterThan(0);
  const repositories = new Map<string, RepositoryTree['files']>();
  for (const row of rows) {
    // Rows about the same choices look at the same repository.
    const same = JSON.stringify([row.example, row.choices]);
    const files = repositories.get(same) ?? filesOf(key, row);
    repositories.set(same, files);
    const text = files
      .flatMap(file => (row.path.test(file.path) ? [file.content] : []))
      .join('---\n');
    expect(text).toMatch(row.content);
  }
});
