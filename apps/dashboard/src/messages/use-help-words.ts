import { helpEn } from './help.en';
import { helpZh } from './help.zh';
import { usePageWords } from './use-page-words';

const catalogue = { zh: helpZh, en: helpEn };

/** Sentences of the help. */
export function useHelpWords() {
  return usePageWords<keyof typeof helpZh>(catalogue);
}
