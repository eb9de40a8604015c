import type { ReportInput } from '@mingjian/domain';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { RegionPastService } from '@mingjian/server/past/region-past.service';
import { CyclesService } from '@mingjian/server/units/cycles.service';
import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, judged, published, refusal, supervisorOver, takenIn } from './compared-county.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { plan, town } from './mengjin.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [old, oldNeighbour, oldThird] = ['990101101', '990101102', '990101103'] as const;
const [unit, neighbour, third] = ['990108101', '990108102', '990108103'] as const;
const years = [2021, 2022, 2023, 2024];
let regionId = '';
let oldRegionId = '';
let supervisor = '';
let clerk = '';

const story = [
  '围绕黄河滩区迁建，把补偿方案、分户名单和资金去向逐批贴在村口，也放在网上。',
  '群众来问得最多的是宅基地和低保，办公室把答复整理成一问一答，半个月更新一回。',
  '年初定下由党政办牵头、各站所报送的办法，谁的事谁写，写完由分管同志看过再发。',
  '网站改版后栏目少了，找东西快了，旧文件都补上了文号和日期，失效的加了标记。',
  '村务公开栏换了能开合的玻璃，雨天也看得清，监督委员会每月对照台账看一遍。',
  '工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。',
].join('');

function telling(code: string, year: number): ReportInput {
  const report = aReport(code, year, applications(3));
  const overview = { id: 'overview', text: `${year}年，公开信息120条。${story}` } as const;
  return {
    ...report,
    sections: [overview, ...(report.sections ?? []).filter(({ id }) => id !== 'overview')],
  };
}

async function openedCycle(code: string, year: number): Promise<void> {
  const region = await world.get(UnitDirectoryRepository).region(world.database, code);
  if (region === null) throw new Error(`No region ${code}`);
  const cycle = { year, filingDue: `${year + 1}-01-20`, publicationDue: null, expected: null };
  await world.get(CyclesService).openCycle({ accountId: null }, region, cycle);
}

beforeAll(async () => {
  const laying = world.get(LayingDownService);
  ({ regionId: oldRegionId } = await laying.layDown(
    plan({ code: '990101', name: '孟津县', from: 2008, to: 2022 }, [
      town(old, '送庄镇', 2008, 2022),
      town(oldNeighbour, '白鹤镇', 2008, 2022),
      town(oldThird, '会盟镇', 2008, 2022),
    ]),
    null,
  ));
  ({ regionId } = await laying.layDown(
    plan({ code: '990108', name: '孟津区', from: 2023, predecessors: ['990101'] }, [
      town(unit, '送庄镇', 2023, null, old),
      town(neighbour, '白鹤镇', 2023, null, oldNeighbour),
      town(third, '会盟镇', 2023, null, oldThird),
    ]),
    null,
  ));
  for (const year of [2021, 2022]) await openedCycle('990101', year);
  for (const year of [2023, 2024]) await openedCycle('990108', year);
  supervisor = await world.token('SUPERVISOR', '990108');
  clerk = await world.token('CLERK', unit);
  await world.county({ code: '990202', name: '邻县', units: [{ code: '990202100' }] });

  const received = (year: number, day: number) =>
    new Date(`${year + 1}-01-${String(day).padStart(2, '0')}T02:00:00Z`);
  // Late, in time, late; and a third time nothing came.
  await takenIn(world, aReport(old, 2021), received(2021, 25));
  await takenIn(world, aReport(old, 2022), received(2022, 19));
  await takenIn(world, aReport(unit, 2023), received(2023, 23));
  await takenIn(world, telling(oldNeighbour, 2022), received(2022, 10));
  await takenIn(world, telling(oldThird, 2022), received(2022, 11));
  await published(world, oldNeighbour, 2022, '2023-01-28');
  await published(world, oldThird, 2022, '2023-01-26');
  await takenIn(world, aReport(neighbour, 2024), received(2024, 12));
  await published(world, neighbour, 2024, '2025-01-20');
  await judged(world, oldRegionId);
  await judged(world, regionId);
});

const question = `query P($region: String!, $year: Int!, $first: Int, $after: String) {
  regionPast(region: $region, year: $year, first: $first, after: $after) {
    years totalCount pageInfo { endCursor hasNextPage }
    nodes { unit { code name } standings daysLate publishedOn lateOften outlook { late of isLikely } }
    alike { earlier { code name year publishedOn } later { code name } isOrderKnown similarity section words }
    changed { report { code year } fromVersion toVersion fromDay toDay reason } } }`;

const past = (more: Readonly<Record<string, unknown>> = {}, token = supervisor): Promise<unknown> =>
  asked(world, question, { region: '990108', year: 2024, ...more }, { token });

