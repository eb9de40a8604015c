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

/** Figures of one row in one paragraph: 城关镇　新收 31：‹1›［12］31；上年结转 2：… */
function byRow(lines: readonly SourceLine[]): AnnexPart['lines'] {
  const rows: { readonly row: string; readonly said: string[] }[] = [];
  for (const { figure, row, column, words } of lines) {
    const shown = printable(figure.shown);
    const said = `${column === '' ? '' : `${column} `}${shown}${words === '' ? '' : `：${words}`}`;
    const last = rows.at(-1);
    if (last?.row === row) last.said.push(said);
    else rows.push({ row, said: [said] });
  }
  return rows.map(({ row, said }) => ({ lead: `${row}　`, words: said.join('；') }));
}
