import type { TextRange } from '@mingjian/domain';

/** What is left of damage that no step could repair: characters that no author writes, or writes so. */
const marks =
  /[\uE000-\uF8FF\uFFFD□]+|\?[。！]|\?(?=[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）])|[\u3105-\u3129]+(?=\p{Script=Han})|(?<=\p{Script=Han})[\u2500-\u257F]+|(?:锟斤拷)+/gu;

export function damageLeft(text: string): readonly TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length;
    const last = ranges.at(-1);
    // Marks a few characters apart are one damaged run.
    if (last && match.index - last.end <= 4) last.end = end;
    else ranges.push({ start: match.index, end });
  }
  return ranges;
}
