import {
  recommend,
  renderRecords,
  type PlatformModel,
  type RecordFile,
} from '@kubernetes-architect/architecture';

/**
 * The pages under `docs/`. With requirements in the intent they hold the
 * decisions and their reasons; without, they say what is not known.
 */
export function renderDocumentation(model: PlatformModel): RecordFile[] {
  const { requirements, decisions } = model.intent.spec;
  const recommendation = requirements
    ? recommend({ requirements, pins: decisions?.pins }).recommendation
    : undefined;
  return renderRecords({ model, decisions: recommendation });
}
