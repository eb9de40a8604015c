// `npm run score:reader`: has the reader read 200 generated reports and prints how much of it is right, by class,
// and each miss. `npm run score:reader -- 500` takes as many reports.
import './workspace/demand-node.mjs';
import { built } from './workspace/build.mjs';
import { run, runBin } from './workspace/command.mjs';
import { installed } from './workspace/dependencies.mjs';

const compiled = async () => (await runBin('typescript/bin/tsc', ['-p', 'tests/reader'])).code === 0;

if ((await installed()) && (await built()) && (await compiled())) {
  const { code } = await run(process.execPath, [
    'tests/reader/dist/scoring/print-score.js',
    ...process.argv.slice(2),
  ]);
  process.exitCode = code;
} else {
  process.exitCode = 1;
}
