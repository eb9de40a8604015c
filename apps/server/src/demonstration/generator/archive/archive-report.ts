import type { Day, DisclosureReport } from '@mingjian/domain';
import { countyUnits } from '../../county/county.js';
import type { CountyUnit } from '../../county/county-unit.js';
import { listedFigures } from '../form-figures.js';
import { chance, randomFor } from '../random.js';
import { composeFrom } from '../words/compose.js';
import { stories, storyOf } from '../stories.js';
import { mandatesOf, noticeOf2014, noticeOf2019 } from '../words/mandates.js';
import { practicesOf } from '../words/practices.js';
import type { ArchiveBook } from './archive-books.js';
import { narrativeFacts, trialFacts } from './archive-facts.js';
import { fillStatistics, statisticsForm } from './statistics-form.js';
import { fillTrial, trialForm } from './trial-form.js';
import { inCounty } from './words/county-words.js';
import { narrate, narratedProblems } from './words/narrative.js';
import { ownProblemsOf } from './words/own-problems.js';
import { inPlaceSince } from './words/narrative-practices.js';
import { trialWording } from './words/trial-wording.js';

export interface ArchiveCircumstances {
  readonly publishedOn: Day | null;
  readonly hasReportOfLastYear: boolean;
}

const firstYearOfTrial = 2019;
/** Until 2018 towns annexed the statistics form in three of five reports; offices nearly always did. */
const shareWithForm = { towns: 0.6, offices: 0.9 } as const;

/** The report that a unit published in a year of the old county, without a slip. */
export function writeArchiveReport(book: ArchiveBook, circumstances: ArchiveCircumstances): DisclosureReport {
  return book.year >= firstYearOfTrial
    ? writeTrial(book, circumstances)
    : writeNarrative(book, circumstances, annexesForm(book.present, book.year));
}

export function annexesForm({ code, kind }: CountyUnit, year: number): boolean {
  return chance(randomFor(code, year, 'form'), kind === 'TOWN' ? shareWithForm.towns : shareWithForm.offices);
}

function head({ unit, year }: ArchiveBook, { publishedOn }: ArchiveCircumstances) {
  return {
    unit: unit.code,
    reportYear: year,
    publishedOn,
    title: `${unit.fullName}${year}年政府信息公开工作年度报告`,
  };
}

function writeTrial(book: ArchiveBook, circumstances: ArchiveCircumstances): DisclosureReport {
  const { present, unit, year, work } = book;
  const figures = fillTrial(book);
  const story = {
    // Its words are drawn by the code of today: 2021 looks back at the problems of 2020.
    unit: { ...unit, code: present.code, whole: inCounty(unit.whole) },
    year,
    work: { ...work, staffPartTime: Math.max(1, work.staffPartTime) },
    hasReportOfLastYear: circumstances.hasReportOfLastYear,
    ...(year === firstYearOfTrial && { lastDone: narratedProblems(present, year - 1)[0]?.done ?? '' }),
  };
  const { sections, statements } = composeFrom(
    story,
    trialFacts({ ...book, unit: story.unit }, figures),
    trialWording,
  );
  const { province, city, county } = mandatesOf(year);
  return {
    ...head(book, circumstances),
    formatFound: trialForm.id,
    references: [noticeOf2019, province, city, county],
    figures: listedFigures(figures, trialForm),
    statements,
    practices: practicesOf(present, year)
      .filter(({ practice }) => inPlaceSince(present, practice) <= year)
      .map((practice) => ({
        ...practice,
        names: practice.names.map((name) => name.replace('孟津区', '孟津县')),
      })),
    sections: sections.map((section) => ({
      ...section,
      text: section.text === null ? null : inCounty(section.text),
    })),
  };
}

function writeNarrative(
  book: ArchiveBook,
  circumstances: ArchiveCircumstances,
  hasForm: boolean,
): DisclosureReport {
  const { present, unit, year } = book;
  const figures = fillStatistics(book);
  const copied = storyOf(stories.copiedOverviews, present.code, year);
  const { sections, statements, practices } = narrate(
    {
      present,
      unit,
      year,
      hasForm,
      hasReportOfLastYear: circumstances.hasReportOfLastYear,
      ownProblems: ownProblemsOf(present.code, year),
      overviewOf: countyUnits.find(({ code }) => code === copied?.from) ?? null,
    },
    narrativeFacts(book, figures, hasForm),
  );
  const { province, city, county } = mandatesOf(year);
  return {
    ...head(book, circumstances),
    formatFound: statisticsForm.id,
    references: hasForm ? [noticeOf2014, province, city, county] : [province, city, county],
    figures: hasForm ? listedFigures(figures, statisticsForm) : [],
    statements,
    practices,
    sections,
  };
}
