/** A rule that says when a job runs. */
export interface GitlabRule {
  if?: string;
  changes?: string[];
  when?: 'always' | 'manual' | 'never' | 'on_success';
  allow_failure?: boolean;
}

/** A job of GitLab, as far as it is generated. */
export interface GitlabJob {
  stage: string;
  image?: string;
  extends?: string;
  needs?: Array<string | { job: string; artifacts: boolean }>;
  rules?: GitlabRule[];
  variables?: Record<string, string>;
  id_tokens?: Record<string, { aud: string }>;
  environment?: { name: string; action?: 'access' | 'start' };
  resource_group?: string;
  timeout?: string;
  interruptible?: boolean;
  before_script?: string[];
  script?: string[];
  artifacts?: {
    when?: 'always';
    paths?: string[];
    expire_in: string;
    reports?: { junit?: string };
  };
}

/** A `.gitlab-ci.yml`, as far as it is generated: what stands at the top, and jobs by name. */
export interface GitlabPipeline {
  stages: string[];
  workflow: { rules: GitlabRule[] };
  variables: Record<string, string>;
  default: { image: string; interruptible: boolean; timeout: string };
}
