import { measures, outlierParameters, outliersAmong, unitKinds } from '@mingjian/domain';
import type { BoundBlock, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { figureColumn, nameColumn } from '../../writing/columns.js';
import { amountOf, counted, expectedUnits, originsOf } from '../../writing/county.js';
import { saidRun } from '../sums.js';
import type { Writing } from '../writing.js';

/** Figures that lie far from those of units of the same kind: true, or a slip to be looked at. */
export function outliersChapter(w: Writing): readonly BoundBlock[] {
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
  if (found.length === 0)
    return [
      w.chapter('outliers', 'outliers.heading'),
      w.paragraph('outliers.text', w.say('outliers.none'), [{ words: note }]),
    ];
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
  return [
    w.chapter('outliers', 'outliers.heading'),
    w.paragraph('outliers.text', w.say('outliers.text', { n })),
    block,
  ];
}
