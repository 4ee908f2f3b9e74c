import type { Phrases } from '../../Phrases';

/** 패키징 */
export const packaging: Phrases = {
  Packaging: '패키징',
  'Helm, Kustomize, Jsonnet or cdk8s?':
    'Helm, Kustomize, Jsonnet, cdk8s 중 무엇인가?',
  Kustomize: 'Kustomize',
  'plain YAML with overlays that anyone can read, and Helm charts for what others publish':
    '누구나 읽을 수 있는 오버레이 방식의 순수 YAML이며, 남이 공개한 것에는 Helm 차트를 씀',
  'Kustomize is already used here': '여기서 이미 Kustomize를 씀',
  'a diff of plain YAML can be reviewed': '순수 YAML의 diff는 검토할 수 있음',
  'Kustomize is built into kubectl and composes bases and overlays':
    'Kustomize는 kubectl에 내장되어 있고 베이스와 오버레이를 조합함',
  'Overlays differ only in what must differ; components carry the optional parts':
    '오버레이는 달라야 하는 것만 다르게 하고, 선택적인 부분은 컴포넌트에 담을 것',
  'Helm charts': 'Helm 차트',
  'one chart with values for many alike services, and versions of it':
    '비슷한 많은 서비스에 값만 다른 차트 하나를 쓰고, 그 버전을 관리함',
  'Helm is already used here': '여기서 이미 Helm을 씀',
  'a hundred alike services share one chart instead of a hundred copies':
    '비슷한 서비스 백 개가 사본 백 개 대신 차트 하나를 함께 씀',
  'Helm packages charts with values, and stores them in OCI registries':
    'Helm은 차트를 값과 함께 패키징하고 OCI 레지스트리에 저장함',
  'Give values a JSON schema; render charts in the pipeline to see what changes':
    '값에 JSON 스키마를 두고, 파이프라인에서 차트를 렌더링해 무엇이 바뀌는지 볼 것',
  Jsonnet: 'Jsonnet',
  'a data language with functions for who is fluent in it':
    '능숙한 사람을 위한, 함수를 갖춘 데이터 언어',
  'Jsonnet is a data templating language': 'Jsonnet은 데이터 템플릿 언어임',
  'Few people can review it; train two at least':
    '검토할 수 있는 사람이 적으므로 적어도 두 명을 교육할 것',
  cdk8s: 'cdk8s',
  'manifests from TypeScript, Python, Java or Go with tests':
    'TypeScript, Python, Java 또는 Go로 쓰고 테스트까지 하는 매니페스트',
  'infrastructure is already written in a programming language':
    '인프라를 이미 프로그래밍 언어로 작성함',
  'cdk8s synthesises Kubernetes YAML from code':
    'cdk8s는 코드로 Kubernetes YAML을 합성함',
  'Commit the synthesised YAML; the engine applies that':
    '합성한 YAML을 커밋할 것. 엔진은 그것을 적용함',
};
