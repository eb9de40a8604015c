import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runBin } from './command.mjs';
import { inRoot } from './paths.mjs';

/**
 * Runs the tests of a project of `tests/vitest.config.ts` whose path contains one of `parts`, or all; of none there is
 * nothing to say. `name` tells runs of one project apart. With `capture` what it prints comes with the result. Resolves to `{ passed, failed, failures, output }`.
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
 * Counts a run from its JSON report, and names what failed in it. A file that could not be loaded, an error outside
 * every test and a run without a report carry no failed test of their own: the exit code makes them count as one failure.
 */
function tally(code, file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ['A run of tests ended without a report'] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = testResults.flatMap(failuresOf);
  if (numFailedTests > 0 || code === 0) return { passed: numPassedTests, failed: numFailedTests, failures };
  return {
    passed: numPassedTests,
    failed: 1,
    failures: failures.length > 0 ? failures : ['A run of tests ended with an error outside of every test'],
  };
}

/** A line for each test that failed in a file, or for the file, each with the first words of why. */
function failuresOf({ name, status, message, assertionResults }) {
  const path = relative(inRoot('.'), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${path}\n    ${firstWords(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${path} > ${fullName}\n    ${firstWords(failureMessages.join('\n'))}`,
  );
}

function firstWords(message) {
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.slice(0, 12).join('\n    ').trimEnd();
}
