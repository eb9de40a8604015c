import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import type { ReportReceipt } from './filing';
import { recallReportMutation } from './form-queries';
import { ReceiptView } from './receipt-view';

interface FiledFormProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly region: string;
  readonly year: number;
  readonly state: 'FILED' | 'ACCEPTED' | 'PUBLISHED';
  readonly receipt: ReportReceipt | null;
  readonly version: number;
  readonly mayRecall: boolean;
  readonly demonstration: boolean;
  readonly onRecalled: () => Promise<void>;
}

const titles = {
  FILED: 'form.state.filed',
  ACCEPTED: 'form.state.accepted',
  PUBLISHED: 'form.state.published',
} as const;

/** A report that has gone out: its receipt, where to read it, and the way back while nobody has begun to review it. */
export function FiledForm(props: FiledFormProps) {
  const { unit, region, year, state, receipt, version, mayRecall, demonstration, onRecalled } = props;
  const { say } = useWords();
  const client = useApolloClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [recalling, setRecalling] = useState(false);

  const recall = async () => {
    setRecalling(true);
    setProblem(null);
    try {
      const { data } = await client.mutate({
        mutation: recallReportMutation,
        variables: { input: { unit: unit.code, year, basedOn: version } },
        fetchPolicy: 'no-cache',
      });
      if (data?.recallReport.__typename === 'ReportRecalled') await onRecalled();
      else setProblem(data?.recallReport.message ?? say('form.file.unreachable'));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setRecalling(false);
    }
  };

  return (
    <div className="fm-state">
      <h1>{say(titles[state], { unit: unit.name, year })}</h1>
      <div className="fm-state-actions noprint">
        <Link className="btn" to={addressOfUnit(region, unit.code, year)}>
          {say('form.seeReport')}
        </Link>
        {mayRecall && (
          <button type="button" className="btn" disabled={recalling} onClick={() => void recall()}>
            {say('form.recall')}
          </button>
        )}
        {mayRecall && <span className="s12 k3">{say('form.recall.hint')}</span>}
      </div>
      {problem !== null && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
      {receipt && (
        <ReceiptView receipt={receipt} unitName={unit.name} year={year} demonstration={demonstration} />
      )}
    </div>
  );
}
