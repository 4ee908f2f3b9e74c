import type { Phrases } from '../../Phrases';

/** 모델 서빙 */
export const aiServing: Phrases = {
  'Model serving': '모델 서빙',
  'What serves models?': '모델을 무엇으로 서빙하는가?',
  'No model serving': '모델 서빙 없음',
  'no workload serves a model': '모델을 서빙하는 워크로드가 없음',
  'a workload serves a model or answers from one':
    '모델을 서빙하거나 모델로 답하는 워크로드가 있음',
  'CNCF describes cloud native AI building blocks':
    'CNCF가 클라우드 네이티브 AI의 구성 요소를 설명함',
  'It can be added as an add-on when a model arrives':
    '모델이 생기면 애드온으로 더할 수 있음',
  KServe: 'KServe',
  'one API for many frameworks, with scaling, canaries and vLLM underneath for language models':
    '여러 프레임워크를 API 하나로 다루고, 확장과 카나리를 제공하며, 언어 모델은 그 아래에서 vLLM으로 실행함',
  'teams should not each invent how a model is rolled out':
    '모델을 롤아웃하는 방법을 팀마다 새로 만들면 안 됨',
  'several teams publish models in one way':
    '여러 팀이 한 가지 방식으로 모델을 배포함',
  'KServe serves predictive and generative models':
    'KServe는 예측형 모델과 생성형 모델을 서빙함',
  'Standard deployment mode needs no Knative; start with it':
    'Standard 배포 모드에는 Knative가 필요 없으므로 여기서 시작할 것',
  vLLM: 'vLLM',
  'a fast server for language models in a plain Deployment':
    '일반 Deployment로 실행하는 빠른 언어 모델 서버',
  'every team would build its own rollout around a bare server':
    '서버만 있으면 팀마다 롤아웃 방법을 따로 만들게 됨',
  'models other than language models need another server':
    '언어 모델이 아닌 모델에는 다른 서버가 필요함',
  'one Deployment is easier than a platform of models':
    'Deployment 하나가 모델 플랫폼보다 쉬움',
  'vLLM serves language models with paged attention':
    'vLLM은 PagedAttention으로 언어 모델을 서빙함',
  'Cache weights on the node or in a volume: a cold start is tens of gigabytes':
    '가중치를 노드나 볼륨에 캐시할 것. 콜드 스타트마다 수십 기가바이트를 받음',
  'Triton Inference Server': 'Triton Inference Server',
  'several models and frameworks share one GPU with dynamic batching':
    '여러 모델과 프레임워크가 동적 배칭으로 GPU 하나를 함께 씀',
  'Triton batches dynamically and runs models concurrently':
    'Triton은 동적으로 배칭하고 모델을 동시에 실행함',
  'A model repository with configuration per model has to be kept':
    '모델마다 설정을 갖춘 모델 저장소를 관리해야 함',
  BentoML: 'BentoML',
  'models packaged with their Python code by the people who made them':
    '모델을 만든 사람이 Python 코드와 함께 직접 패키징함',
  'BentoML packages models and code into images':
    'BentoML은 모델과 코드를 이미지로 패키징함',
  'Every service is an image of its own, to be scanned and patched':
    '서비스마다 별도 이미지가 생겨 각각 스캔하고 패치해야 함',
  'Seldon Core': 'Seldon Core',
  'inference graphs with experiments and drift detection':
    '실험과 드리프트 감지를 갖춘 추론 그래프',
  'Seldon Core 2 runs pipelines of models':
    'Seldon Core 2는 모델 파이프라인을 실행함',
  'Production use is under the Business Source Licence: price it':
    '운영 사용은 Business Source Licence 대상이므로 비용을 확인할 것',
};
