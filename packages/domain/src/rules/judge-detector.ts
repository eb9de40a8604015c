import { assertUnreachable } from '../text.js';
import type { RuleId } from './catalogue.js';
import type { RuleContext } from './context.js';
import {
  allZero,
  calledFor,
  channelsAgree,
  completedWithinAvailable,
  noBlanks,
  partsWithinWholes,
  wholeNumbers,
} from './detectors/cells.js';
import { partsAsAnnounced } from './detectors/announced-parts.js';
import { partsAddUp, sharesAddUp, sharesFit } from './detectors/breakdowns.js';
import { handlingContradicted } from './detectors/claims.js';
import {
  formatOfTheYear,
  formStated,
  measureTold,
  problemsAnswered,
  sectionsPresent,
  tablesPresent,
} from './detectors/completeness.js';
import { speaksAsItself, titleAsPrescribed } from './detectors/own-name.js';
import { drafterUnnamed, mobileNumbersAbsent, residentNumbersAbsent } from './detectors/personal-data.js';
import {
  applicantsUnrecognisable,
  bankCardsAbsent,
  homeAddressesAbsent,
  privateMailboxesAbsent,
} from './detectors/private-life.js';
import { oneTotal, saidAsCounted } from './detectors/said-and-counted.js';
import { rowsAsPrinted, tablesReadable } from './detectors/tables-shown.js';
import { filedInTime, publishedAfterItsYear, publishedInTime } from './detectors/timeliness.js';
import { damageLeft, noticeOfTheYear, wordsAbsent, wordsPresent } from './detectors/words.js';
import { listedWordsAbsent, unitsUsual } from './detectors/wording.js';
import { periodOfYear, yearsOfReport } from './detectors/years.js';
import type { Judged } from './judged.js';
import type { Judgement } from './judgement.js';
import type { Detector } from './rule.js';

/** Judges a detector; each is a pure function of the report and its parameters. */
export function judgeDetector(rule: Detector & { readonly id: RuleId }, context: RuleContext): Judgement[] {
  return detect(rule, context).map((judged) => ({ rule: rule.id, silencedBy: null, ...judged }));
}

function detect(rule: Detector, context: RuleContext): readonly Judged[] {
  const { reportYear, publishedOn } = context.report;
  switch (rule.detect) {
    case 'whole numbers':
      return wholeNumbers(rule.table, context);
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
    case 'filed in time':
      return [filedInTime(context)];
    case 'published in time':
      return [publishedInTime({ dates: context.dates, publishedOn })];
    case 'published after its year':
      return [publishedAfterItsYear({ reportYear, publishedOn })];
    default:
      return assertUnreachable(rule);
  }
}
