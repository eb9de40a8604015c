import type { Text } from '@mingjian/domain';

/** What came of one file. */
export type FileOutcome =
  | {
      readonly kind: 'KEPT' | 'ALREADY';
      readonly unit: string;
      readonly year: number;
      readonly version: number;
      /** Findings that it was kept with; null where it stood already. */
      readonly findings: number | null;
    }
  | { readonly kind: 'NOT_KEPT'; readonly code: string; readonly why: Text | string };
