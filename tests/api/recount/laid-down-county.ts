import type { ReportInput } from '@mingjian/domain';
import { FilingService } from '@mingjian/server/filing/filing.service';
import { acted, judged, published } from '../compared-county.js';
import { factsOf, findingsOf, FilingClient, reasonFor } from '../filing-client.js';
import type { World } from '../world.js';
import type { CountyDrawn, ReportDrawn } from './random-county.js';

/** Lays a county down as its people would: through the services and the API, one report after the other. */
export async function layDown(world: World, county: CountyDrawn): Promise<{ readonly regionId: string }> {
  const { code, name, units, years } = county;
  const { regionId } = await world.county({ code, name, from: years[0] ?? 0, units, years });
  const client = new FilingClient(world, { token: await world.token('APPROVER', code) });
  const standing = new Map<string, { readonly n: number; readonly report: ReportInput }>();
  for (const drawn of county.reports) {
    const { report } = drawn;
    const key = `${report.unit} ${report.reportYear}`;
    const n = standing.get(key)?.n ?? 0;
    if (await comesIn(world, client, drawn, n)) standing.set(key, { n: n + 1, report });
    // Returned, and what came again was refused: nobody accepts what is there.
    else standing.delete(key);
  }
  // Some go on to be accepted, and some to be published on the day that they say: other bases count those.
  for (const [at, { report }] of [...standing.values()].entries()) {
    const { unit, reportYear, publishedOn } = report;
    if (at % 3 === 0 && typeof publishedOn === 'string')
      await published(world, unit, reportYear, publishedOn);
    else if (at % 3 === 1) await acted(world, unit, reportYear, 'REPORT_ACCEPTED');
  }
  await judged(world, regionId);
  return { regionId };
}

/** Whether there is a version more. */
async function comesIn(
  world: World,
  client: FilingClient,
  drawn: ReportDrawn,
  before: number,
): Promise<boolean> {
  const { report, comes, after } = drawn;
  const { unit, reportYear } = report;
  if (after !== null && before === 0) return false;
  if (after === 'RETURNED') await acted(world, unit, reportYear, 'REPORT_RETURNED');
  else if (after !== null) await published(world, unit, reportYear, after.publishedOn);
  if (comes.how === 'TAKEN_IN') {
    await takenIn(world, report, comes.at);
    return true;
  }
  const first = factsOf(await client.file(report, { basedOn: before }));
  if (first['__typename'] === 'ReportFiled') return true;
  if (first['__typename'] === 'ReportHasErrors') {
    // Refused: the unit keeps the version that it has; without one, its paper is taken in as it was found.
    if (before === 0) await takenIn(world, report, null);
    return before === 0;
  }
  const explanations = findingsOf(first).map((finding) => reasonFor(finding, '已核实，确系如此，附有台账。'));
  const again = await client.file(report, { basedOn: before, explanations });
  if (again['__typename'] !== 'ReportFiled') throw new Error(`Not filed: ${JSON.stringify(again)}`);
  return true;
}

async function takenIn(world: World, report: ReportInput, receivedAt: Date | null): Promise<void> {
  const outcome = await world.get(FilingService).takeInHistorical({ accountId: null }, report, receivedAt);
  if (outcome.kind !== 'REPORT_FILED') throw new Error(`Not taken in: ${JSON.stringify(outcome)}`);
}
