import { paths } from '../../app/paths';
import type { LinkedSubject } from './linked-measures.queries';

/** Where something that is linked with a measure is read. */
export function subjectPath({ kind, id, meetingId }: LinkedSubject): string {
  switch (kind) {
    case 'meeting':
      return paths.meeting(id);
    case 'talk':
      return paths.talk(id);
    case 'task':
      return paths.task(id);
    case 'inquiry':
      return paths.inquiry(id);
    case 'article':
      return paths.article(id);
    case 'municipality_report':
      return paths.municipalityReports(meetingId ?? id);
  }
}
