import type { BoundDocument } from '../bound/document.js';
import { printable } from '../model/words.js';
import { aboutLines } from './about.js';
import { phrase } from './carrier-words.js';
import { numberedSources, reportWords } from './sources.js';
import type { SourceLine } from './sources.js';

/** A part of the annex on paper: a heading and small paragraphs, some of whose beginnings are set off. */
export interface AnnexPart {
  readonly title: string;
  readonly lines: readonly { readonly lead: string; readonly words: string }[];
}

/** 来源 as it is printed: what was read, which cells are meant, then row by row where each figure comes from. */
export function annexParts(document: BoundDocument): readonly AnnexPart[] {
  const { locale } = document.manifest;
  const { reports, cells, sections } = numberedSources(document);
  return [
    {
      title: phrase('about', locale),
      lines: aboutLines(document).map(({ name, words }) => ({ lead: `${name}　`, words: printable(words) })),
    },
    {
      title: phrase('reportsRead', locale),
      lines: reports.map((report) => ({ lead: `［${report.number}］`, words: reportWords(report, locale) })),
    },
    {
      title: phrase('cellsMeant', locale),
      lines: cells.map(({ number, name }) => ({ lead: `‹${number}›`, words: printable(name) })),
    },
    ...sections.map(({ title, lines }) => ({ title, lines: byRow(lines) })),
  ].filter(({ lines }) => lines.length > 0);
}

/** Figures of one row in one paragraph: 城关镇［12］　新收 31 ‹1›；变化 +3：相差：‹1›［12］31、［4］28 */
function byRow(lines: readonly SourceLine[]): AnnexPart['lines'] {
  const rows: { readonly row: string; readonly report: number | null; readonly said: string[] }[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const row =
      last?.row === line.row ? last : { row: line.row, report: line.plain?.report ?? null, said: [] };
    if (row !== last) rows.push(row);
    row.said.push(saidOf(line, row.report));
  }
  return rows.map(({ row, report, said }) => ({
    lead: `${row}${report === null ? '' : `［${report}］`}　`,
    words: said.join('；'),
  }));
}

/** What is one cell of the row's own report needs no more words than the cell's number. */
function saidOf({ figure, column, words, plain }: SourceLine, report: number | null): string {
  const shown = `${column === '' ? '' : `${column} `}${printable(figure.shown)}`;
  if (plain !== null && plain.report === report) return `${shown} ${plain.cell}`;
  return words === '' ? shown : `${shown}：${words}`;
}
