export interface Config {
  kubernetesArchitect?: {
    /** Git repositories that the portal keeps by itself, the target of `kubernetes-architect:publish:local`. */
    localGit?: {
      /**
       * Folder of the repositories, absolute or relative to the working directory of the portal.
       * Default: `.portal/repositories`.
       *
       * @visibility backend
       */
      folder?: string;
      /**
       * Address under which the clusters find that folder, when a Git server offers it; `<name>.git` is added.
       * Default: the folder itself, as `file://` for Argo CD and as `ssh://git@localhost` for Flux.
       *
       * @visibility backend
       */
      baseUrl?: string;
    };
  };
}
