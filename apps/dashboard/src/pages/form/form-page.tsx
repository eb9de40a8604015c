import { useQuery } from '@apollo/client/react';
import { formatDue } from '@mingjian/domain';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql';
import type { FormPageQuery } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { Scope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { FiledForm } from './filed-form';
import type { ReportReceipt } from './filing';
import './form.css';
import './form-writing.css';
import { formPageQuery, storedReportFragment } from './form-queries';
import { FormWorkplace } from './form-workplace';

/** What is due, what is wrong, how do I finish: a unit's own report of a year. */
export function FormPage() {
  const { unitCode } = useParams();
  const scope = useScope();
  const { year, ownUnit } = scope;
  const { say } = useWords();
  const code = unitCode ?? ownUnit;
  return code === null ? (
    <NothingHere title={say('form.state.noUnit')}>
      <p className="k2">{say('form.state.noRightWhy')}</p>
    </NothingHere>
  ) : (
    <>
      <title>{`${say('year.report', { year })} ${say('shell.page.form')} · ${say('shell.product')}`}</title>
      <FormOfUnit key={`${code} ${year}`} code={code} scope={scope} />
    </>
  );
}

interface FormOfUnitProps {
  readonly code: string;
  readonly scope: Scope;
}

function FormOfUnit({ code, scope }: FormOfUnitProps) {
  const { year } = scope;
  const region = scope.region.code;
  const { say, dayInWords } = useWords();
  const { data, error, refetch } = useQuery(formPageQuery, {
    variables: { region, unit: code, year, previousYear: year - 1, secondYear: year - 2, thirdYear: year - 3 },
    // A draft out of the cache would be written over what somebody saved meanwhile.
    fetchPolicy: 'network-only',
  });
  const [receipt, setReceipt] = useState<ReportReceipt | null>(null);
  if (!data) return error ? <TroublePage error={error} onAgain={() => void refetch()} /> : <LoadingLines />;
  const { unit, cycle, report } = data;
  if (!unit) return <NothingHere title={say('form.state.notFound')} />;
  const facts = { unit: unit.name, year };
  if (!cycle || formatDue(year) === null) return <NothingHere title={say('form.state.notOpen', facts)} />;
  if (unit.expected === false)
    return (
      <NothingHere title={say('form.state.notExpected', facts)}>
        <p className="k2">{say('form.state.notExpectedWhy', facts)}</p>
      </NothingHere>
    );
  const mayFile = mayFileFor(scope, unit);
  const standing = receipt === null ? report?.state : 'FILED';
  if (standing === 'FILED' || standing === 'ACCEPTED' || standing === 'PUBLISHED')
    return (
      <FiledForm
        unit={unit}
        year={year}
        region={region}
        state={standing}
        receipt={receipt ?? receiptOf(report)}
        version={receipt?.version ?? readFragment(storedReportFragment, report)?.version ?? 0}
        mayRecall={mayFile && standing === 'FILED' && cycle.closedOn == null}
        demonstration={cycle.region.demonstration}
        onRecalled={async () => {
          await refetch();
          setReceipt(null);
        }}
      />
    );
  if (cycle.closedOn != null)
    return <NothingHere title={say('form.state.closed', { ...facts, day: dayInWords(cycle.closedOn) })} />;
  if (!mayFile)
    return (
      <NothingHere title={say('form.state.noRight', facts)}>
        <p className="k2">{say('form.state.noRightWhy')}</p>
        <p className="nothing-here-ways">
          <Link to={addressOfUnit(region, unit.code, year)}>{say('form.seeReport')}</Link>
        </p>
      </NothingHere>
    );
  return (
    <FormWorkplace
      key={`${unit.id} ${year} ${readFragment(storedReportFragment, report)?.version ?? 0}`}
      data={data}
      viewer={scope.viewer.id}
      unit={unit}
      cycle={cycle}
      onFiled={(filed) => {
        setReceipt(filed);
        void refetch();
      }}
      onMoved={() => void refetch()}
    />
  );
}

/** Clerks and approvers of the unit file, and programs that hold one of these roles over its region. */
function mayFileFor({ viewer }: Scope, unit: NonNullable<FormPageQuery['unit']>): boolean {
  return viewer.grants.some(
    ({ role, unitCode, regionCode }) =>
      (role === 'CLERK' || role === 'APPROVER') &&
      (unitCode === unit.code || (unitCode == null && regionCode === unit.regionCode)),
  );
}

function receiptOf(report: FormPageQuery['report']): ReportReceipt | null {
  const receipt = report?.receipt;
  return receipt ? { ...receipt, filedAt: new Date(receipt.filedAt) } : null;
}
