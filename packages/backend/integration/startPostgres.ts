import { execFileSync, spawn, ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './startPortal';

/** Where Debian and Ubuntu put the server programs, by major version. */
const DEBIAN_POSTGRESQL = '/usr/lib/postgresql';

/** A PostgreSQL server of this test alone, on loopback, in a folder that goes with it. */
export interface StartedPostgres {
  port: number;
  user: string;
  /** Runs one statement and returns its rows as text, one per line. */
  query(database: string, sql: string): string;
  stop(): Promise<void>;
}

/** Makes an empty database cluster and starts a server on it. It accepts local connections without a password. */
export async function startPostgres(): Promise<StartedPostgres> {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-postgres-'));
  const account = serverAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'portal', '--auth=trust', '--no-sync'],
    { ...account, cwd: folder, stdio: 'pipe' },
  );
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'fsync=off',
    ],
    { ...account, cwd: folder, stdio: 'ignore' },
  );
  const query = (database: string, sql: string) =>
    execFileSync(
      'psql',
      [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'portal',
        '-At',
        '-c',
        sql,
        database,
      ],
      { encoding: 'utf8', stdio: 'pipe' },
    );
  await untilAnswers(() => query('postgres', 'select 1'), server);
  return { port, user: 'portal', query, stop: () => stop(server, folder) };
}

function programs(): string {
  const [newest] = readdirSync(DEBIAN_POSTGRESQL).sort(
    (left, right) => Number(right) - Number(left),
  );
  return join(DEBIAN_POSTGRESQL, newest, 'bin');
}

/** PostgreSQL refuses to run as root: then the account that its package made is used. */
function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilAnswers(
  ask: () => void,
  server: ChildProcess,
): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    try {
      ask();
      return;
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
  throw new Error('PostgreSQL did not answer within 30 s');
}

function stop(server: ChildProcess, folder: string): Promise<void> {
  return new Promise(resolve => {
    server.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
    server.kill('SIGINT'); // fast shutdown
  });
}
