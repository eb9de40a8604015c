import {
  fenFromYuan,
  readFigureValue,
  readTypedFigure,
  tenThousandYuanFromFen,
  typedText,
} from '@mingjian/domain';
import type { CellKind, FigureValue, SheetDoubtReason } from '@mingjian/domain';
import type { SheetCell } from '../workbook/workbook.js';

/** What stands in a cell that is meant for a figure: the figure, or why it is none and what it might be. */
export type ReadFigure =
  | { readonly kind: 'VALUE'; readonly value: FigureValue }
  | { readonly kind: 'DOUBT'; readonly reason: SheetDoubtReason; readonly value: string | null };

/** What a cell of the form holds, and the unit that may be written behind its figure. */
export interface Expected {
  readonly kind: CellKind;
  readonly unit: string;
}

/** A spreadsheet shows 15 digits; what is stored beyond them is floating point's own. */
const shownDigits = 15;
/** No figure of the form has more decimals; what is nearer to one of these than this is it: 0.1 * 3 - 0.3. */
const decimals = 1e6;
const nothingBeside = 1e-9;
const percent = 100;

const none = /^(无|没有|暂无|无数据|零|[-–—−/／\\]+)$/;
/** Words that people write behind a figure for what it counts. */
const countedWords =
  /^(件|宗|起|份|条|项|个|篇|次|人|人次|期|场|家|册|处|则|例|批|元|万元|亿元|万|千|百|%|％|‰)$/;

export function readFigure(
  { content, shape }: Pick<SheetCell, 'content' | 'shape'>,
  expected: Expected,
): ReadFigure {
  switch (content.kind) {
    case 'number':
      return readNumber(content.value, shape, expected);
    case 'text':
      return readText(content.text, expected);
    case 'boolean':
      return doubt('NOT_A_FIGURE');
    case 'error':
      return doubt('ERROR_VALUE');
    case 'no result':
      return doubt('NO_RESULT');
  }
}

function readNumber(stored: number, shape: SheetCell['shape'], expected: Expected): ReadFigure {
  const shown = asShown(stored);
  // Who types 12 into a cell of per cents has 0.12 stored and 12% shown.
  if (shape === 'percent') return doubt('SHOWN_OTHERWISE', valueText(shown * percent, expected));
  if (shape !== 'plain')
    return doubt('SHOWN_OTHERWISE', shape === 'date' ? null : valueText(shown, expected));
  return judged(readFigureValue(shown, expected.kind), expected);
}

function asShown(stored: number): number {
  const shown = Number(stored.toPrecision(shownDigits));
  const nearest = Math.round(shown * decimals) / decimals;
  return Math.abs(shown - nearest) < nothingBeside ? nearest : shown;
}

function readText(text: string, expected: Expected): ReadFigure {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .replace(/^'/, '')
    .trim();
  if (tidy === '') return doubt('NOT_A_FIGURE');
  if (none.test(tidy)) return doubt('SAYS_NONE', '0');
  const { figure, word } = withoutWord(tidy);
  // A space parts thousands or two figures: only the first is one figure.
  if (/\s/.test(figure) && !/^-?\d{1,3}( \d{3})+(\.\d+)?$/.test(figure)) return doubt('NOT_A_FIGURE');
  const read = readTypedFigure(figure, expected.kind);
  if ('reason' in read || read.value === null) return doubt('NOT_A_FIGURE');
  if (word === null || word === expected.unit) return judged(read, expected);
  return doubt('OTHER_MEASURE', otherMeasure(figure, word, expected));
}

/** What the figure would be in the cell's own unit, where that can be said. */
function otherMeasure(figure: string, word: string, { kind }: Expected): string | null {
  const plain = figure.replace(/[,\s]/g, '');
  if (kind === 'money') {
    const fen = word === '元' ? fenFromYuan(plain) : null;
    return fen === null ? null : tenThousandYuanFromFen(fen);
  }
  return /[百千万亿%‰]/.test(word) ? null : plain;
}

/** 12件 as 12 and 件; the word has to be one that counts something. */
function withoutWord(tidy: string): { readonly figure: string; readonly word: string | null } {
  const match = /^(.*?\d)\s*([^\d\s.,]+)$/s.exec(tidy);
  const [, figure = '', word = ''] = match ?? [];
  return match && countedWords.test(word) ? { figure, word } : { figure: tidy, word: null };
}

function judged(read: ReturnType<typeof readFigureValue>, expected: Expected): ReadFigure {
  if ('reason' in read || read.value === null) return doubt('NOT_A_FIGURE');
  const isWhole = expected.kind !== 'count' || Number.isSafeInteger(read.value);
  return isWhole ? { kind: 'VALUE', value: read.value } : doubt('NOT_WHOLE', typedText(read.value));
}

function valueText(shown: number, { kind }: Expected): string | null {
  const read = readFigureValue(Number(shown.toPrecision(shownDigits)), kind);
  return 'value' in read ? typedText(read.value) : null;
}

function doubt(reason: SheetDoubtReason, value: string | null = null): ReadFigure {
  return { kind: 'DOUBT', reason, value };
}
