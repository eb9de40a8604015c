/** A document as it is handed in. */
export interface HandedIn {
  /** The name of its file or address; its ending may say what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the sender says it is, when anybody does. */
  readonly mediaType?: string | undefined;
}

/** What a carrier makes of the bytes: text with one line a paragraph or table row, cells separated by tabs. */
export interface Carried {
  readonly text: string;
  readonly mediaType: string;
  /** As the bytes were decoded: utf-8, gb18030, utf-16le, utf-16be. */
  readonly encoding: string;
}

/** One way in which documents come. A new one is its file and its line in the catalogue. */
export interface Carrier {
  readonly mediaType: string;
  /** Endings of file names, in lower case with the dot. */
  readonly endings: readonly string[];
  /** Whether the bytes look like it, where neither name nor sender tells. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly carry: (document: HandedIn) => Omit<Carried, 'mediaType'>;
}
