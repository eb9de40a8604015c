import type { SectionId } from '../formats/format.js';
import type { RuleContext } from './context.js';
import type { Passage } from './passage.js';
import { mostPassages } from './passage.js';

/** A text that rules look at: a section's, or the document's where `section` is null. */
export interface RuleText {
  readonly section: SectionId | null;
  readonly text: string;
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
    return { content: written(null, content), everything: written(null, text) };
  }
  const sections = report.sections.flatMap(({ id, text }) => written(id, text ?? ''));
  return { content: sections, everything: sections };
}

function written(section: SectionId | null, text: string): RuleText[] {
  return text.trim() === '' ? [] : [{ section, text }];
}

/** Every place where a pattern matches, up to the most that are listed; `show` says what is shown of it. */
export function placesOf(
  texts: readonly RuleText[],
  pattern: RegExp,
  show: (match: RegExpExecArray) => string | null = ([whole]) => whole,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { section, text } of texts) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const quote = show(match);
      if (quote === null) continue;
      passages.push({ section, start: match.index, end: match.index + match[0].length, quote });
      if (passages.length === mostPassages) return passages;
    }
  }
  return passages;
}

/** Whether a pattern matches anywhere. */
export function isSaid(texts: readonly RuleText[], pattern: RegExp): boolean {
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
