import { beforeAll, describe, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { FilingClient, factsOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
const unit = '990101100';
const cell = 'applications.newlyReceived.naturalPerson';

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: unit }, { code: '990101101' }], years: [2020, 2024, 2025] });
});

const noteFields = 'year cell text revision writtenBy writtenAt';

async function note(token: string, of: Facts): Promise<Facts> {
  const { body } = await world.graphql(
    `mutation N($input: NoteCellInput!) { noteCell(input: $input) { __typename
       ... on CellNoted { note { ${noteFields} } } ... on Problem { code }
       ... on ReportChangedMeanwhile { current } ... on UnknownCell { cells }
       ... on BadValue { places { path reason } } } }`,
    { input: { unit, year: 2025, cell, basedOn: 0, ...of } },
    { token },
  );
  expect(at(body, 'errors')).toBeUndefined();
  return factsOf(at(body, 'data', 'noteCell'));
}

async function notes(token: string, years: readonly number[], of = unit): Promise<unknown> {
  const { body } = await world.graphql(
    `query N($unit: String!, $years: [Int!]!) { cellNotes(unit: $unit, years: $years) { ${noteFields} } }`,
    { unit: of, years },
    { token },
  );
  return at(body, 'errors', 0, 'extensions', 'code') ?? at(body, 'data', 'cellNotes');
}

describe('a note beside a cell', () => {
  test('is kept for next year, with who wrote it and when', async () => {
    const clerk = await world.token('CLERK', unit);
    await note(clerk, { year: 2024, text: '司法所小王提供' });
    await note(clerk, { text: '信访办台账' });
    expect(await notes(await world.token('APPROVER', unit), [2024, 2025])).toMatchObject([
      { year: 2025, cell, text: '信访办台账', revision: 1, writtenAt: '2026-01-15T02:00:00.000Z' },
      { year: 2024, cell, text: '司法所小王提供', revision: 1, writtenBy: 'CLERK 990101100' },
    ]);
  });

  test('is written over the one that was seen, and over no other; empty takes it away', async () => {
    const clerk = await world.token('CLERK', unit);
    const other = 'disputes.directSuit.upheld';
    await note(clerk, { cell: other, text: '法制科' });
    expect(await note(clerk, { cell: other, text: '办公室' })).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 1,
    });
    await note(clerk, { cell: other, text: '办公室', basedOn: 1 });
    await note(clerk, { cell: other, text: ' ', basedOn: 2 });
    expect(await notes(clerk, [2025])).not.toContainEqual(expect.objectContaining({ cell: other }));
    expect(await note(clerk, { cell: other, text: '还是法制科', basedOn: 3 })).toMatchObject({
      note: { revision: 4 },
    });
  });

  test('stands beside a cell of the year’s form, and is no longer than it may be', async () => {
    const clerk = await world.token('CLERK', unit);
    expect(await note(clerk, { cell: 'disclosed.items', text: '甲' })).toMatchObject({
      code: 'UNKNOWN_CELL',
      cells: ['disclosed.items'],
    });
    expect(await note(clerk, { year: 2020, cell: 'proactive.fee.itemsChange', text: '甲' })).toMatchObject({
      __typename: 'CellNoted',
    });
    expect(await note(clerk, { text: '长'.repeat(501) })).toMatchObject({
      places: [{ path: 'text', reason: 'TOO_LONG' }],
    });
  });

  test('is no part of the report: it neither changes its fingerprint nor stands in it or in the county’s log', async () => {
    const clerk = await world.token('CLERK', unit);
    const filing = new FilingClient(world, { token: clerk });
    await filing.file(aReport(unit, 2025));
    const before = await filing.report(unit, 2025);
    const log = 'select count(*) as events from event';
    const [events] = await world.database.query(log);
    await note(clerk, { cell: 'proactive.fee.amount', text: '财政所' });
    expect(await filing.report(unit, 2025)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('财政所');
    expect(await world.database.query(log)).toEqual([events]);
  });

  test('is seen by the unit’s people alone', async () => {
    expect(await notes(await world.token('SUPERVISOR', '990101'), [2025])).toBe('FORBIDDEN');
    expect(await notes(await world.token('CLERK', '990101101'), [2025])).toBeNull();
    expect(await notes(await world.token('CLERK', unit), [2025], 'nothing')).toBeNull();
  });
});
