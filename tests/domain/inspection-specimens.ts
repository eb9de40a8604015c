import {
  cellsOf,
  formatById,
  formatDue,
  nearestPeer,
  plainer,
  reportPrint,
  textParts,
} from '@mingjian/domain';
import type { DisclosureReport, ReportCircumstances, RuleId, SectionId } from '@mingjian/domain';
import { oldCircumstances, soundNarrative, soundStatistics, soundTrial } from './old-reports.js';
import { soundReport, unlikeOthers } from './reports.js';
import type { Found } from './reports.js';
import { saying } from './told-report.js';

/** A report with the figures of one that was found, in other words; everything that is found in it. */
export interface Specimen {
  readonly told: string;
  readonly report: DisclosureReport;
  readonly circumstances?: Partial<ReportCircumstances>;
  readonly findings: readonly Found[];
}

type Words = Readonly<Partial<Record<SectionId, string>>>;

const soundOf: Readonly<Record<string, DisclosureReport>> = {
  'narrative-2008': soundNarrative,
  'statistics-2014': soundStatistics,
  'trial-2019': soundTrial,
  'revised-2021': soundReport,
};

/** A sound report of that year on the form that was due, with these words in these sections. */
export function ofYear(reportYear: number, words: Words = {}): DisclosureReport {
  const sound = soundOf[formatDue(reportYear)?.id ?? ''];
  if (!sound) throw new Error(`No form was due for ${reportYear}`);
  const sections = sound.sections.map(({ text, ...section }) => ({
    ...section,
    text: text?.replaceAll(`${sound.reportYear}年`, `${reportYear}年`) ?? null,
  }));
  return saying(words, {
    ...sound,
    sections,
    reportYear,
    title: `送庄镇${reportYear}年政府信息公开工作年度报告`,
    publishedOn: `${reportYear + 1}-01-28`,
  });
}

/** Filed and published in time, nothing known of the years before. */
export const timelyIn = (reportYear: number): Partial<ReportCircumstances> => oldCircumstances(reportYear);

export function finding(
  rule: RuleId,
  left: Found['left'] = null,
  right: Found['right'] = null,
  cells: readonly string[] = [],
): Found {
  return { rule, cells, left, right, silencedBy: null };
}

export const specimen = (
  told: string,
  report: DisclosureReport,
  findings: readonly Found[],
  circumstances: Partial<ReportCircumstances> = {},
): Specimen => ({ told, report, circumstances, findings });

export const assessed = '考核合格，社会评议满意，没有责任追究。地址：送庄镇人民政府。';

/** A total in words of the items disclosed, and what it is made of; the table, where there is one, says the same total. */
export function itemised(reportYear: number, sentence: string, total: number, parts: number): Specimen {
  const report = ofYear(reportYear, { overview: assessed, proactive: sentence });
  const statements = report.statements.map((one) =>
    one.measure === 'disclosure.items' ? { ...one, value: total } : one,
  );
  const figures = report.figures.map((figure) =>
    ['disclosed.items', 'disclosed.byWebsite'].includes(figure.cell) ? { ...figure, value: total } : figure,
  );
  return specimen(
    `${reportYear}: the parts make ${parts}, the whole is ${total}`,
    { ...report, statements, figures },
    [finding('TX-PARTS', parts, total)],
  );
}

export const tableThree = (format: DisclosureReport['formatFound']): string[] =>
  [...cellsOf(formatById(format)).keys()].filter((cell) => cell.startsWith('applications.'));
/** Table 3 with nothing filled in but zeros in its first row, and what is found in it. */
export function nearlyEmpty(report: DisclosureReport): readonly [DisclosureReport, Found] {
  const cells = tableThree(report.formatFound);
  const filled = cells.filter((cell) => cell.startsWith('applications.newlyReceived.'));
  const blank = cells.filter((cell) => !filled.includes(cell));
  const figures = report.figures
    .filter(({ cell }) => !blank.includes(cell))
    .map((figure) => (filled.includes(figure.cell) ? { ...figure, value: 0 } : figure));
  return [{ ...report, figures, practices: [] }, finding('T3-NULL', blank.length, 0, blank)];
}

const ownNames = ['送庄镇', '孟津县', '洛阳市'];
const otherNames = ['常胜镇', '安乐县', '平原市'];

/** A report of that year whose overview is another province's, of an earlier year, with the names put in anew. */
export function copied(reportYear: number, otherYear: number, overview: string): Specimen {
  const report = ofYear(reportYear, { overview });
  const words = ownNames.reduce((text, name, at) => text.replaceAll(name, otherNames[at] ?? ''), overview);
  const other = ofYear(otherYear, { overview: words.replaceAll(String(reportYear), String(otherYear)) });
  const plain = plainer([...ownNames, ...otherNames]);
  const printed = (one: DisclosureReport) => reportPrint(textParts(one, null), plain);
  const { compared, nearest } = nearestPeer(printed(report), [{ key: otherYear, print: printed(other) }]);
  if (nearest === null) throw new Error('The two are not alike');
  const { similarity, section } = nearest;
  const like = {
    similarity,
    section,
    reportYear: otherYear,
    unitName: null,
    unitCode: null,
    own: [],
    other: [],
  };
  return specimen(
    `${reportYear}: the overview of a town of another province, of ${otherYear}`,
    report,
    [finding('DU-PEER', Math.floor(similarity * 100), otherYear)],
    { likeness: { ...unlikeOthers, peers: { compared, nearest: like } } },
  );
}
