import { useQuery } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MunicipalityTiles } from '../../features/municipalities/components/MunicipalityTiles';
import { municipalitiesQuery } from '../../features/municipalities/municipalities.queries';
import { Hills } from '../../ui/Hills';
import { LinkButton } from '../../ui/LinkButton';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { paths, publicAddresses } from '../paths';
import styles from './VisitorStart.module.css';

const works = ['meet', 'share', 'act'] as const;

/** What somebody without an account sees: who this is, what they do, where to sign in. */
export function VisitorStart() {
  const { t } = useTranslation(['start', 'app']);
  const municipalities = useQuery(municipalitiesQuery);
  return (
    <div className={styles.page}>
      <title>{t('app:product')}</title>
      <section className={styles.opening}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t('visitor.title')}</h1>
          <p className={styles.lead}>{t('visitor.lead')}</p>
          <div className={styles.ways}>
            <LinkButton variant="primary" to={paths.signIn} icon={<LogIn aria-hidden="true" size={20} />}>
              {t('visitor.signIn')}
            </LinkButton>
            <a href={publicAddresses.askFromOutside}>{t('visitor.ask')}</a>
            <Link to={paths.publicMinutesList}>{t('visitor.minutes')}</Link>
            <a href={publicAddresses.easyLanguage}>{t('visitor.easyLanguage')}</a>
          </div>
        </div>
        <div className={styles.picture}>
          <Hills />
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('visitor.workTitle')}</h2>
        <ul className={styles.works}>
          {works.map((work) => (
            <li key={work} className={styles.work}>
              <h3>{t(`visitor.work.${work}.title`)}</h3>
              <p>{t(`visitor.work.${work}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{t('visitor.membersTitle')}</h2>
        <Loaded query={municipalities} skeleton={<Skeleton rows={4} />}>
          {({ items }) => <MunicipalityTiles municipalities={items} />}
        </Loaded>
      </section>
    </div>
  );
}
