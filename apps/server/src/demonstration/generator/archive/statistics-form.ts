import { cellsOf, formatById } from '@mingjian/domain';
import type { FigureValue } from '@mingjian/domain';
import { between, chance, pickWeighted, randomFor } from '../random.js';
import type { FormFigures } from '../form-figures.js';
import type { Result } from '../applications.js';
import type { ArchiveBook } from './archive-books.js';

export const statisticsForm = formatById('statistics-2014');

/** What an answer of today's kinds was called in the form of 2014; what it does not know stood with the nearest. */
const answers: Readonly<Record<Result, readonly string[]>> = {
  granted: ['alreadyPublic', 'granted', 'granted'],
  partlyGranted: ['partlyGranted'],
  'refused.prohibitedByLaw': ['refused.otherLegalGrounds'],
  'refused.protectsThirdParty': ['refused.tradeSecret', 'refused.privacy'],
  'refused.internalAffairs': ['refused.notGovernmentInformation'],
  'refused.processInformation': ['refused.notGovernmentInformation'],
  'refused.enforcementFile': ['refused.otherLegalGrounds'],
  'refused.administrativeInquiry': ['refused.notGovernmentInformation'],
  'unavailable.notHeld': ['notThisOrgan', 'notExisting'],
  'unavailable.wouldNeedCreation': ['notExisting'],
  'unavailable.stillUnclear': ['correctionAsked'],
  'notProcessed.petitionOrComplaint': ['otherChannel'],
  'notProcessed.repeated': ['otherChannel'],
  'notProcessed.confirmationRequest': ['otherChannel'],
  'otherHandling.notCorrectedInTime': ['correctionAsked'],
  'otherHandling.other': ['otherChannel'],
};

const modes = [
  ['inPerson', 45],
  ['online', 30],
  ['byLetter', 22],
  ['byFax', 3],
] as const;

/** All 58 cells of a year without a slip: everything that adds up is added up here. */
export function fillStatistics(book: ArchiveBook): FormFigures {
  const figures: FormFigures = new Map<string, FigureValue>();
  for (const { cell, kind } of cellsOf(statisticsForm).values())
    figures.set(cell, kind === 'money' ? '0' : 0);
  fillDisclosure(figures, book);
  fillApplications(figures, book);
  fillDisputes(figures, book);
  fillOrganisation(figures, book);
  return figures;
}

function set(figures: FormFigures, cell: string, value: FigureValue): void {
  if (!figures.has(cell)) throw new Error(`The form of 2014 has no ${cell}`);
  figures.set(cell, value);
}

function add(figures: FormFigures, cell: string, count: number): void {
  set(figures, cell, Number(figures.get(cell)) + count);
}

function fillDisclosure(figures: FormFigures, { work, documents, unit, year }: ArchiveBook): void {
  set(figures, 'disclosed.items', work.items);
  set(figures, 'disclosed.normativeDocuments', documents.disclosed);
  set(figures, 'disclosed.normativeDocumentsIssued', documents.made);
  set(figures, 'disclosed.byWebsite', work.byWebsite);
  set(figures, 'disclosed.byWeibo', work.byWeibo);
  set(figures, 'disclosed.byWechat', work.byWechat);
  set(figures, 'disclosed.byOther', work.byOther);
  const random = randomFor(unit.code, year, 'responses');
  set(figures, 'responses.hotTopics', work.responses);
  set(figures, 'responses.policyInterpretations', work.interpretations);
  const online = work.byWeibo + work.byWechat > 0 ? between(random, [0, work.responses]) : 0;
  set(figures, 'responses.byWeiboWechat', online);
  set(figures, 'responses.byOther', work.responses - online);
}

/** The form of 2014 counts what was received in the year and answered in it. */
function fillApplications(figures: FormFigures, { handled, unit, year }: ArchiveBook): void {
  const random = randomFor(unit.code, year, 'statistics');
  handled.newlyReceived.forEach(() => add(figures, `applications.${pickWeighted(random, modes)}`, 1));
  set(figures, 'applications.received', handled.newlyReceived.length);
  for (const { result } of handled.handled) {
    const names = answers[result];
    const cell = names[Math.floor(random() * names.length)] ?? 'granted';
    add(figures, `applications.${cell}`, 1);
    if (cell.startsWith('refused.')) add(figures, 'applications.refused', 1);
    add(figures, 'applications.answered', 1);
    add(figures, 'applications.completed', 1);
    add(figures, chance(random, 0.1) ? 'applications.completedExtended' : 'applications.completedOnTime', 1);
  }
}

function fillDisputes(figures: FormFigures, { disputes }: ArchiveBook): void {
  const rows = [
    ['reconsideration', disputes.reconsideration],
    ['litigation', disputes.directSuit],
    ['litigation', disputes.suitAfterReconsideration],
  ] as const;
  for (const [table, { upheld, corrected, other, pending }] of rows) {
    add(figures, `${table}.upheld`, upheld);
    add(figures, `${table}.corrected`, corrected);
    // The form of 2014 knows no cases still pending.
    add(figures, `${table}.other`, other + pending);
    add(figures, `${table}.total`, upheld + corrected + other + pending);
  }
}

function fillOrganisation(figures: FormFigures, { work }: ArchiveBook): void {
  set(figures, 'organisation.offices', 1);
  set(figures, 'organisation.readingPoints', work.readingPoints);
  set(figures, 'organisation.staffFullTime', work.staffFullTime);
  set(figures, 'organisation.staffPartTime', work.staffPartTime);
  set(figures, 'organisation.staff', work.staffFullTime + work.staffPartTime);
  set(figures, 'organisation.budget', work.budget);
  set(figures, 'training.meetings', work.meetings);
  set(figures, 'training.sessions', work.trainingSessions);
  set(figures, 'training.attendees', work.trainees);
}
