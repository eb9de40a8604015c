import type { Trouble } from '../../api/trouble';
import type { Upload } from './upload';

/** A document as the server reads it, in as much as a list of them tells. */
export interface ReadDocument {
  readonly unitName: string | null;
  readonly unitCode: string | null;
  readonly year: number | null;
  readonly figures: number;
  readonly doubts: number;
  /** Why it cannot be kept as it is, with what to do; null where it can. */
  readonly problem: string | null;
  /** Whether it was read at all. */
  readonly isReadable: boolean;
  /** Reports that say the same, the closest first. */
  readonly duplicates: readonly ReportLikeIt[];
}

export interface ReportLikeIt {
  readonly kind: 'SAME_BYTES' | 'SAME_CONTENT' | 'NEARLY_SAME_TEXT';
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: number;
  readonly version: number;
  readonly sameWords: number;
}

export type IntakeState =
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'SENDING'; readonly share: number }
  | { readonly kind: 'READING' }
  | { readonly kind: 'READ'; readonly document: ReadDocument }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'TROUBLE'; readonly trouble: Trouble };

export interface IntakeEntry {
  readonly id: number;
  readonly name: string;
  readonly sha256: string | null;
  /** Whether the very file stood kept already when it was brought. */
  readonly wasKept: boolean;
  readonly state: IntakeState;
}

/** The way to the server; a document that is not there any more is null. */
export interface IntakeServer {
  readonly upload: Upload;
  readonly read: (sha256: string) => Promise<ReadDocument | null>;
  readonly troubleOf: (error: unknown) => Trouble;
}

/** What outlives the page: which documents were brought, not their bytes. */
export interface IntakeKeeper {
  load(): readonly KeptEntry[];
  save(entries: readonly KeptEntry[]): void;
}

export interface KeptEntry {
  readonly name: string;
  readonly sha256: string;
}

const atOnce = 2;

/**
 * Files on their way in: two at a time are sent and read. A file that fails stays in the list with its bytes, so that
 * trying again needs no choosing again; pages come and go without losing any.
 */
export class IntakeStore {
  readonly #server: IntakeServer;
  readonly #keeper: IntakeKeeper;
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<number, File>();
  #entries: readonly IntakeEntry[];
  #lastId = 0;
  #running = 0;

  constructor(server: IntakeServer, keeper: IntakeKeeper) {
    this.#server = server;
    this.#keeper = keeper;
    this.#entries = keeper.load().map(({ name, sha256 }) => ({
      id: (this.#lastId += 1),
      name,
      sha256,
      wasKept: false,
      state: { kind: 'WAITING' },
    }));
  }

  readonly entries = (): readonly IntakeEntry[] => this.#entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(files: readonly File[]): void {
    const added = files.map((file): IntakeEntry => {
      const id = (this.#lastId += 1);
      this.#files.set(id, file);
      return { id, name: file.name, sha256: null, wasKept: false, state: { kind: 'WAITING' } };
    });
    this.#show([...this.#entries, ...added]);
    this.#go();
  }

  /** Tries again what failed. */
  again(id: number): void {
    this.#put(id, { state: { kind: 'WAITING' } });
    this.#go();
  }

  remove(id: number): void {
    this.#files.delete(id);
    this.#show(this.#entries.filter((entry) => entry.id !== id));
  }

  /** Reads again what is there: it may have been corrected and kept meanwhile. */
  refresh(): void {
    for (const { id, sha256, state } of this.#entries)
      if (sha256 !== null && state.kind === 'READ') void this.#read(id, sha256);
    this.#go();
  }

  #go(): void {
    while (this.#running < atOnce) {
      const next = this.#entries.find(({ state }) => state.kind === 'WAITING');
      if (!next) return;
      this.#running += 1;
      void this.#bring(next).finally(() => {
        this.#running -= 1;
        this.#go();
      });
    }
  }

  async #bring({ id, sha256 }: IntakeEntry): Promise<void> {
    const file = this.#files.get(id);
    if (sha256 !== null || !file) {
      this.#put(id, { state: { kind: 'READING' } });
      return this.#read(id, sha256 ?? '');
    }
    this.#put(id, { state: { kind: 'SENDING', share: 0 } });
    const answer = await this.#server.upload(file, (share) =>
      this.#put(id, { state: { kind: 'SENDING', share } }),
    );
    switch (answer.kind) {
      case 'RECEIVED': {
        // The same file chosen twice is one row.
        const twin = this.#entries.find((entry) => entry.id !== id && entry.sha256 === answer.sha256);
        if (twin) this.remove(twin.id);
        this.#put(id, { sha256: answer.sha256, state: { kind: 'READING' } });
        return this.#read(id, answer.sha256, true);
      }
      case 'REFUSED':
        return this.#put(id, { state: { kind: 'REFUSED', message: answer.message } });
      case 'LIMITED':
        return this.#put(id, {
          state: { kind: 'TROUBLE', trouble: { kind: 'limited', seconds: answer.seconds } },
        });
      case 'UNREACHABLE':
        return this.#put(id, { state: { kind: 'TROUBLE', trouble: { kind: 'unreachable' } } });
    }
  }

  async #read(id: number, sha256: string, isFirst = false): Promise<void> {
    try {
      const document = await this.#server.read(sha256);
      if (!document) return this.#put(id, { state: { kind: 'TROUBLE', trouble: { kind: 'not found' } } });
      const wasKept = isFirst && document.duplicates[0]?.kind === 'SAME_BYTES';
      this.#put(id, { state: { kind: 'READ', document }, ...(isFirst ? { wasKept } : {}) });
    } catch (error) {
      this.#put(id, { state: { kind: 'TROUBLE', trouble: this.#server.troubleOf(error) } });
    }
  }

  #put(id: number, change: Partial<IntakeEntry>): void {
    this.#show(this.#entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  }

  #show(entries: readonly IntakeEntry[]): void {
    this.#entries = entries;
    this.#keeper.save(entries.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, sha256 }])));
    for (const listener of this.#listeners) listener();
  }
}
