import { indicators } from '@mingjian/domain';
import type { BoundFigure, Origin, ReportRef } from '../bound/figure.js';
import { printable } from '../model/words.js';
import {
  coverageWords,
  dayWords,
  derivationWords,
  phrase,
  qualifierWords,
  stateWords,
} from './carrier-words.js';
import type { Locale } from './carrier-words.js';
import { punctuation } from './punctuation.js';

export interface OriginNames {
  readonly locale: Locale;
  readonly reportNumber: (report: ReportRef) => number;
  readonly cell: (cell: string) => string;
  /** On paper ［1］—［92］ stands for all between; on a screen each is a link of its own. */
  readonly rangesOf: 'PAPER' | 'SCREEN';
}

/** 合计，应有14家，实有13家: how the figure was made; empty where it stands as it was stated. */
export function howWords({ derivation, coverage }: BoundFigure, locale: Locale): string {
  return [
    ...(derivation === 'STATED' ? [] : [derivationWords(derivation, locale)]),
    ...(coverage ? [coverageWords(coverage, locale)] : []),
  ].join(punctuation[locale].comma);
}

interface Member {
  readonly report: number;
  readonly tail: string;
}

/** 新收［1］31、［2］18: origins of one kind and cell are named once, with the reports behind them. */
export function fromWords({ origins }: BoundFigure, names: OriginNames): string {
  const groups = new Map<string, Member[]>();
  for (const origin of origins) {
    const { head, tail } = originParts(origin, names);
    const members = groups.get(head) ?? [];
    groups.set(head, members);
    members.push({ report: names.reportNumber(origin.report), tail });
  }
  return [...groups]
    .map(([head, members]) => `${head}${membersSaid(members, names)}`)
    .join(punctuation[names.locale].semicolon);
}

/** Pairs say what was and what is in their order; of more reports the order means nothing, and on paper they are sorted. */
const mostInOrder = 2;

/**
 * Reports that follow each other are told by the first and the last, and what they say in their order: ［1］—［3］31、18、7.
 */
function membersSaid(given: readonly Member[], { rangesOf, locale }: OriginNames): string {
  const { listed } = punctuation[locale];
  const isSorted = rangesOf === 'PAPER' && given.length > mostInOrder;
  const members = isSorted ? [...given].sort((one, other) => one.report - other.report) : given;
  const said: string[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at];
    if (member === undefined) break;
    const last = rangesOf === 'PAPER' ? lastOfRange(members, at) : at;
    if (last - at >= 2) {
      const tails = members.slice(at, last + 1).map(({ tail }) => tail);
      said.push(
        `［${member.report}］—［${members[last]?.report ?? 0}］${tails[0] === '' ? '' : tails.join(listed)}`,
      );
      at = last;
    } else said.push(`［${member.report}］${member.tail}`);
  }
  return said.join(listed);
}

/** Numbers and days may be listed: nobody takes one for two. */
const listable = /^[\d./-]+$/;

function lastOfRange(members: readonly Member[], from: number): number {
  const first = members[from]?.tail ?? '';
  if (first !== '' && !listable.test(first)) return from;
  const isAlike = ({ tail }: Member): boolean => (first === '' ? tail === '' : listable.test(tail));
  let last = from;
  for (;;) {
    const next = members[last + 1];
    if (next === undefined || !isAlike(next) || next.report !== (members[last]?.report ?? 0) + 1) return last;
    last += 1;
  }
}

const longestQuote = 60;
const indicatorNames = new Map<string, (typeof indicators)[number]['label']>(
  indicators.map(({ id, label }) => [id, label]),
);

function originParts(
  origin: Origin,
  { locale, cell }: OriginNames,
): { readonly head: string; readonly tail: string } {
  switch (origin.kind) {
    case 'CELL':
      return { head: cell(origin.cell), tail: String(origin.value) };
    case 'WORDS': {
      const quote = printable(origin.quote).trim();
      const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
      const said = short === '' ? '' : `“${short}”`;
      return { head: '', tail: `${said}${qualifierWords(origin.qualifier, locale)}${origin.value}` };
    }
    case 'DAY':
      return { head: dayWords(origin.of, locale), tail: origin.day ?? phrase('noDay', locale) };
    case 'STATE':
      return { head: stateWords(printable(origin.state), locale), tail: '' };
    case 'FINDING':
      return { head: origin.rule, tail: origin.cells.map(cell).join(punctuation[locale].plus) };
    case 'POINTS':
      return {
        head: indicatorNames.get(origin.indicator)?.[locale] ?? origin.indicator,
        tail: `${origin.points}/${origin.maximum}`,
      };
  }
}
