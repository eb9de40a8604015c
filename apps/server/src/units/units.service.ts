import { beijingDay } from '@mingjian/domain';
import type { UnitNames } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { access, scopeOf } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { cursorOf } from './cursor.js';
import { UnitDirectoryRepository } from './unit-directory.repository.js';
import type { UnitFacts } from './unit-facts.js';
import type { UnitFilter } from './unit-filter.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';
import { UnitListRepository } from './unit-list.repository.js';
import { everything } from './asked-of-units.js';
import type { AskedOfList, AskedOfUnit } from './asked-of-units.js';
import { unitView } from './unit-view.js';
import type { Sight, UnitView } from './unit-view.js';
import { UnitsRepository } from './units.repository.js';
import type { InsightInYear, UnitKey } from './units.repository.js';

export interface UnitListRequest {
  readonly region: string;
  readonly year: number;
  readonly filter: UnitFilter;
  readonly first: number;
  /** Code of the unit after which the page begins. */
  readonly after: string | null;
  readonly asked: AskedOfList;
}

export interface UnitPage {
  readonly nodes: readonly UnitView[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Units as a viewer may see them. Names and codes are everybody's; the rest is masked here and nowhere else. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: UnitsRepository,
    private readonly lists: UnitListRepository,
    private readonly clock: Clock,
  ) {}

  /** By any code it ever bore; without a year, as it stood last. */
  async region(code: string, year?: number): Promise<RegionRecord | null> {
    return this.directory.region(this.database, code, year);
  }

  /** By any code it ever bore, as a target of what is to be done to it. */
  async unitInYear(code: string, year: number): Promise<UnitInYear | null> {
    return this.directory.unit(this.database, code, year);
  }

  /** What a unit and those beside it are called in a year; null where nobody ever bore the code. */
  async names(code: string, year: number): Promise<UnitNames | null> {
    const unit = await this.unitInYear(code, year);
    return unit && this.directory.names(this.database, unit);
  }

  /** By any code it ever bore; without a year, in the last one for which a report is expected. */
  async unit(viewer: Viewer | null, code: string, year: number | null): Promise<UnitView | null> {
    const asked = year ?? (await this.repository.lastYearExpected(code)) ?? this.lastYear();
    const facts = await this.repository.byCode(insightsOf(viewer, [asked]), code, asked);
    return facts && unitView(facts, this.sightOf(viewer, asked));
  }

  /** Parallel to the keys, which name units that exist. One statement, of what is asked of them. */
  async unitsOf(
    viewer: Viewer | null,
    keys: readonly UnitKey[],
    asked: AskedOfUnit = everything,
  ): Promise<readonly UnitView[]> {
    if (keys.length === 0) return [];
    const years = new Set(keys.map(({ year }) => year));
    const found = await this.repository.byKeys(insightsOf(viewer, years), keys, asked);
    if (found.length !== keys.length) throw new Error('Asked for units that do not exist');
    return this.viewsOf(viewer, found);
  }

  async page(viewer: Viewer | null, request: UnitListRequest): Promise<UnitPage> {
    const { year } = request;
    const scope = scopeOf(viewer, 'readFiledReport', year);
    const { facts, hasMore, total } = await this.lists.page({ ...request, scope });
    const last = facts.at(-1);
    return {
      nodes: this.viewsOf(viewer, facts),
      totalCount: total ?? facts.length,
      pageInfo: { endCursor: last ? cursorOf(last.code) : null, hasNextPage: hasMore },
    };
  }

  private viewsOf(viewer: Viewer | null, facts: readonly UnitFacts[]): readonly UnitView[] {
    const sights = new Map<number, Sight>();
    return facts.map((unit) => {
      const sight = sights.get(unit.year) ?? this.sightOf(viewer, unit.year);
      sights.set(unit.year, sight);
      return unitView(unit, sight);
    });
  }

  private sightOf(viewer: Viewer | null, year: number): Sight {
    return {
      mayKnowCycle: (regionId) => access(viewer, 'readCycle', { regionId, year }) === 'ALLOWED',
      today: this.today(),
    };
  }

  private today(): string {
    return beijingDay(this.clock.now());
  }

  /** The report year whose reports are written now. */
  private lastYear(): number {
    return Number(this.today().slice(0, 4)) - 1;
  }
}

/** Grants may end: what a viewer may read is told year by year. */
function insightsOf(viewer: Viewer | null, years: Iterable<number>): readonly InsightInYear[] {
  return [...years].flatMap((year) => {
    const { unitIds, regionIds } = scopeOf(viewer, 'readFiledReport', year);
    return [...unitIds, ...regionIds].map((id) => ({ year, id }));
  });
}
