import { measureById } from '@mingjian/domain';
import type { BoundBlock, TableRow } from '../../bound/document.js';
import { cellOf, words } from '../../bound/binder.js';
import type { UnitYearFacts } from '../../facts/county-facts.js';
import { figureColumn, nameColumn } from '../../writing/columns.js';
import { amountOf, expectedUnits, originsOf, refOf, yearBefore } from '../../writing/county.js';
import type { Writing } from '../writing.js';

interface Link {
  readonly before: UnitYearFacts;
  readonly after: UnitYearFacts;
}

/** What one year's report carries out the next one brings in, over all years; broken links and who must mend them. */
export function carryingChapter(w: Writing): readonly BoundBlock[] {
  const links = expectedUnits(w.facts).flatMap(({ unit }) =>
    unit.years.flatMap((after): readonly Link[] => {
      const before = yearBefore(unit, after);
      return before && isTold(before, after) ? [{ before, after }] : [];
    }),
  );
  const broken = links.filter(({ before, after }) => out(before)?.amount !== into(after)?.amount);
  const origins = links.flatMap(({ before, after }) => [
    ...originsOf(before, 'applications.carriedForward'),
    ...originsOf(after, 'applications.broughtForward'),
  ]);
  const heading = w.chapter('carrying', 'carrying.heading');
  if (links.length === 0) return [heading, w.paragraph('carrying.text', w.say('carrying.none'))];
  const n = w.binder.number('carrying.links', links.length, { derivation: 'COUNT', origins });
  if (broken.length === 0) return [heading, w.paragraph('carrying.text', w.say('carrying.whole', { n }))];
  const { block } = w.table({
    key: 'carrying',
    caption: w.word('carrying.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      nameColumn('years', w.word('column.years'), 1.4),
      figureColumn('out', w.word('column.out')),
      figureColumn('in', w.word('column.in')),
      nameColumn('mend', w.word('column.mend'), 3),
    ],
    rows: broken.map(({ before, after }): TableRow => ({
      key: `carrying.${after.code}.${after.year}`,
      cells: [
        words(after.name),
        words(`${before.year}→${after.year}`),
        cellOf(said(w, before, 'applications.carriedForward')),
        cellOf(said(w, after, 'applications.broughtForward')),
        words(w.word('carrying.mend', { unit: after.name, year: String(after.year) })),
      ],
      shades: null,
    })),
    notes: [w.word('carrying.note')],
  });
  return [
    heading,
    w.paragraph(
      'carrying.text',
      w.say('carrying.text', {
        n,
        broken: w.binder.number('carrying.broken', broken.length, {
          derivation: 'COUNT',
          origins: broken.map(({ after }) => ({
            kind: 'FINDING',
            report: refOf(after),
            rule: 'YY-CARRY',
            cells: ['applications.broughtForward.total'],
          })),
        }),
      }),
    ),
    block,
  ];
}

const out = (year: UnitYearFacts) => amountOf(year, 'applications.carriedForward');
const into = (year: UnitYearFacts) => amountOf(year, 'applications.broughtForward');

/** Both ends are stated, and exactly. */
function isTold(before: UnitYearFacts, after: UnitYearFacts): boolean {
  return out(before)?.qualifier === 'EXACT' && into(after)?.qualifier === 'EXACT';
}

function said(
  w: Writing,
  year: UnitYearFacts,
  measure: 'applications.carriedForward' | 'applications.broughtForward',
) {
  return w.binder.amount(
    `said.${year.code}.${year.year}.${measure}`,
    amountOf(year, measure),
    measureById(measure).kind,
    { derivation: 'STATED', origins: originsOf(year, measure) },
  );
}
