import type { Phrases } from '../../Phrases';

/** 배포판 */
export const distribution: Phrases = {
  Distribution: '배포판',
  'Which Kubernetes distribution, managed by a provider or by ourselves?':
    '어떤 Kubernetes 배포판을 쓰고, 제공자와 우리 중 누가 관리하는가?',
  'Amazon EKS': 'Amazon EKS',
  'AWS runs the control plane over several zones and patches it':
    'AWS가 컨트롤 플레인을 여러 영역에서 운영하고 패치함',
  'leaving a provider is said to matter, and its identity and load balancers reach into every manifest':
    '제공자를 떠날 수 있어야 한다고 했는데, 이 제공자의 아이덴티티와 로드 밸런서가 모든 매니페스트에 스며듦',
  'nobody has time for etcd': 'etcd를 돌볼 시간이 아무에게도 없음',
  'EKS runs in AWS, which is not among the locations':
    'EKS는 AWS에서 실행되는데, 위치에 AWS가 없음',
  'EKS covers AWS only, and the platform also has to run elsewhere':
    'EKS는 AWS만 다루는데, 플랫폼은 다른 곳에서도 실행되어야 함',
  'the EKS control plane is a service of the provider, outside the air gap':
    'EKS 컨트롤 플레인은 폐쇄망 밖에 있는 제공자의 서비스임',
  'EKS runs the control plane across several Availability Zones and replaces unhealthy instances':
    'EKS는 컨트롤 플레인을 여러 가용 영역에서 운영하고 비정상 인스턴스를 교체함',
  'Kubernetes versions leave standard support after about 14 months, so two upgrades a year belong in the plan':
    'Kubernetes 버전은 약 14개월 뒤 표준 지원이 끝나므로 1년에 두 번의 업그레이드를 계획에 넣어야 함',
  'Azure Kubernetes Service': 'Azure Kubernetes Service',
  'Azure runs the control plane; identity and policy join Entra ID and Azure Policy':
    'Azure가 컨트롤 플레인을 운영하고, 아이덴티티와 정책은 Entra ID와 Azure Policy에 이어짐',
  'AKS runs in Azure, which is not among the locations':
    'AKS는 Azure에서 실행되는데, 위치에 Azure가 없음',
  'AKS covers Azure only, and the platform also has to run elsewhere':
    'AKS는 Azure만 다루는데, 플랫폼은 다른 곳에서도 실행되어야 함',
  'the AKS control plane is a service of the provider, outside the air gap':
    'AKS 컨트롤 플레인은 폐쇄망 밖에 있는 제공자의 서비스임',
  'Azure manages the AKS control plane; the Standard tier adds a financially backed uptime SLA':
    'Azure가 AKS 컨트롤 플레인을 관리하고, Standard 티어는 금전 보상이 따르는 가동 시간 SLA를 더함',
  'Take the Standard tier for production: the Free tier has no uptime SLA':
    '운영에는 Standard 티어를 쓸 것. 무료 티어에는 가동 시간 SLA가 없음',
  'Google Kubernetes Engine': 'Google Kubernetes Engine',
  'Google runs the control plane; release channels upgrade it, regional clusters replicate it':
    'Google이 컨트롤 플레인을 운영하고, 릴리스 채널이 업그레이드하며, 리전 클러스터가 컨트롤 플레인을 복제함',
  'GPU and TPU pools are a product of this service':
    'GPU 풀과 TPU 풀이 이 서비스의 제품으로 있음',
  'GKE runs in Google Cloud, which is not among the locations':
    'GKE는 Google Cloud에서 실행되는데, 위치에 Google Cloud가 없음',
  'GKE covers Google Cloud only, and the platform also has to run elsewhere':
    'GKE는 Google Cloud만 다루는데, 플랫폼은 다른 곳에서도 실행되어야 함',
  'the GKE control plane is a service of the provider, outside the air gap':
    'GKE 컨트롤 플레인은 폐쇄망 밖에 있는 제공자의 서비스임',
  'Regional clusters replicate the control plane across zones of a region':
    '리전 클러스터는 컨트롤 플레인을 리전의 여러 영역에 복제함',
  'Enrol in a release channel and set maintenance windows, or upgrades come when Google chooses':
    '릴리스 채널에 등록하고 유지보수 기간을 정할 것. 아니면 Google이 정한 때에 업그레이드됨',
  'The managed service of each cloud': '클라우드별 관리형 서비스',
  'every cloud is used for what it does best, and one GitOps repository hides the difference from teams':
    '클라우드마다 가장 잘하는 데 쓰고, GitOps 저장소 하나가 그 차이를 팀에게서 가림',
  'three sets of provider habits have to be kept behind one abstraction':
    '제공자 세 곳의 습성을 추상화 하나 뒤에 가둬야 함',
  'fewer than two clouds are among the locations':
    '위치에 클라우드가 둘이 되지 않음',
  'clouds do not run their managed control planes on these premises or sites':
    '클라우드는 이런 자체 시설이나 사이트에서 관리형 컨트롤 플레인을 운영하지 않음',
  'managed control planes are outside an air gap':
    '관리형 컨트롤 플레인은 폐쇄망 밖에 있음',
  'Certified distributions pass the same conformance tests, so workload APIs are portable between them':
    '인증된 배포판은 같은 적합성 시험을 통과하므로 워크로드 API를 서로 옮겨 쓸 수 있음',
  'Keep provider differences (storage classes, load balancers, identity) in one overlay per cloud':
    '제공자 간 차이(스토리지 클래스, 로드 밸런서, 아이덴티티)는 클라우드별 오버레이 하나에 모을 것',
  'Red Hat OpenShift': 'Red Hat OpenShift',
  'one supported, opinionated platform with hardened defaults that runs the same on premises and in clouds':
    '지원이 붙고 방향이 뚜렷한 플랫폼 하나를 강화된 기본값으로 온프레미스와 클라우드에서 똑같이 운영함',
  'one vendor answers for operating system, Kubernetes and add-ons together':
    '운영 체제, Kubernetes, 애드온을 벤더 하나가 함께 책임짐',
  'security context constraints and the Compliance Operator come in the box, so an audited platform is assembled from fewer parts':
    'SCC(security context constraints)와 Compliance Operator가 기본으로 들어 있어, 감사받는 플랫폼을 더 적은 부품으로 꾸림',
  'OpenShift is already run here': '이미 OpenShift를 운영 중임',
  'subscriptions are paid per core': '구독료를 코어 단위로 냄',
  'a site has to carry a much larger footprint than a lightweight distribution':
    '사이트가 경량 배포판보다 훨씬 큰 자원을 감당해야 함',
  'OpenShift documents disconnected installation with mirrored images and operators':
    'OpenShift는 미러링한 이미지와 오퍼레이터로 하는 단절망 설치를 문서화함',
  'Mirror release images and operator catalogues before the first install where there is no Internet':
    '인터넷이 없는 곳에서는 첫 설치 전에 릴리스 이미지와 오퍼레이터 카탈로그를 미러링할 것',
  'Teams meet security context constraints on day one: images must run without root':
    '팀은 첫날부터 SCC를 만남. 이미지는 root 없이 실행되어야 함',
  'Rancher with RKE2': 'Rancher와 RKE2',
  'a CIS-minded distribution that installs from files and is managed as a fleet from Rancher':
    'CIS를 염두에 두고 파일로 설치하며 Rancher에서 플릿으로 관리하는 배포판',
  'air-gapped installation from tarballs is a documented path':
    '타르볼을 이용한 폐쇄망 설치가 문서화되어 있음',
  'many data centres of bare metal are managed from one place':
    '베어메탈 데이터센터 여러 곳을 한곳에서 관리함',
  'a support contract can be bought for it': '지원 계약을 구매할 수 있음',
  'the same distribution runs in every location':
    '모든 위치에서 같은 배포판을 씀',
  'RKE2 is built to pass the CIS benchmark with little intervention and supports FIPS 140-2 and air-gapped installs':
    'RKE2는 적은 개입으로 CIS 벤치마크를 통과하도록 만들었고 FIPS 140-2와 폐쇄망 설치를 지원함',
  'The Rancher management cluster is itself a production system: three nodes, backups, its own upgrade plan':
    'Rancher 관리 클러스터도 운영 시스템임: 노드 셋, 백업, 자체 업그레이드 계획',
  'VMware Tanzu': 'VMware Tanzu',
  'Kubernetes as a service of the vSphere that is already run':
    '이미 운영 중인 vSphere에서 Kubernetes를 서비스로 제공함',
  'vSphere is already run here': '이미 vSphere를 운영 중임',
  'Tanzu stands on vSphere in own data centres, and on-premises is not among the locations':
    'Tanzu는 자체 데이터센터의 vSphere 위에 서는데, 위치에 온프레미스가 없음',
  'Tanzu needs vSphere, and the hardware is something else':
    'Tanzu에는 vSphere가 필요한데 하드웨어가 다른 것임',
  'it covers vSphere only, and the platform also has to run elsewhere':
    'vSphere만 다루는데, 플랫폼은 다른 곳에서도 실행되어야 함',
  'vSphere Kubernetes Service provides clusters on a Supervisor enabled on vSphere':
    'vSphere Kubernetes Service는 vSphere에서 활성화한 Supervisor 위에 클러스터를 제공함',
  'Licence and bundle terms follow the VMware contract; price the renewal before building on it':
    '라이선스와 번들 조건이 VMware 계약을 따르므로, 그 위에 짓기 전에 갱신 비용을 확인할 것',
  'Cost and bundling of the product follow one vendor, whose terms have changed before':
    '제품의 비용과 번들이 벤더 하나를 따르며, 그 조건은 전에도 바뀐 적이 있음',
  kubeadm: 'kubeadm',
  'upstream Kubernetes and nothing else: every part is known, replaceable and free':
    '업스트림 Kubernetes 그대로: 모든 부품을 알고, 바꿀 수 있고, 무료임',
  'the team knows Kubernetes well enough to own its control plane':
    '팀이 컨트롤 플레인을 직접 맡을 만큼 Kubernetes를 잘 앎',
  'no vendor layer is wanted between the team and upstream':
    '팀과 업스트림 사이에 벤더 계층을 원하지 않음',
  'kubeadm is a community tool without a vendor who answers for its patches':
    'kubeadm은 커뮤니티 도구라 패치를 책임지는 벤더가 없음',
  'this many sites cannot each be joined and upgraded by hand':
    '이렇게 많은 사이트를 하나씩 손으로 합류시키고 업그레이드할 수 없음',
  'kubeadm creates clusters with stacked or external etcd; load balancer, CNI and upgrades are yours':
    'kubeadm은 스택형 또는 외부 etcd로 클러스터를 만들며, 로드 밸런서, CNI, 업그레이드는 직접 맡아야 함',
  'Certificates made by kubeadm end after one year unless an upgrade renews them: alert on it':
    'kubeadm이 만든 인증서는 업그레이드로 갱신하지 않으면 1년 뒤 끝나므로 알림을 걸 것',
  'etcd snapshots and a rehearsed restore are yours':
    'etcd 스냅샷과 연습한 복원은 직접 맡아야 함',
  'The control plane depends on a few people who know it; one leaving is an outage waiting':
    '컨트롤 플레인을 아는 사람이 몇 명뿐이라, 한 명이 떠나면 장애가 예고된 셈임',
  kOps: 'kOps',
  'self-managed clusters on cloud machines from one declarative specification':
    '선언적 명세 하나로 클라우드 머신에 만드는 자체 관리형 클러스터',
  'kOps is for AWS and Google Cloud, and neither is among the locations':
    'kOps는 AWS와 Google Cloud용인데, 둘 다 위치에 없음',
  'kOps does not cover every location': 'kOps가 모든 위치를 다루지는 않음',
  'kOps is a community tool without a vendor who answers for its patches':
    'kOps는 커뮤니티 도구라 패치를 책임지는 벤더가 없음',
  'kOps officially supports AWS and GCP': 'kOps는 AWS와 GCP를 공식 지원함',
  'You upgrade the control plane, and wait for kOps to support each Kubernetes version':
    '컨트롤 플레인을 직접 업그레이드하며, kOps가 각 Kubernetes 버전을 지원할 때까지 기다려야 함',
  Kubespray: 'Kubespray',
  'kubeadm driven by Ansible, with offline installation and many knobs':
    'Ansible로 실행하는 kubeadm이며 오프라인 설치와 많은 설정을 갖춤',
  'Ansible is already used here': '여기서 이미 Ansible을 씀',
  'it documents an offline environment': '오프라인 환경을 문서화함',
  'Kubespray is a community tool without a vendor who answers for its patches':
    'Kubespray는 커뮤니티 도구라 패치를 책임지는 벤더가 없음',
  'a play over this many remote sites does not finish':
    '이렇게 많은 원격 사이트에 실행하는 플레이는 끝나지 않음',
  'Kubespray composes kubeadm with Ansible and documents offline environments':
    'Kubespray는 kubeadm을 Ansible과 엮고 오프라인 환경을 문서화함',
  'Upgrade one release at a time, control plane first; a play over a large inventory takes hours':
    '컨트롤 플레인부터 릴리스를 하나씩 올릴 것. 큰 인벤토리에서는 플레이에 몇 시간이 걸림',
  'K3s at the sites, with a hub': '사이트의 K3s와 허브',
  'a certified distribution in one small binary, made for sites nobody visits':
    '아무도 찾아가지 않는 사이트를 위해 작은 바이너리 하나로 만든 인증된 배포판',
  'hundreds of identical small clusters are what it was made for':
    '똑같은 작은 클러스터 수백 개가 바로 이 배포판의 용도임',
  'its compact defaults are meant for small sites, not for a central platform':
    '작게 줄인 기본값은 중앙 플랫폼이 아니라 작은 사이트를 위한 것임',
  'the number of workloads asks for a full-size control plane':
    '워크로드 수를 보면 온전한 크기의 컨트롤 플레인이 필요함',
  'the locations are clouds only, where a managed control plane costs less than running K3s':
    '위치가 클라우드뿐이라, 관리형 컨트롤 플레인이 K3s 운영보다 저렴함',
  'K3s is a certified distribution for edge and unattended, resource-constrained locations':
    'K3s는 엣지와 무인, 자원이 제한된 위치를 위한 인증된 배포판임',
  'Use the hardening guide: some CIS controls are off by default':
    '강화 가이드를 따를 것. 일부 CIS 통제가 기본으로 꺼져 있음',
  'Automate upgrades with the system-upgrade-controller, in waves':
    'system-upgrade-controller로 업그레이드를 차수별로 자동화할 것',
};
