import type { ZipFile } from '@mingjian/spreadsheet';
import { htmlFileOf } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Refusal } from '../platform/refusals.js';
import { LoggedWrite } from '../units/logged-write.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { safeName } from '../yearbook/file-names.js';
import { ArchiveRepository } from './archive.repository.js';
import type { ArchivedAttachment, ArchivedVersion } from './archive.repository.js';
import { paperOfVersion } from './paper-of-version.js';

export interface YearArchive {
  readonly name: string;
  /** The bytes of the archive as they are made: one file of it is in memory at a time. */
  readonly pieces: AsyncIterable<Buffer>;
}

/** A file of the archive, and what the manifest says of it. */
interface Archived {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isPacked?: boolean;
}

interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** One county's year as one ZIP for the archive: every version, its receipt, its scans, and a manifest of them all. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: ArchiveRepository,
    private readonly writes: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /** Who takes it stands in the log before the first byte leaves. Null where the region is not hers to know of. */
  async download(viewer: Viewer, code: string, year: number): Promise<YearArchive | null> {
    const region = await this.directory.region(this.database, code, year);
    if (region === null || !permit(viewer, 'downloadArchive', { regionId: region.regionId, year }))
      return null;
    if (region.kind !== 'COUNTY') throw notACounty();
    const versions = await this.repository.versions(region.regionId, year);
    const attachments = await this.repository.attachments(region.regionId, year);
    await this.log(viewer, region, year, { versions: versions.length, attachments: attachments.length });
    return {
      name: safeName(`${region.name}${year}年度政府信息公开年报归档.zip`),
      pieces: this.pieces(region, year, { versions, attachments }),
    };
  }

  private async *pieces(
    region: RegionRecord,
    year: number,
    lists: {
      readonly versions: readonly ArchivedVersion[];
      readonly attachments: readonly ArchivedAttachment[];
    },
  ): AsyncGenerator<Buffer> {
    const { ZipWriter } = await import('@mingjian/spreadsheet');
    const at = this.clock.now();
    const zip = new ZipWriter();
    const listed: Listed[] = [];
    const add = (file: Archived): readonly Buffer[] => {
      listed.push({ path: file.path, size: file.bytes.byteLength, sha256: sha256Of(file.bytes) });
      return zip.add(zipFile(file, at));
    };
    for (const version of lists.versions)
      if (!version.recalled)
        for (const file of await this.filesOf(version, region.demonstration)) yield* add(file);
    for (const attachment of lists.attachments) {
      const bytes = await this.repository.attachmentBytes(attachment.id);
      // A scan that was taken back in between is in no archive.
      if (bytes !== null) yield* add({ path: pathOfScan(attachment), bytes, isPacked: true });
    }
    const manifest = manifestOf(region, year, { at, listed, versions: lists.versions });
    yield* zip.add(zipFile({ path: 'manifest.json', bytes: jsonBytes(manifest) }, at));
    yield* zip.add(zipFile({ path: 'SHA256SUMS', bytes: Buffer.from(sumsOf(listed)) }, at));
    yield zip.end();
  }

  private async filesOf(version: ArchivedVersion, isDemonstration: boolean): Promise<readonly Archived[]> {
    const { report, explanations } = await this.repository.content(version);
    const { code, unitName, year, n, sha256, chainHead, sequence, filedAt, origin } = version;
    const folder = folderOf(version);
    const paper = paperOfVersion(report, version, isDemonstration);
    const receipt = { unit: code, unitName, year, version: n, origin, filedAt, sha256, chainHead, sequence };
    const files: readonly Archived[] = [
      // As it was hashed: whoever hashes this file has the receipt's hash.
      { path: `${folder}/report.json`, bytes: Buffer.from(canonicalJson(report)) },
      { path: `${folder}/report.html`, bytes: Buffer.from(htmlFileOf(paper)) },
      { path: `${folder}/receipt.json`, bytes: jsonBytes(receipt) },
      ...(explanations.length > 0
        ? [{ path: `${folder}/explanations.json`, bytes: jsonBytes(explanations) }]
        : []),
    ];
    if (!version.stands) return files;
    const { docxOf } = await import('@mingjian/yearbook/docx');
    return [...files, { path: `${folder}/report.docx`, bytes: await docxOf(paper), isPacked: true }];
  }

  private async log(
    { accountId }: Viewer,
    { regionId }: RegionRecord,
    year: number,
    counts: Readonly<Record<'versions' | 'attachments', number>>,
  ): Promise<void> {
    await this.writes.run(() =>
      Promise.resolve({
        outcome: undefined,
        log: {
          regionId,
          event: {
            act: 'ARCHIVE_DOWNLOADED' as const,
            actorId: accountId,
            reportYear: year,
            detail: { format: 'zip', ...counts },
          },
        },
      }),
    );
  }
}

function zipFile({ path, ...file }: Archived, at: Date): ZipFile {
  return { name: path, at, ...file };
}

function folderOf({ code, unitName, n }: Pick<ArchivedVersion, 'code' | 'unitName' | 'n'>): string {
  return `${safeName(`${code}-${unitName}`)}/v${n}`;
}

/** Two scans of one version may be called alike. */
function pathOfScan({ id, version, name, ...unit }: ArchivedAttachment): string {
  return `${folderOf({ ...unit, n: version })}/attachments/${id.slice(0, 8)}-${safeName(name)}`;
}

function manifestOf(
  region: RegionRecord,
  year: number,
  {
    at,
    listed,
    versions,
  }: {
    readonly at: Date;
    readonly listed: readonly Listed[];
    readonly versions: readonly ArchivedVersion[];
  },
): object {
  return {
    region: region.code,
    regionName: region.name,
    year,
    madeAt: at,
    demonstration: region.demonstration,
    versions: versions.map(({ code, unitName, n, sha256, recalled, stands, publishedOn }) => ({
      unit: code,
      unitName,
      version: n,
      sha256,
      // What its unit took back is listed, and is not in the archive.
      recalled,
      stands,
      publishedOn,
    })),
    files: listed,
  };
}

/** As `sha256sum -c SHA256SUMS` reads it. */
function sumsOf(listed: readonly Listed[]): string {
  return listed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

function notACounty(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'NOT_A_COUNTY' },
    {
      zh: '归档包按区县下载。请选一个区县，再下载它的归档包。',
      en: 'The archive is made county by county. Choose a county and download its archive.',
    },
  );
}
