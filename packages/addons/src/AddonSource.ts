interface Pinned {
  /** Where the version was seen. */
  provenance: string;
  /** Whether it was seen in the chart or release itself, or pinned by somebody who runs it. */
  confirmed: boolean;
}

/**
 * Where an add-on comes from: a chart, a folder of a Git repository at a tag,
 * or objects that are all written here.
 *
 * @public
 */
export type AddonSource =
  | ({
      kind: 'helm';
      /** Name of the chart in its repository. */
      chart: string;
      /** `https://…` or `oci://…`. */
      repository: string;
      /** Exact version; absent when none is known, and then it has to be given. */
      version?: string;
      /** The file of the chart, at a commit of its repository, that the keys of the values were compared with. */
      valuesChecked?: string;
    } & Pinned)
  | ({
      kind: 'git';
      /** `https://…` of the repository. */
      url: string;
      /** Folder with a kustomization. */
      path: string;
      /** Tag. */
      revision: string;
    } & Pinned)
  | { kind: 'objects' };
