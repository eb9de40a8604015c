import { useApolloClient } from '@apollo/client/react';
import { emptyReport, formatDue, makesRules, entryOfReport } from '@mingjian/domain';
import type { DisclosureReport } from '@mingjian/domain';
import { use, useMemo, useState } from 'react';
import { readFragment } from '../../gql';
import type { FormPageQuery } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { CellNotesContext, useNotesOfForm } from './cell-notes';
import { DraftStore } from './draft-store';
import type { ReportReceipt } from './filing';
import { FormEditor } from './form-editor';
import type { OpenedForm } from './form-model';
import { storedReportFragment } from './form-queries';
import { reviewFragment } from './remark-queries';
import { draftServer, reportFiler } from './form-server';
import { judgeLoading } from './judge';
import type { Judge } from './judge';
import { EntryKeeper } from './kept-entry';
import { waiversOf } from './review-of-form';
import { reportOfStored } from './stored-report';
import { useReview } from './use-review';
import { workingStateOf } from './working-state';
import type { FormStanding } from './working-state';

interface FormWorkplaceProps {
  readonly data: FormPageQuery;
  readonly viewer: string;
  readonly unit: NonNullable<FormPageQuery['unit']>;
  readonly cycle: NonNullable<FormPageQuery['cycle']>;
  readonly onFiled: (receipt: ReportReceipt) => void;
  readonly onMoved: () => void;
  /** Whether the viewer approves for the unit, where the county asks that an approver files. */
  readonly isApprover: boolean;
}

/**
 * Opens a form once: later answers of the server must not replace what is being typed. Whoever shows this gives it
 * a key of unit, year and version.
 */
export function FormWorkplace({
  data,
  viewer,
  unit,
  cycle,
  onFiled,
  onMoved,
  isApprover,
}: FormWorkplaceProps) {
  const { say } = useWords();
  const client = useApolloClient();
  const judge = use(judgeLoading);
  const [opening] = useState(() => {
    const stored = readFragment(storedReportFragment, data.report) ?? null;
    const opened = openedForm(data, unit, cycle, judge);
    const state = workingStateOf(data.report);
    const source = {
      client,
      opened,
      today: cycle.today,
      version: stored?.version ?? 0,
      state,
    };
    const start = {
      entry: entryOfReport(opened.report, data.report?.explanations ?? [], stored?.marks ?? []),
      revision: stored?.revision ?? 0,
      savedAt: stored?.savedAt ? new Date(stored.savedAt) : null,
    };
    const keeper = new EntryKeeper(viewer, unit.id, unit.year);
    const standing: FormStanding = {
      state,
      version: source.version,
      isAmendment: data.report?.amendment != null,
      correctionDue: data.report?.correctionDue ?? null,
    };
    return { opened, source, standing, store: new DraftStore(draftServer(source), keeper, start) };
  });
  const file = useMemo(
    () => reportFiler(opening.source, ({ changedTo }) => say('form.file.changed', { current: changedTo })),
    [opening, say],
  );
  const review = useReview(unit.code, unit.year, readFragment(reviewFragment, data.reportReview) ?? null);
  const notes = useNotesOfForm(unit.code, unit.year);
  return (
    <CellNotesContext value={notes}>
      <FormEditor
        opened={opening.opened}
        store={opening.store}
        unitName={unit.name}
        due={unit.due ?? cycle.filingDue}
        today={cycle.today}
        standing={opening.standing}
        isApprover={isApprover}
        review={review}
        file={file}
        onFiled={onFiled}
        onMoved={onMoved}
      />
    </CellNotesContext>
  );
}

function openedForm(
  data: FormPageQuery,
  unit: FormWorkplaceProps['unit'],
  cycle: FormWorkplaceProps['cycle'],
  judge: Judge,
): OpenedForm {
  const read = (
    from: FormPageQuery['report'] | FormPageQuery['previous'] | FormPageQuery['second'],
  ): DisclosureReport | null => {
    const stored = readFragment(storedReportFragment, from);
    return stored ? reportOfStored(stored, unit.code, cycle.today) : null;
  };
  const format = formatDue(unit.year);
  if (format === null) throw new Error(`No form is due for ${unit.year}`);
  return {
    report: read(data.report) ?? emptyReport(unit.code, unit.year, format.id),
    judge,
    circumstances: {
      earlier: [data.previous, data.second, data.third].map(read).filter((report) => report !== null),
      unitKind: unit.kind,
      names: data.unitNames,
      document: null,
      wordList: data.wordList ?? null,
      unitMakesRules: makesRules(unit.kind, cycle.region.kind),
      dates: {
        filedOn: null,
        filingDue: unit.due ?? cycle.filingDue,
        publicationDue: cycle.publicationDue,
        today: cycle.today,
      },
    },
    waivers: waiversOf(readFragment(reviewFragment, data.reportReview) ?? null),
    today: cycle.today,
  };
}
