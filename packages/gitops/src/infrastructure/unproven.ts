/**
 * What infrastructure code could not be proven by the tool it is for, and
 * why, by `decision/option`.
 *
 * @public
 */
export const UNPROVEN: Readonly<Record<string, string>> = {
  'api-gateway/provider-managed':
    'formatted and parsed by OpenTofu and checked against the types of the bridged providers; no request went through a gateway, since there is no account',
  'distribution/aks':
    'formatted and parsed by OpenTofu and checked against the types of the bridged provider; nothing is made, since there is no account',
  'distribution/eks':
    'formatted and parsed by OpenTofu and checked against the types of the bridged provider; nothing is made, since there is no account',
  'distribution/gke':
    'formatted and parsed by OpenTofu and checked against the types of the bridged provider; nothing is made, since there is no account',
  'distribution/k3s':
    'K3s checks its settings only when it starts on a machine',
  'distribution/kops': 'kOps cannot be had where the tests run',
  'distribution/kubespray':
    'the roles of Kubespray cannot be run without machines',
  'distribution/openshift':
    'the installer of OpenShift cannot be had where the tests run, nor can its kinds',
  'distribution/rke2':
    'the cluster is accepted by an API server with the kinds of Rancher; the name of the release and the settings of RKE2 are not checked',
  'distribution/tanzu':
    'the class of the Supervisor and its classes of machines exist only in vSphere',
  'provisioning/cluster-api':
    'strict against the kinds of the providers on an API server; no controller runs, so nothing is made',
  'provisioning/crossplane':
    'packages, definitions and Compositions are strict against the kinds of Crossplane on an API server; the kinds of its providers and the function that writes them cannot be had where the tests run, so nothing is made',
};
