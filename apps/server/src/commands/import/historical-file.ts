import type { ApiClient, Json } from './api-client.js';
import type { CountyUnits } from './county-units.js';
import type { FileOutcome } from './import-outcome.js';

const readingQuery = `query D($sha256: String!) {
  documentReading(sha256: $sha256) {
    unit { code } reportYear basedOn problems { code message }
    duplicates { kind unitCode year version }
  }
}`;
const importMutation = `mutation I($input: ImportDocumentInput!) {
  importDocument(input: $input) {
    ... on Problem { code message }
    ... on DocumentAlreadyImported { unit year version }
    ... on DocumentImported { receipt { version } findings { rule } }
  }
}`;

/** Takes a document in as an old report. What stands, from the same bytes or others, is left as it is. */
export async function takeInFile(
  api: ApiClient,
  units: CountyUnits,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FileOutcome> {
  const sha256 = await api.bring(name, bytes);
  const seen = (await api.graphql(readingQuery, { sha256 })).at('documentReading');
  const [duplicate] = seen.at('duplicates').list;
  if (duplicate) return stands(duplicate.at('unitCode'), duplicate.at('year'), duplicate.at('version'));
  const [problem] = seen.at('problems').list;
  if (problem) return notKept(problem);
  const unit = seen.at('unit', 'code').text ?? '';
  const year = seen.at('reportYear').number ?? 0;
  if (!(await units.has(unit, year)))
    return {
      kind: 'NOT_KEPT',
      code: 'NOT_OF_THE_COUNTY',
      why: { zh: `${unit} 不属于这个县（区）`, en: `${unit} is not of this county` },
    };
  if ((seen.at('basedOn').number ?? 0) > 0)
    return {
      kind: 'NOT_KEPT',
      code: 'ANOTHER_STANDS',
      why: {
        zh: `${unit} ${year} 年度已有另一份报告，请在页面上核对`,
        en: `another report of ${unit} for ${year} stands; look at both on the page`,
      },
    };
  const input = { sha256, basedOn: 0, idempotencyKey: `import ${sha256}` };
  const outcome = (await api.graphql(importMutation, { input })).at('importDocument');
  const version = outcome.at('receipt', 'version').number;
  if (version !== null)
    return { kind: 'KEPT', unit, year, version, findings: outcome.at('findings').list.length };
  return outcome.at('code').text === 'DOCUMENT_ALREADY_IMPORTED'
    ? stands(outcome.at('unit'), outcome.at('year'), outcome.at('version'))
    : notKept(outcome);
}

export function stands(unit: Json, year: Json, version: Json): FileOutcome {
  return {
    kind: 'ALREADY',
    unit: unit.text ?? '',
    year: year.number ?? 0,
    version: version.number ?? 0,
    findings: null,
  };
}

export function notKept(problem: Json): FileOutcome {
  return {
    kind: 'NOT_KEPT',
    code: problem.at('code').text ?? 'UNKNOWN',
    why: problem.at('message').text ?? '',
  };
}
