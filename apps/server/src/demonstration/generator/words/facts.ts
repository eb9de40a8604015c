import { groupSubtotal } from '@mingjian/domain';
import type { Format, MeasureId, Qualifier } from '@mingjian/domain';
import type { CountyUnit } from '../../county/county-unit.js';
import type { WorkYear } from '../books.js';
import { applicationCell, countIn, form } from '../form-figures.js';
import type { FormFigures } from '../form-figures.js';
import { pickSome, randomFor } from '../random.js';
import { mandatesOf } from './mandates.js';
import type { Fact, Facts } from './sentence.js';

/** What a report is written from. */
export interface Story {
  readonly unit: CountyUnit;
  readonly year: number;
  readonly work: WorkYear;
  /** As the unit's form says them when the words are written. */
  readonly figures: FormFigures;
  /** Without one nobody looks back at what it promised. */
  readonly hasReportOfLastYear: boolean;
  /** What became of last year's first problem, where last year's words were drawn in another way. */
  readonly lastDone?: string;
}

const words = (text: string): Fact => ({ words: text });

export function stated(measure: MeasureId, value: number, qualifier: Qualifier = 'EXACT'): Fact {
  return {
    words: `${value}${qualifier === 'AT_LEAST' ? '余' : ''}`,
    states: [{ measure, value, qualifier }],
  };
}

/** Every fact that sentences may speak of; what is blank in the form is left out, so that no sentence tells it. */
export function factsOf(story: Story): Facts {
  const { figures } = story;
  return { ...namesOf(story), ...workOf(story.work), ...tablesOf(form, figures, documentsOf(figures)) };
}

export function namesOf({ unit, year }: Pick<Story, 'unit' | 'year'>): Facts {
  const [topicA, topicB, topicC] = pickSome(randomFor(unit.code, year, 'topics'), unit.topics, 3);
  const { province, city, county } = mandatesOf(year);
  return {
    self: words(unit.self),
    year: words(String(year)),
    lastYear: words(String(year - 1)),
    provincePoints: words(province),
    cityPoints: words(city),
    countyPoints: words(county),
    topicA: words(topicA ?? unit.name),
    topicB: words(topicB ?? unit.name),
    topicC: words(topicC ?? unit.name),
  };
}

function workOf(work: WorkYear): Facts {
  return {
    items: stated('disclosure.items', work.items),
    website: stated('disclosure.byWebsite', work.byWebsite),
    wechat: stated('disclosure.byWechat', work.byWechat),
    news: stated('disclosure.newsItems', work.newsItems, work.newsQualifier),
    sessions: stated('training.sessions', work.trainingSessions),
    trainees: stated('training.attendees', work.trainees),
    meetings: stated('meetings.held', work.meetings),
    partTime: stated('staff.partTime', work.staffPartTime),
    responses: stated('responses.issued', work.responses),
    noFee: { words: '未收取', states: [{ measure: 'fees.disclosure', value: '0', qualifier: 'EXACT' }] },
  };
}

type Count = readonly [name: string, measure: MeasureId, count: number | null];

function documentsOf(figures: FormFigures): readonly Count[] {
  return [
    ['issued', 'disclosure.normativeIssued', countIn(figures, 'proactive.normativeDocument.issued')],
    ['repealed', 'disclosure.normativeRepealed', countIn(figures, 'proactive.normativeDocument.repealed')],
    ['inForce', 'disclosure.normativeInForce', countIn(figures, 'proactive.normativeDocument.inForce')],
  ];
}

/** Of the tables that the formats since 2019 share; their normative documents are counted in ways of their own. */
export function tablesOf(form: Format, figures: FormFigures, documents: readonly Count[]): Facts {
  const total = (row: string): number | null => countIn(figures, applicationCell(row, 'total'));
  const group = (id: string): number | null => {
    const sum = groupSubtotal(form, 'applications', id, 'total', figures);
    return typeof sum === 'number' ? sum : null;
  };
  const counts: readonly Count[] = [
    ...documents,
    ['licensing', 'decisions.licensing', countIn(figures, 'proactive.licensing.decisions')],
    ['penalty', 'decisions.penalty', countIn(figures, 'proactive.penalty.decisions')],
    ['compulsion', 'decisions.compulsion', countIn(figures, 'proactive.compulsion.decisions')],
    ['received', 'applications.received', total('newlyReceived')],
    ['broughtForward', 'applications.broughtForward', total('broughtForward')],
    ['handled', 'applications.handled', total('handledTotal')],
    ['granted', 'applications.granted', total('granted')],
    ['partlyGranted', 'applications.partlyGranted', total('partlyGranted')],
    ['refused', 'applications.refused', group('refused')],
    ['unavailable', 'applications.unavailable', group('unavailable')],
    ['notProcessed', 'applications.notProcessed', group('notProcessed')],
    ['otherHandling', 'applications.otherHandling', total('otherHandling') ?? group('otherHandling')],
    ['carriedForward', 'applications.carriedForward', total('carriedForward')],
    ['reconsiderations', 'disputes.reconsiderations', countIn(figures, 'disputes.reconsideration.total')],
    ['lawsuits', 'disputes.lawsuits', lawsuitsIn(figures)],
  ];
  const known = counts.flatMap(([name, measure, count]) =>
    count === null ? [] : [[name, stated(measure, count)] as const],
  );
  return { ...Object.fromEntries(known), ...noneOf(new Map(counts.map(([name, , count]) => [name, count]))) };
}

function lawsuitsIn(figures: FormFigures): number | null {
  const direct = countIn(figures, 'disputes.directSuit.total');
  const after = countIn(figures, 'disputes.suitAfterReconsideration.total');
  return direct === null || after === null ? null : direct + after;
}

/** Words that deny, and those that do not: each can be said only where the form bears it out. */
export function noneOf(counts: ReadonlyMap<string, number | null>): Facts {
  const open = counts.get('carriedForward') ?? 0;
  return {
    ...(open > 0 && { openAtYearEnd: stated('applications.carriedForward', open) }),
    ...(counts.get('received') === 0 && {
      noneReceived: {
        words: '未收到',
        states: [{ measure: 'applications.received', value: 0, qualifier: 'EXACT' }],
      },
    }),
    ...(counts.get('reconsiderations') === 0 &&
      counts.get('lawsuits') === 0 && {
        noneDisputed: {
          words: '未发生',
          states: [
            { measure: 'disputes.reconsiderations', value: 0, qualifier: 'EXACT' },
            { measure: 'disputes.lawsuits', value: 0, qualifier: 'EXACT' },
          ],
        },
      }),
  };
}
