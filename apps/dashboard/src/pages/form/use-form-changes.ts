import { cellField, entryFromLastYear } from '@mingjian/domain';
import type { DisclosureReport, Finding, PastedBlock } from '@mingjian/domain';
import { useCallback, useState } from 'react';
import { beginningWith } from './begin-with';
import type { DraftStore } from './draft-store';

export interface FormChanges {
  /** Findings with which the server refused what stands there; null once something was changed. */
  readonly refused: readonly Finding[] | null;
  readonly onRefused: (findings: readonly Finding[]) => void;
  readonly pasted: PastedBlock | null;
  readonly onPasteSeen: () => void;
  readonly onText: (field: string, text: string) => void;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onZeros: (cells: readonly string[]) => void;
  readonly onPasted: (block: PastedBlock) => void;
  /** Fills what is blank from last year's report; what was typed stays. */
  readonly onLastYear: () => void;
}

/** Every way in which a person changes the form, each going through the store that saves it. */
export function useFormChanges(
  store: DraftStore,
  report: DisclosureReport,
  lastYear: DisclosureReport | null,
): FormChanges {
  const [refused, setRefused] = useState<readonly Finding[] | null>(null);
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const onFields = useCallback(
    (changes: readonly (readonly [string, string])[]) => {
      setRefused(null);
      store.setFields(changes);
    },
    [store],
  );
  const onText = useCallback((field: string, text: string) => onFields([[field, text]]), [onFields]);
  const onZeros = useCallback(
    (cells: readonly string[]) => onFields(cells.map((cell) => [cellField(cell), '0'] as const)),
    [onFields],
  );
  const onPasted = useCallback(
    (block: PastedBlock) => {
      setPasted(block);
      onFields(block.cells.map(([cell, text]) => [cellField(cell), text] as const));
    },
    [onFields],
  );
  const onLastYear = useCallback(() => {
    if (lastYear !== null)
      onFields(beginningWith(entryFromLastYear(lastYear, report), store.snapshot().entry).fills);
  }, [onFields, store, report, lastYear]);
  return {
    refused,
    onRefused: setRefused,
    pasted,
    onPasteSeen: () => setPasted(null),
    onText,
    onFields,
    onZeros,
    onPasted,
    onLastYear,
  };
}
