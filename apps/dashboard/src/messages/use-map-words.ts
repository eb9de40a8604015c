import { mapsEn } from './maps.en';
import { mapsZh } from './maps.zh';
import { usePageWords } from './use-page-words';

const catalogue = { zh: mapsZh, en: mapsEn };

/** Sentences of figures on the map of another year. */
export function useMapWords() {
  return usePageWords<keyof typeof mapsZh>(catalogue);
}
