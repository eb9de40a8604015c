import { cellsOf, formatById, formatDue, practices } from '@mingjian/domain';
import type { DisclosureReport, Practice, SectionText } from '@mingjian/domain';
import { generatedReport } from './generated-report.js';
import type { CountyUnit } from './large-county.js';
import { randomFrom, upTo } from './random.js';

const work = [
  '乡村振兴',
  '惠民补贴',
  '征地拆迁',
  '安全生产',
  '城乡规划',
  '社会救助',
  '行政许可',
  '财政预决算',
];
const troubles = ['更新不够及时', '解读形式单一', '人员变动较多', '栏目设置不够清晰', '答复文书不够规范'];
const remedies = ['开展业务培训', '完善工作制度', '配强工作人员', '改进网站栏目', '规范答复文书'];

/**
 * A report on the form of its year, the same for the same unit and year: words alone until 2013, then with the form of
 * 2014, then with the tables of the revised regulation.
 */
export function largeCountyReport(unit: CountyUnit, year: number): DisclosureReport {
  const random = randomFrom(unit.seed * 977 + year);
  const of2021 = generatedReport(unit.code, year, unit.seed);
  const format = formatById(formatDue(year)?.id ?? 'revised-2021');
  const known = new Map(of2021.figures.map(({ cell, value }) => [cell, value]));
  return {
    ...of2021,
    formatFound: format.id,
    figures: [...cellsOf(format)].map(([cell, { kind }]) => ({
      cell,
      value: known.get(cell) ?? (kind === 'money' ? '0' : upTo(random, 40)),
    })),
    practices: practices.flatMap(({ id }): Practice[] =>
      random() < 0.75 ? [{ practice: id, holds: random() < 0.9, names: [], section: 'overview' }] : [],
    ),
    sections: sectionsOf(unit, year, random),
  };
}

function sectionsOf({ name }: CountyUnit, year: number, random: () => number): readonly SectionText[] {
  const one = (list: readonly string[]): string => list[upTo(random, list.length - 1)] ?? '';
  const text: Readonly<Partial<Record<SectionText['id'], string>>> = {
    overview: `${name}${year}年围绕${one(work)}、${one(work)}等领域公开政府信息，全年召开专题会议${upTo(random, 6)}次，主动回应群众关切。`,
    problems: `存在以下问题：一是${one(troubles)}；二是${one(troubles)}。下一步：一是${one(remedies)}；二是${one(remedies)}；三是围绕${one(work)}做好公开。`,
    other: `${year}年没有收取信息处理费，其他需要报告的事项${random() < 0.5 ? '没有' : '另行报告'}。`,
  };
  return (['overview', 'problems', 'other'] as const).map((id) => ({
    id,
    title: null,
    text: text[id] ?? null,
    nothingToReport: false,
  }));
}
