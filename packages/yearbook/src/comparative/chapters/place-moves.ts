import { indicatorById, movedBy, pointsMoved } from '@mingjian/domain';
import type { PlaceChange, PointsMoved } from '@mingjian/domain';
import type { BoundBlock, Run, TableCell, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { changeInWords } from '../../bound/shown.js';
import type { PlaceBefore } from '../../facts/county-facts.js';
import { figureColumn, nameColumn, unknown, wordColumn } from '../../writing/columns.js';
import { refOf, yearOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { Writing } from '../writing.js';
import { pointsOrigins, rankRun } from '../points.js';

type Figure = Run & { readonly figure: string };

/** A unit with a place in both years. */
interface Mover {
  readonly one: UnitNow;
  readonly before: PlaceBefore;
  readonly change: PlaceChange;
}

/** So many units that moved furthest are explained; the league table has them all. */
const mostExplained = 10;
/** So many items that moved a total most are named. */
const mostItems = 3;

/** Points of the year before, of which its total and its place came. */
export function originsBefore({ unit, now }: UnitNow): readonly Origin[] {
  const last = yearOf(unit, now.year - 1);
  const { before } = unit.judged;
  if (last === undefined || before === null) return [];
  return before.scores.flatMap(({ indicator, points, maximum }): readonly Origin[] =>
    points === null ? [] : [{ kind: 'POINTS', report: refOf(last), indicator, points, maximum }],
  );
}

/** The place of the year before; the dash where it had none. */
export function previousRankCell(w: Writing, one: UnitNow): TableCell {
  const { before } = one.unit.judged;
  return before === null || before.rank === null ? unknown : cellOf(previousRankRun(w, one, before));
}

function previousRankRun(w: Writing, one: UnitNow, { rank, tied }: PlaceBefore): Figure {
  return w.binder.bind({
    key: `previousRank.${one.now.code}`,
    kind: 'count',
    value: rank,
    qualifier: 'EXACT',
    shown: rank === null ? '—' : `${rank}${tied ? '＝' : ''}`,
    derivation: 'RANK',
    coverage: null,
    origins: originsBefore(one),
  });
}

/** Places up or down: +3 is three places up. */
export function placesCell(w: Writing, one: UnitNow): TableCell {
  const change = one.unit.judged.before?.change ?? null;
  if (change === null) return unknown;
  return w.binder.bound({
    key: `rankChange.${one.now.code}`,
    kind: 'count',
    value: change.places,
    qualifier: 'EXACT',
    shown: changeInWords(change.places, 'count'),
    derivation: 'CHANGE',
    coverage: null,
    origins: [...originsBefore(one), ...pointsOrigins(one)],
  });
}

/** How many moved up, down or not at all, and who moved furthest; why not where the two years cannot be compared. */
export function movesSentence(w: Writing, units: readonly UnitNow[]): readonly Run[] {
  const before = String(w.facts.year - 1);
  const { placeHindrance } = w.facts;
  if (placeHindrance !== null) return w.say(`moves.not.${placeHindrance}`, { before });
  const movers = moversAmong(units);
  if (movers.length === 0) return w.say('moves.nobody', { before });
  const count = (name: string, holds: (places: number) => boolean): Figure => {
    const those = movers.filter(({ change }) => holds(change.places));
    return w.binder.number(`moves.${name}`, those.length, {
      derivation: 'COUNT',
      origins: those.flatMap(({ one }) => [...originsBefore(one), ...pointsOrigins(one)]),
    });
  };
  return [
    ...w.say('moves.text', {
      before,
      up: count('up', (places) => places > 0),
      down: count('down', (places) => places < 0),
      same: count('same', (places) => places === 0),
    }),
    ...newlyRanked(w, units),
    { words: w.locale === 'zh' ? '。' : '.' },
  ];
}

/** Those that have a place and had none: with the others they are all that are ranked. */
function newlyRanked(w: Writing, units: readonly UnitNow[]): readonly Run[] {
  const those = units.filter(({ unit }) => (unit.judged.before?.change ?? null) === null);
  if (those.length === 0) return [];
  const n = w.binder.number('moves.new', those.length, {
    derivation: 'COUNT',
    origins: those.flatMap(pointsOrigins),
  });
  return w.say('moves.new', { n });
}

/** Who moved furthest, and whose doing it was: none where nobody moved. */
export function movesTable(w: Writing, units: readonly UnitNow[]): readonly BoundBlock[] {
  const furthest = moversAmong(units)
    .filter(({ change }) => change.places !== 0)
    .sort((one, other) => Math.abs(other.change.places) - Math.abs(one.change.places))
    .slice(0, mostExplained);
  if (furthest.length === 0) return [];
  const { block } = w.table({
    key: 'moves',
    caption: w.word('moves.table'),
    columns: [
      nameColumn('unit', w.word('column.unit'), 1.8),
      wordColumn('ranks', w.word('column.ranks'), { width: 1.3 }),
      figureColumn('places', w.word('column.places'), { width: 0.8 }),
      nameColumn('points', w.word('column.pointsMoved'), 3),
      nameColumn('others', w.word('column.others'), 2.8),
    ],
    rows: furthest.map((mover) => rowOf(w, mover)),
    notes: [w.word('moves.note')],
  });
  return [block];
}

function moversAmong(units: readonly UnitNow[]): readonly Mover[] {
  return units.flatMap((one): readonly Mover[] => {
    const { before } = one.unit.judged;
    return before === null || before.change === null ? [] : [{ one, before, change: before.change }];
  });
}

function rowOf(w: Writing, { one, before, change }: Mover): TableRow {
  return {
    key: `moves.${one.now.code}`,
    cells: [
      words(one.now.name),
      { kind: 'RUNS', runs: [previousRankRun(w, one, before), { words: '→' }, rankRun(w, one)] },
      placesCell(w, one),
      { kind: 'RUNS', runs: itemsMoved(w, one, before) },
      { kind: 'RUNS', runs: othersMoved(w, one, change) },
    ],
    shades: null,
  };
}

/** 按时报送+5、表内一致−4: the items whose points moved most. */
function itemsMoved(w: Writing, one: UnitNow, { scores }: PlaceBefore): readonly Run[] {
  const items = pointsMoved(scores, one.unit.judged.scores);
  if (items.length === 0) return w.say('moves.ownSame');
  return w.list(items.slice(0, mostItems).map((item) => itemMoved(w, one, item)));
}

function itemMoved(w: Writing, one: UnitNow, item: PointsMoved): readonly Run[] {
  const { indicator } = item;
  const name = w.text(indicatorById(indicator).label);
  const by = movedBy(item);
  if (by === null)
    return w.say(item.now === null ? 'moves.item.notNow' : 'moves.item.notBefore', { item: name });
  const points = w.binder.bind({
    key: `moved.${one.now.code}.${indicator}`,
    kind: 'points',
    value: by,
    qualifier: 'EXACT',
    shown: changeInWords(by, 'points'),
    derivation: 'CHANGE',
    coverage: null,
    origins: [...originsBefore(one), ...pointsOrigins(one)].filter(
      (origin) => origin.kind === 'POINTS' && origin.indicator === indicator,
    ),
  });
  return w.say('moves.item', { item: name, points });
}

const parts = ['overtaken', 'passedBy', 'entered', 'left'] as const;

/** 超过4家、被1家超过: what came and went among those ahead, which adds up to the places. */
function othersMoved(w: Writing, one: UnitNow, change: PlaceChange): readonly Run[] {
  const origins = [...originsBefore(one), ...pointsOrigins(one)];
  return w.list(
    parts
      .filter((part) => change[part] > 0)
      .map((part) =>
        w.say(`moves.${part}`, {
          n: w.binder.number(`moved.${one.now.code}.${part}`, change[part], {
            derivation: 'COUNT',
            origins,
          }),
        }),
      ),
  );
}
