import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';
import { inRoot } from './paths.mjs';

/**
 * Installs what package-lock.json names, if something else or nothing is installed.
 * Resolves to whether it is there; prints npm's words if not.
 */
export async function installed() {
  if (installedAsLocked()) return true;
  console.error('Installing dependencies (about a minute the first time) …');
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return true;
  console.error(
    'The dependencies could not be installed: npm says why above. It needs the npm registry and a folder it may write to.',
  );
  return false;
}

// npm writes down in node_modules what it installed, as its last step. Comparing that record with the lock,
// and not a stamp of our own, also recognises what a developer installed with `npm install`.
function installedAsLocked() {
  const recordFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(recordFile)) return false;
  const record = packagesOf(recordFile);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([path, locked]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = record[path];
    // Packages for other operating systems stand in the lock and are rightly missing here.
    if (!found) return locked.optional === true || locked.devOptional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function npm(args) {
  // Under `npm start` this is the very npm that was called; otherwise the one on the PATH.
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return run(program, [...first, ...args], { aside: true });
}
