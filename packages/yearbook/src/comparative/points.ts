import type { Run } from '../bound/document.js';
import type { Origin } from '../bound/figure.js';
import { refOf } from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';
import type { Writing } from './writing.js';

/** What a unit's total is made of. */
export function pointsOrigins({ unit, now }: UnitNow): readonly Origin[] {
  return unit.judged.scores.flatMap(({ indicator, points, maximum }): readonly Origin[] =>
    points === null ? [] : [{ kind: 'POINTS', report: refOf(now), indicator, points, maximum }],
  );
}

/** The total of a unit, bound once for all places in which it stands. */
export function totalRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
  return w.binder.number(`total.${one.now.code}`, one.unit.judged.total?.points ?? null, {
    kind: 'points',
    derivation: 'TOTAL',
    origins: pointsOrigins(one),
  });
}

export function maximumRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
  return w.binder.number(`maximum.${one.now.code}`, one.unit.judged.total?.maximum ?? null, {
    kind: 'points',
    derivation: 'TOTAL',
    origins: pointsOrigins(one),
  });
}

/** The place as a sentence says it, which tells by a word that it is shared. */
export function placeRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
  return w.binder.number(`place.${one.now.code}`, one.unit.judged.rank, {
    derivation: 'RANK',
    origins: pointsOrigins(one),
  });
}

export function rankRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
  const { rank, tied } = one.unit.judged;
  return w.binder.bind({
    key: `rank.${one.now.code}`,
    kind: 'count',
    value: rank,
    qualifier: 'EXACT',
    shown: rank === null ? '—' : `${rank}${tied ? '＝' : ''}`,
    derivation: 'RANK',
    coverage: null,
    origins: pointsOrigins(one),
  });
}
