import { safeName } from '../file-names.js';
import { documentNames } from './document-order.js';
import type { DocumentAsked, OrderFormat } from './document-order.js';

/** The name under which a document is taken away. */
export function documentName(
  region: string,
  { year, kind, locale }: Pick<DocumentAsked, 'year' | 'kind' | 'locale'>,
  format: OrderFormat,
): string {
  const name = documentNames[kind][locale];
  const words = locale === 'zh' ? `${region}${year}年度政府信息公开${name}` : `${region} ${year} ${name}`;
  return safeName(`${words}.${format.toLowerCase()}`);
}
