import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { type Stretch, wordDifferences } from '../../../lib/word-differences';
import { Entries, Entry } from '../../../ui/Entries';
import { Loaded } from '../../../ui/Loaded';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type PressRelease, type PressRevision, revisionsQuery } from '../press.queries';
import styles from './Press.module.css';

const fields = ['title', 'subtitle', 'text', 'background'] as const;
type Words = Pick<PressRevision, (typeof fields)[number]>;

/** How it stood before each change, compared with what came of it. */
export function RevisionsPart({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const query = useQuery(revisionsQuery(release.id));
  return (
    <div className={styles.part}>
      <p>{t('revisions.lead')}</p>
      <Loaded query={query} empty={{ when: ({ items }) => items.length === 0, show: <p>{t('revisions.empty')}</p> }}>
        {({ items }) => (
          <Entries>
            {items.map((revision, place) => (
              <RevisionItem key={revision.number} revision={revision} after={items[place - 1] ?? release} />
            ))}
          </Entries>
        )}
      </Loaded>
    </div>
  );
}

function RevisionItem({ revision, after }: { revision: PressRevision; after: Words }) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const changed = fields.filter((field) => revision[field] !== after[field]);
  return (
    <Entry
      level={2}
      title={t('revisions.one', { number: revision.number })}
      facts={[revision.changedBy, dates.dayAndTime(revision.createdAt)].filter(Boolean).join(' · ')}
    >
      <details>
        <summary>
          {t('revisions.compare')}
          <VisuallyHidden> {t('revisions.one', { number: revision.number })}</VisuallyHidden>
        </summary>
        {changed.length === 0 && <p>{t('revisions.same')}</p>}
        <dl>
          {changed.map((field) => (
            <div key={field}>
              <dt>{t(`revisions.fields.${field}`)}</dt>
              <dd className={styles.compared}>
                {wordDifferences(revision[field], after[field]).map((stretch, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a comparison have no identity
                  <StretchView key={place} stretch={stretch} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Entry>
  );
}

function StretchView({ stretch: { kind, text } }: { stretch: Stretch }) {
  const { t } = useTranslation('press');
  if (kind === 'same') return text;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <Tag className={styles[kind]}>
      <VisuallyHidden>{t(`revisions.${kind}`)}</VisuallyHidden>
      {text}
      <VisuallyHidden>{t('revisions.end')}</VisuallyHidden>
    </Tag>
  );
}
