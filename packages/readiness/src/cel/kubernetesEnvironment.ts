import { Environment } from '@marcbachmann/cel-js';
import { registerLists } from './registerLists';
import { registerNetwork } from './registerNetwork';
import { registerQuantity } from './registerQuantity';
import { registerRegularExpressions } from './registerRegularExpressions';
import { registerStrings } from './registerStrings';

/** The variables an admission policy has, and so every rule expression. */
const VARIABLES = ['object', 'variables', 'params', 'namespaceObject'];

/**
 * A CEL environment with the Kubernetes libraries and the variables of an admission policy.
 *
 * @param iterated - names of further variables, such as `container`
 * @internal
 */
export function kubernetesEnvironment(iterated: string[] = []): Environment {
  const environment = new Environment({
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
  });
  registerQuantity(environment);
  registerRegularExpressions(environment);
  registerLists(environment);
  registerStrings(environment);
  registerNetwork(environment);
  for (const name of [...VARIABLES, ...iterated]) {
    environment.registerVariable(name, 'dyn');
  }
  return environment;
}
