import type { OperatorModel } from '@kubernetes-architect/architecture';
import { escapeMarkdown, markdownTable } from '../readme/markdown';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { operatorFolder } from './operatorPaths';

/** What those who write the operator do first, and which files are theirs. */
export function operatorReadme(operator: OperatorModel): RepositoryFile {
  const { name, group, version, kinds } = operator;
  const sections = [
    `# ${escapeMarkdown(name)}`,
    `An operator for the kinds of \`${group}/${version}\`. It is made from \`spec.operators\` in \`platform.yaml\`.`,
    markdownTable(
      ['Kind', 'Scope', 'Fields'],
      kinds.map(({ kind, scope, fields }) => [
        `\`${kind}\``,
        scope,
        fields.map(field => `\`${field.name}\``).join(', '),
      ]),
    ),
    '## Begin',
    [
      '1. `make tidy` writes `go.sum`, which nothing but the Go tools can: commit it together with `go.mod`.',
      '2. `make test` runs the tests against a client in memory.',
      '3. Write what the operator is for in `apply` and `finalize` of `internal/controller`. They make and delete a ConfigMap, so that there is something to see.',
      '4. `make image IMAGE=…` builds the image. Push it, and name it as `image` in `platform.yaml`.',
      '5. After the deployment: `kubectl apply -f samples/`.',
    ].join('\n'),
    '## Whose files they are',
    markdownTable(
      ['Files', 'Written'],
      [
        [
          '`api/`, `cmd/`, `deploy/`, `samples/`',
          'from `platform.yaml`: change fields and kinds there',
        ],
        [
          '`internal/`, `go.mod`, `Makefile`, `Dockerfile`',
          'once: they are yours, and a kind that is added gets files of its own',
        ],
      ],
    ),
    '## Rights',
    `The operator may read its kinds and change their status, and make ConfigMaps, in every namespace. When it makes something else, change the markers above its \`Reconcile\` and give it the right in a file of your own in the overlays of \`deploy/envs\`. The platform reviews what is below \`deploy/\`, except the versions. Who may view or edit a namespace may view or edit its objects there by the cluster roles \`${operator.namespace}-viewer\` and \`-editor\`.`,
  ];
  return {
    path: `${operatorFolder(operator)}/README.md`,
    content: `${sections.join('\n\n')}\n`,
  };
}
