import type { CellKind, FigureValue } from '@mingjian/domain';
import { tenThousandYuanFromFen, fenFromYuan } from '@mingjian/domain';

const number = /^([+-]|增加?|减少?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|元|件|条|次|个|人次|人|篇)?$/;
/** A cell that holds nothing but a space, as editors write it (&nbsp;), is blank as well. */
const blank = /^(?:\s*|[—―–-]+|\/|无|×|\\|空)$/;

/** Whether a figure or the sign of none may stand so; labels and units do not. */
export function isValue(text: string): boolean {
  return blank.test(text) || number.test(text);
}

/** The figure of a cell; null where it is blank or a dash, for unknown is not zero. */
export function valueOf(text: string, kind: CellKind): FigureValue | null {
  const [, sign = '', whole, fraction = '', unit] = number.exec(text) ?? [];
  if (whole === undefined) return null;
  const negative = sign === '-' || sign.startsWith('减') ? '-' : '';
  const decimal = `${negative}${whole.replaceAll(',', '')}${fraction}`;
  if (kind === 'count') return Number(decimal);
  if (unit !== '元') return decimal;
  const fen = fenFromYuan(decimal);
  return fen === null ? null : tenThousandYuanFromFen(fen);
}
