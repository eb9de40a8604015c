/** SQL: a report taken in from an old document, of which nobody knows when the county received it. */
export const receiptUnknown = 'o.filed_at is null and o.latest_n is not null';
