import { formatDue } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';
import { randomFrom, upTo } from './random.js';

/** A county larger than any that is known: 52 towns and subdistricts, 40 departments, every year since 2008. */
export const largeCounty = {
  id: '50000000-0000-4000-8000-000000000000',
  code: '990150',
  name: '试验大县',
  firstYear: 2008,
  lastYear: 2025,
} as const;

export interface CountyUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly seed: number;
}

const places = '城关会盟朝阳小浪底麻屯送庄横水白鹤常袋平乐吉利河阳康乐西霞院';
const townKinds = [
  { kind: 'TOWN', word: '镇' },
  { kind: 'TOWN', word: '镇' },
  { kind: 'TOWNSHIP', word: '乡' },
  { kind: 'SUBDISTRICT', word: '街道' },
] as const;
const departments = [
  '发展和改革委员会、教育体育局、科学技术局、工业和信息化局、民族宗教事务局、公安局、民政局、司法局、财政局',
  '人力资源和社会保障局、自然资源局、生态环境分局、住房和城乡建设局、交通运输局、水利局、农业农村局、商务局',
  '文化广电和旅游局、卫生健康委员会、退役军人事务局、应急管理局、审计局、市场监督管理局、统计局、医疗保障局',
  '乡村振兴局、林业局、城市管理局、信访局、行政审批和政务信息管理局、金融工作局、机关事务中心、投资促进局',
  '供销合作社、气象局、税务局、烟草专卖局、消防救援大队、残疾人联合会、住房公积金管理部',
].flatMap((line) => line.split('、'));

/** Two signs of the list, other ones for every number: 52 names of towns that nobody mistakes for each other. */
function placeName(number: number): string {
  const signs = [...places];
  return `${signs[number % signs.length] ?? ''}${signs[(number * 7 + 3 + Math.floor(number / signs.length)) % signs.length] ?? ''}`;
}

const towns = Array.from({ length: 52 }, (_, at) => {
  const { kind, word } = townKinds[at % townKinds.length] ?? townKinds[0];
  return { kind, name: `${placeName(at)}${word}` };
});

export const largeCountyUnits: readonly CountyUnit[] = [
  ...towns,
  ...departments.map((name) => ({ kind: 'DEPARTMENT' as const, name: `试验大县${name}` })),
].map(({ kind, name }, at) => ({
  id: `51000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
  code: `${largeCounty.code}${String(100 + at)}`,
  name,
  kind,
  seed: 50_000 + at,
}));

export const largeCountyYears: readonly number[] = Array.from(
  { length: largeCounty.lastYear - largeCounty.firstYear + 1 },
  (_, at) => largeCounty.firstYear + at,
);

/** How a unit's year went: most file and publish in time, some late, a few not at all. */
export interface YearGone {
  readonly unit: CountyUnit;
  readonly year: number;
  readonly format: string;
  readonly filingDue: string;
  readonly publicationDue: string;
  readonly filedOn: string | null;
  readonly publishedOn: string | null;
}

const dayMs = 86_400_000;

export function yearGone(unit: CountyUnit, year: number): YearGone {
  const random = randomFrom(unit.seed * 613 + year);
  const filingDue = `${year + 1}-01-20`;
  const publicationDue = year < 2019 ? `${year + 1}-03-31` : `${year + 1}-01-31`;
  const isMissing = random() < 0.04;
  const daysBefore = upTo(random, 17) - (random() < 0.12 ? 30 : 0);
  const filed = new Date(Date.parse(filingDue) - daysBefore * dayMs);
  const published = new Date(filed.getTime() + (1 + upTo(random, 9)) * dayMs);
  const isUnpublished = year === largeCounty.lastYear && random() < 0.3;
  return {
    unit,
    year,
    format: formatDue(year)?.id ?? 'revised-2021',
    filingDue,
    publicationDue,
    filedOn: isMissing ? null : filed.toISOString().slice(0, 10),
    publishedOn: isMissing || isUnpublished ? null : published.toISOString().slice(0, 10),
  };
}
