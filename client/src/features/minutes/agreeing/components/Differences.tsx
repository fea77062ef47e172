import { useTranslation } from 'react-i18next';
import { type Stretch, wordDifferences } from '../../../../lib/word-differences';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import styles from './Differences.module.css';

type Words = { before: string; after: string };

/** What goes and what comes, word by word; said in words, too, for who does not see lines and colours. */
export function Differences({ before, after, only }: Words & { only?: 'removed' | 'added' }) {
  const stretches = wordDifferences(before, after).filter(({ kind }) => kind === 'same' || !only || kind === only);
  return (
    <p className={styles.text}>
      {stretches.map((stretch, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a comparison have no identity
        <StretchView key={place} stretch={stretch} />
      ))}
    </p>
  );
}

function StretchView({ stretch: { kind, text } }: { stretch: Stretch }) {
  const { t } = useTranslation('minutes-agreeing');
  if (kind === 'same') return text;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <Tag className={styles[kind]}>
      <VisuallyHidden>{t(`differences.${kind}`)}</VisuallyHidden>
      {text}
      <VisuallyHidden>{t('differences.end')}</VisuallyHidden>
    </Tag>
  );
}

/** The same in two columns, one above the other on small screens. */
export function DifferencesSideBySide({ before, after }: Words) {
  const { t } = useTranslation('minutes-agreeing');
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <span className={styles.sideTitle}>{t('history.from')}</span>
        <Differences before={before} after={after} only="removed" />
      </div>
      <div className={styles.side}>
        <span className={styles.sideTitle}>{t('history.to')}</span>
        <Differences before={before} after={after} only="added" />
      </div>
    </div>
  );
}
