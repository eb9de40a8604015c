import type { Language } from './tongue';

/** The whole of a region in running words, by the kind its name ends in: 全区, 全县, 全市. */
export function wholePlace(regionName: string, language: Language): string {
  if (language === 'en') return regionName;
  const kind = regionName.at(-1) ?? '';
  return '县区市省旗'.includes(kind) ? `全${kind}` : regionName;
}
