/** 09:30, as forms want it, in the way people say it: 9:30. */
export function clockTime(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}
