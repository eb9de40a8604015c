import { cellsOf, emptyReport, formatById, withComputedTotals } from '@mingjian/domain';
import type { DisclosureReport, FigureValue, FormatId } from '@mingjian/domain';
import fc from 'fast-check';

const reportYears: Readonly<Partial<Record<FormatId, number>>> = { 'revised-2021': 2025, 'trial-2019': 2020 };

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9_999_999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const words = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '一、2025年，全年公开信息120条。\n二、其他。',
    '  前后有空格 ',
    '含 <标签> & "引号" _x0041_',
    '无',
    '12',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '' && !/[\r\0\uFFFE\uFFFF]/.test(text)),
);

/** Reports of a form with unknown, zero, small and large figures, totals worked out, some sections and statements. */
export function randomReport(formatId: FormatId): fc.Arbitrary<DisclosureReport> {
  const format = formatById(formatId);
  const cells = [...cellsOf(format).values()];
  return fc
    .record({
      counts: fc.array(count, { minLength: cells.length, maxLength: cells.length }),
      fen: fc.integer({ min: 0, max: 99_999_999 }),
      overview: fc.option(words),
      problems: fc.option(words),
      nothing: fc.boolean(),
    })
    .map(({ counts, fen, overview, problems, nothing }): DisclosureReport => {
      const figures = new Map<string, FigureValue>();
      cells.forEach(({ cell, kind }, at) => {
        const value = counts[at];
        if (value !== null && value !== undefined)
          figures.set(cell, kind === 'money' ? String(fen / 1e6) : value);
      });
      const whole = withComputedTotals(figures, format, () => true);
      return {
        ...emptyReport('410308103', reportYears[formatId] ?? 2016, formatId),
        figures: cells.flatMap(({ cell }) => {
          const value = whole.get(cell);
          return value === undefined ? [] : [{ cell, value }];
        }),
        statements: [
          { measure: 'training.sessions', value: 3, qualifier: 'EXACT', section: 'overview' },
          { measure: 'training.attendees', value: 30, qualifier: 'AT_LEAST', section: 'overview' },
        ],
        sections: [
          ...(overview === null
            ? []
            : [{ id: 'overview' as const, title: null, text: overview, nothingToReport: false }]),
          ...(problems === null
            ? []
            : [{ id: 'problems' as const, title: null, text: problems, nothingToReport: false }]),
          ...(nothing ? [{ id: 'other' as const, title: null, text: null, nothingToReport: true }] : []),
        ],
      };
    });
}
