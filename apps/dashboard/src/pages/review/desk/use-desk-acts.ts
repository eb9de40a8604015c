import { useApolloClient } from '@apollo/client/react';
import type { Day } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import type { Softened } from '../findings/soften-dialog';
import type { WrittenRemark } from '../remarks/kept-words';
import {
  acceptReportMutation,
  publishReportMutation,
  remarkMutation,
  returnReportMutation,
  settleRemarkMutation,
  softenRuleMutation,
  withdrawRemarkMutation,
  withdrawSofteningMutation,
} from '../review-queries';
import { act, refusalWords } from '../review-server';
import type { ReviewOutcome } from '../review-server';

/** What was asked of the server: null when it is done, else what the person is told. */
export type Told = string | null;

interface Acted {
  readonly unit: string;
  readonly year: number;
  /** The version on the desk. */
  readonly version: number;
  /** After whatever came of it, so that the page asks again. */
  readonly onActed: (outcome: ReviewOutcome) => void;
}

export interface DeskActs {
  readonly remark: (remark: WrittenRemark) => Promise<Told>;
  readonly withdrawRemark: (id: string) => Promise<Told>;
  readonly settleRemark: (id: string) => Promise<Told>;
  readonly returnReport: (dueOn: Day, note: string) => Promise<Told>;
  readonly accept: () => Promise<Told>;
  readonly publish: (publishedOn: Day, address: string | null) => Promise<Told>;
  readonly soften: (softened: Softened) => Promise<Told>;
  readonly withdrawSoftening: (rule: string) => Promise<Told>;
}

/** The acts of the desk on the version that lies on it. */
export function useDeskActs({ unit, year, version, onActed }: Acted): DeskActs {
  const client = useApolloClient();
  const words = useWords();
  const seen = { unit, year, basedOn: version };
  const told = (outcome: ReviewOutcome): Told => {
    onActed(outcome);
    return outcome.kind === 'DONE' ? null : refusalWords(outcome, words);
  };
  return {
    remark: async ({ replaces, ...remark }) => {
      const made = await act(client, remarkMutation, { ...seen, ...remark });
      // The words that it takes the place of go when the new ones are there: nothing is lost on the way.
      if (made.kind === 'DONE' && replaces !== null)
        await act(client, withdrawRemarkMutation, { remark: replaces });
      return told(made);
    },
    withdrawRemark: async (remark) => told(await act(client, withdrawRemarkMutation, { remark })),
    settleRemark: async (remark) => told(await act(client, settleRemarkMutation, { remark })),
    returnReport: async (dueOn, note) =>
      told(
        await act(client, returnReportMutation, { ...seen, dueOn, note: note.trim() === '' ? null : note }),
      ),
    accept: async () => told(await act(client, acceptReportMutation, seen)),
    publish: async (publishedOn, address) =>
      told(await act(client, publishReportMutation, { ...seen, publishedOn, address })),
    soften: async (softened) => told(await act(client, softenRuleMutation, { unit, year, ...softened })),
    withdrawSoftening: async (rule) =>
      told(await act(client, withdrawSofteningMutation, { unit, year, rule })),
  };
}
