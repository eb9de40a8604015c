import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { ownSteps } from './acts.js';
import type { Act, Actor, Doing, Looked, Place, Words } from './acts.js';
import { after, allowed } from './after.js';
import { numberFor, placeName } from './model.js';
import type { County, Report } from './model.js';

/** What a generator can say before anybody knows how the reports stand; `aim` makes a request of it. */
export interface Wish {
  readonly do: Doing | 'again';
  readonly place: number;
  readonly actor: number;
  /** One in some: an actor who may not. */
  readonly isStranger: boolean;
  /** How far the number that was seen is from the number that is. */
  readonly off: number;
  readonly pick: number;
  readonly words: Words;
  readonly yes: boolean;
  readonly rare: boolean;
  /** One in some is asked for also where the model says no. */
  readonly isStubborn: boolean;
}

const often: Readonly<Record<Wish['do'], number>> = {
  saveDraft: 5,
  fileReport: 14,
  again: 8,
  recallReport: 3,
  remark: 6,
  withdrawRemark: 5,
  answerRemark: 3,
  settleRemark: 2,
  returnReport: 6,
  acceptReport: 6,
  acceptReports: 2,
  publishReport: 6,
  amendReport: 7,
  withdrawAmendment: 5,
  takeStep: 12,
  softenRule: 3,
  withdrawSoftening: 1,
  extendDue: 1,
  configureReview: 2,
};

const seldom = (times: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

/** Wishes for these doings; settings of the county come into it only where the acts follow one another. */
export function wishes(without: readonly Wish['do'][] = []): fc.Arbitrary<Wish> {
  const doings = Object.entries(often).flatMap(([name, weight]) => {
    const doing = (Object.keys(often) as Wish['do'][]).find((one) => one === name);
    return doing === undefined || without.includes(doing) ? [] : [{ weight, arbitrary: fc.constant(doing) }];
  });
  return fc.record({
    do: fc.oneof(...doings),
    place: fc.nat({ max: 99 }),
    actor: fc.nat({ max: 99 }),
    isStranger: seldom(12),
    off: fc.oneof(
      { weight: 10, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1) },
    ),
    pick: fc.nat({ max: 99 }),
    words: fc.record({
      figure: fc.nat({ max: 9 }),
      fault: fc.oneof(
        { weight: 5, arbitrary: fc.constant('NONE' as const) },
        { weight: 2, arbitrary: fc.constant('ODD' as const) },
        { weight: 3, arbitrary: fc.constant('WRONG' as const) },
      ),
    }),
    yes: fc.boolean(),
    rare: seldom(6),
    isStubborn: seldom(3),
  });
}

export interface Around {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Requests that were sent before, for whoever asks again. */
  readonly sent: readonly Act[];
  /** Whether the clock runs by itself: then nothing is asked for that ends with its day. */
  readonly doesClockRun?: boolean;
}

function nth<One>(all: readonly One[], n: number): One {
  const one = all[n % all.length];
  if (one === undefined) throw new Error('There is nothing to choose from');
  return one;
}

/** The request that a wish comes to in a county as it stands. Null where there is nothing that it could be about. */
export function aim(
  county: County,
  wish: Wish,
  { actors, places, sent, doesClockRun = false }: Around,
): Act | null {
  if (wish.do === 'again') return sent.length === 0 ? null : nth(sent.slice(-6), wish.pick);
  const place = nth(places, wish.place);
  const report = county.reports[placeName(place)];
  const doing = wish.do;
  const theirs = actors.filter(
    ({ unit, county: code, role }) =>
      code === county.code && (unit === null || unit === place.unit) && allowed[doing].includes(role),
  );
  const actor = nth(wish.isStranger ? actors : theirs, wish.actor);
  const basedOn = Math.max(0, (report === undefined ? 0 : numberFor(doing, report)) + wish.off);
  return request(county, report, {
    wish,
    doing,
    actor,
    looked: { ...place, basedOn },
    places,
    sent,
    doesClockRun,
  });
}

/**
 * The same, but for a wish that is not stubborn: then it is aimed at the first place from its own on where the model
 * would do something, so that most of what is asked leads on.
 */
