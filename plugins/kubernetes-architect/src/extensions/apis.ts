import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { KubernetesArchitectClient, kubernetesArchitectApiRef } from '../api';

/** The client of the backend. */
export const kubernetesArchitectApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: kubernetesArchitectApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new KubernetesArchitectClient(deps),
    }),
});
