import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runBin } from './command.mjs';
import { inRoot } from './paths.mjs';

const report = 'tests/results/vitest.json';

/** Runs the tests whose path contains one of `parts`, or all. Resolves to `{ passed, failed }`. */
export async function runVitest(parts, env) {
  rmSync(inRoot(report), { force: true });
  const { code } = await runBin(
    'vitest/vitest.mjs',
    [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${inRoot(report)}`,
      ...parts,
    ],
    { env },
  );
  return tally(code, inRoot(report));
}

/**
 * Counts a run from its JSON report. A file that could not be loaded, an error outside every test and a run
 * without a report carry no failed test of their own: the exit code makes them count as one failure.
 */
export function tally(code, file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests === 0 && code !== 0 ? 1 : numFailedTests };
}
