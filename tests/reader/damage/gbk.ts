/**
 * GBK with its private use areas, both ways, as the mirror's software knew it (code page 936). The pairs come from
 * the platform's own decoder, which knows all but the private characters of rows A9 and A2 to A7.
 */
const platform = new TextDecoder('gbk', { fatal: true });

function decodedByPlatform(lead: number, trail: number): string | null {
  try {
    return platform.decode(Uint8Array.of(lead, trail));
  } catch (error) {
    // Says only that the pair is no character: every other failure is a fault of this file.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function privateCharacter(lead: number, trail: number): number | null {
  if (lead >= 0xaa && lead <= 0xaf && trail >= 0xa1) return 0xe000 + (lead - 0xaa) * 94 + trail - 0xa1;
  if (lead >= 0xf8 && trail >= 0xa1) return 0xe234 + (lead - 0xf8) * 94 + trail - 0xa1;
  if (lead >= 0xa1 && lead <= 0xa7 && trail <= 0xa0)
    return 0xe4c6 + (lead - 0xa1) * 96 + trail - (trail > 0x7f ? 0x41 : 0x40);
  if (lead === 0xa9 && trail >= 0x89 && trail <= 0x95) return 0xe7e7 + trail - 0x89;
  return null;
}

const pairs = new Map<number, string>();
const bytesOf = new Map<string, readonly [number, number]>();

for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const own = privateCharacter(lead, trail);
    const sign = own === null ? decodedByPlatform(lead, trail) : String.fromCharCode(own);
    if (sign === null || sign.length !== 1) continue;
    pairs.set(lead * 0x100 + trail, sign);
    if (!bytesOf.has(sign)) bytesOf.set(sign, [lead, trail]);
  }

/** The bytes of a text; a character that GBK does not have is an error of who asks. */
export function encodeGbk(text: string): readonly number[] {
  return [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x80) return [code];
    const bytes = bytesOf.get(sign);
    if (bytes === undefined) throw new Error(`GBK has no "${sign}"`);
    return bytes;
  });
}

/** As the mirror's software decoded: a pair that is no character, or half a character at the end, becomes "?". */
export function decodeGbk(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    text += pairs.get(lead * 0x100 + (bytes[at + 1] ?? 0)) ?? '?';
    at += 1;
  }
  return text;
}
