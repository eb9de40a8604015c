import { useCallback } from 'react';
import { useWords } from '../../messages/use-words';
import type { RankingIndicator } from './ranking-query';

/** What an indicator of the year's scheme is called; one that it has not, by its id. */
export function useIndicatorName(indicators: readonly RankingIndicator[]): (id: string) => string {
  const { text } = useWords();
  return useCallback(
    (id) => {
      const found = indicators.find((indicator) => indicator.id === id);
      return found ? text(found.label) : id;
    },
    [indicators, text],
  );
}
