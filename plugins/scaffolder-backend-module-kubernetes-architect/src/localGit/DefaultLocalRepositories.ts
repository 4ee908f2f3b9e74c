import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import { assertPublishable } from './assertPublishable';
import { commitFolder } from './commitFolder';
import type {
  LocalRepositories,
  PublishedCommit,
  PublishRequest,
} from './LocalRepositories';
import { BRANCH_NAME, REPOSITORY_NAME } from './names';
import { runGit } from './runGit';

/** Where the repositories are when the configuration does not say, relative to the working directory of the portal. */
const DEFAULT_FOLDER = '.portal/repositories';

/** Local repositories written by the Git of the machine. */
export class DefaultLocalRepositories implements LocalRepositories {
  /** Reads `kubernetesArchitect.localGit`. */
  static fromConfig(options: {
    config: RootConfigService;
    workingDirectory: string;
  }): DefaultLocalRepositories {
    const config = options.config.getOptionalConfig(
      'kubernetesArchitect.localGit',
    );
    const folder = resolve(
      options.workingDirectory,
      config?.getOptionalString('folder') ?? DEFAULT_FOLDER,
    );
    return new DefaultLocalRepositories(
      folder,
      config?.getOptionalString('baseUrl')?.replace(/\/+$/, ''),
    );
  }

  private constructor(
    private readonly folder: string,
    private readonly baseUrl: string | undefined,
  ) {}

  remoteUrl(name: string): string {
    return pathToFileURL(this.gitDir(name)).href;
  }

  engineUrl({ name, engine }: { name: string; engine: string }): string {
    const local = this.remoteUrl(name);
    if (this.baseUrl) return `${this.baseUrl}/${name}.git`;
    // Flux reads no file:// address; by SSH it can reach the same folder.
    return engine === 'flux'
      ? local.replace(/^file:\/\//, 'ssh://git@localhost')
      : local;
  }

  async publish(request: PublishRequest): Promise<PublishedCommit> {
    const { name, sourceFolder, branch, update, rehearsalFolder } = request;
    const target = this.gitDir(name);
    if (!BRANCH_NAME.test(branch)) {
      throw new InputError(
        `defaultBranch "${branch}" is no branch name: use letters, digits, ".", "_", "-" and "/"`,
      );
    }
    const exists = await isRepository(target);
    if (exists && !update) throw alreadyThere(name);
    const fileCount = await assertPublishable(sourceFolder);

    const parent = exists ? await this.head(target, request) : undefined;
    if (!rehearsalFolder) await mkdir(this.folder, { recursive: true });
    const temporaryFolder = await mkdtemp(
      join(rehearsalFolder ?? this.folder, '.incoming-'),
    );
    try {
      const inPlace = exists && !rehearsalFolder;
      const gitDir = inPlace ? target : join(temporaryFolder, 'repository.git');
      if (!inPlace)
        await createBareRepository({ gitDir, branch, cwd: temporaryFolder });
      const alternate = exists && rehearsalFolder ? target : undefined;
      const commitHash = await commitFolder({
        ...request,
        gitDir,
        temporaryFolder,
        parent,
        alternate,
      });
      if (!inPlace && !rehearsalFolder)
        await moveIntoPlace({ gitDir, target, name });
      return {
        remoteUrl: this.remoteUrl(name),
        commitHash,
        fileCount,
        changed: commitHash !== parent,
      };
    } finally {
      await rm(temporaryFolder, { recursive: true, force: true });
    }
  }

  private gitDir(name: string): string {
    if (!REPOSITORY_NAME.test(name)) {
      throw new InputError(
        `The repository name ${JSON.stringify(
          name.slice(0, 80),
        )} is refused: ` +
          'use 1 to 63 lower-case letters, digits and "-", starting and ending with a letter or digit',
      );
    }
    return join(this.folder, `${name}.git`);
  }

  private async head(
    gitDir: string,
    { name, branch, signal }: PublishRequest,
  ): Promise<string> {
    const env = { GIT_DIR: gitDir };
    try {
      return await runGit({
        args: ['rev-parse', '--verify', `refs/heads/${branch}^{commit}`],
        cwd: gitDir,
        env,
        signal,
      });
    } catch (cause) {
      throw new InputError(
        `The repository ${name} has no branch ${branch} to add a commit to: check defaultBranch`,
        cause,
      );
    }
  }
}

async function createBareRepository({
  gitDir,
  branch,
  cwd,
}: {
  gitDir: string;
  branch: string;
  cwd: string;
}) {
  await runGit({
    args: [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--initial-branch=${branch}`,
      '--',
      gitDir,
    ],
    cwd,
  });
}

/** A rename is atomic and fails when somebody else's repository is there already. */
async function moveIntoPlace({
  gitDir,
  target,
  name,
}: {
  gitDir: string;
  target: string;
  name: string;
}) {
  try {
    await rename(gitDir, target);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR'
      ? alreadyThere(name)
      : cause;
  }
}

async function isRepository(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path);
    if (stats.isDirectory()) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  throw new ConflictError(
    `${path} is in the way: it is not a folder; remove it, or choose another name`,
  );
}

function alreadyThere(name: string) {
  return new ConflictError(
    `The repository ${name} exists already and was left as it is: choose another name, or set update to add a commit to it`,
  );
}
