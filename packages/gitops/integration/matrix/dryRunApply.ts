import {
  type ControlPlane,
  KubernetesApiError,
} from '@kubernetes-architect/control-plane';
import type { BuiltObject } from './treeChecks';

const AT_ONCE = 8;
const APPLY_PATCH = 'application/apply-patch+yaml';

interface ApiResource {
  name: string;
  kind: string;
  namespaced: boolean;
}

/** Knows under which path the API server holds each kind. */
export class ResourcePaths {
  readonly #controlPlane: ControlPlane;
  readonly #lists = new Map<string, Promise<ApiResource[]>>();

  constructor(controlPlane: ControlPlane) {
    this.#controlPlane = controlPlane;
  }

  async pathOf(object: BuiltObject['object']): Promise<string> {
    const { apiVersion, kind, metadata = {} } = object;
    const root = apiVersion.includes('/')
      ? `/apis/${apiVersion}`
      : `/api/${apiVersion}`;
    const resources = await this.#list(root);
    const resource = resources.find(
      ({ name, kind: its }) => its === kind && !name.includes('/'),
    );
    if (!resource) throw new Error(`the API server knows no ${root} ${kind}`);
    const namespace = resource.namespaced
      ? `/namespaces/${metadata.namespace ?? 'default'}`
      : '';
    return `${root}${namespace}/${resource.name}/${metadata.name}`;
  }

  #list(root: string): Promise<ApiResource[]> {
    const known = this.#lists.get(root);
    if (known) return known;
    const list = this.#controlPlane.api
      .get<{ resources: ApiResource[] }>(root)
      .then(({ resources }) => resources)
      .catch(() => []);
    this.#lists.set(root, list);
    return list;
  }
}

async function ensureNamespaces(
  controlPlane: ControlPlane,
  objects: readonly BuiltObject['object'][],
  known: Set<string>,
): Promise<void> {
  const names = new Set(
    objects.flatMap(({ metadata }) => metadata?.namespace ?? []),
  );
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    await controlPlane.api
      .create('/api/v1/namespaces', { metadata: { name } })
      .catch((error: unknown) => {
        if (!(error instanceof KubernetesApiError) || error.status !== 409)
          throw error;
      });
  }
}

/**
 * Applies objects without keeping them: schema, defaults, CEL rules and
 * admission of the API server, unknown fields refused.
 *
 * @returns what was refused, with the reason of the API server
 */
export async function dryRunApply(options: {
  controlPlane: ControlPlane;
  paths: ResourcePaths;
  objects: readonly BuiltObject['object'][];
  /** Namespaces that are there; new ones are added. */
  namespaces: Set<string>;
}): Promise<Map<BuiltObject['object'], string>> {
  const { controlPlane, paths, objects, namespaces } = options;
  await ensureNamespaces(controlPlane, objects, namespaces);
  const refused = new Map<BuiltObject['object'], string>();
  const queue = [...objects];
  const query =
    'dryRun=All&fieldManager=matrix&fieldValidation=Strict&force=true';
  const worker = async () => {
    for (let object = queue.shift(); object; object = queue.shift()) {
      try {
        await controlPlane.api.text({
          method: 'PATCH',
          path: `${await paths.pathOf(object)}?${query}`,
          body: object,
          contentType: APPLY_PATCH,
        });
      } catch (error) {
        refused.set(
          object,
          error instanceof KubernetesApiError
            ? error.reason
            : (error as Error).message,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return refused;
}
