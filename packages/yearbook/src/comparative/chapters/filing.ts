import type { BoundBlock, Run, TableCell, TableRow } from '../../bound/document.js';
import type { Origin } from '../../bound/figure.js';
import { cellOf, words } from '../../bound/binder.js';
import type { UnitYearFacts } from '../../facts/county-facts.js';
import { figureColumn, nameColumn, unknown } from '../../writing/columns.js';
import { daysAfter, expectedUnits, refOf, stateOrigin } from '../../writing/county.js';
import type { UnitNow } from '../../writing/county.js';
import type { Writing } from '../writing.js';

/** Who filed and published in time, who was late and by how much, whose report went back. */
export function filingChapter(w: Writing): readonly BoundBlock[] {
  const units = expectedUnits(w.facts);
  const { block, name } = w.table({
    key: 'filing',
    caption: w.word('filing.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      figureColumn('filedOn', w.word('column.filedOn'), { group: w.word('group.filed') }),
      figureColumn('filedLate', w.word('column.daysLate'), { group: w.word('group.filed') }),
      figureColumn('returns', w.word('column.returns'), { group: w.word('group.filed') }),
      figureColumn('publishedOn', w.word('column.publishedOn'), { group: w.word('group.published') }),
      figureColumn('publishedLate', w.word('column.daysLate'), { group: w.word('group.published') }),
    ],
    rows: units.map((unit) => rowOf(w, unit)),
    notes: [w.word('filing.note', { next: String(w.facts.year + 1) })],
  });
  return [
    w.chapter('filing', 'filing.heading'),
    w.paragraph(
      'filing.text',
      filingSentence(w, units, name),
      publishingSentence(w, units, name),
      returnsSentence(w, units),
    ),
    block,
  ];
}

const filedDay = (now: UnitYearFacts): Origin => ({
  kind: 'DAY',
  report: refOf(now),
  of: 'FILED',
  day: now.filedOn,
});
const publishedDay = (now: UnitYearFacts): Origin => ({
  kind: 'DAY',
  report: refOf(now),
  of: 'PUBLISHED',
  day: now.publishedOn,
});
const due = (now: UnitYearFacts, day: string): Origin => ({
  kind: 'DAY',
  report: refOf(now),
  of: 'DUE',
  day,
});

function rowOf(w: Writing, { now }: UnitNow): TableRow {
  const key = `filing.${now.code}`;
  const name = words(now.name);
  if (now.version === null)
    return {
      key,
      cells: [name, { kind: 'STATE', words: w.word('filing.notCounted'), span: 5 }],
      shades: null,
    };
  const next = w.facts.year + 1;
  return {
    key,
    cells: [
      name,
      now.filedOn === null ? unknown : w.binder.day(`${key}.filedOn`, now.filedOn, next, [filedDay(now)]),
      lateCell(w, `${key}.late`, now.filedOn, now.filingDue, [filedDay(now), due(now, now.filingDue)]),
      cellOf(
        w.binder.number(`${key}.returns`, now.returns, { derivation: 'COUNT', origins: [stateOrigin(now)] }),
      ),
      now.publishedOn === null
        ? unknown
        : w.binder.day(`${key}.publishedOn`, now.publishedOn, next, [publishedDay(now)]),
      lateCell(w, `${key}.publishedLate`, now.publishedOn, now.publicationDue, [
        publishedDay(now),
        due(now, now.publicationDue),
      ]),
    ],
    shades: null,
  };
}

function lateCell(
  w: Writing,
  key: string,
  day: string | null,
  dueOn: string,
  origins: readonly Origin[],
): TableCell {
  const late = daysAfter(day, dueOn);
  return late === null
    ? unknown
    : cellOf(w.binder.number(key, late, { kind: 'days', derivation: 'DIFFERENCE', origins }));
}

interface Lateness {
  readonly onTime: readonly UnitNow[];
  readonly late: readonly { readonly unit: UnitNow; readonly days: number }[];
}

function latenessBy(
  units: readonly UnitNow[],
  dayOf: (now: UnitYearFacts) => string | null,
  dueOf: (now: UnitYearFacts) => string,
): Lateness {
  const known = units.flatMap((unit) => {
    const days = daysAfter(dayOf(unit.now), dueOf(unit.now));
    return days === null ? [] : [{ unit, days }];
  });
  return {
    onTime: known.filter(({ days }) => days === 0).map(({ unit }) => unit),
    late: known.filter(({ days }) => days > 0),
  };
}

