import {
  addressOfResource,
  type CloudResource,
  type CloudStack,
  type CloudVariable,
} from '../cloud/CloudStack';
import { orderResources } from './orderResources';
import { PULUMI_CLASSES } from './pulumiClasses';
import { PULUMI_PACKAGES } from './pulumiPackages';
import {
  argumentLines,
  constantName,
  settingName,
  valueLines,
} from './toTypeScript';
import { camelCase } from './pulumiArguments';

/** How a program reads a setting of each type. */
const READERS: Readonly<
  Record<CloudVariable['type'], { required: string; optional: string }>
> = {
  'list(string)': {
    required: 'requireObject<string[]>',
    optional: 'getObject<string[]>',
  },
  bool: { required: 'requireBoolean', optional: 'getBoolean' },
  number: { required: 'requireNumber', optional: 'getNumber' },
  string: { required: 'require', optional: 'get' },
};

/** Class or function of a type: what is imported, and how it is called. */
function classOf({ type, data }: Pick<CloudResource, 'type' | 'data'>): {
  module: string;
  name: string;
} {
  // Some types can be made as well as looked up.
  const found =
    (data ? PULUMI_CLASSES[`data.${type}`] : undefined) ?? PULUMI_CLASSES[type];
  if (found === undefined)
    throw new Error(`there is no class of Pulumi for ${type}`);
  const [module, name] = found.split('.');
  return name === undefined ? { module: '', name: module } : { module, name };
}

/** Options of a resource beside its arguments. */
function optionsOf(
  resource: CloudResource,
  addresses: ReadonlyMap<string, boolean>,
): string {
  const { dependsOn, protect, ignoreChanges, inRecoveryRegion } = resource;
  const options = [
    ...(dependsOn
      ? [
          `dependsOn: [${dependsOn
            .filter(target => addresses.has(target))
            .map(constantName)
            .join(', ')}]`,
        ]
      : []),
    ...(ignoreChanges
      ? [
          `ignoreChanges: [${ignoreChanges
            .map(path => JSON.stringify(camelCase(path.replace('[0]', ''))))
            .join(', ')}]`,
        ]
      : []),
    ...(protect ? ['protect: true'] : []),
    ...(inRecoveryRegion ? ['provider: recovery'] : []),
  ];
  return options.length === 0 ? '' : `, { ${options.join(', ')} }`;
}

function resourceLines(
  resource: CloudResource,
  alias: string,
  addresses: ReadonlyMap<string, boolean>,
): string[] {
  const { type, name, args, data } = resource;
  const { module, name: className } = classOf(resource);
  const callee =
    module === '' ? `${alias}.${className}` : `${module}.${className}`;
  const lines = argumentLines(args, type);
  const last = lines.length - 1;
  const head = data
    ? `${callee}(`
    : `new ${callee}(${JSON.stringify(
        `${type.replace(/^[a-z0-9]+_/, '')}_${name}`.replace(/_/g, '-'),
      )}, `;
  return lines.map((line, index) => {
    const start =
      index === 0
        ? `const ${constantName(addressOfResource(resource))} = ${head}`
        : '';
    const end =
      index === last ? `${data ? '' : optionsOf(resource, addresses)});` : '';
    return `${start}${line}${end}`;
  });
}

/** The program of a stack: settings, resources in order, outputs. */
export function programFile(stack: CloudStack): string {
  const { cloud, resources, variables, outputs, recoveryRegion } = stack;
  const { name: packageName, alias } = PULUMI_PACKAGES[cloud];
  const modules = [...new Set(resources.map(each => classOf(each).module))]
    .filter(module => module !== '')
    .sort();
  const inRoot = resources.some(each => classOf(each).module === '');
  const elsewhere = resources.some(({ inRecoveryRegion }) => inRecoveryRegion);
  const addresses = new Map(
    resources.map(resource => [addressOfResource(resource), true]),
  );
  return [
    "import * as pulumi from '@pulumi/pulumi';",
    ...(inRoot || elsewhere
      ? [`import * as ${alias} from '${packageName}';`]
      : []),
    ...modules.map(
      module => `import * as ${module} from '${packageName}/${module}';`,
    ),
    ...(variables.length > 0
      ? ['', 'const settings = new pulumi.Config();']
      : []),
    ...variables.flatMap(({ name, description, type, default: fallback }) => {
      const key = JSON.stringify(camelCase(name));
      const { required, optional } = READERS[type];
      const read =
        fallback === undefined
          ? `settings.${required}(${key})`
          : `settings.${optional}(${key}) ?? ${valueLines(fallback, '').join(
              '',
            )}`;
      return [`// ${description}`, `const ${settingName(name)} = ${read};`];
    }),
    ...(elsewhere && recoveryRegion !== undefined
      ? [
          '',
          `const recovery = new ${alias}.Provider("recovery", { region: ${JSON.stringify(
            recoveryRegion,
          )} });`,
        ]
      : []),
    ...orderResources(resources).flatMap(resource => [
      '',
      ...resourceLines(resource, alias, addresses),
    ]),
    ...(outputs.length > 0 ? [''] : []),
    ...outputs.flatMap(({ name, description, value }) => [
      `// ${description}`,
      `export const ${camelCase(name)} = ${valueLines(value, '').join('\n')};`,
    ]),
    '',
  ].join('\n');
}
