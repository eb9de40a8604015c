import type { DisclosureReport, Day, DocumentReading, Finding, Judgement, Text } from '@mingjian/domain';
import { findingsOf, formatById, judgeReport, statutoryDue } from '@mingjian/domain';
import { readDocument, shippedDivisions, whyUnreadable } from '@mingjian/reader';
import type { WhyUnreadable } from '@mingjian/reader';
import { basename } from 'node:path';
import { fileBytes } from '../file-bytes.js';

/** A document read from a file and judged, or why it was not read. */
export type DocumentFile =
  | {
      readonly kind: 'READ';
      readonly reading: DocumentReading;
      /** Null where the document does not tell its year: no rule can be held against it. */
      readonly report: DisclosureReport | null;
      readonly judgements: readonly Judgement[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'NOT_READ';
      readonly code: 'CANNOT_OPEN' | 'TOO_LARGE' | WhyUnreadable;
      readonly why: Text;
    };

/** As much as the server takes for one upload. */
const most = {
  bytes: 50_000_000,
  why: { zh: '超过 50 MB', en: 'larger than 50 MB' },
} as const;

const whys: Readonly<Record<WhyUnreadable, Text>> = {
  ANOTHER_KIND: {
    zh: '不是纯文本或网页：Word、PDF、表格和图片尚不能读取，请另存为网页或纯文本',
    en: 'neither plain text nor HTML: Word, PDF, spreadsheets and images cannot be read yet; save it as a page or as text',
  },
  NO_TEXT: { zh: '没有文字', en: 'there is no text in it' },
};

/** Never throws for what may stand in a file. */
export async function readDocumentFile(file: string, today: Day): Promise<DocumentFile> {
  const read = await fileBytes(file, most);
  if ('refused' in read) return { kind: 'NOT_READ', code: read.refused, why: read.why };
  const document = { name: basename(file), bytes: read.bytes };
  const unreadable = whyUnreadable(document);
  if (unreadable !== null) return { kind: 'NOT_READ', code: unreadable, why: whys[unreadable] };
  const reading = readDocument(document, shippedDivisions);
  const report = reportOf(reading);
  const judgements = report === null ? [] : judged(report, reading, today);
  const findings = report === null ? [] : findingsOf(judgements, formatById(report.formatFound));
  return { kind: 'READ', reading, report, judgements, findings };
}

/** The report in a reading; a unit that the document does not tell stays empty, for no rule here asks for it. */
function reportOf(reading: DocumentReading): DisclosureReport | null {
  const { unit, reportYear, formatFound } = reading;
  if (reportYear === null || formatFound === null) return null;
  const { publishedOn, title, references, figures, statements, practices, sections } = reading;
  return {
    unit: unit ?? '',
    reportYear,
    formatFound,
    publishedOn,
    title,
    references,
    figures,
    statements,
    practices,
    sections,
  };
}

function judged(report: DisclosureReport, document: DocumentReading, today: Day): readonly Judgement[] {
  // Without a county nobody has set a date, and a unit is taken for one that makes no rules, of whatever kind.
  return judgeReport(report, {
    earlier: [],
    unitKind: null,
    unitMakesRules: false,
    document,
    dates: { filedOn: null, filingDue: null, publicationDue: statutoryDue(report.reportYear), today },
  });
}
