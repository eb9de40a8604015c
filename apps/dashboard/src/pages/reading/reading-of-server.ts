import { damageKinds, isFormatId, isMeasureId, isPracticeId, sectionIds } from '@mingjian/domain';
import type { DocumentReading, ReadingCorrections, Repair, SectionId } from '@mingjian/domain';
import type {
  DocumentReadingPartsFragment as ReadingOfServer,
  ReadingCorrectionsPartsFragment as CorrectionsOfServer,
} from '../../gql/graphql';

/**
 * The server's answer as the domain's reading. Server and dashboard are built from one catalogue: an id that is not in
 * it is a fault, and leaving its entry out would shift the places that corrections name.
 */
export function readingOfServer(answer: ReadingOfServer): DocumentReading {
  const { formatFound } = answer;
  return {
    ...answer,
    formatFound: formatFound !== null && isFormatId(formatFound) ? formatFound : null,
    repairs: answer.repairs.map(repairOfServer),
    statements: answer.statements.map((one) => ({ ...one, ...statementIds(one) })),
    practices: answer.practices.map((one) => ({ ...one, ...practiceIds(one) })),
    sections: answer.sections.flatMap((one) => (isSectionId(one.id) ? [{ ...one, id: one.id }] : [])),
  };
}

export function correctionsOfServer(answer: CorrectionsOfServer): ReadingCorrections {
  return {
    unit: answer.unit,
    reportYear: answer.reportYear,
    publishedOn: answer.publishedOn && { to: answer.publishedOn.to },
    statements: answer.statements.map(({ of, to }) => ({
      of,
      to: to && { ...rangeOf(to), ...statementIds(to), value: to.value, qualifier: to.qualifier },
    })),
    figures: answer.figures.map(({ of, to }) => ({
      of,
      to: to && { ...rangeOf(to), cell: to.cell, value: to.value },
    })),
    practices: answer.practices.map(({ of, to }) => ({
      of,
      to: to && { ...rangeOf(to), ...practiceIds(to), holds: to.holds, names: to.names },
    })),
  };
}

function repairOfServer(answer: ReadingOfServer['repairs'][number]): Repair {
  const kind = damageKinds.find((one) => one === answer.kind);
  if (!kind) throw new Error(`No such kind of damage: ${answer.kind}`);
  return { ...answer, kind, certainty: answer.certainty === 'inferred' ? 'inferred' : 'exact' };
}

function statementIds({ measure, section }: { readonly measure: string; readonly section: string | null }) {
  if (!isMeasureId(measure)) throw new Error(`No such measure: ${measure}`);
  return { measure, section: sectionOf(section) };
}

function practiceIds({ practice, section }: { readonly practice: string; readonly section: string | null }) {
  if (!isPracticeId(practice)) throw new Error(`No such practice: ${practice}`);
  return { practice, section: sectionOf(section) };
}

function sectionOf(id: string | null): SectionId | null {
  return id !== null && isSectionId(id) ? id : null;
}

function isSectionId(id: string): id is SectionId {
  return sectionIds.some((one) => one === id);
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
