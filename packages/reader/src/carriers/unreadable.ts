import type { HandedIn } from './carrier.js';
import { carry } from './catalogue.js';

/** First bytes of kinds of files that hold no plain text. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
/** Beyond a few characters lost on the way, bytes that are no characters are no text. */
const mostNul = 4;

export type WhyUnreadable = 'ANOTHER_KIND' | 'NO_TEXT';

/** Why a document cannot be read: it is a Word, PDF or image file or the like, or there is nothing in it. */
export function whyUnreadable(document: HandedIn): WhyUnreadable | null {
  const { bytes } = document;
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte)))
    return 'ANOTHER_KIND';
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && nulIn(bytes) > mostNul) return 'ANOTHER_KIND';
  return carry(document).text.trim() === '' ? 'NO_TEXT' : null;
}

function nulIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count;
}
