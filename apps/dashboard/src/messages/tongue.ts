import type { Locale } from 'antd/es/locale';
import type { MessageKey } from './zh';

export type Language = 'zh' | 'en';

/** Whatever the product says in one language: its own sentences, and those of the components it is built of. */
export interface Tongue {
  readonly language: Language;
  readonly sentences: Readonly<Record<MessageKey, string>>;
  readonly components: Locale;
}
