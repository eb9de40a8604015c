import { addDays } from '../../time/day.js';
import type { Day } from '../../time/day.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';

export function filedInTime({ dates }: Pick<RuleContext, 'dates'>): Judged {
  if (dates === null || dates.filingDue === null || dates.isReceiptUnknown) return judged('CANNOT_TELL');
  const { filedOn, filingDue, today } = dates;
  if (filedOn === null) return judged(today > filingDue ? 'FAIL' : 'NOT_APPLICABLE', { right: filingDue });
  return judged(filedOn <= filingDue ? 'PASS' : 'FAIL', { left: filedOn, right: filingDue });
}

/** The first return is how a review works; what was never returned is not told of. */
export function seldomReturned({ dates }: Pick<RuleContext, 'dates'>): Judged {
  const times = dates?.returns?.times ?? 0;
  if (times === 0) return judged('NOT_APPLICABLE');
  return judged(times > 1 ? 'FAIL' : 'PASS', { left: times, right: 1 });
}

export function correctedInTime({ dates }: Pick<RuleContext, 'dates'>): Judged {
  const { times, missed } = dates?.returns ?? { times: 0, missed: 0 };
  if (times === 0) return judged('NOT_APPLICABLE');
  return judged(missed > 0 ? 'FAIL' : 'PASS', { left: missed, right: 0 });
}

/** Without a day of publication nothing is late before the due day has passed. */
export function publishedInTime({
  dates,
  publishedOn,
}: Pick<RuleContext, 'dates'> & { readonly publishedOn: Day | null }): Judged {
  if (dates === null) return judged('CANNOT_TELL');
  const { publicationDue, today } = dates;
  if (publishedOn === null)
    return judged(today > publicationDue ? 'FAIL' : 'NOT_APPLICABLE', { right: publicationDue });
  return judged(publishedOn <= publicationDue ? 'PASS' : 'FAIL', {
    left: publishedOn,
    right: publicationDue,
  });
}

/** A report on a year cannot be complete before the year is over. */
export function publishedAfterItsYear({
  reportYear,
  publishedOn,
}: {
  readonly reportYear: number;
  readonly publishedOn: Day | null;
}): Judged {
  const right = `${reportYear}-12-31`;
  if (publishedOn === null) return judged('CANNOT_TELL', { right });
  return judged(publishedOn > right ? 'PASS' : 'FAIL', { left: publishedOn, right });
}

/** A report of which nobody says when it was published, though by now it should be. */
export function dayOfPublicationTold({
  dates,
  publishedOn,
}: Pick<RuleContext, 'dates'> & { readonly publishedOn: Day | null }): Judged {
  if (publishedOn !== null) return judged('PASS', { left: publishedOn });
  if (dates === null) return judged('CANNOT_TELL');
  return judged(dates.today > dates.publicationDue ? 'FAIL' : 'NOT_APPLICABLE', {
    right: dates.publicationDue,
  });
}

/** Published so long after its date that the day is most likely another one's: of a move, of putting up again. */
export function publishedNearItsDate(
  { days }: DetectionOf<'published near its date'>,
  { dates, publishedOn }: Pick<RuleContext, 'dates'> & { readonly publishedOn: Day | null },
): Judged {
  if (dates === null) return judged('CANNOT_TELL');
  const right = addDays(dates.publicationDue, days);
  if (publishedOn === null) return judged('NOT_APPLICABLE', { right });
  return judged(publishedOn <= right ? 'PASS' : 'FAIL', { left: publishedOn, right });
}
