import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, useState } from 'react';
import { readFragment } from '../../gql';
import type { NoteOfCellFragment } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { cellNoteFragment, cellNotesQuery, noteCellMutation } from './note-queries';

export type CellNote = NoteOfCellFragment;

/** Notes of the unit's people beside the cells of a form, and of last year's. */
export interface CellNotes {
  readonly thisYear: ReadonlyMap<string, CellNote>;
  readonly lastYear: ReadonlyMap<string, CellNote>;
  /** Writes a note, or takes it away when it is empty. Answers what went wrong, or null. */
  readonly write: (cell: string, text: string) => Promise<string | null>;
}

const none: CellNotes = { thisYear: new Map(), lastYear: new Map(), write: async () => null };

export const CellNotesContext = createContext<CellNotes>(none);

export function useCellNotes(): CellNotes {
  return useContext(CellNotesContext);
}

/** Notes go their own way to the server: they are no part of the draft, and a form without them works as well. */
export function useNotesOfForm(unit: string, year: number): CellNotes {
  const { say } = useWords();
  const client = useApolloClient();
  const { data, refetch } = useQuery(cellNotesQuery, {
    variables: { unit, years: [year, year - 1] },
    fetchPolicy: 'network-only',
  });
  const [written, setWritten] = useState<readonly CellNote[]>([]);
  return useMemo(() => {
    const known = [...(readFragment(cellNoteFragment, data?.cellNotes) ?? []), ...written];
    const thisYear = byCell(known.filter((note) => note.year === year));
    const lastYear = byCell(known.filter((note) => note.year === year - 1));
    return {
      thisYear: new Map([...thisYear].filter(([, { text }]) => text !== '')),
      lastYear,
      write: async (cell, text) => {
        const basedOn = thisYear.get(cell)?.revision ?? 0;
        try {
          const { data: answer } = await client.mutate({
            mutation: noteCellMutation,
            variables: { input: { unit, year, cell, text, basedOn } },
            fetchPolicy: 'no-cache',
          });
          const outcome = answer?.noteCell;
          if (outcome?.__typename === 'CellNoted') {
            const note = readFragment(cellNoteFragment, outcome.note);
            setWritten((before) => [...before, note]);
            return null;
          }
          if (outcome?.__typename !== 'ReportChangedMeanwhile')
            return outcome?.message ?? say('form.note.notKept');
          setWritten([]);
          await refetch();
          return say('form.note.changed');
        } catch {
          return say('form.note.notKept');
        }
      },
    };
  }, [data, written, client, unit, year, refetch, say]);
}

/** The newest revision of each cell's note. */
function byCell(notes: readonly CellNote[]): ReadonlyMap<string, CellNote> {
  const newest = new Map<string, CellNote>();
  for (const note of notes)
    if (note.revision >= (newest.get(note.cell)?.revision ?? 0)) newest.set(note.cell, note);
  return newest;
}
