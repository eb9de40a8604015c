import { cellsOfTable, formats, tablesAsPrinted } from '@mingjian/domain';
import type { Format, Row, Table } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { describe, expect, test } from 'vitest';
import { misplaced } from './read.js';

/** Tables as portals print them: groups in merged cells, heads of their own, figures in the cells. */
function pageOf(format: Format, year: number, figureOf: (cell: string) => string): string {
  const tables = tablesAsPrinted(format).map(
    (table) => `<h3>${table.title.zh}</h3>${tableOf(format, table, figureOf)}`,
  );
  return `<html><head><meta charset="utf-8"><title>年报</title></head><body>
    <h1>小浪底镇${year}年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全镇主动公开信息&nbsp;12 条。</p>
    <p>二、主动公开政府信息情况</p>${tables.join('\n')}<p>五、存在的主要问题及改进情况</p><p>无。</p></body></html>`;
}

function tableOf(format: Format, table: Table, figureOf: (cell: string) => string): string {
  const cells = cellsOfTable(format, table.id);
  const td = (words: string): string => `<td><p>${words}</p></td>`;
  const figures = (row: Table['rows'][number]): string =>
    cells
      .filter((place) => place.row.id === row.id)
      .map(({ cell }) => td(figureOf(cell)))
      .join('');
  if (table.layout === 'wide')
    return `<table><tr>${table.rows.map((row) => `<td colspan="${row.columns.length}">${row.label.zh}</td>`).join('')}</tr>
      <tr>${table.rows.map(() => table.columns.map(({ label }) => td(label.zh)).join('')).join('')}</tr>
      <tr>${table.rows.map(figures).join('')}</tr></table>`;
  const rows = table.rows.map((row, at) => {
    const before = table.rows[at - 1]?.group;
    const group = row.group !== before ? table.groups.find(({ id }) => id === row.group) : undefined;
    const label = `${row.number}${row.label.zh}`;
    const merged = group ? `<td rowspan="3">${group.number}${group.label.zh}</td>` : '';
    return `<tr>${table.layout === 'grid' ? merged : ''}${td(label)}${figures(row)}</tr>`;
  });
  const head = table.columns.map(({ label }) => td(label.zh)).join('');
  return `<table><tr>${td('信息内容')}${head}</tr>${rows.join('\n')}</table>`;
}

const withTables = formats.filter(({ tables }) => tables.length > 0);

describe.each(withTables.map((format) => [format.id, format] as const))('the tables of %s', (_, format) => {
  const cells = format.tables.flatMap((table) => cellsOfTable(format, table.id));
  const expected = cells.map(({ cell, kind }, at) => ({
    cell,
    value: kind === 'money' ? `${at}.5` : at % 7,
  }));
  const year = format.years.from;

  test('every figure is read from a page into its cell, with its place', () => {
    const written = new Map(expected.map(({ cell, value }) => [cell, String(value)]));
    const page = pageOf(format, year, (cell) => written.get(cell) ?? '');
    const reading = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page) }, shippedDivisions);
    expect(reading.formatFound).toBe(format.id);
    expect(reading.figures.map(({ cell, value }) => ({ cell, value }))).toEqual(expected);
    expect(misplaced(reading)).toEqual([]);
  });

  test('a row is found by other words that documents bear for its label', () => {
    const written = new Map(expected.map(({ cell, value }) => [cell, String(value)]));
    const renamed = format.tables
      .flatMap(({ rows }): readonly Row[] => rows)
      .flatMap(({ label, variants = [] }) => variants.map((words) => [label.zh, words] as const));
    const page = renamed.reduce(
      (text, [printed, words]) => text.replaceAll(`<p>${printed}</p>`, `<p>${words}</p>`),
      pageOf(format, year, (cell) => written.get(cell) ?? ''),
    );
    const reading = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page) }, shippedDivisions);
    expect(reading.figures.map(({ cell, value }) => ({ cell, value }))).toEqual(expected);
  });

  test('a blank cell and a dash are unknown, and no other figure moves', () => {
    const written = new Map(
      expected.map(({ cell, value }, at) => [
        cell,
        at % 5 === 1 ? ['', '—', '/', '&nbsp;'][at % 4] : String(value),
      ]),
    );
    const page = pageOf(format, year, (cell) => written.get(cell) ?? '');
    const reading = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page) }, shippedDivisions);
    const kept = expected.filter((__, at) => at % 5 !== 1);
    expect(reading.figures.map(({ cell, value }) => ({ cell, value }))).toEqual(kept);
  });

  test('a row of a table is no sentence', () => {
    const page = pageOf(format, year, () => '3');
    const reading = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page) }, shippedDivisions);
    expect(reading.statements.map(({ measure, value }) => [measure, value])).toEqual([
      ['disclosure.items', 12],
    ]);
  });
});
