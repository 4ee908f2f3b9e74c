import type { RenderContext } from '../../RenderContext';
import { encryptsSecrets } from '../../secrets/encryptionKeys';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { SECRETS_SCRIPT } from '../scripts/secretsScript';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';

function textFile(path: string, ...lines: string[]): RepositoryFile {
  return { path, content: `${lines.join('\n')}\n` };
}

/** Hooks before a commit and a push. They call the scripts of the pipeline, so that nothing is fetched from elsewhere. */
function preCommitConfig(choices: RenderContext['choices']): RepositoryFile {
  const hook = { language: 'system', pass_filenames: false };
  return manifestFile('.pre-commit-config.yaml', {
    default_install_hook_types: ['pre-commit', 'pre-push'],
    repos: [
      {
        repo: 'local',
        hooks: [
          {
            id: 'architect-validate',
            name: 'architect validate',
            entry: 'architect validate --file platform.yaml',
            files: '^platform\\.yaml$',
            stages: ['pre-commit'],
            ...hook,
          },
          ...(encryptsSecrets({ choices })
            ? [
                {
                  id: 'encrypted-secrets',
                  name: 'secrets are encrypted',
                  entry: `bash ${SCRIPTS_FOLDER}/${SECRETS_SCRIPT}`,
                  types: ['yaml'],
                  stages: ['pre-commit'],
                  ...hook,
                },
              ]
            : []),
          {
            id: 'validate-repository',
            name: 'validate the repository',
            entry: `bash ${SCRIPTS_FOLDER}/validate.sh`,
            stages: ['pre-push'],
            ...hook,
          },
        ],
      },
    ],
  });
}

/** What editors, Git and hooks should know of the files. */
export function editorFiles({
  choices,
}: Pick<RenderContext, 'choices'>): RepositoryFile[] {
  return [
    textFile(
      '.editorconfig',
      'root = true',
      '',
      '[*]',
      'charset = utf-8',
      'end_of_line = lf',
      'indent_size = 2',
      'indent_style = space',
      'insert_final_newline = true',
      '',
      '[Makefile]',
      'indent_style = tab',
    ),
    textFile(
      '.gitattributes',
      '# Line ends are part of the blob ids in the lock file.',
      '* text=auto eol=lf',
      '.architect/lock.json linguist-generated',
    ),
    textFile('.gitignore', '.architect/reports/'),
    preCommitConfig(choices),
  ];
}
