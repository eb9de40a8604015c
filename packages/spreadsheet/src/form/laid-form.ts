import { tableNumber } from '@mingjian/domain';
import type { Format, Table } from '@mingjian/domain';
import type { LaidBlock, LaidSheet } from './laid-block.js';
import { layTable } from './lay-table.js';
import { layWords } from './lay-words.js';

export const wordsSheetName = '文字';

/** The sheets of a form in printed order: its tables, then its words. */
export function laidForm(format: Format): readonly LaidSheet[] {
  return [
    ...laidTables(format),
    { name: wordsSheetName, title: '各部分文字', note: null, blocks: layWords(format) },
  ];
}

/** A sheet for each table; the blocks of a list are one form, and one sheet. */
export function laidTables(format: Format): readonly LaidSheet[] {
  const lists = format.tables.filter(({ layout }) => layout === 'list');
  const [first] = lists;
  const statistics: readonly LaidSheet[] = first
    ? [
        {
          name: tableNumber(first).zh,
          title: '政府信息公开情况统计表',
          note: null,
          blocks: lists.flatMap(layTable),
        },
      ]
    : [];
  return [...format.tables.filter(({ layout }) => layout !== 'list').map(sheetOfTable), ...statistics];
}

function sheetOfTable(table: Table): LaidSheet {
  return {
    name: tableNumber(table).zh,
    title: `${tableNumber(table).zh}　${table.title.zh}`,
    note: table.layout === 'grid' ? null : (table.note?.zh ?? null),
    blocks: layTable(table),
  };
}

/** Every field of a form by the keys of its row and column. */
export interface FieldIndex {
  readonly fields: ReadonlySet<string>;
  readonly byKeys: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

export function fieldIndex(sheets: readonly LaidSheet[]): FieldIndex {
  const byKeys = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const block of sheets.flatMap(({ blocks }) => blocks)) {
    for (const { row, column, field } of block.fields) {
      const rowKey = block.rows.find(({ at }) => at === row)?.key ?? '';
      const columnKey = block.columns.find(({ at }) => at === column)?.key ?? '';
      byKeys.set(keysOfField(block, rowKey, columnKey), field);
      byName.set(nameOfField(field).toLowerCase(), field);
    }
  }
  return { fields: new Set(byName.values()), byKeys, byName };
}

export function keysOfField({ id }: Pick<LaidBlock, 'id'>, rowKey: string, columnKey: string): string {
  return `${id}|${rowKey}|${columnKey}`;
}

/** The field as a name that workbooks allow: letters, digits and dots. They take no notice of case. */
export function nameOfField(field: string): string {
  return `MJ.${field.replace(':', '.')}`;
}
