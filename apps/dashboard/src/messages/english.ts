import components from 'antd/es/locale/en_US';
import { en } from './en';
import type { Tongue } from './tongue';

export const english: Tongue = { language: 'en', sentences: en, components };
