import type { ActWords } from './act-words.js';

/** Acts on one unit's report of one year. */
export const actsOnReports = {
  DRAFT_STARTED: {
    label: { zh: '开始填写', en: 'Draft begun' },
    sentence: {
      zh: '{actor}开始填写{unit}{year}年度报告',
      en: '{actor} began the {year} report of {unit}',
    },
  },
  REPORT_FILED: {
    label: { zh: '报送', en: 'Filed' },
    sentence: {
      zh: '{actor}报送了{unit}{year}年度报告第{version}版',
      en: '{actor} filed version {version} of the {year} report of {unit}',
    },
  },
  HISTORICAL_TAKEN_IN: {
    label: { zh: '收录旧报告', en: 'Old report taken in' },
    sentence: {
      zh: '{actor}收录了{unit}{year}年度的旧报告，存为第{version}版',
      en: '{actor} took in the old {year} report of {unit} as version {version}',
    },
  },
  REPORT_RECALLED: {
    label: { zh: '撤回', en: 'Taken back' },
    sentence: {
      zh: '{actor}撤回了{unit}{year}年度报告[第{version}版]',
      en: '{actor} took back [version {version} of ]the {year} report of {unit}',
    },
  },
  REPORT_REMARKED: {
    label: { zh: '批注', en: 'Remark made' },
    sentence: {
      zh: '{actor}对{unit}{year}年度报告[第{version}版]作了批注',
      en: '{actor} made a remark on [version {version} of ]the {year} report of {unit}',
    },
  },
  REMARK_ANSWERED: {
    label: { zh: '答复批注', en: 'Remark answered' },
    sentence: {
      zh: '{actor}答复了{unit}{year}年度报告[第{version}版]的一条批注',
      en: '{actor} answered a remark on [version {version} of ]the {year} report of {unit}',
    },
  },
  REMARK_SETTLED: {
    label: { zh: '批注了结', en: 'Remark settled' },
    sentence: {
      zh: '{actor}了结了{unit}{year}年度报告[第{version}版]的一条批注',
      en: '{actor} settled a remark on [version {version} of ]the {year} report of {unit}',
    },
  },
  REMARK_WITHDRAWN: {
    label: { zh: '收回批注', en: 'Remark withdrawn' },
    sentence: {
      zh: '{actor}收回了对{unit}{year}年度报告[第{version}版]的一条批注',
      en: '{actor} withdrew a remark on [version {version} of ]the {year} report of {unit}',
    },
  },
  REPORT_RETURNED: {
    label: { zh: '退回修改', en: 'Returned' },
    sentence: {
      zh: '{actor}退回了{unit}{year}年度报告[第{version}版][，限{correctionDue}前改好]',
      en: '{actor} returned [version {version} of ]the {year} report of {unit}[, to be mended by {correctionDue}]',
    },
  },
  REPORT_ACCEPTED: {
    label: { zh: '审核通过', en: 'Accepted' },
    sentence: {
      zh: '{actor}审核通过了{unit}{year}年度报告[第{version}版]',
      en: '{actor} accepted [version {version} of ]the {year} report of {unit}',
    },
  },
  REPORT_PUBLISHED: {
    label: { zh: '发布', en: 'Published' },
    sentence: {
      zh: '{actor}登记{unit}{year}年度报告[第{version}版]已[于{publishedOn}]公开',
      en: '{actor} noted that [version {version} of ]the {year} report of {unit} was published[ on {publishedOn}]',
    },
  },
  AMENDMENT_STARTED: {
    label: { zh: '开始更正', en: 'Amendment begun' },
    sentence: {
      zh: '{actor}开始更正{unit}{year}年度报告',
      en: '{actor} began to amend the {year} report of {unit}',
    },
  },
  AMENDMENT_WITHDRAWN: {
    label: { zh: '放弃更正', en: 'Amendment withdrawn' },
    sentence: {
      zh: '{actor}放弃了对{unit}{year}年度报告的更正',
      en: '{actor} gave up amending the {year} report of {unit}',
    },
  },
  STEP_TAKEN: {
    label: { zh: '单位内部流程', en: "Unit's own step" },
    sentence: {
      zh: '{actor}完成了{unit}{year}年度报告的内部一步[（{step}）]',
      en: "{actor} took the unit's own step[ {step}] on the {year} report of {unit}",
    },
  },
  REPORT_MARKED: {
    label: { zh: '审核评分', en: 'Mark given' },
    sentence: {
      zh: '{actor}给{unit}[{year}年度报告][的{indicator}]评了分[：{points}分][，原为{before}分]',
      en: '{actor} marked the [{year} ]report of {unit}[ by {indicator}][: {points}][, before {before}]',
    },
  },
  MARK_WITHDRAWN: {
    label: { zh: '撤回评分', en: 'Mark taken back' },
    sentence: {
      zh: '{actor}撤回了给{unit}[{year}年度报告][的{indicator}]的评分[，原为{before}分]',
      en: '{actor} took back the mark on the [{year} ]report of {unit}[ by {indicator}][, before {before}]',
    },
  },
  RULE_MARKED: {
    label: { zh: '人工认定', en: 'Judged by a person' },
    sentence: {
      zh: '{actor}认定{unit}[{year}年度报告][的 {rule}][：{outcome}]',
      en: '{actor} judged [{rule} of ]the [{year} ]report of {unit}[: {outcome}]',
    },
  },
  RULE_MARK_WITHDRAWN: {
    label: { zh: '撤回认定', en: 'Judgement taken back' },
    sentence: {
      zh: '{actor}撤回了对{unit}[{year}年度报告][的 {rule}]的认定',
      en: '{actor} took back the judgement [of {rule} ]on the [{year} ]report of {unit}',
    },
  },
  APPEAL_MADE: {
    label: { zh: '提出申诉', en: 'Appeal made' },
    sentence: {
      zh: '{actor}就{unit}[{year}年度][的 {rule}][的{indicator}]提出申诉',
      en: '{actor} appealed on[ {rule} of][ {indicator} of] the [{year} ]report of {unit}',
    },
  },
  APPEAL_WITHDRAWN: {
    label: { zh: '撤回申诉', en: 'Appeal taken back' },
    sentence: {
      zh: '{actor}撤回了{unit}[{year}年度]的申诉',
      en: '{actor} took back the appeal on the [{year} ]report of {unit}',
    },
  },
  APPEAL_ANSWERED: {
    label: { zh: '答复申诉', en: 'Appeal answered' },
    sentence: {
      zh: '{actor}答复了{unit}[{year}年度]的申诉[：{verdict}][，{indicator}定为{points}分]',
      en: '{actor} answered the appeal on the [{year} ]report of {unit}[: {verdict}][, {indicator} set to {points}]',
    },
  },
  RULE_SOFTENED: {
    label: { zh: '放宽规则', en: 'Rule softened' },
    sentence: {
      zh: '{actor}对{unit}[{year}年度报告]放宽了规则[{rule}][，至{until}]',
      en: '{actor} softened rule[ {rule}] for {unit}[ in {year}][ until {until}]',
    },
  },
  RULE_SOFTENING_WITHDRAWN: {
    label: { zh: '收回放宽', en: 'Softening withdrawn' },
    sentence: {
      zh: '{actor}收回了对{unit}[{year}年度报告]规则[{rule}]的放宽',
      en: '{actor} took back the softening of rule[ {rule}] for {unit}[ in {year}]',
    },
  },
  REPORT_DOWNLOADED: {
    label: { zh: '下载报告', en: 'Report downloaded' },
    sentence: {
      zh: '{actor}下载了[{unit}][{year}年度报告][第{version}版][（{format}）]',
      en: '{actor} downloaded [version {version} of ]the [{year} ]report[ of {unit}][ as {format}]',
    },
  },
  DOCUMENT_DOWNLOADED: {
    label: { zh: '下载原件', en: 'Original downloaded' },
    sentence: {
      zh: '{actor}下载了原件[ {documentSha256}]',
      en: '{actor} downloaded the original[ {documentSha256}]',
    },
  },
  ATTACHMENT_ADDED: {
    label: { zh: '上传附件', en: 'Attachment added' },
    sentence: {
      zh: '{actor}为{unit}{year}年度报告[第{version}版]上传了附件',
      en: '{actor} attached a file to [version {version} of ]the {year} report of {unit}',
    },
  },
  ATTACHMENT_WITHDRAWN: {
    label: { zh: '收回附件', en: 'Attachment withdrawn' },
    sentence: {
      zh: '{actor}收回了{unit}{year}年度报告[第{version}版]的附件',
      en: '{actor} withdrew a file from [version {version} of ]the {year} report of {unit}',
    },
  },
  ATTACHMENT_DOWNLOADED: {
    label: { zh: '下载附件', en: 'Attachment downloaded' },
    sentence: {
      zh: '{actor}下载了{unit}{year}年度报告[第{version}版]的附件',
      en: '{actor} downloaded a file attached to [version {version} of ]the {year} report of {unit}',
    },
  },
  PUBLICATION_COMPARED: {
    label: { zh: '核对公开页面', en: 'Published page compared' },
    sentence: {
      zh: '{actor}把公开的页面与{unit}{year}年度报告[第{version}版]作了核对[，相异{differences}处]',
      en: '{actor} compared the published page with [version {version} of ]the {year} report of {unit}[: {differences} differences]',
    },
  },
} as const satisfies Readonly<Record<string, ActWords>>;
