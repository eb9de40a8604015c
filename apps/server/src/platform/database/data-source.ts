import { DataSource } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { columnTypes } from './column-types.js';
import { First1767200000000 } from './migrations/0001-first.js';
import { Documents1767300000000 } from './migrations/0002-documents.js';
import { CoveredRegions1767400000000 } from './migrations/0003-covered-regions.js';
import { Review1767500000000 } from './migrations/0004-review.js';
import { Accounts1767600000000 } from './migrations/0005-accounts.js';
import { Cycles1767700000000 } from './migrations/0006-cycles.js';
import { Papers1767800000000 } from './migrations/0007-papers.js';
import { WritingAReport1767900000000 } from './migrations/0008-writing-a-report.js';
import { WordLists1768000000000 } from './migrations/0009-word-lists.js';
import { Likeness1768100000000 } from './migrations/0010-likeness.js';
import { Schemes1768200000000 } from './migrations/0011-schemes.js';
import { DocumentOrders1768400000000 } from './migrations/0013-document-orders.js';
import { WhatPeopleJudge1768500000000 } from './migrations/0014-what-people-judge.js';
import { WeighedSuccessions1768600000000 } from './migrations/0015-weighed-successions.js';
import { SavedViews1768700000000 } from './migrations/0016-saved-views.js';
import { ClosedYearsKeepTheirPoints1768900000000 } from './migrations/0018-closed-years-keep-their-points.js';
import { AUnitsMeasureOverTheYears1769100000000 } from './migrations/0019-a-units-measure-over-the-years.js';
import { RegionsAsOf1769200000000 } from './migrations/0020-regions-as-of.js';
import { UnitsOfARegionByCode1768800000000 } from './migrations/0017-units-of-a-region-by-code.js';

const poolSize = 8;

/** Connects to a PostgreSQL server. Tables are whatever its migrations have made of them so far. */
export async function openDataSource(
  url: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities.filter((entity) => typeof entity === 'function'),
    migrations: [
      First1767200000000,
      Documents1767300000000,
      CoveredRegions1767400000000,
      Review1767500000000,
      Accounts1767600000000,
      Cycles1767700000000,
      Papers1767800000000,
      WritingAReport1767900000000,
      WordLists1768000000000,
      Likeness1768100000000,
      Schemes1768200000000,
      DocumentOrders1768400000000,
      WhatPeopleJudge1768500000000,
      WeighedSuccessions1768600000000,
      SavedViews1768700000000,
      UnitsOfARegionByCode1768800000000,
      ClosedYearsKeepTheirPoints1768900000000,
      AUnitsMeasureOverTheYears1769100000000,
      RegionsAsOf1769200000000,
    ],
    synchronize: false,
    // Ids by gen_random_uuid(), which PostgreSQL has built in: no extension is installed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'mingjian',
    poolSize,
    extra: { types: columnTypes },
    // An idle connection that breaks leaves the pool by itself; without a listener it would end the process.
    poolErrorHandler: () => undefined,
  });
  return dataSource.initialize();
}
