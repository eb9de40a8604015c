import type { DisclosureReport, RuleId } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import {
  oldCircumstances,
  soundNarrative,
  soundStatistics,
  withStatistics,
  withTrial,
} from './old-reports.js';
import type { Changes, Found } from './reports.js';

const circumstances = oldCircumstances(2016);

function faulty(
  rule: RuleId,
  fault: string,
  changes: Changes,
  cells: readonly string[],
  [left, right]: readonly [Found['left'], Found['right']],
): FaultyReport {
  const finding = { rule, cells, left, right, silencedBy: null };
  return { rule, fault, report: withStatistics(changes), circumstances, findings: [finding] };
}

/** The two years of the form before, and the one before there was one, in words alone. */
function threeYears(changes: Changes, told: DisclosureReport['statements']): readonly DisclosureReport[] {
  return [
    // Not the year before all over again.
    { ...withStatistics({ 'disclosed.items': 440, ...changes }), reportYear: 2015 },
    { ...withStatistics(changes), reportYear: 2014 },
    { ...soundNarrative, reportYear: 2013, statements: [...soundNarrative.statements, ...told] },
  ];
}

const toldIn2013 = (measure: 'applications.received' | 'applications.handled', value: number) =>
  ({ measure, value, qualifier: 'EXACT', section: 'applications' }) as const;
const noneIssued = {
  measure: 'disclosure.normativeIssued',
  value: 0,
  qualifier: 'EXACT',
  section: 'proactive',
} as const;

/** Without an application nobody claims to have handled one. */
function withoutClaim(one: FaultyReport): FaultyReport {
  return { ...one, report: { ...one.report, practices: [] } };
}

function unsure(rule: RuleId, why: string, changes: Changes, instances = 1): UnsureReport {
  return { rule, why, report: withStatistics(changes), circumstances, outcome: 'CANNOT_TELL', instances };
}

const inTable = (table: string, rows: string): string[] => rows.split(' ').map((row) => `${table}.${row}`);
const ways = inTable('applications', 'inPerson byFax online byLetter received');
const answers = inTable(
  'applications',
  'alreadyPublic granted partlyGranted refused notThisOrgan notExisting correctionAsked otherChannel answered',
);
const grounds = inTable(
  'applications',
  'refused.stateSecret refused.tradeSecret refused.privacy refused.endangersSafetyOrStability refused.notGovernmentInformation refused.otherLegalGrounds refused',
);
const channels = inTable('disclosed', 'items byGazette byWebsite byWeibo byWechat byOther');

/** Reports on the forms of 2014 and 2019 with one fault each, worked out by hand. */
export const faultyStatistics: readonly FaultyReport[] = [
  faulty(
    'ST-RCV',
    'a letter that the number received does not count',
    { 'applications.byLetter': 2 },
    ways,
    [10, 9],
  ),
  faulty(
    'ST-FIN',
    'one more completed after an extension than were completed in all',
    { 'applications.completedExtended': 2 },
    inTable('applications', 'completedOnTime completedExtended completed'),
    [10, 9],
  ),
  faulty(
    'ST-ANS',
    'a granted answer that the number of answers does not count',
    { 'applications.granted': 4 },
    answers,
    [10, 9],
  ),
  faulty('ST-REF', 'a refusal without a ground', { 'applications.refused.privacy': 0 }, grounds, [1, 2]),
  faulty(
    'ST-RV',
    'a reconsideration that ended in no way',
    { 'reconsideration.total': 3 },
    inTable('reconsideration', 'upheld corrected other total'),
    [2, 3],
  ),
  faulty(
    'ST-LIT',
    'a lawsuit that ended in two ways',
    { 'litigation.corrected': 1 },
    inTable('litigation', 'upheld corrected other total'),
    [2, 1],
  ),
  faulty(
    'ST-STAFF',
    'a person who is neither full-time nor part-time',
    { 'organisation.staff': 4 },
    inTable('organisation', 'staffFullTime staffPartTime staff'),
    [3, 4],
  ),
  {
    rule: 'ST-INT',
    fault: 'complaints below zero, one meeting and a half and a budget below zero',
    report: withStatistics({
      'complaints.received': -2,
      'organisation.budget': '-3',
      'training.meetings': 1.5,
    }),
    circumstances,
    findings: [
      { rule: 'ST-INT', cells: ['complaints.received'], left: -2, right: null, silencedBy: null },
      { rule: 'ST-INT', cells: ['organisation.budget'], left: '-3', right: null, silencedBy: null },
      { rule: 'ST-INT', cells: ['training.meetings'], left: 1.5, right: null, silencedBy: null },
    ],
  },
  {
    rule: 'ST-INT',
    fault: 'letters below zero, which the sum of the ways only repeats',
    report: withStatistics({ 'applications.byLetter': -1 }),
    circumstances,
    findings: [
      { rule: 'ST-RCV', cells: ways, left: 7, right: 9, silencedBy: 'ST-INT' },
      { rule: 'ST-INT', cells: ['applications.byLetter'], left: -1, right: null, silencedBy: null },
    ],
  },
  faulty(
    'ST-SUB',
    'the leader at more press conferences than there were',
    { 'responses.pressConferencesByLeader': 3 },
    inTable('responses', 'pressConferencesByLeader pressConferences'),
    [3, 2],
  ),
  faulty(
    'ST-CHAN',
    'more items on the website than items',
    { 'disclosed.byWebsite': 451 },
    channels,
    [450, 451],
  ),
  faulty('ST-CHAN', 'more items than all channels carry', { 'disclosed.items': 600 }, channels, [600, 525]),
  {
    ...faulty(
      'ST-NORM',
      'documents disclosed that nobody issued, this year or in the three before',
      { 'disclosed.normativeDocumentsIssued': 0 },
      inTable('disclosed', 'normativeDocuments normativeDocumentsIssued'),
      [3, 0],
    ),
    circumstances: {
      ...circumstances,
      earlier: threeYears({ 'disclosed.normativeDocumentsIssued': 0 }, [noneIssued]),
    },
  },
  faulty(
    'ST-FA',
    'one answered less than completed',
    { 'applications.answered': 8, 'applications.notExisting': 0 },
    inTable('applications', 'answered completed'),
    [8, 9],
  ),
  {
    ...faulty(
      'ST-BACK',
      'two completed that never came in, and the three years before left none open',
      {
        'applications.completed': 11,
        'applications.completedOnTime': 10,
        'applications.answered': 11,
        'applications.granted': 5,
      },
      inTable('applications', 'received completed'),
      [9, 11],
    ),
    circumstances: {
      ...circumstances,
      earlier: threeYears({}, [
        toldIn2013('applications.received', 4),
        toldIn2013('applications.handled', 4),
      ]),
    },
  },
  withoutClaim(
    faulty(
      'ST-FEE',
      'fees without an application',
      {
        ...Object.fromEntries([...ways, ...answers, ...grounds].map((cell) => [cell, 0])),
        'applications.completed': 0,
        'applications.completedOnTime': 0,
        'applications.completedExtended': 0,
      },
      ['fees.charged', 'applications.received'],
      ['0.02', 0],
    ),
  ),
  faulty(
    'ST-TRAIN',
    'people trained without training',
    { 'training.sessions': 0 },
    ['training.sessions', 'training.attendees'],
    [0, 42],
  ),
  {
    rule: 'T2B-PUB',
    fault: 'less public in all than was made public this year',
    report: withTrial({ 'proactive.normativeDocument.publicTotal': 1 }),
    circumstances: oldCircumstances(2020),
    findings: [
      {
        rule: 'T2B-PUB',
        cells: ['proactive.normativeDocument.publicTotal', 'proactive.normativeDocument.disclosed'],
        left: 1,
        right: 2,
        silencedBy: null,
      },
    ],
  },
  {
    rule: 'CP-FORM',
    fault: 'a narrative of 2016 without the form',
    report: {
      ...soundStatistics,
      figures: [],
      statements: [
        { measure: 'disclosure.items', value: 450, qualifier: 'EXACT', section: 'proactive' },
        { measure: 'applications.received', value: 9, qualifier: 'EXACT', section: 'applications' },
        ...soundStatistics.statements,
      ],
    },
    circumstances,
    findings: [{ rule: 'CP-FORM', cells: [], left: null, right: null, silencedBy: null }],
  },
];

