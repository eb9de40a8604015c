import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServe } from './bench/servers/ours.js';

/** Where the tests of one run keep what they share; `npm test` names it, and deletes it at the end. */
const shared = process.env['MINGJIAN_TESTS_SHARED'];

/**
 * Makes the data folder `folder` as the first start of a visitor leaves it, with the demonstration county in it and
 * nobody at work there. Loading costs twenty seconds of a processor: whoever of a run comes first loads, the others
 * have copies.
 */
export async function makeDemonstrationFolder(folder: string): Promise<void> {
  if (shared === undefined || shared === '') return load(folder);
  const loaded = join(shared, 'demonstration');
  while (!existsSync(loaded)) {
    if (isFirst(shared)) await loadFor(shared, loaded);
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
  // The cluster may belong to another user than ours: `cp` keeps whose it is.
  await promisify(execFile)('cp', ['-a', loaded, folder]);
}

const claim = (inside: string): string => join(inside, 'loading');

/** Whether loading is ours to do: of several processes that ask at once, one is told so. */
function isFirst(inside: string): boolean {
  try {
    mkdirSync(claim(inside));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Put in place whole. Where it goes wrong, the next who waits tries, and says itself what is wrong. */
async function loadFor(inside: string, loaded: string): Promise<void> {
  const unfinished = join(inside, 'unfinished');
  try {
    if (existsSync(loaded)) return;
    await load(unfinished);
    renameSync(unfinished, loaded);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(claim(inside), { recursive: true });
  }
}

async function load(folder: string): Promise<void> {
  const server = await startServe({ MINGJIAN_DATA: folder, MINGJIAN_DEMO: '1' });
  await server.stop();
}
