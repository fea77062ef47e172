import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { PreferencesForm } from '../components/PreferencesForm';
import { preferencesQuery } from '../notifications.queries';

/** What somebody wants to hear about, how and when. */
export function PreferencesPage() {
  const { t } = useTranslation(['notifications', 'app']);
  const query = useQuery(preferencesQuery);
  return (
    <>
      <PageHeader
        title={t('preferences.title')}
        breadcrumb={[{ label: t('app:own.profile'), to: paths.profile }]}
        summary={t('preferences.lead')}
      />
      <Loaded query={query} skeleton={<Skeleton rows={10} />}>
        {(preferences) => <PreferencesForm key={preferences.version} preferences={preferences} />}
      </Loaded>
    </>
  );
}
