import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { layerFolder } from '../../addons/addonLayers';
import { addonNamespaceLabels } from '../../addons/addonNamespaces';
import {
  OBJECT_PARTS,
  type ObjectPart,
  type PreparedAddon,
} from '../../addons/PreparedAddon';
import type { Wiring } from '../../wiring/Wiring';
import { addonObjectsSet, addonSecretsSet, addonSourceSet } from './addonSets';
import type { Stage } from '../stages';

function setsOf(
  { model, addons }: Wiring,
  prepared: PreparedAddon,
): Array<{ stage: Stage; set: IApplicationSet }> {
  const { addon } = prepared;
  const { source, stage, namespace } = addon.definition;
  const options = {
    model,
    addon,
    namespaceLabels: addonNamespaceLabels({ model, addons, namespace }),
  };
  const parts = OBJECT_PARTS.filter(part =>
    addon.clusters.some(({ name }) =>
      layerFolder(prepared[part], {
        cluster: name,
        stage: prepared.stageOf(name),
      }),
    ),
  );
  const stageOfPart = (part: ObjectPart): Stage =>
    part === 'configs' ? 'configs' : stage;
  const { byCluster, part: secretsPart } = prepared.secrets;
  return [
    ...(byCluster.size === 0
      ? []
      : [
          {
            stage: stageOfPart(secretsPart),
            set: addonSecretsSet({
              ...options,
              stage: stageOfPart(secretsPart),
            }),
          },
        ]),
    ...(source.kind === 'objects'
      ? []
      : [{ stage, set: addonSourceSet(options) }]),
    ...parts.map(part => ({
      stage: stageOfPart(part),
      set: addonObjectsSet({ ...options, part }),
    })),
  ];
}

/** ApplicationSets of the add-ons, each with its stage. */
export function addonSets(
  wiring: Wiring,
): Array<{ stage: Stage; set: IApplicationSet }> {
  return wiring.prepared.flatMap(prepared => setsOf(wiring, prepared));
}
