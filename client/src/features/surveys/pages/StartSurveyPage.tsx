import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { type WorkingGroup, workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { StartSurveyForm } from '../components/StartSurveyForm';
import { askedInquiryQuery } from '../surveys.queries';

/** "Frage an alle Kommunen", alone or with ?anfrage= from an inquiry. */
export function StartSurveyPage() {
  const { t } = useTranslation('surveys');
  const groups = useQuery(workingGroupsQuery);
  const inquiryId = useSearchParams()[0].get('anfrage') ?? '';
  const inquiry = useQuery(askedInquiryQuery(inquiryId));
  return (
    <>
      <PageHeader
        title={t('start')}
        breadcrumb={[{ label: t('title'), to: paths.surveys }]}
        summary={inquiry.data ? t('form.fromInquiry', inquiry.data) : t('lead')}
      />
      <Loaded query={groups} skeleton={<Skeleton rows={6} />}>
        {({ items }) => {
          const mine = items.filter(({ abilities }) => abilities.planMeetings);
          if (mine.length === 0) return <Alert title={t('form.notAllowed')} />;
          if (inquiryId !== '' && inquiry.isPending) return <Skeleton rows={6} />;
          return (
            <>
              <NamesInText names={inquiry.data?.namesInText ?? []} />
              <ForOneOf groups={mine} inquiry={inquiry.data} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The question leaves the district: who asked without a name must not be in it. */
function NamesInText({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('surveys');
  if (names.length === 0) return null;
  return (
    <Alert tone="warning" title={t('form.names', { names: names.join(', ') })}>
      <p>{t('form.namesText')}</p>
    </Alert>
  );
}

type ForOneOfProps = {
  groups: WorkingGroup[];
  inquiry: { id: string; title: string; workingGroupId: string } | undefined;
};

function ForOneOf({ groups, inquiry }: ForOneOfProps) {
  const { t } = useTranslation('surveys');
  const [chosen, setChosen] = useState(groups[0]?.id ?? '');
  const groupId = inquiry?.workingGroupId ?? chosen;
  return (
    <>
      {groups.length > 1 && !inquiry && (
        <SelectField
          name="workingGroupId"
          label={t('group')}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      <StartSurveyForm key={groupId} workingGroupId={groupId} inquiry={inquiry} />
    </>
  );
}
