import type { FormEntry } from '@mingjian/domain';

/** What this computer keeps of a form until the server has it. */
export interface KeptEntry {
  /** The draft's revision that the changes were made on. */
  readonly revision: number;
  /** What the server had then. */
  readonly saved: FormEntry;
  readonly entry: FormEntry;
}

/** What another window of this computer left behind, or still holds. */
export interface LeftEntry extends KeptEntry {
  readonly key: string;
  /** As it was found: what was changed since then is not forgotten by mistake. */
  readonly found: string;
}

/**
 * Changes kept on this computer, by viewer, unit, year and window: two windows of one person keep apart what they
 * have not sent, so that neither forgets what is the other's. Storage may be full or switched off: then the form
 * still works, and only the promise to keep changes over a crash is not made.
 */
export class EntryKeeper {
  readonly #prefix: string;
  readonly #key: string;

  constructor(viewer: string, unit: string, year: number, window = randomName()) {
    this.#prefix = `mingjian:form:${viewer}:${unit}:${year}`;
    this.#key = `${this.#prefix}:${window}`;
  }

  /** Whether it could be kept. */
  keep({ revision, saved, entry }: KeptEntry): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ revision, saved: [...saved], entry: [...entry] }));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    forgetItem(this.#key);
  }

  /** What other windows kept, the likeliest to be this one's first; what cannot be read any more is left out. */
  recall(): readonly LeftEntry[] {
    try {
      const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
      return keys
        .filter((key) => key === this.#prefix || key.startsWith(`${this.#prefix}:`))
        .sort()
        .flatMap((key) => leftAt(key));
    } catch {
      return [];
    }
  }

  /** Forgets what another window left, now that the server has it, unless that window went on with it. */
  forgetLeft({ key, found }: LeftEntry): void {
    try {
      if (localStorage.getItem(key) === found) localStorage.removeItem(key);
    } catch {
      // Without storage there is nothing to forget.
    }
  }
}

function leftAt(key: string): readonly LeftEntry[] {
  const found = localStorage.getItem(key) ?? '';
  const kept = readKept(found);
  return kept === null ? [] : [{ ...kept, key, found }];
}

function forgetItem(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function readKept(text: string): KeptEntry | null {
  try {
    return keptOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function keptOf(value: unknown): KeptEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('revision' in value) || !('saved' in value) || !('entry' in value)) return null;
  const saved = readEntry(value.saved);
  const entry = readEntry(value.entry);
  return typeof value.revision === 'number' && saved && entry
    ? { revision: value.revision, saved, entry }
    : null;
}

function readEntry(value: unknown): FormEntry | null {
  if (!Array.isArray(value)) return null;
  const entry = new Map<string, string>();
  for (const pair of value as readonly unknown[]) {
    if (!Array.isArray(pair)) return null;
    const [field, text] = pair as readonly unknown[];
    if (typeof field !== 'string' || typeof text !== 'string') return null;
    entry.set(field, text);
  }
  return entry;
}
