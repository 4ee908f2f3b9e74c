import type { Phrases } from '../../Phrases';

/** 알림 라우팅 */
export const alertRouting: Phrases = {
  'Alert routing': '알림 라우팅',
  'How does an alert reach somebody who can act?':
    '알림이 조치할 수 있는 사람에게 어떻게 전달되는가?',
  'Alertmanager to chat and mail': 'Alertmanager에서 채팅과 메일로',
  'grouped and silenced alerts in the channel of the team':
    '알림을 묶고 잠재워 팀 채널로 보냄',
  'nobody reads chat at three in the morning':
    '새벽 세 시에는 아무도 채팅을 보지 않음',
  'nobody is on call, so nobody needs to be paged':
    '당직자가 없으므로 호출할 사람도 없음',
  'Alertmanager groups, inhibits, silences and routes':
    'Alertmanager는 알림을 묶고, 억제하고, 잠재우고, 라우팅함',
  'Route by team label; an alert without an owner is a bug':
    '팀 레이블로 라우팅할 것. 소유자 없는 알림은 버그임',
  'Alertmanager to a paging service': 'Alertmanager에서 호출 서비스로',
  'PagerDuty or its like escalates until somebody answers':
    '누군가 응답할 때까지 PagerDuty 같은 서비스가 에스컬레이션함',
  'PagerDuty is already used here': '여기서 이미 PagerDuty를 씀',
  'there is no rota to escalate through': '에스컬레이션할 당직 순번이 없음',
  'A paging service leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '호출 서비스를 쓰면 데이터가 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'Alertmanager has a PagerDuty receiver':
    'Alertmanager에는 PagerDuty 수신자가 있음',
  'Page on symptoms users feel; everything else is a ticket':
    '사용자가 느끼는 증상만 호출하고 나머지는 티켓으로 처리할 것',
  'Alertmanager to own paging': 'Alertmanager에서 자체 호출로',
  'an on-site gateway (SMS, telephone or the incident system) that works without the Internet':
    '인터넷 없이 동작하는 현장 게이트웨이(SMS, 전화 또는 장애 관리 시스템)',
  'people still have to be woken where no SaaS can be reached':
    'SaaS에 닿을 수 없는 곳에서도 사람을 깨울 수 있어야 함',
  'Alertmanager sends webhooks to any receiver':
    'Alertmanager는 어떤 수신자에게든 웹훅을 보냄',
  'A dead-man alert proves every hour that the way still works':
    '데드맨 알림으로 경로가 살아 있음을 매시간 증명함',
};
