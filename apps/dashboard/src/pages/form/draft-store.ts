import { changedFields, mergeEntries, withFields } from '@mingjian/domain';
import type { EntryConflict, FormEntry } from '@mingjian/domain';
import type { DraftOnServer, DraftServer, NotSent, SavingState } from './draft-server';
import type { EntryKeeper, LeftEntry } from './kept-entry';

export interface DraftSnapshot {
  readonly entry: FormEntry;
  readonly saving: SavingState;
  readonly revision: number;
  readonly conflicts: readonly EntryConflict[];
  /** Changes that came from this computer's memory when the form was opened. */
  readonly restored: number;
  /** Fields that somebody else changed and that were joined without a question. */
  readonly joined: readonly string[];
  /** The report went another way meanwhile: nothing more can be saved into this form. */
  readonly moved: boolean;
}

const pauseBeforeSaving = 1_500;
const firstRetry = 4_000;
const longestRetry = 60_000;

/**
 * The form's fields and their way to the server. Every change is kept on this computer at once and sent after a
 * pause; what cannot be sent is sent again; what somebody else changed meanwhile is joined field by field, and
 * where both changed the same field nothing is sent before a person has chosen.
 */
export class DraftStore {
  readonly #server: DraftServer;
  readonly #keeper: EntryKeeper;
  readonly #listeners = new Set<() => void>();
  #sent: FormEntry;
  #snapshot: DraftSnapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  #retry = firstRetry;
  /** The server's entry that waits for a person's choices. */
  #theirs: DraftOnServer | null = null;
  /** What other windows left on this computer and is in this form now. */
  #left: readonly LeftEntry[] = [];

