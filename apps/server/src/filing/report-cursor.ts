import { codeOf, cursorOf } from '../units/cursor.js';
import { isCode } from './handed-in.js';
import type { ReportPlaceInList } from './reports.repository.js';

/** A place in a list of reports, opaque to whoever pages through it. */
export function cursorOfReport({ code, year, unitId }: ReportPlaceInList): string {
  return cursorOf(`${code} ${year} ${unitId}`);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Null when it is none of ours. */
export function reportOfCursor(cursor: string): ReportPlaceInList | null {
  const [unitId = '', year = '', ...code] = (codeOf(cursor) ?? '').split(' ').reverse();
  const place = { code: code.reverse().join(' '), year: Number(year), unitId };
  return isCode(place.code) && /^\d{1,4}$/.test(year) && uuid.test(unitId) ? place : null;
}
