import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserProgram } from './e2e/browser-program.js';
import { WaitingFirst } from './waiting-first.js';

const everywhere = {
  root: import.meta.dirname,
  // What was built is loaded by Node itself, as it is when it runs: bundled with the tests, parts of the server
  // would meet two copies of GraphQL.
  server: {
    deps: {
      external: [/\/apps\/server\/dist\//, /\/packages\/(domain|reader|spreadsheet|yearbook)\/dist\//],
    },
  },
  // Nets, not claims: two cores do many things at once.
  testTimeout: 90_000,
  hookTimeout: 180_000,
};

const nowhere = ['**/node_modules/**', '**/results/**'];

const tests = {
  ...everywhere,
  name: 'tests',
  // One PostgreSQL server for the whole run: each file copies a database of its own.
  globalSetup: ['database-cluster.ts'],
  include: ['**/*.test.ts'],
  exclude: [...nowhere, 'e2e/**'],
  // Loading the server costs more than most files run for: a process loads it once for all of its files. What a file
  // changes for everybody, it gives back.
  isolate: false,
  unstubGlobals: true,
  restoreMocks: true,
};

/** Journeys that leave the county as they found it. The others change it, and build on one another's changes. */
const looking = [
  'compare',
  'english',
  'every-page',
  'help',
  'history',
  'keyboard',
  'matrix',
  'overview',
  'ten-questions',
  'texts',
  'trends',
  'units',
  'yearbook',
  'yearly',
].map((name) => `e2e/${name}.test.ts`);

const allJourneys = 'e2e/**/*.test.ts';

/** Which journeys this process runs; `npm test` starts one for each kind, with a county of its own. */
const chosenJourneys = {
  looking: { include: looking, exclude: nowhere },
  acting: { include: [allJourneys], exclude: [...nowhere, ...looking] },
}[process.env['MINGJIAN_JOURNEYS'] ?? ''] ?? { include: [allJourneys], exclude: nowhere };

const journeys = {
  ...everywhere,
  name: 'journeys',
  // One server for all journeys, as a visitor starts it.
  globalSetup: ['e2e/served-county.ts'],
  ...chosenJourneys,
  // One file at a time: they share a county, and the process that loaded what they all use.
  isolate: false,
  sequence: { groupOrder: 1 },
  maxWorkers: 1,
  expect: { poll: { timeout: 20_000 } },
};

/** The rules are checked while a clerk types: what the domain promises, it promises in her browser. */
const inBrowser = {
  ...everywhere,
  name: 'in-browser',
  include: ['domain/**/*.test.ts'],
  // Reads the document of a report from the disk.
  exclude: [...nowhere, 'domain/seed-findings.test.ts'],
  isolate: false,
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: browserProgram }),
    instances: [{ browser: 'chromium' as const }],
  },
};

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [{ test: tests }, { test: journeys }, { test: inBrowser }],
    // A forgotten `.only` would turn the whole run green.
    allowOnly: false,
    // One more than a small machine has cores: a file that starts a server of its own waits for it.
    maxWorkers: 3,
    sequence: { sequencer: WaitingFirst },
  },
});
