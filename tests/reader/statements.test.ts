import { describe, expect, test } from 'vitest';
import { said } from './read.js';
import { sayings } from './sayings.js';

describe.each(Object.entries(sayings))('%s', (_, ofClass) => {
  test.each(ofClass.map(({ sentence, says, section }) => [sentence, says, section] as const))(
    '%s',
    (sentence, says, section) => {
      expect([...said(sentence, section)].sort()).toEqual([...says].sort());
    },
  );
});
