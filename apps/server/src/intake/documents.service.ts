import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { reachOf } from '../filing/reach.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusals.js';
import { DocumentsRepository } from './documents.repository.js';
import { LoggedWrite } from '../units/logged-write.js';
import type { BroughtDocument, DocumentOfReport, Upload } from './documents.repository.js';

export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}

const sha256Pattern = /^[0-9a-f]{64}$/;

/** Old documents as they were brought. A region's are its own, though the bytes are kept once. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly repository: DocumentsRepository,
    private readonly write: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a document for every region in which the viewer takes documents in, and for every unit of the viewer's own.
   * The same bytes: the same answer. Throws FORBIDDEN for a role over a region that takes none in.
   */
  async bring(viewer: Viewer, document: NamedBytes): Promise<string> {
    const sha256 = createHash('sha256').update(document.bytes).digest('hex');
    const regionIds = regionsOf(viewer);
    const unitIds = unitsOf(viewer);
    if (regionIds.length + unitIds.length === 0) throw new Refusal('FORBIDDEN');
    await this.repository.store(
      { sha256, ...document },
      { regionIds, unitIds, accountId: viewer.accountId, at: this.clock.now() },
    );
    return sha256;
  }

  /**
   * What was brought, for whoever may take it in: null where the viewer has no such document. Throws FORBIDDEN where
   * a region of the viewer's has it and the role does not suffice.
   */
  async inHand(viewer: Viewer, sha256: string): Promise<BroughtDocument | null> {
    if (!sha256Pattern.test(sha256)) return null;
    const uploads = await this.repository.uploads(sha256);
    const answers = uploads.map(({ regionId }) => access(viewer, 'importDocument', { regionId }));
    const upload = uploads[answers.indexOf('ALLOWED')];
    if (upload) return this.withBytes(sha256, upload);
    if (answers.includes('FORBIDDEN')) throw new Refusal('FORBIDDEN');
    return null;
  }

  /**
   * For whoever may take it in, and for whoever may read a report that was read from it, its unit included. The
   * region's log says who fetched it.
   */
  async original(viewer: Viewer, sha256: string): Promise<BroughtDocument | null> {
    if (!sha256Pattern.test(sha256)) return null;
    const uploads = await this.repository.uploads(sha256);
    const own = uploads.find(({ regionId }) => access(viewer, 'importDocument', { regionId }) === 'ALLOWED');
    if (own) return this.fetched(viewer, sha256, own);
    const ofReport = await this.repository.nameInReports(sha256, reachOf(viewer, 'readFiledReport'));
    return ofReport === null ? null : this.fetched(viewer, sha256, ofReport);
  }

  private async fetched(
    { accountId: actorId }: Viewer,
    sha256: string,
    found: Upload | DocumentOfReport,
  ): Promise<BroughtDocument | null> {
    const document = await this.withBytes(sha256, found);
    if (document === null) return null;
    const { regionId } = found;
    const report =
      'unitId' in found
        ? {
            unitId: found.unitId,
            reportYear: found.year,
            version: { n: found.n, sha256: found.versionSha256 },
          }
        : {};
    const detail = { documentSha256: sha256 };
    await this.write.run(async () => ({
      outcome: null,
      log: { regionId, event: { act: 'DOCUMENT_DOWNLOADED', actorId, ...report, detail } },
    }));
    return document;
  }

  /** What a unit brought to begin a draft from; null where it brought no such document. */
  async ofUnit(sha256: string, unitId: string): Promise<BroughtDocument | null> {
    if (!sha256Pattern.test(sha256)) return null;
    const named = await this.repository.ofUnit(sha256, unitId);
    return named === null ? null : this.withBytes(sha256, named);
  }

  private async withBytes(
    sha256: string,
    { name, mediaType }: Pick<Upload, 'name' | 'mediaType'>,
  ): Promise<BroughtDocument | null> {
    const bytes = await this.repository.bytes(sha256);
    return bytes && { sha256, bytes, name, mediaType };
  }
}

/** The regions that the viewer's grants name: what lies below them sees none of it before it is kept as a report. */
function regionsOf(viewer: Viewer): readonly string[] {
  const regions = viewer.grants.flatMap((grant) =>
    grant.scope === 'REGION' &&
    access({ ...viewer, grants: [grant] }, 'importDocument', { regionId: grant.regionId }) === 'ALLOWED'
      ? [grant.regionId]
      : [],
  );
  return [...new Set(regions)];
}

/** The units whose people may begin a draft from a document. */
function unitsOf(viewer: Viewer): readonly string[] {
  const units = viewer.grants.flatMap((grant) =>
    grant.scope === 'UNIT' && access({ ...viewer, grants: [grant] }, 'bringOwnDocument') === 'ALLOWED'
      ? [grant.unitId]
      : [],
  );
  return [...new Set(units)];
}
