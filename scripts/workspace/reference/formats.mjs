import { both, code, page, table } from './markdown.mjs';

function years({ from, to }) {
  return `${from}–${to ?? ''}`;
}

export function formatsPage({ formats, cellsOf }) {
  return page(
    { zh: '报告格式', en: 'Formats' },
    table(
      ['代码 id', '名称 name', '年度 years', '单元格 cells', '依据 basis'],
      formats.map((format) => [
        code(format.id),
        both(format.name),
        years(format.years),
        cellsOf(format).size,
        format.basis,
      ]),
    ),
    ...formats.flatMap((format) => [
      `## ${format.id}　${format.name.zh}  ·  ${format.name.en}`,
      table(
        ['部分 section', '标题 title', '必备 mandatory', '应写明 must say', '依据 basis'],
        format.sections.map(({ id, number, title, mandatory, mustContain, basis }) => [
          code(id),
          both({ zh: `${number}${title.zh}`, en: title.en }),
          mandatory ? '是 yes' : '否 no',
          both(mustContain),
          basis,
        ]),
      ),
    ]),
  );
}

/** Every cell of every table in printed order: one line a row, its columns under the table's title. */
export function cellsPage({ formats, rowLabel, measures }) {
  const measuresOf = (format, row) =>
    measures
      .filter(({ formulas }) =>
        formulas[format.id]?.sum.some((cell) => cell === row || cell.startsWith(`${row}.`)),
      )
      .map(({ id }) => code(id))
      .join(' ');
  return page(
    { zh: '单元格', en: 'Cells' },
    '单元格代码为 `表.行.列`，统计表为 `表.行`。 A cell is `table.row.column`, in a list `table.row`.',
    ...formats
      .filter(({ tables }) => tables.length > 0)
      .flatMap((format) => [
        `## ${format.id}`,
        ...format.tables.flatMap((one) => [
          `### ${code(one.id)} ${one.title.zh}  ·  ${one.title.en}`,
          `依据 basis: ${one.basis}`,
          ...(one.layout === 'list'
            ? []
            : [
                table(
                  ['列 column', '名称 label', '单位 unit'],
                  one.columns.map(({ id, label, unit }) => [code(id), both(label), both(unit)]),
                ),
              ]),
          table(
            ['行 row', '名称 label', '列 columns', '依据 basis', '指标 measures'],
            one.rows.map((row) => [
              code(row.id),
              [
                both(rowLabel({ table: one, row })),
                ...(row.variants ?? []).map((words) => `又作 ${words}`),
              ].join('<br>'),
              one.layout === 'list' ? both(row.unit ?? one.columns[0].unit) : row.columns.map(code).join(' '),
              row.basis ?? '',
              measuresOf(format, `${one.id}.${row.id}`),
            ]),
          ),
        ]),
      ]),
  );
}
