import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectReactTranslationRef } from './translationRef';

/** 简体中文 */
const messages = createTranslationMessages({
  ref: kubernetesArchitectReactTranslationRef,
  messages: {
    'status.unreachable': '无法连接',
    'status.unhealthy': '异常',
    'status.failed': '失败',
    'status.degraded': '降级',
    'status.missing': '未部署',
    'status.progressing': '进行中',
    'status.unknown': '未知',
    'status.notConnected': '未连接',
    'status.suspended': '已暂停',
    'status.completed': '已完成',
    'status.healthy': '健康',
    'status.last': '上次：{{status}}',
    'kind.fleet': '集群总览',
    'kind.platform': '平台',
    'kind.repository': '仓库',
    'kind.engine': '交付引擎',
    'kind.environment': '环境',
    'kind.cluster': '集群',
    'kind.nodePool': '节点池',
    'kind.tenant': '租户',
    'kind.namespace': '命名空间',
    'kind.workload': '工作负载',
    'kind.app': '应用',
    'kind.addon': '附加组件',
    'canvas.label': '架构图',
    'canvas.open': '展开 {{name}}',
    'canvas.close': '收起 {{name}}',
    'canvas.laying': '正在排列…',
    'canvas.legend': '图例',
    'tree.label': '架构列表',
    'tree.name': '名称',
    'tree.kind': '类型',
    'tree.state': '状态',
    'tree.inside': '内部',
  },
});

export default messages;
