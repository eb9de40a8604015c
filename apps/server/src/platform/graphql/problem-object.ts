import { badValueReasons, passwordLacks } from '@mingjian/domain';
import type { Locale } from '../locale.js';
import { problemMessage } from '../problems.js';
import type { Problem, ProblemCode } from '../problems.js';
import { findingObject } from './finding.object.js';
import { made } from './made.js';
import * as accounts from './account-problems.object.js';
import * as objects from './problems.object.js';

interface ProblemObjects {
  readonly REPORT_HAS_ERRORS: objects.ReportHasErrors;
  readonly EXPLANATION_MISSING: objects.ExplanationMissing;
  readonly REPORT_CHANGED_MEANWHILE: objects.ReportChangedMeanwhile;
  readonly MARK_CHANGED_MEANWHILE: objects.MarkChangedMeanwhile;
  readonly APPEAL_ENDED: objects.AppealEnded;
  readonly REPORT_LOCKED: objects.ReportLocked;
  readonly UNIT_NOT_EXPECTED: objects.UnitNotExpected;
  readonly CYCLE_CLOSED: objects.CycleClosed;
  readonly UNKNOWN_CELL: objects.UnknownCell;
  readonly BAD_VALUE: objects.BadValue;
  readonly FORMAT_MISMATCH: objects.FormatMismatch;
  readonly IDEMPOTENCY_KEY_REUSED: objects.IdempotencyKeyReused;
  readonly TOO_LARGE: objects.TooLarge;
  readonly NOT_FOUND: objects.NotFound;
  readonly DOCUMENT_ALREADY_IMPORTED: objects.DocumentAlreadyImported;
  readonly DOCUMENT_UNREADABLE: objects.DocumentUnreadable;
  readonly STEPS_MISSING: objects.StepsMissing;
  readonly STEP_REFUSED: objects.StepRefused;
  readonly NOTHING_TO_MEND: objects.NothingToMend;
  readonly PARAGRAPH_CHANGED_MEANWHILE: objects.ParagraphChangedMeanwhile;
  readonly SETTING_CHANGED_MEANWHILE: objects.SettingChangedMeanwhile;
  readonly SIGN_IN_FAILED: objects.SignInFailed;
  readonly PASSWORD_WRONG: accounts.PasswordWrong;
  readonly PASSWORD_TOO_WEAK: accounts.PasswordTooWeak;
  readonly RESET_FAILED: accounts.ResetFailed;
  readonly NAME_TAKEN: accounts.NameTaken;
  readonly ROLE_DOES_NOT_FIT: accounts.RoleDoesNotFit;
  readonly LAST_ADMINISTRATOR: accounts.LastAdministrator;
  readonly OWN_ACCOUNT: accounts.OwnAccount;
  readonly ACCOUNT_REACHES_BEYOND: accounts.AccountReachesBeyond;
  readonly ACCOUNT_DISABLED: accounts.AccountDisabled;
  readonly VIEW_NAME_TAKEN: accounts.ViewNameTaken;
  readonly TOO_MANY_VIEWS: accounts.TooManyViews;
  readonly ACCOUNT_CHANGED_MEANWHILE: accounts.AccountChangedMeanwhile;
}

interface Head {
  readonly code: string;
  readonly message: string;
}

type Makers = {
  readonly [Code in ProblemCode]: (
    problem: Problem<Code>,
    head: Head,
    locale: Locale,
  ) => ProblemObjects[Code];
};

