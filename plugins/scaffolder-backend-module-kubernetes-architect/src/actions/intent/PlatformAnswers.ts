/** What a form asks to design a platform. Names and values are checked when they have become an intent. */
export interface PlatformAnswers {
  name: string;
  title?: string;
  description?: string;
  engine: 'argocd' | 'flux';
  clusters: Array<{
    name: string;
    environments: string[];
    region: string;
    provider: string;
    kubernetesVersion: string;
    server?: string;
  }>;
  /** `owner` is a name or a reference to a group of the catalog. */
  tenant: { name: string; owner: string };
  app: { name: string; image: string; port: number; replicas?: number };
}
