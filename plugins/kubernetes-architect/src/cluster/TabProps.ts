import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterView } from './useClusterView';

/** What a section of the Cluster page is given. */
export interface TabProps {
  detail: ClusterDetail;
  view: ClusterView;
  /** The present in milliseconds. */
  now: number;
}