export function aimWell(county: County, wish: Wish, around: Around): Act | null {
  if (wish.isStubborn || wish.do === 'again') return aim(county, wish, around);
  for (const at of around.places.keys()) {
    const act = aim(county, { ...wish, place: wish.place + at }, around);
    if (act !== null && after(county, act).county !== county) return act;
  }
  return null;
}

interface Aimed {
  readonly wish: Wish;
  readonly doing: Doing;
  readonly actor: Actor;
  readonly looked: Looked;
  readonly places: readonly Place[];
  readonly sent: readonly Act[];
  readonly doesClockRun: boolean;
}

function request(
  county: County,
  report: Report | undefined,
  { wish, doing, actor, looked, places, sent, doesClockRun }: Aimed,
): Act | null {
  const { pick, yes, rare, words } = wish;
  const { basedOn, ...place } = looked;
  const remarks = report?.remarks ?? [];
  const remark = remarks.length === 0 ? null : nth(remarks, pick);
  switch (doing) {
    case 'saveDraft':
      return { actor, do: doing, ...looked, words };
    case 'fileReport': {
      const keys = sent.flatMap((act) => (act.do === 'fileReport' && act.actor === actor ? [act.key] : []));
      const key = (rare || pick % 5 === 0) && keys.length > 0 ? nth(keys, pick) : randomUUID();
      return { actor, do: doing, ...looked, words, reasons: yes, key };
    }
    case 'recallReport':
    case 'acceptReport':
    case 'amendReport':
      return { actor, do: doing, ...looked };
    case 'remark': {
      const id = rare && remark !== null ? remark.id : randomUUID();
      return { actor, do: doing, ...looked, id, body: `请核对第${pick}处` };
    }
    case 'withdrawRemark':
    case 'settleRemark':
      return remark && { actor, do: doing, ...place, remark: remark.id };
    case 'answerRemark': {
      const id = rare ? (remark?.answers[0]?.id ?? randomUUID()) : randomUUID();
      return remark && { actor, do: doing, ...place, remark: remark.id, id, body: `已改第${pick}处` };
    }
    case 'returnReport':
      return { actor, do: doing, ...looked, dueOn: rare ? '2026-01-01' : '2099-01-31', note: yes };
    case 'acceptReports': {
      // Each is accepted by itself: of one report, another's act may come between two of them.
      const others = rare && places.length > 1 ? [nth(places, wish.place + 1 + pick)] : [];
      const reports = [place, ...others].map((one) => {
        const other = county.reports[placeName(one)];
        return { ...one, basedOn: other === undefined ? 0 : numberFor('acceptReport', other) };
      });
      return { actor, do: doing, ...place, reports };
    }
    case 'publishReport': {
      const publishedOn = rare ? '2099-01-01' : `2026-01-${10 + (pick % 4)}`;
      return { actor, do: doing, ...looked, publishedOn, address: yes ? `https://a.cn/${pick % 3}` : null };
    }
    case 'withdrawAmendment':
      return { actor, do: doing, ...place };
    case 'takeStep': {
      const next = ownSteps.find(
        (step) => !report?.steps.some((taken) => taken.step === step && taken.revision === basedOn),
      );
      return {
        actor,
        do: doing,
        ...looked,
        step: rare || words.figure < 4 || next === undefined ? nth(ownSteps, pick) : next,
      };
    }
    case 'softenRule': {
      const rule = nth(['T3-BAL', 'T3-ROW', 'CP-KEY'] as const, pick);
      const validUntil = rare && !doesClockRun ? county.today : '2099-12-31';
      return { actor, do: doing, ...place, rule, effect: yes ? 'INFORM' : 'EXPLAIN', validUntil };
    }
    case 'withdrawSoftening':
      return { actor, do: doing, ...place, rule: nth(['T3-BAL', 'T3-ROW', 'CP-KEY'] as const, pick) };
    case 'extendDue': {
      const due = `${place.year + 1}-01-${rare ? 19 : 20 + (pick % 8)}`;
      return { actor, do: doing, ...place, due };
    }
    case 'configureReview': {
      const settings = { ownSteps: pick % 3 === 0, approverFiles: pick % 4 === 0, secondPerson: yes };
      return { actor, do: doing, ...place, settings };
    }
  }
}
