import { isChinese, isDigit } from './characters.js';
import type { Edit } from './edits.js';

const fullWidth = new Map(
  [...',;:?!'].map((sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + 0xfee0)]),
);

/** A crawler that narrows FF01-FF5E and U+3000 leaves none of them: where one stands, the author wrote as found. */
const anyFullWidth = /[\uFF01-\uFF5E\u3000]/;

export function wasNarrowed(found: string): boolean {
  return !anyFullWidth.test(found);
}

/** C10: narrowed punctuation beside Chinese characters becomes full width again, as does the indent of a paragraph. */
export function widening(text: string): readonly Edit[] {
  const wide = new Map<number, string>();
  widenSigns(text, wide);
  widenBrackets(text, wide);
  widenIndents(text, wide);
  return [...wide]
    .sort(([a], [b]) => a - b)
    .map(([start, after]) => ({ start, end: start + 1, after, kind: 'C10', certainty: 'exact' }) as const);
}

function widenSigns(text: string, wide: Map<number, string>): void {
  for (let at = 0; at < text.length; at += 1) {
    const sign = fullWidth.get(text.charAt(at));
    if (sign === undefined) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const besideChinese = isChinese(before) || before === ')' || before === '?' || isChinese(after);
    if (besideChinese && !(isDigit(before) && isDigit(after))) wide.set(at, sign);
  }
}

/** A pair of brackets is set alike: one side beside a Chinese character is enough. */
function widenBrackets(text: string, wide: Map<number, string>): void {
  const open: { readonly at: number; readonly chinese: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') open.length = 0;
    if (character !== '(' && character !== ')') continue;
    const chinese = isChinese(text.charAt(at - 1)) || isChinese(text.charAt(at + 1));
    if (character === '(') open.push({ at, chinese });
    else {
      const opening = open.pop();
      if (chinese || opening?.chinese) wide.set(at, '）');
      if (opening && (chinese || opening.chinese)) wide.set(opening.at, '（');
    }
  }
}

/** Paragraphs begin with two ideographic spaces, of which the crawler made plain ones. */
const indent = /(?:^|\n)([ \u3000]{1,2})(?=[^\s])/g;

function widenIndents(text: string, wide: Map<number, string>): void {
  for (const match of text.matchAll(indent)) {
    const spaces = match[1] ?? '';
    const start = match.index + match[0].length - spaces.length;
    for (let at = 0; at < spaces.length; at += 1)
      if (spaces.charAt(at) === ' ' && isIndent(spaces)) wide.set(start + at, '\u3000');
  }
}

function isIndent(spaces: string): boolean {
  return spaces.length === 2;
}
