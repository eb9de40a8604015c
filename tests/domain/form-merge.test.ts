import {
  blankCells,
  cellField,
  emptyReport,
  entryOfReport,
  filledCells,
  formatById,
  mergeEntries,
  openFindings,
  progressOf,
  reasonField,
  reportOfEntry,
  withZeros,
  findingsOf,
  judgeReport,
  equationOf,
  figuresOf,
  balanceByColumn,
  withField,
  lockedCells,
} from '@mingjian/domain';
import type { FormEntry } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const format = formatById('revised-2021');
const empty = emptyReport('410308103', 2025, 'revised-2021');
const locked = new Set(lockedCells(format, () => true));
const isLocked = (cell: string) => locked.has(cell);
const circumstances = { earlier: [], unitKind: null, unitMakesRules: false, dates: null, document: null };

function entry(fields: Record<string, string>): FormEntry {
  return new Map(Object.entries(fields));
}

function zeroed(table: string): FormEntry {
  return withZeros(new Map(), blankCells(new Map(), format, { table }, isLocked));
}

describe('two people at the same report', () => {
  test('what only one of them changed is joined without a question', () => {
    const merged = mergeEntries(entry({ a: '1' }), entry({ a: '1', b: '2' }), entry({ a: '3' }));
    expect(merged).toEqual({ entry: entry({ a: '3', b: '2' }), conflicts: [], taken: ['a'] });
  });

  test('what both changed differently keeps both figures for a person to choose', () => {
    const merged = mergeEntries(entry({ a: '1' }), entry({ a: '2' }), entry({ a: '3' }));
    expect(merged.conflicts).toEqual([{ field: 'a', mine: '2', theirs: '3' }]);
    expect(merged.entry.get('a')).toBe('2');
  });

  test('a figure that one deleted and the other changed is a conflict, not a loss', () => {
    const merged = mergeEntries(entry({ a: '1' }), entry({}), entry({ a: '3' }));
    expect(merged.conflicts).toEqual([{ field: 'a', mine: null, theirs: '3' }]);
  });

  test('the same change twice is no conflict', () => {
    expect(mergeEntries(entry({}), entry({ a: '2' }), entry({ a: '2' })).conflicts).toEqual([]);
  });
});

describe('filling blanks', () => {
  test('a table without cases takes 0 in each open cell, and its totals follow', () => {
    const { report } = reportOfEntry(zeroed('applications'), empty);
    expect(report.figures).toHaveLength(175);
    expect(report.figures.every(({ value }) => value === 0)).toBe(true);
  });

  test('only blanks are filled, and only of the column asked for', () => {
    const before = entry({ [cellField('applications.granted.naturalPerson')]: '4' });
    const blanks = blankCells(before, format, { table: 'applications', column: 'naturalPerson' }, isLocked);
    expect(blanks).toHaveLength(23);
    expect(withZeros(before, blanks).get(cellField('applications.granted.naturalPerson'))).toBe('4');
  });

  test('progress counts cells, characters and sections', () => {
    const written = withField(zeroed('disputes'), 'text:overview', '全年 公开𠮷\n信息');
    const progress = progressOf(reportOfEntry(written, empty).report);
    expect(filledCells(progress)).toEqual({ cells: 200, stated: 15 });
    expect(progress.find(({ id }) => id === 'overview')).toMatchObject({ characters: 7, present: true });
    expect(progress.find(({ id }) => id === 'problems')).toMatchObject({ present: false });
  });
});

describe('findings while typing', () => {
  const oneOff = withField(
    zeroed('applications'),
    cellField('applications.newlyReceived.naturalPerson'),
    '1',
  );

  test('one slip is shown as an equation with its four figures and the difference', () => {
    const { report } = reportOfEntry(oneOff, empty);
    const judgements = judgeReport(report, circumstances);
    const [finding, ...others] = openFindings(findingsOf(judgements, format), []).blocking.filter(
      ({ rule }) => rule === 'T3-BAL',
    );
    expect(others).toEqual([]);
    const equation = finding && equationOf(finding, format, figuresOf(report), null);
    expect(equation?.left.map(({ value, label }) => [label.zh, value])).toEqual([
      ['新收', 1],
      ['上年结转', 0],
    ]);
    expect(equation).toMatchObject({ is: 'equal to', holds: false, offBy: 1 });
  });

  test('the line under the table ticks the columns that balance and says by how much the others are off', () => {
    const { report } = reportOfEntry(oneOff, empty);
    const balance = balanceByColumn(judgeReport(report, circumstances), 'T3-BAL');
    expect(balance.get('naturalPerson')).toEqual({ outcome: 'FAIL', offBy: 1 });
    expect(balance.get('legalService')).toEqual({ outcome: 'PASS', offBy: 0 });
    expect(balanceByColumn(judgeReport(empty, circumstances), 'T3-BAL').get('total')).toEqual({
      outcome: 'CANNOT_TELL',
      offBy: null,
    });
  });

  test('a reason stays with its rule while blanks are being filled, and with its column for an identity', () => {
    expect(reasonField('T3-NULL', ['a'])).toBe(reasonField('T3-NULL', ['b', 'c']));
    expect(reasonField('YY-CARRY', ['a'])).not.toBe(reasonField('YY-CARRY', ['b']));
    const explained = entryOfReport(empty, [{ rule: 'YY-CARRY', cells: ['x'], reason: '更正' }]);
    expect(explained.get(reasonField('YY-CARRY', ['x']))).toBe('更正');
  });
});
