import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder, exampleNames } from './testing/exampleRequirements';

const pages = join(exampleFolder, '../../docs/explanation/scenarios');

describe.each(exampleNames)('the page of scenario %s', name => {
  const page = readFileSync(join(pages, `${name}.md`), 'utf8');

  it('is listed, and fits on a page', () => {
    expect(readFileSync(join(pages, 'README.md'), 'utf8')).toContain(
      `(${name}.md)`,
    );
    expect(page.split(/\s+/).length).toBeLessThan(500);
  });

  it('says what would change the result and where it can be disputed', () => {
    expect(page).toContain('**What would change it.**');
    expect(page).toContain('**Where one could argue.**');
  });
});
