/** Sentences of tables that leave the product, in Chinese. */
export const exportZh = {
  'export.region': '地区',
  'export.basis': '口径',
  'export.coverage': '覆盖',
  'export.coverage.of': '{year} 年 {reported}/{expected} 家',
  'export.day': '导出日期',
  'export.note': '说明',
  'export.measure': '指标',
  'export.unitOfMeasure': '计量单位',
  'export.unit': '填报单位',
  'export.code': '代码',
  'export.year': '年度',
  'export.value': '数值',
  'export.qualifier': '程度',
  'export.reason': '没有数的原因',
  'export.version': '报告版本',
} as const;
