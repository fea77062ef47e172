import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Inquiry } from '../inquiries.queries';
import { ResponsibleField } from './ResponsibleField';
import { useAskerName } from './use-asker-name';

export function InquiryFacts({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const askerName = useAskerName();
  const { asker, kind, channel, abilities, meeting, responsible } = inquiry;
  const day = (date: string | null) => date && `${dates.calendarDay(date)} (${dates.countdown(`${date}T12:00:00Z`)})`;
  const instant = (at: string | null) => at && dates.dayAndTime(at);
  return (
    <>
      {abilities.handle && <ResponsibleField inquiry={inquiry} />}
      <DescriptionList
        items={[
          {
            term: t('page.responsible'),
            description: abilities.handle ? null : (responsible?.name ?? t('facts.nobody')),
          },
          { term: t('form.kind'), description: t(`kinds.${kind}`) },
          { term: t('page.asker'), description: askerName(inquiry) },
          { term: t('form.askerEmail'), description: asker?.email },
          { term: t('page.visibility'), description: t(`visibleTo.${inquiry.visibility}`) },
          { term: t('page.dueOn'), description: day(inquiry.dueOn) },
          { term: t('page.wantedOn'), description: day(inquiry.wantedOn) },
          {
            term: t('page.receivedOn'),
            description: `${dates.dayAndTime(inquiry.receivedAt)}, ${t(`page.channels.${channel}`)}`,
          },
          { term: t('page.answeredOn'), description: instant(inquiry.answeredAt) },
          { term: t('page.closedOn'), description: instant(inquiry.closedAt) },
          { term: t('page.topics'), description: inquiry.topics.join(', ') },
          {
            term: t('page.meeting'),
            description: meeting ? (
              <Link to={paths.meeting(meeting.id)}>
                {t('page.meetingLink', { number: meeting.number, day: dates.day(meeting.startsAt) })}
              </Link>
            ) : (
              inquiry.forMeeting && t('page.waitsForMeeting')
            ),
          },
        ].map((item) => ({ ...item, description: item.description || null }))}
      />
    </>
  );
}
