import { lossOf } from './deduct.js';
import type { Deduction } from './deduct.js';
import type { SchemeItem } from './scheme.js';

/** What a reviewer's mark can do to an item: what there is without one, and between which points all is kept. */
export interface MarkRoom {
  readonly without: number;
  readonly least: number;
  readonly most: number;
}

/** What stands beside a mark: full marks where nothing gives points one by one, what practices give, what is lost. */
export function markRoom(
  item: SchemeItem,
  {
    maximum,
    practices,
  }: {
    readonly maximum: number;
    readonly practices: readonly { readonly holds: boolean | null; readonly points: number }[];
  },
  deductions: readonly Pick<Deduction, 'line' | 'points'>[],
): MarkRoom {
  const begin = item.practices.length > 0 || item.mark !== null ? 0 : maximum;
  const given = practices.reduce((sum, { holds, points }) => sum + (holds === true ? points : 0), 0);
  return {
    without: begin + given - lossOf(item, deductions),
    least: item.floor,
    most: item.signed ? item.points : maximum,
  };
}

/** What an item comes to with a mark. */
export function pointsWithMark({ without, least, most }: MarkRoom, mark: number): number {
  return Math.min(most, Math.max(least, without + mark));
}

/** A total with another mark on one of its items; an item that was not judged so far joins with its full marks. */
export function totalWithMark(
  total: { readonly points: number | null; readonly maximum: number },
  item: { readonly points: number | null; readonly maximum: number },
  room: MarkRoom,
  mark: number,
): { readonly points: number; readonly maximum: number } {
  return {
    points: (total.points ?? 0) - (item.points ?? 0) + pointsWithMark(room, mark),
    maximum: total.maximum + (item.points === null ? item.maximum : 0),
  };
}
