import type { ReportInput } from '@mingjian/domain';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { ReportsService } from '@mingjian/server/filing/reports.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, filed, judged, published } from './compared-county.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const [first, copyist, other, elsewhere] = ['990101101', '990101102', '990101103', '990102101'] as const;
let regionId = '';
let filing = '';
let clerk = '';
let supervisor = '';

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [first, copyist, other].map((code) => ({ code })),
    years: [2023, 2024, 2025],
  }));
  await world.county({ code: '990102', name: '邻县', units: [{ code: elsewhere }], years: [2025] });
  filing = await world.token('APPROVER', '990101');
  clerk = await world.token('CLERK', copyist);
  supervisor = await world.token('SUPERVISOR', '990101');
});

const story = [
  '围绕黄河滩区迁建，把补偿方案、分户名单和资金去向逐批贴在村口，也放在网上。',
  '群众来问得最多的是宅基地和低保，办公室把答复整理成一问一答，半个月更新一回。',
  '年初定下由党政办牵头、各站所报送的办法，谁的事谁写，写完由分管同志看过再发。',
  '网站改版后栏目少了，找东西快了，旧文件都补上了文号和日期，失效的加了标记。',
  '村务公开栏换了能开合的玻璃，雨天也看得清，监督委员会每月对照台账看一遍。',
  '工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。',
].join('');
const nameOf = (code: string): string => `第${code}镇`;

/** A sound report whose overview is the story under the unit's own name, with words of its own after it. */
function telling(unit: string, year: number, text: string, added = ''): ReportInput {
  const report = aReport(unit, year, applications(3));
  const overview = {
    id: 'overview',
    text: `${year}年，${nameOf(unit)}公开信息120条。${text}${added}`,
  } as const;
  return {
    ...report,
    sections: [overview, ...(report.sections ?? []).filter(({ id }) => id !== 'overview')],
  };
}

const question = `query L($unit: String!, $year: Int!) { report(unit: $unit, year: $year) {
  findings { rule grade left right sections passages { section quote } message { zh }
    other { reportYear unitName unitCode passages { section start end quote } } } } }`;

interface Alike {
  readonly rule: string;
  readonly grade: string;
  readonly left: number;
  readonly right: number | null;
  readonly message: { readonly zh: string };
  readonly other: { readonly unitName: string | null; readonly passages: readonly { quote: string }[] };
}

async function alike(unit: string, year: number, token: string | null): Promise<readonly Alike[]> {
  const report = await asked(world, question, { unit, year }, token === null ? {} : { token });
  const findings = at(report, 'findings');
  return (Array.isArray(findings) ? findings : []).filter(({ rule }: Alike) => rule.startsWith('DU-'));
}

