import type { FolderReadme } from '../readme/folderReadme';
import type { CloudArguments, CloudValue } from './CloudValue';

/** Clouds that have a provider here, by the name that the intent has for them. */
export const CLOUDS = ['aws', 'azure', 'gcp'] as const;

/** A cloud that has a provider here. */
export type Cloud = (typeof CLOUDS)[number];

/** Parts of a stack, each a file of its own. */
export type CloudPart =
  | 'network'
  | 'keys'
  | 'cluster'
  | 'pools'
  | 'identity'
  | 'access'
  | 'audit'
  | 'backup'
  | 'billing'
  | 'data'
  | 'detection'
  | 'faults'
  | 'gateway'
  | 'names'
  | 'objectives'
  | 'registry'
  | 'traffic';

/** One resource of a cloud, or one look-up. */
export interface CloudResource {
  part: CloudPart;
  /** Type in the schema of the provider, for example `aws_vpc`. */
  type: string;
  /** Unique among its type. */
  name: string;
  args: CloudArguments;
  /** Looks something up and makes nothing. */
  data?: boolean;
  /** Resources that have to be there although no argument names them, as `type.name`. */
  dependsOn?: readonly string[];
  /** Cannot be destroyed by code: it holds data. */
  protect?: boolean;
  /** Arguments that something else changes later, such as an autoscaler. */
  ignoreChanges?: readonly string[];
  /** Its successor is there before it goes, since others hold on to it. */
  replacedFirst?: boolean;
  /** Stands in the region of recovery. */
  inRecoveryRegion?: boolean;
}

/** Something that people say when they run the code. */
export interface CloudVariable {
  name: string;
  description: string;
  type: 'bool' | 'number' | 'string' | 'list(string)';
  /** Absent where people have to say it. */
  default?: CloudValue;
}

/** Something that is known when all is made. */
export interface CloudOutput {
  name: string;
  description: string;
  value: CloudValue;
}

/** All that is made together, with a state of its own. */
export interface CloudStack {
  /** Unique; it becomes a folder. */
  name: string;
  /** What it is for, and whether it makes a cluster. */
  summary: string;
  /** How the pod network comes in while it is applied, where the provider brings none. */
  network?: FolderReadme['steps'];
  /** What to do when it was applied, in this order: a sentence each. */
  next: readonly string[];
  cloud: Cloud;
  region: string;
  /** Region of the second provider, where anything stands in one. */
  recoveryRegion?: string;
  /** Marks every resource that can carry it. */
  tags: Readonly<Record<string, string>>;
  resources: readonly CloudResource[];
  variables: readonly CloudVariable[];
  outputs: readonly CloudOutput[];
  /** What people have to know, a sentence each. */
  notes: readonly string[];
}

/** Address of a resource, as references name it. */
export function addressOfResource({
  type,
  name,
  data,
}: Pick<CloudResource, 'type' | 'name' | 'data'>): string {
  return `${data ? 'data.' : ''}${type}.${name}`;
}
