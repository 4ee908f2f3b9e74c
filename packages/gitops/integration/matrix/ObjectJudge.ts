import { createHash } from 'node:crypto';
import {
  type ControlPlane,
  validateManifests,
} from '@kubernetes-architect/control-plane';
import { dryRunApply, ResourcePaths } from './dryRunApply';
import type { BuiltObject } from './treeChecks';

function digestOf(object: BuiltObject['object']): string {
  return createHash('sha256').update(JSON.stringify(object)).digest('hex');
}

/**
 * Has objects judged by kubeconform and by the API server. Both judge an object
 * by itself, so one that was judged before is not sent again: most platforms
 * share most of their objects.
 */
export class ObjectJudge {
  readonly #controlPlane: ControlPlane;
  readonly #schemas: string;
  readonly #paths: ResourcePaths;
  readonly #namespaces = new Set<string>();
  readonly #verdicts = new Map<string, string[]>();

  constructor(options: { controlPlane: ControlPlane; schemas: string }) {
    this.#controlPlane = options.controlPlane;
    this.#schemas = options.schemas;
    this.#paths = new ResourcePaths(options.controlPlane);
  }

  /** @returns what is wrong, with the folder it comes from */
  async judge(objects: readonly BuiltObject[]): Promise<string[]> {
    const known = objects.map(built => ({
      ...built,
      digest: digestOf(built.object),
    }));
    const unknown = new Map(
      known
        .filter(({ digest }) => !this.#verdicts.has(digest))
        .map(built => [built.digest, built]),
    );
    await this.#judgeNew(unknown);
    return known.flatMap(({ folder, digest, object }) =>
      (this.#verdicts.get(digest) ?? []).map(
        fault => `${folder}: ${object.kind} ${object.metadata?.name}: ${fault}`,
      ),
    );
  }

  async #judgeNew(
    unknown: ReadonlyMap<string, BuiltObject & { digest: string }>,
  ): Promise<void> {
    if (unknown.size === 0) return;
    const built = [...unknown.values()];
    const { problems, skipped } = await validateManifests({
      schemas: this.#schemas,
      text: built.map(({ object }) => JSON.stringify(object)).join('\n---\n'),
    });
    if (skipped > 0) throw new Error(`kubeconform skipped ${skipped} objects`);
    const refused = await dryRunApply({
      controlPlane: this.#controlPlane,
      paths: this.#paths,
      namespaces: this.#namespaces,
      objects: built.map(({ object }) => object),
    });
    for (const { digest, object } of built) {
      const reason = refused.get(object);
      this.#verdicts.set(digest, [
        ...problems
          .filter(
            ({ kind, name }) =>
              kind === object.kind && name === object.metadata?.name,
          )
          .map(({ messages }) => `kubeconform: ${messages.join('; ')}`),
        ...(reason === undefined ? [] : [`API server: ${reason}`]),
      ]);
    }
  }
}
