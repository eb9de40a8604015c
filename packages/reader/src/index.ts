export type { DocumentReading } from '@mingjian/domain';
