import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { reportFields } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { factsOf } from './filing-client.js';
import { answerOf, at, headersOf } from './world.js';
import type { Answer, Asking, World } from './world.js';

const range = 'start end';
const words = `${range} quote confidence`;
const readingFields = `source { name sha256 mediaType encoding } found text
  repairs { kind ${range} foundStart foundEnd before after certainty } damaged { ${range} }
  unit unitName reportYear formatFound publishedOn title references
  figures { cell value ${words} } statements { measure value qualifier section ${words} }
  practices { practice holds names section ${words} }
  sections { id title text nothingToReport ${range} heading { ${range} } }
  improvements { kind ${words} } footer { ${range} } doubts { ${range} why { zh en } }`;
const correctionFields = `unit reportYear publishedOn { to }
  statements { of to { measure value qualifier section ${range} } }
  figures { of to { cell value ${range} } } practices { of to { practice holds names section ${range} } }`;
const quoted = `words { ${words} corrected }`;
const problem = `__typename ... on Problem { code message } ... on BadValue { places { path reason } }
  ... on NotFound { what } ... on ReportLocked { state } ... on ReportChangedMeanwhile { current basedOn }
  ... on UnitNotExpected { unit year } ... on CycleClosed { year closedOn }
  ... on DocumentAlreadyImported { unit year version } ... on DocumentUnreadable { sha256 reason }`;
export const keptFields = `document { sha256 name mediaType } reading { ${readingFields} }
  corrections { ${correctionFields} } statements { measure value ${quoted} } figures { cell value ${quoted} }`;

const documents = {
  documentReading: `query D($sha256: String!, $corrections: ReadingCorrectionsInput) {
    documentReading(sha256: $sha256, corrections: $corrections) {
      document { sha256 name mediaType } reading { ${readingFields} } unit { code name state } reportYear
      formatDue publicationDue statements { measure value qualifier section ${quoted} }
      figures { cell value ${quoted} } practices { practice holds names ${quoted} }
      findings { rule effect left right } problems { ${problem} } opensCycle basedOn
      standing { version state origin } duplicates { kind unitCode unitName year version sameWords }
    } }`,
  importDocument: `mutation I($input: ImportDocumentInput!) { importDocument(input: $input) { ${problem}
    ... on DocumentImported { receipt { version filedAt sha256 chainHead sequence } findings { rule effect left right }
      report { ${reportFields} } } } }`,
} as const;

export const keptReport = `query R($unit: String!, $year: Int!, $version: Int) {
  report(unit: $unit, year: $year, version: $version) { version state origin filedAt publishedOn ${keptFields}
    versions { n origin recalled document { name sha256 } } } }`;

export interface Bringing {
  readonly name?: string;
  readonly type?: string;
}

/** One who brings old documents and keeps them as reports. */
export class IntakeClient {
  constructor(
    private readonly world: World,
    private readonly asking: Asking,
  ) {}

  async post(body: string | Uint8Array<ArrayBuffer>, { name, type }: Bringing = {}): Promise<Answer> {
    return answerOf(
      await fetch(`${this.world.origin}/documents`, {
        method: 'POST',
        body,
        headers: {
          ...headersOf(this.asking),
          ...(type !== undefined && { 'content-type': type }),
          ...(name !== undefined && { 'x-document-name': encodeURIComponent(name) }),
        },
      }),
    );
  }

  async bring(text: string, name = '年度报告.txt'): Promise<string> {
    const answer = await this.post(text, { name, type: 'text/plain' });
    expect(answer.status).toBe(200);
    return String(at(answer.body, 'sha256'));
  }

  async fetch(sha256: string): Promise<Response> {
    return fetch(`${this.world.origin}/documents/${sha256}`, { headers: headersOf(this.asking) });
  }

  async reading(sha256: string, corrections?: Facts): Promise<Facts | null> {
    const found = await this.ask('documentReading', { sha256, corrections });
    return found === null ? null : factsOf(found);
  }

  async import(
    sha256: string,
    {
      corrections,
      basedOn = 0,
      key = randomUUID(),
    }: { readonly corrections?: Facts; readonly basedOn?: number; readonly key?: string } = {},
  ): Promise<Facts> {
    return factsOf(
      await this.ask('importDocument', { input: { sha256, corrections, basedOn, idempotencyKey: key } }),
    );
  }

  async kept(unit: string, year: number, version?: number): Promise<Facts | null> {
    const { body } = await this.world.graphql(keptReport, { unit, year, version }, this.asking);
    expect(at(body, 'errors')).toBeUndefined();
    const report = at(body, 'data', 'report');
    return report === null ? null : factsOf(report);
  }

  private async ask(name: keyof typeof documents, variables: Facts): Promise<unknown> {
    const { body } = await this.world.graphql(documents[name], variables, this.asking);
    expect(at(body, 'errors')).toBeUndefined();
    return at(body, 'data', name);
  }
}
