import { randomInt } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE, selectAddons } from '@kubernetes-architect/addons';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  findToolFolder,
  startControlPlane,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import type { BuiltFolders } from './matrix/buildTreeObjects';
import { writeCrds } from './matrix/crdFiles';
import {
  type MatrixCell,
  matrixCells,
  sampleCells,
} from './matrix/matrixCells';
import { ObjectJudge } from './matrix/ObjectJudge';
import { proveCell } from './matrix/proveCell';
import { UNSEEN_KINDS } from './matrix/unseenKinds';

/** Cells that are proven on every run; `npm run prove` takes all. */
const SAMPLE_SIZE = 24;
/** Ten minutes for each hundred cells is several times what they take. */
const CELL_TIMEOUT = 60_000;

const { PROVE_SEED, PROVE_CELLS, PROVE_ONLY, PROVE_REPORT } = process.env;
const seed = PROVE_SEED === undefined ? randomInt(2 ** 31) : Number(PROVE_SEED);
const all = matrixCells(seed).filter(
  ({ name }) => PROVE_ONLY === undefined || name.includes(PROVE_ONLY),
);
const cells: readonly MatrixCell[] =
  PROVE_CELLS === 'all'
    ? all
    : sampleCells(all, { seed, size: Number(PROVE_CELLS ?? SAMPLE_SIZE) });
/** Kinds that the add-ons of these platforms bring. */
function kindsOf(platforms: readonly MatrixCell[]): Set<string> {
  return new Set(
    platforms.flatMap(({ intent }) =>
      selectAddons(resolvePlatform(intent)).flatMap(({ definition }) =>
        definition.provides.kinds.map(({ group, kind }) => `${group}/${kind}`),
      ),
    ),
  );
}

/** Adds a line to the report, so that a long run can be followed. */
function report(line: object): void {
  if (PROVE_REPORT !== undefined)
    appendFileSync(PROVE_REPORT, `${JSON.stringify(line)}\n`);
}

const title = `matrix of platforms, ${cells.length} of ${all.length} cells (PROVE_SEED=${seed})`;

// eslint-disable-next-line jest/valid-title
describe(title, () => {
  let controlPlane: ControlPlane;
  let judge: ObjectJudge;
  const built: BuiltFolders = new Map();
  const brought = new Set<string>();

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'matrix', nodes: 0 });
    const crds = [
      join(findToolFolder('argocd'), 'crds/argocd.yaml'),
      ...writeCrds(controlPlane.dataFolder, kindsOf(cells)),
    ];
    await controlPlane.applyCrds(crds);
    const schemas = await writeSchemas({ controlPlane, crds });
    judge = new ObjectJudge({ controlPlane, schemas });
    report({ seed });
  }, 600_000);

  afterAll(async () => controlPlane?.stop());

  it.each(cells.map(cell => [cell.name, cell] as const))(
    '%s',
    async (_, cell) => {
      const result = await proveCell(cell, { judge, built });
      report(result);
      for (const name of result.addons) brought.add(name);
      expect(result.faults).toEqual([]);
      expect(result.objects).toBeGreaterThan(0);
    },
    CELL_TIMEOUT,
  );

  if (PROVE_CELLS === 'all' && PROVE_ONLY === undefined) {
    it('brings every add-on of the catalogue to a platform', () => {
      expect(
        CATALOGUE.map(({ name }) => name).filter(name => !brought.has(name)),
      ).toEqual([]);
    });
  }
});

it.each(Object.keys(UNSEEN_KINDS))(
  '%s is judged as soon as its definition is at hand',
  kind => {
    const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-crds-'));
    try {
      const texts = writeCrds(folder, new Set([kind])).map(file =>
        readFileSync(file, 'utf8'),
      );
      const [group, name] = kind.split('/');
      expect(
        texts.some(
          text =>
            text.includes(`  group: ${group}\n`) &&
            text.includes(`    kind: ${name}\n`),
        ),
      ).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