function count(w: Writing, key: string, units: readonly UnitNow[], originOf: (now: UnitYearFacts) => Origin) {
  return w.binder.number(key, units.length, {
    derivation: 'COUNT',
    origins: units.map(({ now }) => originOf(now)),
  });
}

function namesWithDays(
  w: Writing,
  key: string,
  { late, table }: { readonly late: Lateness['late']; readonly table: string },
  originOf: (now: UnitYearFacts) => Origin,
) {
  return w.names(late, table, ({ unit: { now }, days }) =>
    w.say('filing.lateOne', {
      name: now.name,
      days: w.binder.number(`${key}.${now.code}`, days, {
        kind: 'days',
        derivation: 'DIFFERENCE',
        origins: [originOf(now)],
      }),
    }),
  );
}

const names = (w: Writing, units: readonly UnitNow[], table: string) =>
  w.names(units, table, ({ now }) => [{ words: now.name }]);

function filingSentence(w: Writing, units: readonly UnitNow[], table: string): readonly Run[] {
  const there = units.filter(({ now }) => now.version !== null);
  const { onTime, late } = latenessBy(
    there,
    ({ filedOn }) => filedOn,
    ({ filingDue }) => filingDue,
  );
  const unknownDay = there.filter(({ now }) => now.filedOn === null);
  const notFiled = units.filter(({ now }) => now.version === null);
  const expected = w.binder.number('units.expected', units.length, {
    derivation: 'COUNT',
    origins: units.map(({ now }) => stateOrigin(now)),
  });
  const end: Run = { words: w.locale === 'zh' ? '。' : '' };
  // Who was in time and who was late cannot be told of any.
  if (unknownDay.length === units.length) return [...w.say('filing.allUnknown', { expected }), end];
  return [
    ...w.say('filing.onTime', { expected, onTime: count(w, 'filing.onTime', onTime, filedDay) }),
    ...(late.length > 0
      ? w.say('filing.late', {
          late: count(
            w,
            'filing.late',
            late.map(({ unit }) => unit),
            filedDay,
          ),
          names: namesWithDays(w, 'filing.lateDays', { late, table }, filedDay),
        })
      : w.say('filing.none')),
    ...(unknownDay.length > 0
      ? w.say('filing.unknown', { n: count(w, 'filing.unknown', unknownDay, stateOrigin) })
      : []),
    ...(notFiled.length > 0
      ? w.say('filing.notFiled', {
          n: count(w, 'filing.notFiled', notFiled, stateOrigin),
          names: names(w, notFiled, table),
        })
      : []),
    end,
  ];
}

function publishingSentence(w: Writing, units: readonly UnitNow[], table: string): readonly Run[] {
  const there = units.filter(({ now }) => now.version !== null);
  const { onTime, late } = latenessBy(
    there,
    ({ publishedOn }) => publishedOn,
    ({ publicationDue }) => publicationDue,
  );
  const without = there.filter(({ now }) => now.publishedOn === null);
  return [
    ...w.say('publishing.onTime', { onTime: count(w, 'publishing.onTime', onTime, publishedDay) }),
    ...(late.length > 0
      ? w.say('publishing.late', {
          late: count(
            w,
            'publishing.late',
            late.map(({ unit }) => unit),
            publishedDay,
          ),
          names: namesWithDays(w, 'publishing.lateDays', { late, table }, publishedDay),
        })
      : w.say('publishing.none')),
    ...(without.length > 0
      ? w.say('publishing.not', {
          n: count(w, 'publishing.not', without, stateOrigin),
          names: names(w, without, table),
        })
      : []),
    ...(w.locale === 'zh' ? [{ words: '。' }] : []),
  ];
}

function returnsSentence(w: Writing, units: readonly UnitNow[]): readonly Run[] {
  const returned = units.filter(({ now }) => now.returns > 0);
  if (returned.length === 0) return w.say('returns.none');
  return w.say('returns', {
    units: count(w, 'returns.units', returned, stateOrigin),
    times: w.binder.number(
      'returns.times',
      returned.reduce((sum, { now }) => sum + now.returns, 0),
      { derivation: 'SUM', origins: returned.map(({ now }) => stateOrigin(now)) },
    ),
  });
}
