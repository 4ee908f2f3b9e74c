import type { OperatorModel } from '@kubernetes-architect/architecture';

/** Folder of an operator: a Go module, and how it is deployed. */
export function operatorFolder({ name }: Pick<OperatorModel, 'name'>): string {
  return `operators/${name}`;
}

/** Folder of the objects that are the same everywhere. */
export function operatorBase(operator: Pick<OperatorModel, 'name'>): string {
  return `${operatorFolder(operator)}/deploy/base`;
}

/** Folder of the overlay of an environment. */
export function operatorOverlay(
  operator: Pick<OperatorModel, 'name'>,
  environment: string,
): string {
  return `${operatorFolder(operator)}/deploy/envs/${environment}`;
}

/** File in the overlay of an environment that holds the image and nothing else. */
export const OPERATOR_VERSION_FILE = 'version.yaml';

/** Name of the Go module. The group is a domain of the owner's, so the name is nobody else's. */
export function goModule({
  group,
  name,
}: Pick<OperatorModel, 'group' | 'name'>): string {
  return `${group}/${name}`;
}
