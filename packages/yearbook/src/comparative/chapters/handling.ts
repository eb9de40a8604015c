import { barredFrom, rankShares, shareAsked, shareById } from '@mingjian/domain';
import type { Amount, MeasureId } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import { amountInWords } from '../../bound/shown.js';
import { figureColumn, nameColumn, wordColumn } from '../../writing/columns.js';
import { amountOf, counted, expectedUnits, originsOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import { saidCell, saidRun } from '../sums.js';
import type { Writing } from '../writing.js';

const share = shareById('share.disclosed');

/** Who disclosed most of what it was asked for, among those with cases enough for a share to say anything. */
export function handlingChapter(w: Writing): readonly BoundBlock[] {
  const units = counted(expectedUnits(w.facts));
  const asked = units.filter((one) => barredFrom(share, saidBy(one)) === null);
  const { ranked, leastBase } = rankShares(asked, (one) => shareAsked(share, saidBy(one)));
  const heading = w.chapter('handling', 'handling.heading');
  const least = String(leastBase);
  const [best] = ranked;
  if (!best) return [heading, w.paragraph('handling.text', w.say('handling.none', { least }))];
  const shareOf = ({ item, percent }: (typeof ranked)[number]): Run & { readonly figure: string } =>
    w.binder.bind({
      key: `handling.${item.now.code}.share`,
      kind: 'percent',
      value: percent,
      qualifier: 'EXACT',
      shown: amountInWords(percent, 'percent'),
      derivation: 'SHARE',
      coverage: null,
      origins: [...share.part, ...share.whole].flatMap((measure) => originsOf(item.now, measure)),
    });
  const { block } = w.table({
    key: 'handling',
    caption: w.word('handling.table'),
    columns: [
      wordColumn('rank', w.word('column.rank'), { width: 0.8 }),
      nameColumn('unit', w.word('column.unit')),
      figureColumn('handled', w.word('column.handled')),
      figureColumn('granted', w.word('column.granted')),
      figureColumn('partly', w.word('column.partly')),
      figureColumn('share', w.word('column.share')),
    ],
    rows: ranked.map((one): TableRow => ({
      key: `handling.${one.item.now.code}`,
      cells: [
        words(`${one.place}${one.tied ? '＝' : ''}`),
        words(one.item.now.name),
        saidCell(w, one.item, 'applications.handled'),
        saidCell(w, one.item, 'applications.granted'),
        saidCell(w, one.item, 'applications.partlyGranted'),
        cellOf(shareOf(one)),
      ],
      shades: null,
    })),
    notes: [w.word('handling.note', { least })],
  });
  const first = ranked.filter(({ place }) => place === 1);
  return [
    heading,
    w.paragraph(
      'handling.text',
      w.say('handling.text', {
        least,
        names: w.list(first.map(({ item }) => [{ words: item.now.name }])),
        handled: saidRun(w, best.item, 'applications.handled'),
        share: shareOf(best),
      }),
    ),
    block,
  ];
}

function saidBy({ now }: UnitNow): (measure: MeasureId) => Amount | null {
  return (measure) => amountOf(now, measure);
}
