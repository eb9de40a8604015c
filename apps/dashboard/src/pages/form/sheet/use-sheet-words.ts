import { useCallback } from 'react';
import { sheetEn } from '../../../messages/sheet.en';
import { sheetZh } from '../../../messages/sheet.zh';
import { fillSentence } from '../../../messages/template';
import type { Values } from '../../../messages/template';
import { useWords } from '../../../messages/use-words';

export type SaySheet = (key: keyof typeof sheetZh, values?: Values) => string;

/** The dialog's own sentences, fetched with it. */
export function useSheetWords(): SaySheet {
  const { language } = useWords();
  return useCallback(
    (key, values = {}) => fillSentence((language === 'zh' ? sheetZh : sheetEn)[key], values),
    [language],
  );
}
