import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { CardList } from './CardList';
import type { TableContent, TableSort } from './Column';
import { RowTable } from './RowTable';

/** A table that turns into a list of cards where the screen is too narrow for its columns. */
export function DataTable<Row>(
  props: TableContent<Row> & {
    sort?: TableSort;
    onSort?: (sort: TableSort) => void;
  },
) {
  const { sort, onSort, ...content } = props;
  const theme = useTheme<Theme>();
  const narrow = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  return narrow ? (
    <CardList {...content} />
  ) : (
    <RowTable {...content} sort={sort} onSort={onSort} />
  );
}
