import { balanceOfFlow, largestBy, partsOfFlow } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import type { BarsSpec } from '../../bound/chart.js';
import { words } from '../../bound/binder.js';
import { figureColumn, nameColumn } from '../../writing/columns.js';
import { amountOf, counted, expectedUnits } from '../../writing/county.js';
import type { UnitYearFacts } from '../../facts/county-facts.js';
import type { UnitNow } from '../../writing/county.js';
import { countOf, saidCell, saidRun, shareRun, sumOrigins, sumOver, sumRun } from '../sums.js';
import { cellOf } from '../../bound/binder.js';
import type { Writing } from '../writing.js';

/** Columns of the table on results, in the order of table 3. */
const results: readonly { readonly measure: MeasureId; readonly zh: string; readonly en: string }[] = [
  { measure: 'applications.received', zh: '新收', en: 'New' },
  { measure: 'applications.broughtForward', zh: '上年结转', en: 'Brought in' },
  { measure: 'applications.granted', zh: '予以公开', en: 'Granted' },
  { measure: 'applications.partlyGranted', zh: '部分公开', en: 'Partly' },
  { measure: 'applications.refused', zh: '不予公开', en: 'Refused' },
  { measure: 'applications.unavailable', zh: '无法提供', en: 'Unavailable' },
  { measure: 'applications.notProcessed', zh: '不予处理', en: 'Not processed' },
  { measure: 'applications.otherHandling', zh: '其他处理', en: 'Other' },
  { measure: 'applications.handled', zh: '办结总计', en: 'Handled' },
  { measure: 'applications.carriedForward', zh: '结转下年', en: 'Carried on' },
];

const mostNamed = 3;
/** So many bars stand on one page below its text; the table has all units. */
const mostBars = 26;

/** Applications received, their results and what is carried on, by unit. */
export function applicationsChapter(w: Writing): readonly BoundBlock[] {
  const units = counted(expectedUnits(w.facts));
  const ordered = [...units].sort((one, other) => (dueOf(other) ?? -1) - (dueOf(one) ?? -1));
  const { block, name } = w.table({
    key: 'applications',
    caption: w.word('applications.table'),
    columns: [
      nameColumn('unit', w.word('column.unit')),
      ...results.map(({ measure, zh, en }) => figureColumn(measure, w.locale === 'zh' ? zh : en)),
    ],
    rows: ordered.map((one): TableRow => ({
      key: `applications.${one.now.code}`,
      cells: [words(one.now.name), ...results.map(({ measure }) => saidCell(w, one, measure))],
      shades: null,
    })),
    total: totalRow(w, units),
    summed: results.map(({ measure }) => measure),
    notes: hasOtherResults(units) ? [w.word('applications.others')] : [],
  });
  // Without applications there is no bar to see, nor where the year's format does not tell what is carried on.
  const barred = ordered.filter(({ now }) => (partsOf(now)?.all ?? 0) > 0).slice(0, mostBars);
  const isCut = ordered.length > barred.length;
  const most = { table: name, most: String(barred.length) };
  const chart = () =>
    w.chart(
      'applications.chart',
      w.word(isCut ? 'applications.chart.most' : 'applications.chart', most),
      w.word(isCut ? 'applications.chart.saysMost' : 'applications.chart.says', most),
      barsOf(w, barred),
      'applications',
    );
  const hasAny = (countOf(sumOver(units, 'applications.received')) ?? 0) > 0;
  return [
    w.chapter('applications', 'applications.heading'),
    w.paragraph('applications.text', ...(hasAny ? sentences(w, units) : [w.say('applications.none')])),
    ...(barred.length > 0 ? [chart()] : []),
    block,
  ];
}

/** Whether what was handled came to more than the results that have a column. */
function hasOtherResults(units: readonly UnitNow[]): boolean {
  const sum = (measure: MeasureId): number => countOf(sumOver(units, measure)) ?? 0;
  const handled = results.findIndex(({ measure }) => measure === 'applications.handled');
  // The first two are what came in.
  const told = results.slice(2, handled).reduce((all, { measure }) => all + sum(measure), 0);
  return told < sum('applications.handled');
}

