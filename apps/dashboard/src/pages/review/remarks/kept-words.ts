import { newUuid } from './uuid';
import { keyOfPlace } from './remark-place';
import type { RemarkPlace } from './remark-place';

/** A remark that is being written. Its id is chosen with its first word: stored twice, it is made once. */
export interface WrittenRemark extends RemarkPlace {
  readonly id: string;
  readonly body: string;
  readonly rule: string | null;
  /** The remark that it takes the place of, where one is changed. */
  readonly replaces: string | null;
}

/** What somebody has typed about a report and not stored yet. */
export interface KeptWords {
  readonly remarks: readonly WrittenRemark[];
  /** The note above the remarks of a return. */
  readonly note: string;
}

const nothing: KeptWords = { remarks: [], note: '' };

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Words typed at the desk, kept in the browser until the server has them: a lost line, a closed window and a report
 * that was filed anew meanwhile cost nobody a sentence.
 */
export class WordsKeeper {
  #words: KeptWords;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly storage: Storage | null,
  ) {
    this.#words = read(storage, key);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): KeptWords => this.#words;

  /** The remark being written at a place; begun with the words given, which are not kept before they are changed. */
  at(place: RemarkPlace, begun: Pick<WrittenRemark, 'body' | 'rule' | 'replaces'>): WrittenRemark {
    const key = keyOfPlace(place);
    const kept = this.#words.remarks.find((remark) => keyOfPlace(remark) === key);
    return kept ?? { ...place, ...begun, id: newUuid() };
  }

  write(remark: WrittenRemark): void {
    this.#change({ ...this.#words, remarks: [...this.#without(remark.id), remark] });
  }

  drop(id: string): void {
    this.#change({ ...this.#words, remarks: this.#without(id) });
  }

  writeNote(note: string): void {
    this.#change({ ...this.#words, note });
  }

  #without(id: string): readonly WrittenRemark[] {
    return this.#words.remarks.filter((remark) => remark.id !== id);
  }

  #change(words: KeptWords): void {
    this.#words = words;
    try {
      if (words.remarks.length === 0 && words.note === '') this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify(words));
    } catch {
      // A full or forbidden storage: the words are kept for as long as the page is open.
    }
    for (const listener of this.#listeners) listener();
  }
}

function read(storage: Storage | null, key: string): KeptWords {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    return isKept(kept) ? kept : nothing;
  } catch {
    return nothing;
  }
}

function isKept(value: unknown): value is KeptWords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'note' in value &&
    typeof value.note === 'string' &&
    'remarks' in value &&
    Array.isArray(value.remarks) &&
    value.remarks.every(isRemark)
  );
}

function isRemark(value: unknown): value is WrittenRemark {
  if (typeof value !== 'object' || value === null) return false;
  const { id, body, ...named } = value as Readonly<Record<string, unknown>>;
  const isName = (name: string): boolean => named[name] === null || typeof named[name] === 'string';
  return (
    typeof id === 'string' &&
    typeof body === 'string' &&
    ['cell', 'section', 'quote', 'rule', 'replaces'].every(isName)
  );
}
