import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupToPlanFor } from '../../working-groups/components/GroupToPlanFor';
import { StartSurveyForm } from '../components/StartSurveyForm';
import { askedInquiryQuery } from '../surveys.queries';

/** "Frage an alle Kommunen", alone or with ?anfrage= from an inquiry. */
export function StartSurveyPage() {
  const { t } = useTranslation('surveys');
  const inquiryId = useSearchParams()[0].get('anfrage') ?? '';
  const inquiry = useQuery(askedInquiryQuery(inquiryId));
  return (
    <>
      <PageHeader
        title={t('start')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.surveys },
        ]}
        summary={inquiry.data ? t('form.fromInquiry', inquiry.data) : t('lead')}
      />
      <GroupToPlanFor refused={t('form.notAllowed')} decided={inquiry.data?.workingGroupId}>
        {(groupId) =>
          inquiryId !== '' && inquiry.isPending ? (
            <Skeleton rows={6} />
          ) : (
            <>
              <NamesInText names={inquiry.data?.namesInText ?? []} />
              <StartSurveyForm key={groupId} workingGroupId={groupId} inquiry={inquiry.data} />
            </>
          )
        }
      </GroupToPlanFor>
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