describe('an overview taken over from a neighbour', () => {
  const onlyTheirs = '只有第一个单位写了这一句，没有别人抄它。';

  beforeAll(async () => {
    await filed(world, filing, telling(first, 2025, story, onlyTheirs));
    await judged(world, regionId);
    await filed(world, filing, telling(copyist, 2025, story));
    await filed(world, filing, aReport(other, 2025, applications(1)));
  });

  test('is not told before it was compared', async () => {
    expect(await alike(copyist, 2025, supervisor)).toEqual([]);
  });

  test('is told to the county by name, with the words of both', async () => {
    await judged(world, regionId);
    const [found, ...rest] = await alike(copyist, 2025, supervisor);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ rule: 'DU-PEER', grade: 'W', right: null });
    expect(found?.left).toBeGreaterThanOrEqual(85);
    expect(found?.message.zh).toContain(`与“${nameOf(first)}”同年报告雷同`);
    const { unitName, passages } = found?.other ?? { unitName: null, passages: [] };
    expect(unitName).toBe(nameOf(first));
    expect(passages.map(({ quote }) => quote).join('')).toContain('补偿方案、分户名单和资金去向');
  });

  test('is told of the one that was first as well: no machine knows who copied', async () => {
    expect(await alike(first, 2025, supervisor)).toMatchObject([
      { rule: 'DU-PEER', other: { unitName: nameOf(copyist), unitCode: copyist } },
    ]);
    expect(await alike(other, 2025, supervisor)).toEqual([]);
  });

  test('is told to its clerk without whose it is while that is not published', async () => {
    const [found] = await alike(copyist, 2025, clerk);
    expect(found?.message.zh).toContain('与县内另一单位同年报告雷同');
    expect(found?.other).toEqual({ reportYear: 2025, unitName: null, unitCode: null, passages: [] });
  });

  test('is told to nobody whose report it is not', async () => {
    expect(await alike(first, 2025, clerk).catch(() => [])).toEqual([]);
    expect(JSON.stringify(await alike(copyist, 2025, clerk))).not.toContain(nameOf(first));
  });

  test('is judged without a name: no other operation can tell one', async () => {
    const rows = await world.database.query<{ outcomes: string }>(
      `select outcomes::text as outcomes from assessment
       where report_year = 2025 and unit_id = (select unit_id from unit_validity where code = $1)`,
      [copyist],
    );
    const stored = rows.map(({ outcomes }) => outcomes).join('\n');
    expect(stored).toContain('DU-PEER');
    expect(stored).not.toContain(nameOf(first));
    expect(stored).not.toContain(onlyTheirs);
    const explained = await asked(
      world,
      `query E($unit: String!) { scoreExplanation(unit: $unit, year: 2025, indicator: "complete") { __typename } }`,
      { unit: copyist },
      { token: clerk },
    ).catch(() => null);
    expect(JSON.stringify(explained)).not.toContain(nameOf(first));
  });

  test('is asked for in one statement, like any other report', async () => {
    const service = world.get(ReportsService);
    const key = { unit: copyist, year: 2025, version: null };
    const trips = (findings: boolean): Promise<number> =>
      countingRoundTrips(async (counted) => {
        await service.report(null, key, { unit: false, findings, versions: false, reading: false });
        return counted.count;
      });
    expect(await trips(true)).toBe(await trips(false));
  });

  test('is told to its clerk by name and words once the other is published', async () => {
    await published(world, first, 2025, '2026-01-10');
    const [found] = await alike(copyist, 2025, clerk);
    expect(found?.message.zh).toContain(`与“${nameOf(first)}”同年报告雷同`);
    const quotes = (found?.other.passages ?? []).map(({ quote }) => quote).join('');
    expect(quotes).toContain('补偿方案、分户名单和资金去向');
    expect(quotes).not.toContain(onlyTheirs);
  });

  test('is no matter of the public', async () => {
    expect(await alike(first, 2025, null)).toEqual([]);
  });

  test('is over for both when one of them writes anew', async () => {
    const client = new FilingClient(world, { token: filing });
    await client.recall(copyist, 2025, 1);
    await judged(world, regionId);
    expect(await alike(first, 2025, supervisor)).toEqual([]);
    receiptOf(await client.file(aReport(copyist, 2025, applications(3)), { basedOn: 1 }));
    await judged(world, regionId);
    expect(await alike(copyist, 2025, supervisor)).toEqual([]);
  });
});

