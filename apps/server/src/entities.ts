import { AccountGrantRow, AccountRow, TokenRow } from './accounts/account.entity.js';
import { KnownBrowserRow, ResetCodeRow, SessionRow, SignInTriesRow } from './accounts/session.entity.js';
import { AssessmentCursorRow, AssessmentRow } from './assessment/assessment.entity.js';
import { TextPrintRow } from './assessment/text-print.entity.js';
import { DraftRow } from './filing/draft.entity.js';
import { ChainRow, EventRow } from './events/event.entity.js';
import { OwnStepRow } from './filing/own-step.entity.js';
import { FactRow } from './filing/fact.entity.js';
import { IdempotencyRow } from './filing/idempotency.entity.js';
import { ReportVersionRow } from './filing/report-version.entity.js';
import { AppealAnswerRow, AppealRow } from './review/appeal.entity.js';
import { RemarkAnswerRow, RemarkRow } from './review/remark.entity.js';
import { ReviewSettingRow } from './review/review-setting.entity.js';
import { WordListRow } from './review/word-list.entity.js';
import { WaiverRow } from './review/waiver.entity.js';
import { DocumentRow, DocumentUploadRow, DraftDocumentRow } from './intake/document.entity.js';
import { ReviewerMarkRow } from './assessment/reviewer-mark.entity.js';
import { RuleMarkRow } from './assessment/rule-mark.entity.js';
import { CellNoteRow } from './notes/cell-note.entity.js';
import { CycleDueRow, CycleRow } from './units/cycle.entity.js';
import { ObligationRow } from './units/obligation.entity.js';
import { RegionRow, RegionValidityRow } from './units/region.entity.js';
import { SuccessionRow } from './units/succession.entity.js';
import { UnitRow, UnitValidityRow } from './units/unit.entity.js';
import { SavedViewRow } from './views/saved-view.entity.js';
import { DocumentEditRow, DocumentFileRow, DocumentOrderRow } from './yearbook/orders/order.entity.js';
import { PublicationComparisonRow, ReportAttachmentRow } from './yearbook/papers.entity.js';

/** Every table: what the migrations must add up to. */
export const entities = [
  RegionRow,
  RegionValidityRow,
  UnitRow,
  UnitValidityRow,
  SuccessionRow,
  CycleRow,
  CycleDueRow,
  ObligationRow,
  DocumentRow,
  DocumentUploadRow,
  DraftDocumentRow,
  ReportVersionRow,
  ReportAttachmentRow,
  PublicationComparisonRow,
  DocumentOrderRow,
  DocumentFileRow,
  DocumentEditRow,
  DraftRow,
  OwnStepRow,
  RemarkRow,
  RemarkAnswerRow,
  WaiverRow,
  ReviewSettingRow,
  WordListRow,
  CellNoteRow,
  ReviewerMarkRow,
  RuleMarkRow,
  AppealRow,
  AppealAnswerRow,
  ChainRow,
  EventRow,
  FactRow,
  AssessmentRow,
  AssessmentCursorRow,
  TextPrintRow,
  AccountRow,
  AccountGrantRow,
  TokenRow,
  SessionRow,
  SignInTriesRow,
  KnownBrowserRow,
  ResetCodeRow,
  SavedViewRow,
  IdempotencyRow,
];
