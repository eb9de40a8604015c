import { balanceColumn, openingCells } from '@mingjian/domain';
import type { TableText } from '@mingjian/spreadsheet';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { ObligationsRepository } from '../units/obligations.repository.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { safeName, workbookType } from '../yearbook/file-names.js';
import type { PaperFile } from '../yearbook/report-paper.service.js';
import { WorkbookReader } from './workbook-reader.js';

/** The year that is opened, in a region. */
export interface OpenedYear {
  readonly region: string;
  readonly year: number;
}

const sheetName = '期初数';

/**
 * Opening balances of all units on one sheet: out with a line for each, and what comes back as the text that is pasted
 * otherwise. Nothing is kept here: what it says is looked at, and set, by whoever brought it.
 */
@Injectable()
export class BalancesSheetService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly obligations: ObligationsRepository,
    private readonly reader: WorkbookReader,
    private readonly clock: Clock,
  ) {}

  /** Throws where the viewer may not, false where there is no such region for her. */
  async mayFill(viewer: Viewer, opened: OpenedYear): Promise<boolean> {
    return (await this.region(viewer, opened)) !== null;
  }

  /** Null where the region is not hers, or the form of the year has nothing that is brought into it. */
  async download(viewer: Viewer, opened: OpenedYear): Promise<PaperFile | null> {
    const region = await this.region(viewer, opened);
    const { year } = opened;
    const cells = openingCells(year);
    if (region === null || cells.length === 0) return null;
    const units = await this.obligations.unitsValidIn(this.database, region.regionId, year);
    const { writeTableWorkbook } = await import('@mingjian/spreadsheet');
    const bytes = writeTableWorkbook({
      title: `${region.name}${year}年度期初数`,
      sheetName,
      head: ['单位', ...cells.map((place) => balanceColumn(place).zh)],
      rows: units.map(({ name }) => [name]),
      notes: [
        `填${year - 1}年度报告的数：表三“结转下年度继续办理”一行，和表二年末现行有效件数。`,
        '没有的填 0；不知道的留空。不知道不等于 0。',
        '合计可以不填；填了就须等于各列之和。单位名称和表头不要改，行的先后可以变。',
        '填好后在“年度设置 — 期初数”里读入，看过再保存。',
        ...(region.demonstration ? ['演示数据。'] : []),
      ],
      at: this.clock.now(),
    });
    return { name: safeName(`${region.name}${year}年度期初数.xlsx`), mediaType: workbookType, bytes };
  }

  /** Our own sheet, were it renamed the first that holds anything; null where the region is not hers. */
  async read(viewer: Viewer, opened: OpenedYear, bytes: Uint8Array): Promise<TableText | null> {
    if ((await this.region(viewer, opened)) === null) return null;
    const tables = await this.reader.tables(bytes);
    return tables.find(({ sheet }) => sheet === sheetName) ?? tables[0] ?? { sheet: '', text: '' };
  }

  private async region(viewer: Viewer, { region: code, year }: OpenedYear): Promise<RegionRecord | null> {
    const region = await this.directory.region(this.database, code, year);
    return region !== null && permit(viewer, 'manageCycles', { regionId: region.regionId, year })
      ? region
      : null;
  }
}
