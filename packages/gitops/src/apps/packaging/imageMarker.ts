import { imageAutomationPlacements } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { serializeYaml } from '../../yaml/serializeYaml';
import type { PlacementOptions } from '../appObjects';

/** Whether new versions of an app are written into this environment by the image automation of Flux. */
function isAutomated({ app, placement, platform }: PlacementOptions): boolean {
  const { context, engine } = platform;
  return (
    engine === 'flux' &&
    context.choices.promotion === 'image-automation' &&
    imageAutomationPlacements(context.model, app).some(
      ({ environment }) => environment === placement.environment,
    )
  );
}

/**
 * Marks the lines that hold the image of an app with its policy, so that Flux
 * may write them (https://fluxcd.io/flux/guides/image-update/); nothing in an
 * environment that versions are promoted into.
 */
export function withImageMarker(
  file: RepositoryFile,
  options: PlacementOptions,
): RepositoryFile {
  if (!isAutomated(options)) return file;
  const value = `: ${serializeYaml(options.placement.image).trimEnd()}`;
  const marker = `# {"$imagepolicy": "flux-system:${options.app.name}"}`;
  const lines = file.content
    .split('\n')
    .map(line => (line.endsWith(value) ? `${line} ${marker}` : line));
  return { ...file, content: lines.join('\n') };
}
