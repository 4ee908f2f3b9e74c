import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { exampleModel } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';
import { scalarField } from './versionFields';
import { setFields } from './setFields';

const NEW_TAG = '99.0.0';

interface Step {
  uses: string;
  config: { path: string; updates?: Array<{ key: string; value: string }> };
}

interface Stage {
  kind: string;
  metadata: { name: string };
  spec: { promotionTemplate: { spec: { steps: Step[] } } };
}

/** What a step of Kargo does: it looks into the first document and changes one scalar. */
function apply({ config: { path, updates = [] } }: Step, text: string): string {
  const [document] = parseAllDocuments(text);
  return setFields(
    { path, text },
    updates.flatMap(({ key, value }) => {
      const place = key
        .split('.')
        .map(part => (/^\d+$/.test(part) ? Number(part) : part));
      const field = scalarField(key, document.getIn(place, true));
      if (!field) throw new Error(`${path} has no ${key}`);
      const [, repository] = /quote\("([^"]+):" \+ imageFrom/.exec(value) ?? [];
      return [{ field, after: `${repository}:${NEW_TAG}` }];
    }),
  ).text;
}

function appFiles(model: PlatformModel): Map<string, string> {
  return new Map(
    renderRepository(model)
      .files.filter(({ path }) => /^apps\/.*\/envs\//.test(path))
      .map(({ path, content }) => [path, content]),
  );
}

function withNewVersion(model: PlatformModel): PlatformModel {
  return {
    ...model,
    apps: model.apps.map(app => ({
      ...app,
      environments: app.environments.map(placement => ({
        ...placement,
        ...(app.kind !== 'job' && {
          image: placement.image.replace(/:[^:]*$/, `:${NEW_TAG}`),
        }),
      })),
    })),
  };
}

const WORKLOADS: ReadonlyArray<Record<string, string>> = [
  { 'progressive-delivery': 'argo-rollouts' },
  { 'progressive-delivery': 'rolling-update', 'ai-serving': 'kserve' },
  { 'progressive-delivery': 'flagger', 'ai-serving': 'seldon' },
];

describe.each(['cdk8s', 'helm', 'jsonnet', 'kustomize'])(
  'stages of Kargo for apps packaged by %s',
  packaging => {
    it.each(WORKLOADS)(
      'write what a render with the new version gives, for %j',
      choices => {
        const example = exampleModel('every-app-kind', {
          ...choices,
          packaging,
          promotion: 'kargo',
        });
        const model: PlatformModel = {
          ...example,
          apps: example.apps.map(({ inference, ...app }) => ({
            ...app,
            ...(inference && {
              inference: {
                ...inference,
                ...(choices['ai-serving'] && { server: undefined }),
                format: 'sklearn',
              },
            }),
          })),
        };
        const files = appFiles(model);
        const stages = renderRepository(model)
          .files.filter(({ content }) => content.includes('kind: Stage\n'))
          .flatMap(({ content }) => parseAllDocuments(content))
          .map(document => document.toJS() as Stage)
          .filter(({ kind }) => kind === 'Stage');
        expect(stages.map(({ metadata }) => metadata.name)).not.toContain(
          'migrate-dev',
        );
        for (const { spec } of stages)
          for (const step of spec.promotionTemplate.spec.steps) {
            if (!step.config.updates) continue;
            const path = step.config.path.replace('./source/', '');
            expect(step.uses).toBe(
              path.endsWith('.json') ? 'json-update' : 'yaml-update',
            );
            files.set(path, apply(step, files.get(path) ?? ''));
          }
        expect([...files]).toEqual([...appFiles(withNewVersion(model))]);
      },
    );
  },
);
