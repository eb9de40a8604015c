import { noCorrections } from '@mingjian/domain';
import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';

/** What is kept beside a version that was read from a document: how it was read, and what a person changed. */
export interface KeptReading {
  readonly documentSha256: string;
  readonly reading: DocumentReading;
  readonly corrections: ReadingCorrections;
}

/** The columns of a version in which it is kept; all are null for a version that was filed. */
export interface KeptReadingRow {
  readonly document_sha256: string | null;
  readonly reading: unknown;
  readonly corrections: unknown;
}

/** Only the outline is looked at again: whether it is word for word what was kept is what its hash says. */
export function keptReadingOfRow({
  document_sha256,
  reading,
  corrections,
}: KeptReadingRow): KeptReading | null {
  if (document_sha256 === null || reading === null) return null;
  return {
    documentSha256: document_sha256,
    reading: readingOfContent(reading),
    corrections: correctionsOfContent(corrections),
  };
}

export function readingOfContent(content: unknown): DocumentReading {
  if (!isReading(content)) throw new Error('A stored reading has not the shape of one');
  return content;
}

function isReading(content: unknown): content is DocumentReading {
  if (typeof content !== 'object' || content === null) return false;
  const { source, found, text, statements, figures, practices, sections, repairs } = content as Readonly<
    Record<string, unknown>
  >;
  return (
    typeof source === 'object' &&
    typeof found === 'string' &&
    typeof text === 'string' &&
    [statements, figures, practices, sections, repairs].every(Array.isArray)
  );
}

function correctionsOfContent(content: unknown): ReadingCorrections {
  if (!isCorrections(content)) throw new Error('Stored corrections have not the shape of such');
  return { ...noCorrections, ...content };
}

function isCorrections(content: unknown): content is ReadingCorrections {
  if (typeof content !== 'object' || content === null) return false;
  const { statements, figures, practices } = content as Readonly<Record<string, unknown>>;
  return [statements, figures, practices].every(Array.isArray);
}
