import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { badValueReasons } from '@mingjian/domain';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import type { Words } from '../../messages/use-words';
import { useJudgedWords } from './judged.messages';

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly places?: readonly { readonly path: string; readonly reason: string }[];
}

/** What came of it: done, or the code by which a program knows what was refused. */
export type Sent = { readonly kind: 'DONE' } | { readonly kind: 'NOT_DONE'; readonly code: string | null };

interface Sending {
  readonly isSending: boolean;
  /** What went wrong the last time, for a person; null when nothing did. */
  readonly problem: string | null;
  readonly tell: (problem: string | null) => void;
  readonly send: (input: unknown) => Promise<Sent>;
}

/** Sends one act at a time; whatever goes wrong is told, and what was typed stays. */
export function useSending<Input>(
  mutation: TypedDocumentNode<{ readonly outcome: Outcome }, { readonly input: Input }>,
): Omit<Sending, 'send'> & { readonly send: (input: Input) => Promise<Sent> } {
  const client = useApolloClient();
  const words = useWords();
  const tell = useJudgedWords();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (input: Input): Promise<Sent> => {
    setSending(true);
    setProblem(null);
    try {
      const { data } = await client.mutate<{ readonly outcome: Outcome }>({
        mutation,
        variables: { input },
      });
      const code = data ? (data.outcome.code ?? null) : 'NO_ANSWER';
      if (code === null) return { kind: 'DONE' };
      setProblem(data ? refusal(data.outcome, words) : tell('judged.notSent'));
      return { kind: 'NOT_DONE', code };
    } catch (error) {
      setProblem(
        troubleOf(error).kind === 'forbidden' ? words.say('trouble.forbidden') : tell('judged.notSent'),
      );
      return { kind: 'NOT_DONE', code: null };
    } finally {
      setSending(false);
    }
  };
  return { isSending, problem, tell: setProblem, send };
}

function refusal({ message = '', places = [] }: Outcome, { say, text }: Words): string {
  const reasons = places.map(({ reason }) => (isKnown(reason) ? text(badValueReasons[reason]) : reason));
  return [message, ...reasons].join(say('sentence.colon'));
}

function isKnown(reason: string): reason is keyof typeof badValueReasons {
  return reason in badValueReasons;
}
