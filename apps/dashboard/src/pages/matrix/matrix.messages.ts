import { usePageWords } from '../../messages/use-page-words';
import type { PageCatalogue } from '../../messages/use-page-words';

type Key = 'column.grade' | 'export.maximum' | 'export.scheme' | 'total' | 'total.graded' | 'ungraded';

const words: PageCatalogue<Key> = {
  zh: {
    'column.grade': '等次',
    'export.maximum': '满分',
    'export.scheme': '评分方案和规则',
    total: '{unit}，总分：{points}/{maximum}',
    'total.graded': '{unit}，总分：{points}/{maximum}，等次{grade}',
    ungraded: '评判的满分不够，不定等次',
  },
  en: {
    'column.grade': 'Grade',
    'export.maximum': 'Full marks',
    'export.scheme': 'Scheme and rules',
    total: '{unit}, total: {points}/{maximum}',
    'total.graded': '{unit}, total: {points}/{maximum}, grade {grade}',
    ungraded: 'Too little of the full marks is judged for a grade',
  },
};

/** Words of the matrix that came with totals and grades. */
export function useMatrixWords() {
  return usePageWords(words);
}
