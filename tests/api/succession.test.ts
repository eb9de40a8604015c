import type { ReportInput } from '@mingjian/domain';
import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { acted, asked, filed, judged, published, takenIn } from './compared-county.js';
import { plan, town } from './mengjin.js';
import { at, startWorld } from './world.js';

/**
 * A county of which two towns became one in 2024, one was split into two by the residents of 2020, and one was joined
 * by a small township.
 */
const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [north, south, merged] = ['990101101', '990101102', '990101111'] as const;
const [whole, east, west] = ['990101103', '990101112', '990101113'] as const;
const [small, large] = ['990101104', '990101105'] as const;
const census = '2020年常住人口';
let regionId = '';
let supervisor = '';
let approver = '';

const handled = (received: number, broughtForward: number, carriedForward: number) =>
  applications(received, { broughtForward, carriedForward });

beforeAll(async () => {
  ({ regionId } = await world
    .get(LayingDownService)
    .layDown(
      plan({ from: 2021 }, [
        town(north, '北镇', 2021, 2023),
        town(south, '南镇', 2021, 2023),
        town(merged, '南北镇', 2024, null, north),
        town(merged, '南北镇', 2024, null, south),
        town(whole, '大镇', 2021, 2023),
        { ...town(east, '东镇', 2024, null, whole), weighed: { weight: 30_000, by: census } },
        { ...town(west, '西镇', 2024, null, whole), weighed: { weight: 10_000, by: census } },
        town(small, '小乡', 2021, 2023),
        town(large, '大城镇', 2021, 2023),
        town(large, '大城镇', 2024, null, large),
        town(large, '大城镇', 2024, null, small),
      ]),
      null,
    ));
  await world.county({ units: [], years: [2022, 2023, 2024, 2025] });
  supervisor = await world.token('SUPERVISOR', '990101');
  approver = await world.token('APPROVER', '990101');
  for (const [unit, received, open] of [
    [north, 10, 3],
    [south, 20, 4],
    [whole, 40, 5],
    [small, 2, 1],
    [large, 30, 2],
  ] as const) {
    await takenIn(world, aReport(unit, 2022, handled(received, 0, 0)));
    await takenIn(world, aReport(unit, 2023, handled(received, 0, open)));
  }
  await judged(world, regionId);
});

const findingsQuery = `query Findings($unit: String!, $year: Int!) {
  report(unit: $unit, year: $year) { findings { rule cells left right } }
}`;

/** What the rules on what was carried over find in a unit's report, in the total column. */
async function carriedOver(unit: string, token = supervisor): Promise<readonly unknown[]> {
  const report = await asked(world, findingsQuery, { unit, year: 2024 }, { token });
  const findings = at(report, 'findings');
  if (!Array.isArray(findings)) throw new Error(`No findings of ${unit}`);
  return findings
    .filter((one) => String(at(one, 'rule')).startsWith('YY-CARRY'))
    .filter((one) => String(at(one, 'cells', 0)).endsWith('.total'))
    .map((one) => [at(one, 'rule'), at(one, 'left'), at(one, 'right')]);
}

const checkQuery = `query Check($report: ReportInput!) {
  checkReport(input: { report: $report }) { ... on ReportCheck { findings { rule cells left right } } }
}`;

async function checked(report: ReportInput): Promise<readonly unknown[]> {
  const answer = await asked(world, checkQuery, { report }, { token: approver });
  const findings = at(answer, 'findings');
  if (!Array.isArray(findings)) throw new Error(JSON.stringify(answer));
  return findings
    .filter((one) => at(one, 'rule') === 'YY-CARRY' && String(at(one, 'cells', 0)).endsWith('.total'))
    .map((one) => [at(one, 'left'), at(one, 'right')]);
}

/** What is stored of the same. */
async function stored(unit: string): Promise<readonly string[]> {
  const rows = await world.database.query<{ readonly outcome: string }>(
    `select distinct coalesce(outcome ->> 'outcome', split_part(outcome #>> '{}', ' ', 1)) as outcome
     from assessment a, jsonb_array_elements(a.outcomes) outcome
     where a.unit_id = (select unit_id from unit_validity where code = $1 order by valid_from desc limit 1)
       and a.report_year = 2024 and coalesce(outcome ->> 'rule', split_part(outcome #>> '{}', ' ', 2)) = 'YY-CARRY'
     order by 1`,
    [unit],
  );
  return rows.map(({ outcome }) => outcome);
}

