import { answered } from './answered';
import type { AppAnswers } from './PlatformAnswers';

/** Answers that each kind of app looks at, beside its name and image. */
const FIELDS = {
  web: ['port', 'replicas'],
  worker: ['replicas'],
  cron: ['schedule'],
  job: [],
  stateful: ['port', 'replicas', 'storage'],
  inference: ['port', 'replicas', 'model'],
} as const satisfies Record<string, ReadonlyArray<keyof AppAnswers>>;

/** The app of the intent, without what was answered for another kind before. */
export function appFromAnswers(app: AppAnswers, tenant: string) {
  const { name, image, kind = 'web', storage = {}, model = {} } = app;
  const given = {
    ...app,
    storage: answered(storage),
    model: answered(model),
  };
  const fields: ReadonlyArray<keyof AppAnswers> = FIELDS[kind];
  return {
    kind,
    name,
    tenant,
    image,
    ...answered(Object.fromEntries(fields.map(field => [field, given[field]]))),
  };
}
