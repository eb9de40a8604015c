/**
 * What the forms count, said a second time from the printed forms and not from the catalogue that the product counts
 * by: a cell that slips in one of the two makes sums differ. Editions as the product calls them.
 */
type Edition = 'statistics-2014' | 'trial-2019' | 'revised-2021';

export interface FormulaAgain {
  readonly measure: string;
  readonly isMoney?: true;
  /** By edition; a measure without is said in words alone. */
  readonly cells?: Readonly<Partial<Record<Edition, readonly string[]>>>;
  /** Years from which on it means something else. */
  readonly breaks?: readonly number[];
}

export const applicantColumns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'otherOrganization',
] as const;

/** Table 3, item three, by its parts. */
const refusals = [
  'stateSecret',
  'prohibitedByLaw',
  'endangersSafetyOrStability',
  'protectsThirdParty',
  'internalAffairs',
  'processInformation',
  'enforcementFile',
  'administrativeInquiry',
].map((why) => `refused.${why}`);
const unavailabilities = ['notHeld', 'wouldNeedCreation', 'stillUnclear'].map((why) => `unavailable.${why}`);
const unprocessed = [
  'petitionOrComplaint',
  'repeated',
  'publicPublication',
  'excessive',
  'confirmationRequest',
].map((why) => `notProcessed.${why}`);
const others = {
  2019: ['otherHandling'],
  2021: ['notCorrectedInTime', 'feeNotPaid', 'other'].map((why) => `otherHandling.${why}`),
};

/** Rows of table 3 that add up to its item (七). */
export const resultRows = {
  'trial-2019': [
    'granted',
    'partlyGranted',
    ...refusals,
    ...unavailabilities,
    ...unprocessed,
    ...others[2019],
  ],
  'revised-2021': [
    'granted',
    'partlyGranted',
    ...refusals,
    ...unavailabilities,
    ...unprocessed,
    ...others[2021],
  ],
} as const;

const totals = (rows: readonly string[]): readonly string[] => rows.map((row) => `applications.${row}.total`);
type Cells = NonNullable<FormulaAgain['cells']>;
const ofTable3 = (rows: readonly string[], rows2021 = rows): Cells => ({
  'trial-2019': totals(rows),
  'revised-2021': totals(rows2021),
});
const since2019 = (cell: string): Cells => ({ 'trial-2019': [cell], 'revised-2021': [cell] });
const of2014 = (cell: string): Cells => ({ 'statistics-2014': [cell] });
const suits = (column: string): Cells => {
  const cells = [`disputes.directSuit.${column}`, `disputes.suitAfterReconsideration.${column}`];
  return { 'statistics-2014': [`litigation.${column}`], 'trial-2019': cells, 'revised-2021': cells };
};
const reviews = (column: string): Cells => ({
  ...of2014(`reconsideration.${column}`),
  ...since2019(`disputes.reconsideration.${column}`),
});