describe('what was carried forward follows the units', () => {
  test('a merged town is told what both had open, before it files and after', async () => {
    expect(await checked(aReport(merged, 2024, handled(5, 3, 0)))).toEqual([[7, 3]]);
    expect(await checked(aReport(merged, 2024, handled(5, 7, 0)))).toEqual([]);
    await takenIn(world, aReport(merged, 2024, handled(5, 3, 0)));
    expect(await carriedOver(merged)).toEqual([['YY-CARRY', 7, 3]]);
    await judged(world, regionId);
    expect(await stored(merged)).toContain('FAIL');
  });

  test('a town that goes on and was joined by another brings forward what both had open', async () => {
    expect(await checked(aReport(large, 2024, handled(5, 2, 0)))).toEqual([[3, 2]]);
    await filed(world, approver, aReport(large, 2024, handled(5, 3, 0)));
    expect(await carriedOver(large)).toEqual([]);
  });

  test('when a predecessor’s report is corrected, its successor’s is judged anew', async () => {
    await filed(world, approver, aReport(south, 2023, handled(20, 0, 0)), { basedOn: 1 });
    expect(await carriedOver(merged)).toEqual([]);
    await judged(world, regionId);
    expect(await stored(merged)).not.toContain('FAIL');
  });

  test('over a split one cannot be told of before the other has filed; then both are held to the sum', async () => {
    await takenIn(world, aReport(east, 2024, handled(6, 2, 0)));
    await judged(world, regionId);
    expect(await carriedOver(east)).toEqual([]);
    expect(await stored(east)).toEqual(['CANNOT_TELL']);
    await takenIn(world, aReport(west, 2024, handled(6, 2, 0)));
    await judged(world, regionId);
    // Five were open, of which two are the other's.
    expect(await carriedOver(east)).toEqual([['YY-CARRY', 3, 2]]);
    expect([await stored(east), await stored(west)].map((outcomes) => outcomes.includes('FAIL'))).toEqual([
      true,
      true,
    ]);
  });

  test('what the other has not published is not told to a clerk, nor to the unit when it checks its own', async () => {
    const clerk = await world.token('CLERK', east);
    expect(await carriedOver(east, clerk)).toEqual([]);
    expect(await checked(aReport(east, 2024, handled(6, 2, 0)))).toEqual([]);
    await published(world, west, 2024, '2025-01-25');
    expect(await carriedOver(east, clerk)).toEqual([['YY-CARRY', 3, 2]]);
    expect(await checked(aReport(east, 2024, handled(6, 2, 0)))).toEqual([[3, 2]]);
    await acted(world, east, 2024, 'REPORT_ACCEPTED');
  });
});

test('a successor that says again what one before it said is found, with the year', async () => {
  const story =
    '围绕黄河滩区迁建，把补偿方案、分户名单和资金去向逐批贴在村口，也放在网上。群众来问得最多的是宅基地和低保，' +
    '办公室把答复整理成一问一答，半个月更新一回。年初定下由党政办牵头、各站所报送的办法，谁的事谁写，写完由分管同志' +
    '看过再发。村务公开栏换了能开合的玻璃，雨天也看得清，监督委员会每月对照台账看一遍。网站改版后栏目少了，找东西快了，旧文件都补上了文号和日期。' +
    '工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。';
  const telling = (unit: string, year: number): ReportInput => {
    const report = aReport(unit, year, handled(5, 0, 0));
    const told = { id: 'overview', text: `${year}年，本镇公开信息120条。${story}` } as const;
    return { ...report, sections: [told, ...(report.sections ?? []).slice(1)] };
  };
  await filed(world, approver, telling(north, 2023), {
    basedOn: 1,
    reasons: [],
  });
  await takenIn(world, telling(merged, 2025));
  await judged(world, regionId);
  const report = await asked(
    world,
    `query L($unit: String!) { report(unit: $unit, year: 2025) { findings { rule right } } }`,
    { unit: merged },
    { token: supervisor },
  );
  expect(at(report, 'findings')).toContainEqual({ rule: 'DU-PREV', right: 2023 });
});

