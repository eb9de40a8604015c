import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runBin } from './command.mjs';
import { inRoot } from './paths.mjs';

/**
 * Runs the tests of a project of `tests/vitest.config.ts` whose path contains one of `parts`, or all; of none there is
 * nothing to say. `name` tells runs of one project apart. With `capture` what it prints comes with the result. Resolves to `{ passed, failed, output }`.
 */
export async function runVitest(project, parts, { name = project, env, capture = false }) {
  const report = `tests/results/${name}.json`;
  rmSync(inRoot(report), { force: true });
  const { code, output } = await runBin(
    'vitest/vitest.mjs',
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${inRoot(report)}`,
      ...parts,
    ],
    { env, capture },
  );
  return { ...tally(code, inRoot(report)), output };
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
