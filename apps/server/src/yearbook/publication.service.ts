import { comparePublication } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { DocumentReader } from '../intake/document-reader.js';
import { DocumentsRepository } from '../intake/documents.repository.js';
import { Refusal } from '../platform/refusals.js';
import { LoggedWrite } from '../units/logged-write.js';
import { PapersRepository } from './papers.repository.js';
import type { ComparedPage, KeptComparison } from './papers.repository.js';
import { isInsider, versionOf } from './report-in-place.js';
import type { PaperKey, ReportInPlace } from './report-in-place.js';
import { ReportInPlaceService } from './report-in-place.service.js';

export interface BroughtPage {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}

/** Differences that are kept: who finds more has the wrong page, and is told how many more there are. */
const mostDifferences = 200;
/** Comparisons that are listed, the latest first. */
const mostListed = 5;

/** The page that was published, held against the version that was accepted. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly reports: ReportInPlaceService,
    private readonly reader: DocumentReader,
    private readonly repository: PapersRepository,
    private readonly documents: DocumentsRepository,
    private readonly writes: LoggedWrite,
  ) {}

  /** Before the bytes are read: throws where the viewer may not, false where there is no such unit for her. */
  async mayCompare(viewer: Viewer, key: PaperKey): Promise<boolean> {
    const place = await this.reports.place(key);
    return place !== null && permit(viewer, 'comparePublication', place);
  }

  /** Null where there is no such report. Without a number, with the version that was published, else accepted. */
  async compare(viewer: Viewer, key: PaperKey, page: BroughtPage): Promise<KeptComparison | null> {
    const place = await this.reports.place(key);
    if (place === null || !permit(viewer, 'comparePublication', place)) return null;
    const standing = place.obligation?.standing;
    const n = key.version ?? standing?.publishedN ?? standing?.acceptedN ?? null;
    if (n === null) throw notAccepted();
    const found = await this.reports.find(viewer, { ...key, version: n });
    const version = found && versionOf(found.view);
    if (!found || !version) return null;
    const read = await this.reader.read({ sha256: '', ...page });
    if (read.kind === 'UNREADABLE') throw unreadable(read.reason);
    const { view } = found;
    const compared = comparePublication(view.content, read.reading, view.unit?.name ?? '');
    const outcome: ComparedPage = {
      ...compared,
      differences: compared.differences.slice(0, mostDifferences),
      more: Math.max(0, compared.differences.length - mostDifferences),
      repairs: read.reading.repairs.length,
    };
    return this.keep(viewer, found, version, page, { outcome, count: compared.differences.length });
  }

  /** The county's business: of those who only see what was published, none. */
  async listed(viewer: Viewer | null, { place }: ReportInPlace): Promise<readonly KeptComparison[]> {
    return isInsider(viewer, place) ? this.repository.comparisons(place.unitId, place.year, mostListed) : [];
  }

  private async keep(
    { accountId, name: comparedBy }: Viewer,
    { place: { unitId, regionId, year } }: ReportInPlace,
    version: { readonly n: number; readonly sha256: string },
    { bytes, name }: BroughtPage,
    { outcome, count }: { readonly outcome: ComparedPage; readonly count: number },
  ): Promise<KeptComparison> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.writes.run(async (tx, at) => {
      await this.documents.keepBytes(tx, { sha256, bytes });
      const kept = { sha256, name, differenceCount: count, outcome };
      const id = await this.repository.addComparison(
        tx,
        { unitId, year, n: version.n },
        { ...kept, at, accountId },
      );
      return {
        outcome: { ...kept, id, version: version.n, comparedAt: at, comparedBy },
        log: {
          regionId,
          event: {
            act: 'PUBLICATION_COMPARED' as const,
            actorId: accountId,
            unitId,
            reportYear: year,
            version,
            detail: { page: sha256, differences: count },
          },
        },
      };
    });
  }
}

function notAccepted(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'NOT_ACCEPTED' },
    {
      zh: '报告还没有被接受，没有可以比对的定稿。请在县级审核通过并发布以后再来比对。',
      en: 'The report was not accepted yet, so there is no version to compare with. Come back after it was accepted and published.',
    },
  );
}

function unreadable(reason: string): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason },
    {
      zh: '读不出这个网页的文字。请在浏览器里打开已发布的网页，全选、复制，再粘贴到这里；图片和扫描件不能比对。',
      en: 'No words could be read from this page. Open the published page in a browser, select all, copy and paste it here; pictures can not be compared.',
    },
  );
}
