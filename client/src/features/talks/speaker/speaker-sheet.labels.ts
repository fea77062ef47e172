import { Ban, CircleCheck, CircleSlash, CircleX, Hourglass, type LucideIcon, MailQuestion } from 'lucide-react';
import type { BadgeTone } from '../../../ui/Badge';
import type { SlidesNeed, SpeakerSheet } from './speaker-sheet.queries';

type Look = { tone: BadgeTone; icon: LucideIcon };

export const answerLooks: Record<SpeakerSheet['answer'], Look> = {
  open: { tone: 'neutral', icon: MailQuestion },
  confirmed: { tone: 'success', icon: CircleCheck },
  declined: { tone: 'danger', icon: CircleX },
};

export const needLooks: Record<SlidesNeed, Look> = {
  missing: { tone: 'accent', icon: Ban },
  awaiting_release: { tone: 'accent', icon: Hourglass },
  released: { tone: 'success', icon: CircleCheck },
  waived: { tone: 'neutral', icon: CircleSlash },
};
