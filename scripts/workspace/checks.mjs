import { run, runBin } from './command.mjs';

/** What is checked without running the product. Each counts as one test in the sum of `npm test`. */
export const checks = [
  { name: 'format', start: (options) => runBin('oxfmt/bin/oxfmt', ['--check', '.'], options) },
  // Also who may import whom.
  { name: 'lint', start: (options) => runBin('oxlint/bin/oxlint', ['--max-warnings=0', '.'], options) },
  { name: 'unused files and dependencies', start: (options) => runBin('knip/bin/knip.js', [], options) },
  {
    name: 'types of the tests',
    start: (options) => runBin('typescript/bin/tsc', ['-p', 'tests/tsconfig.json'], options),
  },
  {
    // They read the dashboard's own modules, which name each other the way its bundler reads them.
    name: 'types of the tests of the dashboard',
    start: (options) => runBin('typescript/bin/tsc', ['-p', 'tests/dashboard/tsconfig.json'], options),
  },
  {
    name: 'generated files are clean',
    start: (options) => run(process.execPath, ['scripts/generate.mjs', '--check'], options),
  },
];

/**
 * Runs checks, two at a time, and tells one line for each; what a failed one said stands under its line.
 * Resolves to `{ passed, failed, failures }`.
 */
export async function runChecks(list, tell) {
  const waiting = [...list];
  const sum = { passed: 0, failed: 0, failures: [] };
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const since = Date.now();
      const { code, output } = await check.start({ capture: true });
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      tell(`${code === 0 ? '  ✓' : '  ✗'} ${check.name} (${seconds} s)`);
      if (code === 0) sum.passed += 1;
      else {
        sum.failed += 1;
        sum.failures.push(check.name);
        tell(output.trimEnd().replace(/^/gm, '    '));
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return sum;
}
