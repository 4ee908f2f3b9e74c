import type { Phrases } from '../../Phrases';

/** 승격 */
export const promotion: Phrases = {
  Promotion: '승격',
  'What moves a version from one environment to the next?':
    '무엇이 버전을 한 환경에서 다음 환경으로 옮기는가?',
  'A pull request per environment': '환경별 풀 리퀘스트',
  'the version changes in one file of the next environment, and a review is the gate':
    '다음 환경의 파일 하나에서 버전이 바뀌고, 검토가 관문이 됨',
  'hundreds of pull requests a day are not read':
    '하루 수백 개의 풀 리퀘스트는 읽히지 않음',
  'The OpenGitOps principles make the commit the unit of change':
    'OpenGitOps 원칙은 커밋을 변경의 단위로 삼음',
  'Refuse skipped environments in the pipeline, not by habit':
    '환경을 건너뛰는 것은 습관이 아니라 파이프라인으로 막을 것',
  'Image automation': '이미지 자동화',
  'new images write their own commit where a policy allows it':
    '정책이 허용하는 곳에서 새 이미지가 스스로 커밋을 씀',
  'nobody approves what reaches the environment':
    '환경에 닿는 것을 아무도 승인하지 않음',
  'image automation belongs to Flux': '이미지 자동화는 Flux의 기능임',
  'Flux image automation updates Git from image policies':
    'Flux 이미지 자동화는 이미지 정책에 따라 Git을 갱신함',
  'Use it for development and staging; production stays a pull request':
    '개발과 스테이징에 쓰고, 운영은 풀 리퀘스트로 남길 것',
  Kargo: 'Kargo',
  'stages, gates and verification as objects, for many services and environments':
    '많은 서비스와 환경을 위해 단계, 관문, 검증을 오브젝트로 다룸',
  'promotions are too many to follow by hand':
    '손으로 따라가기에는 승격이 너무 많음',
  'Kargo drives Argo CD applications': 'Kargo는 Argo CD 애플리케이션을 움직임',
  'Kargo promotes freight through stages alongside Argo CD':
    'Kargo는 Argo CD와 나란히 freight를 단계별로 승격함',
  'One more controller with write access to Git':
    'Git에 쓰기 권한을 가진 컨트롤러가 하나 더 생김',
  'Rendered manifests per environment': '환경별로 렌더링한 매니페스트',
  'what will be applied is what is reviewed, plain and complete':
    '적용될 것이 곧 검토한 것이며, 평이하고 온전함',
  'the reviewed diff is exactly what production receives':
    '검토한 diff가 정확히 운영에 들어가는 것임',
  'Argo CD documents hydrating rendered manifests into branches':
    'Argo CD는 렌더링한 매니페스트를 브랜치에 채우는 방법을 문서화함',
  'Rendered files are generated only; a check refuses edits by hand':
    '렌더링한 파일은 생성만 하고, 손으로 고친 것은 검사가 거부함',
  'Stages of the pipeline': '파이프라인의 단계',
  'the pipeline that pushes also promotes': '밀어 넣는 파이프라인이 승격도 함',
  'clusters pull, so a stage has nothing to push':
    '클러스터가 가져오므로 단계가 밀어 넣을 것이 없음',
  'GitHub environments gate jobs by approval':
    'GitHub 환경은 승인으로 작업을 막거나 통과시킴',
  'The state of an environment is the last successful job; keep its log':
    '환경의 상태는 마지막으로 성공한 작업이므로 그 로그를 보관할 것',
};
