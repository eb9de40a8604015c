import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

export type Values = Readonly<Record<string, string | number>>;
export type Parts = Readonly<Record<string, ReactNode>>;

/**
 * A place in a sentence: `{n}` is a value, `{n:unit|units}` one of two words by whether the value is 1. A place
 * without a value stays visible, so that it is noticed.
 */
const place = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

export function fillSentence(template: string, values: Values): string {
  return template.replace(place, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return value === 1 ? one : (many ?? '');
  });
}

/** As `fillSentence`, for places that hold links and other components. */
export function fillSentenceWith(template: string, parts: Parts): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of template.matchAll(place)) {
    const [whole, name = '', one, many] = match;
    const part = parts[name];
    pieces.push(template.slice(from, match.index));
    pieces.push(part === undefined ? whole : one === undefined ? part : part === 1 ? one : many);
    from = match.index + whole.length;
  }
  pieces.push(template.slice(from));
  return createElement(Fragment, null, ...pieces);
}
