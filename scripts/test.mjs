// `npm test`: installs what is missing, builds, checks and tests everything, and ends with one line
// `N passed, N failed`. `npm test -- domain` runs the tests in tests/domain, without the checks;
// `npm test -- checks` the checks alone. Only Node's own modules may be imported here.
import './workspace/demand-node.mjs';
import { ensureBrowser } from './workspace/browser.mjs';
import { built } from './workspace/build.mjs';
import { checks, runChecks } from './workspace/checks.mjs';
import { ensureDebianPostgres } from './workspace/debian-postgres.mjs';
import { ensureExamplePrograms } from './workspace/debian-programs.mjs';
import { installed } from './workspace/dependencies.mjs';
import { runVitest } from './workspace/vitest.mjs';

const parts = process.argv.slice(2);
const wants = (part) => parts.length === 0 || parts.includes(part);
/** What a test needs of the machine is then no reason to skip it. */
const insists = process.env.CI === 'true';

const results = (await installed()) && (await built()) ? await testAll() : [{ passed: 0, failed: 1 }];
const sum = (of) => results.reduce((total, result) => total + result[of], 0);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

async function testAll() {
  const done = [];
  if (wants('checks')) {
    console.log('Checks');
    done.push(await runChecks(checks));
  }
  const testParts = parts.filter((part) => part !== 'checks');
  if (parts.length > 0 && testParts.length === 0) return done;

  const noBrowser = wants('e2e') ? await ensureBrowser() : null;
  const noPostgres = wants('faults') ? await ensureDebianPostgres() : null;
  const noPrograms = wants('tooling') ? await ensureExamplePrograms() : null;
  const env = {
    MINGJIAN_E2E: noBrowser === null ? 'run' : 'skip',
    MINGJIAN_EXAMPLES: noPrograms === null ? 'run' : 'skip',
  };
  done.push(await runVitest(testParts, env));
  for (const [what, missing] of [
    ['The journeys in a browser', noBrowser],
    ["Restoring onto Debian's PostgreSQL", noPostgres],
    ['The examples of the API', noPrograms],
  ]) {
    if (missing === null) continue;
    console.log(`${what}: ${insists ? 'not possible' : 'skipped'}, ${missing}`);
    if (insists) done.push({ passed: 0, failed: 1 });
  }
  return done;
}
