import { askedStatements, cellField, figuresOf, statementField } from '@mingjian/domain';
import type { DisclosureReport, FigureValue } from '@mingjian/domain';

/** Last year's values by field, as they stand beside this year's; a form of another format has other fields. */
export interface LastYear {
  readonly year: number;
  readonly values: ReadonlyMap<string, FigureValue>;
}

export function furnish(previous: DisclosureReport | null, { reportYear }: DisclosureReport): LastYear {
  const values = new Map<string, FigureValue>();
  for (const [cell, value] of previous ? figuresOf(previous) : []) values.set(cellField(cell), value);
  for (const { measure } of previous ? askedStatements : []) {
    const said = previous?.statements.find((statement) => statement.measure === measure);
    if (said) values.set(statementField(measure), said.value);
  }
  return { year: reportYear - 1, values };
}

/** What every head of last year's begins with. */
export const lastYearWord = '上年';

/** The head of a column of last year's: it must not read like the head of this year's. */
export function lastLabel(label: string): string {
  return `${lastYearWord}·${label.replace(/^本年/, '')}`;
}

/** How a row of last year's under this year's is called. */
export function lastRowLabel({ year }: LastYear): string {
  return `${lastYearWord}（${year}年）`;
}
