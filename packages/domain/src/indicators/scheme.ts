import type { IndicatorId } from './catalogue.js';

/** Points that an indicator can give; a signed one adds to or takes from the total and has no full marks. */
export interface SchemeItem {
  readonly indicator: IndicatorId;
  readonly points: number;
  readonly signed: boolean;
}

export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly items: readonly SchemeItem[];
}

/** The scheme every county starts with: 100 points and five either way for handling. */
export const defaultScheme: Scheme = {
  id: 'default',
  version: 'default/1',
  items: [
    { indicator: 'publishedOnTime', points: 20, signed: false },
    { indicator: 'filedOnTime', points: 10, signed: false },
    { indicator: 'complete', points: 15, signed: false },
    { indicator: 'consistentInside', points: 20, signed: false },
    { indicator: 'consistentOverYears', points: 10, signed: false },
    { indicator: 'original', points: 10, signed: false },
    { indicator: 'substance', points: 5, signed: false },
    { indicator: 'clean', points: 10, signed: false },
    { indicator: 'handling', points: 5, signed: true },
  ],
};
