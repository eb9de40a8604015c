import { practices } from '@mingjian/domain';
import type { PracticeStanding } from '@mingjian/domain';
import type { BoundBlock, TableCell, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { nameColumn, nothing, wordColumn } from '../../writing/columns.js';
import { counted, coverageOf, expectedUnits, refOf } from '../../writing/county.js';
import { standingsOf } from '../../writing/practices.js';
import type { Writing } from '../writing.js';

/** So many practices with the fewest reports are named in the sentence. */
const mostNamed = 3;

/** Which reports say that a practice is in place, and where the gaps are. */
export function practicesChapter(w: Writing): readonly BoundBlock[] {
  const expected = expectedUnits(w.facts);
  const units = counted(expected);
  if (units.length === 0) return [];
  const standings = new Map(units.map((one) => [one, standingsOf(one.now)]));
  const saidBy = practices.map(({ id, label }) => {
    const who = units.filter((one) => standings.get(one)?.get(id) === 'HOLDS');
    const origins = who.map(({ now }): Origin => ({ kind: 'STATE', report: refOf(now), state: 'HOLDS' }));
    const run = w.binder.number(`practice.${id}`, who.length, {
      derivation: 'COUNT',
      coverage: coverageOf(expected),
      origins,
    });
    return { id, label, count: who.length, run };
  });
  const fewest = [...saidBy].sort((one, other) => one.count - other.count).slice(0, mostNamed);
  const { block } = w.table({
    key: 'practices',
    caption: w.word('practices.table'),
    columns: [
      nameColumn('unit', w.word('column.unit'), 2.6),
      ...practices.map(({ id, label }) => wordColumn(id, w.text(label))),
    ],
    rows: units.map(({ now }, at): TableRow => {
      const one = units[at];
      const own = one && standings.get(one);
      return {
        key: `practices.${now.code}`,
        cells: [words(now.name), ...practices.map(({ id }) => mark(w, own?.get(id)))],
        shades: null,
      };
    }),
    total: {
      key: 'practices.total',
      cells: [words(w.word('practices.total')), ...saidBy.map(({ run }) => cellOf(run))],
      shades: null,
    },
    notes: [w.word('practices.note')],
    isWide: true,
  });
  return [
    w.chapter('practices', 'practices.heading'),
    w.paragraph(
      'practices.text',
      w.say('practices.text', {
        names: w.list(
          fewest.map(({ label, run }) => w.say('practices.one', { practice: w.text(label), n: run })),
        ),
      }),
    ),
    block,
  ];
}

function mark(w: Writing, standing: PracticeStanding | undefined): TableCell {
  switch (standing) {
    case 'HOLDS':
      return words(w.word('mark.holds'));
    case 'DENIED':
      return words(w.word('mark.denied'));
    case 'CONTRADICTORY':
      return words(w.word('mark.both'));
    case 'NOT_SAID':
    case 'NO_REPORT':
    case undefined:
      return nothing;
  }
}
