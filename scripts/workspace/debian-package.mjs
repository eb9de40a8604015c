import { existsSync } from 'node:fs';
import { run } from './command.mjs';

/**
 * Sees to a program that Debian has. As root on Debian it is installed with its `packages`; `before` is what has to be
 * done first. Resolves to null when `isThere`, otherwise to a sentence that says why not and what to do.
 */
export async function ensureDebianPackage({ what, isThere, packages, before = () => undefined }) {
  if (isThere()) return null;
  const byHand = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) return `there is no ${what}, and only root can install it: ${byHand}`;
  if (!existsSync('/usr/bin/apt-get')) return `there is no ${what}, and this is no Debian to install it on`;

  console.log(`Installing ${packages.join(' and ')} (about half a minute) …`);
  before();
  const apt = (...args) =>
    run('apt-get', args, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  // The package lists of a fresh machine may be missing or older than the mirror.
  await apt('update');
  const { output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  return isThere()
    ? null
    : `installing it failed (${byHand}):\n${output.trim().split('\n').slice(-5).join('\n')}`;
}
