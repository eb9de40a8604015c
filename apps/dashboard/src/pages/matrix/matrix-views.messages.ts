import { usePageWords } from '../../messages/use-page-words';

/** What the matrix can be looked at by. */
const viewsZh = {
  'views.name': '矩阵看什么',
  'views.matrix': '指标',
  'views.practices': '做法',
  'views.ranking': '排名',
} as const;

const viewsEn: Readonly<Record<keyof typeof viewsZh, string>> = {
  'views.name': 'What the matrix shows',
  'views.matrix': 'Indicators',
  'views.practices': 'Practices',
  'views.ranking': 'Ranking',
};

const catalogue = { zh: viewsZh, en: viewsEn };

export function useViewWords() {
  return usePageWords<keyof typeof viewsZh>(catalogue);
}
