import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** How Debian's Chromium is started; the first that is there. */
export const browserProgram = {
  ...(installed !== undefined && { executablePath: installed }),
  // There is no graphics card: what it would do for one is done twice.
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
};
