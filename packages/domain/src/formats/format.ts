import type { Text } from '../text.js';

export type SectionId =
  | 'overview'
  | 'proactive'
  | 'applications'
  | 'fees'
  | 'disputes'
  | 'problems'
  | 'other';

/** What a cell holds. A count is a whole number; money is a decimal string in 万元 with at most six decimals. */
export type CellKind = 'count' | 'money';

export interface Column {
  readonly id: string;
  readonly label: Text;
  readonly kind: CellKind;
  readonly unit: Text;
  /** Printed above several columns, as 法人或其他组织. */
  readonly group?: Text;
  /** Holds a change (增/减), which may be negative. */
  readonly signed?: true;
}

/** Printed words that were not yet held against an original of the form. */
interface Verifiable {
  readonly verified?: false;
}

export interface Row extends Verifiable {
  readonly id: string;
  /** The number as printed before the label: 一、 （一） 1. */
  readonly number: string;
  readonly label: Text;
  /** Other words for the label that documents bear. */
  readonly variants?: readonly string[];
  /** The article of the Regulation under which a case is counted here; without one, that of the table. */
  readonly basis?: string;
  /** A few characters for an equation or a narrow screen, where the printed label is too long. */
  readonly short?: Text;
  /** Indentation as printed: 0 for 一、, 1 for （一）, 2 for 1., 3 for 其中. */
  readonly level: 0 | 1 | 2 | 3;
  /** The heading row it stands under. */
  readonly group?: string;
  /** The row of totals into which it adds up. */
  readonly partOf?: string;
  /** Columns of the table that this row has, in printed order. */
  readonly columns: readonly string[];
  /** In a list each line says what it holds and counts; elsewhere the column does. */
  readonly kind?: CellKind;
  readonly unit?: Text;
}

export interface RowGroup extends Verifiable {
  readonly id: string;
  readonly number: string;
  readonly label: Text;
  readonly level: 0 | 1;
  /** Whether the platform shows a subtotal; no printed form has one. */
  readonly subtotal: boolean;
}

/**
 * How the form is printed: stacked blocks each with its own head, one grid, one wide line of blocks side by side, or
 * a list with one figure a line. A list's only column has the id '': its cells are `table.row`.
 */
export type TableLayout = 'blocks' | 'grid' | 'wide' | 'list';

export interface Table extends Verifiable {
  readonly id: string;
  /** The number by which notices call it: 表二 is 2. */
  readonly number: number;
  readonly title: Text;
  readonly section: SectionId;
  /** The law's item that the table answers. */
  readonly basis: string;
  readonly layout: TableLayout;
  /** Printed over all columns of a grid, as 申请人情况. */
  readonly over?: Text;
  /** The rule that a grid shows under each of its columns: balanced, or off by so many. */
  readonly balancedBy?: string;
  /** The same in a few characters, where the names of its rows are too long for a line. */
  readonly balance?: Text;
  /** Printed in the corner or under the title. */
  readonly note?: Text;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly rows: readonly Row[];
}

export interface Section {
  readonly id: SectionId;
  readonly number: string;
  readonly title: Text;
  /** A few characters for a list of steps. */
  readonly short: Text;
  readonly mandatory: boolean;
  /** What the national notice asks to be said there. */
  readonly mustContain: Text;
  /** Where that stands: law and item, or notice. */
  readonly basis: string;
}

/** One edition of the national form. Codes of cells are derived from it: `table.row.column`, in a list `table.row`. */
export interface Format {
  readonly id: string;
  readonly name: Text;
  /** A few characters for a band over years. */
  readonly short: Text;
  /** Report years, both included. One that is open at its end ends where the next edition begins. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The edition before it whose tables all stand in it unchanged: rules and measures of those tables hold on. */
  readonly keeps?: string;
  readonly basis: string;
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
}

type TableOf<F extends Format> = F['tables'][number];

type CodeOf<T extends string, R extends string, C extends string> = C extends ''
  ? `${T}.${R}`
  : `${T}.${R}.${C}`;

/** Every cell code of a format as a union of literals: a rule that names a cell that is not there does not compile. */
export type CellOf<F extends Format> = {
  [T in TableOf<F> as T['id']]: {
    [R in T['rows'][number] as R['id']]: CodeOf<T['id'], R['id'], R['columns'][number]>;
  }[T['rows'][number]['id']];
}[TableOf<F>['id']];

export type TableIdOf<F extends Format> = TableOf<F>['id'];
export type RowIdOf<F extends Format, T extends TableIdOf<F>> = Extract<
  TableOf<F>,
  { id: T }
>['rows'][number]['id'];
export type ColumnIdOf<F extends Format, T extends TableIdOf<F>> = Extract<
  TableOf<F>,
  { id: T }
>['columns'][number]['id'];
