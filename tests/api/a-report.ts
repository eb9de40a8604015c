import { cellsOf, formatById } from '@mingjian/domain';
import type { FigureValue, ReportInput } from '@mingjian/domain';

/** A sound report on the form of 2021: every cell 0 but those given, every section there. */
export function aReport(
  unit: string,
  reportYear: number,
  figures: Readonly<Record<string, unknown>> = {},
): ReportInput {
  const places = cellsOf(formatById('revised-2021'));
  const zero = (kind: 'count' | 'money'): FigureValue => (kind === 'money' ? '0' : 0);
  return {
    unit,
    reportYear,
    formatFound: 'revised-2021',
    title: `${reportYear}年政府信息公开工作年度报告`,
    references: [],
    figures: [...places].flatMap(([cell, { kind }]) => {
      const value = cell in figures ? figures[cell] : zero(kind);
      // `undefined` leaves a cell out: unknown, which is not zero.
      return value === undefined ? [] : [{ cell, value }];
    }),
    statements: [{ measure: 'disclosure.items', value: 120, qualifier: 'EXACT', section: 'overview' }],
    practices: [],
    sections: [
      {
        id: 'overview',
        text: '本年度主动公开政府信息120条。工作考核、社会评议均合格，没有责任追究。地址：镇政府党政办。',
      },
      { id: 'problems', text: '一是公开的及时性有待加强。二是栏目内容有待充实。' },
      { id: 'other', nothingToReport: true },
    ],
  };
}

/** Applications that balance: received and all granted to natural persons, but what is carried forward. */
export function applications(
  received: number,
  {
    broughtForward = 0,
    carriedForward = 0,
  }: { readonly broughtForward?: number; readonly carriedForward?: number } = {},
): Readonly<Record<string, number>> {
  const handled = received + broughtForward - carriedForward;
  const rows = {
    newlyReceived: received,
    broughtForward,
    granted: handled,
    handledTotal: handled,
    carriedForward,
  };
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, value]) => [
      [`applications.${row}.naturalPerson`, value],
      [`applications.${row}.total`, value],
    ]),
  );
}
