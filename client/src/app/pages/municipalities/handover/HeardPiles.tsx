import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveySheet } from '../../../../features/surveys/surveys.queries';
import { workingGroupsQuery } from '../../../../features/working-groups/working-groups.queries';
import { useDates } from '../../../../lib/use-dates';
import { paths } from '../../../paths';
import { HandoverPile } from './HandoverPile';
import { surveysOfQuery, talksOfQuery } from './handover.queries';

type PileProps = { municipalityId: string };

/** Given by its people, or heard where it was the host. */
export function TalksPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const dates = useDates();
  const talks = useQuery(talksOfQuery(municipalityId)).data?.items;
  return (
    <HandoverPile
      title={t('talks')}
      more={{ label: t('allTalks'), to: paths.talks }}
      nothing={t('noTalks')}
      entries={talks?.map(({ id, title, speakers, meeting }) => ({
        id,
        name: title,
        to: paths.talk(id),
        facts: [
          speakers.map(({ name }) => name).join(', '),
          t('ofMeeting', { number: meeting.number, day: dates.day(meeting.startsAt) }),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

/** Of all groups of the reader. */
export function SurveysPile({ municipalityId }: PileProps) {
  const { t, i18n } = useTranslation('handover');
  const groups = useQuery(workingGroupsQuery).data?.items;
  const answered = useQueries({
    queries: (groups ?? []).map(({ id }) => surveysOfQuery(id, municipalityId)),
    combine: (results) =>
      results.some(({ isPending }) => isPending) ? undefined : results.flatMap(({ data }) => data ?? []),
  });
  const number = new Intl.NumberFormat(i18n.language);
  const said = ({ questions }: Survey, { answers }: SurveySheet) =>
    questions.flatMap(({ id, label, unit }) => {
      const given = answers.find(({ questionId }) => questionId === id);
      if (!given) return [];
      if (given.isYes !== null) return [`${label} ${t(given.isYes ? 'yes' : 'no')}`];
      if (given.number !== null) return [`${label} ${[number.format(given.number), unit].filter(Boolean).join(' ')}`];
      return given.text === null ? [] : [`${label} ${given.text}`];
    });
  return (
    <HandoverPile
      title={t('surveys')}
      more={{ label: t('allSurveys'), to: paths.surveys }}
      nothing={t('noSurveys')}
      entries={
        groups &&
        answered?.map(({ survey, sheet }) => ({
          id: survey.id,
          name: survey.title,
          to: paths.survey(survey.id),
          facts:
            sheet.answeredAt === null
              ? t('notAnswered')
              : said(survey, sheet).map((line) => <span key={line}>{line}</span>),
        }))
      }
    />
  );
}
