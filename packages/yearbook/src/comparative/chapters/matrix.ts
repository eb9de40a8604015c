import { indicatorById, lossShare, lossStep, shareInPercent } from '@mingjian/domain';
import type { SchemeItem } from '@mingjian/domain';
import type { BoundBlock, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { amountInWords } from '../../bound/shown.js';
import { figureColumn, nameColumn, unknown } from '../../writing/columns.js';
import { counted, expectedUnits, refOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { Writing } from '../writing.js';
import { pointsOrigins, totalRun } from '../points.js';

/** Units by items of the scheme, shaded by what they lost. */
export function matrixChapter(w: Writing): readonly BoundBlock[] {
  const units = counted(expectedUnits(w.facts));
  const { items } = w.facts.scheme;
  const { block } = w.table({
    key: 'matrix',
    caption: w.word('matrix.table'),
    columns: [
      nameColumn('unit', w.word('column.unit'), 2.2),
      figureColumn('total', w.word('column.total')),
      ...items.map(({ indicator, points, signed }) =>
        figureColumn(indicator, `${w.text(indicatorById(indicator).label)}\n${signed ? '±' : ''}${points}`),
      ),
    ],
    rows: units.map((unit) => rowOf(w, unit)),
    notes: [w.word('matrix.note')],
    isWide: true,
  });
  return [w.chapter('matrix', 'matrix.heading'), w.paragraph('matrix.text', mostLost(w, units)), block];
}

function rowOf(w: Writing, one: UnitNow): TableRow {
  const { unit, now } = one;
  const { scores, total } = unit.judged;
  return {
    key: `matrix.${now.code}`,
    cells: [
      words(now.name),
      total === null ? unknown : cellOf(totalRun(w, one)),
      ...w.facts.scheme.items.map(({ indicator }, at) => {
        const score = scores[at];
        if (!score || score.points === null) return unknown;
        const { points, maximum } = score;
        return cellOf(
          w.binder.number(`points.${now.code}.${indicator}`, points, {
            kind: 'points',
            derivation: 'STATED',
            origins: [{ kind: 'POINTS', report: refOf(now), indicator, points, maximum }],
          }),
        );
      }),
    ],
    shades: [
      0,
      0,
      ...w.facts.scheme.items.map((_, at) => {
        const score = scores[at];
        const share = score ? lossShare(score.points, score.maximum) : null;
        return share === null ? 0 : lossStep(share);
      }),
    ],
  };
}

interface LostInItem {
  readonly item: SchemeItem;
  readonly lost: number;
  readonly full: number;
}

function mostLost(w: Writing, units: readonly UnitNow[]): ReturnType<Writing['say']> {
  const lost = w.facts.scheme.items
    .filter(({ signed }) => !signed)
    .map((item): LostInItem => {
      const at = w.facts.scheme.items.indexOf(item);
      const judged = units.flatMap(({ unit }) => {
        const score = unit.judged.scores[at];
        return score && score.points !== null ? [{ points: score.points, maximum: score.maximum }] : [];
      });
      const full = judged.reduce((sum, { maximum }) => sum + maximum, 0);
      return { item, full, lost: full - judged.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort((one, other) => other.lost - one.lost);
  const [first] = lost;
  if (!first || first.lost <= 0) return w.say('matrix.none');
  const { indicator } = first.item;
  const origins = units
    .flatMap(pointsOrigins)
    .filter((origin) => origin.kind === 'POINTS' && origin.indicator === indicator);
  const share = shareInPercent(Math.round(first.lost * 10), Math.round(first.full * 10));
  return w.say('matrix.text', {
    first: w.text(indicatorById(indicator).label),
    lost: w.binder.number('matrix.lost', first.lost, { kind: 'points', derivation: 'DIFFERENCE', origins }),
    share: w.binder.bind({
      key: 'matrix.lostShare',
      kind: 'percent',
      value: share,
      qualifier: 'EXACT',
      shown: share === null ? '—' : amountInWords(share, 'percent'),
      derivation: 'SHARE',
      coverage: null,
      origins,
    }),
  });
}
