import type { Text } from '../text.js';
import { cellCode } from './cells.js';
import type { Column, Format, Row, RowGroup, Table, TableLayout } from './format.js';

/**
 * One cell as the form prints it. Heads and labels bear words; a figure's cell bears its code and no words: what
 * stands in it is the report's.
 */
export interface PrintedCell {
  readonly role: 'HEAD' | 'LABEL' | 'FIGURE';
  readonly words: string;
  /** Null but for a figure. */
  readonly cell: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** How far a label is indented in a list: 0 to 3. */
  readonly level: number;
}

/** One table on paper. A cell that another one above or before it covers is left out of its row, as in HTML. */
export interface PrintedTable {
  /** Ids of the format's tables that are printed as this one. */
  readonly tables: readonly string[];
  readonly title: string;
  readonly layout: TableLayout;
  /** Columns that all cells of a row cover together, those that reach down from above included. */
  readonly columns: number;
  /** Rows of heads that a table is repeated with on the next page. */
  readonly headRows: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** The form that is annexed to the reports of 2014 to 2018: nine tables of the format, one on paper. */
const statisticsForm = '政府信息公开情况统计表';

/** Every table of a format as it is printed, in printed order; the words are those of the official form. */
export function printedTables(format: Format): readonly PrintedTable[] {
  const lists = format.tables.filter(({ layout }) => layout === 'list');
  const others = tablesAsPrinted(format)
    .filter(({ layout }) => layout !== 'list')
    .map(printedTable);
  return lists.length === 0 ? others : [...others, printedList(lists)];
}

/** Tables in the order in which a report prints them: section by section, then the lists that are annexed. */
export function tablesAsPrinted(format: Format): readonly Table[] {
  const within = format.sections.flatMap(({ id }) =>
    format.tables.filter(({ section, layout }) => section === id && layout !== 'list'),
  );
  return [...within, ...format.tables.filter(({ layout }) => layout === 'list')];
}

/**
 * What is printed over a table. Null where the heading of its section says it already: the section is called as the
 * table is, or is nothing but this table and named by it. A list bears its title in its annex.
 */
export function captionOf(table: Table, { sections, tables }: Format): Text | null {
  const section = sections.find(({ id }) => id === table.section);
  if (table.layout === 'list' || section === undefined || section.title.zh === table.title.zh) return null;
  const isAlone = tables.every(
    (one) => one.section !== section.id || one.id === table.id || one.layout === 'list',
  );
  return isAlone && section.id === table.id ? null : table.title;
}

/** A table that stands by itself; the blocks of a list are printed together, with `printedTables`. */
export function printedTable(table: Table): PrintedTable {
  switch (table.layout) {
    case 'blocks':
      return printedBlocks(table);
    case 'grid':
      return printedGrid(table);
    case 'wide':
      return printedLine(table);
    case 'list':
      return printedList([table]);
  }
}

/** One block for each item of the law under another, each with its own line of heads. */
function printedBlocks(table: Table): PrintedTable {
  const widest = Math.max(...table.rows.map(({ columns }) => columns.length));
  const rows = table.groups.flatMap((group) => {
    const within = table.rows.filter((row) => row.group === group.id);
    const columns = within[0]?.columns ?? [];
    return [
      [head(group.label.zh, { colSpan: widest + 1 })],
      [
        head('信息内容'),
        ...columns.map((id, at) =>
          head(columnOf(table, id).label.zh, { colSpan: lastWide(columns, at, widest) }),
        ),
      ],
      ...within.map((row) => [
        label(row.label.zh),
        ...row.columns.map((id, at) => figure(table, row, id, lastWide(row.columns, at, widest))),
      ]),
    ];
  });
  return { ...names(table), columns: widest + 1, headRows: 0, rows };
}

function names({ id, title, layout }: Table): Pick<PrintedTable, 'tables' | 'title' | 'layout'> {
  return { tables: [id], title: title.zh, layout };
}

/** The last column of a narrow block is as wide as the columns it lacks. */
function lastWide(columns: readonly string[], at: number, widest: number): number {
  return at === columns.length - 1 ? widest - columns.length + 1 : 1;
}

/** Columns that labels take in table 3: item, group, case. */
const labelColumns = 3;

/** Columns across, rows down, heads and groups merged: up to three lines of heads. */
function printedGrid(table: Table): PrintedTable {
  const grouped = table.columns.filter(({ group }) => group !== undefined);
  const note = table.note === undefined ? '' : `（${table.note.zh}）`;
  const own = table.columns.flatMap((column, at) => {
    if (column.group === undefined) return [head(column.label.zh, { rowSpan: grouped.length > 0 ? 2 : 1 })];
    const isFirst = table.columns[at - 1]?.group?.zh !== column.group.zh;
    return isFirst ? [head(column.group.zh, { colSpan: grouped.length })] : [];
  });
  const lines = [
    ...(table.over ? [[head(table.over.zh, { colSpan: table.columns.length })]] : []),
    own,
    ...(grouped.length > 0 ? [grouped.map((column) => head(column.label.zh))] : []),
  ];
  const corner = head(note, { colSpan: labelColumns, rowSpan: lines.length });
  const heads = lines.map((line, at) => (at === 0 ? [corner, ...line] : line));
  const rows = table.rows.map((row, at) => [
    ...gridLabels(table, row, at),
    ...row.columns.map((id) => figure(table, row, id)),
  ]);
  return {
    ...names(table),
    columns: labelColumns + table.columns.length,
    headRows: heads.length,
    rows: [...heads, ...rows],
  };
}

/** A row's label, and before it those of the groups that begin with it, each as tall as it has rows. */
function gridLabels(table: Table, row: Row, at: number): readonly PrintedCell[] {
  const above = table.rows[at - 1];
  const outer = outerGroup(table, row);
  const inner = innerGroup(table, row);
  const opensOuter = outer !== undefined && (!above || outerGroup(table, above)?.id !== outer.id);
  const opensInner = inner !== undefined && above?.group !== inner.id;
  const tall = (belongs: (other: Row) => boolean): number => table.rows.filter(belongs).length;
  return [
    ...(opensOuter
      ? [label(numbered(outer), { rowSpan: tall((other) => outerGroup(table, other)?.id === outer.id) })]
      : []),
    ...(opensInner ? [label(numbered(inner), { rowSpan: tall(({ group }) => group === inner.id) })] : []),
    label(numbered(row), { colSpan: labelColumns - (outer ? 1 : 0) - (inner ? 1 : 0) }),
  ];
}

/** The group of the first level under which a row stands, also when its own group is one of the second level. */
function outerGroup(table: Table, row: Row): RowGroup | undefined {
  return row.level === 0 ? undefined : table.groups.find(({ level }) => level === 0);
}

function innerGroup(table: Table, row: Row): RowGroup | undefined {
  return row.level === 2 ? table.groups.find(({ id }) => id === row.group) : undefined;
}

/** One line of figures under blocks side by side; lawsuits are told apart by what went before. */
function printedLine(table: Table): PrintedTable {
  const blocks = table.groups.map((group) => ({
    group,
    rows: table.rows.filter((row) => row.group === group.id),
  }));
  const columnHeads = (row: Row, rowSpan: number): readonly PrintedCell[] =>
    row.columns.map((id) => head(columnOf(table, id).label.zh, { rowSpan }));
  const heads = [
    blocks.map(({ group, rows }) => head(group.label.zh, { colSpan: cellsIn(rows) })),
    blocks.flatMap(({ group, rows }) =>
      rows.flatMap((row) =>
        isOneBlock(group, row) ? columnHeads(row, 2) : [head(row.label.zh, { colSpan: row.columns.length })],
      ),
    ),
    blocks.flatMap(({ group, rows }) =>
      rows.filter((row) => !isOneBlock(group, row)).flatMap((row) => columnHeads(row, 1)),
    ),
  ];
  const figures = blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => row.columns.map((id) => figure(table, row, id))),
  );
  return {
    ...names(table),
    columns: cellsIn(table.rows),
    headRows: heads.length,
    rows: [...heads, figures],
  };
}

