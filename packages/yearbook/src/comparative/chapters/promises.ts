import type { FollowUpVerdict } from '@mingjian/domain';
import type { BoundBlock, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import { figureColumn, nameColumn } from '../../writing/columns.js';
import { refOf, yearOf } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import { followedPromises } from '../followed-promises.js';
import type { FollowedPromises } from '../followed-promises.js';
import type { Writing } from '../writing.js';

type Told = 'promises' | 'done' | 'repeated' | 'spoken' | 'nothing' | 'cannot';
const columns: readonly Told[] = ['promises', 'done', 'repeated', 'spoken', 'nothing', 'cannot'];

/** A promise that is said to be done and made again counts as both. */
const told: Readonly<Record<FollowUpVerdict, readonly Told[]>> = {
  SAID_DONE: ['done'],
  REPEATED: ['repeated'],
  SAID_DONE_AND_REPEATED: ['done', 'repeated'],
  SPOKEN_OF: ['spoken'],
  NOTHING_SAID: ['nothing'],
  CANNOT_TELL: ['cannot'],
  NO_REPORT: ['cannot'],
};

/** What last year's reports promised, and what this year's say of it. */
export function promisesChapter(w: Writing): readonly BoundBlock[] {
  const { year } = w.facts;
  const kept = followedPromises(w.facts).map(({ one, promises }) => ({ one, counts: countsOf(promises) }));
  const heading = w.chapter('promises', 'promises.heading');
  const before = String(year - 1);
  if (kept.length === 0) return [heading, w.paragraph('promises.text', w.say('promises.none', { before }))];
  const originsOf = ({ unit, now }: UnitNow): readonly Origin[] =>
    [yearOf(unit, year - 1), now].flatMap((of) =>
      of ? [{ kind: 'STATE' as const, report: refOf(of), state: of.state }] : [],
    );
  const counted = (name: string, value: number) =>
    w.binder.number(`promises.${name}`, value, {
      derivation: 'SUM',
      origins: kept.flatMap(({ one }) => originsOf(one)),
    });
  const sumOf = (column: Told): number => kept.reduce((all, { counts }) => all + counts[column], 0);
  const sum = (column: Told) => counted(column, sumOf(column));
  const cannot = sumOf('cannot');
  // Counted in two columns: so much more they come to than there are promises.
  const both = columns.slice(1).reduce((all, column) => all + sumOf(column), -sumOf('promises'));
  const n = w.binder.number('promises.units', kept.length, {
    derivation: 'COUNT',
    origins: kept.flatMap(({ one }) => originsOf(one)),
  });
  const { block } = w.table({
    key: 'promises',
    caption: w.word('promises.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      ...columns.map((column) => figureColumn(column, w.word(`column.${column}`))),
    ],
    rows: kept.map(({ one, counts }): TableRow => ({
      key: `promises.${one.now.code}`,
      cells: [
        words(one.now.name),
        ...columns.map((column) =>
          cellOf(
            w.binder.number(`promises.${one.now.code}.${column}`, counts[column], {
              derivation: 'COUNT',
              origins: originsOf(one),
            }),
          ),
        ),
      ],
      shades: null,
    })),
    total: {
      key: 'promises.total',
      cells: [
        { kind: 'RUNS', runs: w.say('total.units', { n }) },
        ...columns.map((column) => cellOf(sum(column))),
      ],
      shades: null,
    },
    summed: columns,
    notes: [w.word('promises.note')],
  });
  return [
    heading,
    w.paragraph(
      'promises.text',
      w.say('promises.text', {
        before,
        year: String(year),
        n: sum('promises'),
        done: sum('done'),
        repeated: sum('repeated'),
        spoken: sum('spoken'),
        nothing: sum('nothing'),
        both: both === 0 ? '' : w.say('promises.both', { n: counted('both', both) }),
        cannot: cannot === 0 ? '' : w.say('promises.cannot', { n: sum('cannot') }),
      }),
    ),
    block,
  ];
}

function countsOf(promises: FollowedPromises['promises']): Readonly<Record<Told, number>> {
  const counts: Record<Told, number> = {
    promises: promises.length,
    done: 0,
    repeated: 0,
    spoken: 0,
    nothing: 0,
    cannot: 0,
  };
  for (const { followUps } of promises)
    for (const column of told[followUps[0]?.verdict ?? 'CANNOT_TELL']) counts[column] += 1;
  return counts;
}
