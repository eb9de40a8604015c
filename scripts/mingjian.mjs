// `./mingjian COMMAND …`: every command of the product, from a fresh clone as well.
import './workspace/demand-node.mjs';
import { serverCommand } from './workspace/server-command.mjs';

await serverCommand(process.argv.slice(2));
