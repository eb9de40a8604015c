import { useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { usePageWords } from '../../messages/use-page-words';
import type { DocumentAbout } from './document-choice';
import { OrderForm } from './order-form';
import { OrderLine } from './order-line';
import { yearbookOrdersQuery } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface OrdersPanelProps extends DocumentAbout {
  readonly mayOrder: boolean;
}

/** While something is being made, its progress is looked at so often. */
const followMs = 1_000;

/** Orders the document as files, and lists what was made of the year. */
export function OrdersPanel({ mayOrder, locale, ...about }: OrdersPanelProps) {
  const words = usePageWords(yearbookWords);
  const [isMaking, setMaking] = useState(false);
  const answer = useLiveQuery(yearbookOrdersQuery, about, isMaking ? { everyMs: followMs } : {});
  const orders = answer.data?.yearbook?.orders ?? [];
  const { again } = answer;
  const hasOpen = orders.some(({ state }) => state === 'QUEUED' || state === 'RUNNING');
  if (hasOpen !== isMaking) setMaking(hasOpen);
  return (
    <section className="yb-panel" aria-labelledby="yb-orders">
      {mayOrder && <OrderForm about={{ ...about, locale }} onOrdered={again} />}
      <h2 id="yb-orders">{words('orders.title')}</h2>
      {answer.data && orders.length === 0 && (
        <p className="k2 s13">{words(mayOrder ? 'orders.none' : 'orders.noneToSee')}</p>
      )}
      <ul className="yb-orders" aria-live="polite">
        {orders.map((order) => (
          <OrderLine key={order.id} order={order} about={about} mayOrder={mayOrder} onChanged={again} />
        ))}
      </ul>
    </section>
  );
}
