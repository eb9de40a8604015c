import { dataLines, lazy } from '../data-file.js';
import { isHan } from './characters.js';
import type { Edit } from './edits.js';

const simplifiedOf = lazy(() => {
  const pairs = new Map<string, string>();
  for (const line of dataLines('traditional.txt')) pairs.set(line.charAt(0), line.charAt(1));
  return pairs;
});

/** Characters that a conversion to traditional ones replaces. */
const replacedByMirrors = lazy(() => new Set(dataLines('simplified.txt').join('')));

/** Characters of GB 2312 are written in simplified texts as well: 乾 and 著 alone say nothing about a text. */
const inSimplifiedTexts = lazy(() => {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  return new Set(decoder.decode(Uint8Array.from(bytes)));
});

/** Words in which simplified texts keep 著; elsewhere a mirror has made it from 着. */
const keepsZhu = /显著|著名|著作|著称|著述|著者|著录|名著|编著|原著|专著|论著|译著|卓著|昭著|土著|巨著|拙著/;

/** A character that is never seen in a simplified text. */
export function isTraditional(character: string): boolean {
  return simplifiedOf().has(character) && !inSimplifiedTexts().has(character);
}

/** A simplified character that a conversion to traditional ones would have replaced. */
export function isOnlySimplified(character: string): boolean {
  return replacedByMirrors().has(character) && !keptByMirrors.has(character);
}

/** Also correct in traditional texts; character-level converters leave them. */
const keptByMirrors = new Set('后里制面余系于干并准向台斗谷几丑只划占云采表卷松布克周出了升才吁回家志');

export function simplified(text: string): string {
  let result = '';
  for (const character of text) result += simplifiedOf().get(character) ?? character;
  return result;
}

/** Whether a text was converted to traditional characters: of those that differ, most are traditional. */
export function isConverted(text: string): boolean {
  let traditional = 0;
  let onlySimplified = 0;
  for (const character of text) {
    if (!isHan(character)) continue;
    if (isTraditional(character)) traditional += 1;
    else if (isOnlySimplified(character)) onlySimplified += 1;
  }
  return traditional >= 3 && traditional > onlySimplified;
}

/** C1: back to simplified, character by character; 余 后 里 制 面 stay as they are. */
export function simplifying(text: string): readonly Edit[] {
  if (!isConverted(text)) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const before = text.charAt(at);
    const after = before === '著' ? zhuOrZhe(text, at) : (simplifiedOf().get(before) ?? before);
    if (after !== before) edits.push({ start: at, end: at + 1, after, kind: 'C1', certainty: 'exact' });
  }
  return edits;
}

function zhuOrZhe(text: string, at: number): string {
  return keepsZhu.test(simplified(text.slice(Math.max(0, at - 1), at + 2))) ? '著' : '着';
}
