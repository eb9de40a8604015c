import type { Day, DisclosureReport } from '@mingjian/domain';
import { reportPaper } from '@mingjian/yearbook';
import type { Paper } from '@mingjian/yearbook';
import type { ArchivedVersion } from './archive.repository.js';

/** A version as it stands on paper in an archive: signed on the day on which it became public. */
export function paperOfVersion(
  report: DisclosureReport,
  { unitName, publishedOn }: Pick<ArchivedVersion, 'unitName'> & { readonly publishedOn: Day | null },
  isDemonstration: boolean,
): Paper {
  return reportPaper({
    report,
    unitName,
    signedOn: publishedOn ?? report.publishedOn,
    marks: isDemonstration ? ['演示数据'] : [],
  });
}
