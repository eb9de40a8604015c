import { measureById } from '../../measures/catalogue.js';
import { measureValue } from '../../measures/measure-value.js';
import type { DocumentReading } from '../../reading/reading.js';
import type { SectionId } from '../../formats/format.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Passage } from '../passage.js';

/** One section says that applications were handled, another that there were none. */
export function handlingContradicted(context: RuleContext): Judged {
  const { report, figures, document } = context;
  const claim = report.practices.find(
    ({ practice, holds }) => practice === 'applications.handledInTime' && holds,
  );
  if (!claim) return judged('NOT_APPLICABLE');
  const amountOf = (id: 'applications.received' | 'applications.broughtForward'): number | null => {
    const value = measureValue(report, measureById(id), figures);
    return value === null ? null : Number(value.amount);
  };
  const received = amountOf('applications.received');
  if (received === null) return judged('CANNOT_TELL');
  if (received > 0 || (amountOf('applications.broughtForward') ?? 0) > 0) return judged('PASS');
  const denial = report.statements.find(
    ({ measure, section }) => measure === 'applications.received' && section !== claim.section,
  );
  const elsewhere = denial ?? (figures.size > 0 ? { section: 'applications' as const } : null);
  // Both in one sentence is no contradiction: "handled in time; none came in".
  if (elsewhere === null) return judged('PASS');
  const places = [claim.section, elsewhere.section].filter((section) => section !== null);
  return judged('FAIL', {
    sections: context.format.sections.map(({ id }) => id).filter((id) => places.includes(id)),
    passages: document === null ? [] : wordsOfBoth(document, claim.section),
  });
}

/** The words of the claim and of the denial, as the reading found them. */
function wordsOfBoth(document: DocumentReading, section: SectionId | null): readonly Passage[] {
  const claims = document.practices.filter(
    (one) => one.practice === 'applications.handledInTime' && one.holds && one.section === section,
  );
  const denials = document.statements.filter(
    (one) => one.measure === 'applications.received' && one.section !== section,
  );
  return [...claims.slice(0, 1), ...denials.slice(0, 1)].map(({ section: of, start, end, quote }) => ({
    section: of,
    start,
    end,
    quote,
  }));
}
