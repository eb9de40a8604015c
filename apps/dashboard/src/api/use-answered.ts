import { useState } from 'react';

/**
 * What the figures on a page were asked with. While other figures are on their way those before stay, and must be told
 * by what was asked then: by what is asked now they would be unknown, or another's.
 *
 * `asked` is data: two of the same content are the same question.
 */
export function useAnswered<Asked>(asked: Asked, stale: boolean): Asked {
  const [answered, keep] = useState(asked);
  if (!stale && JSON.stringify(answered) !== JSON.stringify(asked)) keep(asked);
  return stale ? answered : asked;
}
