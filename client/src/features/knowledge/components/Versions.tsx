import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useDates } from '../../../lib/use-dates';
import { type Stretch, wordDifferences } from '../../../lib/word-differences';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Article, type ArticleVersion, articleVersionsQuery, useRemoveVersion } from '../knowledge.queries';
import files from './ArticleFiles.module.css';
import styles from './Versions.module.css';

/** What was published, as it was, each compared with the one before. */
export function Versions({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const { id, versionCount, abilities } = article;
  const versions = useQuery({ ...articleVersionsQuery(id), enabled: versionCount > 1 }).data?.items ?? [];
  if (versionCount < 2) return null;
  return (
    <section className={files.section} aria-labelledby="fassungen">
      <h2 id="fassungen">{t('versions.title')}</h2>
      <ul className={styles.list}>
        {versions.map((version, place) => (
          <VersionItem
            key={version.number}
            articleId={id}
            version={version}
            before={versions[place + 1]}
            mayRemove={abilities.removeVersions && place > 0}
          />
        ))}
      </ul>
    </section>
  );
}

type VersionItemProps = {
  articleId: string;
  version: ArticleVersion;
  before: ArticleVersion | undefined;
  mayRemove: boolean;
};

function VersionItem({ articleId, version, before, mayRemove }: VersionItemProps) {
  const { t } = useTranslation('knowledge');
  const dates = useDates();
  const [isAsked, setAsked] = useState(false);
  const { number, reason, by, createdAt } = version;
  return (
    <li className={styles.item}>
      <p>
        <strong>{t('versions.one', { number })}</strong>
        {reason && `: ${reason}`}
      </p>
      <p className={styles.when}>{[by, dates.dayAndTime(createdAt)].filter(Boolean).join(' · ')}</p>
      {before && (
        <details className={styles.details}>
          <summary>{t('versions.compare', { number: before.number })}</summary>
          <Comparison before={before} after={version} />
        </details>
      )}
      {mayRemove && (
        <Button size="small" variant="quiet" onClick={() => setAsked(true)}>
          {t('versions.remove')}
          <VisuallyHidden> {t('versions.one', { number })}</VisuallyHidden>
        </Button>
      )}
      {isAsked && <RemoveVersionDialog articleId={articleId} number={number} onClose={() => setAsked(false)} />}
    </li>
  );
}

function RemoveVersionDialog({
  articleId,
  number,
  onClose,
}: {
  articleId: string;
  number: number;
  onClose: () => void;
}) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const remove = useRemoveVersion(articleId);
  const confirm = () =>
    remove.mutate(number, {
      onError: (error) => toast({ text: problemOf(error).title }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title={t('versions.removeTitle', { number })}
      confirmLabel={t('versions.remove')}
      tone="danger"
      busy={remove.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('versions.removeText')}</p>
    </ConfirmDialog>
  );
}

const parts = ['title', 'summary', 'body', 'topics', 'sources'] as const;

function Comparison({ before, after }: { before: ArticleVersion; after: ArticleVersion }) {
  const { t } = useTranslation('knowledge');
  const changed = parts.filter((part) => textOf(before, part) !== textOf(after, part));
  if (changed.length === 0) return <p>{t('versions.same')}</p>;
  return (
    <dl className={styles.parts}>
      {changed.map((part) => (
        <div key={part}>
          <dt>{t(`fields.${part}`)}</dt>
          <dd className={styles.text}>
            {wordDifferences(textOf(before, part), textOf(after, part)).map((stretch, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a comparison have no identity
              <StretchView key={place} stretch={stretch} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function textOf(version: ArticleVersion, part: (typeof parts)[number]): string {
  const value = version[part];
  return typeof value === 'string' ? value : value.join('\n');
}

function StretchView({ stretch: { kind, text } }: { stretch: Stretch }) {
  const { t } = useTranslation('knowledge');
  if (kind === 'same') return text;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <Tag className={styles[kind]}>
      <VisuallyHidden>{t(`versions.${kind}`)}</VisuallyHidden>
      {text}
      <VisuallyHidden>{t('versions.end')}</VisuallyHidden>
    </Tag>
  );
}
