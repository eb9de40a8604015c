import { usePageWords } from '../../messages/use-page-words';

/** Sentences on what changed most since the year before. */
const changesZh = {
  'changes.title': '比 {year} 年变化最大',
  'changes.region': '合计（{n} 家）',
  'changes.change': '{from} → {to} {unit}',
  'changes.percent': '{n}%',
  'changes.hint': '{name}：{measure}由 {from} 到 {to} {unit}，{percent}；点开对比',
  'changes.none': '两年都有报告的单位没有可说的变化。',
  'changes.note': '{reported}/{expected} 家两年都有报告。口径改变、基数不足 10、不是确数的不列。',
} as const;

type ChangesKey = keyof typeof changesZh;

const changesEn: Readonly<Record<ChangesKey, string>> = {
  'changes.title': 'Largest changes from {year}',
  'changes.region': 'Sum of {n} {n:unit|units}',
  'changes.change': '{from} → {to} {unit}',
  'changes.percent': '{n}%',
  'changes.hint': '{name}: {measure} from {from} to {to} {unit}, {percent}; opens the comparison',
  'changes.none': 'Units with a report of both years tell of no change.',
  'changes.note':
    '{reported} of {expected} units have a report of both years. Changes of meaning, bases below 10 and figures that are not exact are left out.',
};

const catalogue = { zh: changesZh, en: changesEn };

export function useChangesWords() {
  return usePageWords<ChangesKey>(catalogue);
}
