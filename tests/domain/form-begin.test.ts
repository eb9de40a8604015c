import {
  cellField,
  cellOfField,
  emptyReport,
  entryFromDocument,
  entryFromLastYear,
  entryOfReport,
  figuresOf,
  findingsOf,
  formatById,
  isMark,
  judgeReport,
  lockedCells,
  marksIn,
  namesIn,
  namesText,
  openPractices,
  practiceAnswered,
  practices,
  practicesOfForm,
  reportOfEntry,
  takenOverCells,
  textField,
  titleField,
  withFields,
} from '@mingjian/domain';
import type { DisclosureReport, FigureValue, FormEntry, Practice } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicants, lastYearsReport, soundReport, withFigures } from './reports.js';

const place = { unit: '410308103', reportYear: 2025, formatFound: 'revised-2021' } as const;
const format = formatById('revised-2021');
const empty = emptyReport(place.unit, place.reportYear, place.formatFound);

const figureFields = (entry: FormEntry): Map<string, string> =>
  new Map([...entry].filter(([field]) => cellOfField(field) !== null));

/** Last year's report with whatever it carried forward; null leaves a cell blank. */
const carrying = (values: readonly (number | null)[]): DisclosureReport =>
  withFigures(
    Object.fromEntries(
      applicants.map((column, at) => [`applications.carriedForward.${column}`, values[at] ?? null]),
    ),
    lastYearsReport,
  );

const carried = fc.array(fc.option(fc.nat(1_000_000)), { minLength: 6, maxLength: 6 });

describe('what last year settles', () => {
  test('is what it carried forward, column by column, and nothing else', () => {
    const taken = takenOverCells('revised-2021', 2025, figuresOf(lastYearsReport));
    expect(taken.map(({ cell, from, value }) => [cell, from, value])).toEqual(
      [...applicants, 'total'].map((column, at) => [
        `applications.broughtForward.${column}`,
        `applications.carriedForward.${column}`,
        [1, 0, 0, 0, 0, 1, 2][at],
      ]),
    );
  });

  test('never a figure that last year did not state, and a stated zero is one', () => {
    fc.assert(
      fc.property(carried, (values) => {
        const previous = carrying(values);
        const taken = takenOverCells('revised-2021', 2025, figuresOf(previous));
        const expected = applicants.flatMap((column, at): [string, FigureValue][] => {
          const value = values[at] ?? null;
          return value === null ? [] : [[`applications.broughtForward.${column}`, value]];
        });
        expect(
          taken.filter(({ cell }) => !cell.endsWith('.total')).map(({ cell, value }) => [cell, value]),
        ).toEqual(expected);
      }),
    );
  });
});

