export { readDocument } from './read-document.js';
export { readableEndings } from './carriers/catalogue.js';
export type { HandedIn } from './carriers/carrier.js';
export { shippedDivisions } from './divisions/shipped-divisions.js';
export type { Division, Divisions } from './divisions/divisions.js';
export { repairText } from './repair/repair-text.js';
export type { RepairedText } from './repair/repair-text.js';
export { whyUnreadable } from './carriers/unreadable.js';
export type { WhyUnreadable } from './carriers/unreadable.js';
