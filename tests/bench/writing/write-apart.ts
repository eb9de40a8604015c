// One file written by a process of its own, so that its time and its memory are nobody else's:
// `node write-apart.js WHAT INPUT`, answered with `{ "ms": …, "peakKb": …, "bytes": … }`.
import { readFileSync, writeFileSync } from 'node:fs';
import type { BoundDocument } from '@mingjian/yearbook/bound';
import type { BareTable } from './bare-tables.js';

type Write = (input: string) => Promise<() => Promise<Uint8Array>>;

const documentIn = (input: string): BoundDocument => JSON.parse(input) as BoundDocument;
const tablesIn = (input: string): readonly BareTable[] => JSON.parse(input) as readonly BareTable[];

/** Each loads its own library alone, and has read its input before the clock starts. */
const writers: Readonly<Record<string, Write>> = {
  DOCX: async (input) => {
    const [{ boundDocx }, document] = [await import('@mingjian/yearbook/bound-docx'), documentIn(input)];
    return () => boundDocx(document);
  },
  PDF: async (input) => {
    const [{ boundPdf }, document] = [await import('@mingjian/yearbook/bound-pdf'), documentIn(input)];
    return () => boundPdf(document);
  },
  BARE_DOCX: async (input) => {
    const [{ bareDocx }, tables] = [await import('./bare-docx.js'), tablesIn(input)];
    return () => bareDocx(tables);
  },
  BARE_PDF: async (input) => {
    const [{ barePdf }, tables] = [await import('./bare-pdf.js'), tablesIn(input)];
    return () => barePdf(tables);
  },
};

const [, , what = '', input = '', output] = process.argv;
const writer = writers[what];
if (!writer) throw new Error(`Nothing is written as ${what}`);
const write = await writer(readFileSync(input, 'utf8'));
const began = process.cpuUsage();
const bytes = await write();
const { user, system } = process.cpuUsage(began);
const ms = (user + system) / 1000;
if (output !== undefined) writeFileSync(output, bytes);
console.log(JSON.stringify({ ms, peakKb: process.resourceUsage().maxRSS, bytes: bytes.length }));
