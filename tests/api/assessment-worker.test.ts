import { AssessmentService } from '@mingjian/server/assessment/assessment.service';
import { EventBell } from '@mingjian/server/events/event-bell';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed } from './compared-county.js';
import { startWorld } from './world.js';

const world = await startWorld({ worker: true });
const [first, second, third, fourth] = ['990101101', '990101102', '990101103', '990101104'] as const;
let clerk = '';

beforeAll(async () => {
  await world.county({ units: [first, second, third, fourth].map((code) => ({ code })), years: [2025] });
  clerk = await world.token('APPROVER', '990101');
});
afterEach(() => vi.restoreAllMocks());

async function isAssessed(code: string): Promise<boolean> {
  const rows = await world.database.query(
    `select from assessment where unit_id = (select unit_id from unit_validity where code = $1)`,
    [code],
  );
  return rows.length === 1;
}

const soon = { timeout: 2_000, interval: 50 };
const atTheNextLook = { timeout: 15_000, interval: 100 };

test('a report is judged soon after it was filed, without anybody asking', async () => {
  await filed(world, clerk, aReport(first, 2025, applications(1)));
  await vi.waitFor(async () => expect(await isAssessed(first)).toBe(true), soon);
});

test('what another server filed is found by looking, without its bell', async () => {
  vi.spyOn(world.get(EventBell), 'ring').mockImplementation(() => undefined);
  await filed(world, clerk, aReport(second, 2025, applications(1)));
  await vi.waitFor(async () => expect(await isAssessed(second)).toBe(true), atTheNextLook);
});

test('a failure is logged, harms no request, and is tried again', async () => {
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const failing = vi
    .spyOn(world.get(AssessmentService), 'catchUp')
    .mockRejectedValueOnce(new Error('The database went away'));
  await filed(world, clerk, aReport(third, 2025, applications(1)));
  await vi.waitFor(() => expect(failing).toHaveBeenCalled(), atTheNextLook);
  expect((await fetch(`${world.origin}/health/live`)).status).toBe(200);
  await vi.waitFor(async () => expect(await isAssessed(third)).toBe(true), atTheNextLook);
  expect(logged.mock.calls.map(([line]) => String(line)).join('')).toContain('The database went away');
});

test('a server that stops finishes what it judges before it lets the database go', async () => {
  const service = world.get(AssessmentService);
  const judge = service.catchUp.bind(service);
  let release = (): void => undefined;
  let done = false;
  const held = new Promise<void>((resolve) => (release = resolve));
  const working = vi.spyOn(service, 'catchUp').mockImplementation(async (regionId) => {
    await held;
    await judge(regionId);
    done = true;
  });
  await filed(world, clerk, aReport(fourth, 2025, applications(1)));
  await vi.waitFor(() => expect(working).toHaveBeenCalled(), atTheNextLook);
  const closing = world.close().then(() => 'closed');
  expect(await Promise.race([closing, setTimeout(300, 'still judging')])).toBe('still judging');
  release();
  await closing;
  expect(done).toBe(true);
});
