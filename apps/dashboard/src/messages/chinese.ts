import components from 'antd/es/locale/zh_CN';
import type { Tongue } from './tongue';
import { zh } from './zh';

export const chinese: Tongue = { language: 'zh', sentences: zh, components };
