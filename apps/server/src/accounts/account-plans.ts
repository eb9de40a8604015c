import { longestTexts, textProblem } from '@mingjian/domain';
import type { BadPlace } from '@mingjian/domain';
import type { Role } from './permissions.js';

/** A grant as somebody asks for it. */
export interface GrantPlan {
  readonly role: Role;
  /** Any code that the unit or region ever bore. */
  readonly scope: string;
  /** The last report year it covers; null without an end. */
  readonly yearTo: number | null;
}

export const usualPerMinute = 60;
export const mostPerMinute = 1_000_000;
const mostGrants = 50;
const years = { first: 2008, last: 2999 } as const;

export function badName(path: string, name: string): readonly BadPlace[] {
  if (name.trim() === '') return [{ path, reason: 'EMPTY' }];
  const reason = textProblem(name, longestTexts.name);
  return reason === null ? [] : [{ path, reason }];
}

export function badGrants(grants: readonly GrantPlan[]): readonly BadPlace[] {
  if (grants.length === 0) return [{ path: 'grants', reason: 'EMPTY' }];
  if (grants.length > mostGrants) return [{ path: 'grants', reason: 'TOO_MANY' }];
  const keys = grants.map(({ role, scope }) => `${role} ${scope}`);
  return grants.flatMap(({ yearTo }, index): BadPlace[] => [
    ...(keys.indexOf(keys[index] ?? '') < index
      ? [{ path: `grants[${index}]`, reason: 'TWICE' as const }]
      : []),
    ...(isYear(yearTo) ? [] : [{ path: `grants[${index}].yearTo`, reason: 'NOT_A_YEAR' as const }]),
  ]);
}

export function badLimit(path: string, perMinute: number | null): readonly BadPlace[] {
  const isFit = perMinute === null || (perMinute >= 1 && perMinute <= mostPerMinute);
  return isFit ? [] : [{ path, reason: 'OUT_OF_RANGE' }];
}

function isYear(year: number | null): boolean {
  return year === null || (Number.isInteger(year) && year >= years.first && year <= years.last);
}
