interface ScanKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Looks at the bytes alone: what a file is called says nothing. */
  readonly recognises: (bytes: Uint8Array) => boolean;
}

const startsWith =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    signature.every((byte, at) => bytes[at] === byte);

/** Writers may put something before the header of a PDF, but not much. */
const headOfPdf = 1024;

const kinds: readonly ScanKind[] = [
  {
    mediaType: 'application/pdf',
    endings: ['.pdf'],
    recognises: (bytes) => Buffer.from(bytes.subarray(0, headOfPdf)).includes('%PDF-'),
  },
  { mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg'], recognises: startsWith(0xff, 0xd8, 0xff) },
  {
    mediaType: 'image/png',
    endings: ['.png'],
    recognises: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
];

/** What a scan is, and its name with an ending that says so; null where it is none. */
export function scanOf(
  bytes: Uint8Array,
  name: string,
): { readonly mediaType: string; readonly name: string } | null {
  const kind = kinds.find(({ recognises }) => recognises(bytes));
  if (!kind) return null;
  const isNamedSo = kind.endings.some((ending) => name.toLowerCase().endsWith(ending));
  return { mediaType: kind.mediaType, name: isNamedSo ? name : `${name}${kind.endings[0] ?? ''}` };
}
