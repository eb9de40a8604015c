import type { ReportInput } from '@mingjian/domain';
import { countingRoundTrips } from '@mingjian/server/platform/database/round-trips';
import { UnitHistoryService } from '@mingjian/server/history/unit-history.service';
import { CyclesService } from '@mingjian/server/units/cycles.service';
import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, published, refusal, supervisorOver, takenIn } from './compared-county.js';
import { plan, town } from './mengjin.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const [oldCode, newCode, neighbour] = ['990101103', '990108103', '990108104'] as const;
let regionId = '';
let supervisor = '';
let clerk = '';
let otherClerk = '';
let stranger = '';

const problems2021 =
  '存在的问题：一是栏目更新不及时；二是解读形式单一。下一步：（一）建立更新提醒台账，每月25日前核对一次。（二）编印政策解读图册，发放到各村。（三）进一步做好政府信息公开工作。';

function report(unit: string, year: number, more: Partial<ReportInput> = {}): ReportInput {
  return { ...aReport(unit, year, applications(year - 2018)), ...more };
}

async function openedCycle(code: string, year: number): Promise<void> {
  const region = await world.get(UnitDirectoryRepository).region(world.database, code);
  if (region === null) throw new Error(`No region ${code}`);
  const cycle = { year, filingDue: `${year + 1}-01-20`, publicationDue: null, expected: null };
  await world.get(CyclesService).openCycle({ accountId: null }, region, cycle);
}

beforeAll(async () => {
  const laying = world.get(LayingDownService);
  const above = (code: string, name: string, kind: 'PROVINCE' | 'PREFECTURE', parent: string | null) =>
    laying.layDown(plan({ code, name, kind, parent, from: 2008 }, []), null);
  await above('99', '河南省', 'PROVINCE', null);
  await above('9901', '洛阳市', 'PREFECTURE', '99');
  await laying.layDown(
    plan({ code: '990101', name: '孟津县', from: 2008, to: 2022, parent: '9901' }, [
      town(oldCode, '送庄镇', 2008, 2022),
      town('990101104', '白鹤镇', 2008, 2022),
    ]),
    null,
  );
  ({ regionId } = await laying.layDown(
    plan({ code: '990108', name: '孟津区', from: 2023, parent: '9901', predecessors: ['990101'] }, [
      town(newCode, '送庄镇', 2023, null, oldCode),
      town(neighbour, '白鹤镇', 2023, null, '990101104'),
    ]),
    null,
  ));
  for (const year of [2021, 2022]) await openedCycle('990101', year);
  for (const year of [2023, 2024]) await openedCycle('990108', year);
  supervisor = await world.token('SUPERVISOR', '990108');
  clerk = await world.token('CLERK', newCode);
  otherClerk = await world.token('CLERK', neighbour);
  await world.county({ code: '990202', name: '邻县', units: [{ code: '990202100' }] });
  stranger = await world.token('OBSERVER', '990202');

  await takenIn(
    world,
    report(oldCode, 2021, {
      references: ['孟政办〔2021〕32号', '豫政办〔2021〕86号', '洛政办〔2021〕55号', '某办〔2021〕1号'],
      statements: [
        { measure: 'training.attendees', value: 30, qualifier: 'AT_LEAST', section: 'overview' },
        { measure: 'training.sessions', value: 3, qualifier: 'EXACT', section: 'overview' },
        { measure: 'training.sessions', value: 4, qualifier: 'EXACT', section: 'problems' },
      ],
      practices: [{ practice: 'publication.guide', holds: true, names: ['公开指南'], section: 'overview' }],
      sections: [{ id: 'problems', text: problems2021 }],
    }),
  );
  await takenIn(
    world,
    report(oldCode, 2022, {
      statements: [],
      sections: [
        { id: 'overview', text: '送庄镇已建立了更新提醒台账，栏目更新明显加快。' },
        {
          id: 'problems',
          text: '下一步：（一）编印政策解读图册，发放到各村。（二）统一村级公开目录和样式。',
        },
      ],
    }),
  );
  // 2023: no report. 2024: filed and not published, with a row that does not add up.
  await takenIn(
    world,
    report(newCode, 2024, {
      ...{
        figures:
          aReport(newCode, 2024, { ...applications(6), 'applications.granted.total': 7 }).figures ?? [],
      },
      practices: [{ practice: 'publication.guide', holds: true, names: [], section: 'overview' }],
    }),
  );
  await published(world, newCode, 2022, '2023-01-25');
});

