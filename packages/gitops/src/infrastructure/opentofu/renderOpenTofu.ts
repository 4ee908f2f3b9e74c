import type { CloudStack } from '../cloud/CloudStack';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { folderReadme } from '../readme/folderReadme';
import { handOver } from './handOver';
import { OPENTOFU_VERSION, providersOf } from './providers';
import { stackFiles } from './stackFiles';

/** What names the place of the state, by cloud. */
const BACKEND_SETTINGS = {
  aws: '-backend-config=bucket=NAME -backend-config=region=REGION',
  azure:
    '-backend-config=storage_account_name=NAME -backend-config=container_name=NAME',
  gcp: '-backend-config=bucket=NAME',
} as const;

function stackReadme(stack: CloudStack, folder: string): RepositoryFile {
  const { cloud, variables } = stack;
  const asked = variables.filter(each => each.default === undefined);
  const twice = variables.some(({ name }) => name === 'generation');
  return folderReadme({
    folder,
    title: stack.name,
    summary: stack.summary,
    needs: [
      `OpenTofu ${OPENTOFU_VERSION} and the provider ${providersOf(stack)
        .map(({ source, version }) => `${source} ${version}`)
        .join(' with ')}, which it fetches.`,
      'An account with the right to make what is here, and a place for the state that is encrypted, versioned and read by few.',
      ...asked.map(({ name, description }) => `\`${name}\`: ${description}`),
    ],
    steps: [
      {
        text: 'Name the place of the state:',
        commands: [`tofu init ${BACKEND_SETTINGS[cloud]}`],
      },
      ...(twice
        ? [
            {
              text: 'Give each generation a state of its own:',
              commands: ['tofu workspace select -or-create blue'],
            },
          ]
        : []),
      {
        text: 'Look at the plan, and let somebody else read it:',
        commands: ['tofu plan -out=plan'],
      },
      { text: 'Apply that plan:', commands: ['tofu apply plan'] },
      ...(stack.network ?? []),
      ...stack.next.map(text => ({ text })),
      ...(twice
        ? [
            ...handOver(stack),
            {
              text: 'To upgrade, make the next generation beside this one, move the traffic by DNS, and destroy the old one when nothing reaches it:',
              commands: [
                'tofu workspace select -or-create green',
                'tofu apply -var=generation=green -var=…',
              ],
            },
          ]
        : []),
    ],
    notes: stack.notes,
  });
}

/** A root of OpenTofu for each stack. */
export function renderOpenTofu(
  stacks: readonly CloudStack[],
  platform: string,
): RepositoryFile[] {
  return stacks.flatMap(stack => {
    const folder = `infrastructure/opentofu/${stack.name}`;
    return [
      stackReadme(stack, folder),
      ...stackFiles({ stack, folder, platform }),
    ];
  });
}
