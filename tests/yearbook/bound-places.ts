import type { BoundDocument, TableCell } from '@mingjian/yearbook/bound';

type Place =
  | { readonly kind: 'FIGURE'; readonly figure: string }
  | { readonly kind: 'NOT_APPLICABLE' }
  | { readonly kind: 'STATE' };

/** What is printed in tables beside words, in reading order: told from the document alone, not from our code. */
export function printedPlaces({ blocks }: BoundDocument): readonly Place[] {
  const found: Place[] = [];
  for (const block of blocks) {
    if (block.kind !== 'TABLE') continue;
    for (const row of block.total === null ? block.rows : [...block.rows, block.total])
      for (const cell of row.cells) found.push(...placesIn(cell));
  }
  return found;
}

function placesIn(cell: TableCell): readonly Place[] {
  if (cell.kind === 'FIGURE') return [{ kind: 'FIGURE', figure: cell.figure }];
  if (cell.kind === 'RUNS')
    return cell.runs.flatMap((run) =>
      'figure' in run ? [{ kind: 'FIGURE' as const, figure: run.figure }] : [],
    );
  return cell.kind === 'WORDS' ? [] : [{ kind: cell.kind }];
}

/** The texts of the figures' places in tables, in reading order, as they have to be read on any carrier. */
export function printedFigures(document: BoundDocument): readonly string[] {
  const shown = new Map(document.figures.map(({ key, shown: text }) => [key, text]));
  return printedPlaces(document).flatMap((place) =>
    place.kind === 'FIGURE' ? [shown.get(place.figure) ?? ''] : [],
  );
}

/** The figures that stand anywhere in the document: in a table, a paragraph or a note. */
export function figuresThere(document: BoundDocument): BoundDocument['figures'] {
  const inText = document.blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH' || block.kind === 'NOTE' ? block.runs : [],
  );
  const there = new Set([
    ...printedPlaces(document).flatMap((place) => (place.kind === 'FIGURE' ? [place.figure] : [])),
    ...inText.flatMap((run) => ('figure' in run ? [run.figure] : [])),
  ]);
  return document.figures.filter(({ key }) => there.has(key));
}

/** RFC 4180, read sign by sign. */
export function linesOfCsv(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      line.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return lines;
}

/** What no XML can hold and no paper can show is left out on every carrier. */
export function asPrinted(words: string): string {
  return words
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
      '',
    )
    .replaceAll('\t', ' ');
}

/** The text of every cell of every table, rows in their order; a table without rows has one cell that says so. */
export function cellTexts({ blocks, figures, manifest }: BoundDocument): readonly string[] {
  const shown = new Map(figures.map(({ key, shown: text }) => [key, text]));
  const textOf = (cell: TableCell): string => {
    switch (cell.kind) {
      case 'WORDS':
      case 'STATE':
        return asPrinted(cell.words);
      case 'FIGURE':
        return asPrinted(shown.get(cell.figure) ?? '');
      case 'RUNS':
        return cell.runs
          .map((run) => asPrinted('figure' in run ? (shown.get(run.figure) ?? '') : run.words))
          .join('');
      case 'NOT_APPLICABLE':
        return 'NA';
    }
  };
  return blocks.flatMap((block) => {
    if (block.kind !== 'TABLE') return [];
    const none = manifest.locale === 'zh' ? '没有可列的内容。' : 'Nothing to list.';
    const rows = block.total === null ? block.rows : [...block.rows, block.total];
    return [...(block.rows.length === 0 ? [none] : []), ...rows.flatMap(({ cells }) => cells.map(textOf))];
  });
}
