export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** How much of a page is looked at for the encoding that it declares. */
const headBytes = 4096;
const declared = /charset\s*=\s*["']?\s*([a-z0-9_-]+)/i;

/**
 * Text of bytes without any promise about them. UTF-8 that is valid is UTF-8, whatever a page declares; of the rest
 * a Chinese page is GB 18030, which holds GBK and GB 2312. Never throws; what is no character becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, declaration: 'may declare' | 'declares nothing'): Decoded {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: decodedAs(marked.encoding, bytes), encoding: marked.encoding };
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return { text: tidied(utf8), encoding: 'utf-8' };
  const encoding = declaration === 'may declare' ? encodingDeclared(bytes) : 'gb18030';
  return { text: decodedAs(encoding, bytes), encoding };
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A page that declares UTF-8 and is not quite valid is still UTF-8: one broken character costs one character. */
function encodingDeclared(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  return declared.exec(head)?.[1]?.toLowerCase().replace('_', '-').startsWith('utf') ? 'utf-8' : 'gb18030';
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  return tidied(new TextDecoder(encoding).decode(bytes));
}

/** One kind of line end; no mark of byte order, no NUL (no database takes it). */
function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD');
}
