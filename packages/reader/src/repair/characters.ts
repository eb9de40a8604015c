/** Small questions about single characters that several steps ask. */

export function isHan(character: string): boolean {
  return (character >= '\u4E00' && character <= '\u9FFF') || (character >= '\u3400' && character <= '\u4DBF');
}

const chinesePunctuation = new Set('，。、；：？！“”‘’（）〔〕《》〈〉【】「」『』—…·～％〇');

/** Punctuation as Chinese is set, full width. */
export function isChinesePunctuation(character: string): boolean {
  return chinesePunctuation.has(character);
}

export function isChinese(character: string): boolean {
  return isHan(character) || isChinesePunctuation(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Letters and signs that no report is written with: what bytes read out of step turn into. */
const strangeSigns =
  /[\u0370-\u04FF\u2010-\u2013\u2105-\u22FF\u2460-\u25FF\u3005-\u3007\u3020-\u312F\u3200-\u33FF\uE000-\uF8FF\uFE30-\uFE6F\uFFE0-\uFFFF]/;
const usualSigns = new Set('①②③④⑤⑥⑦⑧⑨⑩〇—→×÷≥≤');

export function isStrange(character: string): boolean {
  return strangeSigns.test(character) && !usualSigns.has(character);
}