/** A group whose only row says the same as the group has no line of its own. */
function isOneBlock(group: RowGroup, row: Row): boolean {
  return group.label.zh === row.label.zh;
}

function cellsIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { columns }) => sum + columns.length, 0);
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** One figure a line: what is counted, in what, and how many. A line that only heads others bears dashes. */
function printedList(tables: readonly Table[]): PrintedTable {
  const rows = tables.flatMap((table) => [
    ...(table.rows[0]?.level === 0
      ? []
      : [headingLine(`${numerals[table.number] ?? table.number}、${table.title.zh}`, 0)]),
    ...table.rows.flatMap((row, at) => {
      const isFirst = row.group !== table.rows[at - 1]?.group;
      const group = isFirst ? table.groups.find(({ id }) => id === row.group) : undefined;
      return [
        ...(group ? [headingLine(numbered(group), group.level)] : []),
        [
          label(numbered(row), { level: row.level }),
          head(row.unit?.zh ?? ''),
          ...row.columns.map((id) => figure(table, row, id)),
        ],
      ];
    }),
  ]);
  return {
    tables: tables.map(({ id }) => id),
    title: statisticsForm,
    layout: 'list',
    columns: 3,
    headRows: 1,
    rows: [[head('统计指标'), head('单位'), head('统计数')], ...rows],
  };
}

function headingLine(words: string, level: number): readonly PrintedCell[] {
  return [label(words, { level }), head('—'), head('—')];
}

function numbered({ number, label: words }: Pick<Row, 'number' | 'label'>): string {
  return `${number}${words.zh}`;
}

function columnOf(table: Table, id: string): Column {
  const column = table.columns.find((one) => one.id === id);
  if (!column) throw new Error(`Table ${table.id} has no column ${id}`);
  return column;
}

type Extent = Partial<Pick<PrintedCell, 'colSpan' | 'rowSpan' | 'level'>>;

function head(words: string, extent: Extent = {}): PrintedCell {
  return { role: 'HEAD', words, cell: null, colSpan: 1, rowSpan: 1, level: 0, ...extent };
}

function label(words: string, extent: Extent = {}): PrintedCell {
  return { role: 'LABEL', words, cell: null, colSpan: 1, rowSpan: 1, level: 0, ...extent };
}

function figure(table: Table, row: Row, column: string, colSpan = 1): PrintedCell {
  const cell = cellCode(table.id, row.id, column);
  return { role: 'FIGURE', words: '', cell, colSpan, rowSpan: 1, level: 0 };
}
