import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const unit = '990101101';
const neighbour = '990101102';
const silent = '990101103';
const elsewhere = '990202101';
const region = '990101';
let regionId = '';
let supervisor = '';
let clerk = '';
let desk: ReviewClient;

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [
      { code: unit, name: '甲镇' },
      { code: neighbour, name: '乙镇' },
      { code: silent, name: '丙镇' },
    ],
    years: [2025],
  }));
  await world.county({ code: '990202', name: '邻县', units: [{ code: elsewhere }], years: [2025] });
  supervisor = await world.token('SUPERVISOR', region);
  clerk = await world.token('APPROVER', unit);
  desk = new ReviewClient(world, { token: supervisor });
  world.clock.set(new Date('2026-01-10T02:00:00Z'));
  for (const code of [unit, neighbour])
    await filed(world, await world.token('APPROVER', code), aReport(code, 2025, applications(5)));
  await judged(world, regionId);
});

type Said = Readonly<Record<string, unknown>>;
const mark = (said: Said, basedOn: number) =>
  desk.do('markRule', { unit, year: 2025, rule: 'CP-PIC', reason: '没有附图解', basedOn, ...said });
const twice = { rule: 'AG-DEDUP', outcome: 'FAIL', otherUnit: neighbour, count: 2, reason: '两家都报了' };

async function findings(rule: string, token = supervisor): Promise<readonly unknown[]> {
  const { body } = await world.graphql(
    `query F($unit: String!) { report(unit: $unit, year: 2025) {
      findings { rule effect grade cells left message { zh } other { unitName unitCode } said { by at reason } } } }`,
    { unit },
    { token },
  );
  expect(at(body, 'errors')).toBeUndefined();
  return (at(body, 'data', 'report', 'findings') as readonly unknown[]).filter(
    (finding) => at(finding, 'rule') === rule,
  );
}

async function asked(token = supervisor): Promise<unknown> {
  const { body } = await world.graphql(
    `query R($unit: String!) { reportReview(unit: $unit, year: 2025) {
      ruleMarks { rule withOtherUnit outcome count otherUnitCode otherUnitName reason revision by at } } }`,
    { unit },
    { token },
  );
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data', 'reportReview', 'ruleMarks');
}

const counted = async (): Promise<unknown> =>
  world.database.query(
    `select a.inform_findings as n from assessment a join unit_validity u on u.unit_id = a.unit_id
     where u.code = $1`,
    [unit],
  );

test('rules that a person judges are there before anybody did, and find nothing', async () => {
  const nothing = { outcome: null, count: null, otherUnitCode: null, otherUnitName: null, reason: null };
  const nobody = { revision: 0, by: null, at: null };
  expect(await asked()).toEqual([
    { rule: 'CP-PIC', withOtherUnit: false, ...nothing, ...nobody },
    { rule: 'AG-DEDUP', withOtherUnit: true, ...nothing, ...nobody },
  ]);
  expect(await findings('CP-PIC')).toEqual([]);
});

test('what a person says stands among the findings, for county and unit, with who, when and why', async () => {
  expect(await mark({ outcome: 'FAIL' }, 0)).toMatchObject({ __typename: 'RuleMarked' });
  for (const token of [supervisor, clerk]) {
    expect(await findings('CP-PIC', token)).toEqual([
      {
        rule: 'CP-PIC',
        effect: 'INFORM',
        grade: 'I',
        cells: [],
        left: null,
        message: { zh: expect.stringContaining('于2026-01-10认定：“没有附图解”') },
        other: null,
        said: { by: expect.any(String), at: '2026-01-10T02:00:00.000Z', reason: '没有附图解' },
      },
    ]);
  }
});

test('asked twice it is kept once; whoever looked at an older one is told', async () => {
  expect(await mark({ outcome: 'FAIL' }, 0)).toMatchObject({ __typename: 'RuleMarked' });
  expect(await mark({ outcome: 'PASS', reason: '已补' }, 0)).toMatchObject({
    code: 'MARK_CHANGED_MEANWHILE',
    current: 1,
  });
  expect(await mark({ outcome: 'PASS', reason: '已补' }, 1)).toMatchObject({
    ruleMarks: [{ rule: 'CP-PIC', outcome: 'PASS', revision: 2 }, {}],
  });
  expect(await findings('CP-PIC')).toEqual([]);
});