const query = `query History($code: String!, $from: Int, $to: Int, $basis: Basis) {
  unitHistory(code: $code, from: $from, to: $to, basis: $basis) {
    basis provisional unit { code name }
    years { year version origin basis formatFound unit { code regionName state daysLate } }
    measures { measure values qualifiers gaps changes cells sections findings }
    practices { practice standings names sections words quotes run { since until unsaid } }
    promises { year kind labels words start end
      followUps { year verdict passages { kind section quote start end answers likeness } } }
    mandates { year mandates { reference level issuedBy year } }
  }
}`;

const historyOf = (variables: Readonly<Record<string, unknown>> = {}, token = supervisor) =>
  asked(world, query, { code: newCode, ...variables }, { token });

function entryOf(history: unknown, list: string, key: string, value: string): unknown {
  const entries = at(history, list);
  return Array.isArray(entries) ? entries.find((entry) => at(entry, key) === value) : undefined;
}

test('a unit under new codes is one story, whichever code it is asked for by', async () => {
  const history = await historyOf();
  expect(history).toMatchObject({
    basis: 'LATEST_FILED',
    provisional: true,
    unit: { code: newCode, name: '送庄镇' },
    years: [
      { year: 2021, version: 1, origin: 'HISTORICAL', unit: { code: oldCode, regionName: '孟津县' } },
      { year: 2022, version: 1, unit: { code: oldCode, regionName: '孟津县', state: 'PUBLISHED' } },
      {
        year: 2023,
        version: null,
        origin: null,
        formatFound: null,
        unit: { code: newCode, state: 'NOT_FILED' },
      },
      { year: 2024, version: 1, unit: { code: newCode, regionName: '孟津区' } },
    ],
  });
  expect(await historyOf({ code: oldCode })).toEqual(history);
});

test('every figure is as it was said, with the place where it stands; a gap says why it is one', async () => {
  const history = await historyOf();
  expect(entryOf(history, 'measures', 'measure', 'applications.received')).toEqual({
    measure: 'applications.received',
    values: [3, 4, null, 6],
    qualifiers: ['EXACT', 'EXACT', null, 'EXACT'],
    gaps: [null, null, 'NO_REPORT', null],
    changes: [null, 1, null, null],
    cells: [
      'applications.newlyReceived.total',
      'applications.newlyReceived.total',
      null,
      'applications.newlyReceived.total',
    ],
    sections: [null, null, null, null],
    findings: ['', '', '', ''],
  });
  expect(entryOf(history, 'measures', 'measure', 'training.attendees')).toMatchObject({
    values: [30, null, null, null],
    qualifiers: ['AT_LEAST', null, null, null],
    gaps: [null, 'NOT_REPORTED', 'NO_REPORT', 'NOT_REPORTED'],
    sections: ['overview', null, null, null],
  });
  expect(entryOf(history, 'measures', 'measure', 'training.sessions')).toMatchObject({
    values: [null, null, null, null],
    gaps: ['CONTRADICTORY', 'NOT_REPORTED', 'NO_REPORT', 'NOT_REPORTED'],
  });
  expect(at(entryOf(history, 'measures', 'measure', 'applications.granted'), 'findings', 3)).toMatch(
    /T3-ROW/,
  );
});

test('what was promised is held against what the next reports say', async () => {
  const promises = at(await historyOf(), 'promises');
  const told = (Array.isArray(promises) ? promises : [])
    .filter((promise) => at(promise, 'year') === 2021)
    .map((promise) => [
      at(promise, 'kind'),
      at(promise, 'words'),
      (at(promise, 'followUps') as readonly unknown[]).map((one) => [at(one, 'year'), at(one, 'verdict')]),
    ]);
  expect(told).toEqual([
    ['PROBLEM', '栏目更新不及时', [[2022, 'NOTHING_SAID']]],
    ['PROBLEM', '解读形式单一', [[2022, 'NOTHING_SAID']]],
    ['MEASURE', '建立更新提醒台账，每月25日前核对一次', [[2022, 'SAID_DONE']]],
    ['MEASURE', '编印政策解读图册，发放到各村', [[2022, 'REPEATED']]],
    ['MEASURE', '进一步做好政府信息公开工作', [[2022, 'CANNOT_TELL']]],
  ]);
  expect(at(promises, 2)).toMatchObject({
    labels: ['（一）'],
    followUps: [
      {
        passages: [
          {
            section: 'overview',
            quote: '送庄镇已建立了更新提醒台账，栏目更新明显加快',
            start: 0,
            answers: '建立更新提醒台账',
          },
        ],
      },
    ],
  });
  expect(problems2021.slice(Number(at(promises, 2, 'start')), Number(at(promises, 2, 'end')))).toBe(
    '（一）建立更新提醒台账，每月25日前核对一次',
  );
  const of2022 = (Array.isArray(promises) ? promises : []).filter((promise) => at(promise, 'year') === 2022);
  expect(at(of2022, 0, 'followUps', 0, 'verdict')).toBe('NO_REPORT');
});

