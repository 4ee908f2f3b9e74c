import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { AppPlatform } from '../AppPlatform';
import { appProgram } from './appProgram';
import { printTemplate, type Syntax } from './printTemplate';
import { renderedEnvironment } from './renderedEnvironment';
import { type Program, splitVersion } from './Template';

const PROGRAM_FILE = 'app.libsonnet';

/** How Jsonnet writes what JSON cannot. */
const JSONNET: Syntax = {
  value: name => `values.${name}`,
  text: parts => parts.join(' + '),
  optionalField: (field, name) =>
    `[if std.objectHas(values, ${JSON.stringify(name)}) then ${field}]`,
};

function programText({ objects }: Program): string {
  const fields = objects.map(({ file, object, when }) => {
    const name = JSON.stringify(file);
    const text = printTemplate(object, JSONNET, '  ');
    return when === undefined
      ? `  ${name}: ${text},`
      : `  [if values.${when} then ${name}]: ${text},`;
  });
  return [
    '// The objects of the app, by name. The values are those of an environment.',
    'function(values) {',
    ...fields,
    '}',
    '',
  ].join('\n');
}

/** A function from values to objects, the values of each environment, and what Jsonnet makes of them. */
export function jsonnetPackage(
  app: AppModel,
  platform: AppPlatform,
): RepositoryFile[] {
  const program = appProgram(app, platform);
  return [
    {
      path: `apps/${app.name}/jsonnet/${PROGRAM_FILE}`,
      content: programText(program),
    },
    ...app.environments.flatMap(placement => {
      const folder = `apps/${app.name}/envs/${placement.environment}`;
      const { version, others } = splitVersion(
        program.values[placement.environment],
      );
      const json = (value: object) =>
        `${JSON.stringify(value, undefined, 2)}\n`;
      return [
        {
          path: `${folder}/main.jsonnet`,
          content: [
            `local app = import '../../jsonnet/${PROGRAM_FILE}';`,
            "local values = (import 'values.json') + (import 'version.json');",
            'local objects = app(values);',
            '[objects[name] for name in std.objectFields(objects)]',
            '',
          ].join('\n'),
        },
        { path: `${folder}/values.json`, content: json(others) },
        { path: `${folder}/version.json`, content: json(version) },
        ...renderedEnvironment({ app, placement, platform }),
      ];
    }),
  ];
}
