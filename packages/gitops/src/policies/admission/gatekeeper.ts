import type { KubernetesObject } from '@kubernetes-architect/addons';
import { toGatekeeperTemplates } from '@kubernetes-architect/readiness';
import type { AdmissionEngine } from './AdmissionEngine';

const TEMPLATE = 'ConstraintTemplate';

/** Constraints come after the templates, from which Gatekeeper makes their kinds. */
const AFTER_TEMPLATES = { 'argocd.argoproj.io/sync-wave': '1' };

/** Gatekeeper: templates say what is wrong, and the constraints of an environment what is done about it. */
export const gatekeeper: AdmissionEngine = {
  base: rule =>
    (toGatekeeperTemplates(rule) as KubernetesObject[]).filter(
      ({ kind }) => kind === TEMPLATE,
    ),
  environment: rule =>
    (toGatekeeperTemplates(rule) as KubernetesObject[])
      .filter(({ kind }) => kind !== TEMPLATE)
      .map(constraint => ({
        ...constraint,
        metadata: { ...constraint.metadata, annotations: AFTER_TEMPLATES },
      })),
  patches: () => [],
  kindsComeFromBase: true,
};
