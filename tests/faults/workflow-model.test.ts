import { VerificationService } from '@mingjian/server/filing/verification.service';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld } from '../api/world.js';
import type { World } from '../api/world.js';
import { randomFrom, upTo } from '../bench/seed/random.js';
import { startServe } from '../bench/servers/ours.js';
import type { RunningServer } from '../bench/servers/start.js';
import { told } from './workflow/acts.js';
import type { Act, Place, Said } from './workflow/acts.js';
import { after, allowed } from './workflow/after.js';
import { send } from './workflow/client.js';
import { agreeing, countsThere, layDown, ordered, today, whoIs, years } from './workflow/county.js';
import type { Laid } from './workflow/county.js';
import { explained } from './workflow/explained.js';
import type { Sent } from './workflow/explained.js';
import { newCounty, placeName } from './workflow/model.js';
import type { County } from './workflow/model.js';
import { countsOf, seen } from './workflow/sights.js';
import { aim, aimWell, wishes } from './workflow/wishes.js';
import type { Wish } from './workflow/wishes.js';

/** Chosen so that the acts one after the other meet all that the guard at their end asks for. */
const seed = 20_261_146;
let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const refusals = [
  ...['FORBIDDEN', 'NOT_FOUND', 'UNIT_NOT_EXPECTED', 'REPORT_LOCKED', 'REPORT_CHANGED_MEANWHILE'],
  ...['BAD_VALUE', 'REPORT_HAS_ERRORS', 'EXPLANATION_MISSING', 'IDEMPOTENCY_KEY_REUSED'],
  ...['STEPS_MISSING', 'STEP_REFUSED', 'NOTHING_TO_MEND'],
];

/** How often each act was answered how: a test that never got anywhere proves nothing. */
const met = new Map<string, number>();

function noted(act: Act, said: Said): void {
  const name = `${act.do} ${said.is}`;
  met.set(name, (met.get(name) ?? 0) + 1);
}

function expectAllMet(): void {
  const tally = [...met].sort().map(([name, times]) => `${name} ${times}`);
  console.log(`seed ${seed}: ${tally.join(', ')}`);
  const answers = [...met.keys()].map((name) => name.split(' '));
  // What was done is answered with a type, what was refused with a code.
  const done = answers.flatMap(([doing, is]) => (is === is?.toUpperCase() ? [] : [doing]));
  expect(Object.keys(allowed).filter((doing) => !done.includes(doing))).toEqual([]);
  expect(refusals.filter((code) => !answers.some(([, is]) => is === code))).toEqual([]);
}

/** Two parties to a run: the product as it was laid down, and the model, which changes. */
interface Model {
  county: County;
  readonly sent: Act[];
}

async function expectWhole(): Promise<void> {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
}

async function expectSeen(laid: Laid, county: County, place: Place): Promise<void> {
  const { counties, shown } = await agreeing(laid, [county], place);
  if (counties.length > 0) return;
  const newest = Math.max(1, county.reports[placeName(place)]?.versions.length ?? 0);
  const there = (['UNIT', 'COUNTY', 'PUBLIC'] as const).map((sight) => seen(county, place, sight, newest));
  expect(ordered(shown), placeName(place)).toEqual(ordered(there));
}

/** Obligations are what is counted. Who was in time is compared where the clock is ours. */
async function expectCounted(laid: Laid, county: County, isClockOurs = true): Promise<void> {
  for (const year of years) {
    const there = await countsThere(laid, county.code, year);
    const { onTime, late, overdue, ...counts } = countsOf(county, year);
    expect(there).toMatchObject(isClockOurs ? { onTime, late, overdue, ...counts } : counts);
  }
}

class OneAct implements fc.AsyncCommand<Model, Laid> {
  private last: string;
  constructor(private readonly wish: Wish) {
    this.last = wish.do;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, laid: Laid): Promise<void> {
    const act = aimWell(model.county, this.wish, { ...laid, sent: model.sent });
    if (act === null) return;
    const { said, county } = after(model.county, act);
    this.last = told(act);
    const answer = await send(laid.way, act, laid.reasons);
    expect(answer, told(act)).toEqual(said);
    noted(act, answer);
    model.county = county;
    model.sent.push(act);
    if (this.wish.pick % 3 === 0) await expectSeen(laid, county, act);
  }

  toString(): string {
    return this.last;
  }
}

class ADayLater implements fc.AsyncCommand<Model, Laid> {
  check(model: Readonly<Model>): boolean {
    return model.county.today < '2026-01-28';
  }

  async run(model: Model): Promise<void> {
    const day = String(Number(model.county.today.slice(-2)) + 1).padStart(2, '0');
    model.county = { ...model.county, today: `2026-01-${day}` };
    world.clock.set(new Date(`${model.county.today}T02:00:00Z`));
  }

