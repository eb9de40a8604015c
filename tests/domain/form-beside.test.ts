import {
  cellInReport,
  cellOverYears,
  computedTotals,
  emptyReport,
  figuresOf,
  formatById,
  keptWords,
  lockedCells,
  reportChanges,
  withComputedTotals,
} from '@mingjian/domain';
import type { DisclosureReport, FigureValue } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastYearsReport, soundReport, withFigures } from './reports.js';

const written = { formatFound: 'revised-2021', reportYear: 2025 } as const;
const inForm = (
  reportYear: number,
  formatFound: DisclosureReport['formatFound'],
  figures: Readonly<Record<string, FigureValue>>,
): DisclosureReport => ({
  ...emptyReport('410308103', reportYear, formatFound),
  figures: Object.entries(figures).map(([cell, value]) => ({ cell, value })),
});

describe('a cell over three years', () => {
  const cell = 'applications.newlyReceived.total';

  test('a year without a report, a blank cell and a zero are three things', () => {
    const years = cellOverYears(
      cell,
      written,
      [inForm(2024, 'revised-2021', { [cell]: 0 }), inForm(2023, 'revised-2021', {})],
      3,
    );
    expect(years.map(({ year, said }) => [year, said])).toEqual([
      [2022, null],
      [2023, { kind: 'BLANK' }],
      [2024, { kind: 'STATED', value: 0 }],
    ]);
  });

  test('where the form changed between two years, the earlier one says so', () => {
    const years = cellOverYears(cell, { formatFound: 'revised-2021', reportYear: 2022 }, [], 3);
    expect(years.map(({ year, format, breaksAfter }) => [year, format, breaksAfter])).toEqual([
      [2019, 'trial-2019', false],
      [2020, 'trial-2019', true],
      [2021, 'revised-2021', false],
    ]);
  });

  test('the cell of another form is found by its code or by what it measures alone', () => {
    const now = { formatFound: 'revised-2021', reportYear: 2021 } as const;
    expect(cellInReport(cell, now, inForm(2020, 'trial-2019', { [cell]: 7 }))).toEqual({
      kind: 'STATED',
      value: 7,
    });
    const statistics = inForm(2018, 'statistics-2014', { 'applications.received': 5 });
    expect(cellInReport(cell, { formatFound: 'trial-2019', reportYear: 2019 }, statistics)).toEqual({
      kind: 'STATED',
      value: 5,
    });
  });

  test('a single applicant’s cell has no counterpart in a form without applicants', () => {
    const statistics = inForm(2018, 'statistics-2014', { 'applications.received': 5 });
    expect(
      cellInReport(
        'applications.newlyReceived.naturalPerson',
        { formatFound: 'trial-2019', reportYear: 2019 },
        statistics,
      ),
    ).toEqual({ kind: 'NOT_COMPARABLE' });
  });

  test('on the same form it is that report’s own figure or blank, never another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figuresOf(soundReport).keys()), fc.boolean(), (any, blank) => {
        const report = blank ? withFigures({ [any]: null }, lastYearsReport) : lastYearsReport;
        const value = figuresOf(report).get(any);
        expect(cellInReport(any, written, report)).toEqual(
          value === undefined ? { kind: 'BLANK' } : { kind: 'STATED', value },
        );
      }),
    );
  });
});

describe('words left as they were last year', () => {
  const before = '我镇主动公开信息三百余条。2024年组织培训两次，效果良好。特此报告。';

  test('a text nobody touched is all of it', () => {
    const kept = keptWords(before, before, 2025);
    expect(kept?.likeness).toBe(1);
    expect(kept?.kept.map(({ start, end }) => before.slice(start, end))).toEqual([
      '我镇主动公开信息三百余条。',
      '2024年组织培训两次，效果良好。',
    ]);
    expect(kept?.oldYears.map(({ start, end }) => before.slice(start, end))).toEqual(['2024年']);
  });

  test('spaces and full-width digits hide nothing, a changed word does not count as kept', () => {
    const now = '我镇主动公开信息三百余条。 ２０２４年 组织培训两次，效果良好。';
    expect(keptWords(now, before, 2025)?.kept).toHaveLength(2);
    expect(keptWords('我镇主动公开信息四百余条。', before, 2025)?.kept).toEqual([]);
  });

  test('nothing is said where either text is empty', () => {
    expect(keptWords(' ', before, 2025)).toBeNull();
    expect(keptWords(before, '', 2025)).toBeNull();
  });

  test('what is pointed at is always a stretch of the text, and in order', () => {
    const sentence = fc.constantFrom(
      '全年公开信息三百条。',
      '组织培训两次效果好！',
      '2024年的做法；',
      '短。',
      '\n',
      '  ',
    );
    const words = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (now, last) => {
        const kept = keptWords(now, last, 2025);
        for (const stretches of [kept?.kept ?? [], kept?.oldYears ?? []]) {
          let reached = 0;
          for (const { start, end } of stretches) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(now.length);
        }
      }),
    );
  });
});

describe('what differs between two versions', () => {
  const format = formatById('revised-2021');
  const locked = new Set(lockedCells(format, () => true));
  const open = [...figuresOf(soundReport).keys()].filter((cell) => !locked.has(cell));

  test('a report and itself do not differ', () => {
    expect(reportChanges(soundReport, soundReport)).toEqual([]);
  });

  test('cells come as printed, then words; a blank is null', () => {
    const after: DisclosureReport = {
      ...withFigures({ 'proactive.penalty.decisions': null, 'proactive.licensing.decisions': 13 }),
      title: '新标题',
    };
    expect(reportChanges(soundReport, after)).toEqual([
      { field: 'cell:proactive.licensing.decisions', before: '12', after: '13' },
      { field: 'cell:proactive.penalty.decisions', before: '4', after: null },
      { field: 'title', before: soundReport.title, after: '新标题' },
    ]);
  });

  test('every changed figure is named once, with both values, and totals that follow from it are not', () => {
    const added = fc.dictionary(
      fc.constantFrom(...open.filter((cell) => !cell.endsWith('amount'))),
      fc.nat(50),
    );
    fc.assert(
      fc.property(added, (changes) => {
        const figures = new Map(figuresOf(withFigures(changes)));
        const after = {
          ...soundReport,
          figures: [...withComputedTotals(figures, format, () => true)].map(([cell, value]) => ({
            cell,
            value,
          })),
        };
        const was = figuresOf(soundReport);
        const expected = Object.entries(changes).filter(([cell, value]) => was.get(cell) !== value);
        const told = reportChanges(soundReport, after);
        expect(new Map(told.map(({ field, after: now }) => [field, now]))).toEqual(
          new Map(expected.map(([cell, value]) => [`cell:${cell}`, String(value)])),
        );
        expect(told).toHaveLength(expected.length);
        for (const { field, before: then } of told)
          expect(then).toBe(String(was.get(field.slice('cell:'.length))));
        expect(
          computedTotals(format).some(({ cell }) => told.some(({ field }) => field === `cell:${cell}`)),
        ).toBe(false);
      }),
    );
  });
});
