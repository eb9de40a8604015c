import { assertUnreachable } from '../text.js';
import type { RuleId } from './catalogue.js';
import type { RuleContext } from './context.js';
import {
  cellCallsForWords,
  columnsDiffer,
  noneExpected,
  shareAtMost,
  surge,
  totalsAndSplit,
} from './detectors/applications.js';
import { allZero, channelsAgree, noBlanks, partsWithinWholes, wholeNumbers } from './detectors/cells.js';
import { partsAsAnnounced } from './detectors/announced-parts.js';
import { partsAddUp, sharesAddUp, sharesFit } from './detectors/breakdowns.js';
import { daysAgree } from './detectors/days-told.js';
import { disputesWithoutApplications, notManyMore } from './detectors/disputes.js';
import { handlingContradicted } from './detectors/claims.js';
import {
  formatOfTheYear,
  formStated,
  measureTold,
  problemsAnswered,
  sectionsPresent,
  tablesPresent,
} from './detectors/completeness.js';
import { unlikeOtherUnits, unlikeOwnYears } from './detectors/likeness.js';
import { calledFor, completedWithinAvailable } from './detectors/looked-back.js';
import { markedByPerson } from './detectors/marked-by-person.js';
import { speaksAsItself, titleAsPrescribed } from './detectors/own-name.js';
import { mobileNumbersAbsent } from './detectors/mobile-numbers.js';
import { drafterUnnamed, residentNumbersAbsent } from './detectors/personal-data.js';
import {
  applicantsUnrecognisable,
  bankCardsAbsent,
  homeAddressesAbsent,
  privateMailboxesAbsent,
} from './detectors/private-life.js';
import { oneTotal, saidAsCounted } from './detectors/said-and-counted.js';
import { statementsWhole } from './detectors/statements-whole.js';
import { rowsAsPrinted, tablesReadable } from './detectors/tables-shown.js';
import { statedChange } from './detectors/stated-change.js';
import { itemsRollForward, jumpFromOrToNone, lastYearImplied, moneyInYuan } from './detectors/table-two.js';
import {
  correctedInTime,
  dayOfPublicationTold,
  filedInTime,
  publishedAfterItsYear,
  publishedInTime,
  publishedNearItsDate,
  seldomReturned,
} from './detectors/timeliness.js';
import { cumulativeRollsForward, sameNumbers, swing, totalCarriedOver } from './detectors/over-years.js';
import { damageLeft, noticeOfTheYear, wordsAbsent, wordsPresent } from './detectors/words.js';
import { listedWordsAbsent, unitsUsual } from './detectors/wording.js';
import { periodOfYear, yearsOfReport } from './detectors/years.js';
import type { Judged } from './judged.js';
import type { Judgement } from './judgement.js';
import type { Detector } from './rule.js';

/** Judges a detector; each is a pure function of the report and its parameters. */
export function judgeDetector(rule: Detector & { readonly id: RuleId }, context: RuleContext): Judgement[] {
  return detect(rule, context).map((judged) => named(rule.id, judged));
}

/** Field by field, as `judged` is. */
function named(rule: RuleId, judged: Judged): Judgement {
  const { outcome, cells, sections, passages, left, right, grade, other, said } = judged;
  const judgement = { rule, outcome, cells, sections, passages, left, right, silencedBy: null };
  return grade === undefined && other === undefined && said === undefined
    ? judgement
    : { ...judgement, ...judged };
}

