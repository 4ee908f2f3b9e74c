import type { Phrases } from '../../Phrases';

/** 업그레이드 전략 */
export const upgradeStrategy: Phrases = {
  'Upgrade strategy': '업그레이드 전략',
  'How does a cluster get its next Kubernetes version?':
    '클러스터가 다음 Kubernetes 버전을 어떻게 받는가?',
  'In place, environment by environment': '환경 순서대로 제자리에서',
  'control plane, then nodes, after the environment before has run on it for a week':
    '앞 환경이 일주일 동안 운영된 뒤에 컨트롤 플레인, 노드 순으로 올림',
  'nobody can walk through this many clusters':
    '이렇게 많은 클러스터를 하나씩 돌볼 수 있는 사람이 없음',
  'Version skew policy: the API server first, nodes up to three minor versions behind':
    '버전 차이 정책: API 서버가 먼저이고, 노드는 마이너 버전 세 개까지 뒤질 수 있음',
  'A check for removed APIs gates it; disruption budgets decide how long a drain takes':
    '제거된 API를 찾는 검사가 관문이 되고, 노드를 비우는 시간은 중단 예산이 정함',
  'A new cluster beside the old': '옛 클러스터 옆에 새 클러스터',
  'traffic moves, and can move back': '트래픽을 옮기고, 되돌릴 수도 있음',
  'an upgrade can be undone within seconds':
    '업그레이드를 몇 초 안에 되돌릴 수 있음',
  'data has to move with the traffic': '데이터도 트래픽과 함께 옮겨야 함',
  'a site has no room for a second cluster':
    '사이트에는 두 번째 클러스터를 둘 자리가 없음',
  'own hardware does not stand idle for a second production cluster':
    '두 번째 운영 클러스터를 위해 노는 자체 하드웨어는 없음',
  'EKS best practices describe blue/green cluster upgrades':
    'EKS 모범 사례는 블루/그린 클러스터 업그레이드를 설명함',
  'It proves twice a year that Git can rebuild a cluster':
    'Git으로 클러스터를 다시 만들 수 있음을 1년에 두 번 증명함',
  'Release channel of the provider': '제공자의 릴리스 채널',
  'the provider upgrades within windows you set':
    '정해 둔 기간 안에서 제공자가 업그레이드함',
  'each cloud has a calendar of its own': '클라우드마다 일정이 따로 있음',
  'a change of production has to be ours to time and to record':
    '운영 변경은 우리가 때를 정하고 기록해야 함',
  'only a provider upgrades by itself': '스스로 업그레이드하는 것은 제공자뿐임',
  'GKE release channels upgrade automatically within windows':
    'GKE 릴리스 채널은 정해진 기간 안에서 자동으로 업그레이드함',
  'Non-production follows an earlier channel, and somebody looks at it':
    '비운영은 더 이른 채널을 따르게 하고, 누군가 살펴볼 것',
  'Waves over a fleet': '플릿에 차수별로',
  'canary sites first, then growing waves with a halt on alarms':
    '카나리 사이트부터 시작해 차수를 키워 가며, 경보가 울리면 멈춤',
  'a mistake must stop after a few sites': '실수는 사이트 몇 곳에서 멈춰야 함',
  'there are too few clusters for waves':
    '차수로 나누기에는 클러스터가 너무 적음',
  'The system-upgrade-controller runs upgrade plans by node label':
    'system-upgrade-controller는 노드 레이블에 따라 업그레이드 계획을 실행함',
  'Labels decide the wave; the halt is automatic, the release is not':
    '차수는 레이블이 정함. 멈춤은 자동이지만 진행은 자동이 아님',
};
