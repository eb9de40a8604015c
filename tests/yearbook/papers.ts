import { cellsOf } from '@mingjian/domain';
import type { DisclosureReport, Figure, Format, SectionText } from '@mingjian/domain';
import fc from 'fast-check';

/** Figures of a format, some of them unknown, some zero. */
export function someFigures(format: Format): fc.Arbitrary<readonly Figure[]> {
  const places = [...cellsOf(format).values()];
  const count = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 99_999 }));
  const money = fc.oneof(
    fc.constant(null),
    fc.constant('0'),
    fc.integer({ min: 1, max: 999_999 }).map((hundredths) => String(hundredths / 100)),
  );
  return fc.tuple(...places.map(({ kind }) => (kind === 'money' ? money : count))).map((values) =>
    places.flatMap(({ cell }, at) => {
      const value = values[at];
      return value === null || value === undefined ? [] : [{ cell, value }];
    }),
  );
}

export function aPaperReport(
  format: Format & { readonly id: DisclosureReport['formatFound'] },
  figures: readonly Figure[],
  sections: readonly SectionText[] = [],
): DisclosureReport {
  const year = format.years.from;
  return {
    unit: '410308103',
    reportYear: year,
    formatFound: format.id,
    publishedOn: null,
    title: `洛阳市孟津区送庄镇人民政府${year}年政府信息公开工作年度报告`,
    references: [],
    figures,
    statements: [],
    practices: [],
    sections,
  };
}

export function written(id: SectionText['id'], text: string): SectionText {
  return { id, title: null, text, nothingToReport: false };
}
