import type { Phrases } from '../../Phrases';

/** 저장소 구성 */
export const repositoryLayout: Phrases = {
  'Repository layout': '저장소 구성',
  'One repository, or several by owner?':
    '저장소 하나인가, 소유자별로 여럿인가?',
  'One repository': '저장소 하나',
  'a change across clusters, add-ons and applications is one reviewed commit':
    '클러스터, 애드온, 애플리케이션에 걸친 변경이 검토된 커밋 하나임',
  'many teams wait for each other in one repository':
    '많은 팀이 저장소 하나에서 서로를 기다림',
  'read access cannot be limited to a folder':
    '읽기 권한을 폴더로 제한할 수 없음',
  'Flux documents mono-repository and multi-repository structures':
    'Flux는 모노레포와 멀티레포 구조를 문서화함',
  'CODEOWNERS per folder, and a pipeline that builds only what changed':
    '폴더마다 CODEOWNERS를 두고, 바뀐 것만 빌드하는 파이프라인을 쓸 것',
  'Fleet, infrastructure and applications apart':
    '플릿, 인프라, 애플리케이션 분리',
  'clusters, add-ons and applications change at their own pace under their own owners':
    '클러스터, 애드온, 애플리케이션이 각자의 소유자 아래 각자의 속도로 바뀜',
  'who may change the platform and who may change applications are different lists':
    '플랫폼을 바꿀 수 있는 사람과 애플리케이션을 바꿀 수 있는 사람의 목록이 다름',
  'platform and product teams have different rhythms':
    '플랫폼 팀과 제품 팀은 일하는 주기가 다름',
  'the same people would approve their own pull requests in three places':
    '같은 사람들이 세 곳에서 자기 풀 리퀘스트를 승인하게 됨',
  'The D2 reference architecture separates fleet, infra and apps repositories':
    'D2 참조 아키텍처는 fleet, infra, apps 저장소를 분리함',
  'Pin the revision of infrastructure in fleet, so a change can be tried on one environment':
    '플릿에서 인프라의 리비전을 고정해 변경을 환경 하나에서 시험할 수 있게 할 것',
  'A repository per team': '팀별 저장소',
  'every team owns its deployments whole, inside limits the platform sets':
    '모든 팀이 플랫폼이 정한 한도 안에서 자기 배포를 온전히 소유함',
  'twenty teams or more do not share a review queue':
    '스무 팀이 넘으면 검토 대기열 하나를 함께 쓰지 못함',
  'tenants cannot read each other': '테넌트가 서로를 읽을 수 없음',
  'Flux documents a repository per team with tenants':
    'Flux는 테넌트와 팀별 저장소를 문서화함',
  'Templates and shared policies keep sixty repositories alike; a change of convention is sixty pull requests':
    '템플릿과 공유 정책으로 저장소 예순 개를 똑같이 유지하며, 규칙 하나를 바꾸면 풀 리퀘스트가 예순 개임',
};
