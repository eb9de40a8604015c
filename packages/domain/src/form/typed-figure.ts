import type { CellKind } from '../formats/format.js';
import type { BadValueReason } from '../report/bad-value.js';
import { readFigureValue } from '../report/read-figure.js';
import type { FigureValue } from '../report/report.js';

export type TypedFigure = { readonly value: FigureValue | null } | { readonly reason: BadValueReason };

const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plain = /^-?\d+(\.\d+)?$/;

/**
 * A figure as people type and paste it: full-width digits, spaces and commas between thousands are read; nothing,
 * and the dash with which our own tables print the unknown, is unknown. Any other text has a reason: a comma that
 * does not part thousands could be a decimal point, and is not guessed at.
 */
export function readTypedFigure(text: string, kind: CellKind): TypedFigure {
  const tidy = text.normalize('NFKC').replace(/\s/g, '').replace(/−/g, '-');
  if (tidy === '' || /^[-–—]+$/.test(tidy)) return { value: null };
  const digits = grouped.test(tidy) ? tidy.replace(/,/g, '') : tidy;
  if (!plain.test(digits)) return { reason: kind === 'count' ? 'NOT_A_NUMBER' : 'NOT_MONEY' };
  return readFigureValue(kind === 'count' ? Number(digits) : withoutLeadingZeros(digits), kind);
}

/** How a figure stands in its input once it was read. */
export function typedText(value: FigureValue | null): string {
  return value === null ? '' : String(value);
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}
