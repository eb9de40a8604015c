import type { Viewer } from '../accounts/viewer.js';
import { access } from '../accounts/viewer.js';
import type { ReportPlace } from '../filing/report-place.js';
import type { ReportView } from '../filing/report-view.js';

/** Which report is meant: of a unit by any code it ever bore; without a number, the draft or latest version. */
export interface PaperKey {
  readonly unit: string;
  readonly year: number;
  readonly version: number | null;
}

/** A report as a viewer sees it, with the place that it is of. */
export interface ReportInPlace {
  readonly view: ReportView;
  readonly place: ReportPlace;
}

/** Whether the viewer sees the report with its unit's or county's eyes, beyond what was published. */
export function isInsider(viewer: Viewer | null, { unitId, regionId, year }: ReportPlace): boolean {
  return viewer !== null && access(viewer, 'readFiledReport', { unitId, regionId, year }) === 'ALLOWED';
}

/** The version shown, as events name it; undefined for a draft, which is none. */
export function versionOf({ version, revision, versions }: ReportView): {
  readonly n: number;
  readonly sha256: string;
} | null {
  const sha256 = versions.find(({ n }) => n === version)?.sha256;
  return revision !== null || sha256 === undefined ? null : { n: version, sha256 };
}
