import { cellsOfTable } from '../../formats/cells.js';
import type { Table } from '../../formats/format.js';
import type { DocumentReading } from '../../reading/reading.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';

/** Words that stand where a picture did. */
const picture =
  /^[\s\p{P}]*(?:(?:表格|图片|附图|见图|如图|下图|见下图|点击查看大图|image|img)[\s\p{P}]*|[^\n。]{0,60}\.(?:png|jpe?g|gif|bmp)[\s\p{P}]*)*$/iu;

/** A heading under which the table should stand, and nothing that can be read: it was put in as a picture. */
export function tablesReadable({ document, figures, format }: RuleContext): readonly Judged[] {
  if (document === null) return [judged('NOT_APPLICABLE')];
  return format.tables.map((table) => {
    const cells = cellsOfTable(format, table.id).map(({ cell }) => cell);
    if (cells.some((cell) => figures.has(cell))) return judged('PASS', { cells });
    const section = document.sections.find(({ id, heading }) => id === table.section && heading !== null);
    if (!section || section.nothingToReport || !picture.test(section.text ?? ''))
      return judged('CANNOT_TELL', { cells });
    const { start, end } = section.heading ?? section;
    const passage = { section: section.id, start, end, quote: document.text.slice(start, end) };
    return judged('FAIL', { cells, sections: [table.section], passages: [passage] });
  });
}

/**
 * Rows and columns of the form that a document's table lacks: no figure of theirs was read, and their label stands
 * nowhere in the document. One judgement a table; cells of what is missing.
 */
export function rowsAsPrinted({ document, figures, format }: RuleContext): readonly Judged[] {
  if (document === null) return [judged('NOT_APPLICABLE')];
  const words = bare(document.text);
  return format.tables.map((table) => {
    const places = cellsOfTable(format, table.id);
    const cells = places.map(({ cell }) => cell);
    if (!cells.some((cell) => figures.has(cell))) return judged('CANNOT_TELL', { cells });
    const missing = places
      .filter(
        ({ row, column }) =>
          isMissing(table, row, figures, words) || isMissing(table, column, figures, words),
      )
      .map(({ cell }) => cell);
    return missing.length === 0
      ? judged('PASS', { cells })
      : judged(isWhole(document) ? 'FAIL' : 'CANNOT_TELL', {
          cells: missing,
          left: missing.length,
          right: 0,
        });
  });
}

/** What damage has taken may have been there. */
function isWhole({ damaged }: DocumentReading): boolean {
  return damaged.length === 0;
}

function isMissing(
  table: Table,
  line: Table['rows'][number] | Table['columns'][number],
  figures: RuleContext['figures'],
  words: string,
): boolean {
  const isRow = 'number' in line;
  const hasFigure = table.rows.some((row) =>
    row.columns.some(
      (column) =>
        (isRow ? row.id === line.id : column === line.id) && figures.has(`${table.id}.${row.id}.${column}`),
    ),
  );
  if (hasFigure || line.id === '') return false;
  const label = bare(line.label.zh);
  return label !== '' && !words.includes(label);
}

/** Without signs, spaces and what stands in brackets: labels are printed in many ways. */
function bare(text: string): string {
  return text.replace(/[（(][^（）()\n]{0,60}[）)]/gu, '').replace(/[\s\p{P}\p{S}]/gu, '');
}
