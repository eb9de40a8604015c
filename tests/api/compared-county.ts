import type { Day, ReportInput } from '@mingjian/domain';
import type { Viewer } from '@mingjian/server/accounts/viewer';
import { AssessmentService } from '@mingjian/server/assessment/assessment.service';
import { FilingService } from '@mingjian/server/filing/filing.service';
import { StandingService } from '@mingjian/server/filing/standing.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { at } from './world.js';
import type { Asking, World } from './world.js';

const nobody = { accountId: null };

/** Takes a report in as found: nothing in it refuses it, so that faults can be compared. */
export async function takenIn(world: World, report: ReportInput, receivedAt?: Date): Promise<void> {
  const outcome = await world
    .get(FilingService)
    .takeInHistorical(nobody, report, receivedAt ?? world.clock.now());
  if (outcome.kind !== 'REPORT_FILED') throw new Error(`Not taken in: ${JSON.stringify(outcome)}`);
}

/** Files a report through the API; reasons for findings that ask for one may come along. */
export async function filed(
  world: World,
  token: string,
  report: ReportInput,
  {
    basedOn = 0,
    reasons = [],
  }: {
    readonly basedOn?: number;
    readonly reasons?: readonly { rule: string; cells: readonly string[]; reason: string }[];
  } = {},
): Promise<void> {
  const { body } = await world.graphql(
    `mutation File($input: FileReportInput!) { fileReport(input: $input) { __typename } }`,
    {
      input: {
        report,
        explanations: reasons,
        basedOn,
        idempotencyKey: `${report.unit} ${report.reportYear} ${basedOn}`,
      },
    },
    { token },
  );
  const outcome = at(body, 'data', 'fileReport', '__typename');
  if (outcome !== 'ReportFiled') throw new Error(`Not filed: ${JSON.stringify(body)}`);
}

/** An act of the county on a unit's report. */
export async function acted(
  world: World,
  unit: string,
  year: number,
  act: 'REPORT_RETURNED' | 'REPORT_ACCEPTED' | 'REPORT_PUBLISHED',
  publishedOn?: Day,
): Promise<void> {
  const { unitId } = await unitOf(world, unit, year);
  const outcome = await world
    .get(StandingService)
    .recordAct(nobody, { unitId, year, act, ...(publishedOn !== undefined && { publishedOn }) });
  if (outcome.kind !== 'ACT_RECORDED') throw new Error(`${act} was not recorded: ${outcome.kind}`);
}

/** Accepts and publishes a unit's report. */
export async function published(world: World, unit: string, year: number, on: Day): Promise<void> {
  await acted(world, unit, year, 'REPORT_ACCEPTED');
  await acted(world, unit, year, 'REPORT_PUBLISHED', on);
}

export async function unitOf(world: World, code: string, year: number): Promise<{ readonly unitId: string }> {
  const unit = await world.get(UnitDirectoryRepository).unit(world.database, code, year);
  if (unit === null) throw new Error(`No unit ${code}`);
  return unit;
}

export async function judged(world: World, regionId: string): Promise<void> {
  await world.get(AssessmentService).catchUp(regionId);
}

/** One field of the answer's data; an answer with errors is none. */
export async function asked(
  world: World,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking,
): Promise<unknown> {
  const { body } = await world.graphql(query, variables, asking);
  if (at(body, 'errors') !== undefined) throw new Error(JSON.stringify(at(body, 'errors')));
  const [field] = Object.values(Object(at(body, 'data')));
  return field;
}

/** The code with which an answer was refused; null when it was not. */
export async function refusal(
  world: World,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking = {},
): Promise<unknown> {
  const { body } = await world.graphql(query, variables, asking);
  return at(body, 'errors', 0, 'extensions', 'code') ?? null;
}

/** A supervisor over one region, for asking a service itself. */
export function supervisorOver(regionId: string): Viewer {
  const regionIds = new Set([regionId]);
  return {
    accountId: '00000000-0000-4000-8000-000000000001',
    name: '测试',
    isProgram: true,
    regionsAsOf: '',
    grants: [{ scope: 'REGION', role: 'SUPERVISOR', regionId, regionIds, yearTo: null }],
  };
}
