import { correctedReport, formatDue, noCorrections } from '@mingjian/domain';
import type { Day, DisclosureReport } from '@mingjian/domain';
import { readDocument, shippedDivisions, whyUnreadable } from '@mingjian/reader';
import { createHash } from 'node:crypto';
import type { ApiClient } from './api-client.js';
import type { CountyUnits } from './county-units.js';
import { notKept } from './historical-file.js';
import type { FileOutcome } from './import-outcome.js';

const standingQuery = `query S($unit: String!, $year: Int!) {
  report(unit: $unit, year: $year) { version }
}`;
const fileMutation = `mutation F($input: FileReportInput!) {
  fileReport(input: $input) {
    ... on Problem { code message }
    ... on ReportFiled { receipt { version } findings { rule } }
  }
}`;

/** Files what a document says as its unit's own report: only in the form of its year, and only the first of a year. */
export async function fileFile(
  api: ApiClient,
  units: CountyUnits,
  { name, bytes, today }: { readonly name: string; readonly bytes: Uint8Array; readonly today: Day },
): Promise<FileOutcome> {
  const read = reportOf({ name, bytes }, today);
  if ('kind' in read) return read;
  const { unit, reportYear: year } = read;
  if (!(await units.has(unit, year)))
    return {
      kind: 'NOT_KEPT',
      code: 'NOT_OF_THE_COUNTY',
      why: { zh: `${unit} 不属于这个县（区）`, en: `${unit} is not of this county` },
    };
  const standing = (await api.graphql(standingQuery, { unit, year })).at('report', 'version').number ?? 0;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { report: read, basedOn: 0, idempotencyKey: `import ${sha256}` };
  const outcome = (await api.graphql(fileMutation, { input })).at('fileReport');
  const version = outcome.at('receipt', 'version').number;
  if (version === null) return notKept(outcome);
  const findings = outcome.at('findings').list.length;
  return standing > 0
    ? { kind: 'ALREADY', unit, year, version, findings: null }
    : { kind: 'KEPT', unit, year, version, findings };
}

function reportOf(
  document: { readonly name: string; readonly bytes: Uint8Array },
  today: Day,
): DisclosureReport | FileOutcome {
  const why = whyUnreadable(document);
  if (why !== null)
    return {
      kind: 'NOT_KEPT',
      code: 'DOCUMENT_UNREADABLE',
      why: { zh: '不是纯文本或网页，或没有文字', en: 'neither plain text nor HTML, or without words' },
    };
  const reading = readDocument(document, shippedDivisions);
  const read = correctedReport(reading, noCorrections, today);
  if (read.kind !== 'READ')
    return {
      kind: 'NOT_KEPT',
      code: read.kind,
      why: { zh: '读不出单位或年度，或内容不成报告', en: 'it tells no unit or year, or is no report' },
    };
  const { report } = read;
  const due = formatDue(report.reportYear)?.id;
  return report.formatFound === due
    ? report
    : {
        kind: 'NOT_KEPT',
        code: 'FORMAT_MISMATCH',
        why: {
          zh: `不是 ${report.reportYear} 年度的格式，旧报告请用 --historical`,
          en: `not in the form of ${report.reportYear}; take old reports in with --historical`,
        },
      };
}
