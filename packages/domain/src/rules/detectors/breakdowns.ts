import type { Breakdown, Part } from '../../wording/breakdowns.js';
import { breakdownsIn, wholesBefore } from '../../wording/breakdowns.js';
import { extentOf, mayBeEqual, sumOfExtents } from '../../wording/extent.js';
import type { NumberMention } from '../../wording/numbers.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures, withoutResidue } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Outcome } from '../rule.js';
import { wordingsIn } from '../rule-text.js';
import type { RuleWording } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';

/** What a list of parts is a list of: one whole may be split in several ways, and channels overlap. */
type Family = 'channel' | 'mode' | 'result' | 'applicant' | 'other';

const families: readonly (readonly [Exclude<Family, 'other'>, RegExp])[] = [
  ['result', /公开(?:的|答复|\||$)|不予|部分公开|无法提供|不存在|不掌握|处理|答复|补正|结转|办结/],
  ['applicant', /自然人|公民|法人|企业|组织|机构/],
  ['mode', /当面|现场|窗口|网络|网上|在线|信函|邮寄|书信|信件|传真|电子邮[件箱]|邮箱|纸质|上门/],
  [
    'channel',
    /网站?(?!络)|网页|微信|微博|公众号|公报|公开栏|公示栏|公告栏|宣传栏|电子屏|显示屏|广播|电视|报刊|报纸|短信|抖音|客户端|新媒体|平台|渠道|媒体|查阅点|一体机/,
  ],
];

interface Found {
  readonly breakdown: Breakdown;
  readonly family: Family;
  readonly parts: readonly Part[];
  readonly wording: RuleWording;
}

const foundIn = new WeakMap<RuleContext, readonly Found[]>();

/** Every whole with the parts of one way of splitting it. */
function breakdownsOf(context: RuleContext): readonly Found[] {
  const known =
    foundIn.get(context) ??
    wordingsIn(context).flatMap((wording) =>
      breakdownsIn(wording).flatMap((breakdown) => byFamily(breakdown, wording)),
    );
  foundIn.set(context, known);
  return known;
}

function byFamily(breakdown: Breakdown, wording: RuleWording): readonly Found[] {
  const isOfApplications = /申请|结转|办结|答复/.test(breakdown.wholeLabel);
  const listed = wording.text.slice(breakdown.start, breakdown.end);
  const familyOf = ({ label }: Part): Family => {
    const words = label === '' ? listed : label;
    const known = families.find(
      ([family, pattern]) => isPossible(family, isOfApplications) && pattern.test(words),
    );
    return known?.[0] ?? 'other';
  };
  const groups = new Map<Family, Part[]>();
  for (const part of breakdown.parts) {
    const family = familyOf(part);
    groups.set(family, [...(groups.get(family) ?? []), part]);
  }
  const other = groups.get('other');
  const named = [...groups.keys()].filter((family) => family !== 'other');
  // 其他5条 belongs to whatever the others are.
  const [only] = named;
  if (other && only && named.length === 1)
    return [{ breakdown, family: only, parts: breakdown.parts, wording }];
  return [...groups].map(([family, parts]) => ({ breakdown, family, parts, wording }));
}

function isPossible(family: Exclude<Family, 'other'>, isOfApplications: boolean): boolean {
  return family === 'channel' ? !isOfApplications : isOfApplications;
}

/** Parts of a whole; of several ways of splitting it one by one. */
export function partsAddUp({ of }: DetectionOf<'parts add up'>, context: RuleContext): readonly Judged[] {
  const concerned = breakdownsOf(context).filter(({ breakdown, family }) => {
    if (of === 'parts of parts') return breakdown.isNested;
    if (breakdown.isNested) return false;
    if (of === 'channels') return family === 'channel';
    if (of === 'modes') return family === 'mode';
    return family !== 'channel' && family !== 'mode';
  });
  return worst(concerned.map((found) => (found.family === 'channel' ? channelsOf(found) : sumOf(found))));
}

/** A list this long names all there is, unless it says otherwise or is far from the whole. */
const longList = 3;
const nearly = 0.8;

function sumOf({ breakdown, family, parts, wording }: Found): Judged {
  const whole = extentOf(breakdown.whole);
  const sum = sumOfExtents(parts.map(({ mention }) => extentOf(mention)));
  const sides = {
    passages: [wording.passage(breakdown.start, breakdown.end)],
    left: sumOfFigures(parts.map(({ mention }) => mention.value)),
    right: breakdown.whole.value,
  };
  if (mayBeEqual(sum, whole) || startsWithWhole(parts, breakdown.whole)) return judged('PASS', sides);
  // What was carried in or out stands between what came in and what became of it.
  if (family === 'result' && /结转/.test(wording.text)) return judged('CANNOT_TELL', sides);
  const listed = wording.text.slice(breakdown.start, breakdown.end);
  if (family === 'mode' && /结转/.test(listed)) return judged('CANNOT_TELL', sides);
  if (sum.least > whole.most) return judged('FAIL', sides);
  if (breakdown.isSelection) return judged('NOT_APPLICABLE');
  const isAll =
    (breakdown.isWholeList && parts.length > 1) ||
    (family === 'mode' && parts.length > 1) ||
    (parts.length >= longList && sum.most >= nearly * whole.least);
  return judged(isAll ? 'FAIL' : 'CANNOT_TELL', sides);
}

