import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import type { OrderDocumentInput } from '../../gql/graphql';
import { cancelOrderMutation, orderDocumentMutation } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

export interface Ordering {
  readonly order: (input: OrderDocumentInput) => Promise<void>;
  readonly cancel: (id: string) => Promise<void>;
  readonly isBusy: boolean;
  readonly trouble: string | null;
}

/** Orders documents and takes orders back; says in words what did not work. */
export function useOrder(onChanged: () => void): Ordering {
  const words = usePageWords(yearbookWords);
  const { say } = useWords();
  const [order, ordering] = useMutation(orderDocumentMutation);
  const [cancel, cancelling] = useMutation(cancelOrderMutation);
  const [trouble, setTrouble] = useState<string | null>(null);
  const tried = async (work: () => Promise<string | null>) => {
    setTrouble(null);
    try {
      setTrouble(await work());
    } catch (error) {
      setTrouble(troubleOf(error).kind === 'forbidden' ? say('trouble.forbidden') : words('order.failed'));
    }
    onChanged();
  };
  return {
    order: (input) =>
      tried(async () => {
        const { data } = await order({ variables: { input } });
        const outcome = data?.orderDocument;
        if (!outcome) return words('order.failed');
        return outcome.__typename === 'DocumentOrdered' ? null : outcome.message;
      }),
    cancel: (id) =>
      tried(async () => {
        const { data } = await cancel({ variables: { id } });
        const outcome = data?.cancelOrder;
        if (!outcome) return words('order.failed');
        return outcome.__typename === 'OrderCancelled' ? null : outcome.message;
      }),
    isBusy: ordering.loading || cancelling.loading,
    trouble,
  };
}
