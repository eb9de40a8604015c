/** The language a sentence is answered in. Chinese unless the request asks for English. */
export type Locale = 'zh' | 'en';

/** `x-locale` says it outright; otherwise the first of the two languages that Accept-Language names. */
export function localeOf(headers: Readonly<Record<string, string | string[] | undefined>>): Locale {
  const asked = [headers['x-locale'], headers['accept-language']].flat().find((value) => value !== undefined);
  const [first] = (asked ?? '').toLowerCase().match(/\b(zh|en)\b/) ?? [];
  return first === 'en' ? 'en' : 'zh';
}
