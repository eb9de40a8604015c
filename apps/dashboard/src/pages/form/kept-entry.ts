import type { FormEntry } from '@mingjian/domain';

/** What this computer keeps of a form until the server has it. */
export interface KeptEntry {
  /** The draft's revision that the changes were made on. */
  readonly revision: number;
  /** What the server had then. */
  readonly saved: FormEntry;
  readonly entry: FormEntry;
}

/**
 * Changes kept on this computer, by viewer, unit and year. Storage may be full or switched off: then the form still
 * works, and only the promise to keep changes over a crash is not made.
 */
export class EntryKeeper {
  readonly #key: string;

  constructor(viewer: string, unit: string, year: number) {
    this.#key = `mingjian:form:${viewer}:${unit}:${year}`;
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
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Without storage there is nothing to forget.
    }
  }

  /** What was kept, or null when there is nothing or it cannot be read any more. */
  recall(): KeptEntry | null {
    try {
      const text = localStorage.getItem(this.#key);
      return text === null ? null : readKept(JSON.parse(text));
    } catch {
      return null;
    }
  }
}

function readKept(value: unknown): KeptEntry | null {
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
