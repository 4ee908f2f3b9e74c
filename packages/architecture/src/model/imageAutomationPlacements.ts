import { entryPlacements } from './entryPlacements';
import type {
  AppEnvironmentModel,
  AppModel,
  PlatformModel,
} from './PlatformModel';

/** Packaging whose versions are values of a program, in JSON. */
const IN_JSON: ReadonlySet<string> = new Set(['cdk8s', 'jsonnet']);

/**
 * Where Flux writes new versions of an app by itself. It finds them by a
 * comment in a YAML file, which JSON has not
 * (https://fluxcd.io/flux/components/image/imageupdateautomations/). And it
 * writes an image alone, while the name of a Job has to change with it, since
 * a Job keeps the template that it was made with
 * (https://kubernetes.io/docs/concepts/workloads/controllers/job/).
 *
 * @public
 */
export function imageAutomationPlacements(
  model: PlatformModel,
  app: AppModel,
): AppEnvironmentModel[] {
  return app.kind === 'job' || IN_JSON.has(model.choices.packaging ?? '')
    ? []
    : entryPlacements(model, app);
}
