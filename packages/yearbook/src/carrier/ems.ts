/** About how wide words are, in ems, without a face to ask: a Chinese sign is one, any other a bit more than half of it. */
export function emsOf(words: string): number {
  let ems = 0;
  for (const sign of words) ems += (sign.codePointAt(0) ?? 0) >= 0x2000 ? 1 : 0.55;
  return ems;
}
