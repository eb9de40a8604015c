import type { Database } from '@mingjian/server/platform/database/database';
import { onBasis } from './recount-views.js';

/** Everything that happened to points in some report of the counties laid down so far, in words of the views. */
export async function happenedToPoints(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ readonly happened: string }>(
    onBasis(
      `select distinct happened collate "C" as happened from (
         select indicator || ': ' || line from recount.weighed where cost > 0
         union all select 'complete: several parts at once' from recount.weighed where line like 'missing%' and cost > 3
         union all select 'publishedOnTime: several spans' from recount.weighed where line = 'days late' and cost > 5
         union all select 'consistentOverYears: only repeats another' from recount.outcome
           where "group" = 'YY' and grade = 'E' and outcome = 'FAIL' and not is_open
         union all select 'consistentInside: words decide nothing' from recount.points p
           join recount.weighed w using (unit_id, year, indicator)
           where indicator = 'consistentInside' and p.points is null and w.told
         union all select 'original: ' || rule || ' ' || grade from recount.compared where percent is not null
         union all select 'original: ' || part || ' of ' || case when other_year < year then 'an earlier year' else 'the year' end
           from recount.compared where percent is not null
         union all select 'filedOnTime: in time by an extension' from recount.expected e join obligation o
           on o.unit_id = e.unit_id and o.report_year = e.year where filed_on > o.filing_due and filed_on <= o.extension_due
         union all select indicator || ': not judged' from recount.points where n is not null and points is null
         union all select indicator || ': more is lost than there is' from recount.points
           where awarded is null and cost > maximum and points = 0 and maximum > 0
         union all select indicator || ': ' || case when mark > 0 then 'given' when mark < 0 then 'taken' else 'given none' end
           from recount.points where mark is not null
         union all select indicator || ': no more can be taken' from recount.points where cost - mark > 5 and points = -5
         union all select indicator || ': set by an appeal' from recount.points where awarded is not null
         union all select m.indicator || ': taken back' from reviewer_mark m where m.points is null
         union all select 'grade: ' || grade from recount.graded
         union all select 'grade: held down by personal data' from recount.graded
           join recount.total_points t using (unit_id, year) where grade = '中' and 4 * points >= 3 * t.maximum
       ) as found (happened) order by 1`,
      'LATEST_FILED',
    ),
  );
  return rows.map(({ happened }) => happened);
}

/** What drawn counties have to come to, or the recount would hold less than it says: each line of the scheme, each limit. */
export const mayHappenToPoints: readonly string[] = [
  'clean: more is lost than there is',
  'clean: personal',
  'clean: set by an appeal',
  'clean: words',
  'complete: missing E',
  'complete: missing W',
  'complete: set by an appeal',
  'complete: several parts at once',
  'consistentInside: finding in tables',
  'consistentInside: finding in words',
  'consistentInside: more is lost than there is',
  'consistentInside: words decide nothing',
  'consistentOverYears: finding E',
  'consistentOverYears: finding W',
  'consistentOverYears: more is lost than there is',
  'consistentOverYears: not judged',
  'consistentOverYears: only repeats another',
  'filedOnTime: corrected late',
  'filedOnTime: in time by an extension',
  'filedOnTime: late once',
  'filedOnTime: more is lost than there is',
  'filedOnTime: not judged',
  'filedOnTime: returned again',
  'grade: held down by personal data',
  'grade: 中',
  'grade: 优',
  'grade: 差',
  'grade: 良',
  'handling: corrected',
  'handling: given',
  'handling: no more can be taken',
  'handling: not judged',
  'handling: taken',
  'original: DU-PEER W',
  'original: DU-PREV E',
  'original: DU-PREV W',
  'original: like 10',
  'original: like 4',
  'original: like 6',
  'original: more is lost than there is',
  'original: not judged',
  'original: overview of an earlier year',
  'original: overview of the year',
  'original: problems of the year',
  'original: whole of an earlier year',
  'publishedOnTime: days late',
  'publishedOnTime: more is lost than there is',
  'publishedOnTime: set by an appeal',
  'publishedOnTime: several spans',
  'substance: given',
  'substance: given none',
  'substance: not judged',
  'substance: taken back',
];
