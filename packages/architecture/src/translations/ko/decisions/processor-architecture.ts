import type { Phrases } from '../../Phrases';

/** 프로세서 아키텍처 */
export const processorArchitecture: Phrases = {
  'Processor architecture': '프로세서 아키텍처',
  'amd64, arm64, or both?': 'amd64, arm64, 아니면 둘 다인가?',
  'amd64 only': 'amd64만',
  'every image and every driver exists for it': '모든 이미지와 드라이버가 있음',
  'GPU drivers and model images are tested on it first':
    'GPU 드라이버와 모델 이미지는 여기서 먼저 시험됨',
  'Container images carry one manifest per platform':
    '컨테이너 이미지는 플랫폼마다 매니페스트를 하나씩 가짐',
  'Build images for both anyway where it is free; it keeps the door open':
    '비용이 들지 않는 곳에서는 그래도 둘 다 빌드할 것. 선택의 여지가 남음',
  'amd64 with arm64 pools': 'amd64와 arm64 풀',
  'services that are built for both move to the cheaper machines one by one':
    '둘 다 빌드된 서비스를 하나씩 더 저렴한 머신으로 옮김',
  'two architectures double the build matrix of a small team':
    '아키텍처가 둘이면 작은 팀의 빌드 매트릭스가 두 배가 됨',
  'the saving is multiplied by many workloads':
    '많은 워크로드만큼 절감이 곱해짐',
  'own data centres would have to buy a second kind of server':
    '자체 데이터센터에서는 두 번째 종류의 서버를 사야 함',
  'AWS publishes Graviton guidance for containers and multi-architecture images':
    'AWS는 컨테이너와 다중 아키텍처 이미지를 위한 Graviton 지침을 공개함',
  'Pipelines build multi-architecture images; pools carry the kubernetes.io/arch label':
    '파이프라인은 다중 아키텍처 이미지를 빌드하고, 풀에는 kubernetes.io/arch 레이블이 붙음',
  'arm64 only': 'arm64만',
  'the cheapest machines per request where all software is your own':
    '모든 소프트웨어가 직접 만든 것이라면 요청당 가장 저렴한 머신',
  'small fanless machines at sites are often arm64':
    '사이트의 작은 무팬 머신은 arm64인 경우가 많음',
  'own data centres would have to be refitted':
    '자체 데이터센터의 설비를 다시 갖춰야 함',
  'GPU images and drivers are mostly built for amd64':
    'GPU 이미지와 드라이버는 대부분 amd64용으로 빌드됨',
  'Check every vendor image for arm64 before the first node':
    '첫 노드 전에 모든 벤더 이미지의 arm64 지원을 확인할 것',
};
