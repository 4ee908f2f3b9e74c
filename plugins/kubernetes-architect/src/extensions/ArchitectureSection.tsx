import { ArchitecturePage } from '../architecture';
import { ArchitectSubPage } from './ArchitectSubPage';

/** The designed platforms. */
export function ArchitectureSection() {
  return (
    <ArchitectSubPage>
      <ArchitecturePage />
    </ArchitectSubPage>
  );
}
