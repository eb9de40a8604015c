import {
  computedTotals,
  cellsOf,
  emptyReport,
  entryOfReport,
  figuresOf,
  formatById,
  groupSubtotal,
  lockedCells,
  reportOfEntry,
  tablesWithTypedTotals,
  withComputedTotals,
  withField,
  cellField,
  unlockedField,
  yes,
} from '@mingjian/domain';
import type { DisclosureReport, FigureValue } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const format = formatById('revised-2021');
const empty = emptyReport('410308103', 2025, 'revised-2021');
const everyCell = [...cellsOf(format).keys()];
const totals = new Set(lockedCells(format, () => true));

function filled(value: FigureValue): Map<string, FigureValue> {
  return new Map(everyCell.filter((cell) => !totals.has(cell)).map((cell) => [cell, value]));
}

describe('totals of the form', () => {
  test('are the last column and the row （七） of table 3 and the total of each block of table 4, nothing else', () => {
    const columnsOfHandled = [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfare',
      'legalService',
      'otherOrganization',
    ];
    expect(new Set(computedTotals(format).map(({ cell }) => cell))).toEqual(
      new Set([
        ...format.tables
          .filter(({ id }) => id !== 'proactive')
          .flatMap(({ id, rows }) => rows.map((row) => `${id}.${row.id}.total`)),
        ...columnsOfHandled.map((column) => `applications.handledTotal.${column}`),
      ]),
    );
  });

  test('a filled form adds up: 21 results by 6 applicants make 126', () => {
    const figures = withComputedTotals(filled(1), format, () => true);
    expect(figures.get('applications.newlyReceived.total')).toBe(6);
    expect(figures.get('applications.handledTotal.naturalPerson')).toBe(21);
    expect(figures.get('applications.handledTotal.total')).toBe(126);
    expect(figures.get('disputes.reconsideration.total')).toBe(4);
  });

  test('a total stays unknown while one of its parts is blank, and the others are still worked out', () => {
    const figures = filled(0);
    figures.delete('applications.granted.legalService');
    const computed = withComputedTotals(figures, format, () => true);
    expect(computed.has('applications.granted.total')).toBe(false);
    expect(computed.has('applications.handledTotal.legalService')).toBe(false);
    expect(computed.has('applications.handledTotal.total')).toBe(false);
    expect(computed.get('applications.partlyGranted.total')).toBe(0);
    expect(computed.get('applications.handledTotal.naturalPerson')).toBe(0);
  });

  test('a group shows its subtotal beside its heading, unknown while a row is blank', () => {
    const computed = withComputedTotals(filled(2), format, () => true);
    expect(groupSubtotal(format, 'applications', 'refused', 'total', computed)).toBe(96);
    expect(groupSubtotal(format, 'applications', 'refused', 'total', new Map())).toBeNull();
  });

  test('a stated total that its parts do not give was typed by somebody and is kept as typed', () => {
    const figures = withComputedTotals(filled(0), format, () => true);
    const off = new Map(figures).set('applications.granted.total', 3);
    expect(tablesWithTypedTotals(figures, format)).toEqual(new Set());
    expect(tablesWithTypedTotals(off, format)).toEqual(new Set(['applications']));
  });
});

describe('a report goes into the form and comes out again', () => {
  function reportWith(figures: ReadonlyMap<string, FigureValue>): DisclosureReport {
    return { ...empty, figures: [...figures].map(([cell, value]) => ({ cell, value })) };
  }

  test('with every figure it had, whatever they are', () => {
    const figure = fc.oneof(fc.nat({ max: 50 }), fc.constant(-1), fc.constant(1.5));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...everyCell), figure), { maxLength: 60 }), (pairs) => {
        const money = (cell: string, value: number): FigureValue =>
          cellsOf(format).get(cell)?.kind === 'money' ? String(value) : value;
        const figures = new Map(pairs.map(([cell, value]) => [cell, money(cell, value)]));
        const report = reportWith(figures);
        const out = figuresOf(reportOfEntry(entryOfReport(report, []), report).report);
        for (const [cell, value] of figures) expect(out.get(cell)).toBe(value);
      }),
      { seed: 20260101 },
    );
  });

  test('with the practices, references and further statements that the form does not show', () => {
    const report: DisclosureReport = {
      ...empty,
      references: ['豫政办〔2016〕86号'],
      practices: [{ practice: 'rules.own', holds: true, names: [], section: 'overview' }],
      statements: [
        { measure: 'disclosure.items', value: 300, qualifier: 'AT_LEAST', section: 'proactive' },
        { measure: 'disclosure.items', value: 310, qualifier: 'EXACT', section: 'overview' },
        { measure: 'staff.total', value: 2, qualifier: 'EXACT', section: 'overview' },
      ],
      sections: [{ id: 'other', title: '其他', text: null, nothingToReport: true }],
    };
    const { report: out, unreadable } = reportOfEntry(entryOfReport(report, []), report);
    expect(unreadable).toEqual([]);
    expect(out).toEqual(report);
  });

  test('a text that is no figure is listed and never stored as one', () => {
    const entry = withField(new Map(), cellField('applications.granted.naturalPerson'), '12件');
    const { report, unreadable } = reportOfEntry(entry, empty);
    expect(report.figures).toEqual([]);
    expect(unreadable).toEqual([
      { field: 'cell:applications.granted.naturalPerson', text: '12件', reason: 'NOT_A_NUMBER' },
    ]);
  });

  test('a day of publication that has not come yet is told at once and not handed in', () => {
    const entry = withField(new Map(), 'publishedOn', '2026-02-01');
    expect(reportOfEntry(entry, empty, '2026-01-31').unreadable).toEqual([
      { field: 'publishedOn', text: '2026-02-01', reason: 'AFTER_TODAY' },
    ]);
    expect(reportOfEntry(entry, empty, '2026-02-01').report.publishedOn).toBe('2026-02-01');
  });

  test('unlocked totals are what the clerk types, and nothing is worked out behind her back', () => {
    const typed = cellField('applications.newlyReceived.total');
    const entry = withField(withField(new Map(), unlockedField('applications'), yes), typed, '9');
    expect(reportOfEntry(entry, empty).report.figures).toEqual([
      { cell: 'applications.newlyReceived.total', value: 9 },
    ]);
  });
});