  constructor(
    server: DraftServer,
    keeper: EntryKeeper,
    start: DraftOnServer & { readonly savedAt: Date | null },
  ) {
    this.#server = server;
    this.#keeper = keeper;
    this.#sent = start.entry;
    this.#snapshot = {
      entry: start.entry,
      revision: start.revision,
      saving: { kind: 'saved', at: start.savedAt },
      conflicts: [],
      restored: 0,
      joined: [],
      moved: false,
    };
    this.#recall(start);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  /** Starts sending what was found on this computer; call the returned function when the form closes. */
  begin(): () => void {
    const onOnline = (): void => {
      if (this.#isDirty()) this.#schedule(0);
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (this.#snapshot.saving.kind === 'offline' && !this.#snapshot.saving.kept) event.preventDefault();
    };
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    // Not while it is made: a form may be drawn anew before anybody sees it, and what the first one had kept would
    // pass for changes of a window of its own, made on what the server has now.
    if (this.#left.length > 0) this.#keep();
    if (this.#isDirty()) this.#schedule(0);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
      clearTimeout(this.#timer);
      if (this.#isDirty()) void this.flush();
    };
  }

  readonly setFields = (changes: Iterable<readonly [string, string]>): void => {
    const entry = withFields(this.#snapshot.entry, changes);
    if (changedFields(entry, this.#snapshot.entry).length === 0) return;
    this.#set({ entry, restored: 0 });
    this.#keep();
    if (this.#snapshot.saving.kind !== 'conflict') this.#schedule(pauseBeforeSaving);
  };

  /** Sends what is not sent yet; true when the server has everything. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (!this.#isDirty()) {
      // A change that could not be sent, or was refused, may have been taken back.
      const { kind } = this.#snapshot.saving;
      if (kind !== 'saved' && kind !== 'conflict') this.#set({ saving: { kind: 'saved', at: null } });
      return true;
    }
    this.#running = this.#send();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  };

  /** Looks whether somebody else, or another window, saved meanwhile, and joins what they did. */
  readonly look = async (): Promise<void> => {
    if (this.#isBusy()) return;
    const standing = await this.#server.standing();
    if (standing === null || this.#isBusy()) return;
    if (standing.moved) return this.#set({ moved: true });
    if (standing.revision <= this.#snapshot.revision) return;
    const theirs = await this.#server.read();
    if (theirs === null || this.#isBusy() || theirs.revision <= this.#snapshot.revision) return;
    this.#join(this.#server.shown(this.#sent), theirs);
    if (this.#isDirty() && this.#snapshot.saving.kind !== 'conflict') this.#schedule(0);
  };

  /** Ends a conflict with a person's choices: fields named in `theirs` take the other person's word. */
  readonly settle = (theirs: ReadonlySet<string>): void => {
    if (this.#theirs === null) return;
    const changes = this.#snapshot.conflicts
      .filter(({ field }) => theirs.has(field))
      .map((conflict) => [conflict.field, conflict.theirs ?? ''] as const);
    this.#sent = this.#theirs.entry;
    this.#set({
      entry: withFields(this.#snapshot.entry, changes),
      revision: this.#theirs.revision,
      conflicts: [],
      saving: { kind: 'saving' },
    });
    this.#theirs = null;
    this.#keep();
    this.#schedule(0);
  };

  /**
   * Brings back what windows of this computer kept and the server does not have. Where that contradicts what stands
   * there now, a person chooses first; what further windows kept stays where it is until the form is opened again.
   */
  #recall(start: DraftOnServer): void {
    for (const left of this.#keeper.recall()) {
      const { entry: before } = this.#snapshot;
      const { entry, conflicts } = mergeEntries(left.saved, left.entry, before);
      this.#left = [...this.#left, left];
      this.#set({ entry, restored: changedFields(entry, start.entry).length });
      if (conflicts.length === 0) continue;
      this.#theirs = start;
      this.#set({ conflicts, saving: { kind: 'conflict' } });
      break;
    }
  }

  #isBusy(): boolean {
    return this.#running !== null || this.#snapshot.saving.kind === 'conflict' || this.#snapshot.moved;
  }

  #isDirty(): boolean {
    return changedFields(this.#snapshot.entry, this.#sent).length > 0;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<boolean> {
    while (this.#isDirty() && this.#snapshot.saving.kind !== 'conflict') {
      const { entry, revision } = this.#snapshot;
      this.#set({ saving: { kind: 'saving' } });
      const outcome = await this.#server.save(entry, revision);
      switch (outcome.kind) {
        case 'SAVED':
          this.#sent = entry;
          this.#retry = firstRetry;
          this.#set({
            revision: outcome.revision,
            saving: { kind: 'saved', at: outcome.savedAt },
            restored: 0,
          });
          this.#keep();
          break;
        case 'CHANGED_MEANWHILE': {
          const theirs = await this.#server.read();
          if (theirs === null) return this.#goOffline('UNREACHABLE');
          this.#join(this.#server.shown(this.#sent), theirs);
          break;
        }
        case 'REFUSED':
          this.#set({ saving: { kind: 'refused', message: outcome.message } });
          return false;
        case 'STORAGE_FULL':
        case 'SIGNED_OUT':
        case 'UNREACHABLE':
          return this.#goOffline(outcome.kind);
      }
    }
    if (this.#snapshot.saving.kind === 'saving') this.#set({ saving: { kind: 'saved', at: null } });
    return this.#snapshot.saving.kind === 'saved';
  }

  #goOffline(why: NotSent): false {
    const changes = changedFields(this.#snapshot.entry, this.#server.shown(this.#sent)).length;
    this.#set({ saving: { kind: 'offline', why, changes, kept: this.#keep() } });
    this.#schedule(this.#retry);
    this.#retry = Math.min(this.#retry * 2, longestRetry);
    return false;
  }

  /** Joins what somebody else saved; stops for a person where both changed the same field. */
  #join(base: FormEntry, theirs: DraftOnServer): void {
    const { entry, conflicts, taken } = mergeEntries(base, this.#snapshot.entry, theirs.entry);
    const joined = [...new Set([...this.#snapshot.joined, ...taken])];
    if (conflicts.length > 0) {
      this.#theirs = theirs;
      this.#set({ entry, conflicts, joined, saving: { kind: 'conflict' } });
    } else {
      this.#sent = theirs.entry;
      this.#set({ entry, joined, revision: theirs.revision });
    }
    this.#keep();
  }

  /** Keeps on this computer what the server does not have, or would not show; true when it could. */
  #keep(): boolean {
    const { entry, revision } = this.#snapshot;
    const saved = this.#server.shown(this.#sent);
    if (changedFields(entry, saved).length > 0) return this.#keeper.keep({ revision, saved, entry });
    this.#keeper.forget();
    for (const left of this.#left) this.#keeper.forgetLeft(left);
    this.#left = [];
    return true;
  }

  #set(change: Partial<DraftSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
