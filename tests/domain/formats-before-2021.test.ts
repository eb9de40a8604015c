import { cellCode, cellLabel, cellsOf, entryGrid, formatById, formatDue, formats } from '@mingjian/domain';
import type { Format } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const narrative = formatById('narrative-2008');
const statistics = formatById('statistics-2014');
const trial = formatById('trial-2019');
const revised = formatById('revised-2021');

const cellsIn = (format: Format): string[] => [...cellsOf(format).keys()];
const moneyIn = (format: Format) =>
  [...cellsOf(format).values()]
    .filter(({ kind }) => kind === 'money')
    .map(({ cell, unit }) => `${cell} ${unit.zh}`);

/** The contract's list, written a second time: table, then its rows. */
const statisticsCells = `
disclosed items normativeDocuments normativeDocumentsIssued byGazette byWebsite byWeibo byWechat byOther
responses hotTopics pressConferences pressConferencesByLeader onlineInterviews onlineInterviewsByLeader policyInterpretations byWeiboWechat byOther
applications received inPerson byFax online byLetter completed completedOnTime completedExtended answered alreadyPublic granted partlyGranted refused refused.stateSecret refused.tradeSecret refused.privacy refused.endangersSafetyOrStability refused.notGovernmentInformation refused.otherLegalGrounds notThisOrgan notExisting correctionAsked otherChannel
reconsideration total upheld corrected other
litigation total upheld corrected other
complaints received
fees charged
organisation offices readingPoints staff staffFullTime staffPartTime budget
training meetings sessions attendees
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [table, ...rows] = line.split(' ');
    return rows.map((row) => `${table}.${row}`);
  });

const trialProactive = `
governmentRule made disclosed publicTotal
normativeDocument made disclosed publicTotal
licensing itemsLastYear itemsChange decisions
otherServices itemsLastYear itemsChange decisions
penalty itemsLastYear itemsChange decisions
compulsion itemsLastYear itemsChange decisions
fee itemsLastYear itemsChange
procurement projects amount
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [row, ...columns] = line.split(' ');
    return columns.map((column) => `proactive.${row}.${column}`);
  });

describe('the form that is due', () => {
  test('follows from the year, from 2008 on', () => {
    const due = [2007, 2008, 2013, 2014, 2018, 2019, 2020, 2021].map((year) => formatDue(year)?.id ?? null);
    expect(due).toEqual([
      null,
      'narrative-2008',
      'narrative-2008',
      'statistics-2014',
      'statistics-2014',
      'trial-2019',
      'trial-2019',
      'revised-2021',
    ]);
  });

  test('covers every year once', () => {
    for (let year = 2008; year <= 2030; year += 1) {
      const covering = formats.filter(
        ({ years }) => years.from <= year && (years.to === null || year <= years.to),
      );
      expect(covering, String(year)).toHaveLength(1);
    }
  });
});

describe('the narrative of 2008 to 2013', () => {
  test('has no cell, and the six items of Art. 32 after an overview', () => {
    expect(cellsIn(narrative)).toEqual([]);
    expect(narrative.sections.map(({ id, mandatory }) => `${id} ${mandatory}`)).toEqual([
      'overview false',
      'proactive true',
      'applications true',
      'fees true',
      'disputes true',
      'problems true',
      'other false',
    ]);
    expect(narrative.sections.at(3)?.title.zh).toBe('政府信息公开的收费及减免情况');
  });
});

