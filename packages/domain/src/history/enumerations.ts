import type { TextRange } from '../reading/reading.js';

/** One item of an enumeration, its mark included in the range. */
export interface EnumeratedItem extends TextRange {
  /** The mark before it: 一是, （一）, 2. */
  readonly label: string;
  /** Where its words begin, behind the mark. */
  readonly wordsStart: number;
  /** The words without the mark and without the stop at their end. */
  readonly words: string;
}

interface EnumerationStyle {
  readonly mark: RegExp;
  /** What has to stand before a mark: elsewhere the same characters are a reference, a decimal, another word. */
  readonly before: RegExp;
}

const numeral = '[一二三四五六七八九十]{1,3}';
const sentenceStart = /(?:^|[。；;：:\n，,！？])[\s\u3000]*$/;

/** Ways in which reports number what they list, the outer ones first. */
const styles: readonly EnumerationStyle[] = [
  { mark: new RegExp(`${numeral}、`, 'g'), before: /(?:^|\n)[\s\u3000]*$/ },
  { mark: new RegExp(`[（(]${numeral}[）)]`, 'g'), before: sentenceStart },
  { mark: /\d{1,2}[.．、](?!\d)/g, before: sentenceStart },
  { mark: new RegExp(`第${numeral}[，,、]`, 'g'), before: sentenceStart },
  { mark: new RegExp(`${numeral}(?:是|要)`, 'g'), before: /(?:^|[^一二三四五六七八九十统唯之第同单专])$/ },
];

/** The first mark of a list; one without it is a reference to somebody else's numbering. */
const firstLabel = /^[（(第]?(?:一|1)(?![\d十])/;
const leadingStop = /^[\s\u3000，,、：:]+/;
const trailingStop = /[\s\u3000。；;，,]+$/;

/** Where a text leaves its list: it turns from what is lacking to what will be done, or to what was done before. */
const turnOfText =
  /(?<=[。；;\n])[\s\u3000]*(?:针对|下一?步|今后|改进措施|改进情况|整改|主要措施|工作打算|对此|为此|对?上一?年度?|对\d{4}年)/;

/**
 * The items of the outermost enumerations of a text, in their order. What is enumerated inside an item stays in it:
 * its own words can be taken apart again.
 */
export function enumeratedItems(text: string): readonly EnumeratedItem[] {
  const marks = outermost(
    styles
      .flatMap((style, rank) => marksOf(text, style, rank))
      .sort((a, b) => a.start - b.start || a.rank - b.rank),
    text,
  );
  return marks.flatMap((mark, at): EnumeratedItem[] => {
    const stop = endOfItem(text, mark, marks[at + 1] ?? null);
    const after = text.slice(mark.end, stop);
    const words = after.replace(leadingStop, '').replace(trailingStop, '');
    if (words === '') return [];
    const wordsStart = mark.end + (after.length - after.replace(leadingStop, '').length);
    return [{ label: mark.label, start: mark.start, end: wordsStart + words.length, wordsStart, words }];
  });
}

interface Mark extends TextRange {
  readonly label: string;
  readonly rank: number;
}

/** A style is in use when it begins with its first mark and goes on. */
function marksOf(text: string, { mark, before }: EnumerationStyle, rank: number): readonly Mark[] {
  const found = [...text.matchAll(mark)].flatMap(({ index: start, 0: matched }): Mark[] =>
    before.test(text.slice(Math.max(0, start - 12), start))
      ? [{ label: matched.replace(/[、，,.．]$/, ''), start, end: start + matched.length, rank }]
      : [],
  );
  return found.length > 1 && found.some(({ label }) => firstLabel.test(label)) ? found : [];
}

/** Leaves out marks inside an item of an outer style, unless the text has left that list in between. */
function outermost(marks: readonly Mark[], text: string): readonly Mark[] {
  return marks.filter((mark) => {
    const outer = marks.filter(({ rank, start }) => rank < mark.rank && start < mark.start).at(-1);
    return outer === undefined || turnOfText.test(text.slice(outer.end, mark.start));
  });
}

/** Up to the next item; the last of its list up to the end of the paragraph; never past a turn of the text. */
function endOfItem(text: string, mark: Mark, next: Mark | null): number {
  const bound = next?.start ?? text.length;
  const goesOn = next !== null && next.rank === mark.rank && !firstLabel.test(next.label);
  const line = text.indexOf('\n', mark.end);
  const paragraph = goesOn || line === -1 ? bound : Math.min(bound, line);
  const turn = text.slice(mark.end, paragraph).search(turnOfText);
  return turn === -1 ? paragraph : mark.end + turn;
}
