import { makesRules } from '@mingjian/domain';
import { useState } from 'react';
import { useLiveQuery } from '../../../api/use-live-query';
import { readFragment } from '../../../gql';
import { useWords } from '../../../messages/use-words';
import { useScope } from '../../../shell/scope';
import { LoadingLines } from '../../../ui/states/loading-lines';
import { NothingHere } from '../../../ui/states/nothing-here';
import { NotToBeFound } from '../../../ui/states/not-to-be-found';
import { TroublePage } from '../../../ui/states/trouble-page';
import {
  comparedVersionQuery,
  reviewedReportQuery,
  reviewedVersionFragment,
  reviewedVersionQuery,
} from '../review-queries';
import type { ReviewedStanding } from '../review-queries';
import { deskModel } from './desk-model';
import type { OpenedReport, ReportDeskProps } from './opened-report';
import { NotFiledDesk } from './not-filed-desk';
import { VersionDesk } from './version-desk';

/** One report under review: the version that lies on the desk stays there until somebody takes the newer one. */
export function ReportDesk({ unit, ...props }: ReportDeskProps) {
  const { say } = useWords();
  const { year } = useScope();
  const about = useLiveQuery(reviewedReportQuery, { unit, year });
  const [pinned, setPinned] = useState<number | null>(null);
  const current = about.data?.report ? underReview(about.data.report) : null;
  if (pinned === null && current !== null) setPinned(current);
  if (!about.data)
    return about.error ? (
      <TroublePage error={about.error} onAgain={about.again} />
    ) : (
      <LoadingLines rows={14} />
    );
  const { unit: facts, report, reportReview: review } = about.data;
  if (!facts || !review) return <NotToBeFound title={say('unit.notFound')} />;
  if (!report || current === null || pinned === null)
    return <NotFiledDesk unit={facts} review={review} onAgain={about.again} {...props} />;
  return (
    <ReviewedVersion
      key={pinned}
      unit={facts}
      report={report}
      review={review}
      version={pinned}
      newer={current === pinned ? null : current}
      onNewer={() => setPinned(current)}
      onAgain={about.again}
      {...props}
    />
  );
}

/** The amendment's version once it is filed, else the one that stands. */
function underReview({ version, amendment }: ReviewedStanding): number {
  return amendment?.n ?? version;
}

function ReviewedVersion(props: OpenedReport) {
  const { unit, report, review, version } = props;
  const { say } = useWords();
  const { region, year } = useScope();
  const shown = useLiveQuery(reviewedVersionQuery, { unit: unit.code, year, version });
  const last = useLiveQuery(
    comparedVersionQuery,
    { unit: unit.code, year: year - 1, version: null },
    { live: false },
  );
  const beforeN = versionBefore(report, version);
  const before = useLiveQuery(
    comparedVersionQuery,
    { unit: unit.code, year, version: beforeN },
    { live: false, skip: beforeN === null },
  );
  const error = shown.error ?? last.error ?? before.error;
  const isReady = shown.data && last.data && (beforeN === null || before.data);
  if (!isReady || !shown.data)
    return error ? <TroublePage error={error} onAgain={shown.again} /> : <LoadingLines rows={14} />;
  const content = readFragment(reviewedVersionFragment, shown.data.report);
  if (!shown.data.report || !content) return <NotToBeFound title={say('trouble.noReport')} />;
  const model = deskModel({
    unit: unit.code,
    unitName: unit.name,
    unitKind: unit.kind,
    names: shown.data.unitNames,
    unitMakesRules: makesRules(unit.kind, region.kind),
    filedAt: report.versions.find(({ n }) => n === version)?.filedAt ?? content.filedAt ?? null,
    report: content,
    found: shown.data.report.findings,
    lastYear: readFragment(reviewedVersionFragment, last.data?.report) ?? null,
    before: beforeN === null ? null : (readFragment(reviewedVersionFragment, before.data?.report) ?? null),
    remarks: review.remarks,
  });
  if (model === null)
    return <NothingHere title={say('unit.unknownFormat', { format: content.formatFound })} />;
  return (
    <VersionDesk
      {...props}
      model={model}
      onAgain={() => {
        props.onAgain();
        shown.again();
      }}
    />
  );
}

/** The version before one that its unit did not take back. */
function versionBefore({ versions }: ReviewedStanding, version: number): number | null {
  const before = versions.filter(({ n, recalled }) => n < version && !recalled).map(({ n }) => n);
  return before.length === 0 ? null : Math.max(...before);
}
