import { assertUnreachable, cellCode, cellField } from '@mingjian/domain';
import type { Row, RowGroup, Table } from '@mingjian/domain';
import type { LaidBlock, LaidField, LaidLabel } from './laid-block.js';

/** The blocks of a table of the form, laid out as the notice prints it. */
export function layTable(table: Table): readonly LaidBlock[] {
  switch (table.layout) {
    case 'grid':
      return [layGrid(table)];
    case 'blocks':
      return layBlocks(table);
    case 'wide':
      return [layWide(table)];
    case 'list':
      return [layList(table)];
    default:
      return assertUnreachable(table.layout);
  }
}

/** Labels of a grid take three columns: item, group, case. */
const gridLabels = 3;
const gridHeads = 2;

function layGrid(table: Table): LaidBlock {
  const labels: LaidLabel[] = [
    {
      row: 0,
      column: 0,
      rows: gridHeads,
      columns: gridLabels,
      role: 'head',
      text: table.note?.zh ?? '项目',
    },
    ...gridHeadLabels(table),
    ...table.rows.flatMap((row, at) => gridRowLabels(table, row, at)),
  ];
  const fields = table.rows.flatMap((row, at) =>
    fieldsOfRow(table, row, (column) => ({
      row: gridHeads + at,
      column: gridLabels + table.columns.findIndex(({ id }) => id === column),
    })),
  );
  return {
    id: table.id,
    labelColumns: gridLabels,
    headRows: gridHeads,
    height: gridHeads + table.rows.length,
    width: gridLabels + table.columns.length,
    labels,
    fields,
    rows: table.rows.map((row, at) => ({ at: gridHeads + at, key: row.id, label: printedLabel(row) })),
    columns: table.columns.map(({ id, label }, at) => ({ at: gridLabels + at, key: id, label: label.zh })),
    spans: [],
  };
}

function gridHeadLabels(table: Table): readonly LaidLabel[] {
  return table.columns.flatMap((column, at): LaidLabel[] => {
    const place = { column: gridLabels + at, columns: 1, role: 'head' } as const;
    if (column.group === undefined) return [{ ...place, row: 0, rows: gridHeads, text: column.label.zh }];
    const own: LaidLabel = { ...place, row: 1, rows: 1, text: column.label.zh };
    const isFirst = table.columns[at - 1]?.group?.zh !== column.group.zh;
    if (!isFirst) return [own];
    const grouped = table.columns.filter(({ group }) => group?.zh === column.group?.zh);
    return [{ ...place, row: 0, rows: 1, columns: grouped.length, text: column.group.zh }, own];
  });
}

/** A row's label, and before it those of the groups that begin with it, each as tall as it has rows. */
function gridRowLabels(table: Table, row: Row, at: number): readonly LaidLabel[] {
  const outer = outerGroup(table, row);
  const inner = row.level === 2 ? table.groups.find(({ id }) => id === row.group) : undefined;
  const above = table.rows[at - 1];
  const place = { row: gridHeads + at, columns: 1, role: 'group' } as const;
  const labels: LaidLabel[] = [];
  if (outer && (!above || outerGroup(table, above) !== outer)) {
    const rows = table.rows.filter((other) => outerGroup(table, other) === outer).length;
    labels.push({ ...place, column: 0, rows, text: printedLabel(outer) });
  }
  if (inner && above?.group !== inner.id) {
    const rows = table.rows.filter(({ group }) => group === inner.id).length;
    labels.push({ ...place, column: 1, rows, text: printedLabel(inner) });
  }
  const column = (outer ? 1 : 0) + (inner ? 1 : 0);
  labels.push({
    row: gridHeads + at,
    column,
    rows: 1,
    columns: gridLabels - column,
    role: 'row',
    text: printedLabel(row),
  });
  return labels;
}

function outerGroup(table: Table, row: Row): RowGroup | undefined {
  return row.level === 0 ? undefined : table.groups.find(({ level }) => level === 0);
}

const blockHeads = 2;

/** One block for each item of the law: its title, its heads, its rows. */
function layBlocks(table: Table): readonly LaidBlock[] {
  const widest = Math.max(...table.rows.map(({ columns }) => columns.length));
  return table.groups.map((group): LaidBlock => {
    const rows = table.rows.filter((row) => row.group === group.id);
    const columns = rows[0]?.columns ?? [];
    const labelOf = (id: string): string => table.columns.find((column) => column.id === id)?.label.zh ?? id;
    return {
      id: `${table.id}.${group.id}`,
      labelColumns: 1,
      headRows: blockHeads,
      height: blockHeads + rows.length,
      width: 1 + widest,
      labels: [
        { row: 0, column: 0, rows: 1, columns: 1 + widest, role: 'title', text: printedLabel(group) },
        { row: 1, column: 0, rows: 1, columns: 1, role: 'head', text: '信息内容' },
        ...columns.map((id, at): LaidLabel => ({
          row: 1,
          column: 1 + at,
          rows: 1,
          columns: 1,
          role: 'head',
          text: labelOf(id),
        })),
        ...rows.map((row, at): LaidLabel => rowLabel(row, blockHeads + at)),
      ],
      fields: rows.flatMap((row, at) =>
        fieldsOfRow(table, row, (column) => ({
          row: blockHeads + at,
          column: 1 + columns.indexOf(column),
        })),
      ),
      rows: rows.map((row, at) => ({ at: blockHeads + at, key: row.id, label: printedLabel(row) })),
      columns: columns.map((id, at) => ({ at: 1 + at, key: id, label: labelOf(id) })),
      spans: [],
    };
  });
}