test('a practice says since when, and in which years nobody said so', async () => {
  expect(entryOf(await historyOf(), 'practices', 'practice', 'publication.guide')).toEqual({
    practice: 'publication.guide',
    standings: ['HOLDS', 'NOT_SAID', 'NO_REPORT', 'HOLDS'],
    names: ['公开指南', null, null, null],
    sections: ['overview', null, null, 'overview'],
    // These were filed: only a document that was read has words to lead to.
    words: [null, null, null, null],
    quotes: [null, null, null, null],
    run: { since: 2021, until: 2024, unsaid: [2022, 2023] },
  });
});

test('mandates come down from the province, by the regions above the unit in that year', async () => {
  const mandates = at(await historyOf(), 'mandates');
  expect(mandates).toEqual([
    {
      year: 2021,
      mandates: [
        { reference: '豫政办〔2021〕86号', level: 'PROVINCE', issuedBy: '河南省', year: 2021 },
        { reference: '洛政办〔2021〕55号', level: 'PREFECTURE', issuedBy: '洛阳市', year: 2021 },
        { reference: '孟政办〔2021〕32号', level: 'COUNTY', issuedBy: '孟津县', year: 2021 },
        { reference: '某办〔2021〕1号', level: null, issuedBy: null, year: 2021 },
      ],
    },
  ]);
});

test('who may not read what was filed sees what was published, and is not told what was not', async () => {
  for (const token of [otherClerk, stranger, undefined]) {
    const history = await asked(world, query, { code: newCode }, token === undefined ? {} : { token });
    expect(at(history, 'years')).toMatchObject([
      { year: 2021, version: null, basis: 'PUBLISHED' },
      { year: 2022, version: 1, basis: 'PUBLISHED' },
      { year: 2023, version: null },
      { year: 2024, version: null, basis: 'PUBLISHED', formatFound: null },
    ]);
    expect(entryOf(history, 'measures', 'measure', 'applications.received')).toMatchObject({
      values: [null, 4, null, null],
      gaps: ['NOT_VISIBLE', null, expect.any(String), 'NOT_VISIBLE'],
    });
    expect(JSON.stringify(history)).not.toMatch(/更新不及时|豫政办|公开指南/);
  }
  const own = await historyOf({}, clerk);
  expect(at(own, 'years', 3)).toMatchObject({ version: 1, basis: 'LATEST_FILED' });
});

test('over what is published, what is filed and not published is not there', async () => {
  const history = await historyOf({ basis: 'PUBLISHED' });
  expect(at(history, 'provisional')).toBe(false);
  expect(entryOf(history, 'measures', 'measure', 'applications.received')).toMatchObject({
    values: [null, 4, null, null],
    gaps: ['NO_REPORT', null, 'NO_REPORT', 'NO_REPORT'],
  });
});

test('years may be chosen; more than thirty are refused, and an unknown code is nobody', async () => {
  expect(at(await historyOf({ from: 2022, to: 2022 }), 'years')).toHaveLength(1);
  expect(at(await historyOf({ from: 2019, to: 2022 }), 'years', 0)).toMatchObject({
    year: 2019,
    version: null,
  });
  expect(at(await historyOf({ from: 2024, to: 2022 }), 'years')).toEqual([]);
  expect(await refusal(world, query, { code: newCode, from: 1990, to: 2024 })).toBe('TOO_COSTLY');
  expect(await historyOf({ code: '123' })).toBeNull();
  expect(await historyOf({ code: '12\u00003' })).toBeNull();
});

test('four years cost as many statements as one', async () => {
  const statements = (from: number) =>
    countingRoundTrips(async (roundTrips) => {
      const question = { code: newCode, from, to: 2024, basis: 'LATEST_FILED', map: null } as const;
      const history = await world.get(UnitHistoryService).history(supervisorOver(regionId), question);
      expect(history?.years.length).toBe(2024 - from + 1);
      return roundTrips.count;
    });
  const few = await statements(2024);
  expect(await statements(2021)).toBe(few);
  expect(few).toBeLessThanOrEqual(3);
});
