import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FilingClient } from '../api/filing-client.js';
import { startWorld } from '../api/world.js';
import type { World } from '../api/world.js';
import { root, textOf } from './pages.js';

/** The programs of a township that docs/api.md shows, run as they stand there. */
const programs = {
  'curl and jq': ['bash', 'docs/examples/file-report.sh'],
  Python: ['python3', 'docs/examples/file_report.py'],
  Java: ['java', 'docs/examples/FileReport.java'],
} as const;

const skips = process.env['MINGJIAN_EXAMPLES'] === 'skip';
const unit = (at: number): string => `41030810${at}`;
const folder = mkdtempSync(join(tmpdir(), 'mingjian-examples-'));
let world: World;

beforeAll(async () => {
  world = await startWorld();
  const units = Object.keys(programs).map((_, at) => ({ code: unit(at), name: '横水镇' }));
  await world.county({ code: '410308', name: '孟津区', units, years: [2025] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

async function run([program, file]: readonly [string, string], report: unknown, token: string): Promise<Run> {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  const env = { ...process.env, MINGJIAN_URL: world.origin, MINGJIAN_TOKEN: token };
  return new Promise((resolve) => {
    execFile(program, [join(root, file), path], { env }, (error, stdout, stderr) =>
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
        output: stdout + stderr,
      }),
    );
  });
}

describe.skipIf(skips).each(Object.entries(programs).map(([name, program], at) => ({ name, program, at })))(
  'the example in $name',
  ({ program, at }) => {
    test(
      'files a sound report once, and says why it does not file another',
      { timeout: 90_000 },
      async () => {
        const token = await world.token('CLERK', unit(at));
        const report = { ...(JSON.parse(textOf('docs/examples/report.json')) as object), unit: unit(at) };
        for (let time = 0; time < 2; time += 1) {
          const { code, output } = await run(program, report, token);
          expect(output).toMatch(/filed|ReportFiled/);
          expect(code).toBe(0);
        }
        expect(await new FilingClient(world, { token }).report(unit(at), 2025)).toMatchObject({
          state: 'FILED',
          version: 1,
        });
        const refused = await run(program, { ...report, figures: [] }, token);
        expect(refused.code).not.toBe(0);
        expect(refused.output).toMatch(/REPORT_HAS_ERRORS|IDEMPOTENCY|REPORT_CHANGED_MEANWHILE/);
      },
    );
  },
);
