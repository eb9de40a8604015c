const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Eight characters (CRC-32) printed at the foot of a paper: two prints with the same code hold the same figures.
 * It guards against mixing up prints, not against forgery; the receipts' hashes do that.
 */
export function checkCode(text: string): string {
  let crc = 0xffffffff;
  for (const byte of utf8(text)) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const digits = ((crc ^ 0xffffffff) >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

function* utf8(text: string): Generator<number> {
  const escaped = encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped.charAt(at) === '%') {
      yield Number.parseInt(escaped.slice(at + 1, at + 3), 16);
      at += 2;
    } else yield escaped.charCodeAt(at);
  }
}