export const unsureStatistics: readonly UnsureReport[] = [
  unsure('ST-RCV', 'those by fax are blank', { 'applications.byFax': null }),
  unsure('ST-FIN', 'the number completed is blank', { 'applications.completed': null }),
  unsure('ST-ANS', 'one kind of answer is blank', { 'applications.otherChannel': null }),
  unsure('ST-REF', 'one ground is blank', { 'applications.refused.stateSecret': null }),
  unsure('ST-RV', 'the total is blank', { 'reconsideration.total': null }),
  unsure('ST-LIT', 'one result is blank', { 'litigation.other': null }),
  unsure('ST-STAFF', 'part-time staff are blank', { 'organisation.staffPartTime': null }),
  {
    rule: 'ST-INT',
    why: 'the form is left out',
    report: { ...soundStatistics, figures: [] },
    circumstances,
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  unsure('ST-SUB', 'interviews are blank in both lines', {
    'responses.onlineInterviews': null,
    'responses.onlineInterviewsByLeader': null,
  }),
  unsure('ST-CHAN', 'one channel is blank and the others stay within the total', {
    'disclosed.byOther': null,
  }),
  unsure('ST-NORM', 'none were issued this year, and nobody knows of the years before', {
    'disclosed.normativeDocumentsIssued': 0,
  }),
  {
    ...unsure('ST-NORM', 'none were issued in three years, and the year before them tells nothing', {
      'disclosed.normativeDocumentsIssued': 0,
    }),
    circumstances: {
      ...circumstances,
      earlier: threeYears({ 'disclosed.normativeDocumentsIssued': 0 }, []),
    },
  },
  unsure('ST-FA', 'the number answered is blank', { 'applications.answered': null }),
  unsure('ST-BACK', 'more were completed than came in, and nobody knows what the years before left open', {
    'applications.completed': 11,
    'applications.completedOnTime': 10,
  }),
  {
    ...unsure('ST-BACK', 'two years left none open, and the words of the one before do not tell', {
      'applications.completed': 11,
      'applications.completedOnTime': 10,
    }),
    circumstances: {
      ...circumstances,
      earlier: threeYears({}, [toldIn2013('applications.received', 4)]),
    },
  },
  unsure('ST-FEE', 'fees are blank', { 'fees.charged': null }),
  unsure('ST-TRAIN', 'the number trained is blank', { 'training.attendees': null }),
  {
    rule: 'T2B-PUB',
    why: 'what is public in all is blank in both rows',
    report: withTrial({
      'proactive.governmentRule.publicTotal': null,
      'proactive.normativeDocument.publicTotal': null,
    }),
    circumstances: oldCircumstances(2020),
    outcome: 'CANNOT_TELL',
    instances: 2,
  },
];
