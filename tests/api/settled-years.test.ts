import { rulesVersion } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const unit = '990101101';
const { regionId } = await world.county({ units: [{ code: unit }], years: [2024, 2025] });
const clerk = await world.token('APPROVER', '990101');
const administrator = await world.token('ADMINISTRATOR', '990101');

const cyclesAct = async (name: 'closeCycle' | 'reopenCycle', input: object): Promise<void> => {
  const type = name === 'closeCycle' ? 'CloseCycleInput' : 'ReopenCycleInput';
  const { body } = await world.graphql(
    `mutation M($input: ${type}!) { ${name}(input: $input) { __typename } }`,
    { input: { region: '990101', year: 2024, ...input } },
    { token: administrator },
  );
  expect(at(body, 'data', name, '__typename')).toMatch(/^Cycle(Frozen|Reopened)$/);
};

/** How the report stands on the matrix, and by what; and the same as its explanation and its tree have it. */
async function standing(year: number): Promise<unknown> {
  const { body } = await world.graphql(
    `query S($unit: String!, $year: Int!) {
      complianceMatrix(region: "990101", year: $year) {
        scheme rulesVersion nodes { total cells { indicator points } }
      }
      scoreExplanation(unit: $unit, year: $year, indicator: "consistentInside") { points scheme rulesVersion }
      scoreTree(unit: $unit, year: $year) { rulesVersion points }
    }`,
    { unit, year },
    { token: administrator },
  );
  const matrix = at(body, 'data', 'complianceMatrix');
  const cells = at(matrix, 'nodes', 0, 'cells');
  const inside = Array.isArray(cells)
    ? cells.find((cell: unknown) => at(cell, 'indicator') === 'consistentInside')
    : null;
  return {
    inside: at(inside, 'points'),
    by: [at(matrix, 'scheme'), at(matrix, 'rulesVersion')],
    total: at(matrix, 'nodes', 0, 'total'),
    explained: at(body, 'data', 'scoreExplanation'),
    tree: at(body, 'data', 'scoreTree'),
  };
}

/** As if rules that are no more had found one fault in every report. */
async function judgedByOtherRules(): Promise<void> {
  const fault = {
    rule: 'T3-BAL',
    outcome: 'FAIL',
    cells: ['applications.received.natural'],
    sections: [],
    left: 1,
    right: 2,
    silencedBy: null,
  };
  await world.database.query(
    `update assessment set rules_version = 'before', outcomes = outcomes - 'PASS T3-BAL' || $1::jsonb`,
    [JSON.stringify([fault])],
  );
  await world.database.query(`update assessment_cursor set rules_version = 'before'`);
}

test('a closed year keeps what it was judged and counted to be; an open one is judged and counted anew', async () => {
  await filed(world, clerk, aReport(unit, 2024, applications(3)));
  await filed(world, clerk, aReport(unit, 2025, applications(3)));
  await judged(world, regionId);
  const sound = await standing(2024);
  expect(sound).toMatchObject({ inside: 20, by: ['default/3', rulesVersion] });

  await cyclesAct('closeCycle', {});
  await judged(world, regionId);
  await judgedByOtherRules();
  await judged(world, regionId);
  const settled = await standing(2024);
  expect(settled).toMatchObject({
    inside: 16,
    by: ['default/3', 'before'],
    explained: { points: 16, scheme: 'default/3', rulesVersion: 'before' },
    tree: { rulesVersion: 'before', points: at(settled, 'total') },
  });
  expect(await standing(2025)).toMatchObject({ inside: 20, by: ['default/3', rulesVersion] });

  // As if the scheme had had another version when the year was closed.
  await world.database.query(`update cycle set scheme_version = 'default/1' where report_year = 2024`);
  expect(await standing(2024)).toMatchObject({ inside: 16, by: ['default/1', 'before'] });

  await cyclesAct('reopenCycle', { reason: '补报一份' });
  await judged(world, regionId);
  expect(await standing(2024)).toEqual(sound);
  // And stored anew: lists count findings by what is stored.
  const by = await world.database.query<{ readonly rules: string }>(
    'select rules_version as rules from assessment where region_id = $1 and report_year = 2024',
    [regionId],
  );
  expect(by).toEqual([{ rules: rulesVersion }]);
});

test('a closed year is not judged again because of an earlier one, and is judged where nobody had come to it', async () => {
  const late = '990102101';
  const { regionId: other } = await world.county({
    code: '990102',
    units: [{ code: late }],
    years: [2024, 2025],
  });
  const token = await world.token('APPROVER', '990102');
  await filed(world, token, aReport(late, 2025, applications(3)));
  await world.database.query(
    `update obligation set closed_at = now() where region_id = $1 and report_year = 2025`,
    [other],
  );
  const rows = () =>
    world.database.query<{ readonly year: number; readonly written: string }>(
      `select report_year as year, xmin::text as written from assessment where region_id = $1 order by 1`,
      [other],
    );
  expect(await rows()).toEqual([]);
  await judged(world, other);
  const [closed] = await rows();
  expect(closed).toMatchObject({ year: 2025 });
  await filed(world, token, aReport(late, 2024, applications(9)));
  await judged(world, other);
  expect((await rows()).at(-1)).toEqual(closed);
});
