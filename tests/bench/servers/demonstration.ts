import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cli, startServe } from './ours.js';
import type { OurServer } from './ours.js';

/** Our server with the demonstration county, as a visitor starts it, asked by a program that sees the county. */
export async function startDemonstration(): Promise<OurServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-demonstration-'));
  const server = await startServe({ MINGJIAN_DATA: folder, MINGJIAN_DEMO: '1' });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'token', 'create', '--role', 'supervisor', '--scope', '410308', '--name', '量测程序'],
    { env: { ...process.env, MINGJIAN_DATA: folder, DATABASE_URL: '' } },
  );
  return { ...server, authorization: { authorization: `Bearer ${stdout.trim()}` } };
}
