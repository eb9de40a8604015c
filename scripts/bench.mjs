// `npm run bench`: measures ours beside PostGraphile 5 and beside bare SQL on one database and prints one table of
// ratios, held against tests/bench/bars.json. `-- --short` measures less, for a machine that checks a change.
import './workspace/demand-node.mjs';
import { built } from './workspace/build.mjs';
import { run, runBin } from './workspace/command.mjs';
import { installed } from './workspace/dependencies.mjs';

const compiled = async () => (await runBin('typescript/bin/tsc', ['-p', 'tests/bench'])).code === 0;

if ((await installed()) && (await built()) && (await compiled())) {
  const { code } = await run(process.execPath, ['tests/bench/dist/run.js', ...process.argv.slice(2)]);
  process.exitCode = code;
} else {
  process.exitCode = 1;
  console.log('0 passed, 1 failed');
}
