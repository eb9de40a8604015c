import { median } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { changeInWords } from '../../bound/shown.js';
import { figureColumn, nameColumn, unknown, wordColumn } from '../../writing/columns.js';
import { expectedUnits, refOf, stateOrigin, yearOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { Writing } from '../writing.js';

/** Points, places and grades of those that can be ranked, and who cannot. */
export function leagueChapter(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const ranked = units
    .filter(({ unit }) => unit.judged.rank !== null)
    .sort((one, other) => (one.unit.judged.rank ?? 0) - (other.unit.judged.rank ?? 0));
  const unranked = units.filter(({ unit }) => unit.judged.rank === null);
  const { block, name } = w.table({
    key: 'league',
    caption: w.word('league.table'),
    columns: [
      wordColumn('rank', w.word('column.rank'), { width: 0.8 }),
      nameColumn('unit', w.word('column.unit')),
      figureColumn('total', w.word('column.total')),
      figureColumn('maximum', w.word('column.maximum')),
      wordColumn('grade', w.word('column.grade')),
      figureColumn('previous', w.word('column.previousTotal', { year: String(w.facts.year - 1) })),
      figureColumn('change', w.word('column.change')),
    ],
    rows: [...ranked, ...unranked].map((unit) => rowOf(w, unit)),
    notes: [w.word('league.note')],
  });
  return [
    w.chapter('league', 'league.heading'),
    w.paragraph('league.text', rankedSentence(w, ranked), unrankedSentence(w, unranked, name)),
    block,
  ];
}

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

/** The place as a sentence says it: the table's mark of a tie is no word. */
export function placeRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
  return w.binder.number(`place.${one.now.code}`, one.unit.judged.rank, {
    derivation: 'RANK',
    origins: pointsOrigins(one),
  });
}

function rankRun(w: Writing, one: UnitNow): Run & { readonly figure: string } {
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

function rowOf(w: Writing, one: UnitNow): TableRow {
  const { unit, now } = one;
  const { total, previousTotal, grade, rank } = unit.judged;
  // Last year's points are told as a whole: its report is where they come from.
  const last = yearOf(unit, now.year - 1);
  const before = last === undefined ? [] : [stateOrigin(last)];
  const change = total === null || previousTotal === null ? null : total.points - previousTotal;
  return {
    key: `league.${now.code}`,
    cells: [
      rank === null ? unknown : cellOf(rankRun(w, one)),
      words(now.name),
      total === null ? unknown : cellOf(totalRun(w, one)),
      total === null ? unknown : cellOf(maximumRun(w, one)),
      grade === null ? unknown : words(w.text(grade.grade.label)),
      previousTotal === null
        ? unknown
        : cellOf(
            w.binder.number(`previousTotal.${now.code}`, previousTotal, {
              kind: 'points',
              derivation: 'TOTAL',
              origins: before,
            }),
          ),
      change === null
        ? unknown
        : w.binder.bound({
            key: `totalChange.${now.code}`,
            kind: 'points',
            value: change,
            qualifier: 'EXACT',
            shown: changeInWords(change, 'points'),
            derivation: 'CHANGE',
            coverage: null,
            origins: [...before, ...pointsOrigins(one)],
          }),
    ],
    shades: null,
  };
}

function rankedSentence(w: Writing, ranked: readonly UnitNow[]): readonly Run[] {
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  if (!highest || !lowest) return w.say('league.none');
  const totals = ranked.flatMap(({ unit }) => (unit.judged.total ? [unit.judged.total.points] : []));
  const origins = ranked.flatMap(pointsOrigins);
  return w.say('league.text', {
    scheme: w.text(w.facts.scheme.label),
    ranked: w.binder.number('league.ranked', ranked.length, { derivation: 'COUNT', origins }),
    maximum: maximumRun(w, highest),
    median: w.binder.number('league.median', median(totals), {
      kind: 'points',
      derivation: 'MEDIAN',
      origins,
    }),
    highest: highest.now.name,
    highestPoints: totalRun(w, highest),
    lowest: lowest.now.name,
    lowestPoints: totalRun(w, lowest),
  });
}

function unrankedSentence(w: Writing, unranked: readonly UnitNow[], table: string): readonly Run[] {
  if (unranked.length === 0) return [];
  return w.say('league.unranked', {
    n: w.binder.number('league.unranked', unranked.length, {
      derivation: 'COUNT',
      origins: unranked.flatMap((one) => pointsOrigins(one)),
    }),
    names: w.names(unranked, table, ({ now }) => [{ words: now.name }]),
  });
}
