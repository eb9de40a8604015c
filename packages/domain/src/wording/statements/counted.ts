import type { MeasureId } from '../../measures/catalogue.js';
import type { Qualifier } from '../../report/report.js';
import type { NumberMention } from '../numbers.js';
import { isSlipOfYear } from '../other-year.js';
import type { Clause, Sentence } from './clauses.js';
import { isOfDisclosure } from './disclosure-disputes.js';
import { isFiller, matchAhead, matchBehind } from './match-entry.js';
import type { Match } from './match-entry.js';
import { isCompared, isOfOthers, isPlan, isRate, topicsAfter, yearOf } from './setting.js';
import type { Setting } from './setting.js';
import { holdsCarriedOver } from './wholes.js';

/** A statement found in the squeezed text. */
export interface Said {
  readonly measure: MeasureId;
  readonly mention: Pick<NumberMention, 'value' | 'decimal' | 'scale'>;
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly doubt?: 'cumulative' | 'unit';
}

export interface Reader {
  readonly text: string;
  /** All numbers of the text, in order. */
  readonly numbers: readonly NumberMention[];
  readonly reportYear: number | null;
  /** The unit is a county or larger: 全县 are its own figures. */
  readonly speaksForCounty: boolean;
  /** The year before or after at the head of a sentence may be a slip for the report's own. */
  readonly allowsSlipOfYear?: true;
}

/** No words that belong to a number stand further from it. */
const reach = 60;
const reachBehind = 30;
/** Numbers with these units are dates and labels, and end no words. */
const noCounts = new Set(['年', '月', '日', '天', '号', '时', '%', '‰', '季度', '季', '届']);

export interface Counted {
  readonly said: readonly Said[];
  readonly setting: Setting;
}

/** What the numbers of a sentence say. */
export function countedIn(
  sentence: Sentence,
  mentions: readonly NumberMention[],
  before: Setting,
  reader: Reader,
): Counted {
  const said: Said[] = [];
  let setting: Setting = { ...before, ours: true, part: false };
  let pending = '';
  let lastWords = '';
  for (const clause of sentence.clauses) {
    const words = reader.text.slice(clause.start, clause.end);
    setting = after(setting, words, sentence, reader);
    const counts = mentions.filter(
      ({ start, end, unit }) => start >= clause.start && end <= clause.end && !noCounts.has(unit ?? ''),
    );
    const ignored =
      counts.length > 0 &&
      (!setting.ours || isPlan(words.slice(0, 200)) || (!reader.speaksForCounty && isOfOthers(words)));
    let from = clause.start;
    const parallel = parallelParts(clause, counts, reader.text);
    counts.forEach((mention, at) => {
      const segment =
        parallel?.[at] ?? reader.text.slice(Math.max(from, mention.start - reach), mention.start);
      const next = counts[at + 1]?.start ?? clause.end;
      const behind = reader.text.slice(mention.end, Math.min(next, mention.end + reachBehind));
      const part = setting.part || isPart(reader.text.slice(clause.start, mention.start));
      const found = ignored
        ? []
        : readNumber({
            mention,
            segment,
            behind,
            pending,
            lastWords,
            part,
            setting,
            clause,
            sentence,
            reader,
            said,
          }).filter((one) => isItsOwn(one, mention, { clause, sentence, reader, setting }));
      said.push(...found);
      if (found.length > 0) lastWords = segment;
      from = mention.end;
    });
    const tail = reader.text.slice(Math.max(from, clause.end - reach), clause.end);
    pending = counts.length > 0 ? '' : isFiller(tail) ? pending : tail;
    if (isPart(words)) setting = { ...setting, part: true };
  }
  return { said: unitSlips(said, reader.text), setting: { ...setting, part: false, ours: true } };
}

/** 培训1人次,参加12人: who trains once and has twelve people attend has slipped in the unit. */
function unitSlips(said: readonly Said[], text: string): readonly Said[] {
  return said.map((one, at) => {
    const next = said[at + 1];
    const slipped =
      one.measure === 'training.attendees' &&
      next?.measure === 'training.attendees' &&
      next.mention.value > one.mention.value &&
      /^(?:学习)?培训[^人]{1,4}人次$/.test(text.slice(one.start, one.end));
    return slipped ? { ...one, measure: 'training.sessions', confidence: 0.5, doubt: 'unit' } : one;
  });
}

function isPart(words: string): boolean {
  return words.includes('其中');
}

/** Words with which a sentence leaves the parts and comes back to a whole. */
const endsPart =
  /^(?:另外?|此外|同时|全年|共|我|本|20\d\d年|收到|接到|受理|新收|办结|答复|组织|举办|召开|主动公开|上年|结转|行政|未|没有|无)/;

