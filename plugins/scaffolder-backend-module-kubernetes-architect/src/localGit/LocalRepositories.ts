/** What is to become one commit of a local repository. */
export interface PublishRequest {
  /** Name of the repository, a DNS-1123 label. */
  name: string;
  /** Absolute path of the folder whose files become the tree of the commit. */
  sourceFolder: string;
  branch: string;
  message: string;
  author: { name: string; email: string };
  /** Whether a repository of that name may be there already and gets another commit. */
  update: boolean;
  /** When given, the commit is made in this folder only, and nothing is published. */
  rehearsalFolder?: string;
  signal?: AbortSignal;
}

/** What was published. */
export interface PublishedCommit {
  /** `file://` address of the bare repository. */
  remoteUrl: string;
  /** Hash of the newest commit of the branch. */
  commitHash: string;
  /** Number of files in the tree of the commit. */
  fileCount: number;
  /** False when the repository held the same tree already, so that no commit was made. */
  changed: boolean;
}

/** Bare Git repositories in a folder of the portal. */
export interface LocalRepositories {
  /**
   * Address of a repository, whether it is there or not.
   *
   * @throws InputError when the name is no DNS-1123 label
   */
  remoteUrl(name: string): string;

  /**
   * Address by which a GitOps engine reads a repository: below the configured
   * base URL, or on the machine of the portal when there is none.
   */
  engineUrl(options: { name: string; engine: string }): string;

  /**
   * Publishes a folder as one commit: all of it or nothing.
   *
   * @throws InputError for a name, branch or file that is refused
   * @throws ConflictError when the repository is there and `update` is false,
   * or when someone else published at the same time
   */
  publish(request: PublishRequest): Promise<PublishedCommit>;
}
