import type { ExplanationInput, ReportInput } from '@mingjian/domain';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { at } from './world.js';
import type { Asking, World } from './world.js';

const receipt = 'receipt { version filedAt sha256 chainHead sequence }';
const finding = `rule grade effect cells sections left right silencedBy reason message { zh en } mend { zh en }`;
const problem = '__typename ... on Problem { code message }';
const stood = `${problem} ... on ReportChangedMeanwhile { current basedOn } ... on ReportLocked { state }
  ... on NotFound { what }`;
const unreadable = `... on UnknownCell { cells } ... on BadValue { places { path reason } }
  ... on FormatMismatch { due found }`;
const expected = '... on UnitNotExpected { unit year } ... on CycleClosed { year closedOn }';
const filingProblems = `${stood} ${unreadable} ${expected} ... on IdempotencyKeyReused { idempotencyKey }
  ... on ReportHasErrors { findings { ${finding} } } ... on ExplanationMissing { findings { ${finding} } } ... on StepsMissing { steps }`;
const filed = `... on ReportFiled { ${receipt} findings { ${finding} } }`;

export const reportFields = `id year formatDue formatFound state origin version revision filedAt acceptedAt publishedOn
  title references figures { cell value } statements { measure value qualifier section }
  practices { practice holds names section } sections { id title text nothingToReport }
  explanations { rule cells reason left right } findings { ${finding} } ${receipt}
  versions { n filedAt origin sha256 recalled } demonstration unit { code name state }`;

const documents = {
  fileReport: `mutation F($input: FileReportInput!) { fileReport(input: $input) { ${filingProblems} ${filed} } }`,
  fileReports: `mutation F($input: FileReportsInput!) { fileReports(input: $input) {
    ${problem} ... on TooLarge { limit actual }
    ... on ReportsFiled { outcomes { ${filingProblems} ${filed} } } } }`,
  saveDraft: `mutation S($input: SaveDraftInput!) { saveDraft(input: $input) { ${stood} ${unreadable} ${expected}
    ... on DraftSaved { revision savedAt findings { ${finding} } } } }`,
  recallReport: `mutation R($input: RecallReportInput!) { recallReport(input: $input) { ${stood}
    ... on ReportRecalled { report { ${reportFields} } } } }`,
  checkReport: `query C($input: CheckReportInput!) { checkReport(input: $input) {
    findings { ${finding} } problems { ${problem} ... on NotFound { what } ${unreadable} } } }`,
  report: `query R($unit: String!, $year: Int!, $version: Int) {
    report(unit: $unit, year: $year, version: $version) { ${reportFields} } }`,
} as const;

/** What an answer holds; tests read of it what they speak of. */
export type Facts = Readonly<Record<string, unknown>>;

export interface FilingOf {
  readonly explanations?: readonly ExplanationInput[];
  readonly basedOn?: number;
  readonly key?: string;
}

export interface FoundThere {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly left: unknown;
  readonly right: unknown;
  readonly silencedBy: string | null;
  readonly reason: string | null;
  readonly message: { readonly zh: string; readonly en: string };
}

/** One who writes and reads reports over HTTP. */
export class FilingClient {
  constructor(
    private readonly world: World,
    private readonly asking: Asking,
  ) {}

  /** The whole answer, for those that have none of the field asked for. */
  async answer(name: keyof typeof documents, variables: Facts) {
    return this.world.graphql(documents[name], variables, this.asking);
  }

  async file(report: ReportInput, filing: FilingOf = {}): Promise<Facts> {
    return this.ask('fileReport', { input: filingInput(report, filing) });
  }

  async fileAll(reports: readonly Facts[]): Promise<Facts> {
    return this.ask('fileReports', { input: { reports } });
  }

  async saveDraft(
    report: ReportInput,
    basedOn: number,
    explanations: readonly ExplanationInput[] = [],
  ): Promise<Facts> {
    return this.ask('saveDraft', { input: { report, explanations, basedOn } });
  }

  async recall(unit: string, year: number, basedOn: number): Promise<Facts> {
    return this.ask('recallReport', { input: { unit, year, basedOn, reason: '填错一格' } });
  }

  async check(report: ReportInput, previous?: ReportInput): Promise<Facts> {
    return this.ask('checkReport', { input: { report, previous } });
  }

  async report(unit: string, year: number, version?: number): Promise<Facts | null> {
    const { body } = await this.answer('report', { unit, year, version });
    expect(at(body, 'errors')).toBeUndefined();
    const report = at(body, 'data', 'report');
    return report === null ? null : factsOf(report);
  }

  private async ask(name: keyof typeof documents, variables: Facts): Promise<Facts> {
    const { body } = await this.answer(name, variables);
    expect(at(body, 'errors')).toBeUndefined();
    return factsOf(at(body, 'data', name));
  }
}

export function filingInput(
  report: ReportInput,
  { explanations = [], basedOn = 0, key = randomUUID() }: FilingOf = {},
): Facts {
  return { report, explanations, basedOn, idempotencyKey: key };
}

export function factsOf(value: unknown): Facts {
  expect(value).toBeTypeOf('object');
  return value as Facts;
}

export function receiptOf(outcome: Facts) {
  expect(outcome).toMatchObject({ __typename: 'ReportFiled', receipt: { sha256: expect.any(String) } });
  return outcome['receipt'] as {
    readonly version: number;
    readonly filedAt: string;
    readonly sha256: string;
    readonly chainHead: string;
    readonly sequence: number;
  };
}

export function findingsOf(outcome: Facts | null): readonly FoundThere[] {
  expect(outcome?.['findings']).toBeInstanceOf(Array);
  return outcome?.['findings'] as readonly FoundThere[];
}

/** What a finding says, and no more: which rule, where, both sides. */
export function said({ rule, cells, left, right }: FoundThere) {
  return { rule, cells, left, right };
}

export function reasonFor({ rule, cells }: FoundThere, reason: string): ExplanationInput {
  return { rule, cells, reason };
}
