import type { ReportInput } from '@mingjian/domain';
import { aReport } from '../../api/a-report.js';
import { at, post } from '../../api/world.js';
import type { Act, Actor, Doing, Fault, Place, Said, Words } from './acts.js';
import { sorted } from './sights.js';
import type { Seen, Shown } from './sights.js';

/** Where and as whom things are asked. */
export interface Way {
  readonly origin: string;
  readonly token: (actor: Actor) => string;
}

const figure = 'proactive.licensing.decisions';
const problem = `__typename ... on Problem { code } ... on ReportLocked { state }
  ... on ReportChangedMeanwhile { current basedOn }`;
const places = '... on BadValue { places { path reason } }';

/** Name of the input, and what is asked of the answer. */
const asked: Readonly<Record<Doing, readonly [input: string, selection: string]>> = {
  saveDraft: ['SaveDraftInput', `${problem} ... on DraftSaved { revision }`],
  fileReport: [
    'FileReportInput',
    `${problem} ... on IdempotencyKeyReused { idempotencyKey } ... on StepsMissing { steps }
     ... on ReportFiled { receipt { version sha256 chainHead } }`,
  ],
  recallReport: ['RecallReportInput', problem],
  remark: ['RemarkInput', `${problem} ${places} ... on RemarkKept { id }`],
  withdrawRemark: ['RemarkNamedInput', `${problem} ... on RemarkKept { id }`],
  settleRemark: ['RemarkNamedInput', `${problem} ... on RemarkKept { id }`],
  answerRemark: ['AnswerRemarkInput', `${problem} ${places} ... on RemarkKept { id }`],
  returnReport: ['ReturnReportInput', `${problem} ${places}`],
  acceptReport: ['AcceptReportInput', problem],
  acceptReports: ['AcceptReportsInput', `__typename ... on ReportsAccepted { outcomes { ${problem} } }`],
  publishReport: ['PublishReportInput', `${problem} ${places}`],
  amendReport: ['AmendReportInput', problem],
  withdrawAmendment: ['WithdrawAmendmentInput', problem],
  takeStep: ['TakeStepInput', `${problem} ... on StepRefused { step why } ... on StepTaken { left }`],
  softenRule: ['SoftenRuleInput', `__typename ... on Problem { code } ${places}`],
  withdrawSoftening: ['WithdrawSofteningInput', '__typename ... on Problem { code }'],
  extendDue: ['ExtendDueInput', `__typename ... on Problem { code } ${places}`],
  configureReview: [
    'ConfigureReviewInput',
    `__typename ... on Problem { code }
     ... on ReviewConfigured { settings { ownSteps approverFiles secondPerson } }`,
  ],
};

/** Faults that stay what they are, whatever was filed for the year before. */
const faults: Readonly<Record<Fault, { readonly figures?: Figures; readonly statements?: readonly [] }>> = {
  NONE: {},
  ODD: { statements: [] },
  WRONG: { figures: { 'applications.newlyReceived.naturalPerson': 1 } },
};
type Figures = Readonly<Record<string, number>>;

export function reportOf({ unit, year }: Place, { figure: value, fault }: Words): ReportInput {
  const { figures, ...told } = faults[fault];
  return { ...aReport(unit, year, { [figure]: value, ...figures }), ...told };
}

/** The reasons of a unit for all that is wrong with what it files; which cells a rule reads, the county was asked. */
export type Reasons = Readonly<
  Record<
    Fault,
    readonly { readonly rule: string; readonly cells: readonly string[]; readonly reason: string }[]
  >
>;

const document = (doing: Doing): string =>
  `mutation M($input: ${asked[doing][0]}!) { it: ${doing}(input: $input) { ${asked[doing][1]} } }`;

/** Sends a request; throws when there is no answer. `onReceipt` is told of every receipt. */
export async function send(
  { origin, token }: Way,
  act: Act,
  reasons: Reasons,
  onReceipt: (receipt: {
    readonly version: number;
    readonly sha256: string;
    readonly head: string;
  }) => void = () => {},
): Promise<Said> {
  const { body } = await post(
    origin,
    { query: document(act.do), variables: { input: inputOf(act, reasons) } },
    { token: token(act.actor) },
  );
  const refusal = at(body, 'errors', 0, 'extensions', 'code');
  if (typeof refusal === 'string') return { is: refusal };
  const it = at(body, 'data', 'it');
  const receipt = at(it, 'receipt');
  if (receipt === undefined) return saidOf(it);
  const version = Number(at(receipt, 'version'));
  onReceipt({ version, sha256: String(at(receipt, 'sha256')), head: String(at(receipt, 'chainHead')) });
  return { is: 'ReportFiled', version };
}

function saidOf(it: unknown): Said {
  const facts = typeof it === 'object' && it !== null ? { ...it } : {};
  const { __typename, code, outcomes, ...rest }: Readonly<Record<string, unknown>> = facts;
  const many = Array.isArray(outcomes) ? { outcomes: outcomes.map(saidOf) } : {};
  return { ...rest, ...many, is: String(code ?? __typename) };
}

