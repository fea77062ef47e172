import { NotebookPen, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Destination, type EventReporter, useReporting } from '../events.queries';
import styles from './EventEntry.module.css';

type ReportingProps = {
  destination: Destination;
  occasion: { title: string; startsAt: string; endsAt: string | null };
  reporters: EventReporter[];
  mayReport: boolean;
};

/** "Wer fährt hin und berichtet?" Who was there is asked what they bring home. */
export function Reporting({ destination, occasion, reporters, mayReport }: ReportingProps) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const reporting = useReporting(destination);
  const own = reporters.find(({ isSelf }) => isSelf);
  const isOver = Date.parse(occasion.endsAt ?? occasion.startsAt) < Date.now();
  const hasBegun = Date.parse(occasion.startsAt) < Date.now();
  const say = async (isGoing: boolean) => {
    await reporting.mutateAsync(isGoing);
    toast({ text: t(isGoing ? 'reporting.going' : 'reporting.staying'), onUndo: () => reporting.mutate(!isGoing) });
  };
  if (reporters.length === 0 && (!mayReport || isOver)) return null;
  return (
    <div className={styles.reporting}>
      <p>{reporters.length === 0 ? t('reporting.nobody') : t('reporting.who', { names: namesOf(reporters) })}</p>
      {mayReport && !own && !isOver && (
        <Button size="small" busy={reporting.isPending} onClick={() => void say(true)}>
          {t('reporting.go')}
          <VisuallyHidden> {t('reporting.of', { title: occasion.title })}</VisuallyHidden>
        </Button>
      )}
      {own && own.insightId === null && hasBegun && (
        <LinkButton
          size="small"
          icon={<NotebookPen aria-hidden="true" size={20} />}
          to={captureAddress(destination, occasion)}
        >
          {t('reporting.capture')}
          <VisuallyHidden> {t('reporting.of', { title: occasion.title })}</VisuallyHidden>
        </LinkButton>
      )}
      {own?.insightId && (
        <LinkButton size="small" variant="quiet" to={paths.insights}>
          {t('reporting.captured')}
        </LinkButton>
      )}
      {own && own.insightId === null && (
        <Button
          size="small"
          variant="quiet"
          icon={<Undo2 aria-hidden="true" size={20} />}
          busy={reporting.isPending}
          onClick={() => void say(false)}
        >
          {t('reporting.stay')}
        </Button>
      )}
    </div>
  );
}

const namesOf = (reporters: EventReporter[]): string =>
  reporters.map(({ name, municipality }) => `${name} (${municipality.name})`).join(', ');

function captureAddress({ kind, id }: Destination, { title, startsAt }: ReportingProps['occasion']): string {
  const told = new URLSearchParams({ anlass: title.slice(0, 160), tag: toLocalDate(startsAt) });
  told.set(kind === 'event' ? 'veranstaltung' : 'termin', id);
  return `${paths.captureInsight}?${told}`;
}
