import type { Recommendation } from '../decisions/recommendation';
import { compareNames } from '../model/compareNames';
import type { PlatformModel } from '../model/PlatformModel';
import { createRecordContext } from './createRecordContext';
import { inertText, list, page } from './markdown';
import { capacityPage } from './pages/capacityPage';
import { checklistPage } from './pages/checklistPage';
import { decisionFiles } from './pages/decisionPages';
import { diagramFiles } from './pages/diagramsPage';
import { overviewPage } from './pages/overviewPage';
import { recoveryPage } from './pages/recoveryPage';
import { risksPage } from './pages/risksPage';
import { upgradesPage } from './pages/upgradesPage';
import {
  type RecordContext,
  type RecordFile,
  RECORDS_FOLDER,
} from './RecordContext';
import { runbookFiles } from './runbooks/runbookFiles';

function indexPage({ model, say }: RecordContext): RecordFile {
  const entries = [
    [say('page.overview'), 'architecture.md'],
    [say('page.decisions'), 'decisions/README.md'],
    [say('page.risks'), 'risks.md'],
    [say('page.capacity'), 'capacity-and-cost.md'],
    [say('page.recovery'), 'recovery.md'],
    [say('page.upgrades'), 'upgrades.md'],
    [say('page.checklist'), 'checklist.md'],
    [say('page.diagrams'), 'diagrams/README.md'],
    [say('page.runbooks'), 'runbooks/README.md'],
  ];
  return {
    path: `${RECORDS_FOLDER}/README.md`,
    content: page([
      `# ${say('page.index')}: ${inertText(model.title)}`,
      say('page.generated'),
      list(entries.map(([title, path]) => `[${title}](${path})`)),
    ]),
  };
}

/**
 * Writes the records of a platform as Markdown under `docs/`, in its language: overview,
 * decisions, risks, capacity and cost, recovery, upgrades, checklist, diagrams
 * and runbooks, ordered by path. The same input gives the same bytes, and text
 * of the intent stays text.
 *
 * @public
 */
export function renderRecords(options: {
  model: PlatformModel;
  /**
   * What was recommended, in the language of the platform; without it the
   * pages say what is not known.
   */
  decisions?: Recommendation;
  /** Day on which support of versions is looked at. Default: the day of the table. */
  onDay?: string;
  /** Objects in the rendered repository, for the time of a resync. */
  gitopsObjects?: number;
}): RecordFile[] {
  const context = createRecordContext(options);
  return [
    indexPage(context),
    overviewPage(context),
    ...decisionFiles(context),
    risksPage(context),
    capacityPage(context),
    recoveryPage(context),
    upgradesPage(context),
    checklistPage(context),
    ...diagramFiles(context),
    ...runbookFiles(context),
  ].sort((left, right) => compareNames(left.path, right.path));
}
