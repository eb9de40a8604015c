import type { BoundBlock, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { figureColumn, nameColumn, wordColumn } from '../../writing/columns.js';
import { counted, expectedUnits, refOf } from '../../writing/county.js';
import type { Writing } from '../writing.js';

/** Texts that were taken over from another unit or an earlier year. */
export function copiesChapter(w: Writing): readonly BoundBlock[] {
  const found = counted(expectedUnits(w.facts)).flatMap(({ unit, now }) =>
    unit.judged.judgements
      .filter(({ rule, outcome }) => outcome === 'FAIL' && (rule === 'DU-PEER' || rule === 'DU-PREV'))
      .map((judgement) => ({ unit, now, judgement })),
  );
  const heading = w.chapter('copies', 'copies.heading');
  if (found.length === 0) return [heading, w.paragraph('copies.text', w.say('copies.none'))];
  const originOf = ({ now, judgement }: (typeof found)[number]): Origin => ({
    kind: 'FINDING',
    report: refOf(now),
    rule: judgement.rule,
    cells: judgement.cells,
  });
  const { block } = w.table({
    key: 'copies',
    caption: w.word('copies.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      wordColumn('rule', w.word('column.rule')),
      figureColumn('likeness', w.word('column.likeness')),
      nameColumn('other', w.word('column.other'), 3),
    ],
    rows: found.map((one, at): TableRow => {
      const { unit, now, judgement } = one;
      const { left, other } = judgement;
      return {
        key: `copies.${now.code}.${at}`,
        cells: [
          words(now.name),
          words(judgement.rule),
          cellOf(
            w.binder.number(
              `copies.${now.code}.${judgement.rule}.${at}`,
              typeof left === 'number' ? left : null,
              {
                derivation: 'STATED',
                origins: [originOf(one)],
              },
            ),
          ),
          words(
            other === undefined
              ? '—'
              : otherInWords(w, judgement.rule, other.reportYear, unit.judged.likeUnit),
          ),
        ],
        shades: null,
      };
    }),
  });
  const n = w.binder.number('copies.count', new Set(found.map(({ now }) => now.code)).size, {
    derivation: 'COUNT',
    origins: found.map(originOf),
  });
  return [heading, w.paragraph('copies.text', w.say('copies.text', { n })), block];
}

/** Of an earlier year of its own, or of another unit. */
function otherInWords(w: Writing, rule: string, reportYear: number, likeUnit: string | null): string {
  const year = String(reportYear);
  if (rule === 'DU-PREV') return w.word('copies.own', { year });
  return likeUnit === null
    ? w.word('copies.unnamed', { year })
    : w.word('copies.other', { unit: likeUnit, year });
}
