import type { Phrases } from '../../Phrases';

/** 프로비저닝 */
export const provisioning: Phrases = {
  Provisioning: '프로비저닝',
  'Which tool creates and changes clusters?':
    '어떤 도구로 클러스터를 만들고 바꾸는가?',
  OpenTofu: 'OpenTofu',
  'the best-known way to describe infrastructure, with a plan before each change and an open licence':
    '변경마다 계획을 보여 주고 라이선스가 개방된, 가장 널리 알려진 인프라 기술 방법',
  'Terraform configuration and habits carry over':
    'Terraform 구성과 습관을 그대로 이어 감',
  'it can make the machines, but another tool still has to make the cluster':
    '머신은 만들 수 있지만 클러스터는 다른 도구가 만들어야 함',
  'nothing reconciles a long list of clusters between runs':
    '실행과 실행 사이에 긴 클러스터 목록을 조정하는 것이 없음',
  'OpenTofu is an open-source fork of Terraform under the Linux Foundation':
    'OpenTofu는 Linux Foundation 아래의 오픈 소스 Terraform 포크임',
  'State holds secrets: encrypt it, lock it, and let only the pipeline apply':
    '상태(state)에 시크릿이 들어가므로 암호화하고, 잠그고, 파이프라인만 적용하게 할 것',
  'Cluster API': 'Cluster API',
  'clusters are objects a hub reconciles, so fifty are as easy to upgrade as one':
    '클러스터가 허브가 조정하는 오브젝트라 쉰 개도 하나만큼 쉽게 업그레이드함',
  'there is a management cluster for it to live in':
    '이를 둘 관리 클러스터가 있음',
  'upgrading many clusters by hand does not scale':
    '많은 클러스터를 손으로 업그레이드하는 것은 규모를 감당하지 못함',
  'fewer than four clusters do not pay for a management cluster':
    '클러스터가 넷이 안 되면 관리 클러스터가 제값을 못함',
  'these bring their own lifecycle tool':
    '이 배포판들은 자체 수명 주기 도구를 가짐',
  'the one cluster would have to create itself':
    '하나뿐인 클러스터가 자기 자신을 만들어야 하게 됨',
  'Cluster API provides declarative lifecycle for clusters through a management cluster':
    'Cluster API는 관리 클러스터를 통해 클러스터의 선언적 수명 주기를 제공함',
  'The management cluster needs a bootstrap and a restore that does not depend on itself':
    '관리 클러스터에는 자신에게 의존하지 않는 부트스트랩과 복원이 필요함',
  Crossplane: 'Crossplane',
  'clusters and cloud services become APIs that teams order from':
    '클러스터와 클라우드 서비스가 팀이 주문하는 API가 됨',
  'many teams want to order databases and clusters without a ticket':
    '많은 팀이 티켓 없이 데이터베이스와 클러스터를 주문하려 함',
  'its providers create managed services of clouds':
    '그 제공자들은 클라우드의 관리형 서비스를 만듦',
  'Crossplane compositions expose infrastructure as Kubernetes APIs':
    'Crossplane 컴포지션은 인프라를 Kubernetes API로 드러냄',
  'Compositions are software: version, test and review them':
    '컴포지션도 소프트웨어이므로 버전을 매기고, 시험하고, 검토할 것',
  Pulumi: 'Pulumi',
  'infrastructure in the language the developers already write':
    '개발자가 이미 쓰는 언어로 인프라를 작성함',
  'Pulumi is already used here': '여기서 이미 Pulumi를 씀',
  'Pulumi programs use general-purpose languages; state can be self-hosted':
    'Pulumi 프로그램은 범용 언어로 쓰고, 상태를 직접 호스팅할 수 있음',
  'Choose the state backend on the first day; moving it later stops all changes':
    '상태 백엔드를 첫날에 고를 것. 나중에 옮기면 모든 변경이 멈춤',
  "The distribution's own installer": '배포판 자체 설치 프로그램',
  'the path its vendor tests, with the least between you and the manual':
    '벤더가 시험하는 경로이며, 설명서와의 사이에 끼어드는 것이 가장 적음',
  'a site bootstraps itself from one file on its disk':
    '사이트가 디스크의 파일 하나로 스스로 부트스트랩함',
  'only this path is documented for an installation without Internet':
    '인터넷 없는 설치에 문서화된 경로는 이것뿐임',
  'managed services have no installer':
    '관리형 서비스에는 설치 프로그램이 없음',
  'Each self-managed distribution documents its own installer and configuration file':
    '자체 관리형 배포판마다 자체 설치 프로그램과 설정 파일을 문서화함',
  'Keep the installer configuration in Git and rebuild one cluster from it every quarter':
    '설치 프로그램 설정을 Git에 두고, 분기마다 그것으로 클러스터 하나를 다시 만들 것',
};
