import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { DescriptionList } from '../../../../ui/DescriptionList';
import type { SpeakerSheet } from '../speaker-sheet.queries';

/** Where and when, and how long. */
export function SpeakerFacts({ sheet: { meeting, talk } }: { sheet: SpeakerSheet }) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  const minutes = { talk: talk.durationMinutes, discussion: talk.discussionMinutes };
  const length = t(talk.discussionMinutes > 0 ? 'facts.minutes' : 'facts.minutesOnly', minutes);
  if (!meeting) {
    return <DescriptionList items={[{ term: t('facts.when'), description: t('facts.noMeeting') }]} />;
  }
  const { number, title, startsAt, endsAt, locationName, locationAddress, onlineUrl } = meeting;
  return (
    <DescriptionList
      items={[
        {
          term: t('facts.meeting'),
          description: title ? t('facts.titled', { number, title }) : t('facts.numbered', { number }),
        },
        { term: t('facts.when'), description: dates.range(startsAt, endsAt) },
        { term: t('facts.where'), description: [locationName, locationAddress].filter(Boolean).join(', ') },
        {
          term: t('facts.online'),
          description: onlineUrl && (
            <a href={onlineUrl} rel="noreferrer">
              {onlineUrl}
            </a>
          ),
        },
        { term: t('facts.length'), description: length },
      ]}
    />
  );
}