const makers: Makers = {
  REPORT_HAS_ERRORS: ({ findings }, head) =>
    made(objects.ReportHasErrors, { ...head, findings: findings.map(findingObject) }),
  EXPLANATION_MISSING: ({ findings }, head) =>
    made(objects.ExplanationMissing, { ...head, findings: findings.map(findingObject) }),
  REPORT_CHANGED_MEANWHILE: ({ current, basedOn }, head) =>
    made(objects.ReportChangedMeanwhile, { ...head, current, basedOn }),
  MARK_CHANGED_MEANWHILE: ({ current, basedOn }, head) =>
    made(objects.MarkChangedMeanwhile, { ...head, current, basedOn }),
  APPEAL_ENDED: ({ state }, head) => made(objects.AppealEnded, { ...head, state }),
  REPORT_LOCKED: ({ state }, head) => made(objects.ReportLocked, { ...head, state }),
  UNIT_NOT_EXPECTED: ({ unit, year }, head) => made(objects.UnitNotExpected, { ...head, unit, year }),
  CYCLE_CLOSED: ({ year, closedOn }, head) => made(objects.CycleClosed, { ...head, year, closedOn }),
  UNKNOWN_CELL: ({ cells }, head) => made(objects.UnknownCell, { ...head, cells }),
  BAD_VALUE: ({ places }, head, locale) =>
    made(objects.BadValue, {
      ...head,
      places: places.map(({ path, reason }) =>
        made(objects.BadValuePlace, { path, reason, message: badValueReasons[reason][locale] }),
      ),
    }),
  FORMAT_MISMATCH: ({ due, found }, head) => made(objects.FormatMismatch, { ...head, due, found }),
  IDEMPOTENCY_KEY_REUSED: ({ idempotencyKey }, head) =>
    made(objects.IdempotencyKeyReused, { ...head, idempotencyKey }),
  TOO_LARGE: ({ limit, actual }, head) => made(objects.TooLarge, { ...head, limit, actual }),
  NOT_FOUND: ({ what }, head) => made(objects.NotFound, { ...head, what }),
  DOCUMENT_ALREADY_IMPORTED: ({ unit, year, version }, head) =>
    made(objects.DocumentAlreadyImported, { ...head, unit, year, version }),
  DOCUMENT_UNREADABLE: ({ sha256, reason }, head) =>
    made(objects.DocumentUnreadable, { ...head, sha256, reason }),
  STEPS_MISSING: ({ steps }, head) => made(objects.StepsMissing, { ...head, steps }),
  STEP_REFUSED: ({ step, why }, head) => made(objects.StepRefused, { ...head, step, why }),
  NOTHING_TO_MEND: (_, head) => made(objects.NothingToMend, { ...head }),
  PARAGRAPH_CHANGED_MEANWHILE: ({ current, basedOn }, head) =>
    made(objects.ParagraphChangedMeanwhile, { ...head, current, basedOn }),
  SETTING_CHANGED_MEANWHILE: ({ current, basedOn, by, at }, head) =>
    made(objects.SettingChangedMeanwhile, { ...head, current, basedOn, by, at }),
  SIGN_IN_FAILED: ({ retryAfterSeconds }, head) => made(objects.SignInFailed, { ...head, retryAfterSeconds }),
  PASSWORD_WRONG: ({ retryAfterSeconds }, head) =>
    made(accounts.PasswordWrong, { ...head, retryAfterSeconds }),
  PASSWORD_TOO_WEAK: ({ lacks }, head, locale) =>
    made(accounts.PasswordTooWeak, {
      ...head,
      lacks: lacks.map((reason) =>
        made(accounts.PasswordLackObject, { reason, message: passwordLacks[reason][locale] }),
      ),
    }),
  RESET_FAILED: ({ retryAfterSeconds }, head) => made(accounts.ResetFailed, { ...head, retryAfterSeconds }),
  NAME_TAKEN: ({ name }, head) => made(accounts.NameTaken, { ...head, name }),
  ROLE_DOES_NOT_FIT: ({ role, scope }, head) => made(accounts.RoleDoesNotFit, { ...head, role, scope }),
  LAST_ADMINISTRATOR: ({ region }, head) => made(accounts.LastAdministrator, { ...head, region }),
  OWN_ACCOUNT: (_, head) => made(accounts.OwnAccount, head),
  ACCOUNT_REACHES_BEYOND: ({ account }, head) => made(accounts.AccountReachesBeyond, { ...head, account }),
  ACCOUNT_DISABLED: ({ account }, head) => made(accounts.AccountDisabled, { ...head, account }),
  VIEW_NAME_TAKEN: ({ name }, head) => made(accounts.ViewNameTaken, { ...head, name }),
  TOO_MANY_VIEWS: ({ limit }, head) => made(accounts.TooManyViews, { ...head, limit }),
  ACCOUNT_CHANGED_MEANWHILE: ({ current, basedOn }, head) =>
    made(accounts.AccountChangedMeanwhile, { ...head, current, basedOn }),
};

/** A problem as the member of the mutation's union that bears its code's name, told in the asker's language. */
export function problemObject<Code extends ProblemCode>(
  problem: Problem<Code>,
  locale: Locale,
): ProblemObjects[Code] {
  const head = { code: problem.kind, message: problemMessage(problem, locale) };
  return makers[problem.kind](problem, head, locale);
}
