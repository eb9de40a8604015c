import {
  breakBetween,
  changeBetween,
  figureOfAmount,
  largestChanges,
  measureById,
  measures,
  sumOfAmounts,
} from '@mingjian/domain';
import type { Change, ChangedPair, FigurePair, Measure, MeasureId } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { changeInWords, signOf } from '../../bound/shown.js';
import { figureColumn, nameColumn, unknown, wordColumn } from '../../writing/columns.js';
import { amountOf, expectedUnits, originsOf, yearBefore } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { UnitYearFacts } from '../../facts/county-facts.js';
import { breakNotes } from '../breaks.js';
import type { Writing } from '../writing.js';

interface Compared {
  readonly measure: Measure & { readonly id: MeasureId };
  readonly change: Change;
  readonly from: Run & { readonly figure: string };
  readonly to: Run & { readonly figure: string };
  readonly difference: Run & { readonly figure: string };
  readonly percent: Run & { readonly figure: string };
  readonly both: Run & { readonly figure: string };
}

/** Sums of two years over the same units, and the largest change of a single unit. */
export function changesChapter(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const compared = measures.flatMap((measure) => comparedIn(w, units, measure) ?? []);
  const { block } = w.table({
    key: 'changes',
    caption: w.word('changes.table'),
    columns: [
      nameColumn('measure', w.word('column.measure')),
      wordColumn('unit', w.word('column.measureUnit'), { width: 0.8 }),
      // Fees are yuan: a county's come to millions.
      figureColumn('from', String(w.facts.year - 1), { width: 1.3 }),
      figureColumn('to', String(w.facts.year), { width: 1.3 }),
      figureColumn('change', w.word('column.change'), { width: 1.4 }),
      figureColumn('percent', w.word('column.percent')),
      figureColumn('both', w.word('column.both')),
    ],
    rows: compared.map(({ measure, change, from, to, difference, percent, both }): TableRow => ({
      key: `changes.${measure.id}`,
      cells: [
        words(w.text(measure.label)),
        words(w.text(measure.unit)),
        cellOf(from),
        cellOf(to),
        cellOf(difference),
        change.percent === null ? unknown : cellOf(percent),
        cellOf(both),
      ],
      shades: null,
    })),
    notes: [
      w.word('changes.note'),
      ...breakNotes(
        w,
        [w.facts.year - 1, w.facts.year],
        measures.filter(({ id }) => isSaidInBoth(units, id)).map(({ id }) => id),
      ),
    ],
  });
  const [largest] = byPercent(compared);
  const ofUnits = changesOfUnits(w, units);
  return [
    w.chapter('changes', 'changes.heading'),
    w.paragraph(
      'changes.text',
      largest === undefined
        ? w.say('changes.none')
        : w.say('changes.text', {
            measure: inItsUnit(w, largest.measure.id),
            from: largest.from,
            to: largest.to,
            change: [largest.percent],
          }),
      largestOfUnit(w, ofUnits),
    ),
    ...(compared.length > 0 ? [block] : []),
    ...(ofUnits.length > 0 ? [tableOfUnits(w, ofUnits)] : []),
  ];
}

function comparedIn(
  w: Writing,
  units: readonly UnitNow[],
  measure: Measure & { readonly id: MeasureId },
): Compared | null {
  const { year } = w.facts;
  const pairs = units.flatMap(({ unit, now }) => {
    const before = yearBefore(unit, now);
    const [from, to] = [amountOf(before, measure.id), amountOf(now, measure.id)];
    return before && from && to ? [{ before, now, from, to }] : [];
  });
  const from = sumOfAmounts(pairs.map((pair) => pair.from));
  const to = sumOfAmounts(pairs.map((pair) => pair.to));
  const change = changeBetween(from, to, breakBetween(measure.breaks, year - 1, year), measure.kind);
  if (change === null || (from?.amount === 0n && to?.amount === 0n)) return null;
  const { id, kind } = measure;
  const was = pairs.flatMap(({ before }) => originsOf(before, id));
  const is = pairs.flatMap(({ now }) => originsOf(now, id));
  const origins: readonly Origin[] = [...was, ...is];
  const coverage = { expected: units.length, reported: pairs.length };
  const key = `change.${id}`;
  const value = figureOfAmount(change.difference, kind);
  return {
    measure,
    change,
    from: w.binder.amount(`${key}.from`, from, kind, { derivation: 'SUM', origins: was, coverage }),
    to: w.binder.amount(`${key}.to`, to, kind, { derivation: 'SUM', origins: is, coverage }),
    difference: w.binder.bind({
      key: `${key}.difference`,
      kind,
      value,
      qualifier: change.qualifier,
      shown: `${signOf[change.qualifier]}${changeInWords(value, kind)}`,
      derivation: 'CHANGE',
      coverage,
      origins,
    }),
    percent: w.binder.bind({
      key: `${key}.percent`,
      kind: 'percent',
      value: change.percent,
      qualifier: 'EXACT',
      shown: change.percent === null ? '—' : changeInWords(change.percent, 'percent'),
      derivation: 'CHANGE',
      coverage,
      origins,
    }),
    both: w.binder.number(`${key}.both`, pairs.length, { derivation: 'COUNT', origins }),
  };
}

