import { usePageWords } from '../../messages/use-page-words';
import { rankingEn } from './ranking.en';
import { rankingZh } from './ranking.zh';

const catalogue = { zh: rankingZh, en: rankingEn };

/** Sentences on the ranking. */
export function useRankingWords() {
  return usePageWords<keyof typeof rankingZh>(catalogue);
}

export type TellRanking = ReturnType<typeof useRankingWords>;
