import { afterEvent, mayFollow, notFiled, workingState } from '@mingjian/domain';
import type { ReportStanding, Text } from '@mingjian/domain';
import { difference } from './difference.js';
import type { ArchivePlace } from './difference.js';
import { isReportAct, reportEventOf } from './report-log.js';
import { standingOfRow } from './report-place.js';
import type { ObligationToVerify } from './verification.repository.js';

const columns: readonly (readonly [keyof ReportStanding, string])[] = [
  ['state', 'state'],
  ['latestN', 'latest_n'],
  ['acceptedN', 'accepted_n'],
  ['publishedN', 'published_n'],
  ['filedAt', 'filed_at'],
  ['acceptedAt', 'accepted_at'],
  ['publishedOn', 'published_on'],
  ['publishedAddress', 'published_address'],
  ['correctionDue', 'correction_due'],
  ['reviewedN', 'reviewed_n'],
  ['amendment', 'amendment'],
];

/** Where an obligation's columns are not the fold of its events, or null. */
export function standingDifference(region: string, obligation: ObligationToVerify): Text | null {
  const place: ArchivePlace = { region, unit: obligation.code, year: obligation.report_year };
  let standing = notFiled;
  for (const { act, at, versionN, detail, sequence } of obligation.events) {
    if (!isReportAct(act) || !mayFollow(standing, act))
      return difference(
        { ...place, event: sequence },
        {
          zh: `${act} 不能出现在状态 ${workingState(standing)} 之后`,
          en: `${act} cannot follow the state ${workingState(standing)}`,
        },
      );
    standing = afterEvent(standing, reportEventOf({ act, at: new Date(at), versionN, detail }));
  }
  const stored = standingOfRow(obligation);
  const wrong = columns.find(([field]) => plain(stored[field]) !== plain(standing[field]));
  if (!wrong) return null;
  const [field, column] = wrong;
  return difference(place, {
    zh: `${column} 存为 ${plain(stored[field])}，按记录应为 ${plain(standing[field])}`,
    en: `${column} is stored as ${plain(stored[field])}, the events add up to ${plain(standing[field])}`,
  });
}

function plain(value: ReportStanding[keyof ReportStanding]): string {
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object') return `${value.state} ${value.n}`;
  return String(value);
}