function after(setting: Setting, words: string, sentence: Sentence, reader: Reader): Setting {
  const { reportYear } = reader;
  const year = yearOrSlip(yearOf(words), sentence, reader);
  const ours =
    year === 'this' || reportYear === null || year === null
      ? year === 'this' || setting.ours
      : year === reportYear || /以来|以前|截[至止]|累计|历年/.test(words);
  const part = endsPart.test(words) ? false : setting.part;
  return { topics: topicsAfter(setting.topics, words), ours: year === 'last' ? false : ours, part };
}

/** Whether a number that stands with the words of a measure is the measure's own, and of no larger whole. */
function isItsOwn(
  { measure, start, end }: Said,
  mention: NumberMention,
  { clause, sentence, reader, setting }: Pick<Place, 'clause' | 'sentence' | 'reader' | 'setting'>,
): boolean {
  const { text, numbers } = reader;
  if (measure === 'applications.received' || measure === 'applications.handled') {
    const isFinished = /[办完答]结|答复|回复|完毕|办毕/.test(text.slice(start, end));
    return isFinished || !holdsCarriedOver(mention, text, numbers, sentence.end);
  }
  if (measure !== 'disputes.reconsiderations' && measure !== 'disputes.lawsuits') return true;
  // None of any kind is none about disclosure.
  if (mention.value === 0) return true;
  const around = {
    before: text.slice(sentence.start, mention.start),
    clause: text.slice(clause.start, mention.start),
    behind: text.slice(mention.end, sentence.end),
  };
  return isOfDisclosure(around, setting.topics.has('disputes'));
}

function yearOrSlip(
  year: ReturnType<typeof yearOf>,
  { start, end }: Sentence,
  { text, reportYear, allowsSlipOfYear }: Reader,
): ReturnType<typeof yearOf> {
  if (allowsSlipOfYear !== true || typeof year !== 'number' || reportYear === null) return year;
  return isSlipOfYear(text.slice(start, end), year, reportYear) ? reportYear : year;
}

interface Place {
  readonly mention: NumberMention;
  readonly segment: string;
  readonly behind: string;
  readonly pending: string;
  readonly lastWords: string;
  readonly part: boolean;
  readonly setting: Setting;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly reader: Reader;
  readonly said: readonly Said[];
}

function readNumber(place: Place): readonly Said[] {
  const { mention, segment, behind, setting, part } = place;
  const before = place.reader.text.slice(Math.max(place.clause.start, mention.start - reach), mention.start);
  if (isRate(before) || isCompared(segment)) return [];
  if (mention.unit === null && !standsAlone(mention, segment, behind)) return [];
  const circumstances = { topics: setting.topics, part, unit: mention.unit };
  const each = forEach(segment, mention, circumstances);
  if (each) return each.map((match) => statement(place, match, mention.start - segment.length + match.start));
  const ahead = matchAhead(segment, circumstances);
  if (ahead) {
    const match = unjoined(segment, ahead, circumstances);
    return match === null || match.entry.measure === null
      ? []
      : [statement(place, match, mention.start - segment.length + match.start)];
  }
  const later = matchBehind(segment, behind, circumstances);
  if (later)
    return later.entry.measure === null
      ? []
      : [statement(place, later, mention.start, mention.end + later.end)];
  return inherited(place, circumstances);
}

/** A number without a unit counts only where it ends what a label begins: 收到申请数:0. */
function standsAlone({ value }: NumberMention, segment: string, behind: string): boolean {
  return (
    /^[)”。]?$/.test(behind) &&
    (/(?:数|数量|总数|总量|量|为|是|:)$/.test(segment) || (value === 0 && segment !== ''))
  );
}

/** 行政复议、行政诉讼均为0件: one number for each of several things, as is a zero for all of them. */
function forEach(
  segment: string,
  { value }: NumberMention,
  circumstances: Parameters<typeof matchAhead>[1],
): readonly Match[] | null {
  const all = /(?:均|各|都|全)(?:为|是|有|计)?$/.exec(segment);
  if (!all && value !== 0) return null;
  const listed = all ? segment.slice(0, all.index) : segment;
  const parts: Match[] = [];
  let from = 0;
  for (const piece of listed.split(/[、和及与或]/)) {
    const match = matchAhead(piece, circumstances);
    if (match?.entry.measure) parts.push({ ...match, start: from + match.start, end: from + match.end });
    from += piece.length + 1;
  }
  return parts.length > 1 || (all && parts.length === 1) ? parts : null;
}

/** 咨询、投诉20件 says neither how many of the one nor of the other; by two channels together it is the whole. */
function unjoined(
  segment: string,
  match: Match,
  circumstances: Parameters<typeof matchAhead>[1],
): Match | null {
  if (!/[、和及与或]$/.test(segment.slice(0, match.start))) return match;
  const other = matchAhead(segment.slice(0, match.start - 1), circumstances);
  if (!other || other.end < match.start - 1 - 4) return match;
  const family = familyOf(match.entry.measure);
  if (family === null || family !== familyOf(other.entry.measure)) return match;
  if (family !== 'channel') return null;
  return { ...match, entry: { measure: 'disclosure.items', words: '', units: '' } };
}

