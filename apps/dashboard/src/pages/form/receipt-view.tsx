import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { TickMark } from '../../ui/marks';
import type { ReportReceipt } from './filing';

interface ReceiptViewProps {
  readonly receipt: ReportReceipt;
  readonly unitName: string;
  readonly year: number;
  readonly demonstration: boolean;
}

/** The receipt as it can be printed and kept: with the chain's head a rewritten history can be found out later. */
export function ReceiptView({ receipt, unitName, year, demonstration }: ReceiptViewProps) {
  const { say } = useWords();
  return (
    <section className="fm-receipt panel" aria-labelledby="fm-receipt-title">
      <h2 id="fm-receipt-title">
        <TickMark /> {say('form.receipt.title', { unit: unitName, year })}
        {demonstration && <span className="demo">{say('demonstration')}</span>}
      </h2>
      <dl>
        <dt>{say('form.receipt.filedAt')}</dt>
        <dd>{fullInstant(receipt.filedAt)}</dd>
        <dt>{say('form.receipt.version')}</dt>
        <dd>{say('form.receipt.versionN', { n: receipt.version })}</dd>
        <dt>{say('form.receipt.sequence')}</dt>
        <dd>{receipt.sequence}</dd>
        <dt>{say('form.receipt.sha256')}</dt>
        <dd>
          <code>{receipt.sha256}</code>
        </dd>
        <dt>{say('form.receipt.chainHead')}</dt>
        <dd>
          <code>{receipt.chainHead}</code>
        </dd>
      </dl>
      <p className="s12 k2">{say('form.receipt.keep')}</p>
      <button type="button" className="btn noprint" onClick={() => window.print()}>
        {say('form.receipt.print')}
      </button>
    </section>
  );
}
