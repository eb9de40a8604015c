import { entries } from './catalogue.js';
import type { Entry, Topic } from './entry.js';

interface Compiled {
  readonly entry: Entry;
  readonly words: RegExp;
  readonly unless: RegExp | null;
  readonly lead: RegExp | null;
  readonly units: ReadonlySet<string> | 'any';
}

const compiled: readonly Compiled[] = entries.map((entry) => ({
  entry,
  words: new RegExp(entry.words, 'g'),
  unless: entry.unless === undefined ? null : new RegExp(entry.unless),
  lead: entry.lead === undefined ? null : new RegExp(`(?:${entry.lead})(?:了|共|共计|各类|约|近|达|各)*$`),
  units: entry.units === '.*' ? 'any' : new Set(entry.units.split('|')),
}));
const ahead = compiled.filter(({ entry }) => entry.behind !== true);
const behind = compiled.filter(({ entry }) => entry.behind === true);

export interface Circumstances {
  readonly topics: ReadonlySet<Topic>;
  readonly part: boolean;
  /** Null where no unit stands behind the number. */
  readonly unit: string | null;
}

/** Words that belong to a number, as a range within the text that was looked at. */
export interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** What may stand between the words and their number. */
const filler =
  /^(?:共计|合计|总计|一共|总共|累计|历年|全年|本年度?|今年|年内|当年|仅|只|分别|均|各|约|近|达到|达|为|是|有|数量|总数|总量|件数|数|的|了|到|已|共|计|高|情况|等|其中|方面|活动|现|新|实际|依法|按时|及时|发生|出现|收到|受理|公开|发布|更新|接待|[(:,“”])*$/;
const shortFiller = /^[^\d,、;:和及与或]{0,2}$/;

export function isFiller(text: string): boolean {
  return filler.test(text.replace(/^[、和及与]/, ''));
}

/** The entry whose words stand nearest before a number; of two that end alike the longer one. */
export function matchAhead(before: string, circumstances: Circumstances): Match | null {
  if (before === '') return null;
  let best: Match | null = null;
  for (const candidate of ahead) {
    if (!fits(candidate, circumstances)) continue;
    const found = lastMatch(candidate.words, before);
    if (!found || (best && !isNearer(found, best))) continue;
    if (candidate.unless?.test(before)) continue;
    best = { entry: candidate.entry, ...found };
  }
  if (!best) return null;
  const gap = before.slice(best.end);
  return filler.test(gap) || (best.entry.tight !== true && shortFiller.test(gap)) ? best : null;
}

export function matchBehind(before: string, after: string, circumstances: Circumstances): Match | null {
  if (after === '') return null;
  let best: Match | null = null;
  for (const candidate of behind) {
    if (!fits(candidate, circumstances) || candidate.unless?.test(after)) continue;
    if (candidate.lead && !candidate.lead.test(before)) continue;
    candidate.words.lastIndex = 0;
    const match = candidate.words.exec(after);
    candidate.words.lastIndex = 0;
    if (!match || match[0] === '') continue;
    const end = match.index + match[0].length;
    if (!best || end > best.end) best = { entry: candidate.entry, start: match.index, end };
  }
  return best;
}

function fits({ entry, units }: Compiled, { topics, part, unit }: Circumstances): boolean {
  if (part && entry.wholeOnly === true) return false;
  if (entry.within !== undefined && !topics.has(entry.within)) return false;
  return units === 'any' || unit === null || units.has(unit);
}

function isNearer(found: Pick<Match, 'start' | 'end'>, best: Match): boolean {
  return found.end > best.end || (found.end === best.end && found.start < best.start);
}

function lastMatch(words: RegExp, text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    if (match[0] === '') words.lastIndex += 1;
    else last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}
