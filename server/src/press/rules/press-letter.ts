type Words = { title: string; embargo: string | null; isCorrection: boolean; message: string | null };
type Body = { paragraphs: readonly string[]; url: string | null; signature: string };

/** What newsrooms sort by stands first. */
export const pressSubject = ({ title, embargo, isCorrection }: Words): string =>
  `${isCorrection ? 'Korrektur: ' : ''}Pressemitteilung: ${title}${embargo === null ? '' : ` (Sperrfrist ${embargo})`}`;

export function pressLetter({ embargo, message, isCorrection }: Words, { paragraphs, url, signature }: Body) {
  return {
    greeting: 'Guten Tag,',
    blocks: [
      ...(message === null ? [] : [message]),
      isCorrection
        ? 'bitte verwenden Sie diese korrigierte Fassung unserer Pressemitteilung.'
        : 'wir freuen uns, wenn Sie über diese Mitteilung berichten. Sie liegt auch als Dokument bei.',
      ...(embargo === null ? [] : [{ facts: [['Sperrfrist', `bis ${embargo}`]] as const }]),
      ...paragraphs,
      ...(url === null ? [] : [{ links: [{ label: 'Auf unserer Seite lesen', url }] }]),
    ],
    signature,
  };
}