const wideHeads = 3;
/** The only row of a line of blocks side by side. */
export const wideRow = { key: 'line', label: '本年' } as const;

/** Table 4: 行政复议 and the two kinds of lawsuits side by side, five results under each. */
function layWide(table: Table): LaidBlock {
  const spans = table.rows.map((row, at) => {
    const from = 1 + table.rows.slice(0, at).reduce((sum, { columns }) => sum + columns.length, 0);
    return { from, to: from + row.columns.length - 1, label: row.label.zh, key: row.id, row };
  });
  const labelOf = (id: string): string => table.columns.find((column) => column.id === id)?.label.zh ?? id;
  const groups = table.groups.map((group): LaidLabel => {
    const own = spans.filter(({ row }) => row.group === group.id);
    const from = Math.min(...own.map((span) => span.from));
    const to = Math.max(...own.map((span) => span.to));
    const rows = own.some(({ row }) => row.level === 0) ? 2 : 1;
    return { row: 0, column: from, rows, columns: to - from + 1, role: 'head', text: group.label.zh };
  });
  const lines = spans.flatMap(({ row, from }) =>
    row.columns.map((column, at) => ({
      at: from + at,
      key: `${row.id}.${column}`,
      label: labelOf(column),
      cell: cellCode(table.id, row.id, column),
    })),
  );
  return {
    id: table.id,
    labelColumns: 1,
    headRows: wideHeads,
    height: wideHeads + 1,
    width: 1 + lines.length,
    labels: [
      { row: 0, column: 0, rows: wideHeads, columns: 1, role: 'head', text: '年度' },
      ...groups,
      ...spans
        .filter(({ row }) => row.level > 0)
        .map(({ from, row }): LaidLabel => ({
          row: 1,
          column: from,
          rows: 1,
          columns: row.columns.length,
          role: 'head',
          text: row.label.zh,
        })),
      ...lines.map(({ at, label }): LaidLabel => ({
        row: 2,
        column: at,
        rows: 1,
        columns: 1,
        role: 'head',
        text: label,
      })),
      { row: wideHeads, column: 0, rows: 1, columns: 1, role: 'row', text: wideRow.label },
    ],
    fields: lines.map(({ at, cell }) => ({ row: wideHeads, column: at, field: cellField(cell) })),
    rows: [{ at: wideHeads, ...wideRow }],
    columns: lines.map(({ at, key, label }) => ({ at, key, label })),
    spans: spans.map(({ from, to, label, key }) => ({ from, to, label, key })),
  };
}

const listHeads = 2;
const listLabels = 2;

/** A list: the words of a line, what it counts, its figure. */
function layList(table: Table): LaidBlock {
  const [column] = table.columns;
  const figureLabel = column?.label.zh ?? '';
  const rows = table.rows;
  return {
    id: table.id,
    labelColumns: listLabels,
    headRows: listHeads,
    height: listHeads + rows.length,
    width: listLabels + 1,
    labels: [
      { row: 0, column: 0, rows: 1, columns: listLabels + 1, role: 'title', text: table.title.zh },
      { row: 1, column: 0, rows: 1, columns: 1, role: 'head', text: '统计指标' },
      { row: 1, column: 1, rows: 1, columns: 1, role: 'head', text: '单位' },
      { row: 1, column: listLabels, rows: 1, columns: 1, role: 'head', text: figureLabel },
      ...rows.map((row, at): LaidLabel => rowLabel(row, listHeads + at)),
      ...rows.map((row, at): LaidLabel => ({
        row: listHeads + at,
        column: 1,
        rows: 1,
        columns: 1,
        role: 'note',
        text: (row.unit ?? column?.unit)?.zh ?? '',
      })),
    ],
    fields: rows.flatMap((row, at) =>
      fieldsOfRow(table, row, () => ({ row: listHeads + at, column: listLabels })),
    ),
    rows: rows.map((row, at) => ({ at: listHeads + at, key: row.id, label: printedLabel(row) })),
    columns: [{ at: listLabels, key: 'figure', label: figureLabel }],
    spans: [],
  };
}

function fieldsOfRow(
  table: Table,
  row: Row,
  placeOf: (column: string) => { readonly row: number; readonly column: number },
): readonly LaidField[] {
  return row.columns.map((column) => ({
    ...placeOf(column),
    field: cellField(cellCode(table.id, row.id, column)),
  }));
}

function rowLabel(row: Row, at: number): LaidLabel {
  return { row: at, column: 0, rows: 1, columns: 1, role: 'row', text: printedLabel(row) };
}

function printedLabel({ number, label }: Pick<Row, 'number' | 'label'>): string {
  return `${number}${label.zh}`;
}
