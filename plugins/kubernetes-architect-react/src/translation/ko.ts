import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectReactTranslationRef } from './translationRef';

/** 한국어 */
const messages = createTranslationMessages({
  ref: kubernetesArchitectReactTranslationRef,
  messages: {
    'status.unreachable': '연결 불가',
    'status.unhealthy': '비정상',
    'status.failed': '실패',
    'status.degraded': '성능 저하',
    'status.missing': '배포 안 됨',
    'status.progressing': '진행 중',
    'status.unknown': '알 수 없음',
    'status.notConnected': '연결 안 됨',
    'status.suspended': '일시 중지',
    'status.completed': '완료',
    'status.healthy': '정상',
    'status.last': '마지막: {{status}}',
    'kind.fleet': '플릿',
    'kind.platform': '플랫폼',
    'kind.repository': '저장소',
    'kind.engine': '배포 엔진',
    'kind.environment': '환경',
    'kind.cluster': '클러스터',
    'kind.nodePool': '노드 풀',
    'kind.tenant': '테넌트',
    'kind.namespace': '네임스페이스',
    'kind.workload': '워크로드',
    'kind.app': '앱',
    'kind.addon': '애드온',
    'canvas.label': '아키텍처 그림',
    'canvas.open': '{{name}} 열기',
    'canvas.close': '{{name}} 닫기',
    'canvas.laying': '그림 배치 중…',
    'canvas.legend': '범례',
    'tree.label': '아키텍처 목록',
    'tree.name': '이름',
    'tree.kind': '종류',
    'tree.state': '상태',
    'tree.inside': '내부',
  },
});

export default messages;