function detect(rule: Detector & { readonly id: RuleId }, context: RuleContext): readonly Judged[] {
  const { reportYear, publishedOn } = context.report;
  switch (rule.detect) {
    case 'whole numbers':
      return wholeNumbers(rule.table, context);
    case 'statements whole':
      return statementsWhole(context);
    case 'no blanks':
      return [noBlanks(rule.table, context)];
    case 'all zero':
      return [allZero(rule.table, rule.row, context)];
    case 'parts within wholes':
      return partsWithinWholes(rule, context);
    case 'channels agree':
      return [channelsAgree(rule, context)];
    case 'calls for another':
      return [calledFor(rule, context)];
    case 'completed within available':
      return [completedWithinAvailable(rule, context)];
    case 'none expected':
      return noneExpected(rule, context);
    case 'totals and split':
      return [totalsAndSplit(rule, context)];
    case 'cell calls for words':
      return [cellCallsForWords(rule, context)];
    case 'surge':
      return [surge(rule, context)];
    case 'share at most':
      return [shareAtMost(rule, context)];
    case 'columns differ':
      return columnsDiffer(rule, context);
    case 'last year implied':
      return [lastYearImplied(rule, context)];
    case 'money in yuan':
      return [moneyInYuan(rule, context)];
    case 'jump from or to none':
      return jumpFromOrToNone(rule, context);
    case 'items roll forward':
      return itemsRollForward(rule, context);
    case 'disputes without applications':
      return [disputesWithoutApplications(rule, context)];
    case 'not many more':
      return [notManyMore(rule, context)];
    case 'total carried over':
      return [totalCarriedOver(rule, context)];
    case 'cumulative rolls forward':
      return [cumulativeRollsForward(rule, context)];
    case 'swing':
      return [swing(rule, context)];
    case 'same numbers':
      return [sameNumbers(rule, context)];
    case 'stated change':
      return [statedChange(rule, context)];
    case 'tables present':
      return tablesPresent(context);
    case 'form stated':
      return [formStated(context)];
    case 'sections present':
      return [sectionsPresent(context)];
    case 'statement present':
      return [measureTold(rule.measure, context)];
    case 'format of the year':
      return [formatOfTheYear(context)];
    case 'problems answered':
      return [problemsAnswered(rule, context)];
    case 'words absent':
      return [wordsAbsent(rule, context)];
    case 'words present':
      return [wordsPresent(rule, context)];
    case 'damage left':
      return [damageLeft(rule, context)];
    case 'notice of the year':
      return [noticeOfTheYear(rule, context)];
    case 'title as prescribed':
      return [titleAsPrescribed(context)];
    case 'speaks as itself':
      return [speaksAsItself(rule, context)];
    case 'handling contradicted':
      return [handlingContradicted(context)];
    case 'resident numbers absent':
      return [residentNumbersAbsent(context)];
    case 'mobile numbers absent':
      return [mobileNumbersAbsent(context)];
    case 'drafter unnamed':
      return [drafterUnnamed(context)];
    case 'said as counted':
      return saidAsCounted(rule, context);
    case 'one total':
      return oneTotal(rule, context);
    case 'parts add up':
      return partsAddUp(rule, context);
    case 'shares fit':
      return sharesFit(context);
    case 'shares add up':
      return sharesAddUp(context);
    case 'years of the report':
      return [yearsOfReport(context)];
    case 'period of the year':
      return [periodOfYear(context)];
    case 'parts as announced':
      return [partsAsAnnounced(context)];
    case 'tables readable':
      return tablesReadable(context);
    case 'rows as printed':
      return rowsAsPrinted(context);
    case 'bank cards absent':
      return [bankCardsAbsent(context)];
    case 'private mailboxes absent':
      return [privateMailboxesAbsent(context)];
    case 'home addresses absent':
      return [homeAddressesAbsent(context)];
    case 'applicants unrecognisable':
      return [applicantsUnrecognisable(context)];
    case 'listed words absent':
      return listedWordsAbsent(context);
    case 'units usual':
      return [unitsUsual(rule, context)];
    case 'unlike own years':
      return [unlikeOwnYears(rule, context)];
    case 'unlike other units':
      return [unlikeOtherUnits(rule, context)];
    case 'marked by a person':
      return [markedByPerson(rule, context)];
    case 'filed in time':
      return [filedInTime(context)];
    case 'seldom returned':
      return [seldomReturned(context)];
    case 'corrected in time':
      return [correctedInTime(context)];
    case 'published in time':
      return [publishedInTime({ dates: context.dates, publishedOn })];
    case 'published after its year':
      return [publishedAfterItsYear({ reportYear, publishedOn })];
    case 'day of publication told':
      return [dayOfPublicationTold({ dates: context.dates, publishedOn })];
    case 'published near its date':
      return [publishedNearItsDate(rule, { dates: context.dates, publishedOn })];
    case 'days agree':
      return [daysAgree(rule, context)];
    default:
      return assertUnreachable(rule);
  }
}