const historyQuery = `query H($code: String!, $map: Int, $from: Int) {
  unitHistory(code: $code, map: $map, from: $from) { map unit { name }
    years { year version formatFound unit { code } parts { unit { code name } share weighedBy } }
    measures { measure values qualifiers gaps cells } } }`;

async function receivedOf(code: string, map: number | null, token = supervisor) {
  const history = await asked(world, historyQuery, { code, map }, { token });
  const measures = at(history, 'measures');
  const received = Array.isArray(measures)
    ? measures.find((one) => at(one, 'measure') === 'applications.received')
    : undefined;
  return { history, received };
}

describe('a unit over the years on the map of one of them', () => {
  test('as it was, a merged town begins with the merger; on today’s map its years are those of both', async () => {
    const { history } = await receivedOf(merged, null);
    expect(at(history, 'years')).toMatchObject([{ year: 2024 }, { year: 2025 }]);
    const { history: onMap, received } = await receivedOf(merged, 2025);
    expect(onMap).toMatchObject({ map: 2025, unit: { name: '南北镇' } });
    expect(at(onMap, 'years')).toMatchObject([
      {
        year: 2022,
        version: null,
        formatFound: 'revised-2021',
        parts: [
          { share: 1, weighedBy: [] },
          { share: 1, weighedBy: [] },
        ],
      },
      { year: 2023, version: null },
      { year: 2024, version: 1, parts: [{ unit: { code: merged, name: '南北镇' }, share: 1 }] },
      { year: 2025, version: 1 },
    ]);
    expect(received).toMatchObject({
      values: [30, 25, 5, 5],
      qualifiers: Array(4).fill('EXACT'),
      gaps: Array(4).fill(null),
      cells: [null, null, 'applications.newlyReceived.total', 'applications.newlyReceived.total'],
    });
  });

  test('a share of what was split is an estimate, with what it was weighed by; whole it is on its own map', async () => {
    const { history, received } = await receivedOf(east, 2025);
    expect(at(history, 'years', 0, 'parts')).toMatchObject([
      { unit: { name: '大镇' }, share: 0.75, weighedBy: [census] },
    ]);
    expect(received).toMatchObject({
      values: [30, 30, 6, null],
      qualifiers: ['ABOUT', 'ABOUT', 'EXACT', null],
    });
    // Today's years on the map of before: both parts are all of it.
    const { received: before } = await receivedOf(whole, 2023);
    expect(before).toMatchObject({ values: [40, 40, 12, null], gaps: [null, null, null, 'NO_REPORT'] });
  });

  test('what nobody weighed is not guessed, and a part that says nothing is not left out silently', async () => {
    const { received } = await receivedOf(north, 2023);
    expect(received).toMatchObject({
      values: [10, 5, null, null],
      gaps: [null, null, 'UNWEIGHED', 'UNWEIGHED'],
    });
    const { received: large25 } = await receivedOf(large, 2025);
    expect(large25).toMatchObject({ values: [32, 32, 5, null] });
    await world.database.query(
      `update obligation set latest_n = null where report_year = 2022
       and unit_id = (select unit_id from unit_validity where code = $1 limit 1)`,
      [small],
    );
    expect((await receivedOf(large, 2025)).received).toMatchObject({
      values: [null, 32, 5, null],
      gaps: ['PART_MISSING', null, null, 'NO_REPORT'],
    });
    await world.database.query(
      `update obligation set latest_n = 1 where report_year = 2022
       and unit_id = (select unit_id from unit_validity where code = $1 limit 1)`,
      [small],
    );
  });

  test('who may not read what the parts filed sees that they are not visible', async () => {
    const stranger = await world.token('CLERK', large);
    const { received } = await receivedOf(merged, 2025, stranger);
    expect(received).toMatchObject({ values: [null, null, null, null], gaps: Array(4).fill('NOT_VISIBLE') });
  });

  test('on a map on which it was not, nothing is it', async () => {
    const { received } = await receivedOf(merged, 2022);
    expect(received).toMatchObject({ gaps: Array(4).fill('NOT_THERE') });
  });
});

const sumsQuery = `query S($code: String!, $years: [Int!]!, $map: Int) {
  regionYears(code: $code, years: $years, map: $map) { map coverage { expected reported } estimated unweighed
    series { measure values qualifiers reported } } }`;

