import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cli, startServe } from './ours.js';
import type { RunningServer } from './start.js';

/** Our server with the demonstration county and what a program that looks on sends with every request. */
export interface DemonstrationServer extends RunningServer {
  readonly reading: Readonly<Record<string, string>>;
}

/** As a visitor starts it, asked by a program that sees the county. */
export async function startDemonstration(): Promise<DemonstrationServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-demonstration-'));
  const server = await startServe({ MINGJIAN_DATA: folder, MINGJIAN_DEMO: '1' });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'token', 'create', '--role', 'supervisor', '--scope', '410308', '--name', '量测程序'],
    { env: { ...process.env, MINGJIAN_DATA: folder, DATABASE_URL: '' } },
  );
  return { ...server, reading: { authorization: `Bearer ${stdout.trim()}` } };
}