  toString(): string {
    return 'a day later';
  }
}

test('asked for again at once, no act is done twice', () => {
  const actors = [
    { name: 'clerk', role: 'APPROVER', unit: '980000101', county: '980000' },
    { name: 'county', role: 'ADMINISTRATOR', unit: null, county: '980000' },
  ] as const;
  const places = [{ unit: '980000101', year: 2025 }];
  fc.assert(
    fc.property(fc.array(wishes(), { maxLength: 60, size: 'max' }), (all) => {
      let county = newCounty('980000', today, places);
      for (const wish of all) {
        const act = aim(county, wish, { actors, places, sent: [] });
        if (act === null) continue;
        county = after(county, act).county;
        expect(after(county, act).county, told(act)).toEqual(county);
      }
    }),
    { seed, numRuns: 50 },
  );
});

test('one act after the other: each answer, and what everybody sees, is the model’s', async () => {
  const command = fc.oneof(
    { weight: 40, arbitrary: wishes().map((wish) => new OneAct(wish)) },
    { weight: 1, arbitrary: fc.constant(new ADayLater()) },
  );
  await fc.assert(
    fc.asyncProperty(fc.commands([command], { maxCommands: 200, size: 'max' }), async (commands) => {
      world.clock.set(new Date(`${today}T02:00:00Z`));
      const laid = await layDown(world);
      const model: Model = { county: laid.start, sent: [] };
      await fc.asyncModelRun(() => ({ model, real: laid }), commands);
      for (const place of laid.places) await expectSeen(laid, model.county, place);
      await expectCounted(laid, model.county);
    }),
    { seed, numRuns: 6, endOnFailure: true },
  );
  await expectWhole();
  expectAllMet();
}, 300_000);

/** One report, with every county that explains all answers about it; what was sent last and was not answered. */
interface Lane {
  readonly place: Place;
  counties: readonly County[];
  readonly sent: Act[];
  lost: readonly Act[];
}

/** Sends requests at the same time; where no answer came, nobody knows what became of the request. */
async function atOnce(
  laid: Laid,
  acts: readonly Act[],
  onReceipt?: (act: Act, receipt: Receipt) => void,
): Promise<readonly Sent[]> {
  return Promise.all(
    acts.map(async (act) => {
      const said = await send(laid.way, act, laid.reasons, (receipt) => onReceipt?.(act, receipt)).catch(
        () => null,
      );
      return { act, said };
    }),
  );
}

function explain(lane: Lane, sent: readonly Sent[], where: string): void {
  const before = lane.counties;
  lane.counties = explained(before, sent);
  const story = sent.map(
    ({ act, said }) => `${told(act)} → ${said === null ? 'no answer' : JSON.stringify(said)}`,
  );
  expect(lane.counties, [where, ...story, 'in no order'].join('\n')).not.toEqual([]);
  lane.lost = sent.flatMap(({ act, said }) => (said === null ? [act] : []));
  lane.sent.push(...sent.map(({ act }) => act));
}

/** Only what everybody sees can be; there must be a county of which it is all true. */
async function decide(laid: Laid, lane: Lane, dayOf?: (instant: string) => string): Promise<void> {
  const { counties, shown } = await agreeing(laid, lane.counties, lane.place, dayOf);
  const [first] = lane.counties;
  if (counties.length === 0 && first !== undefined) {
    const newest = Math.max(1, first.reports[placeName(lane.place)]?.versions.length ?? 0);
    const there = (['UNIT', 'COUNTY', 'PUBLIC'] as const).map((sight) =>
      seen(first, lane.place, sight, newest),
    );
    expect(ordered(shown), placeName(lane.place)).toEqual(ordered(there));
  }
  lane.counties = counties;
}

/** Requests that several people make at the same time, all having seen the same. */
function aimedTogether(
  laid: Laid,
  lane: Lane,
  together: readonly Wish[],
  doesClockRun = false,
): readonly Act[] {
  const [county] = lane.counties;
  if (county === undefined) return [];
  const around = { actors: laid.actors, places: [lane.place], sent: lane.sent, doesClockRun };
  return together.flatMap((wish) => aimWell(county, wish, around) ?? []);
}

/** The county of all lanes: of each report what its lane knows. */
function together(start: County, lanes: readonly Lane[]): County {
  const reports = lanes.flatMap(({ place, counties: [county] }) => {
    const report = county?.reports[placeName(place)];
    return report === undefined ? [] : [[placeName(place), report] as const];
  });
  return { ...start, reports: { ...start.reports, ...Object.fromEntries(reports) } };
}

/** The settings stay as they are while people act at once: they are read when an act begins, not when it ends. */
const meanwhile = wishes(['configureReview']);

