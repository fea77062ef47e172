import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MunicipalityTiles } from '../../../features/municipalities/components/MunicipalityTiles';
import { municipalitiesQuery } from '../../../features/municipalities/municipalities.queries';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { PublicContact } from './PublicContact';
import styles from './PublicMunicipalities.module.css';

export function PublicMunicipalities() {
  const { t } = useTranslation('municipalities');
  const municipalities = useQuery(municipalitiesQuery);
  return (
    <>
      <PageHeader title={t('tiles.label')} />
      <div className={styles.parts}>
        <Loaded query={municipalities} skeleton={<Skeleton rows={4} />}>
          {({ items }) => <MunicipalityTiles municipalities={items} />}
        </Loaded>
        <PublicContact />
      </div>
    </>
  );
}
