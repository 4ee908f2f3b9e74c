import type { Phrases } from '../../Phrases';

/** AI 및 데이터 파이프라인 */
export const aiPipelines: Phrases = {
  'AI and data pipelines': 'AI 및 데이터 파이프라인',
  'What runs training and data jobs?':
    '학습 작업과 데이터 작업을 무엇으로 실행하는가?',
  'No pipelines': '파이프라인 없음',
  'CronJobs are enough for what there is':
    '지금 있는 작업은 CronJob으로 충분함',
  'batch jobs depend on each other': '배치 작업이 서로 의존함',
  'documents have to be split and embedded again and again':
    '문서를 나누고 임베딩하는 일이 계속 반복됨',
  'models are trained here, which needs order, retries and records':
    '여기서 모델을 학습하므로 순서, 재시도, 기록이 필요함',
  'CronJobs run jobs on a schedule': 'CronJob은 일정에 따라 작업을 실행함',
  'Alert on a CronJob that did not run': '실행되지 않은 CronJob에 알림을 걸 것',
  'Argo Workflows': 'Argo Workflows',
  'graphs of containers for any kind of job':
    '어떤 작업이든 컨테이너 그래프로 실행함',
  'data scientists want notebooks and experiments, not graphs of containers':
    '데이터 과학자가 원하는 것은 컨테이너 그래프가 아니라 노트북과 실험임',
  'there are no jobs that depend on each other': '서로 의존하는 작업이 없음',
  'Argo Workflows runs DAGs of containers':
    'Argo Workflows는 컨테이너의 DAG를 실행함',
  'Archive workflows to a database and delete old ones, or etcd fills':
    '워크플로를 데이터베이스에 보관하고 오래된 것을 지울 것. 아니면 etcd가 가득 참',
  Kubeflow: 'Kubeflow',
  'notebooks, pipelines, training operators and tuning as one platform for data scientists':
    '데이터 과학자를 위한 노트북, 파이프라인, 학습 오퍼레이터, 튜닝을 하나의 플랫폼으로 제공함',
  'data scientists are a customer of their own, and there are people to run it':
    '데이터 과학자가 독립된 고객이고, 운영할 인력도 있음',
  'no model is trained here': '여기서 학습하는 모델이 없음',
  'Kubeflow is a CNCF project for AI platforms':
    'Kubeflow는 AI 플랫폼을 위한 CNCF 프로젝트임',
  'Take the components you need (Trainer, Pipelines), not the whole distribution':
    '배포판 전체가 아니라 필요한 구성 요소(Trainer, Pipelines)만 쓸 것',
  'Ray with MLflow': 'Ray와 MLflow',
  'Python scales from a laptop to the cluster, and experiments and models are recorded':
    'Python 코드가 노트북 PC에서 클러스터까지 그대로 확장되고, 실험과 모델이 기록됨',
  'training and tuning are written in Python anyway':
    '학습과 튜닝을 어차피 Python으로 작성함',
  'no model is trained or served here':
    '여기서 학습하거나 서빙하는 모델이 없음',
  'KubeRay runs Ray clusters and jobs':
    'KubeRay는 Ray 클러스터와 작업을 실행함',
  'Queue jobs with Kueue, so teams share GPUs fairly':
    '작업을 Kueue로 대기열에 넣어 팀들이 GPU를 공평하게 나누게 할 것',
};