function familyOf(measure: MeasureId | null): string | null {
  if (measure === null) return null;
  if (measure.startsWith('disclosure.by')) return 'channel';
  if (/^(?:disputes|complaints|consultations)\./.test(measure)) return 'case';
  return measure.startsWith('decisions.') ? 'decision' : null;
}

/** 主动公开政府信息,共计568条: the words stand in the clause before, or before the number before. */
function inherited(place: Place, circumstances: Parameters<typeof matchAhead>[1]): readonly Said[] {
  const { segment, pending, lastWords, mention } = place;
  if (!isFiller(segment)) return [];
  const last = place.said.at(-1)?.measure;
  if (segment.includes('累计') && last === 'disclosure.items')
    return [statement(place, cumulative, mention.start - segment.length)];
  if (isSumOfParts(place))
    return [{ ...statement(place, items, mention.start - segment.length), confidence: 0.7 }];
  const match = pending === '' ? null : matchAhead(pending, circumstances);
  if (match?.entry.measure) return [statement(place, match, mention.start - segment.length)];
  if (lastWords === '' || /累计/.test(segment)) return [];
  const again = matchAhead(lastWords, circumstances);
  return again?.entry.measure && again.entry.measure !== last ? [statement(place, again, mention.start)] : [];
}

/** 公开财政信息12条、民生信息35条,共计47条: only the sum is a figure of ours. */
function isSumOfParts({ segment, mention, sentence, reader, said, setting }: Place): boolean {
  const before = reader.text.slice(Math.max(sentence.start, mention.start - 4 * reach), mention.start);
  return (
    /[共合总]计?$/.test(segment) &&
    mention.unit !== null &&
    '条件份'.includes(mention.unit) &&
    setting.topics.has('proactive') &&
    /公开|发布/.test(before) &&
    !/公开(?:指南|目录|栏)|申请|规范性文件|》/.test(before) &&
    said.length === 0
  );
}

const items: Match = { entry: { measure: 'disclosure.items', words: '', units: '' }, start: 0, end: 0 };
const cumulative: Match = {
  entry: { measure: 'disclosure.itemsCumulative', words: '', units: '' },
  start: 0,
  end: 0,
};

function statement(place: Place, match: Match, start: number, end = place.mention.end): Said {
  const { mention } = place;
  const measure = match.entry.measure ?? 'disclosure.items';
  const { id, doubt } = measure === 'disclosure.items' ? overYears(place) : { id: measure, doubt: undefined };
  return {
    measure: id,
    mention,
    qualifier: mention.qualifier,
    start: Math.max(start, place.clause.start),
    end,
    confidence: doubt === undefined ? 0.95 : 0.6,
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Whether items were counted over all years. 累计 up to a day may be either: it is kept apart, and doubted. */
function overYears({ sentence, mention, reader, said }: Place): {
  readonly id: MeasureId;
  readonly doubt?: 'cumulative' | undefined;
} {
  const before = reader.text.slice(Math.max(sentence.start, mention.start - 2 * reach), mention.start);
  const at = before.lastIndexOf('累计');
  if (/历年|以来|至今/.test(before)) return { id: 'disclosure.itemsCumulative' };
  if (at === -1) return { id: 'disclosure.items' };
  if (/截[至止]/.test(before)) return { id: 'disclosure.itemsCumulative', doubt: 'cumulative' };
  const behind = reader.text.slice(mention.end, Math.min(sentence.end, mention.end + reach));
  if (/^[,;(](?:其中,?)?(?:20\d\d年度?|本年度?|今年|全年|当年)(?:新增|公开|主动公开)/.test(behind))
    return { id: 'disclosure.itemsCumulative' };
  const already = said.some(({ measure }) => measure === 'disclosure.items');
  if (already) return { id: 'disclosure.itemsCumulative' };
  const ofTheYear = /全年|今年|本年|年内|当年|20\d\d年/.test(before);
  return { id: 'disclosure.items', doubt: ofTheYear ? undefined : 'cumulative' };
}

/** 当面、网络、信函申请分别为1件、2件、3件: the words of each number, in order; null where there is no such list. */
function parallelParts(
  clause: Clause,
  counts: readonly NumberMention[],
  text: string,
): readonly string[] | null {
  const first = counts[0];
  if (!first || counts.length < 2) return null;
  const before = text.slice(Math.max(clause.start, first.start - 2 * reach), first.start);
  const at = before.lastIndexOf('分别');
  if (at === -1) return null;
  const parts = before.slice(0, at).split(/[、和及与]/);
  if (parts.length < counts.length) return null;
  const verb = before.slice(at + 2).replace(/(?:为|是|有|达)$/, '');
  return parts.slice(-counts.length).map((part) => part.slice(-reach) + verb);
}
