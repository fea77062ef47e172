const most = 5;
let searches: { of: string; words: string[] } = { of: '', words: [] };

/** What somebody searched since the page was loaded, newest first. Kept nowhere else: it tells a lot about people. */
export const recentSearches = (memberId: string): string[] => (searches.of === memberId ? searches.words : []);

export function rememberSearch(memberId: string, words: string): void {
  const text = words.trim();
  if (text === '') return;
  const others = recentSearches(memberId).filter((one) => one.toLowerCase() !== text.toLowerCase());
  searches = { of: memberId, words: [text, ...others].slice(0, most) };
}
