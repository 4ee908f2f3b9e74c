import { checkManifests } from '@kubernetes-architect/readiness';
import { renderRepository } from '../src';
import { APP_VARIANTS, everyAppKind } from './apps/appVariants';
import { RULE_EXCEPTIONS } from './apps/ruleExceptions';
import { SCORE_EXCEPTIONS } from './apps/scoreExceptions';
import { scoreFindings } from './apps/scoreFindings';
import { type BuiltFolders, buildTreeObjects } from './matrix/buildTreeObjects';

const KUBERNETES_VERSION = '1.36';
const TIMEOUT = 120_000;

/** Both judges look at the same folders. */
const built: BuiltFolders = new Map();

describe('our own manifests in kube-score', () => {
  const used = new Set<string>();

  it.each(Object.entries(APP_VARIANTS))(
    'are well, but for what is argued: %s',
    async (_, choices) => {
      const model = everyAppKind(choices);
      const { objects } = await buildTreeObjects(
        renderRepository(model),
        built,
      );
      const { judged, findings } = scoreFindings({
        text: objects
          .map(({ object }) => JSON.stringify(object))
          .join('\n---\n'),
        kubernetesVersion: KUBERNETES_VERSION,
      });
      expect(judged).toBeGreaterThan(300);
      const open = findings.filter(finding => {
        const excuse = SCORE_EXCEPTIONS.find(
          ({ check, holds }) =>
            check === finding.check &&
            (holds === undefined || holds(finding, { model, objects })),
        );
        if (excuse) used.add(`${excuse.check}: ${excuse.because}`);
        return excuse === undefined;
      });
      expect(open).toEqual([]);
    },
    TIMEOUT,
  );

  it('needs every exception', () => {
    expect(
      SCORE_EXCEPTIONS.map(
        ({ check, because }) => `${check}: ${because}`,
      ).filter(exception => !used.has(exception)),
    ).toEqual([]);
  });
});

describe('our own manifests in our own rules', () => {
  const used = new Set<string>();

  it.each(Object.entries(APP_VARIANTS))(
    'break nothing critical or high, but for what is argued: %s',
    async (_, choices) => {
      const { objects } = await buildTreeObjects(
        renderRepository(everyAppKind(choices)),
        built,
      );
      const { findings } = checkManifests({
        files: objects.map(({ folder, object }, index) => ({
          path: `${folder}/${index}.yaml`,
          text: JSON.stringify(object),
        })),
      });
      const severe = findings.filter(
        ({ severity, status }) =>
          status === 'fail' && ['critical', 'high'].includes(severity),
      );
      const open = severe.filter(({ rule, object }) => {
        const excuse = RULE_EXCEPTIONS.find(
          exception =>
            exception.rule === rule &&
            (exception.object?.test(`${object.kind}/${object.name}`) ?? true) &&
            (exception.namespace?.test(object.namespace ?? '') ?? true),
        );
        if (excuse) used.add(excuse.rule);
        return excuse === undefined;
      });
      expect(
        open.map(({ rule, object }) => ({
          rule,
          object: `${object.namespace}/${object.kind}/${object.name}`,
        })),
      ).toEqual([]);
    },
    TIMEOUT,
  );

  it('need every exception', () => {
    expect(
      RULE_EXCEPTIONS.map(({ rule }) => rule).filter(rule => !used.has(rule)),
    ).toEqual([]);
  });
});
