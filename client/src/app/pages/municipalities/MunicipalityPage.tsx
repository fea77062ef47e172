import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PersonEntry } from '../../../features/members/components/PersonEntry';
import { areOfSeveralGroups } from '../../../features/members/members.labels';
import { type Member, membersQuery } from '../../../features/members/members.queries';
import { areSeatsFilled, representationOf } from '../../../features/members/representation';
import {
  type Municipality,
  municipalitiesQuery,
  municipalityQuery,
} from '../../../features/municipalities/municipalities.queries';
import { ActivityTimeline } from '../../../features/municipality-reports/components/ActivityTimeline';
import { useSession } from '../../../features/session/session.queries';
import { Alert } from '../../../ui/Alert';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { paths } from '../../paths';
import { Handover } from './handover/Handover';
import styles from './MunicipalityPage.module.css';
import { PublicContact } from './PublicContact';

export function MunicipalityPage() {
  const { t } = useTranslation(['municipalities', 'app']);
  const { id = '' } = useParams();
  const { member } = useSession();
  const municipality = useQuery(municipalityQuery(id));
  return (
    <>
      <PageHeader
        title={municipality.data?.name ?? t('field.label')}
        breadcrumb={[{ label: t(member ? 'list.title' : 'list.publicTitle'), to: paths.municipalities }]}
        summary={municipality.data?.officialName !== municipality.data?.name && municipality.data?.officialName}
      />
      <Loaded query={municipality}>
        {(body) => (
          <>
            <div className={styles.columns}>
              <section className={styles.people} aria-labelledby="ansprechpersonen">
                <h2 id="ansprechpersonen">{t('people.title')}</h2>
                {member ? <People municipality={body} /> : <PublicContact />}
              </section>
              <Facts municipality={body} />
            </div>
            {member && <Handover municipalityId={body.id} />}
            {member && <ActivityTimeline municipalityId={body.id} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function People({ municipality }: { municipality: Municipality }) {
  const members = useQuery(membersQuery);
  return (
    <Loaded query={members}>{({ items }) => <Representation municipality={municipality} members={items} />}</Loaded>
  );
}

function Representation({ municipality, members }: { municipality: Municipality; members: Member[] }) {
  const { t } = useTranslation('municipalities');
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { contacts, deputies, others } = representationOf(municipality.id, members);
  const here = [...contacts, ...deputies, ...others];
  const isSeatExpected = areSeatsFilled(municipalities?.items ?? [], members);
  return (
    <>
      {contacts.length === 0 && isSeatExpected && (
        <Alert tone="warning" title={t('people.vacantTitle')}>
          <p>{t('people.vacantText')}</p>
        </Alert>
      )}
      <div>
        {here.map((member) => (
          <PersonEntry key={member.id} member={member} namesGroups={areOfSeveralGroups(here)} />
        ))}
      </div>
      {contacts.length > 0 && deputies.length === 0 && isSeatExpected && (
        <p className={styles.open}>{t('people.noDeputyTitle')}</p>
      )}
    </>
  );
}

function Facts({ municipality }: { municipality: Municipality }) {
  const { t, i18n } = useTranslation('municipalities');
  const { officialName, kind, postalCode, population, ags } = municipality;
  return (
    <aside className={styles.facts} aria-labelledby="auf-einen-blick">
      <h2 id="auf-einen-blick">{t('facts.title')}</h2>
      <DescriptionList
        items={[
          { term: t('facts.officialName'), description: officialName },
          { term: t('facts.kind'), description: t(`kinds.${kind}`) },
          { term: t('facts.postalCode'), description: postalCode },
          { term: t('facts.population'), description: population?.toLocaleString(i18n.language) },
          { term: t('facts.ags'), description: <span className={styles.key}>{ags}</span> },
        ]}
      />
    </aside>
  );
}
