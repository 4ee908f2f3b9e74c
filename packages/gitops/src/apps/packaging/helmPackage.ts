import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { serializeYaml } from '../../yaml/serializeYaml';
import type { PlacementOptions } from '../appObjects';
import type { AppPlatform } from '../AppPlatform';
import { appProgram } from './appProgram';
import { withImageMarker } from './imageMarker';
import { renderedEnvironment } from './renderedEnvironment';
import {
  Parameter,
  type Program,
  splitVersion,
  type Template,
  type TemplateObject,
  Text,
  type Value,
  type Values,
} from './Template';
import { valueTypes } from './valueTypes';

/** Version of the chart itself; the version of the app is its image. */
const CHART_VERSION = '1.0.0';

/** Encloses what is no text of its own while a manifest is written as YAML. */
const MARK = '@@';

/** What stands between marks for what Helm, or this file, would take for something else. */
const BRACES = '{';
const MARKS = '!';

function marked({ name, optional }: Parameter): string {
  return `${MARK}${optional ? '?' : ''}${name}${MARK}`;
}

/** Braces that are meant for Prometheus and Grafana, and marks that people wrote. */
function escaped(text: string): string {
  return text
    .split(MARK)
    .map(piece => piece.split('{{').join(`${MARK}${BRACES}${MARK}`))
    .join(`${MARK}${MARKS}${MARK}`);
}

function withMarks(template: Template): unknown {
  if (template instanceof Parameter) return marked(template);
  if (template instanceof Text)
    return template.parts
      .map(part => (typeof part === 'string' ? escaped(part) : marked(part)))
      .join('');
  if (typeof template === 'string') return escaped(template);
  if (Array.isArray(template)) return template.map(withMarks);
  return typeof template === 'object'
    ? Object.fromEntries(
        Object.entries(template).map(([field, value]) => [
          field,
          withMarks(value),
        ]),
      )
    : template;
}

/**
 * Marks as Helm has them, in this order: a field that some environments lack,
 * a whole value as JSON, which is YAML too, and a name within text.
 */
const HELM_FORMS: ReadonlyArray<[RegExp, string]> = [
  [
    /^( *)((?:- )?)([^\s:]+): "@@\?(\w+)@@"$/gm,
    '$1{{- if hasKey .Values "$4" }}\n$1$2$3: {{ toJson .Values.$4 }}\n$1{{- end }}',
  ],
  [/(: |- )"@@(\w+)@@"$/gm, '$1{{ toJson .Values.$2 }}'],
  [/@@(\w+)@@/g, '{{ .Values.$1 }}'],
  [/@@\{@@/g, '{{ "{{" }}'],
  [/@@!@@/g, '@@'],
];

function templateText({ object, when }: TemplateObject): string {
  const text = HELM_FORMS.reduce(
    (result, [form, replacement]) => result.replace(form, replacement),
    serializeYaml(withMarks(object)),
  );
  return when === undefined
    ? text
    : `{{- if .Values.${when} }}\n${text}{{- end }}\n`;
}

function schemaOf({ values }: Program): object {
  const types = valueTypes(values);
  const schema = (value: Value): object => {
    if (Array.isArray(value)) return { type: 'array' };
    return { type: typeof value };
  };
  return {
    $schema: 'https://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: Object.fromEntries(
      types.map(({ name, example }) => [name, schema(example)]),
    ),
    required: types.filter(({ optional }) => !optional).map(({ name }) => name),
  };
}

function valueFiles(
  options: PlacementOptions,
  values: Values,
): RepositoryFile[] {
  const { app, placement } = options;
  const folder = `apps/${app.name}/envs/${placement.environment}`;
  const { version, others } = splitVersion(values);
  return [
    manifestFile(`${folder}/values.yaml`, others),
    withImageMarker(manifestFile(`${folder}/version.yaml`, version), options),
  ];
}

/** A chart of the app, values of each environment, and what Helm makes of them. */
export function helmPackage(
  app: AppModel,
  platform: AppPlatform,
): RepositoryFile[] {
  const folder = `apps/${app.name}/chart`;
  const program = appProgram(app, platform);
  return [
    manifestFile(`${folder}/Chart.yaml`, {
      apiVersion: 'v2',
      name: app.name,
      description: `Objects of ${app.name}`,
      type: 'application',
      version: CHART_VERSION,
    }),
    {
      path: `${folder}/values.schema.json`,
      content: `${JSON.stringify(schemaOf(program), undefined, 2)}\n`,
    },
    ...program.objects.map(object => ({
      path: `${folder}/templates/${object.file}.yaml`,
      content: templateText(object),
    })),
    ...app.environments.flatMap(placement => [
      ...valueFiles(
        { app, placement, platform },
        program.values[placement.environment],
      ),
      ...renderedEnvironment({ app, placement, platform }),
    ]),
  ];
}
