import { useQuery } from '@apollo/client/react';
import { reportChanges } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { readFragment } from '../../gql';
import { useWords } from '../../messages/use-words';
import { ChangesList } from './changes-list';
import type { FormModel } from './form-model';
import { filedVersionQuery, storedReportFragment } from './form-queries';
import { reportOfStored } from './stored-report';

interface VersionChangesProps {
  readonly model: FormModel;
  /** The version that was filed before. */
  readonly version: number;
  readonly today: Day;
  readonly onJump?: (field: string) => void;
}

/** What is being written against the version that was filed before it. */
export function VersionChanges({ model, version, today, onJump }: VersionChangesProps) {
  const { say } = useWords();
  const { unit, reportYear } = model.report;
  const { data, error } = useQuery(filedVersionQuery, { variables: { unit, year: reportYear, version } });
  const stored = readFragment(storedReportFragment, data?.report);
  const filed = stored && reportOfStored(stored, unit, today);
  if (error) return <p className="warn">{say('form.changes.unreachable')}</p>;
  if (!filed) return <p className="k3">{say('form.changes.loading')}</p>;
  const changes = reportChanges(filed, model.report);
  const caption = say('form.changes.since', { version, n: changes.length });
  return (
    <>
      <h3>{caption}</h3>
      <ChangesList
        changes={changes}
        format={model.format}
        caption={caption}
        heads={[say('form.receipt.versionN', { n: version }), say('form.changes.now')]}
        {...(onJump ? { onJump } : {})}
      />
    </>
  );
}
