import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import { entryAnnotations } from './regionalEntry';

/** Values of a chart whose Service is the entry of a cluster: nothing where the entry needs no annotation. */
export function entryValues(
  place: (annotations: Record<string, string>) => HelmValues,
) {
  return (platform: AddonPlatform, cluster: ClusterModel): HelmValues => {
    const annotations = entryAnnotations(platform, cluster);
    return Object.keys(annotations).length === 0 ? {} : place(annotations);
  };
}
