import { HIPAA, PCI_DSS_4, SOC_2 } from './auditStandards';
import { CIS_KUBERNETES } from './cisKubernetes';
import { NIST_800_53 } from './nist80053';
import { NSA_KUBERNETES } from './nsaKubernetes';
import { OPEN_GITOPS } from './openGitOps';
import { PSS_BASELINE, PSS_RESTRICTED } from './podSecurityStandards';
import { PRODUCTION_CHECKLIST } from './productionChecklist';
import type { Standard } from './Standard';

export type { ControlCoverage, Standard, StandardControl } from './Standard';
export {
  assessStandard,
  type ControlAssessment,
  type ControlStatus,
} from './assessStandard';

/**
 * The standards that can be selected.
 *
 * @public
 */
export const STANDARDS: Readonly<Record<string, Standard>> = {
  'pss-baseline': PSS_BASELINE,
  'pss-restricted': PSS_RESTRICTED,
  'cis-kubernetes': CIS_KUBERNETES,
  'nsa-kubernetes': NSA_KUBERNETES,
  'nist-800-53': NIST_800_53,
  'pci-dss-4': PCI_DSS_4,
  'soc-2': SOC_2,
  hipaa: HIPAA,
  opengitops: OPEN_GITOPS,
  'production-checklist': PRODUCTION_CHECKLIST,
};
