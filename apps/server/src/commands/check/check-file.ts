import {
  findingsOf,
  formatById,
  formatDue,
  judgeReport,
  readReport,
  statutoryDue,
  yearsLookedBack,
} from '@mingjian/domain';
import type { Day, DisclosureReport, Finding, Judgement, ReportInput } from '@mingjian/domain';
import { readDocumentFile } from '../read/document-file.js';
import { noUnitTold, noYearTold, problemOfDocument, problemsOfReading } from './file-problem.js';
import type { FileProblem } from './file-problem.js';
import { isDocumentName, readJsonFile } from './read-json-file.js';
import { reportInFile } from './report-shape.js';
import type { EarlierInFile, ReportInFile } from './report-shape.js';

/** One file with all that the rules say of it. */
export interface CheckedFile {
  readonly file: string;
  /** Null when the file could not be read as a report. */
  readonly report: DisclosureReport | null;
  /** Reports of earlier years that stand in the same file, the latest first. */
  readonly earlier: readonly DisclosureReport[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly problems: readonly FileProblem[];
}

/** Reads a file and judges the report in it. Never throws for what may stand in a file. */
export async function checkFile(file: string, today: Day): Promise<CheckedFile> {
  if (isDocumentName(file)) return await checkDocument(file, today);
  const read = await readJsonFile(file);
  if ('problem' in read) return unread(file, [read.problem]);
  const found = reportInFile(read.json);
  return 'problems' in found ? unread(file, found.problems) : judged(file, found, today);
}

async function checkDocument(file: string, today: Day): Promise<CheckedFile> {
  const read = await readDocumentFile(file, today);
  if (read.kind === 'NOT_READ') return unread(file, [problemOfDocument(read)]);
  const { report, judgements, findings, reading } = read;
  if (report === null) return unread(file, [noYearTold]);
  const problems = reading.unit === null ? [noUnitTold] : [];
  return { file, report, earlier: [], judgements, findings, problems };
}

function unread(file: string, problems: readonly FileProblem[]): CheckedFile {
  return { file, report: null, earlier: [], judgements: [], findings: [], problems };
}

function judged(file: string, found: ReportInFile, today: Day): CheckedFile {
  const { report, problems } = readOne(found.report, '', today);
  const earlier = readEarlier(found, today);
  const all = [...problems, ...earlier.problems];
  if (report === null) return unread(file, all);
  // Without a county nobody has set a date, and a unit is taken for one that makes no rules, of whatever kind.
  const judgements = judgeReport(report, {
    earlier: earlier.reports,
    unitKind: null,
    unitMakesRules: false,
    document: null,
    dates: { filedOn: null, filingDue: null, publicationDue: statutoryDue(report.reportYear), today },
  });
  const findings = findingsOf(judgements, formatById(report.formatFound));
  return { file, report, earlier: earlier.reports, judgements, findings, problems: all };
}

interface OneRead {
  readonly report: DisclosureReport | null;
  readonly problems: readonly FileProblem[];
}

interface EarlierRead {
  readonly reports: readonly DisclosureReport[];
  readonly problems: readonly FileProblem[];
}

function readOne(input: ReportInput, prefix: string, today: Day): OneRead {
  const read = readReport(input, today);
  if (read.kind === 'READ') return { report: read.report, problems: [] };
  return { report: null, problems: problemsOfReading(read, input.reportYear, input.figures ?? [], prefix) };
}

/** Earlier reports, the latest first, one a year; of a history what lies beyond the years looked back to is left out. */
function readEarlier({ report, earlier }: ReportInFile, today: Day): EarlierRead {
  const years = Array.from({ length: yearsLookedBack }, (_, before) => report.reportYear - 1 - before);
  const astray = earlier.filter((one) => one.path === 'previous' && one.report.reportYear !== years[0]);
  const read = years.flatMap((year) => {
    const found = earlier.find((one) => one.report.reportYear === year);
    return found ? [readOneEarlier(found, today)] : [];
  });
  return {
    reports: read.flatMap((one) => one.report ?? []),
    problems: [
      ...astray.map(({ path, report: { reportYear } }) =>
        ofAnotherYear(`${path}.reportYear`, report.reportYear - 1, reportYear),
      ),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

function readOneEarlier({ report, path }: EarlierInFile, today: Day): OneRead {
  const { reportYear } = report;
  if (formatDue(reportYear) === null) return { report: null, problems: [notReadYet(path, reportYear)] };
  return readOne(report, `${path}.`, today);
}

function ofAnotherYear(path: string, wanted: number, found: number): FileProblem {
  return {
    code: 'PREVIOUS_OF_ANOTHER_YEAR',
    path,
    message: {
      zh: `上年报告应为 ${wanted} 年度，这里是 ${found} 年度`,
      en: `last year’s report is that of ${wanted}, this is of ${found}`,
    },
  };
}

function notReadYet(path: string, year: number): FileProblem {
  return {
    code: 'PREVIOUS_NOT_READ',
    path,
    message: {
      zh: `${year} 年度尚无年度报告制度，不作年际核对`,
      en: `no report was due for ${year}: nothing is compared with it`,
    },
  };
}
