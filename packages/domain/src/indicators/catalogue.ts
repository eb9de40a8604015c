import { channels } from './entries/channels.js';
import { clean } from './entries/clean.js';
import { complete } from './entries/complete.js';
import { consistentInside } from './entries/consistent-inside.js';
import { consistentOverYears } from './entries/consistent-over-years.js';
import { disclosed } from './entries/disclosed.js';
import { filedOnTime } from './entries/filed-on-time.js';
import { handledInTime } from './entries/handled-in-time.js';
import { handling } from './entries/handling.js';
import { organised } from './entries/organised.js';
import { original } from './entries/original.js';
import { publishedOnTime } from './entries/published-on-time.js';
import { secrecyReviewed } from './entries/secrecy-reviewed.js';
import { substance } from './entries/substance.js';
import { supervised } from './entries/supervised.js';
import { trained } from './entries/trained.js';
import type { Indicator } from './indicator.js';

const entries = [
  publishedOnTime,
  filedOnTime,
  complete,
  consistentInside,
  consistentOverYears,
  original,
  substance,
  clean,
  handling,
  organised,
  channels,
  disclosed,
  handledInTime,
  secrecyReviewed,
  supervised,
  trained,
] as const;

export type IndicatorId = (typeof entries)[number]['id'];

/** Every indicator that a scheme may give points to. */
export const indicators: readonly (Indicator & { readonly id: IndicatorId })[] = entries;

export function isIndicatorId(id: string): id is IndicatorId {
  return indicators.some((indicator) => indicator.id === id);
}

export function indicatorById(id: IndicatorId): Indicator & { readonly id: IndicatorId } {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No such indicator: ${id}`);
  return found;
}
