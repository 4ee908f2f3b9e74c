import type { AppModel } from '@kubernetes-architect/architecture';
import type { NamedObject } from '../AppObject';
import { placedObjects } from '../appObjects';
import type { AppPlatform } from '../AppPlatform';
import {
  type EnvironmentNames,
  generalise,
  ValueCollector,
  valueName,
  type Variants,
} from './generalise';
import type { Program, TemplateObject, Value, Values } from './Template';

/** An object without fields that say nothing, as YAML and JSON hold it. */
function plain(object: object): Value {
  return JSON.parse(JSON.stringify(object)) as Value;
}

/**
 * One program for the objects of an app in all its environments: what is the
 * same is written once, and what differs is a value with a name.
 */
export function appProgram(app: AppModel, platform: AppPlatform): Program {
  const environments = new Map<EnvironmentNames, NamedObject[]>(
    app.environments.map(placement => [
      { namespace: placement.namespace, environment: placement.environment },
      placedObjects({ app, placement, platform }),
    ]),
  );
  const files = [
    ...new Set(
      [...environments.values()].flatMap(list => list.map(({ file }) => file)),
    ),
  ];
  const collector = new ValueCollector();
  const flags = new Map<string, ReadonlySet<EnvironmentNames>>();
  const objects = files.map((file): TemplateObject => {
    const variants: Variants = new Map(
      [...environments].flatMap(([names, list]) =>
        list
          .filter(each => each.file === file)
          .map(({ object }): [EnvironmentNames, Value] => [
            names,
            plain(object),
          ]),
      ),
    );
    const object = generalise({ variants, path: '', file, collector });
    if (variants.size === environments.size) return { file, object };
    const when = valueName(['with', file]);
    flags.set(when, new Set(variants.keys()));
    return { file, object, when };
  });
  return {
    objects,
    values: Object.fromEntries(
      [...environments.keys()].map(names => [
        names.environment,
        valuesOf(names, collector, flags),
      ]),
    ),
  };
}

function valuesOf(
  names: EnvironmentNames,
  collector: ValueCollector,
  flags: ReadonlyMap<string, ReadonlySet<EnvironmentNames>>,
): Values {
  return {
    ...Object.fromEntries(
      [...collector.values].flatMap(([name, variants]) => {
        const value = variants.get(names);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    ...Object.fromEntries(
      [...flags].map(([name, those]) => [name, those.has(names)]),
    ),
    namespace: names.namespace,
    environment: names.environment,
  };
}
