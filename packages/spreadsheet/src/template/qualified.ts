import type { Qualifier } from '@mingjian/domain';

const marks: Readonly<Record<Qualifier, string>> = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '约' };

/** A figure of the words with its qualifier in front, as the screens show it: ≥30, 约44. */
export function qualifiedText(value: string, qualifier: Qualifier): string {
  return `${marks[qualifier]}${value}`;
}

/** The qualifier in front of a text, and what follows it. */
export function readQualified(text: string): { readonly qualifier: Qualifier; readonly rest: string } {
  const [mark = ''] = text;
  if (mark === '≥') return { qualifier: 'AT_LEAST', rest: text.slice(1) };
  if (mark === '≤') return { qualifier: 'AT_MOST', rest: text.slice(1) };
  if (mark === '约') return { qualifier: 'ABOUT', rest: text.slice(1) };
  return { qualifier: 'EXACT', rest: text };
}
