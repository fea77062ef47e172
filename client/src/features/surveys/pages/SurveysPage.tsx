import { useQuery } from '@tanstack/react-query';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EntryGroup, EntryGroups } from '../../../ui/Entries';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { SurveyItem } from '../components/SurveyItem';
import { type SurveySummary, surveysQuery } from '../surveys.queries';

/** Questions to all municipalities of a group, those that run first. */
export function SurveysPage() {
  const { t } = useTranslation('surveys');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery(surveysQuery(group?.id ?? ''));
  const start = query.data?.abilities.start && (
    <LinkButton variant="primary" icon={<MessageCircleQuestion aria-hidden="true" size={20} />} to={paths.startSurvey}>
      {t('start')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('inquiries'), to: paths.inquiries }]}
        summary={t('lead')}
        actions={start}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {(list) => <Surveys surveys={list.items} />}
      </ListOfGroup>
    </>
  );
}

function Surveys({ surveys }: { surveys: SurveySummary[] }) {
  const { t } = useTranslation('surveys');
  return (
    <EntryGroups>
      {(['open', 'closed'] as const).map((state) => {
        const shown = surveys.filter((survey) => survey.state === state);
        if (shown.length === 0) return null;
        return (
          <EntryGroup key={state} title={t(state)}>
            {shown.map((survey) => (
              <SurveyItem key={survey.id} survey={survey} />
            ))}
          </EntryGroup>
        );
      })}
    </EntryGroups>
  );
}
