import { isTownshipKind } from '@mingjian/domain';
import type { Qualifier } from '@mingjian/domain';
import type { CountyUnit } from '../../county/county-unit.js';
import { aroundLevel } from '../books.js';
import { between, chance, randomFor } from '../random.js';
import type { Range } from '../random.js';

/** What the year's work came to. A channel that was not yet there, or no longer, has nothing. */
export interface ArchiveWork {
  readonly items: number;
  readonly byWebsite: number;
  readonly byWeibo: number;
  readonly byWechat: number;
  readonly byOther: number;
  readonly newsItems: number;
  readonly newsQualifier: Qualifier;
  readonly trainingSessions: number;
  readonly trainees: number;
  readonly traineesQualifier: Qualifier;
  readonly meetings: number;
  readonly staffFullTime: number;
  readonly staffPartTime: number;
  readonly readingPoints: number;
  readonly responses: number;
  readonly interpretations: number;
  /** 万元. */
  readonly budget: string;
}

const items: Range = [120, 900];
const trainees: Range = [20, 80];
/** Units disclose more from year to year: the share of 2020's level. */
const growth: Readonly<Record<number, number>> = {
  2014: 0.52,
  2015: 0.58,
  2016: 0.66,
  2017: 0.75,
  2018: 0.84,
  2019: 0.92,
  2020: 1,
};

export function archiveWork(present: CountyUnit, year: number): ArchiveWork {
  const random = randomFor(present.code, year, 'work');
  const all = Math.max(60, Math.round(aroundLevel(present, 'items', items, random) * (growth[year] ?? 1)));
  const byWebsite = Math.round(all * (0.7 + random() * 0.25));
  const wechatSince = between(randomFor(present.code, 'wechat'), [2015, 2018]);
  const byWechat = year >= wechatSince ? Math.round(all * (0.2 + random() * 0.35)) : 0;
  const weiboUntil = between(
    randomFor(present.code, 'weibo'),
    isTownshipKind(present.kind) ? [2012, 2018] : [2016, 2020],
  );
  const byWeibo = year <= weiboUntil ? Math.round(all * (0.05 + random() * 0.2)) : 0;
  const missing = Math.max(0, all - byWebsite - byWechat - byWeibo);
  const news = Math.round(all * (0.45 + random() * 0.25));
  const isNewsRounded = chance(random, 0.3);
  const attended = Math.round(
    aroundLevel(present, 'trainees', trainees, random) * (0.7 + (growth[year] ?? 1) * 0.3),
  );
  const areTraineesRounded = chance(random, 0.4);
  return {
    items: all,
    byWebsite,
    byWeibo,
    byWechat,
    byOther: missing + between(random, [4, 40]),
    newsItems: isNewsRounded ? Math.max(10, Math.floor(news / 10) * 10) : news,
    newsQualifier: isNewsRounded ? 'AT_LEAST' : 'EXACT',
    trainingSessions: between(random, [1, 4]),
    trainees: Math.max(20, areTraineesRounded ? Math.floor(attended / 10) * 10 : attended),
    traineesQualifier: areTraineesRounded ? 'AT_LEAST' : 'EXACT',
    meetings: between(random, [1, 5]),
    staffFullTime: isTownshipKind(present.kind) ? (chance(random, 0.3) ? 1 : 0) : between(random, [0, 2]),
    staffPartTime: between(random, [1, 3]),
    readingPoints: between(randomFor(present.code, 'readingPoints'), [1, 2]),
    responses: between(random, [0, 8]),
    interpretations: between(random, [0, 6]),
    budget: `${between(random, [0, 3])}.${chance(random, 0.5) ? '5' : '2'}`,
  };
}
