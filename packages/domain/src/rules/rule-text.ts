import type { SectionId } from '../formats/format.js';
import { wordingOf } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import type { RuleContext } from './context.js';
import type { Passage } from './passage.js';
import { mostPassages } from './passage.js';

/** A text that rules look at: a section's, or the document's, in which the sections lie one after another. */
export interface RuleText {
  readonly text: string;
  readonly sectionAt: (offset: number) => SectionId | null;
}

const textsOf = new WeakMap<RuleContext, { readonly content: RuleText[]; readonly everything: RuleText[] }>();

/** What the report says: of a document all but its footer, else the words of its sections. */
export function contentOf(context: RuleContext): readonly RuleText[] {
  return textsIn(context).content;
}

/** As above, with what stands below a document: names and numbers do harm there as well. */
export function everythingIn(context: RuleContext): readonly RuleText[] {
  return textsIn(context).everything;
}

function textsIn(context: RuleContext) {
  const known = textsOf.get(context) ?? gather(context);
  textsOf.set(context, known);
  return known;
}

function gather({ document, report }: RuleContext) {
  if (document !== null) {
    const { text, footer } = document;
    const content = footer === null ? text : text.slice(0, footer.start);
    const sectionAt = (offset: number): SectionId | null =>
      document.sections.find(({ start, end }) => start <= offset && offset < end)?.id ?? null;
    return { content: written(content, sectionAt), everything: written(text, sectionAt) };
  }
  const sections = report.sections.flatMap(({ id, text }) => written(text ?? '', () => id));
  return { content: sections, everything: sections };
}

function written(text: string, sectionAt: RuleText['sectionAt']): RuleText[] {
  return text.trim() === '' ? [] : [{ text, sectionAt }];
}

/** A text of the report made even, with its numbers and the way back to the words as they stand. */
export interface RuleWording extends Wording {
  readonly sectionAt: (offset: number) => SectionId | null;
  readonly passage: (start: number, end: number) => Passage;
}

const wordings = new WeakMap<readonly RuleText[], readonly RuleWording[]>();

/** The content as rules on figures in words read it: worked out once for all of them. */
export function wordingsIn(context: RuleContext): readonly RuleWording[] {
  const texts = contentOf(context);
  const known = wordings.get(texts) ?? texts.map(worded);
  wordings.set(texts, known);
  return known;
}

function worded({ text, sectionAt }: RuleText): RuleWording {
  const wording = wordingOf(text);
  const original = (start: number, end: number) => wording.squeezed.original(start, end);
  return {
    ...wording,
    sectionAt: (offset) => sectionAt(original(offset, offset).start),
    passage: (from, to) => {
      const { start, end } = original(from, to);
      return { section: sectionAt(start), start, end, quote: text.slice(start, end) };
    },
  };
}

/** Every place where a pattern matches, up to the most that are listed; `show` says what is shown of it. */
export function placesOf(
  texts: readonly RuleText[],
  pattern: RegExp,
  show: (match: RegExpExecArray) => string | null = ([whole]) => whole,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { text, sectionAt } of texts) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const quote = show(match);
      if (quote === null) continue;
      const start = match.index;
      passages.push({ section: sectionAt(start), start, end: start + match[0].length, quote });
      if (passages.length === mostPassages) return passages;
    }
  }
  return passages;
}

/** Whether a pattern matches anywhere. */
export function isSaid(texts: readonly Pick<RuleText, 'text'>[], pattern: RegExp): boolean {
  return texts.some(({ text }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
}

const compiled = new Map<string, RegExp>();

/** Patterns stand in the rules as text, so that a rule is plain data; each is compiled once. */
export function patternOf(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'gu');
  compiled.set(source, known);
  return known;
}
