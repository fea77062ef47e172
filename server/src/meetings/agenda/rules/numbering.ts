/** Numbers as people say them ("TOP 3"), one for each item in the order of the agenda. */
export const numberOf = (position: number): string => String(position + 1);
