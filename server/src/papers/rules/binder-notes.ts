/** Why a page stands in the place of a file. */
export type Absence = 'no_pages' | 'protected' | 'broken' | 'too_heavy' | 'gone';

const ELSEWHERE = 'Sie finden die Datei auf der Seite der Sitzung und im ZIP mit allen Unterlagen.';

const NOTES: Record<Absence, string> = {
  no_pages: `Von dieser Datei gibt es keine Fassung als PDF, die sich einbinden lässt. ${ELSEWHERE}`,
  protected: `Diese Datei ist mit einem Kennwort geschützt und lässt sich nicht einbinden. ${ELSEWHERE}`,
  broken: `Diese Datei ist beschädigt und lässt sich nicht einbinden. ${ELSEWHERE}`,
  too_heavy: `Diese Datei ist zu umfangreich, um sie einzubinden. ${ELSEWHERE}`,
  gone: 'Diese Datei wurde inzwischen zurückgezogen oder war nicht lesbar.',
};

export const noteFor = (absence: Absence): string => NOTES[absence];
