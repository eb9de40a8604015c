import { useMemo } from 'react';
import { useLanguage } from './language';
import type { Language } from './tongue';
import { fillSentence } from './template';
import type { Values } from './template';

/** Sentences of one part of the product, loaded with its pages and not before. */
export type PageCatalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** A sentence of a page's own catalogue in the language shown, with its values filled in. */
export function usePageWords<Key extends string>(
  catalogue: PageCatalogue<Key>,
): (key: Key, values?: Values) => string {
  const { language } = useLanguage();
  return useMemo(
    () =>
      (key, values = {}) =>
        fillSentence(catalogue[language][key], values),
    [catalogue, language],
  );
}
