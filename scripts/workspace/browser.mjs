import { existsSync } from 'node:fs';
import { ensureDebianPackage } from './debian-package.mjs';

/** Where Debian puts Chromium; the tests start this one and nothing downloaded. */
export const chromium = '/usr/bin/chromium';

/** Sees to a browser for the journeys; resolves to null when there is one, otherwise to why not and what to do. */
export function ensureBrowser() {
  return ensureDebianPackage({
    what: chromium,
    isThere: () => existsSync(chromium),
    // Without a Chinese font Chromium draws boxes, and a page of boxes has not been looked at.
    packages: ['chromium', 'fonts-wqy-zenhei'],
  });
}
