import { lazy } from '../data-file.js';

/** Where cp936 puts its user-defined characters: private use from `first`, rows of cells from lead and trail byte. */
const privateAreas = [
  { first: 0xe000, last: 0xe233, lead: 0xaa, trail: 0xa1, perRow: 94 },
  { first: 0xe234, last: 0xe4c5, lead: 0xf8, trail: 0xa1, perRow: 94 },
  { first: 0xe4c6, last: 0xe765, lead: 0xa1, trail: 0x40, perRow: 96 },
  { first: 0xe7e7, last: 0xe7f3, lead: 0xa9, trail: 0x89, perRow: 96 },
] as const;

/** 7F is no trail byte: cells behind it move on by one. */
const noTrail = 0x7f;

const tables = lazy(() => {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number>();
  const characters = new Map<number, string>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === noTrail) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length !== 1 || text === '\uFFFD') continue;
      const code = (lead << 8) | trail;
      codes.set(text, code);
      if (!isPrivate(text)) characters.set(code, text);
    }
  }
  return { codes, characters };
});

export function isPrivate(character: string): boolean {
  return character >= '\uE000' && character <= '\uF8FF';
}

/** The two bytes of a character in GBK, private use included, as one number; null where it has none. */
export function gbkCode(character: string): number | null {
  const code = isPrivate(character) ? privateCode(character.charCodeAt(0)) : null;
  return code ?? tables().codes.get(character) ?? null;
}

function privateCode(point: number): number | null {
  const area = privateAreas.find(({ first, last }) => first <= point && point <= last);
  if (!area) return null;
  const cell = point - area.first;
  const trail = area.trail + (cell % area.perRow);
  const moved = area.trail < noTrail && trail >= noTrail ? trail + 1 : trail;
  return ((area.lead + Math.floor(cell / area.perRow)) << 8) | moved;
}

/** The character of two bytes; null where they are none, or one for private use. */
export function gbkCharacter(lead: number, trail: number): string | null {
  return tables().characters.get((lead << 8) | trail) ?? null;
}

/** All characters that begin with a byte. */
export function gbkRow(lead: number): readonly string[] {
  return Array.from({ length: 0xff - 0x40 }, (_, at) => gbkCharacter(lead, 0x40 + at)).filter(
    (character) => character !== null,
  );
}