describe('a region over the years', () => {
  test('tells of each unit how it stood, under the predecessor as well', async () => {
    expect(at(await past(), 'years')).toEqual(years);
    expect(at(await past(), 'nodes')).toMatchObject([
      {
        unit: { code: unit, name: '送庄镇' },
        standings: ['LATE', 'ON_TIME', 'LATE', 'MISSING'],
        daysLate: [5, 0, 3, 386],
        lateOften: [2021, 2023],
        outlook: { late: 2, of: 3, isLikely: true },
      },
      {
        unit: { code: neighbour },
        standings: ['MISSING', 'ON_TIME', 'MISSING', 'ON_TIME'],
        publishedOn: [null, '2023-01-28', null, '2025-01-20'],
        lateOften: [],
        outlook: { late: 2, of: 3, isLikely: true },
      },
      { unit: { code: third }, standings: ['MISSING', 'ON_TIME', 'MISSING', 'MISSING'] },
    ]);
  });

  test('tells which reports are alike once, with whose was public first', async () => {
    const alike = at(await past(), 'alike');
    expect(alike).toMatchObject([
      {
        earlier: { code: oldThird, name: '会盟镇', year: 2022, publishedOn: '2023-01-26' },
        later: { code: oldNeighbour, name: '白鹤镇' },
        isOrderKnown: true,
        section: 'overview',
      },
    ]);
    expect(at(alike, 0, 'similarity')).toBeGreaterThan(0.9);
    expect(at(alike, 0, 'words')).toContain('补偿方案');
  });

  test('tells which report was changed after it was public, with both days and the reason', async () => {
    expect(at(await past(), 'changed')).toEqual([]);
    const desk = new ReviewClient(world, { token: await world.token('CLERK', neighbour) });
    const county = new ReviewClient(world, { token: supervisor });
    const filing = new FilingClient(world, { token: await world.token('APPROVER', neighbour) });
    await desk.do('amendReport', { unit: neighbour, year: 2024, basedOn: 1, reason: '漏计一件' });
    receiptOf(
      await filing.file(aReport(neighbour, 2024, { 'proactive.licensing.decisions': 1 }), { basedOn: 1 }),
    );
    await county.do('acceptReport', { unit: neighbour, year: 2024, basedOn: 2 });
    expect(at(await past(), 'changed')).toEqual([]);
    await county.do('publishReport', { unit: neighbour, year: 2024, basedOn: 2, publishedOn: '2026-02-09' });
    expect(at(await past(), 'changed')).toEqual([
      {
        report: { code: neighbour, year: 2024 },
        fromVersion: 1,
        toVersion: 2,
        fromDay: '2025-01-20',
        toDay: '2026-02-09',
        reason: '漏计一件',
      },
    ]);
  });

  test('comes in pages, and what is alike is told with a unit beyond the page', async () => {
    const first = await past({ first: 2 });
    expect(at(first, 'pageInfo', 'hasNextPage')).toBe(true);
    expect(at(first, 'totalCount')).toBe(3);
    expect(at(first, 'alike')).toMatchObject([{ earlier: { name: '会盟镇' } }]);
    const rest = await past({ first: 2, after: at(first, 'pageInfo', 'endCursor') });
    expect(at(rest, 'nodes')).toMatchObject([{ unit: { code: third } }]);
    expect(at(rest, 'pageInfo', 'hasNextPage')).toBe(false);
  });

  test('takes as many statements for one year and unit as for all', async () => {
    const service = world.get(RegionPastService);
    const trips = (from: number, first: number): Promise<number> =>
      countingRoundTrips(async (counted) => {
        const asking = { region: '990108', year: 2024, from, first, after: null };
        const found = await service.past(supervisorOver(regionId), asking);
        expect(found?.nodes).toHaveLength(first);
        return counted.count;
      });
    // The region is looked up once, and remembered.
    await trips(2024, 1);
    expect(await trips(2024, 1)).toBe(await trips(2021, 3));
  });

  test('is for those who may see all that was filed', async () => {
    const variables = { region: '990108', year: 2024 };
    expect(await refusal(world, question, variables, { token: clerk })).toBe('FORBIDDEN');
    expect(await refusal(world, question, variables)).toBe('UNAUTHENTICATED');
    expect(await past({ region: '990202' })).toBeNull();
    expect(await past({ region: '999999' })).toBeNull();
  });

  test('is refused over more years than one may ask for', async () => {
    const wide = `{ regionPast(region: "990108", year: 2024, from: 1900) { years } }`;
    expect(await refusal(world, wide, {}, { token: supervisor })).toBe('TOO_COSTLY');
  });
});
