import { figuresOf, unitKinds } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { permitRegion } from '../comparison/sight.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Refusal } from '../platform/refusals.js';
import { LoggedWrite } from '../units/logged-write.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import { safeName, workbookType } from '../yearbook/file-names.js';
import type { PaperFile } from '../yearbook/report-paper.service.js';
import { RegionSumsRepository } from './region-sums.repository.js';
import type { AskedOfSums } from './region-sums.repository.js';

const basisWords: Readonly<Record<Basis, string>> = {
  LATEST_FILED: '最近报送（暂定）',
  ACCEPTED: '已审定',
  PUBLISHED: '已公开',
};

/** A region's year in printed order, to be keyed into the superior's system: the sums, and its own report. */
@Injectable()
export class RegionSumsService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: RegionSumsRepository,
    private readonly writes: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /** Null where the region is not the viewer's to know of, or nothing is expected in the year. */
  async download(viewer: Viewer, code: string, year: number, asked: AskedOfSums): Promise<PaperFile | null> {
    const { basis, kinds } = asked;
    const region = await this.directory.region(this.database, code, year);
    if (region === null || !permitRegion(viewer, basis, region.regionId, year)) return null;
    if (region.kind === 'PROVINCE') throw aWholeProvince();
    const format = await this.repository.formatDue(region.regionId, year);
    if (format === null) return null;
    const { coverage, missing, sums, own } = await this.repository.sums(region.regionId, year, format, asked);
    const { writeSumsWorkbook } = await import('@mingjian/spreadsheet');
    const bytes = writeSumsWorkbook({
      regionName: region.name,
      year,
      format,
      basis: basisWords[basis],
      kinds: kinds?.map((kind) => unitKinds.find(({ id }) => id === kind)?.label.zh ?? kind) ?? null,
      coverage,
      missing,
      sums,
      own: own?.report.formatFound === format ? { name: own.name, figures: figuresOf(own.report) } : null,
      marks: region.demonstration ? ['演示数据'] : [],
      at: this.clock.now(),
    });
    await this.log(viewer, region.regionId, { year, basis, ...coverage });
    return {
      name: safeName(`${region.name}${year}年度政府信息公开年报汇总.xlsx`),
      mediaType: workbookType,
      bytes,
    };
  }

  private async log(
    { accountId }: Viewer,
    regionId: string,
    {
      year,
      ...facts
    }: {
      readonly year: number;
      readonly basis: Basis;
      readonly expected: number;
      readonly reported: number;
    },
  ): Promise<void> {
    await this.writes.run(() =>
      Promise.resolve({
        outcome: undefined,
        log: {
          regionId,
          event: {
            act: 'SUMS_DOWNLOADED' as const,
            actorId: accountId,
            reportYear: year,
            detail: { format: 'xlsx', ...facts },
          },
        },
      }),
    );
  }
}

/** Tens of thousands of reports cell by cell: nobody waits for that, and everybody would for whoever does. */
function aWholeProvince(): Refusal {
  return new Refusal(
    'BAD_REQUEST',
    { reason: 'A_WHOLE_PROVINCE' },
    {
      zh: '逐格汇总按市、县下载，不做全省的。请选一个市或区县。',
      en: 'Sums cell by cell are made for a prefecture or a county, not for a whole province. Choose one of them.',
    },
  );
}
