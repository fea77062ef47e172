export const CONSENT_CHANNELS = ['website', 'press', 'social_media'] as const;

/** Asked for each by itself, and nothing depends on the answer. Other words are another CONSENT_WORDING. */
export const CONSENT_QUESTIONS = {
  website: 'Fotos, auf denen ich zu erkennen bin, dürfen auf der Internetseite des Arbeitskreises stehen.',
  press: 'Fotos, auf denen ich zu erkennen bin, dürfen an die Presse gegeben werden.',
  social_media: 'Fotos, auf denen ich zu erkennen bin, dürfen in sozialen Medien stehen.',
} as const;
