// `npm test`: installs what is missing, builds, checks and tests everything, and ends with one line
// `N passed, N failed`. `npm test -- domain` runs the tests in tests/domain, without the checks;
// `npm test -- checks` the checks alone. Only Node's own modules may be imported here.
import './workspace/demand-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './workspace/browser.mjs';
import { built } from './workspace/build.mjs';
import { checks, runChecks } from './workspace/checks.mjs';
import { ensureDebianPostgres } from './workspace/debian-postgres.mjs';
import { ensureExamplePrograms } from './workspace/debian-programs.mjs';
import { installed } from './workspace/dependencies.mjs';
import { runVitest } from './workspace/vitest.mjs';

const parts = process.argv.slice(2);
const wants = (part) => parts.length === 0 || parts.some((asked) => asked.includes(part));
/** What a test needs of the machine is then no reason to skip it. */
const insists = process.env.CI === 'true';
const nothing = { passed: 0, failed: 0, failures: [], output: '' };

const results =
  (await installed()) && (await built())
    ? await testAll()
    : [{ passed: 0, failed: 1, failures: ['Installing and building'] }];
const sum = (of) => results.reduce((total, result) => total + result[of], 0);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
// Once more at the end, where they are looked for: what failed stands far above by now.
for (const failure of results.flatMap(({ failures }) => failures)) console.log(`✗ ${failure}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

async function testAll() {
  const testParts = parts.filter((part) => part !== 'checks');
  if (parts.length > 0 && testParts.length === 0) return [await runChecks(checks, console.log)];

  const noBrowser = wants('e2e') || wants('domain') ? await ensureBrowser() : null;
  const noPostgres = wants('faults') ? await ensureDebianPostgres() : null;
  const noPrograms = wants('tooling') ? await ensureExamplePrograms() : null;
  const shared = mkdtempSync(join(tmpdir(), 'mingjian-tests-shared-'));
  const env = {
    MINGJIAN_EXAMPLES: noPrograms === null ? 'run' : 'skip',
    // What is dear to make and no test changes: the journeys and the other tests make it once.
    MINGJIAN_TESTS_SHARED: shared,
  };

  const journeys = (which) =>
    wants('e2e') && noBrowser === null
      ? runVitest('journeys', testParts, {
          name: `journeys-${which}`,
          env: { ...env, MINGJIAN_JOURNEYS: which },
          capture: true,
        })
      : nothing;
  const checksThenBrowser = async () => [
    wants('checks') ? await checked() : nothing,
    wants('domain') && noBrowser === null
      ? await runVitest('in-browser', testParts, { capture: true })
      : nothing,
  ];
  // What a test waits for is time for another: all of these run beside the other tests, and are told after them.
  const [tests, looking, acting, checksAndBrowser] = await Promise.all([
    runVitest('tests', testParts, { env }),
    journeys('looking'),
    journeys('acting'),
    checksThenBrowser(),
  ]).finally(() => rmSync(shared, { recursive: true, force: true }));
  const besides = [...checksAndBrowser, looking, acting];
  for (const { output } of besides) console.log(output);
  const done = [tests, ...besides];
  for (const [what, missing] of [
    ['The journeys, and the domain, in a browser', noBrowser],
    ["Restoring onto Debian's PostgreSQL", noPostgres],
    ['The examples of the API', noPrograms],
  ]) {
    if (missing === null) continue;
    console.log(`${what}: ${insists ? 'not possible' : 'skipped'}, ${missing}`);
    if (insists) done.push({ passed: 0, failed: 1, failures: [`${what}: not possible`] });
  }
  return done;
}

async function checked() {
  const output = ['Checks'];
  return { ...(await runChecks(checks, (line) => output.push(line))), output: output.join('\n') };
}
