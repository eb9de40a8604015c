import { existsSync } from 'node:fs';
import { run } from './command.mjs';

/** Where Debian puts Chromium; the tests start this one and nothing downloaded. */
export const chromium = '/usr/bin/chromium';

// Without a Chinese font Chromium draws boxes, and a page of boxes has not been looked at.
const packages = ['chromium', 'fonts-wqy-zenhei'];

/**
 * Sees to a browser for the journeys. As root on Debian it is installed.
 * Resolves to null when there is one, otherwise to a sentence that says why not and what to do.
 */
export async function ensureBrowser() {
  if (existsSync(chromium)) return null;
  const byHand = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) return `there is no ${chromium}, and only root can install it: ${byHand}`;
  if (!existsSync('/usr/bin/apt-get'))
    return `there is no ${chromium}, and this is no Debian to install it on`;

  console.log(`Installing ${packages.join(' and ')} (about half a minute) …`);
  const apt = (...args) =>
    run('apt-get', args, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  // The package lists of a fresh machine may be missing or older than the mirror.
  await apt('update');
  const { output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  return existsSync(chromium)
    ? null
    : `installing it failed (${byHand}):\n${output.trim().split('\n').slice(-5).join('\n')}`;
}
