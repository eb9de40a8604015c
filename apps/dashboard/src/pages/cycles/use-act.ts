import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import { troubleInWords } from '../../ui/states/trouble-page';

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

export interface Act<Variables> {
  /** True when it was done; what it changed is then asked for again. */
  readonly send: (variables: Variables) => Promise<boolean>;
  /** The same for whom the code of a refusal matters; null where there is none. */
  readonly ask: (variables: Variables) => Promise<{ readonly isDone: boolean; readonly code: string | null }>;
  readonly isSending: boolean;
  /** Why it was not done, in words; null before and when it was. */
  readonly problem: string | null;
}

/** What a year's change may show elsewhere: the shell's years, the lists and the counts. */
const changed = [
  'Shell',
  'CyclesOfRegion',
  'CycleSettings',
  'UnitsOfYear',
  'OpeningBalances',
  'SchemeChoice',
];

/** One act on a year: sent, refused in words or done. */
export function useAct<Data extends { readonly outcome: Outcome }, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Act<Variables> {
  const { say } = useWords();
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(mutation, {
    refetchQueries: changed,
    awaitRefetchQueries: true,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (variables: Variables) => {
    setProblem(null);
    try {
      const { data } = await mutate({ variables });
      const message = data?.outcome.message ?? null;
      setProblem(message);
      const isDone = data !== undefined && data !== null && message === null;
      return { isDone, code: data?.outcome.code ?? null };
    } catch (error) {
      setProblem(troubleInWords(troubleOf(error), say));
      return { isDone: false, code: null };
    }
  };
  const send = async (variables: Variables) => (await ask(variables)).isDone;
  return { send, ask, isSending: loading, problem };
}
