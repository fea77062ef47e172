import { paths } from '../../app/paths';
import type { Notification } from './notifications.queries';

/** Where a notification leads. */
export function placeOf({ kind, subjectId, details }: Notification): string {
  switch (kind) {
    case 'task-completed':
      return `${paths.tasks}?bereich=alle`;
    case 'measure-update-requested':
    case 'measure-status-said':
      return paths.measure(subjectId);
    case 'task-due':
      return paths.task(subjectId);
    case 'minutes-circulated':
    case 'minutes-approved':
    case 'minutes-awaited':
    case 'minutes-recalled':
    case 'minutes-undecided':
    case 'minutes-amended':
    case 'minutes-commented':
    case 'change-requested':
    case 'change-request-answered':
      return details.meetingId === null ? paths.minutes : paths.meetingMinutes(details.meetingId);
    case 'inquiry-due':
    case 'inquiry-received':
    case 'inquiry-answered':
    case 'inquiry-shared':
    case 'inquiry-written-to':
      return paths.inquiry(subjectId);
    case 'article-published':
    case 'article-check-due':
      return paths.article(subjectId);
    case 'survey-started':
    case 'survey-closed':
    case 'survey-answered':
      return paths.survey(subjectId);
    case 'press-texts-ready':
      return `${paths.pressRelease(subjectId)}?teil=kommunen`;
    case 'press-quote-approved':
    case 'press-quote-declined':
      return `${paths.pressRelease(subjectId)}?teil=zitate`;
    case 'press-release-public':
      return paths.pressRelease(subjectId);
    case 'event-published':
    case 'event-moved':
    case 'event-cancelled':
      return paths.event(subjectId);
    case 'event-report-awaited':
      return `${paths.events}?ansicht=vergangene`;
    case 'campaign-asked':
    case 'campaign-moved':
    case 'campaign-due':
    case 'campaign-answered':
      return paths.campaign(subjectId);
    case 'funding-programme-added':
    case 'funding-partners-sought':
    case 'funding-deadline':
      return paths.fundingProgramme(subjectId);
    case 'grant-report-due':
      return paths.grants;
    case 'reply-given':
      return paths.replies(subjectId);
    case 'mail-undeliverable':
      return paths.dispatches(subjectId);
    case 'agenda-proposed':
    case 'agenda-proposal-answered':
      return paths.agenda(subjectId);
    case 'accessible-version-requested':
    case 'accessible-version-answered':
      return paths.talk(subjectId);
    case 'speaker-answered':
    case 'slides-handed-in':
    case 'file-infected':
      return paths.talk(subjectId);
    case 'report-requested':
    case 'report-submitted':
      return paths.municipalityReports(subjectId);
    default:
      return paths.meeting(subjectId);
  }
}
