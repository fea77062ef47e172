import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { paths } from '../../paths';

/** Who runs the portal without working in a group, or whose last membership has ended. */
export function DeskWithoutGroup({ mayAdminister }: { mayAdminister: boolean }) {
  const { t } = useTranslation('start');
  if (!mayAdminister) {
    return (
      <EmptyState title={t('desk.noGroup')}>
        <p>{t('desk.noGroupText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('desk.administer')}
      action={
        <LinkButton variant="primary" to={paths.administration} icon={<Settings aria-hidden="true" size={20} />}>
          {t('desk.toAdministration')}
        </LinkButton>
      }
    >
      <p>{t('desk.administerText')}</p>
    </EmptyState>
  );
}
