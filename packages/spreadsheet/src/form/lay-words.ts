import { askedStatements, measureById, nothingField, statementField, textField } from '@mingjian/domain';
import type { Format } from '@mingjian/domain';
import type { LaidBlock, LaidLabel } from './laid-block.js';

/** What the words of the report are to say, section by section, and the figures that they state. */
export function layWords(format: Format): readonly LaidBlock[] {
  return [laySections(format), layStatements()];
}

const heads = 1;
const sectionLabels = 2;
export const textColumn = { key: 'text', label: '正文' } as const;
const nothingColumn = { key: 'nothing', label: '没有需要报告的，填“是”' } as const;

function laySections({ sections }: Format): LaidBlock {
  return {
    id: 'sections',
    labelColumns: sectionLabels,
    headRows: heads,
    height: heads + sections.length,
    width: sectionLabels + 2,
    labels: [
      head(0, '部分'),
      head(1, '应当写明'),
      head(sectionLabels, textColumn.label),
      head(sectionLabels + 1, nothingColumn.label),
      ...sections.flatMap(({ number, title, mustContain }, at): LaidLabel[] => [
        { row: heads + at, column: 0, rows: 1, columns: 1, role: 'row', text: `${number}${title.zh}` },
        { row: heads + at, column: 1, rows: 1, columns: 1, role: 'note', text: mustContain.zh },
      ]),
    ],
    fields: sections.flatMap(({ id }, at) => [
      { row: heads + at, column: sectionLabels, field: textField(id) },
      { row: heads + at, column: sectionLabels + 1, field: nothingField(id) },
    ]),
    rows: sections.map(({ id, number, title }, at) => ({
      at: heads + at,
      key: id,
      label: `${number}${title.zh}`,
    })),
    columns: [
      { at: sectionLabels, ...textColumn },
      { at: sectionLabels + 1, ...nothingColumn },
    ],
    spans: [],
  };
}

function layStatements(): LaidBlock {
  const asked = askedStatements.map(({ measure }) => measureById(measure));
  return {
    id: 'statements',
    labelColumns: sectionLabels,
    headRows: heads,
    height: heads + asked.length,
    width: sectionLabels + 1,
    labels: [
      head(0, '正文中写到的数'),
      head(1, '计量单位'),
      head(sectionLabels, '数量'),
      ...asked.flatMap(({ label, unit }, at): LaidLabel[] => [
        { row: heads + at, column: 0, rows: 1, columns: 1, role: 'row', text: label.zh },
        { row: heads + at, column: 1, rows: 1, columns: 1, role: 'note', text: unit.zh },
      ]),
    ],
    fields: asked.map(({ id }, at) => ({
      row: heads + at,
      column: sectionLabels,
      field: statementField(id),
    })),
    rows: asked.map(({ id, label }, at) => ({ at: heads + at, key: id, label: label.zh })),
    columns: [{ at: sectionLabels, key: 'value', label: '数量' }],
    spans: [],
  };
}

function head(column: number, text: string): LaidLabel {
  return { row: 0, column, rows: 1, columns: 1, role: 'head', text };
}