/** In the order in which tables list them. */
export const formulasAgain: readonly FormulaAgain[] = [
  { measure: 'disclosure.items', cells: of2014('disclosed.items'), breaks: [2014, 2019] },
  { measure: 'disclosure.itemsCumulative' },
  { measure: 'disclosure.newsItems' },
  { measure: 'disclosure.pictures' },
  { measure: 'disclosure.byGazette', cells: of2014('disclosed.byGazette'), breaks: [2014, 2019] },
  { measure: 'disclosure.byWebsite', cells: of2014('disclosed.byWebsite'), breaks: [2014, 2019] },
  { measure: 'disclosure.byWeibo', cells: of2014('disclosed.byWeibo'), breaks: [2014, 2019] },
  { measure: 'disclosure.byWechat', cells: of2014('disclosed.byWechat'), breaks: [2014, 2019] },
  { measure: 'disclosure.byOther', cells: of2014('disclosed.byOther'), breaks: [2014, 2019] },
  {
    measure: 'disclosure.normativeIssued',
    cells: {
      'statistics-2014': ['disclosed.normativeDocumentsIssued'],
      'trial-2019': ['proactive.normativeDocument.made'],
      'revised-2021': ['proactive.normativeDocument.issued'],
    },
  },
  {
    measure: 'disclosure.normativeRepealed',
    cells: { 'revised-2021': ['proactive.normativeDocument.repealed'] },
  },
  {
    measure: 'disclosure.normativeInForce',
    cells: {
      'trial-2019': ['proactive.normativeDocument.publicTotal'],
      'revised-2021': ['proactive.normativeDocument.inForce'],
    },
    breaks: [2021],
  },
  { measure: 'decisions.licensing', cells: since2019('proactive.licensing.decisions') },
  { measure: 'decisions.penalty', cells: since2019('proactive.penalty.decisions') },
  { measure: 'decisions.compulsion', cells: since2019('proactive.compulsion.decisions') },
  {
    measure: 'fees.administrative',
    isMoney: true,
    cells: { 'revised-2021': ['proactive.fee.amount'] },
    breaks: [2021],
  },
  { measure: 'fees.disclosure', isMoney: true, cells: of2014('fees.charged'), breaks: [2019] },
  {
    measure: 'applications.received',
    cells: { ...of2014('applications.received'), ...ofTable3(['newlyReceived']) },
  },
  { measure: 'applications.broughtForward', cells: ofTable3(['broughtForward']) },
  {
    measure: 'applications.handled',
    cells: { ...of2014('applications.answered'), ...ofTable3(['handledTotal']) },
    breaks: [2019],
  },
  {
    measure: 'applications.granted',
    cells: { ...of2014('applications.granted'), ...ofTable3(['granted']) },
    breaks: [2019],
  },
  {
    measure: 'applications.partlyGranted',
    cells: { ...of2014('applications.partlyGranted'), ...ofTable3(['partlyGranted']) },
  },
  {
    measure: 'applications.refused',
    cells: { ...of2014('applications.refused'), ...ofTable3(refusals) },
    breaks: [2019],
  },
  {
    measure: 'applications.unavailable',
    cells: {
      'statistics-2014': ['applications.notThisOrgan', 'applications.notExisting'],
      ...ofTable3(unavailabilities),
    },
    breaks: [2019],
  },
  { measure: 'applications.notProcessed', cells: ofTable3(unprocessed) },
  { measure: 'applications.otherHandling', cells: ofTable3(others[2019], others[2021]) },
  { measure: 'applications.carriedForward', cells: ofTable3(['carriedForward']) },
  { measure: 'applications.inPerson', cells: of2014('applications.inPerson') },
  { measure: 'applications.byFax', cells: of2014('applications.byFax') },
  { measure: 'applications.online', cells: of2014('applications.online') },
  { measure: 'applications.byLetter', cells: of2014('applications.byLetter') },
  { measure: 'disputes.reconsiderations', cells: reviews('total'), breaks: [2019] },
  { measure: 'disputes.reconsiderationsCorrected', cells: reviews('corrected') },
  { measure: 'disputes.lawsuits', cells: suits('total'), breaks: [2019] },
  { measure: 'disputes.lawsuitsCorrected', cells: suits('corrected') },
  { measure: 'complaints.received', cells: of2014('complaints.received') },
  { measure: 'consultations.received' },
  { measure: 'responses.issued', cells: of2014('responses.hotTopics') },
  { measure: 'training.sessions', cells: of2014('training.sessions') },
  { measure: 'training.attendees', cells: of2014('training.attendees') },
  { measure: 'meetings.held', cells: of2014('training.meetings') },
  { measure: 'staff.total', cells: of2014('organisation.staff') },
  { measure: 'staff.fullTime', cells: of2014('organisation.staffFullTime') },
  { measure: 'staff.partTime', cells: of2014('organisation.staffPartTime') },
  { measure: 'readingPoints.total', cells: of2014('organisation.readingPoints') },
  { measure: 'improvement.problems' },
  { measure: 'improvement.measures' },
];

/** Ways by which something came in or went out: parts of a total that is compared itself. */
export const partsOfTotals: readonly string[] = [
  ...['byGazette', 'byWebsite', 'byWeibo', 'byWechat', 'byOther'].map((way) => `disclosure.${way}`),
  ...['inPerson', 'byFax', 'online', 'byLetter'].map((way) => `applications.${way}`),
];

/** An identity that a rule holds a report to: sums of cells on both sides, of this year or the year before. */
export interface IdentityAgain {
  readonly rule: string;
  readonly edition: Edition;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The left side is last year's. */
  readonly ofLastYear?: true;
}

const editionsSince2019 = ['trial-2019', 'revised-2021'] as const;
const columns = [...applicantColumns, 'total'];
const outcomes = ['upheld', 'corrected', 'other', 'pending'];
const allRows = (edition: 'trial-2019' | 'revised-2021'): readonly string[] => [
  'newlyReceived',
  'broughtForward',
  ...resultRows[edition],
  'handledTotal',
  'carriedForward',
];

export const identitiesAgain: readonly IdentityAgain[] = editionsSince2019.flatMap((edition) => [
  ...columns.flatMap((column): readonly IdentityAgain[] => {
    const at = (row: string): string => `applications.${row}.${column}`;
    return [
      {
        rule: 'T3-BAL',
        edition,
        left: [at('newlyReceived'), at('broughtForward')],
        right: [at('handledTotal'), at('carriedForward')],
      },
      { rule: 'T3-SUM', edition, left: resultRows[edition].map(at), right: [at('handledTotal')] },
      {
        rule: 'YY-CARRY',
        edition,
        left: [at('carriedForward')],
        right: [at('broughtForward')],
        ofLastYear: true,
      },
    ];
  }),
  ...allRows(edition).map((row): IdentityAgain => ({
    rule: 'T3-ROW',
    edition,
    left: applicantColumns.map((column) => `applications.${row}.${column}`),
    right: [`applications.${row}.total`],
  })),
  ...['reconsideration', 'directSuit', 'suitAfterReconsideration'].map((row): IdentityAgain => ({
    rule: 'T4-SUM',
    edition,
    left: outcomes.map((column) => `disputes.${row}.${column}`),
    right: [`disputes.${row}.total`],
  })),
]);
