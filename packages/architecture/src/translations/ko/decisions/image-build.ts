import type { Phrases } from '../../Phrases';

/** 이미지 빌드 */
export const imageBuild: Phrases = {
  'Image build': '이미지 빌드',
  'What turns source into an image?': '소스를 무엇으로 이미지로 만드는가?',
  'BuildKit, rootless': '루트리스 BuildKit',
  'Dockerfiles with caches, several architectures, SBOM and provenance':
    '캐시, 여러 아키텍처, SBOM, 출처 증명을 갖춘 Dockerfile 빌드',
  'BuildKit can run rootless and attest builds':
    'BuildKit은 루트리스로 실행되고 빌드를 증명할 수 있음',
  'Distroless final stages; a template Dockerfile per language':
    '최종 단계는 distroless로, Dockerfile은 언어별 템플릿 하나로 둘 것',
  'Cloud Native Buildpacks': 'Cloud Native Buildpacks',
  'no Dockerfiles: bases are chosen and patched centrally, and images are rebased without a build':
    'Dockerfile 없음: 베이스를 중앙에서 고르고 패치하며, 이미지를 다시 빌드하지 않고 리베이스함',
  'hundreds of services get a patched base in one step':
    '수백 개 서비스가 한 번에 패치된 베이스를 받음',
  'GPU images do not fit the builders': 'GPU 이미지는 빌더에 맞지 않음',
  'Rebase swaps the base layers of an image':
    '리베이스는 이미지의 베이스 레이어를 교체함',
  'The platform owns the builder and its updates':
    '빌더와 그 업데이트를 플랫폼이 맡음',
  Buildah: 'Buildah',
  'daemonless builds on Red Hat platforms':
    'Red Hat 플랫폼에서 데몬 없이 하는 빌드',
  'it comes supported with the platform': '플랫폼에 지원과 함께 들어 있음',
  'Buildah builds OCI images without a daemon':
    'Buildah는 데몬 없이 OCI 이미지를 빌드함',
  'User namespaces on build nodes are needed':
    '빌드 노드에 사용자 네임스페이스가 필요함',
  Kaniko: 'Kaniko',
  'once the way to build inside a pod; its original repository is archived':
    '한때 파드 안에서 빌드하던 방법이며, 원래 저장소는 보관(archive) 처리됨',
  'its original repository was archived in June 2025, and the forks differ in how far they carry it on; use BuildKit or Buildah':
    '원래 저장소는 2025년 6월에 보관 처리되었고 포크마다 이어 가는 정도가 다르므로 BuildKit이나 Buildah를 쓸 것',
  'The repository is archived': '저장소가 보관 처리됨',
  'Move to rootless BuildKit': '루트리스 BuildKit으로 옮길 것',
};
