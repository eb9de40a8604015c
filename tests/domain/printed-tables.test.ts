import { captionOf, cellsOf, formatById, formats, printedTables } from '@mingjian/domain';
import type { Format, PrintedTable, Table } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const withTables = formats.filter(({ tables }) => tables.length > 0);
const title = (table: PrintedTable): string => table.title;

/** How often each place of the grid is covered, as a browser and Word lay the cells out. */
function covered({ rows, columns }: PrintedTable): readonly (readonly number[])[] {
  const grid = rows.map(() => Array.from({ length: columns }, () => 0));
  rows.forEach((row, y) => {
    let x = 0;
    for (const { colSpan, rowSpan } of row) {
      while ((grid[y]?.[x] ?? 0) > 0) x += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < colSpan; right += 1) {
          const line = grid[y + down] ?? [];
          line[x + right] = (line[x + right] ?? 0) + 1;
        }
      x += colSpan;
    }
  });
  return grid;
}

describe.each(withTables.map((format) => [format.id, format] as const))('%s as printed', (_, format) => {
  const tables = printedTables(format);

  test('has every cell of the format once, in its order', () => {
    const printed = tables.flatMap(({ rows }) => rows.flat()).flatMap(({ cell }) => cell ?? []);
    expect(printed).toEqual([...cellsOf(format).keys()]);
  });

  test('leaves no hole and covers no place twice', () => {
    for (const table of tables)
      expect(covered(table), title(table)).toEqual(
        table.rows.map(() => Array.from({ length: table.columns }, () => 1)),
      );
  });
});

describe('the tables of 2021', () => {
  const [proactive, applications, disputes] = printedTables(formatById('revised-2021'));
  const words = (table: PrintedTable | undefined, row: number): readonly string[] =>
    (table?.rows[row] ?? []).filter(({ cell }) => cell === null).map((cell) => cell.words);

  test('stand under the heads of the notice', () => {
    expect(words(proactive, 0)).toEqual(['第二十条第（一）项']);
    expect(words(proactive, 1)).toEqual(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']);
    expect(words(applications, 0)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况',
    ]);
    expect(words(applications, 1)).toEqual(['自然人', '法人或其他组织', '总计']);
    expect(words(disputes, 0)).toEqual(['行政复议', '行政诉讼']);
  });

  test('have their groups merged: item three over 22 rows, 不予公开 over its eight', () => {
    const labels = (applications?.rows ?? []).flat().filter(({ role }) => role === 'LABEL');
    const tall = labels.filter(({ rowSpan }) => rowSpan > 1).map((cell) => [cell.words, cell.rowSpan]);
    expect(tall).toEqual([
      ['三、本年度办理结果', 22],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ]);
  });
});

describe('a table bears its title where the heading over it does not say it', () => {
  const today = formatById('revised-2021');
  const [moved] = today.tables;
  if (moved === undefined) throw new Error('The form of 2021 has tables');

  const withTable = (table: Table): Format => ({ ...today, tables: [...today.tables, table] });
  const captionIn = (format: Format, id: string): string | null => {
    const table = format.tables.find((one) => one.id === id);
    return table ? (captionOf(table, format)?.zh ?? null) : id;
  };

  test('tables of the forms so far are named by the sections that they make up', () => {
    for (const format of formats.filter(({ id }) => ['trial-2019', 'revised-2021'].includes(id)))
      expect(format.tables.map((table) => captionOf(table, format))).toEqual(format.tables.map(() => null));
  });

  test('one among the words of a section, and one beside another', () => {
    const among = withTable({ ...moved, id: 'fees', section: 'other', title: { zh: '收费', en: 'Fees' } });
    expect(captionIn(among, 'fees')).toBe('收费');
    expect(captionIn(among, 'disputes')).toBeNull();
    const beside = withTable({
      ...moved,
      id: 'fees',
      section: 'disputes',
      title: { zh: '收费', en: 'Fees' },
    });
    expect(captionIn(beside, 'fees')).toBe('收费');
    expect(captionIn(beside, 'disputes')).toBeNull();
  });
});
