import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  id: string;
  header: string;
  /** What stands in the cell; `undefined` where the row has nothing to say. */
  render: (row: Row) => ReactNode;
  /** Numbers stand at the right, so that their digits line up. */
  numeric?: boolean;
  /** Whether its header sorts. */
  sortable?: boolean;
  /** CSS width; the rest is shared by the others. */
  width?: number | string;
  /** Left out on screens narrower than this, because the details have it too. */
  from?: 'md' | 'lg' | 'xl';
  /** Left out of the cards that narrow screens show. */
  notOnCard?: boolean;
  /** Text may wrap. */
  wrap?: boolean;
}

/** Rows under a common heading. */
export interface RowGroup<Row> {
  /** Unique among the groups; the heading is left out when there is none. */
  heading?: string;
  rows: readonly Row[];
}

/** The order a table is in. */
export interface TableSort {
  column: string;
  descending: boolean;
}

/** What a table shows, whether as rows or as cards. */
export interface TableContent<Row> {
  /** Name of the table for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  groups: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
  /** Makes rows answer to a click; the first column must hold the link or button for the keyboard. */
  onOpen?: (row: Row) => void;
  /** A line across the table below the row, such as the failure of a cluster. */
  below?: (row: Row) => ReactNode;
}
