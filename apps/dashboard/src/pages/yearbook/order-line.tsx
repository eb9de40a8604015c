import { useState } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { addressOfDocumentFile } from '../../shell/addresses';
import { Icon } from '../../ui/icon';
import { OrderManifest } from './order-manifest';
import type { DocumentAbout } from './document-choice';
import { useOrder } from './use-order';
import type { DocumentOrder } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface OrderLineProps {
  readonly order: DocumentOrder;
  readonly about: Omit<DocumentAbout, 'locale'>;
  readonly mayOrder: boolean;
  readonly onChanged: () => void;
}

/** An order: where it stands, its files, and what it was made of. */
export function OrderLine({ order, about, mayOrder, onChanged }: OrderLineProps) {
  const words = usePageWords(yearbookWords);
  const { instant } = useWords();
  const ordering = useOrder(onChanged);
  const [showsManifest, setShowsManifest] = useState(false);
  const { id, kind, basis, locale, state, step, steps, orderedBy, orderedAt, files } = order;
  const name = words(`kind.${kind}`);
  const isOpen = state === 'QUEUED' || state === 'RUNNING';
  const at = instant(orderedAt);
  return (
    <li>
      <p>
        <b>{name}</b>{' '}
        <span className="k2 s12">{`${words(`basis.${basis}`)} · ${words(`locale.${locale}`)}`}</span>{' '}
        <span className={`yb-state is-${state.toLowerCase()}`}>{words(`state.${state}`)}</span>
      </p>
      <p className="k3 s12">
        {orderedBy == null ? at : words('orders.by', { by: orderedBy, at })}
        {order.checkCode != null && ` · ${words('code', { code: order.checkCode })}`}
      </p>
      {isOpen && (
        <p className="yb-progress">
          <progress aria-label={words('orders.progress')} value={step} max={steps} />
          <span className="s12">{words('orders.step', { step, steps })}</span>
          {mayOrder && (
            <button
              type="button"
              className="btn s"
              aria-label={words('orders.cancelLabel', { name })}
              disabled={ordering.isBusy}
              onClick={() => void ordering.cancel(id)}
            >
              {words('orders.cancel')}
            </button>
          )}
        </p>
      )}
      {order.failureMessage != null && <p className="bad s13">{order.failureMessage}</p>}
      {state === 'DONE' && files.length === 0 && <p className="k2 s13">{words('orders.gone')}</p>}
      {files.length > 0 && state === 'DONE' && (
        <p className="yb-files">
          {files.map(({ format, size }) => (
            <a
              key={format}
              className="btn s"
              href={addressOfDocumentFile(about.region, about.year, id, format)}
              aria-label={words('orders.download', { format: words(`format.${format}`) })}
              title={words('orders.size', { format: words(`format.${format}`), size: sizeText(size) })}
              download
            >
              <Icon name="down" />
              {words(`format.${format}`)}
            </a>
          ))}
        </p>
      )}
      {order.checkCode != null && (
        <p className="yb-actions">
          <button
            type="button"
            className="btn s"
            aria-expanded={showsManifest}
            onClick={() => setShowsManifest(!showsManifest)}
          >
            {words('orders.manifest')}
          </button>
          {mayOrder && state === 'DONE' && (
            <button
              type="button"
              className="btn s"
              disabled={ordering.isBusy}
              onClick={() =>
                void ordering.order({
                  ...about,
                  kind,
                  basis,
                  locale,
                  formats: [...order.formats],
                  fromManifest: id,
                })
              }
            >
              {words('orders.again')}
            </button>
          )}
        </p>
      )}
      {showsManifest && <OrderManifest id={id} about={about} />}
      {ordering.trouble !== null && (
        <p role="alert" className="bad s13">
          {ordering.trouble}
        </p>
      )}
    </li>
  );
}

function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} kB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}
