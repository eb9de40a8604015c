/** Draft sentences of the county's own statutory report, in Chinese: the county edits them, the figures stay bound. */
export const consolidatedZh = {
  'title.first': '{region}{year}年',
  'title.second': '政府信息公开工作年度报告',
  subtitle: '{region}人民政府办公室　{day}',
  opening:
    '本报告按照《中华人民共和国政府信息公开条例》和{notice}的要求编制，汇总{region}所属单位{year}年度报告，应报{expected}家，计入{reported}家。统计期限为{year}年1月1日至12月31日。',
  'opening.missing': '{names}没有可计入的报告，各项合计不含其数。',
  contact: '联系地址：{region}人民政府办公室。',
  proactive: '（一）主动公开。全年主动公开政府信息{items}条（{units}家报告了总数）。',
  applications:
    '（二）依申请公开。本年新收申请{received}件，上年结转{broughtForward}件，办结{handled}件，结转下年度{carriedForward}件。',
  'applications.uncarried': '（二）依申请公开。本年新收申请{received}件，办结{handled}件。',
  management: '（三）政府信息管理。报告中写明保密审查制度的{secrecy}家，写明本单位公开制度的{rules}家。',
  platform: '（四）平台建设。报告中写明门户网站公开的{portal}家，写明专栏的{columns}家。',
  supervision:
    '（五）监督保障。报告中写明工作考核、社会评议、责任追究结果的{assessment}家，写明开展培训的{training}家。',
  'problems.lead': '存在的主要问题：',
  'problems.late': '一是{n}家没有按期报送或者发布年度报告。',
  'problems.lateOrUndated':
    '一是{n}家没有按期报送或者发布年度报告，另有{undated}家法定期限已过而没有发布日期。',
  'problems.faults': '二是{units}家的报告有需要更正、说明的内容，共{n}处。',
  'measures.lead': '改进措施：',
  'measures.late': '一是按期提醒、逐家督促，做到应报尽报、按时发布。',
  'measures.faults': '二是对需要更正、说明的内容逐条反馈，督促核对原始数据。',
  other: '没有需要另行汇总报告的事项。',
  nothing: '各单位的报告没有这一部分的表格数据。',
  'column.row': '项目',
  'note.coverage': '各格为各单位报告该格之和，“—”为没有单位报告该格；有单位未报的，合计不含其数。',
  checked: '汇总核对（供编制时参考，不属于报告正文，发布前删去）：应汇总{expected}家，计入{reported}家。',
  'checked.passed': '相符：{rules}。',
  'checked.untold': '尚不能判断：{rules}。',
  'checked.found': '核对发现（{rule}）：{message}。{mend}',
  'checked.more': '另有{n}处，先改正以上各处后再核对。',
} as const;

export type ConsolidatedSentence = keyof typeof consolidatedZh;
