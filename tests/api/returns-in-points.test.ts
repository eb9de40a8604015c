import { expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed } from './compared-county.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const unit = '990101101';
await world.county({ units: [{ code: unit }], years: [2025] });
const clerk = await world.token('APPROVER', '990101');
const token = await world.token('SUPERVISOR', '990101');
const county = new ReviewClient(world, { token });

const on = (day: string): void => world.clock.set(new Date(`${day}T02:00:00Z`));

async function returned(basedOn: number, dueOn: string): Promise<void> {
  expect(
    await county.do('returnReport', { unit, year: 2025, basedOn, dueOn, note: '请核对表三' }),
  ).toMatchObject({ __typename: 'ReportReturned' });
}

async function points(): Promise<unknown> {
  const { body } = await world.graphql(
    `query P($unit: String!) { scoreExplanation(unit: $unit, year: 2025, indicator: "filedOnTime") { points } }`,
    { unit },
    { token },
  );
  return at(body, 'data', 'scoreExplanation', 'points');
}

test('a second return costs two points, and each that is not answered by its day five', async () => {
  const report = aReport(unit, 2025, applications(3));
  await filed(world, clerk, report);
  await returned(1, '2026-01-14');
  expect(await points()).toBe(10);
  on('2026-01-14');
  expect(await points()).toBe(10);
  await filed(world, clerk, report, { basedOn: 1 });

  await returned(2, '2026-01-16');
  expect(await points()).toBe(8);
  on('2026-01-17');
  expect(await points()).toBe(3);
  // Answered late, it stays one that was missed.
  await filed(world, clerk, report, { basedOn: 2 });
  on('2026-02-20');
  expect(await points()).toBe(3);
});
