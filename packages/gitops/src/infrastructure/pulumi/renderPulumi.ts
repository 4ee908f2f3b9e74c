import type { CloudStack } from '../cloud/CloudStack';
import { camelCase } from './pulumiArguments';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { folderReadme } from '../readme/folderReadme';
import { programFile } from './programFile';
import {
  PULUMI_PACKAGES,
  PULUMI_VERSION,
  TYPESCRIPT_VERSION,
} from './pulumiPackages';

/** Settings of the provider that hold for the whole project. */
function providerSettings({ cloud, region, tags }: CloudStack) {
  switch (cloud) {
    case 'aws':
      return {
        'aws:region': { value: region },
        'aws:defaultTags': { value: { tags } },
      };
    case 'azure':
      return { 'azure:storageUseAzuread': { value: true } };
    default:
      return {
        'gcp:region': { value: region },
        'gcp:defaultLabels': { value: tags },
      };
  }
}

function jsonFile(path: string, value: object): RepositoryFile {
  return { path, content: `${JSON.stringify(value, undefined, 2)}\n` };
}

function projectFiles(stack: CloudStack, platform: string): RepositoryFile[] {
  const folder = `infrastructure/pulumi/${stack.name}`;
  const { name: packageName, version } = PULUMI_PACKAGES[stack.cloud];
  const asked = stack.variables.filter(each => each.default === undefined);
  return [
    manifestFile(`${folder}/Pulumi.yaml`, {
      name: `${platform}-${stack.name}`,
      runtime: 'nodejs',
      description: stack.summary,
      config: providerSettings(stack),
    }),
    jsonFile(`${folder}/package.json`, {
      name: `${platform}-${stack.name}`,
      version: '1.0.0',
      private: true,
      main: 'index.ts',
      scripts: { check: 'tsc --noEmit' },
      dependencies: {
        [packageName]: version,
        '@pulumi/pulumi': PULUMI_VERSION,
      },
      devDependencies: { typescript: TYPESCRIPT_VERSION },
    }),
    jsonFile(`${folder}/tsconfig.json`, {
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'commonjs',
        moduleResolution: 'node',
        skipLibCheck: true,
        noUnusedLocals: false,
      },
      files: ['index.ts'],
    }),
    { path: `${folder}/index.ts`, content: programFile(stack) },
    folderReadme({
      folder,
      title: stack.name,
      summary: stack.summary,
      needs: [
        'Node.js, the `pulumi` command and a backend for its state that is encrypted and read by few.',
        'An account with the right to make what is here.',
        ...asked.map(
          ({ name, description }) => `\`${camelCase(name)}\`: ${description}`,
        ),
      ],
      steps: [
        { text: 'Get the packages:', commands: ['npm install'] },
        {
          text: 'Begin a stack and say what the program asks for:',
          commands: [
            'pulumi stack init main',
            ...asked.map(({ name, type }) =>
              type === 'list(string)'
                ? `pulumi config set --path '${camelCase(name)}[0]' VALUE`
                : `pulumi config set ${camelCase(name)} VALUE`,
            ),
          ],
        },
        { text: 'Look at the plan:', commands: ['pulumi preview --diff'] },
        { text: 'Apply it:', commands: ['pulumi up'] },
        ...(stack.network ?? []),
        ...stack.next.map(text => ({ text })),
      ],
      notes: stack.notes,
    }),
  ];
}

/** A project of Pulumi for each stack. */
export function renderPulumi(
  stacks: readonly CloudStack[],
  platform: string,
): RepositoryFile[] {
  return stacks.flatMap(stack => projectFiles(stack, platform));
}
