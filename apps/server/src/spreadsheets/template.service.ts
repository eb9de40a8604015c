import { emptyReport, isFormatId, reportOfYear } from '@mingjian/domain';
import type { SheetReading } from '@mingjian/domain';
import type { ReadingFacts } from '@mingjian/spreadsheet';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { HistoryRepository } from '../filing/history.repository.js';
import type { ReportPlace } from '../filing/report-place.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { LoggedWrite } from '../units/logged-write.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import { safeName, workbookType } from '../yearbook/file-names.js';
import type { PaperFile } from '../yearbook/report-paper.service.js';
import { ReportInPlaceService } from '../yearbook/report-in-place.service.js';
import { WorkbookReader } from './workbook-reader.js';

export interface FormKey {
  readonly unit: string;
  readonly year: number;
}

interface FormInPlace {
  readonly place: ReportPlace;
  /** Null where nothing was written yet, and for a version. */
  readonly revision: number | null;
  readonly facts: ReadingFacts;
}

/** A year's form as a workbook to fill in, and what comes back, read. Nothing is written here but that it was taken. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportInPlaceService,
    private readonly history: HistoryRepository,
    private readonly directory: UnitDirectoryRepository,
    private readonly writes: LoggedWrite,
    private readonly reader: WorkbookReader,
    private readonly clock: Clock,
  ) {}

  /** Before the bytes are read: throws where the viewer may not, false where there is no such unit for her. */
  async mayFill(viewer: Viewer, { unit, year }: FormKey): Promise<boolean> {
    const place = await this.reports.place({ unit, year });
    return place !== null && permit(viewer, 'saveDraft', place);
  }

  /** Filled with the draft, or with what was filed last; empty where there is neither. Null where it is not hers. */
  async download(viewer: Viewer, key: FormKey): Promise<PaperFile | null> {
    const form = await this.form(viewer, key);
    if (form === null) return null;
    const { writeTemplate } = await import('@mingjian/spreadsheet');
    const { unitName } = form.facts;
    const file = {
      name: safeName(`${unitName}${key.year}年政府信息公开年报填报模板.xlsx`),
      mediaType: workbookType,
      bytes: writeTemplate({ ...form.facts, at: this.clock.now() }),
    };
    await this.log(viewer, form);
    return file;
  }

  /** Null where it is not hers. */
  async read(viewer: Viewer, key: FormKey, bytes: Uint8Array): Promise<SheetReading | null> {
    const form = await this.form(viewer, key);
    return form === null ? null : this.reader.form(bytes, form.facts);
  }

  private async form(viewer: Viewer, { unit, year }: FormKey): Promise<FormInPlace | null> {
    const place = await this.reports.place({ unit, year });
    if (place === null || !permit(viewer, 'saveDraft', place) || place.obligation === null) return null;
    const { format } = place.obligation;
    if (!isFormatId(format)) throw new Error(`No such format: ${format}`);
    const found = await this.reports.find(viewer, { unit, year, version: null });
    const content = found?.view.content;
    const named = await this.directory.unit(this.database, place.code, year);
    const { earlier } = await this.history.history(this.database, place.unitId, year);
    return {
      place,
      revision: found?.view.revision ?? null,
      facts: {
        unitName: named?.name ?? place.code,
        // What was written on another year's form cannot be shown on this one.
        report: content?.formatFound === format ? content : emptyReport(place.code, year, format),
        previous: reportOfYear(earlier, year - 1),
        demonstration: named?.demonstration ?? false,
      },
    };
  }

  private async log({ accountId }: Viewer, { place, revision }: FormInPlace): Promise<void> {
    await this.writes.run(() =>
      Promise.resolve({
        outcome: undefined,
        log: {
          regionId: place.regionId,
          event: {
            act: 'REPORT_DOWNLOADED' as const,
            actorId: accountId,
            unitId: place.unitId,
            reportYear: place.year,
            detail: { format: 'xlsx', template: true, ...(revision !== null && { draft: revision }) },
          },
        },
      }),
    );
  }
}
