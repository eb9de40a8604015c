export { judgeReport } from '@mingjian/domain';
