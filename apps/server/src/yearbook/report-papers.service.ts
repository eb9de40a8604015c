import { Injectable } from '@nestjs/common';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import { cycleClosed } from '../filing/may-act.js';
import { AttachmentsService } from './attachments.service.js';
import type { Attachment, KeptComparison } from './papers.repository.js';
import { PublicationService } from './publication.service.js';
import type { PaperKey } from './report-in-place.js';
import { ReportInPlaceService } from './report-in-place.service.js';

/** What goes with a report on paper and on the portal, as one viewer sees it. */
export interface ReportPapersView {
  readonly version: number;
  readonly revision: number | null;
  readonly sha256: string;
  readonly attachments: readonly Attachment[];
  readonly comparisons: readonly KeptComparison[];
  readonly mayAttach: boolean;
  readonly mayCompare: boolean;
}

@Injectable()
export class ReportPapersService {
  constructor(
    private readonly reports: ReportInPlaceService,
    private readonly attachments: AttachmentsService,
    private readonly publications: PublicationService,
  ) {}

  async papers(viewer: Viewer | null, key: PaperKey): Promise<ReportPapersView | null> {
    const found = await this.reports.find(viewer, key);
    if (found === null) return null;
    const { view, place } = found;
    const may = (operation: 'attachScan' | 'comparePublication'): boolean =>
      viewer !== null && access(viewer, operation, place) === 'ALLOWED';
    const standing = place.obligation?.standing;
    return {
      version: view.version,
      revision: view.revision,
      sha256: sha256(canonicalJson(view.content)),
      attachments: await this.attachments.listed(viewer, found),
      comparisons: await this.publications.listed(viewer, found),
      mayAttach: view.revision === null && cycleClosed(place) === null && may('attachScan'),
      mayCompare: (standing?.publishedN ?? standing?.acceptedN ?? null) !== null && may('comparePublication'),
    };
  }
}
