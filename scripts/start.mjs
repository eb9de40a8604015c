// `npm start`: from a fresh clone to a running server. Only Node's own modules may be imported here,
// because on a fresh clone nothing else is there yet.
import './workspace/demand-node.mjs';
import { serverCommand } from './workspace/server-command.mjs';

await serverCommand(['serve', ...process.argv.slice(2)]);
