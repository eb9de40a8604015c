import type { Scheme, SchemeItem } from '../scheme.js';
import { defaultScheme } from './default.js';

/** What a machine judged at first; the other items gave no points. */
const judgedAtFirst: readonly string[] = [
  'publishedOnTime',
  'filedOnTime',
  'complete',
  'consistentInside',
  'consistentOverYears',
];

/** The general scheme as it was while five items were judged and no grade was given: old totals are reproduced by it. */
export const defaultScheme1: Scheme = {
  ...defaultScheme,
  version: 'default/1',
  items: defaultScheme.items.map((item): SchemeItem =>
    judgedAtFirst.includes(item.indicator) ? item : { ...item, deductions: [], mark: null },
  ),
  essentials: [],
  gradedFrom: 101,
};
