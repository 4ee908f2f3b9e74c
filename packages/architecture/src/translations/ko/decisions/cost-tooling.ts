import type { Phrases } from '../../Phrases';

/** 비용 도구 */
export const costTooling: Phrases = {
  'Cost tooling': '비용 도구',
  'How does a team learn what it costs?': '팀이 자기 비용을 어떻게 아는가?',
  OpenCost: 'OpenCost',
  'cost by namespace, label and pod, from an open specification, also for own hardware':
    '개방형 명세에 따라 네임스페이스, 레이블, 파드별 비용을 보여 주며 자체 하드웨어에도 쓸 수 있음',
  'many teams have to see their own share':
    '많은 팀이 자기 몫을 볼 수 있어야 함',
  'OpenCost is a CNCF project and specification for cost allocation':
    'OpenCost는 비용 배분을 위한 CNCF 프로젝트이자 명세임',
  'Give own hardware a price list, or everything there is free':
    '자체 하드웨어에 가격표를 줄 것. 아니면 모두 무료로 보임',
  Kubecost: 'Kubecost',
  'allocation with savings advice and one view over clusters, with a vendor behind it':
    '절감 조언을 갖춘 비용 배분과 여러 클러스터를 한눈에 보는 화면을 벤더가 제공함',
  'the view over many clusters is in the paid edition':
    '여러 클러스터를 함께 보는 화면은 유료 에디션에 있음',
  'Kubecost allocates cost and advises on savings':
    'Kubecost는 비용을 배분하고 절감 방법을 조언함',
  'Compare the licence with the saving after one quarter':
    '한 분기 뒤에 라이선스 비용과 절감액을 비교할 것',
  'Cost allocation of the provider': '제공자의 비용 배분',
  'the bill, split by cluster, namespace and label':
    '청구서를 클러스터, 네임스페이스, 레이블별로 나눔',
  'each cloud splits its own bill in its own way':
    '클라우드마다 청구서를 나누는 방식이 다름',
  'own hardware is on no bill': '자체 하드웨어는 어떤 청구서에도 없음',
  'teams seldom get to see the billing account':
    '팀이 결제 계정을 볼 수 있는 경우는 드묾',
  'A cloud bill is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 청구서는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A cloud bill is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 청구서는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'the split by namespace is for managed clusters':
    '네임스페이스별로 나누는 기능은 관리형 클러스터용임',
  'AWS split cost allocation data covers EKS pods':
    'AWS 분할 비용 할당 데이터는 EKS 파드를 다룸',
  'The bill is a day late; alerts are too':
    '청구서는 하루 늦으므로 알림도 하루 늦음',
  'No cost tooling': '비용 도구 없음',
  'the bill or the purchase order is enough for now':
    '지금은 청구서나 구매 주문서로 충분함',
  'a tight budget has to see where it goes':
    '빠듯한 예산은 돈이 어디로 가는지 보아야 함',
  'several teams share the bill and none feels it':
    '여러 팀이 청구서를 나누지만 누구도 체감하지 못함',
  'sites are alike and paid once': '사이트가 모두 비슷하고 비용은 한 번만 치름',
  'FinOps starts with understanding usage and cost':
    'FinOps는 사용량과 비용을 이해하는 데서 시작함',
  'Label owners from the first day; cost can be split later':
    '첫날부터 소유자 레이블을 붙일 것. 비용은 나중에 나눌 수 있음',
};
