import { practices } from '@mingjian/domain';
import { useCallback } from 'react';
import { useWords } from '../../messages/use-words';

/** What a practice is called; one that this build does not know, by its id. */
export function usePracticeName(): (id: string) => string {
  const { text } = useWords();
  return useCallback(
    (id) => {
      const found = practices.find((practice) => practice.id === id);
      return found ? text(found.label) : id;
    },
    [text],
  );
}
