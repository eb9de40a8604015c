import { accountsEn } from './accounts.en';
import { accountsZh } from './accounts.zh';
import { usePageWords } from './use-page-words';

const catalogue = { zh: accountsZh, en: accountsEn };

/** Sentences of accounts, passwords and sessions. */
export function useAccountWords() {
  return usePageWords<keyof typeof accountsZh>(catalogue);
}
