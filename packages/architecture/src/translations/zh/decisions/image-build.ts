import type { Phrases } from '../../Phrases';

/** 镜像构建 */
export const imageBuild: Phrases = {
  'Image build': '镜像构建',
  'What turns source into an image?': '用什么把源代码变成镜像？',
  'BuildKit, rootless': 'BuildKit，rootless 模式',
  'Dockerfiles with caches, several architectures, SBOM and provenance':
    'Dockerfile 带缓存，支持多架构、SBOM 和来源证明',
  'BuildKit can run rootless and attest builds':
    'BuildKit 可以 rootless 运行，并为构建出具证明',
  'Distroless final stages; a template Dockerfile per language':
    '最终阶段使用 distroless；每种语言一个 Dockerfile 模板',
  'Cloud Native Buildpacks': 'Cloud Native Buildpacks',
  'no Dockerfiles: bases are chosen and patched centrally, and images are rebased without a build':
    '不用 Dockerfile：基础镜像集中选择和打补丁，无需构建即可 rebase 镜像',
  'hundreds of services get a patched base in one step':
    '数百个服务一步换上打过补丁的基础镜像',
  'GPU images do not fit the builders': 'GPU 镜像不适合这些 builder',
  'Rebase swaps the base layers of an image': 'rebase 替换镜像的基础层',
  'The platform owns the builder and its updates': 'builder 及其更新由平台负责',
  Buildah: 'Buildah',
  'daemonless builds on Red Hat platforms': '在 Red Hat 平台上无守护进程构建',
  'it comes supported with the platform': '它随平台提供并受支持',
  'Buildah builds OCI images without a daemon':
    'Buildah 无需守护进程即可构建 OCI 镜像',
  'User namespaces on build nodes are needed': '构建节点需要用户命名空间',
  Kaniko: 'Kaniko',
  'once the way to build inside a pod; its original repository is archived':
    '曾经是在 Pod 内构建的做法；原仓库已归档',
  'its original repository was archived in June 2025, and the forks differ in how far they carry it on; use BuildKit or Buildah':
    '原仓库已于 2025 年 6 月归档，各个 fork 的后续维护程度不一；请用 BuildKit 或 Buildah',
  'The repository is archived': '该仓库已归档',
  'Move to rootless BuildKit': '迁移到 rootless BuildKit',
};
