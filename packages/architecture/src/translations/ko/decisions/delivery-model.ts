import type { Phrases } from '../../Phrases';

/** 배포 모델 */
export const deliveryModel: Phrases = {
  'Delivery model': '배포 모델',
  'Do clusters pull from Git, or does CI push to clusters?':
    '클러스터가 Git에서 가져오는가, CI가 클러스터로 밀어 넣는가?',
  'GitOps: clusters pull from Git': 'GitOps: 클러스터가 Git에서 가져오기',
  'Git is the whole truth, no pipeline holds cluster credentials, and drift is put right by itself':
    'Git이 유일한 진실이고, 어떤 파이프라인도 클러스터 자격 증명을 갖지 않으며, 드리프트는 저절로 바로잡힘',
  'there are several clusters to keep alike':
    '똑같이 유지해야 할 클러스터가 여럿임',
  'every change to production is a reviewed commit, which is the change record an auditor wants':
    '운영의 모든 변경이 검토된 커밋이며, 이것이 감사인이 원하는 변경 기록임',
  'OpenGitOps: declarative, versioned and immutable, pulled automatically, continuously reconciled':
    'OpenGitOps: 선언적이고, 버전이 있고 불변이며, 자동으로 가져오고, 계속 조정함',
  'An emergency fix is a commit too; kubectl edits are reverted':
    '긴급 수정도 커밋이며, kubectl로 바꾼 것은 되돌려짐',
  'The pipeline ends with a pull request, so it cannot say whether the rollout worked: alerts do':
    '파이프라인은 풀 리퀘스트로 끝나므로 롤아웃의 성공 여부는 파이프라인이 아니라 알림이 알려 줌',
  'CI pushes to clusters': 'CI가 클러스터로 밀어 넣기',
  'one pipeline from commit to rollout, which everybody already understands':
    '커밋부터 롤아웃까지 파이프라인 하나이며, 모두가 이미 이해하는 방식임',
  'a push has to be repeated, and may fail halfway, for each cluster':
    '클러스터마다 푸시를 반복해야 하고, 중간에 실패할 수 있음',
  'a pipeline does not reach API servers behind the networks of the sites':
    '파이프라인은 사이트 네트워크 뒤의 API 서버에 닿지 못함',
  'a pipeline with administrator credentials of production puts the whole CI system into the audit scope':
    '운영 관리자 자격 증명을 가진 파이프라인은 CI 시스템 전체를 감사 범위에 넣음',
  'The pull principle keeps credentials of the cluster inside the cluster':
    '가져오기 원칙은 클러스터의 자격 증명을 클러스터 안에 둠',
  'Use short-lived OIDC credentials per namespace; schedule a diff to notice drift':
    '네임스페이스별 단기 OIDC 자격 증명을 쓰고, 드리프트를 알아채도록 diff를 주기적으로 돌릴 것',
  'Whoever controls the pipeline controls every cluster it can reach':
    '파이프라인을 장악한 사람이 그것이 닿는 모든 클러스터를 장악함',
};
