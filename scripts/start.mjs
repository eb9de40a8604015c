// `npm start`: from a fresh clone to a running server. Only Node's own modules may be imported here,
// because on a fresh clone nothing else is there yet.
import './workspace/demand-node.mjs';
import { pathToFileURL } from 'node:url';
import { built } from './workspace/build.mjs';
import { installed } from './workspace/dependencies.mjs';
import { inRoot } from './workspace/paths.mjs';

if (!(await installed()) || !(await built())) process.exit(1);

// The server runs in this process and not in a child: whoever stops or kills `npm start` stops the server,
// and its exit code is ours.
const server = inRoot('apps', 'server', 'dist', 'commands', 'cli.js');
process.env.NODE_ENV ??= 'production';
process.argv = [process.execPath, server, 'serve', ...process.argv.slice(2)];
await import(pathToFileURL(server).href);
