import { findingsOf, formatById, judgeCounty, reportOfYear } from '@mingjian/domain';
import type { Day, DisclosureReport } from '@mingjian/domain';
import { checkFile } from './check-file.js';
import type { CheckedFile } from './check-file.js';
import { readUnitsFolder } from './units-folder.js';

/** Judges a county's report like any other, and over the reports of its units in a folder. */
export async function checkCounty(file: string, folder: string, today: Day): Promise<CheckedFile> {
  const checked = await checkFile(file, today);
  const { report, earlier } = checked;
  if (report === null) return checked;
  const { reports, roster, problems } = await readUnitsFolder(folder, today);
  const ofYear = (year: number): readonly DisclosureReport[] => {
    const found = reports.filter(({ unit, reportYear }) => reportYear === year && unit !== report.unit);
    // A year that stands by itself and beside the next one is one report.
    return [...new Map(found.map((one) => [one.unit, one])).values()];
  };
  const judgements = judgeCounty(report, {
    roster,
    units: ofYear(report.reportYear),
    unitsBefore: ofYear(report.reportYear - 1),
    previous: reportOfYear(earlier, report.reportYear - 1),
  });
  return {
    ...checked,
    judgements: [...checked.judgements, ...judgements],
    findings: [...checked.findings, ...findingsOf(judgements, formatById(report.formatFound))],
    problems: [...checked.problems, ...problems],
  };
}