test('acts at the same time: the answers are those of some order, one after the other', async () => {
  const batches = fc.array(fc.array(meanwhile, { minLength: 2, maxLength: 4 }), {
    minLength: 25,
    maxLength: 25,
  });
  // One run in a county that asks for nothing, one where the unit's own people sign first.
  let asksForSteps = true;
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      asksForSteps = !asksForSteps;
      world.clock.set(new Date(`${today}T02:00:00Z`));
      const laid = await layDown(world);
      const actor = whoIs(laid.actors, 'ADMINISTRATOR');
      const settings = { ownSteps: asksForSteps, approverFiles: false, secondPerson: asksForSteps };
      const configure = { actor, do: 'configureReview', unit: '', year: 2025, settings } as const;
      const { county: configured } = after(laid.start, configure);
      const region = { ...configure, unit: laid.start.code };
      expect(await send(laid.way, region, laid.reasons)).toMatchObject({ is: 'ReviewConfigured' });
      const lanes = laid.places
        .slice(-2)
        .map((place): Lane => ({ place, counties: [configured], sent: [], lost: [] }));
      for (const [turn, wished] of all.entries())
        for (const lane of lanes) {
          const sent = await atOnce(laid, aimedTogether(laid, lane, wished));
          expect(
            sent.every(({ said }) => said !== null),
            `batch ${turn}: all are answered`,
          ).toBe(true);
          explain(lane, sent, `batch ${turn} at ${placeName(lane.place)}`);
          await decide(laid, lane);
        }
      await expectCounted(laid, together(configured, lanes));
    }),
    { seed, numRuns: 2, endOnFailure: true },
  );
  await expectWhole();
}, 300_000);

interface Receipt {
  readonly version: number;
  readonly sha256: string;
  readonly head: string;
}

const kills = 5;
const folder = mkdtempSync(join(tmpdir(), 'mingjian-workflow-'));
let server: RunningServer | null = null;

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(`killed ${kills} times in the middle of it: no acknowledged act is lost, none is done twice`, async () => {
  const here = await layDown(world);
  const environment = { DATABASE_URL: world.databaseUrl, MINGJIAN_DATA: folder, MINGJIAN_DEMO: '0' };
  const random = randomFrom(seed);
  const stream = fc.sample(meanwhile, { seed, numRuns: 20_000 })[Symbol.iterator]();
  const some = (): readonly Wish[] =>
    Array.from({ length: 1 + upTo(random, 2) }, () => stream.next().value).flatMap((wish) => wish ?? []);
  const lanes = here.places
    .filter((place) => placeName(place) in here.start.reports)
    .map((place): Lane => ({ place, counties: [here.start], sent: [], lost: [] }));
  const receipts = new Map<string, Receipt>();
  const isKept = (act: Act, receipt: Receipt): void => {
    if (act.do !== 'fileReport') return;
    // Asked for again with its key, a filing has the receipt that it had.
    expect(receipts.get(act.key) ?? receipt).toEqual(receipt);
    receipts.set(act.key, receipt);
  };
  // The clock of a server that runs by itself is not ours: only whether there is a receipt is compared.
  const dayOf = (): string => today;
  let [answered, lost] = [0, 0];

  for (let round = 0; round <= kills; round += 1) {
    server = await startServe(environment);
    const { pid, origin } = server;
    const laid: Laid = { ...here, way: { ...here.way, origin } };
    const where = `seed ${seed}, after ${round} kills`;
    for (const lane of lanes) {
      await decide(laid, lane, dayOf);
      const again = await atOnce(laid, lane.lost, isKept);
      explain(lane, again, `${where}, asked again at ${placeName(lane.place)}`);
      await decide(laid, lane, dayOf);
    }
    await expectWhole();
    if (round === kills) {
      await expectCounted(laid, together(here.start, lanes), false);
      break;
    }
    const killAt = answered + 15 + upTo(random, 40);
    let isDead = false;
    await Promise.all(
      lanes.map(async (lane) => {
        while (!isDead) {
          const acts = aimedTogether(laid, lane, some(), true);
          const sent = await Promise.all(
            acts.map(async (act) => {
              const [one] = await atOnce(laid, [act], isKept);
              if (one?.said && (answered += 1) === killAt) {
                isDead = true;
                process.kill(pid, 'SIGKILL');
              }
              return one ?? { act, said: null };
            }),
          );
          explain(lane, sent, `${where} at ${placeName(lane.place)}`);
        }
      }),
    );
    lost += lanes.reduce((sum, lane) => sum + lane.lost.length, 0);
  }
  console.log(`seed ${seed}: ${answered} answers, ${lost} lost in ${kills} kills, ${receipts.size} receipts`);
  expect(lost).toBeGreaterThan(0);
  for (const { head } of [...receipts.values()].slice(-5))
    expect(await world.get(VerificationService).verify({ head })).toMatchObject({ kind: 'VERIFIED' });
}, 300_000);
