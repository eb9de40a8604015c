import { usePageWords } from '../../../messages/use-page-words';

/** Sentences on two measures held against each other. */
const scatterZh = {
  'scatter.title': '散点',
  'scatter.x': '横轴',
  'scatter.y': '纵轴',
  'scatter.year': '年度',
  'scatter.h1': '{year} 年{names}明显偏离其余单位',
  'scatter.h1.none': '{year} 年没有单位的{x}或{y}明显偏离其余单位',
  'scatter.h1.few': '{year} 年有数的单位太少，不判断谁偏离',
  'scatter.odd.ABOVE': '{name}的{measure}偏高：{value} {unit}，其余单位的中位 {median}，界限 {fence}',
  'scatter.odd.BELOW': '{name}的{measure}偏低：{value} {unit}，其余单位的中位 {median}，界限 {fence}',
  'scatter.few': '{measure}只有 {n} 家有数，不判断谁偏离。',
  'scatter.missing': '不在图上：{names}',
  'scatter.missing.one': '{name}（{measures}{reason}）',
  'scatter.how':
    '界限在其余单位四分位之外 {factor} 倍四分位距；与中位相差不超过 {least} 的不算偏离；其余单位不足 {peers} 家有数时不判断。',
  'scatter.open': '空心点：至少有一个数不是确数。',
  'scatter.medianOf': '中位 {value}',
  'scatter.chart': '{year} 年 {n} 家的{x}和{y}。{odd}数据见下表',
  'scatter.table': '两项指标',
  'scatter.unit': '单位',
  'scatter.remark': '说明',
  'scatter.remark.ABOVE': '{measure}偏高',
  'scatter.remark.BELOW': '{measure}偏低',
  'scatter.remark.missing': '不在图上',
  'scatter.nothing': '没有一家单位两项都有数，画不出散点。换一个年度或指标。',
} as const;

type ScatterKey = keyof typeof scatterZh;

const scatterEn: Readonly<Record<ScatterKey, string>> = {
  'scatter.title': 'Scatter',
  'scatter.x': 'Across',
  'scatter.y': 'Up',
  'scatter.year': 'Year',
  'scatter.h1': 'In {year}, {names} lie far from the other units',
  'scatter.h1.none': 'In {year} no unit lies far out in {x} or {y}',
  'scatter.h1.few': 'In {year} too few units have figures to call one far out',
  'scatter.odd.ABOVE':
    '{name} is high in {measure}: {value} {unit}, where the median of the others is {median} and the bound {fence}',
  'scatter.odd.BELOW':
    '{name} is low in {measure}: {value} {unit}, where the median of the others is {median} and the bound {fence}',
  'scatter.few': 'Only {n} units say {measure}: none is called far out.',
  'scatter.missing': 'Not in the chart: {names}',
  'scatter.missing.one': '{name} ({measures}{reason})',
  'scatter.how':
    'The bound stands {factor} interquartile ranges outside the quartiles of the other units; no more than {least} from their median is never far out; with fewer than {peers} of them nothing is said.',
  'scatter.open': 'Hollow: at least one figure is not exact.',
  'scatter.medianOf': 'median {value}',
  'scatter.chart': '{x} and {y} of {n} units in {year}. {odd}The figures are in the table below',
  'scatter.table': 'Two measures',
  'scatter.unit': 'Unit',
  'scatter.remark': 'Remark',
  'scatter.remark.ABOVE': '{measure} is high',
  'scatter.remark.BELOW': '{measure} is low',
  'scatter.remark.missing': 'Not in the chart',
  'scatter.nothing': 'No unit has both figures: nothing to draw. Choose another year or measure.',
};

const catalogue = { zh: scatterZh, en: scatterEn };

export function useScatterWords() {
  return usePageWords<ScatterKey>(catalogue);
}

export type TellOfScatter = ReturnType<typeof useScatterWords>;