/** The first parts already are the whole: what follows splits it once more, in another way. */
function startsWithWhole(parts: readonly Part[], whole: NumberMention): boolean {
  let sum = 0;
  return parts.some(({ mention }) => {
    sum += mention.value;
    return sum === whole.value;
  });
}

/** What is published in several ways counts once in the whole and once in each: it lies between. */
function channelsOf({ breakdown, parts, wording }: Found): Judged {
  const whole = extentOf(breakdown.whole);
  const extents = parts.map(({ mention }) => extentOf(mention));
  const largest = Math.max(...extents.map(({ least }) => least));
  const sum = sumOfExtents(extents);
  const sides = { passages: [wording.passage(breakdown.start, breakdown.end)], left: breakdown.whole.value };
  if (largest > whole.most) return judged('FAIL', { ...sides, right: largest });
  if (whole.least <= sum.most) return judged('PASS', { ...sides, right: sum.least });
  if (breakdown.isSelection) return judged('NOT_APPLICABLE');
  const isAll = parts.length > 1 && (breakdown.isWholeList || parts.length >= longList);
  return judged(isAll ? 'FAIL' : 'CANNOT_TELL', {
    ...sides,
    right: sumOfFigures(parts.map(({ mention }) => mention.value)),
  });
}

/** A share against its part and whole: exact to the last digit shown, rounded or cut off. One judgement a share. */
export function sharesFit(context: RuleContext): readonly Judged[] {
  return worst(
    breakdownsOf(context).flatMap(({ breakdown, parts, wording }) =>
      parts.flatMap(({ mention, share }) => {
        if (share === null || mention.qualifier !== 'EXACT' || share.qualifier !== 'EXACT') return [];
        const wholes = [breakdown.whole, ...wholesBefore(wording, breakdown.whole)];
        const sides = {
          passages: [wording.passage(mention.start, share.end)],
          left: Number(share.decimal),
          right: shareOf(mention.value, breakdown.whole.value, decimalsOf(share)),
        };
        if (breakdown.whole.value === 0) return [judged('CANNOT_TELL', sides)];
        const fits = wholes.some(({ value }) => value > 0 && isShare(share, mention.value / value));
        if (fits) return [judged('PASS', sides)];
        return [judged(breakdown.whole.qualifier === 'EXACT' ? 'FAIL' : 'CANNOT_TELL', sides)];
      }),
    ),
  );
}

function decimalsOf({ decimal }: NumberMention): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function isShare(share: NumberMention, ratio: number): boolean {
  const unit = 10 ** -decimalsOf(share);
  const difference = 100 * ratio - Number(share.decimal);
  const residue = 1e-9;
  // Cut off rather than rounded is no slip: 2/3 as 66.6%.
  return difference >= -0.5 * unit - residue && difference < unit + residue;
}

function shareOf(part: number, whole: number, decimals: number): number | null {
  return whole === 0 ? null : Number(((100 * part) / whole).toFixed(decimals));
}

/** Shares of one whole add up to a hundred, half of the last digit shown off for each. */
export function sharesAddUp(context: RuleContext): readonly Judged[] {
  return worst(
    breakdownsOf(context).flatMap(({ breakdown, parts, wording, family }) => {
      const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
      if (shares.length < 2 || shares.length < parts.length) return [];
      const sum = withoutResidue(shares.reduce((total, { decimal }) => total + Number(decimal), 0));
      const coarsest = Math.min(...shares.map(decimalsOf));
      const tolerance = 0.5 * shares.length * 10 ** -coarsest + 1e-9;
      const sides = { passages: [wording.passage(breakdown.start, breakdown.end)], left: sum, right: 100 };
      if (Math.abs(sum - 100) <= tolerance) return [judged('PASS', sides)];
      if (family === 'channel') return [judged('CANNOT_TELL', sides)];
      const isAll = sum > 100 || (!breakdown.isSelection && sum >= 100 * nearly);
      return [judged(isAll ? 'FAIL' : 'CANNOT_TELL', sides)];
    }),
  );
}

const order: readonly Outcome[] = ['CANNOT_TELL', 'PASS'];

/** All that fail; where none does, one judgement for the report. */
function worst(judgements: readonly Judged[]): readonly Judged[] {
  const failed = judgements.filter(({ outcome }) => outcome === 'FAIL');
  if (failed.length > 0) return failed;
  const outcome = order.find((one) => judgements.some((judgement) => judgement.outcome === one));
  return [judged(outcome ?? 'NOT_APPLICABLE')];
}
