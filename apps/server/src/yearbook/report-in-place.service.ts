import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import type { ReportPlace } from '../filing/report-place.js';
import { ReportsService } from '../filing/reports.service.js';
import { Database } from '../platform/database/database.js';
import type { PaperKey, ReportInPlace } from './report-in-place.js';

const asked = { unit: true, findings: false, versions: true, reading: false } as const;

/** Finds a report for those who may read it; everybody else is told that there is none. */
@Injectable()
export class ReportInPlaceService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsService,
    private readonly places: ReportPlaceRepository,
  ) {}

  async find(viewer: Viewer | null, key: PaperKey): Promise<ReportInPlace | null> {
    const view = await this.reports.report(viewer, key, asked);
    if (view === null) return null;
    const place = await this.place(key);
    return place && { view, place };
  }

  async place({ unit, year }: Pick<PaperKey, 'unit' | 'year'>): Promise<ReportPlace | null> {
    return this.places.read(this.database, unit, year);
  }
}