async function sumsOf(code: string, years: readonly number[], map: number | null, token: string) {
  const sums = await asked(world, sumsQuery, { code, years, map }, { token });
  const series = at(sums, 'series');
  return {
    sums,
    received: Array.isArray(series)
      ? series.find((one) => at(one, 'measure') === 'applications.received')
      : undefined,
  };
}

describe('a region’s sums on the map of one year', () => {
  const [parted, kept, given] = ['990103101', '990103111', '990104111'] as const;

  beforeAll(async () => {
    const laying = world.get(LayingDownService);
    await laying.layDown(
      plan({ code: '990103', name: '甲县', from: 2021 }, [
        town(parted, '跨界镇', 2021, 2023),
        town('990103102', '中镇', 2021),
        { ...town(kept, '近镇', 2024, null, parted), weighed: { weight: 300, by: census } },
      ]),
      null,
    );
    await laying.layDown(
      plan({ code: '990104', name: '乙县', from: 2021 }, [
        { ...town(given, '远镇', 2024, null, parted), weighed: { weight: 100, by: census } },
        town('990104102', '外镇', 2021),
      ]),
      null,
    );
    for (const code of ['990103', '990104']) await world.county({ code, units: [], years: [2023, 2024] });
    for (const [unit, year, received] of [
      [parted, 2023, 8],
      ['990103102', 2023, 10],
      [kept, 2024, 5],
      ['990103102', 2024, 11],
      [given, 2024, 3],
    ] as const)
      await takenIn(world, aReport(unit, year, handled(received, 0, 0)));
  });

  test('merging and splitting inside of it change no sum, whichever map it is looked at on', async () => {
    const years = [2022, 2023, 2024];
    const asItWas = await sumsOf('990101', years, null, supervisor);
    expect(asItWas.sums).toMatchObject({ map: null, estimated: [0, 0, 0] });
    for (const map of [2022, 2025]) {
      const onMap = await sumsOf('990101', years, map, supervisor);
      expect(onMap.received).toEqual(asItWas.received);
      expect(onMap.sums).toMatchObject({ map, estimated: [0, 0, 0], unweighed: [0, 0, 0] });
      expect(at(onMap.sums, 'coverage')).toEqual(at(asItWas.sums, 'coverage'));
    }
  });

  test('a part that went to another county is an estimate before it went, and not this county’s to read after', async () => {
    const token = await world.token('SUPERVISOR', '990103');
    const { sums, received } = await sumsOf('990103', [2023, 2024], 2024, token);
    expect(received).toMatchObject({ values: [16, 16], qualifiers: ['ABOUT', 'EXACT'], reported: [2, 2] });
    expect(sums).toMatchObject({ estimated: [1, 0], coverage: Array(2).fill({ expected: 2, reported: 2 }) });
    // On the map of before, what the other county has now was this one's, and is told as missing.
    const before = await sumsOf('990103', [2023, 2024], 2023, token);
    expect(before.received).toMatchObject({ values: [18, 16], reported: [2, 2] });
    expect(before.sums).toMatchObject({
      coverage: [
        { expected: 2, reported: 2 },
        { expected: 3, reported: 2 },
      ],
    });
  });

  test('what another county reported before is no part of the sum, and not left out silently', async () => {
    const token = await world.token('SUPERVISOR', '990104');
    const { sums, received } = await sumsOf('990104', [2023, 2024], 2024, token);
    expect(received).toMatchObject({ values: [null, 3] });
    expect(at(sums, 'coverage', 0)).toEqual({ expected: 2, reported: 0 });
  });

  test('without weights nothing is added of it, and that is said', async () => {
    await world.database.query('update succession set weight = null, weighed_by = null');
    const token = await world.token('SUPERVISOR', '990103');
    const { sums, received } = await sumsOf('990103', [2023, 2024], 2024, token);
    expect(received).toMatchObject({ values: [10, 16], qualifiers: ['EXACT', 'EXACT'], reported: [1, 2] });
    expect(sums).toMatchObject({
      ...{ estimated: [0, 0], unweighed: [1, 0] },
      coverage: [
        { expected: 2, reported: 1 },
        { expected: 2, reported: 2 },
      ],
    });
  });
});
