import { generatedReports } from '../generated/generated-report.js';
import { scorePage } from './print.js';
import { readAll } from './read-all.js';
import { scoreOf } from './score.js';

const howMany = Number(process.argv[2] ?? 200);
const { matched, msPerText } = readAll(generatedReports(howMany));
console.log(scorePage(scoreOf(matched), matched, msPerText));
