import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { useTrouble } from '../../../ui/use-trouble';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import styles from '../components/Newsletter.module.css';
import { NewsletterFacts } from '../components/NewsletterFacts';
import { TopicsPart } from '../components/TopicsPart';
import { type NewsletterSummary, newslettersQuery, useDraftNewsletter } from '../newsletter.queries';

/** Issues of the newsletter, what one can subscribe to, and how many do. */
export function NewslettersPage() {
  const { t } = useTranslation('newsletter');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery(newslettersQuery(group?.id ?? ''));
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={group && query.data?.abilities.write && <WriteButton workingGroupId={group.id} />}
      />
      <OfGroup chosen={chosen}>
        {group && (
          <div className={styles.page}>
            <section className={styles.part} aria-labelledby="issues">
              <h2 id="issues">{t('issues')}</h2>
              <p>
                <a href="/newsletter">{t('publicPage')}</a>
              </p>
              <Loaded
                query={query}
                skeleton={<Skeleton rows={4} height="block" />}
                empty={{
                  when: ({ items }) => items.length === 0,
                  show: (
                    <EmptyState title={t('empty')}>
                      <p>{t('emptyText')}</p>
                    </EmptyState>
                  ),
                }}
              >
                {({ items }) => <Issues newsletters={items} />}
              </Loaded>
            </section>
            <TopicsPart workingGroupId={group.id} />
          </div>
        )}
      </OfGroup>
    </>
  );
}

function Issues({ newsletters }: { newsletters: NewsletterSummary[] }) {
  const { t } = useTranslation('newsletter');
  return (
    <ul className={styles.list}>
      {newsletters.map((newsletter) => (
        <li key={newsletter.id} className={styles.item}>
          <h3 className={styles.title}>
            <Link to={paths.newsletter(newsletter.id)}>{newsletter.subject || t('untitled')}</Link>
          </h3>
          <p className={styles.facts}>
            <NewsletterFacts newsletter={newsletter} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Begins with a subject by the month and all topics: the rest is written on its page. */
function WriteButton({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('newsletter');
  const navigate = useNavigate();
  const onError = useTrouble();
  const draft = useDraftNewsletter();
  const write = () =>
    draft.mutate(
      { workingGroupId, subject: null },
      { onSuccess: ({ id }) => void navigate(paths.newsletter(id)), onError },
    );
  return (
    <Button variant="primary" icon={<PenLine aria-hidden="true" size={20} />} busy={draft.isPending} onClick={write}>
      {t('write')}
    </Button>
  );
}
