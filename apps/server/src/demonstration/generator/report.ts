import type { DisclosureReport, SectionId } from '@mingjian/domain';
import type { YearBook } from './books.js';
import { faultOf } from './faults.js';
import type { FaultId } from './faults.js';
import { fillForm, form, listedFigures } from './form-figures.js';
import type { FormFigures } from './form-figures.js';
import { compose } from './words/compose.js';
import { mandatesOf, nationalNotice } from './words/mandates.js';
import { practicesOf } from './words/practices.js';

/** The report that a unit writes from its books of the year, with the faults that it makes. */
export function writeReport(
  book: YearBook,
  faultIds: readonly FaultId[],
  hasReportOfLastYear: boolean,
): DisclosureReport {
  const { unit, year, work } = book;
  const faults = faultIds.map(faultOf);
  const figures: FormFigures = fillForm(book.proactive, book.handled, book.disputes);
  for (const { beforeWords } of faults) beforeWords?.(figures);
  const { sections, statements } = compose(
    { unit, year, work, figures, hasReportOfLastYear },
    {
      withoutTotal: faults.some(({ withoutTotal }) => withoutTotal),
      sections: new Set(faults.flatMap(({ withoutSection }) => withoutSection ?? [])),
    },
  );
  for (const { afterWords } of faults) afterWords?.(figures);
  const { province, city, county } = mandatesOf(year);
  return {
    unit: unit.code,
    reportYear: year,
    formatFound: form.id,
    publishedOn: null,
    title: `${unit.fullName}${year}年政府信息公开工作年度报告`,
    references: [nationalNotice, province, city, county],
    figures: listedFigures(figures),
    statements,
    practices: practicesOf(unit, year),
    sections,
  };
}

const notYetWritten: readonly SectionId[] = ['disputes', 'problems', 'other'];

/** The same report when its second half has not been begun. */
export function halfWritten(report: DisclosureReport): DisclosureReport {
  const isWritten = ({ section }: { readonly section: SectionId | null }): boolean =>
    section === null || !notYetWritten.includes(section);
  return {
    ...report,
    figures: report.figures.filter(({ cell }) => !cell.startsWith('disputes.')),
    statements: report.statements.filter(isWritten),
    sections: report.sections.filter(({ id }) => !notYetWritten.includes(id)),
  };
}