function inputOf(act: Act, reasons: Reasons): Readonly<Record<string, unknown>> {
  const { unit, year } = act;
  switch (act.do) {
    case 'saveDraft':
      return { report: reportOf(act, act.words), explanations: [], basedOn: act.basedOn };
    case 'fileReport':
      return {
        report: reportOf(act, act.words),
        explanations: act.reasons ? reasons[act.words.fault] : [],
        basedOn: act.basedOn,
        idempotencyKey: act.key,
      };
    case 'recallReport':
    case 'acceptReport':
      return { unit, year, basedOn: act.basedOn };
    case 'amendReport':
      return { unit, year, basedOn: act.basedOn, reason: '漏计' };
    case 'remark':
      return { unit, year, basedOn: act.basedOn, id: act.id, body: act.body };
    case 'withdrawRemark':
    case 'settleRemark':
      return { remark: act.remark };
    case 'answerRemark':
      return { remark: act.remark, id: act.id, body: act.body };
    case 'returnReport':
      return { unit, year, basedOn: act.basedOn, dueOn: act.dueOn, note: act.note ? '请更正' : null };
    case 'acceptReports':
      return { reports: act.reports };
    case 'publishReport':
      return { unit, year, basedOn: act.basedOn, publishedOn: act.publishedOn, address: act.address };
    case 'withdrawAmendment':
      return { unit, year };
    case 'takeStep':
      return { unit, year, basedOn: act.basedOn, step: act.step };
    case 'softenRule':
      return {
        unit,
        year,
        rule: act.rule,
        effect: act.effect,
        validUntil: act.validUntil,
        reason: '合并上报',
      };
    case 'withdrawSoftening':
      return { unit, year, rule: act.rule };
    case 'extendDue':
      return { unit, year, due: act.due, reason: '换届' };
    case 'configureReview':
      return { region: unit.slice(0, 6), ...act.settings };
  }
}

const shownFields = `state version revision filedAt correctionDue publishedAddress publishedOn reviewBegun
  figures { cell value } amendment { state n }`;
const look = (withReview: boolean): string => `query L($unit: String!, $year: Int!, $newest: Int!) {
  report(unit: $unit, year: $year) { ${shownFields} }
  newest: report(unit: $unit, year: $year, version: $newest) { figures { cell value } }
  ${
    withReview
      ? `reportReview(unit: $unit, year: $year) {
          remarks { id version body by sentAt settledAt answers { id body by } }
          waivers { rule effect validUntil withdrawnAt } ownSteps { step revision } steps { act version } }`
      : ''
  } }`;

/** What somebody, or nobody (null), reads of a report; a day in place of each instant. */
export async function lookAt(
  { origin, token }: Way,
  { unit, year }: Place,
  newest: number,
  who: Actor | null,
  dayOf: (instant: string) => string,
): Promise<Seen> {
  const { body } = await post(
    origin,
    { query: look(who !== null), variables: { unit, year, newest } },
    who === null ? {} : { token: token(who) },
  );
  if (at(body, 'errors') !== undefined) throw new Error(JSON.stringify(body));
  const review = at(body, 'data', 'reportReview') ?? null;
  return {
    report: shownOf(at(body, 'data', 'report'), dayOf),
    newest: figureOf(at(body, 'data', 'newest')),
    review: review === null ? null : reviewOf(review),
  };
}

function figureOf(report: unknown): number | null {
  const value = listOf(at(report, 'figures')).find((one) => at(one, 'cell') === figure);
  return value === undefined ? null : Number(at(value, 'value'));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function shownOf(report: unknown, dayOf: (instant: string) => string): Shown | null {
  if (report === null) return null;
  const text = (name: string): string | null => {
    const value = at(report, name);
    return typeof value === 'string' ? value : null;
  };
  const received = text('filedAt');
  const revision = at(report, 'revision');
  const amendment = at(report, 'amendment');
  const work = String(at(amendment, 'state') ?? at(report, 'state'));
  const n = at(amendment, 'n');
  return {
    state: String(at(report, 'state')),
    version: Number(at(report, 'version')),
    revision: typeof revision === 'number' ? revision : null,
    figure: figureOf(report) ?? Number.NaN,
    receivedOn: received === null ? null : dayOf(received),
    mendBy: text('correctionDue'),
    address: text('publishedAddress'),
    publishedOn: text('publishedOn'),
    amendment:
      work === 'DRAFT' || work === 'FILED' || work === 'RETURNED'
        ? amendment === null
          ? null
          : { state: work, n: typeof n === 'number' ? n : null }
        : null,
    begun: work === 'FILED' ? at(report, 'reviewBegun') === true : null,
  };
}

function reviewOf(review: unknown): NonNullable<Seen['review']> {
  return {
    remarks: sorted(listOf(at(review, 'remarks')).map(remarkOf), ({ id }) => id),
    softened: listOf(at(review, 'waivers'))
      .filter((waiver) => at(waiver, 'withdrawnAt') === null)
      .map((one) => `${at(one, 'rule')} ${at(one, 'effect')} ${at(one, 'validUntil')}`)
      .sort(),
    steps: listOf(at(review, 'ownSteps'))
      .map((one) => `${at(one, 'step')} ${at(one, 'revision')}`)
      .sort(),
    log: listOf(at(review, 'steps')).map((one) => {
      const version = at(one, 'version');
      return [String(at(one, 'act')), typeof version === 'number' ? version : null];
    }),
  };
}

function remarkOf(remark: unknown): NonNullable<Seen['review']>['remarks'][number] {
  return {
    id: String(at(remark, 'id')),
    version: Number(at(remark, 'version')),
    body: String(at(remark, 'body')),
    by: String(at(remark, 'by')),
    sent: at(remark, 'sentAt') !== null,
    settled: at(remark, 'settledAt') !== null,
    answers: sorted(
      listOf(at(remark, 'answers')).map((answer) => ({
        id: String(at(answer, 'id')),
        body: String(at(answer, 'body')),
        by: String(at(answer, 'by')),
      })),
      ({ id }) => id,
    ),
  };
}
