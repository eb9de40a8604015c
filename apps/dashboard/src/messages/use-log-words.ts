import { logEn } from './log.en';
import { logZh } from './log.zh';
import { usePageWords } from './use-page-words';

const catalogue = { zh: logZh, en: logEn };

/** Sentences of a region's log. */
export function useLogWords() {
  return usePageWords<keyof typeof logZh>(catalogue);
}
