import type { Phrases } from '../../Phrases';

/** 이미지 레지스트리 */
export const registry: Phrases = {
  'Image registry': '이미지 레지스트리',
  'Where are images and artifacts kept?':
    '이미지와 아티팩트를 어디에 보관하는가?',
  'The registry of the provider': '제공자의 레지스트리',
  'ECR, ACR or Artifact Registry: near the nodes, opened by workload identity':
    'ECR, ACR 또는 Artifact Registry: 노드와 가깝고 워크로드 아이덴티티로 열림',
  'every image is pushed once per cloud':
    '이미지를 클라우드마다 한 번씩 푸시해야 함',
  'sites would pull over the line': '사이트가 회선을 거쳐 가져오게 됨',
  'A cloud registry is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 레지스트리는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A cloud registry is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 레지스트리는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'images have to stay on the site': '이미지가 사이트에 남아 있어야 함',
  'ECR scans images and replicates across regions':
    'ECR은 이미지를 스캔하고 리전 간에 복제함',
  'Pull-through caches keep public registries out of the critical path':
    '풀스루 캐시로 공개 레지스트리를 핵심 경로에서 뺄 것',
  Harbor: 'Harbor',
  'a graduated CNCF registry with projects, scanning, signatures and replication, run by us':
    '프로젝트, 스캔, 서명, 복제를 갖추고 직접 운영하는 CNCF 졸업 레지스트리',
  'Harbor is already run here': '이미 Harbor를 운영 중임',
  'it is the door of the air gap: everything is scanned on the way in':
    '폐쇄망의 문임: 들어오는 모든 것을 스캔함',
  'it replicates to where sites pull from': '사이트가 가져가는 곳으로 복제함',
  'nodes pull from inside the own network':
    '노드가 자체 네트워크 안에서 가져옴',
  'it is a stateful system for a small team to run':
    '작은 팀이 운영해야 하는 상태 저장 시스템임',
  'Harbor offers projects, scanning, signing and replication':
    'Harbor는 프로젝트, 스캔, 서명, 복제를 제공함',
  'Nothing starts while it is down: run it highly available, outside the clusters it feeds':
    '멈추면 아무것도 시작되지 않으므로, 공급받는 클러스터 밖에서 고가용성으로 운영할 것',
  Artifactory: 'Artifactory',
  'images beside the packages of every language, for who already has it':
    '이미 쓰고 있는 이들을 위해 모든 언어의 패키지 옆에 이미지를 둠',
  'Artifactory is already run here': '이미 Artifactory를 운영 중임',
  'Artifactory hosts Docker and OCI repositories':
    'Artifactory는 Docker 저장소와 OCI 저장소를 호스팅함',
  'The licence counts: replicas and scanning are editions':
    '라이선스가 관건임. 복제본과 스캔이 에디션에 따라 나뉨',
  'The registry of the Git host': 'Git 호스트의 레지스트리',
  'images beside the code that made them':
    '이미지를 만든 코드 옆에 이미지를 둠',
  'hundreds of sites pulling from a shared service meet its limits':
    '공유 서비스에서 수백 개 사이트가 가져오면 한도에 걸림',
  'many nodes pulling over the Internet meet limits and latency':
    '많은 노드가 인터넷으로 가져오면 한도와 지연에 부딪힘',
  'an outage of the Git host would stop pods from starting':
    'Git 호스트가 멈추면 파드가 시작되지 못함',
  'the Git host is there, with its users and tokens':
    'Git 호스트가 사용자와 토큰까지 이미 있음',
  'A registry of a Git host leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'Git 호스트의 레지스트리를 쓰면 이미지가 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'GitHub Packages hosts container images':
    'GitHub Packages는 컨테이너 이미지를 호스팅함',
  'Pull secrets are tokens that expire: let automation renew them':
    '풀 시크릿은 만료되는 토큰이므로 자동으로 갱신할 것',
};