describe('an overview taken over from what a neighbour said the year before', () => {
  const news = [
    '修了通往渡口的路，工程队、监理和验收单都写在便民服务站的牌子上，路过的人停下来就能看。',
    '夏天防汛，沿岸三个村的转移名册由包村同志上门核过，谁家几口人、住到哪里，当晚广播念一遍。',
    '合作医疗报销的条目改成了大字，老人看不清的由窗口念给他听，问得多的写成小册子放在诊室。',
    '集体林地流转的合同一份份扫描存好，要看的人凭条子借阅，借了多少、还了多少月底对一次。',
    '工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。',
  ].join('');
  const [before, after] = [2023, 2024] as const;

  test('is told with that year, by name to the county and without it to the clerk', async () => {
    await filed(world, filing, telling(first, before, news));
    await filed(world, filing, telling(copyist, after, news));
    await judged(world, regionId);
    const [found, ...rest] = await alike(copyist, after, supervisor);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      rule: 'DU-PEER',
      left: 100,
      right: before,
      other: { reportYear: before, unitName: nameOf(first), unitCode: first },
    });
    expect(found?.message.zh).toContain(`与“${nameOf(first)}”${before}年度报告雷同`);
    const [untold] = await alike(copyist, after, clerk);
    expect(untold?.message.zh).toContain(`与县内另一单位${before}年度报告雷同`);
    expect(untold?.other).toEqual({ reportYear: before, unitName: null, unitCode: null, passages: [] });
  });

  test('is no matter of who wrote it first', async () => {
    expect(await alike(first, before, supervisor)).toEqual([]);
  });

  test('is over when the earlier one is taken back, and told again when it comes back later', async () => {
    const client = new FilingClient(world, { token: filing });
    await client.recall(first, before, 1);
    await judged(world, regionId);
    expect(await alike(copyist, after, supervisor)).toEqual([]);
    receiptOf(await client.file(telling(first, before, news), { basedOn: 1 }));
    await judged(world, regionId);
    expect(await alike(copyist, after, supervisor)).toMatchObject([{ rule: 'DU-PEER', right: before }]);
    await client.recall(first, before, 2);
    await judged(world, regionId);
  });
});

describe('a report that says again what an earlier one of its unit said', () => {
  test('is told with the year, when that is filed later as well', async () => {
    const months = Array.from({ length: 3 }, (_, at) => `第${at + 1}批信息由各站所自行核对后送来。`).join('');
    await filed(world, filing, telling(other, 2024, story, months));
    await judged(world, regionId);
    expect(await alike(other, 2024, supervisor)).toEqual([]);
    await filed(world, filing, telling(other, 2023, story, months));
    await judged(world, regionId);
    expect(await alike(other, 2024, supervisor)).toMatchObject([
      { rule: 'DU-PREV', grade: 'E', left: 100, right: 2023, other: { unitName: null } },
    ]);
    expect(await alike(other, 2023, supervisor)).toEqual([]);
  });
});

describe('a report that is the first of its county', () => {
  const [alone, second] = ['990103101', '990103102'] as const;
  const client = async (): Promise<FilingClient> =>
    new FilingClient(world, { token: await world.token('APPROVER', '990103') });

  /** Points for words of its own; null where there was nothing to hold them against. */
  async function original(regionOfBoth: string): Promise<unknown> {
    await judged(world, regionOfBoth);
    const matrix = await asked(
      world,
      `query M { complianceMatrix(region: "990103", year: 2025) { nodes { unit { code }
         cells { indicator points } } } }`,
      {},
      { token: await world.token('SUPERVISOR', '990103') },
    );
    const nodes = at(matrix, 'nodes');
    const row = Array.isArray(nodes) ? nodes.find((node) => at(node, 'unit', 'code') === alone) : null;
    const cells = at(row, 'cells');
    return at(
      Array.isArray(cells) ? cells.find((cell) => at(cell, 'indicator') === 'original') : null,
      'points',
    );
  }

  test('is held against the next, and against nothing when that is taken back', async () => {
    const county = await world.county({
      code: '990103',
      name: '丙县',
      units: [{ code: alone }, { code: second }],
      years: [2025],
    });
    receiptOf(await (await client()).file(telling(alone, 2025, story)));
    expect(await original(county.regionId)).toBeNull();

    const another = [
      '全镇十九个村各设一名联络员，每周五把要公开的事项报到镇上，周一上墙。',
      '今年新开的便民大厅里放了两台查询机，老人不会用的，由窗口的同志代查代印。',
      '财务收支按季度贴出，附上票据的复印件，谁有疑问可以当场翻看原件。',
      '水库移民的后期扶持资金，逐户列明人口、标准和到账日期，公示满七天再发放。',
      '工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。',
    ].join('');
    receiptOf(await (await client()).file(telling(second, 2025, another)));
    expect(await original(county.regionId)).toBe(10);

    await (await client()).recall(second, 2025, 1);
    expect(await original(county.regionId)).toBeNull();
  });
});