describe('beginning from last year', () => {
  test('takes what was carried forward, its words, its title with the new year, and no other figure', () => {
    const entry = entryFromLastYear(lastYearsReport, place);
    expect(figureFields(entry)).toEqual(
      new Map(
        applicants.map((column, at) => [
          cellField(`applications.broughtForward.${column}`),
          String([1, 0, 0, 0, 0, 1][at]),
        ]),
      ),
    );
    expect(entry.get(textField('problems'))).toBe('公开内容还不够及时，将逐月核对。');
    expect(entry.has('nothing:other')).toBe(false);
  });

  test('takes over no title that names its year twice or not at all', () => {
    const titleFrom = (title: string): string | undefined =>
      entryFromLastYear({ ...lastYearsReport, title }, place).get(titleField);
    expect(titleFrom('送庄镇2024年度政府信息公开工作年度报告')).toBe(
      '送庄镇2025年度政府信息公开工作年度报告',
    );
    expect(titleFrom('2024年年报（2024）')).toBeUndefined();
    expect(titleFrom('年度报告')).toBeUndefined();
  });

  test('what it brings in never contradicts what last year carried forward', () => {
    fc.assert(
      fc.property(carried, (values) => {
        const previous = carrying(values);
        const { report, unreadable } = reportOfEntry(entryFromLastYear(previous, place), empty);
        expect(unreadable).toEqual([]);
        const findings = findingsOf(
          judgeReport(report, {
            earlier: [previous],
            unitKind: 'TOWN',
            unitMakesRules: false,
            document: null,
            dates: null,
          }),
          format,
        );
        // The total is worked out only where every column is known.
        const known = values.every((value) => value !== null);
        const total = figuresOf(report).get('applications.broughtForward.total');
        expect(total).toBe(known ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : undefined);
        expect(
          findings.filter(
            ({ rule, cells }) => rule === 'YY-CARRY' && !cells.some((cell) => cell.endsWith('.total')),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('beginning from a document', () => {
  test('one of this year fills the form as if it had been typed', () => {
    const entry = entryFromDocument(soundReport, place);
    expect(figuresOf(reportOfEntry(entry, empty).report)).toEqual(figuresOf(soundReport));
  });

  test('one of another year gives words and practices and not a single figure', () => {
    const entry = entryFromDocument({ ...soundReport, reportYear: 2024 }, place);
    expect(figureFields(entry).size).toBe(0);
    expect([...entry.keys()].filter((field) => field.startsWith('statement:'))).toEqual([]);
    expect(entry.has('publishedOn')).toBe(false);
    expect(entry.get(textField('problems'))).toBe('公开内容还不够及时，将逐月核对。');
    expect(entry.get('practice:applications.handledInTime')).toBe('yes');
  });

  test('one on another edition gives only the cells that this one has', () => {
    const old = {
      ...soundReport,
      figures: [...soundReport.figures, { cell: 'proactive.procurement.projects', value: 3 }],
    };
    const fields = figureFields(entryFromDocument({ ...old, formatFound: 'trial-2019' }, place));
    expect(fields.has(cellField('proactive.procurement.projects'))).toBe(false);
    expect(fields.size).toBe(soundReport.figures.length - lockedCells(format, () => true).length);
  });
});

describe('practices', () => {
  const said: readonly Practice[] = [
    { practice: 'rules.secrecyReview', holds: true, names: ['保密审查制度'], section: 'overview' },
    { practice: 'training.held', holds: false, names: [], section: 'overview' },
  ];
  const previous: DisclosureReport = {
    ...lastYearsReport,
    practices: said,
    sections: [
      { id: 'overview', title: null, text: '修订保密审查制度。没有开展培训。', nothingToReport: false },
    ],
  };

  test('of last year are all open at first, with their names and the sentence they stood in', () => {
    const asked = practicesOfForm(new Map(), previous);
    expect(asked.map(({ practice, answer, lastYear }) => [practice, answer, lastYear])).toEqual([
      ['rules.secrecyReview', 'OPEN', { holds: true, names: '保密审查制度', words: '修订保密审查制度。' }],
      ['training.held', 'OPEN', { holds: false, names: '', words: '没有开展培训。' }],
    ]);
  });

  test('that nobody confirmed are not in the report', () => {
    expect(reportOfEntry(entryFromLastYear(previous, place), empty).report.practices).toEqual([]);
  });

  test('each answer does what it says, and may be taken back', () => {
    const [first] = said;
    if (!first) throw new Error('no practice');
    const confirmed = withFields(
      new Map(),
      practiceAnswered(first.practice, { holds: true, names: '甲；乙' }),
    );
    expect(reportOfEntry(confirmed, empty).report.practices).toEqual([{ ...first, names: ['甲', '乙'] }]);
    const dropped = withFields(confirmed, practiceAnswered(first.practice, 'DROPPED'));
    expect(practicesOfForm(dropped, previous)[0]?.answer).toBe('DROPPED');
    expect(reportOfEntry(dropped, empty).report.practices).toEqual([]);
    expect(marksIn(dropped).every(isMark)).toBe(true);
    const again = withFields(dropped, practiceAnswered(first.practice, 'OPEN'));
    expect(again).toEqual(new Map());
    expect(openPractices(practicesOfForm(again, previous))).toHaveLength(2);
  });

  test('that the form shows and nobody touched keep every word of the report', () => {
    const anyPractice: fc.Arbitrary<Practice> = fc.record({
      practice: fc.constantFrom(...practices.map(({ id }) => id)),
      holds: fc.boolean(),
      names: fc.array(fc.constantFrom('甲室', '乙制度', '丙栏目'), { maxLength: 3 }),
      section: fc.constantFrom('overview', 'other'),
    });
    fc.assert(
      fc.property(fc.array(anyPractice, { maxLength: 8 }), (several) => {
        const report = { ...soundReport, practices: several };
        const back = reportOfEntry(entryOfReport(report, []), report).report.practices;
        expect(new Set(back)).toEqual(new Set(several));
        expect(back).toHaveLength(several.length);
      }),
    );
  });

  test('names are parted as they are joined', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('甲', '乙', '丙 丁', '（戊）')), (names) => {
        expect(namesIn(namesText(names))).toEqual(names);
      }),
    );
    expect(namesIn(' 甲 ；；甲\n乙')).toEqual(['甲', '乙']);
  });
});
