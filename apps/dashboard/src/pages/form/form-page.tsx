import { useQuery } from '@apollo/client/react';
import { formatDue } from '@mingjian/domain';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql';
import type { FormPageQuery } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { Scope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { NotToBeFound } from '../../ui/states/not-to-be-found';
import { TroublePage } from '../../ui/states/trouble-page';
import { FiledForm } from './filed-form';
import type { ReportReceipt } from './filing';
import './form.css';
import './form-writing.css';
import { formPageQuery, storedReportFragment } from './form-queries';
import { reviewFragment } from './remark-queries';
import { isHandedOver, workingStateOf } from './working-state';

/** What one writes with: fetched while the server looks whether there is anything to write. */
const workplace = import('./form-workplace');
const FormWorkplace = lazy(async () => ({ default: (await workplace).FormWorkplace }));

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
    variables: {
      region,
      unit: code,
      year,
      previousYear: year - 1,
      secondYear: year - 2,
      thirdYear: year - 3,
    },
    // A draft out of the cache would be written over what somebody saved meanwhile.
    fetchPolicy: 'network-only',
  });
  const [receipt, setReceipt] = useState<ReportReceipt | null>(null);
  if (!data) return error ? <TroublePage error={error} onAgain={() => void refetch()} /> : <LoadingLines />;
  const { unit, cycle, report } = data;
  if (!unit) return <NotToBeFound title={say('form.state.notFound')} />;
  const facts = { unit: unit.name, year };
  if (!cycle || formatDue(year) === null)
    return (
      <NothingHere title={say('form.state.notOpen', facts)}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
      </NothingHere>
    );
  if (unit.expected === false)
    return (
      <NothingHere title={say('form.state.notExpected', facts)}>
        <p className="k2">{say('form.state.notExpectedWhy', facts)}</p>
      </NothingHere>
    );
  const mayFile = hasRole(scope, unit, ['CLERK', 'APPROVER']);
  const standing = receipt === null ? workingStateOf(report) : 'FILED';
  const askAgain = async (): Promise<void> => {
    await refetch();
    setReceipt(null);
  };
  if (isHandedOver(standing))
    return (
      <FiledForm
        unit={unit}
        year={year}
        region={region}
        state={standing}
        report={report ?? null}
        receipt={receipt ?? receiptOf(report)}
        opened={readFragment(reviewFragment, data.reportReview) ?? null}
        mayAct={mayFile && cycle.closedOn == null}
        today={cycle.today}
        demonstration={cycle.region.demonstration}
        onChanged={askAgain}
      />
    );
  if (cycle.closedOn != null)
    return (
      <NothingHere title={say('form.state.closed', { ...facts, day: dayInWords(cycle.closedOn) })}>
        <p className="nothing-here-ways">
          <Link to={addressOfUnit(region, unit.code, year)}>{say('form.seeReport')}</Link>
        </p>
      </NothingHere>
    );
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
    <Suspense fallback={<LoadingLines />}>
      <FormWorkplace
        key={`${unit.id} ${year} ${standing} ${readFragment(storedReportFragment, report)?.version ?? 0}`}
        data={data}
        viewer={scope.viewer.id}
        unit={unit}
        cycle={cycle}
        onFiled={(filed) => {
          setReceipt(filed);
          void refetch();
        }}
        onMoved={() => void askAgain()}
        isApprover={hasRole(scope, unit, ['APPROVER'])}
      />
    </Suspense>
  );
}

/** Clerks and approvers of the unit file, and programs that hold one of these roles over its region. */
function hasRole(
  { viewer }: Scope,
  unit: NonNullable<FormPageQuery['unit']>,
  roles: readonly ('CLERK' | 'APPROVER')[],
): boolean {
  return viewer.grants.some(
    ({ role, unitCode, regionCode }) =>
      roles.some((one) => one === role) &&
      (unitCode === unit.code || (unitCode == null && regionCode === unit.regionCode)),
  );
}

function receiptOf(report: FormPageQuery['report']): ReportReceipt | null {
  const receipt = report?.receipt;
  return receipt ? { ...receipt, filedAt: new Date(receipt.filedAt) } : null;
}
