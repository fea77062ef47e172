import type { SlidesNeed } from '../../rules/slides-need.js';

/** What a speaker is asked for, in the order of the page. */
export const SPEAKER_STEPS = ['answer', 'profile', 'slides', 'rights', 'summary', 'consents'] as const;
export type SpeakerStep = (typeof SPEAKER_STEPS)[number];

type Subject = {
  answer: 'open' | 'confirmed' | 'declined';
  biography: string | null;
  summary: string | null;
  recordingConsent: boolean | null;
  photoConsent: boolean | null;
  need: SlidesNeed;
};

/** Which of it is still to come. Who declined is asked for nothing more. */
export function missingSteps(given: Subject): SpeakerStep[] {
  if (given.answer === 'declined') return [];
  const missing: Record<SpeakerStep, boolean> = {
    answer: given.answer === 'open',
    profile: given.biography === null,
    slides: given.need === 'missing',
    rights: given.need === 'awaiting_release',
    summary: given.summary === null,
    consents: given.recordingConsent === null || given.photoConsent === null,
  };
  return SPEAKER_STEPS.filter((step) => missing[step]);
}
