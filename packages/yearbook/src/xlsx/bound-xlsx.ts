import { fitRows, SheetBuilder, writeWorkbook } from '@mingjian/spreadsheet/writing';
import type { BoundDocument } from '../bound/document.js';
import { aboutLines } from '../carrier/about.js';
import { coverageWords, derivationWords, phrase } from '../carrier/carrier-words.js';
import { figureIndex } from '../carrier/figures.js';
import { neutralised } from '@mingjian/domain';
import { reportWords, sourcesOf, sourceWords } from '../carrier/sources.js';
import { printable } from '../model/words.js';
import { SheetNames } from './sheet-names.js';
import { tableSheet } from './table-sheet.js';

const text = (words: string): string => neutralised(printable(words));

/**
 * A sheet a table with figures as figures, the sums that can be worked out as formulas with their results, then 来源
 * and 说明. No time stands in it but the manifest's, and made again it is the same byte for byte.
 */
export function boundXlsx(document: BoundDocument): Promise<Uint8Array> {
  const index = figureIndex(document);
  const names = new SheetNames();
  const { locale, madeAt } = document.manifest;
  const sources = names.reserved(phrase('sourcesTitle', locale));
  const about = names.reserved(phrase('about', locale));
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'TABLE' ? [tableSheet(block, { index, name: names.of(block.caption), locale })] : [],
  );
  const sheets = [...tables, sourcesSheet(document, sources), aboutSheet(document, about)];
  return Promise.resolve(
    writeWorkbook(sheets, { title: document.title.map(printable).join(''), at: new Date(madeAt) }),
  );
}

function sourcesSheet(document: BoundDocument, name: string): SheetBuilder {
  const { locale } = document.manifest;
  const { reports, sections } = sourcesOf(document);
  const sheet = new SheetBuilder(name);
  const heads = (['table', 'row', 'column', 'shown', 'derivation', 'coverage', 'origin'] as const).map(
    (head) => phrase(head, locale),
  );
  heads.forEach((head, at) => sheet.put({ row: 1, column: at + 1 }, head, 'head'));
  let row = 1;
  for (const { title, lines } of sections)
    for (const line of lines) {
      const { figure, row: rowName, column } = line;
      row += 1;
      const cells = [
        title,
        rowName,
        column,
        figure.shown,
        derivationWords(figure.derivation, locale),
        figure.coverage === null ? '' : coverageWords(figure.coverage, locale),
        sourceWords(line, locale),
      ];
      cells.forEach((said, at) => sheet.put({ row, column: at + 1 }, text(held(said)), 'cell'));
    }
  row += 2;
  sheet.put({ row, column: 1 }, phrase('reportsRead', locale), 'section');
  for (const report of reports) {
    row += 1;
    sheet.put({ row, column: 1 }, `［${report.number}］`, 'cell');
    sheet.put({ row, column: 2 }, text(reportWords(report, locale)), 'cell');
  }
  [24, 24, 20, 14, 10, 22, 80].forEach((width, at) => sheet.widths.set(at + 1, width));
  sheet.frozen = { row: 2, column: 1 };
  sheet.paper = { landscape: true, titleRows: { from: 1, to: 1 } };
  return sheet;
}

/** What one cell of a workbook holds at most, with room for an apostrophe. */
const longestText = 32_000;

function held(words: string): string {
  return words.length > longestText ? `${words.slice(0, longestText)}…` : words;
}

function aboutSheet(document: BoundDocument, name: string): SheetBuilder {
  const { locale, versions } = document.manifest;
  const sheet = new SheetBuilder(name);
  sheet.put({ row: 1, column: 1 }, text(document.title.join('')), 'strong');
  sheet.put({ row: 2, column: 1 }, text(document.subtitle), 'lead');
  const lines = aboutLines(document);
  lines.forEach((line, at) => {
    sheet.put({ row: at + 3, column: 1 }, line.name, 'rowLabel');
    sheet.put({ row: at + 3, column: 2 }, text(line.words), 'cell');
  });
  const from = lines.length + 4;
  const heads = (['code', 'year', 'version'] as const).map((head) => phrase(head, locale));
  [...heads, 'SHA-256'].forEach((head, at) => sheet.put({ row: from, column: at + 1 }, head, 'head'));
  versions.forEach(({ unit, year, version, sha256 }, at) => {
    const row = from + at + 1;
    sheet.put({ row, column: 1 }, text(unit), 'cell');
    sheet.put({ row, column: 2 }, String(year), 'cell');
    sheet.put({ row, column: 3 }, String(version), 'cell');
    sheet.put({ row, column: 4 }, text(sha256), 'cell');
  });
  [26, 44, 10, 72].forEach((width, at) => sheet.widths.set(at + 1, width));
  fitRows(sheet);
  return sheet;
}
