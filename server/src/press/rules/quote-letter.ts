type Words = { title: string; quote: string; speaker: string; message: string | null };
type Way = { url: string; until: string; signature: string };

export const quoteSubject = (title: string): string => `Bitte um Freigabe eines Zitats: ${title}`;

/** What a mail says that asks for an agreement. */
export function quoteLetter({ title, quote, speaker, message }: Words, { url, until, signature }: Way) {
  return {
    greeting: 'Guten Tag,',
    blocks: [
      `für die Pressemitteilung „${title}“ bitten wir um Freigabe dieses Zitats (${speaker}):`,
      { quote },
      ...(message === null ? [] : [message]),
      'Auf der Seite dahinter lesen Sie den ganzen Text. Sie können das Zitat freigeben, den Wortlaut ändern oder es ablehnen. Ohne Ihre Freigabe erscheint es nicht.',
      { actions: [{ label: 'Zitat ansehen und entscheiden', url }] },
      { small: `Der Link gilt bis ${until} und nur für dieses Zitat. Sie brauchen keine Zugangsdaten.` },
    ],
    signature,
  };
}
