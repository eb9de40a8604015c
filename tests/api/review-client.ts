import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { factsOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { at } from './world.js';
import type { Asking, World } from './world.js';

const coded = '__typename ... on Problem { code message }';
const places = '... on BadValue { places { path reason } }';
const stood = '... on ReportLocked { state } ... on ReportChangedMeanwhile { current basedOn }';
const problem = `${coded} ${stood} ${places}`;
const report = `report { state version revision correctionDue publishedOn publishedAddress reviewBegun
  amendment { state n } }`;
export const reviewFields = `settings { ownSteps approverFiles secondPerson }
  remarks { id version cell section quote rule body by sentAt settledAt answers { id body by } }
  waivers { rule effect reason validUntil withdrawnAt } ownSteps { step revision by }
  steps { act version note dueOn by }`;

const documents = {
  returnReport: ['ReturnReportInput', `${problem} ... on ReportReturned { ${report} }`],
  acceptReport: ['AcceptReportInput', `${problem} ... on ReportAccepted { ${report} }`],
  acceptReports: [
    'AcceptReportsInput',
    `__typename ... on ReportsAccepted { outcomes { ${problem} } } ... on TooLarge { limit }`,
  ],
  publishReport: ['PublishReportInput', `${problem} ... on ReportPublished { ${report} }`],
  amendReport: ['AmendReportInput', `${problem} ... on ReportAmended { ${report} }`],
  withdrawAmendment: ['WithdrawAmendmentInput', `${problem} ... on ReportAmended { ${report} }`],
  takeStep: ['TakeStepInput', `${coded} ${stood} ... on StepTaken { left } ... on StepRefused { step why }`],
  remark: ['RemarkInput', `${problem} ... on RemarkKept { id } ... on UnknownCell { cells }`],
  withdrawRemark: ['RemarkNamedInput', `${problem} ... on RemarkKept { id }`],
  settleRemark: ['RemarkNamedInput', `${problem} ... on RemarkKept { id }`],
  answerRemark: ['AnswerRemarkInput', `${problem} ... on RemarkKept { id }`],
  softenRule: [
    'SoftenRuleInput',
    `${coded} ${places} ... on RuleSoftened { review { waivers { rule effect } } }`,
  ],
  withdrawSoftening: ['WithdrawSofteningInput', `${coded} ${places} ... on RuleSoftened { review { year } }`],
  configureReview: [
    'ConfigureReviewInput',
    `${coded} ... on ReviewConfigured { settings { ownSteps approverFiles secondPerson } }`,
  ],
  markReport: [
    'MarkReportInput',
    `${coded} ${places} ... on ReportLocked { state } ... on MarkChangedMeanwhile { current basedOn }
     ... on ReportMarked { marks { indicator points revision } }`,
  ],
  markRule: [
    'MarkRuleInput',
    `${coded} ${places} ... on ReportLocked { state } ... on MarkChangedMeanwhile { current basedOn }
     ... on RuleMarked { ruleMarks { rule outcome revision } }`,
  ],
  appeal: ['AppealInput', `${problem} ... on AppealKept { id }`],
  withdrawAppeal: ['AppealNamedInput', `${coded} ... on AppealEnded { state } ... on AppealKept { id }`],
  answerAppeal: [
    'AnswerAppealInput',
    `${coded} ${places} ... on AppealEnded { state } ... on AppealKept { id }`,
  ],
  setWordList: [
    'SetWordListInput',
    `${coded} ${places} ... on SettingChangedMeanwhile { current basedOn by }
     ... on WordListSet { revision words { word instead grade } }`,
  ],
} as const;

/** One who reviews reports, or answers to a review, over HTTP. */
export class ReviewClient {
  constructor(
    private readonly world: World,
    private readonly asking: Asking,
  ) {}

  async do(name: keyof typeof documents, input: Facts): Promise<Facts> {
    const [type, selection] = documents[name];
    const query = `mutation M($input: ${type}!) { it: ${name}(input: $input) { ${selection} } }`;
    const { body } = await this.world.graphql(query, { input }, this.asking);
    expect(at(body, 'errors')).toBeUndefined();
    return factsOf(at(body, 'data', 'it'));
  }

  /** Makes a remark and returns its id. */
  async remark(input: Facts): Promise<string> {
    const id = randomUUID();
    expect(await this.do('remark', { id, ...input })).toMatchObject({ __typename: 'RemarkKept', id });
    return id;
  }

  async review(unit: string, year: number): Promise<Facts> {
    const query = `query Q($unit: String!, $year: Int!) { it: reportReview(unit: $unit, year: $year) { ${reviewFields} } }`;
    const { body } = await this.world.graphql(query, { unit, year }, this.asking);
    expect(at(body, 'errors')).toBeUndefined();
    return factsOf(at(body, 'data', 'it'));
  }

  async remarks(unit: string, year: number): Promise<readonly Facts[]> {
    const { remarks } = await this.review(unit, year);
    expect(remarks).toBeInstanceOf(Array);
    return remarks as readonly Facts[];
  }
}
