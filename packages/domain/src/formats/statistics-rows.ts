import type { Text } from '../text.js';
import type { CellKind, Column, Row } from './format.js';

/** The only column of the form has no name in codes: a cell is `table.row`. */
const onlyColumn = [''] as const;

export const figureColumn = {
  id: '',
  label: { zh: '统计数', en: 'Figure' },
  kind: 'count',
  unit: { zh: '件', en: 'cases' },
} as const satisfies Column;

/** What a row counts, by its printed unit. */
const countedIn = {
  条: { zh: '条', en: 'items' },
  件: { zh: '件', en: 'cases' },
  次: { zh: '次', en: 'times' },
  篇: { zh: '篇', en: 'articles' },
  个: { zh: '个', en: 'places' },
  人: { zh: '人', en: 'people' },
  人次: { zh: '人次', en: 'attendances' },
  万元: { zh: '万元', en: '10,000 yuan' },
} as const satisfies Readonly<Record<string, Text>>;

interface Printed {
  readonly level: Row['level'];
  readonly number: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: keyof typeof countedIn;
  readonly group?: string;
  readonly partOf?: string;
}

/** One line of the form: number, words and unit as printed. */
export function statisticsRow<const Id extends string>(
  id: Id,
  { level, number, zh, en, unit, ...within }: Printed,
): Row & { readonly id: Id; readonly columns: typeof onlyColumn } {
  const kind: CellKind = unit === '万元' ? 'money' : 'count';
  return {
    id,
    number,
    label: { zh, en },
    level,
    ...within,
    kind,
    unit: countedIn[unit],
    columns: onlyColumn,
  };
}

/** As above, for a line whose words were not yet held against an original of the form. */
export function unverifiedRow<const Id extends string>(
  id: Id,
  printed: Printed,
): Row & { readonly id: Id; readonly columns: typeof onlyColumn } {
  return { ...statisticsRow(id, printed), verified: false };
}
