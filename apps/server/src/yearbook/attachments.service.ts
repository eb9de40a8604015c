import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { permit } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { cycleClosed } from '../filing/may-act.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { DocumentsRepository } from '../intake/documents.repository.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { problemMessage } from '../platform/problems.js';
import type { Problem } from '../platform/problems.js';
import { Refusal } from '../platform/refusals.js';
import { LoggedWrite } from '../units/logged-write.js';
import { PapersRepository } from './papers.repository.js';
import type { Attachment, AttachmentBytes } from './papers.repository.js';
import { isInsider, versionOf } from './report-in-place.js';
import type { PaperKey, ReportInPlace } from './report-in-place.js';
import { ReportInPlaceService } from './report-in-place.service.js';
import { scanOf } from './scan-kind.js';

export interface BroughtFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type WithdrawOutcome =
  | { readonly kind: 'ATTACHMENT_WITHDRAWN'; readonly id: string }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED'>;

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Sealed scans: brought by the unit, kept with a version, seen by whoever may see that version. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly reports: ReportInPlaceService,
    private readonly repository: PapersRepository,
    private readonly documents: DocumentsRepository,
    private readonly database: Database,
    private readonly transaction: ReportTransaction,
    private readonly log: EventLogRepository,
    private readonly writes: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /** Before the bytes are read: throws where the viewer may not, false where there is no such unit for her. */
  async mayAttach(viewer: Viewer, key: PaperKey): Promise<boolean> {
    const place = await this.reports.place(key);
    return place !== null && permit(viewer, 'attachScan', place);
  }

  /** Null where there is no such version. The same scan twice is one. */
  async attach(viewer: Viewer, key: PaperKey, file: BroughtFile): Promise<Attachment | null> {
    const scan = scanOf(file.bytes, file.name);
    if (scan === null) throw notAScan();
    const found = await this.reports.find(viewer, key);
    if (found === null || !permit(viewer, 'attachScan', found.place)) return null;
    const version = versionOf(found.view);
    if (version === null) throw notFiled();
    const { unitId, year } = found.place;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const closed = await this.transaction.on({ unitId, year }, async (tx, place) => {
      const problem = place && cycleClosed(place);
      if (place === null || problem) return refused(problem);
      const at = this.clock.now();
      const { accountId } = viewer;
      await this.documents.keepBytes(tx, { sha256, bytes: file.bytes });
      const added = { ...scan, sha256, at, accountId };
      const isNew = await this.repository.attach(tx, { unitId, year, n: version.n }, added);
      if (!isNew) return refused(null);
      await this.log.append(tx, await this.log.lock(tx, place.regionId), {
        act: 'ATTACHMENT_ADDED',
        at,
        actorId: accountId,
        unitId,
        reportYear: year,
        version,
        detail: { sha256, mediaType: scan.mediaType },
      });
      return { outcome: null, loggedIn: place.regionId };
    });
    if (closed) throw yearClosed(closed);
    const listed = await this.repository.attachments(unitId, year);
    return listed.find((one) => one.sha256 === sha256 && one.version === version.n) ?? null;
  }

  /** Null where the viewer has no such attachment. */
  async download(viewer: Viewer | null, key: PaperKey, id: string): Promise<AttachmentBytes | null> {
    const found = await this.reports.find(viewer, key);
    if (found === null || !idPattern.test(id)) return null;
    const { place } = found;
    const attachment = await this.repository.attachmentBytes(place.unitId, place.year, id);
    if (attachment === null || !isShown(viewer, found, attachment.version)) return null;
    if (viewer !== null)
      await this.writes.run(() =>
        Promise.resolve({
          outcome: undefined,
          log: {
            regionId: place.regionId,
            event: {
              act: 'ATTACHMENT_DOWNLOADED',
              actorId: viewer.accountId,
              unitId: place.unitId,
              reportYear: place.year,
              detail: { sha256: attachment.sha256, version: attachment.version },
            },
          },
        }),
      );
    return attachment;
  }

  /** One that was brought by mistake; its bytes stay, and the log says who took it back. */
  async withdraw(viewer: Viewer, id: string): Promise<WithdrawOutcome> {
    const none: WithdrawOutcome = { kind: 'NOT_FOUND', what: id };
    const found = idPattern.test(id) ? await this.repository.attachmentPlace(this.database, id) : null;
    if (found === null) return none;
    return this.transaction.on(found, async (tx, place): Promise<Done<WithdrawOutcome>> => {
      // Read again: the report is held now, and a colleague may have taken the scan back meanwhile.
      const attachment = await this.repository.attachmentPlace(tx, id);
      if (place === null || attachment === null || !permit(viewer, 'attachScan', place)) return refused(none);
      const closed = cycleClosed(place);
      if (closed) return refused(closed);
      const at = this.clock.now();
      await this.repository.withdraw(tx, id, at, viewer.accountId);
      await this.log.append(tx, await this.log.lock(tx, place.regionId), {
        act: 'ATTACHMENT_WITHDRAWN',
        at,
        actorId: viewer.accountId,
        unitId: place.unitId,
        reportYear: place.year,
        version: { n: attachment.version, sha256: attachment.versionSha256 },
        detail: { sha256: attachment.sha256 },
      });
      return { outcome: { kind: 'ATTACHMENT_WITHDRAWN', id }, loggedIn: place.regionId };
    });
  }

  /** Of all versions for the unit and its county, of the published one for everybody. */
  async listed(viewer: Viewer | null, found: ReportInPlace): Promise<readonly Attachment[]> {
    const { unitId, year } = found.place;
    const all = await this.repository.attachments(unitId, year);
    const insider = isInsider(viewer, found.place);
    return all
      .filter(({ version }) => isShown(viewer, found, version))
      .map((one) => (insider ? one : { ...one, attachedBy: null }));
  }
}

/** A version that was taken back is its unit's alone, with what was attached to it. */
function isShown(viewer: Viewer | null, { view, place }: ReportInPlace, version: number): boolean {
  if (!isInsider(viewer, place)) return view.version === version;
  const isRecalled = view.versions.find(({ n }) => n === version)?.recalled === true;
  return !isRecalled || access(viewer, 'readDraft', place) === 'ALLOWED';
}

function notAScan(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'NOT_A_SCAN' },
    {
      zh: '盖章扫描件应为 PDF、JPG 或 PNG 文件，这个文件的内容不是。请重新扫描或导出后再上传。',
      en: 'A sealed scan is a PDF, JPEG or PNG file; the content of this one is none. Scan or export it again.',
    },
  );
}

function notFiled(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'NOT_FILED' },
    {
      zh: '盖章扫描件附在已报送的版本上，这份报告还是草稿。请先报送，再上传。',
      en: 'A sealed scan goes with a version that was filed; this report is a draft. File it first.',
    },
  );
}

function yearClosed(problem: Problem<'CYCLE_CLOSED'>): Refusal {
  const { kind: reason, ...facts } = problem;
  return new Refusal(
    'BAD_REQUEST',
    { reason, ...facts },
    { zh: problemMessage(problem, 'zh'), en: problemMessage(problem, 'en') },
  );
}
