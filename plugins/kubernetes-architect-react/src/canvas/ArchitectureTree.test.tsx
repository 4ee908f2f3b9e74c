import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen, within } from '@testing-library/react';
import { exampleGraph } from '../testing/exampleGraph';
import { ArchitectureTree } from './ArchitectureTree';
import { useArchitectureView } from './useArchitectureView';

const NOTHING_TOGGLED = new Set<string>();

function Example(props: {
  onSelect: (id: string) => void;
  onToggle: (id: string) => void;
}) {
  const view = useArchitectureView({
    graph: exampleGraph,
    depth: 'workloads',
    toggled: NOTHING_TOGGLED,
  });
  return <ArchitectureTree view={view} {...props} />;
}

describe('ArchitectureTree', () => {
  it('says in words what the drawing shows, and walks by keyboard', async () => {
    const onSelect = jest.fn();
    const onToggle = jest.fn();
    renderInTestApp(<Example onSelect={onSelect} onToggle={onToggle} />);

    const grid = await screen.findByRole('treegrid', {
      name: 'List of the architecture',
    });
    const row = within(grid).getByRole('row', { name: /cart Workload Failed/ });
    expect(row).toHaveAttribute('aria-level', '5');

    const fleet = within(grid).getByRole('row', { name: /acme Fleet Failed/ });
    expect(fleet).toHaveAttribute('aria-expanded', 'true');
    fleet.focus();
    fireEvent.keyDown(fleet, { key: 'ArrowDown' });
    expect(
      within(grid).getByRole('row', { name: /^dev Environment/ }),
    ).toHaveFocus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    expect(onToggle).toHaveBeenCalledWith('dev');
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    expect(onSelect).toHaveBeenCalledWith('dev');
  });
});
