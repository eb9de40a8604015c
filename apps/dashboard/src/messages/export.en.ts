import type { exportZh } from './export.zh';

/** Sentences of tables that leave the product, in English. */
export const exportEn: Readonly<Record<keyof typeof exportZh, string>> = {
  'export.region': 'Region',
  'export.basis': 'Basis',
  'export.coverage': 'Coverage',
  'export.coverage.of': '{year}: {reported} of {expected} units',
  'export.day': 'Exported on',
  'export.note': 'Note',
  'export.measure': 'Measure',
  'export.unitOfMeasure': 'Unit of measure',
  'export.unit': 'Unit',
  'export.code': 'Code',
  'export.year': 'Year',
  'export.value': 'Value',
  'export.qualifier': 'Qualifier',
  'export.reason': 'Reason for no value',
  'export.version': 'Version of the report',
};
