import type { Content } from 'pdfmake/interfaces.js';
import { pdfSizes } from './pdf-measures.js';
import { setLines } from './set-lines.js';
import type { Setting } from './set-lines.js';
import type { SetPieces, SetRun } from './set-pieces.js';

/** So many lines of a paragraph stand together at the foot of a page, and at the head of the next. */
const together = 2;

/**
 * A paragraph of the text, of which no single line is left by itself at the foot or the head of a page. Words that break
 * lines themselves are left to the library.
 */
export function paragraphPdf(
  { text, id }: SetPieces,
  setting: Setting & { readonly indent: number },
): Content {
  const begins = { leadingIndent: setting.indent, ...(id !== undefined && { id }) };
  if (text.some((run) => run.text.includes('\n')))
    return { text, alignment: 'justify', ...begins, margin: [0, 0, 0, 4] };
  const lines = linesOf(setLines(text, setting));
  const piece = (from: number, to: number): Content => ({
    text: lines.slice(from, to).flatMap((line, at) => (at === 0 ? line : [...lineEnd(line), ...line])),
    noWrap: true,
    ...(from === 0 && begins),
  });
  const kept = (from: number, to: number): Content => ({ stack: [piece(from, to)], unbreakable: true });
  const count = lines.length;
  const parts =
    count < together * 2
      ? [kept(0, count)]
      : [
          kept(0, together),
          ...(count > together * 2 ? [piece(together, count - together)] : []),
          kept(count - together, count),
        ];
  return { stack: parts, fontSize: pdfSizes.text, margin: [0, 0, 0, 4] };
}

/** Lines end where a run says nothing. */
function linesOf(runs: readonly SetRun[]): readonly SetRun[][] {
  const lines: SetRun[][] = [[]];
  for (const run of runs)
    if (run.text === '') lines.push([]);
    else lines.at(-1)?.push(run);
  return lines;
}

function lineEnd([first]: readonly SetRun[]): readonly SetRun[] {
  return first === undefined ? [] : [{ text: '', font: first.font }];
}
