import { usePageWords } from '../../../messages/use-page-words';

/** Sentences on small charts. */
const multiplesZh = {
  'multiples.title': '小图',
  'multiples.each': '每张小图是',
  'multiples.each.units': '一家单位',
  'multiples.each.measures': '一项指标',
  'multiples.scale': '量程',
  'multiples.scale.SAME': '同一量程',
  'multiples.scale.OWN': '各自量程',
  'multiples.scale.mixed': '计量单位不同，各自量程',
  'multiples.scale.own': '各图量程不同，高低不可相比',
  'multiples.h1':
    '{measure}：{year} 年{highest}最多（{most} {unit}），{lowest}最少（{least} {unit}），{n} 家有数',
  'multiples.h1.even': '{measure}：{year} 年有数的 {n} 家都是 {most} {unit}',
  'multiples.h1.nothing': '{measure}：所选单位各年都没有数',
  'multiples.units': '{n} 家',
  'multiples.chart': '{measure}，{n} 张小图，{from}–{to} 年。数据见下表',
  'multiples.chart.measures': '{units}的 {n} 项指标，{from}–{to} 年。数据见下表',
  'multiples.unit': '单位',
  'multiples.median': '全区中位',
  'multiples.missing': '各年都没有数：{names}',
  'multiples.missing.one': '{name}（{reasons}）',
  'multiples.break': '{year}年起口径变了，虚线两边不可比：{why}',
  'multiples.table': '逐年的数',
} as const;

type MultiplesKey = keyof typeof multiplesZh;

const multiplesEn: Readonly<Record<MultiplesKey, string>> = {
  'multiples.title': 'Small charts',
  'multiples.each': 'Each small chart is',
  'multiples.each.units': 'a unit',
  'multiples.each.measures': 'a measure',
  'multiples.scale': 'Scale',
  'multiples.scale.SAME': 'One scale',
  'multiples.scale.OWN': 'Each its own',
  'multiples.scale.mixed': 'Counted in different units: each its own scale',
  'multiples.scale.own': 'Scales differ: heights do not compare',
  'multiples.h1':
    '{measure}: in {year} {highest} has most ({most} {unit}), {lowest} least ({least} {unit}); {n} units say it',
  'multiples.h1.even': '{measure}: in {year} all {n} units that say it have {most} {unit}',
  'multiples.h1.nothing': '{measure}: none of these units says it in any year',
  'multiples.units': '{n} units',
  'multiples.chart': '{measure}, {n} small charts, {from}–{to}. The figures are in the table below',
  'multiples.chart.measures': '{n} measures of {units}, {from}–{to}. The figures are in the table below',
  'multiples.unit': 'Unit',
  'multiples.median': 'Median of all',
  'multiples.missing': 'No figure in any year: {names}',
  'multiples.missing.one': '{name} ({reasons})',
  'multiples.break':
    'From {year} it means something else; what the dotted line parts does not compare: {why}',
  'multiples.table': 'Figures by year',
};

const catalogue = { zh: multiplesZh, en: multiplesEn };

export function useMultiplesWords() {
  return usePageWords<MultiplesKey>(catalogue);
}
