import type { PrintedFile, PrintedTable } from './printed-tables.js';
import type { Place } from './recount.js';
import type { Recounted } from './recounted.js';
import type { Carrier, OrderedFiles } from './ordered-files.js';

/** Every place at which a file says something else than the recount, in words for whoever has to look. */
export function unlike(made: OrderedFiles, recounted: Recounted, place: Place): readonly string[] {
  const all: readonly Carrier[] = ['HTML', 'DOCX', 'XLSX', 'PDF'];
  return all.flatMap((carrier) => {
    const file = made.files[carrier];
    const tables =
      carrier === 'PDF' ? tablesUnlikeInText(made, recounted) : tablesUnlike(carrier, file, recounted, place);
    // A workbook has no sentences.
    const sentences = carrier === 'XLSX' ? [] : sentencesUnlike(file, recounted);
    return [...tables, ...sentences].map((what) => `${carrier} ${what}`);
  });
}

function tablesUnlike(
  carrier: Carrier,
  file: PrintedFile,
  recounted: Recounted,
  place: Place,
): readonly string[] {
  const asWritten =
    carrier === 'XLSX'
      ? (row: readonly string[]) => row.map((cell) => asNumber(cell, place)).filter((cell) => cell !== '')
      : (row: readonly string[]) => row;
  return recounted.tables.flatMap(({ caption, rows }) => {
    const found = file.tables.filter((table) => table.caption === caption);
    const [table] = found;
    if (table === undefined || found.length > 1) return [`${caption}: found ${found.length} times`];
    return rowsUnlike(
      caption,
      { rows: rows.map(asWritten) },
      { rows: table.rows.map(asWritten) },
      carrier === 'XLSX',
    );
  });
}

function rowsUnlike(
  caption: string,
  recounted: Pick<PrintedTable, 'rows'>,
  found: Pick<PrintedTable, 'rows'>,
  hasNotesBelow: boolean,
): readonly string[] {
  const extra = found.rows.length - recounted.rows.length;
  const tooMany = extra > 0 && !hasNotesBelow ? [`${caption}: ${extra} rows more than counted`] : [];
  return [
    ...tooMany,
    ...recounted.rows.flatMap((row, at) => {
      const [counted, said] = [row.join(' | '), (found.rows[at] ?? []).join(' | ')];
      return counted === said ? [] : [`${caption}: says ${said} and is counted ${counted}`];
    }),
  ];
}

/** A workbook has numbers: commas, signs of per cent, of a rise and of a tie are how they are shown. */
function asNumber(shown: string, { year }: Place): string {
  const day = /^(?:(\d{4})-)?(\d{1,2})-(\d{2})$/.exec(shown);
  if (day) {
    const [, of = String(year + 1), month = '', date = ''] = day;
    return `${of}-${month.padStart(2, '0')}-${date}`;
  }
  return /^[≥≤约+−]?[+−]?[\d,.]+[%＝]?$/.test(shown)
    ? shown.replace(/[,%+＝]/g, '').replace('−', '-')
    : shown;
}

/** Rows are to be found whole, one after the other, between the caption of their table and that of the next. */
function tablesUnlikeInText({ files, document }: OrderedFiles, recounted: Recounted): readonly string[] {
  const { text } = files.PDF;
  const titles = document.blocks.flatMap((block) =>
    block.kind === 'TABLE' ? [withoutBlanks(block.caption)] : [],
  );
  const ends = text.lastIndexOf('附件来源');
  return recounted.tables.flatMap(({ caption, rows }) => {
    const place = titles.findIndex((title) => title.replace(/^表\d+/, '') === withoutBlanks(caption));
    const title = titles[place];
    if (title === undefined || !text.includes(title)) return [`${caption}: not found`];
    let from = text.indexOf(title) + title.length;
    const next = titles[place + 1];
    const to = next === undefined ? ends : text.indexOf(next, from);
    return rows.flatMap((row) => {
      const words = withoutBlanks(row.join(''));
      const at = text.indexOf(words, from);
      if (at < 0 || at + words.length > to) return [`${caption}: ${row.join(' | ')} is counted and not said`];
      from = at + words.length;
      return [];
    });
  });
}

function sentencesUnlike({ text }: PrintedFile, { sentences }: Recounted): readonly string[] {
  return sentences
    .map(withoutBlanks)
    .filter((sentence) => !text.includes(sentence))
    .map((sentence) => `counted: ${sentence} said: ${nearest(text, sentence)}`);
}

/** Where the text begins like the sentence and then says something else. */
function nearest(text: string, sentence: string): string {
  for (let length = sentence.length; length > 2; length -= 1) {
    const at = text.indexOf(sentence.slice(0, length));
    if (at >= 0) return text.slice(at, at + sentence.length + 8);
  }
  return 'nothing like it';
}

const withoutBlanks = (words: string): string => words.replace(/\s/g, '');
