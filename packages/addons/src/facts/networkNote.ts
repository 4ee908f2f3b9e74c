/** What people have to know of the network that pods are connected by. */
export const NETWORK_NOTE =
  'It is the network that everything else starts on, also the GitOps engine: an installer brings it, or a person by the command on the page of the cluster below infrastructure/. This add-on then owns it.';
