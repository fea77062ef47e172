import { useQuery } from '@tanstack/react-query';
import { Link2, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import { type LinkedKind, linkedMeasuresQuery, type MeasureLabel, useLinkMeasure } from '../linked-measures.queries';
import styles from './LinkedMeasures.module.css';
import { LinkMeasureDialog } from './LinkMeasureDialog';

type LinkedMeasuresProps = {
  kind: LinkedKind;
  id: string;
  level?: 2 | 3;
  /** Among many others: told where there is one, linked elsewhere. */
  isBrief?: boolean;
};

/** Measures of the action plan that have to do with this; nothing at all where there is none and none may be linked. */
export function LinkedMeasures({ kind, id, level = 2, isBrief = false }: LinkedMeasuresProps) {
  const { t } = useTranslation('linked-measures');
  const headingId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const { data } = useQuery(linkedMeasuresQuery({ kind, id }));
  if (!data) return null;
  const mayLink = data.abilities.link && !isBrief;
  if (data.items.length === 0 && !mayLink) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  const { items, workingGroupId } = data;
  return (
    <section
      className={styles.section}
      // A place of the page only where it stands once.
      aria-labelledby={level === 2 ? headingId : undefined}
      data-print={items.length === 0 ? 'never' : undefined}
    >
      <Heading id={headingId}>{t('title')}</Heading>
      {items.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((measure) => (
            <Measure key={measure.id} measure={measure} subject={{ kind, id }} mayUnlink={mayLink} />
          ))}
        </ul>
      )}
      {mayLink && (
        <div data-print="never">
          <Button size="small" icon={<Link2 aria-hidden="true" size={20} />} onClick={() => setChoosing(true)}>
            {t('add')}
          </Button>
        </div>
      )}
      {isChoosing && (
        <LinkMeasureDialog
          subject={{ kind, id }}
          workingGroupId={workingGroupId}
          linked={items}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

type MeasureProps = { measure: MeasureLabel; subject: { kind: LinkedKind; id: string }; mayUnlink: boolean };

function Measure({ measure: { id, code, title, status }, subject, mayUnlink }: MeasureProps) {
  const { t } = useTranslation('linked-measures');
  const toast = useToast();
  const link = useLinkMeasure(subject);
  const unlink = () =>
    link.mutate(
      { measureId: id, isLinked: false },
      {
        onSuccess: () =>
          toast({ text: t('removed', { code }), onUndo: () => link.mutate({ measureId: id, isLinked: true }) }),
        onError: (error) => toast({ text: problemOf(error).title }),
      },
    );
  return (
    <li className={styles.measure}>
      <Link to={paths.measure(id)}>
        <strong className={styles.code}>{code}</strong> {title}
      </Link>
      <span className={styles.status}>{t(`statuses.${status}`)}</span>
      {mayUnlink && (
        <IconButton
          label={t('remove', { code, title })}
          icon={<X aria-hidden="true" size={20} />}
          onClick={unlink}
          data-print="never"
        />
      )}
    </li>
  );
}
