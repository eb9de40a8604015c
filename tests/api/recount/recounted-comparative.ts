import type { JudgedUnit } from './judged-units.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';
import { applications, carrying, handling } from './recounted-applications.js';
import { copies } from './recounted-copies.js';
import { changes, trend, trended } from './recounted-changes.js';
import { filing, opening, practicesSaid } from './recounted-filing.js';
import { recountedOutliers } from './recounted-outliers.js';
import { pages } from './recounted-pages.js';
import { recountedPoints } from './recounted-points.js';

/** The chapters of the comparative report whose figures stand in the versions, but for points. */
export async function recountedComparative(
  recount: Recount,
  judged: readonly JudgedUnit[],
): Promise<Recounted> {
  const parts = [
    await opening(recount),
    await filing(recount),
    await practicesSaid(recount),
    await applications(recount),
    await handling(recount),
    await carrying(recount),
    await changes(recount),
    ...(await Promise.all(trended.map((measure) => trend(recount, measure)))),
    await recountedPoints(recount, judged),
    await copies(recount),
    await recountedOutliers(recount),
    await pages(recount, judged),
  ];
  return {
    tables: parts.flatMap(({ tables }) => tables),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}
