import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { serializeYaml } from '../../yaml/serializeYaml';
import type { AppPlatform } from '../AppPlatform';
import { appProgram } from './appProgram';
import { renderedEnvironment } from './renderedEnvironment';
import {
  Parameter,
  type Program,
  type Template,
  type TemplateObject,
  Text,
  type Value,
  type Values,
  VERSION_VALUE,
} from './Template';
import { valueTypes } from './valueTypes';

/** Version of the chart itself; the version of the app is its image. */
const CHART_VERSION = '1.0.0';

/** Marks a value in text that is about to be YAML. No other text has such characters. */
const MARK = { start: '\uE000', end: '\uE001', optional: '\uE002' };

function marked({ name, optional }: Parameter): string {
  return `${MARK.start}${optional ? MARK.optional : ''}${name}${MARK.end}`;
}

/** Braces that are meant for Prometheus and Grafana, and not for Helm. */
function escaped(text: string): string {
  return text.replace(/\{\{/g, '{{ "{{" }}');
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

/** A field with a value: gone where an environment has none, else the value as JSON, which is YAML too. */
const OPTIONAL_FIELD =
  /^( *)((?:- )?)([^\s:]+): "?\uE000\uE002(\w+)\uE001"?$/gm;
const WITHIN_TEXT = /\uE000(\w+)\uE001/g;

function templateText({ object, when }: TemplateObject): string {
  const text = serializeYaml(withMarks(object))
    .replace(
      OPTIONAL_FIELD,
      '$1{{- if hasKey .Values "$4" }}\n$1$2$3: {{ toJson .Values.$4 }}\n$1{{- end }}',
    )
    .replace(/: "?\uE000(\w+)\uE001"?$/gm, ': {{ toJson .Values.$1 }}')
    .replace(/- "?\uE000(\w+)\uE001"?$/gm, '- {{ toJson .Values.$1 }}')
    .replace(WITHIN_TEXT, '{{ .Values.$1 }}');
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

function valueFiles(folder: string, values: Values): RepositoryFile[] {
  const { [VERSION_VALUE]: image, ...others } = values;
  return [
    manifestFile(`${folder}/values.yaml`, others),
    ...(image === undefined
      ? []
      : [manifestFile(`${folder}/version.yaml`, { [VERSION_VALUE]: image })]),
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
        `apps/${app.name}/envs/${placement.environment}`,
        program.values[placement.environment],
      ),
      ...renderedEnvironment({ app, placement, platform }),
    ]),
  ];
}
