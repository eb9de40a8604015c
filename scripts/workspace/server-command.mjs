import { pathToFileURL } from 'node:url';
import { built } from './build.mjs';
import { installed } from './dependencies.mjs';
import { inRoot } from './paths.mjs';

/**
 * Runs a command of the server in this process and not in a child: whoever stops or kills the command stops the
 * server, and its exit code is ours. Installs and builds what is missing.
 */
export async function serverCommand(args) {
  if (!(await installed()) || !(await built())) process.exit(1);
  const cli = inRoot('apps', 'server', 'dist', 'program', 'cli.js');
  process.env.NODE_ENV ??= 'production';
  process.argv = [process.execPath, cli, ...args];
  await import(pathToFileURL(cli).href);
}
