import type { Phrases } from '../../Phrases';

/** 공급망 */
export const supplyChain: Phrases = {
  'Supply chain': '공급망',
  'What does an image have to prove before it runs?':
    '이미지가 실행되기 전에 무엇을 증명해야 하는가?',
  'Scan images and pin digests': '이미지 스캔과 다이제스트 고정',
  'known vulnerabilities are found in the pipeline and again in the cluster':
    '알려진 취약점을 파이프라인에서, 그리고 클러스터에서 다시 찾음',
  'where an image came from stays unproven':
    '이미지가 어디서 왔는지는 증명되지 않음',
  'NIST 800-53 SR-4 and SI-7 ask for provenance and integrity, which a scan does not show':
    'NIST 800-53 SR-4와 SI-7은 출처와 무결성을 요구하는데 스캔으로는 보이지 못함',
  'Trivy operator scans running workloads and writes reports':
    'Trivy Operator는 실행 중인 워크로드를 스캔하고 보고서를 씀',
  'Block on fixable critical findings only, or the gate is switched off within a month':
    '고칠 수 있는 치명적 발견만 막을 것. 아니면 한 달 안에 관문이 꺼짐',
  'Signed images, verified at admission': '서명된 이미지, 어드미션에서 확인',
  'only what our pipeline built and signed may run':
    '우리 파이프라인이 빌드하고 서명한 것만 실행할 수 있음',
  'an auditor asks who can put code into production':
    '감사인이 누가 운영에 코드를 넣을 수 있는지 물음',
  'keys and exceptions need an owner': '키와 예외에는 소유자가 필요함',
  'Cosign signs and verifies container images':
    'Cosign은 컨테이너 이미지에 서명하고 서명을 확인함',
  'In an air gap sign with keys of your own: the public transparency log is out of reach':
    '폐쇄망에서는 자체 키로 서명할 것. 공개 투명성 로그에 닿을 수 없음',
  'Third-party images are mirrored and signed on the way in':
    '서드파티 이미지는 들어올 때 미러링하고 서명함',
  'Signed images with SLSA provenance and SBOM':
    'SLSA 출처 증명과 SBOM을 갖춘 서명된 이미지',
  'admission also checks how and from what an image was built':
    '이미지가 어떻게, 무엇으로 빌드되었는지도 어드미션에서 검사함',
  'provenance and a component inventory are asked for by name':
    '출처 증명과 구성 요소 목록이 명시적으로 요구됨',
  'attestations are read by an engine that fetches from the registry, which these do not':
    '증명은 레지스트리에서 가져오는 엔진이 읽는데, 이 엔진들은 가져오지 않음',
  'SLSA levels describe build provenance':
    'SLSA 레벨은 빌드 출처 증명을 설명함',
  'The build platform becomes part of the trusted base':
    '빌드 플랫폼이 신뢰 기반의 일부가 됨',
};
