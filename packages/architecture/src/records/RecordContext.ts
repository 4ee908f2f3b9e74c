import type { CapacityPlan } from '../capacity/planCapacity';
import type { ChecklistAnswer } from '../checklist/ChecklistPoint';
import type { PlatformRisk } from '../checklist/registerPlatformRisks';
import type { CostEstimate } from '../cost/estimateCost';
import type { Recommendation } from '../decisions/recommendation';
import type { ArchitectureGraph } from '../graph/ArchitectureGraph';
import type { PlatformModel } from '../model/PlatformModel';
import type { EnvironmentRecovery } from '../resilience/designRecovery';
import type { UpgradePlan } from '../resilience/planUpgrades';
import type { Language } from '../translations/Language';
import type { Message } from '../translations/Message';

/**
 * A file of the records, with its path in the rendered repository.
 *
 * @public
 */
export interface RecordFile {
  path: string;
  content: string;
}

/** What the pages are written from. */
export interface RecordContext {
  model: PlatformModel;
  decisions?: Recommendation;
  language: Language;
  /** Fleet, clusters, tenants and workloads. */
  graph: ArchitectureGraph;
  capacity: CapacityPlan;
  cost: CostEstimate;
  recovery: EnvironmentRecovery[];
  upgrades: UpgradePlan;
  checklist: ChecklistAnswer[];
  risks: PlatformRisk[];
  /** A sentence in the language of the records; what is filled in is inert. */
  say: (key: Message['key'], values?: Message['values']) => string;
}

/** Folder of the records in the rendered repository. */
export const RECORDS_FOLDER = 'docs';
