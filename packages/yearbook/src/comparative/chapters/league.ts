import { median } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { changeInWords } from '../../bound/shown.js';
import { figureColumn, nameColumn, unknown, wordColumn } from '../../writing/columns.js';
import { expectedUnits } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { Writing } from '../writing.js';
import { maximumRun, pointsOrigins, rankRun, totalRun } from '../points.js';
import { movesSentence, movesTable, originsBefore, placesCell, previousRankCell } from './place-moves.js';

/** Points, places and grades of those that can be ranked, and who cannot. */
export function leagueChapter(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const ranked = units
    .filter(({ unit }) => unit.judged.rank !== null)
    .sort((one, other) => (one.unit.judged.rank ?? 0) - (other.unit.judged.rank ?? 0));
  const unranked = units.filter(({ unit }) => unit.judged.rank === null);
  const before = w.word('group.before', { year: String(w.facts.year - 1) });
  const change = w.word('group.change');
  const { block, name } = w.table({
    key: 'league',
    caption: w.word('league.table'),
    columns: [
      wordColumn('rank', w.word('column.rank'), { width: 0.8 }),
      nameColumn('unit', w.word('column.unit')),
      figureColumn('total', w.word('column.total')),
      figureColumn('maximum', w.word('column.maximum'), { width: 0.8 }),
      wordColumn('grade', w.word('column.grade'), { width: 0.8 }),
      figureColumn('previousRank', w.word('column.rank'), { width: 0.8, group: before }),
      figureColumn('previous', w.word('column.total'), { group: before }),
      figureColumn('rankChange', w.word('column.rank'), { width: 0.8, group: change }),
      figureColumn('change', w.word('column.total'), { group: change }),
    ],
    rows: [...ranked, ...unranked].map((unit) => rowOf(w, unit)),
    notes: [w.word('league.note')],
  });
  return [
    w.chapter('league', 'league.heading'),
    w.paragraph(
      'league.text',
      rankedSentence(w, ranked),
      unrankedSentence(w, unranked, name),
      ranked.length === 0 ? [] : movesSentence(w, ranked),
    ),
    block,
    ...movesTable(w, ranked),
  ];
}

function rowOf(w: Writing, one: UnitNow): TableRow {
  const { unit, now } = one;
  const { total, previous, grade, rank } = unit.judged;
  const before = originsBefore(one);
  const change = pointsChange(one);
  return {
    key: `league.${now.code}`,
    cells: [
      rank === null ? unknown : cellOf(rankRun(w, one)),
      words(now.name),
      total === null ? unknown : cellOf(totalRun(w, one)),
      total === null ? unknown : cellOf(maximumRun(w, one)),
      grade === null ? unknown : words(w.text(grade.grade.label)),
      previousRankCell(w, one),
      previous === null
        ? unknown
        : cellOf(
            w.binder.number(`previousTotal.${now.code}`, previous.points, {
              kind: 'points',
              derivation: 'TOTAL',
              origins: before,
            }),
          ),
      placesCell(w, one),
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

/** Points out of different maxima say nothing beside each other: null. */
function pointsChange({ unit }: UnitNow): number | null {
  const { total, previous } = unit.judged;
  if (total === null || previous === null || total.maximum !== previous.maximum) return null;
  return total.points - previous.points;
}

function rankedSentence(w: Writing, ranked: readonly UnitNow[]): readonly Run[] {
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  if (!highest || !lowest) return w.say('league.none');
  const totals = ranked.flatMap(({ unit }) => (unit.judged.total ? [unit.judged.total.points] : []));
  const origins = ranked.flatMap(pointsOrigins);
  const isOneForAll = highest.unit.judged.total?.points === lowest.unit.judged.total?.points;
  return w.say(isOneForAll ? 'league.textSame' : 'league.text', {
    scheme: w.text(w.facts.scheme.label),
    ranked: w.binder.number('league.ranked', ranked.length, { derivation: 'COUNT', origins }),
    maximum: maximumRun(w, highest),
    median: w.binder.number('league.median', median(totals), {
      kind: 'points',
      derivation: 'MEDIAN',
      origins,
    }),
    highest: atPoints(w, ranked, highest),
    highestPoints: totalRun(w, highest),
    lowest: atPoints(w, ranked, lowest),
    lowestPoints: totalRun(w, lowest),
  });
}

/** So many that share the highest or the lowest points are named. */
const mostNamed = 3;

function atPoints(w: Writing, ranked: readonly UnitNow[], { unit }: UnitNow): readonly Run[] {
  const those = ranked.filter((one) => one.unit.judged.total?.points === unit.judged.total?.points);
  const [first] = those;
  if (first === undefined || those.length <= mostNamed)
    return w.list(those.map(({ now }) => [{ words: now.name }]));
  const n = w.binder.number(`league.at.${unit.judged.total?.points ?? 0}`, those.length, {
    derivation: 'COUNT',
    origins: those.flatMap(pointsOrigins),
  });
  return w.say('league.andOthers', { name: first.now.name, n });
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
