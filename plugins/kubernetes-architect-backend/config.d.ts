export interface Config {
  kubernetesArchitect?: {
    /**
     * Folder of recorded clusters (`*.snapshot.json`), absolute or below the working folder of the backend;
     * `false` for none. Default: `examples/fleet` where it exists and no cluster is configured.
     * @visibility backend
     */
    recordedFleet?: string | false;

    /**
     * Live clusters, read by kubeconfig. A live cluster goes before a recorded one of the same name.
     */
    clusters?: Array<{
      /**
       * Name of the cluster: lower-case letters, digits, `-` and `.`. It is the name in the design as well.
       * @visibility backend
       */
      name: string;
      /**
       * Title for people.
       * @visibility backend
       */
      title?: string;
      /**
       * Environment, e.g. `production`.
       * @visibility backend
       */
      environment?: string;
      /**
       * Region. Default: the label `topology.kubernetes.io/region` of its nodes.
       * @visibility backend
       */
      region?: string;
      /**
       * Path of the kubeconfig file. It may run `exec` plugins and name other files, as with kubectl,
       * so it must be under the operator's control. The identity in it needs `get` and `list`, and nothing on secrets.
       * @visibility secret
       */
      kubeconfig: string;
      /**
       * Context in the kubeconfig. It must be named, so that nobody switches it by accident.
       * @visibility backend
       */
      context: string;
    }>;

    /**
     * Intent files (`platform.yaml`) and folders of such files, absolute or below the working folder of the backend.
     * Default: `examples/intents` where it exists. The repositories of `localGit` are always read as well.
     * @visibility backend
     */
    platforms?: string[];

    /** How clusters are read. */
    reader?: {
      /**
       * A cluster that has not answered completely after this many seconds costs its row. Default: 10.
       * @visibility backend
       */
      deadlineSeconds?: number;
      /**
       * An answer that is younger than this many seconds is given again, to everybody. Default: 5.
       * @visibility backend
       */
      cacheSeconds?: number;
      /**
       * Number of clusters that are read at the same time. Default: 32.
       * @visibility backend
       */
      clustersAtOnce?: number;
    };
  };
}