function totalRow(w: Writing, units: readonly UnitNow[]): TableRow {
  const n = w.binder.number('units.counted', units.length, { derivation: 'COUNT', origins: [] });
  return {
    key: 'applications.total',
    cells: [
      { kind: 'RUNS', runs: w.say('total.units', { n }) },
      ...results.map(({ measure }) => cellOf(sumRun(w, units, measure))),
    ],
    shades: null,
  };
}

function dueOf({ now }: UnitNow): number | null {
  const received = countOf(amountOf(now, 'applications.received'));
  const before = countOf(amountOf(now, 'applications.broughtForward'));
  return received === null ? null : received + (before ?? 0);
}

function partsOf(now: UnitYearFacts): ReturnType<typeof partsOfFlow> {
  const value = (measure: MeasureId) => countOf(amountOf(now, measure));
  return partsOfFlow({
    granted: value('applications.granted'),
    partlyGranted: value('applications.partlyGranted'),
    handled: value('applications.handled'),
    carriedForward: value('applications.carriedForward'),
  });
}

function barsOf(w: Writing, units: readonly UnitNow[]): BarsSpec {
  return {
    kind: 'BARS',
    series: [
      { name: w.word('series.disclosed'), tone: 'first' },
      { name: w.word('series.otherwise'), tone: 'light' },
      { name: w.word('series.open'), tone: 'outline' },
    ],
    rows: units.map(({ now }) => {
      const parts = partsOf(now);
      return {
        name: now.name,
        values:
          parts === null
            ? [null, null, null]
            : [parts.disclosed, parts.otherwise, parts.open].map((each) => ({
                value: each,
                qualifier: 'EXACT' as const,
                shown: String(each),
              })),
        total: parts === null ? null : String(parts.all),
        absent: parts === null ? w.word('absent.unknown') : null,
      };
    }),
  };
}

function sentences(w: Writing, units: readonly UnitNow[]): readonly (readonly Run[])[] {
  const sum = (measure: MeasureId) => sumRun(w, units, measure);
  const count = (measure: MeasureId) => countOf(sumOver(units, measure));
  const flow = {
    received: count('applications.received'),
    broughtForward: count('applications.broughtForward'),
    handled: count('applications.handled'),
    carriedForward: count('applications.carriedForward'),
  };
  const hasCarried = flow.broughtForward !== null || flow.carriedForward !== null;
  const { due, accounted, balanced } = balanceOfFlow(flow);
  const origins = (
    ['applications.granted', 'applications.partlyGranted', 'applications.handled'] as const
  ).flatMap((measure) => sumOrigins(units, measure));
  const granted = count('applications.granted');
  const partly = count('applications.partlyGranted');
  const top = largestBy(units, ({ now }) => countOf(amountOf(now, 'applications.received')), mostNamed);
  const topSum = countOf(sumOver(top, 'applications.received'));
  return [
    w.say(hasCarried ? 'applications.text' : 'applications.textUncarried', {
      units: w.binder.number('units.counted', units.length, { derivation: 'COUNT', origins: [] }),
      received: sum('applications.received'),
      broughtForward: sum('applications.broughtForward'),
      handled: sum('applications.handled'),
      carriedForward: sum('applications.carriedForward'),
    }),
    ...(balanced === null || due === null || accounted === null
      ? []
      : balanced
        ? [w.say('applications.balanced')]
        : [
            w.say('applications.unbalanced', {
              difference: w.binder.number('applications.difference', Math.abs(due - accounted), {
                derivation: 'DIFFERENCE',
                origins: results.flatMap(({ measure }) => sumOrigins(units, measure)),
              }),
            }),
          ]),
    ...(granted === null || partly === null
      ? []
      : [
          w.say('applications.results', {
            granted: sum('applications.granted'),
            partlyGranted: sum('applications.partlyGranted'),
            share: shareRun(w, 'applications.disclosedShare', granted + partly, flow.handled, origins),
          }),
        ]),
    ...(top.length === 0
      ? []
      : [
          w.say('applications.top', {
            names: w.list(
              top.map((one) => [
                { words: one.now.name },
                { words: w.locale === 'zh' ? '（' : ' (' },
                saidRun(w, one, 'applications.received'),
                { words: w.locale === 'zh' ? '件）' : ')' },
              ]),
            ),
            share: shareRun(
              w,
              'applications.topShare',
              topSum,
              flow.received,
              sumOrigins(top, 'applications.received'),
            ),
          }),
        ]),
  ];
}
