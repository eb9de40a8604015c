import { isFormatId, withKeeping } from '../formats/catalogue.js';
import { agCell } from './entries/ag-cell.js';
import { agCover } from './entries/ag-cover.js';
import { agBal } from './entries/ag-bal.js';
import { agCarry } from './entries/ag-carry.js';
import { agDedup } from './entries/ag-dedup.js';
import { agMerge } from './entries/ag-merge.js';
import { cpCite } from './entries/cp-cite.js';
import { cpContact } from './entries/cp-contact.js';
import { cpForm } from './entries/cp-form.js';
import { cpHole } from './entries/cp-hole.js';
import { cpImg } from './entries/cp-img.js';
import { cpKey } from './entries/cp-key.js';
import { cpKq } from './entries/cp-kq.js';
import { cpOrg } from './entries/cp-org.js';
import { cpPic } from './entries/cp-pic.js';
import { cpProb } from './entries/cp-prob.js';
import { cpRows } from './entries/cp-rows.js';
import { cpSec } from './entries/cp-sec.js';
import { cpTab } from './entries/cp-tab.js';
import { cpTitle } from './entries/cp-title.js';
import { cpTpl } from './entries/cp-tpl.js';
import { cpVer } from './entries/cp-ver.js';
import { duPeer } from './entries/du-peer.js';
import { duPrev } from './entries/du-prev.js';
import { enCorr } from './entries/en-corr.js';
import { prAddr } from './entries/pr-addr.js';
import { prAppl } from './entries/pr-appl.js';
import { prBank } from './entries/pr-bank.js';
import { prId } from './entries/pr-id.js';
import { prMail } from './entries/pr-mail.js';
import { prMob } from './entries/pr-mob.js';
import { prName } from './entries/pr-name.js';
import { seUnit } from './entries/se-unit.js';
import { seWord } from './entries/se-word.js';
import { stAns } from './entries/st-ans.js';
import { stBack } from './entries/st-back.js';
import { stChan } from './entries/st-chan.js';
import { stFa } from './entries/st-fa.js';
import { stFee } from './entries/st-fee.js';
import { stFin } from './entries/st-fin.js';
import { stInt } from './entries/st-int.js';
import { stLit } from './entries/st-lit.js';
import { stNorm } from './entries/st-norm.js';
import { stRcv } from './entries/st-rcv.js';
import { stRef } from './entries/st-ref.js';
import { stRv } from './entries/st-rv.js';
import { stStaff } from './entries/st-staff.js';
import { stSub } from './entries/st-sub.js';
import { stTrain } from './entries/st-train.js';
import { t2Backcast } from './entries/t2-backcast.js';
import { t2Feeunit } from './entries/t2-feeunit.js';
import { t2Nonneg } from './entries/t2-nonneg.js';
import { t2Pen21 } from './entries/t2-pen21.js';
import { t2Repmax } from './entries/t2-repmax.js';
import { t2Roll } from './entries/t2-roll.js';
import { t2Rollup } from './entries/t2-rollup.js';
import { t2Rule0 } from './entries/t2-rule0.js';
import { t2Validmin } from './entries/t2-validmin.js';
import { t2bItem } from './entries/t2b-item.js';
import { t2bNew } from './entries/t2b-new.js';
import { t2bProc } from './entries/t2b-proc.js';
import { t2bPub } from './entries/t2b-pub.js';
import { t3Alleq } from './entries/t3-alleq.js';
import { t3Bal } from './entries/t3-bal.js';
import { t3Carry } from './entries/t3-carry.js';
import { t3Dupcol } from './entries/t3-dupcol.js';
import { t3Fee } from './entries/t3-fee.js';
import { t3Int } from './entries/t3-int.js';
import { t3Null } from './entries/t3-null.js';
import { t3Row } from './entries/t3-row.js';
import { t3Secret } from './entries/t3-secret.js';
import { t3Sum } from './entries/t3-sum.js';
import { t3Surge } from './entries/t3-surge.js';
import { t4Fix } from './entries/t4-fix.js';
import { t4Int } from './entries/t4-int.js';
import { t4Many } from './entries/t4-many.js';
import { t4Noapp } from './entries/t4-noapp.js';
import { t4Pend } from './entries/t4-pend.js';
import { t4Pre24 } from './entries/t4-pre24.js';
import { t4Sum } from './entries/t4-sum.js';
import { tmConflict } from './entries/tm-conflict.js';
import { tmDue } from './entries/tm-due.js';
import { tmEarly } from './entries/tm-early.js';
import { tmCorrect } from './entries/tm-correct.js';
import { tmNodate } from './entries/tm-nodate.js';
import { tmReturn } from './entries/tm-return.js';
import { tmRetro } from './entries/tm-retro.js';
import { tmSubmit } from './entries/tm-submit.js';
import { txCarryin } from './entries/tx-carryin.js';
import { txCarryout } from './entries/tx-carryout.js';
import { txChan } from './entries/tx-chan.js';
import { txDec } from './entries/tx-dec.js';
import { txDone } from './entries/tx-done.js';
import { txInside } from './entries/tx-inside.js';
import { txInt } from './entries/tx-int.js';
import { txLit } from './entries/tx-lit.js';
import { txMode } from './entries/tx-mode.js';
import { txNest } from './entries/tx-nest.js';
import { txNew } from './entries/tx-new.js';
import { txNorm } from './entries/tx-norm.js';
import { txNparts } from './entries/tx-nparts.js';
import { txParts } from './entries/tx-parts.js';
import { txPct } from './entries/tx-pct.js';
import { txPct100 } from './entries/tx-pct100.js';
import { txPeriod } from './entries/tx-period.js';
import { txResult } from './entries/tx-result.js';
import { txRv } from './entries/tx-rv.js';
import { txTwo } from './entries/tx-two.js';
import { txYear } from './entries/tx-year.js';
import { txZero } from './entries/tx-zero.js';
import { yyCarry } from './entries/yy-carry.js';
import { yyCarryT } from './entries/yy-carry-t.js';
import { yyCum } from './entries/yy-cum.js';
import { yySame } from './entries/yy-same.js';
import { yyStated } from './entries/yy-stated.js';
import { yySwing } from './entries/yy-swing.js';
import type { Consolidation, Rule, UnitRule } from './rule.js';

