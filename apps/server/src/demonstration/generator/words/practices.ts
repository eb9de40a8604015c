import { isTownshipKind } from '@mingjian/domain';
import type { Practice, PracticeId } from '@mingjian/domain';
import type { CountyUnit } from '../../county/county-unit.js';
import { chance, randomFor } from '../random.js';

interface KnownPractice {
  readonly practice: PracticeId;
  /** Share of reports that mention it. */
  readonly share: number;
  readonly names?: (unit: CountyUnit) => readonly string[];
}

const leaders: Readonly<Partial<Record<CountyUnit['kind'], string>>> = {
  TOWN: '镇长',
  SUBDISTRICT: '办事处主任',
};
const columns = ['公开指南', '公开制度', '法定主动公开内容', '政府信息公开年报'];

const known: readonly KnownPractice[] = [
  {
    practice: 'organisation.leader',
    share: 0.9,
    names: ({ kind }) => [leaders[kind] ?? '主要负责同志'],
  },
  {
    practice: 'organisation.executive',
    share: 0.7,
    names: ({ kind }) => [isTownshipKind(kind) ? '党政综合办公室' : '办公室'],
  },
  { practice: 'organisation.staff', share: 0.8 },
  { practice: 'rules.secrecyReview', share: 0.85, names: () => ['政府信息公开保密审查制度'] },
  { practice: 'rules.own', share: 0.5, names: ({ name }) => [`${name}政府信息公开工作制度`] },
  { practice: 'rules.accountability', share: 0.4, names: () => ['政府信息公开责任追究制度'] },
  { practice: 'publication.guide', share: 0.9 },
  { practice: 'publication.catalogue', share: 0.75 },
  { practice: 'publication.portal', share: 0.95, names: () => ['孟津区人民政府网站'] },
  { practice: 'publication.columns', share: 0.8, names: () => columns },
  { practice: 'publication.annualReport', share: 0.7 },
  { practice: 'supervision.complaintChannel', share: 0.6 },
  { practice: 'supervision.selfInspection', share: 0.5 },
  { practice: 'supervision.meetings', share: 0.9 },
  { practice: 'supervision.assessment', share: 0.85 },
  { practice: 'training.held', share: 0.95 },
];

/** What a report says is in place; what it does not mention is left open. */
export function practicesOf(unit: CountyUnit, year: number): readonly Practice[] {
  const random = randomFor(unit.code, year, 'practices');
  return known
    .filter(({ share }) => chance(random, share))
    .map(({ practice, names }) => ({
      practice,
      holds: true,
      names: names?.(unit) ?? [],
      section: 'overview',
    }));
}
