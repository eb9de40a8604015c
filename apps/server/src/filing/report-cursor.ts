import { Refusal } from '../platform/refusals.js';
import { codeOf, cursorOf } from '../units/cursor.js';
import { isCode } from './handed-in.js';
import type { ReportPlaceInList } from './reports.repository.js';

/** A place in a list of reports, opaque to whoever pages through it. */
export function cursorOfReport({ code, year, unitId }: ReportPlaceInList): string {
  return cursorOf(`${code} ${year} ${unitId}`);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function reportOfCursor(cursor: string): ReportPlaceInList {
  const [unitId = '', year = '', ...code] = (codeOf(cursor) ?? '').split(' ').reverse();
  const place = { code: code.reverse().join(' '), year: Number(year), unitId };
  if (!isCode(place.code) || !/^\d{1,4}$/.test(year) || !uuid.test(unitId))
    throw new Refusal(
      'BAD_QUERY',
      {},
      { zh: 'after 应为上一页的 endCursor', en: '`after` must be the endCursor of a page' },
    );
  return place;
}