test('an application counted twice names the other unit to the county, and to the unit once its report is public', async () => {
  expect(await mark(twice, 0)).toMatchObject({ __typename: 'RuleMarked' });
  expect(await findings('AG-DEDUP')).toMatchObject([
    {
      cells: ['applications.newlyReceived.total'],
      left: 2,
      message: { zh: expect.stringContaining('有2件申请与“乙镇”重复统计') },
      other: { unitName: '乙镇', unitCode: neighbour },
    },
  ]);
  const masked = {
    message: { zh: expect.stringContaining('与县内另一单位重复统计') },
    other: { unitName: null, unitCode: null },
  };
  expect(await findings('AG-DEDUP', clerk)).toMatchObject([masked]);
  expect(await asked(clerk)).toMatchObject([
    {},
    { outcome: 'FAIL', otherUnitCode: null, otherUnitName: null },
  ]);
  await desk.do('acceptReport', { unit: neighbour, year: 2025, basedOn: 1 });
  await desk.do('publishReport', { unit: neighbour, year: 2025, basedOn: 1, publishedOn: '2026-01-10' });
  expect(await findings('AG-DEDUP', clerk)).toMatchObject([{ other: { unitName: '乙镇' } }]);
});

test('judgements that are kept follow it, and name nobody', async () => {
  await judged(world, regionId);
  const [before] = (await counted()) as readonly { readonly n: number }[];
  expect(await mark({ rule: 'AG-DEDUP', outcome: null, reason: '已更正' }, 1)).toMatchObject({
    ruleMarks: [{}, { outcome: null, revision: 2 }],
  });
  await judged(world, regionId);
  expect(await counted()).toEqual([{ n: Number(before?.n) - 1 }]);
  const [row] = await world.database.query<{ readonly outcomes: string }>(
    `select string_agg(outcomes::text, '') as outcomes from assessment`,
  );
  expect(row?.outcomes).toContain('AG-DEDUP');
  expect(row?.outcomes).not.toContain('两家都报了');
  expect(row?.outcomes).not.toContain('乙镇');
});

test('it stands through the versions of the report', async () => {
  await mark({ outcome: 'FAIL', reason: '打不开' }, 2);
  await desk.do('returnReport', { unit, year: 2025, basedOn: 1, dueOn: '2026-01-24', note: '请补图解' });
  const again = aReport(unit, 2025, applications(4));
  const { body } = await world.graphql(
    `mutation F($input: FileReportInput!) { it: fileReport(input: $input) { __typename } }`,
    { input: { report: again, explanations: [], basedOn: 1, idempotencyKey: 'again' } },
    { token: clerk },
  );
  expect(at(body, 'data', 'it', '__typename')).toBe('ReportFiled');
  expect(await findings('CP-PIC')).toMatchObject([{ said: { reason: '打不开' } }]);
});

test('refused: a rule for programs, no reason, itself or another county’s unit as the other, an unfiled report', async () => {
  const places = async (said: Said): Promise<unknown> => at(await mark(said, 9), 'places');
  expect(await places({ rule: 'T3-BAL', outcome: 'FAIL' })).toEqual([
    { path: 'rule', reason: 'UNKNOWN_NAME' },
  ]);
  expect(await places({ outcome: 'FAIL', reason: ' ' })).toEqual([{ path: 'reason', reason: 'EMPTY' }]);
  for (const otherUnit of [unit, elsewhere, '1'])
    expect(await places({ ...twice, otherUnit })).toEqual([{ path: 'otherUnit', reason: 'UNKNOWN_NAME' }]);
  expect(await places({ ...twice, otherUnit: null, count: 0 })).toEqual([
    { path: 'otherUnit', reason: 'EMPTY' },
    { path: 'count', reason: 'OUT_OF_RANGE' },
  ]);
  expect(await mark({ unit: silent, outcome: 'FAIL' }, 0)).toMatchObject({ code: 'REPORT_LOCKED' });
});
