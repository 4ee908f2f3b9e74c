import { createHash } from 'node:crypto';
import { packFolder } from './packFolder.ts';
import type { Flux } from './startFlux.ts';

/** Where the API server has the sources of a kind. */
const PLURALS = {
  GitRepository: 'gitrepositories',
  OCIRepository: 'ocirepositories',
} as const;

/** What a source is to hold. */
export interface SourceContent {
  /** Default `GitRepository`. */
  kind?: keyof typeof PLURALS;
  /** The source's name. It must be there. */
  name: string;
  /** The source's namespace; default is Flux's own. */
  namespace?: string;
  /** Packed as the source's content. */
  folder: string;
  /** Such as `main@sha1:<40 hex digits>`; the default changes with the content. */
  revision?: string;
}

/**
 * Does what source-controller does after it fetched a source: packs a folder, serves it, and writes url, digest and revision to
 * the object's status. Every Kustomization of that source is reconciled then.
 *
 * @returns the revision
 */
export async function publishSource(
  flux: Flux,
  source: SourceContent,
): Promise<string> {
  const { name, namespace = flux.namespace, folder } = source;
  const plural = PLURALS[source.kind ?? 'GitRepository'];
  const archive = await packFolder(folder);
  const commit = createHash('sha1').update(archive.content).digest('hex');
  const revision = source.revision ?? `main@sha1:${commit}`;
  const url = flux.artifactServer.serve(archive);
  const path = `/apis/source.toolkit.fluxcd.io/v1/namespaces/${namespace}/${plural}/${name}`;
  const repository = await flux.controlPlane.api.get(path);
  const generation = repository.metadata?.generation;
  const now = new Date().toISOString();
  await flux.controlPlane.api.patch(`${path}/status`, {
    status: {
      observedGeneration: generation,
      artifact: {
        digest: `sha256:${archive.sha256}`,
        lastUpdateTime: now,
        path: new URL(url).pathname.slice(1),
        revision,
        size: archive.content.length,
        url,
      },
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'Succeeded',
          message: `stored artifact for revision '${revision}'`,
          observedGeneration: generation,
          lastTransitionTime: now,
        },
      ],
    },
  });
  return revision;
}
