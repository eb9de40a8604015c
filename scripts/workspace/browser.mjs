import { existsSync } from 'node:fs';
import { ensureDebianPackage } from './debian-package.mjs';

/**
 * Where Debian puts Chromium; the tests start this one and nothing downloaded. Its shell, which has no window at all,
 * draws the same pages in half the time.
 */
const shell = '/usr/bin/chromium-headless-shell';
const chromium = '/usr/bin/chromium';

/** Sees to a browser for the journeys; resolves to null when there is one, otherwise to why not and what to do. */
export async function ensureBrowser() {
  const noShell = await ensureDebianPackage({
    what: shell,
    isThere: () => existsSync(shell),
    // Without a Chinese font Chromium draws boxes, and a page of boxes has not been looked at.
    packages: ['chromium-headless-shell', 'fonts-wqy-zenhei'],
  });
  return existsSync(chromium) ? null : noShell;
}
