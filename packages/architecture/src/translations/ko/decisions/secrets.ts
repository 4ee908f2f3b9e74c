import type { Phrases } from '../../Phrases';

/** 시크릿 */
export const secrets: Phrases = {
  Secrets: '시크릿',
  'Where do secrets live, and how do they reach pods?':
    '시크릿을 어디에 두고, 파드에 어떻게 전달하는가?',
  'External Secrets Operator': 'External Secrets Operator',
  'secrets stay in a managed store and are copied and refreshed from there':
    '시크릿은 관리형 저장소에 두고, 거기서 복사하고 갱신함',
  'a site that is cut off cannot refresh, and each site would need credentials of the store':
    '끊긴 사이트는 갱신할 수 없고, 사이트마다 저장소의 자격 증명이 필요함',
  'one API stands before every store': 'API 하나가 모든 저장소 앞에 섬',
  'the store of the cloud is there already': '클라우드의 저장소가 이미 있음',
  'there is no store yet: neither a cloud nor Vault':
    '아직 저장소가 없음: 클라우드도 Vault도 없음',
  'The operator reads AWS, Azure, Google and Vault stores':
    '이 오퍼레이터는 AWS, Azure, Google, Vault 저장소를 읽음',
  'Workload identity authenticates to the store; no bootstrap password remains':
    '워크로드 아이덴티티로 저장소에 인증하므로 부트스트랩 비밀번호가 남지 않음',
  'The copy is a Kubernetes Secret: encrypt etcd and restrict who lists secrets':
    '사본은 Kubernetes Secret이므로 etcd를 암호화하고 시크릿을 조회할 수 있는 사람을 제한할 것',
  'Sealed Secrets': 'Sealed Secrets',
  'encrypted secrets in Git with one controller and nothing else':
    '컨트롤러 하나만으로 Git에 두는 암호화된 시크릿',
  'every cluster has its own key, so every secret is sealed again per cluster':
    '클러스터마다 키가 달라 시크릿마다 클러스터별로 다시 봉인해야 함',
  'rotation and a record of access are asked for, and Git history gives neither':
    '교체와 접근 기록이 요구되는데 Git 이력은 둘 다 주지 않음',
  'The controller decrypts with a key held in the cluster; the key must be backed up':
    '컨트롤러는 클러스터에 있는 키로 복호화하며, 그 키를 백업해야 함',
  'Back up the sealing key outside the cluster, or a lost cluster loses its secrets':
    '봉인 키를 클러스터 밖에 백업할 것. 아니면 클러스터를 잃을 때 시크릿도 잃음',
  SOPS: 'SOPS',
  'encrypted values in Git with keys from a KMS or age':
    'KMS나 age의 키로 Git에 두는 암호화된 값',
  'Flux decrypts it without a plugin': 'Flux는 플러그인 없이 복호화함',
  'Argo CD needs a plugin to decrypt it':
    'Argo CD는 복호화에 플러그인이 필요함',
  'a site cut off from any store still gets its secrets with its state':
    '어떤 저장소에도 닿지 못하는 사이트도 상태와 함께 시크릿을 받음',
  'Flux decrypts SOPS files in kustomize-controller':
    'Flux는 kustomize-controller에서 SOPS 파일을 복호화함',
  'One key per environment; rotate by re-encrypting, and rotate the secret itself':
    '환경마다 키 하나를 둘 것. 다시 암호화해 키를 교체하고 시크릿 자체도 교체함',
  'Vault or OpenBao with agent or CSI':
    '에이전트 또는 CSI를 쓰는 Vault 또는 OpenBao',
  'short-lived secrets delivered to pods without a Kubernetes Secret':
    'Kubernetes Secret 없이 파드에 전달하는 단기 시크릿',
  'Vault is already run here': '이미 Vault를 운영 중임',
  'an audited platform without a cloud needs a store with leases and an access log of its own':
    '클라우드 없이 감사를 받는 플랫폼에는 임대와 접근 로그를 갖춘 자체 저장소가 필요함',
  'unsealing and upgrading Vault is a job':
    'Vault의 봉인 해제와 업그레이드는 그 자체로 일거리임',
  'The agent injector and the CSI provider deliver secrets as files':
    '에이전트 인젝터와 CSI 제공자는 시크릿을 파일로 전달함',
  'Vault becomes the first thing to restore in a disaster':
    '재해가 나면 Vault를 가장 먼저 복원해야 함',
};