describe('the statistics form of 2014 to 2018', () => {
  test('has the 58 cells of the contract, `table.row` without a column, in printed order', () => {
    expect(statisticsCells).toHaveLength(58);
    expect(cellsIn(statistics)).toEqual(statisticsCells);
  });

  test('says on every line what it counts; two lines are money in 万元', () => {
    expect(moneyIn(statistics)).toEqual(['fees.charged 万元', 'organisation.budget 万元']);
    const units = [...cellsOf(statistics).values()].map(({ unit }) => unit.zh);
    const count = (unit: string) => units.filter((one) => one === unit).length;
    expect(['条', '件', '次', '篇', '个', '人', '人次', '万元'].map((unit) => [unit, count(unit)])).toEqual([
      ['条', 7],
      ['件', 33],
      ['次', 9],
      ['篇', 1],
      ['个', 2],
      ['人', 3],
      ['人次', 1],
      ['万元', 2],
    ]);
  });

  test('marks the words that were not held against an original: S1.2 to S9', () => {
    const verified = [...cellsOf(statistics).values()]
      .filter(({ row }) => row.verified !== false)
      .map(({ cell }) => cell);
    expect(verified).toEqual([
      'disclosed.items',
      'disclosed.normativeDocuments',
      'disclosed.normativeDocumentsIssued',
    ]);
    expect(statistics.tables.map(({ verified: of }) => of ?? true)).toEqual([true, ...Array(8).fill(false)]);
    const groups = statistics.tables.flatMap(({ groups: of }) => of);
    expect(groups.map(({ verified: of }) => of)).toEqual([false, false]);
  });

  test('calls a cell by its line', () => {
    const place = cellsOf(statistics).get('applications.received');
    expect(place && cellLabel(place).zh).toBe('统计表“收到申请数”');
    expect(cellCode('applications', 'refused.privacy', '')).toBe('applications.refused.privacy');
  });

  test('is entered as lines of one figure', () => {
    const applications = statistics.tables.find(({ id }) => id === 'applications');
    const grid = applications ? entryGrid(applications) : [];
    expect(grid).toHaveLength(23);
    expect(grid[0]).toEqual(['applications.received']);
  });
});

describe('the trial form of 2019 and 2020', () => {
  test('has the 198 cells of the contract: 22, 161 and 15', () => {
    const cells = cellsIn(trial);
    expect(cells).toHaveLength(198);
    expect(cells.slice(0, 22)).toEqual(trialProactive);
    const inTable = (table: string) => cells.filter((cell) => cell.startsWith(`${table}.`)).length;
    expect(['proactive', 'applications', 'disputes'].map(inTable)).toEqual([22, 161, 15]);
  });

  test('shares tables 3 and 4 with the form of 2021 but for the one row of other handling', () => {
    const shared = (format: Format) =>
      cellsIn(format).filter((cell) => !cell.startsWith('proactive.') && !cell.includes('.otherHandling'));
    expect(shared(trial)).toEqual(shared(revised));
    expect(cellsIn(trial).filter((cell) => cell.includes('.otherHandling'))).toHaveLength(7);
  });

  test('holds money in one cell, what was procured, and changes with a sign in five', () => {
    expect(moneyIn(trial)).toEqual(['proactive.procurement.amount 万元']);
    const signed = [...cellsOf(trial).values()].filter(({ column }) => column.signed).map(({ cell }) => cell);
    expect(signed).toEqual(
      ['licensing', 'otherServices', 'penalty', 'compulsion', 'fee'].map(
        (row) => `proactive.${row}.itemsChange`,
      ),
    );
  });

  test('prints the heads of table 2 as the notice does', () => {
    const proactive = trial.tables.find(({ id }) => id === 'proactive');
    expect(proactive?.columns.map(({ label }) => label.zh)).toEqual([
      '本年新制作数量',
      '本年新公开数量',
      '对外公开总数量',
      '上一年项目数量',
      '本年增/减',
      '处理决定数量',
      '采购项目数量',
      '采购总金额（万元）',
    ]);
    expect(proactive?.rows.map(({ label }) => label.zh)).toEqual([
      '规章',
      '规范性文件',
      '行政许可',
      '其他对外管理服务事项',
      '行政处罚',
      '行政强制',
      '行政事业性收费',
      '政府集中采购',
    ]);
  });
});

test('every row of every form stands under a heading and a total that its table has', () => {
  for (const { tables } of formats) {
    for (const table of tables) {
      const groups = table.groups.map(({ id }) => id);
      const rows = table.rows.map(({ id }) => id);
      const columns = table.columns.map(({ id }) => id);
      for (const row of table.rows) {
        if (row.group !== undefined) expect(groups).toContain(row.group);
        if (row.partOf !== undefined) expect(rows).toContain(row.partOf);
        for (const column of row.columns) expect(columns).toContain(column);
      }
    }
  }
});
