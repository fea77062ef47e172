import { useTranslation } from 'react-i18next';
import { paths } from '../../paths';
import type { OpenMatter } from './desk.queries';

type Duty = { text: string; action: string; to: string };

/** What is to be done, and the way there. */
export function useDuty({ kind, subjectId, meeting, text, count, municipalityId, isBegun }: OpenMatter): Duty {
  const { t } = useTranslation('start');
  const number = meeting?.number ?? '';
  const duty = (name: DutyName, to: string): Duty => ({
    text: t(`duties.${name}`, { number, count, title: text ?? '' }),
    action: t(`duties.${name}Action`),
    to,
  });
  switch (kind) {
    case 'answer-date-poll':
      return duty('poll', paths.meeting(subjectId));
    case 'choose-date':
      return duty('choose', paths.meeting(subjectId));
    case 'reply-to-invitation':
      return duty('reply', paths.meeting(subjectId));
    case 'write-report':
      return duty(isBegun ? 'reportBegun' : 'report', paths.municipalityReport(subjectId, municipalityId ?? ''));
    case 'decide-proposals':
      return duty('proposals', paths.agenda(subjectId));
    case 'obtain-slides':
      return duty('slides', paths.slidesQueue);
    case 'clarify-rights':
      return duty('rights', paths.talk(subjectId));
    case 'answer-accessible-requests':
      return duty('accessible', paths.talk(subjectId));
    case 'write-minutes':
      return duty('unwritten', paths.meetingMinutes(subjectId));
    case 'circulate-minutes':
      return duty('draft', paths.meetingMinutes(subjectId));
    case 'publish-meeting':
      return duty(isBegun ? 'prepared' : 'publish', paths.meeting(subjectId));
    case 'answer-inquiry':
      return duty(isBegun ? 'inquiryLate' : 'inquiry', paths.inquiry(subjectId));
    case 'answer-query-back':
      return duty('queryBack', paths.inquiry(subjectId));
    case 'say-measure-status':
      return duty('measure', paths.measure(subjectId));
    case 'answer-survey':
      return duty('survey', paths.survey(subjectId));
    case 'answer-campaign':
      return duty('campaign', paths.campaign(subjectId));
    case 'apply-for-funding':
      return duty('funding', paths.fundingProgramme(subjectId));
    case 'account-for-grant':
      return duty('grant', paths.grants);
    case 'report-from-event':
      return duty('brought', paths.event(subjectId));
    case 'report-from-date':
      return duty('brought', `${paths.events}?ansicht=vergangene`);
    case 'check-article':
      return duty('article', paths.article(subjectId));
    case 'keep-speakers':
      return duty('speakers', `${paths.speakers}?frist=bald`);
    case 'name-operator':
      return duty('operator', paths.operator);
    case 'review-accessibility':
      return duty('accessibility', paths.accessibilityStatement);
    case 'do-task':
      return { text: text ?? '', action: t('desk.allTasks'), to: paths.tasks };
  }
}

type DutyName =
  | 'poll'
  | 'choose'
  | 'reply'
  | 'report'
  | 'reportBegun'
  | 'proposals'
  | 'rights'
  | 'slides'
  | 'accessible'
  | 'unwritten'
  | 'draft'
  | 'publish'
  | 'prepared'
  | 'speakers'
  | 'inquiry'
  | 'inquiryLate'
  | 'queryBack'
  | 'survey'
  | 'campaign'
  | 'measure'
  | 'article'
  | 'funding'
  | 'grant'
  | 'brought'
  | 'operator'
  | 'accessibility';
