import type { MeasureId } from '@mingjian/domain';
import { countIn } from '../form-figures.js';
import type { FormFigures } from '../form-figures.js';
import { namesOf, noneOf, stated, tablesOf } from '../words/facts.js';
import type { Fact, Facts } from '../words/sentence.js';
import type { ArchiveBook } from './archive-books.js';
import { trialForm } from './trial-form.js';

/** Facts of a report of 2019 or 2020: what is blank in the form is left out. */
export function trialFacts(book: ArchiveBook, figures: FormFigures): Facts {
  const documents = [
    ['issued', 'disclosure.normativeIssued', countIn(figures, 'proactive.normativeDocument.made')],
    ['inForce', 'disclosure.normativeInForce', countIn(figures, 'proactive.normativeDocument.publicTotal')],
  ] as const;
  const disclosed = countIn(figures, 'proactive.normativeDocument.disclosed');
  return {
    ...namesOf(book),
    ...workFacts(book, true),
    ...(disclosed !== null && { disclosed: { words: String(disclosed) } }),
    ...tablesOf(trialForm, figures, documents),
  };
}

const noneIssued = [{ measure: 'disclosure.normativeIssued', value: 0, qualifier: 'EXACT' }] as const;

/** Facts of a report of 2014 to 2018, from the form of 2014 whether it is annexed or not. */
export function narrativeFacts(book: ArchiveBook, figures: FormFigures, hasForm: boolean): Facts {
  const count = (row: string): number => countIn(figures, `applications.${row}`) ?? 0;
  const counts: readonly (readonly [name: string, measure: MeasureId, count: number])[] = [
    ['received', 'applications.received', count('received')],
    ['handled', 'applications.handled', count('answered')],
    ['granted', 'applications.granted', count('granted')],
    ['partlyGranted', 'applications.partlyGranted', count('partlyGranted')],
    ['refused', 'applications.refused', count('refused')],
    ['unavailable', 'applications.unavailable', count('notThisOrgan') + count('notExisting')],
    ['reconsiderations', 'disputes.reconsiderations', countIn(figures, 'reconsideration.total') ?? 0],
    ['lawsuits', 'disputes.lawsuits', countIn(figures, 'litigation.total') ?? 0],
  ];
  const issued = countIn(figures, 'disclosed.normativeDocumentsIssued') ?? 0;
  return {
    ...namesOf(book),
    ...workFacts(book, hasForm),
    ...Object.fromEntries(counts.map(([name, measure, value]) => [name, stated(measure, value)])),
    ...noneOf(new Map(counts.map(([name, , value]) => [name, value]))),
    ...(count('answered') === 0 && { noneAnswered: { words: '' } }),
    ...(issued > 0
      ? { someIssued: stated('disclosure.normativeIssued', issued) }
      : { noneIssued: { words: '没有制发', states: noneIssued } }),
  };
}

/** Where the form says the exact number, the words do not round it. */
function workFacts({ work }: ArchiveBook, isExact: boolean): Facts {
  const some = (measure: MeasureId, value: number): Fact | undefined =>
    value > 0 ? stated(measure, value) : undefined;
  const facts: Readonly<Record<string, Fact | undefined>> = {
    items: stated('disclosure.items', work.items),
    website: stated('disclosure.byWebsite', work.byWebsite),
    weibo: some('disclosure.byWeibo', work.byWeibo),
    wechat: some('disclosure.byWechat', work.byWechat),
    news: stated('disclosure.newsItems', work.newsItems, work.newsQualifier),
    sessions: stated('training.sessions', work.trainingSessions),
    trainees: stated('training.attendees', work.trainees, isExact ? 'EXACT' : work.traineesQualifier),
    meetings: stated('meetings.held', work.meetings),
    partTime: some('staff.partTime', work.staffPartTime),
    responses: some('responses.issued', work.responses),
    noFee: { words: '未收取', states: [{ measure: 'fees.disclosure', value: '0', qualifier: 'EXACT' }] },
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact] as const])),
  );
}
