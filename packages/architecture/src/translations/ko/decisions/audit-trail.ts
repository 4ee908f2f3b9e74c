import type { Phrases } from '../../Phrases';

/** 감사 추적 */
export const auditTrail: Phrases = {
  'Audit trail': '감사 추적',
  'Where does the audit log of the API server go, and how long is it kept?':
    'API 서버의 감사 로그를 어디로 보내고 얼마나 보관하는가?',
  'With the other logs': '다른 로그와 함께',
  'one pipeline, a tenant of its own and longer retention':
    '파이프라인은 하나로 쓰되 테넌트를 따로 두고 더 오래 보관함',
  'who runs the platform could change the record of what they did':
    '플랫폼을 운영하는 사람이 자기 행위의 기록을 바꿀 수 있음',
  'The API server writes audit events by policy':
    'API 서버는 정책에 따라 감사 이벤트를 기록함',
  'Log metadata of secrets, never their bodies':
    '시크릿은 메타데이터만 기록하고 본문은 절대 기록하지 말 것',
  'An archive nobody can change': '아무도 바꿀 수 없는 아카이브',
  'write-once storage under another administrator, beside the searchable copy':
    '검색용 사본과 별도로, 다른 관리자가 맡는 한 번만 쓰는 스토리지',
  'the audited standard asks for records that are kept and protected from change':
    '감사 대상 표준이 변경되지 않게 보호된 기록의 보관을 요구함',
  'PCI DSS requirement 10.5 asks for twelve months of audit history':
    'PCI DSS 요구 사항 10.5는 12개월의 감사 이력을 요구함',
  'Retention: PCI DSS twelve months, HIPAA documentation six years; check yours':
    '보존 기간: PCI DSS 12개월, HIPAA 문서 6년. 적용되는 기간을 확인할 것',
  'Audit log of the provider': '제공자의 감사 로그',
  'switched on per cluster and kept by the cloud':
    '클러스터마다 켜면 클라우드가 보관함',
  'it still has to be copied where nobody can change it':
    '아무도 바꿀 수 없는 곳으로 복사하는 일은 그래도 남음',
  'only a provider keeps it': '제공자만 보관함',
  'EKS sends control-plane logs to CloudWatch':
    'EKS는 컨트롤 플레인 로그를 CloudWatch로 보냄',
  'It is off by default on EKS and AKS: switch it on in the cluster definition':
    'EKS와 AKS에서는 기본으로 꺼져 있으므로 클러스터 정의에서 켤 것',
  'No audit log': '감사 로그 없음',
  'nothing is recorded': '아무것도 기록하지 않음',
  'every audited standard here asks who did what':
    '여기에 적용되는 모든 감사 표준이 누가 무엇을 했는지 물음',
  'with several teams somebody will ask who deleted it':
    '팀이 여럿이면 누가 무엇을 지웠는지 묻게 됨',
  'Nobody can say afterwards who did what':
    '누가 무엇을 했는지 나중에 아무도 말할 수 없음',
  'A break-in or a mistake cannot be reconstructed':
    '침입이나 실수를 재구성할 수 없음',
};
