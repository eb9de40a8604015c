import { between, randomFor } from '../random.js';

/** Of the trial format and of the form of 2014: real documents. */
export const noticeOf2019 = '国办公开办函〔2019〕60号';
export const noticeOf2014 = '国办发〔2014〕32号';

/** The national notice whose form is filled in: a real document. */
export const nationalNotice = '国办公开办函〔2021〕30号';

/** Yearly work plans of province, prefecture and county. Their numbers are made up, and 演 says so. */
export function mandatesOf(year: number): {
  readonly province: string;
  readonly city: string;
  readonly county: string;
} {
  const random = randomFor('410308', year, 'mandates');
  const number = (issuer: string): string => `${issuer}〔${year}〕演${between(random, [3, 60])}号`;
  return { province: number('豫政办'), city: number('洛政办'), county: number('孟政办') };
}
