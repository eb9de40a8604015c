// `npm run bench`: measures ours beside PostGraphile 5 and beside bare SQL on one database and prints one table of
// ratios, held against tests/bench/bars.json. `-- --short` measures less, for a machine that checks a change.
import './workspace/demand-node.mjs';
import { ensureBuild } from './workspace/build.mjs';
import { run, runBin } from './workspace/command.mjs';
import { ensureDependencies } from './workspace/dependencies.mjs';

await ensureDependencies();
await ensureBuild();
const compiled = await runBin('typescript/bin/tsc', ['-p', 'tests/bench']);
if (compiled.code !== 0) process.exit(compiled.code);

const measured = await run(process.execPath, ['tests/bench/dist/run.js', ...process.argv.slice(2)]);
process.exit(measured.code);