/** Changes whenever a rule is added or says something else: stored judgements of another version are redone. */
export const rulesVersion = '2026.7';

const entries = [
  t2Rule0,
  t2Nonneg,
  t2Validmin,
  t2Roll,
  t2Rollup,
  t2Repmax,
  t2Backcast,
  t2Feeunit,
  t2Pen21,
  t2bPub,
  t2bNew,
  t2bItem,
  t2bProc,
  t3Bal,
  t3Sum,
  t3Row,
  t3Int,
  t3Null,
  t3Alleq,
  t3Fee,
  t3Secret,
  t3Surge,
  t3Carry,
  t3Dupcol,
  t4Sum,
  t4Int,
  t4Noapp,
  t4Many,
  t4Fix,
  t4Pre24,
  t4Pend,
  stRcv,
  stFin,
  stAns,
  stRef,
  stRv,
  stLit,
  stStaff,
  stInt,
  stSub,
  stChan,
  stFa,
  stBack,
  stFee,
  stTrain,
  stNorm,
  yyCarry,
  yyCarryT,
  yyCum,
  yySwing,
  yySame,
  yyStated,
  cpTab,
  cpImg,
  cpRows,
  cpForm,
  cpVer,
  cpSec,
  cpKey,
  cpTitle,
  cpCite,
  cpKq,
  cpProb,
  cpHole,
  cpTpl,
  cpOrg,
  cpContact,
  cpPic,
  txNew,
  txDone,
  txCarryin,
  txCarryout,
  txResult,
  txZero,
  txRv,
  txLit,
  txNorm,
  txDec,
  txParts,
  txChan,
  txNest,
  txPct,
  txPct100,
  txTwo,
  txInt,
  txYear,
  txPeriod,
  txNparts,
  txMode,
  txInside,
  duPrev,
  duPeer,
  prId,
  prMob,
  prBank,
  prMail,
  prAddr,
  prAppl,
  prName,
  seWord,
  seUnit,
  enCorr,
  tmSubmit,
  tmDue,
  tmEarly,
  tmNodate,
  tmReturn,
  tmCorrect,
  tmConflict,
  tmRetro,
  agCell,
  agCover,
  agBal,
  agCarry,
  agMerge,
  agDedup,
] as const;

export type RuleId = (typeof entries)[number]['id'];

/** Every rule in the order in which findings are listed. A new rule is its file, a line here and its sentences. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = entries.map((rule) => ({
  ...rule,
  formats: rule.formats === 'all' ? 'all' : withKeeping(rule.formats),
}));

const byId: ReadonlyMap<string, Rule & { readonly id: RuleId }> = new Map(
  rules.map((rule) => [rule.id, rule] as const),
);

export function isRuleId(id: string): id is RuleId {
  return byId.has(id);
}

export function ruleById(id: RuleId): Rule & { readonly id: RuleId } {
  const found = byId.get(id);
  if (!found) throw new Error(`No such rule: ${id}`);
  return found;
}

/** Rules that hold for a unit's report of this format and year. */
export function rulesFor(
  format: string,
  reportYear: number,
): readonly (UnitRule & { readonly id: RuleId })[] {
  const key = `${format} ${reportYear}`;
  const known = ofUnits.get(key);
  if (known) return known;
  const found = holdingFor(format, reportYear).filter((rule) => rule.kind !== 'consolidation');
  ofUnits.set(key, found);
  return found;
}

/** A form checks itself at every keystroke, and reports are of few forms and years. */
const ofUnits = new Map<string, readonly (UnitRule & { readonly id: RuleId })[]>();

/** Rules that hold for a county's report over its units, of this format and year. */
export function countyRulesFor(
  format: string,
  reportYear: number,
): readonly (Consolidation & { readonly id: RuleId })[] {
  return holdingFor(format, reportYear).filter((rule) => rule.kind === 'consolidation');
}

function holdingFor(format: string, reportYear: number): readonly (Rule & { readonly id: RuleId })[] {
  return rules.filter(
    (rule) =>
      (rule.formats === 'all' || (isFormatId(format) && rule.formats.includes(format))) &&
      reportYear >= (rule.years?.from ?? reportYear) &&
      reportYear <= (rule.years?.to ?? reportYear),
  );
}
