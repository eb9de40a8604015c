import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { newId } from '../../api/attempt-key';
import { useLiveQuery } from '../../api/use-live-query';
import { readFragment } from '../../gql';
import { useWords } from '../../messages/use-words';
import { answerRemarkMutation, reviewFragment, reviewQuery } from './remark-queries';
import type { ReviewOfForm } from './review-of-form';

interface LiveReview {
  readonly review: ReviewOfForm | null;
  readonly again: () => void;
  /** Answers a remark; answers what went wrong, or null. */
  readonly answer: (remark: string, body: string) => Promise<string | null>;
}

/** The county's word on a report as it comes in; `opened` is what the page was opened with. */
export function useReview(unit: string, year: number, opened: ReviewOfForm | null): LiveReview {
  const { say } = useWords();
  const client = useApolloClient();
  const { data, again } = useLiveQuery(reviewQuery, { unit, year });
  const review = readFragment(reviewFragment, data?.reportReview) ?? opened;
  const answer = useCallback(
    async (remark: string, body: string) => {
      try {
        const { data: answered } = await client.mutate({
          mutation: answerRemarkMutation,
          variables: { input: { id: newId(), remark, body } },
          fetchPolicy: 'no-cache',
        });
        const outcome = answered?.answerRemark;
        if (outcome && 'message' in outcome) return outcome.message;
        again();
        return null;
      } catch {
        return say('form.remark.notSent');
      }
    },
    [client, again, say],
  );
  return { review, again, answer };
}