function isSaidInBoth(units: readonly UnitNow[], measure: MeasureId): boolean {
  return units.some(
    ({ unit, now }) => amountOf(now, measure) !== null && amountOf(yearBefore(unit, now), measure) !== null,
  );
}

function byPercent(compared: readonly Compared[]): readonly Compared[] {
  return compared
    .filter(({ change }) => change.percent !== null)
    .sort((one, other) => Math.abs(other.change.percent ?? 0) - Math.abs(one.change.percent ?? 0));
}

/** So many changes of single units are listed. */
const mostListed = 10;

interface UnitChange extends FigurePair {
  readonly before: UnitYearFacts;
  readonly now: UnitYearFacts;
}

type LargeUnitChange = ChangedPair<UnitChange>;

/** By per cent among units and measures whose base bears one, the largest first. */
function changesOfUnits(w: Writing, units: readonly UnitNow[]): readonly LargeUnitChange[] {
  const { year } = w.facts;
  const pairs = units.flatMap(({ unit, now }): readonly UnitChange[] => {
    const before = yearBefore(unit, now);
    if (!before) return [];
    return measures.map(({ id }) => ({
      before,
      now,
      measure: id,
      from: amountOf(before, id),
      to: amountOf(now, id),
    }));
  });
  return largestChanges(pairs, year, mostListed);
}

/** 行政事业性收费（元）: figures beside it are in its unit. */
function inItsUnit(w: Writing, measure: MeasureId): string {
  const { label, unit } = measureById(measure);
  return w.inBrackets(w.text(label), w.text(unit));
}

function saidIn(w: Writing, of: UnitYearFacts, measure: MeasureId): Run & { readonly figure: string } {
  return w.binder.amount(
    `said.${of.code}.${of.year}.${measure}`,
    amountOf(of, measure),
    measureById(measure).kind,
    {
      derivation: 'STATED',
      origins: originsOf(of, measure),
    },
  );
}

function tableOfUnits(w: Writing, found: readonly LargeUnitChange[]): BoundBlock {
  return w.table({
    key: 'changes.units',
    caption: w.word('changes.units'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      nameColumn('measure', w.word('column.measure')),
      figureColumn('from', String(w.facts.year - 1)),
      figureColumn('to', String(w.facts.year)),
      figureColumn('percent', w.word('column.percent')),
    ],
    rows: found.map(({ before, now, measure, change: { percent } }): TableRow => ({
      key: `changes.${now.code}.${measure}`,
      cells: [
        words(now.name),
        words(inItsUnit(w, measure)),
        cellOf(saidIn(w, before, measure)),
        cellOf(saidIn(w, now, measure)),
        w.binder.bound({
          key: `change.${now.code}.${measure}.percent`,
          kind: 'percent',
          value: percent,
          qualifier: 'EXACT',
          shown: changeInWords(percent, 'percent'),
          derivation: 'CHANGE',
          coverage: null,
          origins: [...originsOf(before, measure), ...originsOf(now, measure)],
        }),
      ],
      shades: null,
    })),
    notes: [w.word('changes.units.note')],
  }).block;
}

function largestOfUnit(w: Writing, [largest]: readonly LargeUnitChange[]): readonly Run[] {
  if (!largest) return [];
  const { before, now, measure } = largest;
  return w.say('changes.unit', {
    unit: now.name,
    measure: inItsUnit(w, measure),
    from: saidIn(w, before, measure),
    to: saidIn(w, now, measure),
  });
}
