import type { FormEntry } from '@mingjian/domain';

/** What the server answers to a draft. */
export type SaveOutcome =
  | { readonly kind: 'SAVED'; readonly revision: number; readonly savedAt: Date }
  | { readonly kind: 'CHANGED_MEANWHILE' }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'STORAGE_FULL' }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'UNREACHABLE' };

export interface DraftOnServer {
  readonly entry: FormEntry;
  readonly revision: number;
}

/** Where the report stands, in as few words as possible: asked for again and again while a form is open. */
export interface DraftStanding {
  readonly revision: number;
  /** It went another way while the form was open: it was filed, returned or taken back. */
  readonly moved: boolean;
}

export interface DraftServer {
  save(entry: FormEntry, basedOn: number): Promise<SaveOutcome>;
  /** The draft as it stands now; null when the server cannot be reached. */
  read(): Promise<DraftOnServer | null>;
  /** Null when the server cannot be reached. */
  standing(): Promise<DraftStanding | null>;
  /** What the server will show of an entry: texts that are no figures do not get there. */
  shown(entry: FormEntry): FormEntry;
}

/** Why what was typed is not on the server yet. */
export type NotSent = 'UNREACHABLE' | 'STORAGE_FULL' | 'SIGNED_OUT';

export type SavingState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'offline';
      readonly why: NotSent;
      readonly changes: number;
      /** Whether this computer could keep them. */
      readonly kept: boolean;
    }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly message: string };

export function isStorageFull(saving: SavingState): boolean {
  return saving.kind === 'offline' && saving.why === 'STORAGE_FULL';
}
