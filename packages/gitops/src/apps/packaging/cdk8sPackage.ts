import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { AppPlatform } from '../AppPlatform';
import { appProgram } from './appProgram';
import { printTemplate, type Syntax } from './printTemplate';
import { renderedEnvironment } from './renderedEnvironment';
import { type Program, splitVersion, type Value } from './Template';
import { valueTypes } from './valueTypes';

/** Releases of a generated program. The tests check its types and run it with the same cdk8s. */
const VERSIONS = {
  cdk8s: '2.70.106',
  constructs: '10.8.1',
  nodeTypes: '22.20.5',
  tsx: '4.23.15',
  typescript: '5.9.3',
};

/** How TypeScript writes what JSON cannot. cdk8s leaves out fields that are undefined. */
const TYPESCRIPT: Syntax = {
  value: name => `values.${name}`,
  text: parts => parts.join(' + '),
  optionalField: field => field,
};

function typeOf(value: Value): string {
  if (Array.isArray(value)) return 'readonly unknown[]';
  if (typeof value !== 'object') return typeof value;
  return Object.values(value).every(each => typeof each === 'string')
    ? 'Record<string, string>'
    : 'Record<string, unknown>';
}

function chartText({ objects, values }: Program): string {
  const fields = valueTypes(values).map(
    ({ name, example, optional }) =>
      `  readonly ${name}${optional ? '?' : ''}: ${typeOf(example)};`,
  );
  const statements = objects.flatMap(({ file, object, when }) => {
    const indent = when === undefined ? '    ' : '      ';
    const text = printTemplate(object, TYPESCRIPT, indent);
    const statement = `${indent}new ApiObject(this, ${JSON.stringify(
      file,
    )}, ${text});`;
    return when === undefined
      ? [statement]
      : [`    if (values.${when}) {`, statement, '    }'];
  });
  return [
    "import { ApiObject, Chart } from 'cdk8s';",
    "import type { Construct } from 'constructs';",
    '',
    '/** What differs between environments. */',
    'export interface Values {',
    ...fields,
    '}',
    '',
    '/** The objects of the app in an environment. */',
    'export class AppChart extends Chart {',
    '  constructor(scope: Construct, id: string, values: Values) {',
    '    super(scope, id);',
    ...statements,
    '  }',
    '}',
    '',
  ].join('\n');
}

function mainText(): string {
  return [
    "import { readFileSync } from 'node:fs';",
    "import { App, YamlOutputType } from 'cdk8s';",
    "import { AppChart, type Values } from './chart';",
    '',
    "const ENVIRONMENTS = '../envs';",
    '',
    'function read(environment: string, file: string): object {',
    "  return JSON.parse(readFileSync(`${ENVIRONMENTS}/${environment}/${file}`, 'utf8')) as object;",
    '}',
    '',
    '// Writes dist/<environment>.k8s.yaml for each environment that is named.',
    'const app = new App({ yamlOutputType: YamlOutputType.FILE_PER_CHART });',
    'for (const environment of process.argv.slice(2)) {',
    '  const values = {',
    "    ...read(environment, 'values.json'),",
    "    ...read(environment, 'version.json'),",
    '  } as Values;',
    '  new AppChart(app, environment, values);',
    '}',
    'app.synth();',
    '',
  ].join('\n');
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function programFiles(app: AppModel, program: Program): RepositoryFile[] {
  const folder = `apps/${app.name}/cdk8s`;
  const names = app.environments.map(({ environment }) => environment);
  return [
    { path: `${folder}/chart.ts`, content: chartText(program) },
    { path: `${folder}/main.ts`, content: mainText() },
    {
      path: `${folder}/package.json`,
      content: json({
        name: app.name,
        private: true,
        scripts: {
          check: 'tsc --noEmit',
          synth: `tsx main.ts ${names.join(' ')}`,
        },
        dependencies: {
          cdk8s: VERSIONS.cdk8s,
          constructs: VERSIONS.constructs,
        },
        devDependencies: {
          '@types/node': VERSIONS.nodeTypes,
          tsx: VERSIONS.tsx,
          typescript: VERSIONS.typescript,
        },
      }),
    },
    {
      path: `${folder}/tsconfig.json`,
      content: json({
        compilerOptions: {
          strict: true,
          target: 'ES2022',
          module: 'CommonJS',
          moduleResolution: 'Node10',
          esModuleInterop: true,
          skipLibCheck: true,
          types: ['node'],
        },
        files: ['main.ts'],
      }),
    },
  ];
}

/** A program in TypeScript, the values of each environment, and what cdk8s makes of them. */
export function cdk8sPackage(
  app: AppModel,
  platform: AppPlatform,
): RepositoryFile[] {
  const program = appProgram(app, platform);
  return [
    ...programFiles(app, program),
    ...app.environments.flatMap(placement => {
      const folder = `apps/${app.name}/envs/${placement.environment}`;
      const { version, others } = splitVersion(
        program.values[placement.environment],
      );
      return [
        { path: `${folder}/values.json`, content: json(others) },
        { path: `${folder}/version.json`, content: json(version) },
        ...renderedEnvironment({ app, placement, platform }),
      ];
    }),
  ];
}
