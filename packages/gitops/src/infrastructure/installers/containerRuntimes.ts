/**
 * What people who prepare machines have to know of the runtime of containers:
 * https://kubernetes.io/docs/setup/production-environment/container-runtimes/.
 */
export function containerRuntimeNotes(): string[] {
  return [
    'The files name the socket of containerd. Write its settings with `containerd config default`, then set `SystemdCgroup = true` for runc: kubelet and runtime have to use the same driver of cgroups, which is systemd in kubeadm.',
    'CRI-O does as well: take its minor version that is the one of Kubernetes, and put `unix:///var/run/crio/crio.sock` in the place of the socket of containerd in all files. Its driver of cgroups is systemd already.',
  ];
}
