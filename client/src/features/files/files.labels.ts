import {
  CalendarClock,
  CircleCheck,
  CircleSlash,
  Clock,
  EyeOff,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileType2,
  Hourglass,
  type LucideIcon,
  Presentation,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { FileState } from './files.queries';

export const fileLooks: Record<FileState, { tone: BadgeTone; icon: LucideIcon }> = {
  rights_pending: { tone: 'accent', icon: Hourglass },
  released: { tone: 'success', icon: CircleCheck },
  embargoed: { tone: 'notice', icon: CalendarClock },
  restricted: { tone: 'neutral', icon: EyeOff },
  expired: { tone: 'warning', icon: Clock },
  withdrawn: { tone: 'danger', icon: CircleSlash },
};

const icons: [RegExp, LucideIcon][] = [
  [/presentation/, Presentation],
  [/sheet/, FileSpreadsheet],
  [/^image\//, FileImage],
  [/pdf/, FileText],
];

export const fileIcon = (mediaType: string): LucideIcon =>
  icons.find(([pattern]) => pattern.test(mediaType))?.[1] ?? FileType2;

/** For the file chooser; the server decides. */
export const ACCEPTED_FILMS = '.mp4,.webm';

export const ACCEPTED = '.pdf,.pptx,.docx,.xlsx,.odp,.odt,.ods,.jpg,.jpeg,.png';
