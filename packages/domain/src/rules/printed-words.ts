import type { SectionId } from '../formats/format.js';
import type { RuleContext } from './context.js';
import { narrowed } from './narrowed.js';
import { everythingIn } from './rule-text.js';
import type { RuleText } from './rule-text.js';

/** Words that stand on the printed report, with how they are matched. */
export interface PrintedWords extends RuleText {
  readonly narrowed: string;
  /** The section whose heading it is; null for all other words. */
  readonly headingOf: SectionId | null;
  /** Whether it names a way to complain to the office: a number or a mailbox in it is meant to be used. */
  readonly isOfficeChannel: boolean;
}

const printed = new WeakMap<RuleContext, readonly PrintedWords[]>();

/** All words of a report: of a filed one with its title, its headings and what it names, each a text by itself. */
export function printedIn(context: RuleContext): readonly PrintedWords[] {
  const known = printed.get(context) ?? gather(context);
  printed.set(context, known);
  return known;
}

function gather(context: RuleContext): readonly PrintedWords[] {
  const words = everythingIn(context).map((one) => ({ ...one, ...plain(one.text) }));
  // A document's title, headings and names stand in its text.
  if (context.document !== null) return words;
  const { title, sections, practices } = context.report;
  return [
    ...written(title ?? ''),
    ...sections.flatMap(({ id, title: heading }) =>
      written(heading ?? '').map((one) => ({ ...one, headingOf: id })),
    ),
    ...words,
    ...practices.flatMap(({ practice, names }) =>
      names
        .flatMap(written)
        .map((one) => ({ ...one, isOfficeChannel: practice === 'supervision.complaintChannel' })),
    ),
  ];
}

function written(text: string): readonly PrintedWords[] {
  return text.trim() === '' ? [] : [{ text, sectionAt: () => null, ...plain(text) }];
}

function plain(text: string): Pick<PrintedWords, 'narrowed' | 'headingOf' | 'isOfficeChannel'> {
  return { narrowed: narrowed(text), headingOf: null, isOfficeChannel: false };
}
