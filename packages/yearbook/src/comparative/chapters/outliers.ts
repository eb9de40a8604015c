import {
  againstOwnHistory,
  measures,
  outlierParameters,
  outliersAmong,
  ownHistoryParameters,
  unitKinds,
} from '@mingjian/domain';
import type { BoundBlock, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { figureColumn, nameColumn } from '../../writing/columns.js';
import { amountOf, counted, expectedUnits, originsOf } from '../../writing/county.js';
import { saidRun } from '../sums.js';
import type { Writing } from '../writing.js';

/** Figures that lie far from those of units of the same kind, or from the unit's own years: true, or a slip to be looked at. */
export function outliersChapter(w: Writing): readonly BoundBlock[] {
  return [w.chapter('outliers', 'outliers.heading'), ...farFromPeers(w), ...farFromOwnYears(w)];
}

function farFromPeers(w: Writing): readonly BoundBlock[] {
  const units = counted(expectedUnits(w.facts));
  const found = unitKinds.flatMap(({ id: kind }) => {
    const peers = units.filter(({ unit }) => unit.kind === kind);
    return measures
      .filter((measure) => measure.kind === 'count')
      .flatMap((measure) =>
        outliersAmong(peers, ({ now }) => amountOf(now, measure.id)).outliers.map((outlier) => ({
          measure,
          beside: peers,
          ...outlier,
        })),
      );
  });
  const note = w.word('outliers.note', { least: String(outlierParameters.fewestPeers) });
  if (found.length === 0) return [w.paragraph('outliers.text', w.say('outliers.none'), [{ words: note }])];
  const { block } = w.table({
    key: 'outliers',
    caption: w.word('outliers.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      nameColumn('measure', w.word('column.measure')),
      figureColumn('value', w.word('column.value')),
      figureColumn('median', w.word('column.median')),
    ],
    rows: found.map(({ item, measure, median, beside }): TableRow => ({
      key: `outliers.${item.now.code}.${measure.id}`,
      cells: [
        words(item.now.name),
        words(w.text(measure.label)),
        cellOf(saidRun(w, item, measure.id)),
        cellOf(
          w.binder.number(`peers.${item.now.code}.${measure.id}.median`, median.value, {
            derivation: 'MEDIAN',
            origins: beside.filter((peer) => peer !== item).flatMap(({ now }) => originsOf(now, measure.id)),
          }),
        ),
      ],
      shades: null,
    })),
    notes: [note],
  });
  const n = w.binder.number('outliers.count', found.length, {
    derivation: 'COUNT',
    origins: found.flatMap(({ item, measure }) => originsOf(item.now, measure.id)),
  });
  return [w.paragraph('outliers.text', w.say('outliers.text', { n })), block];
}

/** Beside the peers: a unit large among them may be as it always was, and one like all others unlike itself. */
function farFromOwnYears(w: Writing): readonly BoundBlock[] {
  const found = counted(expectedUnits(w.facts)).flatMap((item) =>
    measures
      .filter((measure) => measure.kind === 'count')
      .flatMap((measure) => {
        const series = item.unit.years.map((one) => ({ year: one.year, amount: amountOf(one, measure.id) }));
        const judged = againstOwnHistory(series, w.facts.year, [
          ...measure.breaks,
          ...item.unit.years.filter(({ isSameArea }) => !isSameArea),
        ]);
        if (judged.kind !== 'FAR_OUT') return [];
        const past = item.unit.years.filter(({ year }) => judged.years.includes(year));
        return [{ item, measure, past, median: judged.median }];
      }),
  );
  const note = w.word('ownYears.note', { least: String(ownHistoryParameters.fewestPeers) });
  if (found.length === 0) return [w.paragraph('ownYears.text', w.say('ownYears.none'), [{ words: note }])];
  const { block } = w.table({
    key: 'ownYears',
    caption: w.word('ownYears.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      nameColumn('measure', w.word('column.measure')),
      figureColumn('value', w.word('column.value')),
      figureColumn('median', w.word('column.ownMedian')),
      figureColumn('years', w.word('column.yearsCompared')),
    ],
    rows: found.map(({ item, measure, past, median }): TableRow => {
      const key = `own.${item.now.code}.${measure.id}`;
      const origins = past.flatMap((one) => originsOf(one, measure.id));
      return {
        key: `ownYears.${item.now.code}.${measure.id}`,
        cells: [
          words(item.now.name),
          words(w.text(measure.label)),
          cellOf(saidRun(w, item, measure.id)),
          cellOf(w.binder.number(`${key}.median`, median.value, { derivation: 'MEDIAN', origins })),
          cellOf(w.binder.number(`${key}.reported`, past.length, { derivation: 'COUNT', origins })),
        ],
        shades: null,
      };
    }),
    notes: [note],
  });
  const n = w.binder.number('ownYears.count', found.length, {
    derivation: 'COUNT',
    origins: found.flatMap(({ item, measure }) => originsOf(item.now, measure.id)),
  });
  return [w.paragraph('ownYears.text', w.say('ownYears.text', { n })), block];
}
