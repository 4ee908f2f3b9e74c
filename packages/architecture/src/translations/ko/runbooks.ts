import type { runbooks as english } from '../en/runbooks';

/** 런북: 문제가 생겼거나 곧 생길 때 할 일. */
export const runbooks: Record<keyof typeof english, string> = {
  'runbook.when': '언제',
  'runbook.steps': '절차',
  'runbook.done': '완료 기준',
  'runbook.clusters': '클러스터: {clusters}. 하나를 고르세요:',
  'runbook.reserved':
    '클러스터를 직접 바꾸는 명령은 예외입니다. 실행한 명령을 모두 적어 두세요.',
  'runbook.disaster-recovery': '잃은 클러스터 다시 만들기',
  'runbook.disaster-recovery.when': '클러스터를 잃었거나 더는 믿을 수 없을 때.',
  'runbook.disaster-recovery.1':
    '지휘할 사람과 기록할 사람을 한 명씩 정합니다.',
  'runbook.disaster-recovery.2':
    '옛 클러스터가 아직 응답하면 GitOps 엔진을 멈춥니다. 두 클러스터가 동시에 움직이면 안 됩니다.',
  'runbook.disaster-recovery.3':
    '`platform.yaml`과 같은 이름, 버전, 리전으로 새 클러스터를 만듭니다. 리전을 잃었다면 파일에서 먼저 바꿉니다.',
  'runbook.disaster-recovery.4':
    '저장소 최상위 README를 따라 GitOps 엔진을 설치하고 읽기 자격 증명을 줍니다.',
  'runbook.disaster-recovery.5':
    '시크릿을 보관한 곳에서 되살립니다. Git에는 없습니다.',
  'runbook.disaster-recovery.6':
    '앱이 쓰기 전에 마지막으로 완료된 백업에서 데이터를 복원합니다.',
  'runbook.disaster-recovery.7': '엔진이 모든 것을 맞출 때까지 기다립니다.',
  'runbook.disaster-recovery.8': 'DNS나 로드 밸런서를 새 클러스터로 돌립니다.',
  'runbook.disaster-recovery.done':
    '모든 앱이 준비되고, 밖에서 온 요청에 답하며, 가장 새로운 데이터가 백업 시각과 맞습니다.',
  'runbook.failover': '다른 리전으로 전환',
  'runbook.failover.when':
    '운영 리전이 응답하지 않고, 기다리는 것이 전환보다 나쁠 때.',
  'runbook.failover.none':
    '두 리전에서 도는 환경이 없어 전환할 곳이 없습니다. 대신 클러스터를 다시 만드세요.',
  'runbook.failover.1':
    '리전 밖에서 확인해 앱 하나가 아니라 리전의 문제인지 봅니다.',
  'runbook.failover.2': '다른 리전이 같은 버전으로 정상인지 확인합니다.',
  'runbook.failover.3':
    '데이터가 얼마나 뒤졌는지 보고, 그 손실을 받아들일지 분명히 정합니다.',
  'runbook.failover.4':
    '다른 리전의 데이터를 쓰기 가능으로 바꾸고, 잃은 리전이 더는 쓰지 못하게 합니다.',
  'runbook.failover.5':
    '한 리전이 모든 트래픽을 감당하도록 `platform.yaml`의 최소 복제본을 올립니다.',
  'runbook.failover.6':
    'DNS나 글로벌 로드 밸런서로 트래픽을 옮깁니다. 일부부터 옮깁니다.',
  'runbook.failover.done':
    '남은 리전의 서비스 수준이 한 시간 동안 유지됩니다. 되돌리기는 따로 계획할 일입니다.',
  'runbook.upgrade': '클러스터 업그레이드',
  'runbook.upgrade.when': '업그레이드 문서에 클러스터의 다음 버전이 있을 때.',
  'runbook.upgrade.1':
    '다음 마이너 버전의 릴리스 노트를 읽고 사라지는 API를 찾습니다.',
  'runbook.upgrade.2': 'kubelet이 버전 차이 정책 안에 드는지 확인합니다.',
  'runbook.upgrade.3':
    '모든 중단 예산이 중단을 허용하는지 확인합니다. 아니면 노드 비우기가 끝나지 않습니다.',
  'runbook.upgrade.4':
    '백업합니다. 컨트롤 플레인을 직접 운영하면 etcd도 백업합니다.',
  'runbook.upgrade.5':
    '`platform.yaml`에서 클러스터의 `kubernetesVersion`을 마이너 버전 하나 올리고 다시 생성한 뒤 리뷰를 받습니다.',
  'runbook.upgrade.6':
    '`infrastructure/` 아래 해당 폴더의 문서를 따라 클러스터에 적용합니다. 컨트롤 플레인을 먼저, 그다음 노드 풀을 하나씩 올리고, 새 노드를 먼저 넣은 뒤 옛 노드를 뺍니다.',
  'runbook.upgrade.7': '서버와 모든 노드가 새 버전인지 확인합니다.',
  'runbook.upgrade.done':
    '모든 노드가 새 버전에서 준비되고 서비스 수준이 하루 동안 유지됩니다.',
  'runbook.app': '실패하는 앱',
  'runbook.app.when':
    '앱이 오류로 답하거나 느리거나 답하지 않거나, 컨테이너가 계속 다시 시작할 때.',
  'runbook.app.1':
    '어떤 파드가 언제부터 어떤 상태인지, 이벤트가 무엇을 말하는지 봅니다.',
  'runbook.app.2': '로그와, 다시 시작하기 전 컨테이너의 로그를 읽습니다.',
  'runbook.app.3':
    '메모리와 프로세서를 한도와 비교합니다. `OOMKilled`이면 `platform.yaml`에서 메모리를 늘리거나 누수를 고칩니다.',
  'runbook.app.4':
    '요청이 도달하는지 봅니다: 엔드포인트, 네트워크 정책, 클러스터로 들어오는 경로.',
  'runbook.app.5':
    '새 버전부터 시작되었다면 [되돌립니다](roll-back-release.md). 파드가 자리를 찾지 못하면 [자리를 만듭니다](capacity-shortage.md).',
  'runbook.app.done': '경보가 스스로 끝났고 원인을 적어 두었습니다.',
  'runbook.rollback': '릴리스 되돌리기',
  'runbook.rollback.when': '앱의 새 버전이 환경에서 실패할 때.',
  'runbook.rollback.abort':
    '새 버전이 아직 트래픽의 일부만 받고 있으면 모두 옛 버전으로 바로 되돌립니다.',
  'runbook.rollback.1': '그 버전을 가져온 커밋과 알려야 할 사람을 찾습니다.',
  'runbook.rollback.2': '커밋을 되돌리고, 다른 변경처럼 검토를 받습니다.',
  'runbook.rollback.3': '엔진이 브랜치를 바로 읽게 합니다.',
  'runbook.rollback.4': '옛 버전이 준비될 때까지 롤아웃을 지켜봅니다.',
  'runbook.rollback.5':
    '새 버전이 데이터베이스를 바꿨다면 옛 버전이 읽을 수 있는지 확인합니다. 아니라면 수정해서 앞으로 나갑니다.',
  'runbook.rollback.done': '옛 버전이 서비스하고 오류율이 전과 같습니다.',
  'runbook.nodes': '준비되지 않은 노드',
  'runbook.nodes.when': '노드가 NotReady이거나 그 때문에 파드가 기다릴 때.',
  'runbook.nodes.1':
    '어떤 노드인지, 어느 풀과 영역인지 봅니다. 한 영역에 몰려 있으면 영역 문제입니다.',
  'runbook.nodes.2': '메모리, 디스크, 프로세스, 네트워크 상태를 읽습니다.',
  'runbook.nodes.3': '나쁜 노드에 새 파드가 오지 않게 하고 비웁니다.',
  'runbook.nodes.4': '노드는 고치지 말고 바꿉니다.',
  'runbook.nodes.done':
    '풀이 요구하는 만큼 노드가 준비되고 Pending 파드가 없습니다.',
  'runbook.capacity': '자리를 찾지 못한 파드',
  'runbook.capacity.when':
    '파드가 FailedScheduling으로 Pending이거나 할당량에 막힐 때.',
  'runbook.capacity.1':
    '이벤트를 읽습니다. 프로세서, 메모리, 영역, 테인트, 할당량 중 무엇인지 적혀 있습니다.',
  'runbook.capacity.2': '요청량과 노드의 자원을 비교합니다.',
  'runbook.capacity.3': '노드 자동 확장이 풀의 최대 노드 수에 닿았는지 봅니다.',
  'runbook.capacity.4':
    '풀이나 할당량은 클러스터가 아니라 `platform.yaml`에서 바꾸고, 저장소 최상위 README를 따라 다시 생성합니다.',
  'runbook.capacity.done':
    'Pending 파드가 없고, 용량 문서에서 한 영역을 잃어도 여유가 있습니다.',
  'runbook.delivery': '막힌 배포',
  'runbook.delivery.when':
    '엔진이 OutOfSync나 빌드 실패를 보이거나 한 시간 동안 새 소식이 없을 때.',
  'runbook.delivery.1': '엔진이 무엇이라 하는지 봅니다.',
  'runbook.delivery.2':
    '저장소를 읽을 수 있는지 확인합니다: 주소, 브랜치, 자격 증명.',
  'runbook.delivery.3': '내 컴퓨터에서 오버레이를 빌드해 오류를 읽습니다.',
  'runbook.delivery.4':
    '누가 클러스터를 손으로 바꿨다면 Git에 넣거나 버립니다.',
  'runbook.delivery.5': '엔진이 다시 시도하게 합니다.',
  'runbook.delivery.done': '모든 것이 최신 커밋과 맞습니다.',
  'runbook.certificates': '만료되는 인증서',
  'runbook.certificates.when':
    '인증서가 14일 안에 만료되거나 브라우저가 거부할 때.',
  'runbook.certificates.1': '인그레스의 시크릿을 찾아 인증서 날짜를 읽습니다.',
  'runbook.certificates.2':
    '왜 갱신되지 않았는지 봅니다: 발급자, 챌린지, 인증 기관의 한도.',
  'runbook.certificates.3':
    '갱신하고, 인그레스가 새 인증서를 내보내는지 봅니다.',
  'runbook.certificates.done':
    '인그레스가 내보내는 인증서가 30일 넘게 남았습니다.',
  'runbook.secrets': '유출된 시크릿',
  'runbook.secrets.when':
    '자격 증명이 있으면 안 될 곳(Git, 로그, 대화)에서 보였을 때.',
  'runbook.secrets.1':
    '먼저 원천에서 바꿉니다. 글자를 지우는 것은 소용없습니다.',
  'runbook.secrets.2': '새 값을 시크릿 저장소에 넣고 앱이 읽게 합니다.',
  'runbook.secrets.3': '옛 값을 폐기하고 감사 로그에서 쓰인 흔적을 찾습니다.',
  'runbook.secrets.4': '그다음에 보였던 곳을 치웁니다.',
  'runbook.secrets.done':
    '옛 자격 증명이 거부되고, 정당하게 쓰던 것은 모두 정상입니다.',
  'runbook.git-credentials': '저장소 자격 증명 교체',
  'runbook.git-credentials.when':
    '엔진의 키나 토큰이 곧 만료되거나, 남에게 보였거나, 만든 사람이 떠날 때.',
  'runbook.git-credentials.1':
    '읽기만 할 수 있는 배포 키나 토큰을 하나 더 만듭니다. 옛것은 그대로 둡니다.',
  'runbook.git-credentials.2': '엔진이 도는 클러스터마다 하나씩 바꿉니다.',
  'runbook.git-credentials.3':
    '엔진이 저장소를 읽게 하고 오류가 없는지 봅니다.',
  'runbook.git-credentials.4':
    '클러스터를 다시 만들 때 찾는 곳의 사본을 새것으로 바꿉니다.',
  'runbook.git-credentials.5':
    'Git 서버에서 옛것을 폐기하고 엔진이 한 번 더 읽게 합니다.',
  'runbook.git-credentials.done':
    '모든 엔진이 새 자격 증명으로 읽고 옛것은 거부됩니다.',
};
