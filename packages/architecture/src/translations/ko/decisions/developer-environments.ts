import type { Phrases } from '../../Phrases';

/** 개발 환경 */
export const developerEnvironments: Phrases = {
  'Developer environments': '개발 환경',
  'Where does a developer try a change before it is merged?':
    '개발자가 병합 전에 변경을 어디에서 시험하는가?',
  'A local cluster with Tilt or Skaffold':
    'Tilt 또는 Skaffold를 쓰는 로컬 클러스터',
  'a small cluster on the laptop, rebuilt on every save':
    '노트북 PC의 작은 클러스터를 저장할 때마다 다시 빌드함',
  'the system no longer fits on a laptop':
    '시스템이 더는 노트북 PC에 들어가지 않음',
  'laptops lack the GPU': '노트북 PC에는 그 GPU가 없음',
  'Skaffold rebuilds and redeploys on change':
    'Skaffold는 변경이 있을 때 다시 빌드하고 배포함',
  'The local overlay is built in the pipeline too, or it rots':
    '로컬 오버레이도 파이프라인에서 빌드할 것. 아니면 낡아 쓸 수 없게 됨',
  'Dev containers with shared development namespaces':
    'Dev Containers와 공유 개발 네임스페이스',
  'the same tools for everybody, and the rest of the system runs in a shared cluster':
    '모두가 같은 도구를 쓰고, 나머지 시스템은 공유 클러스터에서 실행됨',
  'new colleagues work on the first day': '새 동료가 첫날부터 일함',
  'The Development Containers specification': 'Development Containers 명세',
  'Quota and a nightly clean-up on development namespaces':
    '개발 네임스페이스에 할당량과 야간 정리를 둘 것',
  'A preview per pull request': '풀 리퀘스트별 미리보기',
  'every pull request runs as a whole and disappears with it':
    '풀 리퀘스트마다 전체가 실행되고, 닫히면 함께 사라짐',
  'reviewers see the change run many times a day':
    '검토자가 하루에도 여러 번 변경이 동작하는 모습을 봄',
  'previews cost while they wait for review':
    '미리보기는 검토를 기다리는 동안에도 비용이 듦',
  'the real thing is far from where pull requests are':
    '실제 환경이 풀 리퀘스트가 있는 곳과 멀리 떨어져 있음',
  'without a reconciler nobody removes what a closed pull request leaves':
    '조정하는 엔진이 없으면 닫힌 풀 리퀘스트가 남긴 것을 아무도 지우지 않음',
  'what follows pull requests is a generator of Argo CD':
    '풀 리퀘스트를 따라가는 것은 Argo CD의 생성기임',
  'The pull request generator creates an application per pull request':
    'Pull Request Generator는 풀 리퀘스트마다 애플리케이션을 만듦',
  'Data for previews is made, never copied from production':
    '미리보기용 데이터는 만들어 쓰고, 운영에서 절대 복사하지 말 것',
};
