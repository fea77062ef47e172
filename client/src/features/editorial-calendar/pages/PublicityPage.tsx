import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { EditorialPlan } from '../components/EditorialPlan';
import styles from './PublicityPage.module.css';

/** The way to everything that goes out, and when it does. */
export function PublicityPage() {
  const { t } = useTranslation('editorial-calendar');
  const chosen = useChosenGroup();
  const areas = [
    { to: paths.campaigns, label: t('campaigns') },
    { to: paths.pressReleases, label: t('press') },
    { to: paths.news, label: t('news') },
    { to: paths.posts, label: t('posts') },
    { to: paths.pictures, label: t('pictures') },
    { to: paths.newsletters, label: t('newsletter') },
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('lead')}
        actions={
          chosen.group && (
            <LinkButton variant="primary" icon={<PenLine aria-hidden="true" size={20} />} to={paths.draftPost}>
              {t('draftPost')}
            </LinkButton>
          )
        }
      />
      <nav aria-label={t('areas')}>
        <ul className={styles.areas}>
          {areas.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <OfGroup chosen={chosen}>
        {chosen.group && (
          <section aria-labelledby="plan">
            <h2 id="plan">{t('plan')}</h2>
            <EditorialPlan workingGroupId={chosen.group.id} />
          </section>
        )}
      </OfGroup>
    </>
  );
}
