/** Version of the words below; it rises with every change of them. */
export const CONSENT_WORDING = 'foto-2026-11';

/** Where photos may be shown; asked for each by itself, and nothing depends on the answer. */
export const CONSENT_QUESTIONS = {
  website: 'Fotos, auf denen ich zu erkennen bin, dürfen auf der Internetseite des Arbeitskreises stehen.',
  press: 'Fotos, auf denen ich zu erkennen bin, dürfen an die Presse gegeben werden.',
  social_media: 'Fotos, auf denen ich zu erkennen bin, dürfen in sozialen Medien stehen.',
} as const;
