import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InquiryBadges } from '../../../../features/inquiries/components/InquiryBadges';
import { useDates } from '../../../../lib/use-dates';
import { paths } from '../../../paths';
import { HandoverPile } from './HandoverPile';
import { agreementsOfQuery, inquiriesOfQuery, tasksOfQuery } from './handover.queries';

type PileProps = { municipalityId: string };

export function TasksPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const dates = useDates();
  const tasks = useQuery(tasksOfQuery(municipalityId)).data?.items;
  const when = (dueOn: string | null, isOverdue: boolean) =>
    dueOn && t(isOverdue ? 'overdue' : 'dueOn', { day: dates.calendarDay(dueOn) });
  return (
    <HandoverPile
      title={t('tasks')}
      more={{ label: t('allTasks'), to: `${paths.tasks}?bereich=alle&kommune=${municipalityId}` }}
      nothing={t('noTasks')}
      entries={tasks?.map(({ id, text, member, dueOn, isOverdue }) => ({
        id,
        name: text,
        to: paths.task(id),
        facts: [member?.name, when(dueOn, isOverdue)].filter(Boolean).join(' · '),
      }))}
    />
  );
}

export function AgreementsPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const dates = useDates();
  const meetings = useQuery(agreementsOfQuery(municipalityId)).data?.items;
  return (
    <HandoverPile
      title={t('agreements')}
      more={{ label: t('allAgreements'), to: `${paths.agreements}?kommune=${municipalityId}` }}
      nothing={t('noAgreements')}
      entries={meetings?.flatMap(({ meeting, agreements }) =>
        agreements.map(({ id, text }) => ({
          id,
          name: text,
          to: paths.meetingMinutes(meeting.id),
          facts: t('ofMeeting', { number: meeting.number, day: dates.day(meeting.startsAt) }),
        })),
      )}
    />
  );
}

export function InquiriesPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const inquiries = useQuery(inquiriesOfQuery(municipalityId)).data?.items;
  return (
    <HandoverPile
      title={t('inquiries')}
      more={{ label: t('allInquiries'), to: paths.inquiries }}
      nothing={t('noInquiries')}
      entries={inquiries?.map((inquiry) => ({
        id: inquiry.id,
        name: inquiry.title,
        to: paths.inquiry(inquiry.id),
        facts: (
          <>
            <span>{inquiry.caseNumber}</span>
            <InquiryBadges inquiry={inquiry} />
          </>
        ),
      }))}
    />
  );
}
