/** Where the repository shows that an option was chosen. */
export interface Evidence {
  /** Example whose platform is rendered; `argocd-three-environments` by default. */
  example?: string;
  /** Other choices that it needs. */
  choices?: Readonly<Record<string, string>>;
  /** Files to look at. */
  path: RegExp;
  /** What they say. */
  content: RegExp;
}

/** Evidence for each option, as `decision/option`. */
export type EvidenceTable = Readonly<Record<string, readonly Evidence[]>>;
